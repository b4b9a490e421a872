#pragma once

#include "ui/print/pdf_finish.h"

#include <qpdf/QPDF.hh>

namespace print {

/// Writes what the file says of itself, in both places: title, dates, and that it is PDF/A-2a and PDF/UA-1.
void setMetadata(QPDF& pdf, const FinishInfo& info);

}  // namespace print
