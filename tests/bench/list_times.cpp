// How long someone waits at the list of incidents, in seconds: for the changed list after a letter typed in its search, and after a filter; for all of it in
// another order; for its end; and for the window itself while it reads.   list_times FILE

#include "app/composition/kinds.h"
#include "core/base/language.h"
#include "resources/core_resources.h"
#include "resources/ui_resources.h"
#include "tests/ui/common/settled.h"
#include "ui/common/list/filter_set.h"
#include "ui/common/list/record_list.h"
#include "ui/common/list/record_model.h"
#include "ui/common/list/record_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

namespace {

/// A window of nothing but the list.
class NoNavigator final : public ui::Navigator {
public:
    void openRecord(const records::Kind&, const QString&) override {}
    void openField(const records::Kind&, const QString&, const QByteArray&) override {}
    void newRecord(const records::Kind&, const records::Record&) override {}
    void openList(const records::Kind&, const ui::FilterSet&) override {}
    void openReport(const QByteArray&, const QString&) override {}
    void openCommitment(const QString&, const QString&) override {}
    void tell(const QString&) override {}
    void tell(const base::Error& error) override { std::fprintf(stderr, "%s\n", qPrintable(base::errorText(error))); }
};

double p95(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values[(values.size() * 95 + 99) / 100 - 1];
}

class Measures {
public:
    Measures(ui::RecordList& list, const records::Kind& kind)
        : m_list(list), m_kind(kind), m_table(*list.findChild<ui::RecordTable*>()), m_model(*qobject_cast<ui::RecordModel*>(m_table.model())) {
        m_tick.setInterval(0);
        QObject::connect(&m_tick, &QTimer::timeout, [this] {
            m_stillest = std::max(m_stillest, double(m_since.nsecsElapsed()) / 1e9);
            m_since.restart();
        });
    }

    void run() {
        m_since.start();
        m_tick.start();
        auto* search = m_list.findChild<QLineEdit*>();
        QList<double> typed;
        for (const char* word : {"klotter", "bluff", "moped", "snus", "fest"}) {
            for (const char* letter = word; *letter != '\0'; ++letter)
                typed << until([&] { QTest::keyClick(search, *letter); }, false);
            typed << until([&] { search->clear(); }, false);
        }
        tell("typing", p95(typed));

        QList<double> filtered;
        for (const char* key : {"severity", "status", "children"}) {
            ui::FilterSet filters;
            const records::Field& field = m_kind.fields[m_kind.index(key)];
            const records::Value value = field.type == records::FieldType::YesNo ? records::Value(true) : records::Value(QLatin1String(field.choices.last().key));
            filters.filters << records::Filter{m_kind.index(key), value};
            filtered << until([&] { m_list.narrow(filters); }, false) << until([&] { m_list.narrow({}); }, false);
        }
        tell("filter", p95(filtered));

        QList<double> sorted;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (!m_model.sortable(column)) continue;
            for (const bool descending : {true, false}) sorted << until([&] { m_table.sortBy(column, descending); }, true);
        }
        tell("sort", *std::max_element(sorted.cbegin(), sorted.cend()));

        QList<double> ends;
        for (int i = 0; i < 10; ++i) {
            ends << painted([&] { QTest::keyClick(&m_table, Qt::Key_End, Qt::ControlModifier); });
            QTest::keyClick(&m_table, Qt::Key_Home, Qt::ControlModifier);
        }
        tell("end", p95(ends));
        tell("window still", m_stillest);
    }

private:
    static void tell(const char* what, double seconds) {
        std::printf("%s\t%.4f\n", what, seconds);
        std::fflush(stdout);
    }

    double painted(const std::function<void()>& act) {
        QElapsedTimer clock;
        clock.start();
        act();
        m_table.viewport()->repaint();
        return double(clock.nsecsElapsed()) / 1e9;
    }

    /// From the act to the painted list: changed, or whole.
    double until(const std::function<void()>& act, bool whole) {
        while (!m_model.isWhole()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        QSignalSpy reloaded(&m_model, &ui::RecordModel::reloaded);
        QElapsedTimer clock;
        clock.start();
        act();
        while (reloaded.isEmpty() || (whole && !m_model.isWhole())) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_table.viewport()->repaint();
        return double(clock.nsecsElapsed()) / 1e9;
    }

    ui::RecordList& m_list;
    const records::Kind& m_kind;
    ui::RecordTable& m_table;
    ui::RecordModel& m_model;
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_stillest = 0;
};

}  // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    resources::initialiseCore();
    resources::initialiseUi();
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(QStringLiteral("list_times"));
    if (QCoreApplication::arguments().size() != 2) return 2;
    const base::SystemClock clock;
    base::IdGenerator ids(clock);
    auto file = records::OpenFile::open(QCoreApplication::arguments()[1], records::OpenFile::Mode::Window, {app::catalogue(), clock, ids});
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(base::errorText(file.error())));
        return 3;
    }
    NoNavigator navigator;
    ui::WorkYear year;
    const records::Kind& kind = app::catalogue().get("incident");
    ui::RecordList list({**file, navigator, year}, kind);
    list.resize(1366, 768);
    list.show();
    if (!QTest::qWaitForWindowExposed(&list) || !support::isSettled(list)) return 1;
    Measures(list, kind).run();
    return 0;
}
