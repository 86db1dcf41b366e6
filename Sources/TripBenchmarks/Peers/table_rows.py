"""Writes a CSV of a million rows and twenty columns, some quoted: table_rows.py FILE"""

import sys

with open(sys.argv[1], "w", encoding="utf-8") as file:
    file.write(",".join(f"c{column}" for column in range(20)) + "\n")
    for row in range(1_000_000):
        words = [f"C{row}", f"範例第{row}股份有限公司", f'"Specimen, No. {row}"']
        file.write(",".join(words + [str(row * 7 + column) for column in range(17)]) + "\n")
