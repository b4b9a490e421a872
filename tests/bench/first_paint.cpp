// A plugin that Qt loads into any program when QT_QPA_GENERIC_PLUGINS names it: it says "painted" on standard output once the first
// QMainWindow stands painted on the screen, and ends the program. So the shipped program is measured as it is, with no trap inside.

#include <QEvent>
#include <QGenericPlugin>
#include <QGuiApplication>
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
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell() {
        QGuiApplication::sync();
        std::fputs("painted\n", stdout);
        std::fflush(stdout);
        QCoreApplication::exit();
    }
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
