#pragma once

#include "core/tables/table_source.h"

#include <memory>

namespace tables {

/// The first sheet of an Excel workbook (.xlsx) as a table, streamed. Days and times become ISO texts whatever their format, numbers have a point;
/// text in cells, shared or inline, is taken with its runs together. Rows keep the numbers that Excel shows; wholly blank ones are skipped.
class WorkbookReader final : public TableSource {
public:
    /// @error not-a-workbook (Input): an archive without a sheet, a broken or encrypted one
    [[nodiscard]] static base::Result<std::unique_ptr<WorkbookReader>> open(const QString& path);
    ~WorkbookReader() override;
    WorkbookReader(const WorkbookReader&) = delete;
    WorkbookReader& operator=(const WorkbookReader&) = delete;

    [[nodiscard]] bool next(TableRow& row) override;
    [[nodiscard]] double progress() const override;
    [[nodiscard]] std::optional<base::Error> fault() const override;

private:
    struct State;
    explicit WorkbookReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace tables
