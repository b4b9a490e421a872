#pragma once

#include "core/records/catalogue.h"

#include <QString>
#include <QVariant>
#include <optional>

namespace records {

/// One wish of a list: this field has that value (lists: holds it; an empty value: is not filled in).
struct Filter {
    qsizetype field = 0;
    Value value;
    bool operator==(const Filter&) const = default;
};

/// What a list shows and in which order.
struct Query {
    QList<Filter> filters;
    QList<Filter> derived;     ///< wishes about derived fields (indexes of Kind::derived); looked at record by record, not by a list's rows
    QDate from;                ///< first main day, may be null
    QDate to;                  ///< last main day, included, may be null
    std::optional<int> year;   ///< records of this year, and those that belong to no year; of lasting kinds all
    QString search;            ///< words that all occur, each as a beginning
    qsizetype sortField = -1;  ///< -1: the kind's own order (main day, title, id)
    bool descending = false;
    const Kind* of = nullptr;  ///< the only kind that it may be asked of; null: any
    bool operator==(const Query&) const = default;

    /// Wishes that the field of @p member has @p value, see Filter. To ask another kind than the member's is a fault of the program and ends it.
    template <class T, class M>
    Query& where(M T::*member, Value value) {
        filters << Filter{kindOf<T>().index(member), std::move(value)};
        of = &kindOf<T>();
        return *this;
    }
};

/// What is read of very many records. Without ids, and of fields that stand there, the index of the main day is all that is read.
struct Wanted {
    QList<qsizetype> fields;
    QList<qsizetype> filled;  ///< fields of which it only matters whether they are filled in
    bool ids = true;
};

/// SQL made from a description; the only place that knows how a kind lies in its table.
namespace sql {

[[nodiscard]] QString quoted(const QString& name);
/// The link table of a field of references.
[[nodiscard]] QString linkTable(const Kind& kind, const Field& field);
/// The table of the kind that a reference points at.
[[nodiscard]] QString targetTable(const Field& field);
/// The column of that table by which the reference is stored: `id` or `row`.
[[nodiscard]] QString targetKey(const Field& field);
/// A parameter that holds a value of the field, an id where it is a reference, as its column has it.
[[nodiscard]] QString parameter(const Field& field);
/// The columns of Row: the fields (of references the ids parted by blanks, of a reference by row the row), whether others are filled in, then `id`.
[[nodiscard]] QString rowColumns(const Kind& kind, const Wanted& wanted);
[[nodiscard]] QString insert(const Kind& kind);
[[nodiscard]] QString update(const Kind& kind);

struct Where {
    QString text;  ///< ` WHERE …` or empty
    QVariantList parameters;
};
/// Which index finds the records: SQLite's choice, or that of the main day, whatever else is asked for.
enum class Lookup { Any, AlongDays };
[[nodiscard]] Where where(const Kind& kind, const Query& query, qint64 searchBase, Lookup lookup = Lookup::Any);
/// In what order stands what is equal otherwise: by id, the same in every copy of the file; by row, in which it was written; as the index of the main day has
/// it, by the references that stand there too.
enum class Ties { ById, ByRow, AsIndexed };
/// ` ORDER BY …`
[[nodiscard]] QString order(const Catalogue& catalogue, const Kind& kind, const Query& query, Ties ties = Ties::ById);

/// FTS5's words for a user's words: each quoted, as a beginning, all demanded. Empty when there is no word in it.
[[nodiscard]] QString match(const QString& words);

/// In the table of changes, as @p alias: those of the record whose id is the parameter ?1. Only the last letters of an id stand in the index, and find it as well.
[[nodiscard]] QString ofRecord(const char* alias);

/// The statements that make the kind's tables in a new file: what the hand-written migrations are held against.
[[nodiscard]] QStringList schema(const Kind& kind);

}  // namespace sql

}  // namespace records
