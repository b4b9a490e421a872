#include "ui/reports/report_maker.h"

#include "core/registers/own_words.h"

namespace ui {

namespace {

/// Runs in a thread of its own, with its own door to the file.
base::Result<report::Report> readReport(const QString& path, records::OpenFile::Mode mode, const records::OpenFile::Environment& environment, const report::ReportKind& kind,
                                        const report::Parameters& parameters, base::Language language) {
    const base::LanguageScope speaks(language);
    auto file = records::OpenFile::open(path, mode, environment);
    if (!file) return base::Failure(file.error());
    return registers::makeReport(**file, kind, parameters);
}

}  // namespace

ReportMaker::ReportMaker(const Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ReportMaker::paintOne);
}

ReportMaker::~ReportMaker() {
    for (QThread* thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void ReportMaker::start(const report::ReportKind& kind, const report::Parameters& parameters, base::Language language) {
    cancel();
    const int run = ++m_run;
    m_busy = true;
    m_language = language;
    Q_EMIT progress(0, 0);
    const QString path = m_session.file.path();
    const records::OpenFile::Environment environment = m_session.file.environment();
    const records::OpenFile::Mode mode = modeBeside(m_session.file);
    auto answer = std::make_shared<std::optional<base::Result<report::Report>>>();
    QThread* thread = QThread::create(
        [answer, path, mode, environment, &kind, parameters, language] { answer->emplace(readReport(path, mode, environment, kind, parameters, language)); });
    m_threads << thread;
    connect(thread, &QThread::finished, this, [this, thread, answer, run] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        read(**answer, run);
    });
    thread->start();
}

void ReportMaker::cancel() {
    ++m_run;
    m_turn.stop();
    m_painting.reset();
    m_busy = false;
    m_made = false;
}

void ReportMaker::showOrder(bool shown) {
    m_order = shown;
    if (shown && m_made && !m_busy) paint(print::PdfPainting::Show::ReadingOrder);
    if (shown || m_painted != print::PdfPainting::Show::ReadingOrder || !m_busy) return;
    m_turn.stop();
    m_painting.reset();
    m_busy = false;
}

void ReportMaker::read(const base::Result<report::Report>& report, int run) {
    if (run != m_run) return;
    if (!report) {
        m_busy = false;
        Q_EMIT failed(report.error());
        return;
    }
    m_report = *report;
    paint(print::PdfPainting::Show::Report);
}

void ReportMaker::paint(print::PdfPainting::Show show) {
    m_busy = true;
    m_painted = show;
    auto painting = speaking([this, show] { return print::PdfPainting::begin(m_report, show); });
    if (!painting) {
        m_busy = false;
        Q_EMIT failed(painting.error());
        return;
    }
    m_painting = *std::move(painting);
    m_turn.start();
}

void ReportMaker::paintOne() {
    const bool more = speaking([this] { return m_painting->paintNext(); });
    Q_EMIT progress(m_painting->painted(), m_painting->pages());
    if (more) return;
    m_turn.stop();
    const auto document = speaking([this] { return m_painting->finish(); });
    const QList<print::ReadPiece> pieces = m_painted == print::PdfPainting::Show::ReadingOrder ? m_painting->order() : QList<print::ReadPiece>{};
    m_painting.reset();
    m_busy = false;
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    if (m_painted == print::PdfPainting::Show::ReadingOrder) {
        Q_EMIT ordered(document->bytes, pieces);
        return;
    }
    m_made = true;
    const int run = m_run;
    Q_EMIT made({m_report, *document});
    // Who was told may have begun another one.
    if (m_order && m_made && run == m_run && !m_busy) paint(print::PdfPainting::Show::ReadingOrder);
}

}  // namespace ui
