#include "core/base/identity_number.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace base {

namespace {

constexpr std::u16string_view interimLetters = u"TRSUWXJKLMN";
constexpr int coordinationOffset = 60;

// The oldest numbers belong to people born in the 1800s; 16 before ten digits marks an organisation number.
constexpr int firstCentury = 18;
constexpr int lastCentury = 20;

int twoDigits(const IdentityNumber& number, std::size_t at) { return number.digits.at(at) * 10 + number.digits.at(at + 1); }

}  // namespace

bool isInterimLetter(char16_t unit) { return interimLetters.find(unit) != std::u16string_view::npos; }

bool isBirthDayUnknown(const IdentityNumber& number) { return twoDigits(number, 2) == 0 || twoDigits(number, 4) == coordinationOffset; }

std::optional<QDate> birthDate(const IdentityNumber& number, QDate today) {
    int month = twoDigits(number, 2);
    int day = twoDigits(number, 4);
    const bool coordination = day >= coordinationOffset;
    if (coordination) {
        day = std::max(day - coordinationOffset, 1);
        month = std::max(month, 1);
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;

    const QDate last = today.isValid() ? today : QDate(lastCentury * 100 + 99, 12, 31);
    const auto bornIn = [&](int year) { return QDate(year, month, coordination ? std::min(day, QDate(year, month, 1).daysInMonth()) : day); };
    int year = twoDigits(number, 0);
    if (number.century) {
        if (*number.century < firstCentury || *number.century > lastCentury) return std::nullopt;
        year += *number.century * 100;
    } else {
        year += last.year() / 100 * 100;
        const bool ahead = year > last.year() || (year == last.year() && std::pair(month, day) > std::pair(last.month(), last.day()));
        if (ahead) year -= 100;
        if (number.plus) year -= 100;
    }
    const QDate born = bornIn(year);
    if (!born.isValid() || born > last) return std::nullopt;
    return born;
}

bool checkDigitFits(const IdentityNumber& number) {
    int sum = 0;
    for (std::size_t i = 0; i < number.digits.size(); ++i) {
        const int weighted = number.digits.at(i) * (i % 2 == 0 ? 2 : 1);
        sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
}

}  // namespace base
