#include "ui/picture/board_view.h"

#include "core/picture/pinned_chart.h"
#include "core/places/area.h"
#include "core/picture/behind.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/list/filter_set.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/picture/chart_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace ui {

namespace {

constexpr int kYearsBack = 10;
constexpr int kTwoColumns = 820;  // from this width on two charts stand side by side
constexpr int kThreeColumns = 1560;

const QString kSourceKey = QStringLiteral("board/source");
const QString kBackKey = QStringLiteral("board/back");
const QString kAreaKey = QStringLiteral("board/area");
const QString kCategoryKey = QStringLiteral("board/category");
const QString kIndicatorKey = QStringLiteral("board/indicator");
const QString kMeasureKey = QStringLiteral("board/measure");

/// Fills @p box anew and keeps what is chosen in it, or what was chosen last time.
void fillBox(QComboBox& box, const QList<std::pair<QString, QString>>& choices, const QString& key) {
    const QSignalBlocker quiet(&box);
    const QString chosen = box.count() > 0 ? box.currentData().toString() : QSettings().value(key).toString();
    box.clear();
    for (const auto& [value, word] : choices) box.addItem(word, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

/// A field that stands in a list's filter, with what it must be.
void addWish(const records::Kind& kind, const char* field, const QString& value, FilterSet& set) {
    if (value.isEmpty()) return;
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        if (kind.fields[i].key == field) set.filters << records::Filter{i, value};
}

}  // namespace

BoardView::BoardView(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(session, this),
      m_source(new QComboBox),
      m_compare(new QComboBox),
      m_area(new QComboBox),
      m_category(new QComboBox),
      m_measure(new QComboBox),
      m_indicator(new QComboBox),
      m_scroll(new QScrollArea),
      m_grid(new QGridLayout),
      m_limits(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    auto* choices = new QWidget;
    auto* row = new FlowLayout(choices);
    row->setSpacing(kBetweenControls);
    row->setContentsMargins(0, 0, 0, 0);
    buildChoices(*row);
    column->addWidget(choices);
    auto* board = new QWidget;
    board->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, kBetweenControls, 0);
    m_grid->setSpacing(kBetweenGroups);
    fillCards();
    m_limits->setWordWrap(true);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setFont(ui::font(kSmallPoints));
    makeMuted(*m_limits);
    m_scroll->setWidget(board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSettleMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &BoardView::refresh);
    connect(&session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) m_pause.start();
    });
    connect(&session.year, &WorkYear::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&m_reader, &BackgroundReader::failed, this, [this](const base::Error& error) { m_session.navigator.tell(error); });
    connect(&m_reader, &BackgroundReader::busy, this, [this](bool is) {
        if (is) setState(tr("Counting …"));
    });
}

void BoardView::buildChoices(FlowLayout& row) {
    const auto add = [&row](const QString& name, QComboBox* box) {
        auto* pair = new QWidget;
        auto* both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, kBetweenControls, 0);
        both->setSpacing(kWithinGroup);
        auto* label = new QLabel(name);
        label->setBuddy(box);
        both->addWidget(label);
        both->addWidget(box);
        box->setAccessibleName(name);
        guardWheel(*box);
        row.addWidget(pair);
    };
    add(tr("Counted"), m_source);
    add(tr("Compared with"), m_compare);
    add(tr("Area"), m_area);
    fillBox(*m_source,
            {{QStringLiteral("incident"), tr("Events")},
             {QStringLiteral("reports"), tr("Reports to the police")},
             {QStringLiteral("crimes"), tr("Reported crimes")}},
            kSourceKey);
    const auto remember = [this](QComboBox* box, const QString& key, bool reads) {
        connect(box, &QComboBox::activated, this, [this, box, key, reads] {
            QSettings().setValue(key, box->currentData());
            if (reads) refresh();
            else showCharts();
        });
    };
    remember(m_source, kSourceKey, true);
    remember(m_compare, kBackKey, true);
    remember(m_area, kAreaKey, true);
    remember(m_category, kCategoryKey, false);
    remember(m_indicator, kIndicatorKey, false);
    remember(m_measure, kMeasureKey, false);
}

/// Three cards of the board have a choice of their own.
void BoardView::fillCards() {
    constexpr int kCards = 7;
    constexpr int kYearCard = 4;
    constexpr int kMeasureCard = 5;
    constexpr int kSurveyCard = 6;
    for (int i = 0; i < kCards; ++i) {
        auto* card = new ChartCard(m_session);
        connect(card, &ChartCard::wanted, this, [this, card](const QString& id) {
            open(id);
            if (card->chart().key == "week") m_session.navigator.tell(tr("A list cannot be narrowed by the hour: it shows the events of the whole period."));
        });
        if (!m_session.file.readOnly()) {
            card->offerPin();
            connect(card, &ChartCard::pinWanted, this, [this, card](const QPoint& place) { askWhereToPin(card->chart(), place); });
        }
        m_cards << card;
    }
    m_category->setAccessibleName(tr("Category of the years"));
    m_indicator->setAccessibleName(tr("What of the survey is shown"));
    m_measure->setAccessibleName(tr("Measure"));
    for (QComboBox* box : {m_source, m_compare, m_area, m_category, m_indicator, m_measure}) {
        guardWheel(*box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_cards[kYearCard]->addChoice(m_category);
    m_cards[kMeasureCard]->addChoice(m_measure);
    m_cards[kSurveyCard]->addChoice(m_indicator);
}

void BoardView::setColumns(int columns) {
    if (columns == m_columns) return;
    m_columns = columns;
    // A column is the layout and its item in one; the cards in it stay.
    while (const std::unique_ptr<QLayoutItem> column{m_grid->takeAt(0)}) {}
    // Each column is filled from above: charts are of different heights.
    static const QList<QList<QList<int>>> kPlaces{{{0, 1, 2, 3, 4, 5, 6}}, {{0, 2, 6}, {1, 3, 4, 5}}, {{0}, {1, 3, 5}, {2, 4, 6}}};
    const QList<QList<int>>& places = kPlaces[columns - 1];
    for (int i = 0; i < m_grid->columnCount(); ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < places.size(); ++i) {
        auto* stack = new QVBoxLayout;
        stack->setSpacing(kBetweenGroups);
        for (const int card : places[i]) stack->addWidget(m_cards[card]);
        stack->addStretch();
        m_grid->addLayout(stack, 0, i);
        m_grid->setColumnStretch(i, 1);
    }
    m_grid->addWidget(m_limits, 1, 0, 1, columns);
}

void BoardView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setColumns(width() >= kThreeColumns ? 3 : width() >= kTwoColumns ? 2 : 1);
}

void BoardView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void BoardView::takeFocus() { m_source->setFocus(Qt::ShortcutFocusReason); }

void BoardView::fillAreas() {
    QList<std::pair<QString, QString>> areas{{QString(), tr("All areas")}};
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        reader.each(records::kindOf<places::Area>(), {}, [&](const records::Record& area) {
            areas.append({area.id, records::fromRecord<places::Area>(area).name});
            return true;
        });
    });
    if (!read) m_session.navigator.tell(read.error());
    fillBox(*m_area, areas, kAreaKey);
}

void BoardView::fillYears() {
    const int year = m_session.year.year().value_or(m_session.file.clock().today().year());
    QList<std::pair<QString, QString>> years;
    for (int back = 1; back <= kYearsBack; ++back) years.append({QString::number(back), QString::number(year - back)});
    fillBox(*m_compare, years, kBackKey);
}

picture::BoardChoice BoardView::choice() const {
    return {m_category->currentData().toString(), m_indicator->currentData().toString(), m_measure->currentData().toString()};
}

picture::Question BoardView::question() const {
    picture::Question question;
    question.today = m_session.file.clock().today();
    question.year = m_session.year.year().value_or(question.today.year());
    question.compare = question.year - std::max(1, m_compare->currentData().toInt());
    const QString source = m_source->currentData().toString();
    if (source == QStringLiteral("reports")) question.source = picture::Source::Reports;
    else if (source == QStringLiteral("crimes")) question.source = picture::Source::Crimes;
    question.area = m_area->currentData().toString();
    return question;
}

void BoardView::refresh() {
    fillAreas();
    fillYears();
    m_reader.ask(
        [question = question()](records::OpenFile& file) -> base::Result<picture::BoardFigures> {
            picture::BoardFigures figures;
            const auto read = file.read([&](const records::Reader& reader) { figures = picture::readBoard(reader, question, false); });
            if (!read) return base::Failure(read.error());
            return figures;
        },
        [this](const picture::BoardFigures& figures) { take(figures); });
}

void BoardView::take(const picture::BoardFigures& figures) {
    m_figures = figures;
    QList<std::pair<QString, QString>> categories{{QString(), tr("All categories")}};
    for (const picture::YearHistory::Row& row : figures.history.rows)
        if (!row.category.isEmpty()) categories.append({row.category, row.name});
    fillBox(*m_category, categories, kCategoryKey);
    QList<std::pair<QString, QString>> indicators;
    for (const QString& indicator : figures.survey.indicators()) indicators.append({indicator, indicator});
    fillBox(*m_indicator, indicators, kIndicatorKey);
    QList<std::pair<QString, QString>> measures;
    for (const picture::MeasureEffect& effect : figures.effects) measures.append({effect.activity, effect.what});
    fillBox(*m_measure, measures, kMeasureKey);
    m_measure->setVisible(measures.size() > 1);
    m_category->setVisible(categories.size() > 1);
    m_indicator->setVisible(indicators.size() > 1);
    QStringList limits;
    for (const base::Message& message : figures.picture.missing) limits << QStringLiteral("• ") + base::sentence(message);
    if (!limits.isEmpty()) limits.prepend(tr("What limits these figures"));
    m_limits->setText(limits.join(u'\n'));
    m_limits->setVisible(!limits.isEmpty());
    setState(picture::boardSummary(figures.picture));
    showCharts();
}

void BoardView::showCharts() {
    if (!m_figures) return;
    const auto charts = picture::boardCharts(*m_figures, choice());
    for (std::size_t i = 0; i < charts.size(); ++i) m_cards[static_cast<qsizetype>(i)]->show(charts[i]);
}

void BoardView::setState(const QString& sentence) {
    m_state = sentence;
    Q_EMIT stateChanged();
}

/// Into the year's only picture at once, else into the one that is chosen.
void BoardView::askWhereToPin(const picture::Chart& chart, const QPoint& place) {
    const records::Kind& kind = records::kindOf<picture::SituationPicture>();
    QList<std::pair<QString, QString>> pictures;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        records::Query query;
        query.year = m_figures->picture.question.year;
        for (const records::Record& record : reader.all(kind, query)) pictures.append({record.id, reader.label(kind, record)});
    });
    if (!read) m_session.navigator.tell(read.error());
    if (pictures.isEmpty()) {
        m_session.navigator.tell(tr("There is no picture of %1 yet. Add one first: %2.").arg(m_figures->picture.question.year).arg(pluralOf(kind)));
    } else if (pictures.size() == 1) {
        pin(chart, pictures.first().first);
    } else {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto& [id, name] : std::as_const(pictures)) menu->addAction(name, this, [this, chart, pictureId = id] { pin(chart, pictureId); });
        menu->popup(place);
    }
}

void BoardView::pin(const picture::Chart& chart, const QString& pictureId) {
    const auto pinned = picture::pinChart(m_session.file, pictureId, chart,
                                          {m_figures->picture.question, choice()});
    if (!pinned) m_session.navigator.tell(pinned.error());
    else m_session.navigator.tell(tr("The chart is pinned, with its numbers of today."));
}

void BoardView::open(const QString& id) {
    if (!m_figures) return;
    const picture::Behind behind = picture::behindOf(id);
    if (!behind.survey.isEmpty()) {
        m_session.navigator.openRecord(m_session.file.catalogue().get("survey"), behind.survey);
        return;
    }
    const bool events = m_figures->picture.question.source == picture::Source::Incident;
    const records::Kind& kind = m_session.file.catalogue().get(events ? "incident" : "police-statistic");
    FilterSet set;
    addWish(kind, "category", behind.category, set);
    addWish(kind, "area", behind.area, set);
    if (events) {
        set.from = behind.from;
        set.to = behind.to;
    } else if (behind.from.isValid() && behind.from.addMonths(1).addDays(-1) == behind.to) {
        addWish(kind, "month", behind.from.toString(QStringLiteral("yyyy-MM")), set);
    }
    m_session.navigator.openList(kind, set);
}

}  // namespace ui
