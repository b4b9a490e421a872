#include "core/tables/formula_guard.h"

namespace tables {

namespace {

constexpr QChar kGuard(u'\'');

/// Whether a sign of a formula comes first, behind any number of apostrophes.
bool looksLikeFormula(const QString& text) {
    qsizetype at = 0;
    while (at < text.size() && text[at] == kGuard) ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

}  // namespace

QString withGuard(const QString& text) { return looksLikeFormula(text) ? kGuard + text : text; }

QString withoutGuard(const QString& text) { return text.startsWith(kGuard) && looksLikeFormula(text) ? text.mid(1) : text; }

}  // namespace tables
