#include "ui/agreement/rule_conditions.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/record_form.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rule_conditions_test {

class AgreementBench : public support::EditBench {
public:
    AgreementBench() {
        ui::addRuleConditions();
        file.add("role", {{"key", u"security-chief"_s}, {"label", u"Säkerhetschef"_s}});
        const QString agreement = file.add("agreement", {{"title", u"Överenskommelse"_s}, {"signed", QDate(2024, 1, 1)}, {"valid-from", QDate(2024, 1, 1)}, {"valid-to", QDate(2027, 12, 31)}});
        commitment = file.add("commitment", {{"agreement", agreement}, {"key", u"A2"_s}, {"title", u"Händelser"_s}, {"theme", u"Tillsyn"_s},
                                             {"who", QStringList{u"security-chief"_s, u"board"_s, u"Vaktmästaren"_s}}});
    }
    [[nodiscard]] std::unique_ptr<ui::RecordForm> form(const char* kind, const QString& id) {
        auto made = std::make_unique<ui::RecordForm>(session, file.catalogue().get(kind));
        made->resize(700, 900);
        show(*made);
        made->load(id);
        return made;
    }
    QString commitment;
};

ui::FieldRow& row(const ui::RecordForm& form, const char* key) {
    for (ui::FieldRow* candidate : form.findChildren<ui::FieldRow*>())
        if (candidate->field().key == key) return *candidate;
    throw std::runtime_error(key);
}

QStringList labelsOf(const ui::FieldRow& row) {
    QStringList texts;
    for (const QLabel* label : row.findChildren<QLabel*>())
        if (label->isVisible()) texts << label->text();
    return texts;
}

TEST_CASE("under a rule's kind stands its sentence, not what is asked of fields that nobody filled", "[form][commitment]") {
    AgreementBench bench;
    const QString rule = bench.file.add("rule", {{"commitment", bench.commitment}, {"kind", u"continuous"_s}, {"evidence", QStringList{u"incident"_s}}, {"gap-days", qint64(31)},
                                                 {"own-measure", true}});
    const auto form = bench.form("rule", rule);
    const QString said = labelsOf(row(*form, "kind")).join(u'|');
    CHECK(said.contains(u"31"_s));
    CHECK_FALSE(said.contains(u"clear it"_s));
}

TEST_CASE("those who keep a commitment are shown and written by their names, and kept by their words", "[form][commitment]") {
    AgreementBench bench;
    const auto form = bench.form("commitment", bench.commitment);
    ui::FieldRow& who = row(*form, "who");
    auto* text = who.findChild<QPlainTextEdit*>();
    REQUIRE(text != nullptr);
    CHECK(text->toPlainText() == u"Säkerhetschef\nMunicipal board\nVaktmästaren"_s);
    text->setFocus();
    text->setPlainText(u"municipal board\nsteering group"_s);
    CHECK(who.edit().value() == records::Value(QStringList{u"board"_s, u"steering"_s}));
}

TEST_CASE("names that two roles share, or that stand in the file itself, change nothing by being shown", "[form][commitment]") {
    AgreementBench bench;
    bench.file.add("role", {{"key", u"deputy"_s}, {"label", u"säkerhetschef"_s}});
    const QStringList kept{u"deputy"_s, u"security-chief"_s, u"Steering group"_s};
    bench.file.set("commitment", bench.commitment, {{"who", kept}});
    const auto form = bench.form("commitment", bench.commitment);
    ui::FieldRow& who = row(*form, "who");
    CHECK(who.edit().value() == records::Value(kept));
    auto* text = who.findChild<QPlainTextEdit*>();
    text->setPlainText(text->toPlainText() + u"\nmunicipal board"_s);
    CHECK(who.edit().value() == records::Value(QStringList{u"deputy"_s, u"security-chief"_s, u"steering"_s, u"board"_s}));
}

}  // namespace rule_conditions_test
