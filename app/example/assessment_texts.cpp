#include "app/example/focus_story.h"

namespace app {

const std::vector<AssessmentText>& assessments() {
    static const std::vector<AssessmentText> all{
        {.key = "unga",
         .concerned = true,
         .groups = "Elever i årskurs 6 till 9, både de som utsätts och de som stör. Flickor är otryggare på vägen hem, pojkar utsätts oftare för hot.",
         .rights = "Artikel 3 (barnets bästa), 12 (att få säga sin mening), 19 (skydd mot våld), 31 (vila och fritid).",
         .known = "Elevenkäter från tre år, elevhälsans iakttagelser och händelserapporter utan personuppgifter.",
         .heard = "Elevråden på två skolor och ett öppet samtal på fritidsgården. De vill ha fler vuxna ute och senare öppettider.",
         .options = "1. Enbart kontroller: snabb effekt, men risk att unga skyr vuxna. 2. Närvaro, mötesplatser och kontroller tillsammans: långsammare, "
                    "stärker rätten till fritid. 3. Ingen åtgärd: otryggheten består.",
         .weighing = "Boendes rätt till lugn vägs mot ungas rätt att vara ute. Kontroller görs öppet och följs av erbjudande om en plats att vara på.",
         .conclusion = "Alternativ 2 väljs. Förslaget är förenligt med barnets bästa.",
         .feedback = "Elevråden får veta vad som beslutats och vad som hänt, vid terminens slut."},
        {.key = "platser",
         .concerned = true,
         .groups = "Barn som reser kollektivt till skola och träning samt unga som vistas på platserna på kvällen.",
         .rights = "Artikel 3, 6 (utveckling), 15 (rätt att samlas) och 31.",
         .known = "Trygghetsvandringar, resvaneundersökning och rapporter från fritidsgården.",
         .heard = "En klass i årskurs 7 gick med på en av vandringarna och ritade sin väg hem.",
         .options = "1. Ljus och sikt: gynnar alla barn. 2. Fler ordningsvakter: tryggare för en del, men unga kan känna sig bortmotade. 3. En kombination med "
                    "värdar som känner ungdomarna.",
         .weighing = "Ungas rätt att mötas på allmän plats väger tungt. Åtgärder som flyttar dem utan att ge ett alternativ väljs bort.",
         .conclusion = "Alternativ 3, med värdar som samarbetar med fritidsgården.",
         .feedback = "Klassen bjuds in till platsen när arbetet är klart."},
        {.key = "egendom",
         .concerned = true,
         .groups = "Barn i drabbade hem och unga som lockas att delta i stölder.",
         .rights = "Artikel 3, 16 (hem och privatliv) och 36 (skydd mot utnyttjande).",
         .known = "Polisens erfarenheter. Kunskapen om barnens egna upplevelser är begränsad.",
         .heard = "Barn har inte hörts särskilt. Frågan tas upp på trygghetsdagen i årskurs 7.",
         .options = "1. Information till vuxna. 2. Information även till unga om följderna av häleri.",
         .weighing = "Skyddet för hemmet gynnar barnen. Inga barn påverkas negativt.",
         .conclusion = "Båda delarna genomförs.",
         .feedback = "Via skolan efter trygghetsdagen."},
        {.key = "aldre",
         .concerned = false,
         .reason = "Åtgärderna riktar sig till personer över 70 år, deras anhöriga och personal. Barn berörs varken direkt eller indirekt."},
        {.key = "utbetalning",
         .concerned = false,
         .reason = "Planen gäller kontroll av fakturor och leverantörer. Insatser för barn förändras inte; stödet ges som förut medan kontrollen görs."},
        {.key = "skolgard",
         .concerned = true,
         .groups = "Alla elever på de tre skolorna, särskilt yngre barn som leker på skolgården på kvällar och helger.",
         .rights = "Artikel 3, 28 (utbildning) och 31.",
         .known = "Kostnader och tidpunkter för skador under två år.",
         .heard = "Elevråden har fått lämna förslag. Flest röster fick bättre belysning och en plan som är öppen på kvällen.",
         .options = "1. Stängsel: mindre skador, men gården stängs för lek. 2. Öppen gård med ljus och vuxna på plats.",
         .weighing = "Lek och idrott nära hemmet väger tyngre än den större minskning som stängsel kunde ge.",
         .conclusion = "Alternativ 2.",
         .feedback = "Elevråden följer skadekostnaden varje termin."},
    };
    return all;
}

}  // namespace app
