#pragma once

#include "ui/common/session.h"

#include <QWidget>

namespace ui {

/// The general form of a kind, built from its description: one typed edit a field, labels, help, issues in their place; parts as
/// lists inside. There is no save button: what is written is kept as a draft every two seconds and becomes one entry of the
/// history on Enter or when the record is left; an invalid draft stays and is marked.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    enum class Place {
        Page,    ///< fills a panel and scrolls
        InList,  ///< stands among the parts of another record: as high as it is, without the field of its owner
    };
    RecordForm(const Session& session, const records::Kind& kind, QWidget* parent = nullptr, Place place = Place::Page);
    ~RecordForm() override;

    /// Shows a record, with its draft when there is one. Leaves the one before.
    void load(const QString& id);
    /// Begins a new record with the values of @p preset. Leaves the one before.
    void startNew(const records::Record& preset);
    /// Leaves the record and shows nothing.
    void clear();

    /// The id shown (of a new record: the one that it will get); empty when nothing is shown.
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] bool isDirty() const;
    /// Whether what stands there could be saved.
    [[nodiscard]] bool isComplete() const;
    /// Makes an entry of what was written. @return false when it is not valid: issues are shown, the draft is kept
    bool commit();
    /// Whether it waits for an answer about personal data in what is written.
    [[nodiscard]] bool asksAboutData() const;
    /// Whether it writes its own record or draft just now: what is told meanwhile is no reason to show another one.
    [[nodiscard]] bool isWriting() const;
    /// Makes an entry of what was written and is done with it; a new record in which nothing is written, and which could not be stored so, is given up.
    /// @return false when it is not valid, as commit()
    bool finish();
    /// Makes an entry of what was written, of open parts too, or keeps it as a draft and tells so; what is wrong is marked.
    void leave();
    /// Takes what was written since the record was opened back, the draft too.
    void revert();
    /// Keeps what was written as a draft: the clock does so every two seconds, if something was written since.
    void keepDraft();
    /// Shows these fields and no parts: a step of a guided work. What is written in the others stays.
    void showOnly(const QList<QByteArray>& fields);
    void focusFirst();
    void focusField(const QByteArray& key);
    /// Opens a part of the record shown, in its list. @return its form; null when there is none
    RecordForm* openPart(const records::Kind& part, const QString& id);

Q_SIGNALS:
    /// An entry was made of the record that is shown and stays so; what is left for another one is told of by shown() alone.
    void saved(const QString& id);
    void dirtyChanged(bool dirty);
    /// The record shown is another one, or gone (empty).
    void shown(const QString& id);
    /// Ctrl+Enter: an entry was made or nothing was left to make one of, and a new record is wanted.
    void committedAndNew();
    /// Enter in the last field, with nothing behind it in the form; where nobody listens, the keyboard goes on to whatever comes next.
    void passedLast();
    /// Esc in a form that has nothing to take back: one among parts, or one of a new record that nobody has written in.
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace ui
