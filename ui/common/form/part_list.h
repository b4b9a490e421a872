#pragma once

#include "ui/common/form/part_row.h"
#include "ui/common/form/record_form.h"

#include <QPointer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// The parts of one kind of a record, inside its form: a row each, changed in place by a form of their own that is saved on its own.
class PartList final : public QWidget {
    Q_OBJECT
public:
    /// @param owner  gives the id of the stored owner, storing it first when need be; empty when it cannot be stored
    PartList(const Session& session, const records::Kind& part, std::function<QString()> owner, QWidget* parent = nullptr);

    [[nodiscard]] const records::Kind& kind() const { return m_kind; }
    /// Shows the parts as a table with these fields as columns, beside what each is called.
    void setColumns(const QList<QByteArray>& fields);
    /// Shows the parts of @p owner (empty: it is not stored yet); what is being written for another owner is left first.
    void show(const QString& owner);
    /// Reads anew.
    void refresh();
    /// Takes away a list that says nothing, or that a condition of the form hides.
    void setAllowed(bool allowed);
    /// Leaves what is being written.
    void closeEditor();
    void addPart();
    void openPart(const QString& id);
    [[nodiscard]] RecordForm* editor() const { return m_editor; }
    [[nodiscard]] QList<PartText> texts() const { return m_texts; }

Q_SIGNALS:
    /// Another part is being written; empty when none is, or a new one.
    void editing(const QString& id);

private:
    [[nodiscard]] QList<PartText> read() const;
    [[nodiscard]] PartText textOf(const records::Reader& reader, const records::Record& record) const;
    void build();
    void removePart(const QString& id);
    void startEditor();
    void placeEditor();
    void showOrHide();
    void focusRow(const QString& id);

    Session m_session;
    const records::Kind& m_kind;
    std::function<QString()> m_ownerStored;
    QString m_owner;
    bool m_allowed = true;
    QList<qsizetype> m_columns;  ///< fields; none: parts stand as lines
    QWidget* m_head = nullptr;   ///< the names of the columns
    QList<PartText> m_texts;
    QList<PartRow*> m_rows;
    QLabel* m_title;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QToolButton* m_add;
    QPointer<QWidget> m_frame;  ///< around the editor
    QPointer<RecordForm> m_editor;
};

}  // namespace ui
