#include "core/picture/certain_changes.h"

#include "core/picture/chart_words.h"
#include "core/picture/picture_words.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace picture {

std::vector<const GroupFigures*> certainChanges(const YearPicture& picture) {
    const auto isCertain = [](const GroupFigures& group) { return group.signal && *group.signal != Signal::None; };
    std::vector<const GroupFigures*> changes;
    for (const GroupFigures& group : picture.groups) {
        if (!isCertain(group)) continue;
        const bool told = !group.area.isEmpty() && std::any_of(picture.groups.begin(), picture.groups.end(), [&](const GroupFigures& whole) {
            return whole.area.isEmpty() && whole.categoryId == group.categoryId && isCertain(whole) && *whole.signal == *group.signal;
        });
        if (!told) changes.push_back(&group);
    }
    std::stable_sort(changes.begin(), changes.end(), [](const GroupFigures* a, const GroupFigures* b) { return *a->pAdjusted < *b->pAdjusted; });
    return changes;
}

UnusualMonths unusualMonths(const YearPicture& picture) {
    UnusualMonths unusual;
    for (const MonthFigure& month : picture.months)
        if (month.signal == Signal::Rise && month.band)
            (month.band->method == BandMethod::Farrington ? unusual.bySeason : unusual.byMonthsBefore) << monthName(month.month.month());
    return unusual;
}

QStringList certainLines(const QList<const YearPicture*>& pictures, qsizetype most) {
    QStringList lines;
    QSet<QString> told;
    for (const YearPicture* picture : pictures) {
        const QString title = asSentence(sourceWords(picture->question.source));
        for (const GroupFigures* group : certainChanges(*picture)) {
            const QString change = group->categoryId + u' ' + group->areaId + (*group->signal == Signal::Rise ? u'+' : u'-');
            if (picture->question.source == Source::Crimes && told.contains(change)) continue;
            if (picture->question.source == Source::Reports) told.insert(change);
            lines << title + QStringLiteral(" – ") + signalWords(*group);
        }
        if (const QStringList months = unusualMonths(*picture).bySeason; !months.isEmpty())
            lines << title + QStringLiteral(": ") + report::words(QT_TRANSLATE_NOOP("report", "more than chance brings in %1"), {joinedWords(months)});
    }
    return lines.mid(0, most);
}

QString signalWords(const GroupFigures& group) {
    const QString name = group.area.isEmpty() ? group.category : group.category + QStringLiteral(", ") + group.area;
    return name + QStringLiteral(": ") + changeWords(group);
}

}  // namespace picture
