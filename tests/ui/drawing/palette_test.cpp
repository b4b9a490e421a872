#include "ui/drawing/palette.h"

#include "tests/support/catch_qt.h"
#include "ui/drawing/signs.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <cstdlib>

using drawing::Scheme;
using report::Standing;

namespace palette_test {

const QList<Standing> kAllStandings{Standing::Fulfilled, Standing::OnTrack, Standing::DueSoon, Standing::Missed,
                                    Standing::Excused,   Standing::NotDue,  Standing::Counted, Standing::ToTick,
                                    Standing::Passed};

QImage paintedSign(Standing standing, const QString& number = {}) {
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    // One colour for all, so that only the shape can tell them apart.
    drawing::Palette colours = drawing::palette(Scheme::Light);
    colours.fulfilled = colours.onTrack = colours.dueSoon = colours.missed = colours.notDue = colours.muted = Qt::black;
    drawing::paintSign(painter, QRectF(0, 0, 32, 32), standing, colours, number);
    return image;
}

int differingPixels(const QImage& one, const QImage& other) {
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96) ++count;
    return count;
}

TEST_CASE("contrast is 21 between black and white and 1 between equals", "[drawing]") {
    CHECK(drawing::contrast(Qt::black, Qt::white) == Approx(21.0).epsilon(0.001));
    CHECK(drawing::contrast(Qt::white, Qt::black) == Approx(21.0).epsilon(0.001));
    CHECK(drawing::contrast(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("all text colours reach 4.5 to 1 on ground and panel", "[drawing]") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        const drawing::Palette& c = drawing::palette(scheme);
        for (const QColor& ground : {c.ground, c.panel})
            for (const QColor& text : {c.text, c.muted, c.accent, c.fulfilled, c.onTrack, c.dueSoon, c.missed}) {
                INFO(text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(drawing::contrast(text, ground) >= 4.5);
            }
        CHECK(drawing::contrast(c.onAccent, c.accent) >= 4.5);
    }
}

TEST_CASE("in high contrast every text reaches 7 to 1, lines and signs too", "[drawing]") {
    const drawing::Palette& c = drawing::palette(Scheme::Contrast);
    for (const QColor& colour : {c.text, c.muted, c.accent, c.line, c.fulfilled, c.onTrack, c.dueSoon, c.missed, c.notDue, c.before})
        CHECK(drawing::contrast(colour, c.ground) >= 7.0);
    CHECK(drawing::contrast(c.onAccent, c.accent) >= 7.0);
}

TEST_CASE("standings are readable on their own tinted panel", "[drawing]") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        const drawing::Palette& c = drawing::palette(scheme);
        for (const Standing standing : kAllStandings) {
            const QColor panel = drawing::tint(drawing::colourOf(c, standing), c.ground);
            INFO(panel.name().toStdString());
            CHECK(drawing::contrast(c.text, panel) >= 4.5);
            // A sign is a picture: 3 to 1; "not due" is never used for words in a panel of its own.
            CHECK(drawing::contrast(drawing::colourOf(c, standing), panel) >= (standing == Standing::NotDue ? 3.0 : 4.5));
        }
    }
}

TEST_CASE("chart hues reach 3 to 1 on the ground and none is transparent", "[drawing]") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        const drawing::Palette& c = drawing::palette(scheme);
        CHECK(drawing::contrast(c.before, c.ground) >= 3.0);
        for (const QColor& hue : c.series) {
            CHECK(drawing::contrast(hue, c.ground) >= 3.0);
            CHECK(hue.alpha() == 255);
        }
    }
}

TEST_CASE("the application's palette keeps its words readable in every state", "[drawing]") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        const QPalette p = drawing::applicationPalette(scheme);
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto& [text, ground] :
             {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::Text, QPalette::AlternateBase},
              Pair{QPalette::ButtonText, QPalette::Button}, Pair{QPalette::HighlightedText, QPalette::Highlight},
              Pair{QPalette::PlaceholderText, QPalette::Base}, Pair{QPalette::Link, QPalette::Base}, Pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
            INFO("role " << text << " on " << ground);
            CHECK(drawing::contrast(p.color(QPalette::Active, text), p.color(QPalette::Active, ground)) >= 4.5);
            CHECK(drawing::contrast(p.color(QPalette::Inactive, text), p.color(QPalette::Inactive, ground)) >= 4.5);
        }
        CHECK(p.color(QPalette::Disabled, QPalette::Text) != p.color(QPalette::Active, QPalette::Text));
        CHECK(drawing::contrast(p.color(QPalette::Disabled, QPalette::Text), p.color(QPalette::Disabled, QPalette::Base)) >= 3.0);
        CHECK(p.color(QPalette::Highlight) == drawing::palette(scheme).accent);
    }
}

TEST_CASE("every standing has a shape of its own, whatever its colour", "[drawing]") {
    for (qsizetype i = 0; i < kAllStandings.size(); ++i)
        for (qsizetype j = i + 1; j < kAllStandings.size(); ++j) {
            INFO(i << " and " << j);
            CHECK(differingPixels(paintedSign(kAllStandings[i]), paintedSign(kAllStandings[j])) > 40);
        }
}

TEST_CASE("signs stay within their box", "[drawing]") {
    for (const Standing standing : kAllStandings)
        CHECK(QRectF(0, 0, drawing::kSignBox, drawing::kSignBox).contains(drawing::signPath(standing).boundingRect()));
}

TEST_CASE("a counted thing shows its number instead of the sign", "[drawing]") {
    CHECK(differingPixels(paintedSign(Standing::Counted, QStringLiteral("3")), paintedSign(Standing::Counted)) > 20);
    CHECK(differingPixels(paintedSign(Standing::Missed, QStringLiteral("3")), paintedSign(Standing::Missed)) == 0);
}

TEST_CASE("the sign as SVG is well formed and has the standing's colour", "[drawing]") {
    const drawing::Palette& c = drawing::palette(Scheme::Light);
    for (const Standing standing : kAllStandings) {
        const QString svg = drawing::signSvg(standing, c);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) reader.readNext();
        CHECK_FALSE(reader.hasError());
        CHECK(svg.contains(drawing::colourOf(c, standing).name()));
    }
}

}  // namespace palette_test
