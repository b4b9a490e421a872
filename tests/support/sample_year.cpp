#include "tests/support/sample_year.h"

#include "core/focus/decide.h"

#include <stdexcept>

namespace support {

namespace {

using focus::Body;
using focus::Verb;

QString t(const char* text) { return QString::fromUtf8(text); }

void decide(TestFile& file, const QString& id, Verb verb, Body body, QDate day, std::optional<int> rank = {}, const char* note = "", const char* despite = "") {
    focus::DecisionRequest request;
    request.ids = {id};
    request.verb = verb;
    request.body = body;
    request.day = day;
    request.rank = rank;
    request.note = t(note);
    request.despite = t(despite);
    if (body == Body::Steering) request.item = t("§ 4");
    if (auto done = focus::decide(file.file(), request); !done) throw std::runtime_error(base::errorText(done.error()).toStdString());
}

void addCause(TestFile& file, const QString& area, const char* text, const char* factor, bool direct) {
    file.add("cause", {{"focus-area", area}, {"text", t(text)}, {"factor", t(factor)}, {"direct", direct}});
}

void addMeasurements(TestFile& file, const QString& goal, std::initializer_list<std::pair<QDate, double>> values) {
    for (const auto& [day, value] : values)
        file.add("measurement", {{"goal", goal}, {"day", day}, {"value", value}, {"source", t("Survey of the municipality")}});
}

void addSafePlaces(TestFile& file, SampleYear& made) {
    made.safePlaces = file.add(
        "focus-area",
        {{"year", qint64(2026)},
         {"title", t("Safe places in the centre")},
         {"reason",
          t("Residents avoid the square by the station after dark. The safety survey shows worry among young women and among people over 65, and the street "
            "wardens meet the same groups of youths there most weekends.\n\nThe problem has been stable for two years.")},
         {"picture", t("Joint picture 2025, chapter on public places")}});
    addCause(file, made.safePlaces, "Poor lighting and hidden corners at the station", "place", true);
    addCause(file, made.safePlaces, "Nobody has the overall responsibility for the square", "place", false);
    addCause(file, made.safePlaces, "Groups gather since the youth centre closes at nine", "offender", true);
    addCause(file, made.safePlaces, "Few people pass in the evening", "victim", false);
    made.safePlacesPlan = file.add("plan", {{"focus-area", made.safePlaces}, {"title", t("Safe places in the centre 2026")}});
    const QString worry = file.add("goal", {{"plan", made.safePlacesPlan},
                                            {"statement", t("Fewer residents avoid the square after dark")},
                                            {"indicator", t("Share who avoid the square")},
                                            {"unit", t("%")},
                                            {"baseline", 31.0},
                                            {"baseline-day", QDate(2025, 10, 15)},
                                            {"baseline-source", t("Safety survey")},
                                            {"target", 22.0},
                                            {"scope", t("The square by the station")},
                                            {"realistic", t("Two neighbouring squares have got there")},
                                            {"due", QDate(2026, 12, 31)}});
    const QString damage = file.add("goal", {{"plan", made.safePlacesPlan},
                                             {"statement", t("Less damage at the station")},
                                             {"indicator", t("Reported damage a quarter")},
                                             {"unit", t("reports")},
                                             {"baseline", 14.0},
                                             {"baseline-day", QDate(2025, 12, 31)},
                                             {"baseline-source", t("Police statistics")},
                                             {"target", 8.0},
                                             {"scope", t("The station and its car park")},
                                             {"realistic", t("Better lighting has halved it elsewhere")},
                                             {"due", QDate(2027, 6, 30)}});
    addMeasurements(file, worry, {{QDate(2026, 3, 15), 30.0}, {QDate(2026, 6, 15), 27.0}, {QDate(2026, 10, 15), 24.0}});
    addMeasurements(file, damage, {{QDate(2026, 3, 31), 15.0}, {QDate(2026, 6, 30), 12.0}, {QDate(2026, 9, 30), 11.0}});
    const auto activity = [&](const char* what, const QString& goal, const char* responsible, QDate due, const char* status, QDate done = {},
                              const char* deviation = "") {
        return file.add("activity", {{"plan", made.safePlacesPlan},
                                     {"what", t(what)},
                                     {"goal", goal},
                                     {"responsible", t(responsible)},
                                     {"participants", t("Community police officer")},
                                     {"start", QDate(2026, 2, 1)},
                                     {"due", due},
                                     {"status", t(status)},
                                     {"done-day", done.isValid() ? records::Value(done) : records::Value()},
                                     {"deviation", t(deviation)}});
    };
    activity("Safety walk with residents and the property owners", worry, "Security chief", QDate(2026, 4, 30), "done", QDate(2026, 4, 21));
    activity("New lighting in the passage under the railway", worry, "Head of streets and parks", QDate(2026, 9, 1), "started", {},
             "Delivery of lamp posts delayed by the supplier");
    const QString wardens = activity("Street wardens Friday and Saturday evenings", worry, "Security chief", QDate(2026, 12, 18), "started");
    activity("Agreement on care of the square with the railway company", damage, "Head of property", QDate(2026, 6, 30), "done", QDate(2026, 8, 12));
    activity("Cut back the greenery by the bicycle stands", damage, "Head of streets and parks", QDate(2026, 10, 15), "planned");
    file.add("child-impact", {{"plans", QStringList{made.safePlacesPlan}},
                              {"concerned", true},
                              {"groups", t("Young people 13–17 who spend the evening at the square")},
                              {"rights", t("Articles 12, 15 and 31")},
                              {"known", t("The youth centre's survey of 2025")},
                              {"heard", t("Two conversations with the youth council")},
                              {"options", t("Longer opening hours; wardens only")},
                              {"weighing", t("Presence of adults without pushing the young away")},
                              {"conclusion", t("Both measures together")},
                              {"feedback", t("At the youth council in May")}});
    decide(file, made.safePlaces, Verb::Propose, Body::Cooperation, QDate(2025, 11, 20));
    decide(file, made.safePlaces, Verb::Approve, Body::Steering, QDate(2025, 12, 10), 1);
    decide(file, made.safePlacesPlan, Verb::Submit, Body::Cooperation, QDate(2026, 1, 22));
    decide(file, made.safePlacesPlan, Verb::Approve, Body::Steering, QDate(2026, 2, 5));
    decide(file, made.safePlacesPlan, Verb::Start, Body::Cooperation, QDate(2026, 2, 12));
    file.set("activity", wardens, {{"responsible", QString()}});
}

void addYouth(TestFile& file, SampleYear& made) {
    made.youth = file.add("focus-area", {{"year", qint64(2026)},
                                         {"title", t("Safe children and young people")},
                                         {"children", true},
                                         {"reason", t("More pupils in grades 7–9 say that they have been threatened on the way home from school.")},
                                         {"picture", t("Joint picture 2025, chapter on the young")}});
    addCause(file, made.youth, "Adults are seldom present where pupils wait for the bus", "place", true);
    made.youthPlan = file.add("plan", {{"focus-area", made.youth}, {"title", t("Safe way home from school")}});
    const QString goal = file.add("goal", {{"plan", made.youthPlan},
                                           {"statement", t("Fewer pupils are threatened on the way home")},
                                           {"indicator", t("Share of pupils threatened")},
                                           {"unit", t("%")},
                                           {"target", 5.0},
                                           {"due", QDate(2027, 5, 31)}});
    file.add("activity", {{"plan", made.youthPlan},
                          {"what", t("Adults at the bus stops Monday to Friday")},
                          {"goal", goal},
                          {"responsible", t("Head of school")},
                          {"due", QDate(2027, 1, 15)}});
    file.add("activity", {{"plan", made.youthPlan},
                          {"what", t("Talk with all classes in grade 7")},
                          {"responsible", t("Community police officer")},
                          {"due", QDate(2026, 12, 11)}});
    decide(file, made.youth, Verb::Propose, Body::Cooperation, QDate(2025, 11, 20));
    decide(file, made.youth, Verb::Approve, Body::Steering, QDate(2025, 12, 10), 2);
    decide(file, made.youthPlan, Verb::Submit, Body::Cooperation, QDate(2026, 11, 12), {}, "For the meeting in November");
}

void addFraud(TestFile& file, SampleYear& made) {
    made.fraud = file.add("focus-area", {{"year", qint64(2026)},
                                         {"title", t("Fraud against older people")},
                                         {"reason", t("Older people lose large sums by telephone. Most never report it.")}});
    addCause(file, made.fraud, "Many live alone and have nobody to ask", "victim", true);
    made.fraudPlan = file.add("plan", {{"focus-area", made.fraud},
                                       {"title", t("Against fraud by telephone")},
                                       {"follow-up-production", t("Three of four talks were held; 140 people came.")}});
    const QString goal = file.add("goal", {{"plan", made.fraudPlan},
                                           {"statement", t("More people know whom to call")},
                                           {"indicator", t("People at talks")},
                                           {"unit", t("people")},
                                           {"baseline", 40.0},
                                           {"baseline-day", QDate(2025, 12, 31)},
                                           {"baseline-source", t("Own count")},
                                           {"target", 200.0},
                                           {"scope", t("People over 70 in the municipality")},
                                           {"realistic", t("The associations help to invite")},
                                           {"due", QDate(2026, 12, 15)}});
    addMeasurements(file, goal, {{QDate(2026, 5, 31), 85.0}, {QDate(2026, 10, 31), 140.0}});
    file.add("activity", {{"plan", made.fraudPlan},
                          {"what", t("Four talks with the associations of pensioners")},
                          {"goal", goal},
                          {"responsible", t("Security coordinator")},
                          {"due", QDate(2026, 12, 1)},
                          {"status", t("started")}});
    file.add("activity", {{"plan", made.fraudPlan},
                          {"what", t("Letter to everyone over 75")},
                          {"goal", goal},
                          {"responsible", t("Head of communication")},
                          {"due", QDate(2026, 10, 1)},
                          {"status", t("done")},
                          {"done-day", QDate(2026, 9, 18)}});
    decide(file, made.fraud, Verb::Propose, Body::Cooperation, QDate(2026, 8, 20));
    decide(file, made.fraud, Verb::Approve, Body::Steering, QDate(2026, 9, 10), 3);
    decide(file, made.fraudPlan, Verb::Submit, Body::Cooperation, QDate(2026, 9, 3));
    decide(file, made.fraudPlan, Verb::Approve, Body::Steering, QDate(2026, 9, 10), {}, "", "The talks had been announced already");
}

/// The record with this key, which an agreement may have brought already.
QString keyed(TestFile& file, const char* kind, const char* key, const char* label) {
    std::optional<QString> known;
    const auto read = file->read([&](const records::Reader& reader) {
        if (auto found = reader.resolve(file.catalogue().get(kind), t(key))) known = *found;
    });
    if (!read) throw std::runtime_error(base::errorText(read.error()).toStdString());
    return known ? *known : file.add(kind, {{"key", t(key)}, {"label", t(label)}});
}

}  // namespace

SampleYear addSampleYear(TestFile& file) {
    SampleYear made;
    addSafePlaces(file, made);
    addYouth(file, made);
    addFraud(file, made);
    made.mopeds = file.add("focus-area", {{"year", qint64(2027)},
                                          {"title", t("Disturbing moped driving")},
                                          {"reason", t("The most common complaint to the municipality in spring and summer.")}});
    decide(file, made.mopeds, Verb::Propose, Body::Cooperation, QDate(2026, 11, 12));
    made.thefts = file.add("focus-area", {{"year", qint64(2026)}, {"title", t("Bicycle thefts")}});
    const QString steering = keyed(file, "meeting-type", "steering-group", "Steering group");
    file.add("meeting", {{"type", steering}, {"day", QDate(2026, 12, 9)}, {"state", t("planned")}});
    return made;
}

void addSampleInspections(TestFile& file) {
    const QString police = keyed(file, "role", "community-police", "Community police officer");
    const QString unit = keyed(file, "role", "inspection-unit", "Inspection unit");
    const QString harbour = file.add("premises", {{"name", t("The Harbour Inn")}, {"kind", t("serving")}, {"address", t("Quay 1")}});
    const QString square = file.add("premises", {{"name", t("Square Kitchen")}, {"kind", t("serving")}});
    const QString kiosk = file.add("premises", {{"name", t("Station Kiosk")}, {"kind", t("sale")}});
    const QString order = keyed(file, "checkpoint", "order", "Order and sobriety");
    const QStringList both{unit, police};
    const QString remark = file.add("inspection", {{"day", QDate(2026, 3, 13)},
                                                   {"premises", harbour},
                                                   {"kind", t("coordinated")},
                                                   {"scope", QStringList{t("alcohol"), t("tobacco")}},
                                                   {"participants", both},
                                                   {"police-ground", t("own-supervision")},
                                                   {"outcome", t("remarks")},
                                                   {"remarks", t("The ledger of staff was not at hand.")},
                                                   {"follow-up-due", QDate(2026, 4, 30)},
                                                   {"follow-up-done", QDate(2026, 4, 24)}});
    file.add("checkpoint-result", {{"inspection", remark}, {"checkpoint", order}, {"outcome", t("remark")}, {"note", t("Crowded at the bar")}});
    file.add("inspection", {{"day", QDate(2026, 5, 22)},
                            {"premises", square},
                            {"kind", t("inner")},
                            {"scope", QStringList{t("alcohol")}},
                            {"participants", QStringList{unit}},
                            {"outcome", t("no-remarks")}});
    file.add("inspection", {{"day", QDate(2026, 9, 25)},
                            {"premises", harbour},
                            {"kind", t("coordinated")},
                            {"scope", QStringList{t("alcohol")}},
                            {"participants", both},
                            {"police-ground", t("requested-help")},
                            {"outcome", t("serious")},
                            {"remarks", t("Minors were served.")},
                            {"follow-up-due", QDate(2026, 10, 20)}});
    file.add("inspection", {{"day", QDate(2026, 10, 16)},
                            {"premises", kiosk},
                            {"kind", t("outer")},
                            {"scope", QStringList{t("tobacco"), t("nicotine")}},
                            {"participants", both},
                            {"outcome", t("remarks")},
                            {"remarks", t("The sign about the age limit is missing.")},
                            {"follow-up-due", QDate(2026, 12, 15)}});
    file.add("inspection", {{"day", QDate(2026, 12, 4)}, {"premises", square}, {"kind", t("outer")}, {"participants", QStringList{unit}}});
    file.add("test-purchase",
             {{"premises", kiosk}, {"day", QDate(2026, 6, 5)}, {"goods", t("tobacco")}, {"outcome", t("sold")}, {"informed-day", QDate(2026, 6, 8)}});
    file.add("test-purchase", {{"premises", kiosk}, {"day", QDate(2026, 10, 2)}, {"goods", t("folk-beer")}, {"outcome", t("refused")}});
}

}  // namespace support
