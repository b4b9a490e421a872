#pragma once

#include "tests/support/test_file.h"
#include "ui/common/list/filter_set.h"
#include "ui/common/list/record_list.h"
#include "ui/common/list/record_model.h"
#include "ui/common/list/record_table.h"

#include <QSettings>
#include <QTest>

namespace support {

/// Remembers what pages tell the window.
class ToldNavigator final : public ui::Navigator {
public:
    void openRecord(const records::Kind&, const QString& id) override { opened << id; }
    void openField(const records::Kind&, const QString& id, const QByteArray& field) override { opened << id + u' ' + QString::fromLatin1(field); }
    void newRecord(const records::Kind& kind, const records::Record&) override { opened << QString::fromLatin1(kind.key) + QStringLiteral(" new"); }
    void openList(const records::Kind& kind, const ui::FilterSet& filters) override {
        opened << QString::fromLatin1(kind.key) + QStringLiteral(" list");
        narrowed = filters;
    }
    void openReport(const QByteArray& report, const QString& id) override { opened << QString::fromLatin1(report) + u' ' + id; }
    void openCommitment(const QString& key, const QString& place) override { opened << key + u' ' + place; }
    void tell(const QString& sentence) override { sentences << sentence; }
    void tell(const base::Error& error) override { errors << error; }

    QStringList opened;
    ui::FilterSet narrowed;
    QStringList sentences;
    QList<base::Error> errors;
};

/// A file, and settings in its folder, so that a list remembers nothing of other tests or of the user.
class ListGround {
public:
    ListGround() {
        QCoreApplication::setOrganizationName(QStringLiteral("vaksam-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vaksam-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.folder());
        QSettings().clear();
    }

    [[nodiscard]] const records::Kind& kind(const char* key) const { return file.catalogue().get(key); }
    [[nodiscard]] ui::Session session() { return {file.file(), navigator, year}; }

    /// Notes titled `prefix 0001` … in one entry, one a day from @p first on, going round after a year.
    void addNotes(int count, const QString& prefix = QStringLiteral("Notering"), QDate first = QDate(2026, 1, 1)) {
        const records::Kind& note = kind("note");
        const auto written = file->write({records::ActVerb::Add, "note"}, [&](records::Batch& batch) -> base::Result<void> {
            for (int i = 0; i < count; ++i) {
                records::Record record = note.blank;
                note.setValue(record, "title", QStringLiteral("%1 %2").arg(prefix).arg(i + 1, 4, 10, QLatin1Char('0')));
                note.setValue(record, "day", first.addDays(i % 365));
                if (auto added = batch.add(note, record); !added) return base::Failure(added.error());
            }
            return {};
        });
        if (!written) throw std::runtime_error(base::errorText(written.error()).toStdString());
    }

    TestFile file;
    ToldNavigator navigator;
    ui::WorkYear year;
};

/// The texts of a column, from the first row on.
inline QStringList columnTexts(const QAbstractItemModel& model, int column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, column).data().toString();
    return texts;
}

}  // namespace support
