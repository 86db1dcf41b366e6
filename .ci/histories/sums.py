"""Comparisons of money: what notices, cards, lists, statements, mails and the board say with what was reckoned."""
import csv
import datetime
import re
from fractions import Fraction

from . import money
from .case import compare
from .money import figure, units_of, without_nothing

ON_NOTICE = {"on notice", "憑通知單繳款", "請求案内書によるお支払い"}
BOARD = {"en": ("Invoiced", "Received", "Still to come"), "zh-Hant": ("已開立", "已收", "未收"), "ja": ("請求済", "入金済", "未収")}
# Columns of charges.csv and of notices.
COMPANY, ITEM, CURRENCY, LOW, METHOD = 0, 4, 7, 9, 13


def amounts(answer):
    """Amounts of an answer, one a currency, as `(low, high, on request)`."""
    said = {each["currency"]: (each["low"], each["high"], each["onRequest"]) for each in answer}
    return {currency: each for currency, each in said.items() if any(each) or each[1] is None}


def reckoned_amounts(sums):
    return {currency: (each.low, each.high, each.unpriced) for currency, each in sums.items()}


def together(sums):
    """Sums of several companies added up."""
    return money.summed(amount for each in sums for amount in each.values())


def quotes(case, seen):
    """What each company pays, and in cash, line by line and in all."""
    for company in case.trip.companies:
        answer, about = seen.quotes[company.code], f"quote {company.code}"
        compare(f"{about}: payable", amounts(answer["payable"]), reckoned_amounts(case.payable(company)))
        compare(f"{about}: cash", amounts(answer["cash"]), reckoned_amounts(case.cash(company)))
        lines, days, whom = {}, {}, {}
        for charge in answer["charges"]:
            amount = charge["amount"]
            if charge["step"] in ("fare", "option"):
                compare(f"{about}: {charge['count']} times the price of {charge['title']}", charge["unit"]["low"] * charge["count"], amount["low"])
            key = charge["payment"], amount["currency"]
            lines[key] = lines.get(key, 0) + amount["low"]
            if charge["payment"] == "cash":
                days[charge["day"]] = days.get(charge["day"], 0) + amount["low"]
            whom[charge["payee"], amount["currency"]] = whom.get((charge["payee"], amount["currency"]), 0) + amount["low"]
        reckoned, reckoned_days, reckoned_whom = {}, {}, {}
        for charge in case.charges(company):
            key = "cash" if charge.is_cash else "invoice", charge.amount.currency
            reckoned[key] = reckoned.get(key, 0) + charge.amount.low
            if charge.is_cash:
                reckoned_days[charge.day] = reckoned_days.get(charge.day, 0) + charge.amount.low
            whose = charge.payee, charge.amount.currency
            reckoned_whom[whose] = reckoned_whom.get(whose, 0) + charge.amount.low
        compare(f"{about}: sums of its charges", without_nothing(lines), without_nothing(reckoned))
        compare(f"{about}: sums by payee", without_nothing(whom), without_nothing(reckoned_whom))
        compare(f"{about}: cash by day of its charges", without_nothing(days), without_nothing(reckoned_days))
        by_day = {each["day"]: each["amount"]["low"] for each in answer["cashByDay"]}
        compare(f"{about}: cash by day", without_nothing(by_day), without_nothing(reckoned_days))


def conversions(case, seen):
    """One sum beside those by currency: each charge rounded half up to a whole dollar, then added; none without a rate."""
    for company in case.trip.companies:
        answer, rates = seen.quotes[company.code]["converted"], {"TWD": "1", **case.trip.rates}
        amounts_of = [charge.amount for charge in case.charges(company)]
        currencies = {amount.currency for amount in amounts_of}
        if not currencies - {"TWD"} or currencies - set(rates):
            compare(f"quote {company.code}: whether {sorted(currencies)} are one sum", answer is not None and bool(currencies - set(rates)), False)
        else:
            low = sum(money.rounded(Fraction(amount.low, 10 ** money.DECIMALS[amount.currency]) * Fraction(rates[amount.currency]))
                      for amount in amounts_of)
            compare(f"quote {company.code}: converted", answer and answer["amount"]["low"], low)


def instalments(case, seen):
    """Parts of sums without a day of their own, to the last unit."""
    for company in case.trip.companies:
        said = {}
        for part in seen.quotes[company.code]["instalments"]:
            key = part["payee"], part["amount"]["currency"], part["day"]
            said[key] = said.get(key, 0) + part["amount"]["low"]
        for charge in seen.quotes[company.code]["charges"]:
            if charge["payment"] == "invoice" and charge["day"]:
                key = charge["payee"], charge["amount"]["currency"], charge["day"]
                said[key] = said.get(key, 0) + charge["amount"]["low"]
        reckoned = case.reckoning().parts(case.charges(company), company)
        split = {key[:2] for key in said} if seen.quotes[company.code]["instalments"] else set()
        compare(f"parts of quote {company.code} by payee, currency and day", without_nothing(said),
                {key: units for key, units in reckoned.items() if key[2] or key[:2] in split and key in said})


def charge_lists(case, seen):
    """The list of all charges, as CSV and as workbook."""
    reckoned = {}
    for company in case.trip.companies:
        for charge in case.charges(company):
            key = company.code, charge.amount.currency, charge.is_cash
            reckoned[key] = reckoned.get(key, 0) + charge.amount.low
    rows = seen.rows("organiser/charges.csv") or []
    compare("organiser/charges.csv", without_nothing(row_sums(rows)), without_nothing(reckoned))
    if "organiser/charges.xlsx" in seen.paths:
        found = [row for sheet in seen.workbook("organiser/charges.xlsx")[:1] for row in sheet]
        codes = {company.code for company in case.trip.companies}
        lists = [[str(cell) if cell is not None else "" for cell in row] for row in found if row[0] in codes]
        compare("organiser/charges.xlsx", without_nothing(row_sums(lists)), without_nothing(reckoned))


def row_sums(rows):
    sums = {}
    for row in rows:
        key = row[COMPANY], row[CURRENCY], row[METHOD] not in ON_NOTICE
        sums[key] = sums.get(key, 0) + money.rounded(Fraction(row[LOW] or "0") * 10 ** money.DECIMALS[row[CURRENCY]])
    return sums


def notices(case, seen):
    """The notice that stands, or today's draft; a draft beside it where today's bill is another."""
    for company in case.trip.companies:
        code, standing = company.code, case.standing(company.code)
        today = without_nothing({currency: each.low for currency, each in case.payable(company).items()})
        rows = seen.rows(f"companies/{code}/invoice.csv")
        if rows is None:
            compare(f"whether {code} has a notice", bool(standing or case.reckoning().members(company)), False)
            continue
        asked = standing.sums() if standing else today
        compare(f"companies/{code}/invoice.csv", notice_sums(rows), asked)
        page = seen.page(f"companies/{code}/invoice.html")
        for currency, units in asked.items():
            compare(f"companies/{code}/invoice.html has {currency} {figure(currency, units)}", figure(currency, units) in page, True)
        title = company.row["bill_to"] or company.row["name"]
        compare(f"companies/{code}/invoice.html is billed to {title}", title in page, True)
        if standing:
            compare(f"companies/{code}/invoice.html has its number {standing.number}", standing.number in page, True)
        draft = seen.rows(f"companies/{code}/invoice-draft.csv")
        if standing and draft is not None:
            compare(f"companies/{code}/invoice-draft.csv", notice_sums(draft), today)
        if standing and asked != today:
            compare(f"whether {code} has a draft beside its notice", draft is not None, True)


def notice_sums(rows):
    """What the lines of a notice come to, without what was carried over from another."""
    sums = {}
    for row in rows:
        is_carried = row[LOW].startswith("-") and re.search(r"\d-\d{3}\b", row[ITEM])
        if row[METHOD] in ON_NOTICE and not is_carried:
            units = Fraction(row[LOW] or "0") * 10 ** money.DECIMALS[row[CURRENCY]]
            sums[row[CURRENCY]] = sums.get(row[CURRENCY], 0) + int(units)
    return without_nothing(sums)


def cards(case, seen):
    """The cost card has the sum of each payee, the cash, and all of a currency together."""
    for company in case.trip.companies:
        path = f"companies/{company.code}/card.html"
        if path in seen.paths:
            wanted = [money.summed(charge.amount for charge in case.charges(company) if charge.payee == payee)
                      for payee in ("agency", "association", "interpreter")]
            for amount in [each for sums in [*wanted, together(wanted)] for each in sums.values()]:
                for units in {amount.low, amount.high} - {None, 0}:
                    shown = figure(amount.currency, units)
                    compare(f"{path} has {amount.currency} {shown}", shown in seen.page(path), True)


def totals(case, seen):
    """Status, portfolio and cliff add up what the companies pay."""
    payable = reckoned_amounts(together(case.payable(company) for company in case.trip.companies))
    cash = reckoned_amounts(together(case.cash(company) for company in case.trip.companies))
    for command in ("status", "portfolio"):
        compare(f"{command}: payable", amounts(seen.answers[command]["payable"]), payable)
        compare(f"{command}: cash", amounts(seen.answers[command]["cash"]), cash)
    for size in seen.answers["cliff"]["sizes"]:
        for each in size["companies"]:
            # What was charged for leaving depends on no number of people, and the table leaves it out.
            if any(left.company == each["company"] and not left.undone for left in case.withdrawals):
                continue
            charges = case.charges(case.trip.company(each["company"]), size["people"])
            reckoned = money.summed(charge.amount for charge in charges)
            compare(f"cliff at {size['people']} people, {each['company']}", amounts(each["sums"]), reckoned_amounts(reckoned))


def cash_papers(case, seen):
    """One envelope for each company, session and interpreter."""
    reckoned, count = {}, 0
    for company in case.trip.companies:
        for charge in case.charges(company):
            if charge.is_cash:
                key, count = (company.code, charge.id), count + 1
                low, high = reckoned.get(key, (0, 0))
                reckoned[key] = low + charge.amount.low, high + (charge.amount.high or charge.amount.low)
    said = {}
    for envelope in seen.answers["cash"]["envelopes"]:
        key, fee = (envelope["company"], envelope["session"]), envelope["fee"]
        low, high = said.get(key, (0, 0))
        said[key] = low + fee["low"], high + (fee["high"] or fee["low"])
    compare("cash: fees of envelopes by company and session", said, reckoned)
    compare("cash: number of envelopes", len(seen.answers["cash"]["envelopes"]), count)
    compare("cash: contents", {each["currency"]: each["low"] for each in seen.answers["cash"]["contents"]},
            contents(case))
    rows = seen.rows("organiser/cash.csv") or []
    by_company = {}
    for row in rows:
        by_company[row[2]] = by_company.get(row[2], 0) + units_of(row[7], row[9] or row[8])
    highs = {}
    for (code, _), (_, high) in reckoned.items():
        highs[code] = highs.get(code, 0) + high
    compare("organiser/cash.csv: highest by company", by_company, highs)


def contents(case):
    """An envelope holds the high end; where that is not known, what is known."""
    sums = {}
    for company in case.trip.companies:
        for charge in case.charges(company):
            if charge.is_cash:
                sums[charge.amount.currency] = sums.get(charge.amount.currency, 0) + (charge.amount.high or charge.amount.low)
    return sums


# The ledger.

def statement(case, seen):
    """Asked and paid by company and currency, each part filled in the order of its days, and the sums below."""
    lines = seen.answers["statement"]["lines"]
    asked, paid = {}, {}
    for notice in case.notices:
        for (payee, currency, due), units in ({} if notice.is_credited else notice.asked).items():
            key = notice.company, notice.number, payee, currency, due
            asked[key] = asked.get(key, 0) + units
    for payment in case.payments:
        if not payment.is_undone:
            key = payment.company, payment.currency
            paid[key] = paid.get(key, 0) + payment.units
    said = {}
    for line in lines:
        if line["asked"]:
            key = line["company"], line["invoice"], line["payee"], line["currency"], line["due"]
            said[key] = said.get(key, 0) + line["asked"]
    compare("statement: asked by company, notice, payee, currency and day", said, asked)
    compare("statement: paid by company and currency", by(lines, "paid", "company", "currency"), without_nothing(paid))
    for line in lines:
        compare(f"statement: balance of {line}", line["balance"], line["asked"] - line["paid"])
        compare(f"statement: state of {line}", line["state"], state(line, case))
    filled(lines)
    statement_totals(seen.answers["statement"]["totals"], lines, case.today)
    overdue = by([line for line in lines if line["state"] == "overdue"], "balance", "currency")
    compare("status: overdue", {(each["currency"],): each["units"] for each in seen.answers["status"]["overdue"]}, overdue)
    invoiced = {}
    for (_, _, _, currency, _), units in asked.items():
        invoiced[currency] = invoiced.get(currency, 0) + units
    received = {}
    for (_, currency), units in paid.items():
        received[currency] = received.get(currency, 0) + units
    for key, sums in (("invoiced", invoiced), ("paid", received)):
        compare(f"portfolio: {key}", without_nothing({each["currency"]: each["low"] for each in seen.answers["portfolio"][key]}),
                without_nothing(sums))
    owed = by([line for line in lines if line["balance"] > 0], "balance", "currency")
    in_favour = {key: -units for key, units in by([line for line in lines if line["balance"] < 0], "balance", "currency").items()}
    for key, sums in (("open", owed), ("overdue", overdue), ("inFavour", in_favour)):
        compare(f"portfolio: {key}", without_nothing({(each["currency"],): each["low"] for each in seen.answers["portfolio"][key]}), sums)


def by(lines, what, *keys):
    sums = {}
    for line in lines:
        key = tuple(line[name] for name in keys)
        sums[key] = sums.get(key, 0) + line[what]
    return without_nothing(sums)


def state(line, case):
    """In which state a part is; overdue begins the day after the day of payment."""
    if any(notice.number == line["invoice"] and notice.is_credited for notice in case.notices):
        return "credited"
    if line["balance"] > 0:
        return "overdue" if line["due"] and line["due"] < str(case.today) else "due"
    return "overpaid" if line["balance"] < 0 else "paid"


def filled(lines):
    """What a payee received fills its part that is due first; what is too much stands with its last."""
    groups = {}
    for line in lines:
        if line["state"] != "credited" and line["payee"]:
            groups.setdefault((line["invoice"], line["payee"], line["currency"]), []).append(line)
    for key, parts in groups.items():
        if any(part["asked"] < 0 for part in parts):
            continue
        left = sum(part["paid"] for part in parts)
        parts = sorted(parts, key=lambda part: part["due"] or "9999")
        reckoned = []
        for part in parts:
            reckoned.append(min(part["asked"], max(0, left)))
            left -= reckoned[-1]
        reckoned[-1] += left
        compare(f"statement: how what was paid fills the parts of {key}", [part["paid"] for part in parts], reckoned)


def statement_totals(said, lines, today):
    reckoned = {}
    for line in lines:
        total = reckoned.setdefault(line["currency"], {"asked": 0, "paid": 0, "balance": 0, "open": 0, "inFavour": 0, "ageing": dict.fromkeys(
            ("notDue", "to30", "to60", "to90", "over90"), 0)})
        total["asked"] += line["asked"]
        total["paid"] += line["paid"]
        total["balance"] += line["balance"]
        total["open"] += max(0, line["balance"])
        total["inFavour"] += max(0, -line["balance"])
        total["ageing"][age(line["due"], today)] += max(0, line["balance"])
    compare("statement: totals", {each["currency"]: {key: each[key] for key in each if key != "currency"} for each in said}, reckoned)


def age(due, today):
    days = (today - datetime.date.fromisoformat(due)).days if due else 0
    return "notDue" if days <= 0 else "to30" if days <= 30 else "to60" if days <= 60 else "to90" if days <= 90 else "over90"


def movements(case, seen):
    """The list of movements comes to the balances of the statement, in JSON and as exported."""
    lines, moved = seen.answers["statement"]["lines"], seen.answers["statement"]["movements"]
    balances = by(lines, "balance", "company", "currency")
    compare("movements of the statement by company and currency", by(moved, "amount", "company", "currency"), balances)
    exported = {}
    rows = list(csv.DictReader(seen.export.splitlines()))
    for row in rows:
        key = row["company"], row["currency"]
        exported[key] = exported.get(key, 0) + units_of(row["currency"], row["amount"])
    compare("trip export csv by company and currency", without_nothing(exported), balances)
    kinds = {"payment": "payment", "charges": "charges", "refund": "refund"}
    for kind in kinds:
        entered = sum(1 for payment in case.payments if payment.kind == kind)
        lines_of_kind = {movement["line"] for movement in moved if movement["kind"] == kind}
        compare(f"lines of the ledger that the statement calls {kind}", len(lines_of_kind), entered)
    for row in rows:
        if row.get("net"):
            tax = units_of(row["currency"], row["tax"])
            whole = units_of(row["currency"], row["amount"])
            net = money.rounded(Fraction(abs(whole) * 100, 105)) * (1 if whole >= 0 else -1)
            compare(f"tax within {row}", (net, whole - net), (units_of(row["currency"], row["net"]), tax))


def board(case, seen):
    """What the board says of money invoiced, received and still to come."""
    lines = [line.strip() for line in seen.page("board.html").split("\n")]
    for total in seen.answers["statement"]["totals"]:
        for label, key in zip(BOARD[case.language], ("asked", "paid", "open")):
            said = [lines[place + 1] for place, line in enumerate(lines[:-1]) if line == label]
            if total[key]:
                shown = figure(total["currency"], total[key])
                compare(f"board: {label} {total['currency']} {shown} in {said}", any(shown in each for each in said), True)


def mails(case, seen):
    """Drafts of notices say the total and what is left; who owes something gets one, who paid all gets none."""
    left = {}
    for line in seen.answers["statement"]["lines"]:
        if line["balance"] > 0:
            sums = left.setdefault(line["company"], {})
            sums[line["currency"]] = sums.get(line["currency"], 0) + line["balance"]
    drafts = {each["company"]: each["file"] for each in seen.answers["mail"]["drafts"] if each["kind"] == "invoice"}
    for company in case.trip.companies:
        standing = case.standing(company.code)
        if not standing or not standing.sums():
            continue
        owes = left.get(company.code, {})
        if owes and case.reckoning().members(company):
            compare(f"whether {company.code}, who owes {owes}, gets a mail", company.code in drafts, True)
        if company.code in drafts:
            words = seen.draft(drafts[company.code])
            for currency, units in standing.sums().items():
                compare(f"mail to {company.code} has the total {currency} {figure(currency, units)}", figure(currency, units) in words, True)
            if any(not payment.is_undone and payment.company == company.code for payment in case.payments):
                for currency, units in owes.items():
                    compare(f"mail to {company.code} has what is open, {currency} {figure(currency, units)}",
                            figure(currency, units) in words, True)


def closing(case, seen):
    """The closing report, once the trip is over."""
    is_over = case.today > case.trip.last
    compare("whether there is a closing report", "organiser/closing.html" in seen.paths, is_over)
    if is_over:
        page = seen.page("organiser/closing.html")
        for total in seen.answers["statement"]["totals"]:
            for key in ("asked", "paid"):
                if total[key] > 0:
                    shown = figure(total["currency"], total[key])
                    compare(f"closing report has {key} {total['currency']} {shown}", shown in page, True)


ALL = [quotes, conversions, instalments, charge_lists, notices, cards, totals, cash_papers, statement, movements, board, mails, closing]
