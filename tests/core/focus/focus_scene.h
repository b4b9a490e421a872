#pragma once

#include "core/focus/decide.h"
#include "tests/support/test_file.h"

#include <stdexcept>

/// A focus area with a plan that every gate lets through, and the steps of the workflow as short words.
namespace scene {

using namespace Qt::StringLiterals;

inline focus::DecisionRequest request(const QStringList& ids, focus::Verb verb, focus::Body body) {
    focus::DecisionRequest made;
    made.ids = ids;
    made.verb = verb;
    made.body = body;
    return made;
}

/// A request with everything that some step may ask for.
inline focus::DecisionRequest fullRequest(const QStringList& ids, focus::Verb verb, focus::Body body) {
    focus::DecisionRequest made = request(ids, verb, body);
    made.rank = 1;
    made.year = 2027;
    made.note = u"Enligt protokoll"_s;
    return made;
}

struct Scene {
    support::TestFile file;
    QString area, cause, plan, goal, activity, assessment;

    explicit Scene(bool complete = true) {
        area = file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg skolväg"_s}, {"children", true}});
        plan = file.add("plan", {{"focus-area", area}, {"title", u"Plan för skolvägen"_s}});
        if (complete) fill();
    }

    void fill() {
        cause = file.add("cause", {{"focus-area", area}, {"text", u"Mörk gångtunnel"_s}, {"direct", true}});
        goal = file.add("goal", {{"plan", plan},
                                 {"statement", u"Fler går till skolan"_s},
                                 {"indicator", u"Andel som går"_s},
                                 {"unit", u"procent"_s},
                                 {"baseline", 40.0},
                                 {"baseline-day", QDate(2026, 1, 15)},
                                 {"baseline-source", u"Enkät"_s},
                                 {"target", 60.0},
                                 {"scope", u"Årskurs 5"_s},
                                 {"realistic", u"Nådde 55 förut"_s},
                                 {"due", QDate(2026, 12, 1)}});
        activity = file.add(
            "activity",
            {{"plan", plan}, {"what", u"Byt lampor"_s}, {"goal", goal}, {"cause", cause}, {"responsible", u"Säkerhetschef"_s}, {"due", QDate(2026, 12, 10)}});
        assessment = file.add("child-impact", {{"plans", QStringList{plan}},
                                               {"concerned", true},
                                               {"groups", u"Årskurs 5"_s},
                                               {"rights", u"Artikel 3"_s},
                                               {"options", u"Ljus eller vakt"_s},
                                               {"weighing", u"Ljus räcker"_s},
                                               {"conclusion", u"Ljus"_s}});
    }
    void fillFollowUp() {
        file.set(
            "plan", plan,
            {{"follow-up-production", u"Gjort"_s}, {"follow-up-process", u"Gick bra"_s}, {"follow-up-effect", u"Minskade"_s}, {"evaluation", u"Lyckat"_s}});
    }

    base::Result<QList<focus::DecisionOutcome>> decide(const focus::DecisionRequest& asked) { return focus::decide(*file.operator->(), asked); }
    /// A step that must be accepted. @return the state after it
    QString take(const QString& id, focus::Verb verb, focus::Body body) {
        const auto done = decide(fullRequest({id}, verb, body));
        if (!done) throw std::runtime_error(base::errorText(done.error()).toStdString());
        return done->first().state;
    }
    /// Brings the plan to a state by its ordinary way.
    void planTo(const QString& state) {
        using enum focus::Verb;
        using enum focus::Body;
        static const QList<std::tuple<focus::Verb, focus::Body, QString>> way{{Submit, Cooperation, u"submitted"_s},
                                                                              {Approve, Steering, u"approved"_s},
                                                                              {Start, Cooperation, u"in_progress"_s},
                                                                              {FollowUp, Cooperation, u"followed_up"_s},
                                                                              {Evaluate, Cooperation, u"evaluated"_s}};
        if (state == u"draft"_s) return;
        if (state == u"returned"_s) {
            take(plan, Submit, Cooperation);
            take(plan, Return, Steering);
            return;
        }
        for (const auto& [verb, body, reached] : way) {
            if (verb == Evaluate) fillFollowUp();
            take(plan, verb, body);
            if (reached == state) return;
        }
    }
    void areaTo(const QString& state) {
        using enum focus::Verb;
        using enum focus::Body;
        if (state == u"draft"_s) return;
        take(area, Propose, Cooperation);
        if (state == u"rejected"_s) take(area, Reject, Steering);
        if (state == u"decided"_s || state == u"closed"_s) take(area, Approve, Steering);
        if (state == u"closed"_s) take(area, Close, Steering);
    }
    QString planState() { return file.text("plan", plan, "state"); }
    qint64 planVersion() { return std::get<qint64>(file.value("plan", plan, "version")); }
    qint64 inForce() {
        const auto value = file.value("plan", plan, "approved-version");
        return std::holds_alternative<qint64>(value) ? std::get<qint64>(value) : 0;
    }
    QList<records::Record> decisions(const QString& subject) {
        QList<records::Record> found;
        const records::Kind& kind = file.catalogue().get("decision");
        const auto read = file->read([&](const records::Reader& reader) {
            for (const records::Record& record : reader.all(kind))
                if (kind.text(record, "plan") == subject || kind.text(record, "focus-area") == subject) found << record;
        });
        if (!read) throw std::runtime_error("cannot read");
        return found;
    }
};

template <class T>
QStringList codes(const base::Result<T>& result) {
    QStringList list = result ? QStringList() : support::reasonCodes(result.error());
    list.sort();
    return list;
}

}  // namespace scene
