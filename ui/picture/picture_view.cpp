#include "ui/picture/picture_view.h"

#include "core/picture/chart_json.h"
#include "core/picture/picture_proposal.h"
#include "core/picture/take_over.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/picture/chart_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* words(const QString& text, int points, bool bold, bool muted) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(ui::font(points, bold));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted) makeMuted(*label);
    return label;
}

}  // namespace

SituationView::SituationView(const Session& session, QWidget* parent) : RecordView(parent), m_session(session), m_reader(session, this), m_scroll(new QScrollArea) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The picture as one reads it"));
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&m_reader, &BackgroundReader::failed, this, [this](const base::Error& error) { m_session.navigator.tell(error); });
}

void SituationView::show(const QString& id) {
    m_id = id;
    refresh();
}

void SituationView::takeFocus() { m_scroll->setFocus(); }

void SituationView::addWords(const QString& text, bool bold, bool muted) { m_column->addWidget(words(text, bold ? kSectionPoints : kTextPoints, bold, muted)); }

void SituationView::refresh() {
    m_pinnedLines.clear();
    m_found = new QWidget;
    m_column = new QVBoxLayout(m_found);
    m_column->setContentsMargins(kBetweenGroups, kBetweenControls, kBetweenGroups, kBetweenControls);
    m_column->setSpacing(kBetweenControls);
    const auto read = m_session.file.read([this](const records::Reader& reader) {
        const records::Kind& kind = records::kindOf<picture::SituationPicture>();
        const auto record = m_id.isEmpty() ? std::nullopt : reader.find(kind, m_id);
        if (!record) return;
        const auto own = records::fromRecord<picture::SituationPicture>(*record);
        QList<Parent> parents;
        for (const auto& parent : {own.municipalityPicture, own.policePicture})
            if (parent) {
                const records::Record one = reader.get(kind, parent->text());
                parents << Parent{one.id, reader.label(kind, one), records::fromRecord<picture::SituationPicture>(one)};
            }
        if (own.origin == picture::Origin::Joint && parents.size() < 2)
            addWords(tr("A joint picture is built on two: choose the municipality's and the police's own among its details, and they stand here side by side."),
                     false, true);
        for (const picture::PictureHeading& heading : picture::pictureHeadings()) addHeading(heading, own, parents);
        addProposals(reader);
        addPinned(reader);
    });
    if (!read) m_session.navigator.tell(read.error());
    m_column->addStretch();
    // The one before goes later: a press of one of its buttons may have led here.
    if (QWidget* before = m_scroll->takeWidget()) before->deleteLater();
    m_scroll->setWidget(m_found);
    holdAgainstToday();
}

void SituationView::addHeading(const picture::PictureHeading& heading, const picture::SituationPicture& own, const QList<Parent>& parents) {
    const QString text = (own.*heading.text).trimmed();
    qsizetype filled = 0;
    for (const Parent& parent : parents)
        if (!(parent.text.*heading.text).trimmed().isEmpty()) ++filled;
    if (text.isEmpty() && filled == 0) return;
    addWords(QCoreApplication::translate("kind", heading.label), true, false);
    if (filled > 0) {
        auto* both = new QHBoxLayout;
        both->setSpacing(kBetweenGroups);
        for (const Parent& parent : parents) both->addWidget(parentColumn(heading, parent, filled == 1 && parents.size() > 1), 1);
        m_column->addLayout(both);
    }
    if (!text.isEmpty()) addWords(text, false, false);
    else if (!parents.isEmpty()) addWords(tr("Nothing of this stands in the joint picture yet."), false, true);
}

/// What one of the two said, where it comes from, and that only it did.
QWidget* SituationView::parentColumn(const picture::PictureHeading& heading, const Parent& parent, bool alone) {
    auto* box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(kWithinGroup);
    const QString text = (parent.text.*heading.text).trimmed();
    QString origin = parent.name;
    if (alone && !text.isEmpty()) origin += QStringLiteral(" – ") + tr("only this one says it");
    column->addWidget(words(origin, kSmallPoints, true, true));
    column->addWidget(words(text.isEmpty() ? tr("Says nothing of it.") : text, kTextPoints, false, text.isEmpty()));
    column->addStretch();
    if (text.isEmpty() || m_session.file.readOnly()) return box;
    auto* take = new QPushButton(tr("Take over"));
    take->setAccessibleName(tr("Take over %1 from %2").arg(QCoreApplication::translate("kind", heading.label), parent.name));
    connect(take, &QPushButton::clicked, this, [this, field = QByteArray(heading.field), id = parent.id] {
        const auto done = picture::takeOver(m_session.file, m_id, field, id);
        if (!done) m_session.navigator.tell(done.error());
        else m_session.navigator.tell(*done ? tr("Taken over, with its origin.") : tr("It was taken over before."));
    });
    column->addWidget(take, 0, Qt::AlignLeft);
    return box;
}

void SituationView::addProposals(const records::Reader& reader) {
    const auto parts = reader.parts(records::kindOf<picture::PictureProposal>(), m_id);
    if (parts.isEmpty()) return;
    addWords(tr("Proposals"), true, false);
    for (const records::Record& part : parts) {
        const auto proposal = records::fromRecord<picture::PictureProposal>(part);
        auto* row = new QHBoxLayout;
        QString text = proposal.text;
        if (!proposal.why.trimmed().isEmpty()) text += u'\n' + proposal.why.trimmed();
        row->addWidget(words(text, kTextPoints, false, false), 1);
        auto* button = new QPushButton(proposal.focusArea ? tr("Open the focus area") : tr("Make a focus area"));
        button->setAccessibleName(button->text() + QStringLiteral(": ") + proposal.text);
        button->setEnabled(proposal.focusArea || !m_session.file.readOnly());
        const QString area = proposal.focusArea ? proposal.focusArea->text() : QString();
        connect(button, &QPushButton::clicked, this, [this, area, id = part.id] {
            const auto made = area.isEmpty() ? picture::makeFocusArea(m_session.file, id) : base::Result<QString>(area);
            if (made) m_session.navigator.openRecord(records::kindOf<focus::FocusArea>(), *made);
            else m_session.navigator.tell(made.error());
        });
        row->addWidget(button, 0, Qt::AlignTop);
        m_column->addLayout(row);
    }
}

void SituationView::addPinned(const records::Reader& reader) {
    const auto parts = reader.parts(records::kindOf<picture::PinnedChart>(), m_id);
    if (parts.isEmpty()) return;
    addWords(tr("Pinned charts"), true, false);
    for (const records::Record& part : parts) {
        const auto pinned = records::fromRecord<picture::PinnedChart>(part);
        auto* line = words(tr("As it was on %1.").arg(pinned.pinned.toString(Qt::ISODate)), kSmallPoints, false, true);
        if (const auto chart = picture::chartFromJson(pinned.chart)) {
            auto* card = new ChartCard(m_session);
            card->show(*chart);
            m_column->addWidget(card);
            m_pinnedLines.insert(part.id, line);
        } else {
            line->setText(pinned.title + QStringLiteral(": ") + pinned.sentence);
        }
        m_column->addWidget(line);
        if (!pinned.comment.trimmed().isEmpty()) addWords(pinned.comment.trimmed(), false, false);
    }
}

/// Counts what was pinned anew, beside the window.
void SituationView::holdAgainstToday() {
    if (m_pinnedLines.isEmpty()) return;
    m_reader.ask(
        [ids = m_pinnedLines.keys()](records::OpenFile& file) -> base::Result<QHash<QString, bool>> {
            QHash<QString, bool> differs;
            const records::Kind& kind = records::kindOf<picture::PinnedChart>();
            const auto read = file.read([&](const records::Reader& reader) {
                for (const QString& id : ids)
                    if (const auto record = reader.find(kind, id))
                        differs.insert(id, picture::holdAgainstToday(reader, records::fromRecord<picture::PinnedChart>(*record)).differs);
            });
            if (!read) return base::Failure(read.error());
            return differs;
        },
        [this](const QHash<QString, bool>& differs) {
            for (auto it = differs.cbegin(); it != differs.cend(); ++it)
                if (QLabel* line = m_pinnedLines.value(it.key()))
                    line->setText(line->text() + u' ' + (it.value() ? tr("Since then the numbers have changed.") : tr("The numbers are the same today.")));
        });
}

}  // namespace ui
