#pragma once

#include "core/base/error.h"
#include "core/tables/cell_format.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <memory>

class QuaZip;
class QXmlStreamReader;

namespace tables {

/// What all sheets of an Excel workbook (.xlsx) share. Its parts are found by their relations, as the format says, whatever they are called.
class Workbook {
public:
    struct Sheet {
        QString name;
        QString part;  ///< as the archive calls it
        bool hidden = false;
    };

    /// @error not-a-workbook (Input): an archive without a sheet, a broken or encrypted one; open-document (Input)
    [[nodiscard]] static base::Result<std::shared_ptr<const Workbook>> open(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// The sheets with cells, in the workbook's order; at least one.
    [[nodiscard]] const QList<Sheet>& sheets() const { return m_sheets; }
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    [[nodiscard]] const CellFormat& format(qsizetype style) const { return style >= 0 && style < m_formats.size() ? m_formats[style] : m_general; }
    [[nodiscard]] bool since1904() const { return m_since1904; }
    [[nodiscard]] base::Failure notAWorkbook() const;

private:
    explicit Workbook(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] bool read(QuaZip& archive);

    QString m_path;
    QList<Sheet> m_sheets;
    QStringList m_texts;
    QList<CellFormat> m_formats;
    CellFormat m_general;
    bool m_since1904 = false;
};

/// More than a part of a table has when unpacked.
inline constexpr qint64 kMostPartBytes = 512LL * 1024 * 1024;

/// The text of a string item up to its @p end, its runs together; the reading aids of East Asian text are none of it. `_xHHHH_` is the letter with
/// that number.
[[nodiscard]] QString stringItem(QXmlStreamReader& xml, QStringView end);
/// @p text with `_xHHHH_` as letters, and the reverse for a text that XML cannot hold as it is or that looks so. @source ECMA-376-1, 22.9.2.19
[[nodiscard]] QString unescapedLetters(const QString& text);
[[nodiscard]] QString escapedLetters(const QString& text);

}  // namespace tables
