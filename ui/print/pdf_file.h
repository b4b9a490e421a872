#pragma once

#include <QByteArray>
#include <vector>

namespace print {

/// A PDF file to which many small objects are added, packed: a report of 500 pages has a hundred thousand parts, which as objects of
/// the PDF library would take more memory than all else.
class PdfFile {
public:
    /// @param body     a file's header and objects, without what follows them
    /// @param offsets  of its objects by their number; -1 for numbers that have none
    /// @param added    how many objects will be added; they are numbered on from the body's
    PdfFile(QByteArray body, std::vector<qsizetype> offsets, int added);

    /// Adds the next object, which is no stream.
    void add(const QByteArray& object);

    /// The whole file. Its identity follows from its content.
    [[nodiscard]] QByteArray finished(int catalog, int info);

private:
    struct Entry {
        char type = 0;  // 0 none, 1 stands for itself, 2 packed
        quint32 place = 0;
        quint16 index = 0;
    };

    void pack();
    void addStream(const QByteArray& dictionary, const QByteArray& data);

    QByteArray m_out;
    std::vector<Entry> m_entries;
    int m_next;        // number of the next object
    int m_nextStream;  // and of the next stream, behind all objects
    QByteArray m_heads;
    QByteArray m_bodies;
    int m_packed = 0;
};

}  // namespace print
