#include "core/registers/own_words.h"

#include "core/records/open_file.h"
#include "core/registers/figure_words.h"

namespace registers {

namespace {

QString wordsFor(const records::Reader& reader, const QByteArray& report) {
    const records::Kind& kind = records::kindOf<OwnWords>();
    records::Query query;
    query.where(&OwnWords::report, QString::fromLatin1(report));
    QString words;
    for (const records::Record& record : reader.all(kind, query)) words = records::fromRecord<OwnWords>(record).text.trimmed();
    return words;
}

}  // namespace

base::Result<report::Report> makeReport(records::OpenFile& file, const report::ReportKind& kind, const report::Parameters& parameters) {
    auto made = kind.make(file, parameters);
    if (!made) return made;
    const bool isPublic = parameters.isPublic || kind.forAll;
    const auto read = file.read([&](const records::Reader& reader) {
        speakFigures(reader, kind, isPublic, *made);
        if (isPublic) return;
        if (const QString words = wordsFor(reader, kind.key); !words.isEmpty()) made->blocks.prepend(report::Paragraph{words});
    });
    if (!read) return base::Failure(read.error());
    return made;
}

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::OwnWords>() {
    using registers::OwnWords;
    // clang-format off
    static const Kind kind = Description<OwnWords>("own-words", QT_TRANSLATE_NOOP("kind", "Own words of a report"), QT_TRANSLATE_NOOP("kind", "Own words of reports"))
                                 .text("report", &OwnWords::report, QT_TRANSLATE_NOOP("kind", "Report")).required().unique()
                                 .help(QT_TRANSLATE_NOOP("kind", "The report's name in the command line, such as steering"))
                                 .text("name", &OwnWords::name, QT_TRANSLATE_NOOP("kind", "Called")).required().title()
                                 .longText("text", &OwnWords::text, QT_TRANSLATE_NOOP("kind", "Own words")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Stand first in the report, also the next time; not in the version for the public"))
                                 .build();
    // clang-format on
    return kind;
}
