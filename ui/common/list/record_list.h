#pragma once

#include "core/records/table_sql.h"
#include "ui/common/list/record_model.h"
#include "ui/common/session.h"

#include <QMetaMethod>
#include <QWidget>

namespace ui {

struct FilterSet;

/// The general list of a kind: search field, removable filter chips, table with sorting, column chooser and copy, a line that counts.
/// Reads page by page; a list of a million records costs eight bytes a record.
class RecordList : public QWidget {
    Q_OBJECT
public:
    /// @param many how many records are very many: they are read and counted beside the window
    RecordList(const Session& session, const records::Kind& kind, QWidget* parent = nullptr, qint64 many = RecordModel::kManyRecords);
    ~RecordList() override;

    /// A wish that no chip can remove (the parts of one owner, the year of the window).
    void setFixedFilters(const QList<records::Filter>& filters);
    /// Shows what these wishes let through, in place of those in force and of the search, and says so. A period of other years than the window's shows
    /// them all. Esc, or widen(), brings back what was asked for before.
    void narrow(const FilterSet& filters);
    void widen();
    /// Selects the record or the draft of one, taking off filters that hide it. The year of the window stays: when the record is of another one, this
    /// list alone shows that year until the window's year changes or the list goes out of sight. @return false when there is none
    bool select(const QString& id);
    /// Shows which record stands beside the list, and tells nobody; nothing is selected when the list does not hold it.
    void follow(const QString& id);
    /// Selects the first row, if there is one and nothing is selected.
    void selectFirst();
    /// Shows names and states only, beside a drawing that wants the room.
    void setNarrow(bool narrow);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] qint64 count() const;
    /// The year that is shown; nothing: all, or the kind has none.
    [[nodiscard]] std::optional<int> year() const;
    /// The year that this list shows in place of the window's, "all" for all of them; empty: the window's. To come back to.
    [[nodiscard]] QString otherYear() const;
    void showOtherYear(const QString& year);
    /// How many there are in that year, whatever filters and search say.
    [[nodiscard]] std::optional<qint64> countOfYear() const;
    /// Whether any row is shown, a draft's too.
    [[nodiscard]] bool hasRows() const;
    void focusSearch();
    void focusTable();
    /// Where Tab comes into the list.
    [[nodiscard]] QWidget* firstInFocusChain() const;

    /// Whether somebody listens to changeWanted().
    [[nodiscard]] bool isChangeWanted() const { return isSignalConnected(QMetaMethod::fromSignal(&RecordList::changeWanted)); }

Q_SIGNALS:
    void countChanged();
    /// The selection has moved; empty when nothing is selected.
    void currentChanged(const QString& id);
    /// Enter or a double click: open it for writing.
    void activated(const QString& id);
    /// These records, or drafts, are about to be removed by the user.
    void removing(const QStringList& ids);
    /// One field of these stored records (table rows) is to be changed; offered only where somebody listens.
    void changeWanted(const QList<qint64>& rows);
    /// The first step of an empty list: the user wants to write a record.
    void newRequested();

protected:
    void hideEvent(QHideEvent* event) override;
    /// What is written where nothing can be written is searched for.
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace ui
