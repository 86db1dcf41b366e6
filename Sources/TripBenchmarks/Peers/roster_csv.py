"""Reads every field of a trip's two tables as text, as a script that took over would begin: roster_csv.py FOLDER"""

import csv, sys

for name in ("companies.csv", "delegates.csv"):
    with open(f"{sys.argv[1]}/{name}", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
