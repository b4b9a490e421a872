#include "core/status/evidence_reader.h"

#include "core/agreement/asking.h"
#include "core/records/evidence_reader.h"

namespace status {

namespace {

using agreement::Asking;
using agreement::Condition;
using records::EvidenceWish;

/// Kinds, and what some rule asks of them.
class Wishes {
public:
    explicit Wishes(const records::Catalogue& catalogue) : m_catalogue(catalogue) {}

    void add(const Asking& asking) {
        for (const Condition& condition : asking.evidence) add(condition);
        if (const auto* gate = std::get_if<agreement::GateAsking>(&asking.what)) {
            for (const Condition& condition : gate->before) {
                add(condition);
                m_wishes[condition.kind].compared << gate->link;
            }
            for (const Condition& condition : asking.evidence) m_wishes[condition.kind].compared << gate->link;
        }
        if (asking.is<agreement::StandingItemAsking>()) m_wishes["meeting-type"];
        if (asking.is<agreement::AllInvitedAsking>()) {
            m_wishes["contact-person"];
            m_wishes["meeting"];
        }
        if (asking.is<agreement::PlanWholeAsking>() || asking.is<agreement::PlanFollowedUpAsking>()) m_wishes["focus-area"];
    }

    [[nodiscard]] const QHash<QByteArray, EvidenceWish>& all() const { return m_wishes; }

private:
    void add(const Condition& condition) {
        EvidenceWish& wish = m_wishes[condition.kind];
        for (const Condition::Wish& one : condition.wishes) (one.onlyFilled() ? wish.filled : wish.compared) << one.field;
        if (!condition.on.isEmpty()) wish.days << condition.on;
        if (condition.each.isEmpty() || condition.each == agreement::kEachRecord) return;
        wish.compared << condition.each;
        // Which records were there is evidence of their own kind.
        const records::Kind* kind = m_catalogue.find(condition.kind);
        const qsizetype index = kind == nullptr ? -1 : kind->index(condition.each);
        if (index >= 0 && kind->fields[index].isReference()) m_wishes[kind->fields[index].target];
    }

    const records::Catalogue& m_catalogue;
    QHash<QByteArray, EvidenceWish> m_wishes;
};

}  // namespace

agreement::EvidenceSet readEvidence(const records::Reader& reader, const QList<const agreement::RuleBook*>& books, QDate date) {
    Wishes wishes(reader.catalogue());
    for (const agreement::RuleBook* book : books)
        for (const auto& entry : book->commitments)
            for (const agreement::Rule& rule : entry.rules) wishes.add(agreement::askingOf(rule));
    agreement::EvidenceSet set;
    for (auto it = wishes.all().cbegin(); it != wishes.all().cend(); ++it)
        if (const records::Kind* kind = reader.catalogue().find(it.key()))  // else a rule about what this version does not have
            records::readEvidence(reader, *kind, it.value(), date, set);
    return set;
}

namespace {

/// The newest of what the period's bundles stand for, one by one.
void listBundles(const records::Reader& reader, agreement::PeriodStanding& period) {
    QList<agreement::Counted> newest;
    for (qsizetype i = period.bundles.size() - 1; i >= 0 && newest.size() < agreement::kMostEvidence; --i) {
        const records::Evidence& bundle = period.bundles[i];
        for (const records::BundledRecord& record : records::recordsOf(reader, bundle, agreement::kMostEvidence - static_cast<int>(newest.size())))
            newest.prepend({bundle.kind, record.id, record.day, record.label});
    }
    period.bundles.clear();
    if (newest.isEmpty()) return;
    newest << period.evidence;
    std::stable_sort(newest.begin(), newest.end(), [](const agreement::Counted& a, const agreement::Counted& b) { return a.day < b.day; });
    if (newest.size() > agreement::kMostEvidence) newest.remove(0, newest.size() - agreement::kMostEvidence);
    period.evidence = newest;
}

}  // namespace

void listBundles(const records::Reader& reader, QList<agreement::CommitmentStanding>& commitments) {
    for (agreement::CommitmentStanding& commitment : commitments)
        for (agreement::ScopeStanding& scope : commitment.scopes)
            for (agreement::PeriodStanding& period : scope.periods)
                if (!period.bundles.isEmpty()) listBundles(reader, period);
}

}  // namespace status
