// The security chief's year, from a new file to the steering group's PDF, by keyboard alone under a real window manager.
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"
#include "tests/user/user.h"
#include "ui/reports/report_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QFile>

using namespace Qt::StringLiterals;
using user::User;

namespace year_test {

/// The only record of a kind.
QString only(User& user, const char* kind) {
    QString id;
    REQUIRE(user.file()->read([&](const records::Reader& reader) {
        const auto all = reader.all(user.file().catalogue().get(kind));
        REQUIRE(all.size() == 1);
        id = all.first().id;
    }));
    return id;
}

/// Takes a step by its button and the question's own button, which Enter presses; @p note when the step asks why.
void decide(User& user, const QString& button, const QString& note = {}) {
    QWidget* before = QApplication::activeWindow();
    user.push(button);
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<QDialog*>(QApplication::activeWindow()) != nullptr; }, 10000));
    if (!note.isEmpty()) {
        user.goTo(u"Note"_s);
        user.type(note);
    }
    user.push(button.section(u": "_s, 1));
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == before; }, 10000));
}

TEST_CASE("a chief takes a focus area through its year by keyboard alone", "[year]") {
    User chief(QDate(2026, 1, 12));

    chief.find(u"add person"_s);
    chief.fill(u"Name"_s, u"Elin Sandvall"_s);
    chief.save();
    CHECK(chief.told() == u"Everything is saved."_s);
    REQUIRE(chief.file().count("person") == 1);

    chief.find(u"add focus area"_s);
    chief.fill(u"Title"_s, u"Trygg väg till stationen"_s);
    chief.push(u"Add cause"_s);
    chief.fill(u"Cause"_s, u"Gångtunneln är mörk"_s);
    chief.push(u"Close"_s);
    chief.push(u"Add action plan"_s);
    chief.push(u"Add goal"_s);
    chief.fill(u"Goal"_s, u"Fler går genom tunneln efter klockan 18"_s);
    chief.fill(u"Indicator"_s, u"Räknade gående"_s);
    chief.fill(u"Unit"_s, u"personer"_s);
    chief.fill(u"Baseline"_s, u"120"_s);
    chief.fill(u"Day of the baseline"_s, u"2026-01-08"_s);
    chief.fill(u"Source of the baseline"_s, u"Räkning"_s);
    chief.fill(u"Target"_s, u"180"_s);
    chief.fill(u"Delimited to"_s, u"Tunneln vid stationen"_s);
    chief.fill(u"Realistic because"_s, u"Fler gick där förr"_s);
    chief.fill(u"Due"_s, u"2026-11-30"_s);
    chief.push(u"Close"_s);
    chief.push(u"Add activity"_s);
    chief.fill(u"What"_s, u"Byt armaturer"_s);
    chief.fill(u"Responsible"_s, u"Gatuenheten"_s);
    chief.fill(u"Due"_s, u"2026-06-30"_s);
    chief.fill(u"Goal"_s, u"Fler går"_s);
    chief.press(Qt::Key_Return);
    chief.push(u"Close"_s);
    chief.save();
    const QString area = only(chief, "focus-area");
    const QString plan = only(chief, "plan");
    CHECK(only(chief, "cause") != QString());
    CHECK(chief.file().text("activity", only(chief, "activity"), "goal") == only(chief, "goal"));

    chief.find(u"add child impact"_s);
    chief.fill(u"Action plans"_s, u"Trygg väg"_s);
    chief.press(Qt::Key_Return);
    chief.goTo(u"Are children concerned?"_s);
    chief.type(u"y"_s);
    // Step by step; each is saved as one goes on.
    for (const QStringList& step :
         {QStringList{u"Which groups"_s}, QStringList{u"Which rights"_s}, QStringList{u"What we know"_s, u"How children have been heard"_s},
          QStringList{u"Options and consequences"_s}, QStringList{u"Weighing"_s, u"Conclusion"_s}, QStringList{u"Feedback to children and follow-up"_s}}) {
        for (const QString& field : step) chief.fill(field, u"Barn som går till skolan"_s);
        chief.push(step.first().startsWith(u"Feedback"_s) ? u"Save"_s : u"Save and go on"_s);
    }
    chief.save();
    REQUIRE(chief.file().count("child-impact") == 1);

    chief.find(u"Trygg väg till stationen"_s);
    const auto state = [&chief](const char* kind, const QString& id) { return chief.file().text(kind, id, "state"); };
    decide(chief, u"The focus area: Propose"_s);
    decide(chief, u"The focus area: Prioritise"_s);
    CHECK(state("focus-area", area) == u"decided"_s);
    decide(chief, u"The plan: Submit to the steering group"_s);
    decide(chief, u"The plan: Return for completion"_s, u"Målet behöver en delmätning"_s);
    CHECK(state("plan", plan) == u"returned"_s);
    decide(chief, u"The plan: Submit to the steering group"_s);
    decide(chief, u"The plan: Approve"_s);
    decide(chief, u"The plan: Start"_s);
    CHECK(state("plan", plan) == u"in_progress"_s);
    const int approved = chief.keys();

    chief.sleepUntil(QDate(2026, 12, 1));
    chief.find(u"Byt armaturer"_s);
    chief.goTo(u"Status"_s);
    chief.type(u"Done"_s);
    chief.push(u"Close"_s);
    chief.find(u"Fler går genom tunneln"_s);
    chief.push(u"Add measurement"_s);
    chief.fill(u"Day"_s, u"2026-11-28"_s);
    chief.fill(u"Value"_s, u"190"_s);
    chief.push(u"Close"_s);
    decide(chief, u"The plan: Follow up"_s);
    chief.find(u"Fler går genom tunneln"_s);
    chief.fill(u"Follow-up: was it done"_s, u"Alla armaturer är bytta"_s);
    chief.fill(u"Follow-up: how did it go"_s, u"Två veckor sent"_s);
    chief.fill(u"Follow-up: did the problem change"_s, u"Fler går, få räkningar"_s);
    chief.fill(u"Evaluation"_s, u"Målet är nått"_s);
    chief.save();
    decide(chief, u"The plan: Evaluate"_s);
    CHECK(state("plan", plan) == u"evaluated"_s);
    CHECK(chief.file().text("activity", only(chief, "activity"), "status") == u"done"_s);
    CHECK(chief.file().count("measurement") == 1);

    chief.press(Qt::Key_P, Qt::ControlModifier);
    auto* reports = chief.window().findChild<ui::ReportPage*>();
    REQUIRE(reports != nullptr);
    REQUIRE(QTest::qWaitFor([reports] { return reports->isReady(); }, 60000));
    const QString path = chief.file().path(u"plan.pdf"_s);
    REQUIRE(reports->save(path));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    // All of the year with Tab alone, from the first field to the last: a bound against ways that grow, not a goal.
    INFO(approved << " keys until the plan was begun, " << chief.keys() << " in all");
    CHECK(chief.keys() < 700);
}

TEST_CASE("an officer writes a round of ten visits in the morning with one key each", "[year]") {
    User officer(QDate(2026, 11, 21));
    for (int i = 1; i <= 10; ++i) officer.file().add("premises", {{"name", u"Krog %1"_s.arg(i, 2, 10, QLatin1Char('0'))}, {"kind", u"serving"_s}});
    officer.find(u"add round"_s);
    officer.fill(u"Day"_s, u"2026-11-20"_s);
    officer.save();
    REQUIRE(officer.file().count("round") == 1);
    officer.goTo(u"Details"_s);
    officer.press(Qt::Key_Right);
    officer.goTo(u"Premises to choose from"_s);
    for (int i = 0; i < 10; ++i) {
        officer.press(Qt::Key_Space);
        officer.press(Qt::Key_Down);
    }
    officer.push(u"Use the chosen ones"_s);
    officer.goTo(u"Choose premises"_s);
    officer.press(Qt::Key_Right);
    officer.goTo(u"Stops of the round"_s);
    const int before = officer.keys();
    for (int i = 0; i < 10; ++i) {
        officer.press(Qt::Key_1);
        officer.press(Qt::Key_Return);
    }
    CHECK(officer.keys() - before == 20);
    CHECK(officer.file().count("inspection") == 10);
}

}  // namespace year_test
