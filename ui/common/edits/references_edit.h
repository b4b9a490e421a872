#pragma once

#include "ui/common/edits/reference_edit.h"

namespace ui {

class FlowLayout;

/// Several records of another kind, in the order in which they were chosen: each a chip that can be removed, and a line to add one.
class ReferencesEdit final : public FieldEdit {
    Q_OBJECT
public:
    ReferencesEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;
    [[nodiscard]] std::optional<base::Message> unreadable() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString& text) override;
    void tidy() override;
    void refresh() override;
    [[nodiscard]] bool isOneLine() const override { return m_ids.isEmpty(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& id);
    void removeAt(qsizetype at);
    void showChips();
    const records::Kind& m_kind;
    QStringList m_ids;
    QWidget* m_chips;
    FlowLayout* m_flow;
    RecordSearchLine* m_search;
};

}  // namespace ui
