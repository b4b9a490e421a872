#pragma once

#include <QObject>

class QDialog;

namespace ui {

/// What is typed after the key that opens a dialog and before it has the keyboard belongs to the dialog: on a busy machine its window comes a while after
/// its key. Lives as long as the dialog, which must not block the window it belongs to – Qt would swallow what comes to that.
class EarlyKeys final : public QObject {
    Q_OBJECT
public:
    explicit EarlyKeys(QDialog& dialog);
    ~EarlyKeys() override;

    /// Whether the dialog has had the keyboard.
    [[nodiscard]] bool isOver() const { return m_over; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDialog& m_dialog;
    bool m_over = false;
};

}  // namespace ui
