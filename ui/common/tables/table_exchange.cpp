#include "ui/common/tables/table_exchange.h"

#include "core/tables/workbook_writer.h"
#include "ui/common/file_dialog.h"
#include "ui/common/save_bytes.h"
#include "ui/common/tables/import_dialog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>

namespace ui {

namespace {

constexpr qsizetype kLongestName = 60;  // of a record in a sentence

QString say(const char* text) { return QCoreApplication::translate("TableExchange", text); }

void saveWorkbook(const Session& session, const QString& name, QWidget* window,
                  const std::function<bool(const records::Reader& reader, QIODevice& device, QList<tables::CutText>& cut)>& write) {
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    bool written = false;
    QList<tables::CutText> cut;
    if (const auto read = session.file.read([&](const records::Reader& reader) { written = write(reader, made, cut); }); !read) {
        session.navigator.tell(read.error());
        return;
    }
    if (!written) {
        session.navigator.tell(say(QT_TRANSLATE_NOOP("TableExchange", "The table could not be made.")));
        return;
    }
    QString done = say(QT_TRANSLATE_NOOP("TableExchange", "%1 is saved."));
    // The name may hold a percent sign, which would ask for another part.
    if (!cut.isEmpty())
        done += u' ' + say(QT_TRANSLATE_NOOP("TableExchange", "A text of \"%2\" is longer than a cell of Excel and was cut."))
                           .replace(QStringLiteral("%2"), cut.constFirst().label.left(kLongestName).remove(u'%'));
    saveBytes(session, {made.data(), name + QStringLiteral(".xlsx"), say(QT_TRANSLATE_NOOP("TableExchange", "Excel tables (*.xlsx)")), done}, window);
}

WhatToRead tableOf(const records::Kind& kind) {
    return {pluralOf(kind), say(QT_TRANSLATE_NOOP("TableExchange", "Read %1 from a table")).arg(inSentence(pluralOf(kind))),
            say(QT_TRANSLATE_NOOP("TableExchange", "Tables (*.xlsx *.csv *.txt)")),
            [&kind](const QString& path) -> ImportWork {
                return [&kind, path](records::OpenFile& file, const tables::ImportOptions& options) { return tables::importTable(file, kind, path, options); };
            },
            &tables::choicesOf};
}

}  // namespace

void readFile(const Session& session, const WhatToRead& what, const QString& path, QWidget* window) {
    session.navigator.leave();
    const tables::SourceChoices choices = what.choices ? what.choices(path) : tables::SourceChoices();
    auto* dialog = new ImportDialog(session, what.what, path, what.work(path), choices, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void readFile(const Session& session, const WhatToRead& what, QWidget* window) {
    session.navigator.leave();
    auto* choice = makeFileDialog(window, what.title, {}, what.filter);
    choice->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(choice, &QFileDialog::fileSelected, window, [&session, what, window](const QString& path) { readFile(session, what, path, window); });
    choice->open();
}

void readTable(const Session& session, const records::Kind& kind, QWidget* window) { readFile(session, tableOf(kind), window); }

void readTable(const Session& session, const records::Kind& kind, const QString& path, QWidget* window) {
    readFile(session, tableOf(kind), path, window);
}

void saveTable(const Session& session, const records::Kind& kind, QWidget* window) {
    session.navigator.leave();
    saveWorkbook(session, pluralOf(kind), window,
                 [&kind](const records::Reader& reader, QIODevice& device, QList<tables::CutText>& cut) { return tables::writeWorkbook(reader, kind, {}, device, cut); });
}

void saveTemplate(const Session& session, const records::Kind& kind, QWidget* window) {
    saveWorkbook(session, say(QT_TRANSLATE_NOOP("TableExchange", "%1 to fill in")).arg(pluralOf(kind)), window,
                 [&kind](const records::Reader& reader, QIODevice& device, QList<tables::CutText>&) { return tables::writeTemplate(reader, kind, device); });
}

void fillTableMenu(QMenu& menu, const Session& session, const records::Kind& kind, QWidget* window) {
    menu.clear();
    const bool readIn = !kind.workflow && !session.file.readOnly();
    QAction* read = menu.addAction(say(QT_TRANSLATE_NOOP("TableExchange", "&Read from Excel or CSV …")), window,
                                   [&session, &kind, window] { readTable(session, kind, window); });
    read->setEnabled(readIn);
    menu.addAction(say(QT_TRANSLATE_NOOP("TableExchange", "&Save as Excel …")), window, [&session, &kind, window] { saveTable(session, kind, window); });
    QAction* empty = menu.addAction(say(QT_TRANSLATE_NOOP("TableExchange", "&Empty table to fill in …")), window,
                                    [&session, &kind, window] { saveTemplate(session, kind, window); });
    empty->setEnabled(!kind.workflow);
}

}  // namespace ui
