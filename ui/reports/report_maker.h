#pragma once

#include "core/base/language.h"
#include "core/report/report_kind.h"
#include "ui/common/session.h"
#include "ui/print/pdf_writer.h"

#include <QThread>
#include <QTimer>

namespace ui {

/// A report as it was made: the PDF, and the values that other writers need.
struct MadeReport {
    report::Report report;
    print::Document pdf;
};

/// Makes a report while the window lives: the records are read in a thread of their own, pages are painted one a turn of the event loop.
class ReportMaker final : public QObject {
    Q_OBJECT
public:
    explicit ReportMaker(const Session& session, QObject* parent = nullptr);
    ~ReportMaker() override;

    /// Begins anew; what was under way is given up.
    void start(const report::ReportKind& kind, const report::Parameters& parameters, base::Language language);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether each report that is made is painted a second time, with the order in which it is read; the one that is shown at once.
    void showOrder(bool shown);

Q_SIGNALS:
    /// How far it has come; @p pages is 0 until they are known.
    void progress(int painted, int pages);
    void made(const ui::MadeReport& made);
    /// The report just made, with numbers on its pieces: for the preview alone.
    void ordered(const QByteArray& pdf, const QList<print::ReadPiece>& pieces);
    void failed(const base::Error& error);

private:
    void read(const base::Result<report::Report>& report, int run);
    void paint(print::PdfPainting::Show show);
    void paintOne();
    /// Runs @p work in the report's language; who listens to the signals speaks the window's.
    template <class Work>
    auto speaking(Work work) {
        const base::LanguageScope speaks(m_language);
        return work();
    }

    const Session& m_session;
    int m_run = 0;  ///< the newest start; answers of older ones are thrown away
    bool m_busy = false;
    base::Language m_language = base::Language::Swedish;
    QList<QThread*> m_threads;
    report::Report m_report;
    bool m_made = false;   ///< m_report was made and can be painted again
    bool m_order = false;  ///< how it is read is wanted
    print::PdfPainting::Show m_painted = print::PdfPainting::Show::Report;
    std::unique_ptr<print::PdfPainting> m_painting;
    QTimer m_turn;
};

}  // namespace ui
