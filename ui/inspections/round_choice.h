#pragma once

#include "ui/common/record_view.h"
#include "ui/common/session.h"

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

    const Session& m_session;
    QString m_id;
    QStringList m_stops;  ///< as stored
    QLabel* m_state;
    QPushButton* m_save;
    QTreeWidget* m_list;
};

}  // namespace ui
