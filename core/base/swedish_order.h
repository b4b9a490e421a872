#pragma once

#include <QByteArray>
#include <QString>

namespace base {

/// The key by which Swedish readers order texts: å, ä, ö last, case and accents second.
/// Keys compare byte by byte; equal keys mean that the order does not tell the texts apart.
/// @return empty for an empty text
[[nodiscard]] QByteArray swedishSortKey(const QString& text);

}  // namespace base
