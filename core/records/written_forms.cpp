#include "core/records/written_forms.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>

namespace records {

namespace {

constexpr const char* kHome = "Europe/Stockholm";
constexpr int kFirstYear = 1900;  // of a month that is written with digits only
constexpr int kLastYear = 2199;
constexpr int kCentury = 100;
constexpr int kYearsAhead = 10;  // that a year of two digits lies at most after this one
constexpr int kNoon = 12;
constexpr int kFarthestMinutes = 14 * 60;  // of a zone, from Greenwich

bool isDigit(QChar sign) { return sign >= u'0' && sign <= u'9'; }

bool allDigits(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit); }

/// Takes @p mark out of @p digits when it parts groups of exactly three; the first group has one to three digits.
/// @return false when it stands anywhere else
bool joinGroups(QString& digits, QChar mark) {
    const QStringList groups = digits.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!allDigits(groups[i])) return false;
        if (i == 0 ? groups[i].size() > 3 : groups[i].size() != 3) return false;
    }
    digits = groups.join(QString());
    return true;
}

QDate dateOf(QStringView year, QStringView month, QStringView day) {
    if (year.size() != 4 || month.size() > 2 || day.size() > 2 || !allDigits(year) || !allDigits(month) || !allDigits(day)) return {};
    return {year.toInt(), month.toInt(), day.toInt()};
}

/// The month that @p word names in Swedish or English, whole or by its first letters; 0 when it names none.
int monthOfName(QStringView word) {
    static const std::array<QStringList, 12> names{{{QStringLiteral("januari"), QStringLiteral("january")},
                                                    {QStringLiteral("februari"), QStringLiteral("february")},
                                                    {QStringLiteral("mars"), QStringLiteral("march")},
                                                    {QStringLiteral("april")},
                                                    {QStringLiteral("maj"), QStringLiteral("may")},
                                                    {QStringLiteral("juni"), QStringLiteral("june")},
                                                    {QStringLiteral("juli"), QStringLiteral("july")},
                                                    {QStringLiteral("augusti"), QStringLiteral("august")},
                                                    {QStringLiteral("september")},
                                                    {QStringLiteral("oktober"), QStringLiteral("october")},
                                                    {QStringLiteral("november")},
                                                    {QStringLiteral("december")}}};
    QString name = word.toString().toLower();
    if (name.endsWith(u'.')) name.chop(1);
    if (name.size() < 3) return 0;
    for (std::size_t month = 0; month < names.size(); ++month)
        for (const QString& whole : names.at(month))
            if (name == whole || ((name.size() == 3 || name == QStringLiteral("sept")) && whole.startsWith(name))) return static_cast<int>(month) + 1;
    return 0;
}

/// Every kind of hyphen as `-`, every blank as one ordinary blank.
QString plainSigns(const QString& text) {
    QString plain = text.simplified();
    for (QChar& sign : plain)
        if ((sign >= u'\u2010' && sign <= u'\u2013') || sign == u'\u2212') sign = u'-';
    return plain;
}

/// The days from which programs count, beside a time of day that has none.
bool isNoDay(QDate day) {
    return day == QDate(1899, 12, 30) || day == QDate(1899, 12, 31) || day == QDate(1900, 1, 1) || day == QDate(1904, 1, 1) || day == QDate(1970, 1, 1) ||
           day == QDate(1, 1, 1);
}

/// Whether @p word names the weekday of @p day, in Swedish or English, whole or by its first letters.
bool isWeekday(QStringView word, QDate day) {
    static const std::array<QStringList, 7> names{{{QStringLiteral("mån"), QStringLiteral("mon")},
                                                   {QStringLiteral("tis"), QStringLiteral("tue")},
                                                   {QStringLiteral("ons"), QStringLiteral("wed")},
                                                   {QStringLiteral("tor"), QStringLiteral("thu")},
                                                   {QStringLiteral("fre"), QStringLiteral("fri")},
                                                   {QStringLiteral("lör"), QStringLiteral("sat")},
                                                   {QStringLiteral("sön"), QStringLiteral("sun")}}};
    return day.isValid() && names.at(static_cast<std::size_t>(day.dayOfWeek() - 1)).contains(word.left(3).toString().toLower());
}

/// A year of two digits is the newest with these that plans may speak of: what is written of the past reaches farther.
int yearOf(QStringView digits, QDate today) {
    if (digits.size() != 2) return digits.toInt();
    const int farthest = today.year() + kYearsAhead;
    const int year = farthest - farthest % kCentury + digits.toInt();
    return year > farthest ? year - kCentury : year;
}

/// `4 mars 2026`, `onsdag den 4 mar. 2026`, `4-mar-26`.
QDate dayInWords(const QString& text, QDate today) {
    static const QRegularExpression form(QStringLiteral("^(?:([^\\d\\s.,]{3,})\\.?,? )??"
                                                        "(?:den )?(\\d{1,2})(?::e|:a|\\.)?[ -]([^\\d\\s-]+)[ -](\\d{4}|\\d{2})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    const int month = monthOfName(match.capturedView(3));
    if (month == 0) return {};
    const QDate day(yearOf(match.capturedView(4), today), month, match.capturedView(2).toInt());
    // A weekday that is not the one of that day says that one of the two is wrong.
    return match.capturedView(1).isEmpty() || isWeekday(match.capturedView(1), day) ? day : QDate();
}

QTime plainTime(const QString& text) {
    QString plain = text;
    plain.replace(u'.', u':');
    const QStringList parts = plain.split(u':');
    if (parts.size() == 1) {
        if ((plain.size() != 3 && plain.size() != 4) || !allDigits(plain)) return {};
        return {QStringView(plain).chopped(2).toInt(), QStringView(plain).right(2).toInt()};
    }
    if (parts.size() > 3 || parts[0].size() > 2 || !allDigits(parts[0])) return {};
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts[i].size() != 2 || !allDigits(parts[i])) return {};
    if (parts.size() == 3 && parts[2].toInt() > 59) return {};
    return {parts[0].toInt(), parts[1].toInt()};  // seconds are not kept
}

/// Minutes east of Greenwich; nothing when the text is no zone.
std::optional<int> zoneOf(QStringView text) {
    const QString zone = text.toString().toUpper();
    for (const char* zero : {"Z", "UTC", "GMT"})
        if (zone == QLatin1String(zero)) return 0;
    if (zone == QStringLiteral("CET")) return 60;
    if (zone == QStringLiteral("CEST")) return 120;
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{2}):?(\\d{2})?$"));
    const auto match = offset.match(zone);
    if (!match.hasMatch()) return std::nullopt;
    const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
    return match.capturedView(1) == u"-" ? -minutes : minutes;
}

}  // namespace

namespace {

/// A number taken apart; what its marks mean is still open.
struct NumberParts {
    QString sign;      ///< "-" or nothing
    QString digits;    ///< with marks
    QString exponent;  ///< "e-7", or nothing
};

std::optional<NumberParts> partsOf(const QString& text) {
    NumberParts parts;
    parts.digits = text;
    for (QChar& sign : parts.digits)
        if (sign.category() == QChar::Separator_Space) sign = u' ';
    parts.digits = parts.digits.trimmed();
    if (parts.digits.startsWith(u'-') || parts.digits.startsWith(u'\u2212') || parts.digits.startsWith(u'+')) {
        if (!parts.digits.startsWith(u'+')) parts.sign = QStringLiteral("-");
        parts.digits = parts.digits.mid(1).trimmed();
    }
    if (const qsizetype at = parts.digits.indexOf(u'e', 0, Qt::CaseInsensitive); at >= 0) {
        parts.exponent = parts.digits.mid(at).toLower();
        parts.digits.truncate(at);
        const qsizetype first = parts.exponent.size() > 1 && (parts.exponent[1] == u'-' || parts.exponent[1] == u'+') ? 2 : 1;
        if (!allDigits(QStringView(parts.exponent).mid(first)) || parts.exponent.size() - first > 3) return std::nullopt;
    }
    return parts;
}

bool isTwofold(const NumberParts& parts) {
    const QStringView digits = parts.digits;
    if (!parts.exponent.isEmpty() || digits.size() < 5 || digits.size() > 7 || digits.front() == u'0') return false;
    const QChar mark = digits[digits.size() - 4];
    return (mark == u'.' || mark == u',') && allDigits(digits.right(3)) && allDigits(digits.chopped(4));
}

/// The sign before decimals as the number itself says it, null where it has none.
QChar decimalOf(const QString& digits) {
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) return comma > point ? u',' : u'.';
    if (comma < 0 && point < 0) return {};
    const QChar only = comma >= 0 ? u',' : u'.';
    return digits.count(only) == 1 ? only : QChar();
}

std::optional<QString> plainOf(const NumberParts& parts, QChar decimal) {
    QString whole = parts.digits;
    QString fraction;
    if (!decimal.isNull()) {
        const qsizetype at = parts.digits.lastIndexOf(decimal);
        whole = parts.digits.left(at);
        fraction = parts.digits.mid(at + 1);
        if (!allDigits(fraction)) return std::nullopt;
        if (whole.isEmpty()) whole = QStringLiteral("0");
    }
    for (const QChar mark : {QChar(u' '), QChar(u','), QChar(u'.')})
        if (whole.contains(mark) && !joinGroups(whole, mark)) return std::nullopt;
    if (!allDigits(whole)) return std::nullopt;
    return parts.sign + whole + (fraction.isEmpty() ? QString() : u'.' + fraction) + parts.exponent;
}

}  // namespace

bool isTwofold(const QString& text) {
    if (!text.contains(u'.') && !text.contains(u',')) return false;
    const auto parts = partsOf(text);
    return parts && isTwofold(*parts);
}

DecimalMark markIn(const QString& text) {
    const auto parts = partsOf(text);
    if (!parts || isTwofold(*parts)) return DecimalMark::Unsaid;
    QChar decimal = decimalOf(parts->digits);
    if (!plainOf(*parts, decimal)) return DecimalMark::Unsaid;
    // A sign that stands twice parts thousands: decimals are left to the other one.
    if (decimal.isNull() && parts->digits.contains(u'.')) decimal = u',';
    if (decimal.isNull() && parts->digits.contains(u',')) decimal = u'.';
    return decimal.isNull() ? DecimalMark::Unsaid : decimal == u',' ? DecimalMark::Comma : DecimalMark::Point;
}

std::optional<QString> plainNumber(const QString& text, DecimalMark mark) {
    const auto parts = partsOf(text);
    if (!parts) return std::nullopt;
    QChar decimal = decimalOf(parts->digits);
    if (mark != DecimalMark::Unsaid && isTwofold(*parts) && decimal != QChar(mark == DecimalMark::Comma ? u',' : u'.')) decimal = QChar();
    return plainOf(*parts, decimal);
}

std::optional<qint64> wholeNumber(const QString& text, DecimalMark mark) {
    // Nearly all: digits alone.
    constexpr qsizetype kSafeDigits = 18;
    if (text.size() <= kSafeDigits && allDigits(text)) return text.toLongLong();
    // Nobody writes a number without decimals with three of them: where nothing says so, they are thousands.
    if (mark == DecimalMark::Unsaid && isTwofold(text)) mark = text.contains(u'.') ? DecimalMark::Comma : DecimalMark::Point;
    const auto plain = plainNumber(text, mark);
    if (!plain) return std::nullopt;
    bool fits = false;
    if (const qint64 whole = plain->toLongLong(&fits); fits) return whole;
    const double number = plain->toDouble(&fits);
    constexpr double kExact = 9007199254740992.0;  // above 2^53 a double no longer counts
    if (!fits || std::abs(number) > kExact || std::trunc(number) != number) return std::nullopt;
    return static_cast<qint64>(number);
}

QDate dayFrom(const QString& text, QDate today) {
    // Nearly all days: as files hold them.
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        if (const QDate day = dateOf(QStringView(text).left(4), QStringView(text).mid(5, 2), QStringView(text).mid(8)); day.isValid()) return day;
    if (text.size() == 8 && allDigits(text)) return dateOf(QStringView(text).left(4), QStringView(text).mid(4, 2), QStringView(text).mid(6));
    const auto parts = [&text](QChar mark) { return text.split(mark); };
    if (const QStringList iso = parts(u'-'); iso.size() == 3)
        if (const QDate day = dateOf(iso[0], iso[1], iso[2]); day.isValid()) return day;
    if (const QStringList dotted = parts(u'.'); dotted.size() == 3) {
        if (dotted[0].size() == 4) return dateOf(dotted[0], dotted[1].trimmed(), dotted[2].trimmed());
        if (const QDate day = dateOf(dotted[2].trimmed(), dotted[1].trimmed(), dotted[0]); day.isValid()) return day;
    }
    const QStringList slashed = parts(u'/');
    if (slashed.size() == 3 && slashed[0].size() == 4) return dateOf(slashed[0], slashed[1], slashed[2]);
    if (slashed.size() == 2) {
        const QStringList rest = slashed[1].simplified().split(u' ');
        if (rest.size() == 2) return dateOf(rest[1], rest[0], slashed[0].trimmed());
    }
    if (const QString plain = plainSigns(text); plain != text) return dayFrom(plain, today);
    return dayInWords(text, today);
}

QTime timeFrom(const QString& text) {
    if (const QTime time = plainTime(text); time.isValid()) return time;
    static const QRegularExpression form(QStringLiteral("^(kl(?:\\.|ockan)? ?)?(\\d{1,2})(?:[.:](\\d{2})(?:[.:](\\d{2})(?:[.,]\\d+)?)?)? ?(am|pm|fm|em)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch()) {
        const qsizetype cut = text.indexOf(text.contains(u'T') ? u'T' : u' ');
        return cut > 0 && isNoDay(dayFrom(text.left(cut), QDate(kFirstYear, 1, 1))) ? timeFrom(text.mid(cut + 1)) : QTime();
    }
    const QString half = match.captured(5).toLower();
    // A lone number says the hour only where a word says that it is a time.
    if (match.capturedView(3).isEmpty() && match.capturedView(1).isEmpty() && half.isEmpty()) return {};
    if (match.capturedView(4).toInt() > 59) return {};
    int hour = match.capturedView(2).toInt();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > kNoon) return {};
        hour = hour % kNoon + (half == QStringLiteral("pm") || half == QStringLiteral("em") ? kNoon : 0);
    }
    return {hour, match.capturedView(3).toInt()};
}

Moment momentFrom(const QString& text, QDate today) {
    static const QRegularExpression basic(QStringLiteral("^(\\d{8})T(\\d{2})(\\d{2})(?:\\d{2})?(Z|[+-]\\d{4})?$"));
    if (text.size() > 8 && text[8] == u'T')
        if (const auto match = basic.match(text); match.hasMatch())
            return momentFrom(dayFrom(match.captured(1), today).toString(Qt::ISODate) + u'T' + match.captured(2) + u':' + match.captured(3) + match.captured(4),
                              today);
    if (const QDate day = dayFrom(text, today); day.isValid()) return {day, {}, false};
    // Nearly all moments: a day, one sign, a time.
    qsizetype cut = text.indexOf(u'T');
    if (cut < 0) cut = text.lastIndexOf(u' ');
    const QDate before = cut < 0 ? QDate() : dayFrom(text.left(cut).trimmed(), today);
    if (before.isValid())
        if (const QTime time = plainTime(text.mid(cut + 1).trimmed()); time.isValid()) return {before, time, false};
    static const QRegularExpression form(
        QStringLiteral("^(.*?\\d)(?:(t)|,? ?kl(?:\\.|ockan)? ?|, ?| )(\\d{1,2}(?:[.:]\\d{2})?(?:[.:]\\d{2})?(?:[.,]\\d+)?(?: ?(?:am|pm|fm|em))?)"
                       " ?(z|utc|gmt|cet|cest|[+-]\\d{2}:?(?:\\d{2})?)?(?:\\[[\\w/]+\\])?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(plainSigns(text));
    if (!match.hasMatch()) return {before, {}, before.isValid()};
    const QDate day = dayFrom(match.captured(1), today);
    if (!day.isValid()) return {before, {}, before.isValid()};
    const bool saysTime = text.contains(QStringLiteral("kl"), Qt::CaseInsensitive);
    const QTime time = timeFrom((saysTime ? QStringLiteral("kl ") : QString()) + match.captured(3));
    if (!time.isValid()) return {day, {}, true};
    const auto zone = zoneOf(match.capturedView(4));
    if (!zone) return {day, time, false};
    // "09:00-10:00" says when it ended. West of Greenwich is only what a machine has written, and no zone lies farther than fourteen hours.
    const bool byMachine = !match.capturedView(2).isEmpty() && text.contains(match.capturedView(4));
    if ((*zone < 0 && !byMachine) || std::abs(*zone) > kFarthestMinutes) return {day, {}, true};
    static const QTimeZone home(kHome);
    const QDateTime there(day, time, Qt::OffsetFromUTC, *zone * 60);
    const QDateTime here = home.isValid() ? there.toTimeZone(home) : there.toLocalTime();
    return {here.date(), here.time(), false};
}

QString monthFrom(const QString& text, QDate today) {
    const auto written = [](int year, int month) {
        return year < kFirstYear || year > kLastYear || month < 1 || month > 12
                   ? QString()
                   : QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
    };
    const QString plain = plainSigns(text);
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?:(?: ?[-/.mM] ?| )(?=\\d)|(?=\\d\\d$))(\\d{1,2})$"));
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})[-/. ](\\d{4})$"));
    static const QRegularExpression nameFirst(QStringLiteral("^([^\\d\\s/,-]+)(?: ?[-/,] ?| )'?(\\d{2}|\\d{4})$"));
    static const QRegularExpression nameLast(QStringLiteral("^(\\d{4})(?: ?[-/,] ?| )([^\\d\\s/,-]+)$"));
    if (const auto match = yearFirst.match(plain); match.hasMatch()) return written(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    if (const auto match = yearLast.match(plain); match.hasMatch()) return written(match.capturedView(2).toInt(), match.capturedView(1).toInt());
    if (const auto match = nameFirst.match(plain); match.hasMatch()) {
        return written(yearOf(match.capturedView(2), today), monthOfName(match.capturedView(1)));
    }
    if (const auto match = nameLast.match(plain); match.hasMatch()) return written(match.capturedView(1).toInt(), monthOfName(match.capturedView(2)));
    const Moment moment = momentFrom(text, today);
    return moment.day.isValid() && !moment.badTime ? written(moment.day.year(), moment.day.month()) : QString();
}

}  // namespace records
