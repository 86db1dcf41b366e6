"""Writes a workbook of so many people with XlsxWriter in constant memory: sheet_xlsxwriter.py ROWS OUT"""

import sys
import xlsxwriter
from people import DAY_FORMAT, DAYS, HEADER, MONEY, MONEY_FORMAT, row

# XlsxWriter opens its archive with ZIP_DEFLATED and no level, which is zlib's level 6.
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
sheet = book.add_worksheet("Manifest")
day, money = (book.add_format({"num_format": text}) for text in (DAY_FORMAT, MONEY_FORMAT))
sheet.write_row(0, 0, HEADER)
for index in range(int(sys.argv[1])):
    for column, value in enumerate(row(index)):
        if column in DAYS:
            sheet.write_datetime(index + 1, column, value, day)
        elif column in MONEY:
            sheet.write_number(index + 1, column, value, money)
        elif isinstance(value, int):
            sheet.write_number(index + 1, column, value)
        else:
            sheet.write_string(index + 1, column, value)
book.close()
