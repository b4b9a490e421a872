#include "app/example/example_inspections.h"

#include <QMap>
#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kRounds = 30;
constexpr int kVisitsARound = 4;
constexpr int kFollowUpDays = 30;
constexpr int kNeglectedVisit = (kRounds - 3) * kVisitsARound + 1;  // some months ago
constexpr int kTestPurchaseDays = 6;                                // twice at each place that sells, on so many days

struct PremisesText {
    const char* name;
    const char* address;
    int area;  ///< 0 = Lomma, 1 = Bjärred
};
constexpr std::array kServing{
    PremisesText{"Restaurang Bryggkanten", "Hamnpromenaden 4", 0},
    PremisesText{"Sjöbodens Kök och Bar", "Hamnpromenaden 11", 0},
    PremisesText{"Pizzeria Vindrosen", "Torggatan 2", 0},
    PremisesText{"Kvarterskrogen Ankaret", "Torggatan 9", 0},
    PremisesText{"Sushi Tången", "Stationsplan 3", 0},
    PremisesText{"Strandkafét", "Badvägen 1", 0},
    PremisesText{"Golfrestaurangen", "Fairwayslingan 20", 1},
    PremisesText{"Bistro Långbryggan", "Bryggvägen 7", 1},
    PremisesText{"Trattoria Måsen", "Centrumgången 5", 1},
    PremisesText{"Värdshuset Fyrljuset", "Kustvägen 31", 1},
    PremisesText{"Thai Sanden", "Centrumgången 8", 1},
    PremisesText{"Klubbhuset Lovart", "Hamnplan 2", 0},
    PremisesText{"Grillhuset Piren", "Hamnplan 6", 0},
};
constexpr std::array kSelling{
    PremisesText{"Livs på Hörnet", "Torggatan 14", 0},          PremisesText{"Tobakskiosken Stationen", "Stationsplan 1", 0},
    PremisesText{"Matmarknaden Centrum", "Torggatan 1", 0},     PremisesText{"Bensinstationen Norra", "Infartsvägen 2", 0},
    PremisesText{"Närbutiken Badvägen", "Badvägen 12", 0},      PremisesText{"Godis och Spel", "Galleriagången 4", 0},
    PremisesText{"Matmarknaden Bjärred", "Centrumgången 1", 1}, PremisesText{"Kiosk Långbryggan", "Bryggvägen 1", 1},
    PremisesText{"Bensinstationen Södra", "Kustvägen 2", 1},    PremisesText{"Livsmedel Ringvägen", "Ringvägen 15", 1},
    PremisesText{"Vejp och Tobak", "Galleriagången 9", 0},      PremisesText{"Sommarkiosken Stranden", "Strandstigen 3", 1},
};

/// Where something can be found out: on the premises, or from papers at the desk (inre tillsyn).
enum class Where { OnSite, AtTheDesk };
struct CheckText {
    const char* key;
    const char* remark;
    Where where = Where::OnSite;
};
constexpr std::array kServingChecks{
    CheckText{"order-sobriety", "Två gäster märkbart berusade, personalen tillsagd"},
    CheckText{"minors-serving", "Legitimation efterfrågades inte vid bardisken"},
    CheckText{"food", "Köket stängt före serveringstidens slut"},  // until the demand was repealed: see servingCheck
    CheckText{"serving-manager", "Serveringsansvarig fanns inte på plats"},
    CheckText{"staff-ledger", "Personalliggaren var inte ifylld för kvällen"},
    CheckText{"lawful-purchase", "Fakturor för inköp av alkohol saknas för två månader", Where::AtTheDesk},
    CheckText{"permit-terms", "Restaurangrapporten har inte lämnats in", Where::AtTheDesk},
};
constexpr CheckText kDrinks{"low-alcohol-drinks", "Inga alkoholfria drycker fanns att köpa"};
constexpr std::array kSaleChecks{
    CheckText{"age-check", "Kassapersonalen frågar inte alltid efter legitimation"},
    CheckText{"age-sign", "Skylt om åldersgräns saknas vid kassan"},
    CheckText{"self-monitoring", "Egenkontrollprogrammet är inte uppdaterat", Where::AtTheDesk},
    CheckText{"permit-notice", "Anmälan för folköl saknas", Where::AtTheDesk},
};

/// What is looked at on a visit of the day; food is asked for until 31 May 2026 (SFS 2026:511).
QList<CheckText> checksOn(QDate day, bool sells, Where where) {
    QList<CheckText> all;
    const auto take = [&](const CheckText& check) {
        if (check.where != where) return;
        const bool repealed = QLatin1String(check.key) == QLatin1String("food") && day >= QDate(2026, 6, 1);
        all << (repealed ? kDrinks : check);
    };
    if (sells) std::for_each(kSaleChecks.begin(), kSaleChecks.end(), take);
    else std::for_each(kServingChecks.begin(), kServingChecks.end(), take);
    return all;
}

struct Place {
    Handle record;
    bool sells;
};

class RoundPlay {
public:
    RoundPlay(Scene& scene, QDate begin, Chance chance)
        : m_scene(scene), m_begin(begin), m_chance(chance), m_unit(scene.known("role", "inspection-unit")), m_police(scene.known("role", "community-police")) {}

    void premises();
    void rounds();
    void lastNight();
    void testPurchases();

private:
    void visit(QDate day, const Place& place, bool joint, int number);
    void checkpoints(Handle inspection, const QList<CheckText>& checks, int remark);

    Scene& m_scene;
    QDate m_begin;
    Chance m_chance;
    Handle m_unit;
    Handle m_police;
    QList<Place> m_serving;
    QList<Place> m_selling;
    QMap<QString, Handle> m_checkpoints;
};

void RoundPlay::premises() {
    const QList<Handle> areas{m_scene.known("area", "Lomma"), m_scene.known("area", "Bjärred")};
    m_scene.on(m_begin, Actor::SecurityChief);
    for (const PremisesText& place : kServing)
        m_serving << Place{m_scene.add("premises", {{"name", place.name}, {"kind", "serving"}, {"address", place.address}, {"area", areas[place.area]}}),
                           false};
    for (const PremisesText& place : kSelling)
        m_selling << Place{m_scene.add("premises", {{"name", place.name}, {"kind", "sale"}, {"address", place.address}, {"area", areas[place.area]}}), true};
    const QDate closed = workday(m_scene.today().addMonths(-5));
    m_scene.on(closed, Actor::SecurityChief);
    m_scene.change(m_selling.last().record, {{"closed", closed}});
    const auto know = [this](const CheckText& check) { m_checkpoints[text(check.key)] = m_scene.known("checkpoint", check.key); };
    std::for_each(kServingChecks.begin(), kServingChecks.end(), know);
    std::for_each(kSaleChecks.begin(), kSaleChecks.end(), know);
    know(kDrinks);
}

void RoundPlay::checkpoints(Handle inspection, const QList<CheckText>& checks, int remark) {
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const bool remarked = i == remark;
        m_scene.addWith("checkpoint-result", {{"inspection", inspection},
                                              {"checkpoint", m_checkpoints.value(text(checks[i].key))},
                                              {"outcome", remarked              ? "remark"
                                                          : m_chance.happens(8) ? "not-checked"
                                                                                : "ok"},
                                              {"note", remarked ? checks[i].remark : ""}});
    }
}

void RoundPlay::visit(QDate day, const Place& place, bool joint, int number) {
    // One visit in four finds something; of those one in six is serious.
    const bool found = m_chance.happens(25) || number == kNeglectedVisit;
    const QString kind = text(joint         ? "coordinated"
                              : place.sells ? (m_chance.happens(20) ? "preventive" : "inner")
                                            : (m_chance.happens(40) ? "outer" : "inner"));
    const Where where = kind == QStringLiteral("inner") ? Where::AtTheDesk : Where::OnSite;
    const QList<CheckText> checks = checksOn(day, place.sells, where);
    const int remark = found ? m_chance.below(static_cast<int>(checks.size())) : -1;
    const bool serious = found && m_chance.happens(16);
    const QDate due = workday(day.addDays(kFollowUpDays));
    QList<Field> fields{{"day", day},
                        {"premises", place.record},
                        {"scope", place.sells ? QStringList{text("tobacco"), text("folk-beer"), text("nicotine")} : QStringList{text("alcohol")}},
                        {"kind", kind},
                        {"participants", joint ? QList<Handle>{m_unit, m_police} : QList<Handle>{m_unit}},
                        {"outcome", serious ? "serious"
                                    : found ? "remarks"
                                            : "no-remarks"}};
    if (joint) fields << Field{"police-ground", m_chance.happens(85) ? "own-supervision" : "requested-help"};
    if (found) {
        const QString told = where == Where::OnSite ? text(". Ansvarig fick besked på plats.") : text(". Ansvarig har fått besked per brev.");
        fields << Field{"remarks", text(checks[remark].remark) + (serious ? text(". Ärendet lämnas till nämnden.") : told)}
               << Field{"follow-up-due", due} << Field{"case-number", QStringLiteral("MBN %1:%2").arg(day.year()).arg(300 + number)};
    }
    m_scene.on(day, joint ? Actor::CommunityPolice : Actor::SecurityChief);
    const Handle inspection = m_scene.add("inspection", fields);
    checkpoints(inspection, checks, remark);
    // Most are followed up in time. Of the last half year's some are not: overdue today.
    const QDate done = workday(due.addDays(m_chance.below(20) - 14));
    const bool neglected = number == kNeglectedVisit || (day.daysTo(m_scene.today()) < 200 && m_chance.happens(50));
    if (!found || neglected || done > m_scene.today()) return;
    m_scene.on(done, Actor::SecurityChief);
    m_scene.change(inspection, {{"follow-up-done", done}});
}

/// A round every seven weeks, on Friday nights at places that serve and in the daytime at those that sell. Once the police had
/// no time for the shops: more than half a year without joint tobacco inspection.
void RoundPlay::rounds() {
    const qint64 span = m_begin.daysTo(m_scene.today()) - 20;
    int number = 0;
    for (int round = 0; round < kRounds; ++round) {
        const bool shops = round % 3 == 2;
        const QDate near = m_begin.addDays(14 + (span - 14) * round / kRounds);
        const QDate day = shops ? workday(near) : near.addDays(5 - near.dayOfWeek());
        const bool withoutPolice = shops ? round == 8 : round % 6 == 4;
        const QList<Place>& places = shops ? m_selling : m_serving;
        // The last shop has closed: it is visited in the first two years only.
        const int open = static_cast<int>(places.size()) - (shops && round > kRounds / 2 ? 1 : 0);
        const int first = m_chance.below(open);
        for (int i = 0; i < kVisitsARound; ++i) visit(day, places[(first + i * 3) % open], !withoutPolice, ++number);
    }
}

/// Last night's round lies on the desk: nothing of it is written yet.
void RoundPlay::lastNight() {
    const QDate day = m_scene.today().addDays(-1);
    QList<Handle> stops;
    for (int i = 0; i < kVisitsARound; ++i) stops << m_serving[(i * 3) % m_serving.size()].record;
    m_scene.on(workday(day.addDays(-2)), Actor::SecurityChief);
    m_scene.add("round", {{"day", day},
                          {"stops", stops},
                          {"kind", "coordinated"},
                          {"scope", QStringList{text("alcohol")}},
                          {"participants", QList<Handle>{m_unit, m_police}},
                          {"police-ground", "own-supervision"}});
}

void RoundPlay::testPurchases() {
    const QList<const char*> goods{"tobacco", "folk-beer", "nicotine", "e-cigarettes"};
    for (int day = 0; day < kTestPurchaseDays; ++day) {
        const QDate bought = workday(m_scene.today().addDays(-30 - day * 190));
        const QDate informed = workday(bought.addDays(4));
        for (int i = 0; i < 4; ++i) {
            m_scene.on(informed, Actor::SecurityChief);
            m_scene.add("test-purchase", {{"premises", m_selling[(day * 4 + i) % (m_selling.size() - 1)].record},
                                          {"day", bought},
                                          {"goods", m_chance.oneOf(goods)},
                                          {"outcome", m_chance.happens(25 + day * 5) ? "sold" : "refused"},
                                          {"informed-day", informed}});
        }
    }
}

}  // namespace

void playInspections(Scene& scene, QDate begin, Chance chance) {
    RoundPlay play(scene, begin, chance);
    play.premises();
    play.rounds();
    play.lastNight();
    play.testPurchases();
}

}  // namespace app
