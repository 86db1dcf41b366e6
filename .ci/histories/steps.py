"""What may happen to a trip: each step does it with `trip` and notes what ought to follow."""
import csv
import datetime
import json
import shutil

import icalendar

from . import calendars, money
from .case import Difference, Notice, ONE_DAY, Payment, Withdrawal, compare, table
from .made import PAYEES, TripMaker
from .money import DECIMALS, exact, read, written
from .reckoning import Agreement, Charge, Confirmation

REFUSED = (0, 1, 64, 65, 73)


class Steps:
    def __init__(self, case):
        self.case, self.dice, self.trip = case, case.dice, case.trip
        self.maker = TripMaker(case.dice)
        self.maker.trip, self.maker.days = case.trip, [case.trip.first]

    def take(self):
        """One step, perhaps some days later."""
        self.case.today += self.dice.choice([0, 0, 1, 2, 4]) * ONE_DAY
        names, weights = zip(*CHANCES.items())
        name = self.dice.choices(names, weights)[0]
        getattr(self, name)()
        return name

    # Notices.

    def issue(self, company=None):
        """A notice asks for what the reckoning says, part by part; it waits for what is not exact."""
        case, company = self.case, company or self.dice.choice(self.trip.companies)
        options = ["--cash-open"] if self.dice.random() < 0.6 else []
        due = str(case.today + 14 * ONE_DAY) if self.dice.random() < 0.4 else None
        if case.standing(company.code) or not self.is_exact(company, options):
            expects = (1, 64, 65, 73)
        elif case.payable(company) and not case.ask("rooms")["questions"]:
            expects = (0,)
        else:
            expects = REFUSED
        before = case.digests()
        code, _, _ = case.run("invoice", "issue", company.code, *options, *(["--due", due] if due else []), expects=expects)
        if code:
            compare(f"files after the refused notice of {company.code}", case.digests(), before)
            return
        asked = self.asked(company, due)
        lines = [line for line in case.ask("statement")["lines"] if line["company"] == company.code and line["state"] != "credited"]
        number = lines[0]["invoice"] if lines else None
        if not asked:
            compare(f"notice of {company.code} that asks for nothing", {line["asked"] for line in lines} - {0}, set())
        said = {}
        for line in lines:
            key = line["payee"], line["currency"], line["due"]
            said[key] = said.get(key, 0) + line["asked"]
        compare(f"what notice {number} asks of {company.code}, by payee, currency and day", money.without_nothing(said), asked)
        ledger = [line for line in case.ledger() if line["fact"] == "issued"][-1]
        notice = Notice(number, company.code, asked, ledger["number"])
        total = {part["currency"]: part["units"] for part in ledger["total"]}
        compare(f"total of notice {number} in the ledger", money.without_nothing(total), notice.sums())
        case.notices.append(notice)

    def is_exact(self, company, options):
        charges = self.case.charges(company)
        return all(charge.amount.is_exact for charge in charges if not charge.is_cash or not options)

    def asked(self, company, due):
        """The parts of today's bill; `--due` stands for days that are over or not known."""
        asked = {}
        for (payee, currency, day), units in self.case.reckoning().parts(self.case.charges(company), company).items():
            if due and (day is None or day < str(self.case.today)):
                day = due
            asked[payee, currency, day] = asked.get((payee, currency, day), 0) + units
        return money.without_nothing(asked)

    def credit(self):
        standing = [notice for notice in self.case.notices if not notice.is_credited]
        if standing:
            notice = self.dice.choice(standing)
            before = self.held()
            self.case.run("invoice", "credit", notice.number, "--reason", "更正人數")
            notice.is_credited = True
            compare(f"what was received of {notice.company} once {notice.number} is credited", self.held(), before)
            if self.dice.random() < 0.6:
                self.issue(self.trip.company(notice.company))
                compare(f"what was received of {notice.company} once it has a new notice", self.held(), before)

    def held(self):
        """What was received of each company by the statement, one sum a currency."""
        held = {}
        for line in self.case.ask("statement")["lines"]:
            key = line["company"], line["currency"]
            held[key] = held.get(key, 0) + line["paid"]
        return money.without_nothing(held)

    # Money.

    def pay(self):
        case = self.case
        if not case.notices:
            return
        notice = self.dice.choice(case.notices)
        lines = [line for line in case.ask("statement")["lines"] if line["company"] == notice.company]
        currency = self.dice.choice(sorted(notice.sums()) or ["TWD"])
        open_sums = [line["balance"] for line in lines if line["currency"] == currency and line["balance"] > 0]
        whole = sum(open_sums)
        units = self.dice.choice([whole, whole, whole // 2, whole // 3 + 1, whole + 7, whole * 2, 1, *open_sums])
        if self.dice.random() < 0.06:
            currency = self.dice.choice(sorted(DECIMALS))
        payee = self.dice.choice(PAYEES) if self.dice.random() < 0.4 else None
        if units > 0:
            self.enter(notice, currency, units, payee)

    def enter(self, notice, currency, units, payee):
        """A payment goes to the payee that was named, else to the one that waits for just this sum."""
        case, lines_before = self.case, self.lines_of(notice, currency)
        before, size = self.by_payee(lines_before), len(case.ledger())
        code, out, _ = case.run(
            "pay", notice.number, written(currency, units), "--on", str(case.today), "--again", "--reference", f"匯款{self.dice.randint(1, 999)}",
            *(["--payee", payee] if payee else []), expects=REFUSED)
        if code:
            compare(f"lines of the ledger after a refused payment for {notice.number}", len(case.ledger()), size)
            return
        case.payments.append(Payment(notice.company, currency, units, self.written("paid"), "payment"))
        after = self.by_payee(self.lines_of(notice, currency))
        said = {who: after.get(who, 0) - before.get(who, 0) for who in {**before, **after}}
        wanted = {payee: units} if payee else receivers(lines_before, units)
        if wanted is not None and None not in said:
            compare(f"whose account {written(currency, units)} for {notice.number} went to", money.without_nothing(said), wanted)

    def lines_of(self, notice, currency):
        return [line for line in self.case.ask("statement")["lines"]
                if line["company"] == notice.company and line["currency"] == currency]

    @staticmethod
    def by_payee(lines):
        paid = {}
        for line in lines:
            paid[line["payee"]] = paid.get(line["payee"], 0) + line["paid"]
        return paid

    def received(self, company, currency):
        return sum(payment.units for payment in self.case.payments
                   if (payment.company, payment.currency) == (company, currency) and not payment.is_undone)

    def refund(self):
        """Never more than was received."""
        if not self.case.notices:
            return
        notice = self.dice.choice(self.case.notices)
        currency = self.dice.choice(sorted(notice.sums()) or ["TWD"])
        got = self.received(notice.company, currency)
        units = self.dice.choice([got, got // 2, got + 1])
        if units <= 0:
            return
        code, _, _ = self.case.run("pay", notice.number, written(currency, units), "--refund", "--again", "--on", str(self.case.today),
                                   expects=(1, 64, 65, 73) if units > got else REFUSED)
        if not code:
            self.case.payments.append(Payment(notice.company, currency, -units, self.written("paid"), "refund"))

    def charges_borne(self):
        """A bank's charge that the organiser bears is never more than is open."""
        standing = [notice for notice in self.case.notices if not notice.is_credited and notice.sums()]
        if not standing:
            return
        notice = self.dice.choice(standing)
        currency = self.dice.choice(sorted(notice.sums()))
        left = sum(max(0, line["balance"]) for line in self.lines_of(notice, currency))
        units = self.dice.choice([min(30, left), left, left + 1])
        if units <= 0:
            return
        code, _, _ = self.case.run("pay", notice.number, written(currency, units), "--charges", "--again", "--on", str(self.case.today),
                                   expects=(1, 64, 65, 73) if units > left else REFUSED)
        if not code:
            self.case.payments.append(Payment(notice.company, currency, units, self.written("paid"), "charges", self.last_payee()))

    def last_payee(self):
        """To whose account the last line of the ledger goes, where it says so."""
        return self.case.ledger()[-1].get("payee")

    def reverse(self):
        entered = [payment for payment in self.case.payments if not payment.is_undone]
        if entered:
            payment = self.dice.choice(entered)
            code, _, _ = self.case.run("pay", "--undo", str(payment.line), "--reason", "誤登", "--on", str(self.case.today), expects=REFUSED)
            payment.is_undone = not code

    def bank(self):
        """A bank's list is entered once: the second time all its rows are known."""
        case = self.case
        rows, standing = [["日期", "摘要", "幣別", "存入"]], [notice for notice in case.notices if not notice.is_credited]
        for notice in self.dice.sample(standing, min(2, len(standing))):
            for line in [line for line in case.ask("statement")["lines"] if line["invoice"] == notice.number and line["balance"] > 0][:2]:
                rows.append([str(case.today), f"匯款 {notice.number}", line["currency"], money.figure(line["currency"], line["balance"])])
        if len(rows) == 1:
            return
        with open(case.folder / "bank-list.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        case.history += ["# bank-list.csv:", *("#   " + ",".join(f'"{cell}"' for cell in row) for row in rows)]
        size = len(case.ledger())
        case.run("pay", "--bank", "bank-list.csv", expects=(0, 1))
        numbers = {notice.line: notice for notice in case.notices}
        issued = {line["invoice"]: numbers[line["number"]] for line in case.ledger() if line["fact"] == "issued" and line["number"] in numbers}
        for line in case.ledger()[size:]:
            if line["fact"] != "paid":
                continue
            notice = issued[line["invoice"]]
            case.payments.append(Payment(notice.company, line["amount"]["currency"], line["amount"]["units"], line["number"], "payment"))
        size = len(case.ledger())
        case.run("pay", "--bank", "bank-list.csv", expects=(0, 1))
        compare("lines of the ledger once the same bank's list is read again", len(case.ledger()), size)

    # Prices that become exact.

    def is_unsettled(self):
        """Somebody left whose charges by other payees wait to be settled: prices stay as they are so long."""
        return any(each.is_unsettled for each in self.case.withdrawals if not each.undone)

    def confirm(self):
        case, facts = self.case, self.trip.facts
        if self.is_unsettled():
            return
        priced = [(fare["id"], fare) for fare in facts["fares"]] + [(option["id"], option) for option in facts["options"]]
        priced += [(room["kind"], room) for room in facts.get("rooms", [])]
        priced += [("extra-night", facts["extraNight"])] if "extraNight" in facts else []
        item, price = self.dice.choice(priced)
        currency = read(price["price"]).currency
        units = self.dice.randint(1000, 9999) * (10 if currency != "TWD" else 1)
        line = Confirmation(item, exact(currency, units), case.today)
        words = ["confirm", item, written(currency, units), "--by", f"報價單{self.dice.randint(1, 9)}"]
        if self.dice.random() < 0.5:
            company = self.dice.choice(self.trip.companies)
            members = case.reckoning().members(company)
            line.company = company.code
            words += ["--company", company.code]
            if members and price.get("per", "person") == "person" and self.dice.random() < 0.4:
                line.person = self.dice.choice(members).name
                words += ["--person", line.person]
        if self.change(words, expects=REFUSED):
            case.confirmations.append(line)

    def agree(self):
        """An interpreter agrees: the fee of that booking is exact from then on."""
        case = self.case
        booked = [(company, booking) for company in case.reckoning().sending() for booking in company.bookings
                  if booking.partition("@")[0] not in self.trip.cancelled()]
        if not booked:
            return
        company, booking = self.dice.choice(booked)
        currency = read(self.trip.facts["interpreters"]["price"]).currency
        number = self.dice.randint(1, company.bookings.count(booking))
        fee = exact(currency, self.dice.randint(20000, 60000))
        words = ["confirm", booking, written(currency, fee.low), "--interpreter", f"花子{self.dice.randint(1, 5)}", "--grade", "B",
                 "--by", "見本翻訳"]
        if "@" not in booking:
            words += ["--company", company.code] + (["--number", str(number)] if number > 1 else [])
            line = Agreement(booking, company.code, number, fee, case.today)
        else:
            line = Agreement(booking, "", 1, fee, case.today)
        if self.change(words, expects=REFUSED):
            case.agreements.append(line)

    def change(self, words, expects=(0,)):
        """A change that `trip undo` takes back to the last byte, before it is made for good."""
        case, before = self.case, self.case.digests()
        code, _, _ = case.run(*words, expects=expects)
        after = case.digests()
        if code or before == after:
            compare(f"files after {words} was refused", after, before) if code else None
            return not code
        if self.dice.random() < 0.3:
            case.run("undo")
            compare(f"files after trip undo of {words}", case.digests(), before)
            case.run(*words)
            compare(f"files after {words} once more", case.digests(), after)
        return True

    # People and what they book.

    def join(self):
        companies = [company for company in self.trip.companies if self.may_join(company.code)]
        left = [company for company in companies if company.code in self.case.companies_left()]
        companies = left if left and self.dice.random() < 0.5 else companies
        if companies and len(self.trip.people) < 30:
            person = self.maker.person(self.dice.choice(companies).code)
            self.trip.people.append(person)
            self.case.save(f"{person.name} joins {person.company}")

    def may_join(self, code):
        """A line of a whole company would take off who joins later; what it has not settled as a whole stays as it is."""
        return not any(each.company == code and each.is_whole and not each.undone and (not each.row["name"] or each.is_unsettled)
                       for each in self.case.withdrawals)

    def travels(self):
        people = self.case.reckoning().people
        if people:
            person = self.dice.choice(people)
            self.maker.travels(person)
            self.case.save(f"{person.name} travels otherwise")

    def company_terms(self):
        """A company books something else as a whole, is of another category, registered on another day or pays under another name."""
        company = self.dice.choice(self.trip.companies)
        what = self.dice.choice(["options", "category", "registered", "bill_to"])
        if what != "bill_to" and self.is_unsettled():
            return
        if what == "options":
            known = [option["id"] for option in self.trip.facts["options"] if option.get("per") == "company"]
            company.options = [name for name in known for _ in range(self.dice.choice([0, 1, 1, 2]))]
        elif what == "category":
            company.categories = [name for name in ("member", "small") if self.dice.random() < 0.5]
        elif what == "registered":
            company.row["registered"] = self.maker.before(self.dice.randint(76, 140))
        else:
            company.row["bill_to"] = self.dice.choice(["", f"範例{company.code}控股公司", f"範例{company.code}投資公司"])
        self.case.save(f"{company.code} has another {what}")

    def person_books(self):
        """Somebody books other options and another room."""
        people = self.case.reckoning().people
        if people and not self.is_unsettled():
            person, fresh = self.dice.choice(people), self.maker.person("")
            person.options, person.room, person.registered = fresh.options, fresh.room, fresh.registered
            self.case.save(f"{person.name} books otherwise")

    def imported(self):
        """A list of the organiser's own is taken in field by field: what is empty takes nothing away, and twice is once."""
        case = self.case
        people = case.reckoning().people
        if not people or self.is_unsettled():
            return
        rows = []
        for person in self.dice.sample(people, min(len(people), 3)):
            fresh = self.maker.person(person.company)
            row = {"company": person.company, "name": person.name, "passport_number": person.row["passport_number"],
                   "room": fresh.room, "options": " ".join(fresh.options), "registered": fresh.registered, "diet": fresh.row["diet"],
                   "extra_nights": str(fresh.extra or ""), "own_flight": fresh.flight}
            rows.append(row)
            person.room, person.options = row["room"] or person.room, fresh.options or person.options
            person.registered, person.extra = row["registered"] or person.registered, fresh.extra or person.extra
            person.flight, person.row["diet"] = row["own_flight"] or person.flight, row["diet"] or person.row["diet"]
            if person.extra and person.before is not None:
                person.before = min(person.before, person.extra)
            row["nights_before"] = "" if person.before is None else str(person.before)
        if self.dice.random() < 0.3 and len(self.trip.people) < 30 and self.may_join(people[0].company):
            new = self.maker.person(people[0].company)
            self.trip.people.append(new)
            rows.append({key: {**new.cells, "name": new.name}[key] for key in rows[0]} | {
                key: new.row[key] for key in ("surname", "given_name", "sex", "birth_date", "nationality", "passport_expiry", "note", "phone")}
                | {"joins": str(new.joins or ""), "leaves": str(new.leaves or "")})
        columns = sorted({key for row in rows for key in row}, key=lambda key: self.dice.random())
        case.write("list.csv", table([{key: row.get(key, "") for key in columns} for row in rows]), "a list to take in")
        self.change(["import", "list.csv"], expects=(0, 1))
        before = case.digests()
        case.run("import", "list.csv", expects=(0, 1))
        compare("files after the same list was taken in twice", case.digests(), before)
        (case.folder / "list.csv").unlink()
        with open(case.folder / "delegates.csv", encoding="utf-8-sig", newline="") as file:
            said = {row["name"]: {key: cell for key, cell in row.items() if cell} for row in csv.DictReader(file)}
        unread = {"smoking", "job_title"}
        wanted = {person.name: {key: cell for key, cell in person.cells.items() if cell} for person in self.trip.people}
        for name in wanted:
            for key in unread - set(columns):
                if key not in said.get(name, {}):
                    wanted[name].pop(key, None)
                    next(person for person in self.trip.people if person.name == name).row[key] = ""
        compare("delegates.csv after a list was taken in", said, wanted)
        places = {name: place for place, name in enumerate(said)}
        self.trip.people.sort(key=lambda person: places[person.name])
        case.save("as it was, in the order of the columns")

    def other_days(self):
        """The whole trip is some days later; deadlines and days of payment stay."""
        case, facts, later = self.case, self.trip.facts, self.dice.randint(1, 9) * ONE_DAY
        if case.today > self.trip.first - 5 * ONE_DAY or self.trip.last + later > datetime.date(2027, 12, 20):
            return

        def moved(text):
            return str(datetime.date.fromisoformat(text) + later)
        facts["period"] = {key: moved(value) for key, value in facts["period"].items()}
        for each in [*facts["days"], *facts["flights"]]:
            each["date"] = moved(each["date"])
        for stay in facts["stays"]:
            stay["checkIn"], stay["checkOut"] = moved(stay["checkIn"]), moved(stay["checkOut"])
        for person in self.trip.people:
            person.joins, person.leaves = person.joins and person.joins + later, person.leaves and person.leaves + later
        self.maker.days = [self.trip.first]
        case.save(f"the trip is {later.days} days later")

    def own_calendar(self):
        """A person's calendar, written twice into the folder: the later file knows the earlier one."""
        case = self.case
        people = sorted(case.reckoning().people, key=lambda person: person.number)[:4]
        if not people:
            return
        person = self.dice.choice(people)
        path = case.ask("calendar", person.name, "--output", f"calendars/{person.number}.ics") and case.folder / "calendars" / f"{person.number}.ics"
        case.run("calendar", person.name, "--output", f"calendars/{person.number}.ics")
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        calendars.follows(f"calendar of {person.name}, as it was written again", calendar, case.memory.get(f"calendar of {person.number}", {}))
        case.memory[f"calendar of {person.number}"] = calendars.kept(calendar)
        self.remembered()
        before = path.read_bytes()
        case.run("calendar", person.name, "--output", f"calendars/{person.number}.ics")
        compare(f"whether the calendar of {person.name} is the same once more", path.read_bytes() == before, True)

    def remembered(self):
        """What a command has kept of events between two looks at the calendars."""
        self.case.memory.setdefault("told", {}).update((name, int(sequence)) for name, sequence, *_ in self.case.calendar_lines())

    def another_person(self):
        """Somebody goes in somebody's place, with all that was booked."""
        confirmed = {line.person for line in self.case.confirmations}
        people = [person for person in self.case.reckoning().people if person.name not in confirmed]
        if not people:
            return
        old = self.dice.choice(people)
        self.case.ask("replace", old.name, "--on", str(self.case.today))
        new = self.maker.person(old.company)
        new.options, new.room, new.extra, new.before, new.flight = old.options, old.room, old.extra, old.before, old.flight
        new.joins, new.leaves, new.registered = old.joins, old.leaves, old.registered
        self.trip.people[self.trip.people.index(old)] = new
        self.case.save(f"{new.name} goes in place of {old.name}")

    def book(self):
        company = self.dice.choice(self.trip.companies)
        company.bookings = self.maker.bookings()
        self.case.save(f"{company.code} books other interpreters")

    def other_price(self):
        if self.is_unsettled():
            return
        fare = self.dice.choice(self.trip.facts["fares"])
        currency = read(fare["price"]).currency
        fare["price"] = written(currency, self.dice.randint(10000, 99999) * (10 if currency == "KRW" else 1))
        self.case.save(f"fare {fare['id']} has another price")

    def cancel_session(self):
        """A session is called off; now and then it is on again."""
        sessions = [session for _, _, session in self.trip.sessions() if "id" in session and session["kind"] != "flight"]
        if sessions:
            session = self.dice.choice(sessions)
            if session.pop("cancelled", None) is None:
                session["cancelled"] = True
            self.case.save(f"session {session['id']} is {'off' if 'cancelled' in session else 'on again'}")

    # Leaving.

    def withdraw(self):
        case, ladder = self.case, self.trip.facts.get("withdrawal")
        people = case.reckoning().people
        if not ladder or len(people) < 2:
            return
        person = self.dice.choice(people)
        company = self.trip.company(person.company)
        members = case.reckoning().members(company)
        is_whole = self.dice.random() < 0.3 or len(members) == 1
        who = members if is_whole else [person]
        if self.asked_by_others(company, who, is_whole) and self.depends_on_size():
            return  # What stays on the bill until it is settled would follow the size of the delegation.
        if any(fee.low < 0 for each in who for fee in case.reckoning().fee_of(each, who).values()):
            return  # A discount of a payee whom the person pays nothing: leaving would be charged below zero.
        name = person.name if len(who) == 1 and self.dice.random() < 0.5 else company.code if is_whole else person.name
        costs = self.trial(name, who)
        charge = exact(case.trip.facts["fares"][-1]["price"].removeprefix("from ").split()[0], self.dice.choice([0, self.dice.randint(1, 5000)]))
        agreed = ["--charge", written(charge.currency, charge.low)] if self.dice.random() < 0.5 else []
        due = str(case.today + 9 * ONE_DAY) if self.dice.random() < 0.3 else None
        before = case.digests()
        rows, staying = len(self.withdrawal_rows()), self.asked_by_others(company, who, is_whole)
        code, _, _ = case.run("withdraw", name, "--on", str(case.today), "--record", *agreed, *(["--due", due] if due else []), expects=REFUSED)
        if code:
            compare(f"files after {name} could not withdraw", case.digests(), before)
            return
        charged = {}
        for row in self.withdrawal_rows()[rows:]:
            if row["charge"]:
                amount = read(row["charge"].replace(",", ""))
                charged[amount.currency] = charged.get(amount.currency, 0) + amount.low
        compare(f"charge of {name} leaving", money.without_nothing(charged), {charge.currency: charge.low} if agreed and charge.low else
                {} if agreed else money.without_nothing(charged) if costs is None else costs)
        charges = [Charge("left", "", exact(*each), ladder["payee"], due) for each in charged.items()] + staying
        case.withdrawals.append(Withdrawal(company.code, [each.name for each in who], is_whole, charges, self.written("withdrew"),
                                           self.withdrawal_rows()[rows]))

    def settle_others(self):
        """What a payee keeps whom the ladder does not bind is written by hand; until then all it asked for stays."""
        case = self.case
        open_ones = [each for each in case.withdrawals if each.is_unsettled and not each.undone]
        if not open_ones:
            return
        each = self.dice.choice(open_ones)
        charge = next(charge for charge in each.charges if charge.step == "unsettled")
        units = self.dice.choice([0, max(0, charge.amount.low), self.dice.randint(1, 999)])
        rows = self.withdrawal_rows()
        mine = [row for row in rows if all(row[key] == each.row[key] for key in ("company", "name", "on", "charge"))]
        mine[0]["others"] = written(charge.amount.currency, units)
        case.write("withdrawals.csv", table(rows), f"{charge.payee} keeps {units} for {each.names}")
        each.others = [Charge("left", "", exact(charge.amount.currency, units), charge.payee, each.row["due"] or None)] if units else []

    def withdrawal_rows(self):
        path = self.case.folder / "withdrawals.csv"
        if not path.exists():
            return []
        with open(path, encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def written(self, fact):
        """The number of the last line of the ledger that tells such a fact."""
        return [line["number"] for line in self.case.ledger() if line["fact"] == fact][-1]

    def depends_on_size(self):
        facts = self.trip.facts
        return any("people" in key for price in [*facts["fares"], *facts["discounts"], *facts["surcharges"]] for key in price)

    def trial(self, name, who):
        """What the trial says of each person is what the ladder says; the sum charged, or None where it is not exact."""
        case = self.case
        before = case.digests()
        answer = case.ask("withdraw", name, "--on", str(case.today))
        compare(f"files after a trial of {name} leaving", case.digests(), before)
        compare(f"people leaving with {name}", sorted(answer["people"]),
                sorted(person.shown(case.language) for person in who))
        shown = {person.name: person.shown(case.language) for person in who}
        reckoned = {shown.get(name): costs for name, costs in case.reckoning().leaving(who, case.today).items() if costs}
        said = {}
        for person in answer["cost"]["people"]:
            said[person["person"]] = {
                cost["fee"]["currency"]: {key: cost[key]["low"] for key in ("fee", "administrativeCosts", "kept", "charged", "returned")}
                for cost in person["costs"] if cost["fee"]["low"] or cost["charged"]["low"]}
        if any(not charge.amount.is_exact for person in who for charge in case.reckoning().taken_along(person, who)):
            return None
        self.settlement(answer, self.trip.company(who[0].company), who)
        costly = read(self.trip.facts["withdrawal"]["administrativeCosts"]).currency
        if any(costly not in case.reckoning().fee_of(person, who) for person in who):
            return None
        compare(f"cost of {name} leaving on {case.today}", money.without_nothing(said), reckoned)
        charged = {}
        for costs in reckoned.values():
            for currency, cost in costs.items():
                charged[currency] = charged.get(currency, 0) + cost["charged"]
        return money.without_nothing(charged)

    def settlement(self, answer, company, who):
        """Fees of who stays and what is charged, against what came in for the ladder's payee; the rest is to pay or comes back."""
        case, payee = self.case, self.trip.facts["withdrawal"]["payee"]
        after = case.reckoning(without={person.name for person in who})
        if not all(charge.amount.is_exact for charge in after.charges(company)):
            return
        staying = money.summed(charge.amount for charge in [*after.charges(company), *case.settled(company.code)]
                               if charge.payee == payee and not charge.is_cash)
        paid, lines = {}, case.ask("statement")["lines"]
        for line in lines:
            if (line["company"], line["payee"]) == (company.code, payee):
                paid[line["currency"]] = paid.get(line["currency"], 0) + line["paid"]
        charged = {cost["fee"]["currency"]: cost["charged"]["low"] for cost in answer["cost"]["step"]["costs"]}
        said, reckoned = {}, {}
        for sums in answer["settlement"]:
            said[sums["charged"]["currency"]] = tuple(sums[key]["low"] for key in ("stays", "charged", "paid", "rest"))
        for currency in {*said, *staying, *charged, *money.without_nothing(paid)}:
            stays = staying[currency].low if currency in staying else 0
            keeps, came = charged.get(currency, 0), paid.get(currency, 0)
            reckoned[currency] = stays, keeps, came, stays + keeps - came
        if any(line["company"] == company.code and not line["payee"] and line["paid"] for line in lines):
            return  # What waits on a credited notice stands there without a payee.
        compare(f"settlement with {payee} of {company.code} once {[person.name for person in who]} left", money.without_nothing(
            {key: each if any(each) else 0 for key, each in said.items()}), money.without_nothing(
            {key: each if any(each) else 0 for key, each in reckoned.items()}))
        others = {(each["payee"], sum_["currency"]): sum_["low"] for each in answer["paidToOthers"] for sum_ in as_list(each["paid"])}
        came = {}
        for line in lines:
            if line["company"] == company.code and line["payee"] not in (payee, None):
                key = line["payee"], line["currency"]
                came[key] = came.get(key, 0) + line["paid"]
        compare(f"what {company.code} paid to others", money.without_nothing(others), money.without_nothing(came))

    def asked_by_others(self, company, who, is_whole):
        """What payees whom the ladder does not bind asked of who leaves stays on the bill until it is settled."""
        reckoning, ladder = self.case.reckoning(), self.trip.facts["withdrawal"]
        if is_whole:
            charges = [charge for charge in reckoning.charges(company) if not charge.is_cash]
        else:
            charges = [charge for person in who for charge in reckoning.taken_along(person, who)]
        return [Charge("unsettled", charge.id, charge.amount, charge.payee, charge.due) for charge in charges if charge.payee != ladder["payee"]]

    def return_of_who_left(self):
        left = [each for each in self.case.withdrawals if not each.undone]
        if left:
            each = self.dice.choice(left)
            code, _, _ = self.case.run("withdraw", "--undo", str(each.line), "--reason", "誤登", expects=REFUSED)
            each.undone = not code

    # What changes no figure.

    def rooms(self):
        self.change(["rooms", "--save"])

    def manifest(self):
        if self.case.reckoning().people:
            self.case.run("manifest", "send", "--to", "旅行社", expects=REFUSED)

    def look(self):
        """Commands that only tell leave the folder as it is."""
        case = self.case
        words = self.dice.choice([
            ["check"], ["status"], ["cliff"], ["cash"], ["confirm"], ["statement"], ["rooms"], ["manifest"], ["history"], ["undo", "--list"],
            ["quote", self.dice.choice(self.trip.companies).code], ["explain", self.dice.choice(self.trip.companies).code],
            ["invoice", self.dice.choice(self.trip.companies).code], ["withdraw", "--all"]])
        before = case.digests()
        case.ask(*words, expects=REFUSED)
        compare(f"files after trip {' '.join(words)}", case.digests(), before)

    def share(self):
        """A copy for somebody outside has no error, and nobody's data that its reader has no use for."""
        case = self.case
        company = self.dice.choice(self.trip.companies).code
        whom = self.dice.choice([["agency"], ["company", company], ["auditor"], ["colleague"]])
        copy = case.folder.parent / f"copy-{case.seed}"
        shutil.rmtree(copy, ignore_errors=True)
        answer = case.ask("share", *whom, "--output", str(copy), expects=REFUSED)
        if not copy.exists():
            return
        compare(f"errors in the copy for {' '.join(whom)}", answer["errors"], 0)
        case.run("check", folder=copy)
        self.same_in_copy(copy, whom, any(each["kind"] == "prices" for each in answer["leftOut"]))
        for path in sorted(path for path in copy.rglob("*") if path.is_file()):
            text, about = path.read_text(encoding="utf-8", errors="replace"), f"{path.relative_to(copy)} for {' '.join(whom)}"
            for person in self.trip.people:
                compare(f"{about}: passport of {person.name}", person.row["passport_number"] in text and whom != ["agency"], False)
                compare(f"{about}: remark of {person.name}", person.row["note"] in text, False)
                if whom[0] == "company" and person.company != company:
                    compare(f"{about}: {person.name} of {person.company}", person.name in text, False)
        shutil.rmtree(copy)

    def same_in_copy(self, copy, whom, differs):
        """Who gets a copy works out the same bills from it, and the bookkeeper the same statement."""
        case = self.case
        codes = {"auditor": [each.code for each in self.trip.companies], "colleague": [each.code for each in self.trip.companies]}.get(
            whom[0], whom[1:])
        for code in [] if differs else codes:
            here, there = (json.loads(case.run("quote", code, "--format", "json", folder=folder)[1]) for folder in (None, copy))
            for key in ("payable", "cash", "instalments", "isEstimate", "people"):
                compare(f"{key} of {code} in the copy for {' '.join(whom)}", there[key], here[key])
        if whom == ["auditor"]:
            here, there = (json.loads(case.run("statement", "--format", "json", folder=folder)[1]) for folder in (None, copy))
            compare("statement in the copy for the auditor", there, here)
        if whom[0] != "company":
            here, there = (json.loads(case.run("status", "--format", "json", folder=folder)[1]) for folder in (None, copy))
            for key in ("people", "companies", "isFormed", "from", "to", "seatsLeft"):
                compare(f"{key} of trip status in the copy for {' '.join(whom)}", there[key], here[key])

    def forget(self):
        """A trial of forgetting somebody names what would go and changes nothing."""
        people = self.case.reckoning().people
        if people:
            before, name = self.case.digests(), self.dice.choice(people).name
            answer = self.case.ask("forget", name, "--dry-run", expects=(0, 1))
            people = len(answer["people"]) if isinstance(answer["people"], list) else answer["people"]
            compare("people in a trial of forgetting", (answer["isTrial"], people), (True, 1))
            compare("files after a trial of forgetting", self.case.digests(), before)

    def printed(self):
        """A notice is printed again from its record alone, in any language, with its sums."""
        if self.case.notices:
            notice, language = self.dice.choice(self.case.notices), self.dice.choice(["zh-Hant", "en", "ja"])
            _, page, _ = self.case.run("invoice", "print", notice.number, "--output", "-", language=language)
            for currency, units in notice.sums().items():
                compare(f"{notice.number} in {language} has {money.figure(currency, units)}", money.figure(currency, units) in page, True)

    def wait(self):
        """Deadlines pass."""
        self.case.today = max(self.case.today, min(self.case.today + self.dice.randint(5, 30) * ONE_DAY, self.trip.last))

    def other_language(self):
        """Papers in another language change no event of a calendar."""
        case = self.case
        before = case.calendar_lines()
        case.run("build", language=self.dice.choice(["zh-Hant", "en", "ja"]))
        self.remembered()
        first = case.calendar_lines()
        case.run("build", language=self.dice.choice(["zh-Hant", "en", "ja"]))
        compare("what is remembered of events after papers in another language", case.calendar_lines(), first if before != first else before)
        case.run("build")

    def mistake(self):
        """What makes no sense is refused with a message as JSON, and nothing is written."""
        case, words = self.case, self.dice.choice(MISTAKES)
        before = case.digests()
        answer = case.ask(*words, expects=(64, 65, 66, 73))
        compare(f"keys of the refusal of {words}", set(answer), {"version", "error"})
        compare(f"keys of the error of {words}", set(answer["error"]), {"exit", "message"})
        compare(f"files after {words}", case.digests(), before)

    def trip_language(self):
        """The trip has another language of its own: nothing that anybody owes is another."""
        others = [each for each in ("zh-Hant", "en", "ja") if each != self.trip.facts["language"]]
        self.trip.facts["language"] = self.dice.choice(others)
        self.case.save(f"papers are in {self.trip.facts['language']} if nothing else is said")

    def broken_file(self):
        """With an error in a file the check says so and no papers are made; the old ones stand."""
        case, path = self.case, self.case.folder / "delegates.csv"
        text, before = path.read_text(encoding="utf-8"), case.digests()
        if not self.trip.people or f",{self.trip.people[0].row['birth_date']}," not in text:
            return
        path.write_text(text.replace(f",{self.trip.people[0].row['birth_date']},", ",1980-02-30,", 1), encoding="utf-8")
        answer = case.ask("check", expects=(1,))
        compare("rule of a day that no calendar has", [each["rule"] for each in answer["diagnostics"] if each["severity"] == "error"], ["ValidDate"])
        case.run("build", expects=(1,))
        path.write_text(text, encoding="utf-8")
        compare("files after papers could not be made", case.digests(), before)


CHANCES = {
    "issue": 16, "pay": 14, "refund": 3, "charges_borne": 3, "reverse": 4, "bank": 4, "credit": 7, "confirm": 5, "agree": 4, "join": 5,
    "travels": 4, "another_person": 2, "book": 3, "other_price": 2, "cancel_session": 3, "withdraw": 8, "return_of_who_left": 2, "rooms": 4,
    "manifest": 2, "look": 3, "company_terms": 3, "person_books": 3, "imported": 3, "other_days": 2, "own_calendar": 3, "trip_language": 1, "settle_others": 4,
     "wait": 3, "other_language": 2, "share": 3, "forget": 1, "printed": 2, "mistake": 2, "broken_file": 1}

MISTAKES = [
    ["pay", "2027-999", "TWD 1"], ["pay", "x", "TWD 1"], ["quote", "ZZZ"], ["invoice", "issue", "ZZZ"],
    ["invoice", "credit", "2027-999", "--reason", "x"],
    ["withdraw", "誰也不是"], ["confirm", "nothing", "TWD 5", "--by", "x"], ["replace", "誰也不是"], ["calendar", "誰也不是"],
    ["pay", "--undo", "999", "--reason", "x"], ["statement", "ZZZ"], ["rooms", "--bogus"], ["mail", "nothing"],
    ["share", "company", "ZZZ", "--output", "copy"], ["invoice", "print", "nothing"], ["explain", "ZZZ"], ["nothing"]]


def as_list(value):
    return value if isinstance(value, list) else [value]


def receivers(lines, units):
    """Who gets a payment for which no payee was named; None where the manual leaves it open."""
    lines = [line for line in lines if line["state"] != "credited"]
    open_lines = [line for line in lines if line["balance"] > 0]
    waits = {}
    for line in lines:
        waits[line["payee"]] = waits.get(line["payee"], 0) + line["balance"]
    waits = {payee: units for payee, units in waits.items() if units > 0}
    just = {payee for payee, sum in waits.items() if sum == units} | {line["payee"] for line in open_lines if line["balance"] == units}
    if len(just) == 1:
        return {just.pop(): units}
    if just:
        return None
    if sum(waits.values()) == units:
        return waits
    return None
