"""Reads every cell of a workbook with python-calamine and prints how many rows: read_calamine.py FILE"""

import sys
import python_calamine

sheet = python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0)
print(len(sheet.to_python()))
