#pragma once

#include "core/records/description.h"
#include "core/records/open_file.h"

#include <QTemporaryDir>
#include <utility>

namespace support {

/// Fields of a record by their keys.
using Fields = QList<std::pair<const char*, records::Value>>;

/// A real .vaksam file in a temporary folder, with a fixed clock and ids that repeat.
class TestFile {
public:
    explicit TestFile(QDate today = QDate(2026, 11, 24));
    ~TestFile();
    TestFile(const TestFile&) = delete;
    TestFile& operator=(const TestFile&) = delete;

    [[nodiscard]] records::OpenFile& file() { return *m_file; }
    records::OpenFile* operator->() { return m_file.get(); }
    [[nodiscard]] base::FixedClock& clock() { return m_clock; }
    [[nodiscard]] const records::Catalogue& catalogue() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name = QStringLiteral("test.vaksam")) const { return m_folder.filePath(name); }
    /// Closes the file, so that another door can be opened on it; reopen() opens it again.
    void close();
    void reopen(records::OpenFile::Mode mode = records::OpenFile::Mode::Write);
    [[nodiscard]] records::OpenFile::Environment environment();

    /// Adds a record that must be accepted. Fields as `{"key", value}`.
    QString add(const char* kind, const Fields& fields);
    /// Changes fields of a record that must be accepted.
    void set(const char* kind, const QString& id, const Fields& fields);
    /// The same, when the answer is what matters.
    [[nodiscard]] base::Result<QString> tryAdd(const char* kind, const Fields& fields);
    [[nodiscard]] base::Result<bool> trySet(const char* kind, const QString& id, const Fields& fields);
    [[nodiscard]] base::Result<void> tryRemove(const char* kind, const QString& id, bool withParts = false);
    [[nodiscard]] std::optional<records::Record> find(const char* kind, const QString& id);
    [[nodiscard]] records::Value value(const char* kind, const QString& id, const char* field);
    [[nodiscard]] QString text(const char* kind, const QString& id, const char* field);
    [[nodiscard]] qint64 count(const char* kind);

private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock;
    base::IdGenerator m_ids;
    std::unique_ptr<records::OpenFile> m_file;
};

/// The codes of the reasons or issues of an error, in order, for comparison in tests.
[[nodiscard]] QStringList reasonCodes(const base::Error& error);
[[nodiscard]] QStringList issueCodes(const base::Error& error);

}  // namespace support
