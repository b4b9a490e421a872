#include "ui/print/pdf_check.h"

#include "ui/print/check_parts.h"

#include <exception>
#include <future>

namespace print {

namespace {

void open(QPDF& file, const QByteArray& pdf) {
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

}  // namespace

QList<Fault> faultsOf(const QByteArray& pdf) {
    Faults faults;
    // libqpdf speaks in exceptions; they end here.
    try {
        // What the pages hold is read beside the structure; a file of the library belongs to one thread.
        auto contents = std::async(std::launch::async, [&pdf] {
            QPDF file;
            open(file, pdf);
            return readPages(file);
        });
        QPDF file;
        open(file, pdf);
        checkDocument(file, faults);
        const ParentTree parents = readParentTree(file);
        const StructureFindings structure = checkStructure(file, faults);
        checkPages(file, contents.get(), structure, parents, faults);
        // The title is the first heading; with more there is something to lead to.
        faults.require(structure.headings < 2 || file.getRoot().getKey("/Outlines").isDictionary(), "outline");
        faults.require(file.getWarnings().empty(), "damaged");
    } catch (const std::exception& problem) {
        faults.add("damaged", QString::fromLocal8Bit(problem.what()));
    }
    return faults.all();
}

}  // namespace print
