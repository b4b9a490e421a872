#include "core/report/html_table.h"

#include "core/report/html_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace report {

namespace {

constexpr qsizetype kManyColumns = 5;     // these stand below each other on a small screen already
constexpr qsizetype kTooManyColumns = 9;  // these may have to be scrolled even on a large one
constexpr qsizetype kLongWord = 28;       // letters; longer ones may break anywhere

bool hasLongWord(const QString& text) {
    qsizetype length = 0;
    return std::any_of(text.cbegin(), text.cend(), [&length](QChar c) {
        length = c.isSpace() ? 0 : length + 1;
        return length > kLongWord;
    });
}

/// A day does not break at its hyphens.
bool isDay(const QString& text) { return text.size() == 10 && text[4] == u'-' && text[7] == u'-'; }

class TableWriter {
public:
    TableWriter(const Table& table, const SignWriter& sign, const QString& language) : m_table(table), m_sign(sign), m_language(language) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto speaks = [i](const QList<Cell>& row) { return i < row.size() && !row[i].text.trimmed().isEmpty(); };
            m_speaks.push_back(std::any_of(table.rows.cbegin(), table.rows.cend(), speaks));
            m_heads.push_back(escaped(table.columns[i].title.simplified()));
        }
    }

    [[nodiscard]] QString html() const {
        QString out = QStringLiteral("<div class=\"table%1%2\"%3><table role=\"table\">\n")
                          .arg(m_table.columns.size() >= kManyColumns ? QStringLiteral(" many") : QString(),
                               isWide() ? QStringLiteral(" wide") : QString(), isWide() ? region() : QString());
        if (!m_table.caption.isEmpty()) out += QStringLiteral("<caption%1>%2</caption>\n").arg(languageAttribute(m_table.caption, m_language), escaped(m_table.caption));
        out += QStringLiteral("<thead role=\"rowgroup\"><tr role=\"row\">");
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) out += headHtml(i);
        out += QStringLiteral("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        QString head;
        for (const QList<Cell>& row : m_table.rows) out += rowHtml(row, head);
        return out + QStringLiteral("</tbody></table></div>\n");
    }

private:
    [[nodiscard]] bool isWide() const { return m_table.columns.size() >= kTooManyColumns; }
    /// The keyboard scrolls only what it can reach.
    [[nodiscard]] QString region() const {
        return QStringLiteral(" tabindex=\"0\" role=\"region\" aria-label=\"%1\"")
            .arg(escaped(m_table.caption.isEmpty() ? m_table.columns.first().title : m_table.caption));
    }

    [[nodiscard]] QString headHtml(qsizetype i) const {
        const QString kind = m_table.columns[i].number ? QStringLiteral(" class=\"number\"") : QString();
        // A head without words is none.
        if (m_heads[i].isEmpty()) return QStringLiteral("<td role=\"cell\"%1></td>").arg(kind);
        return QStringLiteral("<th scope=\"col\" role=\"columnheader\"%1%2>%3</th>").arg(kind, languageAttribute(m_table.columns[i].title, m_language), m_heads[i]);
    }

    /// @param lastHead  what the row before is about: where a row leaves that out, it is about the same
    [[nodiscard]] QString rowHtml(const QList<Cell>& row, QString& lastHead) const {
        // Concatenated, not filled into a pattern: a large table has many thousand cells.
        QString out = QStringLiteral("<tr role=\"row\">");
        bool headed = false;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const Cell cell = row.value(i);
            QString text = cell.text;
            const bool isHead = m_table.columns[i].heads && !std::exchange(headed, true);
            if (isHead && text.trimmed().isEmpty() && !cell.standing) text = lastHead;
            if (isHead) lastHead = text;
            const bool empty = text.trimmed().isEmpty();
            const bool heads = isHead && !empty;
            out += heads ? QStringLiteral("<th scope=\"row\" role=\"rowheader\"") : QStringLiteral("<td role=\"cell\"");
            if (m_table.columns[i].number) out += QStringLiteral(" class=\"number\"");
            else if (isDay(text)) out += QStringLiteral(" class=\"day\"");
            else if (hasLongWord(text)) out += QStringLiteral(" class=\"long\"");
            out += languageAttribute(text, m_language);
            if (!heads && !m_heads[i].isEmpty()) out += QStringLiteral(" data-head=\"") + m_heads[i] + u'"';
            out += u'>';
            if (cell.standing && m_sign) out += m_sign(*cell.standing);
            out += !empty ? escaped(text) : m_speaks[i] && !cell.standing ? QStringLiteral("–") : QString();
            out += heads ? QStringLiteral("</th>") : QStringLiteral("</td>");
        }
        return out + QStringLiteral("</tr>\n");
    }

    const Table& m_table;
    const SignWriter& m_sign;
    const QString& m_language;
    std::vector<bool> m_speaks;    ///< whether some row of the column has words
    std::vector<QString> m_heads;  ///< of the columns, escaped
};

}  // namespace

QString tableHtml(const Table& table, const SignWriter& sign, const QString& language) { return TableWriter(table, sign, language).html(); }

}  // namespace report
