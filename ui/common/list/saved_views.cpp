#include "ui/common/list/saved_views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace ui {

namespace {

QString settingOf(const QByteArray& kind) { return QStringLiteral("list/%1/views").arg(QLatin1String(kind)); }

}  // namespace

QList<SavedViews::View> SavedViews::all() const {
    const QJsonArray stored = QJsonDocument::fromJson(QSettings().value(settingOf(m_kind)).toString().toUtf8()).array();
    QList<View> views;
    for (const QJsonValue& item : stored)
        views << View{item[QStringLiteral("name")].toString(), item[QStringLiteral("filters")].toObject(), item[QStringLiteral("search")].toString()};
    return views;
}

void SavedViews::save(const View& view) {
    QList<View> views = all();
    views.removeIf([&](const View& other) { return other.name == view.name; });
    store(views << view);
}

void SavedViews::remove(const QString& name) {
    QList<View> views = all();
    views.removeIf([&](const View& other) { return other.name == name; });
    store(views);
}

void SavedViews::store(const QList<View>& views) {
    QJsonArray array;
    for (const View& view : views)
        array << QJsonObject{{QStringLiteral("name"), view.name}, {QStringLiteral("filters"), view.filters}, {QStringLiteral("search"), view.search}};
    // One text: names may hold any letter, keys of settings may not.
    QSettings().setValue(settingOf(m_kind), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

}  // namespace ui
