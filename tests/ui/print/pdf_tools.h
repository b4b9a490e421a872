#pragma once

#include "core/report/report.h"
#include "ui/print/pdf_writer.h"

#include <QStringList>
#include <optional>

namespace support {

/// A report with a title, header and footer, in English.
[[nodiscard]] report::Report aReport(QList<report::Block> blocks);
/// The PDF, which must come out.
[[nodiscard]] print::Document pdfOf(const report::Report& report);

/// What outside programs say of a PDF; nothing when the program is not installed, and then the test says so.
/// The text of each page in reading order.
[[nodiscard]] std::optional<QStringList> pagesOf(const QByteArray& pdf);
/// Standard output of @p program with @p arguments, of which `@` stands for the file.
struct Answer {
    int exitCode = 0;
    QString text;
};
[[nodiscard]] std::optional<Answer> ask(const char* program, const QStringList& arguments, const QByteArray& pdf);

}  // namespace support
