#include "app/example/example_people.h"

#include <QMap>
#include <array>

namespace app {

namespace {

struct OrganisationText {
    const char* name;
    const char* kind;
};
constexpr std::array kOrganisations{
    OrganisationText{"Lomma kommun", "municipality"},
    OrganisationText{"Lokalpolisområde Kävlinge", "police"},
    OrganisationText{"Fyrskolan", "school"},
    OrganisationText{"Havsängsskolan", "school"},
    OrganisationText{"Strandrågens fritidsgård", "municipality"},
    OrganisationText{"Kustbo Bostäder", "housing"},
    OrganisationText{"Sundvakt Bevakning", "business"},
    OrganisationText{"Seniorföreningen Brisen", "association"},
    OrganisationText{"Båtsällskapet Lovart", "association"},
    OrganisationText{"Räddningstjänsten", "other"},
};

struct PersonText {
    const char* name;
    const char* roles;  ///< keys, parted by blanks
    const char* organisation;
    int confirmedDaysAgo;  ///< above 365 is a gap, 0 = never confirmed
    int joinedMonth;       ///< months after the first day of the example
    bool mobile = true;
};
constexpr std::array kPeople{
    PersonText{"Elin Sandvall", "security-chief", "Lomma kommun", 40, 0},
    PersonText{"Jonas Hedkvarn", "community-police", "Lokalpolisområde Kävlinge", 40, 0},
    PersonText{"Marit Åbrink", "lpo-chief", "Lokalpolisområde Kävlinge", 75, 0},
    PersonText{"Göran Tallmark", "", "Lomma kommun", 75, 0},
    PersonText{"Sofie Ljungsäter", "social-services", "Lomma kommun", 40, 0},
    PersonText{"Patrik Norrvide", "school", "Fyrskolan", 110, 0},
    PersonText{"Ylva Brantefors", "school", "Havsängsskolan", 110, 9},
    PersonText{"Amir Sjöholt", "leisure youth-centre-manager", "Strandrågens fritidsgård", 40, 0},
    PersonText{"Karin Vallhov", "student-health", "Fyrskolan", 110, 0},
    PersonText{"Tove Rönnhag", "youth-investigator", "Lokalpolisområde Kävlinge", 40, 14},
    PersonText{"Anders Måsholm", "inspection-unit", "Lomma kommun", 140, 0},
    PersonText{"Leila Strandhed", "inspection-unit", "Lomma kommun", 140, 20},
    PersonText{"Bo Kärrlund", "duty-officer", "Lomma kommun", 200, 0},
    PersonText{"Hanna Alvestig", "exit-coordinator", "Lomma kommun", 410, 6},
    PersonText{"Mottagningen, socialtjänsten", "social-intake", "Lomma kommun", 90, 0, false},
    PersonText{"Sociala jouren", "social-on-call", "Lomma kommun", 90, 0, false},
    PersonText{"Pontus Grönskär", "coordinator", "Kustbo Bostäder", 150, 3},
    PersonText{"Nadja Furuvik", "coordinator", "Sundvakt Bevakning", 150, 3},
    PersonText{"Olle Stensund", "coordinator", "Räddningstjänsten", 440, 3},
    PersonText{"Inger Blidhem", "coordinator", "Seniorföreningen Brisen", 0, 16},
    PersonText{"Ruben Hamnqvist", "coordinator", "Båtsällskapet Lovart", 180, 18},
    PersonText{"Vera Klintås", "coordinator leisure", "Lomma kommun", 400, 0},
};

struct MemberText {
    const char* person;
    const char* group;
    int fromMonth;
    int leftMonth;  ///< months after the first day; 0 = still there
};
// Vera Klintås has left the group, but is still responsible for an activity: a gap that the program tells of.
constexpr std::array kMembers{
    MemberText{"Elin Sandvall", "cooperation", 0, 0}, MemberText{"Jonas Hedkvarn", "cooperation", 0, 0}, MemberText{"Sofie Ljungsäter", "cooperation", 0, 0},
    MemberText{"Amir Sjöholt", "cooperation", 0, 0},  MemberText{"Karin Vallhov", "cooperation", 2, 0},  MemberText{"Vera Klintås", "cooperation", 0, 32},
    MemberText{"Göran Tallmark", "steering", 0, 0},   MemberText{"Marit Åbrink", "steering", 0, 0},      MemberText{"Elin Sandvall", "steering", 0, 0},
    MemberText{"Patrik Norrvide", "steering", 0, 0},
};

QString emailOf(const QString& name) {
    QString address = name.toLower();
    for (const auto& [letter, plain] : {std::pair{u'å', u'a'}, {u'ä', u'a'}, {u'ö', u'o'}, {u' ', u'.'}}) address.replace(QChar(letter), QChar(plain));
    return address.remove(u',') + QStringLiteral("@example.se");
}

/// Numbers that no subscriber has: 070-174 06 05 … 99 and 08-465 004 00 … 99. @source the telecom agency's series for fiction
QString phoneOf(int index, bool mobile) {
    if (mobile) return QStringLiteral("070-174 06 %1").arg(5 + index * 4, 2, 10, QLatin1Char('0'));
    return QStringLiteral("08-465 004 %1").arg(index * 4, 2, 10, QLatin1Char('0'));
}

}  // namespace

Cast playPeople(Scene& scene, QDate begin) {
    QMap<QString, Handle> organisations;
    scene.on(begin, Actor::SecurityChief);
    for (const OrganisationText& organisation : kOrganisations)
        organisations[text(organisation.name)] = scene.add("organisation", {{"name", organisation.name}, {"kind", organisation.kind}});

    QMap<QString, Handle> people;
    int index = 0;
    for (const PersonText& person : kPeople) {
        const QString name = text(person.name);
        QList<Handle> roles;
        for (const QString& role : text(person.roles).split(u' ', Qt::SkipEmptyParts)) roles << scene.known("role", role.toUtf8().constData());
        scene.on(workday(begin.addMonths(person.joinedMonth)), Actor::SecurityChief);
        people[name] = scene.add("person", {{"name", name},
                                            {"roles", roles},
                                            {"organisation", organisations.value(text(person.organisation))},
                                            {"phone", phoneOf(index++, person.mobile)},
                                            {"email", emailOf(name)}});
        if (person.confirmedDaysAgo == 0) continue;
        const QDate confirmed = workday(scene.today().addDays(-person.confirmedDaysAgo));
        scene.on(confirmed, Actor::SecurityChief);
        scene.change(people[name], {{"confirmed", confirmed}});
    }
    for (const MemberText& member : kMembers) {
        const QDate from = workday(begin.addMonths(member.fromMonth));
        scene.on(from, Actor::SecurityChief);
        const Handle made = scene.add("group-member", {{"person", people.value(text(member.person))}, {"group", member.group}, {"from", from}});
        if (member.leftMonth == 0) continue;
        const QDate left = workday(begin.addMonths(member.leftMonth));
        scene.on(left, Actor::SecurityChief);
        scene.change(made, {{"to", left}});
    }
    return {people.value(text("Elin Sandvall")), people.value(text("Marit Åbrink")), people.value(text("Göran Tallmark")),
            people.value(text("Patrik Norrvide"))};
}

}  // namespace app
