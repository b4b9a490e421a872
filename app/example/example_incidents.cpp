#include "app/example/scene.h"

namespace app {

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

struct Case {
    const char* category;
    const char* place;
    const char* description;
    const char* severity;
    bool children;
};

constexpr Case kCases[] = {
    {"Skadegörelse", "Stationens gångväg", "Två lampor sönderslagna och ett räcke böjt.", "medium", false},
    {"Störande trafik och mopedkörning", "Hamnplan", "Mopeder kördes fort bland gående under kvällen.", "medium", true},
    {"Ordningsstörning", "Stationsparken", "Hög musik och glas på marken. Gruppen gick när vuxna kom.", "low", true},
    {"Klotter", "Gymnastikhallen", "Klotter på västra väggen, cirka tre meter.", "low", false},
    {"Stöld och inbrott", "Villaområdet norr om kyrkan", "Inbrott i ett förråd, en cykel saknas.", "medium", false},
    {"Bedrägeri", "Träffpunkten", "Flera besökare har fått samtal om påstådda fakturor.", "medium", false},
    {"Narkotika", "Parkeringen vid badet", "Misstänkt försäljning från en bil under kvällen.", "high", true},
    {"Alkohol och berusning", "Stranden", "Berusade ungdomar efter skolavslutningen.", "medium", true},
    {"Nedskräpning", "Bjärreds centrum", "Soptunnor välta runt torget.", "low", false},
    {"Brand och eldning", "Lekplatsen vid skogsbrynet", "Eldning med grenar, släckt av en boende.", "medium", true},
    {"Hot och våld", "Busshållplatsen", "Knuffar och hot mellan två grupper efter träningen.", "high", true},
    {"Annan otrygghet", "Gångtunneln", "Gående väljer en annan väg på grund av mörker.", "low", false},
};
constexpr const char* kUnits[] = {"Fritidsgården i Lomma", "Strandhem Bostäder", "Trygghetsvärdarna", "Pilängsskolan", "Räddningstjänsten", "Bjärredsskolan"};

}  // namespace

void playIncidents(Scene& scene, int count) {
    if (count <= 0) return;
    const QDate today = scene.today();
    const int days = 3 * 365;
    QStringList categories;
    for (const Case& one : kCases) categories << scene.find("category", text(one.category));
    const QStringList areas{scene.find("area", text("Lomma")), scene.find("area", text("Bjärred"))};
    scene.asMunicipality();
    scene.on(today);
    scene.together(QStringLiteral("import incident"), [&](records::Batch& batch) -> base::Result<void> {
        const records::Kind& kind = batch.reader().catalogue().get("incident");
        for (int i = 0; i < count; ++i) {
            // More in May to September, more towards the weekend: two tries, the likelier day wins.
            QDate day = today.addDays(-scene.random(days));
            const QDate other = today.addDays(-scene.random(days));
            const auto weight = [](QDate d) { return (d.month() >= 5 && d.month() <= 9 ? 2 : 0) + (d.dayOfWeek() >= 5 ? 1 : 0); };
            if (weight(other) > weight(day)) day = other;
            const int which = scene.random(12);
            const Case& one = kCases[which];
            const QTime time(one.children ? 18 + scene.random(5) : 8 + scene.random(15), scene.random(12) * 5);
            records::Record record = kind.blank;
            kind.setValue(record, "occurred", day.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm")));
            kind.setValue(record, "reported", std::min(day.addDays(scene.random(4)), today));
            kind.setValue(record, "reporting-unit", text(kUnits[scene.random(6)]));
            kind.setValue(record, "category", categories.value(which));
            kind.setValue(record, "area", areas.value(scene.random(3) == 0 ? 1 : 0));
            kind.setValue(record, "place", text(one.place));
            kind.setValue(record, "severity", text(one.severity));
            kind.setValue(record, "children", one.children);
            kind.setValue(record, "description", text(one.description));
            kind.setValue(record, "status", text(day < today.addDays(-14) ? "closed" : "open"));
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
        }
        return {};
    });
}

}  // namespace app
