#pragma once

#include "ui/common/edits/field_edit.h"
#include "ui/common/edits/reference_finder.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace ui {

/// The line in which one looks for a record by its name; a list below offers at most twenty.
class RecordSearchLine final : public QWidget {
    Q_OBJECT
public:
    RecordSearchLine(const Session& session, const records::Kind& kind, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    /// The one record that the text means, if it means one.
    [[nodiscard]] std::optional<Candidate> meant() const;

Q_SIGNALS:
    /// One was chosen from the list.
    void picked(const QString& id, const QString& label);
    /// Alt+Enter: the one that stands there is to be opened.
    void openWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& words);
    Session m_session;
    const records::Kind& m_kind;
    QLineEdit* m_line;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

/// One record of another kind.
class ReferenceEdit final : public FieldEdit {
    Q_OBJECT
public:
    ReferenceEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;
    [[nodiscard]] std::optional<base::Message> unreadable() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString& text) override;
    void tidy() override;
    void refresh() override;

private:
    void take(const QString& id, const QString& label);
    void showButton();
    const records::Kind& m_kind;
    RecordSearchLine* m_search;
    QToolButton* m_open;
    QString m_id;
    QString m_label;
};

}  // namespace ui
