#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace base {

/// What kind of personal data a piece of free text seems to hold.
enum class PersonalDataKind {
    IdentityNumber,  ///< personnummer, samordningsnummer or interim number, right or mistyped
};

/// One hit in a text.
struct PersonalDataHit {
    PersonalDataKind kind = PersonalDataKind::IdentityNumber;
    qsizetype start = 0;   ///< index of the first UTF-16 unit
    qsizetype length = 0;  ///< in UTF-16 units
    bool certain = false;  ///< the check digit is right; else only the shape is

    bool operator==(const PersonalDataHit&) const = default;
};

/// Looks for personal data in free text; pure, fast on texts without digits.
/// Finds identity numbers of ten or twelve digits, with hyphen, plus, blank or nothing before the last four, also glued
/// to other text, with day + 60 (samordningsnummer) and interim letters; also when the check digit is wrong, since a
/// mistyped number is still a personal datum. Organisation numbers (third digit two or more) are left alone.
/// @param today  a birth date after it is no birth date
/// @return the hits in order, none overlapping
/// @source folkbokföringslag 1991:481 § 18; lag 2022:1697 2 kap. 8 §
[[nodiscard]] QList<PersonalDataHit> findPersonalData(const QString& text, QDate today);

/// @p text with every hit's letters and digits replaced by `█`; the rest untouched.
[[nodiscard]] QString maskPersonalData(const QString& text, QDate today);

}  // namespace base
