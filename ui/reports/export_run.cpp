#include "ui/reports/export_run.h"

#include "core/base/language.h"
#include "ui/print/svg_figures.h"

#include <algorithm>

namespace ui {

base::Result<QByteArray> ExportRun::formOf(const report::Report& report, const QString& ending, const Progress& progress) {
    const base::LanguageScope speaks(base::languageFrom(report.language).value_or(base::Language::Swedish));
    report::OdtParts parts = print::odtParts(report.language);
    report::HtmlParts page = print::htmlParts(report.language);
    int drawn = 0;
    bool stopped = false;
    // Figures take the time; once it is to stop the rest is left to their words, and nothing is made of it.
    const auto watched = [&](auto draw) {
        return [&stopped, &drawn, &progress, draw](const auto& figure) {
            if (!stopped && progress) stopped = !progress(drawn++);
            return stopped ? QString() : draw(figure);
        };
    };
    if (ending == u"odt") {
        parts.figure = watched(parts.figure);
        parts.drawing = watched(parts.drawing);
        auto text = report::toOdt(report, parts);
        if (!stopped) return text;
    } else {
        page.figure = watched(page.figure);
        page.drawing = watched(page.drawing);
        QByteArray bytes = report::toHtml(report, page);
        if (!stopped) return bytes;
    }
    return base::Failure(base::Error{base::Trouble::Cancelled, {"stopped", "", {}}, {}, {}, {}});
}

ExportRun::ExportRun(report::Report report, QString ending, QObject* parent) : QObject(parent), m_report(std::move(report)), m_ending(std::move(ending)) {
    m_figures = static_cast<int>(std::count_if(m_report.blocks.cbegin(), m_report.blocks.cend(), [](const report::Block& block) {
        return std::holds_alternative<report::DrawnFigure>(block) || std::holds_alternative<report::CurveFigure>(block);
    }));
}

ExportRun::~ExportRun() {
    if (m_thread == nullptr) return;
    stop();
    m_thread->disconnect(this);
    m_thread->wait();
}

void ExportRun::start() {
    const Progress watched = [this, stopped = m_stopped](int drawn) {
        // The receiver lives in the window's thread, and waits for this one before it goes.
        QMetaObject::invokeMethod(
            this, [this, drawn] { Q_EMIT progress(drawn); }, Qt::QueuedConnection);
        return !stopped->load();
    };
    m_thread.reset(QThread::create([this, watched] { m_answer.emplace(formOf(m_report, m_ending, watched)); }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread.release()->deleteLater();  // it is the one that tells of it
        Q_EMIT finished(*m_answer);
    });
    m_thread->start();
}

void ExportRun::stop() { m_stopped->store(true); }

}  // namespace ui
