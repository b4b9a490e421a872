#include "ui/print/pdf_file.h"

#include "ui/print/pdf_values.h"

#include <QCryptographicHash>

namespace print {

namespace {

constexpr int kObjectsInStream = 200;

}  // namespace

PdfFile::PdfFile(QByteArray body, std::vector<qsizetype> offsets, int added)
    : m_out(std::move(body)), m_entries(offsets.size()), m_next(static_cast<int>(offsets.size())), m_nextStream(m_next + added) {
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (offsets[i] >= 0) m_entries[i] = {1, static_cast<quint32>(offsets[i]), 0};
    const int streams = (added + kObjectsInStream - 1) / kObjectsInStream;
    m_entries.resize(static_cast<std::size_t>(m_nextStream + streams + 1));  // and the table itself
}

void PdfFile::add(const QByteArray& object) {
    m_entries[static_cast<std::size_t>(m_next)] = {2, static_cast<quint32>(m_nextStream), static_cast<quint16>(m_packed)};
    m_heads += QByteArray::number(m_next) + ' ' + QByteArray::number(m_bodies.size()) + ' ';
    m_bodies += object + '\n';
    ++m_next;
    if (++m_packed == kObjectsInStream) pack();
}

void PdfFile::pack() {
    if (m_packed == 0) return;
    const QByteArray dictionary = "/Type/ObjStm/N " + QByteArray::number(m_packed) + "/First " + QByteArray::number(m_heads.size());
    addStream(dictionary, m_heads + m_bodies);
    m_heads.clear();
    m_bodies.clear();
    m_packed = 0;
}

void PdfFile::addStream(const QByteArray& dictionary, const QByteArray& data) {
    const QByteArray packed = deflated(data.constData(), data.size());
    m_entries[static_cast<std::size_t>(m_nextStream)] = {1, static_cast<quint32>(m_out.size()), 0};
    m_out += QByteArray::number(m_nextStream) + " 0 obj\n<<" + dictionary + "/Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>\nstream\n";
    m_out += packed + "\nendstream\nendobj\n";
    ++m_nextStream;
}

QByteArray PdfFile::finished(int catalog, int info) {
    pack();
    const auto start = static_cast<quint32>(m_out.size());
    m_entries[static_cast<std::size_t>(m_nextStream)] = {1, start, 0};
    const auto count = static_cast<std::size_t>(m_nextStream) + 1;
    QByteArray table;
    table.reserve(static_cast<qsizetype>(count) * 7);
    for (std::size_t i = 0; i < count; ++i) {
        const Entry& entry = m_entries[i];
        table += entry.type;
        for (int shift = 24; shift >= 0; shift -= 8) table += static_cast<char>((entry.place >> shift) & 0xFF);
        const quint16 last = i == 0 ? 0xFFFF : entry.index;
        table += static_cast<char>(last >> 8);
        table += static_cast<char>(last & 0xFF);
    }
    const QByteArray identity = '<' + QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex() + '>';
    addStream("/Type/XRef/W[1 4 2]/Size " + QByteArray::number(static_cast<qsizetype>(count)) + "/Root " + QByteArray::number(catalog) + " 0 R/Info " +
                  QByteArray::number(info) + " 0 R/ID[" + identity + identity + ']',
              table);
    m_out += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_out);
}

}  // namespace print
