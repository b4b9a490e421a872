#include "app/example/example_focus.h"

#include "app/example/focus_play.h"

namespace app {

void playFocusAreas(Scene& scene, Council& council) {
    std::vector<Story> stories;
    for (const auto& theme : {storiesOfChildren(), storiesOfPlaces(), storiesOfTheft(), storiesOfWelfare()})
        stories.insert(stories.end(), theme.begin(), theme.end());
    FocusPlay(scene, council).play(stories);
}

}  // namespace app
