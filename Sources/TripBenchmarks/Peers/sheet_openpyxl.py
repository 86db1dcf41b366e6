"""Writes a workbook of so many people with openpyxl, write-only: sheet_openpyxl.py ROWS OUT"""

import sys
import openpyxl
from openpyxl.cell import WriteOnlyCell
from people import DAY_FORMAT, DAYS, HEADER, MONEY, MONEY_FORMAT, row

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("Manifest")
sheet.append(HEADER)
formats = [(column, DAY_FORMAT) for column in DAYS] + [(column, MONEY_FORMAT) for column in MONEY]
# One cell for each column with a format serves all rows: what is appended is written at once.
cells = [(column, WriteOnlyCell(sheet)) for column, _ in formats]
for (_, cell), (_, number_format) in zip(cells, formats):
    cell.number_format = number_format
for index in range(int(sys.argv[1])):
    values = row(index)
    for column, cell in cells:
        # Setting a date sets openpyxl's own format for dates, which is the one above.
        cell.value = values[column]
        values[column] = cell
    sheet.append(values)
# openpyxl opens its archive with ZIP_DEFLATED and no level, which is zlib's level 6.
book.save(sys.argv[2])
