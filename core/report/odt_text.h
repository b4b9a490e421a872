#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace report {

/// Text on one line, for where no elements may stand; without the letters that XML does not allow.
[[nodiscard]] QString odtPlain(const QString& text);

/// Writes text of people into a paragraph: line ends, tabs and rows of blanks as OpenDocument says them; letters that XML does not allow are left out.
/// @param begins  whether the paragraph begins with it: there a blank would be lost
void writeOdtText(QXmlStreamWriter& xml, const QString& text, bool begins = true);

/// A paragraph of @p style, one of those of odtStyles().
void writeOdtParagraph(QXmlStreamWriter& xml, const QString& style, const QString& text);

}  // namespace report
