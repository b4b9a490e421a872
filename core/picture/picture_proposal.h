#pragma once

#include "core/focus/focus_area.h"
#include "core/incidents/category.h"
#include "core/picture/situation_picture.h"
#include "core/places/area.h"

namespace records {
class OpenFile;
}

namespace picture {

/// What a picture of the situation proposes (förslag): with its reason, what it is about, and the focus area that came of it.
struct PictureProposal {
    base::Id<SituationPicture> picture;
    QString text;
    QString why;
    std::optional<base::Id<incidents::Category>> category;
    std::optional<base::Id<places::Area>> area;
    std::optional<base::Id<focus::FocusArea>> focusArea;  ///< that it led to
};

/// Makes a focus area of the proposal @p id, in draft: its title, its reason and where it comes from; the proposal names it from then on. One act, one undo.
/// @return the id of the focus area
/// @error unknown-id (Input); proposal-has-area (Refused) when it led to one already
[[nodiscard]] base::Result<QString> makeFocusArea(records::OpenFile& file, const QString& id);

/// The proposals that led to the focus area @p id.
[[nodiscard]] QStringList proposalsBehind(const records::Reader& reader, const QString& focusArea);

}  // namespace picture

template <>
const records::Kind& records::kindOf<picture::PictureProposal>();
