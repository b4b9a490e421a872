#include "ui/common/form/personal_data_question.h"

#include "ui/common/form/field_row.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/focus_chain.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {
QString words(const char* text) { return QCoreApplication::translate("PersonalDataQuestion", text); }
}  // namespace

Notice* askAboutPersonalData(FieldRow& row, QWidget& form, const QString& sentence, const std::function<void(const records::PersonalDataPolicy&)>& answer) {
    using Action = records::PersonalDataPolicy::Action;
    auto* notice = new Notice(&form);
    notice->tell(sentence);
    auto* reason = new QLineEdit(notice);
    reason->setPlaceholderText(words(QT_TRANSLATE_NOOP("PersonalDataQuestion", "Why it must be kept, such as: it is a case number")));
    reason->setAccessibleName(words(QT_TRANSLATE_NOOP("PersonalDataQuestion", "Reason for keeping it")));
    notice->insert(reason);
    QPushButton* change = notice->offer(words(QT_TRANSLATE_NOOP("PersonalDataQuestion", "Change the text")), [&row] { row.takeFocus(); });
    QPushButton* keep = notice->offer(words(QT_TRANSLATE_NOOP("PersonalDataQuestion", "Keep, for this reason")), [notice, reason, answer] {
        if (!reason->text().trimmed().isEmpty()) {
            answer({Action::Keep, reason->text().trimmed()});
            return;
        }
        notice->show();
        reason->setFocus();
    });
    notice->offer(words(QT_TRANSLATE_NOOP("PersonalDataQuestion", "Mask it")), [answer] { answer({Action::Mask, {}}); });
    QObject::connect(reason, &QLineEdit::returnPressed, keep, &QPushButton::click);
    placeInFocusChain(*row.edit().keyboard()->nextInFocusChain(), focusChainOf(*notice));
    if (row.isVisible()) change->setFocus();
    return notice;
}

}  // namespace ui
