#include "core/records/act.h"

#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace act_test {

TEST_CASE("what the history keeps of an act says the act again, also words of another version", "[records][history]") {
    for (const QString& words : {u"add meeting"_s, u"change focus-area"_s, u"remove note"_s, u"import premises"_s, u"plan meeting"_s, u"hold meeting"_s,
                                 u"log inspection"_s, u"close action-point"_s, u"renew law"_s, u"install agreement"_s, u"follow-up decision"_s,
                                 u"undo add meeting"_s, u"redo approve decision"_s, u"undo redo undo import incident"_s, u"something older"_s, u"undo"_s, u""_s}) {
        INFO(words.toStdString());
        CHECK(records::wordsOf(records::actNamed(words)) == words);
    }
}

TEST_CASE("an act is told by verb, kind and what took it back", "[records][history]") {
    using records::ActTurn;
    using records::ActVerb;
    CHECK(records::actNamed(u"undo redo remove focus-area"_s) == records::ActName{ActVerb::Remove, "focus-area", {}, {ActTurn::Undo, ActTurn::Redo}, {}});
    CHECK(records::actNamed(u"submit decision"_s) == records::ActName{ActVerb::Decide, "decision", "submit", {}, {}});
    CHECK(records::actNamed(u"add decision"_s).verb == ActVerb::Add);
    CHECK(records::wordsOf(records::turned(ActTurn::Undo, {ActVerb::Add, "note", {}, {}, {}})) == u"undo add note"_s);
}

}  // namespace act_test
