#pragma once

#include <QDate>
#include <QSyntaxHighlighter>

namespace ui {

/// Underlines words that the dictionary does not know, by dots, and what seems to be personal data, by a wave, while a text is being written. One mark for
/// both: each of two would take the other's lines away.
class WritingMark final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// @param guardsPersons  whether personal data is looked for
    WritingMark(QTextDocument* document, QDate today, bool guardsPersons);
    /// The sentence that explains the mark; empty when @p text holds nothing of the kind.
    [[nodiscard]] static QString explanation(const QString& text, QDate today);

protected:
    void highlightBlock(const QString& text) override;

private:
    QDate m_today;
    bool m_guardsPersons;
};

}  // namespace ui
