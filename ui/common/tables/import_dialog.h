#pragma once

#include "ui/common/tables/import_run.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui {

class Notice;

/// What a file would bring, before it is taken in: how many records are new or changed, and each row that must stay outside, with the reason.
/// Where a workbook has several sheets, or the letters of a table can be read in several ways, the choice stands above, and a change looks anew.
/// Nothing is written until one says so; work that takes long shows how far it is and can be stopped.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param what  the plural of what is read
    ImportDialog(const Session& session, const QString& what, const QString& path, ImportWork work, const tables::SourceChoices& choices, QWidget* parent);

    /// For what comes from no file. @param place  what the column is called that says which cell is meant
    void speakOf(const QString& title, const QString& place);
    [[nodiscard]] QString summary() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChoices(const tables::SourceChoices& choices, QFormLayout& form);
    void look();
    void lookAnew();
    void take();
    void showAnswer(const base::Result<tables::ImportOutcome>& outcome);
    void showOutcome(const tables::ImportOutcome& outcome);
    void fillProblems(const tables::ImportOutcome& outcome);
    void makeRoomForReasons();
    void showError(const base::Error& error);
    void showChoices(const tables::ImportOutcome& outcome);
    void setBusy(const QString& sentence);

    const Session& m_session;
    QString m_name;
    ImportWork m_work;
    tables::ImportOptions m_options;
    bool m_taking = false;  ///< the run that is under way writes
    QComboBox* m_sheet = nullptr;     ///< null where there is no choice
    QComboBox* m_encoding = nullptr;  ///< the first entry: found out
    QComboBox* m_chosen = nullptr;    ///< the one in which somebody has just chosen: the focus comes back to it
    QLabel* m_summary;
    QProgressBar* m_progress;
    QTreeWidget* m_problems;
    QLabel* m_columns;
    Notice* m_trouble;
    QPushButton* m_take;
    ImportRun* m_run;
};

}  // namespace ui
