#pragma once

#include "core/picture/pinned_chart.h"
#include "ui/common/background_reader.h"
#include "ui/common/record_view.h"

class QScrollArea;
class QVBoxLayout;

namespace ui {

/// A picture of the situation as one reads it: heading by heading, of a joint one with the texts of both parents beside each other and their origin; its
/// proposals, each with the way to a focus area; and the charts that are pinned into it, as they were.
class SituationView final : public RecordView {
    Q_OBJECT
public:
    explicit SituationView(const Session& session, QWidget* parent = nullptr);

    void show(const QString& id) override;
    void takeFocus() override;

private:
    struct Parent {
        QString id;
        QString name;
        picture::SituationPicture text;
    };
    void refresh();
    void addHeading(const picture::PictureHeading& heading, const picture::SituationPicture& own, const QList<Parent>& parents);
    QWidget* parentColumn(const picture::PictureHeading& heading, const Parent& parent, bool alone);
    void addProposals(const records::Reader& reader);
    void addPinned(const records::Reader& reader);
    void holdAgainstToday();
    void addWords(const QString& text, bool bold, bool muted);

    const Session& m_session;
    BackgroundReader m_reader;
    QString m_id;
    QScrollArea* m_scroll;
    QWidget* m_found = nullptr;  ///< all that is built anew with the file
    QVBoxLayout* m_column = nullptr;
    QHash<QString, class QLabel*> m_pinnedLines;  ///< by the id of the pinned chart: when it was pinned, and whether its numbers hold
};

}  // namespace ui
