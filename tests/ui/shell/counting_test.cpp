// What counts says so where it is written, and what does not says why.
#include "core/agreement/agreement_file.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/counts_panel.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/record_form.h"
#include "ui/inspections/round_view.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/status/counting_lines.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace counting_test {

/// Knows what counts, as the window does.
struct CountingNavigator final : ui::Navigator {
    explicit CountingNavigator(records::OpenFile& file) : counting(file) {}
    void openRecord(const records::Kind&, const QString&) override {}
    void openField(const records::Kind&, const QString&, const QByteArray&) override {}
    void newRecord(const records::Kind&, const records::Record&) override {}
    void openList(const records::Kind&, const ui::FilterSet&) override {}
    void openReport(const QByteArray&, const QString&) override {}
    void openCommitment(const QString&, const QString&) override {}
    void tell(const QString& sentence) override { sentences << sentence; }
    void tell(const base::Error& error) override { sentences << base::errorText(error); }
    QList<ui::CountsLine> countsFor(const records::Kind& kind, const records::Record& record) override { return counting.of(kind, record); }

    ui::CountingLines counting;
    QStringList sentences;
};

struct Round : support::WindowGround {
    QString unit;
    QString officer;
    QStringList premises;

    Round() {
        file.clock().setDay(QDate(2026, 11, 21));
        REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"lomma-2023-2027.json"_s));
        REQUIRE(file->read([&](const records::Reader& reader) {
            unit = *reader.resolve(kind("role"), u"inspection-unit"_s);
            officer = *reader.resolve(kind("role"), u"community-police"_s);
        }));
        for (int i = 1; i <= 4; ++i) premises << file.add("premises", {{"name", u"Krog %1"_s.arg(i)}, {"kind", u"serving"_s}});
    }
    QString round(QDate day, const QStringList& roles, const QString& sort = u"coordinated"_s) {
        return file.add("round", {{"day", day}, {"kind", sort}, {"stops", premises}, {"scope", QStringList{u"alcohol"_s}}, {"participants", roles}});
    }
    ui::RecordPage& page(const char* key) {
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        for (ui::SectionPage* section : window->findChildren<ui::SectionPage*>())
            if (section->isVisible()) return section->showKind(kind(key));
        throw std::runtime_error("no page of lists is shown");
    }
    template <class T>
    [[nodiscard]] T& visible() const {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible()) return *widget;
        throw std::runtime_error("nothing of the sort is visible");
    }
    [[nodiscard]] static QStringList said(const ui::CountsPanel& panel) {
        QStringList texts;
        for (const ui::CountsLine& line : panel.lines()) texts << line.text;
        return texts;
    }
};

TEST_CASE("a new round begins with the functions and goods of the last one of its kind", "[counts][rounds]") {
    Round r;
    r.round(QDate(2026, 9, 1), {r.unit, r.officer});
    r.round(QDate(2026, 10, 1), {r.unit}, u"outer"_s);
    r.round(QDate(2026, 11, 1), {});  // planned, and nobody was asked for
    r.open();
    ui::RecordPage& page = r.page("round");
    REQUIRE(page.startNew());
    auto& form = r.visible<ui::RecordForm>();
    CHECK_FALSE(form.isDirty());
    for (auto* row : form.findChildren<ui::FieldRow*>())
        if (row->field().key == "participants") CHECK(row->edit().value() == records::Value(QStringList{r.unit, r.officer}));
    // A tick before any visit would be a promise.
    CHECK(Round::said(r.visible<ui::CountsPanel>()) == QStringList{u"The visits count for A17 once they are written in."_s});
    CHECK(r.visible<ui::CountsPanel>().lines().first().pending);
    // Another kind of round has had other functions.
    form.focusField("kind");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    support::EditBench::type(u"Outer"_s);
    support::EditBench::press(Qt::Key_Return);
    for (auto* row : form.findChildren<ui::FieldRow*>())
        if (row->field().key == "participants") CHECK(row->edit().value() == records::Value(QStringList{r.unit}));
}

TEST_CASE("a form says live for which commitment its record does not count, and one key mends it", "[counts][keyboard]") {
    Round r;
    r.file.add("inspection", {{"day", QDate(2026, 11, 20)}, {"premises", r.premises[0]}, {"kind", u"coordinated"_s}, {"scope", QStringList{u"alcohol"_s}}, {"participants", QStringList{r.unit}}});
    r.open();
    r.page("inspection");
    QCoreApplication::processEvents();
    auto& panel = r.visible<ui::CountsPanel>();
    REQUIRE(panel.lines().size() == 1);
    CHECK_FALSE(panel.lines().first().counts);
    CHECK(panel.lines().first().text.contains(u"A17"_s));
    auto& form = r.visible<ui::RecordForm>();
    form.focusField("kind");
    support::EditBench::press(Qt::Key_F8);
    CHECK(Round::said(panel) == QStringList{u"Counts for A17."_s});
    REQUIRE(form.commit());
    CHECK(std::get<QStringList>(r.file.value("inspection", form.currentId(), "participants")) == QStringList{r.unit, r.officer});
}

TEST_CASE("goods that are not ticked yet are said to lack", "[counts]") {
    Round r;
    r.file.add("inspection", {{"day", QDate(2026, 11, 20)}, {"premises", r.premises[0]}, {"kind", u"coordinated"_s}, {"participants", QStringList{r.unit, r.officer}}});
    r.open();
    r.page("inspection");
    QCoreApplication::processEvents();
    const auto& lines = r.visible<ui::CountsPanel>().lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().text == u"Does not count for A17, A18: \"Scope\" is empty."_s);
    CHECK(lines.first().field == "scope");
}

TEST_CASE("what cannot be saved counts for nothing yet", "[counts]") {
    Round r;
    r.file.add("inspection", {{"day", QDate(2026, 11, 20)}, {"premises", r.premises[0]}, {"kind", u"coordinated"_s}, {"scope", QStringList{u"alcohol"_s}}, {"participants", QStringList{r.unit, r.officer}}});
    r.open();
    r.page("inspection");
    QCoreApplication::processEvents();
    auto& panel = r.visible<ui::CountsPanel>();
    REQUIRE(panel.lines().size() == 1);
    CHECK_FALSE(panel.lines().first().pending);
    auto& form = r.visible<ui::RecordForm>();
    form.focusField("day");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    support::EditBench::type(u"30/2"_s);
    CHECK(QTest::qWaitFor([&] { return panel.lines().first().pending; }, 5000));
    CHECK(Round::said(panel) == QStringList{u"Counts for A17 – once it can be saved."_s});
}

TEST_CASE("the morning after says what the visits lack before they are written, mends it, and says it when one is saved", "[counts][rounds][keyboard]") {
    Round r;
    const QString id = r.round(QDate(2026, 11, 20), {r.unit});
    r.open();
    CountingNavigator navigator(r.file.file());
    const ui::Session session{r.file.file(), navigator, r.year};
    ui::RoundView view(session);
    support::EditBench::show(view);
    view.show(id);
    view.takeFocus();
    auto* panel = view.findChild<ui::CountsPanel*>();
    REQUIRE(panel->lines().size() == 1);
    CHECK_FALSE(panel->lines().first().counts);
    support::EditBench::press(Qt::Key_1);
    support::EditBench::press(Qt::Key_Return);
    CHECK(navigator.sentences.last().contains(u"Does not count for A17"_s));
    support::EditBench::press(Qt::Key_F8);
    CHECK(panel->lines().first().text == u"Counts for A17."_s);
    support::EditBench::press(Qt::Key_1);
    support::EditBench::press(Qt::Key_Return);
    CHECK_FALSE(navigator.sentences.last().contains(u"A17"_s));
    CHECK(r.file.count("inspection") == 2);
}

TEST_CASE("the page of the citizens' dialogues says that meetings of that type count for the commitment too", "[counts]") {
    Round r;
    r.file.add("dialogue", {{"title", u"Kvällarna vid torget"_s}, {"day", QDate(2026, 5, 4)}});
    support::ToldNavigator told;
    const ui::Session session{r.file.file(), told, r.year};
    const ui::RecordPage dialogues(session, r.kind("dialogue"));
    INFO(dialogues.state().toStdString());
    CHECK(dialogues.state().contains(u"A9 counts held meetings of the type"_s));
    CHECK_FALSE(ui::RecordPage(session, r.kind("inspection")).state().contains(u"counts"_s));
}

}  // namespace counting_test
