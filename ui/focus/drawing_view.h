#pragma once

#include "core/report/report.h"
#include "ui/common/record_view.h"
#include "ui/common/session.h"

class QLabel;
class QScrollArea;

namespace ui {

class PartList;
class DrawingWidget;

/// A drawing of parts of a focus area, with the same parts below to write in; what is chosen in one is chosen in the other.
class DrawingView final : public RecordView {
    Q_OBJECT
public:
    struct Subject {
        const records::Kind& part;
        QString name;   ///< of the drawing, for those who cannot see it
        QString empty;  ///< said while there is nothing to draw
        std::function<std::optional<report::DrawnFigure>(const records::Reader&, const QString& area)> draw;
        /// The owner of the parts; empty when there is none yet.
        std::function<QString(const records::Reader&, const QString& area)> owner;
        QList<QByteArray> columns;  ///< of the parts as a table; none: they stand as lines
        /// Makes the owner when there is none. @return its id, empty when that failed
        std::function<QString(const QString& area)> makeOwner;
    };
    DrawingView(const Session& session, Subject subject, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void takeFocus() override;
    void leave() override;

private:
    void refresh();
    [[nodiscard]] QString owner() const;

    const Session& m_session;
    Subject m_subject;
    QString m_id;
    QLabel* m_empty;
    DrawingWidget* m_picture;
    PartList* m_parts;
    QScrollArea* m_scroll;
};

/// The causes of a focus area as a fishbone or chain of events (orsaksanalys).
[[nodiscard]] RecordView* makeCausesView(const Session& session);
/// The activities of a focus area's plan in time.
[[nodiscard]] RecordView* makeActivitiesView(const Session& session);

}  // namespace ui
