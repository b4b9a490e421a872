#include "ui/status/own_commitment.h"

#include "core/agreement/condition.h"
#include "core/agreement/rule_book_reader.h"
#include "core/agreement/rule_check.h"
#include "core/agreement/rule_fit.h"
#include "core/agreement/rule_text.h"
#include "core/base/language.h"
#include "core/meetings/meeting_type.h"
#include "core/people/role.h"
#include "ui/common/session.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {

using agreement::Commitment;
using agreement::Rule;
using agreement::RuleKind;
using records::Kind;
using records::Record;

QString sayOf(const char* text) { return QCoreApplication::translate("OwnCommitment", text); }

/// Others are the agreement itself, lists that others refer to, or plans of what is written elsewhere once it is done.
bool isEvidence(const Kind& kind) {
    static const QList<QByteArray> none{"meeting", "agreement", "law", "term", "excuse", "own-words", "figure-words", "round", "focus-area", "pinned-chart", "category", "population", "person"};
    return !kind.workflow && kind.owner < 0 && kind.evidenceDay() >= 0 && !none.contains(kind.key);
}

/// The version of the agreement that holds on @p day; null record when there is none.
std::optional<Record> agreementOn(const records::Reader& reader, QDate day) {
    std::optional<Record> found;
    for (const Record& record : reader.all(records::kindOf<agreement::Agreement>()))  // by ascending first day
        if (!found || records::fromRecord<agreement::Agreement>(record).validFrom <= day) found = record;
    return found;
}

QString nextNumber(const records::Reader& reader, const QString& agreementId) {
    static const QRegularExpression number(QStringLiteral("^A(\\d+)$"), QRegularExpression::CaseInsensitiveOption);
    const Kind& kind = records::kindOf<Commitment>();
    int highest = 0;
    for (const Record& record : reader.parts(kind, agreementId))
        if (const auto match = number.match(kind.text(record, &Commitment::key)); match.hasMatch()) highest = std::max(highest, match.captured(1).toInt());
    return QStringLiteral("A%1").arg(highest + 1);
}

}  // namespace

QList<WhatCounts> whatMayCount(const records::Reader& reader) {
    QList<WhatCounts> all;
    const auto byLabel = [](const WhatCounts& one, const WhatCounts& other) { return QString::localeAwareCompare(one.label, other.label) < 0; };
    for (const Record& type : reader.all(records::kindOf<meetings::MeetingType>()))
        all << WhatCounts{sayOf(QT_TRANSLATE_NOOP("OwnCommitment", "Meeting: %1")).arg(records::kindOf<meetings::MeetingType>().text(type, &meetings::MeetingType::label)), "meeting",
                          type.id};
    std::sort(all.begin(), all.end(), byLabel);
    QList<WhatCounts> registers;
    for (const Kind* kind : reader.catalogue().kinds())
        if (isEvidence(*kind)) registers << WhatCounts{pluralOf(*kind), kind->key, {}};
    std::sort(registers.begin(), registers.end(), byLabel);
    return all + registers;
}

QList<Narrowing> narrowingsOf(const Kind& kind) {
    QList<Narrowing> all;
    for (const records::Field& field : kind.fields) {
        if (field.is(records::Flag::Opaque)) continue;
        for (const records::Choice& choice : field.choices)
            all << Narrowing{QStringLiteral("%1: %2").arg(labelOf(field), QCoreApplication::translate("kind", choice.label)),
                             QStringLiteral("%1=%2").arg(QLatin1String(field.key), QLatin1String(choice.key))};
    }
    return all;
}

Rule ruleOf(const OwnCommitment& commitment) {
    Rule rule;
    switch (commitment.often) {
        case OwnCommitment::Often::Count:
            rule.count = commitment.count;
            rule.per = commitment.per;
            break;
        case OwnCommitment::Often::Once:
            rule.kind = RuleKind::OnceBy;
            rule.by = commitment.by;
            rule.from = commitment.from;
            break;
        case OwnCommitment::Often::EachYear:
            rule.kind = RuleKind::OnceBy;
            // Called by its day, as people write it.
            if (commitment.by.isValid())
                rule.dates << QStringLiteral("%1=%2").arg(base::currentLocale().toString(commitment.by, QStringLiteral("d MMMM")), commitment.by.toString(QStringLiteral("MM-dd")));
            break;
        case OwnCommitment::Often::AsNeeded: rule.kind = RuleKind::AsNeeded; break;
    }
    if (commitment.eachArea) rule.scope = agreement::RuleScope::Area;
    if (!commitment.what.meetingType.isEmpty()) rule.meetingTypes << base::Id<meetings::MeetingType>(commitment.what.meetingType);
    else rule.evidence << QStringLiteral("%1 %2").arg(QLatin1String(commitment.what.kind), commitment.wish).trimmed();
    for (const QString& role : commitment.roles) rule.roles << base::Id<people::Role>(role);
    rule.joint = !commitment.roles.isEmpty();
    rule.ownMeasure = commitment.ownMeasure;
    return rule;
}

namespace {

/// The rule as it is added on @p today: it asks for the period that goes on, and for nothing before it was promised.
Rule addedOn(const OwnCommitment& commitment, QDate today) {
    Rule rule = ruleOf(commitment);
    if (commitment.often == OwnCommitment::Often::EachYear) {
        rule.from = today;
    } else if (commitment.often == OwnCommitment::Often::Count) {
        switch (commitment.per) {
            case agreement::Per::Week: rule.from = today.addDays(Qt::Monday - today.dayOfWeek()); break;
            case agreement::Per::Month: rule.from = QDate(today.year(), today.month(), 1); break;
            case agreement::Per::Term: rule.from = QDate(today.year(), today.month() < 7 ? 1 : 7, 1); break;
            default: rule.from = QDate(today.year(), 1, 1); break;
        }
    }
    return rule;
}

}  // namespace

base::Result<QString> sentenceOf(const records::Reader& reader, const OwnCommitment& commitment) {
    const bool hasDay = commitment.often == OwnCommitment::Often::Once || commitment.often == OwnCommitment::Often::EachYear;
    if (hasDay && !commitment.by.isValid()) return base::badInput({"by-missing", QT_TRANSLATE_NOOP("message", "Write the day by which it is to be done."), {}});
    const Rule rule = addedOn(commitment, reader.today());
    QList<base::FieldIssue> issues = agreement::checkRule(rule);
    if (issues.isEmpty()) issues = agreement::checkFit(reader, rule);
    if (!issues.isEmpty()) return base::badInput(issues.first().message);
    QString what = commitment.what.label;
    for (const Narrowing& one : narrowingsOf(reader.catalogue().get(commitment.what.kind)))
        if (!commitment.wish.isEmpty() && one.wish == commitment.wish) what += QStringLiteral(", ") + inSentence(one.label);
    QString sentence = agreement::ruleText(rule, agreement::namesOf(reader)) + QStringLiteral(". ") +
                       sayOf(QT_TRANSLATE_NOOP("OwnCommitment", "What counts: %1.")).arg(inSentence(what));
    QStringList names;
    for (const QString& id : commitment.responsible) names << reader.label(records::kindOf<people::Role>(), id);
    if (!names.isEmpty()) sentence += u' ' + sayOf(QT_TRANSLATE_NOOP("OwnCommitment", "Responsible: %1.")).arg(names.join(QStringLiteral(", ")));
    return sentence;
}

base::Result<QString> addCommitment(records::OpenFile& file, const OwnCommitment& commitment) {
    QString key;
    const auto written = file.write({records::ActVerb::Add, "commitment"}, [&](records::Batch& batch) -> base::Result<void> {
        const auto agreementRecord = agreementOn(batch.reader(), batch.reader().today());
        if (!agreementRecord)
            return base::refused(
                {{"no-agreement", QT_TRANSLATE_NOOP("message", "The file has no agreement yet. Add one first, among the registers: its name and its days."), {}},
                 {},
                 {}});
        key = nextNumber(batch.reader(), agreementRecord->id);
        Commitment made;
        made.agreement = base::Id<agreement::Agreement>(agreementRecord->id);
        made.key = key;
        made.title = commitment.title.simplified();
        made.theme = commitment.theme;
        const records::Kind& roles = records::kindOf<people::Role>();
        for (const QString& id : commitment.responsible.isEmpty() ? commitment.roles : commitment.responsible)
            if (const auto role = batch.reader().find(roles, id)) made.who << roles.text(*role, &people::Role::key);
        const auto added = batch.add(records::kindOf<Commitment>(), records::toRecord(made));
        if (!added) return base::Failure(added.error());
        Rule rule = addedOn(commitment, batch.reader().today());
        rule.commitment = base::Id<Commitment>(*added);
        const auto ruled = batch.add(records::kindOf<Rule>(), records::toRecord(rule));
        return ruled ? base::Result<void>() : base::Result<void>(base::Failure(ruled.error()));
    });
    if (!written) return base::Failure(written.error());
    return key;
}

}  // namespace ui
