#include "ui/shell/sender_edits.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/notice.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sender_edits_test {

QPushButton* button(QWidget& whole, const QString& words) {
    for (QPushButton* one : whole.findChildren<QPushButton*>())
        if (one->text().startsWith(words) && one->isVisibleTo(&whole)) return one;
    return nullptr;
}

TEST_CASE("a colour too pale for white paper is told with its ratio, and a darker one is one press away", "[shell][sender]") {
    support::EditBench bench;
    ui::AccentEdit edit(u"#1f5fa8"_s);
    support::EditBench::show(edit);
    QSignalSpy chosen(&edit, &ui::AccentEdit::chosen);
    auto* line = edit.findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    support::EditBench::type(line, u"#ffcc00"_s);
    support::EditBench::press(Qt::Key_Return);
    CHECK(chosen.isEmpty());
    const QString told = edit.findChild<ui::Notice*>()->text();
    CHECK(told.contains(u"#ffcc00"_s));
    CHECK(told.contains(base::currentLocale().toString(1.5)));
    QPushButton* take = button(edit, u"Take #"_s);
    REQUIRE(take != nullptr);
    const QString darker = take->text().section(u' ', 1);
    take->click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == darker);
    CHECK(line->text() == darker);
    CHECK(edit.findChild<ui::Notice*>()->isHidden());
}

TEST_CASE("a colour that was typed wrong can be left as it was", "[shell][sender]") {
    support::EditBench bench;
    ui::AccentEdit edit(u"#1f5fa8"_s);
    support::EditBench::show(edit);
    QSignalSpy chosen(&edit, &ui::AccentEdit::chosen);
    auto* line = edit.findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    support::EditBench::type(line, u"green"_s);
    support::EditBench::press(Qt::Key_Return);
    QPushButton* back = button(edit, u"Leave"_s);
    REQUIRE(back != nullptr);
    back->click();
    CHECK(line->text() == u"#1f5fa8"_s);
    CHECK(chosen.isEmpty());
    line->clear();
    support::EditBench::press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString().isEmpty());
}

TEST_CASE("a broken picture is told and leaves the arms as they were", "[shell][sender]") {
    support::EditBench bench;
    QTemporaryDir folder;
    QImage shield(20, 30, QImage::Format_RGB32);
    shield.fill(Qt::blue);
    REQUIRE(shield.save(folder.filePath(u"vapen.png"_s)));
    QFile broken(folder.filePath(u"broken.png"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("nothing");
    broken.close();
    ui::ArmsEdit edit({});
    support::EditBench::show(edit);
    QSignalSpy chosen(&edit, &ui::ArmsEdit::chosen);
    CHECK(button(edit, u"Remove"_s) == nullptr);
    edit.take(folder.filePath(u"vapen.png"_s));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toByteArray().startsWith("\x89PNG"));
    REQUIRE(button(edit, u"Remove"_s) != nullptr);
    edit.take(broken.fileName());
    CHECK(chosen.size() == 1);
    CHECK(edit.findChild<ui::Notice*>()->text().contains(u"broken.png"_s));
    REQUIRE(button(edit, u"Remove"_s) != nullptr);
    button(edit, u"Remove"_s)->click();
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.last().first().toByteArray().isEmpty());
}

TEST_CASE("a contact is kept when one leaves it, and one that has no room is told and stays to be shortened", "[shell][sender]") {
    support::EditBench bench;
    ui::ContactEdit edit({});
    support::EditBench::show(edit);
    QSignalSpy chosen(&edit, &ui::ContactEdit::chosen);
    auto* text = edit.findChild<QPlainTextEdit*>();
    text->setFocus();
    text->insertPlainText(u"1\n2\n3\n4\n5\n6\n7"_s);
    text->clearFocus();
    CHECK(chosen.isEmpty());
    CHECK_FALSE(edit.findChild<ui::Notice*>()->isHidden());
    CHECK(text->toPlainText().endsWith(u"7"_s));
    text->setFocus();
    text->setPlainText(u" Trygghetsenheten \n"_s);
    text->clearFocus();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == u"Trygghetsenheten"_s);
}

}  // namespace sender_edits_test
