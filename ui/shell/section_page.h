#pragma once

#include "ui/common/session.h"
#include "ui/common/page.h"
#include "ui/shell/sections.h"

class QPushButton;
class QStackedWidget;

namespace ui {

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
    void edit() override;
    void leave() override;
    [[nodiscard]] QString currentId() const override;
    [[nodiscard]] std::pair<QByteArray, QString> report() const override;

private:
    void refreshHead();
    [[nodiscard]] RecordPage& current() const;

    const Session& m_session;
    Section m_section;
    PageHead* m_head;
    QPushButton* m_add;
    WordTabs* m_tabs = nullptr;  ///< null when there is one kind only
    QStackedWidget* m_stack;
    QHash<const records::Kind*, RecordPage*> m_pages;
};

}  // namespace ui
