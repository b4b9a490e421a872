#include "ui/common/list/state_sign.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

using report::Standing;

struct StateSign {
    const char* key;
    Standing standing;
};

// The one table of signs for states. What judges nothing (open, closed, rejected) has a word only.
constexpr std::array kStates{
    StateSign{"planned", Standing::NotDue},      StateSign{"draft", Standing::NotDue},         StateSign{"started", Standing::OnTrack},
    StateSign{"in_progress", Standing::OnTrack}, StateSign{"proposed", Standing::OnTrack},     StateSign{"submitted", Standing::OnTrack},
    StateSign{"decided", Standing::OnTrack},     StateSign{"returned", Standing::DueSoon},     StateSign{"held", Standing::Fulfilled},
    StateSign{"done", Standing::Fulfilled},      StateSign{"approved", Standing::Fulfilled},   StateSign{"followed_up", Standing::Fulfilled},
    StateSign{"evaluated", Standing::Fulfilled}, StateSign{"no-remarks", Standing::Fulfilled}, StateSign{"refused", Standing::Fulfilled},
    StateSign{"remarks", Standing::DueSoon},     StateSign{"serious", Standing::Missed},       StateSign{"sold", Standing::Missed},
    StateSign{"cancelled", Standing::Excused},   StateSign{"high", Standing::Missed},          StateSign{"raised", Standing::DueSoon},
    StateSign{"normal", Standing::NotDue},       StateSign{"fresh", Standing::Fulfilled},      StateSign{"old", Standing::DueSoon},
    StateSign{"never", Standing::DueSoon},       StateSign{"unwritten", Standing::DueSoon},     StateSign{"written", Standing::Fulfilled},
};

}  // namespace

bool isState(const records::Field& field) {
    return field.type == records::FieldType::Choice &&
           (field.key == "state" || field.key == "status" || field.key == "outcome" || field.key == "risk" || field.key == "freshness");
}

std::optional<Standing> signOf(const records::Field& field, const QString& key) {
    if (!isState(field)) return std::nullopt;
    const auto* found = std::find_if(kStates.cbegin(), kStates.cend(), [&](const StateSign& state) { return key == QLatin1String(state.key); });
    if (found == kStates.cend()) return std::nullopt;
    return found->standing;
}

}  // namespace ui
