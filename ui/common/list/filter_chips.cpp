#include "ui/common/list/filter_chips.h"

#include "ui/common/list/filter_chip.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/focus_chain.h"

namespace ui {

FilterChips::FilterChips(const records::OpenFile& file, const records::Kind& kind, QWidget* parent) : QWidget(parent), m_file(file), m_kind(kind) {
    setLayout(new FlowLayout);  // owned by the widget
    setAccessibleName(tr("Filters"));
    hide();
}

void FilterChips::setFilters(const FilterSet& set) {
    if (set == m_set) return;
    m_set = set;
    rebuild();
}

void FilterChips::addChip(const QString& text, const std::function<void()>& takeOff) {
    auto* chip = new FilterChip(text, this);  // owned by this
    layout()->addWidget(chip);
    // Queued: taking a filter off rebuilds the chips, the one that was clicked too.
    connect(
        chip, &QAbstractButton::clicked, this,
        [this, takeOff] {
            takeOff();
            rebuild();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void FilterChips::rebuild() {
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_set.hasPeriod())
        addChip(periodText(m_kind, m_set.from, m_set.to), [this] {
            m_set.from = {};
            m_set.to = {};
        });
    const auto read = m_file.read([&](const records::Reader& reader) {
        for (const records::Filter& filter : std::as_const(m_set.filters))
            addChip(filterText(reader, m_kind, filter), [this, filter] { m_set.filters.removeOne(filter); });
    });
    if (!read) qWarning("filters cannot be named: %s", qPrintable(base::errorText(read.error())));
    // They stand before the table, which is the next in the order of Tab.
    QWidget* next = nextInFocusChain();
    while (next != this && (next->focusPolicy() == Qt::NoFocus || isAncestorOf(next))) next = next->nextInFocusChain();
    QList<QWidget*> chips;
    for (int i = 0; i < layout()->count(); ++i) chips << layout()->itemAt(i)->widget();
    placeInFocusChain(*next, chips);
    setVisible(!m_set.isEmpty());
    if (hadFocus && layout()->count() > 0) layout()->itemAt(0)->widget()->setFocus();
}

}  // namespace ui
