#pragma once

#include "core/tables/table_source.h"
#include "core/tables/workbook.h"

#include <memory>

namespace tables {

/// A sheet of an Excel workbook (.xlsx) as a table, streamed. Days and times become ISO texts whatever their format, numbers have a point; `shown`
/// has what people see. A cell that is merged over rows stands for each of them that has something of its own. Formulas without value, errors and
/// cells that are merged with the one to their left are troubles. Rows keep the numbers that Excel shows; wholly blank ones are skipped.
class WorkbookReader final : public TableSource {
public:
    /// The first sheet that people see.
    /// @error not-a-workbook (Input): an archive without a sheet, a broken or encrypted one; open-document (Input)
    [[nodiscard]] static base::Result<std::unique_ptr<WorkbookReader>> open(const QString& path);
    /// @param sheet  a place in Workbook::sheets
    [[nodiscard]] static base::Result<std::unique_ptr<WorkbookReader>> open(std::shared_ptr<const Workbook> book, qsizetype sheet);
    ~WorkbookReader() override;
    WorkbookReader(const WorkbookReader&) = delete;
    WorkbookReader& operator=(const WorkbookReader&) = delete;

    [[nodiscard]] bool next(TableRow& row) override;
    [[nodiscard]] bool isGrid() const override { return true; }
    [[nodiscard]] HiddenParts hidden() const override;
    [[nodiscard]] double progress() const override;
    [[nodiscard]] std::optional<base::Error> fault() const override;

private:
    struct State;
    explicit WorkbookReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace tables
