#include "core/base/language.h"
#include "core/status/commitment_drawings.h"
#include "core/status/feedback_report.h"
#include "core/status/kept_lines.h"
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
    CHECK(support::plainText(report).contains(u"Visits of inspection | left out | "_s));
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
    CHECK(support::textUnder(report, u"Inspections"_s) == u"Visits of inspection | 4\nVisits with remarks | 3\nof them with serious faults | 1\n"
                                                          "Test purchases | 2\nTest purchases where the goods were sold | 1"_s);
    const QString waiting = support::textUnder(report, u"Waits for a decision"_s);
    CHECK(waiting.contains(u"Disturbing moped driving | Prioritise the focus area for 2027"_s));
    CHECK(waiting.contains(u"Safe children and young people | Approve the action plan, version 1"_s));
    make(2026, true);
    CHECK(support::textUnder(report, u"Inspections"_s).contains(u"Visits of inspection | left out"_s));
    // Of a year that is over nothing waits any more.
    make(2025, false);
    CHECK_FALSE(support::headings(report).contains(u"Waits for a decision"_s));
}

TEST_CASE("citizens read of the measures of the year alone: due in it or done in it", "[status][report][feedback]") {
    Kept kept;
    const auto year = support::addSampleYear(kept.file);
    const auto add = [&](const char* what, QDate due, const char* status, QDate done = {}) {
        kept.file.add("activity", {{"plan", year.safePlacesPlan},
                                   {"what", QString::fromUtf8(what)},
                                   {"due", due},
                                   {"status", QString::fromUtf8(status)},
                                   {"done-day", done.isValid() ? records::Value(done) : records::Value()}});
    };
    add("Early and late", QDate(2025, 12, 1), "done", QDate(2026, 1, 15));
    add("Of the year before", QDate(2025, 6, 1), "done", QDate(2025, 5, 20));
    add("Of the year after", QDate(2027, 3, 1), "planned");
    add("Done before its year", QDate(2027, 2, 1), "done", QDate(2026, 11, 1));
    const auto report = feedbackOf(kept, nullptr);
    // Five of the sample, one done late in this year, one done early in it.
    CHECK(support::textUnder(report, u"The problems that we work with"_s).contains(u"4 of 7 measures carried out."_s));
    const auto& numbers = std::get<report::KeyNumbers>(report.blocks[2]).numbers;
    CHECK(numbers.first().note == u"of those for 2026"_s);
}

TEST_CASE("work with a plan that nobody has begun has not begun", "[status][report][feedback]") {
    Kept kept;
    const auto year = support::addSampleYear(kept.file);
    // The plan is submitted, and nothing of it is done.
    CHECK(support::plainText(feedbackOf(kept, nullptr)).contains(u"The work has not begun yet with: Safe children and young people."_s));
    kept.file.add("activity", {{"plan", year.youthPlan}, {"what", u"Walks"_s}, {"due", QDate(2026, 12, 1)}, {"status", u"started"_s}});
    CHECK(support::plainText(feedbackOf(kept, nullptr)).contains(u"The work has only begun with: Safe children and young people."_s));
}

TEST_CASE("citizens read of all dialogues, those of the meetings too, and not of a few", "[status][report][feedback]") {
    Kept kept;
    support::addSampleYear(kept.file);
    const auto numbers = [&] {
        const auto report = feedbackOf(kept, nullptr);
        return std::get<report::KeyNumbers>(report.blocks[2]).numbers.last().value;
    };
    for (int day = 1; day <= 3; ++day) kept.file.add("dialogue", {{"title", u"På torget"_s}, {"day", QDate(2026, 5, day)}});
    CHECK(numbers() == u"fewer than 5"_s);
    for (int day = 1; day <= 2; ++day) kept.held("citizen-dialogue", QDate(2026, 6, day));
    CHECK(numbers() == u"5"_s);
}

TEST_CASE("the public reports of a year say the same of its visits", "[status][report][feedback][public]") {
    Kept kept;
    const QString place = kept.file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    // One visit is of another kind: what tells it must be left out of each paper.
    for (int i = 0; i < 12; ++i)
        kept.file.add("inspection", {{"day", QDate(2026, 1, 5).addDays(i)},
                                     {"premises", place},
                                     {"kind", i == 0 ? u"inner"_s : u"outer"_s},
                                     {"outcome", i < 10 ? u"remarks"_s : u"no-remarks"_s}});
    const base::LanguageScope english(base::Language::English);
    const auto standing = standingOf(kept);
    report::Report report;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { report = status::yearReport(reader, standing, 2026, {{}, {}, true}); }));
    // Two visits without remarks are a small count that 12 less 10 would give.
    CHECK(support::textUnder(report, u"Inspections"_s).startsWith(u"Visits of inspection | 12\nVisits with remarks | left out"_s));
    CHECK(support::plainText(feedbackOf(kept, nullptr)).contains(u"Visits of inspection | 12 | "_s));
}

TEST_CASE("a commitment says of the same last day one thing, the worst that waits, and how the year stands besides", "[status][report]") {
    Kept kept;
    addWeeks(kept);
    kept.held("watch-annual", QDate(2026, 3, 4));
    const QString watch = kept.file.add("watch-area", {{"name", u"Vinstorp"_s}, {"started", QDate(2025, 2, 1)}});
    kept.file.add("contact-person", {{"name", u"Gunvor Ekdal"_s}, {"watch-area", watch}, {"from", QDate(2025, 2, 1)}});
    const base::LanguageScope english(base::Language::English);
    const auto standing = standingOf(kept);
    report::Report report;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { report = status::yearReport(reader, standing, 2026, {}); }));
    const auto line = [&](const QString& under, const QString& begins) {
        for (const QString& one : support::textUnder(report, under).split(u'\n'))
            if (one.contains(begins)) return one;
        return QString();
    };
    const QString remains = line(u"What remains of the year"_s, u"A19 "_s);
    const QString table = line(u"Commitments kept and missed"_s, u"A19 | "_s);
    INFO(remains.toStdString() << " / " << table.toStdString());
    CHECK(remains.endsWith(u" | Due soon"_s));
    CHECK(table.contains(u" | Due soon | "_s));
    // A week was missed: what can still be done is said beside what cannot.
    CHECK(line(u"What remains of the year"_s, u"A7 "_s).endsWith(u"(the year: not kept)"_s));
}

TEST_CASE("the table of the year holds each commitment that its numbers count", "[status][report]") {
    Kept kept;
    addWeeks(kept);
    const base::LanguageScope english(base::Language::English);
    const auto standing = standingOf(kept);
    report::Report report;
    REQUIRE(kept.file->read([&](const records::Reader& reader) { report = status::yearReport(reader, standing, 2026, {}); }));
    const QStringList lines = support::textUnder(report, u"Commitments kept and missed"_s).split(u'\n');
    const auto counted = std::count_if(standing.commitments.cbegin(), standing.commitments.cend(),
                                       [](const auto& commitment) { return commitment.state != agreement::State::NotDue; });
    CHECK(lines.size() == counted);
    const auto stated = [&](const QString& word) { return std::count_if(lines.cbegin(), lines.cend(), [&](const QString& one) { return one.contains(u" | "_s + word + u" | "_s); }); };
    CHECK(stated(u"Due soon"_s) == std::count_if(standing.commitments.cbegin(), standing.commitments.cend(), [](const auto& commitment) {
        return commitment.state == agreement::State::DueSoon && status::signOf(commitment, 2026) == report::Standing::DueSoon;
    }));
}

TEST_CASE("two rules of a commitment that ask for the same year are one promise", "[status][report][renewal]") {
    Kept kept;
    const QString type = kept.id("meeting-type", "steering-group");
    const base::LanguageScope english(base::Language::English);
    const auto told = [&](const char* key, int year) {
        for (const auto& commitment : standingOf(kept).commitments)
            if (commitment.id == QString::fromUtf8(key)) return status::keptTogether(commitment, year, kDay);
        FAIL("no commitment");
        return status::KeptLine{};
    };
    // A19 asks for a meeting and for everybody to be called to it: one year is one promise.
    kept.held("watch-annual", QDate(2025, 3, 4));
    CHECK(told("A19", 2025).asked == 1);
    CHECK(told("A19", 2024).asked <= 1);
    // A3 is only counted, and has an own measure of four meetings a year: how far it has come, not "once".
    for (const int month : {2, 4, 9}) kept.file.add("meeting", {{"type", type}, {"day", QDate(2026, month, 11)}, {"state", u"held"_s}});
    CHECK(status::keptText(told("A3", 2026)) == u"so far 3 of 4"_s);
}

TEST_CASE("what fell due before the counting began was not unneeded, and what is no breach is not called one", "[status][report][renewal]") {
    Kept kept;
    addWeeks(kept);
    const base::LanguageScope english(base::Language::English);
    const auto report = status::renewalReport(standingOf(kept), {});
    const QString wordings = support::textUnder(report, u"Wording for the next agreement"_s);
    const auto part = [&](const QString& from, const QString& to) { return wordings.mid(wordings.indexOf(from), wordings.indexOf(to) - wordings.indexOf(from)); };
    const QString service = part(u"A28 "_s, u"A29 "_s);
    CHECK(service.contains(u"Fell due before the counting began"_s));
    CHECK(service.contains(u"counted from 2024-"_s));
    CHECK_FALSE(service.contains(u"Never relevant"_s));
    const QString youth = part(u"A14 "_s, u"A15 "_s);
    CHECK(youth.contains(u"no breach"_s));
    CHECK(youth.contains(u"Not held: "_s));
    CHECK_FALSE(youth.contains(u"Missed"_s));
}

}  // namespace council_reports_test
