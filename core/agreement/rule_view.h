#pragma once

#include "core/agreement/condition.h"
#include "core/agreement/periods.h"

namespace agreement {

/// One rule and the evidence for it, while it is evaluated on a day.
class RuleView {
public:
    struct Item {
        const Evidence* evidence;
        QList<QByteArray> lackingFields;
        QStringList lackingRoles;  ///< ids
        bool counts = true;        ///< it would, were it done
        QDate place = {};          ///< the day by which it belongs to a period: in the year that it is about
    };

    RuleView(const RuleBook& book, const EvidenceSet& set, const Rule& rule, QDate date);

    [[nodiscard]] const RuleBook& book() const { return m_book; }
    [[nodiscard]] const EvidenceSet& set() const { return m_set; }
    [[nodiscard]] const Rule& rule() const { return m_rule; }
    [[nodiscard]] QDate date() const { return m_date; }
    /// By ascending day.
    [[nodiscard]] const QList<Item>& items() const { return m_items; }
    [[nodiscard]] QString name(const QString& id) const { return m_book.names.value(id, id); }

    /// Whether the item counts on the date: it is done, and its day has come.
    [[nodiscard]] bool done(const Item& item) const;
    /// Whether it is meant for the date or later.
    [[nodiscard]] bool ahead(const Item& item) const;
    /// Adds what is in the item, and what it lacks, to the period.
    void note(const Item& item, PeriodStanding& period) const;
    /// The items of @p all with a day in the period, which the caller has sorted by day.
    [[nodiscard]] static QList<const Item*> within(const QList<const Item*>& all, QDate from, QDate to);

    /// Whether nothing can be asked for in the period, and why not; then state and reason are set.
    [[nodiscard]] bool restsIn(const Period& period, PeriodStanding& standing) const;
    /// The state of a period that is short. @param own  passing @p due is no breach; @param limit  days before it that are "soon"
    [[nodiscard]] State shortState(QDate from, QDate due, bool covered, bool own, int limit, NotDue& reason) const;

private:
    const RuleBook& m_book;
    const EvidenceSet& m_set;
    const Rule& m_rule;
    QDate m_date;
    QList<Item> m_items;
};

/// A period of which nothing is known yet. @param required  how many are asked for
[[nodiscard]] PeriodStanding blankStanding(const Period& period, int required);

/// One for each scope of the rule, by its kind.
[[nodiscard]] QList<ScopeStanding> standingOfCount(const RuleView& view);
[[nodiscard]] QList<ScopeStanding> standingOfOnceBy(const RuleView& view);
[[nodiscard]] QList<ScopeStanding> standingOfContinuous(const RuleView& view);
[[nodiscard]] QList<ScopeStanding> standingOfGate(const RuleView& view);
[[nodiscard]] QList<ScopeStanding> standingOfStructure(const RuleView& view);
[[nodiscard]] QList<ScopeStanding> standingOfAsNeeded(const RuleView& view);

/// A scope and the items that count for it.
struct ScopeItems {
    QString name;
    QString word;  ///< what evidence names it by
    QList<const RuleView::Item*> items;
};
/// The scopes of a rule that counts evidence; one without a name when it has none.
[[nodiscard]] QList<ScopeItems> scopesOf(const RuleView& view);

}  // namespace agreement
