#include "ui/shell/dropped_files.h"

#include "ui/common/tables/table_exchange.h"
#include "ui/meetings/calendar_exchange.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace ui {

namespace {

QStringList droppedPaths(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

bool canBeRead(const records::Kind& kind) { return !kind.workflow; }

}  // namespace

DroppedFiles::DroppedFiles(const Session& session, Window acts, QWidget& window)
    : QObject(&window), m_session(session), m_acts(std::move(acts)), m_window(window) {
    window.setAcceptDrops(true);
    // Fields and lists take drops too, and come before the window.
    QApplication::instance()->installEventFilter(this);
}

bool DroppedFiles::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != &m_window) return false;
    auto* drop = static_cast<QDropEvent*>(event);  // the two others are of this class too
    if (drop->mimeData() == nullptr) return false;
    const QStringList paths = droppedPaths(*drop->mimeData());
    if (paths.isEmpty()) return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() != QEvent::Drop) return true;
    if (paths.size() > 1) m_session.navigator.tell(tr("Drop one file at a time: each is looked at before it is taken in."));
    else take(paths.constFirst());
    return true;
}

void DroppedFiles::take(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("vaksam")) {
        m_acts.open(path);
        return;
    }
    const bool isTable = ending == QStringLiteral("xlsx") || ending == QStringLiteral("csv") || ending == QStringLiteral("txt");
    if (!isTable && ending != QStringLiteral("ics")) {
        m_session.navigator.tell(
            tr("%1 is no file that can be read here. Drop a table (xlsx, csv), a calendar (ics) or a Vaksam file.").arg(QFileInfo(path).fileName()));
        return;
    }
    if (m_session.file.readOnly()) {
        m_session.navigator.tell(tr("Nothing can be taken in: the file is open to read only."));
        return;
    }
    if (isTable) takeTable(path);
    else importCalendar(m_session, path, &m_window);
}

void DroppedFiles::takeTable(const QString& path) {
    const records::Kind* shown = m_acts.kindShown();
    if (shown != nullptr && canBeRead(*shown)) {
        readTable(m_session, *shown, path, &m_window);
        return;
    }
    // Where no list is shown, one says what the table holds.
    QList<const records::Kind*> kinds;
    for (const records::Kind* kind : m_session.file.catalogue().kinds())
        if (canBeRead(*kind)) kinds << kind;
    std::sort(kinds.begin(), kinds.end(), [](const auto* one, const auto* other) { return QString::localeAwareCompare(pluralOf(*one), pluralOf(*other)) < 0; });
    QStringList names;
    for (const records::Kind* kind : std::as_const(kinds)) names << pluralOf(*kind);
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Read a table"));
    dialog->setLabelText(tr("What does %1 hold?").arg(QFileInfo(path).fileName()));
    dialog->setComboBoxItems(names);
    dialog->setOkButtonText(tr("Look at it"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, kinds, names, path](const QString& name) {
        if (const qsizetype index = names.indexOf(name); index >= 0) readTable(m_session, *kinds.at(index), path, &m_window);
    });
    dialog->open();
}

}  // namespace ui
