#include "app/example/scene.h"

namespace app {

using base::Failure;

Scene::Scene(records::OpenFile& file, base::FixedClock& clock, std::uint64_t seed)
    : m_file(file), m_clock(clock), m_today(clock.today()), m_author(file.author()), m_state(seed) {}

void Scene::on(QDate day) { m_clock.setDay(std::min(day, m_today)); }
void Scene::asMunicipality() { m_file.setAuthor({QStringLiteral("security-chief"), QStringLiteral("municipality")}); }
void Scene::asPolice() { m_file.setAuthor({QStringLiteral("community-police"), QStringLiteral("police")}); }

void Scene::together(const QString& act, const std::function<base::Result<void>(records::Batch&)>& work) {
    if (!m_outcome) return;
    if (const auto written = m_file.write({act, {}, {}, {}}, work); !written) m_outcome = Failure(written.error());
}

QString Scene::add(const char* kindKey, Fields fields) {
    const records::Kind& kind = m_file.catalogue().get(kindKey);
    records::Record record = kind.blank;
    for (const auto& [key, value] : fields) kind.setValue(record, key, value);
    QString id;
    together(QStringLiteral("add ") + QLatin1String(kindKey), [&](records::Batch& batch) -> base::Result<void> {
        auto added = batch.add(kind, record);
        if (!added) return Failure(added.error());
        id = *added;
        return {};
    });
    return id;
}

void Scene::set(const char* kindKey, const QString& id, Fields fields) {
    const records::Kind& kind = m_file.catalogue().get(kindKey);
    together(QStringLiteral("change ") + QLatin1String(kindKey), [&](records::Batch& batch) -> base::Result<void> {
        records::Record record = batch.reader().get(kind, id);
        for (const auto& [key, value] : fields) kind.setValue(record, key, value);
        if (auto changed = batch.change(kind, record); !changed) return Failure(changed.error());
        return {};
    });
}

void Scene::decide(focus::DecisionRequest request) {
    if (!m_outcome) return;
    if (const auto decided = focus::decide(m_file, request); !decided) m_outcome = Failure(decided.error());
}

void Scene::decide(const QString& id, focus::Verb verb, const QString& note, const QString& despite) {
    focus::DecisionRequest request;
    request.ids = {id};
    request.verb = verb;
    using enum focus::Verb;
    const bool steering = verb == Approve || verb == Reject || verb == Defer || verb == Continue || verb == Close || verb == Return;
    request.body = verb == Adopt ? focus::Body::Board : steering ? focus::Body::Steering : focus::Body::Cooperation;
    request.note = note;
    request.despite = despite;
    decide(request);
}

QString Scene::find(const char* kind, const QString& name) {
    QString id;
    if (!m_outcome) return id;
    const auto read = m_file.read([&](const records::Reader& reader) {
        auto found = reader.resolve(m_file.catalogue().get(kind), name);
        if (found) id = *found;
        else m_outcome = Failure(found.error());
    });
    if (!read) m_outcome = Failure(read.error());
    return id;
}

int Scene::random(int below) {
    // SplitMix64: equal on every machine, unlike the library's distributions.
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    z ^= z >> 31U;
    return static_cast<int>(z % static_cast<std::uint64_t>(below));
}

void Scene::end() {
    m_clock.setDay(m_today);
    m_file.setAuthor(m_author);
}

}  // namespace app
