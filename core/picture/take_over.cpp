#include "core/picture/take_over.h"

#include "core/records/open_file.h"

#include <QCoreApplication>

namespace picture {

QString withOrigin(const QString& origin, const QString& text) { return u'[' + origin + QStringLiteral("] ") + text.trimmed(); }

base::Result<bool> takeOver(records::OpenFile& file, const QString& jointId, const QByteArray& field, const QString& parentId) {
    const records::Kind& kind = records::kindOf<SituationPicture>();
    bool changed = false;
    const auto written = file.write({records::ActVerb::Change, "situation-picture"}, [&](records::Batch& batch) -> base::Result<void> {
        auto joint = batch.reader().find(kind, jointId);
        const auto parent = batch.reader().find(kind, parentId);
        if (!joint || !parent)
            return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no picture with the id %1."), {joint ? parentId : jointId}});
        const QString text = kind.text(*parent, field.constData()).trimmed();
        if (text.isEmpty()) return {};
        const QString own = kind.text(*joint, field.constData()).trimmed();
        const QString taken = withOrigin(batch.reader().label(kind, *parent), text);
        if (own.contains(taken)) return {};
        kind.setValue(*joint, field.constData(), own.isEmpty() ? taken : own + QStringLiteral("\n\n") + taken);
        auto done = batch.change(kind, *joint);
        if (!done) return base::Failure(done.error());
        changed = *done;
        return {};
    });
    if (!written) return base::Failure(written.error());
    return changed;
}

}  // namespace picture
