#pragma once

#include <QDialog>

class QTextBrowser;

namespace ui {

/// The user's guide (docs/guide, in Swedish), a page for each page of the window; F1 opens the one that fits.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param topic  the key of a page of the window
    explicit HelpDialog(const QString& topic, QWidget* parent = nullptr);

private:
    QTextBrowser* m_text;
};

}  // namespace ui
