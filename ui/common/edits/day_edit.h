#pragma once

#include "ui/common/edits/line_edits.h"

#include <functional>

class QToolButton;

namespace ui {

/// A day, perhaps empty: written as dayFromText reads it or picked in a calendar; the weekday stands beside. One that is no field of a form, which would say
/// what is wrong below it, says itself beside the edit that what was left there is no day.
class DayEdit final : public LineEdit {
    Q_OBJECT
public:
    DayEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);
    /// A day that is no field of a record: the answer to a question of a page.
    explicit DayEdit(const Session& session, QWidget* parent = nullptr);

    /// The day written; invalid when there is none.
    [[nodiscard]] QDate day() const;

    /// Days that are written as "+14" count from the day that @p from gives, while it gives one, not from today.
    void countFrom(std::function<QDate()> from) { m_from = std::move(from); }

    /// Says beside the edit that what stands there is no day, and takes the keyboard. @return false when it is one, or empty
    bool complain();

    void setValue(const records::Value& value) override;
    /// Opens the calendar below the edit.
    void openCalendar();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] base::Result<records::Value> parsed(const QString& text) const override;

private:
    void sayWeekday();
    void leave();
    QToolButton* m_button;
    QLabel* m_weekday;
    std::function<QDate()> m_from;
    bool m_alone = false;  ///< stands in no form
};

}  // namespace ui
