"""Holds the catalogue of programmes against the sources it was made from, by a way of its own.

Without sources: every record has a place, and every figure stands in the quote beside it.
With them: every quote, telephone number and link stands in the named lines, and the records are as many as the headings.
Usage: check_programmes.py [FOLDER-OF-SOURCES]
"""

import glob, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = sorted(glob.glob(os.path.join(HERE, "..", "Sources/CEmbeddedFiles/Files/programmes/1*.json")))
DIGITS = {c: n for n, c in enumerate("一二三四五六七八九", 1)}
bad = []


def squeezed(text):
    """Without blanks and the tags of the tables that the sources hold."""
    return re.sub(r"\s", "", re.sub(r"</?[a-z]+(?: [^<>]*)?/?>", "", text))


def chinese(words):
    """三千萬, 一億, 二百: a whole number, or None."""
    if not re.fullmatch("[一二三四五六七八九十百千萬億]+", words):
        return None
    total = section = digit = 0
    for c in words:
        if c in DIGITS:
            digit = DIGITS[c]
        elif c in "十百千":
            section += max(digit, 1) * {"十": 10, "百": 100, "千": 1000}[c]
            digit = 0
        else:
            total += (section + digit) * {"萬": 10**4, "億": 10**8}[c]
            section = digit = 0
    return total + section + digit


def amounts(quote):
    text = re.sub(r"[, ]", "", quote)
    found = set()
    for low, high, unit, thousands in re.findall(r"(\d+(?:\.\d+)?)(?:[-~](\d+(?:\.\d+)?))?(萬|億)?(?:(?<=萬)(\d)千)?", text):
        scale = {"": 1, "萬": 10**4, "億": 10**8}[unit]
        for end in filter(None, (low, high)):
            value = round(float(end) * scale)
            found |= {value, value + int(thousands or 0) * 1000}
    for words in re.findall("[一二三四五六七八九十百千萬億]+", text):
        found.add(chinese(words))
    return found


def shares(quote):
    text = re.sub(r" ", "", quote).replace("％", "%")
    found = {f"{p}%" for p in re.findall(r"(\d+(?:\.\d+)?)%", text)}
    for low, high in re.findall(r"(\d+(?:\.\d+)?)(?:[-~](\d+(?:\.\d+)?))?成", text):
        found |= {f"{round(float(end) * 10)}%" for end in (low, high) if end}
    found |= {f"{p}%" if len(p) > 1 else f"{p}0%" for p in re.findall(r"(\d+)折", text)}
    found |= {f"{chinese(w)}%" for w in re.findall("百分之([一二三四五六七八九十]+)", text)}
    found |= {f"{DIGITS[n]}/{DIGITS[d]}" for d, n in re.findall("([一二三四五六七八九])分之([一二三四五六七八九])", text)}
    return found | set(re.findall(r"\d/\d", text))


def lines_of(place, source):
    for span in place["lines"].split(","):
        first, last = map(int, span.strip().split("-"))
        yield from source[first - 1 : last]


def check_figures(record):
    for figure in record.get("figures", []):
        quote = figure["quote"]
        if "amount" in figure:
            ends = [int(n) for n in re.findall(r"\d+", figure["amount"])]
            missing = [n for n in ends if n not in amounts(quote)]
        else:
            known = shares(quote)
            missing = [s for s in re.split("-", figure["share"]) if s not in known]
        if missing:
            bad.append(f"{record['id']}: {missing} not in 「{quote}」")


def check_place(record, source):
    where = squeezed("\n".join(lines_of(record["place"], source)))
    quotes = [record["place"]["quote"]] + [f["quote"] for f in record.get("figures", [])] + record.get("links", [])
    quotes += [record[key]["quote"] for key in ("size", "period") if key in record]
    bad.extend(f"{record['id']}: not there: {q}" for q in quotes if squeezed(q) not in where)
    digits = re.sub(r"\D", "", where)
    for contact in record.get("contact", []):
        for number in re.findall(r"[\d()（）－-]{6,}", contact):
            if re.sub(r"\D", "", number) not in digits:
                bad.append(f"{record['id']}: no such number: {number}")


def headings(year, text, source):
    """How many measures the source's own marks tell, and how many records stand for a mark of their own."""
    if year == 114:  # a row of contacts under each numbered measure
        return text.count("聯繫窗口"), lambda r: any("聯繫窗口" in line for line in lines_of(r["place"], source))
    if year == 109:  # the table of contents; the eleventh of chapter 4 (2) holds three programmes
        listed = re.findall(r"^\d+、", text.split("中堅企業服務團簡介\n", 1)[0], re.M)
        return len(listed) + 2, lambda r: r["id"] != "109-00"
    boxes = ("研發計畫之補", "助申請", "成員共同提出", "申請")  # indented words inside a page
    pages = [l for l in source if re.match(r" \S", l) and l.strip() not in boxes]
    feet = [l for l in source if re.match(r"\d{3}( \d{3} 年度產業輔導資源手冊|石油化學產業)", l)]
    return len(pages) + len(feet), lambda r: True


for path in FILES:
    book = json.load(open(path, encoding="utf-8"))
    records = book["measures"]
    for record in records:
        check_figures(record)
    if len(sys.argv) > 1:
        name = glob.glob(os.path.join(sys.argv[1], book["source"]["number"] + "_*.txt"))[0]
        text = open(name, encoding="utf-8").read()
        for record in records:
            check_place(record, text.split("\n"))
        told, own = headings(book["year"], text, text.split("\n"))
        held = sum(1 for record in records if own(record))
        if told != held:
            bad.append(f"{book['year']}: {told} headings, {held} records")
    print(f"{book['year']}: {len(records)} records, {sum(len(r.get('figures', [])) for r in records)} figures")

print("\n".join(bad) or "catalogue of programmes: every figure in its quote" + (", every quote in its place" if len(sys.argv) > 1 else ""))
sys.exit(bool(bad))
