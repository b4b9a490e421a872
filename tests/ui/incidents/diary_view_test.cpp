#include "ui/incidents/diary_view.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/incidents/diary_window.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("a line of the diary is written with Enter and gets its time, who told whom and how", "[diary][keyboard]") {
    support::ListGround g;
    g.file.clock().setDay(QDate(2026, 11, 24));
    const QString chief = g.file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
    g.file.add("person", {{"name", u"Elin Sandvall"_s}, {"roles", QStringList{chief}}, {"phone", u"070-174 06 01"_s}, {"confirmed", QDate(2025, 1, 1)}});
    const QString event = g.file.add("special-event", {{"title", u"Brand i båtupplag"_s}, {"begins", u"2026-11-24T18:20"_s}});
    ui::Session session = g.session();
    ui::DiaryView view(session);
    view.show(event);
    support::EditBench::show(view);
    view.takeFocus();
    auto* text = view.findChild<QLineEdit*>();
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(g.file.count("diary-entry") == 0);  // nothing is no line
    support::EditBench::type(text, u"Avspärrat i hamnen"_s);
    for (QComboBox* box : view.findChildren<QComboBox*>())
        if (box->accessibleName() == u"Told to"_s) box->setCurrentIndex(box->findText(u"Säkerhetschef"_s));
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(g.file.count("diary-entry") == 1);
    REQUIRE(g.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = reader.catalogue().get("diary-entry");
        const records::Record entry = reader.all(kind).first();
        CHECK(kind.text(entry, "text") == u"Avspärrat i hamnen"_s);
        CHECK(kind.text(entry, "at").startsWith(u"2026-11-24T"_s));
        CHECK(kind.text(entry, "told-to") == chief);
    }));
    CHECK(text->text().isEmpty());
    CHECK(view.findChild<QListWidget*>()->count() == 1);
    bool warned = false;
    for (const QLabel* label : view.findChildren<QLabel*>()) warned = warned || label->text().contains(u"not confirmed for a year"_s);
    CHECK(warned);
}

TEST_CASE("the diary opens in a window of its own, and what is written there stands in the page too", "[diary]") {
    support::ListGround g;
    g.file.clock().setDay(QDate(2026, 11, 24));
    const QString event = g.file.add("special-event", {{"title", u"Brand i båtupplag"_s}, {"begins", u"2026-11-24T18:20"_s}});
    ui::Session session = g.session();
    ui::DiaryView view(session);
    view.show(event);
    support::EditBench::show(view);
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (button->text() == u"In a window of its own"_s) button->click();
    auto* window = view.findChild<ui::DiaryWindow*>();
    REQUIRE(window != nullptr);
    CHECK(window->isWindow());
    CHECK(window->windowTitle() == u"Diary: Brand i båtupplag"_s);
    auto* text = window->findChild<QLineEdit*>();
    support::EditBench::type(text, u"Avspärrat"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(view.findChild<QListWidget*>()->count() == 1);
    for (QPushButton* button : window->findChildren<QPushButton*>())
        if (button->text() == u"Write the closing report"_s) button->click();
    CHECK(g.navigator.opened.last() == event + u" closing"_s);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(view.findChild<ui::DiaryWindow*>() == nullptr);
}
