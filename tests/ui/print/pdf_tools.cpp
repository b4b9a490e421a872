#include "tests/support/catch_qt.h"
#include "tests/ui/print/pdf_tools.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <stdexcept>

namespace support {

report::Report aReport(QList<report::Block> blocks) {
    report::Report report;
    report.title = QStringLiteral("Report of the year");
    report.municipality = QStringLiteral("Vaksala kommun");
    report.marking = QStringLiteral("Working material");
    report.language = QStringLiteral("en");
    report.day = QDate(2026, 11, 24);
    report.words.pageOf = QStringLiteral("Page %1 of %2");
    report.blocks = std::move(blocks);
    return report;
}

print::Document pdfOf(const report::Report& report) {
    auto made = print::makePdf(report);
    if (!made) throw std::runtime_error(base::errorText(made.error()).toStdString());
    return *std::move(made);
}

std::optional<Answer> ask(const char* program, const QStringList& arguments, const QByteArray& pdf) {
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    if (path.isEmpty()) {
        WARN("skipped: " << program << " is not installed");
        return std::nullopt;
    }
    QTemporaryFile file;
    if (!file.open()) throw std::runtime_error("no temporary file");
    file.write(pdf);
    file.flush();
    QStringList words = arguments;
    words.replaceInStrings(QStringLiteral("@"), file.fileName());
    QProcess process;
    process.start(path, words);
    constexpr int kPatience = 60'000;
    if (!process.waitForFinished(kPatience)) throw std::runtime_error("the program does not end");
    return Answer{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

std::optional<QStringList> pagesOf(const QByteArray& pdf) {
    const auto answer =
        ask("pdftotext", {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("@"), QStringLiteral("-")}, pdf);
    if (!answer) return std::nullopt;
    QStringList pages = answer->text.split(u'\f');
    if (!pages.isEmpty() && pages.constLast().trimmed().isEmpty()) pages.removeLast();
    return pages;
}

}  // namespace support
