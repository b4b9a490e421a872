#pragma once

#include "ui/print/reading_order.h"

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

/// A report as it will be printed: all pages below each other, the width of the window at first; beside it the pages in small, the outline, the order in which
/// it is read, or what its figures say.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    /// @param figures  what the figures say, shown beside the pages on demand; becomes the preview's
    explicit ReportPreview(QWidget* figures, QWidget* parent = nullptr);

    /// Shows a report: another state of the one shown at the same place, another one from its beginning.
    void show(const QByteArray& pdf, bool anotherOne);
    /// Shows the same pages with numbers, and the pieces that these count.
    void showOrder(const QByteArray& pdf, const QList<print::ReadPiece>& pieces);
    /// Shows nothing.
    void clear();
    [[nodiscard]] bool showsOrder() const;

Q_SIGNALS:
    /// The order in which the report is read is wanted, or no more.
    void orderWanted(bool wanted);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setPdf(const QByteArray& pdf, int place);
    void arrange();
    [[nodiscard]] QWidget* orderPanel();
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
    QToolButton* m_orderToggle;
    QToolButton* m_figuresToggle;
    QStackedWidget* m_panels;  ///< pages and outline, order, figures
    QWidget* m_figures;
    QListWidget* m_order;
    QList<print::ReadPiece> m_pieces;
    int m_place = 0;  ///< where one was when there was something to see
    QTimer m_painting;  ///< one page in small a turn of the event loop
    int m_painted = 0;
};

}  // namespace ui
