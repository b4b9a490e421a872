#pragma once

#include "core/agreement/asking.h"
#include "core/agreement/periods.h"

namespace agreement {

/// One rule and the evidence for it, while it is evaluated on a day.
class RuleView {
public:
    struct Item {
        const Evidence* evidence = nullptr;
        QList<QByteArray> lackingFields;
        QStringList lackingRoles;  ///< ids
        bool counts = true;        ///< it would, were it done
        QDate place;               ///< the day by which it belongs to a period: in the year or month that it is about
    };

    RuleView(const RuleBook& book, const EvidenceSet& set, const Asking& asking, QDate date);

    [[nodiscard]] const RuleBook& book() const { return m_book; }
    [[nodiscard]] const EvidenceSet& set() const { return m_set; }
    [[nodiscard]] const Asking& asking() const { return m_asking; }
    [[nodiscard]] QDate date() const { return m_date; }
    /// By ascending day.
    [[nodiscard]] const QList<Item>& items() const { return m_items; }
    [[nodiscard]] QString name(const QString& id) const { return m_book.names.value(id, id); }

    /// Whether the item counts on the date: it is done, and its day has come.
    [[nodiscard]] bool done(const Item& item) const;
    /// Whether it is meant for the date or later; who will take part is not asked yet.
    [[nodiscard]] bool ahead(const Item& item) const;
    /// Adds what is in the item, and what it lacks, to the period.
    void note(const Item& item, PeriodStanding& period) const;
    /// The items of @p all with a day in the period and in the validity, which the caller has sorted by day.
    [[nodiscard]] QList<const Item*> within(const QList<const Item*>& all, QDate from, QDate to) const;

    /// Whether nothing can be asked for in the period, and why not; then state and reason are set.
    [[nodiscard]] bool restsIn(const Period& period, PeriodStanding& standing) const;
    /// Whether a period from @p from straddles the day from which is counted: it can be fulfilled, but never becomes missed nor due soon.
    [[nodiscard]] bool straddles(QDate from) const { return from < countsFrom(m_book.agreement); }
    /// Sets state and reason of a period that cannot be kept any more. @param own  that is no breach
    void close(PeriodStanding& period, bool own) const;
    /// Sets state and reason of a period that is short. @param own  passing its due day is no breach; @param limit  days before it that are "soon"
    void shorten(PeriodStanding& period, bool covered, bool own, int limit) const;

private:
    void addItems(const Condition& condition);

    const RuleBook& m_book;
    const EvidenceSet& m_set;
    const Asking& m_asking;
    QDate m_date;
    QList<Item> m_items;
};

/// A period of which nothing is known yet. @param required  how many are asked for
[[nodiscard]] PeriodStanding blankStanding(const Period& period, int required);

/// One for each scope of the rule, by what it asks.
[[nodiscard]] QList<ScopeStanding> standingOf(const RuleView& view, const CountAsking& count);
[[nodiscard]] QList<ScopeStanding> standingOf(const RuleView& view, const OnceByAsking& once);
[[nodiscard]] QList<ScopeStanding> standingOf(const RuleView& view, const YearlyAsking& yearly);
[[nodiscard]] QList<ScopeStanding> standingOf(const RuleView& view, const ContinuousAsking& continuous);
[[nodiscard]] QList<ScopeStanding> standingOf(const RuleView& view, const GateAsking& gate);
[[nodiscard]] QList<ScopeStanding> standingOf(const RuleView& view, const AsNeededAsking& needed);
/// Of the demands of a structure.
[[nodiscard]] QList<ScopeStanding> standingOfStructure(const RuleView& view);

/// A scope and the items that count for it.
struct ScopeItems {
    QString name;
    QString word;  ///< what evidence names it by
    QList<const RuleView::Item*> items;
    QDate from;  ///< of a record that was there: its days; null: open
    QDate to;

    /// Whether the scope is asked in the period: it is there at its end, as far as that is known.
    [[nodiscard]] bool isThere(const Period& period) const { return (!from.isValid() || from <= period.to) && (!to.isValid() || to >= period.to); }
};
/// The scopes of a rule that counts evidence; one without a name when it has none.
[[nodiscard]] QList<ScopeItems> scopesOf(const RuleView& view);

}  // namespace agreement
