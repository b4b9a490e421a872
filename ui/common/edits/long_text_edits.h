#pragma once

#include "ui/common/edits/choice_edits.h"

namespace ui {

class GrowingText;

/// Several lines of plain text; personal data in free text is underlined.
class LongTextEdit : public FieldEdit {
    Q_OBJECT
public:
    LongTextEdit(const Session& session, const records::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;
    [[nodiscard]] bool takesEnter() const override { return true; }
    [[nodiscard]] bool isOneLine() const override { return false; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] GrowingText& text() const { return *m_text; }
    void show(const QString& written);

private:
    GrowingText* m_text;
    bool m_showing = false;
};

/// A plain list of texts, one a line.
class WordsEdit final : public LongTextEdit {
    Q_OBJECT
public:
    /// @param names  words that have a name for people, which is shown and may be written in their stead
    WordsEdit(const Session& session, const records::Field& field, QList<Option> names = {}, QWidget* parent = nullptr);

    [[nodiscard]] records::Value value() const override;
    void setValue(const records::Value& value) override;

private:
    const QList<Option> m_names;
    records::Value m_set;  ///< what was given to it, and how it was shown: nobody has changed it while that stands there
    QString m_shown;
};

}  // namespace ui
