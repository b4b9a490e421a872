#include "core/tables/cell_format.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tables {

namespace {

constexpr int kDigits = 15;  // what a spreadsheet keeps of a number
constexpr qint64 kDaySeconds = 86'400;
constexpr double kMostDays = 3'000'000;  // past the year 9999
constexpr int kGroup = 3;

/// The formats that every workbook has, as a Swedish program shows them. @source ECMA-376-1, 18.8.30
QString builtIn(int id) {
    static const QHash<int, QString> codes{
        {1, QStringLiteral("0")},           {2, QStringLiteral("0.00")},          {3, QStringLiteral("#,##0")},      {4, QStringLiteral("#,##0.00")},
        {9, QStringLiteral("0%")},          {10, QStringLiteral("0.00%")},        {11, QStringLiteral("0.00E+00")},  {14, QStringLiteral("yyyy-mm-dd")},
        {15, QStringLiteral("d-mmm-yy")},   {16, QStringLiteral("d-mmm")},        {17, QStringLiteral("mmm-yy")},    {18, QStringLiteral("h:mm AM/PM")},
        {19, QStringLiteral("h:mm:ss AM/PM")}, {20, QStringLiteral("hh:mm")},     {21, QStringLiteral("hh:mm:ss")},  {22, QStringLiteral("yyyy-mm-dd hh:mm")},
        {37, QStringLiteral("#,##0")},      {38, QStringLiteral("#,##0")},        {39, QStringLiteral("#,##0.00")},  {40, QStringLiteral("#,##0.00")},
        {45, QStringLiteral("mm:ss")},      {46, QStringLiteral("[h]:mm:ss")},    {47, QStringLiteral("mm:ss.0")},   {48, QStringLiteral("0.0E+0")}};
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return QStringLiteral("yyyy-mm-dd");  // days of East Asian workbooks
    return codes.value(id);
}

/// Quoted texts, escaped signs, and what stands in brackets but elapsed time: none of it speaks of the number.
const QRegularExpression& silentParts() {
    static const QRegularExpression parts(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]"), QRegularExpression::CaseInsensitiveOption);
    return parts;
}

/// The piece of the format at @p at: a run of one letter, a bracket, a quoted text, or one sign.
QString pieceAt(const QString& code, qsizetype at) {
    const QChar first = code[at];
    if (first == u'"' || first == u'[') {
        const qsizetype end = code.indexOf(first == u'"' ? u'"' : u']', at + 1);
        return code.mid(at, (end < 0 ? code.size() : end + 1) - at);
    }
    if ((first == u'\\' || first == u'_' || first == u'*') && at + 1 < code.size()) return code.mid(at, 2);
    if (code.mid(at, 5).compare(QStringLiteral("AM/PM"), Qt::CaseInsensitive) == 0) return code.mid(at, 5);
    qsizetype end = at + 1;
    if (first.isLetter())
        while (end < code.size() && code[end].toLower() == first.toLower()) ++end;
    return code.mid(at, end - at);
}

/// What a piece that speaks of no number puts there; nothing when it does speak of one.
std::optional<QString> literal(const QString& piece) {
    if (piece.startsWith(u'"')) return piece.mid(1, std::max<qsizetype>(0, piece.size() - 2));
    if (piece.startsWith(u'\\')) return piece.mid(1);
    if (piece.startsWith(u'_')) return QStringLiteral(" ");
    if (piece.startsWith(u'*')) return QString();
    if (!piece.startsWith(u'[')) return std::nullopt;
    // `[$kr-41D]` is a currency; colours, conditions and languages show nothing.
    if (piece.startsWith(QStringLiteral("[$"))) return piece.mid(2, piece.size() - 3).section(u'-', 0, 0);
    return QString();
}

QString padded(qint64 number, qsizetype width) { return QString::number(number).rightJustified(width, u'0'); }

/// The day that a workbook counts so. Excel's first two months of 1900 lie a day off, for it counts a 29 February there was not.
QDate dayOf(qint64 serial, bool since1904) {
    constexpr qint64 kNoDay = 60;
    if (since1904) return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, 30).addDays(serial > 0 && serial < kNoDay ? serial + 1 : serial);
}

QString ofDay(const QString& run, QDate day) {
    static const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const QChar letter = run[0].toLower();
    if (letter == u'y') return run.size() > 2 ? QString::number(day.year()) : padded(day.year() % 100, 2);
    if (letter == u'm') {
        if (run.size() <= 2) return padded(day.month(), run.size());
        QString name = swedish.standaloneMonthName(day.month(), QLocale::LongFormat).toLower();
        return run.size() == 3 ? name.left(3) : run.size() == 4 ? name : name.left(1);
    }
    if (run.size() <= 2) return padded(day.day(), run.size());
    return swedish.dayName(day.dayOfWeek(), run.size() == 3 ? QLocale::ShortFormat : QLocale::LongFormat).toLower();
}

/// The sections of a format for positive, negative and zero numbers.
QStringList sections(const QString& code) {
    QStringList all{QString()};
    for (qsizetype at = 0; at < code.size();) {
        const QString piece = pieceAt(code, at);
        if (piece == QStringLiteral(";")) all << QString();
        else all.last() += piece;
        at += piece.size();
    }
    return all;
}

QString withComma(QString number) { return number.replace(u'.', u','); }

}  // namespace

CellFormat::CellFormat(int id, const QString& code) : m_code(code.isEmpty() ? builtIn(id) : code) {
    if (m_code.compare(QStringLiteral("General"), Qt::CaseInsensitive) == 0 || m_code == QStringLiteral("@")) m_code.clear();
    QString speaking = sections(m_code).constFirst();
    speaking.remove(silentParts());
    static const QRegularExpression elapsed(QStringLiteral("\\[(?:h+|m+|s+)\\]"), QRegularExpression::CaseInsensitiveOption);
    m_elapsed = speaking.contains(elapsed);
    m_days = speaking.contains(QRegularExpression(QStringLiteral("[yd]"), QRegularExpression::CaseInsensitiveOption));
    const bool clock = speaking.contains(QRegularExpression(QStringLiteral("[hs]"), QRegularExpression::CaseInsensitiveOption));
    const bool months = speaking.contains(u'm', Qt::CaseInsensitive);
    m_days = m_days || (months && !clock && !m_elapsed);
    m_clock = speaking.contains(u'h', Qt::CaseInsensitive);
    m_moment = m_days || clock || m_elapsed || months;
    m_percent = !m_moment && speaking.count(u'%') == 1;
    // "General" with words around it, as `General" st"`, is a number.
    if (speaking.contains(QStringLiteral("General"), Qt::CaseInsensitive)) m_moment = false;
}

QString CellFormat::plain(double number, bool since1904) const {
    if (m_percent) return QString::number(number * 100, 'g', kDigits) + QStringLiteral(" %");
    if (!m_moment || number < 0 || number > kMostDays) return QString::number(number, 'g', kDigits);
    const auto seconds = static_cast<qint64>(std::llround(number * static_cast<double>(kDaySeconds)));
    const qint64 rest = seconds % kDaySeconds;
    const auto clock = [](qint64 of) { return padded(of / 3600, 2) + u':' + padded(of / 60 % 60, 2); };
    if (m_elapsed) return clock(seconds);
    // A cell that shows a time shows it whatever the day behind it.
    if (!m_days || (seconds > 0 && seconds < kDaySeconds)) return clock(rest);
    const QDate day = dayOf(seconds / kDaySeconds, since1904);
    return rest == 0 && !m_clock ? day.toString(Qt::ISODate) : day.toString(Qt::ISODate) + u'T' + clock(rest);
}

QString CellFormat::shown(double number, bool since1904) const {
    if (m_moment) return number < 0 || number > kMostDays ? withComma(plain(number, since1904)) : shownMoment(number, since1904);
    if (!m_code.isEmpty()) return shownNumber(number);
    constexpr double kWhole = 1e21;
    if (std::trunc(number) == number && std::abs(number) < kWhole) return QString::number(number, 'f', 0);
    return withComma(QString::number(number, 'g', kDigits));
}

QString CellFormat::shownMoment(double number, bool since1904) const {
    const auto seconds = static_cast<qint64>(std::llround(number * static_cast<double>(kDaySeconds)));
    const QDate day = dayOf(seconds / kDaySeconds, since1904);
    const qint64 clock = seconds % kDaySeconds;
    const QString code = sections(m_code).constFirst();
    const bool halves = code.contains(QStringLiteral("AM/PM"), Qt::CaseInsensitive);
    QString text;
    bool afterHours = false;  // an `m` means minutes behind hours and before seconds, months elsewhere
    for (qsizetype at = 0; at < code.size();) {
        const QString piece = pieceAt(code, at);
        at += piece.size();
        const QChar letter = piece[0].toLower();
        if (piece.startsWith(u'[') && piece.size() > 2 && QStringView(u"hms").contains(piece[1].toLower())) {
            const QChar unit = piece[1].toLower();
            text += padded(unit == u'h' ? seconds / 3600 : unit == u'm' ? seconds / 60 : seconds, piece.size() - 2);
            afterHours = unit == u'h';
        } else if (const auto words = literal(piece)) {
            text += *words;
        } else if (piece.size() == 5 && piece.contains(u'/')) {
            text += clock < kDaySeconds / 2 ? QStringLiteral("AM") : QStringLiteral("PM");
        } else if (letter == u'h') {
            const qint64 hour = clock / 3600;
            text += padded(halves ? (hour + 11) % 12 + 1 : hour, std::min<qsizetype>(2, piece.size()));
            afterHours = true;
        } else if (letter == u's') {
            text += padded(clock % 60, std::min<qsizetype>(2, piece.size()));
            afterHours = false;
        } else if (letter == u'm') {
            static const QRegularExpression secondsNext(QStringLiteral("^[:. ]*\\[?s"), QRegularExpression::CaseInsensitiveOption);
            const bool minutes = piece.size() <= 2 && (afterHours || code.mid(at).contains(secondsNext));
            text += minutes ? padded(clock / 60 % 60, piece.size()) : ofDay(piece, day);
            afterHours = false;
        } else if (letter == u'y' || letter == u'd') {
            text += ofDay(piece, day);
        } else if (piece == QStringLiteral(".") && at < code.size() && code[at] == u'0') {
            while (at < code.size() && code[at] == u'0') ++at;  // fractions of a second
        } else {
            text += piece;
        }
    }
    return text.trimmed();
}

CellFormat CellFormat::plainMoment(bool withTime) { return {0, withTime ? QStringLiteral("yyyy-mm-dd hh:mm") : QStringLiteral("yyyy-mm-dd")}; }

double CellFormat::serialOf(const QString& moment, bool since1904, bool& fine) {
    const QDateTime read = QDateTime::fromString(moment.endsWith(u'Z') ? moment.chopped(1) : moment, Qt::ISODateWithMs);
    fine = read.isValid();
    if (!fine) return 0;
    const QDate base = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return static_cast<double>(base.daysTo(read.date())) +
           static_cast<double>(read.time().msecsSinceStartOfDay()) / (1000.0 * static_cast<double>(kDaySeconds));
}

namespace {

/// The section that shows @p number. @param ownSign  set when it says itself how negative numbers look
QString sectionFor(const QStringList& parts, double number, bool& ownSign) {
    static const QRegularExpression condition(QStringLiteral("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)\\]"));
    const bool conditions = std::any_of(parts.cbegin(), parts.cend(), [](const QString& part) { return part.contains(condition); });
    if (conditions) {
        for (const QString& part : parts) {
            const auto match = condition.match(part);
            if (!match.hasMatch()) return part;
            const QStringView sign = match.capturedView(1);
            const double limit = match.capturedView(2).toDouble();
            const bool holds = sign == u"<"    ? number < limit
                               : sign == u">"  ? number > limit
                               : sign == u"<=" ? number <= limit
                               : sign == u">=" ? number >= limit
                                               : (number == limit) == (sign == u"=");
            if (holds) return part;
        }
        return parts.constFirst();
    }
    if (number < 0 && parts.size() > 1 && !parts[1].isEmpty()) {
        ownSign = true;
        return parts[1];
    }
    return number == 0 && parts.size() > 2 && !parts[2].isEmpty() ? parts[2] : parts.constFirst();
}

bool isPlace(QChar sign) { return sign == u'0' || sign == u'#' || sign == u'?'; }

}  // namespace

QString CellFormat::shownNumber(double number) const {
    bool ownSign = false;
    const QString code = sectionFor(sections(m_code), number, ownSign);
    QString speaking = code;
    speaking.remove(silentParts());
    if (speaking.contains(u'/') || speaking.contains(QStringLiteral("General"), Qt::CaseInsensitive)) return withComma(QString::number(number, 'g', kDigits));
    if (const qsizetype power = speaking.indexOf(u'E', 0, Qt::CaseInsensitive); power >= 0) {
        const QStringView digits = QStringView(speaking).left(power);
        const qsizetype dot = digits.indexOf(u'.');
        const auto behind = dot < 0 ? 0 : std::count_if(digits.begin() + dot, digits.end(), isPlace);
        return withComma(QString::number(number, 'E', static_cast<int>(behind)));
    }
    const auto percents = static_cast<int>(speaking.count(u'%'));
    const qsizetype point = speaking.indexOf(u'.');
    const QString whole = point < 0 ? speaking : speaking.left(point);
    const auto places = [](const QString& of) { return static_cast<qsizetype>(std::count_if(of.cbegin(), of.cend(), isPlace)); };
    const auto decimals = static_cast<int>(point < 0 ? 0 : places(speaking.mid(point)));
    const auto needed = static_cast<int>(point < 0 ? 0 : speaking.mid(point).count(u'0'));
    QString grouped = whole;
    while (!grouped.isEmpty() && !isPlace(grouped.back()) && grouped.back() != u',') grouped.chop(1);
    qsizetype scale = 0;
    while (grouped.endsWith(u',')) {  // each comma behind the last digit is a thousand that is not shown
        ++scale;
        grouped.chop(1);
    }
    const bool groups = grouped.contains(u',');
    QString digits = QString::number(std::abs(number) * std::pow(100, percents) / std::pow(1000, static_cast<double>(scale)), 'f', decimals);
    if (decimals > needed) {
        while (digits.size() > digits.indexOf(u'.') + 1 + needed && digits.endsWith(u'0')) digits.chop(1);
        if (digits.endsWith(u'.')) digits.chop(1);
    }
    const qsizetype comma = digits.indexOf(u'.');
    QString front = comma < 0 ? digits : digits.left(comma);
    const QString fraction = comma < 0 ? QString() : digits.mid(comma + 1);
    if (front == QStringLiteral("0") && !whole.contains(u'0')) front.clear();
    // The digits fill the places from the right, whatever stands between these: `000000-0000`, `000 00`.
    const qsizetype placesBefore = places(whole);
    qsizetype place = 0;
    qsizetype decimal = 0;
    bool behind = false;  // the point
    QString text = number < 0 && !ownSign && digits.contains(QRegularExpression(QStringLiteral("[1-9]"))) ? QStringLiteral("-") : QString();
    const auto put = [&](qsizetype at) {  // the digit that has `at` others to its right
        text += at < front.size() ? front[front.size() - 1 - at] : QChar(u'0');
        if (groups && at > 0 && at % kGroup == 0) text += u' ';
    };
    for (qsizetype at = 0; at < code.size();) {
        const QString piece = pieceAt(code, at);
        at += piece.size();
        if (const auto words = literal(piece)) {
            text += *words;
        } else if (isPlace(piece[0]) && behind) {
            text += fraction.mid(decimal++, 1);
        } else if (isPlace(piece[0])) {
            const qsizetype left = placesBefore - 1 - place;  // places to the right of this one
            if (place++ == 0)
                for (qsizetype more = front.size() - 1; more > left; --more) put(more);
            if (left < front.size() || piece[0] == u'0') put(left);
        } else if (piece == QStringLiteral(".")) {
            behind = true;
            if (placesBefore == 0) text += front;
            if (!fraction.isEmpty()) text += u',';
        } else if (piece == QStringLiteral("%")) {
            // Swedish writes a blank before the sign.
            text += text.endsWith(u' ') || text.endsWith(QChar(QChar::Nbsp)) ? QStringLiteral("%") : QStringLiteral(" %");
        } else if (piece != QStringLiteral(",")) {
            text += piece;
        }
    }
    // A format that hides its number (`;;;`) does not make it nothing.
    return text.trimmed().isEmpty() ? withComma(QString::number(number, 'g', kDigits)) : text.trimmed();
}

}  // namespace tables
