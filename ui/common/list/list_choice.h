#pragma once

#include <QByteArray>
#include <QList>

namespace ui {

/// What the list of a kind shows at first, where its fields do not say it by themselves.
struct ListChoice {
    QList<QByteArray> columns;   ///< the most important first; those that have no room are left out from the end
    QByteArray flexible;         ///< takes the room that is left; empty: what names a record
    QByteArray state;            ///< stays beside a drawing too; empty: the state of the description
    QByteArray sort;             ///< the order at first, ascending; empty: newest first, else by name
    bool wholeTitles = false;    ///< rows are two lines high, so that long titles are read whole
    QList<std::pair<QByteArray, int>> letters = {};  ///< texts that are shorter than usual, and how many letters they have
};
/// @return null where nothing was chosen
[[nodiscard]] const ListChoice* listChoiceOf(const QByteArray& kind);

}  // namespace ui
