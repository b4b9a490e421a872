#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

/// The user's guide (docs/guide, in Swedish), a page for each page of the window; F1 opens the one that fits. What is typed is looked for in all of it.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param topic  the key of a page of the window
    explicit HelpDialog(const QString& topic, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list();
    void showChosen();
    void showPage(const QString& topic);

    QString m_topic;
    QLineEdit* m_words;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

}  // namespace ui
