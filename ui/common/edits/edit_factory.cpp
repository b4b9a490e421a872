#include "ui/common/edits/edit_factory.h"

#include "ui/common/edits/day_edit.h"
#include "ui/common/edits/long_text_edits.h"
#include "ui/common/edits/moment_edit.h"
#include "ui/common/edits/period_edit.h"
#include "ui/common/edits/references_edit.h"

namespace ui {

FieldEdit* makeEdit(const Session& session, const records::Field& field, bool mayBeEmpty, QWidget* parent, const QList<Option>& options) {
    using records::FieldType;
    if (!options.isEmpty() && !field.isList()) return new ChoiceEdit(session, field, options, mayBeEmpty, parent);
    switch (field.type) {
        case FieldType::Text:
            if (field.is(records::Flag::Month)) return new PeriodEdit(session, field, parent);
            return new TextEdit(session, field, parent);
        case FieldType::LongText: return new LongTextEdit(session, field, parent);
        case FieldType::Integer:
        case FieldType::Number: return new NumberEdit(session, field, parent);
        case FieldType::YesNo: return new YesNoEdit(session, field, mayBeEmpty, parent);
        case FieldType::Day: return new DayEdit(session, field, parent);
        case FieldType::Time: return new TimeEdit(session, field, parent);
        case FieldType::Moment: return new MomentEdit(session, field, parent);
        case FieldType::Choice: return new ChoiceEdit(session, field, optionsOf(field), mayBeEmpty, parent);
        case FieldType::Choices: return new ChoicesEdit(session, field, parent);
        case FieldType::Words: return new WordsEdit(session, field, options, parent);
        case FieldType::Reference: return new ReferenceEdit(session, field, parent);
        case FieldType::References: return new ReferencesEdit(session, field, parent);
    }
    Q_UNREACHABLE();
}

}  // namespace ui
