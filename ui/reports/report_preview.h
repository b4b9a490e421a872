#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QLabel;
class QPdfView;
class QToolButton;

namespace ui {

/// A report as it will be printed: all pages below each other, the width of the window at first.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Shows another state of the report at the same place.
    void show(const QByteArray& pdf);
    /// Shows nothing.
    void clear();

private:
    void tellPage();
    void zoom(double factor);
    [[nodiscard]] QToolButton* tool(const QString& text, const QString& name);

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfView* m_view;
    QLabel* m_page;
};

}  // namespace ui
