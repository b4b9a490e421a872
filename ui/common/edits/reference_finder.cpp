#include "ui/common/edits/reference_finder.h"

#include <QHash>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kLettersShown = 16;  // of what was typed

constexpr qsizetype kRemembered = 8;
constexpr int kLookedThrough = 500;  // records whose label is compared when search words find too few

QStringList& usedOf(const records::Kind& kind) {
    static QHash<QByteArray, QStringList> used;
    return used[kind.key];
}

/// A key that people can read: "Fältassistent i Bjärred" → "faltassistent-i-bjarred".
QString keyFrom(const QString& name) {
    QString key;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || letter.isDigit()) key += letter;
        else if (letter.isSpace() && !key.endsWith(u'-')) key += u'-';
    }
    return key;
}

/// How well a name is met by what was typed: at its beginning, at the beginning of a word in it, in the middle of one.
int placeIn(const QString& label, const QString& wanted) {
    for (qsizetype at = label.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0; at = label.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        if (at == 0) return 0;
        if (!label[at - 1].isLetterOrNumber()) return 1;
    }
    return 2;
}

records::Record named(const records::Kind& kind, const QString& name) {
    records::Record record = kind.blank;
    record.values[kind.title] = name.simplified();
    if (kind.keyField >= 0 && kind.keyField != kind.title) record.values[kind.keyField] = keyFrom(name);
    return record;
}

}  // namespace

void rememberUse(const records::Kind& kind, const QString& id) {
    QStringList& used = usedOf(kind);
    used.removeAll(id);
    used.prepend(id);
    while (used.size() > kRemembered) used.removeLast();
}

QList<Candidate> findCandidates(const Session& session, const records::Kind& kind, const QString& words, int most) {
    QList<Candidate> found;
    const QString wanted = words.simplified();
    const auto done = session.file.read([&](const records::Reader& reader) {
        const auto take = [&](const records::Record& record, bool mustHold) {
            const QString label = reader.label(kind, record);
            if (mustHold && !label.contains(wanted, Qt::CaseInsensitive)) return;
            if (std::none_of(found.cbegin(), found.cend(), [&](const Candidate& candidate) { return candidate.id == record.id; }))
                found << Candidate{record.id, label};
        };
        for (const QString& id : usedOf(kind))
            if (const auto record = reader.find(kind, id)) take(*record, true);
        // More than are shown are looked at: those that begin so are shown first, wherever they stand.
        const qsizetype enough = wanted.isEmpty() ? most : kLookedThrough;
        if (!wanted.isEmpty()) {
            records::Query query;
            query.search = wanted;
            reader.each(kind, query, [&](const records::Record& record) {
                take(record, false);
                return found.size() < enough;
            });
        }
        // A record that is named by others (a visit by its premises) is not found by its own words.
        int looked = 0;
        if (found.size() < enough)
            reader.each(kind, {}, [&](const records::Record& record) {
                take(record, true);
                return found.size() < enough && ++looked < kLookedThrough;
            });
    });
    if (!wanted.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const Candidate& one, const Candidate& other) { return placeIn(one.label, wanted) < placeIn(other.label, wanted); });
    if (found.size() > most) found.resize(most);
    if (!done) session.navigator.tell(done.error());
    return found;
}

QString freeKey(const records::Reader& reader, const records::Kind& kind, const QString& name) {
    const QString wanted = keyFrom(name);
    if (wanted.isEmpty()) return {};
    QString key = wanted;
    for (int number = 2;; ++number) {
        records::Query query;
        query.filters << records::Filter{kind.keyField, key};
        if (reader.count(kind, query) == 0) return key;
        key = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
}

bool isMadeByName(const Session& session, const records::Kind& kind, const QString& name) {
    if (kind.workflow || kind.owner >= 0 || kind.title < 0 || session.file.readOnly() || name.trimmed().isEmpty()) return false;
    return kind.fields[kind.title].type == records::FieldType::Text && records::check(kind, named(kind, name)).isEmpty();
}

std::optional<Candidate> makeByName(const Session& session, const records::Kind& kind, const QString& name) {
    QString id;
    const auto written = session.file.write({records::ActVerb::Add, kind.key}, [&](records::Batch& batch) -> base::Result<void> {
        auto added = batch.add(kind, named(kind, name));
        if (!added) return base::Failure(added.error());
        id = *added;
        return {};
    });
    if (!written) {
        session.navigator.tell(written.error());
        return std::nullopt;
    }
    return Candidate{id, name.simplified()};
}

base::Message unknownReference(const records::Field& field, const QString& text) {
    // Short enough for the line that a form keeps free below a field.
    const QString shown = base::shortened(text, kLettersShown);
    if (field.is(records::Flag::Required))
        return {"unknown-reference", QT_TRANSLATE_NOOP("message", "\"%1\" is not there, or is several. Choose in the list."), {shown}};
    return {"unknown-reference", QT_TRANSLATE_NOOP("message", "\"%1\" is not there. Choose in the list, or leave this empty."), {shown}};
}

}  // namespace ui
