// A value of the police's figures that comes later wipes out no earlier one.

#include "core/incidents/earlier_figure.h"
#include "core/incidents/month_figures.h"
#include "core/picture/figure_revision.h"
#include "core/picture/picture_queries.h"
#include "core/picture/year_picture.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

namespace earlier_figure_test {

using namespace Qt::StringLiterals;

struct Month {
    support::TestFile file{QDate(2027, 2, 1)};
    QString theft = file.add("category", {{"name", u"Theft"_s}});
    QString north = file.add("area", {{"name", u"North"_s}});

    support::Fields value(qint64 reports, bool preliminary) {
        return {{"month", u"2026-03"_s}, {"category", theft}, {"area", north}, {"reports", reports}, {"preliminary", preliminary}};
    }
    /// Reports and whether they were preliminary, the oldest first.
    QStringList earlier() {
        QStringList values;
        const auto read = file->read([&](const records::Reader& reader) {
            for (const records::Record& record : reader.all(records::kindOf<incidents::EarlierFigure>())) {
                const auto one = records::fromRecord<incidents::EarlierFigure>(record);
                values << QString::number(one.reports.value_or(-1)) + (one.preliminary ? u"p"_s : u"f"_s);
            }
        });
        REQUIRE(read.has_value());
        return values;
    }
    picture::YearPicture picture(bool openly = false) {
        picture::YearPicture made;
        const auto read = file->read([&](const records::Reader& reader) {
            made = picture::makePicture(picture::readCounts(reader, {picture::Source::Reports, 2026, 2025, {}, reader.today()}), openly);
        });
        REQUIRE(read.has_value());
        return made;
    }
};

TEST_CASE("a final figure takes the preliminary one's place, which stays and can be seen", "[incidents][figures]") {
    Month month;
    const QString id = month.file.add("police-statistic", month.value(10, true));
    month.file.set("police-statistic", id, {{"reports", qint64{12}}, {"preliminary", false}});
    CHECK(month.file.count("police-statistic") == 1);
    CHECK(month.earlier() == QStringList{u"10p"_s});
    const auto picture = month.picture();
    CHECK(picture.total == 12);
    REQUIRE(picture.revisions.size() == 1);
    CHECK(picture.revisions.front().counts == 12);
    CHECK(picture::revisionWords(picture.revisions.front()) == u"2026-03 Theft, North: 10 (preliminary) → 12"_s);
    CHECK(std::any_of(picture.missing.begin(), picture.missing.end(), [](const base::Message& one) { return QLatin1String(one.code) == u"revised"_s; }));
    CHECK(month.picture(true).revisions.empty());
}

TEST_CASE("one that is added beside another takes its place too, with all that went before", "[incidents][figures]") {
    Month month;
    month.file.add("police-statistic", month.value(10, true));
    month.file.add("police-statistic", month.value(12, false));
    month.file.add("police-statistic", month.value(13, false));
    CHECK(month.file.count("police-statistic") == 1);
    CHECK(month.earlier() == QStringList{u"10p"_s, u"12f"_s});
    CHECK(month.picture().total == 13);
    CHECK_FALSE(month.file.tryAdd("police-statistic", month.value(13, false)).has_value());  // the same again is a mistake
    REQUIRE(month.file->undo().has_value());
    CHECK(month.picture().total == 12);
    CHECK(month.earlier() == QStringList{u"10p"_s});
    REQUIRE(month.file->redo().has_value());
    CHECK(month.picture().total == 13);
}

TEST_CASE("a preliminary figure that comes after the final one does not count", "[incidents][figures]") {
    Month month;
    const QString id = month.file.add("police-statistic", month.value(12, false));
    month.file.set("police-statistic", id, {{"reports", qint64{9}}, {"preliminary", true}});
    CHECK(month.picture().total == 12);
    CHECK(month.picture().revisions.front().counts == 12);
    QString told;
    const auto read = month.file->read([&](const records::Reader& reader) { told = incidents::readMonth(reader, u"2026-03"_s).earlier.value(0).value(0); });
    REQUIRE(read.has_value());
    CHECK(told == u"12 until 2027-02-01; 12 counts"_s);
}

TEST_CASE("a figure at the wrong place is put right without a trace in the place where it comes to stand", "[incidents][figures]") {
    Month month;
    const QString id = month.file.add("police-statistic", month.value(12, false));
    month.file.set("police-statistic", id, {{"month", u"2026-04"_s}, {"reports", qint64{5}}});
    CHECK(month.earlier().isEmpty());
    CHECK(month.picture().total == 5);
}

}  // namespace earlier_figure_test
