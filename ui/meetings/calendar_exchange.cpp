#include "ui/meetings/calendar_exchange.h"

#include "core/meetings/calendar_import.h"
#include "ui/common/save_bytes.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("CalendarExchange", text); }

QString told(const records::ImportOutcome& outcome) {
    QStringList parts{say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 added")).arg(outcome.added),
                      say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 changed")).arg(outcome.updated),
                      say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 as before")).arg(outcome.unchanged)};
    if (outcome.rejected > 0) {
        const records::ImportProblem& first = outcome.problems.first();
        parts << say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 left out (line %2: %3)")).arg(outcome.rejected).arg(first.row).arg(first.reason);
    }
    return outcome.source + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

}  // namespace

void importCalendar(const Session& session, QWidget* window) {
    auto* dialog = new QFileDialog(window, say(QT_TRANSLATE_NOOP("CalendarExchange", "Read meetings from a calendar")), {},
                                   say(QT_TRANSLATE_NOOP("CalendarExchange", "Calendars (*.ics)")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&session](const QString& path) {
        const auto done = meetings::importCalendar(session.file, path, {});
        if (done) session.navigator.tell(told(*done));
        else session.navigator.tell(done.error());
    });
    dialog->open();
}

void saveCalendar(const Session& session, const QByteArray& bytes, const QString& name, QWidget* window) {
    saveBytes(session,
              {bytes, name, say(QT_TRANSLATE_NOOP("CalendarExchange", "Calendars (*.ics)")),
               say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 is saved. Open it in Outlook to take it in."))},
              window);
}

}  // namespace ui
