#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A part of the user's guide (docs/guide): what stands under one heading.
struct GuidePart {
    QString topic;    ///< the page: the key of a page of the window
    QString page;     ///< the page's own heading
    QString heading;  ///< the part's; that of the page for its beginning
    QString text;     ///< without marks
};

/// The whole guide, read once.
[[nodiscard]] const QList<GuidePart>& guideParts();

/// The parts that have all of @p words, each at the beginning of a word; those with them in their heading first.
[[nodiscard]] QList<GuidePart> findInGuide(const QString& words);

/// The guide's page on @p topic, as it is written (Markdown); empty when there is none.
[[nodiscard]] QString guidePage(const QString& topic);

}  // namespace ui
