#pragma once

#include "core/base/error.h"

#include <QBuffer>
#include <QDate>
#include <memory>
#include <vector>

class QuaZip;

namespace report {

/// The archive of an OpenDocument file: its kind first and plain, so that a file manager knows it, then its parts, then the list of them.
class OdtArchive {
public:
    /// @param day  stands as the day of all parts
    explicit OdtArchive(QDate day);
    ~OdtArchive();
    OdtArchive(const OdtArchive&) = delete;
    OdtArchive& operator=(const OdtArchive&) = delete;

    /// @param type  as "text/xml"
    void add(const QString& path, const QString& type, const QByteArray& bytes);
    /// @error cannot-write (File)
    [[nodiscard]] base::Result<QByteArray> finish();

private:
    void write(const QString& path, const QByteArray& bytes, bool packed);

    struct Part {
        QString path;
        QString type;
    };
    QDate m_day;
    QBuffer m_device;
    std::unique_ptr<QuaZip> m_zip;
    std::vector<Part> m_parts;
    bool m_failed = false;
};

}  // namespace report
