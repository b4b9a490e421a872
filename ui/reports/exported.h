#pragma once

#include <QDateTime>
#include <QDialog>
#include <QList>
#include <QString>

class QPushButton;
class QTreeWidget;

namespace ui {

/// A report that was saved from this machine: what, of what, how, when and where.
struct Exported {
    QString report;  ///< its name, in the language of the window then
    QString about;   ///< year, record, period, version, language
    QString form;    ///< the ending: "pdf", "html", "odt", "eml"
    QDateTime at;
    QString path;
    QString file;  ///< the file with the records that it was made from
};

inline constexpr qsizetype kMostExported = 200;  ///< older ones are forgotten

/// What was saved from this machine, the newest first. It is kept with the machine's settings: paths mean nothing elsewhere, and a file that is only looked at
/// cannot be written to.
[[nodiscard]] QList<Exported> exported();
void keepExported(const Exported& one);

/// All that was saved, as a list; each can be opened or seen in its folder.
class ExportedDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExportedDialog(QWidget* parent = nullptr);

private:
    [[nodiscard]] QString chosenPath() const;
    void tellChosen();

    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_show;
};

}  // namespace ui
