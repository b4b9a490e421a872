#pragma once

#include "core/records/description.h"

namespace registers {

/// What a document is for; the rules of the agreement ask by it.
enum class Purpose { AndtsPolicy, JointService, ChildrenFocus, MeasuresPlan, PlanFollowUp, CoordinatingFunction, Contract, Policy, Other };

/// A policy, contract or other paper that the cooperation rests on (styrdokument, avtal): where it lies and how long it holds.
struct Document {
    QString title;
    Purpose purpose = Purpose::Other;
    QDate validFrom;
    QDate validTo;
    QDate nextReview;
    QString decidedBy;
    QString caseNumber;
    QString keptAt;
    QString note;
    QDate decided;  ///< of a plan of measures the day that counts, whatever span the plan itself is for
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Purpose> {
    static constexpr std::array<Choice, 9> choices{{{"andts-policy", QT_TRANSLATE_NOOP("kind", "ANDT-S policy and action plan")},
                                                    {"joint-service", QT_TRANSLATE_NOOP("kind", "Contract on joint service (samtjänst)")},
                                                    {"children-focus", QT_TRANSLATE_NOOP("kind", "Described focus on children and young people")},
                                                    {"measures-plan", QT_TRANSLATE_NOOP("kind", "Plan of measures (2023:196)")},
                                                    {"plan-follow-up", QT_TRANSLATE_NOOP("kind", "Follow-up of the plan of measures (2023:196)")},
                                                    {"coordinating-function", QT_TRANSLATE_NOOP("kind", "Coordinating function (2023:196)")},
                                                    {"contract", QT_TRANSLATE_NOOP("kind", "Other contract")},
                                                    {"policy", QT_TRANSLATE_NOOP("kind", "Other policy")},
                                                    {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
const records::Kind& records::kindOf<registers::Document>();
