#include "core/base/language.h"
#include "core/status/feedback_report.h"
#include "core/status/renewal_report.h"
#include "core/status/year_report.h"
#include "tests/core/status/kept_scene.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"

using namespace Qt::StringLiterals;

namespace council_reports_test {

const QDate kDay(2026, 11, 24);

status::AgreementStatus standingOf(Kept& kept) {
    auto read = status::readStatus(kept.file.file(), kDay);
    REQUIRE(read);
    return *read;
}

report::Report feedbackOf(Kept& kept, const status::AgreementStatus* standing, int year = 2026) {
    const base::LanguageScope english(base::Language::English);
    report::Report report;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { report = status::feedbackReport(reader, standing, year, {}); }));
    return report;
}

void addWeeks(Kept& kept) {
    for (QDate day(2026, 1, 5); day < kDay; day = day.addDays(7))
        if (day != QDate(2026, 11, 9))
            kept.held("weekly-picture", day, "community-police security-chief youth-centre-manager social-services");
    kept.held("weekly-picture", QDate(2026, 1, 1), "community-police");
}

TEST_CASE("the basis of the next agreement tells for each commitment and year what was kept, and where nothing ever came up", "[status][report][renewal]") {
    Kept kept;
    addWeeks(kept);
    kept.file.set("commitment", kept.id("commitment", "Veckolägesbild"), {{"change", u"Varannan vecka under sommaren."_s}});
    const base::LanguageScope english(base::Language::English);
    const auto report = status::renewalReport(standingOf(kept), {});
    CHECK(report.landscape);
    const QString years = support::textUnder(report, u"Promised and kept, year by year"_s);
    INFO(years.toStdString());
    const QStringList lines = years.split(u'\n');
    const auto line = [&](const QString& id) {
        for (const QString& one : lines)
            if (one.startsWith(id + u" | "_s)) return one;
        return QString();
    };
    CHECK(lines.size() == standingOf(kept).commitments.size());
    // Nothing was written in the years before: those were missed; this year lacks one week.
    CHECK(line(u"A7"_s).contains(u" | 39 of 40 | "_s));
    CHECK(line(u"A7"_s).endsWith(u"Missed at times"_s));
    const QString wordings = support::textUnder(report, u"Wording for the next agreement"_s);
    CHECK(wordings.contains(u"Varannan vecka under sommaren."_s));
    CHECK(wordings.contains(u"none written yet"_s));
}

TEST_CASE("what is only counted is never relevant until it has been needed once", "[status][report][renewal]") {
    Kept kept;
    const base::LanguageScope english(base::Language::English);
    const auto outcomes = [&] { return support::textUnder(status::renewalReport(standingOf(kept), {}), u"Promised and kept, year by year"_s); };
    QString counted;
    for (const auto& commitment : standingOf(kept).commitments)
        if (commitment.state == agreement::State::Counted && commitment.title.contains(u"SSPF"_s)) counted = commitment.id;
    REQUIRE_FALSE(counted.isEmpty());
    const auto lineOf = [&](const QString& text) {
        for (const QString& one : text.split(u'\n'))
            if (one.startsWith(counted + u" | "_s)) return one;
        return QString();
    };
    CHECK(lineOf(outcomes()).endsWith(u"Never relevant"_s));
    kept.file.add("sspf-count", {{"day", QDate(2026, 3, 4)}});
    CHECK(lineOf(outcomes()).endsWith(u"As needed"_s));
}

TEST_CASE("citizens read what was said and done in the year, what was missed first and without reasons", "[status][report][feedback]") {
    Kept kept;
    support::addSampleYear(kept.file);
    addWeeks(kept);
    kept.file.add("excuse", {{"commitment", u"A7"_s}, {"period", u"2026-W46"_s}, {"reason", u"Polisen var sjuk"_s}});
    const auto standing = standingOf(kept);
    const auto report = feedbackOf(kept, &standing);
    const QString text = support::plainText(report);
    INFO(text.toStdString());
    CHECK(text.contains(u"Public version"_s));
    CHECK_FALSE(text.contains(u"sjuk"_s));
    CHECK(support::textUnder(report, u"The problems that we work with"_s)
              .contains(u"Safe places in the centre | Fewer residents avoid the square after dark\nLess damage at the station | 2 of 5 measures carried out. | "
                        "0 of 2 goals reached."_s));
    // A focus area that is only proposed has not been said to anybody.
    CHECK_FALSE(text.contains(u"moped"_s));
    const QStringList promised = support::textUnder(report, u"What we promised each other"_s).split(u'\n');
    CHECK(promised.contains(u"Veckolägesbild | 39 of 40 | Not kept, reason given"_s));
    CHECK(promised.last().startsWith(u"Kept: "_s));
    CHECK_FALSE(promised.last().contains(u"Veckolägesbild"_s));
}

TEST_CASE("the page for citizens needs no agreement, and blurs few visits", "[status][report][feedback]") {
    Kept kept;
    support::addSampleInspections(kept.file);
    const auto report = feedbackOf(kept, nullptr);
    CHECK_FALSE(support::headings(report).contains(u"What we promised each other"_s));
    // Four visits have been made; a fifth is planned, and must not be known before.
    CHECK(support::plainText(report).contains(u"Visits of inspection | fewer than 5 | "_s));
    CHECK(support::plainText(feedbackOf(kept, nullptr, 2027)).contains(u"Visits of inspection | 0 | "_s));
}

TEST_CASE("behind the wheel of the year stands what the council asks for once a year", "[status][report]") {
    Kept kept;
    support::addSampleYear(kept.file);
    support::addSampleInspections(kept.file);
    addWeeks(kept);
    const base::LanguageScope english(base::Language::English);
    const auto standing = standingOf(kept);
    report::Report report;
    const auto make = [&](int year, bool isPublic) {
        report::Face face;
        face.isPublic = isPublic;
        REQUIRE(kept.file->read([&](const records::Reader& reader) { report = status::yearReport(reader, standing, year, face); }));
    };
    make(2026, false);
    REQUIRE(std::holds_alternative<report::DrawnFigure>(report.blocks.first()));
    CHECK(support::textUnder(report, u"Commitments kept and missed"_s).contains(u"A7 | Veckolägesbild | Not kept | 39 of 40 | w 46 | –"_s));
    CHECK(support::textUnder(report, u"Focus areas"_s).contains(u"Safe places in the centre | behind plan | 2 of 5 | 0 of 2"_s));
    CHECK(support::textUnder(report, u"Inspections"_s) == u"Visits of inspection | 4\nVisits with remarks | 2\nVisits with serious faults | 1\n"
                                                          "Test purchases | 2\nTest purchases where the goods were sold | 1"_s);
    const QString waiting = support::textUnder(report, u"Waits for a decision"_s);
    CHECK(waiting.contains(u"Disturbing moped driving | Prioritise the focus area for 2027"_s));
    CHECK(waiting.contains(u"Safe children and young people | Approve the action plan, version 1"_s));
    make(2026, true);
    CHECK(support::textUnder(report, u"Inspections"_s).contains(u"Visits of inspection | fewer than 5"_s));
    // Of a year that is over nothing waits any more.
    make(2025, false);
    CHECK_FALSE(support::headings(report).contains(u"Waits for a decision"_s));
}

}  // namespace council_reports_test
