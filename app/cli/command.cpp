#include "app/cli/command.h"

#include "app/composition/renewal.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace cli {

using base::Failure;
using base::Result;

Call::Call(Arguments arguments, const records::Catalogue& catalogue, base::Clock& clock, base::IdGenerator& ids)
    : m_arguments(std::move(arguments)), m_catalogue(catalogue), m_clock(clock), m_ids(ids), m_output(standardOutput()) {}

Result<std::unique_ptr<records::OpenFile>> Call::open(const QString& path, records::OpenFile::Mode mode, Renew renew) const {
    auto file = records::OpenFile::open(path, mode, environment());
    if (!file) return file;
    if (m_arguments.has("as")) (*file)->setAuthor({m_arguments.value("as"), (*file)->author().office});
    // A file from before the rules were records opens whatever its agreement file says; what is wrong with it is told.
    if (mode == records::OpenFile::Mode::Write && renew == Renew::Yes)
        if (const auto taken = app::renew(**file); !taken) toStandardError(base::errorText(taken.error()));
    return file;
}

Result<const records::Kind*> Call::kind(const QString& key) const {
    if (const records::Kind* kind = m_catalogue.find(key.toLatin1())) return kind;
    QStringList known;
    for (const records::Kind* kind : m_catalogue.kinds()) known << QString::fromLatin1(kind->key);
    return base::badInput(
        {"unknown-kind", QT_TRANSLATE_NOOP("message", "There is no kind \"%1\". Choose one of: %2."), {key, known.join(QStringLiteral(", "))}});
}

Result<records::PersonalDataPolicy> Call::personalData() const {
    using Action = records::PersonalDataPolicy::Action;
    if (!m_arguments.has("personal-data")) return records::PersonalDataPolicy{};
    const QString word = m_arguments.value("personal-data");
    if (word == QStringLiteral("mask")) return records::PersonalDataPolicy{Action::Mask, {}};
    if (word != QStringLiteral("keep"))
        return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "--personal-data is keep (with --reason) or mask, not \"%1\"."), {word}});
    const QString reason = m_arguments.value("reason").trimmed();
    if (reason.isEmpty()) return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "Say with --reason why the personal data is kept."), {}});
    return records::PersonalDataPolicy{Action::Keep, reason};
}

void Call::say(const QString& line) {
    if (!json()) m_output->write(line.toUtf8() + '\n');
}

void Call::answer(const QJsonObject& document) {
    if (json()) m_output->write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Call::answerList(const QJsonArray& document) {
    if (json()) m_output->write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Call::remark(const QString& line) { toStandardError(line); }

const QList<Option>& personalDataOptions() {
    static const QList<Option> options{
        {"personal-data", "keep|mask", QT_TRANSLATE_NOOP("cli", "what to do when free text holds an identity number")},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why it is kept")},
    };
    return options;
}

std::unique_ptr<QIODevice> standardOutput() {
    auto output = std::make_unique<QFile>();
    if (!output->open(stdout, QIODevice::WriteOnly)) qWarning("standard output is closed");
    return output;
}

void toStandardError(const QString& line) {
    QFile error;
    if (error.open(stderr, QIODevice::WriteOnly)) error.write(line.toUtf8() + '\n');
}

}  // namespace cli
