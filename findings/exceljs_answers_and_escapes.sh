#!/usr/bin/env bash
# exceljs 4.4.0 and xlsx (SheetJS) 0.18.5, both from npm, reading one workbook as Excel writes it.
#
# 1. A formula whose answer is 0, or an empty text, comes back from exceljs without an answer: { formula: "1-1" } and no `result`. "None" and "not
#    computed" cannot be told apart any more. xlsx gives 0 and "".
# 2. `_xHHHH_` (ECMA-376-1, 22.9.2.19) is undone by exceljs in shared texts only. The same letters inline (t="inlineStr", as streaming writers put
#    them) or as the answer of a formula (t="str") stay as they are: of one text there are two, by where its writer put it. xlsx undoes it
#    everywhere. Who writes inline texts cannot give exceljs the text `_x0041_` at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >/dev/null

main='xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
office='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
package='http://schemas.openxmlformats.org/package/2006'
content='application/vnd.openxmlformats-officedocument.spreadsheetml'
mkdir -p book/_rels book/xl/_rels book/xl/worksheets
cat >'book/[Content_Types].xml' <<XML
<Types xmlns="$package/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="$content.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="$content.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="$content.sharedStrings+xml"/></Types>
XML
cat >book/_rels/.rels <<XML
<Relationships xmlns="$package/relationships"><Relationship Id="a" Type="$office/officeDocument" Target="xl/workbook.xml"/></Relationships>
XML
cat >book/xl/workbook.xml <<XML
<workbook $main xmlns:r="$office"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>
XML
cat >book/xl/_rels/workbook.xml.rels <<XML
<Relationships xmlns="$package/relationships"><Relationship Id="a" Type="$office/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="$office/sharedStrings" Target="sharedStrings.xml"/></Relationships>
XML
cat >book/xl/sharedStrings.xml <<XML
<sst $main count="1" uniqueCount="1"><si><t>_x005F_x0041_ _x0041_</t></si></sst>
XML
cat >book/xl/worksheets/sheet1.xml <<XML
<worksheet $main><sheetData><row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="str"><f>IF(TRUE,"","")</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="s"><v>0</v></c><c r="E1" t="inlineStr"><is><t>_x005F_x0041_ _x0041_</t></is></c><c r="F1" t="str"><f>D1&amp;""</f><v>_x005F_x0041_ _x0041_</v></c></row></sheetData></worksheet>
XML
cat >ask.js <<'JS'
const fs = require('fs');
const Excel = require('exceljs');
const JSZip = require('jszip');
const XLSX = require('xlsx');
(async () => {
    const zip = new JSZip();
    for (const name of fs.readdirSync('book', { recursive: true })) if (fs.statSync(`book/${name}`).isFile()) zip.file(name, fs.readFileSync(`book/${name}`));
    fs.writeFileSync('book.xlsx', await zip.generateAsync({ type: 'nodebuffer' }));
    const book = new Excel.Workbook();
    await book.xlsx.readFile('book.xlsx');
    console.log('exceljs', require('exceljs/package.json').version, 'xlsx', XLSX.version);
    const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'];
    console.log('exceljs', cells.map((cell) => JSON.stringify(book.worksheets[0].getCell(cell).value)).join(' | '));
    const sheet = XLSX.readFile('book.xlsx').Sheets.A;
    console.log('xlsx', cells.map((cell) => JSON.stringify(sheet[cell].v)).join(' | '));
})();
JS
answer=$(node ask.js)
printf '%s\n' "$answer"
while read -r line; do grep -qxF -- "$line" <<<"$answer" || { echo "changed: expected $line"; exit 1; }; done <<'EXPECTED'
exceljs {"formula":"1-1"} | {"formula":"IF(TRUE,\"\",\"\")"} | {"formula":"1+1","result":2} | "_x0041_ A" | "_x005F_x0041_ _x0041_" | {"formula":"D1&\"\"","result":"_x005F_x0041_ _x0041_"}
xlsx 0 | "" | 2 | "_x0041_ A" | "_x0041_ A" | "_x0041_ A"
EXPECTED
