#pragma once

#include "ui/common/background_act.h"

#include <QDialog>

class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldEdit;
class Notice;

/// One field of many records gets one value, as one act: which field, which value, how far it is. It can be stopped, and undone.
class FieldChangeDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param rows  table rows of stored records
    FieldChangeDialog(const Session& session, const records::Kind& kind, QList<qint64> rows, QWidget* parent = nullptr);

    void reject() override;

private:
    void showField();
    void change();
    void showAnswer(const base::Result<void>& result);

    const Session& m_session;
    const records::Kind& m_kind;
    const QList<qint64> m_rows;
    QComboBox* m_field;
    QVBoxLayout* m_place;  ///< where the edit of the chosen field stands
    FieldEdit* m_edit = nullptr;
    QProgressBar* m_progress;
    Notice* m_trouble;
    QPushButton* m_change;
    BackgroundAct m_act;
    std::shared_ptr<qint64> m_changed;
};

}  // namespace ui
