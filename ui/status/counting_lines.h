#pragma once

#include "core/agreement/rule_book.h"
#include "ui/common/session.h"

#include <optional>

namespace ui {

/// Tells forms what their records count for, from the agreement that holds today; it is read once and again when it has changed.
class CountingLines final : public QObject {
    Q_OBJECT
public:
    explicit CountingLines(records::OpenFile& file, QObject* parent = nullptr);

    /// A round is told of as the visits that it makes.
    [[nodiscard]] QList<CountsLine> of(const records::Kind& kind, const records::Record& record);

private:
    void readBook();

    records::OpenFile& m_file;
    bool m_known = false;
    std::optional<agreement::RuleBook> m_book;
};

}  // namespace ui
