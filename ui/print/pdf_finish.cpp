#include "ui/print/pdf_finish.h"

#include "ui/print/pdf_file.h"
#include "ui/print/pdf_metadata.h"
#include "ui/print/pdf_navigation.h"
#include "ui/print/pdf_values.h"
#include "ui/print/structure_writer.h"

#include <QCoreApplication>
#include <algorithm>
#include <cctype>
#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>
#include <string>
#include <string_view>

namespace print {

namespace {

using Object = QPDFObjectHandle;

/// Stands in the catalog until the number of the structure's root is known, which is never longer.
const std::string kRootPlace = "/StructureIsHere00";

std::string contentOf(Object stream) {
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::equal(start.cbegin(), start.cend(), text.cbegin(), [](char a, char b) {
               return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
           });
}

/// Qt says that the space is a tab and keeps ligatures as one letter, so that neither is found by search.
std::string repairedUnicodeMap(const std::string& map) {
    constexpr std::pair<std::string_view, std::string_view> repairs[] = {
        {"<0009>", "<0020>"},     {"<FB00>", "<00660066>"},     {"<FB01>", "<00660069>"},
        {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"}, {"<FB04>", "<00660066006C>"},
    };
    // A line gives glyphs and then what they are: one letter, or a list in brackets.
    std::string out;
    out.reserve(map.size() + map.size() / 4);
    std::size_t from = 0;
    while (from < map.size()) {
        std::size_t end = map.find('\n', from);
        if (end == std::string::npos) end = map.size();
        const std::string_view line = std::string_view(map).substr(from, end - from);
        const std::size_t list = line.find('[');
        std::size_t at = line.rfind('<', 0) != 0 ? line.size() : list != std::string_view::npos ? list : line.rfind('<');
        out += line.substr(0, at);
        for (; at < line.size(); ++at) {
            const std::string_view rest = line.substr(at);
            const auto wrong = std::find_if(std::begin(repairs), std::end(repairs), [&](const auto& repair) { return startsWith(rest, repair.first); });
            if (wrong == std::end(repairs)) {
                out += line[at];
            } else {
                out += wrong->second;
                at += wrong->first.size() - 1;
            }
        }
        if (end < map.size()) out += '\n';
        from = end + 1;
    }
    return out;
}

void repairText(QPDF& pdf) {
    for (Object& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        Object map = object.getKey("/ToUnicode");
        if (!map.isStream()) continue;
        map.replaceStreamData(repairedUnicodeMap(contentOf(map)), Object::newNull(), Object::newNull());
    }
}

void setCatalog(QPDF& pdf, const FinishInfo& info) {
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", textValue(info.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Object marked = Object::newDictionary();
    marked.replaceKey("/Marked", Object::newBool(true));
    root.replaceKey("/MarkInfo", marked);
    root.replaceKey("/StructTreeRoot", Object::newName(kRootPlace));
    addPageLabels(pdf);
}

/// Makes marked content of the marks of each page, and gives each page its key in the structure.
void markPages(QPDF& pdf, const std::vector<Object>& pages, const FinishInfo& info) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Object page = pages[i];
        const auto content = withMarks(contentOf(page.getKey("/Contents")), info.marks.pages.at(static_cast<qsizetype>(i)), info.structure);
        if (!content) throw std::runtime_error("the marks of page " + std::to_string(i + 1) + " are not what was painted");
        const QByteArray packed = deflated(content->data(), static_cast<qsizetype>(content->size()));
        Object stream = Object::newStream(&pdf);
        stream.replaceStreamData(packed.toStdString(), Object::newName("/FlateDecode"), Object::newNull());
        page.replaceKey("/Contents", stream);
        page.replaceKey("/StructParents", Object::newInteger(static_cast<std::int64_t>(i)));
        page.replaceKey("/Tabs", Object::newName("/S"));
    }
}

/// What the PDF library makes, and the numbers of its objects there.
struct Written {
    QByteArray body;  ///< without the table of objects and what follows
    std::vector<qsizetype> offsets;
    std::vector<int> pages;
    std::vector<int> links;
    int catalog = 0;
    int info = 0;
};

Written written(QPDF& pdf, const std::vector<Object>& pages, const std::vector<Object>& links) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);  // PDF/A, 6.1.7
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    const QByteArray all = QByteArray::fromRawData(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));

    Written out;
    const auto numberOf = [&](const Object& object) { return writer.getRenumberedObjGen(object.getObjGen()).getObj(); };
    for (const Object& page : pages) out.pages.push_back(numberOf(page));
    for (const Object& link : links) out.links.push_back(numberOf(link));
    out.catalog = numberOf(pdf.getRoot());
    out.info = numberOf(pdf.getTrailer().getKey("/Info"));
    for (const auto& [number, entry] : writer.getWrittenXRefTable()) {
        const auto index = static_cast<std::size_t>(number.getObj());
        if (out.offsets.size() <= index) out.offsets.resize(index + 1, -1);
        if (entry.getType() == 1) out.offsets[index] = static_cast<qsizetype>(entry.getOffset());
    }
    const QByteArray start = "startxref\n";
    const qsizetype at = all.lastIndexOf(start) + start.size();
    out.body = all.left(all.mid(at, all.indexOf('\n', at) - at).toLongLong());
    return out;
}

/// Puts the structure's root at its place in the catalog.
void setRoot(Written& file, int number) {
    const qsizetype at = file.body.indexOf(kRootPlace.c_str(), file.offsets.at(static_cast<std::size_t>(file.catalog)));
    if (at < 0) throw std::runtime_error("the catalog has no structure");
    const auto length = static_cast<qsizetype>(kRootPlace.size());
    file.body.replace(at, length, (QByteArray::number(number) + " 0 R").leftJustified(length));
}

QByteArray finished(const QByteArray& painted, const FinishInfo& info) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
    const std::vector<Object> pages = pdf.getAllPages();
    if (pages.empty()) throw std::runtime_error("no page");
    setCatalog(pdf, info);
    markPages(pdf, pages, info);
    addOutline(pdf, info.outline, pages);
    const std::vector<Object> links = addLinks(pdf, info.marks.links, info.outline, pages);
    setMetadata(pdf, info);
    repairText(pdf);

    Written base = written(pdf, pages, links);
    std::vector<double> heights;
    for (Object page : pages) heights.push_back(page.getKey("/MediaBox").getArrayItem(3).getNumericValue());
    const StructureWriter structure(info.structure, info.marks, std::move(heights));
    const auto first = static_cast<int>(base.offsets.size());
    setRoot(base, first);
    PdfFile file(std::move(base.body), std::move(base.offsets), structure.count());
    structure.write({first, std::move(base.pages), std::move(base.links)}, [&file](const QByteArray& object) { file.add(object); });
    return file.finished(base.catalog, base.info);
}

}  // namespace

base::Result<QByteArray> finishPdf(const QByteArray& painted, const FinishInfo& info) {
    // libqpdf speaks in exceptions; they end here.
    try {
        return finished(painted, info);
    } catch (const std::exception& problem) {
        return base::fileTrouble({"pdf-failed", QT_TRANSLATE_NOOP("message", "The PDF could not be made."), {}}, QString::fromLocal8Bit(problem.what()));
    }
}

}  // namespace print
