#pragma once

#include <QByteArray>

namespace records {

/// What a file knows of itself; stored as text by a key that is never reused.
enum class Setting {
    Municipality,    ///< shown in report headers
    Marking,         ///< secrecy marking or "working material", shown in report headers
    Office,          ///< "municipality" or "police": who wrote an entry
    Who,             ///< the function that acts when nobody says another
    ReportLanguage,  ///< "sv" or "en"
    Agreement,       ///< the agreement file as it was read, JSON
    NewCheckpoints,  ///< keys of checkpoints that a migration found due; empty when the program has brought them
    Law,             ///< the act as the program last brought it, JSON: what is otherwise in the file was changed there
    Rhythm,          ///< of the work with events, "week 2 4 5" (incidents::rhythmFrom)
    Arms,            ///< the municipality's coat of arms, a PNG in base64 (print::armsFrom)
    Colour,          ///< of the headings in reports, "#rrggbb" (report::accentFrom)
    Contact,         ///< whom to ask about a report: a few lines
};

/// The key of a setting in the file.
[[nodiscard]] inline QByteArray settingKey(Setting setting) {
    switch (setting) {
        case Setting::Municipality: return "municipality";
        case Setting::Marking: return "marking";
        case Setting::Office: return "office";
        case Setting::Who: return "who";
        case Setting::ReportLanguage: return "report-language";
        case Setting::Agreement: return "agreement";
        case Setting::NewCheckpoints: return "new-checkpoints";
        case Setting::Law: return "law";
        case Setting::Rhythm: return "rhythm";
        case Setting::Arms: return "arms";
        case Setting::Colour: return "colour";
        case Setting::Contact: return "contact";
    }
    return {};
}

}  // namespace records
