#pragma once

#include "core/focus/plan_snapshot.h"
#include "core/focus/plan_version.h"
#include "core/focus/report_parts.h"
#include "ui/common/record_view.h"
#include "ui/common/session.h"

class QScrollArea;
class QVBoxLayout;

namespace ui {

class DrawingWidget;

/// How a focus area stands: its way and its plan's through the decisions, what is still missing for the approval with the way there, and
/// each goal with its five letters and its curve.
class StandingView final : public RecordView {
    Q_OBJECT
public:
    explicit StandingView(const Session& session, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void takeFocus() override;

private:
    void refresh();
    /// The proposals that led to it: id and name.
    void addProposals(const QList<std::pair<QString, QString>>& proposals);
    void addHeading(const QString& text);
    void addWords(const QString& text);
    void addMissing(const QString& heading, const QString& whenNone, const QList<base::Reason>& reasons);
    void addReason(const base::Reason& reason);
    /// Two versions side by side, or one and today, and what differs between them.
    void addVersions(const QString& plan, QList<focus::PlanVersion> versions);
    [[nodiscard]] static QString lineOf(const focus::Deviation& change);
    void addCounted(const focus::Held<focus::Goal>& goal);
    void addGoal(const focus::Held<focus::Goal>& goal, const focus::AreaReport& area);

    const Session& m_session;
    QString m_id;
    DrawingWidget* m_area;
    DrawingWidget* m_plan;
    QScrollArea* m_scroll;
    QWidget* m_found = nullptr;  ///< all that is built anew with the file
    QVBoxLayout* m_column;
};

}  // namespace ui
