#include "app/cli/arguments.h"

#include "core/base/day_text.h"

#include <QCoreApplication>

namespace cli {

using base::Failure;
using base::Result;

namespace {

QString translated(const char* text) { return QCoreApplication::translate("cli", text); }

const Option* find(const Usage& usage, const QString& name) {
    for (const auto* options : {&usage.options, &commonOptions()})
        for (const Option& option : *options)
            if (name == QLatin1String(option.name)) return &option;
    return nullptr;
}

QString lineOf(const Option& option) {
    QString name = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value != nullptr) name += u' ' + QLatin1String(option.value);
    return QStringLiteral("  %1 %2").arg(name, -28).arg(translated(option.help));
}

}  // namespace

const QList<Option>& commonOptions() {
    static const QList<Option> all{
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "one JSON document on standard output")},
        {"today", "DATE", QT_TRANSLATE_NOOP("cli", "stands in for the clock")},
        {"language", "sv|en", QT_TRANSLATE_NOOP("cli", "language of messages and labels")},
        {"as", "FUNCTION", QT_TRANSLATE_NOOP("cli", "who acts, as the history keeps it")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "this text")},
    };
    return all;
}

base::Failure usageError(const Usage& usage, const char* text, const QStringList& args) {
    base::Error error{base::Trouble::Input, {"usage", text, args}, {}, {}, {}};
    error.issues << base::FieldIssue{{},
                                     {"usage",
                                      QT_TRANSLATE_NOOP("message", "Use it like this: %1. More with --help."),
                                      {QStringLiteral("vaksam %1 %2").arg(QLatin1String(usage.verb), QString::fromUtf8(usage.words)).trimmed()}}};
    return Failure(error);
}

Result<Arguments> Arguments::parse(const Usage& usage, const QStringList& words) {
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !word.startsWith(QStringLiteral("--"))) {
            parsed.m_words << word;
            continue;
        }
        if (word == QStringLiteral("--")) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const Option* option = find(usage, name);
        if (option == nullptr) return usageError(usage, QT_TRANSLATE_NOOP("message", "There is no option --%1 here."), {name});
        const bool inOneWord = word.contains(u'=');
        if (option->value == nullptr) {
            if (inOneWord) return usageError(usage, QT_TRANSLATE_NOOP("message", "The option --%1 takes no value."), {name});
            parsed.m_options[name] << QString();
        } else if (inOneWord) {
            parsed.m_options[name] << word.section(u'=', 1);
        } else if (i + 1 < words.size()) {
            parsed.m_options[name] << words[++i];
        } else {
            return usageError(usage, QT_TRANSLATE_NOOP("message", "The option --%1 needs a value."), {name});
        }
    }
    if (parsed.has("help")) return parsed;
    if (parsed.m_words.size() < usage.fewest) return usageError(usage, QT_TRANSLATE_NOOP("message", "Something is missing."));
    if (usage.most >= 0 && parsed.m_words.size() > usage.most)
        return usageError(usage, QT_TRANSLATE_NOOP("message", "\"%1\" is one word too many."), {parsed.m_words.at(usage.most)});
    return parsed;
}

QString Arguments::value(const char* option) const {
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.constLast();
}

Result<std::optional<QDate>> Arguments::day(const char* option) const {
    if (!has(option)) return std::optional<QDate>();
    const QString text = value(option).trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10) {
        const base::Message message{"not-a-day", QT_TRANSLATE_NOOP("message", "\"%1\" is not a day. Write it like 2026-03-04."), {text}};
        return base::badInput(message, {{QByteArray(option), message}});
    }
    return std::optional<QDate>(day);
}

Result<Period> Arguments::period() const {
    const auto from = day("from");
    if (!from) return Failure(from.error());
    const auto to = day("to");
    if (!to) return Failure(to.error());
    if (*from && *to && **from > **to) return base::periodBackwards(**from, **to);
    return Period{*from, *to};
}

Result<std::optional<int>> Arguments::whole(const char* option) const {
    if (!has(option)) return std::optional<int>();
    bool fine = false;
    const int number = value(option).trimmed().toInt(&fine);
    if (!fine) {
        const base::Message message{"not-a-whole-number", QT_TRANSLATE_NOOP("message", "\"%1\" is not a whole number."), {value(option)}};
        return base::badInput(message, {{QByteArray(option), message}});
    }
    return std::optional<int>(number);
}

QString helpText(const Usage& usage) {
    QStringList lines{QStringLiteral("vaksam %1 %2").arg(QLatin1String(usage.verb), QString::fromUtf8(usage.words)).trimmed(), translated(usage.summary), {}};
    for (const Option& option : usage.options) lines << lineOf(option);
    for (const Option& option : commonOptions()) lines << lineOf(option);
    return lines.join(u'\n');
}

}  // namespace cli
