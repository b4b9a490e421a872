#include "core/registers/figure_words.h"

#include "app/composition/reports.h"
#include "core/base/language.h"
#include "core/registers/own_words.h"
#include "tests/support/catch_qt.h"
#include "tests/support/sample_year.h"
#include "tests/support/test_file.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace figure_words_test {

const report::ReportKind& planReport() { return *app::reportKind("action-plan"); }

report::Report planMade(support::TestFile& file, base::Language language = base::Language::English, bool isPublic = false) {
    const base::LanguageScope speaks(language);
    report::Parameters parameters;
    parameters.id = u"Safe way home from school"_s;
    parameters.isPublic = isPublic;
    const auto made = registers::makeReport(file.file(), planReport(), parameters);
    REQUIRE(made);
    return *made;
}

QString keep(support::TestFile& file, const registers::FigureText& figure, const QString& text) {
    return file.add("figure-words", {{"report", u"action-plan"_s},
                                     {"figure", registers::placeOf(planReport(), u"en"_s, false, figure.key)},
                                     {"name", figure.title},
                                     {"text", text},
                                     {"made", figure.made}});
}

TEST_CASE("a figure says the own words that are kept for it, beside what its data make", "[registers][figure-words]") {
    support::TestFile file;
    support::addSampleYear(file);
    const auto before = registers::figuresOf(planMade(file));
    REQUIRE_FALSE(before.isEmpty());
    CHECK_FALSE(before.first().own);
    CHECK(before.first().text == before.first().made);
    CHECK_FALSE(before.first().title.isEmpty());
    keep(file, before.first(), u"  Tre orsaker leder hit.  "_s);
    const auto after = registers::figuresOf(planMade(file));
    REQUIRE(after.size() == before.size());
    CHECK(after.first().own);
    CHECK(after.first().text == u"Tre orsaker leder hit."_s);
    CHECK(after.first().made == before.first().made);
    for (qsizetype i = 1; i < after.size(); ++i) CHECK_FALSE(after[i].own);
}

TEST_CASE("own words of a figure are of one language, and never in the public version that they were not written for", "[registers][figure-words]") {
    support::TestFile file;
    support::addSampleYear(file);
    keep(file, registers::figuresOf(planMade(file)).first(), u"Written to colleagues."_s);
    for (const auto& figure : registers::figuresOf(planMade(file, base::Language::Swedish))) CHECK_FALSE(figure.own);
    for (const auto& figure : registers::figuresOf(planMade(file, base::Language::English, true))) CHECK(figure.text != u"Written to colleagues."_s);
}

TEST_CASE("when the data change the own words stay, and what was made then and now differ", "[registers][figure-words]") {
    support::TestFile file;
    support::addSampleYear(file);
    const auto before = registers::figuresOf(planMade(file));
    const QString id = keep(file, before.first(), u"Own."_s);
    QString cause;
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::Kind& causes = *file.catalogue().find("cause");
        for (const records::Record& record : reader.all(causes))
            if (before.first().made.contains(causes.text(record, "text"))) cause = record.id;
    }));
    file.set("cause", cause, {{"text", u"Dark bushes by the stop"_s}});
    const auto after = registers::figuresOf(planMade(file));
    CHECK(after.first().text == u"Own."_s);
    CHECK(after.first().made != before.first().made);
    CHECK(file.text("figure-words", id, "made") == before.first().made);
}

TEST_CASE("undo takes own words of a figure back, and an empty text is none", "[registers][figure-words]") {
    support::TestFile file;
    support::addSampleYear(file);
    const auto before = registers::figuresOf(planMade(file));
    const QString id = keep(file, before.first(), u"Own."_s);
    REQUIRE(file->undo());
    CHECK_FALSE(registers::figuresOf(planMade(file)).first().own);
    REQUIRE(file->redo());
    CHECK(registers::figuresOf(planMade(file)).first().own);
    file.set("figure-words", id, {{"text", QString()}});
    CHECK_FALSE(registers::figuresOf(planMade(file)).first().own);
}

}  // namespace figure_words_test
