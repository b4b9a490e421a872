#include "core/agreement/demands.h"

#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

bool covers(const Evidence& evidence, QDate day) { return (!evidence.day.isValid() || evidence.day <= day) && (!evidence.to.isValid() || evidence.to >= day); }

/// The last day of what holds now; null when something of it is open.
QDate lastDayOf(const Holding& holding, const RuleView& view) {
    QDate last;
    for (const RuleView::Item& item : view.items()) {
        const bool holds = std::any_of(holding.evidence.cbegin(), holding.evidence.cend(), [&](const Counted& one) { return one.id == item.evidence->id; });
        if (!holds) continue;
        if (!item.evidence->to.isValid()) return {};
        last = std::max(last, item.evidence->to);
    }
    return last;
}

/// Who has a function, of one side of the municipality's border or of any.
struct Named {
    QList<const Evidence*> fresh;
    QList<const Evidence*> stale;
    QDate until;  ///< the last day on which one of them is fresh; null: no end is known
};

/// @param side  "inside", "outside", empty: any; who belongs nowhere is of no side
/// @param within  days in which details must have been confirmed
Named named(const RuleView& view, const QString& role, const QString& side, QDate at, std::optional<int> within) {
    Named found;
    for (const RuleView::Item& item : view.items()) {
        const Evidence& someone = *item.evidence;
        if (!someone.roles.contains(role) || (!side.isEmpty() && !someone.facts.value("side").contains(side))) continue;
        if (within && (!someone.day.isValid() || someone.day.daysTo(at) > *within)) {
            found.stale << &someone;
            continue;
        }
        found.fresh << &someone;
        if (within) found.until = std::max(found.until, someone.day.addDays(*within));
    }
    return found;
}

base::Message nobody(const QString& role, const QString& side) {
    if (side == u"outside") return {"none-outside", QT_TRANSLATE_NOOP("message", "%1: nobody outside the municipality is named."), {role}};
    if (side == u"inside") return {"none-inside", QT_TRANSLATE_NOOP("message", "%1: nobody inside the municipality is named."), {role}};
    return {"role-empty", QT_TRANSLATE_NOOP("message", "%1: nobody is named."), {role}};
}

base::Message notConfirmed(const QString& role, const Evidence& someone) {
    const QString who = QStringLiteral("%1 (%2)").arg(role, someone.label);
    if (!someone.day.isValid()) return {"never-confirmed", QT_TRANSLATE_NOOP("message", "%1: the contact details were never confirmed."), {who}};
    return {"not-confirmed", QT_TRANSLATE_NOOP("message", "%1: the contact details were last confirmed on %2."), {who, base::isoText(someone.day)}};
}

/// Somebody has each function, on each side that is asked for, with details that are fresh when that is asked for. One date of confirmation is kept:
/// it speaks of the present only, a day gone by is judged by who was named.
Holding rolesFilled(const RuleView& view, const RolesFilled& asked, QDate at) {
    Holding holding;
    holding.holds = true;
    holding.stale = true;
    if (view.asking().roles.isEmpty()) {
        holding.holds = holding.stale = false;
        holding.missing << base::Message{"no-function", QT_TRANSLATE_NOOP("message", "No function is chosen in the rule yet."), {}};
    }
    const std::optional<int> within = at < view.date() ? std::nullopt : asked.confirmedWithin;
    for (const QString& role : view.asking().roles) {
        const bool isNamed = !named(view, role, {}, at, std::nullopt).fresh.isEmpty();
        const QStringList sides = asked.sides.isEmpty() || !isNamed ? QStringList{QString()} : asked.sides;
        QList<base::Message> stale;
        QDate since;  // on which the last of them had not been confirmed for too long
        for (const QString& side : sides) {
            const Named who = named(view, role, side, at, within);
            for (const Evidence* someone : who.fresh) holding.evidence << countedOf(*someone);
            for (const Evidence* someone : who.stale) {
                stale << notConfirmed(view.name(role), *someone);
                holding.amiss << countedOf(*someone, "confirmed");
                if (someone->day.isValid()) since = std::max(since, someone->day.addDays(*within + 1));
            }
            if (!who.fresh.isEmpty()) {
                holding.untilAtMost(who.until);
                continue;
            }
            holding.holds = false;
            if (!who.stale.isEmpty()) {
                holding.sinceAtLeast(since);
                continue;
            }
            holding.stale = false;
            holding.missing << nobody(view.name(role), side);
        }
        // One is enough; the others are told, since someone must ring them.
        holding.missing << stale;
    }
    // Nobody knows when somebody was named last.
    if (!holding.stale) holding.since = QDate();
    return holding;
}

Holding bodyHasRole(const RuleView& view, const QString& body, const QString& roleKey, QDate at) {
    Holding holding;
    const QString role = view.book().keys.value(roleKey, roleKey);
    for (const RuleView::Item& item : view.items()) {
        const Evidence& member = *item.evidence;
        if (!member.facts.value("group").contains(body) || !member.roles.contains(role) || !covers(member, at)) continue;
        holding.holds = true;
        holding.evidence << countedOf(member);
    }
    holding.untilAtMost(lastDayOf(holding, view));
    if (!holding.holds) holding.missing << base::Message{"not-in-body", QT_TRANSLATE_NOOP("message", "%1 is not a member."), {view.name(role)}};
    return holding;
}

Holding standingItem(const RuleView& view, const QString& wanted) {
    Holding holding;
    holding.holds = true;
    for (const QString& type : view.asking().meetingTypes) {
        const QList<Evidence>& types = evidenceOf(view.set(), "meeting-type");
        const auto found = std::find_if(types.cbegin(), types.cend(), [&](const Evidence& one) { return one.id == type; });
        const QStringList agenda = found == types.cend() ? QStringList() : found->facts.value("agenda");
        const bool there = std::any_of(agenda.cbegin(), agenda.cend(), [&](const QString& item) { return item.contains(wanted, Qt::CaseInsensitive); });
        if (there) {
            holding.evidence << countedOf(*found);
            continue;
        }
        holding.holds = false;
        holding.missing << base::Message{"no-standing-item", QT_TRANSLATE_NOOP("message", "\"%1\" is no standing item of %2."), {wanted, view.name(type)}};
    }
    return holding;
}

/// Something of the year, whole; what is there but lacks something is told.
Holding inTheYear(const RuleView& view, QDate from, QDate at) {
    Holding holding;
    PeriodStanding told;
    for (const RuleView::Item& item : view.items()) {
        const Evidence& evidence = *item.evidence;
        const bool belongs = evidence.lasting ? covers(evidence, at) : item.place.year() == from.year();
        if (!belongs) continue;
        if (view.done(item)) holding.evidence << countedOf(evidence);
        else view.note(item, told);
    }
    holding.holds = !holding.evidence.isEmpty();
    holding.missing = told.missing;
    holding.amiss = told.amiss;
    if (!holding.holds && holding.missing.isEmpty()) holding.missing << base::Message{"nothing-yet", QT_TRANSLATE_NOOP("message", "Nothing yet."), {}};
    return holding;
}

Holding inForce(const RuleView& view, QDate at) {
    Holding holding;
    PeriodStanding told;
    const Evidence* last = nullptr;
    for (const RuleView::Item& item : view.items()) {
        if (!item.counts) {
            if (covers(*item.evidence, at)) view.note(item, told);
            continue;
        }
        if (covers(*item.evidence, at)) holding.evidence << countedOf(*item.evidence);
        else if (item.evidence->to.isValid() && item.evidence->to < at && (last == nullptr || last->to < item.evidence->to)) last = item.evidence;
    }
    holding.holds = !holding.evidence.isEmpty();
    holding.untilAtMost(lastDayOf(holding, view));
    if (holding.holds) return holding;
    holding.missing = told.missing;
    holding.amiss = told.amiss;
    if (last != nullptr)
        holding.missing << base::Message{"ran-out", QT_TRANSLATE_NOOP("message", "%1 ran out on %2."), {last->label, last->to.toString(Qt::ISODate)}};
    else if (holding.missing.isEmpty()) holding.missing << base::Message{"none-in-force", QT_TRANSLATE_NOOP("message", "None is in force."), {}};
    return holding;
}

/// Every contact person of the day was called to the year's meeting.
Holding allInvited(const RuleView& view, QDate from, QDate at) {
    Holding holding;
    QStringList meetings;
    QDate day;
    for (const Evidence& meeting : evidenceOf(view.set(), "meeting")) {
        if (meeting.planned || meeting.day < from || meeting.day > at) continue;
        const QStringList& types = meeting.facts.value("type");
        if (std::none_of(view.asking().meetingTypes.cbegin(), view.asking().meetingTypes.cend(), [&](const QString& type) { return types.contains(type); }))
            continue;
        meetings << meeting.id;
        day = meeting.day;
    }
    if (meetings.isEmpty()) {
        holding.missing << base::Message{"no-meeting-yet", QT_TRANSLATE_NOOP("message", "The meeting of the year has not been held."), {}};
        return holding;
    }
    holding.holds = true;
    for (const Evidence& person : evidenceOf(view.set(), "contact-person")) {
        if (!covers(person, day)) continue;
        const auto invitation = std::find_if(view.items().cbegin(), view.items().cend(), [&](const RuleView::Item& item) {
            const QStringList& called = item.evidence->facts.value("meeting");
            return item.evidence->facts.value("contact-person").contains(person.id) &&
                   std::any_of(meetings.cbegin(), meetings.cend(), [&](const QString& meeting) { return called.contains(meeting); });
        });
        if (invitation != view.items().cend()) {
            holding.evidence << countedOf(*invitation->evidence);
            continue;
        }
        holding.holds = false;
        holding.missing << base::Message{"not-called", QT_TRANSLATE_NOOP("message", "%1 was not called."), {person.label}};
    }
    return holding;
}

QDate dayOf(const Evidence& evidence, const char* fact) { return QDate::fromString(evidence.facts.value(fact).value(0), Qt::ISODate); }

/// One approval of the plan: its day, and whether nothing lacked.
struct Approval {
    QDate day;
    bool whole = false;
    QStringList lacks;
};

QList<Approval> approvalsOf(const Evidence& area) {
    QList<Approval> all;
    int number = 0;
    for (const QString& text : area.facts.value("plan-approvals"))
        all << Approval{QDate::fromString(text.section(u' ', 0, 0), Qt::ISODate), text.section(u' ', 1) == u"yes",
                        area.facts.value("plan-lacks-" + QByteArray::number(number++))};
    return all;
}

/// That a plan was approved without what it needs: when, and without what.
void noteApproval(const Evidence& area, const Approval& approval, Holding& holding) {
    holding.broken = true;
    holding.sinceAtLeast(approval.day);
    holding.amiss << Counted{"plan", area.facts.value("plan").value(0), approval.day, area.label};
    holding.missing << base::Message{
        "approved-despite", QT_TRANSLATE_NOOP("message", "The plan was approved on %1 although it lacked something."), {base::isoText(approval.day)}};
    for (const QString& lack : approval.lacks) holding.missing << base::Message{"plan-lacks", QT_TRANSLATE_NOOP("message", "%1"), {lack}};
}

/// The plan in force is whole, and none was approved in the year that was not: an approval against the gate is not mended by a later one.
Holding planWhole(const Evidence& area, QDate from, QDate at) {
    Holding holding;
    std::optional<Approval> inForce;
    for (const Approval& approval : approvalsOf(area)) {
        if (approval.day > at) continue;
        inForce = approval;
        if (approval.whole || approval.day < from) continue;
        noteApproval(area, approval, holding);
    }
    if (!inForce) {
        holding.missing << base::Message{"plan-not-approved", QT_TRANSLATE_NOOP("message", "The plan is not approved yet."), {}};
        for (const QString& lack : area.facts.value("plan-lacks")) holding.missing << base::Message{"plan-lacks", QT_TRANSLATE_NOOP("message", "%1"), {lack}};
        return holding;
    }
    holding.holds = inForce->whole && !holding.broken;
    if (holding.holds) holding.evidence << Counted{"plan", area.facts.value("plan").value(0), inForce->day, area.label};
    else if (!holding.broken) noteApproval(area, *inForce, holding);
    return holding;
}

Holding planFollowedUp(const Evidence& area, QDate at) {
    Holding holding;
    const QDate evaluated = dayOf(area, "plan-evaluated");
    const QDate closed = dayOf(area, "closed-on");
    const QDate workDone = dayOf(area, "plan-work-done");
    holding.holds = evaluated.isValid() && evaluated <= at;
    if (holding.holds) {
        holding.evidence << Counted{"plan", area.facts.value("plan").value(0), evaluated, area.label};
        return holding;
    }
    const bool isClosed = closed.isValid() && closed <= at;
    holding.broken = isClosed;
    if (isClosed) holding.since = closed;
    holding.pending = !isClosed && (!workDone.isValid() || workDone > at);
    if (!holding.pending) {
        holding.amiss << Counted{"plan", area.facts.value("plan").value(0), {}, area.label};
        holding.missing << base::Message{"not-evaluated", QT_TRANSLATE_NOOP("message", "The work is over, but not followed up and evaluated."), {}};
    }
    return holding;
}

bool always(int) { return true; }

}  // namespace

bool isStanding(const Asking& asking) {
    return asking.is<RolesFilled>() || asking.is<BodiesHaveRoles>() || asking.is<StandingItemAsking>() || asking.is<InForce>();
}

namespace {

/// The demands of a structure, by what it asks.
class Demands {
public:
    explicit Demands(const RuleView& view) : m_view(&view) {}

    QList<ScopedDemand> operator()(const RolesFilled& asked) const {
        return one([view = m_view, &asked](QDate, QDate at) { return rolesFilled(*view, asked, at); });
    }
    QList<ScopedDemand> operator()(const BodiesHaveRoles& asked) const {
        QList<ScopedDemand> all;
        for (const BodyRole& member : asked.members)
            all << ScopedDemand{member.body, [view = m_view, member](QDate, QDate at) { return bodyHasRole(*view, member.body, member.role, at); }, always};
        return all;
    }
    QList<ScopedDemand> operator()(const StandingItemAsking& asked) const {
        return one([view = m_view, &asked](QDate, QDate) { return standingItem(*view, asked.item); });
    }
    QList<ScopedDemand> operator()(const OfTheYear&) const {
        return one([view = m_view](QDate from, QDate at) { return inTheYear(*view, from, at); });
    }
    QList<ScopedDemand> operator()(const InForce&) const {
        return one([view = m_view](QDate, QDate at) { return inForce(*view, at); });
    }
    QList<ScopedDemand> operator()(const AllInvitedAsking&) const {
        return one([view = m_view](QDate from, QDate at) { return allInvited(*view, from, at); });
    }
    QList<ScopedDemand> operator()(const PlanWholeAsking&) const {
        return ofEachPlan([](const Evidence& area, QDate from, QDate at) { return planWhole(area, from, at); });
    }
    QList<ScopedDemand> operator()(const PlanFollowedUpAsking&) const {
        return ofEachPlan([](const Evidence& area, QDate, QDate at) { return planFollowedUp(area, at); });
    }
    /// What is no demand.
    template <class Other>
    QList<ScopedDemand> operator()(const Other&) const {
        return {};
    }

private:
    [[nodiscard]] static QList<ScopedDemand> one(Demanded holding) { return {{{}, std::move(holding), always}}; }

    template <class Judge>
    [[nodiscard]] QList<ScopedDemand> ofEachPlan(const Judge& judge) const {
        QList<ScopedDemand> all;
        QSet<QString> seen;
        for (const Evidence& area : evidenceOf(m_view->set(), "focus-area")) {
            if (seen.contains(area.id) || !area.facts.contains("years")) continue;
            seen << area.id;
            const QStringList& years = area.facts.value("years");
            all << ScopedDemand{area.label, [area, judge](QDate from, QDate at) { return judge(area, from, at); },
                                [years](int year) { return years.contains(QString::number(year)); }};
        }
        return all;
    }

    const RuleView* m_view;
};

}  // namespace

QList<ScopedDemand> demandsOf(const RuleView& view) { return std::visit(Demands(view), view.asking().what); }

}  // namespace agreement
