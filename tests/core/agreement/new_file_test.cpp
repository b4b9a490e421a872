#include "core/agreement/new_file.h"

#include "core/agreement/agreement.h"
#include "core/status/agreement_status.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using agreement::NewFile;

namespace new_file_test {

std::unique_ptr<records::OpenFile> made(support::TestFile& ground, const NewFile& begin) {
    auto file = agreement::makeFile(ground.path(u"ny.vaksam"_s), begin, ground.environment());
    REQUIRE(file);
    return std::move(*file);
}

QDate countsFrom(records::OpenFile& file) {
    QDate day;
    REQUIRE(file.read([&](const records::Reader& reader) {
        const auto all = reader.all(records::kindOf<agreement::Agreement>());
        REQUIRE(all.size() == 1);
        day = agreement::countsFrom(records::fromRecord<agreement::Agreement>(all.first()));
    }));
    return day;
}

TEST_CASE("a new file counts from the day of signing, or from the day that is said", "[agreement][new]") {
    support::TestFile ground(QDate(2026, 11, 25));
    SECTION("as the agreement says") { CHECK(countsFrom(*made(ground, {})) == QDate(2024, 3, 4)); }
    SECTION("from today on") {
        NewFile begin;
        begin.countsFrom = QDate(2026, 11, 25);
        const auto file = made(ground, begin);
        CHECK(countsFrom(*file) == QDate(2026, 11, 25));
        const auto status = status::readStatus(*file, QDate(2026, 11, 25));
        REQUIRE(status);
        // What lies before the first day is nobody's fault: no week and no year of it is missed.
        for (const auto& commitment : status->commitments)
            for (const auto& scope : commitment.scopes)
                for (const auto& period : scope.periods)
                    if (period.to < QDate(2026, 11, 25)) CHECK(period.state != agreement::State::Missed);
        for (const auto& duty : status->law)
            for (const auto& scope : duty.scopes)
                for (const auto& period : scope.periods) {
                    INFO(duty.id.toStdString() << " " << period.label.toStdString());
                    if (period.to < QDate(2026, 11, 25)) CHECK(period.state != agreement::State::Missed);
                    if (period.due.isValid()) CHECK(period.due >= QDate(2026, 11, 25));
                }
    }
}

TEST_CASE("an empty agreement keeps functions and types of meetings, and promises nothing", "[agreement][new]") {
    support::TestFile ground(QDate(2026, 11, 25));
    NewFile begin;
    begin.from = NewFile::From::Empty;
    const auto file = made(ground, begin);
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::Catalogue& kinds = reader.catalogue();
        CHECK(reader.count(kinds.get("commitment")) == 0);
        CHECK(reader.count(kinds.get("area")) == 0);
        CHECK(reader.count(kinds.get("term")) == 0);
        CHECK(reader.count(kinds.get("role")) > 5);
        CHECK(reader.count(kinds.get("meeting-type")) > 5);
        const auto agreement = records::fromRecord<agreement::Agreement>(reader.all(records::kindOf<agreement::Agreement>()).first());
        CHECK(agreement.validFrom == QDate(2026, 1, 1));
        CHECK_FALSE(agreement.signedOn.isValid());  // by nobody
        CHECK(agreement::countsFrom(agreement) == QDate(2026, 11, 25));
        CHECK(agreement.validTo == QDate(2030, 12, 31));
    }));
    CHECK(file->setting(records::Setting::Municipality).value() == QString());
    const auto status = status::readStatus(*file, QDate(2026, 11, 25));
    REQUIRE(status);
    // What nobody has signed is no written agreement (the act, §§ 8–9), until the day of signing is filled in.
    const auto written = [](const status::AgreementStatus& told) {
        for (const auto& duty : told.law)
            if (duty.id == QStringLiteral("§§ 8–9")) return duty.state == agreement::State::Fulfilled;
        return false;
    };
    CHECK_FALSE(written(*status));
    const records::Kind& kind = records::kindOf<agreement::Agreement>();
    REQUIRE(file->write({records::ActVerb::Change, kind.key}, [&](records::Batch& batch) -> base::Result<void> {
        records::Record record = batch.reader().all(kind).first();
        kind.setValue(record, &agreement::Agreement::signedOn, QDate(2026, 11, 25));
        const auto changed = batch.change(kind, record);
        return changed ? base::Result<void>() : base::Result<void>(base::Failure(changed.error()));
    }));
    const auto later = status::readStatus(*file, QDate(2026, 11, 25));
    REQUIRE(later);
    CHECK(written(*later));
}

}  // namespace new_file_test
