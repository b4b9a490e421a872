#pragma once

#include "core/picture/situation_picture.h"

namespace records {
class OpenFile;
}

namespace picture {

/// Takes the text that the parent @p parentId has under the heading @p field over into the joint picture @p jointId: below what stands there, with its origin
/// before it. What was taken over already is not taken twice.
/// @return whether anything changed
/// @error unknown-id (Input), those of a record
[[nodiscard]] base::Result<bool> takeOver(records::OpenFile& file, const QString& jointId, const QByteArray& field, const QString& parentId);

/// The text as it stands in the joint picture: with the name of the picture that it comes from.
[[nodiscard]] QString withOrigin(const QString& origin, const QString& text);

}  // namespace picture
