#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace ui {

/// A row of words, one of them chosen: a bar under it and bold type tell which. Goes on on the next line when it is full.
/// Left and Right move between the words; they are one stop of Tab.
class WordTabs final : public QWidget {
    Q_OBJECT
public:
    explicit WordTabs(const QString& accessibleName, QWidget* parent = nullptr);

    void add(const QString& word);
    /// Takes all words away.
    void clear();
    /// Puts the words after those of @p before in the order of Tab.
    void follow(const WordTabs& before);
    [[nodiscard]] int count() const;
    /// What all words take on one line, in pixels.
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);
    /// It was chosen with the mouse: whoever clicks a word goes on in what it shows, whoever comes by the keyboard stays with the words.
    void clicked(int index);

private:
    QButtonGroup* m_group;
};

}  // namespace ui
