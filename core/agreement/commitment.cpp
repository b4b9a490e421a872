#include "core/agreement/commitment.h"

#include "core/records/reader.h"

namespace agreement {
namespace {

QList<base::FieldIssue> keyOnce(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<Commitment>();
    const QString key = kind.text(record, &Commitment::key);
    for (const records::Record& other : reader.parts(kind, kind.text(record, &Commitment::agreement)))
        if (other.id != record.id && kind.text(other, &Commitment::key).compare(key, Qt::CaseInsensitive) == 0)
            return {{"key",
                     {"number-taken", QT_TRANSLATE_NOOP("message", "The agreement has a commitment %1 already: \"%2\"."), {key, kind.text(other, &Commitment::title)}}}};
    return {};
}

}  // namespace

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Commitment>() {
    using agreement::Commitment;
    // clang-format off
    static const Kind kind = Description<Commitment>("commitment", QT_TRANSLATE_NOOP("kind", "Commitment"), QT_TRANSLATE_NOOP("kind", "Commitments"))
                                 .partOf("agreement", &Commitment::agreement, "agreement", QT_TRANSLATE_NOOP("kind", "Agreement"))
                                 .text("key", &Commitment::key, QT_TRANSLATE_NOOP("kind", "Number")).required()
                                 .help(QT_TRANSLATE_NOOP("kind", "As A7"))
                                 .text("title", &Commitment::title, QT_TRANSLATE_NOOP("kind", "Title")).required().title()
                                 .words("who", &Commitment::who, QT_TRANSLATE_NOOP("kind", "Who"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Functions and bodies"))
                                 .text("theme", &Commitment::theme, QT_TRANSLATE_NOOP("kind", "Theme"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Its ring in the wheel of the year"))
                                 .text("note", &Commitment::note, QT_TRANSLATE_NOOP("kind", "Note"))
                                 .text("change", &Commitment::change, QT_TRANSLATE_NOOP("kind", "Proposed change"))
                                 .help(QT_TRANSLATE_NOOP("kind", "For the next agreement"))
                                 .crossRule(&agreement::keyOnce)
                                 .naturalKey({"agreement", "key"})
                                 .build();
    // clang-format on
    return kind;
}
