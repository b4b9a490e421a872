#include "ui/shell/start_dialog.h"

#include "core/agreement/new_file.h"
#include "core/base/day_text.h"
#include "ui/common/file_dialog.h"
#include "ui/common/form/notice.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/common/look/theme.h"
#include "ui/shell/backups.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QGuiApplication>
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

/// What is chosen in the box of agreements.
enum AgreementChoice { ShippedAgreement, EmptyAgreement, OtherAgreement };

/// A name of a file that no system refuses; another one where that is taken already.
QString freePath(const QString& folder, const QString& name) {
    QString plain = name.simplified();
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|")) plain.remove(sign);
    if (plain.isEmpty()) plain = QStringLiteral("vaksam");
    QString path = QDir(folder).filePath(plain + QStringLiteral(".vaksam"));
    for (int number = 2; QFile::exists(path); ++number) path = QDir(folder).filePath(QStringLiteral("%1 %2.vaksam").arg(plain).arg(number));
    return path;
}

QString filter() { return QStringLiteral("Vaksam (*.vaksam)"); }

}  // namespace

StartDialog::StartDialog(const records::OpenFile::Environment& environment, MakeExample makeExample, QWidget* parent)
    : QDialog(parent), m_environment(environment), m_makeExample(std::move(makeExample)), m_pages(new QStackedWidget), m_trouble(new Notice) {
    setWindowTitle(QStringLiteral("Vaksam"));
    resizeWithinScreen(*this, kStartSize);
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
    const bool known = m_recent->count() > 0;
    // Enter on a file of last time opens it: the blue button says so.
    auto* openRecent = new QPushButton(tr("Open"));
    openRecent->setVisible(known);
    openRecent->setDefault(known);
    auto* openFile = new QPushButton(known ? tr("Another file …") : tr("Open a file …"));
    m_new = new QPushButton(icon(QStringLiteral("add")), tr("New file …"));
    m_new->setDefault(!known);
    auto* example = new QPushButton(tr("Look at an example"));
    example->setVisible(static_cast<bool>(m_makeExample));
    auto* quit = new QPushButton(tr("Quit"));
    buttons->addWidget(openRecent);
    buttons->addWidget(openFile);
    buttons->addWidget(m_new);
    buttons->addWidget(example);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    connect(example, &QPushButton::clicked, this, &StartDialog::openExample);
    connect(quit, &QPushButton::clicked, this, [this] { done(Rejected); });
    column->addLayout(buttons);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { open(item->data(Qt::UserRole).toString()); });
    connect(openRecent, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* chosen = m_recent->currentItem()) open(chosen->data(Qt::UserRole).toString());
    });
    connect(openFile, &QPushButton::clicked, this, &StartDialog::askForFile);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        m_pages->setCurrentIndex(1);
        m_create->setDefault(true);
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
    m_agreements->addItem(tr("Empty: we write our own commitments"));
    m_agreements->addItem(tr("Another agreement file …"));
    m_countsFrom = new QLineEdit(m_environment.clock.today().toString(Qt::ISODate));
    m_countsFrom->setToolTip(tr("What lies before this day is before Vaksam: it is never called missed. Empty: from the day of signing."));
    m_target = new QLineEdit;
    nameTarget();
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
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->addRow(tr("Municipality"), m_municipality);
    form->addRow(tr("Who you are"), m_who);
    form->addRow(tr("Agreement"), m_agreements);
    form->addRow(tr("Counts from"), m_countsFrom);
    form->addRow(tr("The file"), target);
    form->addRow(tr("Backups"), backups);
    column->addLayout(form);
    column->addWidget(muted(tr("Function and organisation stand in the history of changes. All of it can be changed in the settings later.")));
    auto* word = new QLabel(tr("No security classified information may be written here. Whoever makes the file knows that."));
    word->setWordWrap(true);
    column->addWidget(word);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    m_create = new QPushButton(tr("Make the file"));
    m_create->setDefault(true);
    auto* back = new QPushButton(tr("Back"));
    back->setAutoDefault(false);  // Enter is the blue button
    for (QPushButton* other : {choose, chooseBackups}) other->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &StartDialog::askForTarget);
    m_agreements->installEventFilter(this);
    connect(m_agreements, &QComboBox::activated, this, [this](int index) {
        if (index == OtherAgreement && !m_passing) askForAgreement();
        if (index != OtherAgreement) m_chosenAgreement = index;
    });
    connect(m_municipality, &QLineEdit::textChanged, this, &StartDialog::nameTarget);
    for (const QLineEdit* line : {m_municipality, m_countsFrom, m_target}) connect(line, &QLineEdit::textEdited, m_trouble, &QWidget::hide);  // what it asked for is being written
    connect(m_countsFrom, &QLineEdit::editingFinished, this, [this] {
        if (const QString wrong = wrongDay(); !wrong.isEmpty()) m_trouble->tell(wrong);
    });
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_ownTarget = true; });
    connect(back, &QPushButton::clicked, this, &StartDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &StartDialog::create);
    return page;
}

bool StartDialog::eventFilter(QObject* watched, QEvent* event) {
    // The arrows pass over the choices, and no box opens on the way: only who has opened the list, or goes on, is asked for a file.
    if (watched == m_agreements && event->type() == QEvent::KeyPress && !m_agreements->view()->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_passing = key != Qt::Key_Space && key != Qt::Key_F4;
        QMetaObject::invokeMethod(this, [this] { m_passing = false; }, Qt::QueuedConnection);
    }
    return QDialog::eventFilter(watched, event);
}

void StartDialog::remember(const QString& path) {
    QSettings settings;
    QStringList recent = settings.value(kRecentKey).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(kRecentKey, recent.mid(0, kMostRecent));
}

void StartDialog::tell(const base::Error& error, const QString& path) {
    m_trouble->tell(base::errorText(error));
    if (path.isEmpty() || (!error.gives("in-use") && !error.is("read-only"))) return;
    QPushButton* read = m_trouble->offer(tr("Open to read"), [this, path] {
        m_toRead = true;
        open(path);
    });
    read->setFocus();
}

void StartDialog::open(const QString& path) {
    if (path.isEmpty()) return;
    m_path = path;
    accept();
}

void StartDialog::askForFile() {
    auto* dialog = makeFileDialog(this, tr("Open a file"), documents(), filter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartDialog::open);
    dialog->open();
}

void StartDialog::askForTarget() {
    auto* dialog = makeFileDialog(this, tr("Where the file is kept"), QFileInfo(m_target->text()).absolutePath(), filter());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vaksam"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_ownTarget = true;
        m_target->setText(path);
    });
    dialog->open();
}

void StartDialog::askForBackups() {
    auto* dialog = makeFileDialog(this, tr("Folder of the backups"), m_backups->text());
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &QLineEdit::setText);
    dialog->open();
}

void StartDialog::askForAgreement() {
    auto* dialog = makeFileDialog(this, tr("Choose an agreement file"), {}, QStringLiteral("JSON (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_agreement = path;
        m_agreements->setItemText(OtherAgreement, QFileInfo(path).fileName());
    });
    connect(dialog, &QFileDialog::rejected, this, [this] {
        if (m_agreement.isEmpty()) m_agreements->setCurrentIndex(m_chosenAgreement);
    });
    dialog->open();
}

void StartDialog::nameTarget() {
    if (!m_ownTarget) m_target->setText(QDir::toNativeSeparators(freePath(documents(), m_municipality->text())));
}

void StartDialog::openExample() {
    const QString path = QDir(documents()).filePath(tr("Vaksam example.vaksam"));
    if (QFile::exists(path)) return open(path);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_makeExample(path);
    QGuiApplication::restoreOverrideCursor();
    if (made) open(path);
    else tell(made.error());
}

void StartDialog::reject() {
    // What was written stays for whoever comes back; the program is ended by its own button or by closing the window.
    if (m_pages->currentIndex() == 0) return;
    m_trouble->hide();
    m_pages->setCurrentIndex(0);
    m_new->setFocus();
}

// A dialog that goes takes the keyboard from its field, which would tell of it when the dialog is no more than a QDialog.
StartDialog::~StartDialog() { m_countsFrom->disconnect(this); }

void StartDialog::closeEvent(QCloseEvent* event) {
    done(Rejected);
    event->accept();
}

QString StartDialog::wrongDay() const {
    const QString text = m_countsFrom->text().trimmed();
    if (text.isEmpty() || base::dayFromText(text, m_environment.clock.today())) return {};
    return tr("\"%1\" is not a day. Write for example 2026-11-22, or leave it empty.").arg(text);
}

void StartDialog::create() {
    QString path = m_target->text().trimmed();
    if (!path.endsWith(QStringLiteral(".vaksam"), Qt::CaseInsensitive)) path += QStringLiteral(".vaksam");
    const auto lacking = [this](QWidget* where, const QString& sentence) {
        m_trouble->tell(sentence);
        where->setFocus();
    };
    if (m_municipality->text().trimmed().isEmpty()) return lacking(m_municipality, tr("Write the name of the municipality."));
    if (m_agreements->currentIndex() == OtherAgreement && m_agreement.isEmpty()) return askForAgreement();
    if (m_target->text().trimmed().isEmpty()) return lacking(m_target, tr("Write where the file is to be kept."));
    if (const QString wrong = wrongDay(); !wrong.isEmpty()) return lacking(m_countsFrom, wrong);
    if (const auto made = makeFile(path); !made) {
        tell(made.error());
        return;
    }
    Backups::setFolder(m_backups->text().trimmed());
    open(path);
}

base::Result<void> StartDialog::makeFile(const QString& path) const {
    using From = agreement::NewFile::From;
    agreement::NewFile begin;
    begin.from = std::array{From::Shipped, From::Empty, From::Path}.at(static_cast<std::size_t>(m_agreements->currentIndex()));
    if (begin.from == From::Path) begin.path = m_agreement;
    begin.countsFrom = base::dayFromText(m_countsFrom->text(), m_environment.clock.today()).value_or(QDate());
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
