#include "app/example/example.h"

#include "app/example/scene.h"

namespace app {

base::Result<void> fillExample(records::OpenFile& file, base::FixedClock& clock, const ExampleOptions& options) {
    Scene scene(file, clock, options.seed);
    playPeople(scene);
    playFocusAreas(scene);
    playMeetings(scene);
    playInspections(scene);
    playIncidents(scene, options.incidents);
    scene.end();
    return scene.outcome();
}

}  // namespace app
