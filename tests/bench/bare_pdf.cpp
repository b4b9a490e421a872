// What a PDF costs at least: so many pages of plain text in the report's fonts, painted line by line with QPdfWriter, nothing measured,
// nothing laid out, nothing read.   bare_pdf PAGES FILE.pdf

#include "resources/ui_resources.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int kUnitsPerPoint = 20;
constexpr int kLinesPerPage = 48;
constexpr int kLeft = 57;
constexpr int kTop = 72;
constexpr int kLineHeight = 14;

/// A line of some 90 letters that differs from all others.
QString line(int page, int number) {
    return QStringLiteral("Sida %1, rad %2: gemensam lägesbild, orsaksanalys, åtgärdsplan och uppföljning i samverkan.").arg(page).arg(number);
}

QFont font(const QString& family, int points, bool bold) {
    QFont made(family);
    made.setPixelSize(points * kUnitsPerPoint);
    made.setBold(bold);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

}  // namespace

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    resources::initialiseUi();
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const int pages = words.value(1).toInt();
    const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
    const QString family = QFontDatabase::applicationFontFamilies(regular).value(0);
    if (pages < 1 || family.isEmpty()) return 2;

    QPdfWriter writer(words.value(2));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(QStringLiteral("Plain text"));
    writer.setResolution(72 * kUnitsPerPoint);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer)) return 3;
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) writer.newPage();
        painter.setFont(font(family, 16, true));
        painter.drawText(kLeft * kUnitsPerPoint, (kTop - kLineHeight * 2) * kUnitsPerPoint, QStringLiteral("Rubrik på sida %1").arg(page));
        painter.setFont(font(family, 10, false));
        for (int number = 0; number < kLinesPerPage; ++number)
            painter.drawText(kLeft * kUnitsPerPoint, (kTop + number * kLineHeight) * kUnitsPerPoint, line(page, number));
    }
    painter.end();
    return 0;
}
