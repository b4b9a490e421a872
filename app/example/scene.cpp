#include "app/example/scene.h"

#include <algorithm>

namespace app {

namespace {

records::Author authorOf(Actor actor) {
    if (actor == Actor::CommunityPolice) return {QStringLiteral("community-police"), QStringLiteral("police")};
    return {QStringLiteral("security-chief"), QStringLiteral("municipality")};
}

/// Puts the clock's day and the file's author back, however the play ends.
class Curtain {
public:
    Curtain(records::OpenFile& file, base::FixedClock& clock) : m_file(file), m_clock(clock), m_day(clock.today()), m_author(file.author()) {}
    ~Curtain() {
        m_clock.setDay(m_day);
        m_file.setAuthor(m_author);
    }
    Curtain(const Curtain&) = delete;
    Curtain& operator=(const Curtain&) = delete;

private:
    records::OpenFile& m_file;
    base::FixedClock& m_clock;
    QDate m_day;
    records::Author m_author;
};

}  // namespace

void Scene::on(QDate day, Actor actor) {
    m_day = std::min(day, m_today);
    m_actor = actor;
}

Scene::Act& Scene::act(records::ActVerb verb, const QByteArray& kind) {
    m_acts.push_back(Act{m_day, m_actor, verb, kind, {}, {}});
    return m_acts.back();
}

Handle Scene::add(const char* kind, const QList<Field>& fields) {
    act(records::ActVerb::Add, kind);
    return addWith(kind, fields);
}

Handle Scene::addWith(const char* kind, const QList<Field>& fields) {
    m_slots.push_back({&m_file.catalogue().get(kind), {}});
    const Handle made{static_cast<int>(m_slots.size()) - 1};
    m_acts.back().steps.push_back({made.slot, fields});
    return made;
}

void Scene::change(Handle record, const QList<Field>& fields) {
    act(records::ActVerb::Change, m_slots[static_cast<std::size_t>(record.slot)].kind->key);
    changeWith(record, fields);
}

void Scene::changeWith(Handle record, const QList<Field>& fields) { m_acts.back().steps.push_back({record.slot, fields}); }

void Scene::decide(const Resolution& resolution) { act(records::ActVerb::Decide, "decision").resolution = resolution; }

Handle Scene::known(const char* kindKey, const char* name) {
    const records::Kind& kind = m_file.catalogue().get(kindKey);
    QString id;
    const auto read = m_file.read([&](const records::Reader& reader) {
        const auto found = reader.resolve(kind, QString::fromUtf8(name));
        if (found) id = *found;
        else if (!m_missing) m_missing = found.error();
    });
    if (!read && !m_missing) m_missing = read.error();
    m_slots.push_back({&kind, id});
    return {static_cast<int>(m_slots.size()) - 1};
}

/// By day, with neighbours that are the same act of the same author made one.
std::vector<Scene::Act> Scene::merged() {
    std::stable_sort(m_acts.begin(), m_acts.end(), [](const Act& a, const Act& b) { return a.day < b.day; });
    std::vector<Act> merged;
    for (Act& next : m_acts) {
        const bool joins = !merged.empty() && !next.resolution && !merged.back().resolution && merged.back().day == next.day &&
                           merged.back().actor == next.actor && merged.back().verb == next.verb && merged.back().kind == next.kind;
        if (joins) std::move(next.steps.begin(), next.steps.end(), std::back_inserter(merged.back().steps));
        else merged.push_back(std::move(next));
    }
    m_acts.clear();
    return merged;
}

records::Value Scene::resolved(const Field& field) const {
    const auto idOf = [&](Handle handle) { return m_slots[static_cast<std::size_t>(handle.slot)].id; };
    if (const auto* value = std::get_if<records::Value>(&field.value)) return *value;
    if (const auto* handle = std::get_if<Handle>(&field.value)) return idOf(*handle);
    QStringList ids;
    for (const Handle handle : std::get<QList<Handle>>(field.value)) ids << idOf(handle);
    return ids;
}

base::Result<void> Scene::write(records::Batch& batch, const Step& step) {
    Slot& slot = m_slots[static_cast<std::size_t>(step.slot)];
    const bool isNew = slot.id.isEmpty();
    records::Record record = isNew ? slot.kind->blank : batch.reader().get(*slot.kind, slot.id);
    for (const Field& field : step.fields) slot.kind->setValue(record, field.key, resolved(field));
    if (!isNew) {
        const auto changed = batch.change(*slot.kind, record);
        if (!changed) return base::Failure(changed.error());
        return {};
    }
    const auto added = batch.add(*slot.kind, record);
    if (!added) return base::Failure(added.error());
    slot.id = *added;
    return {};
}

base::Result<void> Scene::decideNow(const Act& act) {
    const Resolution& said = *act.resolution;
    const auto idOf = [&](Handle handle) { return m_slots[static_cast<std::size_t>(handle.slot)].id; };
    focus::DecisionRequest request;
    for (const Handle subject : said.subjects) request.ids << idOf(subject);
    request.verb = said.verb;
    request.body = said.body;
    request.day = act.day;
    if (said.meeting) request.meeting = idOf(*said.meeting);
    request.item = said.item;
    request.caseNumber = said.caseNumber;
    request.rank = said.rank;
    request.year = said.year;
    request.note = said.note;
    request.despite = said.despite;
    const auto decided = focus::decide(m_file, request);
    if (!decided) return base::Failure(decided.error());
    return {};
}

base::Result<void> Scene::perform(const Act& act) {
    m_clock.setDay(act.day);
    m_file.setAuthor(authorOf(act.actor));
    if (act.resolution) return decideNow(act);
    const auto written = m_file.write({act.verb, act.kind}, [&](records::Batch& batch) -> base::Result<void> {
        for (const Step& step : act.steps)
            if (auto done = write(batch, step); !done) return done;
        return {};
    });
    if (!written) return base::Failure(written.error());
    return {};
}

base::Result<void> Scene::play() {
    if (m_missing) return base::Failure(*m_missing);
    const Curtain curtain(m_file, m_clock);
    for (const Act& act : merged())
        if (auto done = perform(act); !done) return done;
    return {};
}

QDate workday(QDate day) { return day.dayOfWeek() > Qt::Friday ? day.addDays(Qt::Friday - day.dayOfWeek()) : day; }

QDate nthWeekday(int year, int month, int nth, int weekday) {
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

}  // namespace app
