#include "ui/picture/picture_conditions.h"

#include "core/picture/situation_picture.h"
#include "ui/common/form/field_conditions.h"

namespace ui {

void addPictureConditions() {
    const records::Kind& kind = records::kindOf<picture::SituationPicture>();
    setFieldConditions(kind, [&kind](const records::Reader&, const records::Record& record) {
        QList<FieldCondition> conditions;
        if (records::fromRecord<picture::SituationPicture>(record).origin == picture::Origin::Joint) return conditions;
        for (const char* parent : {"municipality-picture", "police-picture"})
            if (records::isEmpty(kind.value(record, parent))) conditions << FieldCondition{parent, FieldCondition::Effect::Hidden, {}};
        return conditions;
    });
}

}  // namespace ui
