// The board of charts: what is chosen, what it shows, and where its parts lead.

#include "ui/picture/board_view.h"

#include "core/picture/charts.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/drawing_widget.h"
#include "ui/picture/chart_card.h"
#include "ui/picture/chart_export.h"
#include "ui/picture/picture_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace board_view_test {

struct BoardGround : support::ListGround {
    QString theft;
    QString noise;
    QString north;
    ui::Session shared = session();
    std::unique_ptr<ui::BoardView> board;

    BoardGround() {
        file.clock().setDay(QDate(2027, 6, 15));
        year.set(2026);
        theft = file.add("category", {{"name", u"Theft"_s}});
        noise = file.add("category", {{"name", u"Noise"_s}});
        north = file.add("area", {{"name", u"North"_s}});
        events(2025, 60, theft);
        events(2026, 20, theft);
        events(2025, 4, noise);
        events(2026, 8, noise);
    }
    void events(int ofYear, int count, const QString& category) {
        for (int i = 0; i < count; ++i)
            file.add("incident",
                     {{"occurred", QDate(ofYear, 1, 1).addDays(i * 360 / count).toString(Qt::ISODate) + u"T10:00"_s}, {"category", category}, {"area", north}});
    }
    void open() {
        board = std::make_unique<ui::BoardView>(shared);
        board->resize(1100, 700);
        support::EditBench::show(*board);
        wait();
    }
    void wait() {
        REQUIRE(QTest::qWaitFor([this] { return board->isReady(); }, 20000));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::ChartCard& card(const QByteArray& key) {
        for (auto* one : board->findChildren<ui::ChartCard*>())
            if (one->chart().key == key) return *one;
        throw std::runtime_error("no card " + key.toStdString());
    }
    [[nodiscard]] QComboBox& box(const QString& name) {
        for (auto* one : board->findChildren<QComboBox*>())
            if (one->accessibleName() == name) return *one;
        throw std::runtime_error("no choice " + name.toStdString());
    }
    void choose(const QString& name, const QString& word) {
        QComboBox& one = box(name);
        const int at = one.findText(word);
        REQUIRE(at >= 0);
        one.setCurrentIndex(at);
        Q_EMIT one.activated(at);
        wait();
    }
};

TEST_CASE("the board says what has changed for certain, and each chart has its sentence, its name and its words", "[picture][board]") {
    BoardGround g;
    g.open();
    CHECK(g.board->state() == u"28 events in 2026, 64 in 2025. 1 certain fall."_s);
    CHECK(g.card("changes").chart().sentence.startsWith(u"Certain fall: Theft."_s));
    for (auto* card : g.board->findChildren<ui::ChartCard*>()) {
        CHECK_FALSE(card->chart().sentence.isEmpty());
        auto* picture = card->findChild<ui::DrawingWidget*>();
        REQUIRE(picture != nullptr);
        if (!card->chart().figure) continue;
        CHECK(picture->accessibleName() == card->chart().title);
        CHECK(picture->accessibleDescription().contains(card->chart().sentence));
    }
}

TEST_CASE("how bars are read is said of the drawing, not of the table", "[picture][board]") {
    BoardGround g;
    g.open();
    ui::ChartCard& card = g.card("changes");
    const auto says = [&card] {
        for (const auto* label : card.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == card.chart().note) return true;
        return false;
    };
    REQUIRE_FALSE(card.chart().note.isEmpty());
    CHECK(says());
    QToolButton* table = nullptr;
    for (auto* button : card.findChildren<QToolButton*>())
        if (button->text() == u"As a table"_s) table = button;
    REQUIRE(table != nullptr);
    table->click();
    CHECK_FALSE(says());
    table->click();
    CHECK(says());
}

TEST_CASE("a part of a chart leads to the events behind it, by the keyboard too", "[picture][board][keyboard]") {
    BoardGround g;
    g.open();
    auto* picture = g.card("changes").findChild<ui::DrawingWidget*>();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Down);  // the second row: noise
    CHECK(picture->accessibleDescription().startsWith(u"Noise: no certain change (4 → 8)"_s));
    QTest::keyClick(picture, Qt::Key_Return);
    REQUIRE(g.navigator.opened == QStringList{u"incident list"_s});
    CHECK(g.navigator.narrowed.from == QDate(2026, 1, 1));
    CHECK(g.navigator.narrowed.to == QDate(2026, 12, 31));
    REQUIRE(g.navigator.narrowed.filters.size() == 1);
    CHECK(g.navigator.narrowed.filters.first().value == records::Value(g.noise));
}

TEST_CASE("what is chosen is remembered, and the figures follow it", "[picture][board]") {
    BoardGround g;
    g.events(2024, 60, g.theft);
    g.open();
    g.choose(u"Compared with"_s, u"2024"_s);
    CHECK(g.board->state().startsWith(u"28 events in 2026, 60 in 2024."_s));
    g.choose(u"Category of the years"_s, u"Noise"_s);
    CHECK(g.card("years").chart().title == u"Year by year: Noise"_s);
    g.board.reset();
    g.open();
    CHECK(g.board->state().startsWith(u"28 events in 2026, 60 in 2024."_s));
    CHECK(g.card("years").chart().title == u"Year by year: Noise"_s);
    g.choose(u"Counted"_s, u"Reports to the police"_s);
    CHECK(g.board->state() == u"There are no figures of 2026."_s);
    CHECK_FALSE(g.card("months").chart().figure.has_value());
}

TEST_CASE("what is written meanwhile is counted, and another year too", "[picture][board]") {
    BoardGround g;
    g.open();
    g.events(2026, 2, g.noise);
    REQUIRE(QTest::qWaitFor([&] { return g.board->state().startsWith(u"30 events"_s); }, 20000));
    g.year.set(2025);
    REQUIRE(QTest::qWaitFor([&] { return g.board->state().startsWith(u"64 events in 2025"_s); }, 20000));
}

TEST_CASE("a chart shows itself as a table, and leaves as a picture that stands alone", "[picture][board]") {
    BoardGround g;
    g.open();
    ui::ChartCard& card = g.card("changes");
    QToolButton* asTable = nullptr;
    for (auto* button : card.findChildren<QToolButton*>())
        if (button->text() == u"As a table"_s) asTable = button;
    REQUIRE(asTable != nullptr);
    asTable->click();
    auto* table = card.findChild<QTreeWidget*>();
    CHECK(table->isVisible());
    CHECK_FALSE(card.findChild<ui::DrawingWidget*>()->isVisible());
    REQUIRE(table->topLevelItemCount() == 2);
    CHECK(table->topLevelItem(0)->text(3) == u"Certain fall (60 → 20, −67 %)"_s);

    const QByteArray svg = ui::chartSvg(card.chart());
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) xml.readNext();
    CHECK_FALSE(xml.hasError());
    CHECK(svg.contains("Theft"));
    const QImage image = ui::chartImage(card.chart());
    CHECK(image.width() > 1000);
    CHECK(ui::chartTable(card.chart()).csv().startsWith(u"Category;2025;2026;Change;"_s));
}

TEST_CASE("a chart that is pinned stands in its picture with its numbers, and says when today's are others", "[picture][board][pinned]") {
    BoardGround g;
    const QString picture = g.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"municipality"_s}});
    g.open();
    Q_EMIT g.card("changes").pinWanted({});
    REQUIRE(g.file.count("pinned-chart") == 1);
    ui::SituationView view(g.shared);
    view.show(picture);
    support::EditBench::show(view);
    const auto said = [&](const QString& words) {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    CHECK(said(u"Certain fall: Theft."_s));
    REQUIRE(QTest::qWaitFor([&] { return said(u"The numbers are the same today."_s); }, 20000));
    g.events(2026, 30, g.theft);
    REQUIRE(QTest::qWaitFor([&] { return said(u"Since then the numbers have changed."_s); }, 20000));
    CHECK(said(u"Certain fall: Theft."_s));  // frozen
}

TEST_CASE("a joint picture shows both parents with their origin, takes over, and makes a focus area of a proposal", "[picture][joint]") {
    BoardGround g;
    const QString municipality =
        g.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"municipality"_s}, {"overview", u"Young women feel unsafe."_s}});
    const QString police = g.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"police"_s}, {"patterns", u"Friday nights."_s}});
    const QString joint =
        g.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"joint"_s}, {"municipality-picture", municipality}, {"police-picture", police}});
    const QString proposal = g.file.add("picture-proposal", {{"picture", joint}, {"text", u"Light at the harbour"_s}, {"why", u"It is dark."_s}});
    ui::SituationView view(g.shared);
    view.show(joint);
    support::EditBench::show(view);
    const auto said = [&](const QString& words) {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    CHECK(said(u"Young women feel unsafe."_s));
    CHECK(said(u"only this one says it"_s));
    const auto press = [&](const QString& words) {
        for (auto* button : view.findChildren<QPushButton*>())
            if (button->accessibleName().contains(words)) {
                button->click();
                QCoreApplication::processEvents();
                return;
            }
        FAIL("no button " << words.toStdString());
    };
    press(u"Take over The situation"_s);
    CHECK(g.file.text("situation-picture", joint, "overview").endsWith(u"] Young women feel unsafe."_s));
    press(u"Take over The situation"_s);
    CHECK(g.file.text("situation-picture", joint, "overview").count(u"unsafe"_s) == 1);
    press(u"Make a focus area: Light at the harbour"_s);
    REQUIRE(g.file.count("focus-area") == 1);
    const QString area = g.file.text("picture-proposal", proposal, "focus-area");
    CHECK(g.navigator.opened.last() == area);
    CHECK(g.file.text("focus-area", area, "title") == u"Light at the harbour"_s);
    CHECK(g.file.text("focus-area", area, "reason") == u"It is dark."_s);
    CHECK(g.file.text("focus-area", area, "picture").contains(u"Light at the harbour"_s));
    press(u"Open the focus area: Light at the harbour"_s);
    CHECK(g.file.count("focus-area") == 1);
}

}  // namespace board_view_test
