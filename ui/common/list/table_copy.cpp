#include "ui/common/list/table_copy.h"

#include "core/tables/formula_guard.h"
#include "ui/common/list/record_model.h"

namespace ui {

namespace {

QString oneLine(QString text) { return text.replace(QStringLiteral("\r\n"), QStringLiteral(" ")).replace(u'\n', u' ').replace(u'\t', u' '); }

QString plainLine(const QList<QString>& cells) {
    QStringList parts;
    for (const QString& cell : cells) parts << oneLine(cell);
    return parts.join(u'\t') + u'\n';
}

QString htmlLine(const QList<QString>& cells, const QString& tag) {
    QString line = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        line += u'<' + tag + u'>' + cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</") + tag + u'>';
    return line + QStringLiteral("</tr>\n");
}

QString csvCell(const QString& cell) {
    bool number = false;
    QString(cell).replace(u',', u'.').toDouble(&number);
    QString text = number ? cell : tables::withGuard(cell);
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')) return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QList<QString>& cells) {
    QStringList parts;
    for (const QString& cell : cells) parts << csvCell(cell);
    return parts.join(u';') + QStringLiteral("\r\n");
}

}  // namespace

TableCopy TableCopy::of(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns) {
    TableCopy copy;
    for (const int column : columns) copy.head << model.headerData(column, Qt::Horizontal).toString();
    copy.rows.reserve(rows.size());
    for (const int row : rows) {
        QList<QString> cells;
        for (const int column : columns) cells << model.index(row, column).data(RecordModel::WholeTextRole).toString();
        copy.rows << cells;
    }
    return copy;
}

QString TableCopy::plain() const {
    QString text = plainLine(head);
    for (const auto& row : rows) text += plainLine(row);
    return text;
}

QString TableCopy::html() const {
    QString text = QStringLiteral("<meta charset=\"utf-8\"><table>\n<thead>") + htmlLine(head, QStringLiteral("th")) + QStringLiteral("</thead>\n<tbody>");
    for (const auto& row : rows) text += htmlLine(row, QStringLiteral("td"));
    return text + QStringLiteral("</tbody>\n</table>\n");
}

QString TableCopy::csv() const {
    QString text = csvLine(head);
    for (const auto& row : rows) text += csvLine(row);
    return text;
}

}  // namespace ui
