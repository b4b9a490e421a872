#pragma once

#include "app/composition/kinds.h"
#include "app/composition/reports.h"
#include "app/example/example.h"
#include "tests/support/sample_year.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "ui/common/look/word_tabs.h"
#include "ui/picture/board_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_page.h"
#include "ui/shell/sections.h"

#include <QFile>
#include <QTemporaryDir>

namespace support {

/// Where a widget stands, for a message.
inline QString described(const QWidget& widget) {
    QString where = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr && where.size() < 120; parent = parent->parentWidget())
        where += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return where;
}

/// The whole window over a sample year, and the way through all of its pages.
struct PageWalk : ListGround {
    std::unique_ptr<ui::MainWindow> window;
    QList<ui::Section> sections = ui::sectionsOf(app::catalogue());

    /// What fills the file: a few records of each sort, quickly made, or the example with all that people write.
    enum class Over { Sample, Example };
    explicit PageWalk(QSize size = QSize(1366, 768), Over over = Over::Sample) {
        if (over == Over::Sample) addSampleYear(file);
        else fillWithExample();
        window = std::make_unique<ui::MainWindow>(file.file(), app::reportKinds());
        window->resize(size);
        EditBench::show(*window);
    }
    void fillWithExample() {
        static const QTemporaryDir folder;  // made once
        const QString example = folder.filePath(QStringLiteral("example.vaksam"));
        if (!QFile::exists(example)) REQUIRE(app::makeExample(example, file.clock().today()));
        file.close();
        REQUIRE(QFile::remove(file.path()));
        REQUIRE(QFile::copy(example, file.path()));
        file.reopen();
    }
    template <class T>
    [[nodiscard]] T* visible() const {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    /// Calls @p look on every page, kind and view, with its name.
    void each(const std::function<void(const QString&)>& look) {
        for (int i = 0; i < sections.size(); ++i) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
            auto* board = visible<ui::BoardView>();
            if (board != nullptr) {
                REQUIRE(QTest::qWaitFor([board] { return board->isReady(); }, 20000));
                board->takeFocus();
            }
            if (sections[i].kinds.isEmpty() || board != nullptr) look(QString::fromLatin1(sections[i].key));
            auto* ways = sections[i].kinds.isEmpty() ? visible<ui::WordTabs>() : nullptr;
            for (int way = 1; ways != nullptr && sections[i].key != "reports" && way < ways->count(); ++way) {
                ways->setCurrent(way);
                look(QStringLiteral("%1, way %2").arg(QString::fromLatin1(sections[i].key)).arg(way));
            }
            if (ways != nullptr) ways->setCurrent(0);
            for (int kind = 0; kind < sections[i].kinds.size(); ++kind) {
                visible<ui::SectionPage>()->showKind(*sections[i].kinds[kind]);
                QTest::qWait(1);  // the first record is shown with the next turn
                const QString name = QString::fromLatin1(sections[i].kinds[kind]->key);
                look(name);
                auto* page = visible<ui::RecordPage>();
                auto* views = page == nullptr ? nullptr : page->findChild<ui::WordTabs*>();
                for (int view = 1; views != nullptr && views->isVisible() && view < views->count(); ++view) {
                    views->setCurrent(view);
                    look(QStringLiteral("%1, view %2").arg(name).arg(view));
                }
                if (views != nullptr) views->setCurrent(0);
            }
        }
    }
};

}  // namespace support
