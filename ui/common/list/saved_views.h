#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ui {

/// Filters that the user gave a name, kept per kind in QSettings, in the order in which they were saved.
class SavedViews {
public:
    struct View {
        QString name;
        QJsonObject filters;  ///< toJson() of a FilterSet
        QString search;
    };

    explicit SavedViews(QByteArray kind) : m_kind(std::move(kind)) {}

    [[nodiscard]] QList<View> all() const;
    /// A view of the same name gives way.
    void save(const View& view);
    void remove(const QString& name);

private:
    void store(const QList<View>& views);
    QByteArray m_kind;
};

}  // namespace ui
