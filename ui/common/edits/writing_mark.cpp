#include "ui/common/edits/writing_mark.h"

#include "core/base/personal_data.h"
#include "ui/common/edits/spelling.h"
#include "ui/common/look/theme.h"

namespace ui {

WritingMark::WritingMark(QTextDocument* document, QDate today, bool guardsPersons)
    : QSyntaxHighlighter(document), m_today(today), m_guardsPersons(guardsPersons) {
    connect(&Spelling::shared(), &Spelling::ready, this, &QSyntaxHighlighter::rehighlight);
}

QString WritingMark::explanation(const QString& text, QDate today) {
    const auto hits = base::findPersonalData(text, today);
    if (hits.isEmpty()) return {};
    return tr("\"%1\" looks like a person's identity number. Write about places and groups, not persons.")
        .arg(text.mid(hits.first().start, hits.first().length));
}

void WritingMark::highlightBlock(const QString& text) {
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::DotLine);
    unknown.setUnderlineColor(colours().accent);
    for (const Spelling::Miss& miss : Spelling::shared().missesIn(text)) setFormat(static_cast<int>(miss.start), static_cast<int>(miss.length), unknown);
    if (!m_guardsPersons) return;
    QTextCharFormat marked;
    marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    marked.setUnderlineColor(colours().missed);
    for (const base::PersonalDataHit& hit : base::findPersonalData(text, m_today)) setFormat(static_cast<int>(hit.start), static_cast<int>(hit.length), marked);
}

}  // namespace ui
