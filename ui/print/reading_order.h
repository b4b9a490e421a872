#pragma once

#include "ui/print/page_layout.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace print {

/// A piece of a report as it is read aloud: a heading, a paragraph, an item of a list, a row of a table, a figure.
struct ReadPiece {
    Role role = Role::Paragraph;
    QString words;  ///< its own, or the alternative text of a figure; the first of them
    struct Place {
        int page = 0;
        QRectF rect;  ///< in points from the page's upper left corner
    };
    QList<Place> places;  ///< one a page, by ascending page
};

/// The pieces of @p layout in the order in which its file is read: that of the structure, not that of painting.
[[nodiscard]] QList<ReadPiece> readingOrder(const Layout& layout, Typesetter& type);

/// Puts the number of each piece beside it, and a frame around it, on all its pages: for the eye of who checks, never for a file that is handed on.
void showReadingOrder(Layout& layout, const QList<ReadPiece>& pieces, Typesetter& type);

}  // namespace print
