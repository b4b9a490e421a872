#pragma once

#include "core/records/open_file.h"
#include "ui/common/background_reader.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

namespace ui {

/// The records of a kind as rows, one column a stored or derived field (opaque ones left out). Keeps the table row of every record
/// of the query (eight bytes each) and the records of the pages that were asked for; texts of a column are made for a page at a
/// time, when it is painted. Follows the file: exact insertions, removals and moves, so that selection and scroll stay.
/// Where there may be very many, it asks beside the window: the first page comes at once, where the order allows it, then all; until an answer comes, what was
/// shown stays.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPageSize = 64;
    static constexpr qint64 kManyRecords = 20'000;  ///< from so many on they are read beside the window
    enum Role {
        StandingRole = Qt::UserRole + 1,  ///< int of report::Standing, invalid when there is no sign
        WholeTextRole,                    ///< the text with its lines; the display text is one line, cut where no cell reaches
        DraftRole,                        ///< true where something is written that is no entry yet
    };

    /// @param many how many records are very many
    RecordModel(records::OpenFile& file, const records::Kind& kind, QObject* parent = nullptr, qint64 many = kManyRecords);

    /// Shows what @p query asks for.
    void setQuery(const records::Query& query);
    [[nodiscard]] const records::Query& query() const { return m_query; }
    /// Whether all rows of the query are there, and not the first ones or those of the query before.
    [[nodiscard]] bool isWhole() const { return !m_allRows.isBusy(); }
    /// Whether there are so many that they are read beside the window.
    [[nodiscard]] bool isBeside() const { return m_beside; }
    /// Waits until they are: for those who must find one record among them.
    void finishReading();

    [[nodiscard]] const records::Kind& kind() const { return m_kind; }
    [[nodiscard]] const records::Field& field(int column) const { return *m_fields.at(column); }
    [[nodiscard]] int columnOf(const QByteArray& fieldKey) const;
    /// Whether the file can order by the column: not by computed fields and lists.
    [[nodiscard]] bool sortable(int column) const;
    /// How many rows at the top are drafts of records that are not stored yet. They have no day and no year yet: a search or a filter leaves them out.
    [[nodiscard]] int draftCount() const { return m_newDrafts; }
    /// How many stored records of the kind have a draft, shown or not.
    [[nodiscard]] qsizetype changedCount() const { return m_changed.size(); }
    [[nodiscard]] bool isNewDraft(int row) const { return row >= 0 && row < rowCount() && m_rows.at(row) < 0; }

    /// The index of the column's stored field in Kind::fields, -1 for a derived one.
    [[nodiscard]] qsizetype storedField(int column) const;

    /// @return empty when the record has gone
    [[nodiscard]] QString idAt(int row) const;
    /// @return -1 when the record is not shown
    [[nodiscard]] int rowOf(const QString& id) const;
    /// A key of the row that outlives sorting, filtering and resets; reads nothing.
    [[nodiscard]] qint64 keyAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOfKey(qint64 key) const { return static_cast<int>(m_rows.indexOf(key)); }

    /// Grows with every change of the file's records of this kind: what was counted before is to be counted anew.
    [[nodiscard]] qint64 changesSeen() const { return m_changesSeen; }
    /// How many pages of records have been read, for tests of thrift.
    [[nodiscard]] int pagesRead() const { return m_pagesRead; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The file's records of this kind, or the query, are others now; rows have been told of before.
    void reloaded();
    /// The file could not be read.
    void failed(const base::Error& error);

private:
    struct Line {
        records::Record record;
        QHash<int, QString> texts;  ///< by column
    };

    void onChanged(const QByteArray& kind, const QStringList& ids);
    void onWritten();
    void onDrafted(const QByteArray& kind, const QString& id);
    /// @return the keys of those that are no records yet, newest first
    [[nodiscard]] QList<qint64> placeDrafts(const records::Reader& reader, const QList<records::Draft>& drafts);
    enum class Asked {
        Anew,     ///< another query than before
        Again,    ///< the same one, of records that have changed
        OfDrafts  ///< the same one, and no record has changed
    };
    void reload(Asked asked);
    void readBeside(Asked asked);
    /// Puts the rows of those records alone where they belong now. @return false when one of them is gone
    [[nodiscard]] bool follow(const QStringList& ids);
    void showAll(const QList<qint64>& rows, Asked asked);
    [[nodiscard]] QList<qint64> drafts() const { return m_rows.mid(0, m_newDrafts); }
    /// Runs @p change, which tells of rows. Whoever hears of one may write to the file, as a form does that is left: what is to be read anew then waits until
    /// all of this change is told.
    void changeRows(const std::function<void()>& change);
    void reset(const QList<qint64>& next);
    void take(const QList<qint64>& next);
    void takeParts(const QList<qint64>& next);
    void reorder(const QList<qint64>& next);
    void forget();
    void watchLabelsOf(const records::Kind& kind);
    [[nodiscard]] const Line* line(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString textOf(const records::Reader& reader, const records::Record& record, int column) const;
    void readPage(int row) const;
    void makeTexts(int row, int column) const;

    records::OpenFile& m_file;
    const records::Kind& m_kind;
    QList<const records::Field*> m_fields;
    QSet<QByteArray> m_watched;  ///< kinds whose names are shown
    records::Query m_query;
    const qint64 m_many;
    bool m_beside = false;  ///< there are so many that they are read beside the window
    qint64 m_changesSeen = 0;
    BackgroundReader m_firstRows;
    BackgroundReader m_allRows;
    Asked m_asked = Asked::Anew;  ///< how m_allRows was asked
    QList<qint64> m_rows;
    int m_changing = 0;            ///< rows are being told of, so deep
    std::optional<Asked> m_again;  ///< what waits to be read anew until then
    int m_newDrafts = 0;
    QHash<qint64, records::Draft> m_drafts;  ///< of new records, by row key: below 0
    QHash<QString, qint64> m_draftKeys;      ///< every draft of a new record that was ever shown keeps its key
    QSet<QString> m_changed;                 ///< stored records that have a draft
    mutable QHash<qint64, Line> m_lines;      ///< by table row, so that they outlive moves
    mutable QHash<QString, QString> m_names;  ///< labels of referenced records
    mutable int m_pagesRead = 0;
};

}  // namespace ui
