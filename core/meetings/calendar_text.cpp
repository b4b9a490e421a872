#include "core/meetings/calendar_text.h"

#include "core/meetings/old_series_rule.h"
#include "core/tables/text_decoder.h"

#include <QBuffer>
#include <QStringDecoder>

namespace meetings {

namespace {

/// One property, its folds undone.
struct Line {
    QByteArray text;
    qint64 number = 0;  ///< where it begins
};

/// @param encoding  how the letters are written; empty: found out, and told here
QString decoded(QByteArray bytes, QString& encoding) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    tables::TextDecoder decoder(device, encoding);
    encoding = decoder.encoding();
    return decoder.decode(device.readAll(), true);
}

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// Where the value begins: after the first colon that stands in no quotes.
qsizetype valueAt(const QByteArray& line) {
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        else if (line[i] == ':' && !quoted) return i + 1;
    }
    return line.size();
}

bool isQuotedPrintable(const QByteArray& line) { return line.left(valueAt(line)).toUpper().contains("QUOTED-PRINTABLE"); }

QList<Line> unfolded(const QByteArray& bytes) {
    QList<Line> lines;
    qint64 number = 0;
    bool goesOn = false;  // a quoted-printable line that ends in "="
    for (const QByteArray& one : bytes.split('\n')) {
        ++number;
        if (goesOn) lines.last().text += one;
        else if (!lines.isEmpty() && (one.startsWith(' ') || one.startsWith('\t'))) lines.last().text += one.mid(1);
        else lines << Line{one, number};
        goesOn = lines.last().text.endsWith('=') && isQuotedPrintable(lines.last().text);
        if (goesOn) lines.last().text.chop(1);
    }
    return lines;
}

QByteArray fromQuotedPrintable(const QByteArray& value) {
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray code = value.mid(i + 1, 2);
        bool isCode = false;
        const int byte = value[i] == '=' && code.size() == 2 ? code.toInt(&isCode, 16) : 0;
        bytes += isCode ? static_cast<char>(byte) : value[i];
        if (isCode) i += 2;
    }
    bytes.replace("\r\n", "\\n");
    bytes.replace('\n', "\\n");
    bytes.replace('\r', "\\n");
    return bytes;
}

/// The head of a property without what says how its letters were written.
QByteArray headWithout(const QByteArray& head) {
    QList<QByteArray> kept;
    for (const QByteArray& part : head.chopped(1).split(';')) {
        const QByteArray name = part.trimmed().toUpper();
        if (!name.startsWith("CHARSET=") && !name.startsWith("ENCODING=QUOTED") && name != "QUOTED-PRINTABLE") kept << part;
    }
    return kept.join(';') + ':';
}

void undoLetters(QList<Line>& lines) {
    for (Line& line : lines) {
        const qsizetype at = valueAt(line.text);
        const QByteArray head = line.text.left(at);
        const bool printable = isQuotedPrintable(line.text);
        if (!printable && !head.toUpper().contains(";CHARSET=")) continue;
        const QByteArray value = line.text.mid(at);
        line.text = headWithout(head) + (printable ? fromQuotedPrintable(value) : value);
    }
}

/// Lines that are no UTF-8 are told apart together, for a file has one encoding; one of them spoils no other.
QString mendLetters(QList<Line>& lines) {
    QList<Line*> bad;
    QByteArray together;
    for (Line& line : lines)
        if (!isUtf8(line.text)) {
            bad << &line;
            together += line.text + '\n';
        }
    QString encoding;
    if (bad.isEmpty()) return encoding;
    const QStringList texts = decoded(together, encoding).split(u'\n');
    for (qsizetype i = 0; i < bad.size(); ++i) bad[i]->text = texts.value(i).toUtf8();
    return encoding;
}

/// Version 1.0 has another grammar of series and parts lists by semicolons.
void undoVersionOne(QList<Line>& lines) {
    bool old = false;
    for (Line& line : lines) {
        const QByteArray upper = line.text.trimmed().toUpper();
        if (upper.startsWith("VERSION:")) old = upper == "VERSION:1.0";
        if (!old) continue;
        const qsizetype at = valueAt(line.text);
        QByteArray value = line.text.mid(at);
        if (upper.startsWith("RRULE") || upper.startsWith("EXRULE")) value = seriesRuleOfVersionOne(value.trimmed());
        else if (upper.startsWith("EXDATE") || upper.startsWith("RDATE")) value.replace(';', ',');
        else continue;
        line.text = line.text.left(at) + value;
    }
}

/// Closes what was begun and never ended, so that one broken event does not hide the others.
QByteArray balanced(const QList<Line>& lines, bool& cut) {
    QByteArray whole;
    QList<QByteArray> open;
    const auto close = [&] { whole += "END:" + open.takeLast() + '\n'; };
    for (const Line& line : lines) {
        const QByteArray plain = line.text.trimmed().toUpper();
        if (plain.startsWith("BEGIN:")) {
            // No event lies in another.
            if (plain == "BEGIN:VEVENT")
                while (open.contains("VEVENT")) close();
            open << plain.mid(6).trimmed();
            whole += "BEGIN:" + open.last() + '\n';
            if (open.last() == "VEVENT") whole += QByteArray(kLineProperty) + ':' + QByteArray::number(line.number) + '\n';
            continue;
        }
        if (plain.startsWith("END:")) {
            const QByteArray name = plain.mid(4).trimmed();
            if (!open.contains(name)) continue;
            while (open.last() != name) close();
            close();
            continue;
        }
        whole += line.text + '\n';
    }
    cut = open.contains("VCALENDAR");
    while (!open.isEmpty()) close();
    return whole;
}

}  // namespace

CalendarText calendarText(const QByteArray& bytes, const QString& encoding) {
    CalendarText made;
    made.encoding = encoding;
    QByteArray plain = bytes;
    const bool wide = plain.startsWith("\xFF\xFE") || plain.startsWith("\xFE\xFF") || plain.left(4).contains('\0');
    if (wide || !encoding.isEmpty()) plain = decoded(plain, made.encoding).toUtf8();
    if (plain.startsWith("\xEF\xBB\xBF")) plain.remove(0, 3);  // says only how the letters are written
    plain.replace("\r\r\n", "\n");
    plain.replace("\r\n", "\n");
    plain.replace('\r', '\n');
    plain.replace('\0', ' ');
    QList<Line> lines = unfolded(plain);
    undoLetters(lines);
    if (const QString found = mendLetters(lines); !found.isEmpty()) made.encoding = found;
    undoVersionOne(lines);
    made.text = balanced(lines, made.cut);
    return made;
}

}  // namespace meetings
