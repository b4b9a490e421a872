#include "ui/common/tables/import_dialog.h"

#include "app/example/example.h"
#include "core/base/language.h"
#include "core/meetings/calendar_import.h"
#include "tests/support/catch_qt.h"
#include "tests/support/sent_book.h"
#include "tests/support/spoken.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace import_dialog_test {

base::Result<tables::ImportOutcome> taken(records::OpenFile& door, const records::Kind& kind, const QString& path, const tables::ImportOptions& options) {
    return path.endsWith(u".ics"_s) ? meetings::importCalendar(door, path, options) : tables::importTable(door, kind, path, options);
}

struct ImportGround : support::ListGround {
    ui::Session shared = session();
    std::unique_ptr<ui::ImportDialog> dialog;

    void open(const QByteArray& table, const char* kindKey = "premises") {
        const QString path = file.path(u"in.csv"_s);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(table);
        out.close();
        look(path, kindKey);
    }
    /// Sheets by name, each a list of rows.
    void openBook(const QList<std::pair<QString, QList<QStringList>>>& sheets) {
        const QString path = file.path(u"in.xlsx"_s);
        QList<support::SheetXml> written;
        for (const auto& [name, rows] : sheets) {
            QByteArray xml;
            for (qsizetype i = 0; i < rows.size(); ++i) xml += support::rowOf(static_cast<int>(i) + 1, rows[i]);
            written << support::SheetXml{name, xml};
        }
        support::writeBook(path, written);
        look(path, "premises");
    }
    void look(const QString& path, const char* kindKey) { look(shared, path, kindKey); }
    void look(const ui::Session& seen, const QString& path, const char* kindKey) {
        const records::Kind& kind = file.catalogue().get(kindKey);
        dialog = std::make_unique<ui::ImportDialog>(
            seen, u"Premises"_s, path,
            [&kind, path](records::OpenFile& door, const tables::ImportOptions& options) { return taken(door, kind, path, options); }, tables::choicesOf(path),
            nullptr);
        dialog->show();
        wait();
    }
    void wait() {
        auto* run = dialog->findChild<ui::ImportRun*>();
        REQUIRE(QTest::qWaitFor([run] { return !run->isBusy(); }, 20000));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton& button(const QString& words) {
        for (QPushButton* one : dialog->findChildren<QPushButton*>())
            if (one->text() == words) return *one;
        throw std::runtime_error("no button " + words.toStdString());
    }
};

TEST_CASE("a table is looked at before it is taken in: what it brings, and the rows that stay outside with their reasons", "[tables]") {
    ImportGround g;
    g.open("name;kind;vad\nKrogen;serving;x\nKiosken;nothing;x\n");
    CHECK(g.dialog->summary() == u"1 new, 0 changed, 0 as before, 1 left outside."_s);
    CHECK(g.file.count("premises") == 0);
    auto* problems = g.dialog->findChild<QTreeWidget*>();
    REQUIRE(problems->topLevelItemCount() == 1);
    CHECK(problems->topLevelItem(0)->text(0) == u"3"_s);
    CHECK(problems->topLevelItem(0)->text(2) == u"nothing"_s);
    QSignalSpy changed(&g.file->changes(), &records::Changes::changed);
    QSignalSpy written(&g.file->changes(), &records::Changes::written);
    g.button(u"Take it in"_s).click();
    g.wait();
    CHECK(g.file.count("premises") == 1);
    CHECK(changed.count() == 1);  // the lists of the window hear of it
    CHECK(written.count() == 1);
    CHECK(g.dialog->result() == QDialog::Accepted);
}

TEST_CASE("the sheet of a workbook is chosen in the look-first window, and it is looked at anew", "[tables]") {
    ImportGround g;
    g.openBook({{u"Läs mig"_s, {{u"Så fyller du i"_s}}},
                {u"September"_s, {{u"name"_s, u"kind"_s}, {u"Krogen"_s, u"serving"_s}}},
                {u"Oktober"_s, {{u"name"_s, u"kind"_s}, {u"Kiosken"_s, u"sale"_s}, {u"Båten"_s, u"sale"_s}}}});
    auto* sheet = g.dialog->findChild<QComboBox*>();
    REQUIRE(sheet != nullptr);
    CHECK(sheet->accessibleName() == u"Sheet"_s);
    CHECK(sheet->currentText() == u"September"_s);  // the first whose columns suit
    CHECK(g.dialog->summary() == u"1 new, 0 changed, 0 as before, 0 left outside."_s);
    auto* problems = g.dialog->findChild<QTreeWidget*>();
    REQUIRE(problems->topLevelItemCount() == 1);
    CHECK(problems->topLevelItem(0)->text(2) == u"Oktober"_s);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    g.wait();
    CHECK(sheet->currentText() == u"Oktober"_s);
    CHECK(g.dialog->focusWidget() == sheet);
    CHECK(g.dialog->summary() == u"2 new, 0 changed, 0 as before, 0 left outside."_s);
    g.button(u"Take it in"_s).click();
    g.wait();
    CHECK(g.file.count("premises") == 2);
}

TEST_CASE("a workbook with one sheet asks nothing", "[tables]") {
    ImportGround g;
    g.openBook({{u"Blad1"_s, {{u"name"_s, u"kind"_s}, {u"Krogen"_s, u"serving"_s}}}});
    CHECK(g.dialog->findChild<QComboBox*>() == nullptr);
    CHECK(g.dialog->summary() == u"1 new, 0 changed, 0 as before, 0 left outside."_s);
}

TEST_CASE("the letters of a table can be read in another way, and it is looked at anew", "[tables]") {
    ImportGround g;
    g.open("name;kind\nP\xE5 torget;serving\nKr\xF6gen;serving\nB\xE5ten;serving\n");
    auto* encoding = g.dialog->findChild<QComboBox*>();
    REQUIRE(encoding != nullptr);
    CHECK(encoding->accessibleName() == u"Letters written as"_s);
    CHECK(encoding->itemText(0) == u"Found out: Windows-1252"_s);
    encoding->setCurrentText(u"UTF-8"_s);
    Q_EMIT encoding->activated(encoding->currentIndex());
    g.wait();
    CHECK(g.dialog->summary() == u"0 new, 0 changed, 0 as before, 3 left outside."_s);
    CHECK(g.file.count("premises") == 0);
}

TEST_CASE("whoever goes through the encodings by the keys stays there", "[tables]") {
    ImportGround g;
    g.open("name;kind\nP\xE5 torget;serving\n");
    CHECK(g.dialog->focusWidget() == &g.button(u"Take it in"_s));
    auto* encoding = g.dialog->findChild<QComboBox*>();
    encoding->setFocus();
    for (const auto& [words, summary] : {std::pair(u"UTF-8"_s, u"0 new, 0 changed, 0 as before, 1 left outside."_s),
                                         std::pair(u"Windows-1252"_s, u"1 new, 0 changed, 0 as before, 0 left outside."_s)}) {
        QTest::keyClick(encoding, Qt::Key_Down);
        g.wait();
        CHECK(encoding->currentText() == words);
        CHECK(g.dialog->summary() == summary);
        CHECK(g.dialog->focusWidget() == encoding);
    }
    CHECK(g.button(u"Take it in"_s).isEnabled());
}

TEST_CASE("the same table again brings nothing, and cannot be taken in", "[tables]") {
    ImportGround g;
    for (int round = 0; round < 2; ++round) {
        g.open("name;kind\nKrogen;serving\n");
        if (round == 0) {
            g.button(u"Take it in"_s).click();
            g.wait();
        }
    }
    CHECK(g.dialog->summary() == u"There is nothing new in it: 1 as before."_s);
    CHECK_FALSE(g.button(u"Take it in"_s).isEnabled());
}

TEST_CASE("personal data in a table asks whether to mask it or to keep it for a reason", "[tables]") {
    ImportGround g;
    g.open("title;day;text\nSamtal;2026-11-01;Ring 19800101-0019 om saken\n", "note");
    CHECK(g.dialog->summary() == u"It cannot be taken in."_s);
    g.button(u"Keep, for this reason"_s).click();
    REQUIRE(g.button(u"Mask it"_s).isVisible());  // no reason was given
    g.button(u"Mask it"_s).click();
    g.wait();
    g.button(u"Take it in"_s).click();
    g.wait();
    REQUIRE(g.file.count("note") == 1);
    REQUIRE(g.file->read([&](const records::Reader& reader) {
        const records::Kind& kind = reader.catalogue().get("note");
        CHECK_FALSE(kind.text(reader.all(kind).first(), "text").contains(u"0019"_s));
    }));
}

TEST_CASE("a file that is no table says so, and nothing is written", "[tables]") {
    ImportGround g;
    g.open(QByteArray("\x00\x01\x02\x03", 4));
    CHECK(g.dialog->summary() == u"It cannot be taken in."_s);
    CHECK_FALSE(g.button(u"Take it in"_s).isEnabled());
}

TEST_CASE("an import that is left half-way writes nothing", "[tables]") {
    ImportGround g;
    QByteArray table("name;kind\n");
    for (int i = 0; i < 4000; ++i) table += "P" + QByteArray::number(i) + ";serving\n";
    g.open(table);
    g.button(u"Take it in"_s).click();
    g.dialog.reset();  // waits for the thread
    CHECK(g.file.count("premises") == 0);
}

/// A file that went wrong once, and the kind that it was taken in as.
struct HandedCase {
    const char* file;
    const char* kind;
};
constexpr HandedCase kHanded[] = {{"01-formula-without-value.xlsx", "police-statistic"},
                                  {"02-x000d.xlsx", "note"},
                                  {"04-hidden-first-sheet.xlsx", "police-statistic"},
                                  {"05-sheet-a-month.xlsx", "note"},
                                  {"07-day-with-clock.csv", "note"},
                                  {"08-error-values.xlsx", "meeting"},
                                  {"09-header-blanks.xlsx", "incident"},
                                  {"10-workbook22.xlsx", "note"},
                                  {"13-figures-as-printed.xlsx", "police-statistic"},
                                  {"20-one-bad-byte.csv", "note"},
                                  {"21-mac-roman.csv", "note"},
                                  {"22b-other-case.csv", "incident"},
                                  {"23b-sep-quoted.csv", "note"},
                                  {"26-figures-first.csv", "police-statistic"},
                                  {"26-figures-revised.csv", "police-statistic"},
                                  {"27-police-words.csv", "police-statistic"},
                                  {"28-incidents.csv", "incident"},
                                  {"28-incidents.xlsx", "incident"},
                                  {"30-until-date.ics", "meeting"},
                                  {"33-this-and-future.ics", "meeting"},
                                  {"34-request.ics", "meeting"},
                                  {"34-cancel.ics", "meeting"},
                                  {"35-same-uid-sequence.ics", "meeting"},
                                  {"39-latin1.ics", "meeting"},
                                  {"42-series-before.ics", "meeting"},
                                  {"42-series-after.ics", "meeting"}};

TEST_CASE("the files that once went wrong bring through the look-first window what the command line takes", "[tables][real]") {
    const QDir folder(qEnvironmentVariable("VAKSAM_REAL_DATA") + u"/../cases"_s);
    if (qEnvironmentVariableIsEmpty("VAKSAM_REAL_DATA") || !folder.exists()) {
        WARN("skipped: the folder of files that went wrong lies beside VAKSAM_REAL_DATA, which is absent");
        return;
    }
    // Their heads are Swedish, which the program knows in either language.
    const support::Spoken spoken(base::Language::English);
    ImportGround window;
    ImportGround line;
    for (ImportGround* ground : {&window, &line}) {
        ground->file.close();
        REQUIRE(QFile::remove(ground->file.path()));
        REQUIRE(app::makeExample(ground->file.path(), ground->file.clock().today()));
        ground->file.reopen();
    }
    const ui::Session seen = window.session();
    for (const HandedCase& handed : kHanded) {
        const QString path = folder.filePath(QString::fromLatin1(handed.file));
        INFO(handed.file);
        REQUIRE(QFile::exists(path));
        const auto outcome = taken(line.file.file(), line.file.catalogue().get(handed.kind), path, {});
        UNSCOPED_INFO((outcome ? QString() : base::sentence(outcome.error().message)).toStdString());
        REQUIRE(outcome.has_value());
        window.look(seen, path, handed.kind);
        const QString summary = window.dialog->summary();
        UNSCOPED_INFO(summary.toStdString());
        const QString counts =
            u"%1 new, %2 changed, %3 as before, %4 left outside."_s.arg(outcome->added).arg(outcome->updated).arg(outcome->unchanged).arg(outcome->rejected);
        if (outcome->added + outcome->updated > 0) CHECK(summary.startsWith(counts));
        else CHECK_FALSE(window.button(u"Take it in"_s).isEnabled());
        auto* problems = window.dialog->findChild<QTreeWidget*>();
        CHECK(problems->topLevelItemCount() >= outcome->problems.size());
        for (const tables::ImportProblem& problem : outcome->problems) CHECK_FALSE(problems->findItems(problem.reason, Qt::MatchContains, 3).isEmpty());
        if (window.button(u"Take it in"_s).isEnabled()) {
            window.button(u"Take it in"_s).click();
            window.wait();
        }
        CHECK(window.file.count(handed.kind) == line.file.count(handed.kind));
        window.dialog.reset();
    }
}

}  // namespace import_dialog_test
