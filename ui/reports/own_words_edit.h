#pragma once

#include "core/report/report_kind.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;

namespace ui {

class RecordForm;

/// The words of one's own that stand first in the chosen report, kept with the file like any record.
class OwnWordsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit OwnWordsEdit(const Session& session, QWidget* parent = nullptr);

    void show(const report::ReportKind& kind);
    void leave();

private:
    const Session& m_session;
    RecordForm* m_form;
};

}  // namespace ui
