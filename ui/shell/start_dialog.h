#pragma once

#include "core/records/open_file.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class Notice;

/// What stands there when the program is started without a file: the files of last time, another one, or a new one with the few
/// questions that it needs.
class StartDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param environment  for making a new file; outlives the dialog
    explicit StartDialog(const records::OpenFile::Environment& environment, QWidget* parent = nullptr);

    /// The file to open, once accepted.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Why the file chosen before could not be opened.
    void tell(const base::Error& error);

    /// Remembers @p path as the newest of the files of last time.
    static void remember(const QString& path);

private:
    [[nodiscard]] QWidget* makeFirstPage();
    [[nodiscard]] QWidget* makeNewPage();
    void open(const QString& path);
    void askForFile();
    void askForTarget();
    void askForBackups();
    void askForAgreement();
    void refreshReady();
    void create();
    [[nodiscard]] base::Result<void> makeFile(const QString& path) const;

    const records::OpenFile::Environment& m_environment;
    QString m_path;
    QString m_agreement;  ///< path of an agreement file; empty: the one that ships with the program
    QStackedWidget* m_pages;
    QListWidget* m_recent = nullptr;
    QPushButton* m_new = nullptr;
    QLineEdit* m_municipality = nullptr;
    QComboBox* m_who = nullptr;
    QComboBox* m_agreements = nullptr;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_backups = nullptr;
    QCheckBox* m_understood = nullptr;
    QPushButton* m_create = nullptr;
    Notice* m_trouble;
};

}  // namespace ui
