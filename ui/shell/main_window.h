#pragma once

#include "ui/common/session.h"
#include "ui/common/page.h"
#include "ui/shell/backups.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/sections.h"
#include "ui/shell/setting_acts.h"
#include "ui/shell/trail.h"
#include "ui/status/counting_lines.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace report {
struct ReportKind;
}

namespace ui {

class DroppedFiles;
class FootLine;
class HistoryPane;
class RoomyArea;
class SectionPage;
class SideBar;
class UndoActs;

/// The window: side bar, one page at a time, the history beside it when wanted, and a foot that tells what happened and takes it back.
class MainWindow final : public QMainWindow, private Navigator {
    Q_OBJECT
public:
    /// @param file     outlives the window
    /// @param reports  the reports that it offers
    MainWindow(records::OpenFile& file, const QList<report::ReportKind>& reports);
    ~MainWindow() override;

    /// Says something that whoever sits there should know.
    void announce(const QString& sentence) { tell(sentence); }
    /// Builds everything anew, in the language of the moment; what is being written is kept as always.
    void rebuild();

Q_SIGNALS:
    /// Someone has chosen another language or look: the window is to be built anew in it.
    void rebuildWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Pages are built as they are wanted, and Qt puts them behind the foot: by Tab they come before it.
    bool focusNextPrevChild(bool next) override;

private:
    /// Shows the record, with the keyboard in @p field where one is named.
    void openAt(const records::Kind& kind, const QString& id, const QByteArray& field);
    static constexpr int kSettingsPage = -1;  ///< as a section

    void openRecord(const records::Kind& kind, const QString& id) override;
    void openField(const records::Kind& kind, const QString& id, const QByteArray& field) override;
    void newRecord(const records::Kind& kind, const records::Record& preset) override;
    void openList(const records::Kind& kind, const FilterSet& filters) override;
    void showKind(const records::Kind& kind);
    [[nodiscard]] QList<FindDialog::Place> places();
    void addMenuActs(QList<FindDialog::Place>& all) const;
    /// What the pages offer by buttons of their own.
    void addPageActs(QList<FindDialog::Place>& all);
    /// Presses a button of the page shown as soon as it is there; what it waits for may be read beside the window.
    /// @param name   its words, or what it is called to those who hear it
    /// @param needs  said when it does not come: what must be chosen for it; may be empty
    void pressSoon(const QString& name, const QString& words, const QString& needs, int patience);
    /// Plans meetings like the one that is selected among them.
    void planSeveral();
    void openReport(const QByteArray& report, const QString& id) override;
    void openCommitment(const QString& key, const QString& place) override;
    void leave() override { currentPage()->leave(); }
    [[nodiscard]] QList<CountsLine> countsFor(const records::Kind& kind, const records::Record& record) override { return m_counting.of(kind, record); }
    void tell(const QString& sentence) override;
    void tell(const base::Error& error) override;
    void tellSaved(const QString& sentence, const QString& path) override;

    void build();
    void buildMenus();
    void buildHelpMenu();
    void buildGoMenu();
    void buildViewMenu();
    [[nodiscard]] Page* makePage(const Section& section);
    void showSection(int index);
    /// Shows the page as someone does who wants the page, not something on it: its lists whole.
    void visit(int index);
    void showSettings();
    void showPage(Page* page);
    /// One place of the trail is left for another while it lives.
    class Step;
    [[nodiscard]] std::optional<Trail::Place> here() const;
    /// Keeps where in the page the keyboard is, to come back to.
    void keepFocus();
    void goTo(const std::optional<Trail::Place>& place);
    void openAnother(const QStringList& words);
    [[nodiscard]] const records::Kind* kindShown() const;
    /// The place of the section that shows @p kind; -1 when none does.
    [[nodiscard]] int sectionOf(const records::Kind& kind) const;
    /// Shows the page that holds @p kind. @return null when none does
    SectionPage* showSectionOf(const records::Kind& kind);
    [[nodiscard]] Page* currentPage() const;
    void leaveAll();
    void startQuickNote();
    void saveCopy();
    void restorePlace();

    records::OpenFile& m_file;
    const QList<report::ReportKind>& m_reports;
    WorkYear m_year;
    Session m_session;
    Backups m_backups{m_session};
    CountingLines m_counting;
    SettingActs m_settings{m_session};
    QList<Section> m_sections;
    QHash<int, Page*> m_built;  ///< by section; -1: settings
    QHash<Page*, RoomyArea*> m_areas;  ///< in which the pages lie
    QHash<Page*, QPointer<QWidget>> m_leftFocus;  ///< where the keyboard was when the page was left
    int m_section = 0;
    bool m_begun = false;  ///< it has been shown
    Trail m_trail;
    int m_steps = 0;  ///< that are being taken within each other
    SideBar* m_sideBar = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_splitter = nullptr;
    HistoryPane* m_history = nullptr;
    FootLine* m_foot = nullptr;
    QToolButton* m_footUndo = nullptr;
    QMenu* m_goMenu = nullptr;
    UndoActs* m_undo = nullptr;
    QAction* m_showHistory = nullptr;
};

}  // namespace ui
