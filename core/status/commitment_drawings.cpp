#include "core/status/commitment_drawings.h"

#include "core/base/language.h"
#include "core/base/month_name.h"
#include "core/base/swedish_calendar.h"
#include "core/people/group_member.h"
#include "core/records/choice_label.h"
#include "core/records/period_text.h"
#include "core/registers/safety_day.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using agreement::NotDue;
using agreement::PeriodStanding;
using agreement::State;
using report::Standing;
using report::words;

constexpr qsizetype kMostDays = 30;  // what is written more often than that is told by its state alone
constexpr int kLongestStretch = 31;  // longer periods show as the days on which something happened

Standing standingOf(State state) {
    switch (state) {
        case State::Missed: return Standing::Missed;
        case State::DueSoon: return Standing::DueSoon;
        case State::OnTrack: return Standing::OnTrack;
        case State::Fulfilled: return Standing::Fulfilled;
        case State::Counted: return Standing::Counted;
        case State::NotDue: return Standing::NotDue;
    }
    return Standing::NotDue;
}

bool isOwn(const QList<agreement::Rule>& rules, qsizetype index) {
    if (index >= rules.size()) return false;
    return rules[index].ownMeasure || rules[index].dueDay;
}

/// Where a period that is short stands in the wheel.
struct WantedMarks {
    QDate day;      ///< where it says how it stands
    bool now = false;  ///< nobody knows since when: the day is the one that is looked at
    QDate ahead;       ///< what was not kept goes on: the day by which something is wanted again
};

/// A day that is still to come has not been missed: what was, stands on the day on which it was.
WantedMarks wantedMarks(const PeriodStanding& period, QDate today) {
    const QDate last = period.due.isValid() ? period.due : period.to;
    const bool behind = period.lacking || period.state == State::Missed || period.overdue;
    if (!behind) return {last, false, {}};
    WantedMarks marks;
    if (last > today && period.due.isValid()) marks.ahead = last;
    if (period.since.isValid()) marks.day = std::max(period.since, period.from);
    else if (!period.lacking && last <= today) marks.day = last;
    else {
        marks.day = today;
        marks.now = true;
    }
    return marks;
}

/// The marks of one rule and scope in a ring: short periods as stretches, of longer ones what was held, is planned and is due.
/// @param today  the day that is looked at
/// @param shown  the records that have a mark already, by commitment: one event is one mark, however many rules it serves
void addMarks(const CommitmentStanding& commitment, const QList<agreement::Rule>& rules, qsizetype scopeIndex, int year, QDate today, Planned planned,
              report::YearWheel::Ring& ring, QSet<QString>& shown) {
    const agreement::ScopeStanding& scope = commitment.scopes[scopeIndex];
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    const QString place = scopeText(scope.scope);
    const QString title = commitment.id + u' ' + commitment.title;
    const QString name = place.isEmpty() ? title : title + QStringLiteral(", ") + place;
    for (qsizetype i = 0; i < scope.periods.size(); ++i) {
        const PeriodStanding& period = scope.periods[i];
        if (period.to < first || period.from > last) continue;
        const QString id = commitment.id + u' ' + PeriodPlace{scopeIndex, i}.text();
        // A place that the words say already is not said twice.
        const auto told = [&](const QString& what) { return (what.contains(place, Qt::CaseInsensitive) ? title : name) + QStringLiteral(" · ") + what; };
        const auto isNew = [&](const agreement::Counted& one) {
            const QString key = commitment.id + u' ' + QString::fromLatin1(one.kind) + u' ' + (one.id.isEmpty() ? one.day.toString(Qt::ISODate) : one.id);
            if (shown.contains(key)) return false;
            shown << key;
            return true;
        };
        if (period.from.daysTo(period.to) < kLongestStretch) {
            ring.stretches << report::YearWheel::Mark{
                id, std::max(first, period.from), std::min(last, period.to), status::signOf(period), shortLabel(period.label), told(lineOf(period))};
            continue;
        }
        if (period.required == 0 && period.state == State::NotDue) continue;
        const auto day = [&](QDate when, Standing sign, const QString& what, bool now = false) {
            if (when.year() != year) return;
            // Two rules of a commitment that want the same on the same day are one mark.
            const QString text = told(what);
            for (const report::YearWheel::Mark& mark : std::as_const(ring.days))
                if (mark.from == when && mark.text == text) return;
            // Each mark has a name of its own, so that the keyboard can go from one to the next.
            const QString own = QStringLiteral("%1@%2").arg(id).arg(ring.days.size());
            ring.days << report::YearWheel::Mark{own, when, when, sign, now ? words(QT_TRANSLATE_NOOP("report", "now")) : base::currentLocale().toString(when, QStringLiteral("d MMM")).remove(u'.'), told(what)};
        };
        // What must hold at all times has no day on which it is held.
        const bool standing = rules.value(scope.rule).kind == agreement::RuleKind::Structure;
        QDate before;
        for (const agreement::Counted& one : period.evidence) {
            if (standing) break;
            if (period.evidence.size() > kMostDays) break;
            if (one.day == before) continue;  // several on one day are one mark
            before = one.day;
            if (one.day >= period.from && isNew(one)) day(one.day, Standing::Fulfilled, eventText(one));
        }
        for (const agreement::Counted& one : period.ahead)
            if (planned == Planned::All || one.kind != "inspection")
                if (isNew(one)) day(one.day, Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "planned: %1"), {eventText(one)}));
        const bool wanting =
            period.state == State::Missed || period.state == State::DueSoon || (period.state == State::OnTrack && period.planned == 0 && !standing);
        if (wanting) {
            const WantedMarks marks = wantedMarks(period, today);
            day(marks.day, status::signOf(period), period.lacking ? wordOf(period) + QStringLiteral(", ") + lacksSince(period.since) : wordOf(period), marks.now);
            if (marks.ahead.isValid()) day(marks.ahead, Standing::NotDue, agreement::label(NotDue::Future));
        }
    }
}

}  // namespace

namespace {

/// The period that a commitment's state is about when that is "due soon" and nothing of it can still be in time; null when something can.
const PeriodStanding* overduePeriod(const CommitmentStanding& commitment, std::optional<int> year) {
    const PeriodStanding* found = nullptr;
    if (commitment.state != State::DueSoon) return nullptr;
    for (const agreement::ScopeStanding& scope : commitment.scopes)
        for (const PeriodStanding& period : scope.periods) {
            if (period.state != State::DueSoon || (year && period.year != *year)) continue;
            if (!period.overdue) return nullptr;
            found = &period;
        }
    return found;
}

}  // namespace

Standing signOf(const PeriodStanding& period) {
    if (period.excused) return Standing::Excused;
    return period.overdue ? Standing::Passed : standingOf(period.state);
}
Standing signOf(const CommitmentStanding& commitment, std::optional<int> year) {
    if (commitment.excused) return Standing::Excused;
    return overduePeriod(commitment, year) != nullptr ? Standing::Passed : standingOf(commitment.state);
}
QHash<Standing, int> signsOf(const QList<CommitmentStanding>& commitments, int year) {
    QHash<Standing, int> signs;
    for (const CommitmentStanding& commitment : commitments) ++signs[signOf(commitment, year)];
    return signs;
}

bool isShort(Standing standing) {
    return standing == Standing::Missed || standing == Standing::Excused || standing == Standing::DueSoon || standing == Standing::Passed;
}

QString wordOf(const PeriodStanding& period) {
    if (period.excused) return words(QT_TRANSLATE_NOOP("report", "Not kept, reason given"));
    if (period.state == State::NotDue && period.reason != NotDue::None) {
        QString word = agreement::label(period.reason);
        if (!word.isEmpty()) word[0] = word[0].toUpper();
        return word;
    }
    if (period.state == State::Counted) return words(QT_TRANSLATE_NOOP("report", "As needed: %1"), {report::numberText(period.fulfilled)});
    if (period.overdue) return period.soft ? words(QT_TRANSLATE_NOOP("report", "Not held (when possible)")) : words(QT_TRANSLATE_NOOP("report", "Own measure passed"));
    return agreement::label(period.state);
}

QString wordOf(const CommitmentStanding& commitment, int year) {
    if (commitment.excused) return words(QT_TRANSLATE_NOOP("report", "Not kept, reason given"));
    if (commitment.state == State::NotDue && !commitment.scopes.isEmpty()) {
        const QList<PeriodStanding>& periods = commitment.scopes.first().periods;
        const auto ofYear = std::find_if(periods.cbegin(), periods.cend(), [year](const PeriodStanding& period) { return period.year == year; });
        if (ofYear != periods.cend() || periods.size() == 1) return wordOf(ofYear != periods.cend() ? *ofYear : periods.first());
    }
    if (const PeriodStanding* period = overduePeriod(commitment, year)) return wordOf(*period);
    if (commitment.state != State::Counted) return agreement::label(commitment.state);
    int count = 0;
    for (const agreement::ScopeStanding& scope : commitment.scopes)
        for (const PeriodStanding& period : scope.periods)
            if (period.year == year && period.state == State::Counted) count += period.fulfilled;
    return words(QT_TRANSLATE_NOOP("report", "As needed: %1"), {report::numberText(static_cast<double>(count))});
}

QString lacksSince(QDate since) {
    if (!since.isValid()) return words(QT_TRANSLATE_NOOP("report", "lacks now"));
    return words(QT_TRANSLATE_NOOP("report", "lacking since %1"), {report::dayText(since)});
}

QString nextDayText(const CommitmentStanding& commitment) {
    if (!commitment.nextDue.isValid()) return {};
    if (commitment.late) return lacksSince(commitment.lateSince);
    // What was not kept has no last day any more: the day is that of what comes next.
    return commitment.state == State::Missed ? words(QT_TRANSLATE_NOOP("report", "next: %1"), {report::dayText(commitment.nextDue)}) : report::dayText(commitment.nextDue);
}

QString scopeText(const QString& scope) {
    if (const auto group = records::choiceValue<people::Group>(scope)) return records::choiceLabel(*group);
    if (const auto grade = records::choiceValue<registers::Grade>(scope)) return records::choiceLabel(*grade);
    if (scope == u"municipality") return words(QT_TRANSLATE_NOOP("report", "The municipality"));
    return scope;
}

QString shortLabel(const QString& label) {
    if (const auto week = base::IsoWeek::fromText(label)) return words(QT_TRANSLATE_NOOP("report", "w %1"), {QString::number(week->week)});
    if (const QDate month = base::monthFromText(label); month.isValid()) return base::shortMonthName(month.month());
    return label;
}

QString longLabel(const QString& label) {
    return records::periodText(label);
}

QString eventText(const agreement::Counted& one) {
    // What is called by its count says it in words; what is called by a year is called so.
    bool isNumber = false;
    const bool isCount = one.note.toLongLong(&isNumber) == one.times && isNumber;
    return isCount ? report::counted(one.times, QT_TRANSLATE_NOOP("report", "once"), QT_TRANSLATE_NOOP("report", "%1 times")) : one.note;
}

QString lineOf(const PeriodStanding& period) {
    QStringList parts{longLabel(period.label), wordOf(period)};
    if (period.required > 0 && period.state != State::NotDue)
        parts << (period.fulfilled > period.required
                      ? words(QT_TRANSLATE_NOOP("report", "%1 (at least %2)"), {QString::number(period.fulfilled), QString::number(period.required)})
                      : words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(period.fulfilled), QString::number(period.required)}));
    if (period.planned > 0) parts << words(QT_TRANSLATE_NOOP("report", "%1 planned"), {QString::number(period.planned)});
    if (period.excused) parts << period.excused->reason;
    return parts.join(QStringLiteral(" · "));
}

PeriodPlace PeriodPlace::fromText(const QString& text) { return {text.section(u'/', 0, 0).toLongLong(), text.section(u'/', 1).toLongLong()}; }

report::DrawnFigure periodGrid(const CommitmentStanding& commitment, const QList<agreement::Rule>& rules, int year, QDate today) {
    report::PeriodGrid grid;
    QStringList told;
    for (qsizetype s = 0; s < commitment.scopes.size(); ++s) {
        const agreement::ScopeStanding& scope = commitment.scopes[s];
        report::PeriodGrid::Row row;
        // Where no scope tells the rows apart, their rules do.
        row.label = scope.scope.isEmpty() && commitment.rules.size() > 1 ? commitment.rules.value(scope.rule) : scopeText(scope.scope);
        for (qsizetype p = 0; p < scope.periods.size(); ++p) {
            const PeriodStanding& period = scope.periods[p];
            if (period.year != year) continue;
            row.cells << report::PeriodGrid::Cell{
                PeriodPlace{s, p}.text(), shortLabel(period.label), lineOf(period), signOf(period), period.from <= today && today <= period.to,
                isOwn(rules, scope.rule)};
            if (period.state == State::Missed || period.state == State::DueSoon)
                told << (scope.scope.isEmpty() ? QString() : scopeText(scope.scope) + u' ') + lineOf(period);
        }
        if (row.cells.isEmpty()) continue;
        // What several rules ask of one and the same once a year are cells of one row, which say of which rule they are.
        const auto rulesOfScope = std::count_if(commitment.scopes.cbegin(), commitment.scopes.cend(), [&](const agreement::ScopeStanding& one) { return one.scope == scope.scope; });
        const bool shared = !scope.scope.isEmpty() && rulesOfScope > 1 && row.cells.size() == 1;
        if (shared) row.cells.first().text.prepend(commitment.rules.value(scope.rule) + QStringLiteral(" · "));
        const auto same = std::find_if(grid.rows.begin(), grid.rows.end(), [&row](const report::PeriodGrid::Row& one) { return one.label == row.label; });
        if (shared && same != grid.rows.end()) same->cells << row.cells;
        else grid.rows << row;
    }
    const QString title = commitment.id + u' ' + commitment.title;
    return {{}, grid, told.isEmpty() ? title : title + QStringLiteral(": ") + told.join(QStringLiteral("; "))};
}

report::DrawnFigure yearWheel(const AgreementStatus& status, int year, Planned planned) {
    report::YearWheel wheel;
    wheel.year = year;
    wheel.today = status.date;
    wheel.todayLabel = base::currentLocale().toString(status.date, QStringLiteral("d MMM")).remove(u'.');
    for (int month = 1; month <= 12; ++month) wheel.months << base::currentLocale().standaloneMonthName(month, QLocale::LongFormat);
    wheel.signs = {{Standing::Fulfilled, words(QT_TRANSLATE_NOOP("report", "kept, held"))},
                   {Standing::OnTrack, agreement::label(State::OnTrack)},
                   {Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "planned or to come"))},
                   {Standing::DueSoon, agreement::label(State::DueSoon)},
                   {Standing::Passed, words(QT_TRANSLATE_NOOP("report", "own measure passed, or not held"))},
                   {Standing::Missed, agreement::label(State::Missed)},
                   {Standing::Excused, words(QT_TRANSLATE_NOOP("report", "not kept, reason given"))}};
    for (auto& [standing, word] : wheel.signs) word = word.toLower();
    QSet<QString> shown;
    const QString other = words(QT_TRANSLATE_NOOP("report", "Other"));
    for (qsizetype i = 0; i < status.commitments.size(); ++i) {
        const QString theme = status.book.commitments[i].commitment.theme;
        const QString label = theme.isEmpty() ? other : theme;
        auto ring = std::find_if(wheel.rings.begin(), wheel.rings.end(), [&](const report::YearWheel::Ring& one) { return one.label == label; });
        if (ring == wheel.rings.end()) ring = wheel.rings.insert(wheel.rings.end(), report::YearWheel::Ring{label, {}, {}});
        for (qsizetype s = 0; s < status.commitments[i].scopes.size(); ++s)
            addMarks(status.commitments[i], status.book.commitments[i].rules, s, year, status.date, planned, *ring, shown);
    }
    for (report::YearWheel::Ring& ring : wheel.rings)
        std::stable_sort(ring.days.begin(), ring.days.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    wheel.rings.removeIf([](const report::YearWheel::Ring& ring) { return ring.days.isEmpty() && ring.stretches.isEmpty(); });
    const QHash<Standing, int> sum = signsOf(status.commitments, year);
    const auto number = [&sum](Standing sign) { return QString::number(sum.value(sign)); };
    return {{},
            wheel,
            words(QT_TRANSLATE_NOOP("report", "The wheel of the year %1. Of the agreement's commitments %2 are kept, %3 on track, %4 due soon, %5 not kept."),
                  {QString::number(year), number(Standing::Fulfilled), number(Standing::OnTrack), number(Standing::DueSoon),
                   QString::number(sum.value(Standing::Missed) + sum.value(Standing::Excused))}),
            QStringLiteral("wheel ") + QString::number(year)};
}

report::Table yearTable(const report::YearWheel& wheel) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Theme")), 1.6, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "What")), 5, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing."));
    table.dense = true;
    struct Row {
        QDate day;
        QList<report::Cell> cells;
    };
    QList<Row> rows;
    for (const report::YearWheel::Ring& ring : wheel.rings) {
        for (const report::YearWheel::Mark& mark : ring.days)
            rows << Row{mark.from, {report::Cell(report::dayText(mark.from), mark.standing), ring.label, mark.text}};
        for (const report::YearWheel::Mark& mark : ring.stretches)
            if (isShort(mark.standing)) rows << Row{mark.from, {report::Cell(report::dayText(mark.from), mark.standing), ring.label, mark.text}};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.day < b.day; });
    for (const Row& row : std::as_const(rows)) table.rows << row.cells;
    return table;
}

}  // namespace status
