#include "app/example/scene.h"

namespace app {

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

}  // namespace

void playMeetings(Scene& scene) {
    const QDate today = scene.today();
    const QDate first(today.year() - 3, 1, 9);
    const auto roles = [&](std::initializer_list<const char*> keys) {
        QStringList ids;
        for (const char* key : keys) ids << scene.find("role", text(key));
        return ids;
    };
    const QStringList weekly = roles({"community-police", "security-chief", "youth-centre-manager", "social-services"});
    const QStringList short_ = roles({"community-police", "security-chief", "social-services"});
    const QStringList interaction = roles({"community-police", "school", "leisure", "social-services", "student-health"});
    const QStringList youth = roles({"social-services", "community-police", "youth-investigator"});
    const QStringList steering = roles({"security-chief", "lpo-chief"});
    const QStringList cooperation = roles({"security-chief", "community-police"});
    const QString weeklyType = scene.find("meeting-type", text("weekly-picture"));
    const QString youthType = scene.find("meeting-type", text("social-police-youth"));

    scene.asPolice();
    // Weekly meetings, a year's worth in one act each quarter: as someone types them in from a calendar.
    for (QDate quarter = today.addMonths(-18); quarter < today.addDays(21); quarter = quarter.addMonths(3)) {
        const QDate last = std::min(quarter.addMonths(3), today.addDays(21));
        scene.on(std::min(last, today));
        scene.together(QStringLiteral("add meeting"), [&](records::Batch& batch) -> base::Result<void> {
            const records::Kind& kind = batch.reader().catalogue().get("meeting");
            for (QDate day = quarter.addDays((9 - quarter.dayOfWeek()) % 7); day < last; day = day.addDays(7)) {
                const int week = day.weekNumber();
                if (week >= 25 && week <= 33) continue;
                if (scene.random(14) == 0) continue;  // a gap
                records::Record meeting = kind.blank;
                kind.setValue(meeting, "type", weeklyType);
                kind.setValue(meeting, "day", day);
                kind.setValue(meeting, "time", QTime(9, 0));
                kind.setValue(meeting, "place", text("Polisstationen i Lomma"));
                kind.setValue(meeting, "state", text(day <= today ? "held" : "planned"));
                if (day <= today) kind.setValue(meeting, "roles", scene.random(5) == 0 ? short_ : weekly);
                if (auto added = batch.add(kind, meeting); !added) return base::Failure(added.error());
                records::Record second = kind.blank;
                kind.setValue(second, "type", youthType);
                kind.setValue(second, "day", day.addDays(2));
                const bool held = scene.random(6) > 0;
                kind.setValue(second, "state", text(day.addDays(2) > today ? "planned" : held ? "held" : "cancelled"));
                if (day.addDays(2) <= today && held) kind.setValue(second, "roles", youth);
                if (day.addDays(2) <= today && !held) kind.setValue(second, "reason", text("no-need"));
                if (auto added = batch.add(kind, second); !added) return base::Failure(added.error());
            }
            return {};
        });
    }

    scene.asMunicipality();
    const auto meet = [&](const char* type, QDate day, const QStringList& present, const char* area, const char* notes) {
        scene.on(day);
        const bool held = day <= today;
        return scene.add("meeting", {{"type", scene.find("meeting-type", text(type))},
                                     {"day", day},
                                     {"time", QTime(13, 0)},
                                     {"end", QTime(14, 30)},
                                     {"area", area == nullptr ? records::Value() : records::Value(scene.find("area", text(area)))},
                                     {"place", text("Kommunhuset")},
                                     {"state", text(held ? "held" : "planned")},
                                     {"roles", held ? records::Value(present) : records::Value()},
                                     {"notes", held ? text(notes) : QString()}});
    };
    for (int year = first.year(); year <= today.year(); ++year) {
        for (const int month : {2, 5, 9, 12}) {
            const QDate day(year, month, 10);
            if (day > today.addDays(60)) continue;
            const QString id = meet("steering-group", day, steering, nullptr, "Lägesbilden gicks igenom och besluten antecknades.");
            scene.add("agenda-item", {{"meeting", id}, {"number", qint64(1)}, {"text", text("Föregående protokoll")}});
            scene.add("agenda-item", {{"meeting", id}, {"number", qint64(2)}, {"text", text("Beslut om fokusområden och handlingsplaner")}});
            if (day <= today)
                scene.add("action-point", {{"meeting", id}, {"what", text("Ta fram underlag till nästa möte")}, {"responsible", text("Säkerhetschef")}, {"due", day.addMonths(2)},
                                           {"state", text(day.addMonths(2) < today ? "done" : "open")}});
        }
        for (const int month : {1, 3, 8, 10}) {
            const QDate day(year, month, 20);
            if (day <= today.addDays(60)) meet("cooperation-group", day, cooperation, nullptr, "Arbetet med handlingsplanerna stämdes av.");
        }
        for (const auto& [area, month] : {std::pair("Lomma", 2), std::pair("Lomma", 4), std::pair("Lomma", 9), std::pair("Lomma", 11), std::pair("Bjärred", 3), std::pair("Bjärred", 10)}) {
            const QDate day(year, month, 17);
            if (day <= today) meet("interaction", day, interaction, area, "Tidiga tecken kring skolgårdarna. Vuxna syns mer på fredagar.");
        }
        if (QDate(year, 4, 14) <= today) meet("watch-annual", QDate(year, 4, 14), cooperation, nullptr, "Brottsläget och erfarenheter från områdena.");
        if (QDate(year, 5, 22) <= today) meet("andts", QDate(year, 5, 22), cooperation, nullptr, "Gemensamma insatser inför skolavslutningen.");
        if (QDate(year, 10, 3) <= today) meet("citizen-dialogue", QDate(year, 10, 3), cooperation, "Bjärred", "Invånarna tog upp mopedkörning och belysning.");
    }
    scene.on(today.addDays(-12));
    scene.add("note", {{"title", text("Ökad försäljning av nikotinprodukter till unga")}, {"day", today.addDays(-12)}, {"text", text("Flera skolor berättar om samma försäljningsställen. Tas upp med tillsynen.")}});
    scene.on(today.addDays(-90));
    scene.add("note", {{"title", text("Grannkommunen prövar fältvandringar i hamnen")}, {"day", today.addDays(-90)}, {"text", text("Kan vara något för nästa sommar.")}});
}

}  // namespace app
