#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Notice;

/// The municipality's coat of arms: seen small, taken from a picture file, taken away.
class ArmsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit ArmsEdit(const QByteArray& png, QWidget* parent = nullptr);

    /// Takes the picture of @p path; what cannot be taken is told, and the arms stay as they are.
    void take(const QString& path);

Q_SIGNALS:
    /// @param png  empty: none any more
    void chosen(const QByteArray& png);

private:
    void show(const QByteArray& png);
    void ask();

    QLabel* m_picture;
    QPushButton* m_remove;
    Notice* m_trouble;
};

/// The colour of headings in reports, as the graphic manual writes it. One that cannot be read on white is not taken: the nearest that can is offered.
class AccentEdit final : public QWidget {
    Q_OBJECT
public:
    explicit AccentEdit(const QString& colour, QWidget* parent = nullptr);
    ~AccentEdit() override;

Q_SIGNALS:
    /// @param colour  "#rrggbb"; empty: none any more
    void chosen(const QString& colour);

private:
    void read();
    void keep(const QString& colour);
    void ask();

    QLineEdit* m_line;
    QLabel* m_swatch;
    Notice* m_trouble;
    QString m_kept;
};

/// Whom to ask about a report, in a few lines; kept when one leaves it.
class ContactEdit final : public QWidget {
    Q_OBJECT
public:
    explicit ContactEdit(const QString& contact, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& contact);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();

    QPlainTextEdit* m_text;
    Notice* m_trouble;
    QString m_kept;
};

}  // namespace ui
