#include "ui/incidents/diary_window.h"

#include "core/registers/special_event.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/incidents/diary_view.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(900, 700);
const QString kGeometryKey = QStringLiteral("diary/geometry");

}  // namespace

DiaryWindow::DiaryWindow(const Session& session, const QString& event, QWidget* beside)
    : QWidget(beside, Qt::Window), m_diary(new DiaryView(session, DiaryView::Place::OwnWindow)) {
    setAttribute(Qt::WA_DeleteOnClose);
    QString title;
    if (const auto read = session.file.read([&](const records::Reader& reader) { title = reader.label(records::kindOf<registers::SpecialEvent>(), event); });
        !read)
        session.navigator.tell(read.error());
    setWindowTitle(tr("Diary: %1").arg(title));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenGroups);
    column->addWidget(m_diary);
    resizeWithinScreen(*this, kSize);
    restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    connect(new QShortcut(QKeySequence(QKeySequence::Close), this), &QShortcut::activated, this, &QWidget::close);
    m_diary->show(event);
    m_diary->takeFocus();
}

void DiaryWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(kGeometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

}  // namespace ui
