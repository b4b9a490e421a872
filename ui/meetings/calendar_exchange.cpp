#include "ui/meetings/calendar_exchange.h"

#include "core/base/target.h"
#include "core/meetings/calendar_import.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

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
    auto* dialog = new QFileDialog(window, say(QT_TRANSLATE_NOOP("CalendarExchange", "Save the calendar")), {},
                                   say(QT_TRANSLATE_NOOP("CalendarExchange", "Calendars (*.ics)")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&session, bytes](const QString& path) {
        base::Target target(path, session.file.path());
        auto done = target.open();
        if (done) done = target.commit(target.device().write(bytes) == bytes.size());
        if (done)
            session.navigator.tell(
                say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 is saved. Open it in Outlook to take it in.")).arg(QFileInfo(path).fileName()));
        else session.navigator.tell(done.error());
    });
    dialog->open();
}

}  // namespace ui
