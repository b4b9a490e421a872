#include "ui/drawing/chart_axis.h"

#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

constexpr double kSample = 14;      // side of a sample in the key
constexpr double kSampleGap = 6;    // between a sample and its word
constexpr double kKeyWordGap = 18;  // between words of the key

/// The places of the words of a key.
QList<QRectF> keyPlaces(const QStringList& words, const QFont& font, double width) {
    const double line = lineOf(font);
    QList<QRectF> places;
    double x = 0;
    double y = 0;
    for (const QString& word : words) {
        const double wide = kSample + kSampleGap + widthOf(word, font);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        places << QRectF(x, y, wide, line);
        x += wide + kKeyWordGap;
    }
    return places;
}

}  // namespace

double roundStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

ZeroAxis zeroAxis(double highest, int mostSteps, bool whole) {
    ZeroAxis axis;
    double step = roundStep(std::max(highest, whole ? 1.0 : 1e-9) / mostSteps);
    if (whole) step = std::max(1.0, step);
    const int steps = std::max(1, static_cast<int>(std::ceil(highest / step - 1e-9)));
    for (int i = 0; i <= steps; ++i) axis.ticks << step * i;
    axis.top = step * steps;
    return axis;
}

double keyHeight(const QStringList& words, const QFont& given, double width) {
    if (words.isEmpty()) return 0;
    const QFont font = unhinted(given);
    return keyPlaces(words, font, width).last().bottom() + lineOf(font) / 2;
}

void paintKey(QPainter& painter, const QList<KeyWord>& words, const Look& look, double width) {
    const QFont font = unhinted(look.font);
    QStringList texts;
    for (const KeyWord& word : words) texts << word.text;
    const QList<QRectF> places = keyPlaces(texts, font, width);
    painter.setFont(font);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF& place = places[i];
        words[i].sample(painter, QRectF(place.left(), place.center().y() - kSample / 2, kSample, kSample));
        painter.setPen(look.colours.muted);
        painter.drawText(QPointF(place.left() + kSample + kSampleGap, place.top() + ascentOf(font)), words[i].text);
    }
}

QColor gridLine(const Palette& colours) {
    constexpr double kStrong = 3;
    constexpr double kPaled = 0.3;
    return contrast(colours.line, colours.ground) > kStrong ? mixed(colours.line, colours.ground, kPaled) : colours.line;
}

void paintHatch(QPainter& painter, const QRectF& box, const Palette& colours) {
    constexpr double kHatchGap = 5;  // between the strokes, along the edges
    painter.setPen(QPen(colours.before, 1));
    // Along the sum of x and y, from the upper left corner to the lower right one.
    for (double sum = kHatchGap; sum < box.width() + box.height(); sum += kHatchGap) {
        const double right = std::min(sum, box.width());
        const double down = std::min(sum, box.height());
        painter.drawLine(QPointF(box.left() + right, box.top() + sum - right), QPointF(box.left() + sum - down, box.top() + down));
    }
}

void paintCurrent(QPainter& painter, const QRectF& rect, const Palette& colours) {
    painter.setPen(QPen(colours.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 3, 3);
}

}  // namespace drawing
