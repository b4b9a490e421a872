#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <initializer_list>

namespace records {

/// What is known of a piece of evidence: words by the name of their field. Lies flat: there are a handful of each, of very many records.
class Facts {
public:
    Facts() = default;
    Facts(std::initializer_list<std::pair<QByteArray, QStringList>> facts) : m_facts(facts) {}

    /// The words of @p name, where they lie; none when it is not filled in.
    [[nodiscard]] const QStringList& value(QByteArrayView name) const {
        static const QStringList none;
        for (const auto& fact : m_facts)
            if (fact.first == name) return fact.second;
        return none;
    }
    [[nodiscard]] bool contains(QByteArrayView name) const { return !value(name).isEmpty(); }
    /// Puts @p words in the place of those that were there.
    void insert(const QByteArray& name, const QStringList& words) {
        for (auto& fact : m_facts)
            if (fact.first == name) {
                fact.second = words;
                return;
            }
        m_facts.emplaceBack(name, words);
    }
    void remove(QByteArrayView name) {
        m_facts.removeIf([name](const auto& fact) { return fact.first == name; });
    }
    void reserve(qsizetype count) { m_facts.reserve(count); }

private:
    QList<std::pair<QByteArray, QStringList>> m_facts;
};

}  // namespace records
