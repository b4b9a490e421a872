#include "core/inspections/round_sheet.h"

#include "core/agreement/counting.h"
#include "core/agreement/rule_book_reader.h"
#include "core/inspections/round_visits.h"
#include "core/records/choice_label.h"

namespace inspections {

namespace {

using records::choiceLabel;
using records::Reader;
using report::Heading;
using report::Paragraph;
using report::Standing;
using report::Table;
using report::words;

/// What all visits share, a line each.
Table shared(const Reader& reader, const Round& round) {
    QStringList scope;
    for (const Goods goods : round.scope) scope << choiceLabel(goods);
    QStringList participants;
    for (const auto& role : round.participants) participants << reader.label(records::kindOf<people::Role>(), role.text());
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Kind of inspection")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Scope")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Participants")), 3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Ground for police presence")), 1.6, false}};
    table.rows << QList<report::Cell>{report::dayText(round.day), choiceLabel(round.kind), report::orDash(scope.join(QStringLiteral(", "))),
                                      report::orDash(participants.join(QStringLiteral(", "))),
                                      round.policeGround ? choiceLabel(*round.policeGround) : QStringLiteral("–")};
    return table;
}

QString whereText(const Stop& stop) {
    QStringList parts;
    for (const QString& part : {stop.premises.address, stop.area})
        if (!part.isEmpty()) parts << part;
    return parts.join(QStringLiteral(", "));
}

/// @param says  whether the risk says already that the follow-up is late
QString beforeText(const PremisesStanding& before, bool says) {
    if (!before.lastVisit.isValid()) return words(QT_TRANSLATE_NOOP("report", "Not visited before."));
    QString text = before.lastOutcome ? words(QT_TRANSLATE_NOOP("report", "Last visit %1: %2."),
                                              {report::dayText(before.lastVisit), choiceLabel(*before.lastOutcome).toLower()})
                                      : words(QT_TRANSLATE_NOOP("report", "Last visit %1."), {report::dayText(before.lastVisit)});
    if (!before.lastRemarks.isEmpty()) text += u' ' + before.lastRemarks;
    if (isFollowUpAsked(before) && !says)
        text += u' ' + words(QT_TRANSLATE_NOOP("report", "To be followed up after the visit of %1, due %2."),
                             {report::dayText(before.followUpVisit), report::dayText(before.followUpDue)});
    return text;
}

/// What makes a place urgent, with the word that it has in lists.
QString riskText(const PremisesStanding& before, QDate day) {
    const QString why = whyAtRisk(before, day);
    if (why.isEmpty()) return {};
    return words(QT_TRANSLATE_NOOP("report", "Risk: %1 – %2."), {choiceLabel(before.risk).toLower(), why});
}

// As many as their columns hold on one line.
constexpr int kNoteDots = 12;
constexpr int kDayDots = 8;
constexpr int kLineDots = 32;

/// A cell with room for the hand: at least nine millimetres, which two lines of print are, the lower one dotted to write upon.
report::Cell roomToWrite(int dots, const QString& text = {}) { return text + u'\n' + QString(dots, u'…'); }

/// A row for each checkpoint, a box for each outcome, and an empty column to write in. The head, which is repeated where the table goes on, names the place.
Table boxes(const Stop& stop) {
    Table table;
    table.dense = true;
    table.columns = {{stop.premises.name, 4.6, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "In order")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Remark")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Not checked")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Note")), 4, false}};
    const report::Cell box(QString(), Standing::ToTick);
    for (const auto& [id, checkpoint] : stop.checkpoints) table.rows << QList<report::Cell>{checkpoint.label, box, box, box, roomToWrite(kNoteDots)};
    return table;
}

/// How the visit ended: words of its own, not those over the checkpoints' boxes.
Table wholeVisit() {
    Table table;
    table.dense = true;
    table.columns = {{{}, 1.6, false, true}, {{}, 1.4, false}, {{}, 1.2, false}, {{}, 1.4, false}, {{}, 2.4, false}};
    table.rows << QList<report::Cell>{words(QT_TRANSLATE_NOOP("report", "The visit as a whole")),
                                      {choiceLabel(InspectionOutcome::NoRemarks), Standing::ToTick},
                                      {choiceLabel(InspectionOutcome::Remarks), Standing::ToTick},
                                      {choiceLabel(InspectionOutcome::Serious), Standing::ToTick},
                                      roomToWrite(kDayDots, words(QT_TRANSLATE_NOOP("report", "Follow-up due:")))};
    return table;
}

/// Lines to write on, and when and whom one met.
Table lines() {
    constexpr int kLines = 3;
    Table table;
    table.columns = {{{}, 1.4, false, true}, {{}, 6, false}};
    table.dense = true;
    const auto line = [&table](const QString& label) { table.rows << QList<report::Cell>{label, roomToWrite(kLineDots)}; };
    for (int i = 0; i < kLines; ++i) line(i == 0 ? words(QT_TRANSLATE_NOOP("report", "Written at the place")) : QString());
    line(words(QT_TRANSLATE_NOOP("report", "Time, from and to")));
    // Who spoke for the place stands on the paper at the place, never in the file.
    line(words(QT_TRANSLATE_NOOP("report", "Met by, function")));
    line(words(QT_TRANSLATE_NOOP("report", "Signature")));
    return table;
}

/// The whole evening on the first sheet. The forms stand each on a sheet of its own where they do not fit below.
Table wholeRound(const Round& round, const QList<Stop>& stops) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Where")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Last visit")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Why now")), 2, false}};
    for (const Stop& stop : stops) {
        if (!findsAnything(round, stop.premises.kind)) continue;
        const QDate last = stop.before.lastVisit;
        table.rows << QList<report::Cell>{QString::number(table.rows.size() + 1), stop.premises.name, report::orDash(whereText(stop)),
                                          last.isValid() ? report::dayText(last) : QStringLiteral("–"), report::orDash(whyAtRisk(stop.before, round.day))};
    }
    return table;
}

/// A commitment by what it is called: its number alone is a word of those who keep the list.
agreement::CountsFor named(agreement::CountsFor counting, const agreement::RuleBook& book) {
    for (QString& id : counting.commitments)
        for (const agreement::RuleBook::Entry& entry : book.commitments)
            if (entry.commitment.key == id) {
                id = words(QT_TRANSLATE_NOOP("report", "%1 (%2)"), {entry.commitment.title, entry.commitment.key});
                break;
            }
    return counting;
}

}  // namespace

report::Report roundSheet(const Reader& reader, const Round& round, const report::Face& face) {
    // Not even its day is known outside.
    const QString day = face.isPublic ? QString() : report::dayText(round.day);
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "Round of inspections")), day, reader.today(), face);
    if (face.isPublic) {
        report.blocks << Paragraph{
            words(QT_TRANSLATE_NOOP("report", "A round is not shown in public: it must not be known before, and its notes are about single places."))};
        return report;
    }
    report.blocks << shared(reader, round);
    // Before the evening it can still be mended.
    if (const auto book = agreement::readRuleBook(reader, {}, reader.today())) {
        const records::Kind& visits = records::kindOf<Inspection>();
        for (const auto& counting : agreement::countsFor(reader, *book, visits, visitOf(round, PremisesKind::Serving)))
            report.blocks << Paragraph{agreement::countsText(named(counting, *book), *book, visits)};
    }
    if (!round.note.isEmpty()) report.blocks << Paragraph{round.note};
    const QList<Stop> stops = stopsOf(reader, round);
    if (stops.isEmpty()) report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "The round has no premises yet."))};
    if (stops.size() > 1) report.blocks << wholeRound(round, stops);
    int number = 0;
    QStringList nothingThere;
    for (const Stop& stop : stops) {
        if (!findsAnything(round, stop.premises.kind)) {
            nothingThere << stop.premises.name;
            continue;
        }
        report.blocks << Heading{1, QStringLiteral("%1. %2").arg(++number).arg(stop.premises.name)};
        const QString where = whereText(stop);
        if (!where.isEmpty()) report.blocks << Paragraph{where};
        const QString risk = riskText(stop.before, round.day);
        const bool isLate = !risk.isEmpty() && isFollowUpAsked(stop.before) && stop.before.followUpDue < round.day;
        report.blocks << Paragraph{QStringList{risk, beforeText(stop.before, isLate)}.join(u' ').trimmed(), true} << boxes(stop) << wholeVisit() << lines();
    }
    if (!nothingThere.isEmpty())
        report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Left out, for nothing of the round's scope is found there: %1."),
                                         {nothingThere.join(QStringLiteral(", "))})};
    return report;
}

std::optional<QString> nextRound(const Reader& reader) {
    const records::Kind& kind = records::kindOf<Round>();
    std::optional<QString> found;
    const auto first = [&](records::Query query) {
        query.sortField = kind.mainDay;
        reader.each(kind, query, [&](const records::Record& record) {
            found = record.id;
            return false;
        });
    };
    records::Query coming;
    coming.from = reader.today();
    first(coming);
    records::Query newest;
    newest.descending = true;
    if (!found) first(newest);
    return found;
}

}  // namespace inspections
