#include "ui/common/session.h"

#include <QCoreApplication>

namespace ui {

QString labelOf(const records::Kind& kind) { return QCoreApplication::translate("kind", kind.label); }
QString pluralOf(const records::Kind& kind) { return QCoreApplication::translate("kind", kind.plural); }
QString inSentence(const QString& words) {
    QStringList small;
    for (const QString& word : words.section(QStringLiteral(" ("), 0, 0).split(u' ')) small << (word.size() > 1 && word[1].isUpper() ? word : word.toLower());
    return small.join(u' ');
}
QString labelOf(const records::Field& field) { return QCoreApplication::translate("kind", field.label); }
QString helpOf(const records::Field& field) { return *field.help == '\0' ? QString() : QCoreApplication::translate("kind", field.help); }

}  // namespace ui
