#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <stdexcept>
#include <unistd.h>

namespace cli_test {

namespace {

constexpr int kPatience = 120'000;     // milliseconds; only a program that hangs needs them
constexpr uid_t kNobody = 65534;       // a user that owns nothing
constexpr int kRootIsNotGivenUp = 99;  // the exit code when it could not be given up

void giveUpRoot() {
    if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0)) _exit(kRootIsNotGivenUp);
}

/// The library of faults under a path that LD_PRELOAD can name: there blanks and colons part several.
QString faultsLibrary() {
    const QString built = QStringLiteral(SQLITE_FAULTS);
    if (!built.contains(u' ') && !built.contains(u':')) return built;
    static const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("sqlite_faults.so"));
    if (QFile::exists(copy)) return copy;
    // An ordinary user loads it too.
    const auto forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    if (!QFile::copy(built, copy) || !QFile::setPermissions(folder.path(), forAll)) throw std::runtime_error("cannot copy " + built.toStdString());
    return copy;
}

}  // namespace

QJsonObject Answer::json() const { return QJsonDocument::fromJson(output).object(); }

Answer run(const QStringList& words, const Start& start) {
    QProcess process;
    QProcessEnvironment environment = start.environment;
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    if (!start.fault.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), faultsLibrary());
        environment.insert(QStringLiteral("VAKSAM_FAULT"), start.fault);
        // A sanitizer wants to be the first library; it is enough that it comes before the program's own code.
        const QString sanitizer = environment.value(QStringLiteral("ASAN_OPTIONS"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringList{sanitizer, QStringLiteral("verify_asan_link_order=0")}.join(u':'));
    }
    process.setProcessEnvironment(environment);
    if (start.ordinaryUser) process.setChildProcessModifier(giveUpRoot);
    if (!start.outputFile.isEmpty()) process.setStandardOutputFile(start.outputFile);
    process.start(start.program, words);
    if (!process.waitForFinished(kPatience)) throw std::runtime_error("the program does not start or does not end: " + words.join(u' ').toStdString());
    return {process.exitCode(), process.exitStatus() == QProcess::NormalExit, process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer vaksam(const QStringList& words) {
    Answer answer = run(words);
    INFO(words.join(u' ').toStdString() << '\n' << answer.told());
    REQUIRE(answer.ended);
    return answer;
}

Answer say(const QString& line, const QStringList& more) { return vaksam(line.split(u' ') + more); }

QString Folder::put(const QString& name, const QByteArray& bytes) const {
    const QString path = folder.filePath(name);
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()) throw std::runtime_error("cannot write " + path.toStdString());
    return path;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

QByteArray listed(const QString& kind, const QString& file) {
    const Answer answer = vaksam({QStringLiteral("list"), kind, file, QStringLiteral("--json")});
    INFO(answer.told());
    REQUIRE(answer.code == 0);
    return answer.output;
}

QByteArray state(const QString& file) {
    const Answer history = vaksam({QStringLiteral("history"), file, QStringLiteral("--json")});
    INFO(history.told());
    REQUIRE(history.code == 0);
    return history.output + listed(QStringLiteral("note"), file);
}

OrdinaryUser::OrdinaryUser(const Folder& folder) {
    m_start.ordinaryUser = true;
    m_start.environment.insert(QStringLiteral("HOME"), folder.folder.path());
    if (geteuid() != 0) return;
    QFile::setPermissions(folder.folder.path(), QFile::Permissions(0x7055));
    m_start.program = folder.path(QStringLiteral("program"));
    if (!QFile::copy(QStringLiteral(VAKSAM_PROGRAM), m_start.program)) throw std::runtime_error("the program cannot be copied");
    QFile::setPermissions(m_start.program, QFile::Permissions(0x7055));
}

std::optional<Answer> OrdinaryUser::run(const QStringList& words) const {
    Answer answer = cli_test::run(words, m_start);
    if (answer.code != kRootIsNotGivenUp) return answer;
    WARN("skipped: root cannot be given up here, and nothing is read-only for root");
    return std::nullopt;
}

}  // namespace cli_test
