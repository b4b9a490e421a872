#include "ui/common/session.h"

#include <QCoreApplication>

namespace ui {

QString labelOf(const records::Kind& kind) { return QCoreApplication::translate("kind", kind.label); }
QString pluralOf(const records::Kind& kind) { return QCoreApplication::translate("kind", kind.plural); }
QString inSentence(const QString& words) { return words.section(QStringLiteral(" ("), 0, 0).toLower(); }
QString labelOf(const records::Field& field) { return QCoreApplication::translate("kind", field.label); }
QString helpOf(const records::Field& field) { return *field.help == '\0' ? QString() : QCoreApplication::translate("kind", field.help); }

}  // namespace ui
