#include "core/inspections/inspection.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace inspection_rules_test {

const QDate kDay(2026, 3, 4);

struct Town {
    support::TestFile file;
    QString bar = file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    QString kiosk = file.add("premises", {{"name", u"Kiosken"_s}, {"kind", u"sale"_s}});
    QString police = file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
    QString unit = file.add("role", {{"key", u"inspection-unit"_s}, {"label", u"Tillsyn"_s}});
};

template <class T>
QStringList issues(const base::Result<T>& result) {
    return result ? QStringList() : support::issueCodes(result.error());
}

TEST_CASE("test purchases are made at sale premises only", "[inspections]") {
    Town town;
    CHECK(issues(town.file.tryAdd("test-purchase", {{"premises", town.bar}, {"day", kDay}})) == QStringList{u"premises:sale-premises-only"_s});
    const QString purchase =
        town.file.add("test-purchase", {{"premises", town.kiosk}, {"day", kDay}, {"goods", u"tobacco"_s}, {"outcome", u"refused"_s}, {"informed-day", kDay}});
    CHECK_FALSE(town.file.trySet("test-purchase", purchase, {{"premises", town.bar}}));
    CHECK(issues(town.file.trySet("test-purchase", purchase, {{"informed-day", kDay.addDays(-1)}})) == QStringList{u"informed-day:before-start"_s});
}

TEST_CASE("premises with test purchases stay sale premises", "[inspections]") {
    Town town;
    town.file.add("test-purchase", {{"premises", town.kiosk}, {"day", kDay}});
    CHECK(issues(town.file.trySet("premises", town.kiosk, {{"kind", u"serving"_s}})) == QStringList{u"kind:has-test-purchases"_s});
    CHECK(town.file.trySet("premises", town.bar, {{"kind", u"sale"_s}}));
}

TEST_CASE("a ground for police presence is given only when the police took part", "[inspections]") {
    Town town;
    const auto inspection = [&](const QStringList& participants) {
        return town.file.tryAdd("inspection", {{"day", kDay},
                                               {"premises", town.bar},
                                               {"kind", u"coordinated"_s},
                                               {"scope", QStringList{u"alcohol"_s}},
                                               {"participants", participants},
                                               {"police-ground", u"requested-help"_s}});
    };
    CHECK(issues(inspection({town.unit})) == QStringList{u"police-ground:police-absent"_s});
    CHECK(issues(inspection({})) == QStringList{u"police-ground:police-absent"_s});
    const auto both = inspection({town.unit, town.police});
    REQUIRE(both);
    CHECK(issues(town.file.trySet("inspection", *both, {{"participants", QStringList{town.unit}}})) == QStringList{u"police-ground:police-absent"_s});
    const QString lpo = town.file.add("role", {{"key", u"lpo-chief"_s}, {"label", u"LPO-chef"_s}});
    CHECK(inspection({lpo}));
}

TEST_CASE("a follow-up comes after the visit", "[inspections]") {
    Town town;
    CHECK(issues(town.file.tryAdd(
              "inspection",
              {{"day", kDay}, {"premises", town.bar}, {"kind", u"outer"_s}, {"follow-up-due", kDay.addDays(-1)}, {"follow-up-done", kDay.addDays(-2)}})) ==
          QStringList{u"follow-up-due:before-start"_s, u"follow-up-done:before-start"_s});
    CHECK(town.file.tryAdd("inspection", {{"day", kDay}, {"premises", town.bar}, {"kind", u"outer"_s}, {"follow-up-due", kDay}, {"follow-up-done", kDay}}));
}

TEST_CASE("days and moments of people, categories and incidents are in order", "[people][incidents]") {
    support::TestFile file;
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}});
    CHECK(issues(file.tryAdd("group-member", {{"person", person}, {"group", u"steering"_s}, {"from", kDay}, {"to", kDay.addDays(-1)}})) ==
          QStringList{u"to:before-start"_s});
    CHECK(issues(file.tryAdd("category", {{"name", u"Bråk"_s}, {"from", kDay}, {"to", kDay.addDays(-1)}})) == QStringList{u"to:before-start"_s});
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    const QString category = file.add("category", {{"name", u"Bråk"_s}});
    const auto incident = [&](const char* from, const char* to) {
        return issues(file.tryAdd("incident",
                                  {{"occurred", QString::fromLatin1(from)}, {"occurred-to", QString::fromLatin1(to)}, {"area", area}, {"category", category}}));
    };
    const QStringList wrong{u"occurred-to:before-start"_s};
    CHECK(incident("2026-03-04T22:00", "2026-03-04T21:59") == wrong);
    CHECK(incident("2026-03-04", "2026-03-03T23:00") == wrong);
    CHECK(incident("2026-03-04T22:00", "2026-03-03") == wrong);
    CHECK(incident("2026-03-04T22:00", "2026-03-04").isEmpty());  // some time that day
    CHECK(incident("2026-03-04", "2026-03-04T10:00").isEmpty());
    CHECK(incident("2026-03-04T22:00", "2026-03-05T02:00").isEmpty());
}

}  // namespace inspection_rules_test
