#include "ui/common/edits/personal_data_mark.h"

#include "core/base/personal_data.h"
#include "ui/common/look/theme.h"

namespace ui {

PersonalDataMark::PersonalDataMark(QTextDocument* document, QDate today) : QSyntaxHighlighter(document), m_today(today) {}

QString PersonalDataMark::explanation(const QString& text, QDate today) {
    const auto hits = base::findPersonalData(text, today);
    if (hits.isEmpty()) return {};
    return tr("\"%1\" looks like a person's identity number. Write about places and groups, not persons.")
        .arg(text.mid(hits.first().start, hits.first().length));
}

void PersonalDataMark::highlightBlock(const QString& text) {
    QTextCharFormat marked;
    marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    marked.setUnderlineColor(colours().missed);
    for (const base::PersonalDataHit& hit : base::findPersonalData(text, m_today)) setFormat(static_cast<int>(hit.start), static_cast<int>(hit.length), marked);
}

}  // namespace ui
