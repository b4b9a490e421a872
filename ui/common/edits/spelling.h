#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <memory>

class Hunspell;
class QThread;

namespace ui {

/// The Swedish dictionary of the machine (hunspell-sv), for the texts that people write. Read in a thread the first time that someone asks; where there is
/// none, no word is wrong.
class Spelling final : public QObject {
    Q_OBJECT
public:
    /// A stretch of a text that holds a word that the dictionary does not know.
    struct Miss {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    /// The dictionary of the program.
    static Spelling& shared();
    /// @param folder  with sv_SE.aff and sv_SE.dic
    explicit Spelling(QString folder);
    ~Spelling() override;

    /// Whether the dictionary is read; begins to read it.
    bool isReady();
    /// The words of @p text that are not known. Abbreviations, names inside a sentence, and what has a figure or an address in it are left alone.
    [[nodiscard]] QList<Miss> missesIn(const QString& text);
    /// What may have been meant, the likeliest first, at most @p most.
    [[nodiscard]] QStringList suggestions(const QString& word, int most) const;

Q_SIGNALS:
    /// The dictionary can be asked from now on.
    void ready();

private:
    [[nodiscard]] bool knows(const QString& word);

    QString m_folder;
    bool m_asked = false;
    std::unique_ptr<QThread> m_reading;
    std::shared_ptr<Hunspell> m_dictionary;
    QHash<QString, bool> m_known;  ///< by word: the same words come back
};

}  // namespace ui
