#include "ui/print/content_scan.h"

#include <array>
#include <charconv>

namespace print {

namespace {

/// What an operator does that is told.
enum class Deed { Nothing, Font, State, Begin, End, Show, Paint };

/// An operator of up to three letters as a number, for there are some hundred thousand to a report.
constexpr quint32 codeOf(std::string_view text) {
    quint32 code = 0;
    if (text.size() > 3) return code;
    for (const char c : text) code = code << 8 | static_cast<unsigned char>(c);
    return code;
}

Deed deedOf(std::string_view text) {
    switch (codeOf(text)) {
        case codeOf("Tf"): return Deed::Font;
        case codeOf("gs"): return Deed::State;
        case codeOf("BDC"):
        case codeOf("BMC"): return Deed::Begin;
        case codeOf("EMC"): return Deed::End;
        case codeOf("Tj"):
        case codeOf("TJ"):
        case codeOf("'"):
        case codeOf("\""): return Deed::Show;
        case codeOf("f"):
        case codeOf("F"):
        case codeOf("f*"):
        case codeOf("S"):
        case codeOf("s"):
        case codeOf("B"):
        case codeOf("B*"):
        case codeOf("b"):
        case codeOf("b*"):
        case codeOf("Do"):
        case codeOf("sh"):
        case codeOf("BI"):
        case codeOf("EI"): return Deed::Paint;
        default: return Deed::Nothing;
    }
}

// A page has some hundred thousand letters: what each is, is looked up.
enum class Letter : quint8 { Plain, Space, Delimiter };

constexpr std::array<Letter, 256> lettersByCode() {
    std::array<Letter, 256> all{};
    for (const char c : {' ', '\n', '\r', '\t', '\f', '\0'}) all[static_cast<unsigned char>(c)] = Letter::Space;
    for (const char c : {'/', '<', '>', '(', ')', '[', ']', '{', '}', '%'}) all[static_cast<unsigned char>(c)] = Letter::Delimiter;
    return all;
}
constexpr std::array<Letter, 256> kLetters = lettersByCode();

Letter letterOf(char c) { return kLetters[static_cast<unsigned char>(c)]; }
bool isSpace(char c) { return letterOf(c) == Letter::Space; }
bool isDelimiter(char c) { return letterOf(c) == Letter::Delimiter; }

int digitOf(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

void appendHex(std::string_view digits, std::string& out) {
    out.reserve(out.size() + digits.size() / 2);
    int high = -1;
    for (const char c : digits) {
        const int digit = digitOf(c);
        if (digit < 0) continue;
        if (high < 0) {
            high = digit;
        } else {
            out += static_cast<char>(high * 16 + digit);
            high = -1;
        }
    }
    if (high >= 0) out += static_cast<char>(high * 16);
}

class Scanner {
public:
    Scanner(std::string_view content, const ContentEvents& events) : m_content(content), m_events(events) {}

    void run() {
        while (m_at < m_content.size()) {
            const char c = m_content[m_at];
            if (isSpace(c)) ++m_at;
            else if (c == '%') skipTo('\n');
            else if (c == '/') name();
            else if (c == '<') hexOrDictionary();
            else if (c == '(') literal();
            else if (isDelimiter(c)) ++m_at;
            else word();
        }
    }

private:
    void skipTo(char end) {
        const std::size_t found = m_content.find(end, m_at);
        m_at = found == std::string_view::npos ? m_content.size() : found + 1;
    }

    std::string_view token() {
        const std::size_t from = m_at;
        while (m_at < m_content.size() && letterOf(m_content[m_at]) == Letter::Plain) ++m_at;
        return m_content.substr(from, m_at - from);
    }

    void name() {
        ++m_at;
        m_lastName = token();
        // Of a property list: its key is not the tag.
        if (m_tag.empty()) m_tag = m_lastName;
        m_mcidIsNext = m_lastName == "MCID";
    }

    void hexOrDictionary() {
        ++m_at;
        if (m_at < m_content.size() && m_content[m_at] == '<') {
            ++m_at;
            return;
        }
        const std::size_t from = m_at;
        skipTo('>');
        appendHex(m_content.substr(from, m_at - from), m_string);
    }

    void literal() {
        // Letters of two bytes never stand so in files of ours; its bytes would not be known.
        int depth = 0;
        for (; m_at < m_content.size(); ++m_at) {
            const char c = m_content[m_at];
            if (c == '\\') ++m_at;
            else if (c == '(') ++depth;
            else if (c == ')' && --depth == 0) break;
        }
        ++m_at;
        m_literal = true;
    }

    void word() {
        const std::string_view text = token();
        if (text.empty()) {
            ++m_at;
            return;
        }
        const char c = text.front();
        if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
            if (m_mcidIsNext) std::from_chars(text.data(), text.data() + text.size(), m_mcid);
            m_mcidIsNext = false;
            return;
        }
        command(text);
        m_tag = {};
        m_lastName = {};
        m_string.clear();
        m_literal = false;
        m_mcid = -1;
    }

    void command(std::string_view text) {
        switch (deedOf(text)) {
            case Deed::Nothing: break;
            case Deed::Font: m_font = m_lastName; break;
            case Deed::State: m_events.state(m_lastName); break;
            case Deed::Begin: m_events.begin(m_mcid, m_tag); break;
            case Deed::End: m_events.end(); break;
            case Deed::Show:
                if (m_literal) m_events.trouble("a string that is not hexadecimal");
                m_events.paint(text);
                m_events.text(m_font, m_string);
                break;
            case Deed::Paint: m_events.paint(text); break;
        }
    }

    std::string_view m_content;
    const ContentEvents& m_events;
    std::size_t m_at = 0;
    std::string_view m_tag;  // the first name since the last operator
    std::string_view m_lastName;
    std::string_view m_font;
    std::string m_string;
    bool m_literal = false;
    bool m_mcidIsNext = false;
    int m_mcid = -1;
};

}  // namespace

void scanContent(std::string_view content, const ContentEvents& events) { Scanner(content, events).run(); }

}  // namespace print
