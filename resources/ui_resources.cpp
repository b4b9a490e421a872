#include "resources/ui_resources.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function in the enclosing namespace, so it must stand outside of ours.
static void initialise() {
    Q_INIT_RESOURCE(ui_fonts);
    Q_INIT_RESOURCE(ui_icons);
    Q_INIT_RESOURCE(ui_guide);
}

namespace resources {

void initialiseUi() { initialise(); }

}  // namespace resources
