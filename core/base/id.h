#pragma once

#include <QHashFunctions>
#include <QString>

namespace base {

/// The identity of a record of type @p Tag: a UUIDv7 as lower-case text with hyphens.
/// A default-made id is null; "no reference" in a value is std::optional.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return m_text < other.m_text; }

private:
    QString m_text;
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0) {
    return ::qHash(id.text(), seed);
}

}  // namespace base
