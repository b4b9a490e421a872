#include "app/example/example.h"

namespace app {
base::Result<void> fillExample(records::OpenFile&, base::FixedClock&, const ExampleOptions&) { return {}; }
}
