#include "core/picture/behind.h"

#include <QStringList>

namespace picture {

namespace {

enum Part { PlacePart, FromPart, ToPart, CategoryPart, AreaPart, SurveyPart, PartCount };

}  // namespace

QString idOf(const Behind& behind, int place) {
    return QStringList{QString::number(place), behind.from.toString(Qt::ISODate), behind.to.toString(Qt::ISODate), behind.category, behind.area, behind.survey}
        .join(u' ');
}

Behind behindOf(const QString& id) {
    const QStringList parts = id.split(u' ');
    if (parts.size() != PartCount) return {};
    return {QDate::fromString(parts[FromPart], Qt::ISODate), QDate::fromString(parts[ToPart], Qt::ISODate), parts[CategoryPart], parts[AreaPart],
            parts[SurveyPart]};
}

}  // namespace picture
