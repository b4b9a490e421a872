#pragma once

#include "ui/common/session.h"

#include <QDialog>

class QToolButton;

namespace ui {

class RecordForm;

/// A note from the telephone, from anywhere (Ctrl+Shift+H): an incident with the time filled in. Five things are asked for, the rest unfolds.
/// What is not finished stays a draft.
class QuickNote final : public QDialog {
    Q_OBJECT
public:
    explicit QuickNote(const Session& session, QWidget* parent = nullptr);

    void done(int result) override;

private:
    void begin();
    void showMore(bool more);

    const Session& m_session;
    RecordForm* m_form;
    bool m_saving = false;  ///< Save was pressed, and the form asks something before it can
    QToolButton* m_more;
};

}  // namespace ui
