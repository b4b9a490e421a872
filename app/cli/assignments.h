#pragma once

#include "app/cli/command.h"
#include "core/records/reader.h"

namespace cli {

/// Words of the form FIELD=VALUE, by field key in the order given.
struct Assignment {
    QByteArray field;
    QString text;
};
/// @error usage (Input) for a word without `=`; given-twice
[[nodiscard]] base::Result<QList<Assignment>> assignments(const QStringList& words);

/// Puts the assignments into @p record: values are read as the field's type says.
/// @error workflow-field (Refused) before all else; else unknown-field, derived-field and those of records::valueFromText as issues, all at once (Input)
[[nodiscard]] base::Result<void> assign(const records::Reader& reader, const records::Kind& kind, const QList<Assignment>& list, records::Record& record);

/// What `add` and `set` are asked: the kind, the fields and what to do about personal data.
struct WriteRequest {
    const records::Kind* kind = nullptr;
    QList<Assignment> fields;
    records::PersonalDataPolicy personalData;
};
/// @param firstField  the index of the first FIELD=VALUE among the call's words
/// @error unknown-kind, usage, given-twice (Input)
[[nodiscard]] base::Result<WriteRequest> writeRequest(const Call& call, int firstField);

/// The query of `list` and `export`: --where, --from, --to, --search.
/// @error those of the values (Input); no-main-day
[[nodiscard]] base::Result<records::Query> queryFrom(const records::Reader& reader, const records::Kind& kind, const QStringList& wheres,
                                                     std::optional<QDate> from, std::optional<QDate> to, const QString& search);

}  // namespace cli
