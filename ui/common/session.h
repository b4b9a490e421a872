#pragma once

#include "core/records/open_file.h"
#include "ui/common/work_year.h"

#include <QObject>

namespace ui {

struct FilterSet;
/// Whether what stands in a form counts for the agreement, in words, and what one press would mend.
struct CountsLine {
    bool counts = false;
    bool pending = false;  ///< it counts once something has happened
    QString text;        ///< "Counts for A17"
    QString offer;       ///< what the button says; empty: nothing can be mended here
    QByteArray field;    ///< that is to be filled in
    QStringList values;  ///< that are added there; none: the field is gone to
    bool operator==(const CountsLine&) const = default;
};

/// What pages ask of the window around them.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Shows the page of the record's kind (or of what it is a part of) with the record selected.
    virtual void openRecord(const records::Kind& kind, const QString& id) = 0;
    /// The same, with the keyboard in one of its fields; an empty @p field: where openRecord puts it.
    virtual void openField(const records::Kind& kind, const QString& id, const QByteArray& field) = 0;
    /// Shows the page of @p kind with an empty form that begins with @p preset.
    virtual void newRecord(const records::Kind& kind, const records::Record& preset) = 0;
    /// Shows the list of @p kind, narrowed by @p filters.
    virtual void openList(const records::Kind& kind, const FilterSet& filters) = 0;
    /// Shows the report @p report, about the record @p id or what it is about by itself.
    virtual void openReport(const QByteArray& report, const QString& id) = 0;
    /// Shows the commitment with the number @p key ("A7"), at the period's @p place or at the one that needs it most.
    virtual void openCommitment(const QString& key, const QString& place) = 0;
    /// What is being written on the page becomes an entry, or stays a draft: before an act that changes the record otherwise.
    virtual void leave() {}
    /// A short sentence in the foot of the window, with no need to answer.
    virtual void tell(const QString& sentence) = 0;
    /// What went wrong, in the foot too but marked; nothing for a cancelled act.
    virtual void tell(const base::Error& error) = 0;
    /// The file @p path was saved, told by @p sentence: one can open it, or see it in its folder.
    virtual void tellSaved(const QString& sentence, const QString&) { tell(sentence); }
    /// What @p record, as it is being written, counts for in the agreement.
    [[nodiscard]] virtual QList<CountsLine> countsFor(const records::Kind&, const records::Record&) { return {}; }
};

/// What every page needs: the open file, the window around it, and the year that it speaks of. Lives as long as the window.
struct Session {
    records::OpenFile& file;
    Navigator& navigator;
    WorkYear& year;
};

/// How another thread opens the file of the window: one that is only looked at, where the window only looks.
[[nodiscard]] inline records::OpenFile::Mode modeBeside(const records::OpenFile& file) {
    return file.readOnly() ? records::OpenFile::Mode::Read : records::OpenFile::Mode::Beside;
}

/// The words of a kind in the language of the window.
[[nodiscard]] QString labelOf(const records::Kind& kind);
[[nodiscard]] QString pluralOf(const records::Kind& kind);
/// A kind's words inside a sentence: in small letters, without the note in brackets that tells it from others in a list of kinds.
[[nodiscard]] QString inSentence(const QString& words);
[[nodiscard]] QString labelOf(const records::Field& field);
[[nodiscard]] QString helpOf(const records::Field& field);

}  // namespace ui
