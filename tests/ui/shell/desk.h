#pragma once

#include "tests/support/catch_qt.h"
#include "tests/ui/common/window_ground.h"
#include "ui/common/form/field_row.h"
#include "ui/common/form/record_form.h"
#include "ui/common/list/record_list.h"
#include "ui/shell/section_page.h"

#include <QComboBox>
#include <stdexcept>

namespace support {

/// Someone at the window on a Thursday, who knows pages by their keys and fields by theirs.
struct Desk : WindowGround {
    Desk() { file.clock().setDay(QDate(2026, 11, 26)); }

    void go(Qt::Key page) const {
        QTest::keyClick(window.get(), page, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    template <class T>
    [[nodiscard]] T& visible() const {
        for (T* widget : window->findChildren<T*>())
            if (widget->isVisible()) return *widget;
        throw std::runtime_error("nothing of the sort is visible");
    }
    [[nodiscard]] ui::RecordForm& form() const { return visible<ui::RecordForm>(); }
    [[nodiscard]] ui::RecordList& list() const { return visible<ui::RecordList>(); }
    [[nodiscard]] ui::FieldRow& row(const QByteArray& key) const {
        for (ui::FieldRow* candidate : form().findChildren<ui::FieldRow*>())
            if (candidate->field().key == key) return *candidate;
        throw std::runtime_error(key.toStdString());
    }
    [[nodiscard]] int placeOf(const char* field) const { return row(field).mapTo(window.get(), QPoint()).y(); }
    void write(const char* field, const QString& text) const {
        form().focusField(field);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        EditBench::type(text);
    }
    void newNote() const {
        go(Qt::Key_9);
        form().load({});
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAction* act(const QString& begins) const {
        for (QAction* found : window->findChildren<QAction*>())
            if (QString(found->text()).remove(u'&').startsWith(begins)) return found;
        return nullptr;
    }
    [[nodiscard]] QString undoText() const { return QString(act(QStringLiteral("Undo"))->text()).remove(u'&'); }
    void choose(const QString& box, const QString& word) const {
        auto& found = this->part<QComboBox>(box);
        found.setFocus();
        const int at = found.findText(word);
        REQUIRE(at >= 0);
        found.setCurrentIndex(at);
        Q_EMIT found.activated(at);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool inPage() const { return visible<ui::SectionPage>().isAncestorOf(QApplication::focusWidget()); }
    template <class T>
    [[nodiscard]] T* called(const QString& text) const {
        for (T* one : window->findChildren<T*>())
            if (one->isVisible() && one->text() == text) return one;
        return nullptr;
    }
};

}  // namespace support
