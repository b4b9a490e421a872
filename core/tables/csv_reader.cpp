#include "core/tables/csv_reader.h"

#include "core/records/written_forms.h"
#include "core/tables/formula_guard.h"
#include "core/tables/text_decoder.h"

#include <QHash>
#include <QIODevice>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace tables {

namespace {

constexpr qint64 kChunk = 64 * 1024;      // bytes read at once
constexpr qsizetype kSample = 64 * 1024;  // units looked at to find the delimiter
constexpr int kSampleRows = 30;
constexpr qsizetype kLongestCell = 2'000'000;  // a text of a megabyte fits; a quote that never ended must not swallow a file of gigabytes
constexpr qsizetype kMostCells = 16'384;       // columns of a spreadsheet
constexpr std::array<char16_t, 4> kDelimiters{u';', u',', u'\t', u'|'};
constexpr char16_t kReplacement = 0xFFFD;

/// How many times @p delimiter stands outside quotes in each of the first rows.
QList<int> countsIn(QStringView sample, char16_t delimiter, bool whole) {
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool closed = false;  // just after a closing quote: another one is a doubled quote
    bool any = false;
    bool atStart = true;
    for (const QChar sign : sample) {
        if (quoted) {
            quoted = sign != u'"';
            closed = !quoted;
            continue;
        }
        if (sign == u'"' && (atStart || closed)) {
            quoted = any = true;
        } else if (sign == u'\n' || sign == u'\r') {
            if (any) counts << count;
            if (counts.size() == kSampleRows) return counts;
            count = 0;
            any = false;
            atStart = true;
        } else {
            any = true;
            atStart = sign == delimiter || (atStart && sign == u' ');
            if (sign == delimiter) ++count;
        }
        closed = false;
    }
    if (whole && any) counts << count;  // the last row of a sample that was cut says nothing
    return counts;
}

/// Whether the commas of a table part decimals and no cells: it is one column of numbers, and its first row, the head, has no comma.
bool areDecimals(QStringView sample, const QList<int>& counts) {
    if (counts.size() < 2 || counts.first() > 0) return false;
    int rows = 0;
    int numbers = 0;
    for (const QStringView row : sample.split(u'\n')) {
        if (!row.contains(u',')) continue;
        ++rows;
        if (records::plainNumber(row.trimmed().toString())) ++numbers;
        if (rows == kSampleRows) break;
    }
    return 2 * numbers >= rows;
}

/// The delimiter that divides the most rows into the same number of cells; on a draw the one earlier in the list.
char16_t delimiterOf(QStringView sample, bool whole) {
    char16_t best = u';';
    double bestScore = 0;
    for (const char16_t candidate : kDelimiters) {
        const QList<int> counts = countsIn(sample, candidate, whole);
        QHash<int, int> rows;
        for (const int count : counts)
            if (count > 0) ++rows[count];
        if (candidate == u',' && areDecimals(sample, counts)) continue;
        int most = 0;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) most = std::max(most, it.value());
        if (most == 0) continue;
        // Evenness first; a comma in every second title must not win over a semicolon in all rows.
        const double score = static_cast<double>(most) / static_cast<double>(counts.size());
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

}  // namespace

struct CsvReader::State {
    explicit State(QIODevice& source) : device(source), size(source.size()) {}

    /// The next unit without taking it, kEnd behind the last.
    static constexpr int kEnd = 0x10000;
    int peek() {
        if (at == text.size() && !refill()) return kEnd;
        return text.constData()[at].unicode();
    }
    int take() {
        const int unit = peek();
        if (unit != kEnd) ++at;
        return unit;
    }
    /// Takes what is left of a line end whose first sign has been taken: CRLF and CR CR LF are one.
    void endLine(int first) {
        if (first != u'\r') return;
        if (peek() == u'\n') {
            take();
        } else if (peek() == u'\r') {
            // CR CR LF is one line end, CR CR two: look one further.
            if (at + 1 == text.size()) more();
            if (at + 1 < text.size() && text.constData()[at + 1] == u'\n') at += 2;
        }
    }
    /// Forgets what lies before the row and reads on. @return false at the end
    bool refill() {
        text.remove(0, rowStart);
        at -= rowStart;
        rowStart = 0;
        return more();
    }
    bool more() {
        const qsizetype before = text.size();
        while (!ended && text.size() == before) {
            const QByteArray bytes = device.read(kChunk);
            ended = bytes.isEmpty();
            text += decoder->decode(bytes, ended);
        }
        return text.size() > before;
    }
    void put(TableRow& row, QString& cell, int unit) {
        if (unit == 0 || (unit == kReplacement && !decoder->sound())) breakAt(row);
        if (cell.size() < kLongestCell) {
            cell += QChar(static_cast<char16_t>(unit));
            return;
        }
        breakAt(row);
        rowStart = at;  // a row that is lost anyway needs no memory
    }
    /// Puts all that follows up to the next sign that may mean something.
    void putRun(QString& cell) {
        const auto means = [this](QChar sign) { return sign.unicode() < u' ' || sign == u'"' || sign == dialect.delimiter || sign == kReplacement; };
        const auto from = text.cbegin() + at;
        const qsizetype most = std::min(text.size() - at, kLongestCell - cell.size());
        const auto length = static_cast<qsizetype>(std::find_if(from, from + std::max<qsizetype>(0, most), means) - from);
        cell.append(QStringView(text).mid(at, length));
        at += length;
    }
    /// The cell at hand makes the row unreadable.
    static void breakAt(TableRow& row) {
        if (row.brokenCell < 0) row.brokenCell = row.cells.size();
        row.broken = true;
    }
    static void close(TableRow& row, QString& cell) {
        if (row.cells.size() >= kMostCells) row.broken = true;
        else row.cells << cell;
        cell = QString();
    }
    /// Whether what follows a quote is more of the same cell.
    [[nodiscard]] bool goesOn(int next) const { return next != kEnd && next != dialect.delimiter && next != u'"' && next != u'\n' && next != u'\r'; }
    bool row(TableRow& row);
    bool parse(TableRow& row, bool quoting);

    QIODevice& device;
    qint64 size;
    std::unique_ptr<TextDecoder> decoder;
    CsvDialect dialect;
    QString text;
    qsizetype rowStart = 0;  ///< where the row begins in the text, so that it can be read again
    qsizetype at = 0;
    qint64 line = 1;  ///< of the next row, as a spreadsheet counts
    bool ended = false;
};

bool CsvReader::State::row(TableRow& row) {
    rowStart = at;
    if (peek() == kEnd) return false;
    row.line = line++;
    if (parse(row, true)) return true;
    // A quote that never ends would swallow all rows behind it: only its own line is lost.
    at = rowStart;
    parse(row, false);
    row.broken = true;
    for (qsizetype i = 0; i < row.cells.size() && row.brokenCell < 0; ++i)
        if (row.cells[i].trimmed().startsWith(u'"')) row.brokenCell = i;
    return true;
}

/// Reads one row. @return false when a quote runs over line ends and does not end as quotes do
bool CsvReader::State::parse(TableRow& row, bool quoting) {
    row.cells.clear();
    row.broken = false;
    row.brokenCell = -1;
    QString cell;
    QString padding;      // blanks after a closing quote, kept in case text follows
    bool quotes = false;  // between quotes
    bool closed = false;  // after them
    bool lines = false;   // a quoted cell of several lines
    bool slashes = false;  // quotes inside are marked by a backslash, and not doubled
    for (;;) {
        const int unit = take();
        if (quotes) {
            if (unit == kEnd || cell.size() >= kLongestCell) return false;
            if (unit == u'"' && cell.endsWith(u'\\') && (slashes || goesOn(peek()))) {
                cell.chop(1);
                put(row, cell, unit);
                slashes = true;
            } else if (unit == u'"' && peek() == u'"') {
                put(row, cell, take());
            } else if (unit == u'"') {
                quotes = false;
                closed = true;
            } else if (unit == u'\n' || unit == u'\r') {
                endLine(unit);
                put(row, cell, u'\n');
                lines = true;
            } else {
                put(row, cell, unit);
                putRun(cell);
            }
        } else if (unit == kEnd || unit == u'\n' || unit == u'\r') {
            if (unit != kEnd) endLine(unit);
            close(row, cell);
            return true;
        } else if (unit == dialect.delimiter) {
            close(row, cell);
            padding.clear();
            closed = false;
        } else if (quoting && unit == u'"' && !closed && QStringView(cell).trimmed().isEmpty()) {
            // Blanks before a quote are padding, as in `a ; "b"`.
            cell.clear();
            quotes = true;
        } else if (closed && (unit == u' ' || unit == u'\t')) {
            padding += QChar(static_cast<char16_t>(unit));
        } else {
            if (closed && lines) return false;  // text after the quote: two stray quotes in different rows
            cell += padding;
            padding.clear();
            put(row, cell, unit);
            if (!closed) putRun(cell);
        }
    }
}

namespace {

constexpr qsizetype kLongestSaying = 1000;  // a spreadsheet puts an empty cell behind it for every column

/// The length of a first line that says the delimiter: `sep=;`, `"sep=;"`, `sep = ";"`, perhaps with empty cells behind it; 0 when it says none.
/// @param delimiter  left as it is when the line says no sign
qsizetype lengthOfSaying(QStringView text, std::optional<char16_t>& delimiter) {
    qsizetype end = 0;
    while (end < text.size() && end <= kLongestSaying && text[end] != u'\r' && text[end] != u'\n') ++end;
    if (end > kLongestSaying) return 0;
    static const QRegularExpression form(QStringLiteral("^[\"']?\\s*sep\\s*=[ ]?(?:[\"'](.)[\"']|(.)?)[\"']?([ ;,|\\t]*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.first(end).toString());
    if (!match.hasMatch()) return 0;
    const QStringView sign = match.capturedView(1).isEmpty() ? match.capturedView(2) : match.capturedView(1);
    if (sign.isEmpty() || sign == u"\"" || sign == u"'") return end;
    const QStringView rest = match.capturedView(3);
    if (std::any_of(rest.begin(), rest.end(), [&](QChar other) { return other != sign.front() && !other.isSpace(); })) return 0;
    delimiter = sign.front().unicode();
    return end;
}

}  // namespace

CsvReader::CsvReader(QIODevice& device, const QString& encoding, std::optional<char16_t> delimiter) : m_state(std::make_unique<State>(device)) {
    m_state->decoder = std::make_unique<TextDecoder>(device, encoding);
    m_state->dialect.encoding = m_state->decoder->encoding();
    while (m_state->text.size() < kSample && m_state->more()) {
    }
    std::optional<char16_t> said = delimiter;
    if (const qsizetype length = delimiter ? 0 : lengthOfSaying(m_state->text, said); length > 0) {
        m_state->at = length;
        if (m_state->text.size() > length) m_state->endLine(m_state->take());
    }
    m_state->dialect.delimiter = said ? *said : delimiterOf(QStringView(m_state->text).mid(m_state->at), m_state->ended);
}

CsvReader::~CsvReader() = default;

const CsvDialect& CsvReader::dialect() const { return m_state->dialect; }

bool CsvReader::next(TableRow& row) {
    while (m_state->row(row)) {
        const bool blank = row.cells.size() == 1 && !row.broken && QStringView(row.cells[0]).trimmed().isEmpty();
        if (blank) continue;
        for (QString& cell : row.cells)
            if (cell.startsWith(u'\'')) cell = withoutGuard(cell);
        return true;
    }
    return false;
}

double CsvReader::progress() const {
    if (m_state->size <= 0) return 1.0;
    return std::min(1.0, static_cast<double>(m_state->device.pos()) / static_cast<double>(m_state->size));
}

}  // namespace tables
