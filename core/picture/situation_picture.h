#pragma once

#include "core/meetings/meeting.h"

namespace picture {

/// Whose picture it is.
enum class Origin { Municipality, Police, Joint };

/// A picture of the situation (lägesbild): the municipality's own, the police's own, or the joint one that is made of the two.
/// @source agreement A1
struct SituationPicture {
    int year = 0;
    Origin origin = Origin::Municipality;
    QDate presented;  ///< to the council
    QList<base::Id<meetings::Meeting>> presentedAt;
    std::optional<base::Id<SituationPicture>> municipalityPicture;  ///< of a joint picture: its two parents
    std::optional<base::Id<SituationPicture>> policePicture;
    QString overview;
    QString mapping;
    QString analysis;
    QString proposals;
    QString sources;
    // The headings of a picture after the national council: field-notes 1.2.
    QString largest;   ///< where it is largest
    QString compared;  ///< with reference data
    QString overTime;
    QString patterns;       ///< of place, season, weekday and hour
    QString risk;           ///< who risks to be victimised; groups, never persons
    QString differences;    ///< between areas
    QString plannedEvents;  ///< that lie ahead
    QString whyProblem;
    QString sourcesUsed;   ///< and those that were rejected
    QString limitsEffect;  ///< what the limits of the sources do to the result
};

/// A heading of a picture and its text, in the order in which one reads them.
struct PictureHeading {
    const char* field;  ///< key
    const char* label;  ///< source text, context "kind"
    QString SituationPicture::*text;
};
[[nodiscard]] const std::vector<PictureHeading>& pictureHeadings();

}  // namespace picture

template <>
struct records::ChoicesOf<picture::Origin> {
    static constexpr std::array<Choice, 3> choices{{{"municipality", QT_TRANSLATE_NOOP("kind", "The municipality's own")},
                                                    {"police", QT_TRANSLATE_NOOP("kind", "The police's own")},
                                                    {"joint", QT_TRANSLATE_NOOP("kind", "Joint picture")}}};
};
template <>
const records::Kind& records::kindOf<picture::SituationPicture>();
