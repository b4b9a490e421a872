#include "ui/reports/exported.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kListSize(900, 480);
constexpr int kPathRole = Qt::UserRole;
const QString kExportedKey = QStringLiteral("reports/exported");

QString formWord(const QString& ending) {
    if (ending == u"html") return ExportedDialog::tr("Web page");
    if (ending == u"odt") return ExportedDialog::tr("Text to edit");
    if (ending == u"eml") return ExportedDialog::tr("E-mail");
    return ending.toUpper();
}

}  // namespace

QList<Exported> exported() {
    QList<Exported> all;
    const QJsonArray kept = QJsonDocument::fromJson(QSettings().value(kExportedKey).toByteArray()).array();
    for (const QJsonValue& value : kept) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) { return one.value(QLatin1String(key)).toString(); };
        all << Exported{text("report"), text("about"), text("form"), QDateTime::fromString(text("at"), Qt::ISODate), text("path"), text("file")};
    }
    return all;
}

void keepExported(const Exported& one) {
    QJsonArray kept = QJsonDocument::fromJson(QSettings().value(kExportedKey).toByteArray()).array();
    kept.prepend(QJsonObject{{QStringLiteral("report"), one.report},
                             {QStringLiteral("about"), one.about},
                             {QStringLiteral("form"), one.form},
                             {QStringLiteral("at"), one.at.toString(Qt::ISODate)},
                             {QStringLiteral("path"), one.path},
                             {QStringLiteral("file"), one.file}});
    while (kept.size() > kMostExported) kept.removeLast();
    QSettings().setValue(kExportedKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

ExportedDialog::ExportedDialog(QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget), m_open(new QPushButton(tr("Open"))), m_show(new QPushButton(tr("Show in folder"))) {
    setWindowTitle(tr("Saved reports"));
    resizeWithinScreen(*this, kListSize);
    const QList<Exported> all = exported();
    auto* words = new QLabel(all.isEmpty() ? tr("No report has been saved from this computer yet.") : tr("What has been saved from this computer, the newest first."));
    words->setWordWrap(true);
    makeMuted(*words);
    m_list->setAccessibleName(tr("Saved reports"));
    m_list->setHeaderLabels({tr("Saved"), tr("Report"), tr("About"), tr("Form"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const Exported& one : all) {
        const QString path = QDir::toNativeSeparators(one.path);
        auto* row = new QTreeWidgetItem(m_list, {QLocale().toString(one.at.toLocalTime(), QStringLiteral("ddd yyyy-MM-dd HH:mm")), one.report, one.about, formWord(one.form),
                                                 QFileInfo::exists(one.path) ? path : tr("%1 (not there any more)").arg(path)});  // owned by the list
        row->setData(0, kPathRole, one.path);
        for (int column = 0; column < m_list->columnCount(); ++column) row->setToolTip(column, row->text(column));
        row->setToolTip(4, tr("%1\nmade from %2").arg(path, QDir::toNativeSeparators(one.file)));
    }
    for (const int column : {0, 3}) m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setColumnWidth(1, 200);
    m_list->setColumnWidth(2, 200);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_open->setDefault(true);
    for (QPushButton* button : {m_show, close}) button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBetweenGroups, kBetweenGroups, kBetweenGroups, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(chosenPath())); });
    connect(m_show, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(chosenPath()).absolutePath())); });
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExportedDialog::tellChosen);
    if (!all.isEmpty()) m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    tellChosen();
}

QString ExportedDialog::chosenPath() const { return m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(0, kPathRole).toString(); }

void ExportedDialog::tellChosen() {
    const QString path = chosenPath();
    m_open->setEnabled(!path.isEmpty() && QFileInfo::exists(path));
    m_show->setEnabled(!path.isEmpty() && QFileInfo(QFileInfo(path).absolutePath()).isDir());
}

}  // namespace ui
