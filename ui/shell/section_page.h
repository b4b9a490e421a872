#pragma once

#include "ui/common/session.h"
#include "ui/common/page.h"
#include "ui/shell/sections.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class BoardView;
class PageHead;
class RecordPage;
class WordTabs;

/// A page of the side bar that holds lists: its kinds as words in a row, the chosen one's list and form below.
class SectionPage final : public Page {
    Q_OBJECT
public:
    SectionPage(const Session& session, Section section, QWidget* parent = nullptr);

    [[nodiscard]] const Section& section() const { return m_section; }
    /// Shows the list of @p kind, which the section holds.
    RecordPage& showKind(const records::Kind& kind);

    bool startNew() override;
    void focusSearch() override;
    void takeFocus() override;
    void edit() override;
    void leave() override;
    [[nodiscard]] QString currentId() const override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] std::pair<QByteArray, QString> report() const override;
    /// The kind whose list is shown; null when the page shows something else.
    /// Somebody comes to the page by itself: what a press elsewhere has narrowed is shown whole.
    void widen();
    [[nodiscard]] const records::Kind* kindShown() const;

private:
    void showFront();
    [[nodiscard]] bool frontShown() const;
    void refreshHead();
    void showTabs(const records::Kind& kind);
    [[nodiscard]] qsizetype groupOf(const records::Kind& kind) const;
    /// The list that is shown, or that of the first kind while the front is.
    [[nodiscard]] RecordPage& current() const;

    const Session& m_session;
    BoardView* m_front = nullptr;  ///< what stands before the lists; null: nothing
    Section m_section;
    PageHead* m_head;
    QPushButton* m_add;
    WordTabs* m_groups = nullptr;  ///< null when the kinds are few
    WordTabs* m_tabs = nullptr;    ///< of the group that is shown; null when there is one kind only
    qsizetype m_group = -1;
    QHash<qsizetype, const records::Kind*> m_last;  ///< the kind that each group showed
    QStackedWidget* m_stack;
    QHash<const records::Kind*, RecordPage*> m_pages;
};

}  // namespace ui
