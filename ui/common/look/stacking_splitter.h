#pragma once

#include <QHash>
#include <QSplitter>

namespace ui {

/// Two parts beside each other, and upon each other where there is no room beside. Nobody has to fold a part away.
class StackingSplitter final : public QSplitter {
    Q_OBJECT
public:
    /// @param least  the width from which on the parts stand beside each other
    explicit StackingSplitter(int least, QWidget* parent = nullptr);
    [[nodiscard]] bool isStacked() const { return orientation() == Qt::Vertical; }

    /// As wide as the wider of both: stacked they fit.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whether all parts are shown: widths without one say nothing of how they stand beside each other.
    [[nodiscard]] bool isWhole() const;

    int m_least;
    QList<int> m_beside;  ///< how the parts shared the width before they were stacked
    QHash<int, QList<int>> m_known;  ///< and each width since somebody set their sizes
    QList<int> m_settled;  ///< their sizes after the last change of the width
};

}  // namespace ui
