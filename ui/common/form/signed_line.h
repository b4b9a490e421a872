#pragma once

#include "core/report/report.h"

#include <QWidget>

class QLabel;

namespace ui {

/// A sentence with the sign and colour of a standing before it; hidden while it says nothing.
class SignedLine final : public QWidget {
    Q_OBJECT
public:
    explicit SignedLine(report::Standing standing, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tint();
    report::Standing m_standing;
    QLabel* m_words;
};

}  // namespace ui
