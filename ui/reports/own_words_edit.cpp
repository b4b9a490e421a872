#include "ui/reports/own_words_edit.h"

#include "core/registers/own_words.h"
#include "ui/common/form/record_form.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

OwnWordsEdit::OwnWordsEdit(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new RecordForm(session, records::kindOf<registers::OwnWords>(), nullptr, RecordForm::Place::InList)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

void OwnWordsEdit::show(const report::ReportKind& kind) {
    const records::Kind& words = records::kindOf<registers::OwnWords>();
    const QString key = QString::fromLatin1(kind.key);
    QString id;
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        records::Query query;
        query.where(&registers::OwnWords::report, key);
        for (const records::Record& record : reader.all(words, query)) id = record.id;
    });
    if (!read) m_session.navigator.tell(read.error());
    if (id.isEmpty()) {
        records::Record blank = words.blank;
        words.setValue(blank, &registers::OwnWords::report, key);
        words.setValue(blank, &registers::OwnWords::name, QCoreApplication::translate("report", kind.label));
        m_form->startNew(blank);
    } else {
        m_form->load(id);
    }
    m_form->showOnly({"text"});
}

void OwnWordsEdit::leave() { m_form->leave(); }

}  // namespace ui
