#include "ui/drawing/drawing.h"

#include "tests/support/catch_qt.h"
#include "ui/drawing/fishbone.h"
#include "ui/drawing/shortened.h"
#include "ui/drawing/stepper.h"
#include "ui/drawing/timeline.h"
#include "ui/print/svg_figures.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace picture_test {

QFont font() {
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(12);
    return font;
}

report::Fishbone fish(int causes) {
    report::Fishbone made;
    made.head = u"Skadegörelse vid skolan under kvällar och helger"_s;
    made.directLabel = u"direkt"_s;
    made.indirectLabel = u"bakomliggande"_s;
    made.chainLabel = u"Händelsekedja"_s;
    for (int bone = 0; bone < 4; ++bone) {
        report::Fishbone::Bone one{u"Faktor %1"_s.arg(bone), {}};
        for (int i = 0; i < causes; ++i)
            one.causes << report::Fishbone::Cause{u"%1-%2"_s.arg(bone).arg(i), u"En orsak som beskrivs med ganska många ord"_s, i % 2 == 0};
        made.bones << one;
    }
    for (int i = 0; i < causes; ++i) made.chain << report::Fishbone::Cause{u"k%1"_s.arg(i), u"Länk"_s, true};
    return made;
}

report::Timeline line(QDate start, QDate due) {
    report::Timeline made;
    made.from = QDate(2026, 1, 1);
    made.to = QDate(2026, 12, 31);
    made.today = QDate(2026, 7, 1);
    made.todayLabel = u"idag"_s;
    made.bars << report::Timeline::Bar{u"a"_s, u"Byt lampor"_s, start, due, {}, report::Standing::OnTrack, u"påbörjad"_s};
    return made;
}

TEST_CASE("no part of a fishbone lies upon another or outside the drawing, whatever its width", "[pictures]") {
    for (const int causes : {1, 3, 7})
        for (const double width : {420.0, 760.0, 1200.0}) {
            INFO(causes << " causes at " << width);
            const auto layout = drawing::layOut(fish(causes), width, font());
            CHECK(layout.spots.size() == 5 * causes);
            QList<QRectF> rects;
            for (const auto& words : layout.words) rects << words.rect;
            for (const auto& box : layout.boxes) rects << box.rect;
            for (qsizetype i = 0; i < rects.size(); ++i) {
                CHECK(QRectF(-1, -1, width + 2, layout.height + 2).contains(rects[i]));
                for (qsizetype k = i + 1; k < rects.size(); ++k) CHECK_FALSE(rects[i].adjusted(1, 1, -1, -1).intersects(rects[k].adjusted(1, 1, -1, -1)));
            }
        }
}

TEST_CASE("no words of a drawing are shortened beside a list on the smallest screen", "[pictures]") {
    constexpr double kRoom = 380;
    report::Fishbone causes = fish(3);
    causes.bones[0].title = u"Objekt eller plats"_s;
    causes.bones[0].causes[0].text = u"Vårdnadshavare vet inte vart de kan vända sig när yngre elever har långa stunder utan vuxna mellan skola och fritidsklubb"_s;
    report::Timeline work = line(QDate(2026, 4, 1), QDate(2026, 10, 1));
    work.bars[0].text = u"Ungdomscoacher ute fredag och lördag kväll, med verksamhetsutvecklingssamordnare från båda orterna"_s;
    report::Stepper way;
    for (const QString& word : {u"Förslag"_s, u"Föreslaget"_s, u"Prioriterat"_s, u"Pågår"_s, u"Uppföljt"_s, u"Avslutat"_s})
        way.steps << report::Stepper::Step{word, u"2023-09-12 · Samverkansgrupp"_s, report::Standing::Fulfilled};
    for (const report::Drawing& picture : {report::Drawing(causes), report::Drawing(work), report::Drawing(way)}) {
        CHECK(drawing::shortenedIn(picture, kRoom, font()).join(u'\n').toStdString() == "");
        CHECK(drawing::heightOf(picture, kRoom, font()) > drawing::heightOf(picture, 3 * kRoom, font()));
    }
    // With room all steps stand in one row.
    const auto wide = drawing::layOut(way, 3 * kRoom, font());
    CHECK(wide.columns.first().sign.top() == wide.columns.last().sign.top());
    const auto narrow = drawing::layOut(way, kRoom, font());
    CHECK(narrow.columns.first().sign.top() < narrow.columns.last().sign.top());
}

TEST_CASE("a bar lies between its days, and one without a start at the day when it is due", "[pictures]") {
    const auto from = line(QDate(2026, 4, 1), QDate(2026, 10, 1));
    const auto layout = drawing::layOut(from, 800, font());
    CHECK(layout.rows[0].bar.left() == Approx(layout.xOf(from, QDate(2026, 4, 1))));
    CHECK(layout.rows[0].bar.right() == Approx(layout.xOf(from, QDate(2026, 10, 1))));
    const auto point = drawing::layOut(line({}, QDate(2026, 10, 1)), 800, font());
    CHECK(point.rows[0].bar.width() == Approx(0));
    CHECK(point.spots[0].text.contains(u"2026-10-01"_s));
}

TEST_CASE("what has the keyboard is seen in the drawing", "[pictures]") {
    const auto painted = [](const QString& current) {
        QImage image(600, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawing::paint(painter, 600, fish(2), {drawing::palette(drawing::Scheme::Light), font(), current});
        painter.end();
        return image;
    };
    CHECK(painted(u"1-0"_s) != painted({}));
    CHECK(painted({}) == painted({}));
}

TEST_CASE("a drawing in a web page is one svg with its words, without the head of a file", "[pictures]") {
    const QString svg = print::drawingSvg({{}, fish(2), u"Orsaker: \"mörker\" & tomhet"_s});
    CHECK(svg.startsWith(u"<svg xmlns=\"http://www.w3.org/2000/svg\""_s));
    CHECK(svg.count(u"<svg"_s) == 1);
    CHECK(svg.trimmed().endsWith(u"</svg>"_s));
    CHECK(svg.contains(u"aria-label=\"Orsaker: &quot;mörker&quot; &amp; tomhet\""_s));
    CHECK_FALSE(svg.contains(u"<?xml"_s));
    CHECK(svg.count(u"<title>"_s) == 1);  // ours, not the generator's
}

}  // namespace picture_test
