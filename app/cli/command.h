#pragma once

#include "app/cli/arguments.h"
#include "core/base/id_generator.h"
#include "core/records/open_file.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>
#include <functional>
#include <memory>

namespace cli {

/// What a command exits with.
enum class Exit {
    Done = 0,
    Findings = 1,  ///< done, and there is something to look at: rejected rows, letters that no font has
    BadInput = 2,
    File = 3,
    Refused = 4,
};

/// One call of a command: its words, the clock, and where the answer goes.
class Call {
public:
    Call(Arguments arguments, const records::Catalogue& catalogue, base::Clock& clock, base::IdGenerator& ids);

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] const records::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] base::Clock& clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] bool json() const { return m_arguments.has("json"); }
    [[nodiscard]] records::OpenFile::Environment environment() const { return {m_catalogue, m_clock, m_ids}; }

    /// Whether a file that is opened to be written is first brought to what this version knows; what takes back the newest act must not make one.
    enum class Renew { Yes, No };
    /// Opens the file of the call with the author of `--as`.
    [[nodiscard]] base::Result<std::unique_ptr<records::OpenFile>> open(const QString& path, records::OpenFile::Mode mode, Renew renew = Renew::Yes) const;
    /// @error unknown-kind (Input)
    [[nodiscard]] base::Result<const records::Kind*> kind(const QString& key) const;
    /// `--personal-data keep --reason TEXT`, `--personal-data mask`, else stop. @error usage (Input)
    [[nodiscard]] base::Result<records::PersonalDataPolicy> personalData() const;

    /// The result for people; nothing with --json.
    void say(const QString& line);
    /// The one JSON document; nothing without --json.
    void answer(const QJsonObject& document);
    void answerList(const QJsonArray& document);
    /// Standard output itself, for results that are streamed.
    [[nodiscard]] QIODevice& output() { return *m_output; }
    /// A remark on standard error that does not change the exit code.
    void remark(const QString& line);

private:
    Arguments m_arguments;
    const records::Catalogue& m_catalogue;
    base::Clock& m_clock;
    base::IdGenerator& m_ids;
    std::unique_ptr<QIODevice> m_output;
};

/// One verb of the command line.
class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual const Usage& usage() const = 0;
    /// Whether it needs fonts and charts, and with them a QApplication.
    [[nodiscard]] virtual bool paints() const { return false; }
    [[nodiscard]] virtual base::Result<Exit> run(Call& call) const = 0;
};

/// The options of commands that write free text.
[[nodiscard]] const QList<Option>& personalDataOptions();

/// A QIODevice on standard output.
[[nodiscard]] std::unique_ptr<QIODevice> standardOutput();
void toStandardError(const QString& line);

}  // namespace cli
