#include "core/status/handover_report.h"

#include "core/people/freshness.h"
#include "core/people/person.h"
#include "core/report/columns.h"
#include "core/status/overview.h"

#include <algorithm>

namespace status {

namespace {

using records::Reader;
using records::Record;
using report::Heading;
using report::Standing;
using report::Table;
using report::words;

constexpr int kHandoverDays = 30;

Table tasks(const QList<Task>& list, const char* whenNone, std::optional<Standing> standing) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "To be done")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Matter")), 3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Belongs to")), 2.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Responsible")), 1.6, false}};
    table.emptyText = words(whenNone);
    for (const Task& task : list) {
        report::Cell day(report::dayText(task.day));
        day.standing = standing;
        table.rows << QList<report::Cell>{wordOf(task.subject), day, task.title, report::orDash(task.context), report::orDash(task.responsible)};
    }
    report::leaveOutSilentColumns(table);
    return table;
}

Table contacts(const Reader& reader) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Name")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Functions")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Telephone")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "E-mail")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Confirmed")), 1.8, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No one stands in the register of people."));
    const records::Kind& kind = records::kindOf<people::Person>();
    records::Query query;
    query.sortField = kind.title;
    reader.each(kind, query, [&](const Record& record) {
        const auto person = records::fromRecord<people::Person>(record);
        QStringList roles;
        for (const auto& role : person.roles) roles << reader.label(records::kindOf<people::Role>(), role.text());
        const people::Freshness freshness = people::freshnessOf(person.confirmed, reader.today());
        const QString day = report::dayText(person.confirmed);
        report::Cell confirmed(freshness == people::Freshness::Fresh ? day
                               : freshness == people::Freshness::Old ? words(QT_TRANSLATE_NOOP("report", "%1, more than a year ago"), {day})
                                                                     : words(QT_TRANSLATE_NOOP("report", "never")));
        if (freshness != people::Freshness::Fresh) confirmed.standing = Standing::DueSoon;
        table.rows << QList<report::Cell>{person.name, report::orDash(roles.join(QStringLiteral(", "))), report::orDash(person.phone),
                                          report::orDash(person.email), confirmed};
        return true;
    });
    return table;
}

}  // namespace

report::Report handoverReport(const Reader& reader, const QList<records::Draft>& drafts, const report::Face& face) {
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "Handover")), report::dayText(reader.today()), reader.today(), face);
    report.landscape = true;
    if (face.isPublic) {
        report.blocks << report::Paragraph{
            words(QT_TRANSLATE_NOOP("report", "A handover is not for the public: it names people, single places and inspections that are planned."))};
        return report;
    }
    const Overview overview = readOverview(reader, drafts, kHandoverDays);
    const auto section = [&](const char* title, const Table& table) { report.blocks << Heading{1, words(title)} << table; };
    section(QT_TRANSLATE_NOOP("report", "Late"), tasks(overview.late, QT_TRANSLATE_NOOP("report", "Nothing is late."), Standing::Missed));
    section(QT_TRANSLATE_NOOP("report", "Waits for a decision"),
            tasks(overview.waiting, QT_TRANSLATE_NOOP("report", "Nothing waits for a decision."), std::nullopt));
    if (!overview.approved.isEmpty())
        section(QT_TRANSLATE_NOOP("report", "Approved, not started"), tasks(overview.approved, QT_TRANSLATE_NOOP("report", "Nothing."), std::nullopt));
    section(QT_TRANSLATE_NOOP("report", "Nobody is responsible"),
            tasks(overview.ownerless, QT_TRANSLATE_NOOP("report", "Every activity has somebody responsible."), std::nullopt));
    section(QT_TRANSLATE_NOOP("report", "The next thirty days"), tasks(overview.coming, QT_TRANSLATE_NOOP("report", "Nothing is planned."), std::nullopt));
    section(QT_TRANSLATE_NOOP("report", "Begun, but not finished"), tasks(overview.drafts, QT_TRANSLATE_NOOP("report", "Nothing."), std::nullopt));
    section(QT_TRANSLATE_NOOP("report", "Contacts"), contacts(reader));
    return report;
}

}  // namespace status
