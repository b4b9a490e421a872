#pragma once

#include "core/incidents/month_table.h"
#include "ui/common/session.h"

#include <QDialog>
#include <functional>

class QComboBox;

namespace ui {

/// Takes a pasted table in, as a file would be: words that mean nothing yet are asked for once, then what it would bring is looked at first.
/// @param month  of the figures that say none themselves; @param taken  called with the first month that figures came into
void pasteMonth(const Session& session, const QString& month, const incidents::MonthTable& table, QWidget* window, const std::function<void(const QString&)>& taken);

/// What does this word mean? One line for each; the answers about categories are remembered in the file.
class WordsDialog final : public QDialog {
    Q_OBJECT
public:
    WordsDialog(const Session& session, const incidents::UnknownWords& unknown, QWidget* parent);

    /// By word the id that was chosen; those that stay outside are not in it.
    [[nodiscard]] QHash<QString, QString> categories() const { return chosen(m_categories); }
    [[nodiscard]] QHash<QString, QString> areas() const { return chosen(m_areas); }

private:
    using Lines = QList<std::pair<QString, QComboBox*>>;
    [[nodiscard]] static QHash<QString, QString> chosen(const Lines& lines);
    [[nodiscard]] QComboBox* choice(const records::Kind& kind, const QString& word);

    const Session& m_session;
    Lines m_categories;
    Lines m_areas;
};

}  // namespace ui
