#include "tests/bench/measures.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QUuid>

namespace bench {

namespace {

constexpr int kPremises = 100'000;

const QStringList& areas() {
    static const QStringList names{QStringLiteral("Centrum"), QStringLiteral("Hamnen"), QStringLiteral("Norr"), QStringLiteral("Stationen"),
                                   QStringLiteral("Söder")};
    return names;
}

/// The id of a register that we know nothing of, made after those before it.
QString foreignId(int number, QRandomGenerator& chance) {
    return QStringLiteral("%1-%2-7%3-8%4-%5")
        .arg(0x01930000 + number / 0x10000, 8, 16, QChar(u'0'))
        .arg(number % 0x10000, 4, 16, QChar(u'0'))
        .arg(chance.bounded(0x1000), 3, 16, QChar(u'0'))
        .arg(chance.bounded(0x1000), 3, 16, QChar(u'0'))
        .arg(chance.bounded(quint64(1) << 48U), 12, 16, QChar(u'0'));
}

/// Writes a table with every column of the kind, names in no order, one place in ten closed. Its first two columns are as wide as id and
/// revision: the shell fills those of its table with them, the program lists them as unknown and makes its own. False when the disk refuses.
bool writeTable(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QTextStream out(&file);
    QRandomGenerator chance(1);
    const QStringList sorts{QStringLiteral("Restaurang"), QStringLiteral("Kiosk"), QStringLiteral("Livs"), QStringLiteral("Krog"), QStringLiteral("Café")};
    out << "number,version,name,kind,address,area,contact,closed\n";
    for (int i = 0; i < kPremises; ++i) {
        out << foreignId(i, chance) << ",1,";
        out << sorts[chance.bounded(sorts.size())] << ' ' << QString::number(chance.generate(), 36) << ' ' << i << ',';
        out << (chance.bounded(2) == 0 ? "serving" : "sale") << ",Storgatan " << chance.bounded(1, 300) << ',' << areas()[chance.bounded(areas().size())];
        out << ",växeln," << (chance.bounded(10) == 0 ? "2025-06-30" : "") << '\n';
    }
    out.flush();
    return file.error() == QFileDevice::NoError;
}

/// Makes the file empty, so that the next one has its name.
bool gone(const QString& path) {
    for (const char* tail : {"", "-wal", "-shm"})
        if (const QString part = path + QLatin1String(tail); QFile::exists(part) && !QFile::remove(part)) return false;
    return true;
}

bool prepareOurs(const QString& path) {
    if (!gone(path) || !output(QStringLiteral(BENCH_VAKSAM), {QStringLiteral("new"), path})) return false;
    for (const QString& area : areas())
        if (!output(QStringLiteral(BENCH_VAKSAM), {QStringLiteral("add"), QStringLiteral("area"), path, QStringLiteral("name=") + area})) return false;
    return true;
}

bool prepareTheirs(const QString& path) {
    return gone(path) && output(QStringLiteral("sqlite3"), {path, QStringLiteral(R"(CREATE TABLE premises (
                                    id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
                                    address TEXT, area TEXT, contact TEXT, closed TEXT) STRICT;
                                    CREATE INDEX premises_by_name ON premises (name);
                                    CREATE INDEX premises_by_area ON premises (area);)")});
}

}  // namespace

std::optional<Comparison> importMeasure(const Ground& ground) {
    const QString table = ground.path(QStringLiteral("premises.csv"));
    if (!writeTable(table)) return std::nullopt;
    const QString ourFile = ground.path(QStringLiteral("ours.vaksam"));
    const QString theirFile = ground.path(QStringLiteral("theirs.sqlite"));
    const auto environment = QProcessEnvironment::systemEnvironment();
    const Side ours{QStringLiteral(BENCH_VAKSAM), {QStringLiteral("import"), QStringLiteral("premises"), ourFile, table}, environment, [=] {
                        return prepareOurs(ourFile);
                    }};
    const Side theirs{QStringLiteral("sqlite3"), {theirFile, QStringLiteral(".import --csv --skip 1 \"%1\" premises").arg(table)}, environment, [=] {
                          return prepareTheirs(theirFile);
                      }};
    return compare({QStringLiteral("import of 100 000 premises"), 0, 0, 10.0}, ours, theirs, 3);
}

}  // namespace bench
