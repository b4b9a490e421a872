#include "ui/shell/help_dialog.h"

#include "ui/common/look/measures.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kHelpSize(900, 680);

}  // namespace

HelpDialog::HelpDialog(const QString& topic, QWidget* parent) : QDialog(parent), m_text(new QTextBrowser) {
    setWindowTitle(tr("Help"));
    resize(kHelpSize);
    m_text->setSearchPaths({QStringLiteral(":/guide")});  // of the pictures
    QFile file(QStringLiteral(":/guide/%1.md").arg(topic));
    if (file.open(QIODevice::ReadOnly)) m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    else m_text->setPlainText(tr("There is no help for this page yet."));
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(kBetweenGroups);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBetweenGroups, kBetweenGroups, kBetweenGroups, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    m_text->setFocus();
}

}  // namespace ui
