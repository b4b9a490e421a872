#include "core/focus/plan_snapshot.h"

#include "core/focus/plan_version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace focus {

namespace {

using records::Field;
using records::Flag;
using records::Kind;
using records::Reader;
using records::Record;

QJsonObject objectOf(const Kind& kind, const Record& record) {
    QJsonObject object{{QStringLiteral("id"), record.id}};
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        if (!kind.fields[i].is(Flag::Workflow)) object.insert(QLatin1String(kind.fields[i].key), records::toJson(kind.fields[i], record.values[i]));
    return object;
}

/// The groups of a snapshot, each with its kind and today's records.
struct Group {
    QString key;
    const Kind* kind;
    QList<Record> records;
};

QList<Group> groups(const Reader& reader, const Record& plan) {
    const QString area = records::kindOf<Plan>().text(plan, &Plan::focusArea);
    const Kind& assessments = records::kindOf<ChildImpact>();
    records::Query ofPlan;
    ofPlan.where(&ChildImpact::plans, QStringList{plan.id});
    return {{QStringLiteral("plan"), &records::kindOf<Plan>(), {plan}},
            {QStringLiteral("causes"), &records::kindOf<Cause>(), reader.parts(records::kindOf<Cause>(), area)},
            {QStringLiteral("goals"), &records::kindOf<Goal>(), reader.parts(records::kindOf<Goal>(), plan.id)},
            {QStringLiteral("activities"), &records::kindOf<Activity>(), reader.parts(records::kindOf<Activity>(), plan.id)},
            {QStringLiteral("child-impact"), &assessments, reader.all(assessments, ofPlan)}};
}

Record recordFrom(const Kind& kind, const QJsonObject& object) {
    Record record = kind.blank;
    record.id = object.value(QStringLiteral("id")).toString();
    for (qsizetype i = 0; i < kind.fields.size(); ++i) record.values[i] = records::fromJson(kind.fields[i], object.value(QLatin1String(kind.fields[i].key)));
    return record;
}

void compare(const Reader& reader, const Kind& kind, const Record& before, const Record& after, QList<Deviation>& found) {
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        if (field.is(Flag::Workflow) || before.values[i] == after.values[i]) continue;
        found << Deviation{&kind,
                           after.id,
                           reader.label(kind, after),
                           QString::fromLatin1(field.label),
                           reader.text(field, before.values[i]),
                           reader.text(field, after.values[i])};
    }
}

void compare(const Reader& reader, const Group& group, const QJsonArray& approved, QList<Deviation>& found) {
    QMap<QString, Record> before;
    for (const QJsonValue& value : approved) {
        const Record record = recordFrom(*group.kind, value.toObject());
        before.insert(record.id, record);
    }
    for (const Record& record : group.records) {
        if (const auto then = before.constFind(record.id); then == before.cend())
            found << Deviation{group.kind, record.id, reader.label(*group.kind, record), {}, {}, reader.label(*group.kind, record)};
        else compare(reader, *group.kind, *then, record, found);
        before.remove(record.id);
    }
    for (const Record& gone : std::as_const(before))
        found << Deviation{group.kind, gone.id, reader.label(*group.kind, gone), {}, reader.label(*group.kind, gone), {}};
}

}  // namespace

QString snapshot(const Reader& reader, const QString& planId) {
    const Record plan = reader.get(records::kindOf<Plan>(), planId);
    QJsonObject content;
    for (const Group& group : groups(reader, plan)) {
        QJsonArray list;
        for (const Record& record : group.records) list << objectOf(*group.kind, record);
        content.insert(group.key, list);
    }
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

namespace {

template <class T>
QList<Held<T>> heldOf(const QJsonArray& list) {
    QList<Held<T>> all;
    for (const QJsonValue& value : list) {
        const Record record = recordFrom(records::kindOf<T>(), value.toObject());
        all << Held<T>{record.id, records::fromRecord<T>(record)};
    }
    return all;
}

}  // namespace

PlanContent contentOf(const QString& snapshot) {
    const QJsonObject json = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    const auto list = [&json](const char* key) { return json.value(QLatin1String(key)).toArray(); };
    PlanContent content;
    if (const auto plans = heldOf<Plan>(list("plan")); !plans.isEmpty()) content.plan = plans.first();
    content.causes = heldOf<Cause>(list("causes"));
    content.goals = heldOf<Goal>(list("goals"));
    content.activities = heldOf<Activity>(list("activities"));
    content.assessments = heldOf<ChildImpact>(list("child-impact"));
    return content;
}

namespace {

std::optional<QJsonObject> contentOfVersion(const Reader& reader, const QString& planId, int number) {
    for (const Record& version : reader.parts(records::kindOf<PlanVersion>(), planId)) {
        const auto value = records::fromRecord<PlanVersion>(version);
        if (value.version == number) return QJsonDocument::fromJson(value.content.toUtf8()).object();
    }
    return std::nullopt;
}

}  // namespace

QList<Deviation> differences(const Reader& reader, const QString& planId, int earlier, std::optional<int> later) {
    const auto before = contentOfVersion(reader, planId, earlier);
    const auto after = later ? contentOfVersion(reader, planId, *later) : std::nullopt;
    QList<Deviation> found;
    if (!before || (later && !after)) return found;
    for (Group& group : groups(reader, reader.get(records::kindOf<Plan>(), planId))) {
        if (after) {
            group.records.clear();
            for (const QJsonValue& value : after->value(group.key).toArray()) group.records << recordFrom(*group.kind, value.toObject());
        }
        compare(reader, group, before->value(group.key).toArray(), found);
    }
    return found;
}

QList<Deviation> deviations(const Reader& reader, const QString& planId) {
    const auto inForce = reader.get<Plan>(planId).approvedVersion;
    return inForce ? differences(reader, planId, *inForce, std::nullopt) : QList<Deviation>();
}

}  // namespace focus
