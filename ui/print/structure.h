#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace print {

/// What a part of a report is to those who do not see the page: the standard structure types of PDF (ISO 32000-1, 14.8.4).
enum class Role : quint8 {
    Document,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    Caption,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    Row,
    HeadCell,
    Cell,
    Figure,
    Contents,
    ContentsItem,
    Reference,
    Link
};

/// The name of @p role in the file, e.g. "TH".
[[nodiscard]] QByteArray tagOf(Role role);

/// What a head cell is the head of.
enum class HeadOf : quint8 { Nothing, Column, Row };
/// How the items of a list are labelled.
enum class Labels : quint8 { None, Disc, Decimal };

inline constexpr int kNoElement = -1;  ///< ornament, or what each page repeats: no part of the report's content

/// A part of the report.
struct Element {
    Role role = Role::Document;
    int parent = kNoElement;
    HeadOf headOf = HeadOf::Nothing;
    Labels labels = Labels::None;
    QString language{};  ///< where it is another than the report's: "sv", "en"
    QString words{};     ///< of a figure: itself in words (alternative text); of a link: where it leads
};

/// The parts of a report as a tree; kids stand in the order in which they were added, which is the reading order.
class Structure {
public:
    static constexpr int kRoot = 0;

    Structure() { m_elements.append(Element{}); }

    /// Adds a part below @p parent. @return its number
    int add(Role role, int parent = kRoot);
    /// Adds a heading; a level that would skip one is raised, for a reader who jumps from heading to heading would miss it.
    /// @param level  1 and more
    int addHeading(int level);

    [[nodiscard]] Element& at(int element) { return m_elements[element]; }
    [[nodiscard]] const QList<Element>& elements() const { return m_elements; }

private:
    QList<Element> m_elements;
    int m_lastLevel = 0;
};

}  // namespace print
