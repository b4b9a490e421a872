#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"

class QComboBox;
class QFormLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class SettingActs;
struct Preferences;

/// Settings: who acts, what reports say of the municipality, and how the program looks on this machine. Each is kept at once.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// @param acts  keeps what is chosen; outlives the page
    SettingsPage(const Session& session, SettingActs& acts, QWidget* parent = nullptr);

    void edit() override;

private:
    void fill();
    /// Shows what is kept now, with the keyboard where it was.
    void refresh();
    QFormLayout* group(QVBoxLayout& column, const QString& title, const QString& sentence);
    void addFileGroup(QVBoxLayout& column);
    void addReportGroup(QVBoxLayout& column);
    void addRhythmGroup(QVBoxLayout& column);
    void addMachineGroup(QVBoxLayout& column);
    [[nodiscard]] QWidget* backups();
    QWidget* text(records::Setting setting, const QString& name);
    [[nodiscard]] QString setting(records::Setting setting) const;
    void change(const QString& name, const std::function<void(Preferences&)>& change);

    const Session& m_session;
    SettingActs& m_acts;
    QScrollArea* m_scroll;
    QComboBox* m_who = nullptr;
};

}  // namespace ui
