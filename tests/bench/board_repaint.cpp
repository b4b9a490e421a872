// How long the board of charts takes to be made and painted from its figures, when another category, measure or year is chosen.   board_repaint FILE.vaksam
// Prints the 95th percentile of 200 times in seconds.

#include "app/composition/kinds.h"
#include "core/base/clock.h"
#include "core/base/id_generator.h"
#include "core/picture/board.h"
#include "core/records/open_file.h"
#include "resources/core_resources.h"
#include "resources/ui_resources.h"
#include "ui/drawing/drawing.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cstdio>

namespace {

constexpr int kTimes = 200;
constexpr double kCardWidth = 560;

/// Makes and paints all charts. @return seconds
double repaint(const picture::BoardFigures& figures, const picture::BoardChoice& choice, const QFont& font) {
    QElapsedTimer clock;
    clock.start();
    for (const picture::Chart& chart : picture::boardCharts(figures, choice)) {
        if (!chart.figure) continue;
        const double height = drawing::heightOf(chart.figure->drawing, kCardWidth, font);
        QImage paper(static_cast<int>(kCardWidth), static_cast<int>(height) + 1, QImage::Format_RGB32);
        const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
        paper.fill(colours.ground);
        QPainter painter(&paper);
        drawing::paint(painter, kCardWidth, chart.figure->drawing, {colours, font, {}});
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

}  // namespace

int main(int argc, char* argv[]) {
    resources::initialiseCore();
    resources::initialiseUi();
    const QApplication application(argc, argv);
    base::SystemClock clock;
    base::IdGenerator ids(clock);
    auto file = records::OpenFile::open(QApplication::arguments().value(1), records::OpenFile::Mode::Read, {app::catalogue(), clock, ids});
    if (!file) return 2;
    std::vector<picture::BoardFigures> years;
    const auto read = (*file)->read([&](const records::Reader& reader) {
        for (const int year : {2024, 2025})
            years.push_back(picture::readBoard(reader, {picture::Source::Incident, year, year - 1, {}, QDate(2026, 11, 24)}, false));
    });
    if (!read) return 3;
    QFont font;
    font.setPixelSize(13);
    std::vector<double> times;
    for (std::size_t i = 0; i < kTimes; ++i) {
        const picture::BoardFigures& figures = years[i % years.size()];
        picture::BoardChoice choice;
        choice.category = figures.history.rows[i % figures.history.rows.size()].category;
        times.push_back(repaint(figures, choice, font));
    }
    std::sort(times.begin(), times.end());
    std::printf("%.6f\n", times[kTimes * 95 / 100]);
    return 0;
}
