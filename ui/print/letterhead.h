#pragma once

#include "ui/print/pieces.h"

#include <QImage>
#include <memory>
#include <optional>

namespace print {

/// How the municipality stands at the head of a report.
struct Letterhead {
    std::shared_ptr<const QImage> arms;  ///< opaque; null: none
    QString armsWords;
    std::optional<QRgb> colour;  ///< of headings and of the line below the title; nothing: that of text, and no line
};

[[nodiscard]] Letterhead letterheadOf(const report::Report& report, Typesetter& type);

/// The foot of page one: whom to ask. It belongs to the report and is read at its end, unlike what is repeated on each page.
struct ContactFoot {
    QStringList lines;   ///< as they are set
    double height = 0;   ///< that it takes of page one; 0 without contact
};
[[nodiscard]] ContactFoot contactFoot(const report::Report& report, Typesetter& type, double width);
/// Puts @p foot on @p page. @param bottomLeft  where the content of a page without it ends
void addContactFoot(Page& page, const ContactFoot& foot, Typesetter& type, Structure& structure, QPointF bottomLeft, double width);

/// The width that the arms leave for the title.
[[nodiscard]] double titleWidth(const Setting& setting);
/// The arms as a part of the report, read before the title: the municipality's name stands only in what each page repeats, which is not read.
/// @return kNoElement without arms, or without words for them: then they are ornament
[[nodiscard]] int addArmsPart(const Setting& setting);
/// Puts the arms beside the title, at the right edge, and the line below it. @param pieces  the title's, which become as high as the arms
void addLetterhead(QList<Piece>& pieces, int armsPart, const Setting& setting);

}  // namespace print
