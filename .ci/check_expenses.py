#!/usr/bin/env python3
"""Opens a company's expense pack in programs that others wrote.

    .ci/check_expenses.py expenses.xlsx

No cell may hold a formula; expected amounts are numbers, and what is left to fill in takes numbers, not text. openpyxl
must be installed; where soffice is found, the workbook must come through LibreOffice with every value.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl


def values(path):
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    sys.exit(f"'{sheet.title}'!{cell.coordinate} holds a formula: {cell.value}")
    return book, {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def filled(rows):
    """Without the empty cells that a program adds or leaves out at the ends."""
    kept = [row[: max((i + 1 for i, value in enumerate(row) if value is not None), default=0)] for row in rows]
    while kept and not kept[-1]:
        kept.pop()
    return kept


def check_amounts(sheet):
    rows = list(sheet.iter_rows())
    head = next(i for i, row in enumerate(rows) if all(cell.value for cell in row))
    line = rows[head + 1]
    if not isinstance(line[3].value, int):
        sys.exit(f"'{sheet.title}'!{line[3].coordinate} is no number: {line[3].value!r}")
    # Paid on, paid, rate, in the company's currency.
    for cell in (line[index] for index in (7, 8, 9, 11)):
        if cell.value is None and sheet.column_dimensions[cell.column_letter].number_format == "@":
            sys.exit(f"'{sheet.title}'!{cell.coordinate} would take a number as text")


def main():
    path = pathlib.Path(sys.argv[1])
    book, seen = values(path)
    check_amounts(book.worksheets[1])
    programs = ["openpyxl"]
    soffice = shutil.which("soffice")
    if soffice:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx",
                 "--outdir", folder + "/out", str(path)], check=True, capture_output=True, timeout=300)
            _, through = values(pathlib.Path(folder, "out", path.name))
        for name, rows in seen.items():
            if filled(rows) != filled(through[name]):
                sys.exit(f"'{name}' differs in LibreOffice")
        programs.append("LibreOffice")
    print(f"{path}: {len(seen)} sheets agree in {' and '.join(programs)}")


main()
