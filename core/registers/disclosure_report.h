#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace registers {

/// What is looked for: the records of a period, for one request.
struct DisclosureRequest {
    QString id;  ///< of the `public-request`
    QDate from;  ///< both included; days after today are left out: what is planned may be unannounced
    QDate to;
    report::Face face;
};

/// What the file holds for a request for documents (begäran om handlingar): the request, what there is from the period by kind, what needs a
/// secrecy assessment, and the records themselves. The records of those kinds are written out that the request names by their own name ("möten"), by what their papers
/// are called ("tillsynsprotokoll") or by what it is about ("krogar"); of the others only their number stands there. A request that names none ("allt" names all) gets a
/// list of kinds to choose from, and no record. The public version leaves confidential fields out and says so, the version for the one who assesses marks them.
/// It decides nothing and writes nothing: the answer is filled in in the request.
/// @pre the request exists
[[nodiscard]] report::Report disclosureReport(const records::Reader& reader, const DisclosureRequest& request);

}  // namespace registers
