// A report of so many cells, as PDF or as a text document by the ending of the file.   large_report CELLS FILE.pdf|FILE.odt

#include "core/report/odt_writer.h"
#include "resources/ui_resources.h"
#include "ui/print/pdf_writer.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <cstdio>

namespace {

constexpr int kColumns = 4;

report::Report largeReport(int cells) {
    report::Table table;
    table.columns = {{QStringLiteral("Nummer"), 1, true}, {QStringLiteral("Serveringsställe"), 3, false, true}, {QStringLiteral("Utfall"), 2}, {QStringLiteral("Dag"), 1}};
    for (int i = 1; i <= cells / kColumns; ++i)
        table.rows << QList<report::Cell>{QString::number(i), QStringLiteral("Hamnkrogen %1").arg(i % 97), QStringLiteral("Inga anmärkningar"), QStringLiteral("2026-11-24")};
    report::Report report;
    report.title = QStringLiteral("Alla besök");
    report.language = QStringLiteral("sv");
    report.day = QDate(2026, 11, 24);
    report.blocks = {report::Heading{1, QStringLiteral("Besök")}, table};
    return report;
}

}  // namespace

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    resources::initialiseUi();
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const int cells = words.value(1).toInt();
    if (cells < kColumns || words.size() != 3) return 2;
    const report::Report report = largeReport(cells);
    QByteArray bytes;
    if (words[2].endsWith(QStringLiteral(".odt"))) {
        auto odt = report::toOdt(report, {});
        if (odt) bytes = *std::move(odt);
    } else if (auto pdf = print::makePdf(report); pdf && pdf->faults.isEmpty()) {
        std::printf("%d\n", pdf->pages);
        bytes = std::move(pdf->bytes);
    }
    QFile file(words[2]);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? 0 : 1;
}
