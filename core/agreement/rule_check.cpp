#include "core/agreement/rule_check.h"

#include "core/agreement/condition.h"
#include "core/agreement/yearly_day.h"
#include "core/records/rules.h"

namespace agreement {

namespace {

constexpr int kMostDueDay = 28;  // a day that every month has

class RuleCheck {
public:
    explicit RuleCheck(const Rule& rule) : m_rule(rule) {}

    QList<base::FieldIssue> all() {
        needed();
        numbers();
        contradictions();
        conditions("evidence", m_rule.evidence);
        conditions("before", m_rule.before);
        for (const QString& text : m_rule.dates)
            if (!yearlyDay(text))
                issue("dates", {"not-a-yearly-day",
                                QT_TRANSLATE_NOOP("message", "\"%1\" is not a day of each year. Write it like Valborg=04-30 or Jullov=end-of-autumn-term."),
                                {text}});
        return m_issues;
    }

private:
    void issue(const char* field, base::Message message) { m_issues << base::FieldIssue{field, std::move(message)}; }
    void need(bool missing, const char* field) {
        if (missing) issue(field, {"rule-needs", QT_TRANSLATE_NOOP("message", "A rule of this kind needs this field."), {}});
    }
    void forbid(bool present, const char* field) {
        if (present)
            issue(field,
                  {"rule-contradicts", QT_TRANSLATE_NOOP("message", "This says nothing in a rule of this kind. Clear the field, or choose another kind."), {}});
    }

    void needed() {
        const bool evidence = !m_rule.evidence.isEmpty() || !m_rule.meetingTypes.isEmpty();
        switch (m_rule.kind) {
            case RuleKind::Count:
                need(!m_rule.count, "count");
                need(!m_rule.per, "per");
                break;
            case RuleKind::OnceBy: need(!m_rule.by.isValid() && m_rule.dates.isEmpty(), "by"); break;
            case RuleKind::Continuous: need(!m_rule.gapDays, "gap-days"); break;
            case RuleKind::Gate: need(m_rule.before.isEmpty(), "before"); break;
            case RuleKind::Structure: need(!m_rule.demand, "demand"); return;
            case RuleKind::AsNeeded: break;
        }
        need(!evidence, "meeting-types");
        need(m_rule.per == Per::Round && !m_rule.roundYears, "round-years");
        need(m_rule.joint && m_rule.roles.isEmpty(), "roles");
    }

    void numbers() {
        const auto between = [this](const char* field, const std::optional<int>& number, int least, int most) {
            if (number) m_issues << records::within(field, *number, least, most);
        };
        between("count", m_rule.count, 1, 1000);
        between("gap-days", m_rule.gapDays, 1, 3660);
        between("due-day", m_rule.dueDay, 1, kMostDueDay);
        between("round-years", m_rule.roundYears, 1, 10);
        between("confirmed-within", m_rule.confirmedWithin, 1, 3660);
        between("target-days", m_rule.targetDays, 1, 3660);
    }

    void contradictions() {
        forbid(m_rule.dueDay && m_rule.per != Per::Month, "due-day");
        forbid(m_rule.summerExempt && m_rule.per != Per::Week, "summer-exempt");
        forbid(m_rule.gapDays && m_rule.kind != RuleKind::Continuous, "gap-days");
        forbid(m_rule.count && m_rule.kind != RuleKind::Count, "count");
        forbid(m_rule.demand && m_rule.kind != RuleKind::Structure, "demand");
        forbid(m_rule.by.isValid() && (m_rule.kind != RuleKind::OnceBy || !m_rule.dates.isEmpty()), "by");
        forbid(m_rule.soft && m_rule.kind == RuleKind::AsNeeded, "soft");
    }

    void conditions(const char* field, const QStringList& texts) {
        for (const QString& text : texts)
            if (!Condition::fromText(text))
                issue(field, {"not-a-condition",
                              QT_TRANSLATE_NOOP("message",
                                                "\"%1\" is not understood. Write a register and perhaps its fields, like: inspection scope=alcohol|tobacco"),
                              {text}});
    }

    const Rule& m_rule;
    QList<base::FieldIssue> m_issues;
};

}  // namespace

QList<base::FieldIssue> checkRule(const Rule& rule) { return RuleCheck(rule).all(); }

}  // namespace agreement
