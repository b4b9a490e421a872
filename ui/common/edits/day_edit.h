#pragma once

#include "ui/common/edits/line_edits.h"

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
    bool m_alone = false;  ///< stands in no form
};

}  // namespace ui
