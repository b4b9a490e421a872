#include "ui/reports/report_page.h"

#include "core/base/target.h"
#include "core/meetings/recipients.h"
#include "core/report/mail_draft.h"
#include "ui/common/file_dialog.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/page_head.h"
#include "ui/common/look/roomy_area.h"
#include "ui/common/look/stacking_splitter.h"
#include "ui/reports/export_run.h"
#include "ui/reports/exported.h"
#include "ui/reports/figure_words_panel.h"
#include "ui/reports/report_choice.h"
#include "ui/reports/print_run.h"
#include "ui/reports/report_file_name.h"
#include "ui/reports/report_preview.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kPauseMilliseconds = 250;  // one types a day before the report is made again
constexpr int kChoiceWidth = 260;
constexpr int kLeastPreviewWidth = 400;  // its tools in a row

constexpr qsizetype kMostRecent = 8;

const QString kFolderKey = QStringLiteral("reports/folder");
const QString kMail = QStringLiteral("eml");
const QString kWebPage = QStringLiteral("html");
const QString kText = QStringLiteral("odt");

/// What the file is called that is proposed for what has been made.
QString fileNameOf(const Session& session, const ReportChoice& choice, const report::Report& made, const QString& ending) {
    return reportFileName(choice.kind(), choice.parameters(), made, ending, subjectDay(session.file, choice.kind(), choice.parameters()));
}

}  // namespace

ReportPage::ReportPage(const Session& session, const QList<report::ReportKind>& reports, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_head(new PageHead(QCoreApplication::translate("sections", "Reports"))),
      m_savePdf(new QPushButton(icon(QStringLiteral("export")), tr("Save as PDF …"))),
      m_print(new QPushButton(tr("Print …"))),
      m_choice(new ReportChoice(session, reports)),
      m_figures(new FigureWordsPanel(session)),
      m_preview(new ReportPreview(new RoomyArea(m_figures))),
      m_trouble(new Notice),
      m_progress(new QProgressBar),
      m_stop(new QPushButton(tr("Stop"))),
      m_work(new QWidget),
      m_maker(session) {
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_savePdf->setDefault(true);
    m_head->addButton(m_print);
    m_head->addButton(m_savePdf);
    m_more = m_head->addMenu(tr("More"), tr("Web page, text to edit, e-mail, and what was saved last"));
    connect(m_more, &QMenu::aboutToShow, this, &ReportPage::fillMore);
    auto* choices = new RoomyArea(m_choice);
    choices->setMinimumWidth(kChoiceWidth);
    m_progress->setAccessibleName(tr("The report is made"));
    m_progress->setTextVisible(false);
    auto* work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_progress, 1);
    work->addWidget(m_stop);
    // Its place is kept, so that the pages do not jump.
    QSizePolicy kept = m_work->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_work->setSizePolicy(kept);
    m_work->hide();

    auto* columns = new StackingSplitter(kChoiceWidth + kBetweenGroups + kLeastPreviewWidth);
    columns->setHandleWidth(kBetweenGroups);
    const auto side = [columns](QWidget* first, int firstShare, QWidget* second, int secondShare) {
        auto* part = new QWidget;
        auto* rows = new QVBoxLayout(part);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(first, firstShare);
        rows->addWidget(second, secondShare);
        columns->addWidget(part);
    };
    side(choices, 1, m_work, 0);
    side(m_trouble, 0, m_preview, 1);
    columns->setStretchFactor(1, 1);
    columns->setSizes({kChoiceWidth, 10 * kChoiceWidth});  // the least for the choices, all else for the pages
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    page->setSpacing(kBetweenGroups);
    page->addWidget(m_head);
    page->addWidget(columns, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_choice, &ReportChoice::changed, this, [this] {
        // Pages of another report under this one's name would be taken for it.
        if (place() != m_seen) m_preview->clear();
        refreshSoon();
    });
    connect(&session.file.changes(), &records::Changes::written, this, &ReportPage::refreshSoon);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { askWhere(QStringLiteral("pdf")); });
    connect(m_print, &QPushButton::clicked, this, &ReportPage::askForPrinter);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_export != nullptr) return m_export->stop();
        m_maker.cancel();
        m_work->hide();
        m_head->setState(tr("Stopped. Choose a report to make it again."));
    });
    connect(&m_maker, &ReportMaker::made, this, &ReportPage::showMade);
    connect(&m_maker, &ReportMaker::ordered, this, &ReportPage::showOrdered);
    connect(m_preview, &ReportPreview::orderWanted, this, [this](bool wanted) {
        m_maker.showOrder(wanted);
        if (wanted || !m_made) return;
        m_work->hide();
        m_preview->show(m_made->pdf.bytes, false);
    });
    connect(&m_maker, &ReportMaker::failed, this, &ReportPage::showFailed);
    connect(&m_maker, &ReportMaker::progress, this, &ReportPage::showProgress);
    setSavable(false);
}

ReportPage::~ReportPage() = default;

void ReportPage::takeFocus() { m_choice->focusList(); }

void ReportPage::edit() { m_choice->focusList(); }

void ReportPage::leave() {
    m_choice->leave();
    m_figures->leave();
}

void ReportPage::fillMore() {
    m_more->clear();
    m_more->addAction(tr("Save as web page …"), this, [this] { askWhere(kWebPage); })->setEnabled(m_made.has_value());
    m_more->addAction(tr("Save as a text to edit (ODT) …"), this, [this] { askWhere(kText); })->setEnabled(m_made.has_value());
    m_more->addAction(tr("E-mail with the report as PDF …"), this, [this] { askWhere(kMail); })->setEnabled(m_made.has_value());
    m_more->addSection(tr("Saved last"));
    QStringList paths;
    for (const Exported& one : exported())
        if (!paths.contains(one.path) && paths.size() < kMostRecent) paths << one.path;
    for (const QString& path : std::as_const(paths)) {
        QAction* open = m_more->addAction(QFileInfo(path).fileName(), this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        open->setEnabled(QFileInfo::exists(path));
        open->setToolTip(QDir::toNativeSeparators(path));
    }
    m_more->setToolTipsVisible(true);
    if (paths.isEmpty()) m_more->addAction(tr("Nothing yet"))->setEnabled(false);
    m_more->addAction(tr("All saved reports …"), this, &ReportPage::showSaved);
}

void ReportPage::showSaved() {
    auto* dialog = new ExportedDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportPage::keepSaved(const Exported& what, const QString& path) const {
    Exported one = what;
    one.form = QFileInfo(path).suffix().toLower();
    one.at = m_session.file.clock().now();
    one.path = path;
    keepExported(one);
}

QString ReportPage::place() const { return QString::fromLatin1(m_choice->kind().key) + u' ' + m_choice->parameters().id; }

void ReportPage::goTo(const QString& place) { choose(place.section(u' ', 0, 0).toLatin1(), place.section(u' ', 1)); }

void ReportPage::choose(const QByteArray& report, const QString& id) { m_choice->choose(report, id); }

void ReportPage::setSavable(bool savable) {
    m_savePdf->setEnabled(savable);
    m_print->setEnabled(savable);
}

void ReportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) refresh();
}

void ReportPage::refreshSoon() {
    m_stale = true;
    // Unseen, it waits until it is looked at.
    if (isVisible()) m_pause.start();
}

void ReportPage::refresh() {
    m_stale = false;
    m_made.reset();
    setSavable(false);
    if (const auto message = m_choice->unreadable()) {
        m_maker.cancel();
        showFailed(base::badInput(*message).value());
        return;
    }
    m_maker.start(m_choice->kind(), m_choice->parameters(), m_choice->language());
}

void ReportPage::showProgress(int painted, int pages) {
    m_work->show();
    m_progress->setRange(0, pages);
    m_progress->setValue(painted);
    if (painted == 0) m_head->setState(tr("The report is made …"));
}

void ReportPage::showMade(const MadeReport& made) {
    m_made = made;
    m_work->hide();
    m_trouble->hide();
    setSavable(true);
    const int pages = made.pdf.pages;
    m_head->setState(pages == 1 ? tr("%1 · 1 page").arg(made.report.title) : tr("%1 · %2 pages").arg(made.report.title).arg(pages));
    if (!made.pdf.faults.isEmpty()) m_trouble->tell(base::sentence(print::faultsTold(made.pdf.faults)));
    else if (!made.pdf.missingLetters.isEmpty()) m_trouble->tell(base::sentence(print::missingLettersTold(made.pdf.missingLetters)));
    const QString seen = place();
    m_preview->show(made.pdf.bytes, std::exchange(m_seen, seen) != seen);
    m_figures->show(m_choice->kind(), m_choice->parameters().isPublic, made.report);
}

void ReportPage::showOrdered(const QByteArray& pdf, const QList<print::ReadPiece>& pieces) {
    m_work->hide();
    m_preview->showOrder(pdf, pieces);
}

void ReportPage::showFailed(const base::Error& error) {
    m_work->hide();
    m_preview->clear();
    m_figures->clear();
    m_head->setState(tr("The report could not be made."));
    m_trouble->tell(base::errorText(error));
}

std::pair<QString, QString> ReportPage::wordsOfSaving(const QString& ending) {
    if (ending == kMail) return {tr("Save the e-mail, to open it in your mail program"), tr("E-mail (*.eml)")};
    if (ending == kText) return {tr("Save the report as a text to edit"), tr("OpenDocument text (*.odt)")};
    if (ending == kWebPage) return {tr("Save the report as a web page"), tr("Web page (*.html)")};
    return {tr("Save the report as PDF"), QStringLiteral("PDF (*.pdf)")};
}

void ReportPage::askWhere(const QString& ending) {
    if (!m_made) return;
    const auto [title, filter] = wordsOfSaving(ending);
    auto* dialog = makeFileDialog(this, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(filter);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(kFolderKey, documents).toString();
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : documents);
    dialog->selectFile(fileNameOf(m_session, *m_choice, m_made->report, ending));
    // What was seen when it was asked for, whatever is written meanwhile.
    const Exported what{QCoreApplication::translate("report", m_choice->kind().label), m_choice->scope(), {}, {}, {}, m_session.file.path()};
    connect(dialog, &QFileDialog::fileSelected, this, [this, what, seen = *m_made](const QString& path) { saveBeside(what, seen, path); });
    dialog->open();
}

void ReportPage::saveBeside(const Exported& what, const MadeReport& made, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != kWebPage && ending != kText) {
        tellSaved(what, path, save(made, path));
        return;
    }
    if (m_export != nullptr) {
        m_trouble->tell(tr("Another report is being saved. Wait until it is there, or stop it."));
        return;
    }
    // A bad place is told before anything is made.
    auto target = std::make_shared<base::Target>(path, m_session.file.path());
    if (const auto opened = target->open(); !opened) {
        tellSaved(what, path, opened);
        return;
    }
    m_export = new ExportRun(made.report, ending, this);
    connect(m_export, &ExportRun::progress, this, [this, all = m_export->figures()](int drawn) {
        m_work->show();
        m_progress->setRange(0, std::max(1, all));
        m_progress->setValue(drawn);
    });
    connect(m_export, &ExportRun::finished, this, [this, what, path, target](const base::Result<QByteArray>& bytes) {
        m_export->deleteLater();
        m_export = nullptr;
        if (!m_maker.isBusy()) m_work->hide();
        if (bytes) tellSaved(what, path, target->commit(target->device().write(*bytes) == bytes->size()));
        else if (bytes.error().trouble == base::Trouble::Cancelled) m_session.navigator.tell(tr("Stopped: nothing was saved."));
        else tellSaved(what, path, base::Failure(bytes.error()));
    });
    m_session.navigator.tell(tr("Saving: %1 …").arg(QDir::toNativeSeparators(path)));
    m_export->start();
}

void ReportPage::tellSaved(const Exported& what, const QString& path, const base::Result<void>& saved) {
    if (!saved) {
        m_trouble->tell(base::errorText(saved.error()));
        return;
    }
    m_trouble->hide();
    QSettings().setValue(kFolderKey, QFileInfo(path).absolutePath());
    keepSaved(what, path);
    m_session.navigator.tellSaved(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), path);
    if (path.endsWith(u'.' + kMail, Qt::CaseInsensitive)) QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool ReportPage::print() {
    askForPrinter();
    return true;
}

void ReportPage::askForPrinter() {
    if (!m_made) return;
    const QString name = m_made->report.title;
    // What was seen when it was asked for, whatever is written meanwhile.
    auto set = print::PaperPages::of(m_made->report);
    if (!set) {
        m_trouble->tell(base::errorText(set.error()));
        return;
    }
    const std::shared_ptr<print::PaperPages> paper = *std::move(set);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // Printed into a file it is called as it would be when saved: Qt makes the file's name of this.
    PrintRun::prepare(*printer, *paper, QFileInfo(fileNameOf(m_session, *m_choice, m_made->report, QStringLiteral("pdf"))).completeBaseName());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_made->pdf.pages);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, name, paper] {
        auto* run = new PrintRun(paper, printer, this);
        connect(run, &PrintRun::finished, this, [this, run, name](bool printed) {
            if (printed) m_session.navigator.tell(tr("Printed: %1").arg(name));
            else m_trouble->tell(tr("%1 could not be printed. Look whether the printer is on, or save as PDF and print that.").arg(name));
            run->deleteLater();
        });
        m_session.navigator.tell(tr("Printing: %1 …").arg(name));
        run->start();
    });
    dialog->open();
}

base::Result<void> ReportPage::save(const QString& path) { return save(*m_made, path); }

base::Result<void> ReportPage::save(const MadeReport& made, const QString& path) const {
    base::Target target(path, m_session.file.path());
    if (auto opened = target.open(); !opened) return opened;
    QByteArray bytes = made.pdf.bytes;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == kWebPage || ending == kText) {
        auto form = ExportRun::formOf(made.report, ending);
        if (!form) return base::Failure(form.error());
        bytes = *std::move(form);
    }
    if (path.endsWith(u'.' + kMail, Qt::CaseInsensitive)) bytes = mailWith(made);
    return target.commit(target.device().write(bytes) == bytes.size());
}

QByteArray ReportPage::mailWith(const MadeReport& made) const {
    report::MailDraft draft;
    const base::LanguageScope speaks(base::languageFrom(made.report.language).value_or(base::Language::Swedish));
    draft.subject = made.report.title;
    if (!made.report.subtitle.isEmpty()) draft.subject += QStringLiteral(" – ") + made.report.subtitle;
    draft.text = tr("Attached: %1.").arg(made.report.title) + QStringLiteral("\n");
    draft.fileName = fileNameOf(m_session, *m_choice, made.report, QStringLiteral("pdf"));
    draft.file = made.pdf.bytes;
    // A call and minutes go to those who are called; the others to whom one chooses.
    if (m_choice->kind().idKind == "meeting") {
        const auto read = m_session.file.read([&](const records::Reader& reader) { draft.to = meetings::recipientsOf(reader, m_choice->parameters().id); });
        if (!read) m_session.navigator.tell(read.error());
    }
    return report::messageOf(draft);
}

}  // namespace ui
