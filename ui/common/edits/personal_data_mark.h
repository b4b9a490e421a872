#pragma once

#include <QDate>
#include <QSyntaxHighlighter>

namespace ui {

/// Underlines what seems to be personal data in a text, while it is being written.
class PersonalDataMark final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    PersonalDataMark(QTextDocument* document, QDate today);
    /// The sentence that explains the mark; empty when @p text holds nothing of the kind.
    [[nodiscard]] static QString explanation(const QString& text, QDate today);

protected:
    void highlightBlock(const QString& text) override;

private:
    QDate m_today;
};

}  // namespace ui
