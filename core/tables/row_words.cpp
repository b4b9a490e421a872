#include "core/tables/row_words.h"

#include "core/base/folded_text.h"
#include "core/records/written_forms.h"

#include <QRegularExpression>

namespace tables {

bool isSumWord(const QString& head) {
    static const QStringList sums{QStringLiteral("totalt"),   QStringLiteral("summa"),    QStringLiteral("total"),    QStringLiteral("sum"),
                                  QStringLiteral("delsumma"), QStringLiteral("subtotal"), QStringLiteral("samtliga"), QStringLiteral("totalsumma")};
    // Asked of each row of a million: nearly none of them begins so.
    const QStringView begin = QStringView(head).trimmed();
    if (begin.isEmpty() || !QStringView(u"tsd").contains(begin.front(), Qt::CaseInsensitive)) return false;
    QString word = base::folded(head).section(u' ', 0, 0);
    while (word.endsWith(u':') || word.endsWith(u'.') || word.endsWith(u',')) word.chop(1);
    return sums.contains(word);
}

bool isSumAlone(const QString& head) {
    static const QRegularExpression rest(QStringLiteral("^\\S+(?: \\d{4})?[:.]?$|^\\S+ (?:av|för|alla|hela|samtliga|antal|of|for|all|in|i) .*$"));
    return rest.match(base::folded(head)).hasMatch();
}

bool isNote(const QString& text) {
    static const QRegularExpression note(QStringLiteral("^\\s*(?:käll(?:a|or)|not(?:er)?|anm(?:ärkning)?|obs|sources?|notes?|footnote|uttag(?:sdatum)?|"
                                                        "senast uppdaterad|last updated)\\.?\\s?[:!]"),
                                         QRegularExpression::CaseInsensitiveOption);
    return note.match(text).hasMatch();
}

bool isMarkedNote(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("^\\s*(?:\\*+ ?[^\\s*]|#\\s|[\\d\u00B9\u00B2\u00B3]{1,2}\\) )"));
    return mark.match(text).hasMatch();
}

bool isRemark(const QString& text) {
    const QStringView remark = QStringView(text).trimmed();
    return remark.size() > 1 && remark[0] == u'#' && remark[1].isSpace();
}

bool isNumberText(const QString& cell) {
    const QString text = cell.trimmed();
    return records::plainNumber(text.endsWith(u'%') ? text.chopped(1) : text).has_value();
}

QString spoiledLetters(const QString& text) {
    // The two bytes of å, ä, ö, Å, Ä, Ö and é in UTF-8, and the first of quotes and dashes, read as Windows-1252 or Latin-1.
    static const QRegularExpression spoiled(
        QStringLiteral("\uFFFD|\u00C3[\u00A5\u00A4\u00B6\u00A9\u2026\u0085\u201E\u0084\u2013\u0096]|\u00E2\u20AC[\u201C\u201D\u2122\u0153\u00A6]"));
    for (const QChar sign : text)
        if (sign.unicode() == 0xFFFD || sign.unicode() == 0xC3 || sign.unicode() == 0xE2) return spoiled.match(text).captured();
    return {};
}

}  // namespace tables
