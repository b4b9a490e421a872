#include "core/report/accent.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace accent_test {

TEST_CASE("a colour is read as people write it, and nothing else is a colour", "[report][accent]") {
    CHECK(report::colourFrom(u" #0B5C3b "_s) == 0x0B5C3Bu);
    CHECK(report::colourFrom(u"0b5c3b"_s) == 0x0B5C3Bu);
    CHECK(report::colourFrom(u"#0bc"_s) == 0x00BBCCu);
    for (const QString& text : {u""_s, u"green"_s, u"#12345"_s, u"#1234567"_s, u"#12345g"_s, u"red;}body{display:none"_s, u"#٠٠٠٠٠٠"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(report::colourFrom(text));
    }
    CHECK(report::colourText(0x0000AF) == u"#0000af"_s);
}

TEST_CASE("a colour that can be read on white is taken, a paler one is refused with its ratio and the nearest that can", "[report][accent]") {
    CHECK(report::accentFrom(u"#1F5FA8"_s).value() == u"#1f5fa8"_s);
    CHECK(report::accentFrom(u"  "_s).value().isEmpty());
    CHECK(report::accentFrom(u"#767676"_s));  // 4.54, the well-known last grey
    const auto grey = report::accentFrom(u"#777777"_s);
    REQUIRE_FALSE(grey);
    CHECK(grey.error().is("contrast-too-low"));
    CHECK(grey.error().message.args == QStringList{u"#777777"_s, base::currentLocale().toString(4.4, 'f', 1), u"#767676"_s});
    const auto none = report::accentFrom(u"turkos"_s);
    REQUIRE_FALSE(none);
    CHECK(none.error().is("not-a-colour"));
}

TEST_CASE("the proposed colour always holds, and one step lighter would not", "[report][accent]") {
    for (quint32 colour : {0xFFFF00u, 0x00FF00u, 0xFFFFFFu, 0xF5A623u, 0x7DB4F0u, 0xFF0000u, 0x00AEEFu}) {
        const quint32 proposed = report::legibleOnWhite(colour);
        INFO(report::colourText(colour).toStdString() << " " << report::colourText(proposed).toStdString());
        CHECK(report::contrast(proposed, 0xFFFFFF) >= 4.5);
        CHECK(report::contrast(proposed, 0xFFFFFF) < 4.7);
        CHECK(report::accentFrom(report::colourText(proposed)));
    }
    CHECK(report::legibleOnWhite(0x1F5FA8) == 0x1F5FA8u);
}

TEST_CASE("a contact is tidied, and one without room at the foot of page one is refused with its numbers", "[report][accent]") {
    CHECK(report::contactFrom(u"\n  Trygghetsenheten \n\n040-641 10 00\n"_s).value() == u"Trygghetsenheten\n040-641 10 00"_s);
    CHECK(report::contactFrom({}).value().isEmpty());
    const auto lines = report::contactFrom(u"a\nb\nc\nd\ne\nf\ng"_s);
    REQUIRE_FALSE(lines);
    CHECK(lines.error().is("contact-too-long"));
    CHECK(lines.error().message.args.first() == u"7"_s);
    CHECK_FALSE(report::contactFrom(QString(401, u'x')));
    CHECK(report::contactFrom(QString(400, u'x')));
}

}  // namespace accent_test
