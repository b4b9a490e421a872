#include "app/example/focus_story.h"

namespace app {

namespace {

Story station() {
    return {
        .title = "Trygga platser: stationen och hamnen",
        .reason = "Stationen och hamnen är de platser där flest känner sig otrygga efter mörkrets inbrott. Skadegörelse på vindskydd och bänkar återkommer.",
        .picture = "Trygghetsmätningen och två trygghetsvandringar pekar ut samma platser: gångtunneln, cykelparkeringen och kajens bortre del.",
        .path = Path::FollowedUp,
        .focusAt = 11,
        .planAt = 10,
        .followedAt = 0,
        .adopted = true,
        .assessment = "platser",
        .causes = {{"Belysningen är svag och buskar skymmer sikten", "place"},
                   {"Ingen har helhetsansvar för stationsområdet", "place", false},
                   {"Grupper samlas när fritidsgården stängt", "offender"},
                   {"Få resenärer rör sig där efter klockan 21", "victim", false}},
        .goals = {{"Färre undviker stationen efter mörkrets inbrott",
                   "Andel som undviker platsen",
                   "%",
                   31,
                   22,
                   "Enkät på stationen",
                   "Resenärer på stationen",
                   "Två grannstationer har nått dit med bättre ljus",
                   100,
                   {30, 30, 27, 26, 24, 23}},
                  {"Mindre skadegörelse vid stationen och hamnen",
                   "Skador per halvår",
                   "skador",
                   41,
                   25,
                   "Fastighetsenhetens register",
                   "Stationen, tunneln och kajen",
                   "Skador som lagas snabbt lockar färre nya",
                   95,
                   {43, 36, 30, 27, 24}}},
        .activities = {{"Ny belysning i gångtunneln och vid cykelparkeringen", 0, 0, "Säkerhetschef", "Gatuenheten", 5, 35, "done", 44,
                        "Stolparna levererades sent"},
                       {"Gallra buskar längs gångstråket varje vår", 0, 0, "Gatuenheten", "", 10, 70, "done", 66},
                       {"Avtal om vem som gör vad på stationsområdet", 1, 1, "Säkerhetschef", "Trafikhuvudman, fastighetsägare", 10, 60, "done", 71,
                        "Två förhandlingar behövdes"},
                       {"Trygghetsvärdar torsdag till lördag kväll", 0, 2, "Säkerhetschef", "Bevakningsbolag", 15, 90, "done", 90},
                       {"Laga klotter och skador inom 48 timmar", 1, 1, "Fastighetsenheten", "", 5, 95, "done", 94}},
        .production = "Alla fem aktiviteter är genomförda, två av dem senare än planerat.",
        .process = "Avtalet med trafikhuvudmannen tog tid men har gett en tydlig ansvarskarta. Trygghetsvärdarna vill ha tätare kontakt med fritidsgården.",
        .effect = "Andelen som undviker stationen har sjunkit från 31 till 23 procent. Skadegörelsen har nått målet."};
}

Story centre() {
    return {
        .title = "Trygga platser: centrum kvällstid",
        .reason = "Torget och gallerians entré är mötesplats för flera grupper på kvällarna. Butiker stänger tidigare än de vill och äldre väljer andra vägar.",
        .picture = "Ordningsvakternas ingripanden i centrum har ökat två år i rad, särskilt höst och vinter.",
        .path = Path::Reopened,
        .focusAt = 8,
        .planAt = 7,
        .revisedAt = 0,
        .adopted = true,
        .assessment = "platser",
        .causes = {{"Torget är tomt och mörkt när butikerna stängt", "place"},
                   {"Sittplatserna ligger skymda bakom cykelskjulet", "place"},
                   {"Alkohol köps ut till yngre i närheten", "offender"},
                   {"Handlarna känner inte till varandras händelser", "chain", false}},
        .goals = {{"Färre ordningsstörningar på torget",
                   "Ordningsvakternas ingripanden per kvartal",
                   "ingripanden",
                   26,
                   15,
                   "Ordningsvakternas journal",
                   "Torget och gallerians entré, klockan 17 till 24",
                   "Nivån före ökningen var 14",
                   125,
                   {27, 25, 22, 23, 21}},
                  {"Fler handlare känner sig trygga vid stängning",
                   "Andel som svarar trygg",
                   "%",
                   58,
                   80,
                   "Handlarnas enkät",
                   "Butiker vid torget",
                   "Andra kommuner har nått 80 med gemensam stängningsrutin",
                   130,
                   {58, 61, 66}},
                  {"Färre ordningsstörningar i Lomma",
                   "Händelser de senaste tolv månaderna",
                   "händelser",
                   12,
                   8,
                   "EST-rapporteringen",
                   "Lomma, hela dygnet",
                   "Torget är den plats där flest störningar inträffar",
                   130,
                   {},
                   {"incident", "Ordningsstörning", "Lomma", "Bjärred"}}},
        .activities = {{"Flytta bänkar och ta bort cykelskjulets vägg", 0, 1, "Gatuenheten", "Säkerhetschef", 5, 30, "done", 28},
                       {"Ljus i träden och längs fasaderna", 0, 0, "Gatuenheten", "", 20, 80, "started", 0, "Bygglov väntas"},
                       {"Gemensam larmkedja mellan handlarna", 1, 3, "Säkerhetschef", "Handlarnas förening", 15, 50, "done", 55},
                       {"Tillsyn mot langning på fredagar", 0, 2, "Kommunpolis", "Kommunens tillsynsverksamhet", 10, 120, "started"},
                       {"Fältassistenter på torget torsdag till lördag kväll", 2, 0, "Fritidsgårdschef", "Kommunpolis", 45, 115, "started"}},
        .later = {{"Aktiviteter på torget på torsdagskvällar", 0, 0, "Vera Klintås", "Kulturenheten", 100, 118}}};
}

Story schoolyards() {
    return {.title = "Skadegörelse vid skolor och idrottsplatser",
            .reason = "Fönster krossas och fasader klottras på helger och lov. Kostnaden har fördubblats på två år.",
            .picture = "Skadorna är koncentrerade till tre skolor och två idrottsplatser.",
            .path = Path::Approved,
            .focusAt = 2,
            .planAt = 0,
            .assessment = "skolgard",
            .causes = {{"Skolgårdarna är mörka och syns inte från gatan", "place"},
                       {"Unga har ingenstans att vara inomhus på helgen", "offender"},
                       {"Skador lagas sent och drar till sig fler", "chain"},
                       {"Grannar vet inte vem de ska ringa", "victim", false}},
            .goals = {{"Lägre kostnad för skadegörelse",
                       "Kostnad per halvår",
                       "tkr",
                       640,
                       400,
                       "Fastighetsenheten",
                       "Tre skolor och två idrottsplatser",
                       "Kostnaden var 310 tkr två år tidigare",
                       300,
                       {}},
                      {"Skador lagas snabbt",
                       "Andel lagade inom 48 timmar",
                       "%",
                       35,
                       90,
                       "Fastighetsenheten",
                       "Klotter och krossat glas",
                       "Stationen har nått 94 procent",
                       250,
                       {}}},
            .activities = {{"Rörelsestyrd belysning på skolgårdarna", 0, 0, "Fastighetsenheten", "", 110, 220},
                           {"Öppen idrottshall lördagar", 0, 1, "Fritid", "Föreningar", 105, 180},
                           {"Avtal om lagning inom 48 timmar", 1, 2, "Fastighetsenheten", "", 105, 160}}};
}

Story beaches() {
    return {.title = "Trygga bad och strandstråk sommartid",
            .reason = "Vid fint väder samlas många hundra unga från flera kommuner på stranden. Krossat glas, eldning och bråk vid hållplatsen följer med.",
            .picture = "Räddningstjänst, badvärdar och polis har samma bild av juni och juli.",
            .children = true,
            .path = Path::PlanDraft,
            .focusAt = 1,
            .causes = {{"Sista bussen går långt före kvällens slut", "chain"},
                       {"Det finns få vuxna på stranden efter klockan 20", "place"},
                       {"Gränsen mellan badplatsens och hamnens ansvar är oklar", "place", false}},
            .goals = {{"Lugna kvällar på stranden", "", "", 0, 0, "", "Stranden juni till augusti", "", 200, {}}},
            .activities = {{"Anställa badvärdar för fredag och lördag kväll", 0, 1, "Fritid", "Ungdomscoacher", 120, 180},
                           {"Avtala om en extra kvällsbuss till sommaren", 0, 0, "", "Trafikhuvudman", 110, 160}}};
}

Story cameras() {
    return {.title = "Kamerabevakning vid stationen",
            .reason = "Skador och stölder vid cykelparkeringen skulle kunna utredas bättre. Rätten att bevaka platser för trygghet har vidgats.",
            .picture = "Stationen är fortfarande den plats som flest nämner.",
            .path = Path::Deferred,
            .focusAt = 0,
            .note = "Styrgruppen väntar på underlag om kostnader och om påverkan på integriteten."};
}

Story litter() {
    return {.title = "Nedskräpning i naturreservatet",
            .reason = "Besökare lämnar engångsgrillar och skräp. Markägare efterlyser tillsyn.",
            .picture = "Frågan kom upp i medborgardialogen men syns inte i brottsstatistiken.",
            .path = Path::Rejected,
            .focusAt = 6,
            .note = "Frågan är viktig men hör till naturvården. Miljöenheten tar den vidare."};
}

}  // namespace

std::vector<Story> storiesOfPlaces() { return {station(), centre(), schoolyards(), beaches(), cameras(), litter()}; }

}  // namespace app
