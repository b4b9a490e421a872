#include "tests/support/test_file.h"

#include "app/composition/kinds.h"

#include <stdexcept>

namespace support {

namespace {

template <class T>
T must(base::Result<T> result) {
    // The detail is for those who read tests: it says which statement failed, and why.
    if (!result) throw std::runtime_error((base::errorText(result.error()) + u'\n' + result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace

TestFile::TestFile(QDate today) : m_clock(today), m_ids(m_clock, 1) { reopen(records::OpenFile::Mode::Create); }
TestFile::~TestFile() = default;

records::OpenFile::Environment TestFile::environment() { return {app::catalogue(), m_clock, m_ids}; }
const records::Catalogue& TestFile::catalogue() const { return app::catalogue(); }

void TestFile::close() { m_file.reset(); }
void TestFile::reopen(records::OpenFile::Mode mode) {
    m_file.reset();
    m_file = must(records::OpenFile::open(path(), mode, environment()));
}

base::Result<QString> TestFile::tryAdd(const char* kindKey, const Fields& fields) {
    const records::Kind& kind = catalogue().get(kindKey);
    records::Record record = kind.blank;
    for (const auto& [key, value] : fields) kind.setValue(record, key, value);
    QString id;
    const auto written = m_file->write({records::ActVerb::Add, kindKey}, [&](records::Batch& batch) -> base::Result<void> {
        auto added = batch.add(kind, record);
        if (!added) return base::Failure(added.error());
        id = *added;
        return {};
    });
    if (!written) return base::Failure(written.error());
    return id;
}

base::Result<bool> TestFile::trySet(const char* kindKey, const QString& id, const Fields& fields) {
    const records::Kind& kind = catalogue().get(kindKey);
    bool changed = false;
    const auto written = m_file->write({records::ActVerb::Change, kindKey}, [&](records::Batch& batch) -> base::Result<void> {
        auto record = batch.reader().find(kind, id);
        if (!record) throw std::runtime_error("no such record");
        for (const auto& [key, value] : fields) kind.setValue(*record, key, value);
        auto done = batch.change(kind, *record);
        if (!done) return base::Failure(done.error());
        changed = *done;
        return {};
    });
    if (!written) return base::Failure(written.error());
    return changed;
}

base::Result<void> TestFile::tryRemove(const char* kindKey, const QString& id, bool withParts) {
    const records::Kind& kind = catalogue().get(kindKey);
    const auto written = m_file->write({records::ActVerb::Remove, kindKey},
                                       [&](records::Batch& batch) { return batch.remove(kind, id, withParts); });
    if (!written) return base::Failure(written.error());
    return {};
}

QString TestFile::add(const char* kind, const Fields& fields) { return must(tryAdd(kind, fields)); }
void TestFile::set(const char* kind, const QString& id, const Fields& fields) { must(trySet(kind, id, fields)); }

std::optional<records::Record> TestFile::find(const char* kind, const QString& id) {
    std::optional<records::Record> record;
    must(m_file->read([&](const records::Reader& reader) { record = reader.find(catalogue().get(kind), id); }));
    return record;
}

records::Value TestFile::value(const char* kind, const QString& id, const char* field) {
    const auto record = find(kind, id);
    if (!record) throw std::runtime_error("no such record");
    return catalogue().get(kind).value(*record, field);
}

QString TestFile::text(const char* kind, const QString& id, const char* field) {
    const auto value = this->value(kind, id, field);
    const auto* text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : *text;
}

qint64 TestFile::count(const char* kind) {
    qint64 count = 0;
    must(m_file->read([&](const records::Reader& reader) { count = reader.count(catalogue().get(kind)); }));
    return count;
}

QStringList reasonCodes(const base::Error& error) {
    QStringList codes;
    for (const auto& reason : error.reasons) codes << QLatin1String(reason.message.code);
    return codes;
}

QStringList issueCodes(const base::Error& error) {
    QStringList codes;
    for (const auto& issue : error.issues) codes << QString::fromLatin1(issue.field) + u':' + QLatin1String(issue.message.code);
    return codes;
}

}  // namespace support
