#include "core/records/batch.h"

#include "core/base/personal_data.h"
#include "core/records/removal.h"
#include "core/records/search_index.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace records {

namespace {

using base::FieldIssue;
using base::Reason;
using base::Result;

constexpr qsizetype kNamedChanges = 1000;  // above this the window is told "all of the kind"
constexpr qsizetype kRemembered = 10'000;  // targets of references that are not looked up again

base::Failure invalid(QList<FieldIssue> issues) {
    return base::badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, std::move(issues));
}

base::Failure unknownId(const Kind& kind, const QString& id) {
    return base::badInput(
        {"unknown-id", QT_TRANSLATE_NOOP("message", "There is no %2 with the id %1."), {id, QCoreApplication::translate("kind", kind.label).toLower()}});
}

QList<qsizetype> allFields(const Kind& kind) {
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) fields << i;
    return fields;
}

QList<qsizetype> differences(const Record& before, const Record& after) {
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < before.values.size(); ++i)
        if (before.values[i] != after.values[i]) fields << i;
    return fields;
}

/// As toColumn() has it, without a variant in between where SQLite takes the value as it is.
void bindColumn(storage::Statement& statement, const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    const auto* yes = std::get_if<bool>(&value);
    if (text != nullptr && !text->isEmpty()) statement.bind(*text);
    else if (yes != nullptr) statement.bind(*yes);
    else statement.bind(toColumn(value));
}

/// An empty text and null are the same thing; one of them is stored.
void normalise(Record& record) {
    for (Value& value : record.values)
        if (isEmpty(value)) value = Value();
}

}  // namespace

Batch::Batch(const Context& context)
    : m_context(context),
      m_today(context.clock.today()),
      m_reader(context.database, context.catalogue, context.search, context.clock),
      m_history(context.database, context.clock, context.ids) {}

Batch::~Batch() { m_context.database.dropLater(); }

bool Batch::exists(const Kind& kind, const QString& id) const {
    QSet<QString>& known = m_existing[&kind];
    if (known.contains(id)) return true;
    if (!m_reader.rowOf(kind, id)) return false;
    if (known.size() >= kRemembered) known.clear();
    known.insert(id);
    return true;
}

QList<FieldIssue> Batch::issues(const Kind& kind, const Record& record, const Record* before) const {
    QList<FieldIssue> issues = check(kind, record);
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        const Value& value = record.values[i];
        if (isEmpty(value) || (before != nullptr && before->values[i] == value)) continue;
        if (field.isReference()) {
            const Kind& target = m_context.catalogue.get(field.target);
            const QStringList ids = field.type == FieldType::Reference ? QStringList{std::get<QString>(value)} : std::get<QStringList>(value);
            for (const QString& id : ids)
                if (!exists(target, id))
                    issues << FieldIssue{field.key,
                                         {"unknown-reference",
                                          QT_TRANSLATE_NOOP("message", "There is no %2 called \"%1\"."),
                                          {id, QCoreApplication::translate("kind", target.label).toLower()}}};
        }
        if (field.is(Flag::Unique)) {
            const QVariant other = m_context.database.value(
                QStringLiteral("SELECT id FROM %1 WHERE %2=? AND id<>?").arg(sql::quoted(kind.table), sql::quoted(field.column)), {toColumn(value), record.id});
            if (!other.isNull())
                issues << FieldIssue{field.key,
                                     {"not-unique",
                                      QT_TRANSLATE_NOOP("message", "Another record has the same %1 already."),
                                      {QCoreApplication::translate("kind", field.label).toLower()}}};
        }
    }
    if (!issues.isEmpty()) return issues;
    for (const CrossRule& rule : kind.crossRules) issues << rule(m_reader, record);
    if (!m_foreign && !m_restoring)
        for (const CrossRule& rule : kind.writingRules) issues << rule(m_reader, record);
    return issues;
}

QList<Reason> Batch::guard(const Kind& kind, Record& record, const QList<qsizetype>& fields) {
    using Action = PersonalDataPolicy::Action;
    QList<Reason> reasons;
    for (const qsizetype i : fields) {
        const Field& field = kind.fields[i];
        if (!field.is(Flag::FreeText)) continue;
        const auto* text = std::get_if<QString>(&record.values[i]);
        if (text == nullptr || base::findPersonalData(*text, m_today).isEmpty()) continue;
        if (m_context.personalData.action == Action::Mask) {
            record.values[i] = base::maskPersonalData(*text, m_today);
        } else if (m_context.personalData.action == Action::Keep) {
            m_kept = true;
        } else {
            reasons << Reason{{"personal-data",
                               QT_TRANSLATE_NOOP("message",
                                                 "\"%1\" seems to hold a person's identity number. Write about places and groups, not persons. If it is not a "
                                                 "person's number, say so and why, or have it masked."),
                               {QCoreApplication::translate("kind", field.label)}},
                              kind.key,
                              record.id};
        }
    }
    return reasons;
}

Result<void> Batch::admit(const Kind& kind, const Change& change, Record& next) {
    const Record& old = change.before != nullptr ? *change.before : kind.blank;
    if (m_decisions == 0) {
        QList<Reason> reasons;
        const auto refuse = [&](const char* label) {
            reasons << Reason{
                {"workflow-field", QT_TRANSLATE_NOOP("message", "\"%1\" is set by decisions only. Use decide."), {QCoreApplication::translate("kind", label)}},
                kind.key,
                next.id};
        };
        if (kind.workflow) refuse(kind.label);
        for (qsizetype i = 0; i < kind.fields.size(); ++i)
            if (kind.fields[i].is(Flag::Workflow) && next.values[i] != old.values[i]) refuse(kind.fields[i].label);
        if (!reasons.isEmpty()) return base::refusedBecause(reasons);
    }
    if (QList<FieldIssue> found = issues(kind, next, change.before); !found.isEmpty()) return invalid(std::move(found));
    if (m_restoring) return {};
    if (QList<Reason> reasons = guard(kind, next, change.fields); !reasons.isEmpty()) return base::refusedBecause(std::move(reasons));
    QList<Reason> reasons;
    for (const Gate& gate : kind.gates) reasons << gate(m_reader, change);
    if (!reasons.isEmpty()) return base::refusedBecause(std::move(reasons));
    return {};
}

Result<QString> Batch::add(const Kind& kind, Record record) {
    Q_ASSERT(record.values.size() == kind.fields.size());
    if (record.id.isEmpty()) record.id = m_context.ids.next();
    if (record.revision == 0) record.revision = 1;
    normalise(record);
    if (!m_restoring)
        for (const Completion& complete : kind.completions) complete(m_reader, record);
    const Change change{&kind, Change::Operation::Add, nullptr, &record, allFields(kind)};
    if (auto admitted = admit(kind, change, record); !admitted) return base::Failure(std::move(admitted.error()));
    store(kind, change);
    if (auto done = applied(kind, change); !done) return base::Failure(std::move(done.error()));
    return record.id;
}

Result<bool> Batch::change(const Kind& kind, Record next) {
    Q_ASSERT(next.values.size() == kind.fields.size());
    const auto before = m_reader.find(kind, next.id);
    if (!before) return unknownId(kind, next.id);
    if (next.revision > 0 && next.revision != before->revision)
        return base::refused(
            {{"stale", QT_TRANSLATE_NOOP("message", "The record has been changed meanwhile. Look at it again, then change it."), {}}, kind.key, next.id});
    normalise(next);
    next.revision = before->revision + 1;
    Change change{&kind, Change::Operation::Update, &*before, &next, {}};
    change.fields = differences(*before, next);
    if (change.fields.isEmpty()) return false;
    if (auto admitted = admit(kind, change, next); !admitted) return base::Failure(std::move(admitted.error()));
    // Masking can bring a text back to what is stored.
    change.fields = differences(*before, next);
    if (change.fields.isEmpty()) return false;
    store(kind, change);
    if (auto done = applied(kind, change); !done) return base::Failure(std::move(done.error()));
    return true;
}

Result<void> Batch::remove(const Kind& kind, const QString& id, bool withParts) {
    const auto record = m_reader.find(kind, id);
    if (!record) return unknownId(kind, id);
    auto planned = planRemoval(m_reader, kind, *record, withParts, m_decisions > 0);
    if (!planned) return base::Failure(std::move(planned.error()));
    for (const Doomed& doomed : *planned) {
        const Change change{doomed.kind, Change::Operation::Remove, &doomed.record, nullptr, allFields(*doomed.kind)};
        store(*doomed.kind, change);
        if (auto done = applied(*doomed.kind, change); !done) return done;
    }
    return {};
}

void Batch::storeLinks(const Kind& kind, const Record& record, const QList<qsizetype>& fields) {
    for (const qsizetype i : fields) {
        const Field& field = kind.fields[i];
        if (field.type != FieldType::References) continue;
        const QString link = sql::quoted(sql::linkTable(kind, field));
        storage::Statement clear = m_context.database.prepare(QStringLiteral("DELETE FROM %1 WHERE owner=?").arg(link));
        clear.bind(record.id);
        clear.run();
        if (isEmpty(record.values[i])) continue;
        qint64 position = 0;
        for (const QString& target : std::get<QStringList>(record.values[i])) {
            storage::Statement insert = m_context.database.prepare(QStringLiteral("INSERT INTO %1(owner, position, target) VALUES (?, ?, ?)").arg(link));
            insert.bind(record.id).bind(position++).bind(target);
            insert.run();
        }
    }
}

void Batch::store(const Kind& kind, const Change& change) {
    HistoryWriter::Seal seal = m_history.seal(kind, change);
    if (!m_beside || change.operation != Change::Operation::Add) {
        m_context.database.settle();
        return write(kind, change, seal);
    }
    m_context.database.later([this, &kind, added = *change.after, fields = change.fields, seal = std::move(seal)] {
        write(kind, {&kind, Change::Operation::Add, nullptr, &added, fields}, seal);
    });
}

void Batch::write(const Kind& kind, const Change& change, const HistoryWriter::Seal& seal) {
    storage::Database& database = m_context.database;
    const auto bindFields = [&](storage::Statement& statement, const Record& record) {
        for (qsizetype i = 0; i < kind.fields.size(); ++i)
            if (kind.fields[i].type != FieldType::References) bindColumn(statement, record.values[i]);
    };
    switch (change.operation) {
        case Change::Operation::Add: {
            QString& insert = m_inserts[&kind];
            if (insert.isEmpty()) insert = sql::insert(kind);
            storage::Statement statement = database.prepare(insert);
            statement.bind(change.after->id).bind(change.after->revision);
            bindFields(statement, *change.after);
            statement.run();
            m_context.search.add(kind, statement.insertedRow(), *change.after);
            storeLinks(kind, *change.after, change.fields);
            break;
        }
        case Change::Operation::Update: {
            storage::Statement statement = database.prepare(sql::update(kind));
            statement.bind(change.after->revision);
            bindFields(statement, *change.after);
            statement.bind(change.after->id);
            statement.run();
            m_context.search.replace(kind, m_reader.rowOf(kind, change.after->id).value_or(0), *change.before, *change.after);
            storeLinks(kind, *change.after, change.fields);
            break;
        }
        case Change::Operation::Remove: {
            m_existing.remove(&kind);
            m_context.search.remove(kind, m_reader.rowOf(kind, change.before->id).value_or(0), *change.before);
            storage::Statement statement = database.prepare(QStringLiteral("DELETE FROM %1 WHERE id=?").arg(sql::quoted(kind.table)));
            statement.bind(change.before->id);
            statement.run();
            break;
        }
    }
    m_days.try_emplace(&kind, kind).first->second.keep(database, change);
    m_history.write(m_context.search.base(kind) / SearchIndex::kRowsPerKind, change, seal);
}

Result<void> Batch::applied(const Kind& kind, const Change& change) {
    const QString& id = change.after != nullptr ? change.after->id : change.before->id;
    if (!m_many.contains(kind.key)) {
        QStringList& ids = m_changed[kind.key];
        ids << id;
        if (ids.size() > kNamedChanges) {
            m_many.insert(kind.key);
            ids.clear();
        }
    }
    if (!kind.followUps.isEmpty() || m_restoring) {
        const Decision followUps(*this);
        for (const FollowUp& follow : kind.followUps)
            if (auto done = follow(*this, change); !done) return done;
        m_touched.insert(id);
    }
    return {};
}

Result<void> Batch::attempt(const std::function<Result<void>()>& work) {
    storage::Database& database = m_context.database;
    const bool kept = m_kept;
    database.run(QStringLiteral("SAVEPOINT attempt"));
    m_history.hold();
    // The names of changed and touched records may be too many after a failure: they only say where to look again.
    auto done = work();
    if (!done) {
        database.run(QStringLiteral("ROLLBACK TO attempt"));
        m_kept = kept;
        m_existing.clear();
    }
    database.run(QStringLiteral("RELEASE attempt"));
    m_history.release(done.has_value());
    return done;
}

std::optional<qint64> Batch::finish(const Author& author, const QString& act, const QString& note, std::optional<qint64> undoes) {
    QStringList notes;
    if (!note.isEmpty()) notes << note;
    if (m_kept) notes << QStringLiteral("personal-data-kept: ") + m_context.personalData.reason;
    return m_history.finish(author, act, notes.join(QStringLiteral("; ")), undoes);
}

}  // namespace records
