#include "tests/bench/measures.h"

#include <QDate>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

namespace bench {

namespace {

constexpr int kMany = 20'000;
constexpr int kFew = 2'000;
constexpr int kDays = 1400;  // of the agreement that have passed

/// One table of evidence. @param row  writes one line from a day
template <class Row>
bool writeTable(const QString& path, const char* header, int rows, const Row& row) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QTextStream out(&file);
    QRandomGenerator chance(1);
    out << header << '\n';
    for (int i = 0; i < rows; ++i) row(out, QDate(2023, 1, 1).addDays(chance.bounded(kDays)).toString(Qt::ISODate), chance, i);
    out.flush();
    return file.error() == QFileDevice::NoError;
}

const char* area(QRandomGenerator& chance) { return chance.bounded(2) == 0 ? "Lomma" : "Bjärred"; }

/// A file with the shipped agreement and @p records meetings, inspections and incidents.
bool prepare(const Ground& ground, const QString& path, int records) {
    const auto take = [&](const char* kind, const QString& table) {
        return output(QStringLiteral(BENCH_VAKSAM), {QStringLiteral("import"), QLatin1String(kind), path, table}).has_value();
    };
    const QString table = ground.path(QStringLiteral("evidence.csv"));
    return output(QStringLiteral(BENCH_VAKSAM), {QStringLiteral("new"), path}) &&
           writeTable(table, "name;kind", 50, [](QTextStream& out, const QString&, QRandomGenerator&, int i) { out << "P" << i << ";serving\n"; }) &&
           take("premises", table) &&
           writeTable(table, "type;day;state;area;roles", records * 2 / 5,
                      [](QTextStream& out, const QString& day, QRandomGenerator& chance, int) {
                          static constexpr std::array types{"weekly-picture",   "interaction",       "andts",
                                                            "citizen-dialogue", "cooperation-group", "steering-group"};
                          out << types.at(static_cast<std::size_t>(chance.bounded(static_cast<int>(types.size())))) << ';' << day << ";held;" << area(chance)
                              << ";\"community-police;security-chief\"\n";
                      }) &&
           take("meeting", table) &&
           writeTable(table, "day;premises;kind;scope;participants", records / 5,
                      [](QTextStream& out, const QString& day, QRandomGenerator& chance, int) {
                          out << day << ";P" << chance.bounded(50) << ";outer;" << (chance.bounded(2) == 0 ? "alcohol" : "tobacco")
                              << ";\"inspection-unit;community-police\"\n";
                      }) &&
           take("inspection", table) &&
           writeTable(
               table, "occurred;category;area;reporting-unit", records * 2 / 5,
               [](QTextStream& out, const QString& day, QRandomGenerator& chance, int) { out << day << ";Bedrägeri;" << area(chance) << ";Fyrskolan\n"; }) &&
           take("incident", table);
}

Side statusOf(const QString& path) {
    // What is missed makes the command end with 1: that is an answer, not a failure.
    return {QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("\"$0\" status \"$1\" >/dev/null || [ $? -eq 1 ]"), QStringLiteral(BENCH_VAKSAM), path},
            QProcessEnvironment::systemEnvironment()};
}

}  // namespace

std::optional<Comparison> statusMeasure(const Ground& ground) {
    const QString path = ground.path(QStringLiteral("many.vaksam"));
    if (!prepare(ground, path, kMany)) return std::nullopt;
    const Side theirs{
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "sqlite3 \"$0\" 'SELECT * FROM meeting; SELECT * FROM meeting__roles; SELECT * FROM inspection; SELECT * FROM inspection__participants; "
             "SELECT * FROM incident' >/dev/null"),
         path},
        QProcessEnvironment::systemEnvironment()};
    return compare({QStringLiteral("status of 20 000 records"), 0, 0, 2.0}, statusOf(path), theirs, 11);
}

std::optional<Comparison> statusGrowth(const Ground& ground) {
    const QString many = ground.path(QStringLiteral("many.vaksam"));
    const QString few = ground.path(QStringLiteral("few.vaksam"));
    if (!prepare(ground, few, kFew)) return std::nullopt;
    return compare({QStringLiteral("status, 20 000 against 2 000"), 0, 0, 12.0}, statusOf(many), statusOf(few), 11);
}

std::optional<Comparison> statusMillion(const Ground& ground) {
    return compare({QStringLiteral("status, 1 000 000 against 1 000"), 0, 0, std::nullopt}, statusOf(ground.million), statusOf(ground.thousand), 5);
}

}  // namespace bench
