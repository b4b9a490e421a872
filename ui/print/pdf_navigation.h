#pragma once

#include "ui/print/page_layout.h"
#include "ui/print/page_marks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace print {

/// The headings as the nested outline of the document; nothing when there is none.
void addOutline(QPDF& pdf, const QList<OutlineEntry>& outline, const std::vector<QPDFObjectHandle>& pages);

/// The links, each on its page. @return their annotations in the same order; the structure's key of each follows those of the pages
[[nodiscard]] std::vector<QPDFObjectHandle> addLinks(QPDF& pdf, const QList<LinkSpot>& links, const QList<OutlineEntry>& outline,
                                                     const std::vector<QPDFObjectHandle>& pages);

/// Pages are called 1, 2, 3 … as their footers say.
void addPageLabels(QPDF& pdf);

}  // namespace print
