#include "ui/shell/start_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/form/notice.h"
#include "ui/shell/backups.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace start_dialog_test {

struct Start : support::ListGround {
    records::OpenFile::Environment environment = file.environment();
    ui::StartDialog dialog{environment};

    [[nodiscard]] QPushButton& button(const QString& text) const {
        for (QPushButton* found : dialog.findChildren<QPushButton*>())
            if (found->text() == text) return *found;
        FAIL("no button " << text.toStdString());
        throw std::logic_error("unreachable");
    }
    /// The lines of the new file's form: municipality, first day, target and backups.
    [[nodiscard]] QList<QLineEdit*> lines() const {
        QList<QLineEdit*> all;
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
            if (qobject_cast<QWidget*>(line->parent())->inherits("QComboBox") == false) all << line;
        return all;
    }
    void answer(const QString& path) {
        button(u"New file …"_s).click();
        const auto all = lines();
        REQUIRE(all.size() == 4);
        all[3]->setText(file.path(u"kopior"_s));
        all[0]->setText(u"Åhus kommun"_s);
        all[2]->setText(path);
    }
};

TEST_CASE("a new file is made with the answers by Enter, under the word on classified information", "[start]") {
    Start s;
    support::EditBench::show(s.dialog);
    s.answer(s.file.path(u"ny"_s));
    bool said = false;
    for (const QLabel* label : s.dialog.findChildren<QLabel*>()) said = said || (label->isVisible() && label->text().contains(u"security classified"_s));
    CHECK(said);
    s.lines()[0]->setFocus();
    QTest::keyClick(s.lines()[0], Qt::Key_Return);
    CHECK(s.dialog.result() == QDialog::Accepted);
    REQUIRE(s.dialog.path() == s.file.path(u"ny.vaksam"_s));
    CHECK(ui::Backups::folder() == s.file.path(u"kopior"_s));
    const auto made = records::OpenFile::open(s.dialog.path(), records::OpenFile::Mode::Read, s.environment);
    REQUIRE(made);
    CHECK((*made)->setting(records::Setting::Municipality).value() == u"Åhus kommun"_s);
    CHECK((*made)->setting(records::Setting::Who).value() == u"security-chief"_s);
    REQUIRE((*made)->read([&](const records::Reader& reader) { CHECK(reader.count(s.kind("meeting-type")) > 5); }));
}

TEST_CASE("a file that stands there already is left as it is, and the dialog says so", "[start]") {
    Start s;
    support::EditBench::show(s.dialog);
    const QString path = s.file.path(u"gammal.vaksam"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("gammalt");
    old.close();
    s.answer(path);
    s.button(u"Make the file"_s).click();
    CHECK(s.dialog.path().isEmpty());
    CHECK(s.dialog.findChild<ui::Notice*>()->text().contains(u"exists already"_s));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "gammalt");
}

TEST_CASE("Enter on the first page asks for a new file, and the name of the file comes from the municipality", "[start][keyboard]") {
    Start s;
    support::EditBench::show(s.dialog);
    support::EditBench::press(Qt::Key_Return);
    REQUIRE(s.lines()[0]->hasFocus());
    support::EditBench::type(u"Åhus/Yngsjö kommun"_s);
    CHECK(QFileInfo(s.lines()[2]->text()).fileName() == u"ÅhusYngsjö kommun.vaksam"_s);
    s.lines()[2]->setFocus();
    QTest::keyClick(s.lines()[2], Qt::Key_A, Qt::ControlModifier);
    support::EditBench::type(s.file.path(u"egen.vaksam"_s));
    s.lines()[0]->setFocus();
    support::EditBench::type(u" x"_s);
    CHECK(s.lines()[2]->text() == s.file.path(u"egen.vaksam"_s));
}

TEST_CASE("Escape goes back a page, ends nothing and loses nothing", "[start][keyboard]") {
    Start s;
    support::EditBench::show(s.dialog);
    s.answer(s.file.path(u"ny"_s));
    QTest::keyClick(s.lines()[0], Qt::Key_Escape);
    CHECK(s.dialog.isVisible());
    CHECK(s.button(u"New file …"_s).isVisible());
    QTest::keyClick(&s.dialog, Qt::Key_Escape);
    CHECK(s.dialog.isVisible());
    s.button(u"New file …"_s).click();
    CHECK(s.lines()[0]->text() == u"Åhus kommun"_s);
    CHECK(s.lines()[2]->text() == s.file.path(u"ny"_s));
}

TEST_CASE("what lacks is said when the blue button is pressed, and gets the keyboard", "[start]") {
    Start s;
    support::EditBench::show(s.dialog);
    s.answer(s.file.path(u"ny"_s));
    s.lines()[0]->clear();
    s.button(u"Make the file"_s).click();
    CHECK(s.lines()[0]->hasFocus());
    CHECK(s.dialog.findChild<ui::Notice*>()->text().contains(u"municipality"_s));
    s.lines()[0]->setText(u"Åhus kommun"_s);
    s.lines()[1]->setText(u"igår kväll"_s);
    s.button(u"Make the file"_s).click();
    CHECK(s.lines()[1]->hasFocus());
    CHECK_FALSE(QFile::exists(s.file.path(u"ny.vaksam"_s)));
}

TEST_CASE("a new file counts from its first day, and another municipality may begin empty", "[start]") {
    Start s;
    s.file.clock().setDay(QDate(2026, 11, 25));
    ui::StartDialog dialog(s.environment);
    support::EditBench::show(dialog);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"New file …"_s) button->click();
    QList<QLineEdit*> lines;
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
        if (!line->parent()->inherits("QComboBox")) lines << line;
    CHECK(lines[1]->text() == u"2026-11-25"_s);
    lines[0]->setText(u"Åhus kommun"_s);
    lines[2]->setText(s.file.path(u"tom"_s));
    auto* agreements = dialog.findChildren<QComboBox*>().last();
    agreements->setCurrentIndex(agreements->findText(u"Empty"_s, Qt::MatchStartsWith));
    QTest::keyClick(lines[0], Qt::Key_Return);
    REQUIRE(dialog.path() == s.file.path(u"tom.vaksam"_s));
    const auto made = records::OpenFile::open(dialog.path(), records::OpenFile::Mode::Read, s.environment);
    REQUIRE(made);
    REQUIRE((*made)->read([&](const records::Reader& reader) {
        CHECK(reader.count(s.kind("commitment")) == 0);
        CHECK(reader.count(s.kind("area")) == 0);
        CHECK(reader.count(s.kind("role")) > 5);
        const auto agreement = reader.all(s.kind("agreement"));
        REQUIRE(agreement.size() == 1);
        CHECK(std::get<QDate>(s.kind("agreement").value(agreement.first(), "counts-from")) == QDate(2026, 11, 25));
    }));
}

TEST_CASE("the arrows pass over the choices of an agreement, and a box for a file opens only for who goes on with that choice", "[start][keyboard]") {
    Start s;
    support::EditBench::show(s.dialog);
    s.answer(s.file.path(u"annan"_s));
    auto* agreements = s.dialog.findChildren<QComboBox*>().last();
    agreements->setFocus();
    const auto boxes = [&] { return s.dialog.findChildren<QFileDialog*>(); };
    QTest::keyClick(agreements, Qt::Key_Down);
    const QString empty = agreements->currentText();
    CHECK(empty.startsWith(u"Empty"_s));
    QTest::keyClick(agreements, Qt::Key_Down);
    CHECK(boxes().isEmpty());
    QCoreApplication::processEvents();
    s.button(u"Make the file"_s).click();
    REQUIRE(boxes().size() == 1);
    CHECK_FALSE(QFile::exists(s.file.path(u"annan.vaksam"_s)));
    boxes().first()->reject();
    CHECK(agreements->currentText() == empty);
}

TEST_CASE("the example is one press away", "[start]") {
    support::ListGround ground;
    const records::OpenFile::Environment environment = ground.file.environment();
    QString asked;
    ui::StartDialog dialog(environment, [&asked](const QString& path) -> base::Result<void> {
        asked = path;
        return {};
    });
    support::EditBench::show(dialog);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"Look at an example"_s) button->click();
    CHECK(asked.endsWith(u".vaksam"_s));
    CHECK(dialog.path() == asked);
}

TEST_CASE("files of last time stand first, those that are gone do not", "[start]") {
    support::ListGround ground;
    ui::StartDialog::remember(ground.file.path(u"borta.vaksam"_s));
    ui::StartDialog::remember(ground.file.path());
    ui::StartDialog::remember(ground.file.path());
    const records::OpenFile::Environment environment = ground.file.environment();
    ui::StartDialog dialog(environment);
    support::EditBench::show(dialog);
    auto* recent = dialog.findChild<QListWidget*>();
    REQUIRE(recent->count() == 1);
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK(dialog.path() == ground.file.path());
}

TEST_CASE("where files of last time stand, the blue button opens the chosen one, as Enter does", "[start][keyboard]") {
    support::ListGround ground;
    ui::StartDialog::remember(ground.file.path());
    const records::OpenFile::Environment environment = ground.file.environment();
    ui::StartDialog dialog(environment);
    support::EditBench::show(dialog);
    QStringList blue;
    QPushButton* open = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isVisible() && button->isDefault()) {
            blue << button->text();
            open = button;
        }
    REQUIRE(blue == QStringList{u"Open"_s});
    open->click();
    CHECK(dialog.path() == ground.file.path());
}

}  // namespace start_dialog_test
