#include "ui/print/check_parts.h"
#include "ui/print/content_scan.h"

#include <algorithm>
#include <qpdf/Buffer.hh>

namespace print {

namespace {

class PageReader {
public:
    PageContent read(const std::string& data) {
        m_page = {};
        m_open.clear();
        ContentEvents events;
        events.begin = [&](int number, std::string_view tag) { begin(number, tag); };
        events.end = [&] {
            if (m_open.empty()) m_page.unbalanced = true;
            else m_open.pop_back();
        };
        events.paint = [&](std::string_view) { m_page.unmarked = m_page.unmarked || !isMarked(); };
        events.text = [&](std::string_view name, std::string_view codes) { letters(name, codes); };
        events.state = [&](std::string_view name) { m_page.states.emplace(name); };
        events.trouble = [&](std::string_view what) { m_page.troubles.emplace_back(what); };
        scanContent(data, events);
        m_page.unbalanced = m_page.unbalanced || !m_open.empty();
        for (const auto& [name, codes] : m_page.letters)
            for (const std::uint16_t code : codes) m_shown[name][code] = false;
        return std::move(m_page);
    }

private:
    enum class Mark { Other, Content, Ornament };

    [[nodiscard]] bool isMarked() const {
        return std::any_of(m_open.cbegin(), m_open.cend(), [](Mark mark) { return mark != Mark::Other; });
    }

    void begin(int number, std::string_view tag) {
        const Mark mark = number >= 0 ? Mark::Content : tag == "Artifact" ? Mark::Ornament : Mark::Other;
        if (mark != Mark::Other && isMarked()) m_page.nested = true;
        m_open.push_back(mark);
        if (number >= 0) m_page.numbers.push_back(number);
    }

    void letters(std::string_view name, std::string_view codes) {
        if (m_font == nullptr || name != m_fontName) {
            m_fontName = name;
            m_font = &m_shown[m_fontName];
            m_font->resize(kCodes, false);
        }
        // Also a font without letters must be there.
        std::vector<std::uint16_t>& seen = m_page.letters[m_fontName];
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const auto code = static_cast<std::uint16_t>(static_cast<unsigned char>(codes[i]) * 256 + static_cast<unsigned char>(codes[i + 1]));
            if ((*m_font)[code]) continue;
            (*m_font)[code] = true;
            seen.push_back(code);
        }
    }

    PageContent m_page;
    std::vector<Mark> m_open;
    std::map<std::string, std::vector<bool>> m_shown;  ///< what `m_page.letters` holds, to be asked; all false between pages
    std::string m_fontName;
    std::vector<bool>* m_font = nullptr;
};

}  // namespace

std::string dataOf(QPDFObjectHandle stream) {
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
}

std::vector<PageContent> readPages(QPDF& pdf) {
    PageReader reader;
    std::vector<PageContent> pages;
    for (QPDFObjectHandle page : pdf.getAllPages()) pages.push_back(reader.read(dataOf(page.getKey("/Contents"))));
    return pages;
}

}  // namespace print
