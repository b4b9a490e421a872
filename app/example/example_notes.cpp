#include "app/example/example_notes.h"

#include <array>

namespace app {

namespace {

struct NoteText {
    const char* title;
    const char* text;
    bool police;
    bool children = false;  ///< about the development of the cooperation on children and young people (A15)
};
constexpr std::array kNotes{
    NoteText{"Elsparkcyklar får egna parkeringar i grannkommunen",
             "Grannkommunen har märkt ut parkeringar efter klagomål. Följ upp om nedskräpningen minskar och om erfarenheten kan användas vid stationen.",
             false},
    NoteText{"Falska polissamtal ökar i länet",
             "Länets poliser ser fler samtal där någon utger sig för att vara polis. Informera hemtjänst och seniorföreningar.", true},
    NoteText{"Ny rapport om ungas utsatthet på nätet", "Rapporten visar att de flesta inte berättar för en vuxen. Underlag till föräldramötena i höst.", false},
    NoteText{"Utveckling av samverkan kring unga",
             "Socialtjänst och kommunpolis har gått en gemensam utbildning om tidiga insatser. Nästa steg är en gemensam mall för interaktionsmötena.", true,
             true},
    NoteText{"Båtmotorstölder flyttar söderut", "Stölder har rapporterats längs kusten två veckor i rad. Båtsällskapen har fått veta det.", true},
    NoteText{"Många studentflak samtidigt", "Skolorna i regionen tar studenten samma vecka. Tjänsteman i beredskap och kommunpolis delar tider och vägar.",
             false},
    NoteText{"Nya regler för nikotinprodukter", "Smaker kan komma att begränsas. Tillsynen behöver ny checklista om förslaget går igenom.", false},
    NoteText{"Uppköpta hyreskontrakt i regionen", "Bostadsbolag varnar för mellanhänder som säljer kontrakt. Frågan tas med i arbetet mot välfärdsbrott.",
             false},
    NoteText{"Utvärdering av trygghetsvärdar i annan kommun", "Värdarna gjorde störst nytta där de kände ungdomarna. Läses inför nästa avtal.", false},
    NoteText{"Samarbete med skolan om frånvaro",
             "Metoden bygger på tidig kontakt med hemmet och har stöd i forskning. Socialtjänst och polis prövar den i årskurs 7.", true, true},
};

}  // namespace

void playNotes(Scene& scene, QDate begin) {
    const qint64 span = begin.daysTo(scene.today()) - 40;
    for (std::size_t i = 0; i < kNotes.size(); ++i) {
        const QDate day = workday(begin.addDays(30 + (span - 30) * static_cast<qint64>(i) / static_cast<qint64>(kNotes.size() - 1)));
        scene.on(day, kNotes.at(i).police ? Actor::CommunityPolice : Actor::SecurityChief);
        scene.add("note", {{"title", kNotes.at(i).title},
                           {"day", day},
                           {"text", kNotes.at(i).text},
                           {"commitments", kNotes.at(i).children ? QStringList{QStringLiteral("A15")} : QStringList()}});
    }
    const QDate reform(2026, 6, 1);
    if (reform < begin || reform > scene.today()) return;
    scene.on(reform, Actor::SecurityChief);
    scene.add("note", {{"title", "Kravet på lagad mat är borttaget"},
                       {"day", reform},
                       {"text", "8 kap. 15 § alkohollagen är upphävd från den 1 juni 2026 (SFS 2026:511). Kontrollpunkten ”Lagad mat finns att köpa” gällde till "
                                "och med den 31 maj. Att lättdrycker finns att köpa, vem som får arbeta och att inga drycker förs in eller ut är egna punkter."}});
}

}  // namespace app
