// Two mornings as they are: what is late closed, a month of figures taken in, a commitment added, the evening's visits written; keys are counted.
#include "core/status/agreement_status.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"
#include "tests/user/user.h"
#include "ui/reports/report_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using user::User;

namespace morning_test {

constexpr int kKeysOfLateMatter = 2;
constexpr int kKeysOfMonth = 6;
constexpr int kKeysOfCommitment = 40;

QString idOf(User& user, const char* kind, const QString& name) {
    QString id;
    REQUIRE(user.file()->read([&](const records::Reader& reader) { id = *reader.resolve(reader.catalogue().get(kind), name); }));
    return id;
}

QDialog* openedDialog() {
    QDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = qobject_cast<QDialog*>(QApplication::activeWindow())) != nullptr; }, 10000));
    return dialog;
}

void backIn(const QWidget& window) {
    REQUIRE(QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; }, 20000));
}

TEST_CASE("a chief's morning: late matters closed with two keys each, a month of figures taken in with six, and the report read", "[morning]") {
    User chief(QDate(2026, 11, 25));
    const QString meeting =
        chief.file().add("meeting", {{"type", idOf(chief, "meeting-type", u"cooperation-group"_s)}, {"day", QDate(2026, 11, 2)}, {"state", u"held"_s}});
    QStringList points;
    for (const QString& what : {u"Ring skolan"_s, u"Boka lokalen"_s, u"Skicka kallelsen"_s})
        points << chief.file().add("action-point", {{"meeting", meeting}, {"what", what}, {"due", QDate(2026, 11, 10)}});

    chief.press(Qt::Key_1, Qt::ControlModifier);
    auto* late = qobject_cast<QListWidget*>(QApplication::focusWidget());
    REQUIRE(late != nullptr);  // the list of what is late has the keyboard
    const auto isPoint = [late] { return late->currentItem() != nullptr && late->currentItem()->text().contains(u"Ring skolan"_s); };
    REQUIRE(QTest::qWaitFor([&] { return !late->findItems(u"Ring skolan"_s, Qt::MatchContains).isEmpty(); }, 10000));
    for (int i = 0; i < late->count() && !isPoint(); ++i) chief.press(Qt::Key_Down);
    REQUIRE(isPoint());
    int before = chief.keys();
    for (int i = 0; i < 3; ++i) chief.press(Qt::Key_Space);
    for (const QString& point : points) CHECK(chief.file().text("action-point", point, "state") == u"done"_s);
    CHECK(chief.keys() - before <= 3 * kKeysOfLateMatter);

    QApplication::clipboard()->setText(u"Brott\tLomma\tBjärred\nSkadegörelse och klotter\t4\t1\nBedrägeri\t2\t3\n"_s);
    before = chief.keys();
    chief.find(u"whole month"_s);
    chief.press(Qt::Key_V, Qt::ControlModifier);
    QDialog* look = openedDialog();
    REQUIRE(QTest::qWaitFor([look] { return look->findChildren<QPushButton*>().size() > 0 && QApplication::focusWidget() != nullptr; }, 10000));
    REQUIRE(QTest::qWaitFor(
        [look] {
            for (const QPushButton* button : look->findChildren<QPushButton*>())
                if (button->text() == u"Take it in"_s) return button->isEnabled();
            return false;
        },
        20000));
    chief.press(Qt::Key_Return);
    backIn(chief.window());
    CHECK(chief.file().count("police-statistic") == 4);
    INFO("a month of figures: " << chief.keys() - before << " keys");
    CHECK(chief.keys() - before - 1 <= kKeysOfMonth);  // the words searched for are text

    chief.press(Qt::Key_P, Qt::ControlModifier);
    auto* reports = chief.window().findChild<ui::ReportPage*>();
    REQUIRE(reports != nullptr);
    REQUIRE(QTest::qWaitFor([reports] { return reports->isReady(); }, 60000));
    CHECK(reports->isVisible());
}

TEST_CASE("a commitment of one's own is added in words with at most forty keys", "[morning]") {
    User chief(QDate(2026, 11, 25));
    const int before = chief.keys();
    const QWidget& window = *QApplication::activeWindow();
    chief.press(Qt::Key_2, Qt::ControlModifier);
    chief.press(Qt::Key_N, Qt::ControlModifier);
    openedDialog();
    chief.fill(u"What you have agreed on"_s, u"Gemensamma samtal om torget"_s);
    chief.goTo(u"What counts"_s);  // the first is a meeting
    chief.goTo(u"How often"_s);
    chief.press(Qt::Key_A, Qt::ControlModifier);
    chief.type(u"4"_s);
    chief.goTo(u"Where"_s);
    chief.press(Qt::Key_Down);
    chief.fill(u"Who must be there"_s, u"Kommunpolis"_s);
    chief.press(Qt::Key_Return);
    chief.fill(u"Who is responsible"_s, u"Säkerhetschef"_s);
    chief.press(Qt::Key_Return);
    chief.push(u"Add commitment"_s);
    backIn(window);
    INFO(chief.keys() - before << " keys");
    CHECK(chief.keys() - before <= kKeysOfCommitment);
    QStringList who;
    QString key;
    REQUIRE(chief.file()->read([&](const records::Reader& reader) {
        const records::Kind& kind = reader.catalogue().get("commitment");
        for (const records::Record& record : reader.all(kind))
            if (kind.text(record, "title") == u"Gemensamma samtal om torget"_s) {
                who = std::get<QStringList>(kind.value(record, "who"));
                key = kind.text(record, "key");
            }
    }));
    CHECK(who == QStringList{u"security-chief"_s});
    CHECK(key == u"A31"_s);
}

TEST_CASE("an officer's evening: a round is planned, its visits are written in the morning, and the commitment is kept", "[morning]") {
    User officer(QDate(2026, 11, 21));
    QStringList places;
    for (int i = 1; i <= 4; ++i) places << officer.file().add("premises", {{"name", u"Krog %1"_s.arg(i)}, {"kind", u"serving"_s}});
    const auto standing = [&officer] {
        const auto status = status::readStatus(officer.file().file(), QDate(2026, 11, 21));
        REQUIRE(status);
        for (const auto& commitment : status->commitments)
            if (commitment.id == u"A17"_s)
                for (const auto& period : commitment.scopes.first().periods)
                    if (period.label == u"2026"_s) return agreement::word(period.state);
        return QString();
    };
    for (const QDate day : {QDate(2025, 12, 1), QDate(2026, 5, 29)})
        officer.file().add("inspection", {{"day", day}, {"premises", places[0]}, {"kind", u"coordinated"_s}, {"scope", QStringList{u"alcohol"_s}}, {"outcome", u"no-remarks"_s},
                                          {"participants", QStringList{idOf(officer, "role", u"inspection-unit"_s), idOf(officer, "role", u"community-police"_s)}}});
    const QString before = standing();
    officer.file().add("round", {{"day", QDate(2026, 11, 20)}, {"kind", u"coordinated"_s}, {"scope", QStringList{u"alcohol"_s}}, {"stops", places},
                                 {"participants", QStringList{idOf(officer, "role", u"inspection-unit"_s), idOf(officer, "role", u"community-police"_s)}}});
    const int keys = officer.keys();
    officer.find(u"visits of a round"_s);
    for (int i = 0; i < 4; ++i) {
        officer.press(Qt::Key_1);
        officer.press(Qt::Key_Return);
    }
    INFO(officer.keys() - keys << " keys");
    CHECK(officer.file().count("inspection") == 6);
    CHECK(officer.keys() - keys <= 13);
    CHECK(before == u"on_track"_s);  // two visits of six, and the year is not over
    CHECK(standing() == u"fulfilled"_s);
}

}  // namespace morning_test
