// The ways to things in the window: back, the guide, a file that is dropped, one that somebody else holds, one that was saved.
#include "app/composition/kinds.h"
#include "core/status/agreement_status.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/notice.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/record_form.h"
#include "ui/common/look/word_tabs.h"
#include "ui/common/tables/import_dialog.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/guide.h"
#include "ui/shell/sections.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/history_pane.h"
#include "ui/shell/quick_note.h"
#include "ui/shell/section_page.h"
#include "ui/shell/start_dialog.h"
#include "ui/shell/trail.h"
#include "ui/status/commitment_dialog.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ways_test {

struct Ways : support::WindowGround {
    Ways() { file.clock().setDay(QDate(2026, 11, 25)); }
    [[nodiscard]] ui::SectionPage& page() const {
        for (ui::SectionPage* found : window->findChildren<ui::SectionPage*>())
            if (found->isVisible()) return *found;
        throw std::runtime_error("no page of lists is shown");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(window.get(), key, modifiers); }
    [[nodiscard]] QString told() const { return part<QLabel>(u"What happened"_s).text(); }
    /// As the desktop does it: the file enters the widget, then is let go.
    void drop(QWidget& on, const QStringList& paths) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &enter);
        CHECK(enter.isAccepted());
        QDropEvent let(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &let);
    }
    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const {
        QFile made(file.path(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
};

TEST_CASE("a trail leads back to each place and forward again, and a new way forgets what was ahead", "[ways]") {
    ui::Trail trail;
    trail.left({1, u"a"_s});
    trail.left({2, u"b"_s});
    CHECK(trail.back({3, u"c"_s}) == ui::Trail::Place{2, u"b"_s});
    CHECK(trail.back({2, u"b"_s}) == ui::Trail::Place{1, u"a"_s});
    CHECK_FALSE(trail.back({1, u"a"_s}).has_value());
    CHECK(trail.forward({1, u"a"_s}) == ui::Trail::Place{2, u"b"_s});
    trail.left({2, u"b"_s});
    CHECK_FALSE(trail.forward({4, u"d"_s}).has_value());
}

TEST_CASE("Alt+Left goes back to the page and the record before, Alt+Right forward", "[ways][window][keyboard]") {
    Ways w;
    const QString first = w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    const QString second = w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg skola"_s}});
    w.open();
    w.press(Qt::Key_5, Qt::ControlModifier);
    w.page().goTo(u"focus-area "_s + second);
    REQUIRE(w.page().currentId() == second);
    w.press(Qt::Key_6, Qt::ControlModifier);
    w.press(Qt::Key_7, Qt::ControlModifier);
    w.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.page().section().key == "meetings");
    w.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.page().section().key == "focus");
    CHECK(w.page().currentId() == second);
    w.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(w.page().section().key == "meetings");
    // What is gone is no reason to stay: its page is shown.
    REQUIRE(w.file.tryRemove("focus-area", second, true));
    w.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.page().section().key == "focus");
    CHECK(w.page().currentId() == first);
}

TEST_CASE("at the beginning of the way Alt+Left says that nothing is there", "[ways][window][keyboard]") {
    Ways w;
    w.open();
    w.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.told() == u"There is no page that way."_s);
}

TEST_CASE("Alt+Left brings a list back with the year that it showed", "[ways][window]") {
    Ways w;
    w.file.add("note", {{"title", u"Gammal"_s}, {"day", QDate(2024, 5, 1)}});
    const QString old = w.file.add("note", {{"title", u"Äldre"_s}, {"day", QDate(2023, 5, 1)}});
    w.open();
    w.press(Qt::Key_9, Qt::ControlModifier);
    w.page().goTo(u"note "_s);
    auto* list = w.page().findChild<ui::RecordList*>();
    REQUIRE(list != nullptr);
    for (ui::RecordList* one : w.page().findChildren<ui::RecordList*>())
        if (one->isVisible()) list = one;
    list->showOtherYear(u"all"_s);
    REQUIRE(list->select(old));
    w.press(Qt::Key_1, Qt::ControlModifier);
    w.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(list->otherYear() == u"all"_s);
    CHECK(list->currentId() == old);
}

TEST_CASE("another list of the page is a place too", "[ways][window]") {
    Ways w;
    w.open();
    w.press(Qt::Key_7, Qt::ControlModifier);
    const QByteArray first = w.page().kindShown()->key;
    for (QAbstractButton* word : w.page().findChildren<QAbstractButton*>())
        if (word->text() == ui::pluralOf(w.kind("test-purchase"))) word->click();
    REQUIRE(w.page().kindShown()->key == "test-purchase");
    w.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.page().kindShown()->key == first);
}

TEST_CASE("F1 searches the whole guide, and shows the part with the words", "[ways][help][keyboard]") {
    CHECK_FALSE(ui::findInGuide(u"utkast"_s).isEmpty());
    CHECK(ui::findInGuide(u"ordsomintefinns"_s).isEmpty());
    CHECK(ui::findInGuide(u"  "_s).isEmpty());
    ui::HelpDialog help(u"meetings"_s);
    support::EditBench::show(help);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    auto* list = help.findChild<QListWidget*>();
    CHECK(list->currentItem()->text() == u"Möten"_s);
    support::EditBench::type(u"utkast"_s);
    REQUIRE(list->count() > 0);
    CHECK(list->item(0)->text().contains(u"Utkast"_s));
    CHECK(help.findChild<QTextBrowser*>()->textCursor().selectedText().compare(u"utkast"_s, Qt::CaseInsensitive) == 0);
    support::EditBench::type(u"qzx"_s);
    CHECK(list->item(0)->flags() == Qt::NoItemFlags);
}

TEST_CASE("a table dropped on a field of its list is looked at, and not written into the field", "[ways][window][drop]") {
    Ways w;
    w.open();
    w.press(Qt::Key_9, Qt::ControlModifier);
    w.page().showKind(w.kind("note"));
    w.press(Qt::Key_N, Qt::ControlModifier);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    w.drop(*line, {w.written(u"noteringar.csv"_s, "Titel;Dag\nEn ny notering;2026-11-03\n")});
    CHECK_FALSE(line->text().contains(u"csv"_s));
    auto* dialog = w.window->findChild<ui::ImportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(QTest::qWaitFor([&] { return dialog->summary().contains(u'1'); }, 20000));
    dialog->reject();
}

TEST_CASE("a calendar dropped anywhere is looked at; another file is named with what could be dropped", "[ways][window][drop]") {
    Ways w;
    w.open();
    w.drop(*w.window, {w.written(u"bild.png"_s, "png")});
    CHECK(w.told().contains(u"bild.png"_s));
    CHECK(w.window->findChild<ui::ImportDialog*>() == nullptr);
    w.drop(*w.window, {w.file.path(u"a.csv"_s), w.file.path(u"b.csv"_s)});
    CHECK(w.told().contains(u"one file at a time"_s));
    w.drop(*w.window, {w.written(u"kalender.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nEND:VCALENDAR\r\n")});
    REQUIRE(w.window->findChild<ui::ImportDialog*>() != nullptr);
    w.window->findChild<ui::ImportDialog*>()->reject();
}

TEST_CASE("a file that somebody else holds is offered to be read, and the window that reads says so", "[ways][start]") {
    Ways w;
    const QString id = w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    records::OpenFile::Environment environment = w.file.environment();
    const auto holder = records::OpenFile::open(w.file.path(), records::OpenFile::Mode::Window, environment);
    REQUIRE(holder);
    const auto held = records::OpenFile::open(w.file.path(), records::OpenFile::Mode::Window, environment);
    REQUIRE_FALSE(held);
    ui::StartDialog start(environment);
    support::EditBench::show(start);
    start.tell(held.error(), w.file.path());
    QPushButton* read = nullptr;
    for (QPushButton* button : start.findChildren<QPushButton*>())
        if (button->text() == u"Open to read"_s) read = button;
    REQUIRE(read != nullptr);
    CHECK(read->hasFocus());
    read->click();
    CHECK(start.result() == QDialog::Accepted);
    CHECK(start.toRead());
    auto file = records::OpenFile::open(start.path(), records::OpenFile::Mode::Read, environment);
    REQUIRE(file);
    ui::MainWindow window(**file, app::reportKinds());
    support::EditBench::show(window);
    CHECK(window.windowTitle().contains(u"read only"_s));
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] {
        for (const ui::RecordForm* form : window.findChildren<ui::RecordForm*>())
            if (form->currentId() == id) return true;
        return false;
    }, 5000));
    CHECK(support::isSettled(window));
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    window.close();
    CHECK(w.file.count("focus-area") == 1);
}

TEST_CASE("a quick note asks five things and unfolds the rest", "[ways][window][note]") {
    Ways w;
    w.open();
    w.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = w.window->findChild<ui::QuickNote*>();
    REQUIRE(note != nullptr);
    const auto asked = [note] {
        QStringList fields;
        for (const ui::FieldRow* row : note->findChildren<ui::FieldRow*>())
            if (row->isVisible()) fields << QString::fromLatin1(row->field().key);
        return fields;
    };
    CHECK(asked() == QStringList{u"occurred"_s, u"category"_s, u"area"_s, u"place"_s, u"description"_s});
    for (QToolButton* button : note->findChildren<QToolButton*>())
        if (button->text() == u"All details"_s) button->click();
    CHECK(asked().contains(u"passed-on-to"_s));
    note->reject();
}

TEST_CASE("the guide's pages stand in the order of the window's", "[ways][help]") {
    QStringList topics;
    for (const ui::GuidePart& part : ui::guideParts())
        if (!topics.contains(part.topic)) topics << part.topic;
    QStringList pages;
    for (const ui::Section& section : ui::sectionsOf(app::catalogue())) pages << QString::fromLatin1(section.key);
    CHECK(topics.mid(0, pages.size()) == pages);
}

TEST_CASE("the history of the whole file names the record and who it was", "[ways][history]") {
    Ways w;
    w.file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
    w.file->setAuthor({u"security-chief"_s, u"municipality"_s});
    w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}});
    w.open();
    w.press(Qt::Key_H, Qt::ControlModifier);
    auto* pane = w.window->findChild<ui::HistoryPane*>();
    REQUIRE(pane != nullptr);
    pane->findChild<ui::WordTabs*>()->setCurrent(1);
    const QString newest = pane->findChild<QTreeWidget*>()->topLevelItem(0)->text(0);
    CHECK(newest.contains(u"Trygg hamn"_s));
    CHECK(newest.contains(u"Säkerhetschef"_s));
    // However long the name, the row is high enough for its last line.
    w.file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygga hamnar och båtplatser längs hela kusten från Bjärred till Lomma, sommar som vinter"_s}});
    w.settle();
    auto* tree = pane->findChild<QTreeWidget*>();
    const QTreeWidgetItem* item = tree->topLevelItem(0);
    REQUIRE(item->text(0).contains(u"båtplatser"_s));
    const int room = tree->viewport()->width() - tree->indentation();
    const QRect needed = tree->fontMetrics().boundingRect(QRect(0, 0, room - 8, 1000), Qt::TextWordWrap, item->text(0));
    CHECK(tree->visualItemRect(item).height() >= needed.height());
    w.press(Qt::Key_H, Qt::ControlModifier);
}

TEST_CASE("a commitment of one's own is asked for in words, says its sentence, and is one act", "[ways][window][commitment][keyboard]") {
    Ways w;
    w.file.add("agreement", {{"title", u"Överenskommelse"_s}, {"valid-from", QDate(2026, 1, 1)}, {"valid-to", QDate(2027, 12, 31)}});
    w.file.add("area", {{"name", u"Lomma"_s}});
    w.file.add("area", {{"name", u"Bjärred"_s}});
    w.file.add("meeting-type", {{"key", u"street-walk"_s}, {"label", u"Gatuvandring"_s}});
    const QString role = w.file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
    w.open();
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.settle();
    w.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = w.window->findChild<ui::CommitmentDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }, 5000));
    int keys = 0;
    const auto press = [&](Qt::Key key) {
        support::EditBench::press(key);
        ++keys;
    };
    support::EditBench::type(u"Gatuvandringar"_s);
    press(Qt::Key_Tab);  // what counts: the first is the meeting
    press(Qt::Key_Tab);  // how often
    support::EditBench::type(u"4"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);  // where
    press(Qt::Key_Down);
    press(Qt::Key_Tab);  // who
    support::EditBench::type(u"Kommunpolis"_s);
    press(Qt::Key_Return);
    QString sentence;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->accessibleName() == u"The sentence that it makes"_s) sentence = label->text();
    CHECK(sentence == u"At least 4 per year in each area (Bjärred and Lomma), together: Kommunpolis, from 2026-01-01. What counts: meeting: gatuvandring."_s);
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == u"Add commitment"_s) button->setFocus();
    press(Qt::Key_Return);
    CHECK(keys + 4 <= 40);
    REQUIRE(w.file.count("commitment") == 1);
    REQUIRE(w.file.count("rule") == 1);
    QString rule;
    REQUIRE(w.file->read([&](const records::Reader& reader) { rule = reader.all(w.kind("rule")).first().id; }));
    CHECK(w.file.value("rule", rule, "count") == records::Value(qint64(4)));
    CHECK(w.file.text("rule", rule, "scope") == u"area"_s);
    CHECK(w.file.value("rule", rule, "roles") == records::Value(QStringList{role}));
    w.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(w.file.count("commitment") == 0);
    CHECK(w.file.count("rule") == 0);
}

TEST_CASE("a commitment of one's own can be due once or each year, and says who is responsible", "[ways][commitment]") {
    Ways w;
    w.file.add("agreement", {{"title", u"Överenskommelse"_s}, {"valid-from", QDate(2026, 1, 1)}, {"valid-to", QDate(2027, 12, 31)}});
    w.file.add("meeting-type", {{"key", u"street-walk"_s}, {"label", u"Gatuvandring"_s}});
    w.file.add("role", {{"key", u"community-police"_s}, {"label", u"Kommunpolis"_s}});
    const bool yearly = GENERATE(false, true);
    const ui::Session session = w.session();
    ui::CommitmentDialog dialog(session);
    support::EditBench::show(dialog);
    const auto press = [](Qt::Key key) { support::EditBench::press(key); };
    const auto sentence = [&dialog] {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->accessibleName() == u"The sentence that it makes"_s) return label->text();
        return QString();
    };
    support::EditBench::type(u"Gemensam vandring"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    support::EditBench::type(yearly ? u"each"_s : u"once"_s);
    CHECK(sentence() == u"Write the day by which it is to be done."_s);
    press(Qt::Key_Tab);
    support::EditBench::type(u"2027-03-31"_s);
    for (int i = 0; i < 3; ++i) press(Qt::Key_Tab);  // where, who must be there, who is responsible
    support::EditBench::type(u"Kommunpolis"_s);
    press(Qt::Key_Return);
    CHECK(sentence() == (yearly ? u"Each year before 31 mars, from 2026-11-25. What counts: meeting: gatuvandring. Responsible: Kommunpolis."_s
                                : u"Once by 2027-03-31, from 2026-11-25. What counts: meeting: gatuvandring. Responsible: Kommunpolis."_s));
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"Add commitment"_s) button->click();
    REQUIRE(w.file.count("commitment") == 1);
    QString rule;
    QString commitment;
    REQUIRE(w.file->read([&](const records::Reader& reader) {
        rule = reader.all(w.kind("rule")).first().id;
        commitment = reader.all(w.kind("commitment")).first().id;
    }));
    CHECK(w.file.text("rule", rule, "kind") == u"once-by"_s);
    if (yearly) CHECK(w.file.value("rule", rule, "dates") == records::Value(QStringList{u"31 mars=03-31"_s}));
    else CHECK(w.file.value("rule", rule, "by") == records::Value(QDate(2027, 3, 31)));
    // What was done before anybody agreed on it keeps nothing.
    if (!yearly) CHECK(w.file.value("rule", rule, "from") == records::Value(QDate(2026, 11, 25)));
    CHECK(w.file.value("commitment", commitment, "who") == records::Value(QStringList{u"community-police"_s}));
}

TEST_CASE("a commitment of one's own asks for the period that goes on, and nothing of those before it was promised", "[ways][commitment]") {
    Ways w;
    w.file.add("agreement", {{"title", u"Överenskommelse"_s}, {"valid-from", QDate(2023, 1, 1)}, {"valid-to", QDate(2027, 12, 31)}, {"signed", QDate(2023, 1, 1)}});
    ui::OwnCommitment commitment;
    commitment.title = u"Vandringar"_s;
    commitment.what = {u"Inspections"_s, "inspection", {}};
    using agreement::Per;
    for (const auto& [per, from] : {std::pair(Per::Week, u"2026-11-23"_s), std::pair(Per::Month, u"2026-11-01"_s), std::pair(Per::Year, u"2026-01-01"_s)}) {
        commitment.per = per;
        QString told;
        REQUIRE(w.file->read([&](const records::Reader& reader) { told = ui::sentenceOf(reader, commitment).value(); }));
        INFO(told.toStdString());
        CHECK(told.contains(u", from "_s + from));
        const auto key = ui::addCommitment(w.file.file(), commitment);
        REQUIRE(key);
        const auto status = status::readStatus(w.file.file(), QDate(2026, 11, 25));
        REQUIRE(status);
        const auto made = std::find_if(status->commitments.cbegin(), status->commitments.cend(), [&](const auto& one) { return one.id == *key; });
        REQUIRE(made != status->commitments.cend());
        for (const auto& scope : made->scopes)
            for (const auto& period : scope.periods) {
                INFO(period.label.toStdString());
                CHECK(period.state != agreement::State::Missed);
            }
    }
}

TEST_CASE("what counts is chosen among the words of a register, without a key to be written", "[ways][commitment]") {
    Ways w;
    REQUIRE(w.file->read([&](const records::Reader& reader) {
        const auto all = ui::whatMayCount(reader);
        CHECK(std::any_of(all.cbegin(), all.cend(), [](const ui::WhatCounts& one) { return one.kind == "inspection"; }));
        CHECK(std::none_of(all.cbegin(), all.cend(), [](const ui::WhatCounts& one) { return one.kind == "agreement" || one.kind == "round"; }));
        ui::OwnCommitment commitment;
        commitment.what = {u"Inspections"_s, "inspection", {}};
        commitment.wish = u"scope=alcohol"_s;
        commitment.count = 2;
        const auto sentence = ui::sentenceOf(reader, commitment);
        REQUIRE(sentence);
        CHECK(sentence->startsWith(u"At least 2 per year"_s));
        CHECK_FALSE(sentence->contains(u"scope="_s));
        CHECK(sentence->contains(u"alcohol"_s));
        commitment.often = ui::OwnCommitment::Often::AsNeeded;
        CHECK(ui::ruleOf(commitment).kind == agreement::RuleKind::AsNeeded);
        CHECK(ui::sentenceOf(reader, commitment).value().startsWith(u"As needed"_s));
    }));
}

/// Hears what the program asks the desktop to open.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

TEST_CASE("after saving, the foot opens the file or shows its folder, until something else is told", "[ways][saved]") {
    Desktop desktop;
    ui::FootLine foot;
    support::EditBench::show(foot);
    const auto visible = [&foot] {
        QStringList words;
        for (const QToolButton* button : foot.findChildren<QToolButton*>())
            if (button->isVisible()) words << button->text();
        return words;
    };
    CHECK(visible().isEmpty());
    foot.tellSaved(u"Saved: styrgrupp-2026.pdf"_s, u"/tmp/mapp/styrgrupp-2026.pdf"_s);
    CHECK(visible() == QStringList{u"Open"_s, u"Show in folder"_s});
    for (QToolButton* button : foot.findChildren<QToolButton*>()) {
        CHECK(button->focusPolicy() == Qt::NoFocus);
        button->click();
    }
    CHECK(desktop.opened == QStringList{u"/tmp/mapp/styrgrupp-2026.pdf"_s, u"/tmp/mapp"_s});
    foot.tell(u"Something else"_s);
    CHECK(visible().isEmpty());
    CHECK_FALSE(foot.openSaved()->isEnabled());
}

}  // namespace ways_test

#include "ways_test.moc"
