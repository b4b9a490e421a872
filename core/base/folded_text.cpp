#include "core/base/folded_text.h"

#include <algorithm>

namespace base {

namespace {

constexpr char16_t kFirstCombining = 0x0300;  // below it nothing is ever composed with the letter before

bool isInvisible(QChar sign) {
    const char16_t unit = sign.unicode();
    return unit == 0x00AD || unit == 0x200B || unit == 0x200C || unit == 0x200D || unit == 0x2060 || unit == 0xFEFF;
}

}  // namespace

QString composed(const QString& text) {
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() >= kFirstCombining; });
    return plain ? text : text.normalized(QString::NormalizationForm_C);
}

QString folded(const QString& text) {
    QString name = composed(text);
    if (std::any_of(name.cbegin(), name.cend(), isInvisible)) name.removeIf(isInvisible);
    return name.simplified().toCaseFolded();
}

}  // namespace base
