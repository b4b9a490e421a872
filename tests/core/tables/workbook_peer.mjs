// Reads the first sheet of a workbook (first argument) with exceljs and prints each row as a JSON line of as many cells as the second argument says:
// a text, a number, a day as [ISO day], or null. Started by workbook_peers_test.cpp with NODE_PATH at a node_modules folder.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.env.NODE_PATH, "peer.js"));
const { Workbook } = require("exceljs");
const book = new Workbook();
await book.xlsx.readFile(process.argv[2]);
const told = (value) => (value instanceof Date ? [value.toISOString().slice(0, 10)] : value ?? null);
book.worksheets[0].eachRow((row) => {
    const cells = [];
    for (let column = 1; column <= Number(process.argv[3]); ++column) cells.push(told(row.getCell(column).value));
    console.log(JSON.stringify(cells));
});
