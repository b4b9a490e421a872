#include "core/agreement/rule_view.h"

#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

/// What is about a year or a month belongs to it, also when its day lies before or after: decided in December for the next year, shown in February for
/// the last; figures of a month of which the validity holds only a part.
QDate placeOf(const Evidence& evidence, const Agreement& agreement) {
    QDate place = evidence.day;
    QDate last = evidence.day;
    if (evidence.monthly && place.isValid()) {
        last = place.addMonths(1).addDays(-1);
    } else if (evidence.year != 0) {
        last = QDate(evidence.year, 12, 31);
        if (evidence.day.year() != evidence.year) place = evidence.day.isValid() && evidence.day.year() > evidence.year ? last : QDate(evidence.year, 1, 1);
    }
    if (place < agreement.validFrom && last >= agreement.validFrom && last != evidence.day) return agreement.validFrom;
    return place;
}

}  // namespace

RuleView::RuleView(const RuleBook& book, const EvidenceSet& set, const Asking& asking, QDate date) : m_book(book), m_set(set), m_asking(asking), m_date(date) {
    for (const Condition& condition : asking.evidence) addItems(condition);
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) { return a.place < b.place; });
}

void RuleView::addItems(const Condition& condition) {
    const QList<QByteArray> needed = m_book.needed.value(condition.kind);
    const bool asksForArea = std::holds_alternative<EachArea>(m_asking.scoping);
    for (const Evidence& evidence : evidenceOf(m_set, condition.place())) {
        const Match matched = match(condition, evidence);
        if (!matched.isOfThisSort) continue;
        Item item;
        item.evidence = &evidence;
        item.lackingFields = matched.lacking;
        for (const QByteArray& field : needed)
            if (!evidence.facts.contains(field) && !item.lackingFields.contains(field)) item.lackingFields << field;
        if (asksForArea && evidence.area.isEmpty()) item.lackingFields << "area";
        if (!m_asking.is<RolesFilled>())
            for (const QString& role : m_asking.roles)
                if (!evidence.roles.contains(role)) item.lackingRoles << role;
        item.counts = item.lackingFields.isEmpty() && !(m_asking.joint && !item.lackingRoles.isEmpty());
        item.place = placeOf(evidence, m_book.agreement);
        m_items << item;
    }
}

bool RuleView::done(const Item& item) const {
    return item.counts && !item.evidence->planned && (!item.evidence->day.isValid() || item.evidence->day <= m_date);
}

bool RuleView::ahead(const Item& item) const {
    if (!item.lackingFields.isEmpty()) return false;
    return item.evidence->planned ? item.evidence->day >= m_date : item.evidence->day > m_date;
}

void RuleView::note(const Item& item, PeriodStanding& period) const {
    const Evidence& evidence = *item.evidence;
    const auto day = [&evidence] { return base::isoText(evidence.day); };
    if (done(item)) {
        period.fulfilled += static_cast<int>(evidence.times);
        period.add(evidence);
        for (const QString& role : item.lackingRoles)
            period.missing << base::Message{"role-absent", QT_TRANSLATE_NOOP("message", "%1: %2 was not there."), {day(), name(role)}};
        return;
    }
    if (ahead(item)) {
        ++period.planned;
        period.ahead << countedOf(evidence);
        return;
    }
    if (evidence.planned && evidence.day < m_date) {
        period.addAmiss(countedOf(evidence, "state"));
        period.missing << base::Message{"not-marked-held", QT_TRANSLATE_NOOP("message", "%1: planned, but not marked as held."), {day()}};
        return;
    }
    if (item.counts) return;
    period.uncounted += static_cast<int>(evidence.isBundle() ? evidence.times : 1);
    if (!evidence.isBundle())
        period.addAmiss(countedOf(evidence, item.lackingFields.isEmpty() ? QByteArray(kWhoTookPart) : item.lackingFields.first()));
    if (period.told++ >= kMostTold) return;
    const QString which = evidence.isBundle() ? day() : evidence.day.isValid() ? QStringLiteral("%1 (%2)").arg(evidence.label, day()) : evidence.label;
    for (const QByteArray& field : item.lackingFields) {
        if (const base::Message* why = evidence.objectionTo(field)) period.missing << *why;
        else
            period.missing << base::Message{"field-empty",
                                            QT_TRANSLATE_NOOP("message", "%1 does not count yet: %2 is not filled in."),
                                            {which, name(QString::fromLatin1(evidence.kind + '.' + field))}};
    }
    if (item.lackingFields.isEmpty())
        for (const QString& role : item.lackingRoles)
            period.missing << base::Message{"role-needed", QT_TRANSLATE_NOOP("message", "%3 does not count: %2 did not take part."), {day(), name(role), which}};
}

QList<const RuleView::Item*> RuleView::within(const QList<const Item*>& all, QDate from, QDate to) const {
    // What happened before the validity counts for nothing, also in a term that began before.
    from = std::max(from, m_book.agreement.validFrom);
    to = std::min(to, m_book.agreement.validTo);
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

void RuleView::close(PeriodStanding& period, bool own) const {
    if (straddles(period.from)) {
        period.state = State::NotDue;
        period.reason = NotDue::BeforeSigning;
    } else {
        period.state = own ? State::DueSoon : State::Missed;
    }
}

void RuleView::shorten(PeriodStanding& period, bool covered, bool own, int limit) const {
    if (m_date > period.due) return close(period, own);
    const bool soon = !covered && !straddles(period.from) && m_date.daysTo(period.due) <= limit;
    period.state = soon ? State::DueSoon : State::OnTrack;
}

PeriodStanding blankStanding(const Period& period, int required) {
    PeriodStanding standing;
    standing.label = period.label;
    standing.from = period.from;
    standing.to = period.to;
    standing.year = period.year;
    standing.plausible = period.plausible;
    standing.required = required;
    return standing;
}

namespace {

class Scopes {
public:
    explicit Scopes(const RuleView& view) : m_view(view) {}

    QList<ScopeItems> operator()(const Once&) const {
        return {scope({}, {}, [](const Evidence&) { return true; })};
    }

    QList<ScopeItems> operator()(const EachArea&) const {
        QList<ScopeItems> scopes;
        for (const RuleBook::Named& area : m_view.book().areas)
            // What names no area is told of each: it may be the one that lacks.
            scopes << scope(area.name, area.id, [&](const Evidence& evidence) { return evidence.area == area.id || evidence.area.isEmpty(); });
        return scopes;
    }

    QList<ScopeItems> operator()(const EachWord& each) const {
        QStringList words = each.words;
        if (words.isEmpty())
            for (const RuleView::Item& item : m_view.items())
                for (const QString& word : item.evidence->facts.value(each.fact))
                    if (!words.contains(word, Qt::CaseInsensitive)) words << word;
        QList<ScopeItems> scopes;
        for (const QString& word : std::as_const(words))
            scopes << scope(word, word, [&](const Evidence& evidence) { return evidence.facts.value(each.fact).contains(word, Qt::CaseInsensitive); });
        if (scopes.isEmpty()) scopes << ScopeItems{};  // nothing yet to ask it for
        return scopes;
    }

    QList<ScopeItems> operator()(const EachRecord& each) const {
        QList<ScopeItems> scopes;
        for (const Condition& condition : m_view.asking().evidence) {
            const QByteArray kind = each.field.isEmpty() ? each.kind : m_view.book().targets.value(condition.kind + '.' + each.field);
            for (const Evidence& record : evidenceOf(m_view.set(), kind)) {
                const auto speaksOf = [&](const Evidence& evidence) {
                    return each.field.isEmpty() ? evidence.id == record.id : evidence.facts.value(each.field).contains(record.id);
                };
                ScopeItems one = scope(record.label, record.id, speaksOf);
                // A camera is there from its day on, also when nobody wrote when it will go.
                one.from = record.day;
                one.to = record.to;
                scopes << one;
            }
        }
        if (scopes.isEmpty()) scopes << ScopeItems{};
        return scopes;
    }

private:
    template <class Belongs>
    [[nodiscard]] ScopeItems scope(const QString& name, const QString& word, const Belongs& belongs) const {
        ScopeItems made{name, word, {}, {}, {}};
        for (const RuleView::Item& item : m_view.items())
            if (belongs(*item.evidence)) made.items << &item;
        return made;
    }

    const RuleView& m_view;
};

}  // namespace

QList<ScopeItems> scopesOf(const RuleView& view) { return std::visit(Scopes(view), view.asking().scoping); }

}  // namespace agreement
