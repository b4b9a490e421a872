#pragma once

#include <QAbstractButton>

namespace ui {

/// Words that lead somewhere or do something, behind a sign: a sentence may go on on the next line, which no button of the style lets it.
class WordLink final : public QAbstractButton {
    Q_OBJECT
public:
    WordLink(const QIcon& sign, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the sign and the edges take of the width.
    [[nodiscard]] int besideWords() const;
};

}  // namespace ui
