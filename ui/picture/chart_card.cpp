#include "ui/picture/chart_card.h"

#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/common/drawing_widget.h"
#include "ui/common/save_bytes.h"
#include "ui/picture/chart_export.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

namespace ui {

namespace {

constexpr int kMostTableRows = 12;

QLabel* wrappingLabel(int points, bool bold = false) {
    auto* label = new QLabel;
    label->setFont(ui::font(points, bold));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

ChartCard::ChartCard(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_head(new QHBoxLayout),
      m_title(wrappingLabel(kSectionPoints, true)),
      m_sentence(wrappingLabel(kTextPoints)),
      m_note(wrappingLabel(kSmallPoints)),
      m_picture(new DrawingWidget({})),
      m_table(new QTreeWidget),
      m_asTable(new QToolButton),
      m_more(new QToolButton),
      m_menu(new QMenu(this)) {
    makeMuted(*m_note);
    m_asTable->setText(tr("As a table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("Copy and save the chart"));
    QMenu* menu = m_menu;
    menu->addAction(tr("Copy as a picture"), this, &ChartCard::copyPicture);
    menu->addAction(tr("Copy as a table"), this, &ChartCard::copyTable);
    menu->addSeparator();
    menu->addAction(tr("Save as SVG …"), this, &ChartCard::saveSvg);
    menu->addAction(tr("Save as PNG …"), this, &ChartCard::savePng);
    menu->addAction(tr("Save as CSV …"), this, &ChartCard::saveCsv);
    // Opened by hand: the style's mark for a menu would stand upon the text.
    connect(m_more, &QToolButton::clicked, this, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_head->setSpacing(kWithinGroup);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_asTable);
    m_head->addWidget(m_more);
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->hide();
    auto* column = new QVBoxLayout(this);
    // A drawing has an edge of its own; words stand flush with it.
    column->setContentsMargins(kBetweenControls, kBetweenControls, kBetweenControls, kBetweenControls);
    column->setSpacing(kWithinGroup);
    m_head->setContentsMargins(kBetweenControls, 0, 0, 0);
    for (QLabel* label : {m_sentence, m_note}) label->setContentsMargins(kBetweenControls, 0, kBetweenControls, 0);
    column->addLayout(m_head);
    column->addWidget(m_sentence);
    column->addWidget(m_picture);
    column->addWidget(m_table);
    column->addWidget(m_note);
    m_picture->markOnlyWithKeyboard();
    connect(m_picture, &DrawingWidget::activated, this, &ChartCard::wanted);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showTable);
}

void ChartCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(colours().line);
    painter.setBrush(colours().ground);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ChartCard::offerPin() {
    m_menu->addSeparator();
    m_menu->addAction(tr("Pin into the picture of the year …"), this, [this] { Q_EMIT pinWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ChartCard::addChoice(QComboBox* choice) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kBetweenControls, 0, kBetweenControls, 0);
    row->addWidget(choice);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->insertLayout(1, row);
}

void ChartCard::show(const picture::Chart& chart) {
    m_chart = chart;
    m_title->setText(chart.title);
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
    m_note->setText(chart.note);
    m_asTable->setAccessibleName(tr("As a table: %1").arg(chart.title));
    m_more->setAccessibleName(tr("Copy and save: %1").arg(chart.title));
    m_picture->setAccessibleName(chart.title);
    m_table->setAccessibleName(chart.title);
    m_asTable->setVisible(chart.figure.has_value());
    m_more->setVisible(chart.figure.has_value());
    showTable(m_asTable->isChecked());
}

void ChartCard::showTable(bool table) {
    const bool drawn = m_chart.figure.has_value();
    m_picture->show(drawn && !table ? m_chart.figure : std::nullopt);
    m_table->setVisible(drawn && table);
    m_note->setVisible(!m_chart.note.isEmpty() && !(drawn && table && m_chart.noteOfDrawing));
    if (drawn && table) fillTable();
}

void ChartCard::fillTable() {
    m_table->clear();
    QStringList head;
    for (const report::Column& column : m_chart.table.columns) head << column.title;
    m_table->setColumnCount(static_cast<int>(head.size()));
    m_table->setHeaderLabels(head);
    for (const QList<report::Cell>& row : m_chart.table.rows) {
        auto* item = new QTreeWidgetItem(m_table);
        for (int i = 0; i < row.size(); ++i) {
            item->setText(i, row[i].text);
            item->setToolTip(i, row[i].text);
            if (m_chart.table.columns[i].number) item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int i = 0; i < head.size(); ++i) {
        if (m_chart.table.columns[i].number) m_table->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        m_table->resizeColumnToContents(i);
    }
    const int rows = static_cast<int>(std::min<qsizetype>(kMostTableRows, m_chart.table.rows.size()));
    const int row = m_table->topLevelItemCount() > 0 ? m_table->visualItemRect(m_table->topLevelItem(0)).height() : kRowHeight;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * std::max(row, fontMetrics().height()) + kBetweenGroups);
}

void ChartCard::tell(const QString& sentence) { m_session.navigator.tell(sentence); }

void ChartCard::copyPicture() {
    QGuiApplication::clipboard()->setImage(chartImage(m_chart));
    tell(tr("The chart is copied as a picture."));
}

void ChartCard::copyTable() {
    const TableCopy table = chartTable(m_chart);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(table.plain());
    mime->setHtml(table.html());
    QGuiApplication::clipboard()->setMimeData(mime.release());  // the clipboard owns it
    tell(tr("The chart is copied as a table."));
}

QString ChartCard::proposedName(const QString& ending) const {
    QString name = m_chart.title;
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber()) letter = u'-';
    while (name.contains(QStringLiteral("--"))) name.replace(QStringLiteral("--"), QStringLiteral("-"));
    return name + u'.' + ending;
}

void ChartCard::saveSvg() {
    saveBytes(m_session, {chartSvg(m_chart), proposedName(QStringLiteral("svg")), tr("Vector pictures (*.svg)"), tr("The chart is saved as %1.")}, window());
}

void ChartCard::savePng() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(m_chart).save(&buffer, "PNG");
    saveBytes(m_session, {bytes, proposedName(QStringLiteral("png")), tr("Pictures (*.png)"), tr("The chart is saved as %1.")}, window());
}

void ChartCard::saveCsv() {
    // The mark at the beginning tells spreadsheets how the letters are written.
    const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + chartTable(m_chart).csv().toUtf8();
    saveBytes(m_session, {bytes, proposedName(QStringLiteral("csv")), tr("Tables (*.csv)"), tr("The figures are saved as %1.")}, window());
}

}  // namespace ui
