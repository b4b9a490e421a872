#pragma once

#include "core/agreement/agreement_file.h"
#include "core/status/agreement_status.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

/// A file with the shipped agreement and nothing else, and its status.
struct Kept {
    support::TestFile file;

    Kept() { REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), QStringLiteral("shipped"))); }

    QString id(const char* kind, const char* name) {
        QString found;
        REQUIRE(file->read([&](const records::Reader& reader) {
            const auto resolved = reader.resolve(reader.catalogue().get(kind), QString::fromUtf8(name));
            REQUIRE(resolved);
            found = *resolved;
        }));
        return found;
    }
    QStringList roles(const char* keys) {
        QStringList ids;
        for (const QString& key : QString::fromUtf8(keys).split(u' ', Qt::SkipEmptyParts)) ids << id("role", key.toUtf8().constData());
        return ids;
    }
    QString held(const char* type, QDate day, const char* present = "") {
        return file.add("meeting", {{"type", id("meeting-type", type)}, {"day", day}, {"state", QStringLiteral("held")}, {"roles", roles(present)}});
    }

    agreement::CommitmentStanding commitment(const char* key, QDate date) {
        const auto read = status::readStatus(file.file(), date);
        REQUIRE(read);
        for (const auto& one : read->commitments + read->law)
            if (one.id == QString::fromUtf8(key)) return one;
        FAIL("no commitment " << key);
        return {};
    }
    std::string state(const char* key, QDate date) { return agreement::word(commitment(key, date).state).toStdString(); }
    agreement::PeriodStanding period(const char* key, QDate date, const char* label, const char* scope = "", qsizetype rule = 0) {
        for (const auto& one : commitment(key, date).scopes)
            for (const auto& found : one.periods)
                if (one.rule == rule && one.scope == QString::fromUtf8(scope) && found.label == QString::fromUtf8(label)) return found;
        FAIL("no period " << label);
        return {};
    }
    std::string stateOf(const char* key, QDate date, const char* label, const char* scope = "", qsizetype rule = 0) {
        return agreement::word(period(key, date, label, scope, rule).state).toStdString();
    }
};
