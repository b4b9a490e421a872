#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPdfBookmarkModel;
class QPdfView;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace ui {

class WordTabs;

/// A report as it will be printed: all pages below each other, the width of the window at first; beside it the pages in small, or the outline.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Shows another state of the report at the same place.
    void show(const QByteArray& pdf);
    /// Shows nothing.
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellPage();
    void zoom(double factor);
    [[nodiscard]] QWidget* sidePanel();
    void fillThumbnails();
    void paintThumbnail();
    void goTo(int page, QPointF place = {});
    [[nodiscard]] QToolButton* tool(const QString& text, const QString& name);

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfView* m_view;
    QLabel* m_page;
    WordTabs* m_sides;
    QStackedWidget* m_side;
    QWidget* m_beside = nullptr;  ///< both, where there is room beside the page
    QListWidget* m_thumbnails;
    QTreeView* m_outline;
    QPdfBookmarkModel* m_bookmarks;
    QTimer m_painting;  ///< one page in small a turn of the event loop
    int m_painted = 0;
};

}  // namespace ui
