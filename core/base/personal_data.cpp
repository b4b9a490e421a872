#include "core/base/personal_data.h"

#include "core/base/identity_number.h"

#include <QStringView>
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace base {

namespace {

// What stands between the date and the last four.
enum class Joint {
    None,   // 9005054444
    Tight,  // 900505-4444, 900505+4444
    Loose,  // 900505 4444, 900505 - 4444
};

// Something of the right shape: the place in the text and its parts.
struct Candidate {
    qsizetype start = 0;
    qsizetype end = 0;
    IdentityNumber number;
    Joint joint = Joint::None;
    bool interim = false;
};

// Days around today in which a date is more likely to be that of a note or a meeting than a day of birth.
constexpr int yearsOfNotes = 5;
constexpr int yearsOfPlans = 1;

// How far before a number the word that names it may begin, in UTF-16 units.
constexpr qsizetype namingDistance = 32;

// Codes mix digits with short groups of letters; words that a number is glued to are longer.
constexpr qsizetype mostBridgedLetters = 2;

constexpr std::array<std::u16string_view, 9> identityWords{u"personn", u"person n", u"person-n", u"persnr", u"pnr", u"p-nr", u"samordn", u"född", u"identit"};
constexpr std::array<std::u16string_view, 8> phoneWords{u"tel", u"tfn", u"mob", u"ring", u"sms", u"fax", u"phone", u"växel"};
constexpr std::array<std::u16string_view, 10> otherNumberWords{u"faktur", u"ocr", u"konto", u"order", u"artikel", u"ean", u"dnr", u"diarie", u"ärende", u"ref"};

enum class Naming { None, Identity, Phone, OtherNumber };

bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

bool isDash(char16_t unit) {
    switch (unit) {
        case u'-':
        case u'\u00AD':  // soft hyphen
        case u'\u2010':  // hyphen
        case u'\u2011':  // no-break hyphen
        case u'\u2012':  // figure dash
        case u'\u2013':  // en dash
        case u'\u2014':  // em dash
        case u'\u2212':  // minus
        case u'\uFE63':  // small hyphen
        case u'\uFF0D':  // full-width hyphen
            return true;
        default: return false;
    }
}

// No tab and no line end: in a pasted table they part a date from a count.
bool isBlank(char16_t unit) {
    return unit == u' ' || unit == u'\u00A0' || unit == u'\u202F' || (unit >= u'\u2000' && unit <= u'\u200B') || unit == u'\u2060' || unit == u'\uFEFF';
}

bool isPlus(char16_t unit) { return unit == u'+' || unit == u'\uFF0B'; }

char16_t at(QStringView text, qsizetype index) { return index >= 0 && index < text.size() ? text[index].unicode() : u'\0'; }

bool isDigitAt(QStringView text, qsizetype index) { return isDigit(at(text, index)); }

bool isLetterAt(QStringView text, qsizetype index) { return index >= 0 && index < text.size() && text[index].isLetter(); }

qsizetype runEnd(QStringView text, qsizetype start) {
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end].unicode())) ++end;
    return end;
}

int digitAt(QStringView text, qsizetype index) { return text[index].unicode() - u'0'; }

// Reads what may stand between date and last four from `position` on, and moves it past that.
Joint readJoint(QStringView text, qsizetype& position, bool& plus) {
    constexpr qsizetype mostBlanks = 2;
    const auto skipBlanks = [&text](qsizetype from) {
        qsizetype to = from;
        while (to - from < mostBlanks && isBlank(at(text, to))) ++to;
        return to;
    };
    const qsizetype start = position;
    qsizetype next = skipBlanks(start);
    bool blanks = next > start;
    plus = isPlus(at(text, next));
    const bool sign = plus || isDash(at(text, next));
    if (sign) {
        ++next;
        const qsizetype afterSign = next;
        next = skipBlanks(next);
        if (at(text, next) == u'\r') ++next;
        if (at(text, next) == u'\n') ++next;  // a mail program broke the line after the hyphen
        blanks = blanks || next > afterSign;
    }
    position = next;
    if (blanks) return Joint::Loose;
    return sign ? Joint::Tight : Joint::None;
}

// The candidate whose date begins at `start` with a whole run of digits up to `end`, if the shape is right.
std::optional<Candidate> candidateAt(QStringView text, qsizetype start, qsizetype end) {
    const qsizetype length = end - start;
    const bool whole = length == 10 || length == 12;
    if (!whole && length != 6 && length != 8) return std::nullopt;

    Candidate found;
    found.start = start;
    const bool hasCentury = length == 8 || length == 12;
    const qsizetype date = hasCentury ? start + 2 : start;
    qsizetype tail = date + 6;
    if (!whole) {
        found.joint = readJoint(text, tail, found.number.plus);
        char16_t first = at(text, tail);
        // A small letter counts only after a sign; elsewhere it is too often a unit (120315 m200).
        if (found.joint == Joint::Tight) first = QChar::toUpper(static_cast<char32_t>(first)) & 0xFFFF;
        found.interim = isInterimLetter(first);
        if (!found.interim && (found.joint == Joint::None || !isDigit(first))) return std::nullopt;
    }
    found.end = tail + 4;
    for (qsizetype i = tail + 1; i < found.end; ++i)
        if (!isDigitAt(text, i)) return std::nullopt;
    if (isDigitAt(text, found.end)) return std::nullopt;

    if (hasCentury) found.number.century = digitAt(text, start) * 10 + digitAt(text, start + 1);
    for (std::size_t i = 0; i < 6; ++i) found.number.digits.at(i) = digitAt(text, date + static_cast<qsizetype>(i));
    for (std::size_t i = 6; i < 10; ++i) {
        const bool letter = found.interim && i == 6;
        found.number.digits.at(i) = letter ? 1 : digitAt(text, tail + static_cast<qsizetype>(i - 6));
    }
    return found;
}

// The word just before the number that says what kind of number it is. Only words after the figure before it, on the
// same line: "personnummer 900505-4444, tel 070…" names each number once.
Naming namingBefore(QStringView text, qsizetype start) {
    std::array<char16_t, namingDistance> buffer{};
    qsizetype from = start;
    while (from > 0 && start - from < namingDistance && !isDigitAt(text, from - 1) && at(text, from - 1) != u'\n') --from;
    const auto length = static_cast<std::size_t>(start - from);
    for (std::size_t i = 0; i < length; ++i) buffer.at(i) = text[from + static_cast<qsizetype>(i)].toLower().unicode();
    const std::u16string_view before(buffer.data(), length);

    const auto beginsWord = [&](std::size_t i) { return i == 0 ? !isLetterAt(text, from - 1) : !QChar::isLetter(before[i - 1]); };
    const auto anyAt = [&](std::size_t i, const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return before.substr(i).starts_with(word); });
    };
    for (std::size_t i = length; i-- > 0;) {
        if (!QChar::isLetter(before[i]) || !beginsWord(i)) continue;
        if (anyAt(i, identityWords)) return Naming::Identity;
        if (anyAt(i, phoneWords)) return Naming::Phone;
        if (anyAt(i, otherNumberWords)) return Naming::OtherNumber;
    }
    return Naming::None;
}

// Is the candidate only a piece of a longer code: a case number (5000-K120315-2401), a time stamp (…T101112+0100,
// …30.120315+0200), a part of a UUID? One or two letters and one mark are bridged.
bool insideLongerCode(QStringView text, const Candidate& candidate) {
    qsizetype left = candidate.start - 1;
    while (candidate.start - left <= mostBridgedLetters && isLetterAt(text, left)) --left;
    const char16_t mark = at(text, left);
    if (isDash(mark) || mark == u':' || (mark == u'.' && candidate.number.plus)) --left;
    if (isDigitAt(text, left)) return true;

    const char16_t after = at(text, candidate.end);
    return (isDash(after) || after == u':') && isDigitAt(text, candidate.end + 1);
}

// Is a run without any sign the decimals of a coordinate (13.0410153787) or a stretch of a hash (3c99bc5107837253d7f0)?
// In real files one such run in ten has a fitting check digit, so that cannot save it.
bool insideDecimalsOrHash(QStringView text, const Candidate& candidate) {
    if (candidate.joint != Joint::None || candidate.interim) return false;
    if (at(text, candidate.start - 1) == u'.' && isDigitAt(text, candidate.start - 2)) return true;
    qsizetype left = candidate.start - 1;
    while (candidate.start - left <= mostBridgedLetters && isLetterAt(text, left)) --left;
    qsizetype right = candidate.end;
    while (right - candidate.end < mostBridgedLetters && isLetterAt(text, right)) ++right;
    return isDigitAt(text, left) || isDigitAt(text, right);
}

// Does the date, read in this century, lie where notes and plans lie?
bool isDateOfNotes(const IdentityNumber& number, QDate today) {
    if (!today.isValid()) return false;
    IdentityNumber dated = number;
    if (!dated.century) dated.century = today.year() / 100;
    const auto day = birthDate(dated, today.addYears(yearsOfPlans));
    return day && *day >= today.addYears(-yearsOfNotes);
}

bool tailIsClockTime(const IdentityNumber& number) { return number.digits[6] * 10 + number.digits[7] < 24 && number.digits[8] < 6; }

// Ten digits in a row that begin as Swedish phone numbers do (a 0, then no 0).
bool mayBePhone(const Candidate& candidate) {
    const auto& digits = candidate.number.digits;
    return candidate.joint == Joint::None && !candidate.interim && !candidate.number.century && digits[0] == 0 && digits[1] != 0;
}

// The series that people write without blanks and that read as a date too: mobile phones (0701234567), authorities' 010
// and free 020. Numbers of a town (0401…) are seldom written so, and people born 2003–2006 are many: those stay.
bool isPhoneSeries(const Candidate& candidate) {
    const auto& digits = candidate.number.digits;
    const bool service = (digits[1] == 1 || digits[1] == 2) && digits[2] == 0;
    return mayBePhone(candidate) && (digits[1] == 7 || service);
}

// Is it the end of a time stamp (20240131T101112+0100)? The clock time, the zone's sign and its hours can pass for a date, a
// sign and four digits with a fitting check digit, so they are looked at as what they are: a T after a digit, and a zone that exists.
bool isZonedTime(QStringView text, const Candidate& candidate) {
    if (candidate.joint != Joint::Tight || candidate.interim || candidate.number.century) return false;
    if (at(text, candidate.start - 1) != u'T' || !isDigitAt(text, candidate.start - 2)) return false;
    const auto two = [&](std::size_t from) { return candidate.number.digits.at(from) * 10 + candidate.number.digits.at(from + 1); };
    constexpr int lastZone = 14;  // hours ahead of UTC
    return two(0) < 24 && two(2) < 60 && two(4) < 60 && two(6) <= lastZone && two(8) % 15 == 0 && two(8) < 60;
}

// Whether a candidate with a real date and a fitting check digit counts. Of the mobile numbers 0701–0709 one in sixteen
// would pass, so a word that says "phone" decides; without one the number is stopped.
bool countsWhenRight(QStringView text, const Candidate& candidate) {
    if (insideDecimalsOrHash(text, candidate) || isZonedTime(text, candidate)) return false;
    return !mayBePhone(candidate) || namingBefore(text, candidate.start) != Naming::Phone;
}

// Whether a candidate with a real date but a wrong check digit counts. It does, since a mistyped or half remembered number
// is still a personal datum, unless something else explains the digits better.
bool countsWhenWrong(QStringView text, const Candidate& candidate, QDate today) {
    if (insideLongerCode(text, candidate) || insideDecimalsOrHash(text, candidate)) return false;
    // An interim letter, or a sign without blanks after a date, is how these numbers are written, and little else is.
    if (candidate.interim || candidate.joint == Joint::Tight) return true;
    if (candidate.number.plus) return false;                // 120315 + 1234 is a sum
    if (isBirthDayUnknown(candidate.number)) return false;  // two mistakes or oddities at once: rather another number

    const Naming naming = namingBefore(text, candidate.start);
    if (naming == Naming::Identity) return true;
    const bool dateOfNotes = isDateOfNotes(candidate.number, today);
    // A recent day and four digits: "251212 1430", "251212 2500 kr". A child's number with a blank and a mistake is rarer.
    if (candidate.joint == Joint::Loose) return !dateOfNotes;
    // Without any sign the number must stand on its own: nothing that names it otherwise, no phone number, no time stamp.
    if (naming != Naming::None || isPhoneSeries(candidate)) return false;
    return !(dateOfNotes && tailIsClockTime(candidate.number));
}

}  // namespace

QList<PersonalDataHit> findPersonalData(const QString& text, QDate today) {
    const QStringView view(text);
    QList<PersonalDataHit> hits;
    qsizetype position = 0;
    while (position < view.size()) {
        if (!isDigit(view[position].unicode())) {
            ++position;
            continue;
        }
        const qsizetype end = runEnd(view, position);
        const auto candidate = candidateAt(view, position, end);
        position = end;
        if (!candidate || !birthDate(candidate->number, today)) continue;
        const bool right = checkDigitFits(candidate->number);
        if (!(right ? countsWhenRight(view, *candidate) : countsWhenWrong(view, *candidate, today))) continue;
        hits.append({PersonalDataKind::IdentityNumber, candidate->start, candidate->end - candidate->start, right});
        position = candidate->end;
    }
    return hits;
}

QString maskPersonalData(const QString& text, QDate today) {
    constexpr QChar block(u'\u2588');
    QString masked = text;
    const auto hits = findPersonalData(text, today);
    for (const auto& hit : hits)
        for (qsizetype i = hit.start; i < hit.start + hit.length; ++i)
            if (text[i].isLetterOrNumber()) masked[i] = block;
    return masked;
}

}  // namespace base
