#include "core/registers/survey.h"

#include "core/records/newly_broken.h"
#include "core/records/reader.h"
#include "core/records/rules.h"
#include "core/registers/survey_result.h"

namespace registers {
namespace {

QList<base::FieldIssue> numbersAreInRange(const Survey& survey) {
    QList<base::FieldIssue> issues = records::isYear("year", survey.year);
    issues << records::within("share", survey.share, 0, 100);
    issues << records::notBelow("cost", survey.cost, 0);
    return issues;
}

records::Value ownCost(const records::Reader&, const records::Record& record) {
    const auto survey = records::fromRecord<Survey>(record);
    if (!survey.cost || !survey.share) return {};
    return *survey.cost * *survey.share / 100.0;
}

constexpr double kOwnShare = 50;  // percent of the areas' cost that the agreement says the municipality pays

bool isCouncil(const records::Reader& reader, const meetings::Meeting& meeting) {
    const records::Kind& types = records::kindOf<meetings::MeetingType>();
    const auto type = reader.find(types, meeting.type.text());
    const QString key = type ? types.text(*type, &meetings::MeetingType::key) : QString();
    return key == u"cooperation-group" || key == u"steering-group";
}

/// The council has treated a survey at a meeting of its own that was held by @p date, on the day of the survey or later.
void treatedInCouncil(const records::Reader& reader, QDate date, const Survey& survey, records::Evidence& evidence) {
    QStringList treated;
    QDate tooEarly;
    for (const auto& id : survey.treatedAt) {
        const auto record = reader.find(records::kindOf<meetings::Meeting>(), id.text());
        if (!record) continue;
        const auto meeting = records::fromRecord<meetings::Meeting>(*record);
        if (meeting.state != meetings::MeetingState::Held || meeting.day > date || !isCouncil(reader, meeting)) continue;
        if (survey.day.isValid() && meeting.day < survey.day) tooEarly = meeting.day;
        else treated << id.text();
    }
    evidence.facts.remove("treated-at");
    if (!treated.isEmpty()) evidence.facts.insert("treated-at", treated);
    else if (tooEarly.isValid())
        evidence.objectTo("treated-at", {"treated-too-early",
                                         QT_TRANSLATE_NOOP("message", "The council's meeting of %1 was before the survey was made (%2)."),
                                         {tooEarly.toString(Qt::ISODate), survey.day.toString(Qt::ISODate)}});
}

/// Results count when every area has one.
void measuredAndTreated(const records::Reader& reader, QDate date, QList<records::Evidence>& surveys) {
    const qint64 areas = reader.count(reader.catalogue().get("area"));
    for (records::Evidence& one : surveys) {
        const auto record = reader.find(records::kindOf<Survey>(), one.id);
        if (!record) continue;
        const auto survey = records::fromRecord<Survey>(*record);
        QSet<QString> measured;
        for (const records::Record& part : reader.parts(records::kindOf<SurveyResult>(), one.id))
            if (const auto result = records::fromRecord<SurveyResult>(part); result.area) measured << result.area->text();
        if (areas > 0 && measured.size() >= areas) one.facts.insert("results", QStringList(measured.cbegin(), measured.cend()));
        if (survey.share && *survey.share < kOwnShare)
            one.objectTo("share", {"share-too-small",
                                   QT_TRANSLATE_NOOP("message", "%1: the municipality pays %2 % of the cost, less than %3 %."),
                                   {one.label, QString::number(*survey.share), QString::number(kOwnShare)}});
        // A survey whose day is not known yet belongs to its year.
        if (!one.day.isValid()) one.day = QDate(survey.year, 1, 1);
        treatedInCouncil(reader, date, survey, one);
    }
}

QList<base::FieldIssue> paidInOrder(const Survey& survey) {
    return records::inOrder("invoiced", survey.ordered, survey.invoiced) + records::inOrder("paid", survey.invoiced, survey.paid);
}
QList<base::FieldIssue> isPaidInOrder(const records::Reader& reader, const records::Record& record) {
    return records::newlyBroken(reader, record, &paidInOrder);
}

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Survey>() {
    using registers::Survey;
    // clang-format off
    static const Kind kind = Description<Survey>("survey", QT_TRANSLATE_NOOP("kind", "Safety survey"), QT_TRANSLATE_NOOP("kind", "Safety surveys"))
                                 .integer("year", &Survey::year, QT_TRANSLATE_NOOP("kind", "Year")).required().ofYear()
                                 .day("day", &Survey::day, QT_TRANSLATE_NOOP("kind", "Survey made on")).mainDay()
                                 .text("conducted-by", &Survey::conductedBy, QT_TRANSLATE_NOOP("kind", "Conducted by"))
                                 .number("cost", &Survey::cost, QT_TRANSLATE_NOOP("kind", "Cost of the areas (SEK)"))
                                 .number("share", &Survey::share, QT_TRANSLATE_NOOP("kind", "The municipality's share (%)"))
                                 .help(QT_TRANSLATE_NOOP("kind", "The agreement says 50 %"))
                                 .day("budgeted", &Survey::budgeted, QT_TRANSLATE_NOOP("kind", "Budgeted on"))
                                 .day("ordered", &Survey::ordered, QT_TRANSLATE_NOOP("kind", "Ordered on"))
                                 .day("invoiced", &Survey::invoiced, QT_TRANSLATE_NOOP("kind", "Invoiced on"))
                                 .day("paid", &Survey::paid, QT_TRANSLATE_NOOP("kind", "Paid on"))
                                 .references("treated-at", &Survey::treatedAt, "meeting", QT_TRANSLATE_NOOP("kind", "Treated at meetings"))
                                 .longText("note", &Survey::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .derive("own-cost", FieldType::Number, QT_TRANSLATE_NOOP("kind", "The municipality pays (SEK)"), &registers::ownCost)
                                 .rule(&registers::numbersAreInRange)
                                 .writingRule(&registers::isPaidInOrder)
                                 .evidenceFact("results", QT_TRANSLATE_NOOP("kind", "Results of a survey"))
                                 .evidenceCompletion(&registers::measuredAndTreated)
                                 .titleFrom({"year"})
                                 .build();
    // clang-format on
    return kind;
}
