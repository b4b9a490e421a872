// Qt's own dialog for printing, which the program shows as it is.

#include "tests/support/catch_qt.h"
#include "tests/support/spoken.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace print_dialog_test {

QStringList textsOfPrintDialog() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog dialog(&printer);
    QStringList texts{dialog.windowTitle()};
    for (const QLabel* label : dialog.findChildren<QLabel*>()) texts << label->text();
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) texts << button->text();
    for (const QGroupBox* box : dialog.findChildren<QGroupBox*>()) texts << box->title();
    for (const QTabWidget* tabs : dialog.findChildren<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i);
    return texts;
}

TEST_CASE("the dialog for printing speaks Swedish throughout", "[reports][translation]") {
    QStringList english;
    QStringList swedish;
    {
        const support::Spoken spoken(base::Language::English);
        english = textsOfPrintDialog();
    }
    {
        const support::Spoken spoken(base::Language::Swedish);
        swedish = textsOfPrintDialog();
    }
    REQUIRE(english.size() == swedish.size());
    REQUIRE(english.filter(u"Printer"_s).size() > 0);
    QStringList same;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const bool word = std::count_if(english[i].cbegin(), english[i].cend(), [](QChar c) { return c.isLetter(); }) > 1;
        if (word && english[i] == swedish[i] && english[i] != u"OK"_s && english[i] != u"&OK"_s) same << english[i];
    }
    CHECK(same.join(u'|').toStdString() == "");
}

}  // namespace print_dialog_test
