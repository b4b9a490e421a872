#pragma once

#include "core/report/odt_writer.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace report {

/// The room for text of a page, in millimetres: A4 (or A3) upright or across, with margins all round.
[[nodiscard]] double odtTextWidth(const Report& report);

/// The style of a text in another language than the report's, "sv" or "en".
[[nodiscard]] QString odtLanguageStyle(const QString& language);

/// styles.xml: the page with its head and foot, and the styles that the paragraphs are of. Headings are Heading_20_1 … 3, the names that word processors know.
[[nodiscard]] QByteArray odtStyles(const Report& report, const OdtColours& colours);

/// The names of things that every part begins with.
void writeOdtNamespaces(QXmlStreamWriter& xml);

}  // namespace report
