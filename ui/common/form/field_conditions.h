#pragma once

#include "ui/common/edits/choice_edits.h"

namespace ui {

/// What the values of a form mean for one of its fields.
struct FieldCondition {
    enum class Effect {
        Hidden,   ///< is not asked for
        Noted,    ///< stays, with `why` as its help
        Limited,  ///< is one of `options`; of a list of words: those that have a name
    };
    QByteArray field;  ///< the key of a field, or of a kind of parts
    Effect effect = Effect::Hidden;
    QString why;  ///< shown in the field's place, may be empty; the same sentence is shown once
    QList<Option> options = {};

    bool operator==(const FieldCondition&) const = default;
};

/// Looks at what is written and says what follows; fields without a condition are as they always are.
using FieldConditions = std::function<QList<FieldCondition>(const records::Reader&, const records::Record&)>;

/// Registers the conditions of a kind: once, at the start of the window, by the kind's feature.
void setFieldConditions(const records::Kind& kind, FieldConditions conditions);
[[nodiscard]] QList<FieldCondition> fieldConditions(const records::Reader& reader, const records::Kind& kind, const records::Record& record);

/// What a new record begins with beside its defaults, given what is chosen already; offered anew while nobody has changed it.
using FieldSuggestions = std::function<QHash<QByteArray, records::Value>(const records::Reader&, const records::Record&)>;

/// Registers what is suggested for a kind, as setFieldConditions does.
void setFieldSuggestions(const records::Kind& kind, FieldSuggestions suggestions);
/// Registers that days written as "+14" in @p field count from the day in @p from, as setFieldConditions does.
void setDaysCountedFrom(const records::Kind& kind, const QByteArray& field, const QByteArray& from);
/// The field that they count from; empty: from today.
[[nodiscard]] QByteArray daysCountedFrom(const records::Kind& kind, const QByteArray& field);
/// Whether records have a key beside their name, which the name suggests: files name them by it, people do not.
[[nodiscard]] bool isKeyed(const records::Kind& kind);
[[nodiscard]] QHash<QByteArray, records::Value> suggestionsFor(const records::Reader& reader, const records::Kind& kind, const records::Record& record);

}  // namespace ui
