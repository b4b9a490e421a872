#pragma once

#include "ui/common/background_reader.h"
#include "ui/common/list/empty_list.h"
#include "ui/common/list/filter_chips.h"
#include "ui/common/list/record_list.h"
#include "ui/common/list/record_table.h"
#include "ui/common/list/saved_views.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ui {

/// Holds the parts of a RecordList together: what is asked for goes to the model, what the user does with records to the file.
class RecordList::Private final : public QObject {
    Q_OBJECT
public:
    Private(RecordList& list, const Session& session, const records::Kind& kind, qint64 many);

    void setFixedFilters(const QList<records::Filter>& filters);
    void narrow(const FilterSet& filters);
    /// @return false when no press elsewhere has narrowed it
    bool widen();
    bool select(const QString& id);
    void follow(const QString& id);
    [[nodiscard]] std::optional<int> year() const;
    void showYearOfWindow();
    [[nodiscard]] QString otherYear() const;
    void showOtherYear(const QString& year);
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] qint64 count() const { return m_model.rowCount() - m_model.draftCount(); }
    [[nodiscard]] bool hasRows() const { return m_model.rowCount() > 0; }
    [[nodiscard]] std::optional<qint64> countOfYear() const { return m_counted ? std::optional(m_counted->all) : std::nullopt; }
    void focusSearch();
    [[nodiscard]] QWidget* search() const;
    [[nodiscard]] RecordTable& table() { return *m_table; }
    /// The row where someone most likely goes on: in a list by day, the newest that is not still to come; else the first.
    [[nodiscard]] int rowOfNow() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTools();
    [[nodiscard]] QToolButton* tool(const QString& text, const QString& iconName, QMenu* menu);

    void applyQuery();
    [[nodiscard]] bool yearNarrows() const;
    void takeOffFilters();
    /// Nothing: that of the window; else one year, or all.
    using OtherYear = std::optional<std::optional<int>>;
    void showYear(OtherYear other);
    void tellYear();
    void showState();
    /// How many the fixed filters and the year let through, into m_counted; counted anew only when they or the records are others, and of very many beside
    /// the window.
    void countUnfiltered(bool narrowed);
    /// -1 when the record is not shown; waits for the rows that are still being read.
    [[nodiscard]] int rowOf(const QString& id);
    void tellCount();
    void tellCurrent();

    void fillFilterMenu();
    void askFilter(qsizetype field);
    void fillViewMenu();
    void askViewName();
    void applyView(const SavedViews::View& view);

    void showContextMenu(const QPoint& place);
    void copy();
    void copyCsv();
    void removeSelected();
    void remove(const QStringList& stored, const QStringList& drafts);
    [[nodiscard]] QList<int> shownColumns() const;

    RecordList& m_list;
    const Session m_session;
    const records::Kind& m_kind;
    RecordModel m_model;
    BackgroundReader m_counting;  ///< records that the fixed filters and the year let through
    SavedViews m_views;
    QList<records::Filter> m_fixed;
    OtherYear m_otherYear;  ///< that this list shows instead of the window's: one year, or all
    struct Counted {
        records::Query query;
        qint64 state;
        qint64 all;
    };
    std::optional<Counted> m_counted;
    bool m_selecting = false;
    bool m_askedAnew = false;  ///< another question than before: the chosen row may stand anywhere among the answer
    QString m_told;  ///< the id of the last currentChanged
    QTimer m_searchPause;

    QLineEdit* m_search = nullptr;
    QToolButton* m_addFilter = nullptr;
    QMenu* m_filterMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_columnMenu = nullptr;
    FilterChips* m_chips = nullptr;
    std::pair<FilterSet, QString> m_before;  ///< filters and search of the user, while a press elsewhere narrows the list
    QStackedWidget* m_stack = nullptr;
    RecordTable* m_table = nullptr;
    EmptyList* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_widen = nullptr;  ///< from one year to all, and back to that of the window
};

}  // namespace ui
