#pragma once

#include "core/records/batch.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace records {

/// What is done to records of a kind. The history keeps it as a word, see wordsOf; Other is what this version knows no act for.
enum class ActVerb { Add, Change, Remove, Import, Plan, Hold, Log, Close, Renew, Install, Decide, Other };

/// Whether an act takes another one back, or does again what was taken back.
enum class ActTurn { Undo, Redo };

/// What somebody did: a verb and the kind it was done to. Prose is made of it only where it is shown.
struct ActName {
    ActVerb verb = ActVerb::Change;
    QByteArray kind;         ///< key of the kind, or of what is no single kind: `agreement`, `law`
    QByteArray decision;     ///< of Decide the key of the decision's own verb
    QList<ActTurn> turns;    ///< the newest first: an undo of a redo
    QString otherwise;       ///< of Other: what the file holds, as it stands

    bool operator==(const ActName&) const = default;
};

/// As the history keeps it and the command line tells it: "add meeting", "approve decision", "undo add meeting".
[[nodiscard]] QString wordsOf(const ActName& act);
/// What those words say.
[[nodiscard]] ActName actNamed(const QString& words);
/// The same act, taken back or done again once more.
[[nodiscard]] ActName turned(ActTurn turn, ActName act);

/// An act that is to be written.
struct Act {
    Act(ActVerb verb, QByteArray kind) : name{verb, std::move(kind), {}, {}, {}} {}
    explicit Act(ActName act) : name(std::move(act)) {}

    ActName name;
    QString note;  ///< a reason that belongs to the act, may be empty
    PersonalDataPolicy personalData;
    std::optional<qint64> undoes;

    [[nodiscard]] Act noting(QString words) && {
        note = std::move(words);
        return std::move(*this);
    }
    [[nodiscard]] Act with(PersonalDataPolicy policy) && {
        personalData = std::move(policy);
        return std::move(*this);
    }
};

}  // namespace records
