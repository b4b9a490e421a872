#include "core/agreement/rule_view.h"

#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

QList<Condition> conditionsOf(const Rule& rule) {
    QList<Condition> all;
    if (!rule.meetingTypes.isEmpty() && rule.demand != Demand::StandingItem && rule.demand != Demand::AllInvited) {
        Condition::Wish type{"type", {}, false, false};
        for (const auto& id : rule.meetingTypes) type.words << id.text();
        all << Condition{"meeting", {type}};
    }
    for (const QString& text : rule.evidence)
        if (auto condition = Condition::fromText(text)) all << *condition;
    return all;
}

}  // namespace

namespace {

/// What is about a year belongs to it, also when its day lies before or after: decided in December for the next, shown in February for the last.
QDate placeOf(const Evidence& evidence) {
    if (evidence.year == 0 || evidence.day.year() == evidence.year) return evidence.day;
    return evidence.day.isValid() && evidence.day.year() > evidence.year ? QDate(evidence.year, 12, 31) : QDate(evidence.year, 1, 1);
}

}  // namespace

RuleView::RuleView(const RuleBook& book, const EvidenceSet& set, const Rule& rule, QDate date) : m_book(book), m_set(set), m_rule(rule), m_date(date) {
    const QList<Condition> conditions = conditionsOf(rule);
    for (const Condition& condition : conditions)
        for (const Evidence& evidence : evidenceOf(m_set, condition.kind)) {
            const Match matched = match(condition, evidence);
            if (!matched.isOfThisSort) continue;
            Item item{nullptr, matched.lacking, {}, matched.lacking.isEmpty()};
            if (rule.demand != Demand::RoleFilled)
                for (const auto& role : rule.roles)
                    if (!evidence.roles.contains(role.text())) item.lackingRoles << role.text();
            if (rule.joint && !item.lackingRoles.isEmpty()) item.counts = false;
            if (rule.scope == RuleScope::Area && evidence.area.isEmpty()) {
                item.lackingFields << "area";
                item.counts = false;
            }
            item.evidence = &evidence;
            item.place = placeOf(evidence);
            m_items << item;
        }
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) { return a.place < b.place; });
}

bool RuleView::done(const Item& item) const {
    return item.counts && !item.evidence->planned && (!item.evidence->day.isValid() || item.evidence->day <= m_date);
}

bool RuleView::ahead(const Item& item) const {
    if (!item.counts && item.lackingRoles.isEmpty()) return false;
    return item.evidence->planned ? item.evidence->day >= m_date : item.evidence->day > m_date;
}

void RuleView::note(const Item& item, PeriodStanding& period) const {
    const Evidence& evidence = *item.evidence;
    const auto day = [&evidence] { return base::isoText(evidence.day); };
    if (done(item)) {
        period.fulfilled += evidence.times;
        period.evidence << Counted{evidence.kind, evidence.id, evidence.day, evidence.label};
        for (const QString& role : item.lackingRoles)
            period.missing << base::Message{"role-absent", QT_TRANSLATE_NOOP("message", "%1: %2 was not there."), {day(), name(role)}};
        return;
    }
    if (ahead(item)) {
        ++period.planned;
        period.ahead << Counted{evidence.kind, evidence.id, evidence.day, evidence.label};
        return;
    }
    if (evidence.planned) {
        period.missing << base::Message{"not-marked-held", QT_TRANSLATE_NOOP("message", "%1: planned, but not marked as held."), {day()}};
        return;
    }
    if (item.counts || ++period.uncounted > kMostTold) return;
    for (const QByteArray& field : item.lackingFields)
        period.missing << base::Message{"field-empty",
                                        QT_TRANSLATE_NOOP("message", "%1 does not count yet: %2 is not filled in."),
                                        {evidence.day.isValid() ? QStringLiteral("%1 (%2)").arg(evidence.label, day()) : evidence.label,
                                         name(QString::fromLatin1(evidence.kind + '.' + field))}};
    if (item.lackingFields.isEmpty())
        for (const QString& role : item.lackingRoles)
            period.missing << base::Message{"role-needed", QT_TRANSLATE_NOOP("message", "%1 does not count: %2 did not take part."), {day(), name(role)}};
}

QList<const RuleView::Item*> RuleView::within(const QList<const Item*>& all, QDate from, QDate to) {
    const auto first = std::lower_bound(all.cbegin(), all.cend(), from, [](const Item* item, QDate day) { return item->place < day; });
    const auto last = std::upper_bound(first, all.cend(), to, [](QDate day, const Item* item) { return day < item->place; });
    return QList<const Item*>(first, last);
}

bool RuleView::restsIn(const Period& period, PeriodStanding& standing) const {
    if (period.outside) standing.reason = NotDue::Outside;
    else if (period.to < countsFrom(m_book.agreement)) standing.reason = NotDue::BeforeSigning;
    else if (period.exempt) standing.reason = NotDue::Exempt;
    else if (period.from > m_date) standing.reason = NotDue::Future;
    else return false;
    standing.state = State::NotDue;
    return true;
}

State RuleView::shortState(QDate from, QDate due, bool covered, bool own, int limit, NotDue& reason) const {
    if (m_date > due) {
        if (own) return State::DueSoon;
        if (from >= countsFrom(m_book.agreement)) return State::Missed;
        reason = NotDue::BeforeSigning;  // what straddles that day can be fulfilled, never missed
        return State::NotDue;
    }
    return !covered && m_date.daysTo(due) <= limit ? State::DueSoon : State::OnTrack;
}

PeriodStanding blankStanding(const Period& period, int required) {
    PeriodStanding standing;
    standing.label = period.label;
    standing.from = period.from;
    standing.to = period.to;
    standing.year = period.year;
    standing.required = required;
    return standing;
}

QList<ScopeItems> scopesOf(const RuleView& view) {
    const Rule& rule = view.rule();
    QList<ScopeItems> scopes;
    const auto matching = [&view](const auto& belongs) {
        QList<const RuleView::Item*> found;
        for (const RuleView::Item& item : view.items())
            if (belongs(*item.evidence)) found << &item;
        return found;
    };
    if (!rule.scope) return {{{}, {}, matching([](const Evidence&) { return true; })}};
    if (*rule.scope == RuleScope::Area) {
        for (const RuleBook::Named& area : view.book().areas)
            // What names no area is told of each: it may be the one that lacks.
            scopes << ScopeItems{area.name, area.id, matching([&](const Evidence& evidence) { return evidence.area == area.id || evidence.area.isEmpty(); })};
        return scopes;
    }
    const QByteArray fact = records::detail::choiceKey(*rule.scope).toLatin1();
    QStringList words = rule.scopeWords;
    if (words.isEmpty())
        for (const RuleView::Item& item : view.items())
            for (const QString& word : item.evidence->facts.value(fact))
                if (!words.contains(word, Qt::CaseInsensitive)) words << word;
    for (const QString& word : std::as_const(words))
        scopes << ScopeItems{word, word, matching([&](const Evidence& evidence) { return evidence.facts.value(fact).contains(word, Qt::CaseInsensitive); })};
    if (scopes.isEmpty()) scopes << ScopeItems{};  // nothing yet to ask it for
    return scopes;
}

}  // namespace agreement
