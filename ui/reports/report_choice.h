#pragma once

#include "core/base/language.h"
#include "core/report/report_kind.h"
#include "ui/common/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

namespace ui {

class DayEdit;
class OwnWordsEdit;

/// Which report, and about what: the list of reports, and below it only the questions that the chosen one asks.
class ReportChoice final : public QWidget {
    Q_OBJECT
public:
    ReportChoice(const Session& session, const QList<report::ReportKind>& reports, QWidget* parent = nullptr);

    [[nodiscard]] const report::ReportKind& kind() const;
    [[nodiscard]] report::Parameters parameters() const;
    /// Why an answer cannot be read, and what to write instead.
    [[nodiscard]] std::optional<base::Message> unreadable() const;
    [[nodiscard]] base::Language language() const;
    /// What it is about, in words: the year, the record, the period; and whether it is for the public.
    [[nodiscard]] QString scope() const;
    void focusList();
    /// What is being written of one's own words becomes a record.
    void leave();
    /// Chooses the report, about the record @p id when one is given.
    void choose(const QByteArray& report, const QString& id);

Q_SIGNALS:
    /// Another report or another answer.
    void changed();

private:
    void showQuestions();
    void fillRecords();
    void resetPeriod();
    [[nodiscard]] int year() const;

    const Session& m_session;
    const QList<report::ReportKind>& m_reports;
    QListWidget* m_list;
    QLabel* m_answers;
    QLabel* m_yearLine;
    QLabel* m_recordLabel;
    QComboBox* m_record;
    QString m_chosen;     ///< the record that someone asked for; else the likely one is offered
    bool m_usual = false;  ///< the period was proposed for a report that has its own
    QLabel* m_fromLabel;
    DayEdit* m_from;
    QLabel* m_toLabel;
    DayEdit* m_to;
    QComboBox* m_language;
    QCheckBox* m_public;
    OwnWordsEdit* m_words;
};

}  // namespace ui
