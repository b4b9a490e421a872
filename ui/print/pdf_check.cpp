#include "ui/print/pdf_check.h"

#include "ui/print/check_parts.h"

#include <exception>

namespace print {

QList<Fault> faultsOf(const QByteArray& pdf) {
    Faults faults;
    // libqpdf speaks in exceptions; they end here.
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        checkDocument(file, faults);
        const ParentTree parents = readParentTree(file);
        const StructureFindings structure = checkStructure(file, faults);
        checkPages(file, structure, parents, faults);
        // The title is the first heading; with more there is something to lead to.
        faults.require(structure.headings < 2 || file.getRoot().getKey("/Outlines").isDictionary(), "outline");
        faults.require(file.getWarnings().empty(), "damaged");
    } catch (const std::exception& problem) {
        faults.add("damaged", QString::fromLocal8Bit(problem.what()));
    }
    return faults.all();
}

}  // namespace print
