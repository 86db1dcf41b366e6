"""Writes the payment notices and the manifest of a trip, as a straight script would: papers.py TRIP_FOLDER OUTPUT_FOLDER"""

import csv, datetime, json, pathlib, re, sys
import jinja2
import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

# Both keep what stands in quotation marks.
COMMENT = re.compile(r'("(?:\\.|[^"\\])*")|//[^\n]*')
COMMA = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])')
WEEKDAYS = "一二三四五六日"
PAYEES = {"agency": "旅行社", "interpreter": "翻譯人員", "organiser": "主辦單位"}
NAMES = {"TWD": "NT$", "JPY": "日圓 "}
NOTICE = """<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>{{ title }} {{ company.company }} 繳費通知單</title>
<style>
body { font-family: "Noto Sans CJK TC", sans-serif; max-width: 48rem; margin: 2rem auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.2rem 0.4rem; text-align: left; }
td.number { text-align: right; white-space: nowrap; }
@page { size: A4; margin: 15mm; }
</style>
</head>
<body>
<h1>{{ title }}</h1>
<h2>繳費通知單{% if not is_exact %}（預估）{% endif %}</h2>
<p>{{ organisers }} · 製表日期 {{ today }}</p>
{% if not is_exact %}<p>本單為預估，請勿據以繳款；各項金額確認後，將另寄正式繳費通知單。</p>{% endif %}
<p>本通知單不是統一發票，亦非收據。</p>
<table>
<tr><th>收據抬頭</th><td>{{ company.bill_to or company.name }}</td></tr>
<tr><th>統一編號</th><td>{{ company.ubn }}</td></tr>
<tr><th>公司地址</th><td>{{ company.address }}</td></tr>
<tr><th>聯絡人姓名</th><td>{{ company.contact }}</td></tr>
<tr><th>人數</th><td>{{ people }}</td></tr>
<tr><th>行程日期</th><td>{{ period }}</td></tr>
</table>
<h3>應繳旅費</h3>
<table>
<tr><th>項目</th><th>團員</th><th>數量</th><th>單價</th><th>金額</th><th>收款單位</th><th>繳款期限</th><th>依據</th></tr>
{% for line in lines %}
<tr><td>{{ line.title }}</td><td>{{ line.names }}</td><td class="number">{{ line.count }}</td>
<td class="number">{{ line.unit }}</td><td class="number">{{ line.amount }}</td><td>{{ line.payee }}</td>
<td>{{ line.due or "尚未確定" }}</td><td>{{ line.clause }}</td></tr>
{% endfor %}
</table>
{% if cash %}
<h3>自備日圓現金</h3>
<table>
<tr><th>日期</th><th>項目</th><th>金額</th><th>收款單位</th><th>依據</th></tr>
{% for line in cash %}
<tr><td>{{ line.due }}</td><td>{{ line.title }}</td><td class="number">{{ line.amount }}</td><td>{{ line.payee }}</td>
<td>{{ line.clause }}</td></tr>
{% endfor %}
</table>
<p>於當天活動結束後，以現金付給翻譯人員。</p>
{% endif %}
<table>
{% for total in totals %}<tr><th>應繳總額</th><td class="number">{{ total }}</td></tr>{% endfor %}
{% for total in cash_totals %}<tr><th>自備現金合計</th><td class="number">{{ total }}</td></tr>{% endfor %}
</table>
<p>現金不含在應繳總額內；不同幣別不相加。</p>
<h3>實際金額的影響因素</h3>
<ul>{% for reason in depends_on %}<li>{{ reason }}</li>{% endfor %}</ul>
<h3>代辦旅費包含</h3>
<ul>{% for item in covers %}<li>{{ item }}</li>{% endfor %}</ul>
<p>聯絡窗口：{{ contact }}</p>
</body>
</html>
"""


def trip_of(path):
    """JSON with comments and trailing commas."""
    keep = lambda match: match.group(1) or ""
    return json.loads(COMMA.sub(keep, COMMENT.sub(keep, path.read_text(encoding="utf-8"))))


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def price_of(text):
    """Currency, least, most or None, parts on request."""
    if text.endswith(" on request"):
        return (text[:3], 0, 0, 1)
    if text.startswith("from "):
        return (text[5:8], int(text[9:]), None, 0)
    low, _, high = text[4:].partition("-")
    return (text[:3], int(low), int(high or low), 0)


def times(price, count):
    currency, low, high, open = price
    return (currency, low * count, None if high is None else high * count, open * count)


def totals_of(lines):
    sums = {}
    for line in lines:
        currency, low, high, open = line["price"]
        _, least, most, parts = sums.get(currency, (currency, 0, 0, 0))
        most = None if most is None or high is None else most + high
        sums[currency] = (currency, least + low, most, parts + open)
    return list(sums.values())


def shown(price):
    currency, low, high, open = price
    sign = NAMES.get(currency, currency + " ")
    if open:
        return f"至少 {sign}{low:,}，另有 {open} 項待報價" if low else "另計"
    return f"{sign}{low:,}" + (" 起" if high is None else f"～{high:,}" if high > low else "")


def day_of(text):
    day = datetime.date.fromisoformat(text)
    return f"{text}（{WEEKDAYS[day.weekday()]}）"


def line_of(item, title, names, count, due):
    price = times(price_of(item["price"]), count)
    return {
        "title": title, "names": "、".join(names), "count": count, "unit": shown(price_of(item["price"])), "price": price,
        "amount": shown(price), "payee": PAYEES[item["payee"]], "due": due and day_of(due),
        "clause": item.get("clause", "")}


def sessions_of(trip):
    """Where an interpreter can be booked: by id, the day and the title."""
    found = {}
    for day in trip["days"]:
        for slot, name in (("morning", "上午"), ("afternoon", "下午"), ("dinner", "晚宴")):
            if slot in day and day[slot].get("interpreter"):
                found[day[slot]["id"]] = (day["date"], f"{name} {day[slot]['title']['zh-Hant']}")
    return found


def lines_of(trip, company, people):
    """What is paid to the agency: the fare for each, then what was chosen."""
    fare = trip["fares"][0]
    lines = [line_of(fare, fare["title"]["zh-Hant"], [one["name"] for one in people], len(people), fare["due"])]
    for option in trip["options"]:
        takers = [one["name"] for one in people if option["id"] in one["options"].split() + company["options"].split()]
        if takers:
            lines.append(line_of(option, option["title"]["zh-Hant"], takers, len(takers), option.get("due")))
    return lines


def notice_of(trip, company, people):
    sessions, fees = sessions_of(trip), trip["interpreters"]
    cash = [
        line_of({**fees, "payee": "interpreter"}, f"口譯半天：{sessions[id][1]}", [], 1, sessions[id][0])
        for id in company["interpreters"].split()]
    lines, fare = lines_of(trip, company, people), trip["fares"][0]
    totals = totals_of(lines)
    return {
        "title": trip["title"]["zh-Hant"], "company": company, "people": len(people), "lines": lines, "cash": cash,
        "organisers": "、".join(one["name"]["zh-Hant"] for one in trip["organisers"] if one["role"] != "agency"),
        "today": day_of(datetime.date.today().isoformat()),
        "is_exact": all(low == high and not open for _, low, high, open in totals),
        "period": f"{day_of(trip['period']['from'])}～{day_of(trip['period']['to'])}", "totals": list(map(shown, totals)),
        "cash_totals": list(map(shown, totals_of(cash))), "depends_on": [one["zh-Hant"] for one in fare["dependsOn"]],
        "covers": [one["zh-Hant"] for one in fare["covers"]],
        "contact": f"{trip['contact']['name']['zh-Hant']} · {trip['contact']['email']}"}


def date(text):
    return datetime.date.fromisoformat(text) if text else None


def manifest(trip, companies, delegates):
    """One row a person: text stays text, so that numbers of passports and phones keep what they begin with."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "團員名冊"
    columns = [
        ("序", 6), ("英文姓", 14), ("英文名", 26), ("稱謂", 8), ("姓名", 14), ("職稱", 16), ("性別", 6), ("出生日期", 12), ("國籍", 8),
        ("護照號碼", 14), ("護照效期", 12), ("手機", 16), ("電子郵件", 30), ("飲食需求", 16), ("加選項目", 18), ("公司代號", 10),
        ("公司名稱", 30), ("公司英文名稱", 40), ("統一編號", 12), ("去程", 12), ("回程", 12), ("備註", 24)]
    flights = [f"{one['from']}-{one['to']}" for one in trip["flights"]]
    sheet.append([name for name, _ in columns])
    for number, one in enumerate(delegates, 1):
        company = companies[one["company"]]
        sheet.append([
            number, one["surname"], one["given_name"], "MR" if one["sex"] == "M" else "MS", one["name"], one["job_title"],
            one["sex"], date(one["birth_date"]), one["nationality"], one["passport_number"], date(one["passport_expiry"]),
            one["phone"], one["email"], one["diet"], one["options"], one["company"], company["name"], company["name_en"],
            company["ubn"], flights[0], flights[-1], one["note"]])
    line = Border(bottom=Side(style="medium", color="14477A"))
    for cell, (_, width) in zip(sheet[1], columns):
        cell.font, cell.border = Font(bold=True), line
        cell.fill, cell.alignment = PatternFill("solid", fgColor="E4E8F1"), Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[cell.column_letter].width = width
    for row in sheet.iter_rows(min_row=2):
        for cell in row[1:]:
            cell.number_format = "yyyy-mm-dd" if isinstance(cell.value, datetime.date) else "@"
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.print_title_rows = "1:1"
    return book


def main():
    folder, output = map(pathlib.Path, sys.argv[1:3])
    output.mkdir(parents=True, exist_ok=True)
    trip = trip_of(folder / "trip.json")
    companies = {row["company"]: row for row in rows_of(folder / "companies.csv")}
    delegates = rows_of(folder / "delegates.csv")
    template = jinja2.Environment(autoescape=True, trim_blocks=True).from_string(NOTICE)
    for id, company in companies.items():
        people = [one for one in delegates if one["company"] == id]
        (output / f"{id}.html").write_text(template.render(notice_of(trip, company, people)), encoding="utf-8")
    manifest(trip, companies, delegates).save(output / "manifest.xlsx")


main()
