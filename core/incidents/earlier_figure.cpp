#include "core/incidents/earlier_figure.h"

#include "core/records/rules.h"

#include <algorithm>

namespace incidents {

namespace {

using records::Batch;
using records::Change;
using records::Record;

constexpr std::array kPlace{"month", "category", "area"};

QList<base::FieldIssue> notBelowNought(const EarlierFigure& figure) {
    return records::notBelow("reports", figure.reports, 0) + records::notBelow("crimes", figure.crimes, 0);
}

bool hasNumber(const PoliceStatistic& figure) { return figure.reports || figure.crimes; }

base::Result<void> keep(Batch& batch, const PoliceStatistic& was, const QString& owner) {
    if (!hasNumber(was)) return {};
    const EarlierFigure earlier{base::Id<PoliceStatistic>(owner), batch.clock().today(), was.reports, was.crimes, was.preliminary};
    const auto added = batch.add(records::kindOf<EarlierFigure>(), records::toRecord(earlier));
    return added ? base::Result<void>() : base::Result<void>(base::Failure(added.error()));
}

/// The figures of the same month, category and area but @p figure itself.
QList<Record> besides(const records::Reader& reader, const Record& figure) {
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    records::Query query;
    for (const char* field : kPlace) query.filters << records::Filter{kind.index(field), kind.value(figure, field)};
    QList<Record> others = reader.all(kind, query);
    others.removeIf([&](const Record& other) { return other.id == figure.id; });
    return others;
}

/// What @p old was, and was before, becomes earlier values of @p figure.
base::Result<void> takePlaceOf(Batch& batch, const Record& old, const QString& figure) {
    const records::Kind& parts = records::kindOf<EarlierFigure>();
    for (Record part : batch.reader().parts(parts, old.id)) {
        parts.setValue(part, &EarlierFigure::figure, figure);
        if (auto moved = batch.change(parts, part); !moved) return base::Failure(moved.error());
    }
    if (auto kept = keep(batch, records::fromRecord<PoliceStatistic>(old), figure); !kept) return kept;
    return batch.remove(records::kindOf<PoliceStatistic>(), old.id, false);
}

}  // namespace

base::Result<void> keepEarlierFigure(Batch& batch, const Change& change) {
    if (batch.restoring()) return {};  // an undo brings or takes the earlier value itself
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    if (change.operation == Change::Operation::Add) {
        for (const Record& old : besides(batch.reader(), *change.after))
            if (auto taken = takePlaceOf(batch, old, change.after->id); !taken) return taken;
        return {};
    }
    if (change.operation != Change::Operation::Update) return {};
    const auto was = records::fromRecord<PoliceStatistic>(*change.before);
    const auto is = records::fromRecord<PoliceStatistic>(*change.after);
    // One that was written at the wrong place is put right; it was never a value of the place where it is now.
    const bool moved = std::any_of(kPlace.begin(), kPlace.end(), [&](const char* field) { return change.fields.contains(kind.index(field)); });
    if (moved || (was.reports == is.reports && was.crimes == is.crimes)) return {};
    return keep(batch, was, change.after->id);
}

CountingFigure countingFigure(const PoliceStatistic& figure, const QList<EarlierFigure>& earlier) {
    QList<EarlierFigure> all = earlier;
    all << EarlierFigure{{}, {}, figure.reports, figure.crimes, figure.preliminary};
    std::stable_sort(all.begin(), all.end(), [](const EarlierFigure& a, const EarlierFigure& b) { return a.preliminary > b.preliminary; });
    CountingFigure counting;
    for (const EarlierFigure& one : all) {
        if (one.crimes) counting.crimes = one.crimes;
        if (one.reports) counting.reports = one.reports;
        if (one.reports || !counting.reports) counting.preliminary = one.preliminary;
    }
    return counting;
}

}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::EarlierFigure>() {
    using incidents::EarlierFigure;
    // clang-format off
    static const Kind kind = Description<EarlierFigure>("earlier-figure", QT_TRANSLATE_NOOP("kind", "Earlier value"), QT_TRANSLATE_NOOP("kind", "Earlier values"))
                                 .partOf("figure", &EarlierFigure::figure, "police-statistic", QT_TRANSLATE_NOOP("kind", "Police figure"))
                                 .day("replaced", &EarlierFigure::replaced, QT_TRANSLATE_NOOP("kind", "Replaced on"))
                                 .integer("reports", &EarlierFigure::reports, QT_TRANSLATE_NOOP("kind", "Reports"))
                                 .integer("crimes", &EarlierFigure::crimes, QT_TRANSLATE_NOOP("kind", "Crimes"))
                                 .yesNo("preliminary", &EarlierFigure::preliminary, QT_TRANSLATE_NOOP("kind", "Preliminary"))
                                 .rule(&incidents::notBelowNought)
                                 .numerous()
                                 .titleFrom({"replaced", "reports"})
                                 .build();
    // clang-format on
    return kind;
}
