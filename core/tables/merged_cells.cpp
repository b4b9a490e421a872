#include "core/tables/merged_cells.h"

#include <QIODevice>
#include <QRegularExpression>
#include <algorithm>

namespace tables {

namespace {

constexpr int kLastColumn = 16'384;  // XFD
constexpr qint64 kReadAtOnce = 256 * 1024;
constexpr qsizetype kLongestMergeList = 8 * 1024 * 1024;  // bytes; more merged cells are no register
constexpr QByteArrayView kList("mergeCells");

/// Everything from the list of merged cells on; nearly always nothing.
QByteArray listIn(QIODevice& sheet) {
    QByteArray kept;
    bool found = false;
    for (QByteArray bytes = sheet.read(kReadAtOnce); !bytes.isEmpty() && kept.size() < kLongestMergeList; bytes = sheet.read(kReadAtOnce)) {
        kept += bytes;
        if (found) continue;
        const qsizetype at = kept.indexOf(kList);
        found = at >= 0;
        kept = found ? kept.mid(at) : kept.right(kList.size());
    }
    return found ? kept : QByteArray();
}

void putCell(TableRow& row, qsizetype column, const QString& text, const QString& shown) {
    while (row.cells.size() <= column) row.cells << QString();
    row.cells[column] = text;
    if (shown.isNull()) return;
    while (row.shown.size() <= column) row.shown << QString();
    row.shown[column] = shown;
}

}  // namespace

int columnOf(QStringView reference) {
    int column = 0;
    for (const QChar sign : reference) {
        const QChar letter = sign.toUpper();
        if (letter < u'A' || letter > u'Z') break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > kLastColumn) return -1;
    }
    return column - 1;
}

void withoutMergesOfHead(TableRow& row, qint64 head) {
    if (row.filled.isEmpty() && row.troubles.isEmpty()) return;
    for (const FilledCell& filled : std::as_const(row.filled)) {
        if (filled.from > head) continue;
        row.cells[filled.cell].clear();
        if (filled.cell < row.shown.size()) row.shown[filled.cell] = QString();
    }
    row.troubles.removeIf([head](const CellTrouble& trouble) { return trouble.merged > 0 && trouble.merged <= head; });
}

MergedCells::MergedCells(QIODevice& sheet) {
    const QByteArray list = listIn(sheet);
    if (list.isEmpty()) return;
    static const QRegularExpression area(QStringLiteral("mergeCell\\s[^>]*?ref=[\"']([A-Z]+)(\\d+):([A-Z]+)(\\d+)[\"']"));
    for (auto match = area.globalMatch(QString::fromLatin1(list)); match.hasNext();) {
        const auto found = match.next();
        m_areas << Area{found.capturedView(2).toLongLong(), found.capturedView(4).toLongLong(), columnOf(found.capturedView(1)), columnOf(found.capturedView(3)), {}, {}, {}};
    }
    std::sort(m_areas.begin(), m_areas.end(), [](const Area& one, const Area& other) { return one.top < other.top; });
}

void MergedCells::fill(TableRow& row) {
    while (m_first < m_areas.size() && m_areas[m_first].bottom < row.line) ++m_first;
    const bool own = !row.troubles.isEmpty() || std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    if (!own) return;
    for (qsizetype i = m_first; i < m_areas.size() && m_areas[i].top <= row.line; ++i) {
        Area& area = m_areas[i];
        if (area.bottom < row.line || area.left < 0) continue;
        if (area.top == row.line) {
            area.text = row.cells.value(area.left);
            area.shown = row.shown.value(area.left);
            for (const CellTrouble& trouble : std::as_const(row.troubles))
                if (trouble.cell == area.left) area.troubles << trouble;
        } else {
            if (!area.text.isEmpty()) {
                putCell(row, area.left, area.text, area.shown);
                row.filled << FilledCell{area.left, area.top};
            }
            for (CellTrouble trouble : std::as_const(area.troubles)) {
                trouble.merged = area.top;
                row.troubles << trouble;
            }
        }
        if (area.text.isEmpty()) continue;
        for (qsizetype column = area.left + 1; column <= area.right; ++column)
            row.troubles << CellTrouble{
                column, area.text, {"merged-beside", QT_TRANSLATE_NOOP("message", "The cell is merged with the one to its left. Part them, and fill in both; a row that names a part of the table or sums it up is left out of the file."), {}}, area.top};
    }
}

}  // namespace tables
