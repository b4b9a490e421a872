#include "core/records/open_here.h"

#include "core/storage/held_files.h"

namespace records {

bool isOpenHere(const QString& path) { return storage::HeldFile(path).heldBefore(); }

}  // namespace records
