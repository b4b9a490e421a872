#pragma once

#include "core/focus/decide.h"
#include "ui/common/session.h"

#include <QWidget>

namespace ui {

class FlowLayout;
class Notice;

/// The decisions that a focus area and its plan can get now, as buttons; when one is refused, all reasons stand below.
class DecisionBar final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionBar(const Session& session, QWidget* parent = nullptr);
    /// @param id  a focus area, or empty
    void show(const QString& id);

private:
    void refresh();
    void focusFirst();
    void addButtons(const QString& title, focus::Subject subject, const QString& id, const QString& state);
    void ask(const focus::Step& step, const QString& id, bool despite);
    void decide(const focus::Step& step, const focus::DecisionRequest& request);
    void showRefusal(const focus::Step& step, const focus::DecisionRequest& request, const base::Error& error);

    const Session& m_session;
    QString m_id;
    FlowLayout* m_buttons;
    Notice* m_reasons;
};

}  // namespace ui
