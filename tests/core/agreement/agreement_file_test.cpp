#include "core/agreement/agreement_file.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using support::TestFile;

namespace agreement_file_test {

base::Result<void> installIn(TestFile& file, const QByteArray& json) { return agreement::install(file.file(), json, QStringLiteral("ours.json")); }

QStringList keys(TestFile& file, const char* kindKey, const char* field) {
    const records::Kind& kind = file.catalogue().get(kindKey);
    QStringList found;
    REQUIRE(file->read([&](const records::Reader& reader) {
        for (const records::Record& record : reader.all(kind)) found << kind.text(record, field);
    }));
    found.sort();
    return found;
}

QStringList words(const char* text) {
    QStringList list = QString::fromUtf8(text).split(u' ');
    list.sort();
    return list;
}

QByteArray withRecords(const char* records) {
    return R"({"format": "vaksam-agreement", "version": 1, "municipality": "Orust", "records": )" + QByteArray(records) + "}";
}

QJsonObject shipped() { return QJsonDocument::fromJson(agreement::shippedAgreement()).object(); }

TEST_CASE("the shipped agreement installs into a new file", "[agreement]") {
    TestFile file;
    const auto installed = agreement::install(file.file(), agreement::shippedAgreement(), QStringLiteral("shipped"));
    INFO((installed ? std::string() : base::errorText(installed.error()).toStdString()));
    REQUIRE(installed);
    CHECK(keys(file, "area", "name") == words("Bjärred Lomma"));
    CHECK(keys(file, "role", "key") == words("security-chief community-police lpo-chief duty-officer exit-coordinator social-intake social-on-call "
                                             "social-services coordinator youth-centre-manager "
                                             "youth-investigator school leisure student-health inspection-unit contact-person"));
    CHECK(keys(file, "meeting-type", "key") == words("cooperation-group steering-group weekly-picture interaction social-police-youth andts watch-annual "
                                                     "safety-day-planning citizen-dialogue sspf exit other"));
    CHECK(file.count("checkpoint") >= 12);
    CHECK(file.count("category") >= 10);
    CHECK(file->setting(records::Setting::Municipality).value() == QStringLiteral("Lomma kommun"));
    CHECK(file->setting(records::Setting::Agreement).value().toUtf8() == agreement::shippedAgreement());
}

TEST_CASE("the shipped meeting types about individuals hold no text", "[agreement]") {
    TestFile file;
    REQUIRE(installIn(file, agreement::shippedAgreement()));
    const records::Kind& kind = file.catalogue().get("meeting-type");
    QStringList textFree;
    REQUIRE(file->read([&](const records::Reader& reader) {
        for (const records::Record& type : reader.all(kind))
            if (kind.text(type, "notes") == QStringLiteral("none")) textFree << kind.text(type, "key");
    }));
    textFree.sort();
    CHECK(textFree == words("exit social-police-youth sspf"));
}

TEST_CASE("the shipped agreement has all thirty commitments, each with rules of a known kind about roles that it has", "[agreement]") {
    const QJsonObject root = shipped();
    QSet<QString> roles{QStringLiteral("cooperation"), QStringLiteral("steering"), QStringLiteral("board")};
    for (const QJsonValue& role : root.value(QStringLiteral("records")).toObject().value(QStringLiteral("role")).toArray())
        roles << role.toObject().value(QStringLiteral("key")).toString();
    const QStringList known = words("count once-by continuous gate structure as-needed");
    int number = 0;
    for (const QJsonValue& value : root.value(QStringLiteral("commitments")).toArray()) {
        const QJsonObject commitment = value.toObject();
        const QString id = commitment.value(QStringLiteral("id")).toString();
        INFO(id.toStdString());
        CHECK(id == QStringLiteral("A%1").arg(++number));
        CHECK_FALSE(commitment.value(QStringLiteral("title")).toString().isEmpty());
        const QJsonArray rules = commitment.value(QStringLiteral("rules")).toArray();
        CHECK_FALSE(rules.isEmpty());
        QJsonArray named = commitment.value(QStringLiteral("who")).toArray();
        for (const QJsonValue& rule : rules) {
            CHECK(known.contains(rule.toObject().value(QStringLiteral("kind")).toString()));
            CHECK(rule.toObject().contains(QStringLiteral("evidence")));
            for (const QJsonValue& role : rule.toObject().value(QStringLiteral("roles")).toArray()) named << role;
        }
        for (const QJsonValue& role : named) CHECK(roles.contains(role.toString()));
    }
    CHECK(number == 30);
}

TEST_CASE("the shipped terms follow each other through the agreement's years", "[agreement]") {
    QDate last;
    const QJsonArray terms = shipped().value(QStringLiteral("terms")).toArray();
    CHECK(terms.size() == 10);
    for (const QJsonValue& value : terms) {
        const QDate from = QDate::fromString(value.toObject().value(QStringLiteral("from")).toString(), Qt::ISODate);
        const QDate to = QDate::fromString(value.toObject().value(QStringLiteral("to")).toString(), Qt::ISODate);
        REQUIRE(from.isValid());
        REQUIRE(to > from);
        CHECK((!last.isValid() || from > last));
        last = to;
    }
}

TEST_CASE("an agreement may hold more keys than the program knows", "[agreement]") {
    TestFile file;
    REQUIRE(installIn(file,
                      R"({"format": "vaksam-agreement", "version": 1, "municipality": "Orust", "our_own": [1, 2], "records": {"area": [{"name": "Henån"}]}})"));
    CHECK(keys(file, "area", "name") == words("Henån"));
    CHECK(file->setting(records::Setting::Agreement)->contains(QStringLiteral("our_own")));
}

TEST_CASE("an agreement names what it refers to in any order, with texts in languages", "[agreement]") {
    TestFile file;
    REQUIRE(installIn(
        file,
        withRecords(
            R"({"meeting-type": [{"key": "round", "label": {"sv": "Rond", "en": "Round"}, "roles": ["guard"]}], "role": [{"key": "guard", "label": "Vakt"}]})")));
    CHECK(keys(file, "meeting-type", "label") == words("Rond"));
}

TEST_CASE("faults in terms, summer and rules are refused with their place and why", "[agreement]") {
    TestFile file;
    const auto refused = [&file](const QByteArray& more) {
        const auto installed = installIn(file, R"({"format": "vaksam-agreement", "records": {"area": [{"name": "Henån"}]}, "title": "Vår", )" + more + "}");
        REQUIRE_FALSE(installed);
        CHECK(file.count("agreement") == 0);
        CHECK(file.count("area") == 0);
        return base::sentence(installed.error().message).toStdString();
    };
    const QByteArray valid = R"("valid_from": "2026-01-01", "valid_to": "2027-12-31", )";
    using Catch::Matchers::Contains;
    CHECK_THAT(refused(R"("valid_from": "2026-01-01", "valid_to": "2025-12-31")"), Contains("valid-to"));
    CHECK_THAT(refused(R"("valid_from": "2026-02-30", "valid_to": "2027-12-31")"), Contains("valid-from"));
    CHECK_THAT(refused(valid + R"("summer_weeks": {"from": 50, "to": 3})"), Contains("summer-to") && Contains("New Year"));
    CHECK_THAT(refused(valid +
                       R"("terms": [{"label": "VT", "from": "2026-01-10", "to": "2026-06-10"}, {"label": "Extra", "from": "2026-06-10", "to": "2026-07-01"}])"),
               Contains("terms[1]") && Contains("Extra"));
    CHECK_THAT(
        refused(
            valid +
            R"("commitments": [{"id": "X1", "title": "Möte", "rules": [{"kind": "count", "count": 1, "per": "fortnight", "evidence": {"kind": "meeting"}}]}])"),
        Contains("commitments[X1].rules[0].per"));
    CHECK_THAT(
        refused(
            valid +
            R"("commitments": [{"id": "X1", "title": "Möte", "rules": [{"kind": "continuous", "count": 2, "gap_days": 30, "evidence": {"kind": "meeting"}}]}])"),
        Contains("commitments[X1].rules[0].count"));
    CHECK_THAT(refused(valid + R"("commitments": [{"id": "X1", "title": "Möte", "rules": []}, {"id": "X1", "title": "Möte igen", "rules": []}])"),
               Contains("commitments[X1].id"));
    CHECK_THAT(refused(R"("commitments": [{"id": "X1", "title": "Möte", "rules": []}])"), Contains("valid_from"));
}

TEST_CASE("a faulty agreement is refused and leaves the file as it was", "[agreement]") {
    TestFile file;
    struct Fault {
        const char* what;
        QByteArray json;
        const char* code;
    };
    const QList<Fault> faults{
        {"no JSON", "areas: Lomma", "not-an-agreement"},
        {"another format", R"({"format": "something-else", "records": {}})", "not-an-agreement"},
        {"a list", "[]", "not-an-agreement"},
        {"no records", R"({"format": "vaksam-agreement"})", "not-an-agreement"},
        {"records that are no list", withRecords(R"({"area": {"name": "Henån"}})"), "not-an-agreement"},
        {"a record that is a word", withRecords(R"({"area": ["Henån"]})"), "not-an-agreement"},
        {"an unknown kind", withRecords(R"({"area": [{"name": "Henån"}], "harbour": []})"), "not-an-agreement"},
        {"an unknown field", withRecords(R"({"area": [{"name": "Henån", "harbour": "yes"}]})"), "not-an-agreement"},
        {"an unknown role", withRecords(R"({"area": [{"name": "Henån"}], "meeting-type": [{"key": "a", "label": "A", "roles": ["nobody"]}]})"),
         "unknown-reference"},
        {"a name that is missing", withRecords(R"({"area": [{"name": "Henån"}, {}]})"), "invalid"},
        {"a choice that does not exist", withRecords(R"({"meeting-type": [{"key": "a", "label": "A", "notes": "some"}]})"), "invalid"},
        {"the same area twice", withRecords(R"({"area": [{"name": "Henån"}, {"name": "Henån"}]})"), "invalid"},
    };
    for (const Fault& fault : faults) {
        INFO(fault.what);
        const auto installed = installIn(file, fault.json);
        REQUIRE_FALSE(installed);
        CHECK(installed.error().trouble == base::Trouble::Input);
        CHECK(QByteArray(installed.error().message.code) == fault.code);
        CHECK(file.count("area") == 0);
        CHECK(file.count("role") == 0);
        CHECK(file->setting(records::Setting::Municipality)->isEmpty());
        CHECK(file->setting(records::Setting::Agreement)->isEmpty());
        REQUIRE(file->read([&](const records::Reader& reader) { CHECK(records::HistoryReader(reader).newest(1).isEmpty()); }));
    }
}

}  // namespace agreement_file_test
