#pragma once

#include "ui/common/record_view.h"
#include "ui/common/session.h"

class QLabel;
class QPushButton;

namespace ui {

class RecordForm;
class WordTabs;

/// One step of a guided work: a few fields, and what to think of.
struct GuidedStep {
    QString title;
    QString guidance;
    QList<QByteArray> fields;
};

/// How a kind is written step by step.
struct Guide {
    const records::Kind& kind;
    QString name;     ///< of the row of steps
    QString nothing;  ///< said while no record is chosen
    QList<GuidedStep> steps;
    /// How many of the steps a record needs; the others are not shown.
    std::function<qsizetype(const records::Record&)> needed;
    /// The fields that still lack something; empty: complete.
    std::function<QList<QByteArray>(const records::Record&)> lacking;
};

/// The form of a record a step at a time: a word for each step that says whether it is done, guidance above the fields, on and back below. What was
/// written is saved when one goes on.
class GuidedView final : public RecordView {
    Q_OBJECT
public:
    GuidedView(const Session& session, Guide guide, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void takeFocus() override;
    void leave() override;
    bool startNew(const records::Record& preset) override;

private:
    void goTo(int step);
    void refresh();
    [[nodiscard]] records::Record stored() const;
    [[nodiscard]] QString stepTitle(int step, const records::Record& record, const QList<QByteArray>& lacking) const;

    const Session& m_session;
    Guide m_guide;
    int m_step = 0;
    WordTabs* m_steps;
    QLabel* m_guidance;
    RecordForm* m_form;
    QLabel* m_state;
    QPushButton* m_back;
    QPushButton* m_on;
};

}  // namespace ui
