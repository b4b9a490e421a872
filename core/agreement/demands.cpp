#include "core/agreement/demands.h"

#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

Counted counted(const Evidence& evidence) { return {evidence.kind, evidence.id, evidence.day, evidence.label}; }

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

/// Somebody has the function, and the details are fresh when that is asked for. A confirmation after the day says that it was right then too.
void lookForRole(const RuleView& view, const QString& role, QDate at, Holding& holding) {
    const std::optional<int> within = view.rule().confirmedWithin;
    QStringList sides = view.rule().scopeWords;
    bool fresh = false;
    bool sided = false;  // of somebody it is known where they belong
    QDate until;
    QList<base::Message> stale;
    for (const RuleView::Item& item : view.items()) {
        const Evidence& someone = *item.evidence;
        if (!someone.roles.contains(role)) continue;
        const QString who = QStringLiteral("%1 (%2)").arg(view.name(role), someone.label);
        if (!within || (someone.day.isValid() && someone.day.daysTo(at) <= *within)) {
            holding.evidence << counted(someone);
            fresh = true;
            if (within) until = std::max(until, someone.day.addDays(*within));
            for (const QString& side : someone.facts.value("side")) {
                sides.removeAll(side);
                sided = true;
            }
        } else if (!someone.day.isValid()) {
            stale << base::Message{"never-confirmed", QT_TRANSLATE_NOOP("message", "%1: the contact details were never confirmed."), {who}};
        } else {
            stale << base::Message{
                "not-confirmed", QT_TRANSLATE_NOOP("message", "%1: the contact details were last confirmed on %2."), {who, base::isoText(someone.day)}};
        }
    }
    if (!fresh) holding.holds = false;
    if (!fresh && stale.isEmpty()) holding.missing << base::Message{"role-empty", QT_TRANSLATE_NOOP("message", "%1: nobody is named."), {view.name(role)}};
    // One is enough; the others are told, since someone must ring them.
    holding.missing << stale;
    if (!fresh) return;
    holding.untilAtMost(until);
    if (!sided) return;
    for (const QString& side : std::as_const(sides))
        holding.missing
            << (side == u"outside"
                    ? base::Message{"none-outside", QT_TRANSLATE_NOOP("message", "%1: nobody outside the municipality is named."), {view.name(role)}}
                    : base::Message{"none-inside", QT_TRANSLATE_NOOP("message", "%1: nobody inside the municipality is named."), {view.name(role)}});
}

Holding rolesFilled(const RuleView& view, QDate at) {
    Holding holding;
    holding.holds = true;
    for (const auto& role : view.rule().roles) lookForRole(view, role.text(), at, holding);
    return holding;
}

Holding bodyHasRole(const RuleView& view, const QString& body, const QString& roleKey, QDate at) {
    Holding holding;
    const QString role = view.book().keys.value(roleKey, roleKey);
    for (const RuleView::Item& item : view.items()) {
        const Evidence& member = *item.evidence;
        if (!member.facts.value("group").contains(body) || !member.roles.contains(role) || !covers(member, at)) continue;
        holding.holds = true;
        holding.evidence << counted(member);
    }
    holding.untilAtMost(lastDayOf(holding, view));
    if (!holding.holds) holding.missing << base::Message{"not-in-body", QT_TRANSLATE_NOOP("message", "%1 is not a member."), {view.name(role)}};
    return holding;
}

Holding standingItem(const RuleView& view) {
    Holding holding;
    holding.holds = true;
    for (const auto& type : view.rule().meetingTypes) {
        const QList<Evidence>& types = evidenceOf(view.set(), "meeting-type");
        const auto found = std::find_if(types.cbegin(), types.cend(), [&](const Evidence& one) { return one.id == type.text(); });
        const QStringList agenda = found == types.cend() ? QStringList() : found->facts.value("agenda");
        const bool there =
            std::any_of(agenda.cbegin(), agenda.cend(), [&](const QString& item) { return item.contains(view.rule().item, Qt::CaseInsensitive); });
        if (there) {
            holding.evidence << counted(*found);
            continue;
        }
        holding.holds = false;
        holding.missing << base::Message{
            "no-standing-item", QT_TRANSLATE_NOOP("message", "\"%1\" is no standing item of %2."), {view.rule().item, view.name(type.text())}};
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
        if (view.done(item)) holding.evidence << counted(evidence);
        else view.note(item, told);
    }
    holding.holds = !holding.evidence.isEmpty();
    holding.missing = told.missing;
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
        if (covers(*item.evidence, at)) holding.evidence << counted(*item.evidence);
        else if (item.evidence->to.isValid() && item.evidence->to < at && (last == nullptr || last->to < item.evidence->to)) last = item.evidence;
    }
    holding.holds = !holding.evidence.isEmpty();
    holding.untilAtMost(lastDayOf(holding, view));
    if (holding.holds) return holding;
    holding.missing = told.missing;
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
        if (std::none_of(view.rule().meetingTypes.cbegin(), view.rule().meetingTypes.cend(), [&](const auto& type) { return types.contains(type.text()); }))
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
            holding.evidence << counted(*invitation->evidence);
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

/// The plan in force is whole, and none was approved in the year that was not: an approval against the gate is not mended by a later one.
Holding planWhole(const Evidence& area, QDate from, QDate at) {
    Holding holding;
    std::optional<Approval> inForce;
    for (const Approval& approval : approvalsOf(area)) {
        if (approval.day > at) continue;
        inForce = approval;
        if (approval.whole || approval.day < from) continue;
        holding.broken = true;
        holding.missing << base::Message{"approved-despite", QT_TRANSLATE_NOOP("message", "The plan was approved although it lacked something."), {}};
        for (const QString& lack : approval.lacks) holding.missing << base::Message{"plan-lacks", QT_TRANSLATE_NOOP("message", "%1"), {lack}};
    }
    if (!inForce) {
        holding.missing << base::Message{"plan-not-approved", QT_TRANSLATE_NOOP("message", "The plan is not approved yet."), {}};
        for (const QString& lack : area.facts.value("plan-lacks")) holding.missing << base::Message{"plan-lacks", QT_TRANSLATE_NOOP("message", "%1"), {lack}};
        return holding;
    }
    holding.holds = inForce->whole && !holding.broken;
    if (holding.holds) holding.evidence << Counted{"plan", area.facts.value("plan").value(0), inForce->day, area.label};
    else if (!holding.broken) {
        holding.broken = true;
        for (const QString& lack : inForce->lacks) holding.missing << base::Message{"plan-lacks", QT_TRANSLATE_NOOP("message", "%1"), {lack}};
    }
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
    holding.pending = !isClosed && (!workDone.isValid() || workDone > at);
    if (!holding.pending)
        holding.missing << base::Message{"not-evaluated", QT_TRANSLATE_NOOP("message", "The work is over, but not followed up and evaluated."), {}};
    return holding;
}

bool always(int) { return true; }

}  // namespace

bool isStanding(Demand demand) {
    switch (demand) {
        case Demand::RoleFilled:
        case Demand::BodyHasRole:
        case Demand::StandingItem:
        case Demand::DocumentValid: return true;
        case Demand::BothParents:
        case Demand::ChildrenFocus:
        case Demand::PlanWhole:
        case Demand::PlanFollowedUp:
        case Demand::TreatedInCouncil:
        case Demand::AllInvited: return false;
    }
    return true;
}

QList<ScopedDemand> demandsOf(const RuleView& view) {
    const RuleView* seen = &view;
    QList<ScopedDemand> all;
    switch (view.rule().demand.value_or(Demand::DocumentValid)) {
        case Demand::RoleFilled: return {{{}, [seen](QDate, QDate at) { return rolesFilled(*seen, at); }, always}};
        case Demand::StandingItem: return {{{}, [seen](QDate, QDate) { return standingItem(*seen); }, always}};
        case Demand::DocumentValid: return {{{}, [seen](QDate, QDate at) { return inForce(*seen, at); }, always}};
        case Demand::AllInvited: return {{{}, [seen](QDate from, QDate at) { return allInvited(*seen, from, at); }, always}};
        case Demand::BothParents:
        case Demand::ChildrenFocus:
        case Demand::TreatedInCouncil: return {{{}, [seen](QDate from, QDate at) { return inTheYear(*seen, from, at); }, always}};
        case Demand::BodyHasRole:
            for (const QString& text : view.rule().scopeWords) {
                const QString body = text.section(u'=', 0, 0);
                const QString role = text.section(u'=', 1);
                all << ScopedDemand{body, [seen, body, role](QDate, QDate at) { return bodyHasRole(*seen, body, role, at); }, always};
            }
            return all;
        case Demand::PlanWhole:
        case Demand::PlanFollowedUp: {
            const bool whole = view.rule().demand == Demand::PlanWhole;
            QSet<QString> seenAreas;
            for (const Evidence& area : evidenceOf(view.set(), "focus-area")) {
                if (seenAreas.contains(area.id) || !area.facts.contains("years")) continue;
                seenAreas << area.id;
                const QStringList& years = area.facts.value("years");
                all << ScopedDemand{area.label, [area, whole](QDate from, QDate at) { return whole ? planWhole(area, from, at) : planFollowedUp(area, at); },
                                    [years](int year) { return years.contains(QString::number(year)); }};
            }
            return all;
        }
    }
    return all;
}

}  // namespace agreement
