#pragma once

#include "core/records/evidence.h"

namespace agreement {

using records::Evidence;
using records::evidenceOf;
using records::EvidenceSet;
using records::Facts;

}  // namespace agreement
