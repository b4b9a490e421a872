#pragma once

#include "tests/support/catch_qt.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <optional>

namespace cli_test {

/// What the program answered.
struct Answer {
    int code = -1;      ///< its exit code, or the signal that ended it
    bool ended = true;  ///< by itself, not by a signal
    QByteArray output;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const;
    /// Standard error as text for INFO and searches.
    [[nodiscard]] std::string told() const { return error.toStdString(); }
    [[nodiscard]] bool tells(const QString& words) const { return QString::fromUtf8(error).contains(words); }
};

/// How the program is started; as it is, when nothing is said.
struct Start {
    QString program = QStringLiteral(VAKSAM_PROGRAM);
    QString fault;              ///< preloads tests/support/sqlite_faults.cpp with this point
    bool ordinaryUser = false;  ///< gives up root before the program begins
    QString outputFile;         ///< where standard output goes instead of into the answer
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

/// Runs the program itself, as a stranger would. Throws std::runtime_error when it does not start or end. Any thread may call it.
[[nodiscard]] Answer run(const QStringList& words, const Start& start = {});
/// The same; must not be killed by a signal.
[[nodiscard]] Answer vaksam(const QStringList& words);
/// The words of @p line, parted by blanks, and @p more as they are.
[[nodiscard]] Answer say(const QString& line, const QStringList& more = {});

/// A temporary folder with a name for a file in it.
struct Folder {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("a.vaksam"));

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    /// Writes a file into the folder. @return its path
    QString put(const QString& name, const QByteArray& bytes) const;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
/// All records of a kind as the program lists them.
[[nodiscard]] QByteArray listed(const QString& kind, const QString& file);
/// The data as the program tells them: the whole history with every value, and the notes as they stand.
[[nodiscard]] QByteArray state(const QString& file);

/// Lets the program be run by somebody who is not root, since permissions do not hold for root.
class OrdinaryUser {
public:
    /// Makes @p folder, and a copy of the program in it, reachable for everybody.
    explicit OrdinaryUser(const Folder& folder);
    /// @return nothing, after a WARN, where root cannot be given up
    [[nodiscard]] std::optional<Answer> run(const QStringList& words) const;

private:
    Start m_start;
};

}  // namespace cli_test
