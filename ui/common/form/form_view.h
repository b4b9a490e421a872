#pragma once

#include "ui/common/form/counts_panel.h"
#include "ui/common/form/fields_panel.h"
#include "ui/common/form/notice.h"
#include "ui/common/form/part_list.h"
#include "ui/common/form/signed_line.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// What a record form consists of, from above: facts that nobody edits, the fields, the lists of parts; and in its foot, where it moves nothing when it
/// comes and goes, what is said and asked of the record.
class FormView {
public:
    /// @param scrolls  has a scroll area of its own
    FormView(const Session& session, const records::Kind& kind, bool scrolls, QWidget& form);

    void addPartList(const records::Kind& part, std::function<QString()> owner);
    void setShown(bool shown);
    /// A record is read from its top.
    void scrollToTop();
    /// Takes all messages away.
    void quiet();
    /// Puts a question into the foot, above what is said there.
    void ask(Notice* notice);
    /// What the record counts for stands in the foot too, where the window is high enough for both; else above the fields.
    void placeCounts(bool inFoot);
    /// Marks what is wrong and goes there.
    void complain(const QList<base::FieldIssue>& issues, bool takesKeyboard = true);
    /// Shows the workflow and derived fields of @p record.
    void showFacts(const records::Record& record, bool isNew);
    void showParts(const QString& owner);
    /// @return null when the kind has no such parts
    [[nodiscard]] PartList* partsOf(const records::Kind& part) const;
    void allowParts();
    void hideParts();
    void closeEditors();
    /// Leaves what is being written of the parts; their forms stay open.
    void leaveEditors();
    /// Records of a kind have changed: what refers to them is read anew.
    void refreshReferences(const QByteArray& changedKind);
    /// The keyboard has moved: the field that was left is looked at, the one that it came to is scrolled into view.
    void focusMoved(QWidget* old, QWidget* now);

    FieldsPanel* panel;
    Notice* draft;
    Notice* conflict;
    Notice* question;
    SignedLine* trouble;
    CountsPanel* counts;

private:
    void addFoot();
    /// How far below the top of what is seen of the form the widget begins.
    [[nodiscard]] int placeOf(const QWidget& widget) const;
    void keepAt(const QWidget& widget, int place);

    Session m_session;
    const records::Kind& m_kind;
    QWidget& m_form;
    QScrollArea* m_scroll = nullptr;
    bool m_countsInFoot = false;
    QWidget* m_content;
    QVBoxLayout* m_outer;
    SignedLine* m_warning;  ///< a derived state that asks for something
    QLabel* m_facts;
    QList<PartList*> m_parts;
};

}  // namespace ui
