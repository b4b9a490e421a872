#include "core/report/mail_draft.h"

#include <QUrl>

namespace report {

namespace {

constexpr qsizetype kBytesOfAWord = 45;        // base64 makes 60 letters of them; with its frame a word may have 75 (RFC 2047, 2)
constexpr qsizetype kBytesOfALine = 57;        // 76 letters of base64 (RFC 2045, 6.8)
const QByteArray kBoundary = "=_vaksam_part";  // no line of base64 begins like that
const QByteArray kEnd = "\r\n";

bool isPlain(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter >= u' ' && letter <= u'~'; });
}

/// A text of a header: as it stands when it is plain, else in encoded words, none of which cuts a letter in two.
QByteArray headerText(const QString& text) {
    if (isPlain(text) && text.size() <= kBytesOfAWord) return text.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const auto finish = [&] {
        if (!word.isEmpty()) words << "=?utf-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (word.size() + bytes.size() > kBytesOfAWord) finish();
        word += bytes;
    }
    finish();
    return words.join(kEnd + ' ');
}

QByteArray lines(const QByteArray& bytes) {
    QByteArray text;
    text.reserve(bytes.size() * 3 / 2);
    for (qsizetype at = 0; at < bytes.size(); at += kBytesOfALine) text += bytes.mid(at, kBytesOfALine).toBase64() + kEnd;
    return text;
}

/// A part of the message. @param header  its own lines, each with its end
QByteArray part(const QByteArray& header, const QByteArray& bytes) {
    return "--" + kBoundary + kEnd + header + "Content-Transfer-Encoding: base64" + kEnd + kEnd + lines(bytes);
}

}  // namespace

QByteArray messageOf(const MailDraft& draft) {
    QByteArrayList to;
    for (const QString& address : draft.to) to << address.toUtf8();
    QByteArray message = "MIME-Version: 1.0" + kEnd + "X-Unsent: 1" + kEnd;
    if (!to.isEmpty()) message += "To: " + to.join("," + kEnd + ' ') + kEnd;
    message += "Subject: " + headerText(draft.subject) + kEnd;
    message += "Content-Type: multipart/mixed; boundary=\"" + kBoundary + '"' + kEnd + kEnd;
    message += part("Content-Type: text/plain; charset=utf-8" + kEnd, draft.text.toUtf8());
    // The name in both ways: by the standard (RFC 2231), and as older Outlooks read it.
    message += part("Content-Type: " + draft.mimeType + ';' + kEnd + " name=\"" + headerText(draft.fileName) + '"' + kEnd + "Content-Disposition: attachment;" +
                        kEnd + " filename*=utf-8''" + QUrl::toPercentEncoding(draft.fileName) + kEnd,
                    draft.file);
    return message + "--" + kBoundary + "--" + kEnd;
}

}  // namespace report
