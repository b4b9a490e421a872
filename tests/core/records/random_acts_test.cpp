// Random acts against a model in memory that is as simple as can be: whole states, kept before and after each act.

#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using records::Kind;
using records::Record;
using records::Value;

namespace random_acts_test {

/// Kind, then id, then values.
using State = QMap<QByteArray, QMap<QString, QList<Value>>>;

const QList<QByteArray> kKinds{"role", "organisation", "person", "focus-area", "cause", "plan", "goal", "activity", "measurement", "note"};

/// Two states are the same when they hold the same records; kinds without any do not count.
bool same(const State& left, const State& right) {
    for (const QByteArray& key : kKinds)
        if (left.value(key) != right.value(key)) return false;
    return true;
}

class Player {
public:
    explicit Player(quint32 seed) : m_random(seed) {}

    void play(int acts) {
        for (int act = 0; act < acts; ++act) {
            step();
            const State real = read();
            INFO("act " << act << ": " << m_last.toStdString());
            REQUIRE(same(real, m_state));
            if (act % 25 == 0) checkFile();
        }
        checkFile();
        // All the way back and all the way forth.
        while (!m_done.isEmpty()) undo();
        REQUIRE(same(read(), m_state));
        while (!m_undone.isEmpty()) redo();
        REQUIRE(same(read(), m_state));
        checkFile();
    }

private:
    struct Act {
        State before;
        State after;
    };

    const Kind& kind(const QByteArray& key) { return m_file.catalogue().get(key); }
    int below(qsizetype limit) { return m_random.bounded(static_cast<int>(limit)); }
    QString some(const QByteArray& key) {
        const QStringList ids = m_state.value(key).keys();
        return ids.isEmpty() ? QString() : ids.at(below(ids.size()));
    }
    Value maybe(const QByteArray& key) {
        const QString id = some(key);
        return id.isEmpty() || below(3) == 0 ? Value() : Value(id);
    }

    State read() {
        State state;
        REQUIRE(m_file->read([&](const records::Reader& reader) {
            for (const QByteArray& key : kKinds)
                for (const Record& record : reader.all(kind(key))) state[key].insert(record.id, record.values);
        }));
        return state;
    }

    void checkFile() {
        REQUIRE(m_file->read([&](const records::Reader& reader) {
            storage::Statement broken = reader.database().prepare(u"PRAGMA foreign_key_check"_s);
            CHECK_FALSE(broken.next());
            qint64 links = 0;
            for (const auto& values : std::as_const(m_state["person"]))
                if (const auto* roles = std::get_if<QStringList>(&values[kind("person").index("roles")])) links += roles->size();
            CHECK(reader.database().value(u"SELECT count(*) FROM person__roles"_s).toLongLong() == links);
            records::Query query;
            query.search = u"ord"_s;
            for (const QByteArray& key : kKinds) {
                qint64 expected = 0;
                for (const auto& values : std::as_const(m_state[key])) {
                    bool holds = false;
                    for (const Value& value : values)
                        if (const auto* text = std::get_if<QString>(&value)) holds = holds || text->startsWith(u"ord"_s);
                    expected += holds ? 1 : 0;
                }
                CHECK(reader.count(kind(key), query) == expected);
            }
        }));
    }

    QString word() { return u"ord%1"_s.arg(++m_words); }

    std::optional<Record> blankFor(const QByteArray& key) {
        Record record = kind(key).blank;
        const auto put = [&](const char* field, Value value) { kind(key).setValue(record, field, std::move(value)); };
        const auto owner = [&](const char* field, const QByteArray& ownerKey) {
            const QString id = some(ownerKey);
            put(field, id);
            return !id.isEmpty();
        };
        if (key == "role") {
            put("key", word());
            put("label", word());
        }
        if (key == "organisation") put("name", word());
        if (key == "person") {
            put("name", word());
            put("organisation", maybe("organisation"));
            put("roles", someRoles());
        }
        if (key == "focus-area") {
            put("year", qint64(2024 + below(4)));
            put("title", word());
        }
        if (key == "cause") {
            if (!owner("focus-area", "focus-area")) return {};
            put("text", word());
        }
        if (key == "plan") {
            put("title", word());
            if (!owner("focus-area", "focus-area")) return {};
            for (const auto& values : std::as_const(m_state["plan"]))
                if (values[0] == record.values[0]) return {};
        }
        if (key == "goal") {
            if (!owner("plan", "plan")) return {};
            put("statement", word());
            put("target", below(100) / 4.0);
        }
        if (key == "activity") {
            if (!owner("plan", "plan")) return {};
            put("what", word());
            for (auto it = m_state["goal"].cbegin(); it != m_state["goal"].cend(); ++it)
                if (it.value()[kind("goal").index("plan")] == record.values[kind(key).index("plan")]) put("goal", it.key());
        }
        if (key == "measurement") {
            if (!owner("goal", "goal")) return {};
            put("day", QDate(2026, 1, 1).addDays(below(300)));
            put("value", below(100) / 8.0);
        }
        if (key == "note") {
            put("title", word());
            put("day", QDate(2026, 1, 1).addDays(below(300)));
            if (below(2) == 0) put("text", word());
        }
        return record;
    }

    Value someRoles() {
        QStringList roles;
        for (int i = below(4); i > 0; --i)
            if (const QString role = some("role"); !role.isEmpty() && !roles.contains(role)) roles << role;
        return roles.isEmpty() ? Value() : Value(roles);
    }

    void step() {
        const int dice = below(100);
        if (dice < 40) add();
        else if (dice < 60) change();
        else if (dice < 75) remove();
        else if (dice < 92) undo();
        else redo();
    }

    void note(const State& after) {
        m_done << Act{m_state, after};
        m_undone.clear();
        m_state = after;
    }

    void add() {
        const QByteArray key = kKinds.at(below(kKinds.size()));
        const auto record = blankFor(key);
        if (!record) return;
        m_last = u"add "_s + QString::fromLatin1(key);
        QString id;
        REQUIRE(m_file->write({records::ActVerb::Add, key}, [&](records::Batch& batch) -> base::Result<void> {
            auto added = batch.add(kind(key), *record);
            if (!added) return base::Failure(added.error());
            id = *added;
            return {};
        }));
        State after = m_state;
        after[key].insert(id, record->values);
        note(after);
    }

    void change() {
        static const QHash<QByteArray, const char*> fields{{"role", "label"},         {"organisation", "name"}, {"person", "roles"},   {"focus-area", "title"},
                                                           {"cause", "text"},         {"plan", "evaluation"},   {"goal", "statement"}, {"activity", "goal"},
                                                           {"measurement", "source"}, {"note", "text"}};
        const QByteArray key = kKinds.at(below(kKinds.size()));
        const QString id = some(key);
        if (id.isEmpty()) return;
        const char* field = fields.value(key);
        Value value = word();
        if (key == "person") value = someRoles();
        if (key == "activity") value = Value();
        m_last = u"change "_s + QString::fromLatin1(key);
        const auto changed = m_file.trySet(key.constData(), id, {{field, value}});
        REQUIRE(changed);
        State after = m_state;
        after[key][id][kind(key).index(field)] = value;
        REQUIRE(*changed == !same(after, m_state));
        if (*changed) note(after);
    }

    /// The record and its parts.
    void collect(const QByteArray& key, const QString& id, QSet<QString>& doomed) {
        doomed << id;
        for (const QByteArray& part : kKinds)
            for (qsizetype field = 0; field < kind(part).fields.size(); ++field)
                if (kind(part).fields[field].is(records::Flag::PartOf) && kind(part).fields[field].target == key) {
                    const auto records = m_state.value(part);
                    for (auto it = records.cbegin(); it != records.cend(); ++it)
                        if (it.value()[field] == Value(id)) collect(part, it.key(), doomed);
                }
    }

    void remove() {
        const QByteArray key = kKinds.at(below(kKinds.size()));
        const QString id = some(key);
        if (id.isEmpty()) return;
        QSet<QString> doomed;
        collect(key, id, doomed);
        bool referenced = false;
        State after;
        for (auto one = m_state.cbegin(); one != m_state.cend(); ++one)
            for (auto it = one.value().cbegin(); it != one.value().cend(); ++it) {
                if (doomed.contains(it.key())) continue;
                after[one.key()].insert(it.key(), it.value());
                for (const Value& value : it.value()) {
                    if (const auto* text = std::get_if<QString>(&value)) referenced = referenced || doomed.contains(*text);
                    if (const auto* list = std::get_if<QStringList>(&value))
                        for (const QString& item : *list) referenced = referenced || doomed.contains(item);
                }
            }
        const bool withParts = below(4) > 0;
        m_last = u"remove "_s + QString::fromLatin1(key);
        const auto removed = m_file.tryRemove(key.constData(), id, withParts);
        REQUIRE(removed.has_value() == (!referenced && (withParts || doomed.size() == 1)));
        if (removed) note(after);
    }

    void undo() {
        m_last = u"undo"_s;
        const auto undone = m_file->undo();
        if (!undone) INFO(base::errorText(undone.error()).toStdString());
        REQUIRE(undone.has_value() == !m_done.isEmpty());
        if (!undone) return;
        m_state = m_done.constLast().before;
        m_undone << m_done.takeLast();
    }

    void redo() {
        m_last = u"redo"_s;
        const auto redone = m_file->redo();
        REQUIRE(redone.has_value() == !m_undone.isEmpty());
        if (!redone) return;
        m_state = m_undone.constLast().after;
        m_done << m_undone.takeLast();
    }

    support::TestFile m_file;
    QRandomGenerator m_random;
    State m_state;
    QList<Act> m_done;
    QList<Act> m_undone;
    int m_words = 0;
    QString m_last;
};

TEST_CASE("random acts, undone and redone, agree with a plain model", "[records][undo][random]") {
    const auto seed = GENERATE(1U, 2U, 3U);
    INFO("seed " << seed);
    Player(seed).play(300);
}

}  // namespace random_acts_test
