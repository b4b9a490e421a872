#include "tests/support/catch_qt.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace words_test {

struct Text {
    QString context;
    QString source;
    QString swedish;
};

QList<Text> texts(const QString& name) {
    QFile file(QStringLiteral(VAKSAM_SOURCE_DIR "/resources/translations/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Text> all;
    Text now;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name"_s) now.context = xml.readElementText();
        else if (xml.name() == u"source"_s) now.source = xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            now.swedish = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all << now;
        }
    }
    REQUIRE(all.size() > 50);
    return all;
}

void forbid(const QRegularExpression& words, const QString& why) {
    REQUIRE(words.isValid());
    for (const QString& name : {u"vaksam_sv.ts"_s, u"qt_sv.ts"_s})
        for (const Text& text : texts(name)) {
            INFO(name.toStdString() << ", " << text.context.toStdString() << ": " << text.source.toStdString() << "\n" << why.toStdString());
            CHECK_FALSE(words.match(text.swedish).hasMatch());
        }
}

TEST_CASE("Swedish texts quote with ” on both sides", "[translation][words]") {
    for (const Text& text : texts(u"vaksam_sv.ts"_s)) {
        if (text.source.contains(u"{\""_s)) continue;  // what is to be written letter by letter
        INFO(text.context.toStdString() << ": " << text.swedish.toStdString());
        CHECK_FALSE(text.swedish.contains(u'"'));
    }
}

TEST_CASE("a number stays on the line of the word that it counts for", "[translation][words]") {
    forbid(QRegularExpression(u"(\\b([Vv]ersion|[Pp]rioritet|[Vv]ecka|v\\.|kl\\.|klockan)|§) (%\\d|\\d)"_s), u"a no-break space belongs before the number"_s);
    forbid(QRegularExpression(u"%(\\d|n|L\\d) (poster|rader|tecken|kategori(er)?|mål|åtgärd(er)?|orsaker|aktivitet(er)?|besök|svar|sidor|månader|gånger|händelser?|anmälan|"
                              u"anmälningar|anmälda|serier|mätvärden|saker)\\b"_s),
           u"a no-break space belongs after the number"_s);
}

TEST_CASE("what stands beside a number fits one as well as many", "[translation][words]") {
    // "1 uppfyllda": a participle after the number has to be turned round ("uppfyllda: 1"), or have a text of its own for one.
    const QRegularExpression participle(u"^%1[ \\x{a0}](inte )?(uppfyllda|markerade|valda|tillagda|snart)\\b"_s);
    forbid(participle, u"write the word first: uppfyllda: %1"_s);
}

TEST_CASE("one thing has one word", "[translation][words]") {
    struct Pair {
        const char* other;
        const char* ours;
    };
    for (const Pair& pair : {Pair{"\\b[Ll]ogga", "skriva in"},
                             Pair{"[Aa]vtalsfil", "överenskommelsefil"},
                             Pair{"\\brang(ordning)?\\b", "prioritet"},
                             Pair{"\\b[Ii]ndirekta? orsak", "bakomliggande orsak"},
                             Pair{"\\b[Kk]ompletta?\\b", "fullständig, klart"},
                             Pair{"\\b[Ii]dag\\b", "i dag"},
                             Pair{"\\bRetur\\b", "Enter"},
                             Pair{"\\bBlanksteg\\b", "Mellanslag"},
                             Pair{"[Pp]apperet\\b", "pappret"},
                             Pair{"\\bLåt (bli|vara)\\b", "Avbryt"},
                             Pair{"\\b[Ff]örklaring(ar)?\\b", "skäl"},
                             Pair{"\\b[Ss]lag(et)? av tillsyn|^Slag$", "typ"},
                             Pair{"\\bEj\\b", "inte"},
                             Pair{"Följs upp senast", "Uppföljning senast"},
                             Pair{"\\beget mål\\b", "eget mått"},
                             Pair{"skyddad identitet", "skyddade personuppgifter"},
                             Pair{"standard ut\\b", "standardutdata"},
                             Pair{"\\bRoller\\b", "Funktioner"},
                             Pair{"\\b[Gg]ruppmedlem", "ledamot"},
                             Pair{"^Handlingar$", "Dokument"},
                             Pair{"sekretessbelagda|Sekretessfält", "fält som kan innehålla känsliga uppgifter"},
                             Pair{"behövs i dag", "väntar på styrgruppen"},
                             Pair{"\\bMyndighet$", "Organisation"},
                             Pair{"^Nästa dag$", "Sista dag"}})
        forbid(QRegularExpression(QString::fromUtf8(pair.other)), u"the word here is: "_s + QString::fromUtf8(pair.ours));
}

TEST_CASE("the guide uses the words of the program", "[translation][words]") {
    const QRegularExpression others(u"\\b[Ll]ogga|avtalsfil|\\brang\\b|papperet|Låt bli|slag av tillsyn|\\broller\\b|\\bkomplett\\b|\\bidag\\b"_s);
    QDirIterator guide(QStringLiteral(VAKSAM_SOURCE_DIR "/docs/guide"), {u"*.md"_s}, QDir::Files);
    int pages = 0;
    while (guide.hasNext()) {
        QFile page(guide.next());
        REQUIRE(page.open(QIODevice::ReadOnly));
        const auto found = others.match(QString::fromUtf8(page.readAll()));
        INFO(page.fileName().toStdString() << ": " << found.captured().toStdString());
        CHECK_FALSE(found.hasMatch());
        ++pages;
    }
    CHECK(pages > 8);
}

}  // namespace words_test
