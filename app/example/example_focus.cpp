#include "app/example/scene.h"

namespace app {

namespace {

using enum focus::Verb;

QString text(const char* words) { return QString::fromUtf8(words); }

struct Theme {
    const char* title;
    const char* reason;
    bool children;
    const char* causes[4];  ///< victim, offender, place, and one that lies behind
    const char* goal;
    const char* indicator;
    const char* unit;
    double baseline;
    double target;
    double reached[3];      ///< half-yearly measurements
    const char* activities[4];
};

constexpr Theme kThemes[] = {
    {"Trygga barn och unga", "Fler unga i årskurs 7–9 vistas ute sent utan vuxna, och skolan ser fler bråk efter skoltid.", true,
     {"Yngre elever vågar inte berätta när de blivit utsatta", "Få fritidsaktiviteter som lockar dem som fyllt tretton", "Stationsparken saknar vuxna på kvällarna", "Föräldrar känner inte till vad som händer efter skolan"},
     "Färre ungdomsbråk på allmän plats i Lomma och Bjärred", "Händelser i kategorin hot och våld med unga inblandade", "händelser per halvår", 34, 20, {31, 27, 22},
     {"Vuxna på stan varje fredagskväll under terminerna", "Öppen fritidsgård till klockan 22 på fredagar", "Föräldramöten om kvällar och nätter i årskurs 7", "Gemensam genomgång av tidiga tecken med elevhälsan"}},
    {"Trygga platser", "Invånarna undviker gångvägen vid stationen efter mörkrets inbrott, och mopedkörning stör kring hamnen.", false,
     {"Äldre går hemifrån mindre på kvällen", "Mopeder trimmas och lånas ut mellan kamrater", "Belysningen vid stationens gångväg är svag", "Klotter får sitta kvar i flera veckor"},
     "Färre anmälda skadegörelser vid stationen och hamnen", "Anmälda skadegörelser på de två platserna", "anmälningar per halvår", 26, 13, {24, 25, 24},
     {"Ny belysning längs gångvägen", "Klotter tas bort inom två dygn", "Trygghetsvandring vid hamnen", "Mopedkontroller vid skolstarten"}},
    {"Stöld och bedrägeribrott", "Bedrägerier mot äldre per telefon ökar, och inbrotten sker i områden utan grannsamverkan.", false,
     {"Äldre lämnar ut uppgifter på telefon", "Resande gärningspersoner väljer kommuner nära motorvägen", "Villaområden utan grannsamverkan", "Information når inte dem som inte är på nätet"},
     "Färre inbrott i bostad", "Anmälda bostadsinbrott", "inbrott per halvår", 15, 9, {14, 11, 10},
     {"Fyra nya områden med grannsamverkan", "Informationsträffar på träffpunkterna för äldre", "Utskick inför sommaren", "Märkning av båtmotorer i hamnen"}},
    {"Välfärdsbrott", "Kommunen saknar en gemensam rutin för att upptäcka felaktiga utbetalningar och oseriösa aktörer.", false,
     {"Den som utnyttjas som målvakt är ofta själv utsatt", "Aktörer utan seriös verksamhet söker tillstånd", "Handläggare saknar möjlighet att jämföra uppgifter", "Förvaltningarna delar inte erfarenheter"},
     "Fler kontroller leder till rättelse", "Andel kontroller som har lett till rättelse", "%", 12, 30, {15, 19, 24},
     {"Gemensam rutin för kontroll av leverantörer", "Utbildning för handläggare", "Samordnade besök med tillsynen", "Årlig genomgång i styrgruppen"}},
};

/// How far a focus area and its plan are taken.
enum class Until { Draft, Proposed, Deferred, Rejected, PlanDraft, Submitted, Returned, Approved, Despite, Started, FollowedUp, Evaluated, Closed };

struct Built {
    QString area;
    QString plan;
    QStringList goals;
    QStringList activities;
};

void addAssessment(Scene& scene, const QStringList& plans, bool concerned) {
    if (!concerned) {
        scene.add("child-impact", {{"plans", plans}, {"concerned", false}, {"reason", text("Åtgärderna rör vuxna och företag. Barn berörs varken direkt eller indirekt.")}});
        return;
    }
    scene.add("child-impact", {{"plans", plans},
                               {"concerned", true},
                               {"groups", text("Elever i årskurs 4–9 i Lomma och Bjärred, även de som bor utanför tätorten.")},
                               {"rights", text("Rätten till skydd mot våld (artikel 19), till fritid (31) och att få säga sin mening (12).")},
                               {"known", text("Skolans enkät, lägesbilden och samtal på fritidsgårdarna.")},
                               {"heard", text("Elevråden i två skolor har fått säga vad som känns otryggt.")},
                               {"options", text("Fler vuxna ute på kvällarna, eller längre öppet på fritidsgården. Det första når fler, det andra når dem som redan är kända.")},
                               {"weighing", text("Fler vuxna ute stärker tryggheten utan att peka ut någon. Längre öppettider behövs också, men inte varje kväll.")},
                               {"conclusion", text("Barnets bästa talar för båda åtgärderna, med uppföljning efter en termin.")},
                               {"feedback", text("Elevråden får veta resultatet i juni.")}});
}

void addContent(Scene& scene, const Theme& theme, Built& built, QDate start, bool measured) {
    const char* factors[] = {"victim", "offender", "place", "place"};
    QStringList causes;
    for (int i = 0; i < 4; ++i)
        causes << scene.add("cause", {{"focus-area", built.area}, {"text", text(theme.causes[i])}, {"factor", text(factors[i])}, {"direct", i < 3}});
    built.goals << scene.add("goal", {{"plan", built.plan},
                                      {"statement", text(theme.goal)},
                                      {"indicator", text(theme.indicator)},
                                      {"unit", text(theme.unit)},
                                      {"baseline", theme.baseline},
                                      {"baseline-day", start.addDays(-30)},
                                      {"baseline-source", text("Lägesbilden")},
                                      {"target", theme.target},
                                      {"scope", text("Lomma och Bjärred")},
                                      {"realistic", text("Åtgärderna har gett resultat i kommuner av samma storlek.")},
                                      {"due", start.addMonths(24)}});
    const char* responsible[] = {"Säkerhetschef", "Kommunpolis", "Fritidsgårdschefer", "Säkerhetschef"};
    for (int i = 0; i < 4; ++i)
        built.activities << scene.add("activity", {{"plan", built.plan},
                                                   {"what", text(theme.activities[i])},
                                                   {"goal", built.goals.value(0)},
                                                   {"cause", causes.value(i)},
                                                   {"responsible", text(responsible[i])},
                                                   {"participants", text("Polisen, kommunen och fastighetsägare")},
                                                   {"start", start.addMonths(i)},
                                                   {"due", start.addMonths(5 + 4 * i)},
                                                   {"status", text("planned")}});
    if (!measured) return;
    for (int i = 0; i < 3; ++i) {
        const QDate day = start.addMonths(6 * (i + 1));
        if (day > scene.today()) break;
        scene.add("measurement", {{"goal", built.goals.value(0)}, {"day", day}, {"value", theme.reached[i]}, {"source", text("Händelserapporteringen")}});
    }
}

void finishActivities(Scene& scene, const Built& built, int done) {
    for (int i = 0; i < done; ++i) {
        scene.on(scene.today().addDays(-200 + 20 * i));
        scene.set("activity", built.activities.value(i), {{"status", text("done")}, {"done-day", scene.today().addDays(-200 + 20 * i)}});
    }
}

Built play(Scene& scene, const Theme& theme, const QString& suffix, int year, int rank, Until until, bool concerned) {
    Built built;
    const QDate start(year - 1, 10, 1);
    scene.on(start);
    built.area = scene.add("focus-area", {{"year", qint64(year)},
                                          {"title", text(theme.title) + suffix},
                                          {"reason", text(theme.reason)},
                                          {"children", theme.children},
                                          {"picture", text("Den gemensamma lägesbilden, avsnittet om utvecklingen per område.")}});
    if (until == Until::Draft) return built;
    scene.on(start.addDays(14));
    scene.decide(built.area, Propose);
    if (until == Until::Proposed) return built;
    scene.on(start.addDays(45));
    if (until == Until::Deferred) scene.decide(built.area, Defer, text("Styrgruppen vill se fler uppgifter från skolan."));
    if (until == Until::Rejected) scene.decide(built.area, Reject, text("Frågan hör hemma i den ordinarie verksamheten."));
    if (until == Until::Deferred || until == Until::Rejected) return built;
    focus::DecisionRequest approve;
    approve.ids = {built.area};
    approve.verb = Approve;
    approve.body = focus::Body::Steering;
    approve.rank = rank;
    approve.item = QStringLiteral("§ ") + QString::number(3 + rank);
    scene.decide(approve);

    scene.on(start.addDays(60));
    built.plan = scene.add("plan", {{"focus-area", built.area}});
    addContent(scene, theme, built, QDate(year, 1, 15), until >= Until::Started);
    if (until == Until::PlanDraft) return built;
    if (until != Until::Despite && until != Until::Returned) addAssessment(scene, {built.plan}, concerned);
    scene.on(start.addDays(90));
    scene.decide(built.plan, Submit);
    if (until == Until::Submitted) return built;
    scene.on(start.addDays(120));
    if (until == Until::Returned) {
        scene.decide(built.plan, Return, text("Komplettera med en barnkonsekvensanalys."));
        return built;
    }
    scene.decide(built.plan, Approve, {}, until == Until::Despite ? text("Utskicket före sommaren kunde inte vänta på barnkonsekvensanalysen.") : QString());
    if (until == Until::Approved || until == Until::Despite) return built;
    scene.on(start.addDays(130));
    scene.decide(built.plan, Start);
    if (until == Until::Started) return built;
    finishActivities(scene, built, 4);
    scene.on(start.addDays(480));
    scene.set("plan", built.plan, {{"follow-up-production", text("Alla fyra aktiviteter är genomförda, en av dem två månader senare än tänkt.")},
                                   {"follow-up-process", text("Samarbetet mellan förvaltningarna har fungerat. Bemanningen på kvällarna var svår.")},
                                   {"follow-up-effect", text("Måttet har rört sig åt rätt håll, men antalen är små och säger inget säkert.")}});
    scene.decide(built.plan, FollowUp);
    if (until == Until::FollowedUp) return built;
    scene.on(start.addDays(500));
    scene.set("plan", built.plan, {{"evaluation", text("Åtgärderna var rätt valda. Kvällarna bemannas bäst av fritidsgårdarna, och arbetet går in i den ordinarie verksamheten.")}});
    scene.decide(built.plan, Evaluate);
    if (until == Until::Closed) scene.decide(built.area, Close);
    return built;
}

void continueFor(Scene& scene, const QString& area, int year, int rank) {
    focus::DecisionRequest request;
    request.ids = {area};
    request.verb = Continue;
    request.body = focus::Body::Steering;
    request.year = year;
    request.rank = rank;
    scene.decide(request);
}

}  // namespace

void playFocusAreas(Scene& scene) {
    const int year = scene.today().year();
    scene.asMunicipality();
    // Four years ago to last year: what is done.
    play(scene, kThemes[0], text(" – kvällar"), year - 2, 1, Until::Closed, true);
    play(scene, kThemes[2], text(" – inbrott"), year - 2, 2, Until::Evaluated, false);
    play(scene, kThemes[1], text(" – stationen"), year - 2, 3, Until::FollowedUp, true);
    play(scene, kThemes[3], text(" – föreningsbidrag"), year - 2, 4, Until::Rejected, false);
    // This year: what is going on.
    const Built youth = play(scene, kThemes[0], {}, year - 1, 1, Until::Started, true);
    const Built places = play(scene, kThemes[1], {}, year - 1, 2, Until::Started, true);
    scene.on(QDate(year - 1, 12, 10));
    continueFor(scene, youth.area, year, 1);
    continueFor(scene, places.area, year, 2);
    scene.on(QDate(year, 3, 12));
    scene.set("activity", youth.activities.value(0), {{"status", text("done")}, {"done-day", std::min(QDate(year, 3, 1), scene.today())}});
    scene.set("activity", youth.activities.value(1), {{"status", text("started")}});
    scene.set("activity", places.activities.value(2), {{"responsible", QString()}});
    scene.set("activity", places.activities.value(3), {{"status", text("cancelled")}, {"deviation", text("Skolstarten flyttades. Kontrollerna görs i stället under våren.")}});
    // A planned change after the approval opens the second version.
    scene.on(QDate(year, 4, 20));
    const Built fraud = play(scene, kThemes[2], {}, year, 3, Until::Despite, false);
    const Built drift = play(scene, kThemes[1], text(" – hamnen"), year, 5, Until::Started, true);
    scene.on(QDate(year, 5, 6));
    scene.set("goal", drift.goals.value(0), {{"target", 10.0}});
    play(scene, kThemes[3], {}, year, 4, Until::Submitted, false);
    play(scene, kThemes[3], text(" – tillstånd"), year, 6, Until::Approved, false);
    play(scene, kThemes[0], text(" – nätet"), year, 7, Until::Returned, true);
    play(scene, kThemes[2], text(" – båtar"), year, 8, Until::PlanDraft, false);
    // Next year: what is asked for.
    play(scene, kThemes[1], text(" – Bjärreds centrum"), year + 1, 0, Until::Proposed, true);
    play(scene, kThemes[0], text(" – skolvägar"), year + 1, 0, Until::Deferred, true);
    play(scene, kThemes[3], text(" – arbetslivet"), year + 1, 0, Until::Draft, false);
    // One assessment may serve several plans.
    scene.on(scene.today().addDays(-20));
    addAssessment(scene, {youth.plan, places.plan}, true);
}

}  // namespace app
