#pragma once

#include <QDate>
#include <QString>

namespace records {

/// A period as `2026-W43`, `2026-10`, `2026`: of a week as people write it (`v. 43 2026`, `vecka 43, 2026`, `w 43 2026`, `2026 v 43`), of a month as
/// monthFrom() takes it, else an empty text. @param today  as dayFrom() takes it
[[nodiscard]] QString periodFrom(const QString& text, QDate today);
/// The same for people: "w 43 2026"; what is no week stands as it is.
[[nodiscard]] QString periodText(const QString& period);

}  // namespace records
