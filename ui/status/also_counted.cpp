#include "ui/status/also_counted.h"

#include "core/agreement/condition.h"
#include "core/agreement/rule_book_reader.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

/// Whether each record of the kind counts for the rule by itself, as it is compared with the list.
bool counts(const agreement::Rule& rule, const records::Kind& kind) {
    if (rule.kind != agreement::RuleKind::AsNeeded) return false;  // the others say themselves what they lack
    return std::any_of(rule.evidence.cbegin(), rule.evidence.cend(), [&kind](const QString& text) {
        const auto condition = agreement::Condition::fromText(text);
        return condition && condition->kind == kind.key && condition->wishes.isEmpty();
    });
}

}  // namespace

QString alsoCounted(const Session& session, const records::Kind& kind) {
    QStringList told;
    const auto read = session.file.read([&](const records::Reader& reader) {
        const auto book = agreement::readRuleBook(reader, {}, reader.today());
        if (!book) return;
        for (const auto& entry : book->commitments)
            for (const auto& rule : entry.rules) {
                if (!counts(rule, kind)) continue;
                QStringList types;
                for (const auto& type : rule.meetingTypes) types << book->names.value(type.text(), type.text()).toLower();
                if (!types.isEmpty())
                    told << QCoreApplication::translate("AlsoCounted", "%1 counts held meetings of the type %2 too").arg(entry.commitment.key, types.join(QStringLiteral(", ")));
                for (const QString& text : rule.evidence) {
                    const auto condition = agreement::Condition::fromText(text);
                    const records::Kind* other = !condition || condition->kind == kind.key ? nullptr : reader.catalogue().find(condition->kind);
                    if (other != nullptr) told << QCoreApplication::translate("AlsoCounted", "%1 counts %2 too").arg(entry.commitment.key, inSentence(pluralOf(*other)));
                }
            }
    });
    if (!read) session.navigator.tell(read.error());
    return told.join(QStringLiteral(" · "));
}

}  // namespace ui
