#include "app/example/example_registers.h"

#include <array>

namespace app {

namespace {

constexpr std::array kOverviews{
    "Anmälda brott ligger kvar på samma nivå som året innan. Skadegörelse och cykelstölder är vanligast, och de flesta sker kvällstid i centrum.",
    "Mindre skadegörelse vid skolorna, fler bedrägeriförsök mot äldre. Ungdomar samlas på färre platser än tidigare.",
    "Stölder ur båtar har ökat under våren. Torget är lugnare på kvällarna, men oron i mätningen har inte minskat lika mycket.",
    "Bedrägerier är nu den vanligaste anmälan från äldre. Händelserna kring fritidsgården har halverats på två år.",
    "Bilden är stabil. Mopedkörning och eldning kommer varje vår och bör mötas före påsk.",
};
constexpr const char* kAnalysis =
    "Få platser står för många av händelserna. Där vuxna finns på plats minskar de, där belysningen är svag blir de kvar. Underlaget bygger på "
    "händelserapporter, polisens månadsstatistik och mätningen; små tal varierar mycket mellan åren.";
constexpr const char* kProposals = "Fortsätt med närvaro på torget, tidiga samtal med skolorna och information till äldre. Pröva belysning vid gångtunneln.";

/// Each February and March: the two own pictures, then the joint one of both, presented to the steering group.
void pictures(Scene& scene, Council& council) {
    for (int year = council.begin().year(); year <= scene.today().year(); ++year) {
        const QDate own = workday(QDate(year, 2, 10));
        const auto text = kOverviews.at(static_cast<std::size_t>(year) % kOverviews.size());
        if (own < council.begin() || own > scene.today()) continue;
        scene.on(own, Actor::SecurityChief);
        const Handle municipality =
            scene.add("situation-picture", {{"year", year},
                                            {"origin", "municipality"},
                                            {"overview", text},
                                            {"mapping", "Händelserapporter från skolor, fritidsgård och bostadsbolag per plats och månad."},
                                            {"analysis", kAnalysis},
                                            {"presented", own}});
        scene.on(own, Actor::CommunityPolice);
        const Handle police = scene.add("situation-picture", {{"year", year},
                                                              {"origin", "police"},
                                                              {"overview", "Anmälda brott per kategori och område, jämfört med länet."},
                                                              {"compared", "Färre anmälda stölder per invånare än i länet, ungefär lika många bedrägerier."},
                                                              {"patterns", "Flest anmälningar fredag och lördag kväll."},
                                                              {"presented", own}});
        for (const CouncilMeeting& meeting : council.steeringHeld()) {
            if (meeting.day.year() != year || meeting.day <= own) continue;
            scene.on(meeting.day, Actor::SecurityChief);
            const Handle joint = scene.add("situation-picture",
                                           {{"year", year},
                                            {"origin", "joint"},
                                            {"municipality-picture", municipality},
                                            {"police-picture", police},
                                            {"presented", meeting.day},
                                            {"presented-at", QList<Handle>{meeting.meeting}},
                                            {"overview", text},
                                            {"mapping", "Polisens statistik och kommunens händelserapporter på samma karta."},
                                            {"analysis", kAnalysis},
                                            {"proposals", kProposals},
                                            {"sources", "Anmälda brott är inte alla brott; mörkertalet är stort vid bedrägerier."},
                                            {"largest", "Torget, stationen och skolgårdarna. Bedrägerier sker hemma och syns inte på kartan."},
                                            {"over-time", "Stölderna minskar, bedrägerierna ökar. Övriga kategorier varierar som små tal gör."},
                                            {"patterns", "Fredag och lördag kväll året runt; mopeder och eldning på våren."},
                                            {"risk", "Äldre vid bedrägerier. Unga vid torget sena kvällar, både som utsatta och som störande."},
                                            {"planned-events", "Valborg på festplatsen, skolavslutningar och hamnfesten i augusti."},
                                            {"why-problem", "De flesta händelser är inte brott, men gör att människor väljer bort torget på kvällen."},
                                            {"sources-used", "Händelserapporter, polisens månadsstatistik och trygghetsmätningen. Sociala medier valdes bort."},
                                            {"limits-effect", "Få rapporterar från Bjärred: där kan läget vara sämre än det ser ut."}});
            scene.addWith("picture-proposal", {{"picture", joint},
                                               {"text", "Belysning i gångtunneln vid stationen"},
                                               {"why", "Flera händelser sent på kvällen och många svar i mätningen."},
                                               {"area", scene.known("area", "Lomma")}});
            scene.addWith("picture-proposal", {{"picture", joint},
                                               {"text", "Samtal om bedrägerier på träffpunkterna för äldre"},
                                               {"why", "Anmälningarna ökar."},
                                               {"category", scene.known("category", "Bedrägeri")}});
            break;
        }
    }
}

void documents(Scene& scene, QDate begin) {
    const auto document = [&scene](QDate day, const QList<Field>& fields) {
        if (day > scene.today()) return;
        scene.on(day, Actor::SecurityChief);
        scene.add("document", fields);
    };
    document(begin, {{"title", "ANDT-S-policy och handlingsplan"},
                     {"purpose", "andts-policy"},
                     {"valid-from", begin},
                     {"next-review", QDate(scene.today().year() + 1, 3, 1)},
                     {"decided-by", "Kommunfullmäktige"},
                     {"kept-at", "Kommunens författningssamling"}});
    document(begin.addDays(20), {{"title", "Samtjänst i polisstationen i Lomma"},
                                 {"purpose", "joint-service"},
                                 {"valid-from", QDate(2007, 2, 1)},
                                 {"decided-by", "Kommunstyrelsen"},
                                 {"note", "Avtalet slöts enligt en lag som har ersatts. En reviderad version är under arbete."}});
    document(begin.addDays(30), {{"title", "Samordningsfunktion för brottsförebyggande arbete"},
                                 {"purpose", "coordinating-function"},
                                 {"valid-from", begin},
                                 {"decided-by", "Kommunstyrelsen"},
                                 {"kept-at", "Kommunens webbplats, Trygg och säker"}});
    const QDate decided = workday(begin.addMonths(8));
    document(decided, {{"title", "Åtgärdsplan för det brottsförebyggande arbetet"},
                       {"purpose", "measures-plan"},
                       {"decided", decided},
                       {"valid-from", decided},
                       {"decided-by", "Kommunfullmäktige"},
                       {"kept-at", "Kommunens författningssamling"}});
    const QDate plan = workday(begin.addMonths(5));
    scene.on(plan, Actor::SecurityChief);
    scene.add("communication-plan", {{"title", "Kommunikationsplan för fokusområdena"},
                                     {"valid-from", plan},
                                     {"responsible", "Kommunikationsavdelningen och kommunpolisen"},
                                     {"audiences", "Invånare, näringsidkare, skolor och föreningar i Lomma och Bjärred"},
                                     {"channels", "Webbplats, sociala medier, lokaltidning, möten på torget"},
                                     {"feedback", "Resultat per fokusområde två gånger om året; svar på medborgardialoger inom en månad"}});
}

/// The council hears each June how the work goes, the board each second year what has become of the plan.
void toTheElected(Scene& scene, QDate begin) {
    for (int year = begin.year(); year <= scene.today().year(); ++year) {
        const QDate followed = nthWeekday(year, 4, 3, Qt::Wednesday);
        if (year % 2 == 0 && followed >= begin && followed <= scene.today()) {
            scene.on(followed, Actor::SecurityChief);
            scene.add("governance-report", {{"day", followed},
                                            {"body", "board"},
                                            {"title", "Uppföljning av åtgärdsplanen"},
                                            {"case-number", QStringLiteral("KS %1/%2").arg(year).arg(90 + year % 10)},
                                            {"content", "Vad som är gjort enligt planen, vad det har gett och vad som ändras."}});
        }
        const QDate day = nthWeekday(year, 6, 2, Qt::Thursday);
        if (day < begin || day > scene.today()) continue;
        scene.on(day, Actor::SecurityChief);
        scene.add("governance-report", {{"day", day},
                                        {"body", "council"},
                                        {"title", QStringLiteral("Trygghetsarbetet %1").arg(year - 1)},
                                        {"case-number", QStringLiteral("KS %1/%2").arg(year).arg(140 + year % 10)},
                                        {"content", "Lägesbild, fokusområden, vad som gjorts enligt överenskommelsen och vad som återstår."}});
    }
}

/// Someone from a newspaper or a citizen asks for papers now and then; each answer comes within days.
void requests(Scene& scene, QDate begin) {
    struct Asked {
        int month;
        int day;
        const char* what;
        const char* answer;
        const char* ground;
    };
    constexpr std::array kAsked{Asked{2, 9, "Samverkansöverenskommelsen och styrgruppens protokoll från hösten", "whole", nullptr},
                                Asked{5, 18, "Tillsynsprotokoll för serveringsställen under våren", "partly", nullptr},
                                Asked{10, 12, "Handlingsplaner för årets fokusområden", "whole", nullptr}};
    for (int year = begin.year(); year <= scene.today().year(); ++year)
        for (const Asked& one : kAsked) {
            const QDate day = workday(QDate(year, one.month, one.day));
            const QDate answered = workday(day.addDays(3));
            if (day < begin || answered > scene.today()) continue;
            scene.on(answered, Actor::SecurityChief);
            scene.add("public-request", {{"received", day},
                                         {"asked", one.what},
                                         {"answered", answered},
                                         {"answer", one.answer},
                                         {"ground", one.ground == nullptr ? QString() : QString::fromUtf8(one.ground)},
                                         {"case-number", QStringLiteral("KS %1/%2").arg(year).arg(200 + one.month)}});
        }
}

void survey(Scene& scene, Council& council) {
    const QStringList indicators{QStringLiteral("Otrygghet utomhus sent på kvällen"), QStringLiteral("Oro för att utsättas för brott"),
                                 QStringLiteral("Ordningsstörningar i området")};
    for (int year = council.begin().year(); year <= scene.today().year(); ++year) {
        const QDate made = workday(QDate(year, 10, 6));
        if (made > scene.today()) continue;
        const QDate published = workday(made.addDays(40));
        const bool known = published <= scene.today();
        scene.on(made, Actor::CommunityPolice);
        const Handle round = scene.add(
            "survey", {{"year", year}, {"day", made}, {"conducted-by", "Polisen"}, {"note", "Polisen kallar mätningen trygghetsundersökning."}, {"budgeted", QDate(year, 1, 15)}, {"ordered", workday(made.addDays(-40))}});
        if (!known) continue;
        scene.on(published, Actor::CommunityPolice);
        // The whole municipality's index is published twice, and the two do not agree.
        const double index = (138 + 7 * (year % 3)) / 100.0;
        scene.add(
            "survey-result",
            {{"survey", round}, {"indicator", "Samlat index"}, {"value", index}, {"published", published}, {"answers", 1580}, {"note", "Kommunens webbplats"}});
        if (year % 3 == 0)
            scene.addWith("survey-result", {{"survey", round},
                                            {"indicator", "Samlat index"},
                                            {"value", index + 0.03},
                                            {"published", published.addDays(1)},
                                            {"answers", 1580},
                                            {"note", "Polisens rapport"}});
        int number = 0;
        for (const char* area : {"Lomma", "Bjärred"})
            for (const QString& indicator : indicators) {
                const double value = (14 + 3 * number + (year + number) % 4) / 10.0;  // whole tenths: sums of tenths are not
                scene.add("survey-result", {{"survey", round},
                                            {"area", scene.known("area", area)},
                                            {"indicator", indicator},
                                            {"value", value},
                                            {"published", published},
                                            {"answers", 410 + 13 * number}});
                ++number;
            }
        for (const CouncilMeeting& meeting : council.cooperationHeld()) {
            if (meeting.day <= published || meeting.day.year() > year + 1) continue;
            scene.on(meeting.day, Actor::SecurityChief);
            scene.change(
                round,
                {{"cost", 86000 + 2000 * (year % 5)}, {"share", 50.0}, {"invoiced", meeting.day.addDays(-10)}, {"treated-at", QList<Handle>{meeting.meeting}}});
            break;
        }
    }
}

/// Three mailings a year; the summer's was forgotten once, the year before last.
void mailings(Scene& scene, QDate begin) {
    struct Text {
        const char* occasion;
        int month;
        int day;
        const char* subject;
        const char* audience;
    };
    constexpr std::array texts{Text{"walpurgis", 4, 20, "Säg till dina barn var du är i kväll", "Vårdnadshavare i årskurs 7–9"},
                               Text{"summer", 6, 1, "Sommarkväll: vem möter ditt barn?", "Vårdnadshavare i årskurs 6–9"},
                               Text{"christmas", 12, 8, "Trygg jul: lås, lampor och falska samtal", "Hushåll och seniorföreningar"}};
    for (int year = begin.year(); year <= scene.today().year(); ++year)
        for (const Text& text : texts) {
            const QDate day = workday(QDate(year, text.month, text.day));
            if (day < begin || day > scene.today() || (year == scene.today().year() - 2 && QLatin1String(text.occasion) == QLatin1String("summer"))) continue;
            scene.on(day, Actor::SecurityChief);
            scene.add("mailing", {{"day", day},
                                  {"occasion", text.occasion},
                                  {"subject", text.subject},
                                  {"channel", "E-post och skolportal"},
                                  {"audience", text.audience},
                                  {"planned-jointly", true}});
        }
}

/// The week of Christmas is said to be why; other weeks that were missed are not excused yet.
void excuses(Scene& scene, QDate begin) {
    for (int year = begin.year(); year < scene.today().year(); ++year) {
        const QDate said = workday(QDate(year + 1, 1, 9));
        if (said > scene.today()) continue;
        scene.on(said, Actor::SecurityChief);
        scene.add("excuse", {{"commitment", "A7"}, {"period", QStringLiteral("%1-W52").arg(year)}, {"reason", "julhelg"}, {"day", said}});
        scene.add("excuse", {{"commitment", "A7"}, {"period", QStringLiteral("%1-W01").arg(year + 1)}, {"reason", "julhelg"}, {"day", said}});
    }
}

}  // namespace

void playYearlyRegisters(Scene& scene, Council& council) {
    pictures(scene, council);
    documents(scene, council.begin());
    toTheElected(scene, council.begin());
    requests(scene, council.begin());
    survey(scene, council);
    mailings(scene, council.begin());
    excuses(scene, council.begin());
}

}  // namespace app
