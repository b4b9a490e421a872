#include "core/picture/picture_proposal.h"

#include "core/records/open_file.h"

#include <QCoreApplication>

namespace picture {

base::Result<QString> makeFocusArea(records::OpenFile& file, const QString& id) {
    const records::Kind& proposals = records::kindOf<PictureProposal>();
    const records::Kind& areas = records::kindOf<focus::FocusArea>();
    QString made;
    const auto written = file.write({records::ActVerb::Add, "focus-area"}, [&](records::Batch& batch) -> base::Result<void> {
        const auto found = batch.reader().find(proposals, id);
        if (!found) return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no proposal with the id %1."), {id}});
        auto proposal = records::fromRecord<PictureProposal>(*found);
        if (proposal.focusArea)
            return base::refused({{"proposal-has-area", QT_TRANSLATE_NOOP("message", "The proposal has led to a focus area already."), {}},
                                  areas.key,
                                  proposal.focusArea->text()});
        const records::Record parent = batch.reader().get(records::kindOf<SituationPicture>(), proposal.picture.text());
        focus::FocusArea area;
        area.year = std::max(records::fromRecord<SituationPicture>(parent).year + 1, batch.clock().today().year());
        area.title = proposal.text;
        area.reason = proposal.why;
        area.picture = batch.reader().label(records::kindOf<SituationPicture>(), parent) + QStringLiteral(": ") + proposal.text;
        auto added = batch.add(areas, records::toRecord(area));
        if (!added) return base::Failure(added.error());
        made = *added;
        proposal.focusArea = base::Id<focus::FocusArea>(made);
        records::Record next = records::toRecord(proposal);
        next.id = found->id;
        next.revision = found->revision;
        if (auto changed = batch.change(proposals, next); !changed) return base::Failure(changed.error());
        return {};
    });
    if (!written) return base::Failure(written.error());
    return made;
}

QStringList proposalsBehind(const records::Reader& reader, const QString& focusArea) {
    const records::Kind& kind = records::kindOf<PictureProposal>();
    records::Query query;
    query.where(&PictureProposal::focusArea, focusArea);
    QStringList ids;
    for (const records::Record& record : reader.all(kind, query)) ids << record.id;
    return ids;
}

}  // namespace picture

template <>
const records::Kind& records::kindOf<picture::PictureProposal>() {
    using picture::PictureProposal;
    // clang-format off
    static const Kind kind = Description<PictureProposal>("picture-proposal", QT_TRANSLATE_NOOP("kind", "Proposal of a picture"), QT_TRANSLATE_NOOP("kind", "Proposals of a picture"))
                                 .partOf("picture", &PictureProposal::picture, "situation-picture", QT_TRANSLATE_NOOP("kind", "Situation picture"))
                                 .text("text", &PictureProposal::text, QT_TRANSLATE_NOOP("kind", "Proposal")).required().title().freeText()
                                 .longText("why", &PictureProposal::why, QT_TRANSLATE_NOOP("kind", "Why")).freeText()
                                 .reference("category", &PictureProposal::category, "category", QT_TRANSLATE_NOOP("kind", "Category"))
                                 .reference("area", &PictureProposal::area, "area", QT_TRANSLATE_NOOP("kind", "Area"))
                                 .reference("focus-area", &PictureProposal::focusArea, "focus-area", QT_TRANSLATE_NOOP("kind", "Led to the focus area"))
                                 .build();
    // clang-format on
    return kind;
}
