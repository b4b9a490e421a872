#include "core/meetings/calendar_version.h"

#include <QStringList>

namespace meetings {

namespace {

const QString kNoStamp = QStringLiteral("-");
const QString kMovedWord = QStringLiteral("moved");
const QString kRevisionSign = QStringLiteral("r");
const QString kCancelledWord = QStringLiteral("cancelled");

}  // namespace

QString CalendarMark::text() const {
    QStringList words{QString::number(version.sequence), version.stamp.isEmpty() ? kNoStamp : version.stamp};
    if (moved) words << kMovedWord;
    if (cancelled) words << kCancelledWord;
    if (revision > 0) words << kRevisionSign + QString::number(revision);
    return words.join(u' ');
}

CalendarMark CalendarMark::of(const QString& text) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    CalendarMark mark;
    mark.version.sequence = words.value(0).toInt();
    if (words.value(1) != kNoStamp) mark.version.stamp = words.value(1);
    mark.moved = words.contains(kMovedWord);
    mark.cancelled = words.contains(kCancelledWord);
    for (const QString& word : words)
        if (word.startsWith(kRevisionSign)) mark.revision = word.mid(1).toInt();
    return mark;
}

}  // namespace meetings
