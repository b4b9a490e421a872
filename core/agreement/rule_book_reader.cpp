#include "core/agreement/rule_book_reader.h"

#include "core/agreement/excuse.h"
#include "core/agreement/law_text.h"
#include "core/agreement/rule_fit.h"
#include "core/agreement/rule_text.h"
#include "core/agreement/rules_file.h"
#include "core/records/history_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace agreement {

namespace {

using records::Reader;
using records::Record;

/// A duty as people read it.
QString inWords(const RuleBook::Entry& entry, const RuleBook& book) {
    QStringList rules;
    for (const Rule& rule : entry.rules) rules << ruleText(rule, book);
    return entry.commitment.title + QStringLiteral(" – ") + rules.join(QStringLiteral("; "));
}

/// What is wrong with rules against the registers of this version: they came with a file, or from another version.
void findFaults(const Reader& reader, RuleBook& book) {
    for (const RuleBook::Entry& entry : book.commitments)
        for (qsizetype i = 0; i < entry.rules.size(); ++i)
            for (const base::FieldIssue& issue : checkFit(reader, entry.rules[i])) book.faults[faultKey(entry.commitment.key, i)] << issue.message;
}

/// What every book knows of the file around it.
void readNames(const Reader& reader, RuleBook& book) {
    for (const Record& area : reader.all(reader.catalogue().get("area")))
        book.areas << RuleBook::Named{area.id, reader.label(reader.catalogue().get("area"), area)};
    const records::Kind& roles = reader.catalogue().get("role");
    for (const Record& role : reader.all(roles)) {
        book.names.insert(role.id, roles.text(role, "label"));
        book.keys.insert(roles.text(role, "key"), role.id);
    }
    const records::Kind& types = reader.catalogue().get("meeting-type");
    for (const Record& type : reader.all(types)) book.names.insert(type.id, types.text(type, "label"));
    for (const records::Kind* kind : reader.catalogue().kinds()) {
        const auto name = [&](const QByteArray& key, const char* label) {
            book.names.insert(QString::fromLatin1(kind->key + '.' + key), QCoreApplication::translate("kind", label));
        };
        book.names.insert(QString::fromLatin1(kind->key), QCoreApplication::translate("kind", kind->label));
        for (const records::EvidenceFact& fact : kind->evidence.facts) name(fact.key, fact.label);
        for (const records::Field& field : kind->fields) {
            name(field.key, field.label);
            if (field.isReference()) book.targets.insert(kind->key + '.' + field.key, field.target);
        }
        for (const qsizetype index : kind->evidence.needed) book.needed[kind->key] << kind->fields[index].key;
    }
}

void addTerm(TermCalendar& calendar, const Term& term) {
    (term.sort == TermSort::Term ? calendar.terms : calendar.breaks) << NamedPeriod{term.label, term.from, term.to, term.plausible};
}

void setSummer(RuleBook& book) {
    book.calendar.summerFrom = book.agreement.summerFrom.value_or(0);
    book.calendar.summerTo = book.agreement.summerTo.value_or(0);
}

void readExcuses(const Reader& reader, RuleBook& book) {
    const records::HistoryReader history(reader);
    for (const Record& record : reader.all(records::kindOf<Excuse>())) {
        const auto excuse = records::fromRecord<Excuse>(record);
        const QList<records::Entry> said = history.newestOf(record.id, 1);
        book.excuses << RuleBook::Excuse{
            excuse.commitment, excuse.period, excuse.scope, {excuse.reason, said.isEmpty() ? QString() : said.first().who, excuse.day, record.id}};
    }
}

std::optional<Record> versionOn(const Reader& reader, QDate date) {
    std::optional<Record> found;
    for (const Record& record : reader.all(records::kindOf<Agreement>()))  // by ascending first day
        if (!found || records::fromRecord<Agreement>(record).validFrom <= date) found = record;
    return found;
}

RuleBook bookOf(const Reader& reader, const Record& record) {
    RuleBook book;
    book.id = record.id;
    book.agreement = records::fromRecord<Agreement>(record);
    for (const Record& term : reader.parts(records::kindOf<Term>(), record.id)) addTerm(book.calendar, records::fromRecord<Term>(term));
    for (const Record& commitment : reader.parts(records::kindOf<Commitment>(), record.id)) {
        RuleBook::Entry entry{commitment.id, records::fromRecord<Commitment>(commitment), {}, {}};
        for (const Record& rule : reader.parts(records::kindOf<Rule>(), commitment.id)) entry.rules << records::fromRecord<Rule>(rule);
        book.commitments << entry;
    }
    // A2 before A10.
    const auto number = [](const RuleBook::Entry& entry) { return std::pair(entry.commitment.key.left(1), QStringView(entry.commitment.key).mid(1).toInt()); };
    std::stable_sort(book.commitments.begin(), book.commitments.end(), [&](const auto& a, const auto& b) { return number(a) < number(b); });
    return book;
}

RuleBook bookOf(const Reader& reader, const RulesFile& file) {
    RuleBook book;
    book.agreement = file.agreement.value_or(Agreement{});
    for (const Term& term : file.terms) addTerm(book.calendar, term);
    book.commitments = file.commitments;
    for (RuleBook::Entry& entry : book.commitments)
        for (Rule& rule : entry.rules) resolveKeys(rule, reader);
    return book;
}

}  // namespace

std::optional<RuleBook> readRuleBook(const Reader& reader, const QByteArray& file, QDate date) {
    std::optional<RuleBook> book;
    if (const auto record = versionOn(reader, date)) {
        book = bookOf(reader, *record);
    } else if (const auto rules = rulesFromJson(QJsonDocument::fromJson(file).object(), QString()); rules && rules->agreement) {
        book = bookOf(reader, *rules);
    }
    if (!book) return std::nullopt;
    setSummer(*book);
    readNames(reader, *book);
    readExcuses(reader, *book);
    findFaults(reader, *book);
    return book;
}

namespace {

/// The first day of a file that was begun after its agreement had been signed: nobody has written down what was before. Null where that is not so.
QDate begun(const Reader& reader) {
    const QList<Record> agreements = reader.all(records::kindOf<Agreement>());  // by ascending first day
    if (agreements.isEmpty()) return {};
    const auto first = records::fromRecord<Agreement>(agreements.first());
    return !first.signedOn.isValid() || first.countsFrom > first.signedOn ? first.countsFrom : QDate();
}

}  // namespace

RuleBook readLawBook(const Reader& reader, QDate date) {
    const LawText shipped = lawFrom(shippedLaw(), reader);
    LawText text = shipped;
    std::optional<Record> found;
    for (const Record& record : reader.all(records::kindOf<Law>())) {  // by ascending first day
        const auto law = records::fromRecord<Law>(record);
        if (law.number == shipped.law.number && (!found || law.validFrom <= date)) found = record;
    }
    RuleBook book;
    if (found) {
        text.law = records::fromRecord<Law>(*found);
        text.duties = dutiesOf(reader, found->id);
        book.id = found->id;
    }
    book.agreement.title = text.law.title;
    book.agreement.validFrom = text.law.validFrom;
    book.agreement.validTo = text.law.validTo.isValid() ? text.law.validTo : QDate(kLastLawYear, 12, 31);
    const QDate day = begun(reader);
    book.agreement.countsFrom = day.isValid() ? std::max(day, text.law.validFrom) : text.law.validFrom;
    book.commitments = text.duties;
    readNames(reader, book);
    findFaults(reader, book);
    if (found && text.law.validFrom == shipped.law.validFrom)
        for (RuleBook::Entry& entry : book.commitments)
            if (const RuleBook::Entry* theirs = shipped.duty(entry.commitment.key); theirs != nullptr && !sameDuty(entry, *theirs))
                entry.offered = inWords(*theirs, book);
    return book;
}

RuleBook namesOf(const Reader& reader) {
    RuleBook book;
    readNames(reader, book);
    // How a summer is told follows from the newest agreement.
    if (const auto record = versionOn(reader, reader.today())) book.agreement = records::fromRecord<Agreement>(*record);
    return book;
}

base::Result<QList<RuleFault>> ruleFaults(const records::OpenFile& file) {
    QList<RuleFault> all;
    const auto read = file.read([&](const Reader& reader) {
        const auto book = readRuleBook(reader, {}, reader.today());
        if (!book) return;
        for (const RuleBook::Entry& entry : book->commitments)
            for (qsizetype i = 0; i < entry.rules.size(); ++i)
                for (const base::Message& message : book->faults.value(faultKey(entry.commitment.key, i))) all << RuleFault{entry.commitment.key, i, message};
    });
    if (!read) return base::Failure(read.error());
    return all;
}

}  // namespace agreement
