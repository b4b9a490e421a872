#include "ui/drawing/stepper.h"

#include "ui/drawing/shortened.h"
#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>

namespace drawing {

namespace {

constexpr double kStepSign = 18;
constexpr double kStepGap = 6;
constexpr double kStepRowGap = 12;
constexpr int kMostLabelLines = 3;
constexpr int kMostDetailLines = 8;
constexpr double kDetailSize = 0.88;  // of the label's

QFont detailFont(const QFont& font) {
    QFont small = unhinted(font);
    small.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * kDetailSize)));
    return small;
}

/// All in one row where each word has room; else as many as have, alike many in each row.
qsizetype stepsInRow(const report::Stepper& steps, double width, const QFont& bold, const QFont& small) {
    const qsizetype count = std::max<qsizetype>(1, steps.steps.size());
    for (qsizetype rows = 1; rows < count; ++rows) {
        const qsizetype inRow = (count + rows - 1) / rows;
        const double room = width / static_cast<double>(inRow) - kStepGap;
        const bool fit = std::all_of(steps.steps.cbegin(), steps.steps.cend(), [&](const report::Stepper::Step& step) {
            return hasRoomFor(step.label, bold, room) && hasRoomFor(step.detail, small, room);
        });
        if (fit) return inRow;
    }
    return 1;
}

}  // namespace

StepperLayout layOut(const report::Stepper& steps, double width, const QFont& font) {
    StepperLayout layout;
    const qsizetype count = steps.steps.size();
    const QFont bold = unhinted(font, true);
    const QFont small = detailFont(font);
    const qsizetype inRow = stepsInRow(steps, width, bold, small);
    const double column = width / static_cast<double>(inRow);
    double top = 0;
    for (qsizetype first = 0; first < count; first += inRow) {
        qsizetype labelLines = 1;
        qsizetype detailLines = 0;
        const qsizetype end = std::min(count, first + inRow);
        for (qsizetype i = first; i < end; ++i) {
            StepperLayout::Column one;
            one.left = static_cast<double>(i - first) * column;
            one.sign = QRectF(one.left, top, kStepSign, kStepSign);
            one.label = wrapped(steps.steps[i].label, bold, column - kStepGap, kMostLabelLines);
            if (!steps.steps[i].detail.isEmpty()) one.detail = wrapped(steps.steps[i].detail, small, column - kStepGap, kMostDetailLines);
            one.goesOn = i + 1 < end;
            labelLines = std::max(labelLines, one.label.size());
            detailLines = std::max(detailLines, one.detail.size());
            layout.columns << one;
        }
        const double labelTop = top + kStepSign + kStepGap;
        const double detailTop = labelTop + static_cast<double>(labelLines) * lineOf(bold);
        for (qsizetype i = first; i < end; ++i) {
            layout.columns[i].labelTop = labelTop;
            layout.columns[i].detailTop = detailTop;
        }
        layout.height = detailTop + static_cast<double>(detailLines) * lineOf(small);
        top = layout.height + kStepRowGap;
    }
    return layout;
}

void paint(QPainter& painter, const report::Stepper& steps, const StepperLayout& layout, const Look& look) {
    const Palette& c = look.colours;
    const QFont plain = unhinted(look.font);
    const QFont bold = unhinted(look.font, true);
    const QFont small = detailFont(look.font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const StepperLayout::Column& column = layout.columns[i];
        const report::Stepper::Step& step = steps.steps[i];
        const bool ahead = step.standing == report::Standing::NotDue;
        if (column.goesOn) {
            const bool reached = steps.steps[i + 1].standing != report::Standing::NotDue;
            painter.setPen(QPen(reached ? c.muted : c.line, 1.6));
            painter.drawLine(QPointF(column.sign.right() + 4, column.sign.center().y()), QPointF(layout.columns[i + 1].left - 4, column.sign.center().y()));
        }
        paintSign(painter, column.sign, step.standing, c);
        const auto lines = [&](const QStringList& words, double top, const QFont& font) {
            painter.setFont(font);
            for (qsizetype k = 0; k < words.size(); ++k)
                painter.drawText(QPointF(column.left, top + static_cast<double>(k) * lineOf(font) + ascentOf(font)), words[k]);
        };
        painter.setPen(ahead ? c.muted : c.text);
        lines(column.label, column.labelTop, ahead ? plain : bold);
        painter.setPen(c.muted);
        lines(column.detail, column.detailTop, small);
    }
    painter.restore();
}

}  // namespace drawing
