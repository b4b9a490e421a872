#include "ui/shell/settings_page.h"

#include "core/base/language.h"
#include "core/incidents/rhythm.h"
#include "core/people/role.h"
#include "core/records/backup.h"
#include "ui/common/edits/wheel_guard.h"
#include "ui/common/file_dialog.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/page_head.h"
#include "ui/common/look/preferences.h"
#include "ui/shell/backups.h"
#include "ui/shell/sender_edits.h"
#include "ui/shell/setting_acts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kEditWidth = 360;
constexpr int kLeastLetters = 14;

/// A choice of few words; the wheel leaves it alone while one scrolls.
QComboBox* choice(const QString& name, const QList<std::pair<QString, QVariant>>& words, const QVariant& chosen) {
    auto* box = new QComboBox;  // owned by the form that it is put in
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    guardWheel(*box);
    for (const auto& [word, data] : words) box->addItem(word, data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setMaximumWidth(kEditWidth);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLeastLetters);
    return box;
}

/// The fields of all groups begin at one edge.
void alignFields(const QWidget& whole) {
    QList<QWidget*> labels;
    int widest = 0;
    for (const QFormLayout* form : whole.findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem* label = form->itemAt(row, QFormLayout::LabelRole); label != nullptr && label->widget() != nullptr) {
                labels << label->widget();
                widest = std::max(widest, label->sizeHint().width());
            }
    for (QWidget* label : std::as_const(labels)) label->setMinimumWidth(widest);
}

}  // namespace

SettingsPage::SettingsPage(const Session& session, SettingActs& acts, QWidget* parent)
    : Page(parent), m_session(session), m_acts(acts), m_scroll(new QScrollArea) {
    auto* head = new PageHead(tr("Settings"));
    head->setState(tr("Each change is kept at once; Undo takes it back."));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageEdge, kBetweenGroups, kPageEdge, kBetweenControls);
    page->setSpacing(kBetweenGroups);
    page->addWidget(head);
    page->addWidget(m_scroll, 1);
    fill();
    connect(&acts, &SettingActs::taken, this, &SettingsPage::refresh);
}

void SettingsPage::fill() {
    auto* inside = new QWidget;  // owned by the area
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    addFileGroup(*column);
    addReportGroup(*column);
    addRhythmGroup(*column);
    addMachineGroup(*column);
    alignFields(*inside);
    column->addStretch(1);
    m_scroll->setWidget(inside);
}

void SettingsPage::refresh() {
    QWidget* focused = m_scroll->widget()->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString name = focused == nullptr ? QString() : focused->accessibleName();
    const int place = m_scroll->verticalScrollBar()->value();
    QWidget* before = m_scroll->takeWidget();
    for (QWidget* widget : before->findChildren<QWidget*>()) widget->disconnect(this);  // what goes with it keeps nothing
    before->hide();
    before->deleteLater();  // its key press may be what brought us here
    fill();
    m_scroll->verticalScrollBar()->setValue(place);
    if (name.isEmpty()) return;
    for (QWidget* widget : m_scroll->widget()->findChildren<QWidget*>())
        if (widget->accessibleName() == name && widget->focusPolicy() != Qt::NoFocus) return widget->setFocus();
}

void SettingsPage::edit() { m_who->setFocus(); }

QFormLayout* SettingsPage::group(QVBoxLayout& column, const QString& title, const QString& sentence) {
    auto* heading = new QLabel(title);  // widgets and layouts are owned by the column's widget
    heading->setFont(ui::font(kSectionPoints, true));
    auto* words = new QLabel(sentence);
    words->setWordWrap(true);
    makeMuted(*words);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kBetweenGroups);
    form->setVerticalSpacing(kBetweenControls);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column.addWidget(heading);
    column.addWidget(words);
    column.addLayout(form);
    column.addSpacing(kBetweenGroups);
    return form;
}

void SettingsPage::addFileGroup(QVBoxLayout& column) {
    QFormLayout* form =
        group(column, tr("You"), tr("The function that stands in the change history. No security classified information may be kept in this file."));
    QList<std::pair<QString, QVariant>> roles;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const records::Kind& kind = records::kindOf<people::Role>();
        reader.each(kind, {}, [&](const records::Record& role) {
            roles << std::pair(kind.text(role, &people::Role::label), QVariant(kind.text(role, &people::Role::key)));
            return true;
        });
    });
    if (!read) m_session.navigator.tell(read.error());
    const QString who = m_session.file.author().who;
    bool known = false;
    for (const auto& [label, key] : std::as_const(roles)) known = known || key.toString() == who;
    if (!known && !who.isEmpty()) roles.prepend({who, who});
    m_who = choice(tr("Function"), roles, who);
    connect(m_who, &QComboBox::activated, this, [this] { m_acts.keep(records::Setting::Who, m_who->currentData().toString(), tr("Function")); });
    form->addRow(tr("Function"), m_who);
    const QList<std::pair<QString, QVariant>> offices{{tr("The municipality"), QStringLiteral("municipality")}, {tr("The police"), QStringLiteral("police")}};
    QComboBox* office = choice(tr("Office"), offices, m_session.file.author().office);
    connect(office, &QComboBox::activated, this, [this, office] { m_acts.keep(records::Setting::Office, office->currentData().toString(), tr("Office")); });
    form->addRow(tr("Office"), office);
}

void SettingsPage::addReportGroup(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("Reports"), tr("How the municipality stands in reports: PDF, web page and text alike. It goes with the file."));
    form->addRow(tr("Municipality"), text(records::Setting::Municipality, tr("Municipality")));
    auto* arms = new ArmsEdit(QByteArray::fromBase64(setting(records::Setting::Arms).toLatin1()));
    connect(arms, &ArmsEdit::chosen, this, [this](const QByteArray& png) { m_acts.keep(records::Setting::Arms, QString::fromLatin1(png.toBase64()), tr("Coat of arms")); });
    form->addRow(tr("Coat of arms"), arms);
    auto* accent = new AccentEdit(setting(records::Setting::Colour));
    connect(accent, &AccentEdit::chosen, this, [this](const QString& colour) { m_acts.keep(records::Setting::Colour, colour, tr("Colour")); });
    form->addRow(tr("Colour"), accent);
    auto* contact = new ContactEdit(setting(records::Setting::Contact));
    connect(contact, &ContactEdit::chosen, this, [this](const QString& lines) { m_acts.keep(records::Setting::Contact, lines, tr("Contact")); });
    form->addRow(tr("Contact"), contact);
    form->addRow(tr("Marking"), text(records::Setting::Marking, tr("Marking")));
    QComboBox* language = choice(tr("Language of reports"), {{tr("Swedish"), QStringLiteral("sv")}, {tr("English"), QStringLiteral("en")}},
                                 setting(records::Setting::ReportLanguage));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_acts.keep(records::Setting::ReportLanguage, language->currentData().toString(), tr("Language of reports")); });
    form->addRow(tr("Language of reports"), language);
}

void SettingsPage::addRhythmGroup(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("Rhythm of the events"), tr("How often they are gone through, and on which weekdays. The page Incidents and the weekly picture follow it."));
    const incidents::Rhythm now = incidents::rhythmFrom(setting(records::Setting::Rhythm));
    QComboBox* span = choice(tr("Cycle"), {{tr("Each week"), 0}, {tr("Every other week"), 1}, {tr("Each month"), 2}}, int(now.span));
    QList<std::pair<QString, QVariant>> days;
    for (int day = 1; day <= 7; ++day) days << std::pair(base::currentLocale().standaloneDayName(day), QVariant(day));
    QComboBox* begins = choice(tr("Gathered up to"), days, now.begins);
    QComboBox* assessed = choice(tr("Assessed by"), days, now.assessed);
    QComboBox* sent = choice(tr("Picture sent on"), days, now.sent);
    const auto write = [this, span, begins, assessed, sent] {
        m_acts.keep(records::Setting::Rhythm,
                    incidents::rhythmText({static_cast<incidents::RhythmSpan>(span->currentData().toInt()), begins->currentData().toInt(),
                                           assessed->currentData().toInt(), sent->currentData().toInt()}),
                    tr("Rhythm of the events"));
    };
    for (QComboBox* box : {span, begins, assessed, sent}) connect(box, &QComboBox::activated, this, write);
    form->addRow(tr("Cycle"), span);
    form->addRow(tr("Gathered up to"), begins);
    form->addRow(tr("Assessed by"), assessed);
    form->addRow(tr("Picture sent on"), sent);
}

QWidget* SettingsPage::backups() {
    auto* whole = new QWidget;  // owned by the form that it is put in
    auto* line = new QLineEdit(QDir::toNativeSeparators(Backups::folder()));
    line->setAccessibleName(tr("Folder of the backups"));
    line->setPlaceholderText(tr("None are made"));
    line->setMaximumWidth(kEditWidth);
    auto* choose = new QPushButton(tr("Choose …"));
    auto* state = new QLabel;
    state->setWordWrap(true);
    makeMuted(*state);
    const auto tell = [this, state] {
        const QString newest = Backups::folder().isEmpty() ? QString() : records::newestBackup(m_session.file.path(), Backups::folder());
        state->setText(newest.isEmpty() ? tr("A copy a day, of this file and only here. Best on another disk or a folder that is backed up.")
                                        : tr("The newest: %1").arg(QFileInfo(newest).fileName()));
    };
    const auto keep = [this, line, tell] {
        m_acts.keepBackups(QDir::fromNativeSeparators(line->text().trimmed()), tr("Backups"));
        tell();
    };
    connect(line, &QLineEdit::editingFinished, this, keep);
    connect(choose, &QPushButton::clicked, this, [this, line, keep] {
        auto* dialog = makeFileDialog(this, tr("Folder of the backups"), line->text());
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, line, [line, keep](const QString& folder) {
            line->setText(QDir::toNativeSeparators(folder));
            keep();
        });
        dialog->open();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetweenControls);
    row->addWidget(line, kEditWidth);
    row->addWidget(choose);
    row->addStretch(1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    column->addLayout(row);
    column->addWidget(state);
    tell();
    return whole;
}

void SettingsPage::addMachineGroup(QVBoxLayout& column) {
    QFormLayout* form = group(column, tr("This machine"), tr("How the program looks here; the file is not touched."));
    const Preferences now = Preferences::load();
    QComboBox* language =
        choice(tr("Language of the window"), {{tr("As the machine"), QString()}, {tr("Swedish"), QStringLiteral("sv")}, {tr("English"), QStringLiteral("en")}},
               now.language ? base::languageCode(*now.language) : QString());
    connect(language, &QComboBox::activated, this, [this, language] {
        change(tr("Language of the window"), [language](Preferences& preferences) { preferences.language = base::languageFrom(language->currentData().toString()); });
    });
    language->setObjectName(QStringLiteral("language"));
    form->addRow(tr("Language of the window"), language);
    QComboBox* theme = choice(tr("Light or dark"),
                              {{tr("As the machine"), int(ThemeChoice::System)},
                               {tr("Light"), int(ThemeChoice::Light)},
                               {tr("Dark"), int(ThemeChoice::Dark)},
                               {tr("High contrast"), int(ThemeChoice::Contrast)}},
                              int(now.theme));
    connect(theme, &QComboBox::activated, this, [this, theme] {
        change(tr("Light or dark"), [theme](Preferences& preferences) { preferences.theme = ThemeChoice(theme->currentData().toInt()); });
    });
    theme->setObjectName(QStringLiteral("theme"));
    form->addRow(tr("Light or dark"), theme);
    auto* compact = new QCheckBox(tr("Close rows in lists"));
    compact->setObjectName(QStringLiteral("compact"));
    compact->setChecked(now.compactRows);
    connect(compact, &QCheckBox::toggled, this, [this](bool checked) {
        change(tr("Close rows in lists"), [checked](Preferences& preferences) { preferences.compactRows = checked; });
    });
    form->addRow(QString(), compact);
    form->addRow(tr("Backups"), backups());
}

QWidget* SettingsPage::text(records::Setting key, const QString& name) {
    auto* edit = new QLineEdit(setting(key));
    edit->setAccessibleName(name);
    edit->setMaximumWidth(kEditWidth);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key, name] { m_acts.keep(key, edit->text().trimmed(), name); });
    return edit;
}

QString SettingsPage::setting(records::Setting key) const {
    const auto value = m_session.file.setting(key);
    if (!value) m_session.navigator.tell(value.error());
    return value.value_or(QString());
}

void SettingsPage::change(const QString& name, const std::function<void(Preferences&)>& change) {
    Preferences preferences = Preferences::load();
    change(preferences);
    m_acts.keep(preferences, name);
}

}  // namespace ui
