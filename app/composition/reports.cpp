#include "app/composition/reports.h"

#include "core/base/day_text.h"
#include "core/focus/action_plan_report.h"
#include "core/focus/focus_area_report.h"
#include "core/focus/grant_report.h"
#include "core/focus/meeting_papers.h"
#include "core/focus/plan.h"
#include "core/focus/steering_report.h"
#include "core/incidents/rhythm.h"
#include "core/inspections/inspections_report.h"
#include "core/meetings/meeting.h"
#include "core/inspections/round_sheet.h"
#include "core/picture/situation_report.h"
#include "core/picture/weekly_report.h"
#include "core/records/open_file.h"
#include "core/report/accent.h"
#include "core/registers/disclosure_report.h"
#include "core/registers/public_request.h"
#include "core/status/agreement_report.h"
#include "core/status/feedback_report.h"
#include "core/status/handover_report.h"
#include "core/status/renewal_report.h"
#include "core/status/year_report.h"

#include <QCoreApplication>

namespace app {

namespace {

using base::Failure;
using base::Result;
using records::OpenFile;
using records::Reader;
using report::Report;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr qsizetype kMostChanges = 5;  // on page one of the report to the steering group

Result<report::Face> faceOf(const OpenFile& file, bool isPublic) {
    auto municipality = file.setting(records::Setting::Municipality);
    if (!municipality) return Failure(municipality.error());
    auto marking = file.setting(records::Setting::Marking);
    if (!marking) return Failure(marking.error());
    const auto arms = file.setting(records::Setting::Arms);
    if (!arms) return Failure(arms.error());
    const auto colour = file.setting(records::Setting::Colour);
    if (!colour) return Failure(colour.error());
    const auto contact = file.setting(records::Setting::Contact);
    if (!contact) return Failure(contact.error());
    report::Face face{*std::move(municipality), *std::move(marking), isPublic, {}};
    face.sender.arms = QByteArray::fromBase64(arms->toLatin1());
    // The file may come from elsewhere: what could not be read stays out.
    face.sender.colour = report::accentFrom(*colour).value_or(QString());
    face.sender.contact = report::contactFrom(*contact).value_or(QString());
    return face;
}

/// The year that was asked for, else that of @p today.
Result<int> yearOf(const report::Parameters& parameters, QDate today) {
    const int year = parameters.year.value_or(today.year());
    if (year >= kFirstYear && year <= kLastYear) return year;
    return base::badInput(
        {"year-out-of-range", QT_TRANSLATE_NOOP("message", "%1 is no year that a report can be about. Give a year such as 2026."), {QString::number(year)}});
}

/// The period that was asked for, by its days or its year, of which the days that have been; else the year up to @p usualEnd.
Result<std::pair<QDate, QDate>> periodOf(const report::Parameters& parameters, QDate usualEnd) {
    QDate to = parameters.to.isValid() ? parameters.to : usualEnd;
    QDate from = parameters.from.isValid() ? parameters.from : to.addYears(-1).addDays(1);
    if (parameters.year && !parameters.from.isValid() && !parameters.to.isValid()) {
        from = QDate(*parameters.year, 1, 1);
        if (*parameters.year != usualEnd.year()) to = QDate(*parameters.year, 12, 31);
    }
    if (from > to) return base::periodBackwards(from, to);
    return std::pair(from, to);
}

/// Runs @p make on one state of the file, with the file's face.
template <class Make>
Result<Report> made(const OpenFile& file, const report::Parameters& parameters, Make make) {
    // Also where the report asks for no year: what cannot be meant is told.
    if (const auto year = yearOf(parameters, file.clock().today()); !year) return Failure(year.error());
    const auto face = faceOf(file, parameters.isPublic);
    if (!face) return Failure(face.error());
    std::optional<Result<Report>> report;
    if (auto read = file.read([&](const Reader& reader) { report = make(reader, *face); }); !read) return Failure(read.error());
    return *std::move(report);
}

Result<Report> steeringAs(bool inShort, OpenFile& file, const report::Parameters& parameters) {
    const auto agreementFile = file.setting(records::Setting::Agreement);
    if (!agreementFile) return Failure(agreementFile.error());
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto year = yearOf(parameters, reader.today());
        if (!year) return Failure(year.error());
        // Page one says how the agreement is kept, once there is one.
        const auto standing = status::readStatus(reader, agreementFile->toUtf8(), reader.today());
        return focus::steeringReport(reader, {*year, face, inShort, standing ? status::keyNumbers(*standing, *year) : QList<report::KeyNumber>{},
                                              picture::certainSignals(reader, *year, face.isPublic, kMostChanges)});
    });
}

Result<Report> steering(OpenFile& file, const report::Parameters& parameters) { return steeringAs(false, file, parameters); }
Result<Report> steeringShort(OpenFile& file, const report::Parameters& parameters) { return steeringAs(true, file, parameters); }

/// The plan or the focus area that @p text names.
Result<QString> planOrArea(const Reader& reader, const QString& text, const char* whenMissing) {
    if (text.trimmed().isEmpty()) return base::badInput({"id-missing", whenMissing, {}});
    const records::Kind& plans = records::kindOf<focus::Plan>();
    const records::Kind& areas = records::kindOf<focus::FocusArea>();
    for (const records::Kind* kind : {&plans, &areas}) {
        auto found = reader.resolve(*kind, text);
        if (found || found.error().is("ambiguous-name")) return found;
    }
    return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no focus area and no action plan with the id %1."), {text.trimmed()}});
}

Result<Report> actionPlan(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto id = planOrArea(
            reader, parameters.id, QT_TRANSLATE_NOOP("message", "Say which action plan the report is about: give its id or that of its focus area."));
        if (!id) return Failure(id.error());
        return focus::actionPlanReport(reader, *id, face);
    });
}

/// Of one focus area, by @p make.
Result<Report> ofArea(OpenFile& file, const report::Parameters& parameters,
                      base::Result<Report> (*make)(const Reader& reader, const QString& id, const report::Face& face)) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto id =
            planOrArea(reader, parameters.id, QT_TRANSLATE_NOOP("message", "Say which focus area the report is about: give its title or its id."));
        if (!id) return Failure(id.error());
        return make(reader, *id, face);
    });
}

Result<Report> focusArea(OpenFile& file, const report::Parameters& parameters) { return ofArea(file, parameters, &focus::focusAreaReport); }

Result<Report> grant(OpenFile& file, const report::Parameters& parameters) { return ofArea(file, parameters, &focus::grantReport); }

Result<Report> inspectionsOfPeriod(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto period = periodOf(parameters, reader.today());
        if (!period) return Failure(period.error());
        return inspections::inspectionsReport(reader, {period->first, period->second, face});
    });
}

Result<Report> situation(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto year = yearOf(parameters, reader.today());
        if (!year) return Failure(year.error());
        return picture::situationReport(reader, *year, face);
    });
}

/// The cycle of the rhythm that is gone through today.
Result<std::pair<QDate, QDate>> cycleGoneThrough(OpenFile& file) {
    const auto rhythm = file.setting(records::Setting::Rhythm);
    if (!rhythm) return Failure(rhythm.error());
    const incidents::Cycle cycle = incidents::cycleInWork(incidents::rhythmFrom(*rhythm), file.clock().today());
    return std::pair(cycle.from, cycle.to);
}

Result<Report> weekly(OpenFile& file, const report::Parameters& parameters) {
    const auto cycle = cycleGoneThrough(file);
    if (!cycle) return Failure(cycle.error());
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const QDate to = parameters.to.isValid() ? parameters.to : parameters.from.isValid() ? parameters.from.addDays(6) : cycle->second;
        const QDate from = parameters.from.isValid() ? parameters.from : parameters.to.isValid() ? to.addDays(-6) : cycle->first;
        if (from > to) return base::periodBackwards(from, to);
        return picture::weeklyReport(reader, from, to, face);
    });
}

Result<Report> roundSheet(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const records::Kind& kind = records::kindOf<inspections::Round>();
        if (parameters.id.trimmed().isEmpty() && !inspections::nextRound(reader))
            return base::badInput(
                {"id-missing", QT_TRANSLATE_NOOP("message", "There is no round of inspections yet. Add one first: the day and the premises."), {}});
        const auto id = parameters.id.trimmed().isEmpty() ? Result<QString>(*inspections::nextRound(reader)) : reader.resolve(kind, parameters.id);
        if (!id) return Failure(id.error());
        return inspections::roundSheet(reader, records::fromRecord<inspections::Round>(reader.get(kind, *id)), face);
    });
}

/// The meeting that a paper is about: @p text names it, else @p usual finds it.
Result<QString> meetingId(const Reader& reader, const QString& text, std::optional<QString> (*usual)(const Reader&)) {
    if (!text.trimmed().isEmpty()) return reader.resolve(records::kindOf<meetings::Meeting>(), text);
    if (const auto id = usual(reader)) return *id;
    return base::badInput({"id-missing", QT_TRANSLATE_NOOP("message", "Say which meeting it is about: there is none of the steering group."), {}});
}

Result<Report> summons(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto id = meetingId(reader, parameters.id, &focus::nextSteeringMeeting);
        if (!id) return Failure(id.error());
        return focus::summonsReport(reader, *id, face);
    });
}

Result<Report> minutes(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto id = meetingId(reader, parameters.id, &focus::lastSteeringMeeting);
        if (!id) return Failure(id.error());
        return focus::minutesReport(reader, *id, face);
    });
}

Result<Report> handover(OpenFile& file, const report::Parameters& parameters) {
    const auto drafts = file.drafts().all();
    if (!drafts) return Failure(drafts.error());
    return made(file, parameters,
                [&](const Reader& reader, const report::Face& face) -> Result<Report> { return status::handoverReport(reader, *drafts, face); });
}

/// Of the agreement as it stands today, with the file's face.
template <class Make>
Result<Report> ofAgreement(OpenFile& file, const report::Parameters& parameters, Make make) {
    const auto face = faceOf(file, parameters.isPublic);
    if (!face) return Failure(face.error());
    const QDate today = file.clock().today();
    const auto standing = status::readStatus(file, today);
    if (!standing) return Failure(standing.error());
    const auto year = yearOf(parameters, today);
    if (!year) return Failure(year.error());
    return make(*standing, *year, *face);
}

Result<Report> agreementKept(OpenFile& file, const report::Parameters& parameters) {
    return ofAgreement(file, parameters, [&](const status::AgreementStatus& standing, int, const report::Face& face) {
        return status::agreementReport(standing, parameters.year, face);
    });
}

Result<Report> law(OpenFile& file, const report::Parameters& parameters) {
    return ofAgreement(file, parameters,
                       [](const status::AgreementStatus& standing, int, const report::Face& face) { return status::lawReport(standing, face); });
}

Result<Report> renewal(OpenFile& file, const report::Parameters& parameters) {
    return ofAgreement(file, parameters,
                       [](const status::AgreementStatus& standing, int, const report::Face& face) { return status::renewalReport(standing, face); });
}

/// Of the year, with how the agreement stands if the file has one, both read of one state.
template <class Make>
Result<Report> ofYear(OpenFile& file, const report::Parameters& parameters, Make make) {
    const auto agreementFile = file.setting(records::Setting::Agreement);
    if (!agreementFile) return Failure(agreementFile.error());
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const auto year = yearOf(parameters, reader.today());
        if (!year) return Failure(year.error());
        return make(reader, status::readStatus(reader, agreementFile->toUtf8(), reader.today()), *year, face);
    });
}

Result<Report> yearWheel(OpenFile& file, const report::Parameters& parameters) {
    return ofYear(file, parameters,
                  [](const Reader& reader, const std::optional<status::AgreementStatus>& standing, int year, const report::Face& face) -> Result<Report> {
                      if (!standing) return status::noAgreement();
                      return status::yearReport(reader, *standing, year, face);
                  });
}

Result<Report> feedback(OpenFile& file, const report::Parameters& parameters) {
    return ofYear(file, parameters,
                  [](const Reader& reader, const std::optional<status::AgreementStatus>& standing, int year, const report::Face& face) -> Result<Report> {
                      return status::feedbackReport(reader, standing ? &*standing : nullptr, year, face);
                  });
}

Result<Report> disclosure(OpenFile& file, const report::Parameters& parameters) {
    return made(file, parameters, [&](const Reader& reader, const report::Face& face) -> Result<Report> {
        const records::Kind& kind = records::kindOf<registers::PublicRequest>();
        if (parameters.id.trimmed().isEmpty())
            return base::badInput({"id-missing", QT_TRANSLATE_NOOP("message", "Say which request it is for: write the request for documents first, then give its id."), {}});
        const auto id = reader.resolve(kind, parameters.id);
        if (!id) return Failure(id.error());
        // What is asked for exists when it is asked for.
        const auto period = periodOf(parameters, records::fromRecord<registers::PublicRequest>(reader.get(kind, *id)).received);
        if (!period) return Failure(period.error());
        return registers::disclosureReport(reader, {*id, period->first, period->second, face});
    });
}

}  // namespace

const QList<report::ReportKind>& reportKinds() {
    // clang-format off
    static const QList<report::ReportKind> all{
        {"steering", QT_TRANSLATE_NOOP("report", "Report to the steering group"), QT_TRANSLATE_NOOP("report", "How the year's focus areas stand, what is to be decided and what is late."), true, false, false, {}, &steering},
        {"steering-short", QT_TRANSLATE_NOOP("report", "Report to the steering group, short form"), QT_TRANSLATE_NOOP("report", "The same in two to four pages: how it stands, what is to be decided, what is late, and three lines for each focus area."), true, false, false, {}, &steeringShort},
        {"action-plan", QT_TRANSLATE_NOOP("report", "Action plan"), QT_TRANSLATE_NOOP("report", "One plan with causes, goals, activities and the child impact assessment."), false, true, false, "plan", &actionPlan},
        {"focus-area", QT_TRANSLATE_NOOP("report", "Focus area"), QT_TRANSLATE_NOOP("report", "One focus area with causes, plan, goals and activities, what its approved versions changed, and the decisions."), false, true, false, "focus-area", &focusArea},
        {"grant", QT_TRANSLATE_NOOP("report", "Basis for a grant application"), QT_TRANSLATE_NOOP("report", "One focus area in the order in which grants are judged: problem, cause, measure, goal, follow-up – and what is still missing."), false, true, false, "focus-area", &grant},
        {"situation-picture", QT_TRANSLATE_NOOP("report", "Picture of the situation"), QT_TRANSLATE_NOOP("report", "The year's picture: what has changed for certain, what can be chance, charts, analysis, measures, sources and method."), true, false, false, {}, &situation},
        {"weekly-picture", QT_TRANSLATE_NOOP("report", "Weekly picture"), QT_TRANSLATE_NOOP("report", "The events of some days on one page: by category and area, what is more than usual, what to look at first."), false, false, true, {}, &weekly, &cycleGoneThrough},
        {"inspections", QT_TRANSLATE_NOOP("report", "Inspections"), QT_TRANSLATE_NOOP("report", "Visits and test purchases of a period, and follow-ups that wait."), false, false, true, {}, &inspectionsOfPeriod},
        {"summons", QT_TRANSLATE_NOOP("report", "Call to a meeting"), QT_TRANSLATE_NOOP("report", "Agenda, matters to decide and what came of the last meeting."), false, true, false, "meeting", &summons},
        {"minutes", QT_TRANSLATE_NOOP("report", "Minutes or notes"), QT_TRANSLATE_NOOP("report", "Who was present, what was said and decided, who promised what."), false, true, false, "meeting", &minutes},
        {"agreement", QT_TRANSLATE_NOOP("report", "How the agreement is kept"), QT_TRANSLATE_NOOP("report", "Kept, short and excused per commitment and area, with room for proposed changes. Without a year: the whole validity."), true, false, false, {}, &agreementKept},
        {"renewal", QT_TRANSLATE_NOOP("report", "Basis for the next agreement"), QT_TRANSLATE_NOOP("report", "The whole validity: each commitment promised, kept, missed or never relevant, year by year, and the wording that is proposed."), false, false, false, {}, &renewal},
        {"feedback", QT_TRANSLATE_NOOP("report", "What we said and what we did"), QT_TRANSLATE_NOOP("report", "One page for those who live here: what was said and done in the year, with counts. Always as the version for the public."), true, false, false, {}, &feedback, nullptr, true},
        {"law", QT_TRANSLATE_NOOP("report", "The duties of the act"), QT_TRANSLATE_NOOP("report", "Each duty of act (2023:196) with its evidence."), false, false, false, {}, &law},
        {"year", QT_TRANSLATE_NOOP("report", "The wheel of the year"), QT_TRANSLATE_NOOP("report", "The agreement's year as a wheel on A3, what the council asks for once a year, and the year as a list."), true, false, false, {}, &yearWheel},
        {"handover", QT_TRANSLATE_NOOP("report", "Handover"), QT_TRANSLATE_NOOP("report", "What is open, the next thirty days and whom to call: for a stand-in or a successor."), false, false, false, {}, &handover},
        {"disclosure", QT_TRANSLATE_NOOP("report", "For a request for documents"), QT_TRANSLATE_NOOP("report", "What the file holds from a period for a request, and what needs a secrecy assessment. It replaces no assessment."), false, true, true, "public-request", &disclosure},
        {"round-sheet", QT_TRANSLATE_NOOP("report", "Round sheet"), QT_TRANSLATE_NOOP("report", "The paper for a round of inspections: the premises in order, with boxes to tick."), false, true, false, "round", &roundSheet},
    };
    // clang-format on
    return all;
}

const report::ReportKind* reportKind(const QByteArray& key) {
    for (const report::ReportKind& kind : reportKinds())
        if (kind.key == key) return &kind;
    return nullptr;
}

}  // namespace app
