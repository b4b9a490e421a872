#include "app/example/scene.h"

namespace app {

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

// Fictitious premises.
constexpr const char* kServing[] = {"Bryggan Mat & Bar", "Hamnkrogen", "Pizzeria Solstrålen", "Stationskällaren", "Café Kajutan", "Restaurang Måsen", "Golfkrogen", "Bistro Syrenen", "Strandpaviljongen", "Sushi Havet", "Kvarterskrogen Linden", "Bjärreds Saltglass och Bar"};
constexpr const char* kSale[] = {"Livs på Hörnet", "Strandkiosken", "Macken vid Motorvägen", "Tobak & Tidningar", "Närbutiken Eken", "Bjärreds Livs", "Hamnkiosken", "Godis och Spel", "Matboden", "Servicebutiken Söder", "Kiosk Centrum", "Stationskiosken", "Vapebutiken Dimman"};

}  // namespace

void playInspections(Scene& scene) {
    const QDate today = scene.today();
    scene.asMunicipality();
    scene.on(today.addYears(-3));
    QStringList serving;
    QStringList sale;
    const auto addPremises = [&](const char* name, const char* kind, int n) {
        const char* area = n % 3 == 2 ? "Bjärred" : "Lomma";
        return scene.add("premises", {{"name", text(name)}, {"kind", text(kind)}, {"address", text(n % 2 == 0 ? "Strandvägen " : "Hamngatan ") + QString::number(2 + 3 * n)}, {"area", scene.find("area", text(area))}});
    };
    int n = 0;
    for (const char* name : kServing) serving << addPremises(name, "serving", n++);
    for (const char* name : kSale) sale << addPremises(name, "sale", n++);

    const QString unit = scene.find("role", text("inspection-unit"));
    const QString police = scene.find("role", text("community-police"));
    const QString ageCheck = scene.find("checkpoint", text("age-check"));
    const QString order = scene.find("checkpoint", text("order"));
    const QString control = scene.find("checkpoint", text("self-control"));
    constexpr int kRounds = 24;
    constexpr int kVisits = 5;
    for (int round = 0; round < kRounds; ++round) {
        const QDate asked = today.addDays(-1090 + 45 * round);
        const QDate night = asked.addDays((12 - asked.dayOfWeek()) % 7);  // a Friday
        const QDate day = std::min(night, today);
        const bool alcohol = round % 2 == 0;
        const bool joint = round % 3 != 1;
        if (joint) scene.asPolice(); else scene.asMunicipality();
        scene.on(day);
        scene.together(QStringLiteral("add inspection"), [&](records::Batch& batch) -> base::Result<void> {
            const records::Kind& kind = batch.reader().catalogue().get("inspection");
            const records::Kind& results = batch.reader().catalogue().get("checkpoint-result");
            for (int visit = 0; visit < kVisits; ++visit) {
                const QStringList& premises = alcohol ? serving : sale;
                const bool remark = scene.random(5) == 0;
                records::Record record = kind.blank;
                kind.setValue(record, "day", day);
                kind.setValue(record, "premises", premises.value((round * kVisits + visit) % static_cast<int>(premises.size())));
                kind.setValue(record, "kind", text(joint ? "coordinated" : visit % 2 == 0 ? "inner" : "outer"));
                kind.setValue(record, "scope", alcohol ? QStringList{text("alcohol")} : QStringList{text("tobacco"), text("nicotine")});
                kind.setValue(record, "participants", joint ? QStringList{unit, police} : QStringList{unit});
                if (joint) kind.setValue(record, "police-ground", text("own-supervision"));
                kind.setValue(record, "outcome", text(remark ? "remarks" : "no-remarks"));
                if (remark) {
                    kind.setValue(record, "remarks", text(alcohol ? "Serveringsansvarig kunde inte visa personalliggaren." : "Skylt om åldersgräns saknades vid kassan."));
                    kind.setValue(record, "follow-up-due", day.addDays(60));
                    if (day.addDays(55) < today && scene.random(4) > 0) kind.setValue(record, "follow-up-done", day.addDays(55));
                }
                auto id = batch.add(kind, record);
                if (!id) return base::Failure(id.error());
                for (const QString& checkpoint : {ageCheck, alcohol ? order : control}) {
                    records::Record result = results.blank;
                    results.setValue(result, "inspection", *id);
                    results.setValue(result, "checkpoint", checkpoint);
                    results.setValue(result, "outcome", text(remark && checkpoint != ageCheck ? "remark" : "ok"));
                    if (auto added = batch.add(results, result); !added) return base::Failure(added.error());
                }
            }
            return {};
        });
    }
    scene.asMunicipality();
    for (int i = 0; i < 8; ++i) {
        const QDate day = today.addDays(-700 + 85 * i);
        scene.on(day);
        scene.add("test-purchase", {{"premises", sale.value(i)}, {"day", day}, {"goods", text(i % 2 == 0 ? "folk-beer" : "tobacco")}, {"outcome", text(scene.random(4) == 0 ? "sold" : "refused")}, {"informed-day", day.addDays(1)}});
    }
}

}  // namespace app
