#include "ui/print/check_parts.h"

#include <algorithm>
#include <set>
#include <string>

namespace print {

namespace {

using Object = QPDFObjectHandle;

QString pageName(std::size_t page) { return QStringLiteral("page ") + QString::number(page + 1); }

/// A code of a font's map as a letter that can be searched and read.
bool isLetter(std::string_view digits) {
    const unsigned long letter = digits.size() >= 4 ? std::stoul(std::string(digits.substr(0, 4)), nullptr, 16) : 0;
    const bool control = letter < 0x20;
    const bool ligature = letter >= 0xFB00 && letter <= 0xFB06;
    const bool own = letter >= 0xE000 && letter <= 0xF8FF;
    return !control && !ligature && !own && letter != 0xFEFF && letter != 0xFFFE;
}

/// Which codes of a font's map are letters.
std::vector<bool> lettersOf(const std::string& map) {
    std::vector<bool> out(kCodes, false);
    std::vector<std::string_view> codes;
    const std::string_view all = map;
    bool range = false;
    const auto number = [](std::string_view digits) { return std::stoul(std::string(digits), nullptr, 16) % kCodes; };
    std::size_t from = 0;
    while (from < all.size()) {
        const std::size_t end = std::min(all.find('\n', from), all.size());
        const std::string_view line = all.substr(from, end - from);
        from = end + 1;
        if (line.find("beginbfrange") != std::string_view::npos) range = true;
        if (line.find("beginbfchar") != std::string_view::npos) range = false;
        if (line.empty() || line.front() != '<') continue;
        codes.clear();
        for (std::size_t at = line.find('<'); at != std::string_view::npos; at = line.find('<', at + 1)) {
            const std::size_t close = line.find('>', at);
            if (close == std::string_view::npos || close == at + 1) break;
            codes.push_back(line.substr(at + 1, close - at - 1));
        }
        const std::size_t target = range ? 2 : 1;
        if (codes.size() <= target) continue;
        const std::size_t first = number(codes[0]);
        const std::size_t last = range ? number(codes[1]) : first;
        const bool list = line.find('[') != std::string_view::npos;
        for (std::size_t code = first; code <= last; ++code) {
            const std::size_t at = target + (list ? code - first : 0);
            out[code] = at < codes.size() && isLetter(codes[at]);
        }
    }
    return out;
}

class PageCheck {
public:
    PageCheck(QPDF& pdf, const std::vector<PageContent>& contents, const StructureFindings& structure, const ParentTree& parents, Faults& faults)
        : m_contents(contents), m_structure(structure), m_parents(parents), m_faults(faults), m_pages(pdf.getAllPages()) {}

    void run() {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            key(i);
            content(i);
            annotations(i);
            images(i);
        }
        for (auto& [number, font] : m_fonts) checkFont(font, QStringLiteral("font ") + QString::number(number));
    }

private:
    struct Font {
        Object dictionary;
        std::vector<bool> used = std::vector<bool>(kCodes, false);
    };

    [[nodiscard]] const std::vector<int>& elementsOf(std::size_t page) {
        static const std::vector<int> none;
        const auto found = m_structure.elements.find(m_pages[page].getObjectID());
        return found == m_structure.elements.cend() ? none : found->second;
    }

    /// The page's key leads to the same elements as the structure.
    void key(std::size_t page) {
        Object number = m_pages[page].getKey("/StructParents");
        if (!number.isInteger() || !m_keys.insert(static_cast<int>(number.getIntValue())).second) {
            m_faults.add("page-key", pageName(page));
            return;
        }
        const auto back = m_parents.pages.find(static_cast<int>(number.getIntValue()));
        m_faults.require((back == m_parents.pages.cend() ? std::vector<int>() : back->second) == elementsOf(page), "parent-tree", pageName(page));
    }

    /// Structure and content know the same.
    void content(std::size_t page) {
        const PageContent& content = m_contents.at(page);
        const std::vector<int>& elements = elementsOf(page);
        std::vector<bool> found(elements.size(), false);
        for (const int number : content.numbers) {
            const auto at = static_cast<std::size_t>(number);
            if (at >= found.size() || elements[at] == 0) m_faults.add("content-without-element", pageName(page));
            else if (found[at]) m_faults.add("number-twice", pageName(page));
            else found[at] = true;
        }
        for (const std::string& trouble : content.troubles) m_faults.add("content", pageName(page) + QStringLiteral(": ") + QString::fromStdString(trouble));
        m_faults.require(!content.nested, "mark-inside-mark", pageName(page));
        m_faults.require(!content.unbalanced, "marks-unbalanced", pageName(page));
        m_faults.require(!content.unmarked, "painted-without-mark", pageName(page));
        for (std::size_t i = 0; i < found.size(); ++i)
            if (elements[i] != 0 && !found[i]) m_faults.add("element-without-content", pageName(page));

        Object resources = m_pages[page].getKey("/Resources");
        for (const std::string& name : content.states) state(resources, name, page);
        for (const auto& [name, codes] : content.letters)
            if (Font* font = fontOf(resources, name, page))
                for (const std::uint16_t code : codes) font->used[code] = true;
    }

    Font* fontOf(Object resources, const std::string& name, std::size_t page) {
        Object dictionary = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
        dictionary = dictionary.isDictionary() ? dictionary.getKey('/' + name) : Object::newNull();
        if (!dictionary.isDictionary()) {
            m_faults.add("font-missing", pageName(page));
            return nullptr;
        }
        Font& font = m_fonts[dictionary.getObjectID()];
        font.dictionary = dictionary;
        return &font;
    }

    /// Nothing shines through.
    void state(Object resources, const std::string& name, std::size_t page) {
        Object states = resources.isDictionary() ? resources.getKey("/ExtGState") : Object::newNull();
        Object set = states.isDictionary() ? states.getKey('/' + name) : Object::newNull();
        if (!set.isDictionary() || (set.isIndirect() && !m_states.insert(set.getObjectID()).second)) return;
        bool opaque = !set.hasKey("/SMask") || (set.getKey("/SMask").isName() && set.getKey("/SMask").getName() == "/None");
        for (const char* alpha : {"/ca", "/CA"}) opaque = opaque && (!set.hasKey(alpha) || set.getKey(alpha).getNumericValue() >= 1);
        m_faults.require(opaque, "transparency", pageName(page));
    }

    /// Pictures of pixels, as a coat of arms, are opaque and shown as they are.
    void images(std::size_t page) {
        Object resources = m_pages[page].getKey("/Resources");
        Object pictures = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
        if (!pictures.isDictionary()) return;
        for (const std::string& name : pictures.getKeys()) {
            Object picture = pictures.getKey(name);
            if (!picture.isStream()) continue;
            Object about = picture.getDict();
            m_faults.require(!about.hasKey("/SMask") && !about.hasKey("/Mask") && !about.hasKey("/SMaskInData"), "transparency", pageName(page));
            Object smoothed = about.getKey("/Interpolate");
            m_faults.require(!smoothed.isBool() || !smoothed.getBoolValue(), "picture-smoothed", pageName(page));
        }
    }

    void annotations(std::size_t page) {
        Object list = m_pages[page].getKey("/Annots");
        if (!list.isArray()) return;
        Object tabs = m_pages[page].getKey("/Tabs");
        m_faults.require(tabs.isName() && tabs.getName() == "/S", "tab-order", pageName(page));
        for (Object link : list.getArrayAsVector()) {
            const QString where = pageName(page) + QStringLiteral(", link ") + QString::number(link.getObjectID());
            Object words = link.getKey("/Contents");
            m_faults.require(words.isString() && !words.getUTF8Value().empty(), "link-words", where);
            Object flags = link.getKey("/F");
            constexpr int kPrinted = 4;
            m_faults.require(flags.isInteger() && (flags.getIntValue() & kPrinted) != 0, "link-printed", where);
            m_faults.require(link.hasKey("/Dest") || link.hasKey("/A"), "link-target", where);
            const auto owner = m_structure.links.find(link.getObjectID());
            Object number = link.getKey("/StructParent");
            const auto back = number.isInteger() ? m_parents.single.find(static_cast<int>(number.getIntValue())) : m_parents.single.cend();
            m_faults.require(owner != m_structure.links.cend() && back != m_parents.single.cend() && owner->second == back->second, "link-element", where);
        }
    }

    void checkFont(Font& font, const QString& where) {
        Object map = font.dictionary.getKey("/ToUnicode");
        Object below = font.dictionary.getKey("/DescendantFonts");
        below = below.isArray() && below.getArrayNItems() > 0 ? below.getArrayItem(0) : Object::newNull();
        Object descriptor = below.isDictionary() ? below.getKey("/FontDescriptor") : Object::newNull();
        m_faults.require(descriptor.isDictionary() && (descriptor.getKey("/FontFile2").isStream() || descriptor.getKey("/FontFile3").isStream()),
                         "font-embedded", where);
        m_faults.require(!font.used[0], "letter-missing", where);
        const std::vector<bool> letters = map.isStream() ? lettersOf(dataOf(map)) : std::vector<bool>(kCodes, false);
        for (std::size_t code = 1; code < kCodes; ++code)
            if (font.used[code] && !letters[code]) return m_faults.add("letter-unknown", where + QStringLiteral(", code ") + QString::number(code));
    }

    const std::vector<PageContent>& m_contents;
    const StructureFindings& m_structure;
    const ParentTree& m_parents;
    Faults& m_faults;
    std::vector<Object> m_pages;
    std::set<int> m_keys;
    std::set<int> m_states;
    std::map<int, Font> m_fonts;
};

}  // namespace

void checkPages(QPDF& pdf, const std::vector<PageContent>& contents, const StructureFindings& structure, const ParentTree& parents, Faults& faults) {
    PageCheck(pdf, contents, structure, parents, faults).run();
}

}  // namespace print
