#pragma once

#include "core/records/reader.h"

class QIODevice;

namespace tables {

/// A text that is longer than a cell of Excel: the workbook has its beginning only.
struct CutText {
    QString id;     ///< of its record
    QString label;  ///< what that is called
    QByteArray field;
};

/// Writes the records of @p query as an Excel workbook: the keys as header, days as days, numbers as numbers, the rest as text. Read again, it makes
/// no doubles, and a text that was cut leaves the whole one.
/// @param device  open for writing, and not sequential
/// @param cut     gets the texts that did not fit
/// @return false when the device took no more
[[nodiscard]] bool writeWorkbook(const records::Reader& reader, const records::Kind& kind, const records::Query& query, QIODevice& device, QList<CutText>& cut);

/// An empty table to send to someone without the program: the labels as header, those that are required in bold, and lists to choose from for
/// choices and for references to small registers. What comes back is imported like any table.
/// @param device  open for writing, and not sequential
/// @return false when the device took no more
[[nodiscard]] bool writeTemplate(const records::Reader& reader, const records::Kind& kind, QIODevice& device);

}  // namespace tables
