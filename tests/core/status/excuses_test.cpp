#include "core/status/excuses.h"

#include "core/agreement/agreement_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;
using status::ExcusedPeriod;

namespace excuses_test {

struct Office {
    support::TestFile file{QDate(2026, 11, 24)};
    ExcusedPeriod period{u"A7"_s, u"2026-W46"_s, {}, {}};
    Office() { REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"shipped"_s)); }
    [[nodiscard]] std::optional<QString> begun(const ExcusedPeriod& of) { return status::begunReason(*file->drafts().all(), of); }
    [[nodiscard]] std::optional<QString> begun() { return begun(period); }
    /// The id of the only reason that was given.
    [[nodiscard]] QString given() {
        QString id;
        REQUIRE(file->read([&](const records::Reader& reader) {
            for (const records::Record& record : reader.all(file.catalogue().get("excuse"))) id = record.id;
        }));
        return id;
    }
};

TEST_CASE("a reason that is begun waits at its period and at no other", "[status][drafts]") {
    Office o;
    CHECK_FALSE(o.begun());
    REQUIRE(status::keepReason(o.file.file(), o.period, u"Stabsöv"_s));
    REQUIRE(status::keepReason(o.file.file(), o.period, u"Stabsövning"_s));
    CHECK(o.begun() == u"Stabsövning"_s);
    CHECK(o.file->drafts().all()->size() == 1);
    CHECK_FALSE(o.begun({u"A7"_s, u"2026-W45"_s, {}, {}}));
    CHECK_FALSE(o.begun({u"A8"_s, u"2026-W46"_s, {}, {}}));
    CHECK(o.file.count("excuse") == 0);
    REQUIRE(status::keepReason(o.file.file(), o.period, u" "_s));
    CHECK_FALSE(o.begun());
}

TEST_CASE("a reason that is given is no longer begun; corrected and not given, it waits beside what was given", "[status][drafts]") {
    Office o;
    REQUIRE(status::keepReason(o.file.file(), o.period, u"Stabs"_s));
    REQUIRE(status::excuse(o.file.file(), o.period, u"Stabsövning"_s));
    CHECK(o.file.count("excuse") == 1);
    CHECK(o.file->drafts().all()->isEmpty());
    o.period.record = o.given();
    REQUIRE(status::keepReason(o.file.file(), o.period, u"Stabsövning"_s));  // as it was given: nothing is begun
    CHECK_FALSE(o.begun());
    REQUIRE(status::keepReason(o.file.file(), o.period, u"Stabsövning i länet"_s));
    CHECK(o.begun() == u"Stabsövning i länet"_s);
    CHECK(o.file.text("excuse", o.period.record, "reason") == u"Stabsövning"_s);
    REQUIRE(status::excuse(o.file.file(), o.period, u"Stabsövning i länet"_s));
    CHECK(o.file.text("excuse", o.period.record, "reason") == u"Stabsövning i länet"_s);
    CHECK(o.file->drafts().all()->isEmpty());
}

TEST_CASE("a reason that is taken back takes along what was begun of it", "[status][drafts]") {
    Office o;
    REQUIRE(status::excuse(o.file.file(), o.period, u"Stabsövning"_s));
    o.period.record = o.given();
    REQUIRE(status::keepReason(o.file.file(), o.period, u"Något annat"_s));
    REQUIRE(status::withdrawExcuse(o.file.file(), o.period));
    CHECK(o.file.count("excuse") == 0);
    CHECK(o.file->drafts().all()->isEmpty());
    REQUIRE_FALSE(status::excuse(o.file.file(), o.period, u"Något annat"_s));  // it is gone
}

}  // namespace excuses_test
