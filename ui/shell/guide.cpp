#include "ui/shell/guide.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {

QString withoutMarks(QString line) {
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`|]"));
    line.remove(picture);
    line.replace(link, QStringLiteral("\\1"));
    return line.remove(marks).simplified();
}

/// In the order of the window's pages, what belongs to none of them last.
QStringList filesInOrder() {
    static const QStringList order{QStringLiteral("overview.md"),    QStringLiteral("commitments.md"), QStringLiteral("year.md"),      QStringLiteral("picture.md"),
                                   QStringLiteral("focus.md"),       QStringLiteral("meetings.md"),    QStringLiteral("inspections.md"), QStringLiteral("incidents.md"),
                                   QStringLiteral("registers.md"),   QStringLiteral("reports.md"),     QStringLiteral("settings.md")};
    QStringList files = QDir(QStringLiteral(":/guide")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    const auto place = [](const QString& name) { return order.contains(name) ? order.indexOf(name) : order.size(); };
    std::stable_sort(files.begin(), files.end(), [&](const QString& left, const QString& right) { return place(left) < place(right); });
    return files;
}

QList<GuidePart> readGuide() {
    QList<GuidePart> parts;
    for (const QString& name : filesInOrder()) {
        GuidePart part;
        part.topic = QString(name).chopped(3);
        for (const QString& line : guidePage(part.topic).split(u'\n')) {
            if (line.startsWith(u'#')) {
                if (!part.heading.isEmpty()) parts << part;
                part.heading = withoutMarks(line.mid(line.indexOf(u' ')));
                if (part.page.isEmpty()) part.page = part.heading;
                part.text.clear();
            } else if (const QString words = withoutMarks(line); !words.isEmpty()) {
                part.text += part.text.isEmpty() ? words : u' ' + words;
            }
        }
        if (!part.heading.isEmpty()) parts << part;
    }
    return parts;
}

bool hasWord(const QString& text, const QString& word) {
    return text.contains(QRegularExpression(QStringLiteral("\\b") + QRegularExpression::escape(word),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
}

}  // namespace

const QList<GuidePart>& guideParts() {
    static const QList<GuidePart> parts = readGuide();
    return parts;
}

QList<GuidePart> findInGuide(const QString& words) {
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (all.isEmpty()) return {};
    const auto has = [&all](const QString& text) { return std::all_of(all.cbegin(), all.cend(), [&](const QString& word) { return hasWord(text, word); }); };
    QList<GuidePart> found;
    for (const GuidePart& part : guideParts())
        if (has(part.page + u' ' + part.heading + u' ' + part.text)) found << part;
    std::stable_partition(found.begin(), found.end(), [&](const GuidePart& part) { return has(part.heading); });
    return found;
}

QString guidePage(const QString& topic) {
    QFile file(QStringLiteral(":/guide/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace ui
