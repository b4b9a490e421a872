#pragma once

#include "ui/common/page.h"
#include "ui/reports/report_maker.h"

#include <QTimer>

class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

struct Exported;
class ExportRun;
class FigureWordsPanel;
class Notice;
class PageHead;
class ReportChoice;
class ReportPreview;

/// Reports: choose one, see it as it will be printed, print it, save it as PDF, web page or text.
class ReportPage final : public Page {
    Q_OBJECT
public:
    ReportPage(const Session& session, const QList<report::ReportKind>& reports, QWidget* parent = nullptr);
    ~ReportPage() override;

    void takeFocus() override;
    void edit() override;
    void leave() override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    /// Chooses the report, about the record @p id when one is given.
    void choose(const QByteArray& report, const QString& id);
    /// Asks for the printer and prints the report shown.
    bool print() override;
    /// Writes the report shown; isReady(). The ending says how. @error cannot-write (File)
    base::Result<void> save(const QString& path);
    [[nodiscard]] bool isReady() const { return m_made.has_value(); }
    /// The report that is seen; only when it is ready.
    [[nodiscard]] const report::Report& seen() const { return m_made->report; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    void refresh();
    base::Result<void> save(const MadeReport& made, const QString& path) const;
    [[nodiscard]] QByteArray mailWith(const MadeReport& made) const;
    void showMade(const MadeReport& made);
    void showFailed(const base::Error& error);
    void showProgress(int painted, int pages);
    /// Title and filter of the dialog that asks where to save.
    [[nodiscard]] static std::pair<QString, QString> wordsOfSaving(const QString& ending);
    void askWhere(const QString& ending);
    void askForPrinter();
    void setSavable(bool savable);
    void fillMore();
    /// Saves what was seen when it was asked for; what takes a while is made beside the window.
    void saveBeside(const Exported& what, const MadeReport& made, const QString& path);
    void tellSaved(const Exported& what, const QString& path, const base::Result<void>& saved);
    void keepSaved(const Exported& what, const QString& path) const;
    void showSaved();
    void showOrdered(const QByteArray& pdf, const QList<print::ReadPiece>& pieces);

    const Session& m_session;
    PageHead* m_head;
    QPushButton* m_savePdf;
    QPushButton* m_print;
    QMenu* m_more = nullptr;  ///< the other forms to save in, and what was saved last
    ReportChoice* m_choice;
    FigureWordsPanel* m_figures;
    ReportPreview* m_preview;
    QString m_seen;  ///< which report was shown last: another one begins at its top
    Notice* m_trouble;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QWidget* m_work;
    QTimer m_pause;
    bool m_stale = true;
    std::optional<MadeReport> m_made;
    ExportRun* m_export = nullptr;  ///< what is being saved
    ReportMaker m_maker;
};

}  // namespace ui
