#pragma once

#include "ui/print/paper_pages.h"

#include <QPainter>
#include <QTimer>
#include <memory>

class QPrinter;

namespace ui {

/// Prints a report as it was seen, a page a turn of the event loop: the window lives meanwhile.
class PrintRun final : public QObject {
    Q_OBJECT
public:
    /// @param printer  as someone has set it: paper, pages, copies
    PrintRun(std::shared_ptr<print::PaperPages> paper, std::shared_ptr<QPrinter> printer, QObject* parent = nullptr);
    ~PrintRun() override;

    /// Sets @p printer to the size of the first page of @p paper, and the name that the queue shows.
    static void prepare(QPrinter& printer, const print::PaperPages& paper, const QString& name);

    void start();
    /// How many sheets' sides are printed, copies that we make ourselves included.
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    /// All is with the printer; false when it would not take it.
    void finished(bool printed);

private:
    void printNext();
    void end(bool printed);

    std::shared_ptr<print::PaperPages> m_paper;
    std::shared_ptr<QPrinter> m_printer;
    QPainter m_painter;
    QList<int> m_pages;  ///< in the order of printing
    qsizetype m_next = 0;
    QTimer m_turn;
};

}  // namespace ui
