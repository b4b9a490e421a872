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
    const bool joint = kind.text(record, "origin") == QStringLiteral("joint");
    const auto found = reader.find(kind, parent);
    if (joint && found && kind.text(*found, "origin") == QLatin1String(origin)) return;
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

}  // namespace

}  // namespace picture

template <>
const records::Kind& records::kindOf<picture::SituationPicture>() {
    using picture::SituationPicture;
    // clang-format off
    static const Kind kind = Description<SituationPicture>("situation-picture", QT_TRANSLATE_NOOP("kind", "Situation picture"), QT_TRANSLATE_NOOP("kind", "Situation pictures"))
                                 .integer("year", &SituationPicture::year, QT_TRANSLATE_NOOP("kind", "Year")).required().ofYear()
                                 .choice("origin", &SituationPicture::origin, QT_TRANSLATE_NOOP("kind", "Whose picture")).required()
                                 .day("presented", &SituationPicture::presented, QT_TRANSLATE_NOOP("kind", "Presented on"))
                                 .references("presented-at", &SituationPicture::presentedAt, "meeting", QT_TRANSLATE_NOOP("kind", "Presented at"))
                                 .reference("municipality-picture", &SituationPicture::municipalityPicture, "situation-picture", QT_TRANSLATE_NOOP("kind", "Built on the municipality's picture"))
                                 .reference("police-picture", &SituationPicture::policePicture, "situation-picture", QT_TRANSLATE_NOOP("kind", "Built on the police's picture"))
                                 .longText("overview", &SituationPicture::overview, QT_TRANSLATE_NOOP("kind", "The situation")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Write about places and groups, not persons"))
                                 .longText("mapping", &SituationPicture::mapping, QT_TRANSLATE_NOOP("kind", "Mapping of crime")).freeText()
                                 .longText("analysis", &SituationPicture::analysis, QT_TRANSLATE_NOOP("kind", "Analysis")).freeText()
                                 .longText("proposals", &SituationPicture::proposals, QT_TRANSLATE_NOOP("kind", "Proposed measures")).freeText()
                                 .longText("sources", &SituationPicture::sources, QT_TRANSLATE_NOOP("kind", "Sources and limits")).freeText()
                                 .rule(&picture::yearIsAYear)
                                 .crossRule(&picture::builtOnTheTwo)
                                 .titleFrom({"origin", "year"})
                                 .build();
    // clang-format on
    return kind;
}
