#include "core/agreement/rule_text.h"

#include "core/agreement/asking.h"

#include <QCoreApplication>

namespace agreement {

namespace {

QString say(const char* text) { return QCoreApplication::translate("agreement", text); }
QString say(const char* text, const QStringList& args) { return base::filled(say(text), args); }

QString listed(const QStringList& words) {
    if (words.size() < 2) return words.join(QString());
    return say(QT_TRANSLATE_NOOP("agreement", "%1 and %2"), {words.first(words.size() - 1).join(QStringLiteral(", ")), words.last()});
}

QString perText(const Rule& rule) {
    switch (rule.per.value_or(Per::Year)) {
        case Per::Week: return say(QT_TRANSLATE_NOOP("agreement", "per week"));
        case Per::Month: return say(QT_TRANSLATE_NOOP("agreement", "per month"));
        case Per::Term: return say(QT_TRANSLATE_NOOP("agreement", "per term"));
        case Per::Year: return say(QT_TRANSLATE_NOOP("agreement", "per year"));
        case Per::Round:
            if (rule.roundYears.value_or(1) == 1) return say(QT_TRANSLATE_NOOP("agreement", "in each yearly round"));
            return say(QT_TRANSLATE_NOOP("agreement", "in each round of %1 years"), {QString::number(*rule.roundYears)});
    }
    return {};
}

/// "for each camera", when evidence is asked for each record of a kind.
QString eachText(const Rule& rule, const RuleBook& book) {
    for (const QString& text : rule.evidence)
        if (const auto condition = Condition::fromText(text); condition && !condition->each.isEmpty()) {
            const QByteArray kind = condition->each == kEachRecord ? condition->kind : book.targets.value(condition->kind + '.' + condition->each);
            return say(QT_TRANSLATE_NOOP("agreement", "for each of the register %1"), {book.names.value(QString::fromLatin1(kind), QString::fromLatin1(kind))});
        }
    return {};
}

QString scopeText(const Rule& rule, const RuleBook& book) {
    if (!rule.scope) return eachText(rule, book);
    QStringList words = rule.scopeWords;
    switch (*rule.scope) {
        case RuleScope::Area: {
            words.clear();
            for (const RuleBook::Named& area : book.areas) words << area.name;
            return words.isEmpty() ? say(QT_TRANSLATE_NOOP("agreement", "in each area"))
                                   : say(QT_TRANSLATE_NOOP("agreement", "in each area (%1)"), {listed(words)});
        }
        case RuleScope::Body: return say(QT_TRANSLATE_NOOP("agreement", "for each body"));
        case RuleScope::FocusArea: return say(QT_TRANSLATE_NOOP("agreement", "for each focus area"));
        case RuleScope::Grade: return say(QT_TRANSLATE_NOOP("agreement", "in each of the grades %1"), {listed(words)});
        case RuleScope::Unit: return say(QT_TRANSLATE_NOOP("agreement", "for each unit"));
        case RuleScope::Occasion: return {};
    }
    return {};
}

QString demandText(const Rule& rule, const RuleBook& book) {
    QStringList roles;
    for (const auto& role : rule.roles) roles << book.names.value(role.text(), role.text());
    switch (rule.demand.value_or(Demand::DocumentValid)) {
        case Demand::RoleFilled:
            return say(rule.scopeWords.isEmpty() ? QT_TRANSLATE_NOOP("agreement", "Somebody is named for: %1")
                                                 : QT_TRANSLATE_NOOP("agreement", "Somebody is named inside and outside the municipality for: %1"),
                       {roles.isEmpty() ? QStringLiteral("–") : listed(roles)});
        case Demand::BodyHasRole: return say(QT_TRANSLATE_NOOP("agreement", "Each group has the function that is asked for"));
        case Demand::StandingItem: return say(QT_TRANSLATE_NOOP("agreement", "\"%1\" is a standing item"), {rule.item});
        case Demand::BothParents: return say(QT_TRANSLATE_NOOP("agreement", "The joint picture is built on the municipality's own and the police's own"));
        case Demand::ChildrenFocus: return say(QT_TRANSLATE_NOOP("agreement", "One focus each year is on children and young people"));
        case Demand::PlanWhole:
            return say(QT_TRANSLATE_NOOP("agreement", "Each focus area has an approved plan with causes, SMART goals and activities with day and responsible"));
        case Demand::PlanFollowedUp: return say(QT_TRANSLATE_NOOP("agreement", "After the work, each plan is followed up and evaluated"));
        case Demand::TreatedInCouncil: return say(QT_TRANSLATE_NOOP("agreement", "The council has worked with the result"));
        case Demand::DocumentValid:
            if (!rule.item.isEmpty()) return say(QT_TRANSLATE_NOOP("agreement", "There is at all times: %1"), {rule.item});
            return say(QT_TRANSLATE_NOOP("agreement", "There is a document in force at all times"));
        case Demand::AllInvited: return say(QT_TRANSLATE_NOOP("agreement", "Every contact person is called"));
    }
    return {};
}

QString onceText(const Rule& rule) {
    if (rule.dates.isEmpty()) return say(QT_TRANSLATE_NOOP("agreement", "Once by %1"), {rule.by.toString(Qt::ISODate)});
    QStringList labels;
    for (const QString& text : rule.dates)
        if (const auto day = yearlyDay(text)) labels << day->label;
    return say(QT_TRANSLATE_NOOP("agreement", "Each year before %1"), {listed(labels)});
}

QString core(const Rule& rule, const RuleBook& book) {
    const QString scope = scopeText(rule, book);
    switch (rule.kind) {
        case RuleKind::Count: {
            QString text = say(QT_TRANSLATE_NOOP("agreement", "At least %1 %2"), {QString::number(rule.count.value_or(1)), perText(rule)});
            if (!scope.isEmpty()) text += u' ' + scope;
            if (rule.summerExempt && book.agreement.summerFrom)
                text += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("agreement", "not in weeks %1–%2"),
                                                   {QString::number(*book.agreement.summerFrom), QString::number(book.agreement.summerTo.value_or(0))});
            if (rule.dueDay)
                text +=
                    QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("agreement", "by day %1 of the next month (own measure)"), {QString::number(*rule.dueDay)});
            return text;
        }
        case RuleKind::OnceBy: return onceText(rule);
        case RuleKind::Continuous: {
            const QString days = QString::number(rule.gapDays.value_or(1));
            const QString text = rule.item.isEmpty() ? say(QT_TRANSLATE_NOOP("agreement", "Continuously, at most %1 days between"), {days})
                                                     : say(QT_TRANSLATE_NOOP("agreement", "%1: at most %2 days between"), {rule.item, days});
            return scope.isEmpty() ? text : text + u' ' + scope;
        }
        case RuleKind::Gate: return say(QT_TRANSLATE_NOOP("agreement", "Before every decision on measures"));
        case RuleKind::Structure: return demandText(rule, book);
        case RuleKind::AsNeeded:
            if (rule.targetDays)
                return say(QT_TRANSLATE_NOOP("agreement", "As needed; own measure: at most %1 days between"), {QString::number(*rule.targetDays)}) +
                       (scope.isEmpty() ? QString() : u' ' + scope);
            return say(QT_TRANSLATE_NOOP("agreement", "As needed"));
    }
    return {};
}

}  // namespace

QString ruleText(const Rule& rule, const RuleBook& book) {
    QString text = core(rule, book);
    QStringList roles;
    for (const auto& role : rule.roles) roles << book.names.value(role.text(), role.text());
    if (!roles.isEmpty() && rule.kind != RuleKind::Structure)
        text += QStringLiteral(", ") +
                say(rule.joint ? QT_TRANSLATE_NOOP("agreement", "together: %1") : QT_TRANSLATE_NOOP("agreement", "with %1"), {listed(roles)});
    if (rule.confirmedWithin)
        text += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("agreement", "confirmed within %1 days"), {QString::number(*rule.confirmedWithin)});
    if (rule.from.isValid()) text += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("agreement", "from %1"), {rule.from.toString(Qt::ISODate)});
    if (rule.soft) text += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("agreement", "when possible"));
    // An own target says so itself.
    if (rule.ownMeasure && !rule.targetDays) text += u' ' + say(QT_TRANSLATE_NOOP("agreement", "(own measure)"));
    return text;
}

}  // namespace agreement
