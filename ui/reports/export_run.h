#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ui {

/// Makes another form of a report, a web page or a text to edit, in a thread of its own: drawing its figures takes a while, and the window lives meanwhile.
class ExportRun final : public QObject {
    Q_OBJECT
public:
    /// Told how many figures are drawn; false: stop.
    using Progress = std::function<bool(int)>;
    /// Makes it at once, in the report's language. @param ending  "html" or "odt"
    /// @error cannot-write (File); stopped (Cancelled)
    [[nodiscard]] static base::Result<QByteArray> formOf(const report::Report& report, const QString& ending, const Progress& progress = {});

    ExportRun(report::Report report, QString ending, QObject* parent = nullptr);
    /// Stops, and waits for the thread.
    ~ExportRun() override;

    void start();
    /// Nothing comes of it; finished() tells so.
    void stop();
    /// How many figures there are to draw.
    [[nodiscard]] int figures() const { return m_figures; }

Q_SIGNALS:
    void progress(int drawn);
    void finished(const base::Result<QByteArray>& bytes);

private:
    report::Report m_report;
    QString m_ending;
    int m_figures = 0;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<QThread> m_thread;
    std::optional<base::Result<QByteArray>> m_answer;  ///< of the thread, until it has ended
};

}  // namespace ui
