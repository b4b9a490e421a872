#include "core/inspections/visit_counts.h"

#include "core/inspections/test_purchase.h"
#include "core/records/choice_label.h"
#include "core/report/public_counts.h"
#include "core/report/words.h"

#include <algorithm>

namespace inspections {

namespace {

using records::choiceLabel;
using report::AskedCount;
using report::Sides;
using report::words;

/// What a visit is like, side by side. A yes or no that was not answered is 0.
struct Side {
    enum : std::size_t { Kind, Outcome, Scope, Police, FollowUp, Selling, Online, Protocol, Feedback, Corrected, OwnControl };
};

constexpr int kWithPolice = 10;  // beside the ground, which stands from 1

int answer(std::optional<bool> given) { return !given ? 0 : *given ? 2 : 1; }

Sides sidesOf(const Visit& visit, QDate today) {
    const Inspection& value = visit.value;
    int scope = 0;
    for (const Goods goods : value.scope) scope |= 1 << static_cast<int>(goods);
    return {static_cast<int>(value.kind),
            value.outcome ? 1 + static_cast<int>(*value.outcome) : 0,
            scope,
            (visit.police ? kWithPolice : 0) + (value.policeGround ? 1 + static_cast<int>(*value.policeGround) : 0),
            !isFollowUpOpen(visit) ? 0 : value.followUpDue < today ? 2 : 1,
            visit.selling ? 1 : 0,
            value.online ? 1 : 0,
            answer(value.protocol),
            answer(value.feedback),
            answer(value.corrected),
            answer(value.ownControl)};
}

bool remarked(const Sides& sides) { return sides[Side::Outcome] >= 1 + static_cast<int>(InspectionOutcome::Remarks); }
bool withPolice(const Sides& sides) { return sides[Side::Police] >= kWithPolice; }

/// Asks for counts one by one, the most important first, and says what of them may stand.
class Counts {
public:
    Counts(std::vector<Sides> things, bool isPublic) : m_things(std::move(things)), m_isPublic(isPublic) {}

    /// @return the place of the count
    template <class Holds>
    std::ptrdiff_t ask(std::ptrdiff_t of, Holds holds) {
        m_asked.push_back({holds, of});
        m_values.push_back(std::count_if(m_things.cbegin(), m_things.cend(), holds));
        return static_cast<std::ptrdiff_t>(m_asked.size()) - 1;
    }
    void decide() { m_shown = m_isPublic ? report::shownCounts(m_things, m_asked) : std::vector<bool>(m_asked.size(), true); }
    [[nodiscard]] qint64 value(std::ptrdiff_t place) const { return m_values[static_cast<std::size_t>(place)]; }
    [[nodiscard]] bool isShown(std::ptrdiff_t place) const { return m_shown[static_cast<std::size_t>(place)]; }
    [[nodiscard]] bool isAllShown() const { return std::all_of(m_shown.cbegin(), m_shown.cend(), [](bool shown) { return shown; }); }
    /// What is left out is said by one word, large or small: two would tell which is which.
    [[nodiscard]] QString text(std::ptrdiff_t place) const {
        return isShown(place) ? report::countText(value(place), false) : words(QT_TRANSLATE_NOOP("report", "left out"));
    }

private:
    std::vector<Sides> m_things;
    bool m_isPublic;
    std::vector<AskedCount> m_asked;
    std::vector<qint64> m_values;
    std::vector<bool> m_shown;
};

/// A row before it is known what of it may stand.
struct Asked {
    report::Cell name;
    std::ptrdiff_t visits = 0;
    std::ptrdiff_t remarks = 0;
};

/// Rows that nothing has are left out.
QList<VisitRow> rowsOf(const Counts& counts, const QList<Asked>& asked) {
    QList<VisitRow> rows;
    for (const Asked& one : asked)
        if (counts.value(one.visits) > 0) rows << VisitRow{one.name, counts.text(one.visits), counts.text(one.remarks)};
    return rows;
}

struct Question {
    QString text;
    std::ptrdiff_t yes = 0;
    std::ptrdiff_t of = 0;
};

template <class Enum, class Holds>
QList<Asked> askEach(Counts& counts, std::ptrdiff_t of, Holds holds) {
    QList<Asked> rows;
    for (std::size_t i = 0; i < records::ChoicesOf<Enum>::choices.size(); ++i)
        rows << Asked{choiceLabel(static_cast<Enum>(i)), counts.ask(of, [holds, value = static_cast<int>(i)](const Sides& sides) { return holds(sides, value); }), 0};
    return rows;
}

template <class Holds>
void askRemarks(Counts& counts, QList<Asked>& rows, Holds holds) {
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].remarks = counts.ask(rows[i].visits, [holds, value = static_cast<int>(i)](const Sides& sides) { return holds(sides, value) && remarked(sides); });
}

}  // namespace

VisitCounts countVisits(const QList<Visit>& visits, QDate today, bool isPublic) {
    std::vector<Sides> things;
    QSet<QString> premises;
    for (const Visit& visit : visits) {
        things.push_back(sidesOf(visit, today));
        premises.insert(visit.value.premises.text());
    }
    Counts counts(std::move(things), isPublic);
    const auto all = counts.ask(-1, [](const Sides&) { return true; });
    const auto remarks = counts.ask(all, &remarked);
    const auto serious = counts.ask(remarks, [](const Sides& sides) { return sides[Side::Outcome] == 1 + static_cast<int>(InspectionOutcome::Serious); });
    const auto joint = counts.ask(all, &withPolice);
    const auto isKind = [](const Sides& sides, int kind) { return sides[Side::Kind] == kind; };
    const auto inScope = [](const Sides& sides, int goods) { return (sides[Side::Scope] & (1 << goods)) != 0; };
    // After the grounds there are: those with none.
    constexpr int kGrounds = static_cast<int>(records::ChoicesOf<PoliceGround>::choices.size());
    const auto onGround = [](const Sides& sides, int ground) { return sides[Side::Police] == kWithPolice + (ground == kGrounds ? 0 : ground + 1); };
    QList<Asked> kinds = askEach<InspectionKind>(counts, all, isKind);
    QList<Asked> scopes = askEach<Goods>(counts, all, inScope);
    QList<Asked> grounds = askEach<PoliceGround>(counts, joint, onGround);
    grounds << Asked{{words(QT_TRANSLATE_NOOP("report", "not stated")), report::Standing::DueSoon},
                     counts.ask(joint, [onGround](const Sides& sides) { return onGround(sides, kGrounds); }),
                     0};
    askRemarks(counts, kinds, isKind);
    askRemarks(counts, scopes, inScope);
    askRemarks(counts, grounds, onGround);
    const auto open = counts.ask(all, [](const Sides& sides) { return sides[Side::FollowUp] > 0; });
    const auto overdue = counts.ask(open, [](const Sides& sides) { return sides[Side::FollowUp] == 2; });
    QList<Question> questions;
    questions << Question{words(QT_TRANSLATE_NOOP("report", "Visits to places that sell")), counts.ask(all, [](const Sides& sides) { return sides[Side::Selling] == 1; }), all}
              << Question{words(QT_TRANSLATE_NOOP("report", "Sales on the internet")), counts.ask(all, [](const Sides& sides) { return sides[Side::Online] == 1; }), all};
    const auto question = [&](const char* text, std::size_t side) {
        const auto answered = counts.ask(all, [side](const Sides& sides) { return sides[side] > 0; });
        const auto yes = counts.ask(answered, [side](const Sides& sides) { return sides[side] == 2; });
        // "0 of 0" is no answer.
        if (counts.value(answered) > 0) questions << Question{words(text), yes, answered};
    };
    question(QT_TRANSLATE_NOOP("report", "A protocol was used"), Side::Protocol);
    question(QT_TRANSLATE_NOOP("report", "Feedback to the responsible person"), Side::Feedback);
    question(QT_TRANSLATE_NOOP("report", "Corrected voluntarily"), Side::Corrected);
    question(QT_TRANSLATE_NOOP("report", "The programme of own control was in place"), Side::OwnControl);
    const auto requested = counts.ask(all, [](const Sides& sides) { return sides[Side::Police] % kWithPolice == 1 + static_cast<int>(PoliceGround::RequestedHelp); });
    questions << Question{words(QT_TRANSLATE_NOOP("report", "Help of the police was requested")), requested, all};
    counts.decide();

    VisitCounts said{counts.text(all), {}, counts.text(joint), counts.text(remarks), counts.text(serious), counts.text(open), counts.text(overdue),
                     rowsOf(counts, kinds), rowsOf(counts, scopes), rowsOf(counts, grounds), {}, !counts.isAllShown()};
    const bool fewPlaces = isPublic && (!counts.isShown(all) || premises.size() < report::kSmallestPublicCount);
    said.premises = fewPlaces ? words(QT_TRANSLATE_NOOP("report", "left out")) : report::countText(premises.size(), false);
    for (const Question& one : std::as_const(questions)) said.survey << SurveyRow{one.text, counts.text(one.yes), counts.text(one.of)};
    return said;
}

PurchaseCounts countPurchases(const records::Reader& reader, const records::Query& period, bool isPublic) {
    std::vector<Sides> things;
    reader.each(records::kindOf<TestPurchase>(), period, [&](const records::Record& record) {
        const auto purchase = records::fromRecord<TestPurchase>(record);
        if (purchase.day <= reader.today()) things.push_back({purchase.outcome ? 1 + static_cast<int>(*purchase.outcome) : 0});
        return true;
    });
    Counts counts(std::move(things), isPublic);
    const auto made = counts.ask(-1, [](const Sides&) { return true; });
    const auto sold = counts.ask(made, [](const Sides& sides) { return sides[0] == 1 + static_cast<int>(TestOutcome::Sold); });
    counts.decide();
    return {counts.text(made), counts.text(sold)};
}

}  // namespace inspections
