#include "core/status/evidence_reader.h"

#include "core/agreement/condition.h"
#include "core/base/swedish_calendar.h"
#include "core/incidents/police_statistic.h"
#include "core/meetings/meeting_parts.h"
#include "core/people/group_member.h"
#include "core/picture/situation_picture.h"
#include "core/registers/survey_result.h"
#include "core/status/plan_evidence.h"

#include <algorithm>

namespace status {

namespace {

using agreement::Evidence;
using agreement::EvidenceSet;
using records::Field;
using records::FieldType;
using records::Kind;
using records::Reader;
using records::Record;
using records::Value;

/// Kinds, and their fields that some rule asks for.
using Asked = QHash<QByteArray, QSet<QByteArray>>;

void addTexts(const QStringList& conditions, Asked& asked) {
    for (const QString& text : conditions)
        if (const auto condition = agreement::Condition::fromText(text))
            for (asked[condition->kind]; const auto& wish : condition->wishes) asked[condition->kind] << wish.field;
}

Asked askedBy(const QList<const agreement::RuleBook*>& books) {
    Asked asked;
    for (const agreement::RuleBook* book : books)
        for (const auto& entry : book->commitments)
            for (const agreement::Rule& rule : entry.rules) {
                addTexts(rule.evidence, asked);
                addTexts(rule.before, asked);
                if (!rule.meetingTypes.isEmpty()) asked["meeting"];
                if (rule.demand == agreement::Demand::StandingItem) asked["meeting-type"];
                if (rule.demand == agreement::Demand::AllInvited) asked["contact-person"];
                if (rule.demand == agreement::Demand::PlanWhole || rule.demand == agreement::Demand::PlanFollowedUp) asked["focus-area"];
                if (rule.scope) asked["meeting"];
            }
    return asked;
}

/// The facts that scopes, demands and what completes the evidence look at, whatever the conditions ask for.
QSet<QByteArray> factsOf(const Kind& kind) {
    static const QHash<QByteArray, QSet<QByteArray>> own{
        {"meeting", {"type", "state"}}, {"meeting-type", {"agenda"}}, {"group-member", {"group", "person"}}, {"invitation", {"contact-person", "meeting"}},
        {"exit-contact", {"role"}},     {"decision", {"plan"}}};
    return own.value(kind.key) + QSet<QByteArray>{"unit", "grade", "occasion"};
}

/// The field whose day counts, where it is not the main day.
QByteArray dayField(const Kind& kind) {
    static const QHash<QByteArray, QByteArray> own{{"person", "confirmed"}, {"exit-contact", "confirmed"}, {"situation-picture", "presented"}};
    return own.value(kind.key, kind.mainDay < 0 ? QByteArray() : kind.fields[kind.mainDay].key);
}

/// How the records of a kind become evidence: which fields say what.
class Translation {
public:
    Translation(const Reader& reader, const Kind& kind, const QSet<QByteArray>& texts) : m_reader(reader), m_kind(kind) {
        m_day = kind.index(dayField(kind));
        m_to = std::max({kind.index("valid-to"), kind.index("to"), kind.index("ended")});
        m_area = kind.index("area");
        m_roles = std::max(kind.index("roles"), kind.index("participants"));
        if (m_roles >= 0 && kind.fields[m_roles].target != "role") m_roles = -1;
        for (const QByteArray& key : texts + factsOf(kind))
            if (const qsizetype index = kind.index(key); index >= 0) m_facts << index;
        m_query.only = m_facts;
        for (const qsizetype index : {m_day, m_to, m_area, m_roles, kind.title})
            if (index >= 0) m_query.only << index;
        m_query.only << kind.titleParts;
    }

    /// What the translation reads of the records.
    [[nodiscard]] const records::Query& query() const { return m_query; }

    [[nodiscard]] Evidence evidence(const Record& record) {
        Evidence found;
        found.kind = m_kind.key;
        found.id = record.id;
        found.day = dayOf(record);
        if (m_to >= 0) found.to = day(record.values[m_to]);
        if (m_area >= 0) found.area = text(record.values[m_area]);
        if (m_roles >= 0) found.roles = words(record.values[m_roles]);
        for (const qsizetype index : m_facts)
            if (QStringList said = words(record.values[index]); !said.isEmpty()) found.facts.insert(m_kind.fields[index].key, std::move(said));
        found.label = label(record);
        return found;
    }

private:
    static QString text(const Value& value) {
        const auto* held = std::get_if<QString>(&value);
        return held == nullptr ? QString() : *held;
    }
    static QDate day(const Value& value) {
        if (const auto* held = std::get_if<QDate>(&value)) return *held;
        return QDate::fromString(text(value).left(10), Qt::ISODate);  // a moment
    }
    static QStringList words(const Value& value) {
        if (const auto* list = std::get_if<QStringList>(&value)) return *list;
        if (const auto* yes = std::get_if<bool>(&value)) return {*yes ? QStringLiteral("yes") : QStringLiteral("no")};
        if (const auto* number = std::get_if<double>(&value)) return {QString::number(*number)};
        const QString held = text(value);
        return held.isEmpty() ? QStringList() : QStringList{held};
    }

    [[nodiscard]] QDate dayOf(const Record& record) const {
        if (m_day >= 0)
            if (const QDate found = day(record.values[m_day]); found.isValid() || !m_kind.fields[m_day].is(records::Flag::Required)) return found;
        return {};
    }

    /// As Reader::label, but each record that is referred to is asked once.
    [[nodiscard]] QString label(const Record& record) {
        if (m_kind.title >= 0) return text(record.values[m_kind.title]);
        QStringList parts;
        for (const qsizetype index : m_kind.titleParts) {
            const Field& field = m_kind.fields[index];
            if (records::isEmpty(record.values[index])) continue;
            if (field.type != FieldType::Reference) {
                parts << m_reader.text(field, record.values[index]);
                continue;
            }
            const QString id = text(record.values[index]);
            auto known = m_labels.find(id);
            if (known == m_labels.end()) known = m_labels.insert(id, m_reader.label(m_reader.catalogue().get(field.target), id));
            parts << *known;
        }
        return parts.join(QStringLiteral(", "));
    }

    const Reader& m_reader;
    const Kind& m_kind;
    qsizetype m_day = -1;
    qsizetype m_to = -1;
    qsizetype m_area = -1;
    qsizetype m_roles = -1;
    QList<qsizetype> m_facts;
    records::Query m_query;
    QHash<QString, QString> m_labels;
};

QHash<QString, QStringList> wordsOfParts(const Reader& reader, const Kind& kind, const char* owner, const char* field) {
    QHash<QString, QStringList> found;
    records::Query query;
    query.only = {kind.index(owner), kind.index(field)};
    reader.each(kind, query, [&](const Record& record) {
        if (const QString word = kind.text(record, field); !word.isEmpty()) found[kind.text(record, owner)] << word;
        return true;
    });
    return found;
}

/// What was called off is nothing; what is not held yet is planned. Whoever is named in the attendance was there too.
void completeMeetings(const Reader& reader, QList<Evidence>& meetings) {
    meetings.removeIf([](const Evidence& meeting) { return meeting.facts.value("state").contains(QStringLiteral("cancelled")); });
    const auto attended = wordsOfParts(reader, records::kindOf<meetings::Attendance>(), "meeting", "role");
    QHash<QString, QStringList> pictures;
    const Kind& pictureKind = records::kindOf<picture::SituationPicture>();
    reader.each(pictureKind, {}, [&](const Record& record) {
        for (const auto& meeting : records::fromRecord<picture::SituationPicture>(record).presentedAt) pictures[meeting.text()] << record.id;
        return true;
    });
    for (Evidence& meeting : meetings) {
        meeting.planned = meeting.facts.value("state").contains(QStringLiteral("planned"));
        meeting.roles << attended.value(meeting.id);
        if (const auto shown = pictures.constFind(meeting.id); shown != pictures.cend()) meeting.facts.insert("picture", *shown);
    }
}

void completeMembers(const Reader& reader, QList<Evidence>& members) {
    QHash<QString, QStringList> roles;
    for (const Record& record : reader.all(records::kindOf<people::Person>())) {
        QStringList& mine = roles[record.id];
        for (const auto& role : records::fromRecord<people::Person>(record).roles) mine << role.text();
    }
    for (Evidence& member : members) member.roles = roles.value(member.facts.value("person").value(0));
}

void completeSurveys(const Reader& reader, QList<Evidence>& surveys) {
    const auto results = wordsOfParts(reader, records::kindOf<registers::SurveyResult>(), "survey", "indicator");
    const Kind& kind = reader.catalogue().get("survey");
    for (Evidence& survey : surveys) {
        if (const auto found = results.constFind(survey.id); found != results.cend()) survey.facts.insert("results", *found);
        // A survey whose day is not known yet belongs to its year.
        if (!survey.day.isValid())
            if (const auto record = reader.find(kind, survey.id))
                if (const auto* year = std::get_if<qint64>(&kind.value(*record, "year"))) survey.day = QDate(static_cast<int>(*year), 1, 1);
    }
}

void completeFigures(const Reader& reader, QList<Evidence>& figures) {
    const Kind& kind = records::kindOf<incidents::PoliceStatistic>();
    QHash<QString, QDate> months;
    reader.each(kind, {}, [&](const Record& record) {
        months.insert(record.id, base::monthFromText(kind.text(record, "month")));
        return true;
    });
    for (Evidence& figure : figures) figure.day = months.value(figure.id);
}

/// The agreement that begins after the one of @p date has ended is the next one.
void completeAgreements(QList<Evidence>& agreements, QDate date) {
    QDate ends;
    for (const Evidence& one : agreements)
        if (one.day <= date && (!ends.isValid() || one.to > ends)) ends = one.to;
    for (Evidence& one : agreements) {
        if (!ends.isValid() || one.day <= ends) continue;
        one.facts.insert("next", {QStringLiteral("yes")});
        one.day = QDate();  // that it is there counts, not when it begins
    }
}

}  // namespace

EvidenceSet readEvidence(const Reader& reader, const QList<const agreement::RuleBook*>& books, QDate date) {
    const Asked asked = askedBy(books);
    EvidenceSet set;
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        const Kind* kind = reader.catalogue().find(it.key());
        if (kind == nullptr) continue;  // a rule about what this version does not have
        QList<Evidence>& list = set[kind->key];
        Translation translation(reader, *kind, it.value());
        reader.each(*kind, translation.query(), [&](const Record& record) {
            list << translation.evidence(record);
            return true;
        });
        if (kind->key == "meeting") completeMeetings(reader, list);
        else if (kind->key == "group-member") completeMembers(reader, list);
        else if (kind->key == "survey") completeSurveys(reader, list);
        else if (kind->key == "police-statistic") completeFigures(reader, list);
        else if (kind->key == "agreement") completeAgreements(list, date);
        else if (kind->key == "exit-contact")
            for (Evidence& contact : list) contact.roles = contact.facts.value("role");
    }
    if (asked.contains("focus-area")) set["focus-area"] = focusAreaEvidence(reader);
    if (asked.contains("decision")) completeDecisions(reader, set["decision"]);
    if (asked.contains("child-impact")) set["child-impact"] = assessmentEvidence(reader);
    for (QList<Evidence>& list : set) std::stable_sort(list.begin(), list.end(), [](const Evidence& a, const Evidence& b) { return a.day < b.day; });
    return set;
}

}  // namespace status
