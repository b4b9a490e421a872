#include "resources/core_resources.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function in the enclosing namespace, so it must stand outside of ours.
static void initialise() {
    Q_INIT_RESOURCE(core_data);
    Q_INIT_RESOURCE(core_translations);
}

namespace resources {

void initialiseCore() { initialise(); }

}  // namespace resources
