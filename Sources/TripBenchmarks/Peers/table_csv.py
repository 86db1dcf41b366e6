"""Reads every field of a CSV with Python's csv and prints how many rows: table_csv.py FILE"""

import csv, sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(sum(1 for row in csv.reader(file)) - 1)
