#include "ui/print/letterhead.h"

#include "core/report/accent.h"
#include "ui/drawing/palette.h"
#include "ui/print/arms.h"
#include "ui/print/page_measures.h"

#include <QColor>
#include <algorithm>

namespace print {

namespace {

using namespace measures;

constexpr double kArmsHeight = 48;
constexpr double kArmsWidth = 96;
constexpr double kHeadRule = 2;

QSizeF armsSize(const Letterhead& head) { return QSizeF(head.arms->size()).scaled(kArmsWidth, kArmsHeight, Qt::KeepAspectRatio); }

}  // namespace

Letterhead letterheadOf(const report::Report& report, Typesetter& type) {
    Letterhead head;
    if (const QImage arms = armsPicture(report.sender.arms); !arms.isNull()) head.arms = std::make_shared<const QImage>(arms);
    head.armsWords = type.clean(report.words.arms.isEmpty() ? report.municipality : report.words.arms).simplified();
    if (const auto colour = report::colourFrom(report.sender.colour)) head.colour = QColor::fromRgb(*colour).rgb();
    return head;
}

double titleWidth(const Setting& setting) {
    const bool arms = setting.head != nullptr && setting.head->arms != nullptr;
    return arms ? setting.room.width - armsSize(*setting.head).width() - kWide : setting.room.width;
}

int addArmsPart(const Setting& setting) {
    if (setting.head == nullptr || !setting.head->arms || setting.head->armsWords.isEmpty()) return kNoElement;
    const int part = setting.structure.add(Role::Figure);
    setting.structure.at(part).words = setting.head->armsWords;
    return part;
}

void addLetterhead(QList<Piece>& pieces, int armsPart, const Setting& setting) {
    const Letterhead* head = setting.head;
    if (head == nullptr || pieces.isEmpty()) return;
    if (head->arms) {
        const QSizeF size = armsSize(*head);
        double height = 0;
        for (const Piece& piece : pieces) height += piece.height;
        Piece& first = pieces.first();
        // Before the title: who speaks, then what is said.
        first.items.prepend(ArmsMark{QRectF(QPointF(setting.room.width - size.width(), 0), size), head->arms, armsPart});
        pieces.last().height += std::max(0.0, size.height() - height);
    }
    if (head->colour) {
        Piece& last = pieces.last();
        last.items.append(Fill{QRectF(0, last.height, setting.room.width, kHeadRule), *head->colour});
        last.height += kGap + kTiny;
    }
}

ContactFoot contactFoot(const report::Report& report, Typesetter& type, double width) {
    ContactFoot foot;
    // Of a report that no file was asked for, too: what is no contact is left out.
    const QString contact = report::contactFrom(report.sender.contact).value_or(QString());
    if (contact.isEmpty()) return foot;
    const QString before = report.words.contact.isEmpty() ? QString() : report.words.contact + QStringLiteral(": ");
    foot.lines = type.lines(type.clean(before + contact.split(u'\n').join(QStringLiteral(" · "))), kSmall, width);
    foot.height = static_cast<double>(foot.lines.size()) * kSmallLine + kGap + kTiny;
    return foot;
}

void addContactFoot(Page& page, const ContactFoot& foot, Typesetter& type, Structure& structure, QPointF bottomLeft, double width) {
    if (foot.lines.isEmpty()) return;
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    const int element = structure.add(Role::Paragraph);
    double top = bottomLeft.y() - foot.height + kGap;
    page.items.append(Fill{QRectF(bottomLeft.x(), top, width, kThinRule), colours.line.rgb()});
    top += kTiny;
    for (const QString& line : foot.lines) {
        page.items.append(TextRun{QPointF(bottomLeft.x(), top + type.baseline(kSmall, kSmallLine)), line, kSmall, colours.muted.rgb(), element});
        top += kSmallLine;
    }
}

}  // namespace print
