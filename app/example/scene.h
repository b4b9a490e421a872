#pragma once

#include "core/focus/decide.h"
#include "core/records/open_file.h"

#include <cstdint>
#include <initializer_list>

namespace app {

/// The stage on which the example is played: acts of fictitious people, each on its day. The first act that fails ends the play;
/// the later ones do nothing, and outcome() tells why.
class Scene {
public:
    using Fields = std::initializer_list<std::pair<const char*, records::Value>>;
    Scene(records::OpenFile& file, base::FixedClock& clock, std::uint64_t seed);

    [[nodiscard]] QDate today() const { return m_today; }
    /// Acts from now on happen on this day, today at the latest.
    void on(QDate day);
    /// Who acts from now on: the security chief, or the community police officer.
    void asMunicipality();
    void asPolice();

    QString add(const char* kind, Fields fields);
    void set(const char* kind, const QString& id, Fields fields);
    /// Runs many changes as one act.
    void together(const QString& act, const std::function<base::Result<void>(records::Batch&)>& work);
    void decide(focus::DecisionRequest request);
    void decide(const QString& id, focus::Verb verb, const QString& note = {}, const QString& despite = {});
    /// The id of a record by key or name.
    QString find(const char* kind, const QString& name);

    /// A number from 0 to @p below − 1; the same sequence for the same seed on every machine.
    int random(int below);
    [[nodiscard]] const base::Result<void>& outcome() const { return m_outcome; }
    /// Puts today and the author back.
    void end();

private:
    records::OpenFile& m_file;
    base::FixedClock& m_clock;
    QDate m_today;
    records::Author m_author;
    std::uint64_t m_state;
    base::Result<void> m_outcome;
};

/// The parts of the play, in their order.
void playPeople(Scene& scene);
void playFocusAreas(Scene& scene);
void playMeetings(Scene& scene);
void playInspections(Scene& scene);
void playIncidents(Scene& scene, int count);

}  // namespace app
