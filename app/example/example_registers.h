#pragma once

#include "app/example/chance.h"
#include "app/example/council.h"

#include <QMap>

namespace app {

/// Pictures of the situation, documents, reports to the elected, communication: what comes once or a few times a year. Some of it is
/// late or missing, as in life.
void playYearlyRegisters(Scene& scene, Council& council);
/// Neighbourhood watch, safety days, dialogues, trainings, a special event, and the police's figures month by month.
/// @param watchMeetings  the yearly meetings with the contact persons that were held, by year
void playFieldRegisters(Scene& scene, QDate begin, const QMap<int, Handle>& watchMeetings, Chance chance);

}  // namespace app
