#include "core/status/evidence_reader.h"

#include "core/agreement/condition.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meeting_parts.h"
#include "core/people/group_member.h"
#include "core/picture/situation_picture.h"
#include "core/registers/survey_result.h"
#include "core/status/evidence_translation.h"
#include "core/status/plan_evidence.h"

#include <algorithm>

namespace status {

namespace {

using agreement::Evidence;
using agreement::EvidenceSet;
using records::Kind;
using records::Reader;
using records::Record;

constexpr double kOwnShare = 50;  // percent of the areas' cost that the agreement says the municipality pays

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

QHash<QString, QStringList> wordsOfParts(const Reader& reader, const Kind& kind, const char* owner, const char* field) {
    QHash<QString, QStringList> found;
    reader.scan(kind, {kind.index(owner), kind.index(field)}, [&](const records::Row& row) {
        if (const QByteArrayView word = row.bytes(1); !word.isEmpty()) found[QString::fromUtf8(row.bytes(0))] << QString::fromUtf8(word);
    });
    return found;
}

/// What was called off is nothing; what is not held yet is planned. Whoever is named in the attendance was there too.
void completeMeetings(const Reader& reader, QList<Evidence>& meetings) {
    meetings.removeIf([](const Evidence& meeting) { return meeting.facts.value("state").contains(u"cancelled"); });
    // Conditions of an agreement file name types by their keys.
    const Kind& types = reader.catalogue().get("meeting-type");
    QHash<QString, QStringList> names;
    for (const Record& type : reader.all(types)) names.insert(type.id, {type.id, types.text(type, "key")});
    const auto attended = wordsOfParts(reader, records::kindOf<meetings::Attendance>(), "meeting", "role");
    QHash<QString, QStringList> pictures;
    const Kind& pictureKind = records::kindOf<picture::SituationPicture>();
    reader.each(pictureKind, {}, [&](const Record& record) {
        for (const auto& meeting : records::fromRecord<picture::SituationPicture>(record).presentedAt) pictures[meeting.text()] << record.id;
        return true;
    });
    for (Evidence& meeting : meetings) {
        meeting.planned = meeting.facts.value("state").contains(u"planned");
        if (const auto there = attended.constFind(meeting.id); there != attended.cend()) meeting.roles << *there;
        if (const QStringList& type = meeting.facts.value("type"); !type.isEmpty()) meeting.facts.insert("type", names.value(type.first()));
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

/// Whether somebody belongs to the municipality, with its schools, or not; of whom no organisation is known, neither.
void completePersons(const Reader& reader, QList<Evidence>& persons) {
    using people::OrganisationKind;
    const Kind& kind = records::kindOf<people::Organisation>();
    QHash<QString, QStringList> sides;
    for (const Record& record : reader.all(kind))
        if (const auto known = records::fromRecord<people::Organisation>(record).kind)
            sides.insert(record.id,
                         {known == OrganisationKind::Municipality || known == OrganisationKind::School ? QStringLiteral("inside") : QStringLiteral("outside")});
    for (Evidence& person : persons)
        if (const QStringList side = sides.value(person.facts.value("organisation").value(0)); !side.isEmpty()) person.facts.insert("side", side);
}

/// Results count when every area has one; the council has treated a survey at a meeting of its own that was held by @p date.
void completeSurveys(const Reader& reader, QList<Evidence>& surveys, QDate date) {
    const auto areas = wordsOfParts(reader, records::kindOf<registers::SurveyResult>(), "survey", "area");
    const qint64 allAreas = reader.count(reader.catalogue().get("area"));
    const Kind& kind = records::kindOf<registers::Survey>();
    const Kind& types = reader.catalogue().get("meeting-type");
    for (Evidence& survey : surveys) {
        const auto record = reader.find(kind, survey.id);
        if (!record) continue;
        const auto value = records::fromRecord<registers::Survey>(*record);
        const QStringList measured = areas.value(survey.id);
        if (QSet<QString>(measured.cbegin(), measured.cend()).size() >= allAreas && allAreas > 0) survey.facts.insert("results", measured);
        if (value.share && *value.share < kOwnShare) survey.facts.remove("share");
        // A survey whose day is not known yet belongs to its year.
        if (!survey.day.isValid()) survey.day = QDate(value.year, 1, 1);
        QStringList treated;
        for (const auto& id : value.treatedAt) {
            const auto meeting = reader.find(records::kindOf<meetings::Meeting>(), id.text());
            if (!meeting) continue;
            const auto held = records::fromRecord<meetings::Meeting>(*meeting);
            const auto type = reader.find(types, held.type.text());
            const QString key = type ? types.text(*type, "key") : QString();
            if (held.state == meetings::MeetingState::Held && held.day <= date && (key == u"cooperation-group" || key == u"steering-group"))
                treated << id.text();
        }
        survey.facts.remove("treated-at");
        if (!treated.isEmpty()) survey.facts.insert("treated-at", treated);
    }
}

/// A picture is of its year whenever it was shown; shown at a meeting that was held, it needs no day of its own.
void completePictures(const Reader& reader, QList<Evidence>& pictures) {
    const Kind& kind = records::kindOf<picture::SituationPicture>();
    for (Evidence& one : pictures) {
        const auto record = reader.find(kind, one.id);
        if (!record) continue;
        const auto value = records::fromRecord<picture::SituationPicture>(*record);
        for (const auto& id : value.presentedAt)
            if (const auto meeting = reader.find(records::kindOf<meetings::Meeting>(), id.text()))
                if (const auto held = records::fromRecord<meetings::Meeting>(*meeting); held.state == meetings::MeetingState::Held && !one.day.isValid())
                    one.day = held.day;
        one.year = value.year;
        if (one.day.isValid()) one.facts.insert("presented", {one.day.toString(Qt::ISODate)});
    }
}

/// Who speaks for an area that has ended is not called any more.
void completeContacts(const Reader& reader, QList<Evidence>& contacts) {
    const Kind& kind = reader.catalogue().get("watch-area");
    QHash<QString, QDate> ended;
    for (const Record& area : reader.all(kind))
        if (const auto* day = std::get_if<QDate>(&kind.value(area, "ended"))) ended.insert(area.id, *day);
    for (Evidence& contact : contacts)
        if (const QDate day = ended.value(contact.facts.value("watch-area").value(0)); day.isValid() && (!contact.to.isValid() || day < contact.to))
            contact.to = day;
}

/// The agreement that begins after the one of @p date has ended is the next one.
void completeAgreements(const Reader& reader, QList<Evidence>& agreements, QDate date) {
    QDate ends;
    for (const Evidence& one : agreements)
        if (one.day <= date && (!ends.isValid() || one.to > ends)) ends = one.to;
    for (Evidence& one : agreements) {
        if (!ends.isValid() || one.day <= ends) continue;
        // That it is signed counts, not when it begins; until then it is a draft.
        const auto record = reader.find(records::kindOf<agreement::Agreement>(), one.id);
        one.day = record ? records::fromRecord<agreement::Agreement>(*record).signedOn : QDate();
        if (one.day.isValid()) one.facts.insert("next", {QStringLiteral("yes")});
    }
}

/// Days are sorted, not the evidence: it is wide, and moved once.
void sortByDay(QList<Evidence>& list) {
    QList<std::pair<qint64, qsizetype>> order;
    order.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) order.emplaceBack(list[i].day.toJulianDay(), i);
    std::sort(order.begin(), order.end());
    QList<Evidence> sorted;
    sorted.reserve(list.size());
    for (const auto& [day, index] : std::as_const(order)) sorted << std::move(list[index]);
    list.swap(sorted);
}

}  // namespace

EvidenceSet readEvidence(const Reader& reader, const QList<const agreement::RuleBook*>& books, QDate date) {
    const Asked asked = askedBy(books);
    EvidenceSet set;
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        const Kind* kind = reader.catalogue().find(it.key());
        if (kind == nullptr) continue;  // a rule about what this version does not have
        QList<Evidence>& list = set[kind->key];
        list = translated(reader, *kind, it.value());
        if (kind->key == "meeting") completeMeetings(reader, list);
        else if (kind->key == "person") completePersons(reader, list);
        else if (kind->key == "group-member") completeMembers(reader, list);
        else if (kind->key == "survey") completeSurveys(reader, list, date);
        else if (kind->key == "situation-picture") completePictures(reader, list);
        else if (kind->key == "contact-person") completeContacts(reader, list);
        else if (kind->key == "agreement") completeAgreements(reader, list, date);
        else if (kind->key == "exit-contact")
            for (Evidence& contact : list) contact.roles = contact.facts.value("role");
    }
    if (asked.contains("focus-area")) set["focus-area"] = focusAreaEvidence(reader);
    if (asked.contains("decision")) completeDecisions(reader, set["decision"]);
    if (asked.contains("child-impact")) set["child-impact"] = assessmentEvidence(reader);
    for (QList<Evidence>& list : set) sortByDay(list);
    return set;
}

}  // namespace status
