#include "core/picture/situation_picture.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

namespace picture {
namespace {

/// The kind @p id must have when it is a parent.
void checkParent(const records::Reader& reader, const records::Record& record, const char* field, const char* origin, QList<base::FieldIssue>& issues) {
    const records::Kind& kind = records::kindOf<SituationPicture>();
    const QString parent = kind.text(record, field);
    if (parent.isEmpty()) return;
    const bool joint = kind.text(record, &SituationPicture::origin) == QStringLiteral("joint");
    const auto found = reader.find(kind, parent);
    if (joint && found && kind.text(*found, &SituationPicture::origin) == QLatin1String(origin)) return;
    issues << base::FieldIssue{
        field,
        {"not-a-parent", QT_TRANSLATE_NOOP("message", "Only a joint picture is built on others: one of the municipality's and one of the police's own."), {}}};
}

QList<base::FieldIssue> builtOnTheTwo(const records::Reader& reader, const records::Record& record) {
    QList<base::FieldIssue> issues;
    checkParent(reader, record, "municipality-picture", "municipality", issues);
    checkParent(reader, record, "police-picture", "police", issues);
    return issues;
}

QList<base::FieldIssue> yearIsAYear(const SituationPicture& picture) { return records::isYear("year", picture.year); }

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

/// Shown at a meeting that was held, a picture needs no day of its own.
QDate dayOf(const records::Reader& reader, const SituationPicture& picture) {
    if (picture.presented.isValid()) return picture.presented;
    QDate day;
    for (const auto& id : picture.presentedAt)
        if (const auto meeting = reader.find(records::kindOf<meetings::Meeting>(), id.text()))
            if (const auto held = records::fromRecord<meetings::Meeting>(*meeting);
                held.state == meetings::MeetingState::Held && (!day.isValid() || held.day < day))
                day = held.day;
    return day;
}

/// A parent that was presented after the joint picture did not exist first.
void parentsComeFirst(const records::Reader& reader, const SituationPicture& picture, records::Evidence& joint) {
    const auto look = [&](const QByteArray& field, const std::optional<base::Id<SituationPicture>>& parent) {
        const auto record = parent ? reader.find(records::kindOf<SituationPicture>(), parent->text()) : std::nullopt;
        if (!record || !joint.day.isValid()) return;
        if (const QDate day = dayOf(reader, records::fromRecord<SituationPicture>(*record)); day.isValid() && day > joint.day)
            joint.objectTo(field, {"parent-later",
                                   QT_TRANSLATE_NOOP("message", "%1 was presented on %2, after the joint picture that is built on it (%3)."),
                                   {reader.label(records::kindOf<SituationPicture>(), *record), dayText(day), dayText(joint.day)}});
    };
    look("municipality-picture", picture.municipalityPicture);
    look("police-picture", picture.policePicture);
}

/// A picture is of its year whenever it was shown.
void shownAndBuilt(const records::Reader& reader, QDate, QList<records::Evidence>& pictures) {
    for (records::Evidence& one : pictures) {
        const auto record = reader.find(records::kindOf<SituationPicture>(), one.id);
        if (!record) continue;
        const auto picture = records::fromRecord<SituationPicture>(*record);
        one.day = dayOf(reader, picture);
        one.year = picture.year;
        if (one.day.isValid()) one.facts.insert("presented", {dayText(one.day)});
        parentsComeFirst(reader, picture, one);
    }
}

}  // namespace

const std::vector<PictureHeading>& pictureHeadings() {
    static const std::vector<PictureHeading> headings{
        {"overview", QT_TRANSLATE_NOOP("kind", "The situation"), &SituationPicture::overview},
        {"mapping", QT_TRANSLATE_NOOP("kind", "Mapping of crime"), &SituationPicture::mapping},
        {"largest", QT_TRANSLATE_NOOP("kind", "Where it is largest"), &SituationPicture::largest},
        {"compared", QT_TRANSLATE_NOOP("kind", "Compared with others"), &SituationPicture::compared},
        {"over-time", QT_TRANSLATE_NOOP("kind", "Over time"), &SituationPicture::overTime},
        {"patterns", QT_TRANSLATE_NOOP("kind", "Patterns of place, season, weekday and hour"), &SituationPicture::patterns},
        {"risk", QT_TRANSLATE_NOOP("kind", "Risk of victimisation"), &SituationPicture::risk},
        {"differences", QT_TRANSLATE_NOOP("kind", "Differences between areas"), &SituationPicture::differences},
        {"planned-events", QT_TRANSLATE_NOOP("kind", "Planned events ahead"), &SituationPicture::plannedEvents},
        {"why-problem", QT_TRANSLATE_NOOP("kind", "Why it is a problem"), &SituationPicture::whyProblem},
        {"analysis", QT_TRANSLATE_NOOP("kind", "Analysis"), &SituationPicture::analysis},
        {"proposals", QT_TRANSLATE_NOOP("kind", "Proposed measures"), &SituationPicture::proposals},
        {"sources", QT_TRANSLATE_NOOP("kind", "Sources and limits"), &SituationPicture::sources},
        {"sources-used", QT_TRANSLATE_NOOP("kind", "Sources used and rejected"), &SituationPicture::sourcesUsed},
        {"limits-effect", QT_TRANSLATE_NOOP("kind", "What the limits do to the result"), &SituationPicture::limitsEffect}};
    return headings;
}

}  // namespace picture

template <>
const records::Kind& records::kindOf<picture::SituationPicture>() {
    using picture::SituationPicture;
    // clang-format off
    static const Kind kind = Description<SituationPicture>("situation-picture", QT_TRANSLATE_NOOP("kind", "Situation picture"), QT_TRANSLATE_NOOP("kind", "Situation pictures"))
                                 .integer("year", &SituationPicture::year, QT_TRANSLATE_NOOP("kind", "Year")).required().ofYear()
                                 .choice("origin", &SituationPicture::origin, QT_TRANSLATE_NOOP("kind", "Whose picture")).required()
                                 .day("presented", &SituationPicture::presented, QT_TRANSLATE_NOOP("kind", "Presented on")).countsOn()
                                 .references("presented-at", &SituationPicture::presentedAt, "meeting", QT_TRANSLATE_NOOP("kind", "Presented at")).tellsItsTarget("picture")
                                 .reference("municipality-picture", &SituationPicture::municipalityPicture, "situation-picture", QT_TRANSLATE_NOOP("kind", "Built on the municipality's picture"))
                                 .reference("police-picture", &SituationPicture::policePicture, "situation-picture", QT_TRANSLATE_NOOP("kind", "Built on the police's picture"))
                                 .longText("overview", &SituationPicture::overview, QT_TRANSLATE_NOOP("kind", "The situation")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Write about places and groups, not persons"))
                                 .longText("mapping", &SituationPicture::mapping, QT_TRANSLATE_NOOP("kind", "Mapping of crime")).freeText()
                                 .longText("analysis", &SituationPicture::analysis, QT_TRANSLATE_NOOP("kind", "Analysis")).freeText()
                                 .longText("proposals", &SituationPicture::proposals, QT_TRANSLATE_NOOP("kind", "Proposed measures")).freeText()
                                 .longText("sources", &SituationPicture::sources, QT_TRANSLATE_NOOP("kind", "Sources and limits")).freeText()
                                 .longText("largest", &SituationPicture::largest, QT_TRANSLATE_NOOP("kind", "Where it is largest")).freeText()
                                 .longText("compared", &SituationPicture::compared, QT_TRANSLATE_NOOP("kind", "Compared with others")).freeText()
                                 .longText("over-time", &SituationPicture::overTime, QT_TRANSLATE_NOOP("kind", "Over time")).freeText()
                                 .longText("patterns", &SituationPicture::patterns, QT_TRANSLATE_NOOP("kind", "Patterns of place, season, weekday and hour")).freeText()
                                 .longText("risk", &SituationPicture::risk, QT_TRANSLATE_NOOP("kind", "Risk of victimisation")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Groups and situations, never persons"))
                                 .longText("differences", &SituationPicture::differences, QT_TRANSLATE_NOOP("kind", "Differences between areas")).freeText()
                                 .longText("planned-events", &SituationPicture::plannedEvents, QT_TRANSLATE_NOOP("kind", "Planned events ahead")).freeText()
                                 .longText("why-problem", &SituationPicture::whyProblem, QT_TRANSLATE_NOOP("kind", "Why it is a problem")).freeText()
                                 .longText("sources-used", &SituationPicture::sourcesUsed, QT_TRANSLATE_NOOP("kind", "Sources used and rejected")).freeText()
                                 .longText("limits-effect", &SituationPicture::limitsEffect, QT_TRANSLATE_NOOP("kind", "What the limits do to the result")).freeText()
                                 .rule(&picture::yearIsAYear)
                                 .crossRule(&picture::builtOnTheTwo)
                                 .evidenceCompletion(&picture::shownAndBuilt)
                                 .titleFrom({"origin", "year"})
                                 .build();
    // clang-format on
    return kind;
}
