// Public tables are attacked here by whoever wants the small numbers back.

#include "core/picture/small_cells.h"
#include "tests/support/catch_qt.h"

#include <cmath>
#include <random>

namespace small_cells_test {

using picture::CellTable;
using picture::HiddenCells;

/// A published table as equations over all its numbers: row by row, then column by column, the parts less their total.
struct Published {
    std::vector<qint64> numbers;  ///< (rows + 1) × (columns + 1), totals last
    std::vector<bool> hidden;
    std::vector<std::vector<int>> equations;  ///< a coefficient for each number
};

Published publish(const CellTable& table, const HiddenCells& left) {
    const std::size_t rows = table.rows + 1;
    const std::size_t columns = table.columns + 1;
    Published all;
    all.numbers.assign(rows * columns, 0);
    all.hidden.assign(rows * columns, false);
    for (std::size_t row = 0; row < table.rows; ++row)
        for (std::size_t column = 0; column < table.columns; ++column) {
            const qint64 value = table.cells[row * table.columns + column];
            for (const std::size_t at :
                 {row * columns + column, row * columns + table.columns, table.rows * columns + column, table.rows * columns + table.columns})
                all.numbers[at] += value;
            all.hidden[row * columns + column] = left.cell(row, column);
        }
    for (std::size_t row = 0; row < table.rows; ++row) all.hidden[row * columns + table.columns] = left.rowTotals[row];
    for (std::size_t column = 0; column < table.columns; ++column) all.hidden[table.rows * columns + column] = left.columnTotals[column];
    all.hidden.back() = left.total;
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<int> equation(rows * columns, 0);
        for (std::size_t column = 0; column < columns; ++column) equation[row * columns + column] = column + 1 == columns ? -1 : 1;
        all.equations.push_back(equation);
    }
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<int> equation(rows * columns, 0);
        for (std::size_t row = 0; row < rows; ++row) equation[row * columns + column] = row + 1 == rows ? -1 : 1;
        all.equations.push_back(equation);
    }
    return all;
}

/// Solves the equations for what is hidden (Gauss–Jordan). @return the hidden numbers that have one solution only
std::vector<std::size_t> givenAway(const Published& all) {
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < all.hidden.size(); ++i)
        if (all.hidden[i]) unknown.push_back(i);
    std::vector<std::vector<double>> matrix;
    for (const auto& equation : all.equations) {
        std::vector<double> row;
        for (const std::size_t i : unknown) row.push_back(equation[i]);
        matrix.push_back(row);
    }
    std::size_t pivots = 0;
    for (std::size_t column = 0; column < unknown.size() && pivots < matrix.size(); ++column) {
        std::size_t best = pivots;
        for (std::size_t row = pivots; row < matrix.size(); ++row)
            if (std::abs(matrix[row][column]) > std::abs(matrix[best][column])) best = row;
        if (std::abs(matrix[best][column]) < 1e-9) continue;
        std::swap(matrix[best], matrix[pivots]);
        const double pivot = matrix[pivots][column];
        for (double& value : matrix[pivots]) value /= pivot;
        for (std::size_t row = 0; row < matrix.size(); ++row) {
            if (row == pivots) continue;
            const double factor = matrix[row][column];
            for (std::size_t i = 0; i < unknown.size() && factor != 0; ++i) matrix[row][i] -= factor * matrix[pivots][i];
        }
        ++pivots;
    }
    std::vector<std::size_t> found;
    for (const auto& row : matrix) {
        std::vector<std::size_t> used;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (std::abs(row[i]) > 1e-9) used.push_back(i);
        if (used.size() == 1) found.push_back(unknown[used.front()]);
    }
    return found;
}

void checkTable(const CellTable& table) {
    const auto left = picture::hideSmallCells(table);
    const Published all = publish(table, left);
    for (std::size_t i = 0; i < all.numbers.size(); ++i) {
        if (picture::isSmall(static_cast<double>(all.numbers[i]))) CHECK(all.hidden[i]);
        if (all.numbers[i] == 0) CHECK_FALSE(all.hidden[i]);
    }
    CHECK(givenAway(all).empty());
}

TEST_CASE("a small cell is not left alone in its row and column", "[picture][public]") {
    const CellTable table{3, 3, {2, 20, 30, 12, 40, 9, 7, 11, 13}};
    const auto left = picture::hideSmallCells(table);
    CHECK(left.cell(0, 0));
    std::size_t hidden = 0;
    for (const bool cell : left.cells) hidden += cell ? 1 : 0;
    CHECK(hidden == 4);
    CHECK_FALSE(left.total);
    checkTable(table);
}

TEST_CASE("nothing is left out where nothing is small, and 0 stays 0", "[picture][public]") {
    const CellTable table{2, 2, {0, 20, 5, 0}};
    const auto left = picture::hideSmallCells(table);
    for (const bool cell : left.cells) CHECK_FALSE(cell);
    CHECK_FALSE(left.total);
}

TEST_CASE("a table of few events is left out whole rather than given away", "[picture][public]") {
    checkTable({1, 1, {3}});
    checkTable({3, 2, {3, 0, 0, 0, 0, 0}});
    checkTable({3, 2, {3, 0, 0, 9, 0, 0}});
    checkTable({2, 3, {1, 1, 50, 0, 0, 60}});
}

TEST_CASE("cells whose sum leaves one each are known, so another is left out", "[picture][public]") {
    // Row one: two hidden cells that make 2, each at least 1.
    const CellTable table{3, 4, {1, 1, 8, 50, 1, 1, 7, 60, 30, 40, 50, 60}};
    const auto left = picture::hideSmallCells(table);
    CHECK((left.cell(0, 2) || left.cell(0, 3) || left.rowTotals[0]));
    checkTable(table);
}

TEST_CASE("no table of chance gives its small numbers away", "[picture][public]") {
    std::mt19937 chance(20261129);
    for (int round = 0; round < 300; ++round) {
        CellTable table{1 + chance() % 9, 1 + chance() % 6, {}};
        const double mean = std::vector<double>{0.3, 1, 3, 8, 40}[chance() % 5];
        std::poisson_distribution<qint64> counts(mean);
        for (std::size_t i = 0; i < table.rows * table.columns; ++i) table.cells.push_back(counts(chance));
        INFO("round " << round << ", " << table.rows << " × " << table.columns << ", mean " << mean);
        checkTable(table);
    }
}

TEST_CASE("the attack of this test finds what is hidden alone", "[picture][public]") {
    const CellTable table{2, 2, {2, 20, 30, 40}};
    HiddenCells left{2, {true, false, false, false}, {false, false}, {false, false}, false};
    CHECK(givenAway(publish(table, left)).size() == 1);
}

TEST_CASE("of a list with its sum never one alone is left out", "[picture][public]") {
    CHECK(picture::hideSmallOfList({9, 3, 6, 0}, false) == std::vector<bool>{false, true, true, false});
    CHECK(picture::hideSmallOfList({9, 3, 2, 0}, false) == std::vector<bool>{false, true, true, false});
    CHECK(picture::hideSmallOfList({9, 1, 1, 7}, false) == std::vector<bool>{false, true, true, true});
    CHECK(picture::hideSmallOfList({9, 8, 0}, false) == std::vector<bool>{false, false, false});
    // A sum that is left out is not to be made of its parts.
    CHECK(picture::hideSmallOfList({9, 8, 0}, true) == std::vector<bool>{false, true, false});
    CHECK(picture::hideSmallOfList({}, false).empty());
}

TEST_CASE("a table of sixteen thousand cells is left out, cell by cell", "[picture][public]") {
    // The program itself is asked about ten thousand categories where it runs as it is shipped.
    CellTable table{2000, 8, std::vector<qint64>(16000, 0)};
    std::mt19937 chance(3);
    for (qint64& cell : table.cells) cell = chance() % 6 == 0 ? static_cast<qint64>(chance() % 12) : 0;
    const auto left = picture::hideSmallCells(table);
    CHECK(left.cells.size() == table.cells.size());
}

}  // namespace small_cells_test
