#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPainter>
#include <QTimer>
#include <memory>

class QPrinter;

namespace ui {

/// Prints a report as it was seen, a page a turn of the event loop: the window lives meanwhile.
class PrintRun final : public QObject {
    Q_OBJECT
public:
    /// @param pdf      the report
    /// @param printer  as someone has set it: paper, pages, copies
    PrintRun(const QByteArray& pdf, std::shared_ptr<QPrinter> printer, QObject* parent = nullptr);
    ~PrintRun() override;

    /// Sets @p printer to the paper of the first page of @p pdf, and the name that the queue shows.
    static void prepare(QPrinter& printer, const QByteArray& pdf, const QString& name);

    void start();
    /// How many sheets' sides are printed, copies that we make ourselves included.
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    /// All is with the printer; false when it would not take it.
    void finished(bool printed);

private:
    void printNext();
    void end(bool printed);

    QBuffer m_bytes;
    QPdfDocument m_document;
    std::shared_ptr<QPrinter> m_printer;
    QPainter m_painter;
    QList<int> m_pages;  ///< in the order of printing
    qsizetype m_next = 0;
    QTimer m_turn;
};

}  // namespace ui
