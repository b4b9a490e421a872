#include "app/example/council_minutes.h"

#include <array>

namespace app {

namespace {

constexpr int kCallDays = 14;
constexpr int kPromiseDays = 28;

/// What someone promised at a meeting; followed up at the next.
struct Promise {
    const char* what;
    const char* responsible;
};
constexpr std::array kPromises{
    Promise{"Kontakta väghållaren om belysningen vid gångtunneln", "Säkerhetschef"},
    Promise{"Stämma av vilka kvällar fritidsgården kan hålla öppet extra", "Fritidsgårdschef"},
    Promise{"Ta fram statistik över båtmotorstölder de tre senaste åren", "Kommunpolis"},
    Promise{"Bjuda in bostadsbolaget till nästa möte", "Säkerhetschef"},
    Promise{"Skriva ett kort inlägg om falska samtal till seniorföreningarna", "Säkerhetschef"},
    Promise{"Se över listan med samordnare", "Säkerhetschef"},
    Promise{"Återkomma om skolornas önskemål inför trygghetsdagen", "Skola"},
    Promise{"Följa upp lägesbilden från hamnen", "Kommunpolis"},
    Promise{"Lämna underlag om stöd till vårdnadshavare", "Socialtjänst"},
};

/// The picture of each quarter, in two wordings so that the years are not alike.
constexpr std::array kQuarters{
    std::array{"Lugnt läge efter nyår. Några rapporter om smällare och nedskräpning, i övrigt få händelser. Gruppen gick igenom årets arbete och fördelade "
               "uppgifterna.",
               "Få händelser utomhus i kylan. Bedrägeriförsöken per telefon fortsätter. Kontaktuppgifterna till samordnarna gås igenom."},
    std::array{"Mopedkörning på gång- och cykelvägar ökar när det blir ljusare. Skolorna ser inget nytt. Tillsynen av butiker som säljer nikotin fortsätter.",
               "Fler samlas utomhus på kvällarna. Inför Valborg och skolavslutningen delar polis, fritidsledare och räddningstjänst upp platserna."},
    std::array{"Kvällarna vid vattnet drar mycket folk. Polis och fritidsledare samordnar sina tider. Båtägare påminns om att låsa och märka motorer.",
               "Sommaren blev lugnare än väntat. Skolstarten gick bra. Några cykelstölder vid stationen och skadegörelse på en idrottsplats."},
    std::array{"Terminen har börjat lugnt. Rapporter om klotter vid två skolor och om bedrägeriförsök mot äldre. Handlingsplanerna följdes upp aktivitet för "
               "aktivitet.",
               "Mörkret märks: fler känner oro vid stationen. Inbrotten är få hittills. Smällare dyker upp tidigare än i fjol."},
};

QString pictureOf(QDate day) {
    return text(kQuarters.at(static_cast<std::size_t>((day.month() - 1) / 3)).at(static_cast<std::size_t>((day.month() + day.year()) % 2)));
}

void minutesOfSteering(Scene& scene, const CouncilMeeting& meeting, const Cast& cast) {
    struct Item {
        Handle handle;
        QString outcome;
    };
    QList<Item> items;
    scene.on(meeting.day.addDays(-kCallDays), Actor::SecurityChief);
    int number = 0;
    const auto call = [&](const QString& matter, const QString& outcome) {
        const Handle item = scene.add("agenda-item", {{"meeting", meeting.meeting}, {"number", ++number}, {"text", matter}});
        items << Item{item, outcome};
    };
    call(text("Mötet öppnas och dagordningen godkänns"), text("Dagordningen godkändes."));
    call(text("Föregående protokoll och tidigare beslut"), text("Protokollet lades till handlingarna. Tidigare beslut är verkställda eller pågår."));
    call(text("Lägesbild"), pictureOf(meeting.day));
    for (const Matter& matter : meeting.matters) call(matter.text, matter.outcome);
    call(text("Uppföljning av handlingsplanerna"), text("Säkerhetschefen redovisade läget i planerna. Styrgruppen tackade för informationen."));

    scene.on(meeting.day, Actor::SecurityChief);
    scene.change(meeting.meeting, {{"state", "held"}, {"roles", QList<Handle>{scene.known("role", "security-chief"), scene.known("role", "lpo-chief")}}});
    for (const Item& item : items) scene.changeWith(item.handle, {{"outcome", item.outcome}});
    for (const Handle person : {cast.chair, cast.lpoChief, cast.securityChief, cast.schoolHead})
        scene.addWith("attendance", {{"meeting", meeting.meeting}, {"person", person}});
}

/// The cooperation group writes its agenda at the meeting. One meeting a year is cancelled, some lack functions, some promises stay open.
void minutesOfCooperation(Scene& scene, const QList<CouncilMeeting>& held) {
    const QList<Handle> full{scene.known("role", "security-chief"), scene.known("role", "community-police"), scene.known("role", "social-services"),
                             scene.known("role", "leisure")};
    const QList<Handle> few{full[0], full[1]};
    std::optional<Handle> promised;
    for (qsizetype i = 0; i < held.size(); ++i) {
        const CouncilMeeting& meeting = held[i];
        scene.on(meeting.day, Actor::SecurityChief);
        if (i % 11 == 3 && meeting.matters.isEmpty()) {
            scene.change(meeting.meeting, {{"state", "cancelled"}, {"reason", "Flera i gruppen var sjuka"}});
            continue;
        }
        scene.change(meeting.meeting, {{"state", "held"}, {"roles", i % 5 == 3 ? few : full}, {"notes", pictureOf(meeting.day)}});
        int number = 0;
        for (const Matter& matter : meeting.matters)
            scene.addWith("agenda-item", {{"meeting", meeting.meeting}, {"number", ++number}, {"text", matter.text}, {"outcome", matter.outcome}});
        if (promised && i % 7 != 5) scene.changeWith(*promised, {{"state", "done"}});
        const Promise& promise = kPromises.at(static_cast<std::size_t>(i) % kPromises.size());
        promised = scene.addWith(
            "action-point",
            {{"meeting", meeting.meeting}, {"what", promise.what}, {"responsible", promise.responsible}, {"due", meeting.day.addDays(kPromiseDays)}});
    }
}

}  // namespace

void playMinutes(Scene& scene, Council& council, const Cast& cast) {
    for (const CouncilMeeting& meeting : council.steeringHeld()) minutesOfSteering(scene, meeting, cast);
    minutesOfCooperation(scene, council.cooperationHeld());
}

}  // namespace app
