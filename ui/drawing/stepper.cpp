#include "ui/drawing/stepper.h"

#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>

namespace drawing {

namespace {

constexpr double kStepSign = 18;
constexpr double kStepGap = 6;
constexpr int kMostLabelLines = 2;
constexpr int kMostDetailLines = 4;
constexpr double kDetailSize = 0.88;  // of the label's

QFont detailFont(const QFont& font) {
    QFont small = unhinted(font);
    small.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * kDetailSize)));
    return small;
}

}  // namespace

StepperLayout layOut(const report::Stepper& steps, double width, const QFont& font) {
    StepperLayout layout;
    const double column = width / static_cast<double>(std::max<qsizetype>(1, steps.steps.size()));
    const QFont bold = unhinted(font, true);
    const QFont small = detailFont(font);
    qsizetype labelLines = 1;
    qsizetype detailLines = 0;
    for (qsizetype i = 0; i < steps.steps.size(); ++i) {
        StepperLayout::Column one;
        one.left = static_cast<double>(i) * column;
        one.sign = QRectF(one.left, 0, kStepSign, kStepSign);
        one.label = wrapped(steps.steps[i].label, bold, column - kStepGap, kMostLabelLines);
        if (!steps.steps[i].detail.isEmpty()) one.detail = wrapped(steps.steps[i].detail, small, column - kStepGap, kMostDetailLines);
        labelLines = std::max(labelLines, one.label.size());
        detailLines = std::max(detailLines, one.detail.size());
        layout.columns << one;
    }
    layout.labelTop = kStepSign + kStepGap;
    layout.detailTop = layout.labelTop + static_cast<double>(labelLines) * lineOf(bold);
    layout.height = layout.detailTop + static_cast<double>(detailLines) * lineOf(small);
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
        if (i + 1 < layout.columns.size()) {
            const bool reached = steps.steps[i + 1].standing != report::Standing::NotDue;
            painter.setPen(QPen(reached ? c.muted : c.line, 1.6));
            painter.drawLine(QPointF(column.sign.right() + 4, kStepSign / 2), QPointF(layout.columns[i + 1].left - 4, kStepSign / 2));
        }
        paintSign(painter, column.sign, step.standing, c);
        const auto lines = [&](const QStringList& words, double top, const QFont& font) {
            painter.setFont(font);
            for (qsizetype k = 0; k < words.size(); ++k)
                painter.drawText(QPointF(column.left, top + static_cast<double>(k) * lineOf(font) + ascentOf(font)), words[k]);
        };
        painter.setPen(ahead ? c.muted : c.text);
        lines(column.label, layout.labelTop, ahead ? plain : bold);
        painter.setPen(c.muted);
        lines(column.detail, layout.detailTop, small);
    }
    painter.restore();
}

}  // namespace drawing
