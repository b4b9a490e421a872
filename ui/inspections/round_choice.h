#pragma once

#include "ui/common/record_view.h"
#include "ui/common/session.h"

#include <QDate>
#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Chooses the premises of a round: all that are in business, the most urgent first, each with a box to tick.
class RoundChoice final : public RecordView {
    Q_OBJECT
public:
    explicit RoundChoice(const Session& session, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void takeFocus() override;
    void leave() override { save(); }

private:
    void save();
    void count();
    void sayWhy();

    const Session& m_session;
    QString m_id;
    QStringList m_stops;  ///< as stored
    QLabel* m_state;
    QPushButton* m_save;
    QTreeWidget* m_list;
    QLabel* m_why;  ///< why the current place is urgent
    QDate m_day;    ///< of the round
    QHash<QString, QStringList> m_others;  ///< where other rounds of the day go: their kinds, by premises
};

}  // namespace ui
