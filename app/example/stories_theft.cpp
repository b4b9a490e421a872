#include "app/example/focus_story.h"

namespace app {

namespace {

Story burglary() {
    return {.title = "Bostadsinbrott i villaområden",
            .reason = "Inbrotten i villor ökade under höst och vinter. Oron är större än antalet, särskilt i områden utan grannsamverkan.",
            .picture = "Polisens statistik visar 38 inbrott det senaste året, de flesta vardagar mellan klockan 15 och 19.",
            .path = Path::Evaluated,
            .focusAt = 13,
            .planAt = 12,
            .followedAt = 7,
            .closedAt = 6,
            .adopted = true,
            .assessment = "egendom",
            .causes = {{"Villorna står tomma och mörka eftermiddagar på vintern", "place"},
                       {"Altandörrar saknar bra lås", "victim"},
                       {"Kringresande ligor väljer områden nära motorvägen", "offender"},
                       {"Grannar känner inte varandra i nybyggda områden", "victim", false}},
            .goals = {{"Färre bostadsinbrott", "Anmälda inbrott de senaste tolv månaderna", "inbrott", 38, 26, "Polisens statistik", "Villor och radhus i hela kommunen", "Nivån har varit 24 tidigare", 100, {35, 31, 27, 24}},
                      {"Fler områden med grannsamverkan", "Antal områden", "områden", 19, 30, "Kommunens lista", "Nya och gamla villaområden", "Sex områden har redan hört av sig", 95, {21, 26, 31}}},
            .activities = {{"Informationskvällar i områden utan grannsamverkan", 1, 3, "Säkerhetschef", "Kommunpolis", 5, 50, "done", 49},
                           {"Märkkampanj med lån av utrustning på biblioteken", 0, 1, "Säkerhetschef", "Bibliotek", 10, 70, "done", 80, "Ny utrustning fick beställas"},
                           {"Synlig polis i utpekade områden", 0, 2, "Kommunpolis", "", 20, 75, "done", 75}},
            .production = "Alla tre aktiviteter genomfördes. 14 informationskvällar hölls.",
            .process = "Kvällarna drog flest besökare när kontaktombuden själva bjöd in.",
            .effect = "Inbrotten minskade från 38 till 24. Även grannkommunerna minskade, så hela effekten är inte vår.",
            .evaluation = "Grannsamverkan är en bra och billig form som fortsätter utan eget fokusområde. Märkkampanjen nådde få och upprepas inte."};
}

Story boats() {
    return {.title = "Stöld av båtmotorer",
            .reason = "Båtmotorer stjäls i hamnarna, oftast flera samma natt. Värdet är högt och båtägare överger kommunens hamnar.",
            .picture = "Båtsällskapen rapporterar två stöldnätter per säsong. Gods återfinns nästan aldrig.",
            .path = Path::InProgress,
            .focusAt = 10,
            .planAt = 9,
            .assessment = "egendom",
            .causes = {{"Motorer sitter kvar i sjön sent på hösten", "victim"},
                       {"Hamnarna är öppna för fordon dygnet runt", "place"},
                       {"Motorer säljs snabbt vidare utomlands", "offender", false}},
            .goals = {{"Färre stulna båtmotorer", "Stulna motorer per halvår", "motorer", 22, 10, "Båtsällskapens rapporter", "Kommunens två hamnar", "Hamnar med bom har halverat antalet", 115, {24, 17, 15, 16, 15}},
                      {"Fler båtar deltar i båtsamverkan", "Andel av båtarna", "%", 28, 60, "Hamnkontoret", "Båtar med fast plats", "Klubbarna gör anslutning till villkor för plats", 120, {31, 38, 44, 52, 55}}},
            .activities = {{"Bom vid båda hamnarnas infarter", 0, 1, "Säkerhetschef", "Hamnkontoret", 5, 45, "done", 52, "Överklagad upphandling"},
                           {"Nattvandring med båtsällskapen under säsongen", 0, 1, "Båtsällskapen", "Kommunpolis", 15, 90, "done", 88},
                           {"Märkdagar med polisen varje vår", 1, 0, "Kommunpolis", "Båtsällskapen", 10, 102, "started"},
                           {"Krav på båtsamverkan i nya platsavtal", 1, 0, "Hamnkontoret", "", 50, 82, "planned", 0, "Väntar på nämndens beslut"}}};
}

Story elderlyFraud() {
    return {.title = "Bedrägerier mot äldre",
            .reason = "Falska samtal från bank, polis och barnbarn drabbar äldre som bor ensamma. Skammen gör att få anmäler.",
            .picture = "Bedrägeri är den kategori som ökar mest. Hemtjänst och bank ser fler fall än polisen.",
            .path = Path::Revised,
            .focusAt = 9,
            .planAt = 8,
            .revisedAt = 3,
            .adopted = true,
            .assessment = "aldre",
            .causes = {{"Ensamboende äldre har ingen att fråga när samtalet kommer", "victim"},
                       {"Gärningspersonerna har köpt listor med telefonnummer", "offender"},
                       {"Överföringar går igenom direkt", "chain"},
                       {"De drabbade skäms och berättar inte", "victim", false}},
            .goals = {{"Fler äldre känner igen ett falskt samtal", "Andel som svarar rätt i provet", "%", 46, 75, "Seniorföreningarnas enkät", "Personer över 70 år", "Utbildade grupper når 80 procent", 110, {51, 58, 66, 70, 73}},
                      {"Fler bedrägerier anmäls", "Andel av kända försök som anmäls", "%", 35, 55, "Hemtjänst och bank", "Kända försök i kommunen", "Stöd från anhöriga ökar viljan", 120, {36, 40, 43, 47}}},
            .activities = {{"Träffar om falska samtal med seniorföreningarna", 0, 0, "Säkerhetschef", "Kommunpolis, bank", 5, 60, "done", 57},
                           {"Hemtjänsten går igenom ett informationsblad vid besök", 0, 3, "Socialtjänst", "", 10, 70, "done", 74},
                           {"Magneter med råd till kylskåpet", 0, 0, "Säkerhetschef", "", 20, 50, "cancelled", 0, "Ersattes av bladet"},
                           {"Stödperson följer med vid anmälan", 1, 3, "Socialtjänst", "Seniorföreningar", 30, 105, "started"}},
            .later = {{"Utbilda kassapersonal i att se pågående bedrägerier", 1, 2, "Kommunpolis", "Handlarnas förening", 75, 112, "started"}}};
}

Story bicycles() {
    return {.title = "Cykelstölder vid pendlarparkeringarna",
            .reason = "Elcyklar stjäls på dagtid vid båda stationerna. Resenärer väljer bilen i stället.",
            .picture = "Anmälda cykelstölder har ökat tre månader i rad.",
            .path = Path::Proposed};
}

}  // namespace

std::vector<Story> storiesOfTheft() { return {burglary(), boats(), elderlyFraud(), bicycles()}; }

}  // namespace app
