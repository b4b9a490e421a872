#include "ui/drawing/year_wheel.h"

#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <QtMath>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

using report::Standing;
using report::YearWheel;

constexpr double kWheelGap = 4;
constexpr double kNumbers = 8;  // degrees at the top, for the numbers of the rings
constexpr double kHubShare = 0.24;
constexpr double kRingGap = 2;
constexpr double kSignShare = 0.036;  // of the radius
constexpr double kLeastSign = 6;
constexpr int kKeyColumns = 3;
constexpr double kKeySign = 11;
constexpr double kFlip = 90;
constexpr double kDayOfHub = 0.42;  // height of today's words
constexpr double kLoud = 0.4;  // what was missed is seen from across the room

/// @p font, smaller where a line of it is higher than @p height.
QFont noHigherThan(double height, QFont font) {
    const double line = lineOf(font);
    if (line > height) font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * height / line)));
    return font;
}

QRectF circle(QPointF centre, double radius) { return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}; }

/// A piece of a ring. @param from  degrees from the top, clockwise
QPainterPath piece(QPointF centre, double outer, double inner, double from, double to) {
    QPainterPath path;
    const double start = kFlip - from;
    path.arcMoveTo(circle(centre, outer), start);
    path.arcTo(circle(centre, outer), start, from - to);
    path.arcTo(circle(centre, inner), kFlip - to, to - from);
    path.closeSubpath();
    return path;
}

/// The lane of each day in its ring, so that signs side by side do not hide each other.
QList<int> lanesOf(const YearWheel& wheel, const YearWheel::Ring& ring, double degreesOfSign, int lanes) {
    QList<int> all;
    QList<double> free(lanes, -360);
    for (const YearWheel::Mark& mark : ring.days) {
        const double at = YearWheelLayout::angleOf(wheel.year, mark.from);
        int best = 0;
        for (int lane = 0; lane < lanes; ++lane) {
            if (free[lane] <= at) {
                best = lane;
                break;
            }
            if (free[lane] < free[best]) best = lane;
        }
        free[best] = at + degreesOfSign;
        all << best;
    }
    return all;
}

}  // namespace

double YearWheelLayout::angleOf(int year, QDate day) {
    const QDate first(year, 1, 1);
    return kNumbers / 2 + (360 - kNumbers) * static_cast<double>(first.daysTo(day)) / first.daysInYear();
}

QPointF YearWheelLayout::at(double degrees, double distance) const {
    const double radians = qDegreesToRadians(degrees);
    return centre + QPointF(std::sin(radians), -std::cos(radians)) * distance;
}

YearWheelLayout layOut(const YearWheel& wheel, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const double line = lineOf(font);
    YearWheelLayout layout;
    layout.radius = width / 2;
    layout.centre = QPointF(width / 2, width / 2);
    layout.months = 1.5 * line;
    layout.hub = layout.radius * kHubShare;
    layout.sign = std::max(kLeastSign, layout.radius * kSignShare);
    const double outside = layout.radius - layout.months - kRingGap;
    const double thick = (outside - layout.hub) / std::max<double>(1, static_cast<double>(wheel.rings.size()));
    for (qsizetype r = 0; r < wheel.rings.size(); ++r) {
        YearWheelLayout::Ring ring;
        ring.outer = outside - static_cast<double>(r) * thick;
        ring.inner = ring.outer - thick + kRingGap;
        const double middle = (ring.outer + ring.inner) / 2;
        for (const YearWheel::Mark& mark : wheel.rings[r].stretches) {
            const double from = YearWheelLayout::angleOf(wheel.year, mark.from);
            const double to = YearWheelLayout::angleOf(wheel.year, mark.to.addDays(1));
            YearWheelLayout::Stretch stretch{piece(layout.centre, ring.outer, ring.inner, from, to), layout.at((from + to) / 2, middle),
                                             std::min(ring.outer - ring.inner, qDegreesToRadians(to - from) * middle) - kRingGap};
            layout.spots << Spot{mark.id, stretch.shape.boundingRect(), mark.when + QStringLiteral(" · ") + mark.text, stretch.shape};
            ring.stretches << stretch;
        }
        const int lanes = std::max(1, static_cast<int>((ring.outer - ring.inner) / (layout.sign + 1)));
        const QList<int> lane = lanesOf(wheel, wheel.rings[r], qRadiansToDegrees(layout.sign / middle), lanes);
        for (qsizetype i = 0; i < wheel.rings[r].days.size(); ++i) {
            const YearWheel::Mark& mark = wheel.rings[r].days[i];
            const double angle = (YearWheelLayout::angleOf(wheel.year, mark.from) + YearWheelLayout::angleOf(wheel.year, mark.from.addDays(1))) / 2;
            // The lanes lie around the middle of the ring, the first one in it when there is only one.
            const double step = (ring.outer - ring.inner) / lanes;
            const QPointF at = layout.at(angle, ring.outer - step * (lane[i] + 0.5));
            ring.days << at;
            layout.spots << Spot{mark.id,
                                 QRectF(at.x() - layout.sign / 2, at.y() - layout.sign / 2, layout.sign, layout.sign),
                                 mark.when + QStringLiteral(" · ") + mark.text,
                                 {}};
        }
        layout.rings << ring;
    }
    // What is small lies upon what is long, so it is found first.
    std::stable_sort(layout.spots.begin(), layout.spots.end(), [](const Spot& a, const Spot& b) { return a.shape.isEmpty() && !b.shape.isEmpty(); });
    double widest = 1;
    for (const YearWheel::Ring& ring : wheel.rings) widest = std::max(widest, widthOf(ring.label, font));
    const double indent = widthOf(QStringLiteral("00"), unhinted(given, true)) + kWheelGap;
    const int columns = std::clamp(static_cast<int>(width / (widest + indent + 2 * kWheelGap)), 1, kKeyColumns);
    const double column = width / columns;
    const double top = width + 2 * kWheelGap;
    for (qsizetype r = 0; r < wheel.rings.size(); ++r)
        layout.key << QRectF(static_cast<double>(r % columns) * column, top + static_cast<double>(r / columns) * (line + kWheelGap), column - kWheelGap, line);
    double y = layout.key.isEmpty() ? top : layout.key.last().bottom() + 2 * kWheelGap;
    double x = 0;
    for (const auto& [standing, word] : wheel.signs) {
        const double wide = kKeySign + kWheelGap + widthOf(word, font);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + kWheelGap;
        }
        layout.signs << QRectF(x, y, wide, line);
        x += wide + 4 * kWheelGap;
    }
    layout.height = (layout.signs.isEmpty() ? y : layout.signs.last().bottom()) + kWheelGap;
    return layout;
}

namespace {

class WheelPainter {
public:
    WheelPainter(QPainter& painter, const YearWheel& wheel, const YearWheelLayout& layout, const Look& look)
        : m_painter(painter), m_wheel(wheel), m_layout(layout), m_look(look), m_font(unhinted(look.font)) {}

    void paint() {
        months();
        for (qsizetype r = 0; r < m_wheel.rings.size(); ++r) ring(r);
        hand();
        hub();
        key();
    }

private:
    [[nodiscard]] const Palette& c() const { return m_look.colours; }

    void months() {
        m_painter.setFont(m_font);
        const double outer = m_layout.radius - 1;
        const double inner = m_layout.radius - m_layout.months;
        for (int month = 1; month <= 12; ++month) {
            const QDate first(m_wheel.year, month, 1);
            const double from = YearWheelLayout::angleOf(m_wheel.year, first);
            const double to = YearWheelLayout::angleOf(m_wheel.year, first.addMonths(1));
            m_painter.setPen(QPen(c().ground, 2));
            m_painter.setBrush(month % 2 == 0 ? c().panel : mixed(c().panel, c().line, 0.4));
            m_painter.drawPath(piece(m_layout.centre, outer, inner, from, to));
            const double middle = (from + to) / 2;
            const bool below = middle > kFlip && middle < 3 * kFlip;
            const QString name = m_wheel.months.value(month - 1);
            m_painter.save();
            m_painter.translate(m_layout.at(middle, (outer + inner) / 2));
            m_painter.rotate(below ? middle + 180 : middle);
            m_painter.setPen(c().text);
            m_painter.drawText(QPointF(-widthOf(name, m_font) / 2, ascentOf(m_font) - lineOf(m_font) / 2), name);
            m_painter.restore();
        }
    }

    void ring(qsizetype r) {
        const YearWheelLayout::Ring& placed = m_layout.rings[r];
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(c().panel);
        m_painter.drawPath(piece(m_layout.centre, placed.outer, placed.inner, kNumbers / 2, 360 - kNumbers / 2));
        for (qsizetype i = 0; i < placed.stretches.size(); ++i) stretch(m_wheel.rings[r].stretches[i], placed.stretches[i]);
        // Each month has a line of its own, so that a day is found from the rim.
        m_painter.setPen(QPen(c().line, 0.6));
        for (int month = 1; month <= 12; ++month) {
            const double angle = YearWheelLayout::angleOf(m_wheel.year, QDate(m_wheel.year, month, 1));
            m_painter.drawLine(m_layout.at(angle, placed.inner), m_layout.at(angle, placed.outer));
        }
        for (qsizetype i = 0; i < placed.days.size(); ++i) day(m_wheel.rings[r].days[i], placed.days[i]);
        // No higher than its ring: else the numbers lie on each other.
        const QFont figures = noHigherThan(placed.outer - placed.inner, unhinted(m_look.font, true));
        m_painter.setFont(figures);
        m_painter.setPen(c().muted);
        const QString number = QString::number(r + 1);
        const QPointF at = m_layout.at(0, (placed.outer + placed.inner) / 2);
        m_painter.drawText(at + QPointF(-widthOf(number, figures) / 2, ascentOf(figures) - lineOf(figures) / 2), number);
    }

    void stretch(const YearWheel::Mark& mark, const YearWheelLayout::Stretch& placed) {
        const QColor colour = colourOf(c(), mark.standing);
        const bool loud = mark.standing == Standing::Missed;
        m_painter.setPen(QPen(mark.id == m_look.current ? c().accent : c().ground, mark.id == m_look.current ? 2 : 1));
        m_painter.setBrush(mark.standing == Standing::NotDue ? c().ground : loud ? mixed(c().ground, colour, kLoud) : tint(colour, c().ground));
        m_painter.drawPath(placed.shape);
        const double side = std::min(placed.room, m_layout.sign);
        if (side < kLeastSign || mark.standing == Standing::NotDue) return;
        const QRectF place(placed.middle.x() - side / 2, placed.middle.y() - side / 2, side, side);
        paintSign(m_painter, place, mark.standing, c());
    }

    void day(const YearWheel::Mark& mark, QPointF at) {
        const double side = m_layout.sign;
        m_painter.setPen(mark.id == m_look.current ? QPen(c().accent, 2) : QPen(Qt::NoPen));
        m_painter.setBrush(c().ground);
        m_painter.drawEllipse(at, side / 2 + 1.5, side / 2 + 1.5);
        paintSign(m_painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), mark.standing, c());
    }

    void hand() {
        if (m_wheel.today.year() != m_wheel.year) return;
        const double angle = (YearWheelLayout::angleOf(m_wheel.year, m_wheel.today) + YearWheelLayout::angleOf(m_wheel.year, m_wheel.today.addDays(1))) / 2;
        m_painter.setPen(QPen(c().accent, 2, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(m_layout.at(angle, m_layout.hub * 0.8), m_layout.at(angle, m_layout.radius - 1));
        m_painter.setBrush(c().accent);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(m_layout.at(angle, m_layout.radius - 4), 4, 4);
    }

    void hub() {
        m_painter.setPen(QPen(c().line, 1));
        m_painter.setBrush(c().ground);
        m_painter.drawEllipse(m_layout.centre, m_layout.hub * 0.8, m_layout.hub * 0.8);
        QFont big = unhinted(m_look.font, true);
        big.setPixelSize(std::max(1, static_cast<int>(m_layout.hub * 0.42)));
        m_painter.setFont(big);
        m_painter.setPen(c().text);
        const QString year = QString::number(m_wheel.year);
        const bool now = m_wheel.today.year() == m_wheel.year;
        // Year and day stand in the middle of the circle together, never upon its rim.
        const QFont small = noHigherThan(m_layout.hub * kDayOfHub, m_font);
        const double top = -(lineOf(big) + (now ? lineOf(small) : 0)) / 2;
        m_painter.drawText(m_layout.centre + QPointF(-widthOf(year, big) / 2, top + ascentOf(big)), year);
        if (!now) return;
        m_painter.setFont(small);
        m_painter.setPen(c().accent);
        m_painter.drawText(m_layout.centre + QPointF(-widthOf(m_wheel.todayLabel, small) / 2, top + lineOf(big) + ascentOf(small)), m_wheel.todayLabel);
    }

    void key() {
        for (qsizetype r = 0; r < m_layout.key.size(); ++r) {
            const QRectF& place = m_layout.key[r];
            const QFont bold = unhinted(m_look.font, true);
            const QString number = QString::number(r + 1);
            m_painter.setFont(bold);
            m_painter.setPen(c().muted);
            m_painter.drawText(place.topLeft() + QPointF(0, ascentOf(bold)), number);
            m_painter.setFont(m_font);
            m_painter.setPen(c().text);
            const double indent = widthOf(QStringLiteral("00"), bold) + kWheelGap;
            const QStringList lines = wrapped(m_wheel.rings[r].label, m_font, place.width() - indent, 1);
            m_painter.drawText(place.topLeft() + QPointF(indent, ascentOf(m_font)), lines.value(0));
        }
        m_painter.setPen(c().muted);
        for (qsizetype i = 0; i < m_layout.signs.size(); ++i) {
            const QRectF& place = m_layout.signs[i];
            paintSign(m_painter, QRectF(place.left(), place.center().y() - kKeySign / 2, kKeySign, kKeySign), m_wheel.signs[i].first, c());
            m_painter.drawText(QPointF(place.left() + kKeySign + kWheelGap, place.top() + ascentOf(m_font)), m_wheel.signs[i].second);
        }
    }

    QPainter& m_painter;
    const YearWheel& m_wheel;
    const YearWheelLayout& m_layout;
    const Look& m_look;
    QFont m_font;
};

}  // namespace

void paint(QPainter& painter, const YearWheel& wheel, const YearWheelLayout& layout, const Look& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    WheelPainter(painter, wheel, layout, look).paint();
    painter.restore();
}

}  // namespace drawing
