#include "core/registers/figure_words.h"

#include "core/records/open_file.h"

namespace registers {

namespace {

constexpr qsizetype kMostTitle = 60;  // letters that a figure without title and heading is known by

/// Runs @p work on each figure of @p blocks that own words can be kept for, with the heading above it.
template <class Blocks, class Work>
void eachFigure(Blocks& blocks, Work work) {
    QString heading;
    for (auto& block : blocks) {
        if (const auto* above = std::get_if<report::Heading>(&block)) heading = above->text;
        if (auto* curve = std::get_if<report::CurveFigure>(&block); curve != nullptr && !curve->key.isEmpty()) work(*curve, heading);
        if (auto* drawn = std::get_if<report::DrawnFigure>(&block); drawn != nullptr && !drawn->key.isEmpty()) work(*drawn, heading);
    }
}

}  // namespace

QString placeOf(const report::ReportKind& kind, const QString& language, bool isPublic, const QString& key) {
    const QString version = isPublic ? QStringLiteral("public") : QStringLiteral("whole");
    return QStringList{QString::fromLatin1(kind.key), language, version, key}.join(u' ');
}

QList<FigureText> figuresOf(const report::Report& report) {
    QList<FigureText> figures;
    eachFigure(report.blocks, [&](const auto& figure, const QString& heading) {
        const bool own = !figure.madeText.isEmpty();
        const QString& made = own ? figure.madeText : figure.alternativeText;
        QString title = figure.title.trimmed().isEmpty() ? heading : figure.title;
        if (title.trimmed().isEmpty()) title = base::shortened(made.simplified(), kMostTitle);
        figures << FigureText{figure.key, title, figure.alternativeText, made, own};
    });
    return figures;
}

void speakFigures(const records::Reader& reader, const report::ReportKind& kind, bool isPublic, report::Report& report) {
    const records::Kind& words = records::kindOf<FigureWords>();
    records::Query query;
    query.where(&FigureWords::report, QString::fromLatin1(kind.key));
    QHash<QString, QString> own;
    for (const records::Record& record : reader.all(words, query)) {
        const auto kept = records::fromRecord<FigureWords>(record);
        if (!kept.text.trimmed().isEmpty()) own.insert(kept.figure, kept.text.trimmed());
    }
    if (own.isEmpty()) return;
    eachFigure(report.blocks, [&](auto& figure, const QString&) {
        const auto found = own.constFind(placeOf(kind, report.language, isPublic, figure.key));
        if (found == own.cend()) return;
        figure.madeText = figure.alternativeText;
        figure.alternativeText = *found;
    });
}

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::FigureWords>() {
    using registers::FigureWords;
    // clang-format off
    static const Kind kind = Description<FigureWords>("figure-words", QT_TRANSLATE_NOOP("kind", "Own words of a figure"), QT_TRANSLATE_NOOP("kind", "Own words of figures"))
                                 .text("report", &FigureWords::report, QT_TRANSLATE_NOOP("kind", "Report")).required()
                                 .help(QT_TRANSLATE_NOOP("kind", "The report's name in the command line, such as steering"))
                                 .text("figure", &FigureWords::figure, QT_TRANSLATE_NOOP("kind", "Figure")).required().unique()
                                 .help(QT_TRANSLATE_NOOP("kind", "The report, its language, whole or public, and which figure it is: written by the page Reports"))
                                 .text("name", &FigureWords::name, QT_TRANSLATE_NOOP("kind", "Called")).required().title()
                                 .longText("text", &FigureWords::text, QT_TRANSLATE_NOOP("kind", "The figure in words")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Read aloud to those who do not see the figure: what it shows, not how it looks"))
                                 .longText("made", &FigureWords::made, QT_TRANSLATE_NOOP("kind", "Written when the figures said"))
                                 .build();
    // clang-format on
    return kind;
}
