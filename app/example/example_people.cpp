#include "app/example/scene.h"

namespace app {

namespace {

struct Cast {
    const char* name;
    const char* role;
    const char* organisation;
    const char* phone;
};

// Fictitious people; the numbers lie in the range that is kept free for fiction.
constexpr Cast kCast[] = {
    {"Kerstin Almgren", "security-chief", "Lomma kommun", "070-174 06 05"},   {"Jonas Ek", "community-police", "Lokalpolisområde Kävlinge", "070-174 06 06"},
    {"Marianne Dahl", "lpo-chief", "Lokalpolisområde Kävlinge", "070-174 06 07"}, {"Ali Rahimi", "youth-centre-manager", "Lomma kommun", "070-174 06 08"},
    {"Eva Sandin", "social-services", "Lomma kommun", "070-174 06 09"},       {"Peter Wiklund", "inspection-unit", "Lomma kommun", "070-174 06 10"},
    {"Sara Bengtsson", "school", "Lomma kommun", "070-174 06 11"},            {"Olof Hallin", "duty-officer", "Lomma kommun", "070-174 06 12"},
    {"Nadia Costa", "student-health", "Lomma kommun", "070-174 06 13"},       {"Bertil Norén", "coordinator", "Strandhem Bostäder", "070-174 06 14"},
};

QString text(const char* words) { return QString::fromUtf8(words); }

}  // namespace

void playPeople(Scene& scene) {
    const int first = scene.today().year() - 3;
    scene.asMunicipality();
    scene.on(QDate(first, 1, 9));
    for (const auto& [name, kind] : {std::pair("Lomma kommun", "municipality"), std::pair("Lokalpolisområde Kävlinge", "police"), std::pair("Strandhem Bostäder", "housing")})
        scene.add("organisation", {{"name", text(name)}, {"kind", text(kind)}});
    QStringList ids;
    for (const Cast& member : kCast) {
        const QString mail = text(member.name).toLower().section(u' ', 0, 0) + QStringLiteral("@example.se");
        ids << scene.add("person", {{"name", text(member.name)},
                                    {"roles", QStringList{scene.find("role", text(member.role))}},
                                    {"organisation", scene.find("organisation", text(member.organisation))},
                                    {"phone", text(member.phone)},
                                    {"email", mail},
                                    {"confirmed", scene.today().addDays(-40 - scene.random(300))}});
    }
    const auto join = [&](int who, const char* group) { scene.add("group-member", {{"person", ids.value(who)}, {"group", text(group)}, {"from", QDate(first, 1, 9)}}); };
    for (const int who : {0, 1, 3, 4, 6}) join(who, "cooperation");
    for (const int who : {0, 2, 4}) join(who, "steering");
}

}  // namespace app
