#pragma once

#include "core/records/record.h"

#include <QWidget>

namespace ui {

/// Another way to look at the record of a page, beside its form: a drawing, a guided work. Follows the file by itself.
class RecordView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows this record, a stored one; empty when there is none.
    virtual void show(const QString& id) = 0;
    /// The keyboard goes to where the work begins.
    virtual void takeFocus() = 0;
    /// Keeps what is being written: before another act or page.
    virtual void leave() {}
    /// Begins a new record here. @return false when that is done in the form
    virtual bool startNew(const records::Record&) { return false; }

Q_SIGNALS:
    /// A record was stored from here.
    void saved(const QString& id);
};

}  // namespace ui
