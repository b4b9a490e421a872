#include "app/cli/example_command.h"

#include "app/example/example.h"

namespace cli {

using base::Failure;

namespace {
// Focus areas are of the years 1990 to 2200, and an example begins four years before its end.
constexpr int kFirstYear = 1995;
constexpr int kLastYear = 2199;
}  // namespace

const Usage& ExampleCommand::usage() const {
    static const Usage usage{"example",
                             "FILE [--seed N] [--incidents N]",
                             QT_TRANSLATE_NOOP("cli", "makes a file of fictitious years"),
                             1,
                             1,
                             {{"seed", "N", QT_TRANSLATE_NOOP("cli", "another number gives another example (1)")},
                              {"incidents", "N", QT_TRANSLATE_NOOP("cli", "how many incidents")}}};
    return usage;
}

base::Result<Exit> ExampleCommand::run(Call& call) const {
    const auto seed = call.arguments().whole("seed");
    if (!seed) return Failure(seed.error());
    const auto incidents = call.arguments().whole("incidents");
    if (!incidents) return Failure(incidents.error());
    app::ExampleOptions options;
    options.seed = static_cast<std::uint64_t>(seed->value_or(1));
    options.incidents = incidents->value_or(options.incidents);
    if (options.incidents < 0)
        return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "\"%1\" is not a number of incidents."), {QString::number(options.incidents)}});

    if (const int year = call.today().year(); year < kFirstYear || year > kLastYear)
        return base::badInput({"usage",
                               QT_TRANSLATE_NOOP("message", "An example of the years up to --today %1 cannot be made. Choose a day from %2 to %3."),
                               {call.today().toString(Qt::ISODate), QString::number(kFirstYear), QString::number(kLastYear)}});

    const QString path = call.arguments().word(0);
    if (const auto made = app::makeExample(path, call.today(), options); !made) return Failure(made.error());
    call.answer({{QStringLiteral("file"), path}});
    return Exit::Done;
}

}  // namespace cli
