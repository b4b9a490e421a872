#include "ui/common/form/counts_panel.h"

#include "ui/common/form/signed_line.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/word_link.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

CountsPanel::CountsPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kWithinGroup);
    hide();
}

void CountsPanel::show(const QList<CountsLine>& lines) {
    if (lines == m_lines) return;
    m_lines = lines;
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();  // its press may be what brought us here
    }
    m_rows.clear();
    bool first = true;
    for (const CountsLine& line : lines) {
        auto* row = new QWidget(this);
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto* words = new SignedLine(line.pending ? report::Standing::NotDue : line.counts ? report::Standing::Fulfilled : report::Standing::DueSoon, row);
        words->setText(line.text);
        layout->addWidget(words);
        if (!line.offer.isEmpty()) {
            auto* mend = new WordLink(icon(QStringLiteral("add")), line.offer, row);
            mend->setFocusPolicy(Qt::NoFocus);  // comes and goes with what is written: the keyboard has F8
            if (first) mend->setToolTip(tr("F8"));
            first = false;
            connect(mend, &WordLink::clicked, this, [this, line] { Q_EMIT mendWanted(line); });
            auto* beneath = new QHBoxLayout;
            beneath->setContentsMargins(QFontMetrics(font()).height(), 0, 0, 0);  // where the words begin
            beneath->addWidget(mend);
            layout->addLayout(beneath);
        }
        m_column->addWidget(row);
        row->show();
        m_rows << row;
    }
    setVisible(!lines.isEmpty());
}

bool CountsPanel::mend() {
    for (const CountsLine& line : std::as_const(m_lines))
        if (!line.offer.isEmpty()) {
            const CountsLine wanted = line;  // what it mends is looked at anew
            Q_EMIT mendWanted(wanted);
            return true;
        }
    return false;
}

}  // namespace ui
