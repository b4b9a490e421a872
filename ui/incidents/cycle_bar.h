#pragma once

#include "core/incidents/cycle_work.h"
#include "ui/common/background_reader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// The rhythm of the events (EST): what is new since the cycle began, what is to be assessed and closed, and the weekly picture that follows from it.
class CycleBar final : public QWidget {
    Q_OBJECT
public:
    explicit CycleBar(const Session& session, QWidget* parent = nullptr);

    /// Whether what stands there is of the file as it is.
    [[nodiscard]] bool isReady() const { return m_work.has_value() && !m_reader.isBusy(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void take(const incidents::CycleWork& work);
    void assess();
    void close();

    const Session& m_session;
    BackgroundReader m_reader;
    std::optional<incidents::CycleWork> m_work;
    incidents::Rhythm m_rhythm;
    QLabel* m_state;
    QPushButton* m_new;
    QPushButton* m_assess;
    QPushButton* m_close;
    QPushButton* m_picture;
};

}  // namespace ui
