#pragma once

#include "ui/common/session.h"
#include "ui/shell/sections.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace ui {

/// The pages as icon and word, with a bar at the edge of the active one; below, the year that they speak of, the file's name and settings.
class SideBar final : public QWidget {
    Q_OBJECT
public:
    SideBar(const Session& session, const QList<Section>& sections, QWidget* parent = nullptr);

    /// Marks the page as the active one without choosing it again; the settings come after the sections.
    void setCurrent(int index);
    /// Slimmer, in a window that has little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// A section, or one more than the last of them: the settings.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillYears();
    [[nodiscard]] int firstYear() const;
    void showYear();

    const Session& m_session;
    QListWidget* m_pages;
    QComboBox* m_years;
};

}  // namespace ui
