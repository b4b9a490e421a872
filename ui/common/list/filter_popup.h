#pragma once

#include "core/records/open_file.h"
#include "ui/common/list/filter_set.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace ui {

/// Asks for the value of one filter, below the button that opened it: a list to choose from that narrows as one types, a text, or
/// a period for the main day. Deletes itself when it closes.
class FilterPopup final : public QFrame {
    Q_OBJECT
public:
    FilterPopup(const records::OpenFile& file, const records::Kind& kind, qsizetype field, QWidget* parent);

    /// Fills in the period that is in force, when the filter is one.
    void presetPeriod(QDate from, QDate to);
    /// Shows it below @p anchor, kept on the screen.
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void chosen(const records::Filter& filter);
    void periodChosen(QDate from, QDate to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addList(bool searchable);
    void addText();
    void addPeriod();
    void addEmpty();
    void fillList(const QString& typed);
    void addItem(const QString& key, const QString& text);
    void fillReferences(const QString& typed);
    void accept(const records::Value& value);
    void acceptItem();
    void acceptText();
    void acceptPeriod();
    void complain(const QString& sentence);

    const records::OpenFile& m_file;
    const records::Kind& m_kind;
    const qsizetype m_at;
    const records::Field& m_field;
    QVBoxLayout* m_layout;
    QLineEdit* m_edit = nullptr;
    QLineEdit* m_to = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_issue = nullptr;
};

}  // namespace ui
