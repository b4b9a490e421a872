#include "tests/user/user.h"

#include "app/composition/reports.h"
#include "core/agreement/agreement_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>

namespace user {

namespace {

constexpr int kPatienceMilliseconds = 10000;
constexpr int kLongestWay = 300;  // of Tab, round a page with all its parts

}  // namespace

User::User(QDate today) : m_file(std::make_unique<support::TestFile>(today)) {
    QCoreApplication::setOrganizationName(QStringLiteral("vaksam-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vaksam-user"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_file->folder());
    QSettings().clear();
    REQUIRE(agreement::install(m_file->file(), agreement::shippedAgreement(), QStringLiteral("lomma-2023-2027.json")));
    m_window = std::make_unique<ui::MainWindow>(m_file->file(), app::reportKinds());
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get(), kPatienceMilliseconds));
}

User::~User() = default;

QString User::nameOf(const QWidget* widget) {
    if (widget == nullptr) return {};
    // On Unix Qt gives the text of a combo box instead of its name.
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QWidget* User::focused() const {
    // A dialog that has just been opened gets the keyboard from the window manager in its own time.
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, kPatienceMilliseconds));
    return QApplication::focusWidget();
}

void User::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(focused(), key, modifiers);
    QCoreApplication::processEvents();
    ++m_keys;
}

void User::type(const QString& text) {
    for (const QChar letter : text) QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, letter, Qt::NoModifier);
    QCoreApplication::processEvents();
    ++m_keys;
}

void User::goTo(const QString& name) {
    QStringList met;
    for (int i = 0; i < kLongestWay; ++i) {
        const QString here = nameOf(focused());
        if (here == name || here == name + QStringLiteral(" (required)")) return;
        met << here;
        press(Qt::Key_Tab);
    }
    met.removeDuplicates();
    FAIL("Tab does not come to " << name.toStdString() << " but to: " << met.join(QStringLiteral(" | ")).toStdString());
}

void User::fill(const QString& name, const QString& text) {
    goTo(name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void User::push(const QString& name) {
    goTo(name);
    press(Qt::Key_Space);
}

void User::find(const QString& words) {
    QWidget* before = QApplication::activeWindow();
    press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() != before && QApplication::focusWidget() != nullptr; }, kPatienceMilliseconds));
    type(words);
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == before; }, kPatienceMilliseconds));
}

QString User::told() const {
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        if (label->accessibleName() == QStringLiteral("What happened")) return label->text();
    return {};
}

void User::sleepUntil(QDate day) { m_file->clock().setDay(day); }

}  // namespace user
