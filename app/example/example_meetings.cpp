#include "app/example/example_meetings.h"

#include <array>

namespace app {

namespace {

constexpr int kSummerFrom = 25;
constexpr int kSummerTo = 33;
constexpr int kAhead = 120;   // days for which meetings are booked
constexpr int kBookDays = 3;  // and they were so long ago
constexpr int kWeeksAhead = 21;

constexpr std::array kWeeks{
    "Få händelser. Skadegörelse vid en skola i helgen, lagad på måndagen. Fritidsgården är välbesökt.",
    "Störande mopedkörning fredag kväll. Kommunpolisen planerar en kontroll. Inget nytt från skolorna.",
    "Lugn vecka. Tre cyklar stulna vid stationen. Trygghetsvärdarna passerar oftare.",
    "Oro på torget torsdag kväll, ett tjugotal ungdomar från flera skolor. Ungdomscoacher på plats till helgen.",
    "Bedrägeriförsök mot äldre per telefon. Information går ut via hemtjänst och seniorföreningar.",
    "Eldning vid stranden, räddningstjänsten kallades en gång. Fritidsledarna pratar med besökarna.",
    "Klotter i gångtunneln sanerat. Belysningen felanmäld. Inga händelser rör barn under tolv år.",
    "Flera rapporter om vitt snus på skolgårdarna. Frågan tas med till ANDT-S-gruppen.",
};
constexpr std::array kSigns{
    "Fler i årskurs 7 är sena eller borta på måndagar. Skola och fritidsgård jämför sina bilder och följer upp om sex veckor.",
    "Yngre barn rör sig i centrum sent på kvällen. Fritidsgården öppnar tidigare på fredagar under en prövotid.",
    "Hårdare språk i chattgrupper mellan två skolor. Elevhälsan leder samtal i klasserna, kommunpolisen medverkar.",
    "Inga nya tecken. Gruppen gick igenom vad som hänt sedan förra mötet och bestämde tider för nästa termin.",
};

struct Types {
    Handle weekly, interaction, socialPoliceYouth, andts, watch, safetyDay, dialogue, sspf, exit, other;
};
struct Roles {
    Handle chief, police, social, centre, school, leisure, health, investigator, inspection, contact, exit, intake;
};

class MeetingPlay {
public:
    MeetingPlay(Scene& scene, const Council& council, Chance chance)
        : m_scene(scene), m_begin(council.begin()), m_chance(chance), m_areas{scene.known("area", "Lomma"), scene.known("area", "Bjärred")} {
        const auto type = [&](const char* key) { return scene.known("meeting-type", key); };
        const auto role = [&](const char* key) { return scene.known("role", key); };
        m_types = {type("weekly-picture"),
                   type("interaction"),
                   type("social-police-youth"),
                   type("andts"),
                   type("watch-annual"),
                   type("safety-day-planning"),
                   type("citizen-dialogue"),
                   type("sspf"),
                   type("exit"),
                   type("other")};
        m_roles = {role("security-chief"),  role("community-police"), role("social-services"),  role("youth-centre-manager"),
                   role("school"),          role("leisure"),          role("student-health"),   role("youth-investigator"),
                   role("inspection-unit"), role("contact-person"),   role("exit-coordinator"), role("social-intake")};
    }

    void weeklyPictures();
    void aboutIndividuals();
    void interaction();
    /// @return the meetings of the neighbourhood watch that were held, by year
    QMap<int, Handle> yearly();

private:
    struct Plan {
        Handle type;
        QList<Field> fields;  ///< known beforehand
        QList<Handle> present;
        QString notes;
    };
    /// A meeting on @p day: held, or planned when the day is still ahead; what lies too far ahead is not booked yet.
    /// @return the meeting when it has been held
    std::optional<Handle> meet(QDate day, Actor actor, const Plan& plan);
    void cancelled(QDate day, Actor actor, Handle type, const QList<Field>& fields, const char* reason);
    void withoutText(QDate day, Handle type, const QList<Handle>& present);
    [[nodiscard]] QDate monthEnd(QDate day) const { return workday(QDate(day.year(), day.month(), day.daysInMonth())); }

    Scene& m_scene;
    QDate m_begin;
    Chance m_chance;
    QList<Handle> m_areas;
    Types m_types{};
    Roles m_roles{};
};

std::optional<Handle> MeetingPlay::meet(QDate day, Actor actor, const Plan& plan) {
    if (day < m_begin || day > m_scene.today().addDays(kAhead)) return std::nullopt;
    const bool ahead = day > m_scene.today();
    m_scene.on(ahead ? m_scene.today().addDays(-kBookDays) : day, actor);
    QList<Field> fields = plan.fields;
    fields << Field{"type", plan.type} << Field{"day", day};
    if (!ahead) fields << Field{"state", "held"} << Field{"roles", plan.present} << Field{"notes", plan.notes};
    const Handle made = m_scene.add("meeting", fields);
    return ahead ? std::nullopt : std::optional(made);
}

void MeetingPlay::cancelled(QDate day, Actor actor, Handle type, const QList<Field>& fields, const char* reason) {
    m_scene.on(day, actor);
    m_scene.add("meeting", QList<Field>(fields) << Field{"type", type} << Field{"day", day} << Field{"state", "cancelled"} << Field{"reason", reason});
}

/// Each ISO week outside the summer; some cancelled, a few forgotten, some without the social services.
void MeetingPlay::weeklyPictures() {
    const QList<Handle> all{m_roles.police, m_roles.chief, m_roles.centre, m_roles.social};
    const QList<Handle> withoutSocial = all.first(3);
    const QList<Field> hours{{"time", QTime(9, 0)}, {"end", QTime(10, 0)}};
    for (QDate day = m_begin.addDays(Qt::Thursday - m_begin.dayOfWeek() + 7); day <= m_scene.today().addDays(kWeeksAhead); day = day.addDays(7)) {
        const int week = day.weekNumber();
        if (week >= kSummerFrom && week <= kSummerTo) continue;
        const bool past = day <= m_scene.today();
        const int luck = m_chance.below(100);
        const QString notes = text(kWeeks.at(static_cast<std::size_t>(m_chance.below(static_cast<int>(kWeeks.size())))));
        if (past && (week >= 52 || week == 1)) cancelled(day, Actor::SecurityChief, m_types.weekly, hours, "julhelg");
        else if (past && luck < 4) cancelled(day, Actor::SecurityChief, m_types.weekly, hours, luck < 2 ? "Sjukdom" : "Krock med stabsövning");
        else if (!past || luck < 97) meet(day, Actor::SecurityChief, {m_types.weekly, hours, luck < 20 ? withoutSocial : all, notes});  // else forgotten: a gap
    }
}

void MeetingPlay::withoutText(QDate day, Handle type, const QList<Handle>& present) {
    if (day < m_begin || day > m_scene.today()) return;
    m_scene.on(std::max(monthEnd(day), day), Actor::CommunityPolice);
    m_scene.add("meeting", {{"type", type}, {"day", day}, {"state", "held"}, {"roles", present}});
}

/// Day, functions and held or not, nothing else; the police write them down at the end of the month.
void MeetingPlay::aboutIndividuals() {
    const QList<const char*> reasons{"illness", "other-duty", "no-need"};
    for (QDate day = m_begin.addDays(Qt::Wednesday - m_begin.dayOfWeek() + 7); day <= m_scene.today(); day = day.addDays(7)) {
        const int luck = m_chance.below(100);
        const bool summer = day.weekNumber() >= 28 && day.weekNumber() <= 31;
        if (!summer && luck >= 12 && luck < 95) withoutText(day, m_types.socialPoliceYouth, {m_roles.social, m_roles.police, m_roles.investigator});
        if (!summer && luck >= 12) continue;
        m_scene.on(std::max(monthEnd(day), day), Actor::CommunityPolice);
        m_scene.add("meeting",
                    {{"type", m_types.socialPoliceYouth}, {"day", day}, {"state", "cancelled"}, {"reason", summer ? "summer" : m_chance.oneOf(reasons)}});
    }
    for (int year = m_begin.year(); year <= m_scene.today().year(); ++year) {
        for (const int month : {2, 5, 10})
            withoutText(nthWeekday(year, month, 3, Qt::Monday), m_types.sspf, {m_roles.school, m_roles.social, m_roles.police, m_roles.leisure});
        withoutText(nthWeekday(year, 11, 1, Qt::Friday), m_types.exit, {m_roles.exit, m_roles.police, m_roles.intake});
    }
}

/// Two a term for each area. Gaps: Bjärred had but one in the autumn before last, one of last spring's in Lomma was cancelled, and the
/// student health does not come in September.
void MeetingPlay::interaction() {
    const QList<Handle> most{m_roles.police, m_roles.school, m_roles.leisure, m_roles.social};
    const QList<Handle> all = QList<Handle>(most) << m_roles.health;
    const int latest = m_scene.today().year();
    for (int year = m_begin.year(); year <= latest + 1; ++year)
        for (const int month : {2, 4, 9, 11})
            for (qsizetype area = 0; area < m_areas.size(); ++area) {
                const bool lomma = area == 0;
                const QDate day = nthWeekday(year, month, lomma ? 1 : 2, Qt::Wednesday);
                const QString signs = text(kSigns.at(static_cast<std::size_t>(m_chance.below(static_cast<int>(kSigns.size())))));
                if (!lomma && month == 11 && year == latest - 2) continue;
                const QList<Field> fields{
                    {"area", m_areas[area]}, {"time", QTime(14, 0)}, {"end", QTime(15, 30)}, {"place", lomma ? "Fyrskolan" : "Havsängsskolan"}};
                if (lomma && month == 4 && year == latest - 1)
                    cancelled(day, Actor::CommunityPolice, m_types.interaction, fields, "Skolan hade nationella prov");
                else meet(day, Actor::CommunityPolice, {m_types.interaction, fields, month == 9 ? most : all, signs});
            }
}

QMap<int, Handle> MeetingPlay::yearly() {
    QMap<int, Handle> watch;
    const QList<Handle> both{m_roles.chief, m_roles.police};
    const auto with = [&](Handle role) { return QList<Handle>(both) << role; };
    const auto hours = [](int from, int to, const char* place) { return QList<Field>{{"time", QTime(from, 0)}, {"end", QTime(to, 0)}, {"place", place}}; };
    for (int year = m_begin.year(); year <= m_scene.today().year() + 1; ++year) {
        for (const int month : {4, 10})
            meet(nthWeekday(year, month, 3, Qt::Tuesday), Actor::SecurityChief,
                 {m_types.andts, hours(9, 11, "Kommunhuset"), with(m_roles.inspection),
                  text("Genomgång av tillsyn och kontrollköp. Gruppen planerade information till vårdnadshavare inför sommaren och hösten.")});
        if (const auto held = meet(nthWeekday(year, 3, 4, Qt::Wednesday), Actor::SecurityChief,
                                   {m_types.watch, hours(18, 20, "Biblioteket"), with(m_roles.contact),
                                    text("Läget i kommunen, råd mot inbrott och falska samtal. Två nya områden anmälde intresse.")}))
            watch.insert(year, *held);
        for (const int month : {3, 9})
            meet(nthWeekday(year, month, 1, Qt::Monday), Actor::CommunityPolice,
                 {m_types.safetyDay, hours(13, 14, "Kommunhuset"), with(m_roles.school),
                  month == 3 ? text("Program för årskurs 5: trafik, nätet, vuxna att prata med.") : text("Program för årskurs 7: grupptryck, häleri, lagen.")});
        meet(nthWeekday(year, 5, 2, Qt::Thursday), Actor::SecurityChief,
             {m_types.dialogue, hours(17, 19, "Torget") << Field{"area", m_areas[0]}, both,
              text("Omkring fyrtio samtal. Flest tog upp belysning, cyklar och fart på gång- och cykelvägar.")});
        meet(nthWeekday(year, 10, 2, Qt::Thursday), Actor::SecurityChief,
             {m_types.dialogue, hours(17, 19, "Bibliotekets foajé") << Field{"area", m_areas[1]}, both,
              text("Omkring tjugofem samtal. Mopeder, båtstölder och falska samtal var vanligast.")});
        meet(nthWeekday(year, 8, 4, Qt::Wednesday), Actor::SecurityChief,
             {m_types.other, hours(9, 11, "Kommunhuset") << Field{"title", "Uppstart efter sommaren"}, both,
              text("Genomgång av sommaren med badvärdar, räddningstjänst och bostadsbolag.")});
    }
    return watch;
}

}  // namespace

QMap<int, Handle> playMeetings(Scene& scene, const Council& council, Chance chance) {
    MeetingPlay play(scene, council, chance);
    play.weeklyPictures();
    play.aboutIndividuals();
    play.interaction();
    return play.yearly();
}

}  // namespace app
