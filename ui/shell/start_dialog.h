#pragma once

#include "core/records/open_file.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class Notice;

/// What stands there when the program is started without a file: the files of last time, another one, an example, or a new one with the few
/// questions that it needs. Enter does the blue button; Escape goes back a page and ends nothing.
class StartDialog final : public QDialog {
    Q_OBJECT
public:
    /// Makes the example at a path.
    using MakeExample = std::function<base::Result<void>(const QString& path)>;

    /// @param environment  for making a new file; outlives the dialog
    /// @param makeExample  null where none is offered
    explicit StartDialog(const records::OpenFile::Environment& environment, MakeExample makeExample = {}, QWidget* parent = nullptr);
    ~StartDialog() override;
    StartDialog(const StartDialog&) = delete;
    StartDialog& operator=(const StartDialog&) = delete;

    /// The file to open, once accepted.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Whether it is to be opened to read only.
    [[nodiscard]] bool toRead() const { return m_toRead; }
    /// Why the file @p path could not be opened; one that somebody else holds, or that nobody may write, is offered to be read.
    void tell(const base::Error& error, const QString& path = {});

    /// Remembers @p path as the newest of the files of last time.
    static void remember(const QString& path);

    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFirstPage();
    [[nodiscard]] QWidget* makeNewPage();
    void open(const QString& path);
    void askForFile();
    void askForTarget();
    void askForBackups();
    void askForAgreement();
    void openExample();
    void nameTarget();
    void create();
    /// What is wrong with the day that the agreement counts from; empty: nothing.
    [[nodiscard]] QString wrongDay() const;
    [[nodiscard]] base::Result<void> makeFile(const QString& path) const;

    const records::OpenFile::Environment& m_environment;
    MakeExample m_makeExample;
    QString m_path;
    bool m_toRead = false;
    QString m_agreement;        ///< path of an agreement file that was chosen; empty: none yet
    int m_chosenAgreement = 0;  ///< the choice before, for who wants no file after all
    bool m_passing = false;     ///< the arrows pass over the choices of an agreement
    QStackedWidget* m_pages;
    QListWidget* m_recent = nullptr;
    QPushButton* m_new = nullptr;
    QLineEdit* m_municipality = nullptr;
    QComboBox* m_who = nullptr;
    QComboBox* m_agreements = nullptr;
    QLineEdit* m_countsFrom = nullptr;
    QLineEdit* m_target = nullptr;
    bool m_ownTarget = false;  ///< someone chose where it is kept
    QLineEdit* m_backups = nullptr;
    QPushButton* m_create = nullptr;
    Notice* m_trouble;
};

}  // namespace ui
