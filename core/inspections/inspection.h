#pragma once

#include "core/inspections/premises.h"
#include "core/people/role.h"
#include "core/records/reader.h"

namespace inspections {

enum class InspectionKind { Outer, Inner, Coordinated, Preventive };
/// What is looked at. Farm sale (gårdsförsäljning) is the sale of alcohol where it is made, with a permit of the municipality.
enum class Goods { Alcohol, Tobacco, FolkBeer, Nicotine, ECigarettes, FarmSale };
/// Why the police took part: their own supervision, or help that was requested (alkohollagen 9 kap. 9 §).
enum class PoliceGround { OwnSupervision, RequestedHelp, Other };
enum class InspectionOutcome { NoRemarks, Remarks, Serious };

/// A visit of inspection (tillsynsbesök).
struct Inspection {
    QDate day;
    base::Id<Premises> premises;
    InspectionKind kind = InspectionKind::Outer;
    QList<Goods> scope;
    QList<base::Id<people::Role>> participants;
    std::optional<PoliceGround> policeGround;
    std::optional<InspectionOutcome> outcome;
    QString remarks;
    QDate followUpDue;
    QDate followUpDone;
    QString caseNumber;
    std::optional<bool> protocol;    ///< what the yearly national survey asks: was a protocol used,
    std::optional<bool> feedback;    ///< was the responsible person told,
    std::optional<bool> corrected;   ///< was it corrected voluntarily,
    std::optional<bool> ownControl;  ///< was the programme of own control in place,
    bool online = false;             ///< and was it a sale on the internet
};

/// Whether a role of the police is among the participants of @p record, an inspection or a round.
[[nodiscard]] bool policeTakesPart(const records::Reader& reader, const records::Kind& kind, const records::Record& record);

/// The rule that a ground for police presence presupposes that the police were there.
[[nodiscard]] QList<base::FieldIssue> groundWithoutPolice(const records::Reader& reader, const records::Kind& kind, const records::Record& record);
template <class T>
[[nodiscard]] QList<base::FieldIssue> groundNeedsPolice(const records::Reader& reader, const records::Record& record) {
    return groundWithoutPolice(reader, records::kindOf<T>(), record);
}

}  // namespace inspections

template <>
struct records::ChoicesOf<inspections::InspectionKind> {
    static constexpr std::array<Choice, 4> choices{{{"outer", QT_TRANSLATE_NOOP("kind", "Outer")},
                                                    {"inner", QT_TRANSLATE_NOOP("kind", "Inner")},
                                                    {"coordinated", QT_TRANSLATE_NOOP("kind", "Coordinated")},
                                                    {"preventive", QT_TRANSLATE_NOOP("kind", "Preventive")}}};
};
template <>
struct records::ChoicesOf<inspections::Goods> {
    static constexpr std::array<Choice, 6> choices{{{"alcohol", QT_TRANSLATE_NOOP("kind", "Alcohol")},
                                                    {"tobacco", QT_TRANSLATE_NOOP("kind", "Tobacco")},
                                                    {"folk-beer", QT_TRANSLATE_NOOP("kind", "Folk beer")},
                                                    {"nicotine", QT_TRANSLATE_NOOP("kind", "Nicotine products")},
                                                    {"e-cigarettes", QT_TRANSLATE_NOOP("kind", "E-cigarettes")},
                                                    {"farm-sale", QT_TRANSLATE_NOOP("kind", "Farm sale of alcohol")}}};
};
template <>
struct records::ChoicesOf<inspections::PoliceGround> {
    static constexpr std::array<Choice, 3> choices{{{"own-supervision", QT_TRANSLATE_NOOP("kind", "Own supervision")},
                                                    {"requested-help", QT_TRANSLATE_NOOP("kind", "Requested help")},
                                                    {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
struct records::ChoicesOf<inspections::InspectionOutcome> {
    static constexpr std::array<Choice, 3> choices{{{"no-remarks", QT_TRANSLATE_NOOP("kind", "No remarks")},
                                                    {"remarks", QT_TRANSLATE_NOOP("kind", "Remarks")},
                                                    {"serious", QT_TRANSLATE_NOOP("kind", "Serious shortcomings")}}};
};
template <>
const records::Kind& records::kindOf<inspections::Inspection>();
