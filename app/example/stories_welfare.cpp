#include "app/example/focus_story.h"

namespace app {

namespace {

Story registration() {
    return {.title = "Välfärdsbrott: folkbokförd på fel adress",
            .reason = "Fel i folkbokföringen används för att få bidrag, skolplats och hyreskontrakt på felaktiga grunder.",
            .picture = "Bostadsbolaget har hittat lägenheter med långt fler folkbokförda än boende.",
            .path = Path::InProgress,
            .focusAt = 5,
            .planAt = 4,
            .despite = "Styrgruppen ville inte vänta en termin. Barnkonsekvensanalysen görs i efterhand och ansvarig utses i samverkansgruppen.",
            .causes = {{"Kommunen lämnar få uppgifter om fel till folkbokföringen", "place"},
                       {"Kontrakt hyrs ut i andra hand utan kontroll", "place"},
                       {"Förvaltningarna vet inte vad de får lämna ut till varandra", "chain", false}},
            .goals = {{"Fler fel i folkbokföringen upptäcks",
                       "Underrättelser per halvår",
                       "underrättelser",
                       6,
                       30,
                       "Kommunens diarium",
                       "Alla förvaltningar",
                       "Jämförbara kommuner lämnar fler än 40",
                       125,
                       {9, 17, 24}}},
            .activities = {{"Rutin för underrättelse om fel i folkbokföringen", 0, 0, "Kommunjurist", "Alla förvaltningar", 5, 40, "done", 48},
                           {"Gemensamma besök med bostadsbolaget", 0, 1, "", "Bostadsbolag", 30, 110},
                           {"Utbildning om sekretess för handläggare", 0, 2, "Kommunjurist", "Kommunpolis", 20, 75, "started"}}};
}

Story payments() {
    return {.title = "Välfärdsbrott: rätt utbetalning och seriösa leverantörer",
            .reason = "Bolag inom omsorg och städ har fakturerat för tid som inte utförts. Kommunen betalar utan att jämföra uppgifter.",
            .picture = "Internkontrollen fann avvikelser i två av fem stickprov.",
            .path = Path::Submitted,
            .focusAt = 1,
            .assessment = "utbetalning",
            .causes = {{"Fakturor attesteras utan jämförelse med utförd tid", "chain"},
                       {"Leverantörers ägare kontrolleras bara vid upphandlingen", "offender"},
                       {"Ingen äger frågan mellan ekonomi och upphandling", "place", false}},
            .goals = {{"Färre fakturor utan underlag",
                       "Andel avvikelser i stickprov",
                       "%",
                       14,
                       5,
                       "Internkontrollen",
                       "Omsorg och städ",
                       "Egna kontroller i andra kommuner har halverat andelen",
                       250,
                       {}},
                      {"Alla leverantörer kontrolleras en gång om året",
                       "Andel kontrollerade",
                       "%",
                       20,
                       100,
                       "Upphandlingsenheten",
                       "Avtal över 100 000 kronor",
                       "Uppgifterna finns att köpa",
                       220,
                       {}}},
            .activities = {{"Stickprov på tjugo fakturor i månaden", 0, 0, "Ekonomichef", "Omsorgen", 110, 200},
                           {"Årlig kontroll av leverantörers skatter och ägare", 1, 1, "Upphandlingschef", "Skatteverket", 110, 210},
                           {"Gemensam lista över varningstecken", 0, 2, "Ekonomichef", "Polisen", 105, 150}}};
}

Story invoices() {
    return {.title = "Bluffakturor till föreningar",
            .reason = "Flera idrottsföreningar har betalat fakturor för annonser som de inte beställt.",
            .picture = "",
            .path = Path::FocusDraft};
}

}  // namespace

std::vector<Story> storiesOfWelfare() { return {registration(), payments(), invoices()}; }

}  // namespace app
