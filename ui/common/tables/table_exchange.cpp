#include "ui/common/tables/table_exchange.h"

#include "core/tables/workbook_writer.h"
#include "ui/common/save_bytes.h"
#include "ui/common/tables/import_dialog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>

namespace ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("TableExchange", text); }

void saveWorkbook(const Session& session, const QString& name, QWidget* window,
                  const std::function<bool(const records::Reader& reader, QIODevice& device)>& write) {
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    bool written = false;
    if (const auto read = session.file.read([&](const records::Reader& reader) { written = write(reader, made); }); !read) {
        session.navigator.tell(read.error());
        return;
    }
    if (!written) {
        session.navigator.tell(say(QT_TRANSLATE_NOOP("TableExchange", "The table could not be made.")));
        return;
    }
    saveBytes(session,
              {made.data(), name + QStringLiteral(".xlsx"), say(QT_TRANSLATE_NOOP("TableExchange", "Excel tables (*.xlsx)")),
               say(QT_TRANSLATE_NOOP("TableExchange", "%1 is saved."))},
              window);
}

}  // namespace

void readFile(const Session& session, const WhatToRead& what, QWidget* window) {
    session.navigator.leave();
    auto* choice = new QFileDialog(window, what.title, {}, what.filter);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(choice, &QFileDialog::fileSelected, window, [&session, what, window](const QString& path) {
        auto* dialog = new ImportDialog(session, what.what, path, what.work(path), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    choice->open();
}

void readTable(const Session& session, const records::Kind& kind, QWidget* window) {
    readFile(session,
             {pluralOf(kind), say(QT_TRANSLATE_NOOP("TableExchange", "Read %1 from a table")).arg(inSentence(pluralOf(kind))),
              say(QT_TRANSLATE_NOOP("TableExchange", "Tables (*.xlsx *.csv *.txt)")),
              [&kind](const QString& path) -> ImportWork {
                  return
                      [&kind, path](records::OpenFile& file, const tables::ImportOptions& options) { return tables::importTable(file, kind, path, options); };
              }},
             window);
}

void saveTable(const Session& session, const records::Kind& kind, QWidget* window) {
    session.navigator.leave();
    saveWorkbook(session, pluralOf(kind), window,
                 [&kind](const records::Reader& reader, QIODevice& device) { return tables::writeWorkbook(reader, kind, {}, device); });
}

void saveTemplate(const Session& session, const records::Kind& kind, QWidget* window) {
    saveWorkbook(session, say(QT_TRANSLATE_NOOP("TableExchange", "%1 to fill in")).arg(pluralOf(kind)), window,
                 [&kind](const records::Reader& reader, QIODevice& device) { return tables::writeTemplate(reader, kind, device); });
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
