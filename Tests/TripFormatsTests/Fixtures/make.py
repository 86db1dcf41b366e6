#!/usr/bin/env python3
"""Makes the workbooks in this folder anew, each by the program it is named after.

Needs openpyxl, XlsxWriter, msoffcrypto-tool and LibreOffice (soffice). The tests hold what must be read from them.
"""
import datetime
import pathlib
import shutil
import subprocess
import tempfile

import msoffcrypto
import openpyxl
import xlsxwriter
from msoffcrypto.format.ooxml import OOXMLFile

HERE = pathlib.Path(__file__).parent
DAY = datetime.date(2026, 7, 13)
MOMENT = datetime.datetime(2026, 7, 13, 9, 30, 15)


def by_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "名單 & Roster"
    sheet.append(["姓名", "統編", "Born", "At", "Fare", "Sure", "Sum"])
    sheet.append(["王小明", "00501503", DAY, MOMENT, 66800, True, "=E2+1"])
    sheet.append([" two\nlines ", "0912345678", datetime.date(1980, 8, 12), datetime.time(18, 5), 0.1, False, "#N/A"])
    sheet["B3"].number_format = "@"
    sheet["E4"] = -1234567.89
    sheet["E4"].number_format = '"NT$"#,##0.00;[Red]-"NT$"#,##0.00'
    sheet["F4"] = datetime.timedelta(hours=30)
    sheet["A6"] = "merged"
    sheet.merge_cells("A6:C7")
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden["C3"] = "out of sight"
    book.save(path)


def by_xlsxwriter(path):
    book = xlsxwriter.Workbook(path, {"date_1904": True})
    day = book.add_format({"num_format": "yyyy/m/d"})
    time = book.add_format({"num_format": "h:mm"})
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet("it's 1904")
    sheet.write_string("A1", "00501503")
    sheet.write_rich_string("B1", "王", bold, "小", "明")
    sheet.write_string("F1", "_x0041_")
    sheet.write_datetime("C1", DAY, day)
    sheet.write_datetime("D1", MOMENT, book.add_format({"num_format": 22}))
    sheet.write_number("E1", 0.75, time)
    sheet.write_number("E2", 0, day)
    sheet.write_formula("A2", '=A1&"x"', None, "00501503x")
    sheet.write_formula("B2", "=1/0", None, "#DIV/0!")
    sheet.write_formula("C2", "=TRUE", None, True)
    sheet.write_number("A3", 12345678901234567890)
    sheet.write_string("B3", "tab\tand\rreturn\x01")
    sheet.merge_range("A5:B5", "wide", bold)
    sheet.set_column("D:E", 10, None, {"hidden": True})
    sheet.set_row(2, None, None, {"hidden": True})
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "='it''s 1904'!$E$1:$E$2"})
    book.add_chartsheet("Chart").set_chart(chart)
    book.add_worksheet("Last").very_hidden()
    book.close()


def by_xlsxwriter_in_rows(path):
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, [" inline ", "<&>", 1.5e-7])
    sheet.write_row(2, 1, ["second"])
    book.close()


def by_libreoffice(source, kind, target):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "in.xlsx")
        shutil.copy(source, copy)
        command = ["soffice", "--headless", "--convert-to", kind, "--outdir", folder + "/out", str(copy)]
        subprocess.run(command, check=True, capture_output=True)
        shutil.copy(next(pathlib.Path(folder, "out").iterdir()), target)


def encrypted(source, target):
    with open(source, "rb") as plain, open(target, "wb") as output:
        OOXMLFile(plain).encrypt("password", output)


by_openpyxl(HERE / "openpyxl.xlsx")
by_xlsxwriter(HERE / "xlsxwriter.xlsx")
by_xlsxwriter_in_rows(HERE / "xlsxwriter-rows.xlsx")
by_libreoffice(HERE / "openpyxl.xlsx", "xlsx:Calc MS Excel 2007 XML", HERE / "libreoffice.xlsx")
by_libreoffice(HERE / "xlsxwriter-rows.xlsx", "xls", HERE / "legacy.xls")
by_libreoffice(HERE / "xlsxwriter-rows.xlsx", "ods", HERE / "open.ods")
encrypted(HERE / "xlsxwriter-rows.xlsx", HERE / "encrypted.xlsx")
