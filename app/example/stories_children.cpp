#include "app/example/focus_story.h"

namespace app {

namespace {

Story mopeds() {
    return {
        .title = "Störande mopedkörning i Bjärred",
        .reason =
            "Mopeder och A-traktorer körs fort och högljutt på gång- och cykelvägar, främst kvällar och helger från april till september. Boende känner sig "
            "otrygga och två tillbud med gående har rapporterats.",
        .picture = "Störande körning var den fråga som flest tog upp i medborgardialogen och den vanligaste händelsen i EST-rapporteringen.",
        .children = true,
        .path = Path::Evaluated,
        .focusAt = 13,
        .planAt = 12,
        .followedAt = 5,
        .closedAt = 4,
        .adopted = true,
        .assessment = "unga",
        .causes = {{"Gång- och cykelvägarna ligger rakt och saknar hinder", "place"},
                   {"Mopeder trimmas och det märks inte vid kontroll", "offender"},
                   {"Unga saknar en plats att träffas på med sina fordon", "offender", false},
                   {"Boende anmäler sällan, eftersom de inte tror att något händer", "victim", false},
                   {"Körningen börjar efter fritidsgårdens stängning och går i samma slinga", "chain"}},
        .goals = {{"Färre rapporter om störande körning i Bjärred",
                   "Rapporter i EST per kvartal",
                   "rapporter",
                   34,
                   20,
                   "EST-rapporteringen",
                   "Bjärreds tätort, april till september",
                   "En grannkommun nådde dit på två säsonger",
                   100,
                   {33, 31, 26, 22, 19, 18}},
                  {"Fler trimmade mopeder upptäcks",
                   "Gemensamma kontroller per säsong",
                   "kontroller",
                   2,
                   8,
                   "Polisens planering",
                   "Kontroller på kvällstid i Bjärred",
                   "Kommunpolisen har tid avsatt varannan vecka",
                   90,
                   {4, 7, 8}}},
        .activities = {{"Sätta fartdämpande grindar vid tre passager", 0, 0, "Säkerhetschef", "Gatuenheten", 5, 40, "done", 46,
                        "Leveransen blev sex veckor sen"},
                       {"Gemensamma mopedkontroller på kvällstid", 1, 1, "Kommunpolis", "Ungdomscoacher", 10, 80, "done", 78},
                       {"Mekarkvällar på fritidsgården två gånger i månaden", 0, 2, "Fritidsgårdschef", "Räddningstjänsten", 15, 85, "done", 84},
                       {"Brev till vårdnadshavare i årskurs 8 och 9", 0, 3, "Skola", "Kommunpolis", 10, 30, "done", 29},
                       {"Enkel anmälan via kommunens webbplats", 0, 3, "Säkerhetschef", "", 20, 60, "cancelled", 0,
                        "Ersattes av EST-rapportering via samordnarna"}},
        .production = "Fyra av fem aktiviteter genomfördes. Grindarna kom på plats sex veckor efter plan. Den femte ersattes av rapportering via samordnarna.",
        .process = "Samarbetet mellan kommunpolis, fritidsgård och gatuenhet fungerade väl. Skolorna hade önskat brevet tidigare på terminen.",
        .effect = "Rapporterna minskade från 34 till 18 i kvartalet och ligger under målet. Minskningen började när grindarna satts upp.",
        .evaluation =
            "Åtgärder på platsen hade störst betydelse. Mekarkvällarna nådde en grupp som fritidsgården annars inte möter och fortsätter i ordinarie "
            "verksamhet. Fokusområdet kan avslutas."};
}

Story leisure() {
    return {.title = "Trygga barn och unga på fritiden",
            .reason =
                "Föräldrar och skola ser att yngre tonåringar dras till äldre gäng vid centrum och stationen. Fler i årskurs 7 och 8 säger att de har blivit "
                "hotade eller pressade på pengar eller kläder.",
            .picture = "Elevhälsan, fritidsgårdarna och polisen beskriver samma utveckling. Elevenkäten visar att tryggheten på vägen hem har sjunkit.",
            .children = true,
            .path = Path::InProgress,
            .focusAt = 12,
            .planAt = 11,
            .adopted = true,
            .assessment = "unga",
            .causes = {{"Få vuxna rör sig ute fredag och lördag kväll", "place"},
                       {"Yngre elever har långa stunder utan vuxna mellan skola och träning", "victim"},
                       {"Äldre ungdomar saknar sysselsättning på kvällarna", "offender"},
                       {"Vårdnadshavare vet inte vart de kan vända sig", "victim", false},
                       {"Konflikter i sociala medier fortsätter på bussen hem", "chain"}},
            .goals = {{"Fler elever i årskurs 8 känner sig trygga på vägen hem",
                       "Andel som svarar trygg eller mycket trygg",
                       "%",
                       71,
                       85,
                       "Elevenkäten",
                       "Årskurs 8 i kommunens skolor",
                       "Andelen var 84 procent fyra år tidigare",
                       120,
                       {72, 74, 73, 77, 79, 80}},
                      {"Fler besök på fritidsgården i årskurs 7",
                       "Unika besökare per månad",
                       "besökare",
                       62,
                       110,
                       "Fritidsgårdens räkning",
                       "Flickor och pojkar i årskurs 7",
                       "Kvällsöppet har gett liknande ökning förr",
                       110,
                       {66, 81, 95, 97, 112, 118}},
                      {"Färre elever utsätts för hot av andra unga",
                       "Andel utsatta det senaste halvåret",
                       "%",
                       9,
                       5,
                       "Elevenkäten",
                       "Årskurs 7 till 9",
                       "Samma nivå som i länets lugnaste kommuner",
                       130,
                       {9.2, 8.8, 9.1, 9, 8.9}}},
            .activities = {
                {"Ungdomscoacher ute fredag och lördag kväll", 0, 0, "Fritidsgårdschef", "Kommunpolis", 2, 20, "done", 20},
                {"Kvällsöppet på fritidsgården tre dagar i veckan", 1, 2, "Fritidsgårdschef", "", 5, 25, "done", 31, "Rekryteringen tog längre tid än väntat"},
                {"Läxhjälp med mellanmål mellan skola och träning", 1, 1, "Skola", "Föreningar", 20, 60, "done", 58},
                {"Föräldramöten om trygghet på nätet, ett per skola och år", 2, 4, "Skola", "Kommunpolis, elevhälsa", 30, 103, "started"},
                {"Samtalsgrupper för unga som varit i bråk", 2, 2, "Socialtjänst", "Elevhälsa", 40, 85, "started", 0, "En av två grupper har startat"},
                {"Karta över trygga vägar hem, framtagen med elevråden", 0, 3, "Skola", "Elevråd", 60, 115},
                {"Utbilda idrottsledare i att upptäcka tidiga tecken", 2, -1, "Fritid", "Föreningar", 80, 125}}};
}

Story nicotine() {
    return {
        .title = "Nikotin och e-cigaretter bland unga",
        .reason = "Vitt snus och engångsvejpar är vanliga på skolgårdarna. Elever köper av äldre kamrater och i ett par butiker utan ålderskontroll.",
        .picture = "Kontrollköpen visar försäljning utan legitimation. Elevhälsan möter yngre användare än förut.",
        .children = true,
        .path = Path::Returned,
        .focusAt = 1,
        .planAt = 0,
        .note = "Styrgruppen vill se en barnkonsekvensanalys och mål som går att mäta före nästa möte.",
        .causes = {{"Butiker frågar inte efter legitimation", "place"},
                   {"Produkterna säljs vidare mellan elever", "chain"},
                   {"Unga uppfattar vitt snus som ofarligt", "victim", false}},
        .goals = {{"Färre elever använder nikotin", "Andel som använt den senaste månaden", "%", 18, 12, "Drogvaneundersökningen", "Årskurs 9", "", 180, {}}},
        .activities = {{"Kontrollköp i alla butiker som säljer nikotin", 0, 0, "Kommunens tillsynsverksamhet", "Kommunpolis", 110, 150},
                       {"Lektioner om nikotin i årskurs 6 och 7", 0, 2, "Elevhälsa", "Skola", 120, 200},
                       {"Följa upp rökfri skoltid på varje skola", -1, 1, "Skola", "", 110, 170}}};
}

}  // namespace

std::vector<Story> storiesOfChildren() { return {mopeds(), leisure(), nicotine()}; }

}  // namespace app
