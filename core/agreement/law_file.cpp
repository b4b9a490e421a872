#include "core/agreement/law_file.h"

#include <algorithm>

namespace agreement {

namespace {

using base::Failure;
using base::Result;
using records::Batch;
using records::Reader;
using records::Record;

/// Nobody at the desk does this: it is not theirs to be undone by Ctrl+Z.
constexpr auto kWho = "Vaksam";

class Authorship {
public:
    explicit Authorship(records::OpenFile& file) : m_file(file), m_before(file.author()) { m_file.setAuthor({QLatin1String(kWho), m_before.office}); }
    ~Authorship() { m_file.setAuthor(m_before); }
    Authorship(const Authorship&) = delete;
    Authorship& operator=(const Authorship&) = delete;

private:
    records::OpenFile& m_file;
    records::Author m_before;
};

Duty dutyOf(const RuleBook::Entry& entry, const QString& law) {
    return {base::Id<Law>(law), entry.commitment.key, entry.commitment.title, entry.commitment.who, entry.commitment.note};
}

Result<void> addRulesOf(Batch& batch, const RuleBook::Entry& entry, const QString& duty) {
    for (const Rule& rule : entry.rules) {
        DutyRule made;
        static_cast<Rule&>(made) = rule;
        made.duty = base::Id<Duty>(duty);
        if (const auto added = batch.add(records::kindOf<DutyRule>(), records::toRecord(made)); !added) return Failure(added.error());
    }
    return {};
}

Result<void> addDuty(Batch& batch, const RuleBook::Entry& entry, const QString& law) {
    const auto duty = batch.add(records::kindOf<Duty>(), records::toRecord(dutyOf(entry, law)));
    if (!duty) return Failure(duty.error());
    return addRulesOf(batch, entry, *duty);
}

/// The record stays, so that its history tells what it was.
Result<void> replaceDuty(Batch& batch, const RuleBook::Entry& mine, const RuleBook::Entry& theirs, const QString& law) {
    const records::Kind& rules = records::kindOf<DutyRule>();
    for (const Record& rule : batch.reader().parts(rules, mine.record))
        if (auto removed = batch.remove(rules, rule.id, true); !removed) return removed;
    Record record = records::toRecord(dutyOf(theirs, law));
    record.id = mine.record;
    if (const auto changed = batch.change(records::kindOf<Duty>(), record); !changed) return Failure(changed.error());
    return addRulesOf(batch, theirs, mine.record);
}

Result<void> addLaw(Batch& batch, const LawText& text) {
    if (text.duties.isEmpty()) return {};
    const Batch::Foreign foreign(batch);  // what does not fit the registers is told at the duty
    const auto law = batch.add(records::kindOf<Law>(), records::toRecord(text.law));
    if (!law) return Failure(law.error());
    for (const RuleBook::Entry& entry : text.duties)
        if (auto added = addDuty(batch, entry, *law); !added) return added;
    return {};
}

/// The record of the same reading: the act's number and first day.
std::optional<Record> storedLaw(const Reader& reader, const Law& law) {
    for (const Record& record : reader.all(records::kindOf<Law>())) {
        const auto stored = records::fromRecord<Law>(record);
        if (stored.number == law.number && stored.validFrom == law.validFrom) return record;
    }
    return std::nullopt;
}

/// Three readings of each section: as the last edition brought it, as it is here, as the new one has it.
Result<void> merge(Batch& batch, const Record& law, const LawText& last, const LawText& next, LawRenewal& renewal) {
    const Batch::Foreign foreign(batch);
    LawText here;
    here.duties = dutiesOf(batch.reader(), law.id);
    for (const RuleBook::Entry& theirs : next.duties) {
        const QString& section = theirs.commitment.key;
        const RuleBook::Entry* before = last.duty(section);
        const RuleBook::Entry* mine = here.duty(section);
        if (before != nullptr && sameDuty(*before, theirs)) continue;
        if (mine != nullptr && sameDuty(*mine, theirs)) continue;
        if (mine == nullptr && before != nullptr) continue;  // it was taken out here
        if (mine != nullptr && (before == nullptr || !sameDuty(*before, *mine))) {
            renewal.kept << section;
            continue;
        }
        if (auto done = mine == nullptr ? addDuty(batch, theirs, law.id) : replaceDuty(batch, *mine, theirs, law.id); !done) return done;
        renewal.renewed << section;
    }
    for (const RuleBook::Entry& before : last.duties) {
        const RuleBook::Entry* mine = here.duty(before.commitment.key);
        if (next.duty(before.commitment.key) != nullptr || mine == nullptr || !sameDuty(before, *mine)) continue;
        if (auto removed = batch.remove(records::kindOf<Duty>(), mine->record, true); !removed) return removed;
        renewal.renewed << before.commitment.key;
    }
    Law frame = records::fromRecord<Law>(law);
    frame.edition = next.law.edition;
    frame.note = next.law.note;
    Record record = records::toRecord(frame);
    record.id = law.id;
    if (const auto changed = batch.change(records::kindOf<Law>(), record); !changed) return Failure(changed.error());
    return {};
}

}  // namespace

Result<void> addLaw(Batch& batch) { return addLaw(batch, lawFrom(shippedLaw(), batch.reader())); }

Result<std::optional<LawRenewal>> renewLaw(records::OpenFile& file) { return renewLaw(file, shippedLaw()); }

Result<std::optional<LawRenewal>> renewLaw(records::OpenFile& file, const QByteArray& shipped) {
    const auto last = file.setting(records::Setting::Law);
    if (!last) return Failure(last.error());
    if (last->toUtf8() == shipped) return std::optional<LawRenewal>();
    const Authorship authorship(file);
    LawRenewal renewal;
    const auto written = file.write({records::ActVerb::Renew, "law"}, [&](Batch& batch) -> Result<void> {
        const LawText next = lawFrom(shipped, batch.reader());
        renewal.note = next.law.note;
        if (const auto stored = storedLaw(batch.reader(), next.law)) return merge(batch, *stored, lawFrom(last->toUtf8(), batch.reader()), next, renewal);
        if (!last->isEmpty()) return {};  // somebody took it out
        for (const RuleBook::Entry& entry : next.duties) renewal.renewed << entry.commitment.key;
        return addLaw(batch, next);
    });
    if (!written) return Failure(written.error());
    if (auto set = file.setSetting(records::Setting::Law, QString::fromUtf8(shipped)); !set) return Failure(set.error());
    return *written ? std::optional(renewal) : std::nullopt;
}

Result<void> takeShippedDuty(records::OpenFile& file, const QString& duty) {
    const auto written = file.write({records::ActVerb::Renew, "law"}, [&](Batch& batch) -> Result<void> {
        const Batch::Foreign foreign(batch);
        const LawText shipped = lawFrom(shippedLaw(), batch.reader());
        const auto record = batch.reader().find(records::kindOf<Duty>(), duty);
        const QString section = record ? records::kindOf<Duty>().text(*record, &Duty::key) : QString();
        const RuleBook::Entry* theirs = shipped.duty(section);
        if (theirs == nullptr)
            return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "The act that comes with Vaksam has no section \"%1\"."), {section}});
        RuleBook::Entry mine;
        mine.record = duty;
        return replaceDuty(batch, mine, *theirs, records::kindOf<Duty>().text(*record, &Duty::law));
    });
    return written ? Result<void>() : Result<void>(Failure(written.error()));
}

}  // namespace agreement
