#include "core/base/swedish_order.h"

#include <memory>
#include <unicode/ucol.h>

namespace base {

namespace {

struct Close {
    void operator()(UCollator* collator) const { ucol_close(collator); }
};

// One collator a thread: ICU's are not safe to share while keys are made.
const UCollator* collator() {
    thread_local const std::unique_ptr<UCollator, Close> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UCollator, Close> made(ucol_open("sv_SE", &status));
        if (made) ucol_setAttribute(made.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
        return made;
    }();
    return instance.get();
}

const UChar* units(const QString& text) {
    return reinterpret_cast<const UChar*>(text.utf16());  // NOLINT: QChar and UChar are both one UTF-16 unit
}

}  // namespace

QByteArray swedishSortKey(const QString& text) {
    if (text.isEmpty() || collator() == nullptr) return text.toUtf8();
    QByteArray key(static_cast<qsizetype>(text.size()) * 3 + 16, Qt::Uninitialized);
    const auto length = static_cast<int32_t>(text.size());
    auto* bytes = reinterpret_cast<uint8_t*>(key.data());  // NOLINT: ICU writes unsigned bytes
    int32_t needed = ucol_getSortKey(collator(), units(text), length, bytes, static_cast<int32_t>(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        bytes = reinterpret_cast<uint8_t*>(key.data());  // NOLINT
        needed = ucol_getSortKey(collator(), units(text), length, bytes, needed);
    }
    key.resize(needed > 0 ? needed - 1 : 0);  // without the closing zero
    return key;
}

}  // namespace base
