#include "ui/shell/start_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/form/notice.h"
#include "ui/shell/backups.h"

#include <QCheckBox>
#include <QFile>
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
    /// The lines of the new file's form: municipality, target and backups.
    [[nodiscard]] QList<QLineEdit*> lines() const {
        QList<QLineEdit*> all;
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
            if (qobject_cast<QWidget*>(line->parent())->inherits("QComboBox") == false) all << line;
        return all;
    }
    void answer(const QString& path) {
        button(u"New file …"_s).click();
        const auto all = lines();
        REQUIRE(all.size() == 3);
        all[2]->setText(file.path(u"kopior"_s));
        all[0]->setText(u"Åhus kommun"_s);
        all[1]->setText(path);
    }
};

TEST_CASE("a new file is made with the answers, and only after the word on classified information", "[start]") {
    Start s;
    support::EditBench::show(s.dialog);
    s.answer(s.file.path(u"ny"_s));
    CHECK_FALSE(s.button(u"Make the file"_s).isEnabled());
    s.dialog.findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(s.button(u"Make the file"_s).isEnabled());
    s.button(u"Make the file"_s).click();
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
    s.dialog.findChild<QCheckBox*>()->setChecked(true);
    s.button(u"Make the file"_s).click();
    CHECK(s.dialog.path().isEmpty());
    CHECK(s.dialog.findChild<ui::Notice*>()->text().contains(u"exists already"_s));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "gammalt");
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

}  // namespace start_dialog_test
