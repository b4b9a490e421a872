// The places that `./dev mutants` breaks: a list that grows with the code must not speak of code that is gone.

#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace mutants_test {

using namespace Qt::StringLiterals;

QString textOf(const QString& path) {
    QFile file(QDir(QStringLiteral(VAKSAM_SOURCE_DIR)).filePath(path));
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

TEST_CASE("each place that is broken on purpose stands in the code, once", "[layering]") {
    QHash<QString, QString> texts;
    QString file;
    int places = 0;
    for (const QString& line : textOf(u"tests/mutants/places.txt"_s).split(u'\n')) {
        if (line.startsWith(u"file "_s)) file = line.mid(5);
        if (!line.startsWith(u"from "_s)) continue;
        if (!texts.contains(file)) texts.insert(file, textOf(file));
        INFO(file.toStdString() << ": " << line.toStdString());
        CHECK(texts.value(file).count(line.mid(5)) == 1);
        ++places;
    }
    CHECK(places > 40);
}

}  // namespace mutants_test
