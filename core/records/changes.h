#pragma once

#include <QObject>
#include <QStringList>

namespace records {

/// Tells who shows records that some have changed; emitted after the commit only.
class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// @param ids  the records that were added, changed or removed; empty = more than a thousand, read anew
    void changed(const QByteArray& kind, const QStringList& ids);
    /// The file has been written: history, undo, drafts and settings may look different.
    void written();
    /// What someone is writing, and has not left yet, was kept or dropped.
    void drafted(const QByteArray& kind, const QString& id);
};

}  // namespace records
