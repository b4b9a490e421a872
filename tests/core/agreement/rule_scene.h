#pragma once

#include "core/agreement/evaluate.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

/// Rules and evidence for tests, without a file.
struct RuleScene {
    agreement::RuleBook book;
    agreement::EvidenceSet set;

    RuleScene() {
        book.agreement.title = QStringLiteral("Test");
        book.agreement.validFrom = QDate(2023, 1, 1);
        book.agreement.validTo = QDate(2027, 12, 31);
        book.agreement.countsFrom = QDate(2024, 3, 4);
        book.agreement.summerFrom = 25;
        book.agreement.summerTo = 33;
        book.calendar.summerFrom = 25;
        book.calendar.summerTo = 33;
        book.calendar.terms = {{QStringLiteral("VT 2026"), QDate(2026, 1, 12), QDate(2026, 6, 11)},
                               {QStringLiteral("HT 2026"), QDate(2026, 8, 20), QDate(2026, 12, 22)}};
        book.areas = {{QStringLiteral("L"), QStringLiteral("Lomma")}, {QStringLiteral("B"), QStringLiteral("Bjärred")}};
        book.names = {{QStringLiteral("police"), QStringLiteral("Kommunpolis")}, {QStringLiteral("school"), QStringLiteral("Skola")}};
    }

    agreement::Rule& rule(agreement::RuleKind kind) {
        agreement::RuleBook::Entry entry;
        entry.commitment.key = QStringLiteral("A%1").arg(book.commitments.size() + 1);
        agreement::Rule rule;
        rule.kind = kind;
        rule.evidence << QStringLiteral("thing");
        entry.rules << rule;
        book.commitments << entry;
        return book.commitments.last().rules.first();
    }
    agreement::Rule& count(int number, agreement::Per per) {
        agreement::Rule& made = rule(agreement::RuleKind::Count);
        made.count = number;
        made.per = per;
        return made;
    }

    agreement::Evidence& add(QDate day, const QByteArray& kind = "thing") {
        agreement::Evidence evidence;
        evidence.kind = kind;
        evidence.id = QStringLiteral("%1-%2").arg(QString::fromLatin1(kind)).arg(set[kind].size());
        evidence.day = day;
        evidence.label = QStringLiteral("Thing");
        set[kind] << evidence;
        return set[kind].last();
    }

    [[nodiscard]] agreement::CommitmentStanding standing(QDate date) {
        for (auto& list : set) std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
        return agreement::evaluate(book, set, date).first();
    }
    [[nodiscard]] agreement::PeriodStanding period(QDate date, const char* label, const QString& scope = {}) {
        for (const auto& one : standing(date).scopes)
            for (const auto& found : one.periods)
                if (one.scope == scope && found.label == QString::fromUtf8(label)) return found;
        FAIL("no period " << label);
        return {};
    }
    /// "missed", "not_due exempt".
    [[nodiscard]] std::string state(QDate date, const char* label, const QString& scope = {}) {
        const auto found = period(date, label, scope);
        return (agreement::word(found.state) + u' ' + agreement::word(found.reason)).trimmed().toStdString();
    }
    [[nodiscard]] std::string state(QDate date) { return agreement::word(standing(date).state).toStdString(); }
};
