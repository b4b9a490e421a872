#include "core/base/error.h"
#include "tests/support/catch_qt.h"


using namespace Qt::StringLiterals;

TEST_CASE("an argument stands where its number does, and is not filled in again", "[base]") {
    CHECK(base::filled(u"%2 in %1: %1"_s, {u"a%2"_s, u"b"_s}) == u"b in a%2: a%2"_s);
}

TEST_CASE("a sentence repeats a long text in part only, and never half a letter", "[base]") {
    CHECK(base::shortened(u"short"_s, 5) == u"short"_s);
    CHECK(base::shortened(u"longer"_s, 4) == u"long…"_s);
    CHECK(base::shortened(u"ab😀cd"_s, 3) == u"ab…"_s);
    const QString said = base::sentence({"x", "\"%1\" is wrong. Write %2.", {QString(1'000'000, u'x'), u"2026"_s}});
    CHECK(said.size() < 1100);
    CHECK(said.endsWith(u"…\" is wrong. Write 2026."_s));
}

TEST_CASE("an error whose only issue is itself is told once", "[base]") {
    const base::Message message{"not-a-day", "\"%1\" is not a day.", {u"2026-02-30"_s}};
    CHECK(base::errorText(base::badInput(message, {{"from", message}}).value()) == u"from: \"2026-02-30\" is not a day."_s);
    CHECK(base::errorText(base::badInput(message, {{"from", {"other", "Other.", {}}}}).value()).count(u'\n') == 1);
    CHECK(base::errorText(base::refused({message, {}, {}}).value()) == u"\"2026-02-30\" is not a day."_s);
}
