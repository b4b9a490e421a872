#pragma once

#include "core/agreement/evidence.h"

#include <optional>

namespace agreement {

/// What evidence must be like, written as `KIND FIELD=WORD|WORD FIELD=* FIELD=WORD|-`: a kind of record, and of each field one of its words;
/// `*` asks that it is filled in, `-` lets it be empty. `WORD` of a list: the list holds it.
struct Condition {
    struct Wish {
        QByteArray field;
        QStringList words;
        bool filled = false;   ///< any word will do
        bool orEmpty = false;  ///< so does none
    };
    QByteArray kind;
    QList<Wish> wishes;

    /// @return nothing when @p text is not written like that
    [[nodiscard]] static std::optional<Condition> fromText(const QString& text);
};

/// How evidence meets a condition.
struct Match {
    bool isOfThisSort = false;  ///< kind and words fit
    QList<QByteArray> lacking;  ///< fields that would have to be filled in
    [[nodiscard]] bool whole() const { return isOfThisSort && lacking.isEmpty(); }
};
[[nodiscard]] Match match(const Condition& condition, const Evidence& evidence);

}  // namespace agreement
