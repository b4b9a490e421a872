#pragma once

#include "core/focus/decide.h"
#include "core/records/open_file.h"

#include <variant>
#include <vector>

namespace app {

/// Who does something in the example.
enum class Actor { SecurityChief, CommunityPolice };

/// Stands for a record that is there when its day has come.
struct Handle {
    int slot = -1;
};

/// One field of a record in the example; texts are UTF-8.
struct Field {
    const char* key;
    std::variant<records::Value, Handle, QList<Handle>> value;

    Field(const char* name, const char* text) : key(name), value(records::Value(QString::fromUtf8(text))) {}
    Field(const char* name, QString text) : key(name), value(records::Value(std::move(text))) {}
    Field(const char* name, QStringList words) : key(name), value(records::Value(std::move(words))) {}
    Field(const char* name, QDate day) : key(name), value(day.isValid() ? records::Value(day) : records::Value()) {}
    Field(const char* name, QTime time) : key(name), value(records::Value(time)) {}
    Field(const char* name, bool yes) : key(name), value(records::Value(yes)) {}
    Field(const char* name, int number) : key(name), value(records::Value(qint64(number))) {}
    Field(const char* name, double number) : key(name), value(records::Value(number)) {}
    Field(const char* name, Handle record) : key(name), value(record) {}
    Field(const char* name, QList<Handle> records) : key(name), value(std::move(records)) {}
};

/// The words of a decision in the example.
struct Resolution {
    focus::Verb verb = focus::Verb::Propose;
    focus::Body body = focus::Body::Cooperation;
    QList<Handle> subjects;
    std::optional<Handle> meeting;
    QString item;
    QString caseNumber;
    std::optional<int> rank;
    std::optional<int> year;
    QString note;
    QString despite;
};

/// The stage on which the example is played. The parts say in any order who does what on which day; play() then does it day by
/// day, so that the history reads like one that has grown. What is said for one day keeps the order in which it was said.
class Scene {
public:
    /// @param clock  the file's clock; moved while play() runs
    Scene(records::OpenFile& file, base::FixedClock& clock) : m_file(file), m_clock(clock), m_today(clock.today()), m_day(m_today) {}

    [[nodiscard]] QDate today() const { return m_today; }
    /// What is said next happens on @p day, today at the latest.
    void on(QDate day, Actor actor);
    /// A new record, as an act of its own ("add meeting").
    Handle add(const char* kind, const QList<Field>& fields);
    /// A new record in the same act as what was said before.
    Handle addWith(const char* kind, const QList<Field>& fields);
    void change(Handle record, const QList<Field>& fields);
    void changeWith(Handle record, const QList<Field>& fields);
    void decide(const Resolution& resolution);
    /// A record of the agreement, by key or name. One that is missing makes play() fail.
    Handle known(const char* kind, const char* name);

    /// Does all that was said. The clock's day and the file's author are afterwards what they were.
    /// @error the first that an act answers
    [[nodiscard]] base::Result<void> play();

private:
    struct Slot {
        const records::Kind* kind;
        QString id;
    };
    /// A record that is added (its slot has no id yet) or changed.
    struct Step {
        int slot;
        QList<Field> fields;
    };
    struct Act {
        QDate day;
        Actor actor;
        records::ActVerb verb = records::ActVerb::Add;
        QByteArray kind;
        std::vector<Step> steps;
        std::optional<Resolution> resolution;
    };

    Act& act(records::ActVerb verb, const QByteArray& kind);
    [[nodiscard]] std::vector<Act> merged();
    [[nodiscard]] records::Value resolved(const Field& field) const;
    [[nodiscard]] base::Result<void> write(records::Batch& batch, const Step& step);
    [[nodiscard]] base::Result<void> decideNow(const Act& act);
    [[nodiscard]] base::Result<void> perform(const Act& act);

    records::OpenFile& m_file;
    base::FixedClock& m_clock;
    QDate m_today;
    QDate m_day;
    Actor m_actor = Actor::SecurityChief;
    std::vector<Slot> m_slots;
    std::vector<Act> m_acts;
    std::optional<base::Error> m_missing;
};

/// UTF-8 text of the example.
[[nodiscard]] inline QString text(const char* utf8) { return QString::fromUtf8(utf8); }
/// @p day, or the Friday before when it is a Saturday or Sunday.
[[nodiscard]] QDate workday(QDate day);
/// The @p nth weekday (1 = Monday) of a month.
[[nodiscard]] QDate nthWeekday(int year, int month, int nth, int weekday);

}  // namespace app
