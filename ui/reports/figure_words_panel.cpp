#include "ui/reports/figure_words_panel.h"

#include "ui/common/form/notice.h"
#include "ui/common/form/record_form.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kMostFigureRows = 6;

const records::Kind& wordsKind() { return records::kindOf<registers::FigureWords>(); }

}  // namespace

FigureWordsPanel::FigureWordsPanel(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_help(new QLabel),
      m_list(new QListWidget),
      m_made(new QLabel),
      m_begin(new QPushButton(tr("Begin with this text"))),
      m_back(new QPushButton(tr("Use the made text"))),
      m_changed(new Notice),
      m_form(new RecordForm(session, wordsKind(), nullptr, RecordForm::Place::InList)),
      m_work(new QWidget) {
    m_list->setAccessibleName(tr("Figures of the report"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->setMaximumHeight(kMostFigureRows * 2 * kCompactRowHeight);
    m_help->setWordWrap(true);
    makeMuted(*m_help);
    m_made->setWordWrap(true);
    m_made->setTextFormat(Qt::PlainText);
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* heading = new QLabel(tr("Made from the data"));  // widgets and layouts are owned by the panel
    heading->setFont(ui::font(kTextPoints, true));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setSpacing(kBetweenControls);
    flow->addWidget(m_begin);
    flow->addWidget(m_back);

    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(kBetweenControls);
    work->addWidget(heading);
    work->addWidget(m_made);
    work->addWidget(m_changed);
    work->addWidget(m_form);
    work->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_help);
    column->addWidget(m_list);
    column->addWidget(m_work);
    column->addStretch(1);

    connect(m_list, &QListWidget::currentRowChanged, this, &FigureWordsPanel::showChosen);
    connect(m_begin, &QPushButton::clicked, this, &FigureWordsPanel::beginWithMade);
    connect(m_back, &QPushButton::clicked, this, &FigureWordsPanel::useMade);
    clear();
}

void FigureWordsPanel::show(const report::ReportKind& kind, bool isPublic, const report::Report& report) {
    m_kind = &kind;
    m_public = isPublic;
    m_language = report.language;
    m_reportTitle = report.title;
    m_figures = registers::figuresOf(report);
    list();
}

void FigureWordsPanel::clear() {
    m_figures.clear();
    list();
}

void FigureWordsPanel::leave() { m_form->leave(); }

void FigureWordsPanel::list() {
    const QString before = m_shown;
    int row = m_figures.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < m_figures.size(); ++i) {
            const registers::FigureText& figure = m_figures[i];
            m_list->addItem(QStringLiteral("%1. %2").arg(QString::number(i + 1), figure.title) + (figure.own ? QStringLiteral(" – ") + tr("own words") : QString()));
            if (registers::placeOf(*m_kind, m_language, m_public, figure.key) == before) row = static_cast<int>(i);
        }
        m_list->setCurrentRow(row);
    }
    m_list->setVisible(!m_figures.isEmpty());
    m_help->setText(m_figures.isEmpty() ? tr("This report has no figures.")
                                        : tr("What each figure says to those who hear the report instead of seeing it. It stands in PDF, web page and text alike."));
    showChosen();
}

const registers::FigureText* FigureWordsPanel::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_figures.size() ? &m_figures[row] : nullptr;
}

QString FigureWordsPanel::placeOfChosen() const {
    const registers::FigureText* figure = chosen();
    return figure == nullptr ? QString() : registers::placeOf(*m_kind, m_language, m_public, figure->key);
}

std::optional<records::Record> FigureWordsPanel::kept() const {
    std::optional<records::Record> found;
    const QString place = placeOfChosen();
    if (place.isEmpty()) return found;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        records::Query query;
        query.where(&registers::FigureWords::figure, place);
        for (const records::Record& record : reader.all(wordsKind(), query)) found = record;
    });
    if (!read) m_session.navigator.tell(read.error());
    return found;
}

void FigureWordsPanel::showChosen() {
    const QString place = placeOfChosen();
    m_work->setVisible(!place.isEmpty());
    if (place.isEmpty()) {
        m_shown.clear();
        m_form->clear();
        return;
    }
    const auto record = kept();
    const bool same = m_shown == place && m_form->isNew() == !record.has_value() && !m_form->currentId().isEmpty();
    m_shown = place;
    if (!same && record) {
        m_form->load(record->id);
    } else if (!same && !(m_form->isNew() && m_form->isDirty())) {
        records::Record blank = wordsKind().blank;
        wordsKind().setValue(blank, &registers::FigureWords::report, QString::fromLatin1(m_kind->key));
        wordsKind().setValue(blank, &registers::FigureWords::figure, place);
        wordsKind().setValue(blank, &registers::FigureWords::name, QStringLiteral("%1: %2").arg(m_reportTitle, chosen()->title));
        wordsKind().setValue(blank, &registers::FigureWords::made, chosen()->made);
        m_form->startNew(blank);
    }
    m_form->showOnly({"text"});
    tellState();
}

void FigureWordsPanel::tellState() {
    const registers::FigureText& figure = *chosen();
    const auto record = kept();
    m_made->setText(figure.made);
    const auto words = record ? records::fromRecord<registers::FigureWords>(*record) : registers::FigureWords{};
    const bool own = !words.text.trimmed().isEmpty();
    m_begin->setVisible(!own);
    m_back->setVisible(own);
    const QString& then = words.made;
    const bool changed = own && !then.isEmpty() && then != figure.made;
    m_changed->setVisible(changed);
    if (!changed) return;
    m_changed->tell(tr("The data have changed since these words were written. Then they made: %1").arg(then));
    m_changed->offer(tr("My words still hold"), [this] { stillRight(); });
}

void FigureWordsPanel::beginWithMade() {
    auto* text = m_form->findChild<QPlainTextEdit*>();
    if (text == nullptr || chosen() == nullptr) return;
    // As if typed, so that it can be taken back with Ctrl+Z.
    text->setFocus(Qt::OtherFocusReason);
    text->selectAll();
    text->insertPlainText(chosen()->made);
}

void FigureWordsPanel::useMade() {
    const auto record = kept();
    if (!record) return;
    m_form->revert();
    const auto done = m_session.file.write({records::ActVerb::Remove, "figure-words"},
                                           [&](records::Batch& batch) { return batch.remove(wordsKind(), record->id, false); });
    if (!done) m_session.navigator.tell(done.error());
    m_shown.clear();
    showChosen();
}

void FigureWordsPanel::stillRight() {
    if (!m_form->commit()) return;
    auto record = kept();
    if (!record || chosen() == nullptr) return;
    wordsKind().setValue(*record, &registers::FigureWords::made, chosen()->made);
    const auto done = m_session.file.write({records::ActVerb::Change, "figure-words"}, [&](records::Batch& batch) -> base::Result<void> {
        if (const auto changed = batch.change(wordsKind(), *record); !changed) return base::Failure(changed.error());
        return {};
    });
    if (!done) m_session.navigator.tell(done.error());
    tellState();
}

}  // namespace ui
