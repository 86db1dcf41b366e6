"""Holds the review of the specimen round against other programs: openpyxl fills the score sheets, and Python's fractions
work the ranking out anew from them.

Usage: check_review.py PATH-OF-TRIP
"""

import glob, json, os, random, shutil, subprocess, sys, tempfile
from fractions import Fraction
from openpyxl import load_workbook

TRIP = os.path.abspath(sys.argv[1])
ROUND = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Itineraries", "Examples", "2026-tohoku-call")
WEIGHTS = {"market": 40, "technology": 30, "digital": 20, "management": 10}


def trip(folder, *words):
    run = subprocess.run([TRIP, *words, "--today", "2026-05-20"], cwd=folder, capture_output=True, text=True)
    return run.returncode, run.stdout, run.stderr


def refused(folder, change, words):
    """A sheet that somebody spoiled is refused with the cell, and nothing is written."""
    before = open(os.path.join(folder, "scores.csv"), "rb").read()
    book = load_workbook(os.path.join(folder, "review", "R1.xlsx"))
    change(book)
    book.save(os.path.join(folder, "spoiled.xlsx"))
    code, out, _ = trip(folder, "review", "import", "spoiled.xlsx", "--language", "en")
    assert code == 65 and words in out, (code, words, out)
    assert open(os.path.join(folder, "scores.csv"), "rb").read() == before


def put(cell, value):
    def change(book):
        book.worksheets[0][cell] = value
    return change


def hide(book):
    book.create_sheet("x")
    book.worksheets[0].sheet_state = "hidden"


def hide_row(book):
    book.worksheets[0].row_dimensions[5].hidden = True


with tempfile.TemporaryDirectory() as place:
    folder = os.path.join(place, "round")
    shutil.copytree(ROUND, folder, ignore=shutil.ignore_patterns("expected*"))
    with open(os.path.join(folder, "trip.json"), encoding="utf-8") as file:
        text = file.read().replace('"highest": 100, "decimals": 0', '"highest": 100, "decimals": 1')
    with open(os.path.join(folder, "trip.json"), "w", encoding="utf-8") as file:
        file.write(text)
    assert trip(folder, "review", "sheets")[0] == 0
    for change, words in [
        (put("D5", "九十"), "!D5: '九十' is text"), (put("D5", "=40+45"), "!D5: a formula"), (put("E6", 85.55), "!E6: 85.55 has more"),
        (put("E6", 100.5), "!E6: 100.5 is not between"), (put("D4", "價格（40%）"), "!D4: '價格（40%）' is no criterion"), (put("A7", "R3"), "!A7: this is a row of R3"),
        (hide, "the score sheet is hidden"), (hide_row, "is hidden and holds scores"), (put("F5", True), "!F5: 'TRUE' is text"),
    ]:
        refused(folder, change, words)

    # Sheets filled by another program, some numbers as binary fractions have them.
    dice = random.Random(20260520)
    given = {}
    for path in sorted(glob.glob(os.path.join(folder, "review", "R*.xlsx"))):
        book = load_workbook(path)
        sheet = book.worksheets[0]
        for row in range(5, sheet.max_row + 1):
            if not sheet.cell(row, 2).value:
                continue
            tenths = [dice.randint(400, 1000) for _ in WEIGHTS]
            given[sheet.cell(row, 2).value, sheet.cell(row, 1).value] = tenths
            for column, score in enumerate(tenths):
                sheet.cell(row, 4 + column).value = score / 10
        book.save(path)
    files = [os.path.relpath(path, folder) for path in glob.glob(os.path.join(folder, "review", "R*.xlsx"))]
    code, out, err = trip(folder, "review", "import", *files)
    assert code == 0, out + err
    assert "Nothing changes" in trip(folder, "review", "import", *files, "--language", "en")[1]

    means = {}
    for application in sorted({a for a, _ in given}):
        totals = sorted(
            Fraction(sum(w * s for w, s in zip(WEIGHTS.values(), scores)), 1000)
            for (a, _), scores in given.items() if a == application)
        kept = totals[1:-1] if len(totals) >= 3 else totals
        means[application] = sum(kept, Fraction(0)) / len(kept)
    order = sorted(means, key=lambda a: -means[a])
    entries = [e for e in json.loads(trip(folder, "review", "--format", "json")[1])["entries"] if e["rank"]]
    assert len(set(means.values())) == len(means), "a tie: throw the dice again"
    assert [e["application"] for e in entries] == order
    for entry in entries:
        score = Fraction(entry["score"]["numerator"], entry["score"]["denominator"])
        assert score == means[entry["application"]], entry
    assert [e["result"] for e in entries] == ["admitted"] * 15 + ["reserve"] * 8

    # The committee's workbook holds the same, without a formula.
    assert trip(folder, "review", "paper")[0] == 0
    book = load_workbook(os.path.join(folder, "review", "ranking.xlsx"))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [c for c in cells if c.data_type == "f"]
    codes = [row[1].value for row in book.worksheets[0].iter_rows() if str(row[1].value or "").startswith("A")]
    assert codes == order, codes
    print(f"{len(given)} sheets of scores, {len(order)} ranks: the same in Python's fractions")
