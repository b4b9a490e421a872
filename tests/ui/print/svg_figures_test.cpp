#include "tests/support/catch_qt.h"
#include "ui/print/svg_figures.h"

#include <QXmlStreamReader>
#include <limits>

namespace svg_figures_test {

report::CurveFigure aCurve() {
    report::CurveFigure figure;
    figure.unit = QStringLiteral("<reports>");
    figure.measured = {{QDate(2026, 1, 31), 1.25}, {QDate(2026, 4, 30), 1}, {QDate(2026, 9, 30), 0.75}};
    figure.baseline = report::CurvePoint{QDate(2025, 12, 31), 1.5};
    figure.target = 0.5;
    figure.measuredLabel = QStringLiteral("Measured & counted");
    figure.baselineLabel = QStringLiteral("Baseline");
    figure.targetLabel = QStringLiteral("Target");
    figure.alternativeText = QStringLiteral("\"Fell\" from 1.25 to 0.75");
    return figure;
}

TEST_CASE("a curve as SVG is well formed, labelled and speaks the locale", "[print]") {
    const QString svg = print::curveSvg(aCurve(), QLocale(QLocale::Swedish, QLocale::Sweden));
    QXmlStreamReader reader(svg);
    QStringList texts;
    QString label;
    int curves = 0;  // all other lines are straight
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QStringLiteral("svg")) label = reader.attributes().value(QStringLiteral("aria-label")).toString();
        if (reader.name() == QStringLiteral("polyline") && reader.attributes().value(QStringLiteral("points")).trimmed().count(u',') == 3) ++curves;
        if (reader.name() == QStringLiteral("text")) texts << reader.readElementText();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(label == QStringLiteral("\"Fell\" from 1.25 to 0.75"));
    CHECK(curves == 1);
    CHECK(svg.contains(QStringLiteral("xmlns=\"http://www.w3.org/2000/svg\"")));  // it stands alone in its picture
    CHECK(svg.contains(QStringLiteral("<desc>&quot;Fell&quot; from 1.25 to 0.75</desc>")));
    CHECK(texts.contains(QStringLiteral("Measured & counted")));
    CHECK(texts.contains(QStringLiteral("Baseline 1,5 (2025-12-31)")));
    CHECK(texts.contains(QStringLiteral("Target 0,5")));
    CHECK(texts.contains(QStringLiteral("<reports>")));
}

TEST_CASE("a curve with nothing to draw is left to its words", "[print]") {
    report::CurveFigure figure;
    CHECK(print::curveSvg(figure, QLocale::c()).isEmpty());
    figure.measured = {{QDate(), 3}, {QDate(2026, 1, 1), std::numeric_limits<double>::quiet_NaN()}};
    CHECK(print::curveSvg(figure, QLocale::c()).isEmpty());
}

TEST_CASE("a web page gets a colour for every property of its style", "[print]") {
    const QString page = QString::fromUtf8(report::toHtml({}, print::htmlParts(QStringLiteral("en"))));
    const QString root = page.mid(page.indexOf(QStringLiteral(":root{")), page.indexOf(u'}') - page.indexOf(QStringLiteral(":root{")));
    for (const char* property : {"--ground:#", "--panel:#", "--line:#", "--text:#", "--muted:#", "--tint-missed:#", "--ink-not-due:#", "--ink-counted:#"})
        CHECK(root.contains(QLatin1String(property)));
}

}  // namespace svg_figures_test
