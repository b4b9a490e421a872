#include "app/example/example_incidents.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kByMonth = 2000;  // above this many, one act

struct CategoryText {
    const char* name;
    int firstWeight;  ///< in the first year
    int lastWeight;   ///< today
    int fromHour;     ///< the hours in which it is usual; may pass midnight
    int hours;
    int childrenPercent;
    std::array<const char*, 3> descriptions;
};
// clang-format off
constexpr std::array kCategories{
    CategoryText{"Ordningsstörning", 16, 14, 18, 7, 55, {"Högljutt sällskap på bänkarna, skingrades när trygghetsvärdarna kom.", "Grupp ungdomar störde butiksentrén i en timme.", "Fest med musik utomhus sent på kvällen."}},
    CategoryText{"Störande trafik och mopedkörning", 18, 8, 16, 7, 80, {"Flera mopeder körde fort på gång- och cykelvägen.", "A-traktor med hög musik körde runt på parkeringen.", "Crossmotorcykel på gångstråket vid vattnet."}},
    CategoryText{"Skadegörelse och klotter", 15, 12, 19, 10, 35, {"Klotter på fasad, anmält och sanerat.", "Krossad ruta, upptäckt på morgonen.", "Sönderslaget vindskydd, glas på marken."}},
    CategoryText{"Stöld och inbrott", 14, 13, 8, 16, 5, {"Två elcyklar stulna under dagen.", "Inbrott i förråd, lås uppklippt.", "Båtmotor stulen under natten."}},
    CategoryText{"Bedrägeri", 5, 14, 9, 9, 0, {"Försök till bedrägeri per telefon, någon sade sig ringa från banken.", "Falskt meddelande om paketavgift, flera äldre drabbade.", "Bluffannons på nätet om uthyrning."}},
    CategoryText{"Hot och våld", 5, 5, 18, 9, 45, {"Bråk mellan två grupper, ingen allvarligt skadad.", "Hot mot personal i butik vid stängning.", "Knuffar och slag efter träningsmatch."}},
    CategoryText{"Ofredande och trakasserier", 4, 5, 14, 9, 60, {"Kränkande rop mot förbipasserande.", "Ofredande på bussen hem från skolan.", "Trakasserande meddelanden inom en skolklass."}},
    CategoryText{"Alkohol, narkotika, tobak", 9, 10, 17, 9, 65, {"Tomma lustgaspatroner och flaskor på lekplatsen.", "Vitt snus såldes mellan elever på skolgården.", "Doft av cannabis i trapphus."}},
    CategoryText{"Brand och fyrverkerier", 4, 4, 18, 6, 40, {"Papperskorg brann, släckt av boende.", "Smällare kastades mot cykelskjul.", "Eldning i dynerna, räddningstjänsten på plats."}},
    CategoryText{"Oro kring barn och unga", 7, 8, 12, 10, 100, {"Yngre elever i sällskap med äldre vid stationen sent på kvällen.", "Fler än vanligt utanför skolan under lektionstid.", "Rykte om uppgjort slagsmål till helgen."}},
    CategoryText{"Välfärdsbrott", 1, 4, 9, 8, 0, {"Misstänkt felaktig folkbokföring i flerbostadshus.", "Leverantör fakturerade för tid utan underlag.", "Andrahandsuthyrning utan tillstånd."}},
    CategoryText{"Övrig otrygghet", 4, 4, 6, 17, 10, {"Belysning trasig i gångtunneln.", "Buskar skymmer sikten vid hållplatsen.", "Okänd bil långsamt genom villaområde flera kvällar."}},
};
// clang-format on

const QList<int> kMonthWeights{6, 6, 7, 9, 11, 12, 11, 11, 9, 8, 7, 7};
const QList<int> kWeekdayWeights{9, 10, 11, 13, 21, 23, 13};
constexpr int kMostMonth = 12;
constexpr int kMostWeekday = 23;

const QList<QList<const char*>>& places() {
    static const QList<QList<const char*>> all{
        {"Stationsplan", "Torget", "Hamnpromenaden", "Fyrskolans skolgård", "Badvägen", "Galleriagången", "Gångtunneln vid stationen"},
        {"Centrumgången", "Bryggvägen", "Havsängsskolans skolgård", "Kustvägen", "Långbryggan", "Idrottsplatsen"}};
    return all;
}
const QList<const char*>& units() {
    static const QList<const char*> all{"Trygghetsvärdarna", "Fyrskolan",          "Havsängsskolan",    "Strandrågens fritidsgård",
                                        "Kustbo Bostäder",   "Sundvakt Bevakning", "Räddningstjänsten", "Kommunpolis"};
    return all;
}

class IncidentPlay {
public:
    IncidentPlay(Scene& scene, QDate begin, Chance chance)
        : m_scene(scene), m_begin(begin), m_span(static_cast<int>(begin.daysTo(scene.today()))), m_chance(chance) {
        for (const CategoryText& category : kCategories) m_categories << scene.known("category", category.name);
        m_areas = {scene.known("area", "Lomma"), scene.known("area", "Bjärred")};
    }

    struct Report {
        QDate reported;
        QList<Field> fields;
    };
    [[nodiscard]] Report report();

private:
    [[nodiscard]] QDate day();

    Scene& m_scene;
    QDate m_begin;
    int m_span;
    Chance m_chance;
    QList<Handle> m_categories;
    QList<Handle> m_areas;
};

/// A day of the years, the likelier the more the season and the weekday bring.
QDate IncidentPlay::day() {
    while (true) {
        const QDate candidate = m_begin.addDays(m_chance.below(m_span));
        const int weight = kMonthWeights[candidate.month() - 1] * kWeekdayWeights[candidate.dayOfWeek() - 1];
        if (m_chance.below(kMostMonth * kMostWeekday) < weight) return candidate;
    }
}

IncidentPlay::Report IncidentPlay::report() {
    const QDate occurred = day();
    const auto passed = static_cast<int>(m_begin.daysTo(occurred));
    QList<int> weights;
    for (const CategoryText& category : kCategories)
        weights << category.firstWeight * 100 + (category.lastWeight - category.firstWeight) * 100 * passed / m_span;
    const int kind = m_chance.weighted(weights);
    const CategoryText& category = kCategories.at(static_cast<std::size_t>(kind));
    const QTime time((category.fromHour + m_chance.below(category.hours)) % 24, m_chance.below(12) * 5);
    const int area = m_chance.happens(62) ? 0 : 1;
    const QDate reported = std::min(occurred.addDays(m_chance.weighted({45, 30, 15, 7, 3})), m_scene.today());
    const qint64 age = reported.daysTo(m_scene.today());
    QString moment = occurred.toString(Qt::ISODate);
    // Now and then nobody knows the hour.
    if (m_chance.happens(88)) moment += u'T' + time.toString(QStringLiteral("HH:mm"));
    QList<Field> fields{{"occurred", moment},
                        {"reported", reported},
                        {"category", m_categories[kind]},
                        {"area", m_areas[area]},
                        {"severity", std::array{"low", "medium", "high"}.at(static_cast<std::size_t>(m_chance.weighted({62, 31, 7})))},
                        {"children", m_chance.happens(category.childrenPercent)},
                        {"description", category.descriptions.at(static_cast<std::size_t>(m_chance.below(3)))},
                        {"status", age > 30  ? "closed"
                                   : age > 7 ? "assessed"
                                             : "open"}};
    if (m_chance.happens(93)) fields << Field{"reporting-unit", m_chance.oneOf(units())};
    if (m_chance.happens(80)) fields << Field{"place", m_chance.oneOf(places()[area])};
    if (m_chance.happens(18)) fields << Field{"passed-on-to", m_chance.happens(50) ? "Kommunpolis" : "Socialtjänstens mottagning"};
    if (age > 30 && m_chance.happens(40)) fields << Field{"feedback-given", "Återkoppling till den som rapporterade"};
    return {reported, fields};
}

}  // namespace

void playIncidents(Scene& scene, QDate begin, int count, Chance chance) {
    IncidentPlay play(scene, begin, chance);
    QList<IncidentPlay::Report> reports;
    reports.reserve(count);
    for (int i = 0; i < count; ++i) reports << play.report();
    std::stable_sort(reports.begin(), reports.end(), [](const auto& a, const auto& b) { return a.reported < b.reported; });
    for (const IncidentPlay::Report& report : std::as_const(reports)) {
        const QDate monthEnd(report.reported.year(), report.reported.month(), report.reported.daysInMonth());
        scene.on(count > kByMonth ? scene.today() : monthEnd, Actor::SecurityChief);
        scene.add("incident", report.fields);
    }
}

}  // namespace app
