#include "ui/common/file_dialog.h"

#include "core/base/language.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QIdentityProxyModel>

namespace ui {

namespace {

class FileColumns final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (role != Qt::DisplayRole || files == nullptr) return QIdentityProxyModel::data(index, role);
        const QModelIndex file = mapToSource(index);
        constexpr int kSize = 1;  // QFileSystemModel's columns
        constexpr int kType = 2;
        constexpr int kDay = 3;
        if (index.column() == kDay) return files->lastModified(file).date().toString(Qt::ISODate);
        if (index.column() == kType && !files->isDir(file)) return files->fileInfo(file).suffix();  // elsewhere words of the machine's list of types
        if (index.column() == kSize && !files->isDir(file)) return base::currentLocale().formattedDataSize(files->size(file));
        return QIdentityProxyModel::data(index, role);
    }
};

}  // namespace

QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProxyModel(new FileColumns(dialog));
    return dialog;
}

}  // namespace ui
