#include "ui/print/page_marks.h"

#include <QColor>
#include <QPainter>
#include <charconv>

namespace print {

namespace {

constexpr int kSoftHyphenMark = 9'000;  // left of the page
constexpr int kSoftHyphenEnd = 9'001;
constexpr int kOrnamentMark = 10'000;  // the stretches of content follow, further left
constexpr int kMarkTop = -777;
constexpr std::string_view kMarkEnd = " -777 1 1 re\nf\n";

}  // namespace

void PaintMarker::beginPage() {
    m_painted.pages.append(QList<int>());
    m_current.reset();
}

void PaintMarker::begin(int element) {
    if (m_current == element) return;
    m_current = element;
    int place = kOrnamentMark;
    if (element != kNoElement) {
        QList<int>& page = m_painted.pages.last();
        page.append(element);
        place += static_cast<int>(page.size());
    }
    mark(place);
}

void PaintMarker::beginSoftHyphen() { mark(kSoftHyphenMark); }
void PaintMarker::endSoftHyphen() { mark(kSoftHyphenEnd); }

void PaintMarker::mark(int place) { m_painter.fillRect(QRectF(-place, kMarkTop, 1, 1), Qt::black); }

std::optional<std::string> withMarks(std::string_view content, const QList<int>& elements, const Structure& structure) {
    std::string out;
    out.reserve(content.size() + static_cast<std::size_t>(elements.size()) * 16);
    std::size_t from = 0;
    int next = 0;
    bool open = false;
    for (std::size_t end = content.find(kMarkEnd); end != std::string_view::npos; end = content.find(kMarkEnd, from)) {
        const std::size_t line = content.rfind('\n', end) + 1;
        int place = 0;
        const auto [rest, trouble] = std::from_chars(content.data() + line, content.data() + end, place);
        if (trouble != std::errc() || rest != content.data() + end) return std::nullopt;
        out += content.substr(from, line - from);
        from = end + kMarkEnd.size();
        if (place == -kSoftHyphenMark || place == -kSoftHyphenEnd) {
            // Within the stretch (ISO 32000-1, 14.9.4); the reader joins the word.
            out += place == -kSoftHyphenMark ? "/Span <</ActualText <FEFF00AD>>> BDC\n" : "EMC\n";
            continue;
        }
        if (open) out += "EMC\n";
        open = true;
        if (place == -kOrnamentMark) {
            out += "/Artifact BMC\n";
        } else {
            if (place != -kOrnamentMark - 1 - next || next >= elements.size()) return std::nullopt;
            out += '/' + tagOf(structure.elements()[elements[next]].role).toStdString() + " <</MCID " + std::to_string(next) + ">> BDC\n";
            ++next;
        }
    }
    if (next != elements.size()) return std::nullopt;
    out += content.substr(from);
    if (open) out += "\nEMC\n";
    return out;
}

}  // namespace print
