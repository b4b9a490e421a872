#include "ui/drawing/palette.h"
#include "ui/print/page_measures.h"
#include "ui/print/pieces.h"

#include <algorithm>
#include <numeric>

namespace print {

namespace {

using namespace measures;

constexpr double kWidestGap = 12;
constexpr double kGapShare = 0.2;  // of the table's width for all gaps together
constexpr double kRowPadding = 4;
constexpr double kDensePadding = 2;
constexpr double kCellSign = 9;
constexpr double kSignRoom = kCellSign + kTiny;
constexpr qsizetype kRowsLookedAt = 200;   // enough to know the words of a table; 20 000 rows need not all be measured twice
constexpr double kWidestWordShare = 0.35;  // no single word may take more of the table
constexpr double kLeastWeight = 0.05;
constexpr int kSmallestText = 7;
constexpr int kSmallestUpright = 8;  // rather a page that lies across

struct Grid {
    QList<double> left;
    QList<double> width;
    QList<bool> number;
    double total = 0;
    double padding = kRowPadding;  // above and below the lines of a row
    Style style = kSmall;
    bool fits = true;  // no word and no number is broken but where it may be
};

Style boldOf(const Style& style) { return {Face::Bold, style.size}; }

enum class Words { Whole, Parted };

/// The widest word of a text; numbers and days count as words.
double widestWord(const QString& text, const Style& style, Words words, Typesetter& type) {
    double widest = 0;
    for (const QString& line : text.split(u'\n'))
        for (const QString& word : line.split(u' ')) widest = std::max(widest, words == Words::Whole ? type.width(word, style) : type.widestPart(word, style));
    return widest;
}

/// What each column needs so that no number is broken, and no word but where it may be parted.
QList<double> leastWidths(const report::Table& table, const Style& style, Words words, Typesetter& type) {
    QList<double> least;
    for (const report::Column& column : table.columns) least.append(widestWord(type.clean(column.title), boldOf(style), words, type));
    for (qsizetype r = 0; r < std::min(kRowsLookedAt, table.rows.size()); ++r)
        for (qsizetype i = 0; i < std::min(least.size(), table.rows[r].size()); ++i) {
            const report::Cell& cell = table.rows[r][i];
            const QString text = type.clean(cell.text);
            const double needed = table.columns[i].number ? type.width(text, style) : widestWord(text, style, words, type);
            least[i] = std::max(least[i], needed + (cell.standing ? kSignRoom : 0));
        }
    // A hair more than measured, so that rounding never breaks the word that the width was made for.
    for (double& width : least) width += 0.5;
    return least;
}

/// Shares @p available by the columns' weights, but gives each what it needs where that is possible.
QList<double> sharedWidths(const QList<report::Column>& columns, const QList<double>& least, double available) {
    const qsizetype count = columns.size();
    QList<double> widths(count, 0);
    QList<bool> fixed(count, false);
    for (bool changed = true; changed;) {
        changed = false;
        double rest = available;
        double weight = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (fixed[i]) rest -= least[i];
            else weight += std::max(kLeastWeight, columns[i].weight);
        }
        for (qsizetype i = 0; i < count; ++i) {
            widths[i] = fixed[i] ? least[i] : rest * std::max(kLeastWeight, columns[i].weight) / weight;
            if (!fixed[i] && widths[i] < least[i]) {
                fixed[i] = true;
                changed = true;
            }
        }
    }
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (sum > available)
        for (double& width : widths) width *= available / sum;
    return widths;
}

/// The columns in a width: words whole, else parted, else in smaller letters down to @p smallest.
Grid gridOf(const report::Table& table, double tableWidth, int smallest, Typesetter& type) {
    Grid grid;
    grid.total = tableWidth;
    if (table.dense) grid.padding = kDensePadding;
    const auto count = static_cast<double>(table.columns.size());
    const double gap = std::min(kWidestGap, tableWidth * kGapShare / count);
    const double available = std::max(1.0, tableWidth - gap * (count - 1));
    QList<double> least;
    const auto measure = [&](Words words) {
        least = leastWidths(table, grid.style, words, type);
        for (double& width : least) width = std::min(width, available * kWidestWordShare);
        grid.fits = std::accumulate(least.cbegin(), least.cend(), 0.0) <= available;
    };
    measure(Words::Whole);
    if (!grid.fits) measure(Words::Parted);
    while (!grid.fits && grid.style.size > smallest) {
        --grid.style.size;
        measure(Words::Parted);
    }
    grid.width = sharedWidths(table.columns, least, available);
    double x = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        grid.left.append(x);
        grid.number.append(table.columns[i].number);
        x += grid.width[i] + gap;
    }
    return grid;
}

/// One row, measured: the lines of each cell and the part of the report that it is.
struct SetRow {
    QList<QStringList> lines;
    QList<std::optional<report::Standing>> signs;
    QList<int> elements;
    qsizetype height = 1;  ///< in lines
};

/// The parts of a table in the structure.
struct TableParts {
    int table = kNoElement;
    int body = kNoElement;
};

SetRow setRow(const QList<report::Cell>& cells, const Grid& grid, const Style& style, Typesetter& type) {
    SetRow row;
    for (qsizetype i = 0; i < grid.width.size(); ++i) {
        const bool sign = i < cells.size() && cells[i].standing;
        const double room = grid.width[i] - (sign ? kSignRoom : 0);
        row.lines.append(i < cells.size() ? type.lines(type.clean(cells[i].text), style, room) : QStringList{QString()});
        row.signs.append(sign ? cells[i].standing : std::nullopt);
        row.height = std::max(row.height, row.lines.constLast().size());
    }
    return row;
}

/// Puts lines @p from … @p from + @p count of @p row into @p piece, the first at @p top.
void addRow(Piece& piece, const SetRow& row, const Grid& grid, const Style& style, QRgb colour, Typesetter& type, double top, qsizetype from, qsizetype count) {
    const double baseline = type.baseline(style, kSmallLine);
    for (qsizetype column = 0; column < row.lines.size(); ++column) {
        const bool sign = row.signs[column].has_value();
        if (sign && from == 0) {
            const QRectF box(grid.left[column], top + (kSmallLine - kCellSign) / 2, kCellSign, kCellSign);
            piece.items.append(SignMark{box, *row.signs[column]});
        }
        for (qsizetype i = from; i < std::min(from + count, row.lines[column].size()); ++i) {
            const QString& text = row.lines[column][i];
            double x = grid.left[column] + (sign ? kSignRoom : 0);
            if (grid.number[column]) x = grid.left[column] + grid.width[column] - type.width(text.trimmed(), style);
            piece.addText(QPointF(x, top + static_cast<double>(i - from) * kSmallLine + baseline), text, style, colour, row.elements[column]);
        }
    }
}

void addRule(Piece& piece, const Grid& grid, double y, double thickness, QRgb colour) {
    piece.items.append(Fill{QRectF(0, y - thickness, grid.total, thickness), colour});
}

/// A table whose columns have no titles, as a list of facts, has no head: its first column names the rows.
bool hasTitles(const report::Table& table) {
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [](const report::Column& column) { return !column.title.trimmed().isEmpty(); });
}

void addHeadParts(SetRow& row, const report::Table& table, int tablePart, Structure& structure) {
    const int line = structure.add(Role::Row, structure.add(Role::TableHead, tablePart));
    for (const report::Column& column : table.columns) {
        // A head without words is none.
        const bool head = !column.title.trimmed().isEmpty();
        row.elements.append(structure.add(head ? Role::HeadCell : Role::Cell, line));
        if (head) structure.at(row.elements.constLast()).headOf = HeadOf::Column;
    }
}

void addRowParts(SetRow& row, const report::Table& table, int body, Structure& structure) {
    const int line = structure.add(Role::Row, body);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool head = table.columns[i].heads && !row.lines[i].constFirst().isEmpty();
        row.elements.append(structure.add(head ? Role::HeadCell : Role::Cell, line));
        if (head) structure.at(row.elements.constLast()).headOf = HeadOf::Row;
    }
}

/// Where a table stands: its columns and the page.
struct Place {
    Grid grid;
    const Room* room = nullptr;
    bool turned = false;
};

Place placeOf(const report::Table& table, const Setting& setting) {
    if (setting.turned == nullptr) return {gridOf(table, setting.room.width, kSmallestText, setting.type), &setting.room, false};
    Grid upright = gridOf(table, setting.room.width, kSmallestUpright, setting.type);
    if (upright.fits) return {std::move(upright), &setting.room, false};
    return {gridOf(table, setting.turned->width, kSmallestText, setting.type), setting.turned, true};
}

Piece headerPiece(const report::Table& table, const Grid& grid, const TableParts& parts, const Setting& setting) {
    Typesetter& type = setting.type;
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    QList<report::Cell> titles;
    for (const report::Column& column : table.columns) titles.append(report::Cell(column.title));
    SetRow row = setRow(titles, grid, boldOf(grid.style), type);
    addHeadParts(row, table, parts.table, setting.structure);
    // Titles stand upon the rule, whatever their number of lines.
    for (QStringList& lines : row.lines)
        while (lines.size() < row.height) lines.prepend(QString());
    Piece piece;
    piece.height = static_cast<double>(row.height) * kSmallLine + 2 * grid.padding;
    piece.keepWithNext = true;
    addRow(piece, row, grid, boldOf(grid.style), colours.muted.rgb(), type, grid.padding, 0, row.height);
    addRule(piece, grid, piece.height, kStrongRule, colours.muted.rgb());
    return piece;
}

/// One piece for a row that fits on a page; else one a line.
QList<Piece> rowPieces(const SetRow& row, const Grid& grid, double pageRoom, Typesetter& type) {
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    const bool whole = static_cast<double>(row.height) * kSmallLine + 2 * grid.padding <= pageRoom;
    const qsizetype slice = whole ? row.height : 1;
    QList<Piece> pieces;
    for (qsizetype from = 0; from < row.height; from += slice) {
        const bool last = from + slice >= row.height;
        Piece piece;
        const double top = from == 0 ? grid.padding : 0;
        piece.height = top + static_cast<double>(slice) * kSmallLine + (last ? grid.padding : 0);
        addRow(piece, row, grid, grid.style, colours.text.rgb(), type, top, from, slice);
        if (last) addRule(piece, grid, piece.height, kThinRule, colours.line.rgb());
        pieces.append(piece);
    }
    if (!whole && pieces.size() > 1) pieces[pieces.size() - 2].keepWithNext = true;
    return pieces;
}

QList<Piece> captionPieces(const report::Table& table, int tablePart, const Setting& setting) {
    const QString caption = setting.type.clean(table.caption).simplified();
    if (caption.isEmpty()) return {};
    const QRgb colour = drawing::palette(drawing::Scheme::Light).text.rgb();
    // A caption of a table that is not there is a sentence of its own.
    const int element = tablePart == kNoElement ? setting.structure.add(Role::Paragraph) : setting.structure.add(Role::Caption, tablePart);
    QList<Piece> pieces = linePieces(setting.type, setting.type.lines(caption, kBodyBold, setting.room.width), {kBodyBold, kBodyLine, colour, element});
    for (Piece& piece : pieces) piece.keepWithNext = true;
    return pieces;
}

}  // namespace

QList<Piece> tablePieces(const report::Table& table, const Setting& setting) {
    const auto& [room, turned, type, structure, headingsBelow, afterHeading] = setting;
    const bool empty = table.columns.isEmpty() || table.rows.isEmpty();
    TableParts parts;
    if (!empty) parts.table = structure.add(Role::Table);
    QList<Piece> pieces = captionPieces(table, parts.table, setting);
    const double firstGap = afterHeading ? kTiny : kWide;
    if (empty) {
        const QString text = type.clean(table.emptyText).trimmed();
        if (!text.isEmpty()) {
            const QRgb colour = drawing::palette(drawing::Scheme::Light).muted.rgb();
            const int element = structure.add(Role::Paragraph);
            pieces += linePieces(type, type.lines(text, kBody, std::min(room.width, kWidestText)), {kBody, kBodyLine, colour, element});
        }
        if (!pieces.isEmpty()) {
            pieces.first().gapBefore = firstGap;
            pieces.last().keepWithNext = false;
        }
        return pieces;
    }

    const Place place = placeOf(table, setting);
    const Grid& grid = place.grid;
    std::shared_ptr<const Piece> header;
    if (hasTitles(table)) {
        header = std::make_shared<const Piece>(headerPiece(table, grid, parts, setting));
        pieces.append(*header);
    }
    parts.body = structure.add(Role::TableBody, parts.table);
    const double rowRoom = place.room->height - (header ? header->height : 0);
    const qsizetype firstRow = pieces.size();
    pieces.reserve(firstRow + table.rows.size());
    for (const QList<report::Cell>& cells : table.rows) {
        SetRow set = setRow(cells, grid, grid.style, type);
        addRowParts(set, table, parts.body, structure);
        QList<Piece> row = rowPieces(set, grid, rowRoom, type);
        for (Piece& piece : row) piece.header = header;
        pieces += std::move(row);
    }
    for (Piece& piece : pieces) piece.turned = place.turned;
    pieces.first().gapBefore = firstGap;
    // Two rows at least stand together at the foot and at the head of a page, three below a heading.
    const qsizetype together = afterHeading ? 2 : 1;
    for (qsizetype i = firstRow; i < std::min(firstRow + together, pieces.size() - 1); ++i) pieces[i].keepWithNext = true;
    if (pieces.size() - firstRow > 1) pieces[pieces.size() - 2].keepWithNext = true;
    return pieces;
}

}  // namespace print
