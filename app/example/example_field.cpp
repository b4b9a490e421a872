#include "app/example/example_registers.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kDelay = 12;  // days into the next month until the police's figures come

/// How many live in each area, as it is known early in the year.
void populations(Scene& scene, QDate begin) {
    for (int year = begin.year(); year <= scene.today().year(); ++year) {
        const QDate known = std::max(begin, workday(QDate(year, 2, 22)));
        if (known > scene.today()) continue;
        scene.on(known, Actor::SecurityChief);
        const int passed = year - begin.year();
        scene.add("population",
                  {{"area", scene.known("area", "Lomma")}, {"year", year}, {"inhabitants", 13600 + 110 * passed}, {"source", "Folkmängd den 1 januari"}});
        scene.addWith("population",
                      {{"area", scene.known("area", "Bjärred")}, {"year", year}, {"inhabitants", 10150 + 40 * passed}, {"source", "Folkmängd den 1 januari"}});
    }
}

/// Figures for each month, category and area; one month came far too late, the newest one is still on its way.
void figures(Scene& scene, QDate begin, Chance& chance) {
    struct Usual {
        const char* category;
        int before;  ///< a month in the larger area
        int now;     ///< in the newest year: one falls for certain, one rises, the others stay
    };
    constexpr std::array categories{Usual{"Skadegörelse och klotter", 9, 9}, Usual{"Stöld och inbrott", 14, 9}, Usual{"Alkohol, narkotika, tobak", 4, 4},
                                    Usual{"Bedrägeri", 6, 10}};
    for (QDate month(begin.year(), begin.month(), 1); month < scene.today(); month = month.addMonths(1)) {
        const bool late = month.month() == 7 && month.year() == scene.today().year() - 1;
        const QDate came = workday(month.addMonths(1).addDays(kDelay + (late ? 60 : chance.below(5))));
        if (came > scene.today()) continue;
        scene.on(came, Actor::CommunityPolice);
        bool first = true;
        for (const auto& [category, before, now] : categories)
            for (const char* area : {"Lomma", "Bjärred"}) {
                const int usual = month.year() == scene.today().year() ? now : before;
                const int reports = std::max(0, usual + chance.below(5) - 2 - (area[0] == 'B' ? usual / 3 : 0));
                const QList<Field> fields{{"month", month.toString(QStringLiteral("yyyy-MM"))},
                                          {"category", scene.known("category", category)},
                                          {"area", scene.known("area", area)},
                                          {"reports", reports},
                                          {"crimes", reports + chance.below(3)},
                                          {"preliminary", came.addMonths(2) > scene.today()}};
                if (first) scene.add("police-statistic", fields);
                else scene.addWith("police-statistic", fields);
                first = false;
            }
    }
}

/// Three areas from the start, one more each year; everyone is called to the yearly meeting but one, this year.
void neighbourhoodWatch(Scene& scene, QDate begin, const QMap<int, Handle>& meetings) {
    struct Text {
        const char* name;
        const char* area;
        const char* contact;
        int month;
    };
    constexpr std::array texts{Text{"Strandvägen norra", "Lomma", "Gunvor Ekdal", 0},    Text{"Vinstorp", "Lomma", "Sixten Lundeby", 0},
                               Text{"Löddesnäs", "Bjärred", "Birgit Holmfors", 1},       Text{"Karstorp", "Lomma", "Rune Sjövall", 15},
                               Text{"Bjärehovs park", "Bjärred", "Margareta Åhlin", 27}, Text{"Habo ljung", "Lomma", "Tage Brunnsvik", 38}};
    QList<Handle> contacts;
    QList<QDate> since;
    for (const Text& text : texts) {
        const QDate day = workday(begin.addMonths(text.month).addDays(12));
        if (day > scene.today()) continue;
        scene.on(day, Actor::CommunityPolice);
        const Handle area = scene.add(
            "watch-area", {{"name", text.name}, {"area", scene.known("area", text.area)}, {"started", day}, {"households", 40 + 7 * text.month % 55}});
        contacts << scene.addWith(
            "contact-person",
            {{"name", text.contact}, {"watch-area", area}, {"phone", QStringLiteral("070-174 06 %1").arg(10 + contacts.size())}, {"from", day}});
        since << day;
    }
    for (int year = begin.year(); year <= scene.today().year(); ++year) {
        const QDate meeting = nthWeekday(year, 3, 4, Qt::Wednesday);
        const QDate called = workday(meeting.addDays(-21));
        if (called < begin || meeting > scene.today()) continue;
        if (!meetings.contains(year)) continue;
        scene.on(meeting, Actor::CommunityPolice);
        bool first = true;
        for (qsizetype i = 0; i < contacts.size(); ++i) {
            if (since[i] > called || (year == scene.today().year() && i == 1)) continue;
            const QList<Field> fields{
                {"contact-person", contacts[i]}, {"meeting", meetings.value(year)}, {"sent", called}, {"channel", "letter"}, {"came", i % 3 != 2}};
            if (first) scene.add("invitation", fields);
            else scene.addWith("invitation", fields);
            first = false;
        }
    }
}

void safetyDays(Scene& scene, QDate begin) {
    const QList<Handle> both{scene.known("role", "security-chief"), scene.known("role", "community-police")};
    for (int year = begin.year(); year <= scene.today().year(); ++year)
        for (const bool seven : {false, true}) {
            const QDate day = seven ? nthWeekday(year, 10, 1, Qt::Tuesday) : nthWeekday(year, 5, 3, Qt::Thursday);
            if (day < begin || day > scene.today()) continue;
            // Last year the police were called away from the older ones' day.
            const bool alone = seven && year == scene.today().year() - 1;
            scene.on(day, Actor::SecurityChief);
            scene.add("safety-day", {{"day", day},
                                     {"grade", seven ? "7" : "5"},
                                     {"school", seven ? "Fyrskolan" : "Havsängsskolan"},
                                     {"roles", alone ? both.first(1) : both},
                                     {"pupils", seven ? 164 : 187},
                                     {"programme", seven ? "Grupptryck, häleri, lagen och nätet i fyra stationer."
                                                         : "Trafik, brand, nätet och vuxna att prata med i fem stationer."}});
        }
}

void trainings(Scene& scene, QDate begin) {
    struct Text {
        const char* unit;
        int daysAgo;
        int participants;
    };
    constexpr std::array texts{Text{"Fyrskolan", 610, 48},   Text{"Havsängsskolan", 300, 41}, Text{"Kommunhuset", 200, 36},
                               Text{"Biblioteken", 120, 14}, Text{"Fyrskolan", 45, 52},       Text{"Strandrågens fritidsgård", 480, 9}};
    for (const Text& text : texts) {
        const QDate day = workday(scene.today().addDays(-text.daysAgo));
        if (day < begin) continue;
        scene.on(day, Actor::CommunityPolice);
        scene.add(
            "training",
            {{"day", day}, {"unit", text.unit}, {"subject", "pdv"}, {"participants", text.participants}, {"leader", "Kommunpolisen och säkerhetschefen"}});
    }
}

void dialogues(Scene& scene, QDate begin) {
    const QList<Handle> both{scene.known("role", "security-chief"), scene.known("role", "community-police")};
    for (int year = begin.year(); year <= scene.today().year(); ++year) {
        const QDate day = nthWeekday(year, 9, 2, Qt::Thursday);
        if (day < begin || day > scene.today()) continue;
        scene.on(day, Actor::SecurityChief);
        const Handle dialogue =
            scene.add("dialogue", {{"title", year % 2 == 0 ? "Kvällarna vid torget" : "Mopeder vid stranden"},
                                   {"day", day},
                                   {"area", scene.known("area", year % 2 == 0 ? "Lomma" : "Bjärred")},
                                   {"place", year % 2 == 0 ? "Torget" : "Badplatsen"},
                                   {"roles", both},
                                   {"participants", 28 + year % 7},
                                   {"heard", "Belysning, fart och ljud togs upp av flest. Flera ville veta vad som händer efter en anmälan."}});
        const QDate told = workday(day.addDays(24));
        if (told > scene.today()) continue;
        scene.on(told, Actor::SecurityChief);
        scene.change(dialogue, {{"feedback", "Svar på webbplatsen och på anslag vid platsen."}, {"feedback-given", told}});
    }
}

void specialEvent(Scene& scene, QDate begin) {
    const QDate day = workday(scene.today().addDays(-150));
    if (day < begin) return;
    scene.on(day, Actor::SecurityChief);
    const auto at = [&day](const char* time) { return day.toString(Qt::ISODate) + u'T' + QLatin1String(time); };
    const Handle event = scene.add("special-event", {{"title", "Brand i båtupplag"},
                                                     {"begins", at("18:20")},
                                                     {"ends", at("23:40")},
                                                     {"area", scene.known("area", "Lomma")},
                                                     {"place", "Hamnen"},
                                                     {"situation", "Kraftig rök mot bostäder. Inga skadade. Avspärrning i hamnen."}});
    struct Text {
        const char* time;
        const char* text;
        const char* by;
        const char* to;
        const char* channel;
    };
    constexpr std::array texts{
        Text{"18:26", "Kommunpolisen meddelar brand och avspärrning. Räddningstjänsten leder.", "community-police", "duty-officer", "phone"},
        Text{"18:35", "Tjänsteman i beredskap underrättar säkerhetschefen.", "duty-officer", "security-chief", "phone"},
        Text{"19:05", "Viktigt meddelande: stäng fönster och ventilation.", "security-chief", "coordinator", "sms"},
        Text{"21:50", "Röken har lagt sig. Avspärrningen kvarstår till morgonen.", "community-police", "security-chief", "phone"}};
    for (const Text& text : texts)
        scene.add("diary-entry", {{"special-event", event},
                                  {"at", at(text.time)},
                                  {"text", text.text},
                                  {"told-by", scene.known("role", text.by)},
                                  {"told-to", scene.known("role", text.to)},
                                  {"channel", text.channel}});
    scene.on(workday(day.addDays(9)), Actor::SecurityChief);
    scene.change(
        event,
        {{"closing", "Underrättelsen gick enligt överenskommelsen inom tio minuter. Sändlistan till bostadsbolagen behövde rättas och är nu uppdaterad."}});
}

void counts(Scene& scene, QDate begin, Chance& chance) {
    for (QDate day = workday(begin.addDays(40)); day <= scene.today(); day = workday(day.addDays(70 + chance.below(40)))) {
        scene.on(day, Actor::SecurityChief);
        scene.add("sspf-count", {{"day", day}, {"count", 1 + chance.below(2)}});
    }
    scene.on(workday(begin.addDays(25)), Actor::SecurityChief);
    scene.add("exit-contact", {{"role", scene.known("role", "exit-coordinator")},
                               {"name", "Lokal avhopparsamordnare"},
                               {"phone", "070-174 06 90"},
                               {"email", "avhoppare@example.se"},
                               {"hours", "Vardagar 8–16"},
                               {"confirmed", workday(scene.today().addDays(-60))}});
}

}  // namespace

void playFieldRegisters(Scene& scene, QDate begin, const QMap<int, Handle>& watchMeetings, Chance chance) {
    populations(scene, begin);
    figures(scene, begin, chance);
    neighbourhoodWatch(scene, begin, watchMeetings);
    safetyDays(scene, begin);
    trainings(scene, begin);
    dialogues(scene, begin);
    specialEvent(scene, begin);
    counts(scene, begin, chance);
}

}  // namespace app
