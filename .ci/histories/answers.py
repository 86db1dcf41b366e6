"""Comparisons of answers with each other: trials of leaving and replacing, open prices, drafts, journal and closing report."""
import copy
import re
from fractions import Fraction

from . import money
from .case import compare
from .money import without_nothing
from .reckoning import day

# Words of closing.csv, by language: costs against plan, notices, received, still to come.
CLOSING = {"en": ("Costs against plan", "Payment notices", "Received", "Still to come"),
           "zh-Hant": ("費用與計畫比較", "繳費通知單", "已收", "未收"),
           "ja": ("費用の計画と実績", "ご請求案内書", "入金済", "未収")}


def received(seen):
    """What came in by company, payee and currency, as the statement has it."""
    sums = {}
    for line in seen.answers["statement"]["lines"]:
        key = line["company"], line["payee"], line["currency"]
        sums[key] = sums.get(key, 0) + line["paid"]
    return without_nothing(sums)


def by_company(paid):
    """One sum a company and currency."""
    sums = {}
    for (code, _, currency), units in paid.items():
        sums[code, currency] = sums.get((code, currency), 0) + units
    return without_nothing(sums)


def refunds(case, seen):
    """Where the delegation is not formed all that was paid goes back, but for costs laid out and charges of who had left."""
    answer = seen.answers.get("withdraw --all")
    if not answer or "error" in answer:
        return
    ladder, paid, went = case.trip.facts["withdrawal"], {}, {}
    for line in answer["refunds"]:
        key = line["company"], line["payee"]
        costs = {cost["fee"]["currency"]: cost for cost in line["costs"]}
        reckoned = refunded_fees(case, *key)
        compare(f"fees of {key} if all goes back", without_nothing({name: cost["fee"]["low"] for name, cost in costs.items()}),
                without_nothing({name: amount.low for name, amount in reckoned.items()}))
        charged = without_nothing({each["currency"]: each["low"] for each in line["charged"]})
        left = [charge.amount for each in case.withdrawals if each.company == key[0] and not each.undone
                for charge in case.settled_charges(each) if charge.payee == key[1] and not charge.is_cash]
        compare(f"what {key} was charged for who had left", charged, {name: each.low for name, each in money.summed(left).items() if each.low})
        back = {each["currency"]: each["low"] for each in line["goesBack"]}
        for sum_ in line["paid"]:
            currency, units = sum_["currency"], sum_["low"]
            paid[(*key, currency)] = units
            spent = costs[currency]["administrativeCosts"]["low"] if currency in costs else 0
            compare(f"what goes back of {currency} {units} that {key} paid", back.get(currency, 0), max(0, units - spent - charged.get(currency, 0)))
        if key[1] != ladder["payee"]:
            compare(f"costs laid out that {key} keeps", {name: cost["charged"]["low"] for name, cost in costs.items() if cost["charged"]["low"]}, {})
    # What waits on a credited notice stands in the statement without a payee.
    waiting = {key[0] for key in received(seen) if not key[1]}
    compare("what was paid, by trip withdraw --all and by the statement", {key: units for key, units in paid.items() if key[0] not in waiting},
            {key: units for key, units in received(seen).items() if key[0] not in waiting})
    compare("what was paid by company, by trip withdraw --all and by the statement", by_company(paid), by_company(received(seen)))


def refunded_fees(case, code, payee):
    """What a company pays to a payee by notice for those who go."""
    company = case.trip.company(code)
    return money.summed(charge.amount for charge in case.reckoning().charges(company) if charge.payee == payee and not charge.is_cash)


def replacement(case, seen):
    """The fare of who leaves is the one on the bill; a newcomer's is the one of who registers today."""
    answer = seen.answers.get("replace")
    if not answer:
        return
    person = seen.replaced
    company = case.trip.company(person.company)
    reckoning = case.reckoning()
    place = reckoning.members(company).index(person) + 1
    fare = reckoning.fare(company, person, place).amount
    compare(f"fare of {person.name}, who is replaced", (answer["fare"]["currency"], answer["fare"]["low"], answer["fare"]["high"]), fare[:3])
    newcomer = copy.copy(person)
    newcomer.name, newcomer.registered = "", str(case.today)
    fare = reckoning.fare(company, newcomer, place).amount
    compare(f"fare of who goes in place of {person.name}", (answer["newFare"]["currency"], answer["newFare"]["low"], answer["newFare"]["high"]),
            fare[:3])
    stages = {each["stage"]: each["until"] for each in answer["stages"]}
    days = {deadline["kind"]: deadline["on"] for deadline in case.trip.facts["deadlines"]}
    compare("days that tell how far the booking is", (stages["beforeNameList"], stages["beforeTicketing"]), (days.get("nameList"), days.get("ticketing")))


def drafts(case, seen):
    """A draft lies beside a notice where the check says that it differs, and where 'trip invoice' shows a difference."""
    warned = " ".join(each["message"] for each in seen.answers["check"]["diagnostics"] if each["rule"] == "InvoicesAgree")
    for company in case.trip.companies:
        standing = case.standing(company.code)
        has_draft = f"companies/{company.code}/invoice-draft.csv" in seen.paths
        if not standing:
            compare(f"whether {company.code}, of whom no notice stands, has a draft beside it", has_draft, False)
            continue
        is_warned = bool(re.search(re.escape(standing.number) + r"(?!\d)", warned))
        compare(f"whether {standing.number} has a draft beside it, and is told as differing ({warned})", has_draft, is_warned)


def open_prices(case, seen):
    """What trip confirm lists is what is not exact."""
    said = {(each["company"], each["payee"], each["amount"]["currency"]) for each in seen.answers["confirm"]["open"]}
    reckoned = {(company.code, charge.payee, charge.amount.currency) for company in case.trip.companies for charge in case.charges(company)
                if not charge.amount.is_exact and not charge.is_percent}
    compare("prices that trip confirm lists as open, by company, payee and currency", said, reckoned)


def journal(case, seen):
    """Each invoice's account in the journal has the statement's balance; every movement adds up to nothing; money of one
    payee never comes to the other."""
    accounts, current = {}, {}
    for line in [*seen.journal.splitlines(), ""]:
        found = re.fullmatch(r"    (\S+)  (-?[\d.]+) ([A-Z]{3})", line)
        if found:
            account, figures, currency = found.groups()
            units = int(Fraction(figures) * 10 ** money.DECIMALS[currency])
            accounts[account, currency] = accounts.get((account, currency), 0) + units
            current[currency] = current.get(currency, 0) + units
        else:
            compare(f"what a movement of the journal before {line!r} comes to", without_nothing(current), {})
            current = {}
    balances = {}
    for line in seen.answers["statement"]["lines"]:
        key = f"assets:Receivable:C-{line['company']}:{line['invoice'].upper()}", line["currency"]
        balances[key] = balances.get(key, 0) + line["balance"]
    compare("accounts of invoices in the journal", without_nothing({key: units for key, units in accounts.items() if "Receivable" in key[0]}),
            without_nothing(balances))
    bank = {key[1]: units for key, units in accounts.items() if key[0] == "assets:Bank"}
    paid = {}
    for (_, payee, currency), units in received(seen).items():
        if payee != "agency":
            paid[currency] = paid.get(currency, 0) + units
    for payment in case.payments:
        if payment.kind == "charges" and not payment.is_undone and payment.payee != "agency":
            paid[payment.currency] = paid.get(payment.currency, 0) - payment.units
    if not any(not key[1] for key in received(seen)) and all(payment.payee for payment in case.payments if payment.kind == "charges" and not payment.is_undone):
        compare("what the journal has in the association's bank", without_nothing(bank), without_nothing(paid))


def organiser_days(case, seen):
    """The organiser's days of payment are those of all companies together."""
    told = {}
    for event in seen.events("organiser/deadlines.ics"):
        for part in str(event.get("DESCRIPTION", "")).split("\n"):
            found = re.match(r"(C\d\d) ", part)
            if found:
                told.setdefault(found.group(1), []).append((event["DTSTART"].dt, part))
    for company in case.trip.companies:
        standing = case.standing(company.code)
        if not standing:
            continue
        for line in seen.answers["statement"]["lines"]:
            if line["invoice"] == standing.number and line["due"] and line["balance"] > 0 and line["asked"] > 0:
                shown = money.figure(line["currency"], line["balance"])
                words = [part for date, part in told.get(company.code, []) if date == day(line["due"])]
                compare(f"organiser/deadlines.ics: {company.code} {shown} on {line['due']} in {words}", any(shown in part for part in words), True)


def closing_figures(case, seen):
    """The closing report's figures: announced without what was confirmed, billed as today, received as in the statement."""
    rows = seen.rows("organiser/closing.csv")
    if rows is None:
        return
    costs, notices, came, to_come = CLOSING[case.language]
    plan, actual, money_rows = {}, {}, {}
    for part, item, currency, planned, done in rows:
        if currency and part == costs:
            for sums, cell in ((plan, planned), (actual, done)):
                for units in figures(cell, currency)[:1]:
                    sums[currency] = sums.get(currency, 0) + units
        if currency and part == notices:
            money_rows[item, currency] = planned, done
    billed = money.summed(charge.amount for company in case.trip.companies for charge in case.charges(company))
    compare(f"closing.csv: billed ({costs})", without_nothing(actual), without_nothing({name: each.low for name, each in billed.items()}))
    before = case.reckoning()
    before.confirmations, before.agreements = [], []
    announced = money.summed(charge.amount for company in case.trip.companies for charge in before.charges(company))
    compare("closing.csv: announced", without_nothing(plan), without_nothing({name: each.low for name, each in announced.items()}))
    for total in seen.answers["statement"]["totals"]:
        currency = total["currency"]
        for item, cells in ((came, (total["asked"], total["paid"])), (to_come, (None, total["open"]))):
            row = money_rows.get((item, currency))
            if total["asked"] or total["paid"]:
                for cell, units in zip(row or ("", ""), cells):
                    if units:
                        compare(f"closing.csv: {item} in {currency}", figures(cell, currency), [units])


def figures(cell, currency):
    """The figures of a cell in the smallest unit; the minus stands before the currency."""
    found = re.findall(r"(-?)(?:[^-\d\s,]+\s?)?(\d[\d,]*(?:\.\d+)?)", cell)
    return [int(Fraction(sign + each.replace(",", "")) * 10 ** money.DECIMALS[currency]) for sign, each in found]


ALL = [refunds, replacement, drafts, open_prices, journal, organiser_days, closing_figures]
