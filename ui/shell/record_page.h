#pragma once

#include "ui/common/session.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace ui {

struct FilterSet;
class RecordForm;
class RecordList;
class RecordView;
class StackingSplitter;
class WordTabs;

/// The general page of a kind: list left, form right; where they meet is remembered.
class RecordPage final : public QWidget {
    Q_OBJECT
public:
    RecordPage(const Session& session, const records::Kind& kind, QWidget* parent = nullptr);

    [[nodiscard]] const records::Kind& kind() const { return m_kind; }
    /// One line in words: how many there are, and of which year.
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString currentId() const;

    /// Shows the record, or what was begun of one.
    void select(const QString& id);
    /// Opens parts within each other, from the outermost on: kind and id.
    /// @param field  of the innermost, which gets the keyboard; may be empty
    void openParts(const QList<std::pair<const records::Kind*, QString>>& path, const QByteArray& field = {});
    /// Begins a new record. @return false when the kind is written by decisions only
    bool startNew(const records::Record& preset);
    bool startNew();
    /// Narrows the list by these wishes alone.
    void narrow(const FilterSet& filters);
    /// Shows the list as it was before a press elsewhere narrowed it.
    void widen();
    /// RecordList::otherYear().
    [[nodiscard]] QString otherYear() const;
    void showOtherYear(const QString& year);
    void focusSearch();
    /// The keyboard goes to the list.
    void takeFocus();
    void edit();
    void editField(const QByteArray& field);
    /// Puts what a kind has of its own above the list.
    void addBar(QWidget* bar);
    /// Puts a view of all records between the kind's own bar and the list, where there is room for the whole of it.
    void addAbove(QWidget* view);
    /// Adds another way to look at the record, chosen by a word above the form. Takes ownership.
    void addView(const QString& title, RecordView* view);
    /// Shows the view called @p title, with the keyboard where its work begins.
    void openView(const QString& title);
    /// Leaves the record that is being written: an entry, or a draft.
    void leave();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Another record is shown; empty when none.
    void shown(const QString& id);
    void stateChanged();

private:
    void showFirst();
    void beginNew(const records::Record& preset);
    void cancelNew();
    void showView(int index);
    void makeRoom();
    /// The view shown; null for the form.
    [[nodiscard]] RecordView* currentView() const;

    const Session& m_session;
    const records::Kind& m_kind;
    RecordList* m_list;
    RecordForm* m_form;
    QStringList m_titles;  ///< of the views, in their order
    WordTabs* m_views;  ///< the form and the other views by their titles; hidden while there is only the form
    QStackedWidget* m_stack;
    StackingSplitter* m_splitter;
    QList<int> m_formSizes;  ///< how list and form share the room, while a view has more of it
    QVBoxLayout* m_column;
    QWidget* m_bar = nullptr;
    QWidget* m_above = nullptr;  ///< a view of all records; shown whole or not at all
    QString m_also;    ///< what else counts for the commitments that these records count for
    QString m_before;  ///< the record that was shown when a new one was begun
};

}  // namespace ui
