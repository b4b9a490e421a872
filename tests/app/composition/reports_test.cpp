#include "app/composition/reports.h"

#include "core/base/language.h"
#include "core/registers/own_words.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"


namespace reports_test {

QString t(const char* text) { return QString::fromUtf8(text); }

report::Parameters ofPeriod(QDate from, QDate to) {
    report::Parameters parameters;
    parameters.from = from;
    parameters.to = to;
    return parameters;
}

report::Parameters ofId(const QString& id) {
    report::Parameters parameters;
    parameters.id = id;
    return parameters;
}

report::Parameters ofYear(int year) {
    report::Parameters parameters;
    parameters.year = year;
    return parameters;
}

base::Result<report::Report> make(support::TestFile& file, const char* key, const report::Parameters& parameters = {}) {
    const base::LanguageScope english(base::Language::English);
    const report::ReportKind* kind = app::reportKind(key);
    REQUIRE(kind != nullptr);
    return kind->make(file.file(), parameters);
}

TEST_CASE("the report of the year of today is made when no year is given", "[reports]") {
    support::TestFile file;
    REQUIRE(file->setSetting(records::Setting::Municipality, t("Vaksala kommun")));
    REQUIRE(file->setSetting(records::Setting::Marking, t("Working material")));
    const auto report = make(file, "steering");
    REQUIRE(report);
    CHECK(report->title == t("Report to the steering group 2026"));
    CHECK(report->municipality == t("Vaksala kommun"));
    CHECK(report->marking == t("Working material"));
}

TEST_CASE("the short form for the steering group has page one whole and each focus area in one row", "[reports]") {
    support::TestFile file;
    static_cast<void>(support::addSampleYear(file));
    const auto longForm = make(file, "steering");
    const auto shortForm = make(file, "steering-short");
    REQUIRE(longForm);
    REQUIRE(shortForm);
    CHECK(shortForm->title == longForm->title);
    CHECK(shortForm->subtitle == t("Short form"));
    QList<const report::Table*> tables;
    for (const report::Block& block : shortForm->blocks)
        if (const auto* table = std::get_if<report::Table>(&block)) tables << table;
    REQUIRE(tables.size() == 4);
    qsizetype sections = 0;
    for (const report::Block& block : longForm->blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block)) sections += heading->level == 1 ? 1 : 0;
    CHECK(tables.last()->rows.size() == sections - 2);  // the first tells how it stands, the last what was decided
    // Nothing is said to stand elsewhere: all rows are here.
    CHECK(std::all_of(tables.cbegin(), tables.cend(), [](const report::Table* table) { return table->fewestRows == 0; }));
}

TEST_CASE("the period of a report is the last twelve months when none is given", "[reports]") {
    support::TestFile file;
    const auto report = make(file, "inspections");
    REQUIRE(report);
    CHECK(report->subtitle == t("2025-11-25 – 2026-11-24"));
    const auto sooner = make(file, "inspections", ofPeriod({}, QDate(2026, 6, 30)));
    REQUIRE(sooner);
    CHECK(sooner->subtitle == t("2025-07-01 – 2026-06-30"));
}

TEST_CASE("a report of a period takes a year for its days: the one that runs up to today, others whole", "[reports]") {
    support::TestFile file;
    const auto period = [&](const report::Parameters& parameters) {
        const auto report = make(file, "inspections", parameters);
        REQUIRE(report);
        return report->subtitle;
    };
    CHECK(period(ofYear(2024)) == t("2024-01-01 – 2024-12-31"));
    CHECK(period(ofYear(2026)) == t("2026-01-01 – 2026-11-24"));
    CHECK(period(ofYear(2027)) == t("2027-01-01 – 2027-12-31"));
    report::Parameters days = ofPeriod(QDate(2025, 3, 1), QDate(2025, 3, 31));
    days.year = 2024;
    CHECK(period(days) == t("2025-03-01 – 2025-03-31"));
    // What says whether a year is heard at all.
    QByteArrayList taking;
    for (const report::ReportKind& kind : app::reportKinds())
        if (kind.needsPeriod && kind.takesYear()) taking << kind.key;
    CHECK(taking == QByteArrayList{"inspections", "disclosure"});
}

TEST_CASE("reports say what is wrong with their parameters", "[reports]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto code = [&](const char* key, const report::Parameters& parameters) {
        const auto report = make(file, key, parameters);
        REQUIRE_FALSE(report);
        CHECK(report.error().trouble == base::Trouble::Input);
        return QByteArray(report.error().message.code);
    };
    CHECK(code("inspections", ofPeriod(QDate(2026, 2, 1), QDate(2026, 1, 1))) == "period-backwards");
    CHECK(code("action-plan", {}) == "id-missing");
    CHECK(code("action-plan", ofId(t("nothing"))) == "unknown-id");
    CHECK(code("action-plan", ofId(year.thefts)) == "no-plan");
    CHECK(code("steering", ofYear(5)) == "year-out-of-range");
    CHECK(app::reportKind("nothing") == nullptr);
}

TEST_CASE("an action plan is found by its title", "[reports]") {
    support::TestFile file;
    support::addSampleYear(file);
    const auto report = make(file, "action-plan", ofId(t("Safe way home from school")));
    REQUIRE(report);
    CHECK(report->title == t("Action plan: Safe way home from school"));
}

TEST_CASE("a year that cannot be meant is told by every report, also by those that ask for none", "[reports]") {
    support::TestFile file;
    for (const char* key : {"steering", "inspections", "handover"}) {
        INFO(key);
        const auto report = make(file, key, ofYear(0));
        REQUIRE_FALSE(report);
        CHECK(report.error().message.code == QByteArray("year-out-of-range"));
    }
}

TEST_CASE("words of one's own stand first in the report that they were written for, and never in public", "[reports]") {
    support::TestFile file;
    file.add("own-words", {{"report", t("handover")}, {"name", t("Handover")}, {"text", t("Ring Vera först.")}});
    const base::LanguageScope english(base::Language::English);
    const auto words = [&](const char* key, bool isPublic) {
        report::Parameters parameters;
        parameters.isPublic = isPublic;
        const auto report = registers::makeReport(file.file(), *app::reportKind(key), parameters);
        REQUIRE(report);
        return support::plainText(*report);
    };
    CHECK(words("handover", false).contains(t("Ring Vera först.")));
    CHECK_FALSE(words("handover", true).contains(t("Ring Vera först.")));
    CHECK_FALSE(words("inspections", false).contains(t("Ring Vera först.")));
}

TEST_CASE("the municipality's arms, colour and contact stand in every report, and what a file from elsewhere has instead does not", "[reports]") {
    support::TestFile file;
    const QByteArray arms("\x89PNG arms");
    REQUIRE(file->setSetting(records::Setting::Municipality, t("Vaksala kommun")));
    REQUIRE(file->setSetting(records::Setting::Arms, QString::fromLatin1(arms.toBase64())));
    REQUIRE(file->setSetting(records::Setting::Colour, t("#0B5C3B")));
    REQUIRE(file->setSetting(records::Setting::Contact, t("Trygghetsenheten")));
    for (const char* key : {"handover", "inspections", "steering"}) {
        const auto report = make(file, key, {});
        REQUIRE(report);
        CHECK(report->sender.arms == arms);
        CHECK(report->sender.colour == t("#0b5c3b"));
        CHECK(report->sender.contact == t("Trygghetsenheten"));
        CHECK(report->words.arms.contains(t("Vaksala kommun")));
    }
    REQUIRE(file->setSetting(records::Setting::Colour, t("#ffee00")));
    REQUIRE(file->setSetting(records::Setting::Contact, QString(5000, QLatin1Char('x'))));
    const auto report = make(file, "handover", {});
    REQUIRE(report);
    CHECK(report->sender.colour.isEmpty());
    CHECK(report->sender.contact.isEmpty());
}

}  // namespace reports_test
