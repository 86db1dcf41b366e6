#!/usr/bin/env python3
"""Opens a workbook in programs that others wrote and compares a sheet with the CSV of the same paper.

    .ci/check_xlsx.py manifest.xlsx manifest.csv [--sheet NAME]

The CSV is the one for machines. openpyxl must be installed; LibreOffice joins in when soffice is found. Every cell of
the sheet is compared, those below and right of the table must be empty, and no cell of any sheet may hold a formula.
Prints the first difference and exits with 1, or one line and 0.
"""
import argparse
import csv
import datetime
import decimal
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import openpyxl

NUMBERS = (int, float)


class Difference(Exception):
    pass


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    # The reader keeps line ends within quotes; the writer ends every record with CRLF.
    if not rows:
        raise Difference(f"{path} is empty")
    return rows


def unescaped(text):
    """_xHHHH_ is one UTF-16 unit (ECMA-376 22.9.2.19); openpyxl leaves it as written."""
    units = re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def number(text):
    try:
        return decimal.Decimal(text.rstrip("%")) / (100 if text.endswith("%") else 1)
    except decimal.InvalidOperation:
        return None


def agrees(cell, expected):
    """Whether a cell of openpyxl holds what the CSV says."""
    value = cell.value
    if value is None:
        return expected == ""
    if isinstance(value, datetime.datetime):
        return value.isoformat() in (expected, expected + "T00:00:00")
    if isinstance(value, NUMBERS) and not isinstance(value, bool):
        return number(expected) == decimal.Decimal(str(value)) and ("%" in cell.number_format) == ("%" in expected)
    return unescaped(str(value)) == expected


def header_row(sheet, rows):
    """The row of the header, or of titles in words above the same first row of values."""
    header = rows[0]
    for row in sheet.iter_rows():
        titles = [unescaped(str(cell.value or "")) for cell in row[: len(header)]]
        if titles == header:
            return row[0].row
        below = [sheet.cell(row[0].row + 1, column + 1) for column in range(len(header))]
        if len(rows) > 1 and all(titles) and all(agrees(cell, text) for cell, text in zip(below, rows[1])):
            rows[0] = titles
            return row[0].row
    raise Difference(f"no row of '{sheet.title}' is the header {header}")


def compare_openpyxl(book, sheet, rows):
    for every in book:
        for cell in (cell for row in every.iter_rows() for cell in row):
            if cell.data_type == "f":
                raise Difference(f"'{every.title}'!{cell.coordinate} holds a formula: {cell.value}")
    first = header_row(sheet, rows)
    for row in sheet.iter_rows(min_row=first):
        expected = rows[row[0].row - first] if row[0].row - first < len(rows) else []
        for cell in row:
            text = expected[cell.column - 1] if cell.column <= len(expected) else ""
            if not agrees(cell, text):
                raise Difference(f"'{sheet.title}'!{cell.coordinate}: {cell.value!r} in openpyxl, {text!r} in the CSV")
    if sheet.max_row < first + len(rows) - 1:
        raise Difference(f"'{sheet.title}' ends at row {sheet.max_row}, the CSV has {len(rows)} rows")
    return first


def plain(text):
    """LibreOffice writes every line end as one line feed, and no control characters."""
    return "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c in "\n\t" or ord(c) >= 32)


def compare_libreoffice(soffice, path, sheet, index, first, rows):
    with tempfile.TemporaryDirectory() as folder:
        # Comma, quote, UTF-8, values rather than what is shown, one sheet.
        kind = f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,{index + 1}"
        command = [
            soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
            "--outdir", folder + "/out", str(path),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        seen = table(next(pathlib.Path(folder, "out").glob("*.csv")))[first - 1 :]
    for offset in range(max(len(rows), len(seen))):
        expected = rows[offset] if offset < len(rows) else []
        found = seen[offset] if offset < len(seen) else []
        for column in range(max(len(expected), len(found))):
            text = expected[column] if column < len(expected) else ""
            other = found[column] if column < len(found) else ""
            is_number = isinstance(sheet.cell(first + offset, column + 1).value, NUMBERS)
            if not (number(text) == number(other) if is_number else plain(text) == plain(other)):
                place = sheet.cell(first + offset, column + 1).coordinate
                raise Difference(f"'{sheet.title}'!{place}: {other!r} in LibreOffice, {text!r} in the CSV")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workbook", type=pathlib.Path)
    parser.add_argument("csv", type=pathlib.Path)
    parser.add_argument("--sheet", help="the first one otherwise")
    options = parser.parse_args()
    rows = table(options.csv)
    book = openpyxl.load_workbook(options.workbook)
    sheet = book[options.sheet] if options.sheet else book.worksheets[0]
    programs = ["openpyxl"]
    try:
        first = compare_openpyxl(book, sheet, rows)
        soffice = shutil.which("soffice")
        if soffice:
            compare_libreoffice(soffice, options.workbook, sheet, book.worksheets.index(sheet), first, rows)
            programs.append("LibreOffice")
    except Difference as difference:
        sys.exit(f"{options.workbook}: {difference}")
    print(f"{options.workbook}: {len(rows)} rows agree in {' and '.join(programs)}")


main()
