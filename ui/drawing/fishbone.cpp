#include "ui/drawing/fishbone.h"

#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>

namespace drawing {

namespace {

using report::Fishbone;

constexpr double kGap = 6;
constexpr double kSlant = 34;  // how far a bone leans over its height
constexpr double kTwig = 16;   // from a cause to its bone, at least
constexpr double kHeadShare = 0.24;
constexpr double kTail = 14;
constexpr double kRadius = 3.2;
constexpr double kArrow = 4;
constexpr double kChainGap = 22;
constexpr int kMostLines = 12;
constexpr int kMostBoneTitleLines = 3;
constexpr int kMostHeadLines = 12;
constexpr int kChainInRow = 4;

struct SetCause {
    Fishbone::Cause cause;
    QStringList lines;
    double height = 0;
};

class Setter {
public:
    Setter(const Fishbone& fish, double width, const QFont& font)
        : m_fish(fish), m_width(width), m_font(unhinted(font)), m_bold(unhinted(font, true)), m_line(lineOf(m_font)) {}

    FishboneLayout set() {
        if (!m_fish.bones.isEmpty()) setFish();
        if (!m_fish.chain.isEmpty()) setChain();
        setLegend();
        return m_layout;
    }

private:
    /// Bones stand above and below the spine by turns; each takes a column of its side.
    void setFish() {
        const auto columns = (m_fish.bones.size() + 1) / 2;
        const double head = m_width * kHeadShare;
        const double room = (m_width - head - kTail) / static_cast<double>(columns);
        QList<QList<SetCause>> causes;
        double above = 0;
        double below = 0;
        for (qsizetype i = 0; i < m_fish.bones.size(); ++i) {
            causes << measured(m_fish.bones[i], room - kSlant - kTwig - kGap);
            double height = static_cast<double>(titleOf(m_fish.bones[i], room).size()) * m_line + 2 * kGap;
            for (const SetCause& cause : std::as_const(causes.last())) height += cause.height + kGap;
            (i % 2 == 0 ? above : below) = std::max(i % 2 == 0 ? above : below, height);
        }
        const QStringList headLines = wrapped(m_fish.head, m_bold, head - 2 * kGap, kMostHeadLines);
        const double headHeight = static_cast<double>(headLines.size()) * m_line + 2 * kGap;
        above = std::max(above, headHeight / 2);
        below = std::max(below, headHeight / 2);
        const double spine = above;
        for (qsizetype i = 0; i < m_fish.bones.size(); ++i) {
            const double left = kTail + static_cast<double>(i / 2) * room;
            setBone(m_fish.bones[i], causes[i], left, room, spine, i % 2 == 0 ? above : below, i % 2 == 0);
        }
        m_layout.thick << QLineF(0, spine, m_width - head, spine);
        m_layout.boxes << FishboneLayout::Box{QRectF(m_width - head, spine - headHeight / 2, head, headHeight), headLines, true, {}};
        m_layout.height = above + below;
    }

    [[nodiscard]] QStringList titleOf(const Fishbone::Bone& bone, double room) const { return wrapped(bone.title, m_bold, room - kSlant - kGap, kMostBoneTitleLines); }

    [[nodiscard]] QList<SetCause> measured(const Fishbone::Bone& bone, double room) const {
        QList<SetCause> set;
        for (const Fishbone::Cause& cause : bone.causes) {
            const QStringList lines = wrapped(cause.text, m_font, room, kMostLines);
            set << SetCause{cause, lines, static_cast<double>(lines.size()) * m_line};
        }
        return set;
    }

    void setBone(const Fishbone::Bone& bone, const QList<SetCause>& causes, double left, double room, double spine, double height, bool above) {
        const double end = left + room - kGap;  // where it meets the spine
        const double outer = above ? spine - height : spine + height;
        const auto boneAt = [&](double y) { return end - kSlant * std::abs(y - spine) / height; };
        const QStringList lines = titleOf(bone, room);
        const double titleHeight = static_cast<double>(lines.size()) * m_line;
        const double title = above ? outer : outer - titleHeight;
        m_layout.words << FishboneLayout::Words{QRectF(left, title, room - kSlant - kGap, titleHeight), lines, true, false, {}};
        const double boneEnd = above ? outer + m_line / 2 : outer - m_line / 2;
        m_layout.thick << QLineF(boneAt(boneEnd), boneEnd, end, spine);
        // From the end of the words in the line that the bone ends beside.
        m_layout.thin << QLineF(left + widthOf(lines.value(above ? 0 : lines.size() - 1), m_bold) + kGap, boneEnd, boneAt(boneEnd), boneEnd);
        double y = above ? outer + titleHeight + kGap : spine + kGap;
        for (const SetCause& set : causes) {
            const double middle = y + m_line / 2;
            double widest = 0;
            for (const QString& line : set.lines) widest = std::max(widest, widthOf(line, m_font));
            const double text = left + 2 * kRadius + kGap;
            m_layout.dots << FishboneLayout::Dot{QPointF(left + kRadius, middle), set.cause.direct};
            m_layout.words << FishboneLayout::Words{QRectF(text, y, widest, set.height), set.lines, false, !set.cause.direct, set.cause.id};
            m_layout.thin << QLineF(text + widthOf(set.lines.value(0), m_font) + kGap / 2, middle, boneAt(middle), middle);
            addSpot(set.cause, QRectF(left - 2, y - 2, text - left + widest + 4, set.height + 4));
            y += set.height + kGap;
        }
    }

    /// Boxes in a row with arrows between; on the next row when it is full. The last leads to the problem.
    void setChain() {
        double top = m_layout.height + (m_layout.height > 0 ? 3 * kGap : 0);
        m_layout.words << FishboneLayout::Words{QRectF(0, top, m_width, m_line), {m_fish.chainLabel}, true, false, {}};
        top += m_line + kGap;
        QList<Fishbone::Cause> links = m_fish.chain;
        links << Fishbone::Cause{{}, m_fish.head, true};
        const int inRow = std::min<int>(kChainInRow, static_cast<int>(links.size()));
        const double box = (m_width - kChainGap * (inRow - 1)) / inRow;
        for (qsizetype from = 0; from < links.size(); from += inRow) {
            double height = 0;
            QList<QStringList> lines;
            for (qsizetype i = from; i < std::min<qsizetype>(from + inRow, links.size()); ++i) {
                lines << wrapped(links[i].text, m_font, box - 2 * kGap, kMostLines);
                height = std::max(height, static_cast<double>(lines.last().size()) * m_line + 2 * kGap);
            }
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const Fishbone::Cause& link = links[from + i];
                const QRectF rect(static_cast<double>(i) * (box + kChainGap), top, box, height);
                m_layout.boxes << FishboneLayout::Box{rect, lines[i], link.id.isEmpty(), link.id};
                if (!link.id.isEmpty()) addSpot(link, rect);
                if (from + i + 1 < links.size()) addArrow(rect.right() + 2, rect.center().y(), kChainGap - 4);
            }
            top += height + kGap;
        }
        m_layout.height = top - kGap;
    }

    void addArrow(double x, double y, double length) {
        m_layout.thin << QLineF(x, y, x + length, y) << QLineF(x + length - kArrow, y - kArrow, x + length, y)
                      << QLineF(x + length - kArrow, y + kArrow, x + length, y);
    }

    void setLegend() {
        const double top = m_layout.height + 2 * kGap;
        double x = 0;
        for (const auto& [label, full] : {std::pair(m_fish.directLabel, true), std::pair(m_fish.indirectLabel, false)}) {
            m_layout.dots << FishboneLayout::Dot{QPointF(x + kRadius, top + m_line / 2), full};
            const double text = x + 2 * kRadius + kGap;
            m_layout.words << FishboneLayout::Words{QRectF(text, top, widthOf(label, m_font), m_line), {label}, false, true, {}};
            x = text + widthOf(label, m_font) + 4 * kGap;
        }
        m_layout.height = top + m_line;
    }

    void addSpot(const Fishbone::Cause& cause, const QRectF& rect) {
        m_layout.spots << Spot{cause.id, rect, QStringLiteral("%1 (%2)").arg(cause.text, cause.direct ? m_fish.directLabel : m_fish.indirectLabel)};
    }

    const Fishbone& m_fish;
    double m_width;
    QFont m_font;
    QFont m_bold;
    double m_line;
    FishboneLayout m_layout;
};

void drawLines(QPainter& painter, const QRectF& rect, const QStringList& lines, const QFont& font) {
    painter.setFont(font);
    double y = rect.top() + ascentOf(font);
    for (const QString& line : lines) {
        painter.drawText(QPointF(rect.left(), y), line);
        y += lineOf(font);
    }
}

}  // namespace

FishboneLayout layOut(const Fishbone& fish, double width, const QFont& font) { return Setter(fish, width, font).set(); }

void paint(QPainter& painter, const Fishbone&, const FishboneLayout& layout, const Look& look) {
    const QFont plain = unhinted(look.font);
    const QFont bold = unhinted(look.font, true);
    const Palette& c = look.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Spot& spot : layout.spots)
        if (spot.id == look.current) {
            painter.setPen(QPen(c.accent, 1.5));
            painter.setBrush(tint(c.accent, c.ground));
            painter.drawRoundedRect(spot.rect, 3, 3);
        }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.muted, 0.8));
    painter.drawLines(layout.thin);
    painter.setPen(QPen(c.text, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(layout.thick);
    for (const FishboneLayout::Box& box : layout.boxes) {
        painter.setPen(QPen(box.head ? c.text : c.muted, box.head ? 1.6 : 1));
        painter.setBrush(box.id == look.current && !box.id.isEmpty() ? tint(c.accent, c.ground) : box.head ? c.panel : c.ground);
        painter.drawRoundedRect(box.rect, 3, 3);
        painter.setPen(c.text);
        drawLines(painter, box.rect.adjusted(kGap, kGap, -kGap, -kGap), box.lines, box.head ? bold : plain);
    }
    for (const FishboneLayout::Dot& dot : layout.dots) {
        painter.setPen(QPen(c.accent, 1.4));
        painter.setBrush(dot.full ? QBrush(c.accent) : QBrush(c.ground));
        painter.drawEllipse(dot.at, kRadius, kRadius);
    }
    for (const FishboneLayout::Words& words : layout.words) {
        painter.setPen(words.muted ? c.muted : c.text);
        drawLines(painter, words.rect, words.lines, words.bold ? bold : plain);
    }
    painter.restore();
}

}  // namespace drawing
