#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"

class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace ui {

struct Preferences;

/// Settings: who acts, what reports say of the municipality, and how the program looks on this machine. Each is kept at once.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const Session& session, QWidget* parent = nullptr);

    void edit() override;

Q_SIGNALS:
    /// The window must be built anew: another language, another height of rows.
    void rebuildWanted();

private:
    QFormLayout* group(QVBoxLayout& column, const QString& title, const QString& sentence);
    void addFileGroup(QVBoxLayout& column);
    void addReportGroup(QVBoxLayout& column);
    void addRhythmGroup(QVBoxLayout& column);
    void addMachineGroup(QVBoxLayout& column);
    [[nodiscard]] QWidget* backups();
    QWidget* text(records::Setting setting, const QString& name);
    void keep(records::Setting setting, const QString& value);
    [[nodiscard]] QString setting(records::Setting setting) const;
    void change(const std::function<void(Preferences&)>& change);

    const Session& m_session;
    QComboBox* m_who = nullptr;
};

}  // namespace ui
