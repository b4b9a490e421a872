#pragma once

#include "ui/common/session.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// Says at the head of a form what is being written there counts for, and what it lacks, each with the press that mends it. Hidden for what no
/// commitment asks for.
class CountsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CountsPanel(QWidget* parent = nullptr);

    void show(const QList<CountsLine>& lines);
    [[nodiscard]] const QList<CountsLine>& lines() const { return m_lines; }
    /// The first offer, as by its button. @return false when there is none
    bool mend();

Q_SIGNALS:
    void mendWanted(const ui::CountsLine& line);

private:
    QList<CountsLine> m_lines;
    QVBoxLayout* m_column;
    QList<QWidget*> m_rows;
};

}  // namespace ui
