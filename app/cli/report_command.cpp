#include "app/cli/report_command.h"

#include "app/composition/reports.h"
#include "core/base/language.h"
#include "core/base/target.h"
#include "core/records/open_file.h"
#include "core/registers/own_words.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/svg_figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using base::Failure;

namespace {

Exit listReports(Call& call) {
    QJsonArray reports;
    for (const report::ReportKind& kind : app::reportKinds()) {
        const QString label = QCoreApplication::translate("report", kind.label);
        call.say(QStringLiteral("%1  %2").arg(QString::fromLatin1(kind.key), -14).arg(label));
        reports << QJsonObject{{QStringLiteral("report"), QString::fromLatin1(kind.key)}, {QStringLiteral("label"), label}};
    }
    call.answer({{QStringLiteral("reports"), reports}});
    return Exit::Done;
}

base::Language languageOf(const Call& call, const records::OpenFile& file) {
    if (const auto asked = base::languageFrom(call.arguments().value("language"))) return *asked;
    const auto setting = file.setting(records::Setting::ReportLanguage);
    return setting ? base::languageFrom(*setting).value_or(base::Language::Swedish) : base::Language::Swedish;
}

}  // namespace

const Usage& ReportCommand::usage() const {
    static const Usage usage{"report",
                             "NAME FILE --output F [--year Y] [--id ID] [--from D --to D] [--public]",
                             QT_TRANSLATE_NOOP("cli", "writes a report (.pdf .html .odt)"),
                             0,
                             2,
                             {{"output", "F", QT_TRANSLATE_NOOP("cli", "the file to write; its ending says how")},
                              {"year", "Y", QT_TRANSLATE_NOOP("cli", "the year that it speaks of")},
                              {"id", "ID", QT_TRANSLATE_NOOP("cli", "the record that it speaks of")},
                              {"from", "DATE", QT_TRANSLATE_NOOP("cli", "first day, included")},
                              {"to", "DATE", QT_TRANSLATE_NOOP("cli", "last day, included")},
                              {"public", nullptr, QT_TRANSLATE_NOOP("cli", "without confidential fields and small cells")},
                              {"list", nullptr, QT_TRANSLATE_NOOP("cli", "lists the reports")}}};
    return usage;
}

base::Result<Exit> ReportCommand::run(Call& call) const {
    const Arguments& arguments = call.arguments();
    if (arguments.has("list")) return listReports(call);
    if (arguments.words().size() != 2) return usageError(usage(), QT_TRANSLATE_NOOP("message", "Something is missing."));
    const QString name = arguments.word(0);
    const report::ReportKind* kind = app::reportKind(name.toLatin1());
    if (kind == nullptr)
        return base::badInput({"unknown-report", QT_TRANSLATE_NOOP("message", "There is no report \"%1\". They are listed by: vaksam report --list"), {name}});
    const QString path = arguments.value("output");
    if (path.isEmpty()) return usageError(usage(), QT_TRANSLATE_NOOP("message", "Say with --output where to write."));
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QStringLiteral("pdf") && ending != QStringLiteral("html") && ending != QStringLiteral("odt"))
        return usageError(usage(), QT_TRANSLATE_NOOP("message", "The target must end in .pdf, .html or .odt."));
    report::Parameters parameters;
    const auto year = arguments.whole("year");
    if (!year) return Failure(year.error());
    const auto period = arguments.period();
    if (!period) return Failure(period.error());
    if (!kind->needsId && arguments.has("id"))
        return usageError(usage(), QT_TRANSLATE_NOOP("message", "The report %1 is not about one record: leave --id out."), {name});
    parameters.year = *year;
    parameters.id = arguments.value("id");
    parameters.from = period->from.value_or(QDate());
    parameters.to = period->to.value_or(QDate());
    parameters.isPublic = arguments.has("public");

    // A report of another time than was meant must not look as if it were of that time.
    if (arguments.has("year") && !kind->takesYear())
        call.remark(QCoreApplication::translate("cli", "The report %1 speaks of no year: --year was left aside.").arg(name));
    if ((arguments.has("from") || arguments.has("to")) && !kind->needsPeriod)
        call.remark(QCoreApplication::translate("cli", "The report %1 speaks of no period: --from and --to were left aside.").arg(name));
    if (arguments.has("year") && kind->needsPeriod && kind->takesYear() && (arguments.has("from") || arguments.has("to")))
        call.remark(QCoreApplication::translate("cli", "The days that were given say what the report speaks of: --year was left aside."));

    auto file = call.open(arguments.word(1), records::OpenFile::Mode::Read);
    if (!file) return Failure(file.error());
    base::Target target(path, arguments.word(1));
    if (const auto opened = target.open(); !opened) return Failure(opened.error());
    print::Document document;
    {
        const base::LanguageScope speaks(languageOf(call, **file));
        const auto report = registers::makeReport(**file, *kind, parameters);
        if (!report) return Failure(report.error());
        if (ending == QStringLiteral("html")) {
            document.bytes = report::toHtml(*report, print::htmlParts(report->language));
        } else if (ending == QStringLiteral("odt")) {
            auto made = report::toOdt(*report, print::odtParts(report->language));
            if (!made) return Failure(made.error());
            document.bytes = *std::move(made);
        } else {
            auto made = print::makePdf(*report);
            if (!made) return Failure(made.error());
            document = std::move(*made);
        }
    }
    if (const auto written = target.commit(target.device().write(document.bytes) == document.bytes.size()); !written) return Failure(written.error());
    call.answer({{QStringLiteral("output"), path},
                 {QStringLiteral("pages"), document.pages},
                 {QStringLiteral("missing_letters"), QJsonArray::fromStringList(document.missingLetters)},
                 {QStringLiteral("faults"), static_cast<qint64>(document.faults.size())}});
    if (!document.faults.isEmpty()) call.remark(base::sentence(print::faultsTold(document.faults)));
    if (!document.missingLetters.isEmpty()) call.remark(base::sentence(print::missingLettersTold(document.missingLetters)));
    return document.faults.isEmpty() && document.missingLetters.isEmpty() ? Exit::Done : Exit::Findings;
}

}  // namespace cli
