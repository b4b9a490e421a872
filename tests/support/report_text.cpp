#include "tests/support/report_text.h"

namespace support {

namespace {

struct Speaker {
    QStringList operator()(const report::Heading& heading) const { return {heading.text}; }
    QStringList operator()(const report::Paragraph& paragraph) const { return {paragraph.text}; }
    QStringList operator()(const report::ItemList& list) const { return list.items; }
    QStringList operator()(const report::Judgement& judgement) const { return {judgement.word + QStringLiteral(" | ") + judgement.sentence}; }
    QStringList operator()(const report::KeyNumbers& numbers) const {
        QStringList lines;
        for (const report::KeyNumber& number : numbers.numbers)
            lines << number.label + QStringLiteral(" | ") + number.value + QStringLiteral(" | ") + number.note;
        return lines;
    }
    QStringList operator()(const report::Table& table) const {
        if (table.rows.isEmpty()) return {table.emptyText};
        QStringList lines;
        for (const QList<report::Cell>& row : table.rows) {
            QStringList cells;
            for (const report::Cell& cell : row) cells << cell.text;
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }
    QStringList operator()(const report::CurveFigure& figure) const { return {figure.alternativeText}; }
    QStringList operator()(const report::DrawnFigure& figure) const { return {figure.alternativeText}; }
    QStringList operator()(const report::PageBreak&) const { return {}; }
};

}  // namespace

QString plainText(const report::Report& report) {
    QStringList lines{report.title, report.subtitle};
    for (const report::Block& block : report.blocks) lines << std::visit(Speaker(), block);
    return lines.join(u'\n');
}

QString textUnder(const report::Report& report, const QString& heading) {
    QStringList lines;
    bool inside = false;
    for (const report::Block& block : report.blocks) {
        if (const auto* found = std::get_if<report::Heading>(&block)) inside = found->text == heading;
        else if (inside) lines << std::visit(Speaker(), block);
    }
    return lines.join(u'\n');
}

QStringList headings(const report::Report& report) {
    QStringList texts;
    for (const report::Block& block : report.blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block)) texts << heading->text;
    return texts;
}

}  // namespace support
