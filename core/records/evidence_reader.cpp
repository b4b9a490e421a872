#include "core/records/evidence_reader.h"

#include "core/base/day_text.h"
#include "core/records/bundles.h"
#include "core/records/evidence_columns.h"

#include <algorithm>

namespace records {

namespace {

constexpr qint64 kFew = 2'000;  // so many are read one by one also of a numerous kind

/// How the records of a kind become evidence: which fields say what.
class Translation {
public:
    /// @param on  the field whose day counts; empty: the kind's own
    Translation(const Reader& reader, const Kind& kind, const EvidenceWish& wish, const QByteArray& on) : m_reader(reader), m_kind(kind) {
        const EvidenceTraits& traits = kind.evidence;
        const qsizetype dayIndex = on.isEmpty() ? kind.evidenceDay() : kind.index(on);
        m_eventOnly = !on.isEmpty();
        m_day = column(dayIndex);
        if (!m_eventOnly) m_to = column(traits.end);
        m_area = column(areaField(kind));
        m_times = column(traits.times);
        for (const qsizetype index : traits.roles) m_roles << column(index);
        QSet<QByteArray> compared = wish.compared + traits.always;
        for (const qsizetype index : traits.scopes)
            if (kind.fields[index].target != "area") compared << kind.fields[index].key;  // the area has a place of its own
        QSet<QByteArray> filled = wish.filled;
        for (const qsizetype index : traits.needed) filled << kind.fields[index].key;
        for (const QByteArray& key : std::as_const(compared))
            if (const qsizetype index = kind.index(key); index >= 0) m_facts << column(index);
        for (const QByteArray& key : filled - compared)
            if (const qsizetype index = kind.index(key); index >= 0) m_wanted.filled << index;
        m_title = column(kind.title);
        if (kind.title < 0)
            for (const qsizetype index : kind.titleParts)
                if (index != dayIndex) m_titleParts << column(index);  // its day stands beside it
    }

    [[nodiscard]] QList<Evidence> each() {
        QList<Evidence> all;
        all.reserve(m_reader.count(m_kind));
        m_reader.scan(m_kind, m_wanted, [&](const Row& row) {
            if (m_eventOnly && m_day.isEmpty(row)) return;
            Evidence one = common(row);
            one.id = row.id();
            one.label = label(row);
            all << std::move(one);
        });
        return all;
    }

    /// Alike records of a day as one. The columns of names are not read: a bundle has none.
    [[nodiscard]] QList<Evidence> bundled() {
        leaveNamesOut();
        QList<Evidence> all;
        const auto counted = [&](const Row& look, qint64 records) {
            all << common(look);
            all.last().times = records;
        };
        if (!m_eventOnly && !m_times.exists() && m_reader.scanDays(m_kind, m_wanted, counted)) return all;
        Bundles bundles;
        QByteArray look;
        m_reader.scan(m_kind, m_wanted, [&](const Row& row) {
            const QByteArrayView day = m_day.bytes(row);
            if (m_eventOnly && day.isEmpty()) return;
            putLook(row, look);
            qsizetype& bundle = bundles.at(look, day.first(std::min<qsizetype>(day.size(), kDayLength)));
            if (bundle < 0) {
                bundle = all.size();
                all << common(row);
            } else {
                all[bundle].times += m_times.exists() ? timesOf(row) : 1;
            }
        });
        return all;
    }

private:
    static constexpr qsizetype kDayLength = 10;  // yyyy-MM-dd

    [[nodiscard]] static qsizetype areaField(const Kind& kind) {
        for (const qsizetype index : kind.evidence.scopes)
            if (kind.fields[index].target == "area") return index;
        return -1;
    }

    void leaveNamesOut() {
        m_title = {};
        m_titleParts.clear();
        m_wanted.fields.resize(lastUsed() + 1);
        m_wanted.ids = false;
    }

    /// Columns of names stand last.
    [[nodiscard]] qsizetype lastUsed() const {
        qsizetype last = -1;
        const auto look = [&last](const EvidenceColumn& column) {
            if (column.exists()) last = std::max(last, column.at());
        };
        for (const EvidenceColumn* column : {&m_day, &m_to, &m_area, &m_times}) look(*column);
        for (const QList<EvidenceColumn>* columns : {&m_roles, &m_facts})
            for (const EvidenceColumn& column : *columns) look(column);
        return last;
    }

    [[nodiscard]] EvidenceColumn column(qsizetype index) {
        if (index < 0) return {};
        m_wanted.fields << index;
        return {m_wanted.fields.size() - 1, m_kind.fields[index]};
    }

    /// What alike records of a day have in common, as bytes.
    void putLook(const Row& row, QByteArray& key) const {
        qsizetype size = 0;
        // Byte by byte into what is there already: a million are made, and each time QByteArray would ask for room anew.
        const auto put = [&](QByteArrayView bytes) {
            if (size + bytes.size() + 1 > key.size()) key.resize(2 * (size + bytes.size() + 1));
            char* to = key.data() + size;
            *to = '\x1f';
            std::copy(bytes.cbegin(), bytes.cend(), to + 1);
            size += bytes.size() + 1;
        };
        const auto putColumn = [&](const EvidenceColumn& column) {
            if (!column.isNumber()) return put(column.bytes(row));
            const qint64 number = column.number(row);
            put({reinterpret_cast<const char*>(&number), sizeof(number)});
        };
        if (m_to.exists()) putColumn(m_to);
        if (m_area.exists()) putColumn(m_area);
        for (const EvidenceColumn& column : m_roles) putColumn(column);
        for (const EvidenceColumn& column : m_facts)
            if (column.at() != m_area.at()) putColumn(column);
        for (qsizetype i = 0; i < m_wanted.filled.size(); ++i) put(row.isFilled(i) ? QByteArrayView("1") : QByteArrayView());
        key.resize(size);
    }

    [[nodiscard]] qint64 timesOf(const Row& row) const {
        if (!m_times.exists() || m_times.isEmpty(row)) return 1;
        const Value value = m_times.value(row);
        const auto* times = std::get_if<qint64>(&value);
        return times == nullptr ? 1 : *times;
    }

    /// All but what names the record.
    [[nodiscard]] Evidence common(const Row& row) {
        static const QStringList kFilledIn{QStringLiteral("*")};
        Evidence found;
        found.kind = m_kind.key;
        found.day = m_day.day(row);
        found.monthly = m_day.exists() && m_day.isMonth(row);
        found.to = m_to.day(row);
        found.lasting = m_to.exists();
        found.times = timesOf(row);
        if (const QStringList& area = m_area.words(m_reader, row); !area.isEmpty()) found.area = area.first();
        for (EvidenceColumn& roles : m_roles) found.roles << roles.ids(row);
        found.facts.reserve(m_facts.size() + m_wanted.filled.size());
        for (EvidenceColumn& fact : m_facts)
            if (const QStringList& said = fact.words(m_reader, row); !said.isEmpty()) found.facts.insert(fact.field().key, said);
        for (qsizetype i = 0; i < m_wanted.filled.size(); ++i)
            if (row.isFilled(i)) found.facts.insert(m_kind.fields[m_wanted.filled[i]].key, kFilledIn);
        return found;
    }

    /// As Reader::label, but each text is made once.
    [[nodiscard]] QString label(const Row& row) {
        if (m_title.exists() && m_title.field().isText()) return QString::fromUtf8(m_title.bytes(row));
        if (m_title.exists()) return m_title.text(m_reader, row);
        QString label;
        for (EvidenceColumn& part : m_titleParts) {
            if (part.isEmpty(row)) continue;
            if (!label.isEmpty()) label += QStringLiteral(", ");
            label += part.text(m_reader, row);
        }
        return label;
    }

    const Reader& m_reader;
    const Kind& m_kind;
    Wanted m_wanted;  ///< what is read; fields in the order of the columns
    bool m_eventOnly = false;
    EvidenceColumn m_day;
    EvidenceColumn m_to;
    EvidenceColumn m_area;
    EvidenceColumn m_times;  ///< how many times one record stands for
    QList<EvidenceColumn> m_roles;
    QList<EvidenceColumn> m_facts;
    EvidenceColumn m_title;
    QList<EvidenceColumn> m_titleParts;
};

/// Days are sorted, not the evidence: it is wide, and moved once.
void sortByDay(QList<Evidence>& list) {
    QList<std::pair<qint64, qsizetype>> order;
    order.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) order.emplaceBack(list[i].day.toJulianDay(), i);
    std::sort(order.begin(), order.end());
    QList<Evidence> sorted;
    sorted.reserve(list.size());
    for (const auto& [day, index] : std::as_const(order)) sorted << std::move(list[index]);
    list.swap(sorted);
}

/// By the id of what they speak of: the words of @p field of every record.
QHash<QString, QStringList> wordsBy(const Reader& reader, const Kind& kind, qsizetype target, qsizetype field) {
    QHash<QString, QStringList> found;
    const bool ofItself = field < 0;
    reader.scan(kind, {ofItself ? QList<qsizetype>{target} : QList<qsizetype>{target, field}, {}}, [&](const Row& row) {
        const QString word = ofItself ? row.id() : QString::fromUtf8(row.bytes(1));
        if (word.isEmpty()) return;
        for (const QString& id : row.ids(0)) found[id] << word.split(u' ');
    });
    return found;
}

/// What other kinds know of these records: who is named in their parts, which records refer to them.
void addWhatOthersTell(const Reader& reader, const Kind& kind, QList<Evidence>& evidence) {
    for (const Catalogue::Link& link : reader.catalogue().referrers(kind)) {
        if (link.kind->owner == link.field)
            for (const qsizetype role : link.kind->evidence.roles) {
                const auto named = wordsBy(reader, *link.kind, link.field, role);
                for (Evidence& one : evidence)
                    if (const auto there = named.constFind(one.id); there != named.cend()) one.roles << *there;
            }
        const Field& field = link.kind->fields[link.field];
        if (field.tells.isEmpty()) continue;
        const auto told = wordsBy(reader, *link.kind, link.field, -1);
        for (Evidence& one : evidence)
            if (const auto there = told.constFind(one.id); there != told.cend()) one.facts.insert(field.tells, *there);
    }
}

}  // namespace

void readEvidence(const Reader& reader, const Kind& kind, const EvidenceWish& wish, QDate date, EvidenceSet& set) {
    QList<QByteArray> days = wish.days.values();
    days << QByteArray();
    for (const QByteArray& on : std::as_const(days)) {
        QList<Evidence>& list = set[evidenceKey(kind.key, on)];
        if (kind.evidence.source != nullptr) {
            list = kind.evidence.source(reader);
        } else {
            Translation translation(reader, kind, wish, on);
            const bool bundle = kind.evidence.numerous && reader.holdsMore(kind, kFew);
            list = bundle ? translation.bundled() : translation.each();
            addWhatOthersTell(reader, kind, list);
        }
        for (const EvidenceCompletion complete : kind.evidence.completions) complete(reader, date, list);
        sortByDay(list);
    }
}

QList<BundledRecord> recordsOf(const Reader& reader, const Evidence& bundle, int limit) {
    const Kind& kind = reader.catalogue().get(bundle.kind);
    Query query;
    const qsizetype day = kind.evidenceDay();
    if (day == kind.mainDay) {
        query.from = bundle.day;
        query.to = bundle.day;
    } else {
        query.filters << Filter{day, bundle.monthly ? Value(bundle.day.toString(QStringLiteral("yyyy-MM"))) : Value(bundle.day)};
    }
    QList<BundledRecord> found;
    reader.each(kind, query, [&](const Record& record) {
        for (qsizetype index = 0; index < kind.fields.size(); ++index) {
            const Field& field = kind.fields[index];
            const QStringList& words = bundle.facts.value(field.key);
            const bool needed = kind.evidence.needed.contains(index);
            if (words.isEmpty() && !needed) continue;
            if (isEmpty(record.values[index]) != words.isEmpty()) return true;
            if (!words.isEmpty() && words.first() != u"*" && !words.contains(EvidenceColumn::wordsOf(record.values[index]).value(0))) return true;
        }
        if (!bundle.area.isEmpty() && kind.text(record, "area") != bundle.area) return true;
        found << BundledRecord{record.id, bundle.day, reader.label(kind, record)};
        return found.size() < limit;
    });
    return found;
}

}  // namespace records
