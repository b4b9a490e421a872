#include "core/agreement/condition.h"
#include "core/agreement/rule_check.h"
#include "core/agreement/yearly_day.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;
using agreement::Condition;

namespace condition_test {

agreement::Evidence inspection() {
    agreement::Evidence evidence;
    evidence.kind = "inspection";
    evidence.facts = {{"scope", {u"alcohol"_s, u"tobacco"_s}}, {"kind", {u"outer"_s}}};
    return evidence;
}

bool meets(const char* condition) { return agreement::match(Condition::fromText(QString::fromUtf8(condition)).value(), inspection()).whole(); }

TEST_CASE("evidence meets a condition by kind and by one of the words of each field", "[rules]") {
    CHECK(meets("inspection"));
    CHECK(meets("inspection scope=alcohol"));
    CHECK(meets("inspection  scope=folk-beer|tobacco kind=outer"));
    CHECK_FALSE(meets("inspection scope=folk-beer"));
    CHECK_FALSE(meets("meeting"));
    CHECK_FALSE(meets("inspection outcome=serious"));
    CHECK(meets("inspection outcome=serious|-"));
    CHECK(meets("inspection scope=*"));
    const auto lacking = agreement::match(Condition::fromText(u"inspection scope=alcohol outcome=*"_s).value(), inspection());
    CHECK(lacking.isOfThisSort);
    CHECK(lacking.lacking == QList<QByteArray>{"outcome"});
}

TEST_CASE("a condition that is not written as one is refused", "[rules]") {
    for (const char* text : {"", "   ", "Inspection", "inspection scope", "inspection scope=", "inspection =alcohol", "inspection Scope=x", "a_b"}) {
        INFO(text);
        CHECK_FALSE(Condition::fromText(QString::fromUtf8(text)));
    }
}

TEST_CASE("a rule says what it lacks and what in it contradicts itself, all at once", "[rules]") {
    const auto codes = [](const agreement::Rule& rule) {
        QStringList all;
        for (const auto& issue : agreement::checkRule(rule)) all << QString::fromLatin1(issue.field) + u':' + QString::fromLatin1(issue.message.code);
        return all;
    };
    agreement::Rule rule;
    CHECK(codes(rule) == QStringList{u"count:rule-needs"_s, u"per:rule-needs"_s, u"meeting-types:rule-needs"_s});
    rule.count = 1;
    rule.per = agreement::Per::Year;
    rule.evidence << u"meeting"_s;
    CHECK(codes(rule).isEmpty());
    rule.dueDay = 20;
    rule.summerExempt = true;
    CHECK(codes(rule) == QStringList{u"due-day:rule-contradicts"_s, u"summer-exempt:rule-contradicts"_s});
    rule.per = agreement::Per::Month;
    rule.summerExempt = false;
    rule.dueDay = 29;
    rule.evidence << u"Meeting?"_s;
    rule.joint = true;
    CHECK(codes(rule) == QStringList{u"roles:rule-needs"_s, u"due-day:out-of-range"_s, u"evidence:not-a-condition"_s});
}

TEST_CASE("a day that comes each year is a date that every year has, or the end of a term", "[rules]") {
    CHECK(agreement::yearlyDay(u"Valborg=04-30"_s)->month == 4);
    CHECK(agreement::yearlyDay(u"Valborg = 04-30 walpurgis"_s)->occasion == u"walpurgis"_s);
    CHECK(agreement::yearlyDay(u"Jullov=end-of-autumn-term"_s)->when == agreement::YearlyDay::When::AutumnTermEnds);
    for (const char* text : {"Valborg", "=04-30", "Skottdag=02-29", "Valborg=31-04", "Valborg=04-30 a b"}) {
        INFO(text);
        CHECK_FALSE(agreement::yearlyDay(QString::fromUtf8(text)));
    }
}

}  // namespace condition_test
