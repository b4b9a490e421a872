#include "core/meetings/calendar_zones.h"

#include <QMap>
#include <QRegularExpression>
#include <array>
#include <optional>

namespace meetings {

namespace {

constexpr int kHourSeconds = 3600;
constexpr int kMinuteSeconds = 60;
constexpr int kFarthestHours = 14;
const QDate kDayOfDistances(2026, 1, 1);  // zones have changed theirs

struct Shown {
    const char* name;  ///< small letters
    const char* iana;
};
/// What Windows shows for zones beside their distance from UTC, where it names no city that is an IANA zone of that distance; Swedish Windows' own
/// names; and letters that people use. Sources: the names of the zones of Windows (CLDR, windowsZones), Microsoft's lists of zones.
constexpr std::array<Shown, 72> kShown{{
    {"västeuropa, normaltid", "Europe/Berlin"},
    {"västeuropa, sommartid", "Europe/Berlin"},
    {"centraleuropa, normaltid", "Europe/Budapest"},
    {"centraleuropeisk, normaltid", "Europe/Warsaw"},
    {"romansk, normaltid", "Europe/Paris"},
    {"gmt, normaltid", "Europe/London"},
    {"fle, normaltid", "Europe/Kiev"},
    {"fle-länderna, normaltid", "Europe/Kiev"},
    {"cet", "Europe/Stockholm"},
    {"cest", "Europe/Stockholm"},
    {"cet/cest", "Europe/Stockholm"},
    {"met", "Europe/Stockholm"},
    {"mest", "Europe/Stockholm"},
    {"mez", "Europe/Stockholm"},
    {"mesz", "Europe/Stockholm"},
    {"central european time", "Europe/Stockholm"},
    {"western europe", "Europe/Stockholm"},
    {"western/central europe", "Europe/Stockholm"},
    {"us/eastern", "America/New_York"},
    {"us/central", "America/Chicago"},
    {"us/mountain", "America/Denver"},
    {"us/pacific", "America/Los_Angeles"},
    {"us/alaska", "America/Anchorage"},
    {"us/hawaii", "Pacific/Honolulu"},
    {"w. europe", "Europe/Stockholm"},
    {"sweden", "Europe/Stockholm"},
    {"sverige", "Europe/Stockholm"},
    {"eet", "Europe/Helsinki"},
    {"eest", "Europe/Helsinki"},
    {"wet", "Europe/Lisbon"},
    {"z", "UTC"},
    {"gmt", "UTC"},
    {"utc", "UTC"},
    {"microsoft/utc", "UTC"},
    {"coordinated universal time", "UTC"},
    {"greenwich mean time", "Europe/London"},
    {"greenwich mean time: dublin, edinburgh, lisbon, london", "Europe/London"},
    {"greenwich mean time : dublin, edinburgh, lisbon, london", "Europe/London"},
    {"est", "America/New_York"},
    {"edt", "America/New_York"},
    {"cst", "America/Chicago"},
    {"cdt", "America/Chicago"},
    {"mst", "America/Denver"},
    {"mdt", "America/Denver"},
    {"pst", "America/Los_Angeles"},
    {"pdt", "America/Los_Angeles"},
    {"eastern time (us & canada)", "America/New_York"},
    {"eastern time (us and canada)", "America/New_York"},
    {"central time (us & canada)", "America/Chicago"},
    {"central time (us and canada)", "America/Chicago"},
    {"mountain time (us & canada)", "America/Denver"},
    {"mountain time (us and canada)", "America/Denver"},
    {"pacific time (us & canada)", "America/Los_Angeles"},
    {"pacific time (us and canada)", "America/Los_Angeles"},
    {"atlantic time (canada)", "America/Halifax"},
    {"newfoundland", "America/St_Johns"},
    {"indiana (east)", "America/Indianapolis"},
    {"arizona", "America/Phoenix"},
    {"alaska", "America/Anchorage"},
    {"hawaii", "Pacific/Honolulu"},
    {"saskatchewan", "America/Regina"},
    {"central america", "America/Guatemala"},
    {"greenland", "America/Godthab"},
    {"brasilia", "America/Sao_Paulo"},
    {"west central africa", "Africa/Lagos"},
    {"abu dhabi, muscat", "Asia/Dubai"},
    {"harare, pretoria", "Africa/Johannesburg"},
    {"astana, dhaka", "Asia/Dhaka"},
    {"est5edt", "America/New_York"},
    {"cst6cdt", "America/Chicago"},
    {"mst7mdt", "America/Denver"},
    {"pst8pdt", "America/Los_Angeles"},
}};

QTimeZone known(const QByteArray& iana) { return QTimeZone::isTimeZoneIdAvailable(iana) ? QTimeZone(iana) : QTimeZone(); }

/// The zones of IANA by their city, small letters with blanks.
const QMultiMap<QByteArray, QByteArray>& cities() {
    static const QMultiMap<QByteArray, QByteArray> all = [] {
        QMultiMap<QByteArray, QByteArray> made;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            if (const qsizetype slash = id.lastIndexOf('/'); slash > 0 && !id.startsWith("Etc/")) made.insert(id.mid(slash + 1).toLower().replace('_', ' '), id);
        return made;
    }();
    return all;
}

/// The zone of the first city of a list that is one and keeps that distance from UTC; the Swedish one before all others.
QTimeZone zoneOfCities(const QByteArray& list, std::optional<int> seconds) {
    QTimeZone found;
    for (const QByteArray& city : QByteArray(list).toLower().replace('/', ',').split(',')) {
        for (const QByteArray& id : cities().values(city.trimmed())) {
            const QTimeZone zone(id);
            if (seconds && zone.standardTimeOffset(kDayOfDistances.startOfDay(Qt::UTC)) != *seconds) continue;
            if (id == swedishZone().id()) return zone;
            if (!found.isValid()) found = zone;
        }
    }
    return found;
}

/// "+01:00", "-5", "+0530".
std::optional<int> distance(const QString& sign, const QString& hours, const QString& minutes) {
    const int seconds = hours.toInt() * kHourSeconds + minutes.toInt() * kMinuteSeconds;
    if (hours.toInt() > kFarthestHours) return std::nullopt;
    return sign == QStringLiteral("-") ? -seconds : seconds;
}

}  // namespace

const QTimeZone& swedishZone() {
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}

ZoneName zoneNamed(const QByteArray& name) {
    const QByteArray trimmed = name.trimmed();
    if (const QTimeZone zone = known(trimmed); zone.isValid()) return {zone, true};
    // A path of another program before it: "/mozilla.org/20050126_1/Europe/Berlin".
    QList<QByteArray> path = trimmed.split('/');
    while (path.size() > 2) {
        path.removeFirst();
        if (const QTimeZone zone = known(path.join('/')); zone.isValid()) return {zone, true};
    }
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(trimmed); !iana.isEmpty()) return {QTimeZone(iana), true};

    // Zones of that name count the other way round. @source the tz database, etcetera
    static const QRegularExpression turned(QStringLiteral("^Etc/GMT([+-])(\\d{1,2})$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = turned.match(QString::fromUtf8(trimmed)); match.hasMatch())
        if (const auto seconds = distance(match.captured(1), match.captured(2), {})) return {QTimeZone(-*seconds), true};

    static const QRegularExpression shape(QStringLiteral("^\\(?(?:UTC|GMT)?\\s*(?:([+\\-\u2212])(\\d{1,2})[:.]?(\\d\\d)?)?\\)?\\s*(.*)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(QString::fromUtf8(trimmed));
    std::optional<int> seconds;
    if (!match.captured(2).isEmpty())
        seconds = distance(match.captured(1) == QStringLiteral("\u2212") ? QStringLiteral("-") : match.captured(1), match.captured(2), match.captured(3));
    const QByteArray rest = match.captured(4).trimmed().toUtf8();
    const QByteArray small = QString::fromUtf8(path.size() > 1 ? path.join('/') : trimmed).toLower().toUtf8();
    const QByteArray smallRest = QString::fromUtf8(rest).toLower().toUtf8();
    for (const Shown& one : kShown)
        if (small == one.name || smallRest == one.name) return {known(one.iana), true};
    if (const QTimeZone zone = zoneOfCities(rest, seconds); zone.isValid()) return {zone, true};
    if (!seconds) return {};
    // Nothing but a distance is a zone of its own; with a name that nobody knows it may keep a summer time or not.
    if (rest.isEmpty()) return {QTimeZone(*seconds), true};
    return {*seconds == kHourSeconds ? swedishZone() : QTimeZone(*seconds), false};
}

}  // namespace meetings
