#include "core/base/id_generator.h"
#include "tests/support/catch_qt.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

TEST_CASE("ids are UUIDs of version 7 that ascend as they are made, also when the clock goes back", "[base]") {
    base::FixedClock clock(QDate(2026, 11, 24));
    base::IdGenerator ids(clock);
    const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QString last;
    for (int i = 0; i < 10000; ++i) {
        if (i == 3000) clock.setDay(QDate(2026, 11, 25));
        if (i == 6000) clock.setDay(QDate(2020, 1, 1));
        const QString id = ids.next();
        REQUIRE(form.match(id).hasMatch());
        REQUIRE(id > last);
        last = id;
    }
    // The time part is the clock's.
    const QString first = base::IdGenerator(clock).next();
    CHECK(first.left(13).remove(u'-').toLongLong(nullptr, 16) == clock.now().toMSecsSinceEpoch());
}

TEST_CASE("a seed repeats ids and salts, another seed does not", "[base]") {
    const base::FixedClock clock(QDate(2026, 11, 24));
    base::IdGenerator one(clock, 5);
    base::IdGenerator again(clock, 5);
    base::IdGenerator other(clock, 6);
    for (int i = 0; i < 100; ++i) {
        const QString id = one.next();
        CHECK(id == again.next());
        CHECK(id != other.next());
        const QByteArray salt = one.salt();
        CHECK(salt.size() == 16);
        CHECK(salt == again.salt());
        CHECK(salt != other.salt());
    }
    base::IdGenerator unseeded(clock);
    CHECK(unseeded.salt() != base::IdGenerator(clock).salt());
}
