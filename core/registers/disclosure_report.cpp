#include "core/registers/disclosure_report.h"

#include "core/base/folded_text.h"
#include "core/base/language.h"
#include "core/meetings/text_free_types.h"
#include "core/registers/public_request.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace registers {

namespace {

using records::Field;
using records::Flag;
using records::Kind;
using records::Reader;
using records::Record;
using report::Block;
using report::Cell;
using report::Heading;
using report::Paragraph;
using report::Standing;
using report::Table;
using report::words;

// Of one kind; more is another, shorter period.
constexpr qsizetype kMostRecords = 300;
constexpr qsizetype kDayLetters = 10;  // of a moment

QString labelOf(const Field& field) { return QCoreApplication::translate("kind", field.label); }
QString pluralOf(const Kind& kind) { return QCoreApplication::translate("kind", kind.plural); }

/// What the program keeps for its own sake is no answer to a request.
bool isAskable(const Kind& kind) {
    static const QSet<QByteArray> own{"public-request", "own-words", "figure-words"};
    return kind.owner < 0 && !own.contains(kind.key);
}

/// Whether @p text has the word, as it is or in the definite form.
bool hasWord(const QString& text, const QString& word) {
    if (word.isEmpty()) return false;
    const QRegularExpression whole(QStringLiteral("\\b%1(?:s|n|en|et|na|erna|arna)?\\b").arg(QRegularExpression::escape(word)),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

/// Other words that people ask by. What a paper is called names its kind of record; what a request is about alone names several.
struct Asking {
    const char* kind;
    QStringList papers;
    QStringList subjects;
};
const QList<Asking>& askings() {
    static const QList<Asking> all{
        {"inspection",
         {QStringLiteral("tillsynsprotokoll"), QStringLiteral("tillsyn"), QStringLiteral("tillsynsärende"), QStringLiteral("inspektion"),
          QStringLiteral("inspektionsprotokoll")},
         {QStringLiteral("krog"), QStringLiteral("krogar"), QStringLiteral("serveringsställe"), QStringLiteral("försäljningsställe"), QStringLiteral("serveringstillstånd")}},
        {"test-purchase", {}, {QStringLiteral("krog"), QStringLiteral("krogar"), QStringLiteral("försäljningsställe")}},
        {"meeting",
         {QStringLiteral("mötesprotokoll"), QStringLiteral("protokoll"), QStringLiteral("minnesanteckning"), QStringLiteral("minnesanteckningar"),
          QStringLiteral("kallelse"), QStringLiteral("kallelser"), QStringLiteral("dagordning"), QStringLiteral("sammanträde"), QStringLiteral("minutes")},
         {}},
        {"incident", {QStringLiteral("händelserapport"), QStringLiteral("händelserapporter"), QStringLiteral("händelserapportering")}, {}},
        {"focus-area", {QStringLiteral("åtgärdsplan"), QStringLiteral("åtgärdsplaner")}, {}}};
    return all;
}

bool isMeantBy(const Kind& kind, const QString& asked, QStringList Asking::*by) {
    return std::any_of(askings().cbegin(), askings().cend(), [&](const Asking& asking) {
        const QStringList& others = asking.*by;
        return kind.key == asking.kind && std::any_of(others.cbegin(), others.cend(), [&](const QString& word) { return hasWord(asked, base::folded(word)); });
    });
}

/// "Everything", and nothing else but perhaps a time.
bool isForEverything(const QString& asked) {
    static const QRegularExpression all(QStringLiteral("^\\s*(?:allt|alla handlingar|samtliga handlingar|everything|all documents)\\s*(?:[.!?]|$|\\b(?:från|under|ur|i|from|of|in)\\b)"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return all.match(asked).hasMatch();
}

/// Whether the words of the request name the kind or one of its parts, in either language.
bool isNamed(const records::Catalogue& catalogue, const Kind& kind, const QString& asked) {
    for (const base::Language language : {base::Language::Swedish, base::Language::English}) {
        const base::LanguageScope speaks(language);
        for (const char* label : {kind.label, kind.plural})
            if (hasWord(asked, base::folded(QCoreApplication::translate("kind", label)))) return true;
    }
    const QList<const Kind*> parts = catalogue.parts(kind);
    return std::any_of(parts.cbegin(), parts.cend(), [&](const Kind* part) { return isNamed(catalogue, *part, asked); });
}

bool isSpoken(const Field& field) { return !field.is(Flag::Opaque) && !field.is(Flag::PartOf); }

/// A filled field of a kind, and in how many records.
struct Doubt {
    QString field;
    bool confidential = false;
    int records = 0;
};

/// The records of one kind.
struct Found {
    const Kind* kind = nullptr;
    qint64 number = 0;
    bool writtenOut = false;
    bool leftOut = false;
    QList<Doubt> doubts;
    Table table;
};

class Search {
public:
    Search(const Reader& reader, const DisclosureRequest& request, const QString& asked) : m_reader(reader), m_request(request), m_asked(base::folded(asked)) {}

    struct Answer {
        QList<Found> all;
        bool isUnderstood = false;  ///< the request names something, or asks for everything
    };

    /// The kinds that the request names; else those that it is about; else, if that is what it says, all. Of the others only how many records there are.
    [[nodiscard]] Answer run() const {
        QList<const Kind*> kinds;
        for (const Kind* kind : m_reader.catalogue().kinds())
            if (isAskable(*kind)) kinds << kind;
        const auto those = [&kinds](const auto& is) {
            QSet<const Kind*> found;
            for (const Kind* kind : std::as_const(kinds))
                if (is(*kind)) found << kind;
            return found;
        };
        QSet<const Kind*> named =
            those([this](const Kind& kind) { return isNamed(m_reader.catalogue(), kind, m_asked) || isMeantBy(kind, m_asked, &Asking::papers); });
        if (named.isEmpty()) named = those([this](const Kind& kind) { return isMeantBy(kind, m_asked, &Asking::subjects); });
        if (named.isEmpty() && isForEverything(m_asked)) named = those([](const Kind& kind) { return kind.mainDay >= 0; });
        Answer answer{{}, !named.isEmpty()};
        for (const Kind* kind : std::as_const(kinds)) {
            // A kind without a day is of no period: it is told when it is named, or when there is all to choose from.
            if (!named.contains(kind) && kind->mainDay < 0 && answer.isUnderstood) continue;
            if (Found found = look(*kind, named.contains(kind)); found.number > 0) answer.all << std::move(found);
        }
        return answer;
    }

private:
    [[nodiscard]] records::Query queryOf(const Kind& kind) const {
        records::Query query;
        // A kind without a day is bounded by nothing: all of it.
        if (kind.mainDay < 0) return query;
        query.from = m_request.from;
        query.to = m_request.to;
        return query;
    }

    /// What has no day, but years, is of the years of the period.
    [[nodiscard]] bool isMeant(const Kind& kind, const Record& record) const {
        if (kind.mainDay >= 0) return true;
        const QList<int> years = records::yearsOf(kind, record);
        return years.isEmpty() ||
               std::any_of(years.cbegin(), years.cend(), [this](int year) { return year >= m_request.from.year() && year <= m_request.to.year(); });
    }

    [[nodiscard]] qint64 numberOf(const Kind& kind) const {
        if (kind.mainDay >= 0) return m_reader.count(kind, queryOf(kind));
        qint64 number = 0;
        m_reader.each(kind, queryOf(kind), [&](const Record& record) {
            number += isMeant(kind, record) ? 1 : 0;
            return true;
        });
        return number;
    }

    [[nodiscard]] Found look(const Kind& kind, bool writtenOut) const {
        Found found;
        found.kind = &kind;
        found.writtenOut = writtenOut;
        found.number = numberOf(kind);
        found.table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                               {words(QT_TRANSLATE_NOOP("report", "Record")), 2, false, true},
                               {words(QT_TRANSLATE_NOOP("report", "Content")), 5, false},
                               {words(m_request.face.isPublic ? QT_TRANSLATE_NOOP("report", "Left out") : QT_TRANSLATE_NOOP("report", "To be assessed")), 2, false}};
        // Private persons are in no public output, not even by what else is known of them.
        found.leftOut = m_request.face.isPublic && isTitleConfidential(kind);
        if (!writtenOut || found.leftOut) return found;
        m_reader.each(kind, queryOf(kind), [&](const Record& record) {
            if (isMeant(kind, record)) add(kind, record, found);
            return found.table.rows.size() < kMostRecords;
        });
        if (kind.mainDay < 0) {
            found.table.columns.removeFirst();
            for (QList<Cell>& row : found.table.rows) row.removeFirst();
        }
        return found;
    }

    void add(const Kind& kind, const Record& record, Found& found) const {
        Said said;
        speak(kind, record, {}, found, said);
        said.doubtful.removeDuplicates();
        const QString day = kind.mainDay < 0 ? QString() : m_reader.text(kind.fields[kind.mainDay], record.values[kind.mainDay]).left(kDayLetters);
        Cell assess(report::orDash(said.doubtful.join(QStringLiteral(", "))));
        if (said.confidential && !m_request.face.isPublic) assess.standing = Standing::DueSoon;
        found.table.rows << QList<Cell>{report::orDash(day), m_reader.label(kind, record),
                                        report::orDash(said.lines.join(u'\n')), assess};
    }

    /// What a record says, and below it each of its parts.
    struct Said {
        QStringList lines;
        QStringList doubtful;
        bool confidential = false;
    };
    void speak(const Kind& kind, const Record& record, const QString& before, Found& found, Said& said) const {
        const bool whole = before.isEmpty();
        QStringList values;
        for (qsizetype i = 0; i < kind.fields.size(); ++i) {
            const Field& field = kind.fields[i];
            if (!isSpoken(field) || records::isEmpty(record.values[i])) continue;
            const bool confidential = field.is(Flag::Confidential);
            if (confidential || field.is(Flag::FreeText)) {
                note(found, before + labelOf(field), confidential);
                // In public the free texts are there, assessed by whoever hands it out.
                if (confidential || !m_request.face.isPublic) said.doubtful << before + labelOf(field);
                said.confidential = said.confidential || confidential;
            }
            if (confidential && m_request.face.isPublic) continue;
            if (whole && (i == kind.title || i == kind.mainDay)) continue;
            values << labelOf(field) + QStringLiteral(": ") + textOf(kind, field, record.values[i]);
        }
        if (whole) said.lines << values;
        else if (!values.isEmpty()) said.lines << before + values.join(QStringLiteral("; "));
        for (const Kind* part : m_reader.catalogue().parts(kind))
            for (const Record& one : partsInOrder(*part, record.id))
                speak(*part, one, QCoreApplication::translate("kind", part->label) + QStringLiteral(" – "), found, said);
    }

    /// A field that holds the key of a word is said by the word.
    [[nodiscard]] QString textOf(const Kind& kind, const Field& field, const records::Value& value) const {
        const QString text = m_reader.text(field, value);
        return kind.key == "meeting" && field.key == "reason" ? meetings::reasonWord(text) : text;
    }

    /// Parts that have a number or a place among each other stand by it.
    [[nodiscard]] QList<Record> partsInOrder(const Kind& part, const QString& owner) const {
        QList<Record> parts = m_reader.parts(part, owner);
        const qsizetype number = std::max(part.index("number"), part.index("order"));
        if (number >= 0)
            std::stable_sort(parts.begin(), parts.end(), [number](const Record& one, const Record& other) {
                return std::get_if<qint64>(&one.values[number]) != nullptr && std::get_if<qint64>(&other.values[number]) != nullptr &&
                       std::get<qint64>(one.values[number]) < std::get<qint64>(other.values[number]);
            });
        return parts;
    }

    /// Whether what a record is called comes from a confidential field.
    [[nodiscard]] static bool isTitleConfidential(const Kind& kind) {
        const auto secret = [&](qsizetype field) { return kind.fields[field].is(Flag::Confidential); };
        return (kind.title >= 0 && secret(kind.title)) || std::any_of(kind.titleParts.cbegin(), kind.titleParts.cend(), secret);
    }

    static void note(Found& found, const QString& field, bool confidential) {
        auto doubt = std::find_if(found.doubts.begin(), found.doubts.end(), [&](const Doubt& one) { return one.field == field; });
        if (doubt == found.doubts.end()) doubt = found.doubts.insert(found.doubts.end(), Doubt{field, confidential, 0});
        ++doubt->records;
    }

    const Reader& m_reader;
    const DisclosureRequest& m_request;
    QString m_asked;
};

/// The request as it is logged.
Table requestTable(const Reader& reader, const Record& record) {
    const Kind& kind = records::kindOf<PublicRequest>();
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Question")), 1, false, true}, {words(QT_TRANSLATE_NOOP("report", "Answer")), 4, false}};
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        const bool answer = field.key == "answered" || field.key == "answer";
        if (records::isEmpty(record.values[i]) && !answer) continue;
        table.rows << QList<Cell>{labelOf(field), records::isEmpty(record.values[i]) ? words(QT_TRANSLATE_NOOP("report", "not written yet"))
                                                                                     : reader.text(field, record.values[i])};
    }
    return table;
}

Table summary(const QList<Found>& all, bool isUnderstood, bool isPublic) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Kind of record")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Number")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "Below")), 3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "The file holds nothing from the period."));
    for (const Found& found : all) {
        const QString below = found.leftOut                         ? words(QT_TRANSLATE_NOOP("report", "left out"))
                              : !isUnderstood                        ? words(QT_TRANSLATE_NOOP("report", "can be chosen"))
                              : !found.writtenOut                    ? words(QT_TRANSLATE_NOOP("report", "not named in the request"))
                              : found.number <= kMostRecords ? words(QT_TRANSLATE_NOOP("report", "all"))
                                                             : words(QT_TRANSLATE_NOOP("report", "the first %1: choose a shorter period"),
                                                                     {QString::number(kMostRecords)});
        table.rows << QList<Cell>{pluralOf(*found.kind), report::countText(found.number, isPublic), below};
    }
    return table;
}

Table doubts(const QList<Found>& all) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Kind of record")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Field")), 2.4, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Records")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "Why")), 3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No confidential field and no free text is filled in."));
    const auto add = [&](bool confidential) {
        for (const Found& found : all)
            for (const Doubt& doubt : found.doubts)
                if (doubt.confidential == confidential)
                    table.rows << QList<Cell>{
                        pluralOf(*found.kind), doubt.field, QString::number(doubt.records),
                        confidential ? Cell(words(QT_TRANSLATE_NOOP("report", "confidential field")), Standing::DueSoon)
                                     : Cell(words(QT_TRANSLATE_NOOP("report", "free text: someone may be named or pointed at")))};
    };
    add(true);
    add(false);
    return table;
}

}  // namespace

report::Report disclosureReport(const Reader& reader, const DisclosureRequest& request) {
    const Kind& kind = records::kindOf<PublicRequest>();
    const Record record = reader.get(kind, request.id);
    const auto value = records::fromRecord<PublicRequest>(record);
    DisclosureRequest bounded = request;
    bounded.to = std::min(request.to, reader.today());
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "Request for documents: %1"), {value.asked}),
                                          words(QT_TRANSLATE_NOOP("report", "Records from %1 to %2"),
                                                {report::dayText(bounded.from), report::dayText(bounded.to)}),
                                          reader.today(), request.face);
    report.landscape = true;
    const auto [all, isUnderstood] = Search(reader, bounded, value.asked).run();
    if (!request.face.isPublic) {
        if (isUnderstood)
            report.blocks << report::Judgement{
                Standing::DueSoon, words(QT_TRANSLATE_NOOP("report", "to be assessed")),
                words(QT_TRANSLATE_NOOP("report", "This paper holds everything, confidential fields too, for the one who assesses. It replaces no secrecy assessment: "
                                              "each record is assessed before it is handed out."))};
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "The request"))} << requestTable(reader, record);
    }
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "What the file holds"))};
    // Better nothing than everything: who hands out decides what is meant.
    if (!isUnderstood)
        report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Nothing in the request names a kind of record, so no record is written out here. Choose from the list: "
                                                                     "write the kinds that are meant into the request, as they are called here, or \"everything\", and make "
                                                                     "the report again."))};
    report.blocks << summary(all, isUnderstood, request.face.isPublic);
    if (!request.face.isPublic && isUnderstood) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "What needs a secrecy assessment"))} << doubts(all);
    if (std::any_of(all.cbegin(), all.cend(), [](const Found& found) { return !found.table.rows.isEmpty(); }))
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "The records"))};
    for (const Found& found : all)
        if (!found.table.rows.isEmpty()) report.blocks << Heading{2, pluralOf(*found.kind)} << found.table;
    return report;
}

}  // namespace registers
