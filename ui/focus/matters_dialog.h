#pragma once

#include "ui/common/session.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

class Notice;

/// The steering group decides as proposed: the matters that wait, each ticked, and the first paragraph; written in one act at one meeting.
class MattersDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param meeting  id of the meeting of the steering group
    MattersDialog(const Session& session, const QString& meeting, QWidget* parent = nullptr);

private:
    /// Why the matter is hardly one of this meeting, so that nobody decides it here without a thought; empty when it is.
    [[nodiscard]] QString elsewhere(const records::Reader& reader, const records::Kind& kind, const QString& id) const;
    void fill();
    void refreshParagraphs();
    void decide();
    [[nodiscard]] QStringList chosen() const;

    const Session& m_session;
    QString m_meeting;
    QDate m_day;
    QListWidget* m_matters;
    QSpinBox* m_paragraph;
    QSpinBox* m_rank;
    Notice* m_trouble;
    QPushButton* m_decide;
};

}  // namespace ui
