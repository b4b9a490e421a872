#include "ui/shell/start_dialog.h"

#include "core/agreement/new_file.h"
#include "ui/common/form/notice.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/shell/backups.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <array>

namespace ui {

namespace {

constexpr QSize kStartSize(600, 460);
constexpr int kMostRecent = 8;

/// Who most often sits here: a role of the agreement and an office. @source design.md, "Users"
struct Person {
    const char* role;
    const char* office;
    const char* label;  ///< context "ui::StartDialog"
};
constexpr std::array<Person, 2> kPersons{{{"security-chief", "municipality", QT_TRANSLATE_NOOP("ui::StartDialog", "Security chief of the municipality")},
                                          {"community-police", "police", QT_TRANSLATE_NOOP("ui::StartDialog", "Community police officer")}}};

const QString kRecentKey = QStringLiteral("files/recent");

QLabel* heading(const QString& text, int points) {
    auto* label = new QLabel(text);  // owned by the layout that it is put in
    label->setFont(ui::font(points, true));
    return label;
}

QLabel* muted(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    makeMuted(*label);
    return label;
}

/// Where people keep their documents; their home where there is no such folder.
QString documents() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString filter() { return QStringLiteral("Vaksam (*.vaksam)"); }

}  // namespace

StartDialog::StartDialog(const records::OpenFile::Environment& environment, QWidget* parent)
    : QDialog(parent), m_environment(environment), m_pages(new QStackedWidget), m_trouble(new Notice) {
    setWindowTitle(QStringLiteral("Vaksam"));
    resize(kStartSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageEdge, kPageEdge, kPageEdge, kPageEdge);
    column->setSpacing(kBetweenGroups);
    column->addWidget(m_pages, 1);
    column->addWidget(m_trouble);
    m_pages->addWidget(makeFirstPage());
    m_pages->addWidget(makeNewPage());
    // The likely next step has the keyboard.
    if (m_recent->count() > 0) m_recent->setFocus();
    else m_new->setFocus();
}

QWidget* StartDialog::makeFirstPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addWidget(heading(QStringLiteral("Vaksam"), kLargePoints));
    column->addWidget(muted(tr("What the municipality and the police have promised each other, in one file of your own.")));
    m_recent = new QListWidget;
    m_recent->setAccessibleName(tr("Files of last time"));
    for (const QString& path : QSettings().value(kRecentKey).toStringList())
        if (QFile::exists(path)) {
            auto* item = new QListWidgetItem(QStringLiteral("%1  ·  %2").arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(path)), m_recent);
            item->setData(Qt::UserRole, path);
            item->setSizeHint({0, RowDelegate::rowHeight(*m_recent)});
        }
    m_recent->setCurrentRow(0);
    column->addWidget(m_recent, 1);
    if (m_recent->count() == 0) {
        m_recent->hide();
        column->addWidget(muted(tr("Open a file that you have been given, or make a new one.")));
        column->addStretch(1);
    }
    auto* buttons = new QHBoxLayout;
    auto* openFile = new QPushButton(tr("Open a file …"));
    m_new = new QPushButton(icon(QStringLiteral("add")), tr("New file …"));
    m_new->setDefault(m_recent->count() == 0);
    buttons->addWidget(openFile);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { open(item->data(Qt::UserRole).toString()); });
    connect(openFile, &QPushButton::clicked, this, &StartDialog::askForFile);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        m_pages->setCurrentIndex(1);
        m_municipality->setFocus();
        m_municipality->selectAll();
    });
    return page;
}

QWidget* StartDialog::makeNewPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenGroups);
    column->addWidget(heading(tr("A new file"), kTitlePoints));
    m_municipality = new QLineEdit;
    m_who = new QComboBox;
    for (const Person& one : kPersons) m_who->addItem(QCoreApplication::translate("ui::StartDialog", one.label));
    m_agreements = new QComboBox;
    m_agreements->addItem(tr("Lomma 2023–2027, comes with the program"));
    m_agreements->addItem(tr("Another agreement file …"));
    m_target = new QLineEdit(QDir(documents()).filePath(QStringLiteral("vaksam.vaksam")));
    auto* choose = new QPushButton(tr("Choose …"));
    auto* target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addWidget(choose);
    m_backups = new QLineEdit(Backups::folder().isEmpty() ? QDir(documents()).filePath(tr("Vaksam backups")) : Backups::folder());
    m_backups->setPlaceholderText(tr("None are made"));
    m_backups->setToolTip(tr("A copy a day. Best on another disk or a folder that is backed up."));
    auto* chooseBackups = new QPushButton(tr("Choose …"));
    chooseBackups->setAccessibleName(tr("Choose the folder of the backups"));
    auto* backups = new QHBoxLayout;
    backups->addWidget(m_backups, 1);
    backups->addWidget(chooseBackups);
    connect(chooseBackups, &QPushButton::clicked, this, &StartDialog::askForBackups);
    m_understood = new QCheckBox(tr("I know that no security classified information may be written here"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->addRow(tr("Municipality"), m_municipality);
    form->addRow(tr("Who you are"), m_who);
    form->addRow(tr("Agreement"), m_agreements);
    form->addRow(tr("The file"), target);
    form->addRow(tr("Backups"), backups);
    column->addLayout(form);
    column->addWidget(muted(tr("Function and organisation stand in the history of changes. All of it can be changed in the settings later.")));
    column->addWidget(m_understood);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    m_create = new QPushButton(tr("Make the file"));
    m_create->setDefault(true);
    auto* back = new QPushButton(tr("Back"));
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &StartDialog::askForTarget);
    connect(m_agreements, &QComboBox::activated, this, [this](int index) {
        if (index == 1) askForAgreement();
        else m_agreement.clear();
    });
    connect(m_understood, &QCheckBox::toggled, this, &StartDialog::refreshReady);
    for (QLineEdit* line : {m_municipality, m_target}) connect(line, &QLineEdit::textChanged, this, &StartDialog::refreshReady);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_create, &QPushButton::clicked, this, &StartDialog::create);
    refreshReady();
    return page;
}

void StartDialog::remember(const QString& path) {
    QSettings settings;
    QStringList recent = settings.value(kRecentKey).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(kRecentKey, recent.mid(0, kMostRecent));
}

void StartDialog::tell(const base::Error& error) { m_trouble->tell(base::errorText(error)); }

void StartDialog::open(const QString& path) {
    if (path.isEmpty()) return;
    m_path = path;
    accept();
}

void StartDialog::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Open a file"), documents(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartDialog::open);
    dialog->open();
}

void StartDialog::askForTarget() {
    auto* dialog = new QFileDialog(this, tr("Where the file is kept"), QFileInfo(m_target->text()).absolutePath(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vaksam"));
    connect(dialog, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    dialog->open();
}

void StartDialog::askForBackups() {
    auto* dialog = new QFileDialog(this, tr("Folder of the backups"), m_backups->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &QLineEdit::setText);
    dialog->open();
}

void StartDialog::askForAgreement() {
    auto* dialog = new QFileDialog(this, tr("Choose an agreement file"), {}, QStringLiteral("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_agreement = path;
        m_agreements->setItemText(1, QFileInfo(path).fileName());
    });
    connect(dialog, &QFileDialog::rejected, this, [this] {
        if (m_agreement.isEmpty()) m_agreements->setCurrentIndex(0);
    });
    dialog->open();
}

void StartDialog::refreshReady() {
    m_create->setEnabled(m_understood->isChecked() && !m_municipality->text().trimmed().isEmpty() && !m_target->text().trimmed().isEmpty());
}

void StartDialog::create() {
    QString path = m_target->text().trimmed();
    if (!path.endsWith(QStringLiteral(".vaksam"), Qt::CaseInsensitive)) path += QStringLiteral(".vaksam");
    if (const auto made = makeFile(path); !made) {
        tell(made.error());
        return;
    }
    Backups::setFolder(m_backups->text().trimmed());
    open(path);
}

base::Result<void> StartDialog::makeFile(const QString& path) const {
    agreement::NewFile begin;
    begin.path = m_agreement;
    if (!begin.path.isEmpty()) begin.from = agreement::NewFile::From::Path;
    auto file = agreement::makeFile(path, begin, m_environment);
    if (!file) return base::Failure(file.error());
    using records::Setting;
    const Person& who = kPersons.at(static_cast<std::size_t>(m_who->currentIndex()));
    for (const auto& [setting, text] : {std::pair(Setting::Municipality, m_municipality->text().trimmed()),
                                        std::pair(Setting::Who, QString::fromLatin1(who.role)), std::pair(Setting::Office, QString::fromLatin1(who.office))})
        if (auto kept = (*file)->setSetting(setting, text); !kept) {
            file->reset();
            QFile::remove(path);  // nothing half-made stays
            return kept;
        }
    return {};
}

}  // namespace ui
