#include "app/composition/kinds.h"
#include "core/base/language.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QXmlStreamReader>

#include <QRegularExpression>
#include <QSet>

namespace translation_test {

QSet<QString> marks(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%[1-9]"));
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();) found << it.next().captured();
    return found;
}

TEST_CASE("Qt's own buttons and menus speak Swedish, and English when asked to", "[translation]") {
    base::Translator translator(base::Language::Swedish);
    CHECK(translator.translate("QPlatformTheme", "Cancel", nullptr, -1) == QStringLiteral("Avbryt"));
    CHECK(translator.translate("QFileDialog", "&Save", nullptr, -1) == QStringLiteral("&Spara"));
    CHECK(translator.translate("QLineEdit", "Select All", nullptr, -1) == QStringLiteral("Markera allt"));
    CHECK(translator.translate("QShortcut", "Shift", nullptr, -1) == QStringLiteral("Skift"));
    translator.setLanguage(base::Language::English);
    CHECK(translator.translate("QPlatformTheme", "Cancel", nullptr, -1).isEmpty());
    translator.setLanguage(base::Language::Swedish);
}

TEST_CASE("every text of the program has its Swedish, with the same places for what is filled in", "[translation]") {
    QFile file(QStringLiteral(VAKSAM_SOURCE_DIR "/resources/translations/vaksam_sv.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("name")) context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source")) source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")) {
            const QString type = xml.attributes().value(QStringLiteral("type")).toString();
            const QString swedish = xml.readElementText();
            INFO("in resources/translations/vaksam_sv.ts – " << context.toStdString() << ": " << source.toStdString());
            CHECK(type.isEmpty());
            CHECK_FALSE(swedish.trimmed().isEmpty());
            CHECK(marks(swedish) == marks(source));
            ++texts;
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(texts > 700);
}

TEST_CASE("no kind, field or choice of a description is shown in English for want of a translation", "[translation]") {
    base::Translator translator(base::Language::Swedish);
    QSet<QByteArray> texts;
    for (const records::Kind* kind : app::catalogue().kinds()) {
        texts << kind->label << kind->plural;
        for (const records::Field& field : kind->fields + kind->derived) {
            texts << field.label << field.help;
            for (const records::Choice& choice : field.choices) texts << choice.label;
        }
    }
    texts.remove({});
    QStringList lacking;
    for (const QByteArray& text : std::as_const(texts))
        if (translator.translate("kind", text.constData(), nullptr, -1).isEmpty()) lacking << QString::fromUtf8(text);
    lacking.sort();
    INFO("mark them with QT_TRANSLATE_NOOP(\"kind\", …), run ./dev translate, then write the Swedish in resources/translations/vaksam_sv.ts");
    CHECK(lacking.join(u'|').toStdString() == "");
}

}  // namespace translation_test
