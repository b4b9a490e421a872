#pragma once

#include <QByteArray>
#include <QStringList>

namespace report {

/// A message with one file, to be looked at and sent by hand from Outlook or another mail program.
struct MailDraft {
    QStringList to;  ///< addresses
    QString subject;
    QString text;
    QString fileName;
    QByteArray file;
    QByteArray mimeType = "application/pdf";
};

/// The message as a file that mail programs open as a draft (.eml; RFC 5322 and 2045, marked as unsent). Lines end in CRLF.
[[nodiscard]] QByteArray messageOf(const MailDraft& draft);

}  // namespace report
