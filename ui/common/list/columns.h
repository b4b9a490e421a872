#pragma once

#include "ui/common/list/record_model.h"

#include <QFontMetrics>

namespace ui {

/// One shown column of a list.
struct Column {
    QByteArray field;  ///< key
    int width = 0;     ///< in logical pixels; 0: the sensible one
    bool operator==(const Column&) const = default;
};

/// Room for columns at the first start: a list beside a form in the smallest window, whatever the font.
inline constexpr int kRoomAtFirst = 590;

/// What a list of @p model shows at the first start: what was chosen for the kind (`list_choice.h`), else title, main day, state and the first plain
/// fields that say more than yes or no; at most six and no more than stand side by side in @p room.
/// @param fixed  fields that every record of the list has the same value of; left out
[[nodiscard]] QList<Column> defaultColumns(const RecordModel& model, const QSet<QByteArray>& fixed, const QFontMetrics& metrics, int room = kRoomAtFirst);
/// The column that takes the room that is left: the title, else the first name in it, else the first text.
[[nodiscard]] int flexibleColumn(const RecordModel& model);
/// The width to which the flexible column gives way before the table scrolls.
[[nodiscard]] int leastFlexibleWidth(const RecordModel& model, const QFontMetrics& metrics);
/// How wide the head's words are, whose letters are heavier than those below.
[[nodiscard]] int headWidth(const RecordModel& model, int column);
/// Wide enough for what a column of this type usually holds and for its header.
[[nodiscard]] int sensibleWidth(const RecordModel& model, int column, const QFontMetrics& metrics);

/// The columns and the order that the user gave the list of a kind, in QSettings.
struct ListMemory {
    QList<Column> columns;  ///< from left to right; empty: nothing remembered
    QByteArray sortField;   ///< key; empty: nothing remembered
    bool descending = false;

    [[nodiscard]] static ListMemory load(const QByteArray& kind);
    void save(const QByteArray& kind) const;
};

}  // namespace ui
