#include "core/base/personal_data.h"

#include "tests/support/catch_qt.h"
#include "tests/support/real_data.h"

#include <QDate>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <algorithm>

// Numbers here are official test numbers of Skatteverket (never given to anyone) or have a check digit that no real number
// has, or an interim letter.

namespace personal_data_test {

const QDate today(2026, 11, 24);

// The hits of `text` as texts, certain ones with a "!" behind.
QStringList found(const QString& text, QDate day = today) {
    QStringList parts;
    for (const auto& hit : base::findPersonalData(text, day)) parts += text.mid(hit.start, hit.length) + (hit.certain ? QStringLiteral("!") : QString());
    return parts;
}

void checkFound(const QString& text, const QStringList& expected) {
    INFO(text.toStdString());
    CHECK(found(text).join(u'|').toStdString() == expected.join(u'|').toStdString());
}

void checkUntouched(const QString& text) { checkFound(text, {}); }

TEST_CASE("an identity number is found in each way of writing it") {
    checkFound(QStringLiteral("199003052397"), {QStringLiteral("199003052397!")});
    checkFound(QStringLiteral("19900305-2397"), {QStringLiteral("19900305-2397!")});
    checkFound(QStringLiteral("9003052397"), {QStringLiteral("9003052397!")});
    checkFound(QStringLiteral("Född 900305-2397."), {QStringLiteral("900305-2397!")});
    checkFound(QStringLiteral("900305 2397"), {QStringLiteral("900305 2397!")});
    checkFound(QStringLiteral("900305 - 2397"), {QStringLiteral("900305 - 2397!")});
    checkFound(QStringLiteral("890101+9802? nej, 900101+9802"), {QStringLiteral("890101+9802"), QStringLiteral("900101+9802!")});
    checkFound(QStringLiteral("900305-\n2397"), {QStringLiteral("900305-\n2397!")});
    CHECK(found(QString()).isEmpty());
}

TEST_CASE("an identity number is found when it is glued to other text") {
    checkFound(QStringLiteral("mitt nummer är199003052397."), {QStringLiteral("199003052397!")});
    checkFound(QStringLiteral("is199003052397och"), {QStringLiteral("199003052397!")});
    checkFound(QStringLiteral("Pnr:900305-2397,900305-2398;19900305-2396"),
               {QStringLiteral("900305-2397!"), QStringLiteral("900305-2398"), QStringLiteral("19900305-2396")});
    checkFound(QStringLiteral("(900305-2398/900305-2396)"), {QStringLiteral("900305-2398"), QStringLiteral("900305-2396")});
}

TEST_CASE("no-break blanks and every kind of hyphen stand for blank and hyphen") {
    const char16_t signs[] = {u'\u00A0', u'\u00AD', u'\u2009', u'\u2010', u'\u2011', u'\u2012', u'\u2013',
                              u'\u2014', u'\u202F', u'\u2060', u'\u2212', u'\uFE63', u'\uFF0B', u'\uFF0D'};
    for (const char16_t sign : signs) {
        const QString number = QStringLiteral("900305") + QChar(sign) + QStringLiteral("2398");
        checkFound(QStringLiteral("Hon (%1) kom.").arg(number), {number});
    }
}

TEST_CASE("a wrong check digit is a hit that is not certain") {
    checkFound(QStringLiteral("900505 4444"), {QStringLiteral("900505 4444")});
    checkFound(QStringLiteral("900305-2398"), {QStringLiteral("900305-2398")});
    checkFound(QStringLiteral("is199003052398"), {QStringLiteral("199003052398")});
    checkFound(QStringLiteral("han heter 9003052398 sade han"), {QStringLiteral("9003052398")});
}

TEST_CASE("interim letters take the place of the first of the last four") {
    checkFound(QStringLiteral("900505-T220"), {QStringLiteral("900505-T220")});
    checkFound(QStringLiteral("900505-t220"), {QStringLiteral("900505-t220")});
    checkFound(QStringLiteral("19900505T220"), {QStringLiteral("19900505T220")});
    checkFound(QStringLiteral("900505 K223"), {QStringLiteral("900505 K223!")});
    for (const QChar letter : QStringLiteral("TRSUWXJKLMN")) {
        const QString number = QStringLiteral("900505-") + letter + QStringLiteral("223");
        checkFound(number, {number + u'!'});
    }
    for (const QChar letter : QStringLiteral("ABCDEFGHIOPQVYZ")) checkUntouched(QStringLiteral("900505-") + letter + QStringLiteral("223"));
    checkUntouched(QStringLiteral("900505 m200"));
    checkUntouched(QStringLiteral("900505-T2201"));
}

TEST_CASE("a samordningsnummer is found, also without a known month or day") {
    checkFound(QStringLiteral("191401682396"), {QStringLiteral("191401682396!")});
    checkFound(QStringLiteral("140168+2396"), {QStringLiteral("140168+2396!")});
    checkFound(QStringLiteral("140168-2397"), {QStringLiteral("140168-2397")});
    checkFound(QStringLiteral("201900772383"), {QStringLiteral("201900772383!")});
    checkFound(QStringLiteral("190077-2384"), {QStringLiteral("190077-2384")});
    checkUntouched(QStringLiteral("beloppet 1900772384 gäller"));
    checkUntouched(QStringLiteral("140192-2397"));
    checkUntouched(QStringLiteral("900017-2397"));
}

TEST_CASE("the date must exist and not come after today") {
    checkUntouched(QStringLiteral("900231-2397"));
    checkUntouched(QStringLiteral("19001305-2397"));
    checkUntouched(QStringLiteral("900300-2397"));
    checkUntouched(QStringLiteral("20261125-2397"));
    checkFound(QStringLiteral("20261124-2397"), {QStringLiteral("20261124-2397")});
    CHECK(found(QStringLiteral("20261124-2397"), QDate(2026, 11, 23)).isEmpty());
    CHECK(found(QStringLiteral("900305-2397"), QDate()).size() == 1);
}

TEST_CASE("two digits of a year mean the youngest age possible and a plus a hundred years more") {
    // Only the right century has the leap day.
    CHECK(found(QStringLiteral("000229-2399"), QDate(2000, 2, 29)).size() == 1);
    CHECK(found(QStringLiteral("000229-2399"), QDate(2000, 2, 28)).isEmpty());
    CHECK(found(QStringLiteral("000229+2399"), QDate(2026, 1, 1)).isEmpty());
    CHECK(found(QStringLiteral("960229+2399"), QDate(2026, 1, 1)).size() == 1);
}

TEST_CASE("organisation numbers are left alone") {
    checkUntouched(QStringLiteral("212000-1066"));
    checkUntouched(QStringLiteral("2120001066"));
    checkUntouched(QStringLiteral("16212000-1066"));
    checkUntouched(QStringLiteral("162120001066"));
    checkUntouched(QStringLiteral("169003052397"));
    checkUntouched(QStringLiteral("16900305-2397"));
    checkUntouched(QStringLiteral("SE212000106601"));
}

TEST_CASE("phone numbers are left alone") {
    checkUntouched(QStringLiteral("070-123 45 67, 040-641 10 00, 0701-23 45 67, 010-564 10 00, 08-120 315 12"));
    checkUntouched(QStringLiteral("+46701234567, +46 70 123 45 67, 0046701234567"));
    checkUntouched(QStringLiteral("Nås på 0701234567 eller 0105641000"));
    checkUntouched(QStringLiteral("tel 0401121001, mobil: 0701234564"));
    checkFound(QStringLiteral("personnummer 0701234567"), {QStringLiteral("0701234567")});
    checkFound(QStringLiteral("hotell 0401121001"), {QStringLiteral("0401121001")});
    checkFound(QStringLiteral("tel 040-641 10 00, pnr 0701234567"), {QStringLiteral("0701234567")});
}

TEST_CASE("case numbers, amounts and numbers with another name are left alone") {
    checkUntouched(QStringLiteral("KS 2024:123, dnr 5000-K123456-24, KS/2024:120315-1234"));
    checkUntouched(QStringLiteral("5000-K120315-2401, 2024-120315-1234, 900305-2398-1"));
    checkUntouched(QStringLiteral("1 203 154 444 kr, 120 315,50 kr, 12 03 15 44 44"));
    checkUntouched(QStringLiteral("faktura 9003052398, OCR: 9003052398, konto nr 9003052398"));
    checkUntouched(QStringLiteral("900305 + 2398"));
    checkFound(QStringLiteral("3300-9003052397"), {QStringLiteral("9003052397!")});
}

TEST_CASE("dates, times and time stamps are left alone") {
    checkUntouched(QStringLiteral("900305, 19900305, 1990-03-05, 2024-01-01–2024-12-31, 20240101-20241231, 240101-241231"));
    checkUntouched(QStringLiteral("2024-01-31T15:30:00+01:00, 20240131T153000Z, 20240131T1530, 20240131T101112+0100, 20240131T101112-0200"));
    checkUntouched(QStringLiteral("2024-01-31T15:30:00.120315+0200, 20240131_153045, 20240131153045"));
    checkUntouched(QStringLiteral("251212 1430, 20251212 2501 kr, 261231 1430, 202512121432"));
    checkUntouched(QStringLiteral("900305\t2398"));
    checkUntouched(QStringLiteral("900305\n2398"));
    // The word before it is no time stamp, and nor is a time zone of 23 hours.
    checkFound(QStringLiteral("pnr T101112+0100"), {QStringLiteral("101112+0100!")});
    checkFound(QStringLiteral("20240131T900305-2397"), {QStringLiteral("900305-2397!")});
}

TEST_CASE("long runs of digits that hold a date are left alone") {
    checkUntouched(QStringLiteral("7319900305239, 7319900305237, 4000120315123456, 90030523971"));
    checkUntouched(QStringLiteral("55.9003052397 13.9003052398"));
    checkUntouched(QStringLiteral("3c99bc9003052397d7f0, 4000 9003 0523 9712"));
    checkUntouched(QStringLiteral("1900305-2397, 900305-23971"));
}

TEST_CASE("the hits stand in order, with their places, and do not overlap") {
    const auto hits = base::findPersonalData(QStringLiteral("å 900305-2397 900305 2398 900305"), today);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0] == base::PersonalDataHit{base::PersonalDataKind::IdentityNumber, 2, 11, true});
    CHECK(hits[1] == base::PersonalDataHit{base::PersonalDataKind::IdentityNumber, 14, 11, false});
}

TEST_CASE("masking hides letters and digits of the hits only") {
    const QString masked = base::maskPersonalData(QStringLiteral("Den 3 maj: 900305-2397 och is900505 T220, tel 070-123 45 67"), today);
    CHECK(masked == QStringLiteral("Den 3 maj: ██████-████ och is██████ ████, tel 070-123 45 67"));
    CHECK(base::findPersonalData(masked, today).isEmpty());
}

// VAKSAM_REAL_DATA: a folder with files *.jsonl, a line {"text": "…", "numbers": ["…", …]}, the numbers as they stand in the text.
TEST_CASE("every identity number in marked real sentences is found") {
    const QString folder = qEnvironmentVariable("VAKSAM_REAL_DATA");
    if (folder.isEmpty()) {
        WARN("skipped: VAKSAM_REAL_DATA names no folder with marked sentences");
        return;
    }
    int marked = 0;
    QStringList missed;
    QDirIterator files(folder, {QStringLiteral("*.jsonl")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            const QString text = line.value(QLatin1String("text")).toString();
            const auto hits = base::findPersonalData(text, today);
            qsizetype from = 0;
            for (const auto& value : line.value(QLatin1String("numbers")).toArray()) {
                const QString number = value.toString();
                const qsizetype start = text.indexOf(number, from);
                REQUIRE(!number.isEmpty());
                REQUIRE(start >= 0);
                from = start + number.size();
                ++marked;
                const bool hit = std::any_of(hits.begin(), hits.end(),
                                             [&](const base::PersonalDataHit& one) { return one.start <= start && one.start + one.length >= from; });
                if (!hit) missed += QStringLiteral("%1, number %2").arg(file.fileName()).arg(marked);  // never the number itself
            }
        }
    }
    INFO(missed.join(u'\n').toStdString());
    if (marked == 0) WARN("skipped: no file of marked sentences (*.jsonl) lies there");
    CHECK(missed.isEmpty());
}

TEST_CASE("every official test number is found and certain") {
    const QString folder = support::realData("official test numbers");
    if (folder.isEmpty()) return;
    int checked = 0;
    const auto check = [&](const QString& number) {
        if (number.size() != 12) return;
        ++checked;
        const QString shortly = number.mid(2, 6) + u'-' + number.right(4);
        if (found(number) != QStringList{number + u'!'}) FAIL_CHECK(number.toStdString());
        if (found(number.left(8) + u'-' + number.right(4)).size() != 1) FAIL_CHECK(number.toStdString());
        if (found(shortly) != QStringList{shortly + u'!'}) FAIL_CHECK(shortly.toStdString());
    };
    QFile persons(folder + QStringLiteral("/personal-data/personnummer/skatteverket-testpersonnummer-600.txt"));
    REQUIRE(persons.open(QIODevice::ReadOnly));
    while (!persons.atEnd()) check(QString::fromLatin1(persons.readLine().trimmed()));
    QFile coordination(folder + QStringLiteral("/personal-data/personnummer/skatteverket-testsamordningsnummer-alla.json"));
    REQUIRE(coordination.open(QIODevice::ReadOnly));
    for (const auto& number : QJsonDocument::fromJson(coordination.readAll()).array()) check(number.toString());
    CHECK(checked > 2000);
}

}  // namespace personal_data_test
