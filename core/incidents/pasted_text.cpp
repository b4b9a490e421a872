#include "core/incidents/pasted_text.h"

#include "core/tables/csv_reader.h"

#include <QBuffer>
#include <algorithm>

namespace incidents {

QList<tables::TableRow> pastedRows(const QString& text) {
    QByteArray bytes = text.toUtf8();
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly)) return {};
    tables::CsvReader reader(device, QStringLiteral("UTF-8"), text.contains(u'\t') || !text.contains(u';') ? u'\t' : u';');
    QList<tables::TableRow> rows;
    tables::TableRow row;
    while (reader.next(row)) {
        for (QString& cell : row.cells) cell = cell.simplified();
        if (std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString& cell) { return !cell.isEmpty(); })) rows << row;
    }
    return rows;
}

std::optional<int> figureFrom(const QString& cell) {
    QString digits = cell.trimmed();
    digits.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    if (digits == u"-" || digits == QStringLiteral("–")) return 0;
    bool fine = false;
    const int number = digits.toInt(&fine);
    return fine && number >= 0 ? std::optional(number) : std::nullopt;
}

}  // namespace incidents
