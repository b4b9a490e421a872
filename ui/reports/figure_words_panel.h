#pragma once

#include "core/registers/figure_words.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class Notice;
class RecordForm;

/// What the figures of the report shown say to those who do not see them: what their data make, or words of one's own, kept with the file like any record.
class FigureWordsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FigureWordsPanel(const Session& session, QWidget* parent = nullptr);

    /// Shows the figures of a report as it was made. What is being written stays.
    void show(const report::ReportKind& kind, bool isPublic, const report::Report& report);
    /// No report is shown.
    void clear();
    /// What is being written becomes a record.
    void leave();

private:
    void list();
    void showChosen();
    void tellState();
    [[nodiscard]] const registers::FigureText* chosen() const;
    [[nodiscard]] QString placeOfChosen() const;
    /// The words that are kept for the figure chosen; nothing when there are none.
    [[nodiscard]] std::optional<records::Record> kept() const;
    void beginWithMade();
    void useMade();
    void stillRight();

    const Session& m_session;
    const report::ReportKind* m_kind = nullptr;
    bool m_public = false;
    QString m_language;
    QString m_reportTitle;
    QList<registers::FigureText> m_figures;
    QString m_shown;  ///< the place whose words stand in the form
    QLabel* m_help;
    QListWidget* m_list;
    QLabel* m_made;
    QPushButton* m_begin;
    QPushButton* m_back;
    Notice* m_changed;
    RecordForm* m_form;
    QWidget* m_work;
};

}  // namespace ui
