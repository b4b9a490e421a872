// A plugin that Qt loads into any program when QT_QPA_GENERIC_PLUGINS names it: it says "painted" on standard output once the first
// QMainWindow stands painted on the screen, and ends the program. So the shipped program is measured as it is, with no trap inside.
// With BENCH_ANSWERING in the environment it waits until the window answers as well: until some ticks of a timer in a row came in time.

#include <QElapsedTimer>
#include <QEvent>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QTimer>
#include <cstdio>

namespace bench {

class FirstPaint final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->inherits("QMainWindow")) {
            QCoreApplication::instance()->removeEventFilter(this);
            // A window paints itself before its children and all of them in one go: the next turn of the loop finds it whole.
            QMetaObject::invokeMethod(this, qEnvironmentVariableIsSet("BENCH_ANSWERING") ? &FirstPaint::listen : &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static constexpr int kTick_ms = 10;
    static constexpr int kLate_ms = 25;
    static constexpr int kTicksInTime = 10;

    void listen() {
        auto* ticks = new QTimer(this);
        ticks->setTimerType(Qt::PreciseTimer);
        connect(ticks, &QTimer::timeout, this, [this] {
            m_inTime = m_sinceTick.restart() > kLate_ms ? 0 : m_inTime + 1;
            if (m_inTime == kTicksInTime) tell();
        });
        m_sinceTick.start();
        ticks->start(kTick_ms);
    }
    void tell() {
        QGuiApplication::sync();
        std::fputs("painted\n", stdout);
        std::fflush(stdout);
        QCoreApplication::exit();
    }

    QElapsedTimer m_sinceTick;
    int m_inTime = 0;
};

class FirstPaintPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")
public:
    QObject* create(const QString&, const QString&) override {
        auto* watcher = new FirstPaint;  // owned by Qt, which keeps it as long as the program runs
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

}  // namespace bench

#include "first_paint.moc"
