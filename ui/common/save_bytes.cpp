#include "ui/common/save_bytes.h"

#include "core/base/target.h"
#include "ui/common/file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace ui {

void saveBytes(const Session& session, const BytesToSave& what, QWidget* window) {
    auto* dialog = makeFileDialog(window, QCoreApplication::translate("SaveBytes", "Where the file is put"), {}, what.filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(what.name).suffix());
    dialog->selectFile(what.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&session, what](const QString& path) {
        base::Target target(path, session.file.path());
        auto done = target.open();
        if (done) done = target.commit(target.device().write(what.bytes) == what.bytes.size());
        if (done) session.navigator.tellSaved(what.done.arg(QFileInfo(path).fileName()), path);
        else session.navigator.tell(done.error());
    });
    dialog->open();
}

}  // namespace ui
