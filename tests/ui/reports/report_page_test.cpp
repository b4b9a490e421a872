#include "ui/reports/report_page.h"

#include "app/composition/reports.h"
#include "tests/core/focus/focus_scene.h"
#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/focus_chain.h"
#include "core/registers/own_words.h"
#include "ui/reports/export_run.h"
#include "ui/reports/exported.h"
#include "ui/reports/figure_words_panel.h"
#include "ui/reports/print_run.h"
#include "ui/reports/report_choice.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/report_file_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QMenu>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace report_page_test {

struct ReportBench {
    scene::Scene scene;
    support::HeardNavigator navigator;
    ui::WorkYear year;
    ui::Session session{scene.file.file(), navigator, year};
    ui::ReportPage page{session, app::reportKinds()};

    explicit ReportBench(bool complete = true) : scene(complete) {
        scene.file.clock().setDay(QDate(2026, 11, 25));
        year.set(2026);
    }
    void choose(int row) { page.findChild<ui::ReportChoice*>()->findChild<QListWidget*>()->setCurrentRow(row); }
    [[nodiscard]] bool comesReady() {
        return QTest::qWaitFor([this] { return page.isReady(); }, 20000);
    }
    [[nodiscard]] QByteArray saved(const QString& name) {
        const QString path = scene.file.path(name);
        REQUIRE(page.save(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_CASE("a report is made when its page is looked at, and saved as PDF and as a web page", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    CHECK(b.saved(u"rapport.pdf"_s).startsWith("%PDF-"));
    const QString html = QString::fromUtf8(b.saved(u"rapport.html"_s));
    CHECK(html.contains(u"Trygg skolväg"_s));
    CHECK(html.contains(u"lang=\"sv\""_s));
}

TEST_CASE("a Swedish report leaves the window in its own language", "[reports]") {
    ReportBench b;
    const support::Spoken spoken(base::Language::English);
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    QStringList words;
    for (const QLabel* label : b.page.findChildren<QLabel*>()) words << label->text();
    CHECK(words.filter(u"pages"_s).size() == 1);
    CHECK(words.filter(u"Sida"_s).isEmpty());
}

TEST_CASE("what is written in the file stands in the report that is shown", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    b.scene.file.set("focus-area", b.scene.area, {{"title", u"Trygg väg till bussen"_s}});
    REQUIRE(QTest::qWaitFor([&] { return !b.page.isReady(); }, 5000));
    REQUIRE(b.comesReady());
    CHECK(QString::fromUtf8(b.saved(u"rapport.html"_s)).contains(u"Trygg väg till bussen"_s));
}

TEST_CASE("a report that cannot be made says why, and cannot be saved", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    REQUIRE(b.scene.file.tryRemove("child-impact", b.scene.assessment, true));
    REQUIRE(b.scene.file.tryRemove("focus-area", b.scene.area, true));
    b.choose(2);  // an action plan, when there is none
    REQUIRE(QTest::qWaitFor([&] { return !b.page.findChild<ui::Notice*>(u"trouble"_s)->text().isEmpty(); }, 20000));
    CHECK_FALSE(b.page.isReady());
    for (const QPushButton* button : b.page.findChildren<QPushButton*>())
        if (button->text().startsWith(u"Save"_s)) CHECK_FALSE(button->isEnabled());
}

TEST_CASE("a target that cannot be written is told with its name", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    const auto saved = b.page.save(b.scene.file.path(u"ingen-mapp/rapport.pdf"_s));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.code == QByteArray("cannot-write"));
}

TEST_CASE("a day that cannot be read is told, instead of a report of another period", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    b.page.choose("inspections", {});
    REQUIRE(QTest::qWaitFor([&] { return b.page.isReady(); }, 20000));
    QLineEdit* last = nullptr;
    for (QLineEdit* line : b.page.findChildren<QLineEdit*>())
        if (line->text() == u"2026-11-25"_s) last = line;
    REQUIRE(last != nullptr);
    last->setFocus();
    last->selectAll();
    support::EditBench::type(last, u"31/2"_s);
    REQUIRE(QTest::qWaitFor([&] { return b.page.findChild<ui::Notice*>(u"trouble"_s)->text().contains(u"31/2"_s); }, 5000));
    CHECK_FALSE(b.page.isReady());
}

TEST_CASE("a report is saved as it was seen, though the file is written to while one chooses where", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    Q_EMIT b.page.findChild<QMenu*>()->aboutToShow();
    for (QAction* action : b.page.findChild<QMenu*>()->actions())
        if (action->text().contains(u"web page"_s)) action->trigger();
    auto* dialog = b.page.findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    b.scene.file.set("focus-area", b.scene.area, {{"title", u"Trygg väg till bussen"_s}});
    REQUIRE(QTest::qWaitFor([&] { return !b.page.isReady(); }, 5000));
    const QString path = b.scene.file.path(u"sedd.html"_s);
    Q_EMIT dialog->fileSelected(path);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"Trygg skolväg"_s));
}

TEST_CASE("saving a web page or a text can be stopped, and comes to the same as when it is made at once", "[reports][export]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    b.page.choose("focus-area", {});
    REQUIRE(QTest::qWaitFor([&] { return b.page.isReady() && b.page.place().startsWith(u"focus-area"_s); }, 20000));
    report::Parameters parameters;
    parameters.id = b.scene.area;
    const auto made = registers::makeReport(b.scene.file.file(), *app::reportKind("focus-area"), parameters);
    REQUIRE(made);
    for (const QString& ending : {u"html"_s, u"odt"_s}) {
        const auto whole = ui::ExportRun::formOf(*made, ending);
        REQUIRE(whole);
        ui::ExportRun run(*made, ending);
        CHECK(run.figures() > 0);
        QSignalSpy drawn(&run, &ui::ExportRun::progress);
        std::optional<base::Result<QByteArray>> answer;
        QObject::connect(&run, &ui::ExportRun::finished, &run, [&](const base::Result<QByteArray>& bytes) { answer = bytes; });
        run.start();
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20000));
        REQUIRE(*answer);
        CHECK(**answer == *whole);
        CHECK(drawn.size() == run.figures());
        int asked = 0;
        const auto stopped = ui::ExportRun::formOf(*made, ending, [&](int) { return ++asked < 2; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().trouble == base::Trouble::Cancelled);
        CHECK(asked == 2);
    }
}

TEST_CASE("by Tab the tools over a report's pages come as they stand", "[reports][keyboard]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    QList<int> places;
    for (QWidget* one : ui::focusChainOf(b.page))
        if (auto* tool = qobject_cast<QToolButton*>(one); tool != nullptr && tool->isVisible() && tool->parentWidget() == b.page.findChild<ui::ReportPreview*>()) places << tool->x();
    REQUIRE(places.size() == 5);
    CHECK(std::is_sorted(places.cbegin(), places.cend()));
}

TEST_CASE("words of one's own stand first in the report, also the next time", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    auto* words = b.page.findChild<ui::ReportChoice*>()->findChild<QPlainTextEdit*>();
    REQUIRE(words != nullptr);
    support::EditBench::type(words, u"Ett lugnt halvår."_s);
    b.page.leave();
    REQUIRE(QTest::qWaitFor([&] { return !b.page.isReady(); }, 5000));
    REQUIRE(b.comesReady());
    const QString html = QString::fromUtf8(b.saved(u"rapport.html"_s));
    REQUIRE(html.contains(u"Ett lugnt halvår."_s));
    CHECK(html.indexOf(u"Ett lugnt halvår."_s) < html.indexOf(u"<h2"_s));
    b.choose(1);
    CHECK(b.page.findChild<ui::ReportChoice*>()->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    b.choose(0);
    CHECK(b.page.findChild<ui::ReportChoice*>()->findChild<QPlainTextEdit*>()->toPlainText() == u"Ett lugnt halvår."_s);
    CHECK(b.scene.file.count("own-words") == 1);
}

TEST_CASE("a report is saved as an e-mail that has it as PDF", "[reports][mail]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    const QByteArray mail = b.saved(u"rapport.eml"_s);
    CHECK(mail.contains("X-Unsent: 1"));
    CHECK(mail.contains(QByteArray("%PDF-1.").toBase64().first(8)));
}

TEST_CASE("beside the preview stand the pages in small and the outline", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    auto* outline = b.page.findChild<QTreeView*>();
    QListWidget* pages = nullptr;
    for (QListWidget* list : b.page.findChildren<QListWidget*>())
        if (list->accessibleName() == u"Pages in small"_s) pages = list;
    REQUIRE(outline != nullptr);
    REQUIRE(pages != nullptr);
    REQUIRE(pages->count() > 1);
    REQUIRE(QTest::qWaitFor([&] { return !pages->item(pages->count() - 1)->icon().isNull(); }, 20000));
    CHECK(outline->model()->rowCount() > 1);
}

TEST_CASE("of the report that was shown nothing is left beside the pages once another one is chosen", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    QListWidget* pages = nullptr;
    for (QListWidget* list : b.page.findChildren<QListWidget*>())
        if (list->accessibleName() == u"Pages in small"_s) pages = list;
    REQUIRE(pages != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return pages->count() > 1 && !pages->item(pages->count() - 1)->icon().isNull(); }, 20000));
    QStringList said;
    const auto lookAtPages = [&] {
        said.clear();
        for (const QLabel* label : b.page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(u"Page "_s)) said << label->text();
    };
    lookAtPages();
    CHECK(said.size() == 1);
    const int row = b.page.findChild<ui::ReportChoice*>()->findChild<QListWidget*>()->currentRow();
    b.choose(row + 1);
    CHECK(pages->count() == 0);
    lookAtPages();
    CHECK(said.isEmpty());
    // Another state of the one that is shown takes its place without a gap.
    REQUIRE(b.comesReady());
    REQUIRE(QTest::qWaitFor([&] { return pages->count() > 0; }, 20000));
    const int count = pages->count();
    b.page.findChild<QCheckBox*>()->toggle();
    CHECK(pages->count() == count);
}

TEST_CASE("a call is offered for the next meeting, minutes for the newest that was", "[reports]") {
    ReportBench b;
    const QString type = b.scene.file.add("meeting-type", {{"key", u"steering-group"_s}, {"label", u"Styrgrupp"_s}});
    QStringList meetings;
    for (const QDate day : {QDate(2026, 10, 1), QDate(2026, 11, 3), QDate(2026, 12, 2), QDate(2027, 3, 1)})
        meetings << b.scene.file.add("meeting", {{"type", type}, {"day", day}});
    support::EditBench::show(b.page);
    const auto offered = [&](const char* report) {
        b.page.choose(report, {});
        for (const QComboBox* box : b.page.findChildren<QComboBox*>())
            if (box->accessibleName() == u"Meeting"_s) return box->currentData().toString();
        return QString();
    };
    CHECK(offered("summons") == meetings[2]);
    CHECK(offered("minutes") == meetings[1]);
}

TEST_CASE("a focus area of the chosen year is offered first", "[reports]") {
    ReportBench b;
    b.scene.file.add("focus-area", {{"year", qint64(2024)}, {"title", u"Bilar"_s}});
    support::EditBench::show(b.page);
    b.page.choose("focus-area", {});
    QString offered;
    for (const QComboBox* box : b.page.findChildren<QComboBox*>())
        if (box->accessibleName() == u"Focus area"_s) offered = box->currentData().toString();
    CHECK(offered == b.scene.area);
}

TEST_CASE("a report that is for the public by nature asks nothing about it", "[reports]") {
    ReportBench b;
    support::EditBench::show(b.page);
    const QCheckBox* forPublic = nullptr;
    for (const QCheckBox* box : b.page.findChildren<QCheckBox*>())
        if (box->text() == u"For the public"_s) forPublic = box;
    REQUIRE(forPublic != nullptr);
    REQUIRE(forPublic->isVisible());
    b.page.choose("feedback", {});
    CHECK_FALSE(forPublic->isVisible());
    b.page.choose("steering", {});
    CHECK(forPublic->isVisible());
}

TEST_CASE("printing prints the pages that are seen, those that were asked for, on paper that lies as they do", "[reports][print]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    REQUIRE_FALSE(b.saved(u"rapport.pdf"_s).isEmpty());
    QPdfDocument seen;
    REQUIRE(seen.load(b.scene.file.path(u"rapport.pdf"_s)) == QPdfDocument::Error::None);
    REQUIRE(seen.pageCount() > 1);
    const auto printed = [&](int from, int to) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto set = print::PaperPages::of(b.page.seen());
        REQUIRE(set);
        const std::shared_ptr<print::PaperPages> paper = *std::move(set);
        ui::PrintRun::prepare(*printer, *paper, u"Rapport"_s);
        printer->setOutputFormat(QPrinter::PdfFormat);
        const QString path = b.scene.file.path(u"utskrift.pdf"_s);
        printer->setOutputFileName(path);
        if (from > 0) printer->setPrintRange(QPrinter::PageRange);
        if (from > 0) printer->setFromTo(from, to);
        ui::PrintRun run(paper, printer);
        QSignalSpy finished(&run, &ui::PrintRun::finished);
        run.start();
        REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60000));
        REQUIRE(finished.constFirst().constFirst().toBool());
        QPdfDocument made;
        REQUIRE(made.load(path) == QPdfDocument::Error::None);
        CHECK(std::abs(made.pagePointSize(0).width() - seen.pagePointSize(0).width()) < 2);
        CHECK(std::abs(made.pagePointSize(0).height() - seen.pagePointSize(0).height()) < 2);
        // Something is on the page: as dark as the page that was seen, within a hair.
        const auto ink = [](QPdfDocument& document, int page) {
            QImage picture(200, 283, QImage::Format_Grayscale8);
            picture.fill(Qt::white);
            QPainter(&picture).drawImage(0, 0, document.render(page, picture.size()));
            double sum = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x) sum += 255 - qGray(picture.pixel(x, y));
            return sum;
        };
        // Letters and lines, no picture of them.
        CHECK(made.getAllText(0).text().contains(seen.getAllText(from > 0 ? from - 1 : 0).text().simplified().section(u' ', 0, 1)));
        QFile bytes(path);
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        CHECK_FALSE(bytes.readAll().contains("/Subtype /Image"));
        const double wanted = ink(seen, from > 0 ? from - 1 : 0);
        CHECK(wanted > 0);
        CHECK(std::abs(ink(made, 0) - wanted) < 0.15 * wanted);
        return made.pageCount();
    };
    CHECK(printed(0, 0) == seen.pageCount());
    CHECK(printed(2, 2) == 1);
}

TEST_CASE("the button that says print asks for the printer, and so does Ctrl+P on this page", "[reports][print]") {
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    for (QPushButton* button : b.page.findChildren<QPushButton*>())
        if (button->text() == u"Print …"_s) button->click();
    auto* dialog = b.page.findChild<QPrintDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->printer()->docName() == u"steering-group-2026"_s);  // the name of the file that it proposes
    dialog->reject();
    CHECK(b.page.print());
}

TEST_CASE("a report's file has a short name without blanks, in the report's language", "[reports]") {
    const support::Spoken spoken(base::Language::English);  // which says what it is, whatever the window speaks
    support::TestFile file{QDate(2026, 11, 25)};
    report::Report made;
    made.title = u"Åtgärder i kvarteret Älgen – en plan"_s;
    made.day = QDate(2026, 11, 25);
    made.language = u"sv"_s;
    const auto name = [&](const char* key, const report::Parameters& parameters) {
        const report::ReportKind& kind = *app::reportKind(key);
        return ui::reportFileName(kind, parameters, made, u"pdf"_s, ui::subjectDay(file.file(), kind, parameters));
    };
    const QString round = file.add("round", {{"day", QDate(2026, 12, 4)}, {"kind", u"coordinated"_s}});
    const QString meeting = file.add("meeting", {{"type", file.add("meeting-type", {{"key", u"weekly"_s}, {"label", u"Vecka"_s}})}, {"day", QDate(2026, 12, 10)}});
    report::Parameters parameters;
    parameters.year = 2026;
    CHECK(name("steering", parameters) == u"styrgrupp-2026.pdf"_s);
    CHECK(name("handover", parameters) == u"overlamning-2026-11-25.pdf"_s);
    CHECK(name("action-plan", parameters) == u"atgarder-i-kvarteret-algen-en-plan-2026-11-25.pdf"_s);
    // What is about one day is called after that day, whenever it is saved; the public version does not tell it.
    parameters.id = round;
    CHECK(name("round-sheet", parameters) == u"rundlista-2026-12-04.pdf"_s);
    parameters.id = meeting;
    CHECK(name("summons", parameters).endsWith(u"-2026-12-10.pdf"_s));
    parameters.id.clear();
    parameters.isPublic = true;
    CHECK(name("steering", parameters) == u"styrgrupp-2026-offentlig.pdf"_s);
}

QToolButton* toggle(ui::ReportPage& page, const QString& words) {
    for (QToolButton* button : page.findChildren<QToolButton*>())
        if (button->text() == words && button->isCheckable()) return button;
    return nullptr;
}

QListWidget* listCalled(ui::ReportPage& page, const QString& name) {
    for (QListWidget* list : page.findChildren<QListWidget*>())
        if (list->accessibleName() == name) return list;
    return nullptr;
}

TEST_CASE("the reading order is numbered in the preview on demand, listed beside it, and never in what is saved", "[reports][reading-order]") {
    ReportBench b;
    b.page.resize(1100, 700);
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    const QByteArray before = b.saved(u"before.pdf"_s);
    QToolButton* order = toggle(b.page, u"Reading order"_s);
    REQUIRE(order != nullptr);
    order->setFocus();
    support::EditBench::press(Qt::Key_Space);
    QListWidget* pieces = listCalled(b.page, u"Order in which the report is read"_s);
    REQUIRE(pieces != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return pieces->count() > 5; }, 20000));
    CHECK(pieces->isVisible());
    CHECK(pieces->item(0)->text().startsWith(u"1 · Title: Report to the steering group"_s));
    CHECK(b.saved(u"after.pdf"_s) == before);
    // What is written comes with numbers, too.
    const int count = pieces->count();
    b.scene.file.set("focus-area", b.scene.area, {{"title", u"Trygg väg till bussen"_s}});
    REQUIRE(QTest::qWaitFor([&] { return !b.page.isReady(); }, 5000));
    REQUIRE(b.comesReady());
    REQUIRE(QTest::qWaitFor([&] {
        for (int i = 0; i < pieces->count(); ++i)
            if (pieces->item(i)->text().contains(u"Trygg väg till bussen"_s)) return true;
        return false;
    }, 20000));
    CHECK(pieces->count() == count);
    order->click();
    CHECK_FALSE(pieces->isVisible());
}

TEST_CASE("what a figure says is written beside the page, stands in every form, and gives way to the made text again", "[reports][figure-words]") {
    ReportBench b;
    b.page.resize(1200, 800);
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    b.page.choose("focus-area", {});
    REQUIRE(QTest::qWaitFor([&] { return b.page.isReady(); }, 20000));
    QListWidget* figures = listCalled(b.page, u"Figures of the report"_s);
    REQUIRE(figures != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return figures->count() > 0; }, 20000));
    toggle(b.page, u"Figures"_s)->click();
    REQUIRE(figures->isVisible());
    auto* panel = b.page.findChild<ui::FigureWordsPanel*>();
    auto* text = panel->findChild<QPlainTextEdit*>();
    REQUIRE(text != nullptr);
    text->setFocus();
    support::EditBench::type(text, u"Vägen är mörk."_s);
    b.page.leave();
    REQUIRE(b.scene.file.count("figure-words") == 1);
    REQUIRE(QTest::qWaitFor([&] { return b.page.isReady() && figures->item(0)->text().endsWith(u"own words"_s); }, 20000));
    CHECK(QString::fromUtf8(b.saved(u"own.html"_s)).contains(u"Vägen är mörk."_s));
    CHECK(text->toPlainText() == u"Vägen är mörk."_s);

    // The data change: the words stay, and the page says so.
    const auto notice = [&] {
        for (ui::Notice* one : panel->findChildren<ui::Notice*>())
            if (one->isVisible() && one->text().contains(u"have changed"_s)) return one;
        return static_cast<ui::Notice*>(nullptr);
    };
    CHECK(notice() == nullptr);
    records::Record words;
    REQUIRE(b.scene.file->read([&](const records::Reader& reader) { words = reader.all(*b.scene.file.catalogue().find("figure-words")).front(); }));
    b.scene.file.set("figure-words", words.id, {{"made", u"Det var annorlunda."_s}});
    REQUIRE(QTest::qWaitFor([&] { return notice() != nullptr; }, 20000));
    notice()->findChild<QPushButton*>()->click();
    CHECK(notice() == nullptr);
    CHECK(b.scene.file.text("figure-words", words.id, "made") != u"Det var annorlunda."_s);

    for (QPushButton* button : panel->findChildren<QPushButton*>())
        if (button->text() == u"Use the made text"_s) button->click();
    CHECK(b.scene.file.count("figure-words") == 0);
    REQUIRE(QTest::qWaitFor([&] { return b.page.isReady() && !figures->item(0)->text().endsWith(u"own words"_s); }, 20000));
    CHECK_FALSE(QString::fromUtf8(b.saved(u"made.html"_s)).contains(u"Vägen är mörk."_s));
    REQUIRE(b.scene.file->undo());
    CHECK(b.scene.file.count("figure-words") == 1);
}

TEST_CASE("the preview stays at its place when the report changes, and another report begins at its top", "[reports]") {
    ReportBench b;
    b.page.resize(1000, 600);
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    auto* view = b.page.findChild<QPdfView*>();
    REQUIRE(view->verticalScrollBar()->maximum() > 300);
    view->verticalScrollBar()->setValue(300);
    b.scene.file.set("focus-area", b.scene.area, {{"title", u"Trygg väg till bussen"_s}});
    REQUIRE(QTest::qWaitFor([&] { return !b.page.isReady(); }, 5000));
    REQUIRE(b.comesReady());
    CHECK(view->verticalScrollBar()->value() == 300);
    b.page.choose("handover", {});
    REQUIRE(QTest::qWaitFor([&] { return b.page.isReady() && b.page.place().startsWith(u"handover"_s); }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return view->verticalScrollBar()->value() == 0; }, 5000));
}

TEST_CASE("what was saved is listed with report, scope, form, day and place, the newest first", "[reports]") {
    QSettings().remove(u"reports/exported"_s);
    ReportBench b;
    support::EditBench::show(b.page);
    REQUIRE(b.comesReady());
    const auto saveAs = [&](const QString& action, const QString& path) {
        Q_EMIT b.page.findChild<QMenu*>()->aboutToShow();
        for (QAction* one : b.page.findChild<QMenu*>()->actions())
            if (one->text().contains(action)) one->trigger();
        auto* dialog = b.page.findChildren<QFileDialog*>().last();
        Q_EMIT dialog->fileSelected(path);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
        delete dialog;
    };
    saveAs(u"web page"_s, b.scene.file.path(u"en.html"_s));
    saveAs(u"text to edit"_s, b.scene.file.path(u"två.odt"_s));
    const QList<ui::Exported> all = ui::exported();
    REQUIRE(all.size() == 2);
    CHECK(all.first().form == u"odt"_s);
    CHECK(all.first().report == u"Report to the steering group"_s);
    CHECK(all.first().about.contains(u"2026"_s));
    CHECK(all.first().at.date() == QDate(2026, 11, 25));
    CHECK(all.first().path == b.scene.file.path(u"två.odt"_s));
    CHECK(all.first().file == b.scene.file.path());
    ui::ExportedDialog dialog;
    auto* list = dialog.findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(3) == u"Text to edit"_s);
    CHECK(list->topLevelItem(1)->text(4).endsWith(u"en.html"_s));
    QFile::remove(b.scene.file.path(u"en.html"_s));
    ui::ExportedDialog later;
    auto* gone = later.findChild<QTreeWidget*>();
    gone->setCurrentItem(gone->topLevelItem(1));
    CHECK(gone->topLevelItem(1)->text(4).contains(u"not there"_s));
    for (QPushButton* button : later.findChildren<QPushButton*>())
        if (button->text() == u"Open"_s) CHECK_FALSE(button->isEnabled());
    QSettings().remove(u"reports/exported"_s);
}

}  // namespace report_page_test
