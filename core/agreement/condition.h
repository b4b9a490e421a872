#pragma once

#include "core/agreement/evidence.h"

#include <optional>

namespace agreement {

/// The word of `each=` that means the record itself.
inline constexpr auto kEachRecord = "record";

/// What evidence must be like, written as `KIND FIELD=WORD|WORD FIELD=* FIELD=WORD|- on=FIELD each=record|FIELD`: a kind of record, and of each field
/// one of its words; `*` asks that it is filled in, `-` lets it be empty. `WORD` of a list: the list holds it. Words are keys of choices, keys or ids of
/// references, yes or no, numbers, ISO days, HH:mm, texts without blanks. `on` names the day field that counts instead of the kind's own;
/// `each` asks for each record of the kind (each=record), or of the kind that the reference FIELD points at.
struct Condition {
    struct Wish {
        QByteArray field;
        QStringList words;
        bool filled = false;   ///< any word will do
        bool orEmpty = false;  ///< so does none
        /// Whether only the presence of a word is looked at.
        [[nodiscard]] bool onlyFilled() const { return words.isEmpty(); }
    };
    QByteArray kind;
    QList<Wish> wishes;
    QByteArray on;
    QByteArray each;

    /// @return nothing when @p text is not written like that
    [[nodiscard]] static std::optional<Condition> fromText(const QString& text);
    /// Where its evidence stands in a set.
    [[nodiscard]] QByteArray place() const;
};

/// How evidence meets a condition.
struct Match {
    bool isOfThisSort = false;  ///< kind and words fit
    QList<QByteArray> lacking;  ///< fields that would have to be filled in
    [[nodiscard]] bool whole() const { return isOfThisSort && lacking.isEmpty(); }
};
[[nodiscard]] Match match(const Condition& condition, const Evidence& evidence);

}  // namespace agreement
