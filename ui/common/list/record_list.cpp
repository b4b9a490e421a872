#include "ui/common/list/record_list.h"

#include "ui/common/list/record_list_p.h"
#include "ui/common/look/typed_text.h"

#include <QCoreApplication>
#include <QHideEvent>
#include <QVBoxLayout>

namespace ui {

RecordList::RecordList(const Session& session, const records::Kind& kind, QWidget* parent, qint64 many)
    : QWidget(parent), m_p(std::make_unique<Private>(*this, session, kind, many)) {}
RecordList::~RecordList() = default;

void RecordList::setFixedFilters(const QList<records::Filter>& filters) { m_p->setFixedFilters(filters); }
void RecordList::narrow(const FilterSet& filters) { m_p->narrow(filters); }
bool RecordList::select(const QString& id) { return m_p->select(id); }
void RecordList::follow(const QString& id) { m_p->follow(id); }
std::optional<int> RecordList::year() const { return m_p->year(); }
QString RecordList::otherYear() const { return m_p->otherYear(); }
void RecordList::showOtherYear(const QString& year) { m_p->showOtherYear(year); }
void RecordList::widen() { m_p->widen(); }
void RecordList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_p->widen()) return focusTable();
    if (!isTypedText(*event)) return QWidget::keyPressEvent(event);
    m_p->search()->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_p->search(), event);
}
void RecordList::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // Minimising the window is not leaving the page.
    if (!event->spontaneous()) m_p->showYearOfWindow();
}
void RecordList::selectFirst() {
    if (currentId().isEmpty() && m_p->hasRows()) m_p->table().selectRow(m_p->rowOfNow());
}
void RecordList::setNarrow(bool narrow) { m_p->table().setNarrow(narrow); }
QString RecordList::currentId() const { return m_p->table().currentId(); }
QStringList RecordList::selectedIds() const { return m_p->selectedIds(); }
qint64 RecordList::count() const { return m_p->count(); }
std::optional<qint64> RecordList::countOfYear() const { return m_p->countOfYear(); }
bool RecordList::hasRows() const { return m_p->hasRows(); }
void RecordList::focusSearch() { m_p->focusSearch(); }
QWidget* RecordList::firstInFocusChain() const { return m_p->search(); }
void RecordList::focusTable() { m_p->table().setFocus(); }

}  // namespace ui
