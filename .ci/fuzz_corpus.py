#!/usr/bin/env python3
"""Puts what the repository has of each kind under the fuzzer's readers. Usage: fuzz_corpus.py FOLDER"""
import hashlib
import pathlib
import sys
import zipfile

root = pathlib.Path(__file__).resolve().parent.parent
target = pathlib.Path(sys.argv[1])
folders = [root / "Itineraries/2026-07-japan", *(root / "Itineraries/Examples").iterdir(), *(root / "Itineraries/Mistakes").iterdir()]


def put(reader, data):
    if len(data) > 32768:
        return
    folder = target / reader
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


# The order of FuzzedReader: the first byte says which table the rest is.
tables = {
    "roster": ["delegates.csv", "companies.csv"],
    "tables": ["waivers.csv", "confirmations.csv", "interpreters.csv", "withdrawals.csv", "rates.csv", "rooms.csv",
               "calendar.csv", "tables.csv", "booklet.csv"],
    "applications": ["applications.csv", "lookups.csv"],
    "scores": ["scores.csv", "decisions.csv", "recusals.csv", "reviewers.csv", "comments.csv"],
    "meetings": ["hosts.csv", "wishes.csv", "meetings.csv", "results.csv"],
}
for folder in folders:
    for reader, names in tables.items():
        for number, name in enumerate(names):
            file = folder / name
            if file.exists():
                put(reader, bytes([number]) + file.read_bytes())
                if reader == "roster":
                    put("list", file.read_bytes())
    if (folder / "trip.json").exists():
        put("trip", (folder / "trip.json").read_bytes())
    for file in folder.glob("mail/*.txt"):
        put("mail", file.read_bytes())

for file in root.glob("Tests/**/*.xlsx"):
    put("xlsx", file.read_bytes())
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as book:
            for part in book.namelist():
                if "/worksheets/sheet" in part:
                    put("xml", book.read(part))
                    put("sheets", book.read(part))

# What is kept by hand, and what was found before.
for file in (root / ".ci/corpus").glob("*/*"):
    put(file.parent.name, file.read_bytes())
