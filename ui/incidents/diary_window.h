#pragma once

#include "ui/common/session.h"

#include <QWidget>

namespace ui {

class DiaryView;

/// The diary of one special event in a window of its own, to stand on another screen while the work goes on in the first.
class DiaryWindow final : public QWidget {
    Q_OBJECT
public:
    /// @param beside  the window of the file; this one goes with it
    DiaryWindow(const Session& session, const QString& event, QWidget* beside);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    DiaryView* m_diary;
};

}  // namespace ui
