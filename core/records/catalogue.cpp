#include "core/records/catalogue.h"

namespace records {

Catalogue::Catalogue(QList<const Kind*> kinds) : m_kinds(std::move(kinds)) {
    for (const Kind* kind : m_kinds) {
        Q_ASSERT(!m_byKey.contains(kind->key));
        m_byKey.insert(kind->key, kind);
    }
    for (const Kind* kind : m_kinds)
        for (qsizetype i = 0; i < kind->fields.size(); ++i)
            if (kind->fields[i].isReference()) {
                Q_ASSERT(m_byKey.contains(kind->fields[i].target));
                m_referrers[kind->fields[i].target] << Link{kind, i};
            }
}

const Kind& Catalogue::get(const QByteArray& key) const {
    const Kind* kind = find(key);
    Q_ASSERT(kind != nullptr);
    return *kind;
}

QList<const Kind*> Catalogue::parts(const Kind& kind) const {
    QList<const Kind*> parts;
    for (const Link& link : referrers(kind))
        if (link.kind->owner == link.field) parts << link.kind;
    return parts;
}

}  // namespace records
