"""Reads every cell of a workbook with openpyxl, read-only, and prints how many rows: read_openpyxl.py FILE"""

import sys
import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
print(sum(1 for row in sheet.iter_rows(values_only=True)))
