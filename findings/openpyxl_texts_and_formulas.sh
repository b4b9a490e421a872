#!/usr/bin/env bash
# openpyxl 3.0.9 (Debian 12: python3-openpyxl 3.0.9-1, python3-et-xmlfile 1.0.1-2.1) and the letters that .xlsx writes as _xHHHH_.
#
# ECMA-376-1, 22.9.2.19: in a text of a workbook `_x000D_` is a carriage return, and a text that really has those seven letters is written
# `_x005F_x000D_`. Excel writes and reads it so. openpyxl does neither:
#   - reading, it takes `x005F_` out of shared texts and decodes nothing else: a line end that Excel wrote arrives as the letters `_x000D_`;
#   - writing, it escapes nothing: the text `_x0041_rlov` lies in the file as it is, and Excel shows "Arlov".
# Its formulas have an empty <v/> and no type that says so. A reader that takes "no value" for "nothing there" loses the figure without a word;
# openpyxl itself (data_only) gives None. Whoever reads figures must name such a cell.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-openpyxl=3.0.9-1 python3-et-xmlfile=1.0.1-2.1
for package in ./*.deb; do dpkg-deb -x "$package" root; done

PYTHONPATH=root/usr/lib/python3/dist-packages python3 - <<'PY'
import io
import warnings
import zipfile

import openpyxl

warnings.simplefilter("ignore")
print("openpyxl", openpyxl.__version__)


def workbook(shared):
    """A workbook as Excel writes it, with one shared text in A1."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{content}.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{content}.worksheet+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="{content}.sharedStrings+xml"/></Types>""",
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{package}">
            <Relationship Id="a" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="b" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}" count="1" uniqueCount="1"><si><t>{shared}</t></si></sst>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    file.seek(0)
    return file


def read(file, **options):
    return openpyxl.load_workbook(file, **options).active["A1"].value


def sheet_of(value):
    book = openpyxl.Workbook()
    book.active["A1"] = value
    file = io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if "sheet1" in name or "sharedStrings" in name]
    file.seek(0)
    return "".join(parts), file


cases = [
    ("a line end that Excel wrote", read(workbook("one_x000D_&#10;two")), "one_x000D_\ntwo"),
    ("an escaped escape", read(workbook("_x005F_x0041_")), "_x0041_"),
]
text, _ = sheet_of("_x0041_rlov")
cases.append(("a text that looks like an escape is written as it is", "_x0041_rlov" in text and "_x005F_" not in text, True))
text, file = sheet_of("=7+5")
cases.append(("a formula has an empty value and no type", '<c r="A1"><f>7+5</f><v' in text, True))
cases.append(("its value is read as nothing", read(file, data_only=True), None))

for what, found, expected in cases:
    print(f"{what}: {found!r}")
    if found != expected:
        raise SystemExit(f"changed: {expected!r} was expected")
PY
