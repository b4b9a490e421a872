#include "app/composition/renewal.h"

#include "core/inspections/checkpoint_renewal.h"

namespace app {

base::Result<std::optional<agreement::LawRenewal>> renew(records::OpenFile& file) {
    if (auto added = inspections::addNewCheckpoints(file); !added) return base::Failure(added.error());
    return agreement::takeOver(file);
}

}  // namespace app
