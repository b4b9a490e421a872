#include "ui/inspections/shared_stops.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kNamed = 4;  // more of them are told by their number

}  // namespace

QString sharedStopText(const QStringList& kinds) {
    if (kinds.isEmpty()) return {};
    return QCoreApplication::translate("SharedStops", "Also on another round of the same day (%1): the visit is written once and counts for both.")
        .arg(kinds.join(QStringLiteral(", ")).toLower());
}

QString sharedStopsText(const QStringList& places) {
    if (places.isEmpty()) return {};
    QString named = places.first(std::min(places.size(), kNamed)).join(QStringLiteral(", "));
    if (places.size() > kNamed) named = QCoreApplication::translate("SharedStops", "%1 and %2 more").arg(named).arg(places.size() - kNamed);
    return QCoreApplication::translate("SharedStops", "Also on another round of the same day: %1. A visit is written once and counts for both rounds.").arg(named);
}

}  // namespace ui
