#pragma once

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"
#include "ui/common/list/filter_set.h"
#include "ui/common/look/theme.h"
#include "ui/common/session.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace support {

/// A window's surroundings that write down what they are told.
class HeardNavigator final : public ui::Navigator {
public:
    void openRecord(const records::Kind&, const QString& id) override { opened << id; }
    void openField(const records::Kind&, const QString& id, const QByteArray& field) override { opened << id + u' ' + QString::fromLatin1(field); }
    void newRecord(const records::Kind&, const records::Record&) override {}
    void openList(const records::Kind& kind, const ui::FilterSet&) override { opened << QString::fromLatin1(kind.key) + QStringLiteral(" list"); }
    void openReport(const QByteArray& report, const QString& id) override { opened << QString::fromLatin1(report) + u' ' + id; }
    void openCommitment(const QString& key, const QString& place) override { opened << key + u' ' + place; }
    void tell(const QString& sentence) override { told << sentence; }
    void tell(const base::Error& error) override { errors << base::errorText(error) + u' ' + error.detail; }
    QStringList opened;
    QStringList told;
    QStringList errors;
};

/// A file, a session on it, and a visible window for one widget under test.
class EditBench {
public:
    EditBench() : session{file.file(), navigator, year} { ui::applyTheme(ui::ThemeChoice::Light); }

    /// Shows @p widget and makes its window the active one.
    static void show(QWidget& widget) {
        widget.show();
        widget.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&widget));
    }
    /// Types by key events, so that letters beyond ASCII arrive as they do from a keyboard.
    static void type(QWidget* widget, const QString& text) {
        REQUIRE(widget != nullptr);
        for (const QChar letter : text) QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, letter, Qt::NoModifier);
    }
    static void type(const QString& text) { type(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    TestFile file;
    HeardNavigator navigator;
    ui::WorkYear year;
    ui::Session session;
};

}  // namespace support
