#include "core/picture/chart_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace picture {

namespace {

/// JSON knows no infinity: it is written as a text.
QJsonValue number(std::optional<double> value) {
    if (!value) return QJsonValue::Null;
    return std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QStringLiteral("infinite"));
}
std::optional<double> numberFrom(const QJsonValue& value) {
    if (value.isString()) return std::numeric_limits<double>::infinity();
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<int> hueFrom(const QJsonValue& value) { return value.isDouble() ? std::optional(value.toInt()) : std::nullopt; }

QJsonArray texts(const QStringList& list) { return QJsonArray::fromStringList(list); }
QStringList textsFrom(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& one : value.toArray()) list << one.toString();
    return list;
}

QJsonObject drawn(const report::ColumnChart& chart) {
    QJsonArray columns;
    for (const auto& one : chart.columns)
        columns << QJsonObject{{QStringLiteral("id"), one.id},
                               {QStringLiteral("label"), one.label},
                               {QStringLiteral("text"), one.text},
                               {QStringLiteral("value"), number(one.value)},
                               {QStringLiteral("expected"), number(one.expected)},
                               {QStringLiteral("upper"), number(one.upper)},
                               {QStringLiteral("marked"), one.marked},
                               {QStringLiteral("faint"), one.faint},
                               {QStringLiteral("ahead"), one.ahead}};
    return {{QStringLiteral("kind"), QStringLiteral("columns")},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("unit"), chart.unit},
            {QStringLiteral("band"), chart.bandLabel},
            {QStringLiteral("expected"), chart.expectedLabel},
            {QStringLiteral("marked"), chart.markedLabel},
            {QStringLiteral("faint"), chart.faintLabel},
            {QStringLiteral("hue"), chart.hue ? QJsonValue(*chart.hue) : QJsonValue()}};
}

QJsonObject drawn(const report::RowChart& chart) {
    QJsonArray rows;
    for (const auto& one : chart.rows)
        rows << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("label"), one.label},
                            {QStringLiteral("words"), one.words},
                            {QStringLiteral("text"), one.text},
                            {QStringLiteral("value"), number(one.value)},
                            {QStringLiteral("low"), number(one.low)},
                            {QStringLiteral("high"), number(one.high)},
                            {QStringLiteral("strong"), one.strong},
                            {QStringLiteral("hue"), one.hue ? QJsonValue(*one.hue) : QJsonValue()}};
    return {{QStringLiteral("kind"), QStringLiteral("rows")},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("ratio"), chart.scale == report::RowChart::Scale::Ratio},
            {QStringLiteral("unit"), chart.unit},
            {QStringLiteral("same"), chart.sameLabel},
            {QStringLiteral("strong"), chart.strongLabel},
            {QStringLiteral("weak"), chart.weakLabel}};
}

QJsonObject drawn(const report::HeatMap& map) {
    QJsonArray rows;
    for (const auto& row : map.cells) {
        QJsonArray cells;
        for (const auto& one : row)
            cells << QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("text"), one.text}, {QStringLiteral("value"), number(one.value)}};
        rows << cells;
    }
    return {{QStringLiteral("kind"), QStringLiteral("heat")},
            {QStringLiteral("rows"), texts(map.rows)},
            {QStringLiteral("columns"), texts(map.columns)},
            {QStringLiteral("cells"), rows},
            {QStringLiteral("few"), map.fewLabel}};
}

QJsonObject drawn(const report::IndexChart& chart) {
    QJsonArray places;
    for (const auto& place : chart.places) {
        QJsonArray values;
        for (const auto& one : place.values)
            values << QJsonObject{
                {QStringLiteral("id"), one.id}, {QStringLiteral("value"), one.value}, {QStringLiteral("label"), one.label}, {QStringLiteral("text"), one.text}};
        places << QJsonObject{{QStringLiteral("label"), place.label}, {QStringLiteral("values"), values}};
    }
    return {{QStringLiteral("kind"), QStringLiteral("index")},
            {QStringLiteral("places"), places},
            {QStringLiteral("low"), chart.lowWords},
            {QStringLiteral("high"), chart.highWords}};
}

/// Drawings of other features are no charts.
template <class Other>
QJsonObject drawn(const Other&) {
    return {};
}

report::ColumnChart columnsFrom(const QJsonObject& json) {
    report::ColumnChart chart;
    for (const QJsonValue& value : json[QStringLiteral("columns")].toArray()) {
        const QJsonObject one = value.toObject();
        chart.columns << report::ColumnChart::Column{one[QStringLiteral("id")].toString(),        one[QStringLiteral("label")].toString(),
                                                     one[QStringLiteral("text")].toString(),      numberFrom(one[QStringLiteral("value")]),
                                                     numberFrom(one[QStringLiteral("expected")]), numberFrom(one[QStringLiteral("upper")]),
                                                     one[QStringLiteral("marked")].toBool(),      one[QStringLiteral("faint")].toBool(),
                                                     false,                                       one[QStringLiteral("ahead")].toBool()};
    }
    chart.unit = json[QStringLiteral("unit")].toString();
    chart.bandLabel = json[QStringLiteral("band")].toString();
    chart.expectedLabel = json[QStringLiteral("expected")].toString();
    chart.markedLabel = json[QStringLiteral("marked")].toString();
    chart.faintLabel = json[QStringLiteral("faint")].toString();
    chart.hue = hueFrom(json[QStringLiteral("hue")]);
    return chart;
}

report::RowChart rowsFrom(const QJsonObject& json) {
    report::RowChart chart;
    chart.scale = json[QStringLiteral("ratio")].toBool() ? report::RowChart::Scale::Ratio : report::RowChart::Scale::FromZero;
    for (const QJsonValue& value : json[QStringLiteral("rows")].toArray()) {
        const QJsonObject one = value.toObject();
        chart.rows << report::RowChart::Row{one[QStringLiteral("id")].toString(),     one[QStringLiteral("label")].toString(),
                                            one[QStringLiteral("words")].toString(),  one[QStringLiteral("text")].toString(),
                                            numberFrom(one[QStringLiteral("value")]), numberFrom(one[QStringLiteral("low")]),
                                            numberFrom(one[QStringLiteral("high")]),  one[QStringLiteral("strong")].toBool(),
                                            hueFrom(one[QStringLiteral("hue")])};
    }
    chart.unit = json[QStringLiteral("unit")].toString();
    chart.sameLabel = json[QStringLiteral("same")].toString();
    chart.strongLabel = json[QStringLiteral("strong")].toString();
    chart.weakLabel = json[QStringLiteral("weak")].toString();
    return chart;
}

report::HeatMap heatFrom(const QJsonObject& json) {
    report::HeatMap map;
    map.rows = textsFrom(json[QStringLiteral("rows")]);
    map.columns = textsFrom(json[QStringLiteral("columns")]);
    map.fewLabel = json[QStringLiteral("few")].toString();
    for (const QJsonValue& row : json[QStringLiteral("cells")].toArray()) {
        QList<report::HeatMap::Cell> cells;
        for (const QJsonValue& value : row.toArray()) {
            const QJsonObject one = value.toObject();
            cells << report::HeatMap::Cell{one[QStringLiteral("id")].toString(), one[QStringLiteral("text")].toString(),
                                           numberFrom(one[QStringLiteral("value")])};
        }
        map.cells << cells;
    }
    return map;
}

report::IndexChart indexFrom(const QJsonObject& json) {
    report::IndexChart chart;
    chart.lowWords = json[QStringLiteral("low")].toString();
    chart.highWords = json[QStringLiteral("high")].toString();
    for (const QJsonValue& value : json[QStringLiteral("places")].toArray()) {
        report::IndexChart::Place place{value.toObject()[QStringLiteral("label")].toString(), {}};
        for (const QJsonValue& inner : value.toObject()[QStringLiteral("values")].toArray()) {
            const QJsonObject one = inner.toObject();
            place.values << report::IndexChart::Value{one[QStringLiteral("id")].toString(), one[QStringLiteral("value")].toDouble(),
                                                      one[QStringLiteral("label")].toString(), one[QStringLiteral("text")].toString()};
        }
        chart.places << place;
    }
    return chart;
}

std::optional<report::Drawing> pictureFrom(const QJsonObject& json) {
    const QString kind = json[QStringLiteral("kind")].toString();
    if (kind == QStringLiteral("columns")) return columnsFrom(json);
    if (kind == QStringLiteral("rows")) return rowsFrom(json);
    if (kind == QStringLiteral("heat")) return heatFrom(json);
    if (kind == QStringLiteral("index")) return indexFrom(json);
    return std::nullopt;
}

}  // namespace

QString chartToJson(const Chart& chart) {
    QJsonArray columns;
    for (const report::Column& one : chart.table.columns)
        columns << QJsonObject{{QStringLiteral("title"), one.title},
                               {QStringLiteral("weight"), one.weight},
                               {QStringLiteral("number"), one.number},
                               {QStringLiteral("heads"), one.heads}};
    QJsonArray rows;
    for (const auto& row : chart.table.rows) {
        QJsonArray cells;
        for (const report::Cell& cell : row) cells << cell.text;
        rows << cells;
    }
    QJsonObject json{{QStringLiteral("version"), 1},         {QStringLiteral("key"), QString::fromLatin1(chart.key)},
                     {QStringLiteral("title"), chart.title}, {QStringLiteral("sentence"), chart.sentence},
                     {QStringLiteral("note"), chart.note},   {QStringLiteral("columns"), columns},
                     {QStringLiteral("rows"), rows}};
    if (chart.figure) {
        json[QStringLiteral("words")] = chart.figure->alternativeText;
        json[QStringLiteral("drawing")] = std::visit([](const auto& one) { return drawn(one); }, chart.figure->drawing);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Chart> chartFromJson(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json[QStringLiteral("version")].toInt() != 1) return std::nullopt;
    Chart chart;
    chart.key = json[QStringLiteral("key")].toString().toLatin1();
    chart.title = json[QStringLiteral("title")].toString();
    chart.sentence = json[QStringLiteral("sentence")].toString();
    chart.note = json[QStringLiteral("note")].toString();
    for (const QJsonValue& value : json[QStringLiteral("columns")].toArray()) {
        const QJsonObject one = value.toObject();
        chart.table.columns << report::Column{one[QStringLiteral("title")].toString(), one[QStringLiteral("weight")].toDouble(1),
                                              one[QStringLiteral("number")].toBool(), one[QStringLiteral("heads")].toBool()};
    }
    for (const QJsonValue& value : json[QStringLiteral("rows")].toArray()) {
        QList<report::Cell> row;
        for (const QString& cell : textsFrom(value)) row << report::Cell(cell);
        chart.table.rows << row;
    }
    if (const auto picture = pictureFrom(json[QStringLiteral("drawing")].toObject()))
        chart.figure = report::DrawnFigure{chart.title, *picture, json[QStringLiteral("words")].toString()};
    return chart;
}

bool sameNumbers(const Chart& one, const Chart& other) {
    const auto cells = [](const Chart& chart) {
        QList<QStringList> rows;
        for (const auto& row : chart.table.rows) {
            QStringList texts;
            for (const report::Cell& cell : row) texts << cell.text;
            rows << texts;
        }
        return rows;
    };
    return cells(one) == cells(other);
}

}  // namespace picture
