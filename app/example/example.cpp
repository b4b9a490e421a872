#include "app/example/example.h"

#include "app/composition/kinds.h"
#include "app/example/council_minutes.h"
#include "app/example/example_focus.h"
#include "app/example/example_incidents.h"
#include "app/example/example_inspections.h"
#include "app/example/example_meetings.h"
#include "app/example/example_notes.h"
#include "app/example/example_registers.h"
#include "core/agreement/agreement_file.h"

#include <QFile>

namespace app {

namespace {

constexpr int kMonthsBack = 42;

}  // namespace

// Early in a year, three and a half to four and a half years ago: fourteen meetings of the steering group at least.
QDate exampleBegin(QDate today) { return workday(QDate(today.addMonths(-kMonthsBack).year(), 1, 8)); }

base::Result<void> fillExample(records::OpenFile& file, base::FixedClock& clock, const ExampleOptions& options) {
    // A stream of chance for each part, so that more of one leaves the others as they are.
    enum Stream : std::uint64_t { Meetings = 1, Inspections, Incidents, Registers };
    Scene scene(file, clock);
    Council council(scene);
    const Cast cast = playPeople(scene, council.begin());
    playFocusAreas(scene, council);
    playMinutes(scene, council, cast);
    const QMap<int, Handle> watchMeetings = playMeetings(scene, council, Chance(options.seed, Meetings));
    playInspections(scene, council.begin(), Chance(options.seed, Inspections));
    playNotes(scene, council.begin());
    playYearlyRegisters(scene, council);
    playFieldRegisters(scene, council.begin(), watchMeetings, Chance(options.seed, Registers));
    playIncidents(scene, council.begin(), options.incidents, Chance(options.seed, Incidents));
    return scene.play();
}

base::Result<void> makeExample(const QString& path, QDate today, const ExampleOptions& options) {
    base::FixedClock clock(exampleBegin(today));
    base::IdGenerator ids(clock, options.seed);
    auto file = records::OpenFile::open(path, records::OpenFile::Mode::Create, {catalogue(), clock, ids});
    if (!file) return base::Failure(file.error());
    auto made = agreement::install(**file, agreement::shippedAgreement(), QStringLiteral("lomma-2023-2027.json"));
    clock.setDay(today);
    if (made) made = fillExample(**file, clock, options);
    if (made) return {};
    file->reset();
    QFile::remove(path);
    return made;
}

}  // namespace app
