"""Shows that every comparison can fail: each is handed answers and papers with one figure, name or day changed."""
import copy
import csv
import email
import io
import re
from email import policy

import openpyxl

from . import answers, calendars, people, privacy, shapes, sums
from .case import ONE_DAY, Case, Difference
from .money import figure
from .seen import Seen
from .steps import Steps


class Unfit(Exception):
    """This case has nothing that could be changed so."""


def first(items):
    for item in items:
        return item
    raise Unfit


def replaced(seen, path, old, new):
    if path not in seen.bytes or old.encode() not in seen.bytes[path]:
        raise Unfit
    seen.bytes[path] = seen.bytes[path].replace(old.encode(), new.encode())


def companies_with(case, seen, path):
    return [company for company in case.trip.companies if path.format(company.code) in seen.bytes]


def other_figure(shown):
    """Another figure of the same length."""
    return shown[:-1] + str((int(shown[-1]) + 1) % 10)


# Money.

def quote_of(part):
    def spoil(case, seen):
        first(quote for quote in seen.quotes.values() if quote[part])[part][0]["low"] += 1
    return spoil


def charge_of_quote(case, seen):
    first(quote for quote in seen.quotes.values() if quote["charges"])["charges"][0]["amount"]["low"] += 1


def converted(case, seen):
    first(quote for quote in seen.quotes.values() if quote["converted"])["converted"]["amount"]["low"] += 1


def instalment(case, seen):
    first(quote for quote in seen.quotes.values() if quote["instalments"])["instalments"][0]["amount"]["low"] += 1


def day_of_instalment(case, seen):
    first(part for quote in seen.quotes.values() for part in quote["instalments"] if part["day"] and part["amount"]["low"])["day"] = "2031-01-01"


def low_in_list(path, column=sums.LOW):
    def spoil(case, seen):
        name = path if "{}" not in path else path.format(first(companies_with(case, seen, path)).code)
        rows = copy.deepcopy(seen.once(name, rows_of)) if name in seen.bytes else []
        row = first(row for row in rows[1:] if re.search("[1-9]", row[column]) and not row[column].startswith("-"))
        row[column] = other_figure(row[column])
        seen.bytes[name] = "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows).encode()
    return spoil


def rows_of(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def workbook_of_charges(case, seen):
    path = "organiser/charges.xlsx"
    if path not in seen.bytes:
        raise Unfit
    book = openpyxl.load_workbook(io.BytesIO(seen.bytes[path]))
    codes = {company.code for company in case.trip.companies}
    cell = first(row[sums.LOW] for row in book.worksheets[0].iter_rows() if row[0].value in codes and row[sums.LOW].value)
    cell.value += 1
    data = io.BytesIO()
    book.save(data)
    seen.bytes[path] = data.getvalue()


def total_on(path):
    """The highest figure that a company's paper must have."""
    def spoil(case, seen):
        company = first(company for company in companies_with(case, seen, path) if case.payable(company) and case.reckoning().members(company))
        standing = case.standing(company.code)
        asked = standing.sums() if standing and "invoice" in path else {each.currency: each.low for each in case.payable(company).values()}
        currency, units = first((currency, units) for currency, units in asked.items() if units > 9)
        replaced(seen, path.format(company.code), figure(currency, units), "0" + other_figure(figure(currency, units))[::-1])
    return spoil


def of_answer(command, *keys):
    def spoil(case, seen):
        if command not in seen.answers or "error" in seen.answers[command]:
            raise Unfit
        found = seen.answers[command]
        for key in keys[:-1]:
            found = first(found) if key == "*" else found[key]
        if isinstance(found.get(keys[-1]), str):
            found[keys[-1]] = "paid" if found[keys[-1]] != "paid" else "due"
        else:
            found[keys[-1]] = (found[keys[-1]] or 0) + 1
    return spoil


def exported(case, seen):
    line = first(re.findall(r"\d+(?:\.\d\d)?(?=,[^,\n]*,\d+,[^,\n]*,)", seen.export))
    seen.export = seen.export.replace(line, other_figure(line), 1)


def size_of_cliff(case, seen):
    first(each for size in seen.answers["cliff"]["sizes"] for each in size["companies"] if each["sums"])["sums"][0]["low"] += 1


def on_board(case, seen):
    total = first(total for total in seen.answers["statement"]["totals"] if total["asked"])
    shown = figure(total["currency"], total["asked"])
    replaced(seen, "board.html", shown, "0" + other_figure(shown)[::-1])


def in_mail(case, seen):
    for draft in seen.answers["mail"]["drafts"]:
        standing = case.standing(draft["company"])
        if draft["kind"] == "invoice" and standing and standing.sums():
            shown = first(figure(*each) for each in standing.sums().items())
            rewrite(seen, draft["file"], lambda words: words.replace(shown, "0"))
            return
    raise Unfit


def rewrite(seen, name, change):
    message = email.message_from_bytes(seen.drafts[name], policy=policy.default)
    body = message.get_body()
    body.set_content(change(body.get_content()))
    seen.drafts[name] = message.as_bytes()


def mail_left_out(case, seen):
    drafts = seen.answers["mail"]["drafts"]
    owing = {line["company"] for line in seen.answers["statement"]["lines"] if line["balance"] > 0}
    drafts.remove(first(draft for draft in drafts if draft["kind"] == "invoice" and draft["company"] in owing and case.standing(draft["company"])))


def in_closing(case, seen):
    total = first(total for total in seen.answers["statement"]["totals"] if total["asked"] > 9)
    shown = figure(total["currency"], total["asked"])
    replaced(seen, "organiser/closing.html", shown, "0" + other_figure(shown)[::-1])


# Answers beside each other.

def draft_gone(case, seen):
    """The draft beside a notice that differs is not there; where none is, there is one too many."""
    company = first(company for company in case.trip.companies if case.standing(company.code) and case.charges(company))
    path = f"companies/{company.code}/invoice-draft.csv"
    if not seen.bytes.pop(path, None):
        seen.bytes[path] = b""


def confirmed_already(case, seen):
    seen.answers["confirm"]["open"].remove(first(seen.answers["confirm"]["open"]))


def in_journal(case, seen):
    shown = first(re.findall(r"Receivable\S+  (-?[\d.]+) ", seen.journal))
    seen.journal = seen.journal.replace(f"  {shown} ", f"  {other_figure(shown)} ", 1)


def in_organisers_days(case, seen):
    path = "organiser/deadlines.ics"
    line = first(line for line in seen.answers["statement"]["lines"] if line["due"] and line["balance"] > 9 and case.standing(line["company"])
                 and line["invoice"] == case.standing(line["company"]).number)
    shown = figure(line["currency"], line["balance"]).replace(",", "\\,").encode()
    seen.bytes[path] = seen.bytes[path].replace(b"\r\n ", b"").replace(shown, b"0")


def in_closing_sheet(case, seen):
    path = "organiser/closing.csv"
    if path not in seen.bytes:
        raise Unfit
    lines = seen.bytes[path].decode().split("\n")
    place = first(place for place, line in enumerate(lines) if line.startswith(tuple(words[0] for words in answers.CLOSING.values()))
                  and re.search(r"\d\"?\r?$", line))
    lines[place] = re.sub(r"\d(?=\"?\r?$)", lambda found: other_figure(found.group()), lines[place])
    seen.bytes[path] = "\n".join(lines).encode()


# People.

def without_name(path):
    def spoil(case, seen):
        name = path if "{}" not in path else path.format(first(companies_with(case, seen, path)).code)
        person = first(person for person in case.reckoning().people if name in seen.bytes
                       and (person.name in seen.bytes[name].decode() or person.row["surname"] in seen.bytes[name].decode()))
        seen.read.clear()
        for words in (person.name, person.row["surname"]):
            seen.bytes[name] = seen.bytes[name].replace(words.encode(), b"X")
    return spoil


def other_guest(case, seen):
    rooms = [room for stay in seen.answers["rooms"]["stays"] for room in stay["rooms"] if room["people"]]
    first(rooms)["people"].append(copy.deepcopy(first(rooms)["people"][0]))


def sharing_single(case, seen):
    for stay in seen.answers["rooms"]["stays"]:
        singles = [room for room in stay["rooms"] if room["type"] == "single" and not room["isProvisional"]]
        twins = [room for room in stay["rooms"] if room["type"] == "twin"]
        if singles and twins:
            guest = singles[0]["people"].pop()
            twins[0]["people"][0], other = guest, twins[0]["people"][0]
            singles[0]["people"].append(other)
            return
    raise Unfit


def heads(case, seen):
    for facts in case.trip.facts["days"]:
        path = f"organiser/days/{facts['date']}.html"
        here = sum(people.is_present(person, people.day(facts["date"])) for person in case.reckoning().people)
        if here:
            seen.bytes[path] = re.sub(rf"(?<!\d){here} ?(人|名|people|person)".encode(), f"{here + 1} \\1".encode(), seen.bytes[path])
            return
    raise Unfit


def boarding(case, seen):
    path = first(sorted(path for path in seen.bytes if "-leg-" in path and people.named(seen.page(path), case.reckoning().people)))
    without_name(path)(case, seen)


# Calendars.

def ics(change, path="calendar.ics"):
    def spoil(case, seen):
        name = path if "{}" not in path else path.format(first(company for company in case.reckoning().sending()).code)
        before = seen.bytes[name]
        seen.bytes[name] = change(before.replace(b"\r\n ", b"").decode()).encode()
        if seen.bytes[name] == before:
            raise Unfit
    return spoil


def later_sequence(text):
    return re.sub(r"SEQUENCE:(\d+)", lambda found: f"SEQUENCE:{int(found[1]) + 1}", text, count=1)


def same_uid(text):
    names = re.findall(r"UID:(\S+)", text)
    return text.replace(names[1], names[0]) if len(names) > 1 else text


def payment_in_calendar(case, seen):
    for company in case.reckoning().sending():
        path, standing = f"companies/{company.code}/calendar.ics", case.standing(company.code)
        lines = [line for line in seen.answers["statement"]["lines"] if standing and line["invoice"] == standing.number
                 and line["due"] and line["balance"] > 9]
        if lines:
            shown = figure(lines[0]["currency"], lines[0]["balance"])
            seen.bytes[path] = seen.bytes[path].replace(b"\r\n ", b"").replace(shown.replace(",", "\\,").encode(), b"0")
            return
    raise Unfit


def cash_in_calendar(case, seen):
    for company in case.reckoning().sending():
        charges = [charge for charge in case.charges(company) if charge.is_cash]
        if charges:
            path = f"companies/{company.code}/calendar.ics"
            text = seen.bytes[path].replace(b"\r\n ", b"").decode()
            for charge in charges:
                text = re.sub(r"\d{1,2}\\,\d{3}", "7", text)
            seen.bytes[path] = text.encode()
            return
    raise Unfit


def without_title(case, seen):
    title = first(session["title"][case.language] for _, _, session in case.trip.sessions()
                  if session["kind"] != "flight" and not session.get("cancelled"))
    seen.bytes["calendar.ics"] = seen.bytes["calendar.ics"].replace(b"\r\n ", b"").replace(title.encode(), b"X")


def deadline_moved(case, seen):
    deadline = first(case.trip.facts["deadlines"])
    replaced(seen, "organiser/deadlines.ics", deadline["on"].replace("-", ""), "20310101")


def step_of_ladder(case, seen):
    if "withdrawal" not in case.trip.facts:
        raise Unfit
    step = case.trip.facts["withdrawal"]["steps"][0]
    limit = step["until"] if "until" in step else str(case.trip.first - step["daysBefore"] * ONE_DAY)
    replaced(seen, f"companies/{first(case.reckoning().sending()).code}/calendar.ics", limit.replace("-", ""), "20310101")


def somebody_elses_name(case, seen):
    name = first(seen.personal)
    other = first(person for person in case.trip.people if person.name != name)
    seen.personal[name] = seen.personal[name].replace("SUMMARY;", f"X-NOTE:{other.name}\r\nSUMMARY;", 1)


# Privacy and form.

def put_into(path, value):
    """A value of the first person into the first paper of that kind which is not the own company's."""
    def spoil(case, seen):
        person = first(case.reckoning().people)
        name = first(sorted(name for name in seen.bytes if re.fullmatch(path, name) and f"/{person.company}/" not in name))
        seen.bytes[name] += value(person).encode()
    return spoil


def name_in_mail(case, seen):
    draft = first(draft for draft in seen.answers["mail"]["drafts"] if draft["company"])
    other = first(person for person in case.trip.people if person.company != draft["company"])
    rewrite(seen, draft["file"], lambda words: words + other.name)


def key_gone(case, seen):
    del seen.answers["status"]["seatsLeft"]


def paper_not_told(case, seen):
    seen.answers["build"]["papers"].pop()


def other_bytes(case, seen):
    seen.bytes["index.html"] += b" "


SPOILS = [
    (sums.quotes, "payable of a quote + 1", quote_of("payable")),
    (sums.quotes, "cash of a quote + 1", quote_of("cash")),
    (sums.quotes, "a charge of a quote + 1", charge_of_quote),
    (sums.conversions, "a sum converted + 1", converted),
    (sums.instalments, "an instalment + 1", instalment),
    (sums.instalments, "an instalment on another day", day_of_instalment),
    (sums.charge_lists, "a sum in charges.csv", low_in_list("organiser/charges.csv")),
    (sums.charge_lists, "a sum in charges.xlsx", workbook_of_charges),
    (sums.notices, "a sum in invoice.csv", low_in_list("companies/{}/invoice.csv")),
    (sums.notices, "the total on invoice.html", total_on("companies/{}/invoice.html")),
    (sums.notices, "a sum in invoice-draft.csv", low_in_list("companies/{}/invoice-draft.csv")),
    (sums.cards, "the total on a cost card", total_on("companies/{}/card.html")),
    (sums.totals, "payable of the status + 1", of_answer("status", "payable", "*", "low")),
    (sums.totals, "cash of the portfolio + 1", of_answer("portfolio", "cash", "*", "low")),
    (sums.totals, "a sum of the cliff + 1", size_of_cliff),
    (sums.cash_papers, "fee of an envelope + 1", of_answer("cash", "envelopes", "*", "fee", "low")),
    (sums.cash_papers, "a sum in cash.csv", low_in_list("organiser/cash.csv", 9)),
    (sums.statement, "asked + 1", of_answer("statement", "lines", "*", "asked")),
    (sums.statement, "paid + 1", of_answer("statement", "lines", "*", "paid")),
    (sums.statement, "another state", of_answer("statement", "lines", "*", "state")),
    (sums.statement, "a total + 1", of_answer("statement", "totals", "*", "open")),
    (sums.statement, "not overdue + 1", of_answer("statement", "totals", "*", "ageing", "notDue")),
    (sums.statement, "overdue of the status + 1", of_answer("status", "overdue", "*", "units")),
    (sums.statement, "invoiced of the portfolio + 1", of_answer("portfolio", "invoiced", "*", "low")),
    (sums.statement, "open of the portfolio + 1", of_answer("portfolio", "open", "*", "low")),
    (sums.statement, "overdue of the portfolio + 1", of_answer("portfolio", "overdue", "*", "low")),
    (sums.statement, "in favour in the portfolio + 1", of_answer("portfolio", "inFavour", "*", "low")),
    (sums.movements, "a movement + 1", of_answer("statement", "movements", "*", "amount")),
    (sums.movements, "a sum of the export", exported),
    (sums.board, "what was invoiced on the board", on_board),
    (sums.mails, "the total in a mail", in_mail),
    (sums.mails, "a mail left out", mail_left_out),
    (sums.closing, "what was asked in the closing report", in_closing),
    (answers.refunds, "a fee that would go back + 1", of_answer("withdraw --all", "refunds", "*", "costs", "*", "fee", "low")),
    (answers.refunds, "what was paid + 1", of_answer("withdraw --all", "refunds", "*", "paid", "*", "low")),
    (answers.replacement, "the fare of who is replaced + 1", of_answer("replace", "fare", "low")),
    (answers.replacement, "the fare of a newcomer + 1", of_answer("replace", "newFare", "low")),
    (answers.drafts, "a draft beside a notice, or none", draft_gone),
    (answers.open_prices, "a price that was confirmed already", confirmed_already),
    (answers.journal, "a figure of the journal", in_journal),
    (answers.organiser_days, "a payment in the organiser's days", in_organisers_days),
    (answers.closing_figures, "a cost in closing.csv", in_closing_sheet),
    (people.rosters, "nobody's name in manifest.csv", without_name("agency/manifest.csv")),
    (people.rosters, "nobody's name in manifest.html", without_name("agency/manifest.html")),
    (people.rosters, "nobody's name in the organiser's roster", without_name("organiser/roster.csv")),
    (people.rosters, "nobody's name in a company's roster", without_name("companies/{}/roster.csv")),
    (people.rosters, "nobody's name on the badges", without_name("organiser/badges.html")),
    (people.rosters, "people of the status + 1", of_answer("status", "people")),
    (people.rooms, "somebody in bed twice", other_guest),
    (people.rooms, "who booked a single in a twin", sharing_single),
    (people.rooms, "nights in rooming.csv", low_in_list("agency/rooming.csv", 11)),
    (people.rooms, "nobody's name at the hotel", without_name("agency/hotel-1.csv")),
    (people.day_sheets, "heads of a day + 1", heads),
    (people.boarding, "nobody's name on a boarding list", boarding),
    (calendars.soundness, "a name of an event twice", ics(same_uid)),
    (calendars.sequences, "SEQUENCE + 1", ics(later_sequence)),
    (calendars.sessions, "a session without its title", without_title),
    (calendars.deadlines, "a deadline on another day", deadline_moved),
    (calendars.payments, "a payment in a calendar", payment_in_calendar),
    (calendars.cash, "cash in a calendar", cash_in_calendar),
    (calendars.withdrawal_steps, "a step of the ladder on another day", step_of_ladder),
    (calendars.personal, "another person in a personal calendar", somebody_elses_name),
    (privacy.papers, "a passport number on the board", put_into("board.html", lambda person: person.row["passport_number"])),
    (privacy.papers, "a birthday on a boarding list", put_into(r"organiser/days/.*leg.*", lambda person: person.row["birth_date"])),
    (privacy.papers, "a name on another company's card", put_into(r"companies/.*/card.html", lambda person: person.name)),
    (privacy.papers, "a diet on the badges", put_into(r"organiser/badges.html", lambda person: person.row["diet"] or "秘密備註001")),
    (privacy.drafts, "a name in another company's mail", name_in_mail),
    (shapes.answers, "a key of the status gone", key_gone),
    (shapes.paper_list, "a paper not told", paper_not_told),
    (shapes.same_again, "a byte of a paper", other_bytes),
]


def spoiled(seen):
    """A copy whose answers and papers may be changed."""
    other = copy.copy(seen)
    other.answers, other.quotes = copy.deepcopy(seen.answers), copy.deepcopy(seen.quotes)
    other.bytes, other.drafts, other.personal, other.read = dict(seen.bytes), dict(seen.drafts), dict(seen.personal), {}
    return other


def fails(comparison, spoil, case, seen):
    """Whether the comparison sees the change; Unfit where there is nothing to change."""
    other = spoiled(seen)
    spoil(case, other)
    try:
        comparison(case, other)
    except Difference as difference:
        return str(difference).split("\n")[0][:110]
    return None


# What steps compare on the way: answers changed before a step reads them.

def asked_more(words, answer):
    if words[0] == "statement":
        for line in answer["lines"]:
            line["asked"] += line["state"] != "credited"


def other_payee(words, answer):
    if words[0] == "statement":
        for line in answer["lines"]:
            line["payee"] = {"agency": "association", "association": "agency"}.get(line["payee"])


def dearer_leaving(words, answer):
    if words[0] == "withdraw" and answer.get("cost"):
        for person in answer["cost"]["people"]:
            for cost in person["costs"]:
                cost["charged"]["low"] += 1


def other_settlement(words, answer):
    for sums in answer.get("settlement") or []:
        sums["rest"]["low"] += 1


def nobody_leaving(words, answer):
    if words[0] == "withdraw" and "people" in answer:
        answer["people"] = []


def talkative_refusal(words, answer):
    if "error" in answer:
        answer["error"]["hint"] = ""


def other_rule(words, answer):
    for diagnostic in answer.get("diagnostics", []):
        diagnostic["rule"] = "Other"


ON_THE_WAY = [
    ("what a new notice asks + 1", "issue", asked_more), ("a payment with the other payee", "pay", other_payee),
    ("charge for leaving + 1", "withdraw", dearer_leaving), ("nobody leaving", "withdraw", nobody_leaving),
    ("rest of a settlement + 1", "withdraw", other_settlement),
    ("a refusal with another key", "mistake", talkative_refusal), ("another rule for a broken day", "broken_file", other_rule)]


def step_fails(trip, place, seed, step, change):
    """A history of one kind of step, notices between them, whose answers are changed."""
    case = Case(trip, seed, place)
    taking, ask = Steps(case), case.ask

    def changed(*words, **options):
        answer = ask(*words, **options)
        change(words, answer)
        return answer
    for _ in range(8):
        case.today += ONE_DAY
        if step == "pay":
            taking.issue()
        case.ask = changed
        try:
            getattr(taking, step)()
        except Difference as difference:
            return str(difference).split("\n")[0][:110]
        case.ask = ask
    return None


def all_can_fail(trip, place, seeds, comparisons):
    """Goes through cases until every change was seen; a change that a comparison passes over ends it."""
    open_spoils, missed = list(SPOILS), []
    open_steps = list(ON_THE_WAY)
    for seed in seeds:
        for each in list(open_steps):
            said = step_fails(trip, place, seed, each[1], each[2])
            if said:
                print(f"{'step ' + each[1]:18} {each[0]:42} {said}")
                open_steps.remove(each)
        case = Case(trip, seed, place)
        taking = Steps(case)
        seen = Seen(case)
        calendars.remember(case, seen)
        for number in range(14):
            taking.take()
        for moment in (case.today, case.trip.last + ONE_DAY):
            case.today = moment
            seen = Seen(case)
            for each in list(open_spoils):
                comparison, words, spoil = each
                try:
                    said = fails(comparison, spoil, case, seen)
                except Unfit:
                    continue
                open_spoils.remove(each)
                if said:
                    print(f"{comparison.__name__:18} {words:42} {said}")
                else:
                    missed.append(f"{comparison.__name__}: {words}")
        if not open_spoils and not open_steps:
            break
    untried = {each.__name__ for each in comparisons} - {comparison.__name__ for comparison, _, _ in SPOILS}
    for words in missed + [f"{each[1]}: nothing to change" for each in open_spoils] + [each[0] for each in open_steps] + sorted(untried):
        print(f"NOT SEEN: {words}")
    print(f"{len(SPOILS) + len(ON_THE_WAY)} changes, {len(missed) + len(open_spoils) + len(open_steps) + len(untried)} of them not seen")
    return 1 if missed or open_spoils or open_steps or untried else 0
