#pragma once

#include <QWidget>

namespace ui {

/// What the window asks of any page.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Ctrl+N: a new record of what the page shows. @return false when the page has none
    virtual bool startNew() { return false; }
    /// Ctrl+F
    virtual void focusSearch() {}
    /// The keyboard goes into what the page is about: its list, its first field.
    virtual void takeFocus();
    /// F2
    virtual void edit() {}
    /// The record that is being written is left: it becomes an entry, or stays a draft.
    virtual void leave() {}
    /// The record that is shown; empty when none.
    [[nodiscard]] virtual QString currentId() const { return {}; }

    /// What the page shows, to come back to (Alt+Left), in its own words.
    [[nodiscard]] virtual QString place() const { return currentId(); }
    /// Shows @p place again; what is gone is left out.
    virtual void goTo(const QString& place) { Q_UNUSED(place) }

    /// Ctrl+P where the page itself is on paper. @return false when it is not: its report is shown first
    virtual bool print() { return false; }
    /// Ctrl+P elsewhere: the report that tells of what is shown, and the record that it is about (may be empty).
    [[nodiscard]] virtual std::pair<QByteArray, QString> report() const { return {"steering", {}}; }

protected:
    /// Whatever the page does of its own, it asks this too: its edge is as wide as the window lets it.
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Someone is about to go to another place of the page: to another of its lists.
    void leavingPlace();
    /// Another record is shown; empty when none.
    void shown(const QString& id);
};

}  // namespace ui
