#include "core/agreement/new_file.h"

#include "core/agreement/agreement_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace agreement {

namespace {

constexpr int kYears = 5;
const QString kShipped = QStringLiteral("lomma-2023-2027.json");

/// What every municipality has alike stays of the shipped agreement; what is promised there, and where, goes.
QByteArray emptyAgreement(QDate today) {
    QJsonObject root = QJsonDocument::fromJson(shippedAgreement()).object();
    for (const char* gone : {"counts_from", "replaces", "municipality", "police"}) root.remove(QLatin1String(gone));
    for (const char* empty : {"commitments", "terms", "breaks"}) root.insert(QLatin1String(empty), QJsonArray());
    root.insert(QStringLiteral("title"), QCoreApplication::translate("agreement", "Cooperation agreement, not signed yet"));
    root.insert(QStringLiteral("valid_from"), QDate(today.year(), 1, 1).toString(Qt::ISODate));
    root.insert(QStringLiteral("valid_to"), QDate(today.year() + kYears - 1, 12, 31).toString(Qt::ISODate));
    // Nobody has signed it: it is no written agreement yet, and asks for nothing of the days before it was begun.
    root.remove(QStringLiteral("signed"));
    root.insert(QStringLiteral("counts_from"), today.toString(Qt::ISODate));
    QJsonObject records = root.value(QStringLiteral("records")).toObject();
    records.insert(QStringLiteral("area"), QJsonArray());
    root.insert(QStringLiteral("records"), records);
    return QJsonDocument(root).toJson();
}

QByteArray countingFrom(const QByteArray& json, QDate day) {
    QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.isEmpty()) return json;  // whoever installs it says what is wrong
    root.insert(QStringLiteral("counts_from"), day.toString(Qt::ISODate));
    return QJsonDocument(root).toJson();
}

}  // namespace

base::Result<std::unique_ptr<records::OpenFile>> makeFile(const QString& path, const NewFile& begin, const records::OpenFile::Environment& environment) {
    QByteArray bytes;
    QString source = kShipped;
    switch (begin.from) {
        case NewFile::From::Shipped: bytes = shippedAgreement(); break;
        case NewFile::From::Empty: bytes = emptyAgreement(environment.clock.today()); break;
        case NewFile::From::Path: {
            source = begin.path;
            QFile chosen(begin.path);
            if (!chosen.open(QIODevice::ReadOnly))
                return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "The agreement file %1 cannot be read. Check its name."), {begin.path}},
                                         chosen.errorString());
            bytes = chosen.readAll();
        }
    }
    if (begin.countsFrom.isValid()) bytes = countingFrom(bytes, begin.countsFrom);
    auto file = records::OpenFile::open(path, records::OpenFile::Mode::Create, environment);
    if (!file) return file;
    if (!begin.who.isEmpty()) (*file)->setAuthor({begin.who, (*file)->author().office});
    if (auto installed = install(**file, bytes, source); !installed) {
        file->reset();
        QFile::remove(path);
        return base::Failure(installed.error());
    }
    return file;
}

}  // namespace agreement
