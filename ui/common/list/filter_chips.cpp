#include "ui/common/list/filter_chips.h"

#include "ui/common/list/filter_chip.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/focus_chain.h"

#include <QLabel>
#include <QToolButton>

namespace ui {

FilterChips::FilterChips(const records::OpenFile& file, const records::Kind& kind, QWidget* parent) : QWidget(parent), m_file(file), m_kind(kind) {
    setLayout(new FlowLayout);  // owned by the widget
    setAccessibleName(tr("Filters"));
    hide();
}

void FilterChips::setFilters(const FilterSet& set, bool byLink) {
    const bool same = set == m_set && byLink == m_byLink;
    m_set = set;
    m_byLink = byLink && !set.isEmpty();
    if (same) return;
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
            m_byLink = m_byLink && !m_set.isEmpty();
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
    if (m_byLink) {
        auto* words = new QLabel(tr("Only a part is shown:"), this);  // owned by this
        layout()->addWidget(words);
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
    if (m_byLink) {
        auto* all = new QToolButton(this);  // owned by this
        all->setText(tr("Show all (Esc)"));
        all->setFocusPolicy(Qt::StrongFocus);
        layout()->addWidget(all);
        connect(all, &QToolButton::clicked, this, &FilterChips::allWanted, Qt::QueuedConnection);
    }
    // They stand before the table, which is the next in the order of Tab.
    QWidget* next = nextInFocusChain();
    while (next != this && (next->focusPolicy() == Qt::NoFocus || isAncestorOf(next))) next = next->nextInFocusChain();
    QList<QWidget*> chips;
    for (int i = 0; i < layout()->count(); ++i)
        if (QWidget* widget = layout()->itemAt(i)->widget(); widget->focusPolicy() != Qt::NoFocus) chips << widget;
    placeInFocusChain(*next, chips);
    setVisible(!m_set.isEmpty());
    if (hadFocus && !chips.isEmpty()) chips.first()->setFocus();
}

}  // namespace ui
