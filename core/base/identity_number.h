#pragma once

#include <QDate>
#include <array>
#include <optional>

namespace base {

/// One candidate for a personnummer, samordningsnummer or interim number, taken apart but not yet judged.
struct IdentityNumber {
    std::array<int, 10> digits{};  ///< YYMMDDNNNC; an interim letter stands as 1
    std::optional<int> century;    ///< 18, 19 …, when it is written out
    bool plus = false;             ///< the sign before the last four is a plus: a hundred years or more
};

/// May @p unit stand for the first of the last four in an interim number?
[[nodiscard]] bool isInterimLetter(char16_t unit);

/// Is it a samordningsnummer of someone whose month (00) or day (60) of birth is not known?
[[nodiscard]] bool isBirthDayUnknown(const IdentityNumber& number);

/// The day of birth that the number tells; a year of two digits means the youngest age possible, a plus sign a hundred
/// years more. Day + 60 is a samordningsnummer; there an unknown month or day counts as the first, and a day that the
/// month does not have (30 February) as its last: Skatteverket's own test numbers hold all three.
/// @param today  the last possible day of birth; an invalid one sets no limit
/// @return nothing for a date that does not exist, comes after @p today or lies in a century without living people
/// @source folkbokföringslag 1991:481 § 18; lag 2022:1697 2 kap. 8 §
[[nodiscard]] std::optional<QDate> birthDate(const IdentityNumber& number, QDate today);

/// Does the last digit fit the nine before it (mod 10, "Luhn")?
[[nodiscard]] bool checkDigitFits(const IdentityNumber& number);

}  // namespace base
