// Days that follow each other: what is written is held to it; what a file held before the rule came stays as it is.
#include "core/tables/importing.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace days_in_order_test {

struct Events : support::TestFile {
    QString category = add("category", {{"name", u"Klotter"_s}});
    QString area = add("area", {{"name", u"Lomma"_s}});

    [[nodiscard]] support::Fields fields(QDate reported) const {
        return {{"occurred", u"2026-11-20T14:00"_s}, {"reported", reported}, {"category", category}, {"area", area}};
    }
    /// As a file of before holds it.
    QString older(QDate reported) {
        QString id;
        const auto done = (*this)->write({records::ActVerb::Add, "incident"}, [&](records::Batch& batch) -> base::Result<void> {
            const records::Batch::Foreign asItIs(batch);
            const records::Kind& kind = catalogue().get("incident");
            records::Record record = kind.blank;
            for (const auto& [field, value] : fields(reported)) kind.setValue(record, field, value);
            auto added = batch.add(kind, record);
            if (!added) return base::Failure(added.error());
            id = *added;
            return {};
        });
        REQUIRE(done);
        return id;
    }
};

TEST_CASE("an event is not told of before it happened", "[rules][incidents]") {
    Events file;
    const auto early = file.tryAdd("incident", file.fields(QDate(2026, 11, 19)));
    REQUIRE_FALSE(early);
    CHECK(support::issueCodes(early.error()) == QStringList{u"reported:before-start"_s});
    CHECK(file.tryAdd("incident", file.fields(QDate(2026, 11, 20))));  // the same day, whatever the hour
    CHECK(file.tryAdd("incident", file.fields({})));
}

TEST_CASE("an activity is not done before it starts, nothing is paid before it is invoiced, nor reviewed before it holds", "[rules]") {
    scene::Scene plan;
    const auto done = plan.file.tryAdd("activity", {{"plan", plan.plan}, {"what", u"Lampor"_s}, {"start", QDate(2026, 5, 1)}, {"done-day", QDate(2026, 4, 1)}});
    REQUIRE_FALSE(done);
    CHECK(support::issueCodes(done.error()) == QStringList{u"done-day:before-start"_s});
    support::TestFile file;
    const auto paid = file.tryAdd("survey", {{"year", qint64(2026)}, {"ordered", QDate(2026, 5, 2)}, {"invoiced", QDate(2026, 5, 1)}, {"paid", QDate(2026, 4, 1)}});
    REQUIRE_FALSE(paid);
    CHECK(support::issueCodes(paid.error()) == QStringList{u"invoiced:before-start"_s, u"paid:before-start"_s});
    const auto reviewed = file.tryAdd("document", {{"title", u"Riktlinje"_s}, {"valid-from", QDate(2026, 5, 1)}, {"next-review", QDate(2026, 4, 1)}});
    REQUIRE_FALSE(reviewed);
    CHECK(support::issueCodes(reviewed.error()) == QStringList{u"next-review:before-start"_s});
}

TEST_CASE("what an older file holds of such days stays, is changed elsewhere and brought back, until somebody writes at them", "[rules][incidents]") {
    Events file;
    const QString id = file.older(QDate(2026, 11, 19));
    CHECK(file.trySet("incident", id, {{"status", u"assessed"_s}}));
    const auto other = file.trySet("incident", id, {{"reported", QDate(2026, 11, 18)}});
    REQUIRE_FALSE(other);
    CHECK(support::issueCodes(other.error()) == QStringList{u"reported:before-start"_s});
    CHECK(file.trySet("incident", id, {{"reported", QDate(2026, 11, 21)}}));
    REQUIRE(file->undo());
    CHECK(file.value("incident", id, "reported") == records::Value(QDate(2026, 11, 19)));
}

TEST_CASE("a row of a file that tells of an event before it happened is named and left out, and the others come in", "[rules][incidents][import]") {
    Events file;
    QFile table(file.path(u"table.csv"_s));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("occurred;reported;category;area\n2026-11-20;2026-11-21;Klotter;Lomma\n2026-11-20;2026-11-02;Klotter;Lomma\n");
    table.close();
    const auto outcome = tables::importTable(file.file(), file.catalogue().get("incident"), table.fileName(), {});
    REQUIRE(outcome);
    CHECK(outcome->added == 1);
    REQUIRE(outcome->rejected == 1);
    REQUIRE(outcome->problems.size() == 1);
    CHECK(outcome->problems.first().row == 3);
    CHECK(outcome->problems.first().column == u"reported"_s);
    CHECK(outcome->problems.first().value == u"2026-11-02"_s);
}

}  // namespace days_in_order_test
