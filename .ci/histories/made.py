"""A random trip: facts of `trip.json`, companies and people, in all the shapes that the manual allows."""
import datetime
from dataclasses import dataclass, field

from .money import units_of, written

PARTS = ("morning", "afternoon", "dinner")
HOURS = {"morning": ("09:00", "11:30"), "afternoon": ("13:30", "17:00"), "dinner": ("18:30", "20:30")}
PAYEES = ("agency", "association")
SURNAMES = "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林"
JAPAN = ("HND", "KIX", "SDJ")


def words(chinese, english, japanese):
    return {"zh-Hant": chinese, "en": english, "ja": japanese}


@dataclass
class Company:
    code: str
    row: dict
    bookings: list
    options: list
    categories: list

    @property
    def cells(self):
        return {**self.row, "company": self.code, "interpreters": " ".join(self.bookings), "options": " ".join(self.options),
                "category": " ".join(self.categories)}


@dataclass
class Person:
    number: int
    company: str
    name: str
    row: dict
    options: list
    room: str = ""
    extra: int = 0
    before: int | None = None
    flight: str = ""
    joins: datetime.date | None = None
    leaves: datetime.date | None = None
    registered: str = ""

    def shown(self, language):
        """How papers and answers in a language name the person."""
        return f"{self.row['surname']}, {self.row['given_name']}" if language == "en" else self.name

    @property
    def cells(self):
        return {**self.row, "company": self.company, "name": self.name, "options": " ".join(self.options), "room": self.room,
                "extra_nights": str(self.extra or ""), "nights_before": "" if self.before is None else str(self.before),
                "own_flight": self.flight, "joins": str(self.joins or ""), "leaves": str(self.leaves or ""),
                "registered": self.registered}


@dataclass
class Trip:
    """What stands in the folder, as we know it without reading it."""
    facts: dict
    companies: list = field(default_factory=list)
    people: list = field(default_factory=list)
    people_made: int = 0
    rates: dict = field(default_factory=dict)

    @property
    def first(self):
        return datetime.date.fromisoformat(self.facts["period"]["from"])

    @property
    def last(self):
        return datetime.date.fromisoformat(self.facts["period"]["to"])

    def sessions(self):
        """Every session with its day and part of day."""
        for day in self.facts["days"]:
            for part in PARTS:
                if part in day:
                    yield day["date"], part, day[part]

    def interpreted(self):
        """Sessions that may have an interpreter, by their names, with their days."""
        return {session["id"]: day for day, _, session in self.sessions() if session.get("interpreter")}

    def cancelled(self):
        return {session["id"] for _, _, session in self.sessions() if session.get("cancelled")}

    def company(self, code):
        return next(company for company in self.companies if company.code == code)


class TripMaker:
    """Throws the dice for one trip."""

    def __init__(self, dice):
        self.dice = dice

    def may(self, chance):
        return self.dice.random() < chance

    def make(self):
        first = datetime.date(2027, 2, 1) + datetime.timedelta(days=self.dice.randrange(240))
        self.trip = Trip({})
        self.days = [first + datetime.timedelta(days=number) for number in range(self.dice.randint(3, 6))]
        self.currency = self.dice.choice(["TWD", "TWD", "EUR", "USD", "KRW"])
        self.other = self.dice.choice(["TWD", "EUR", "USD"])
        self.trip.facts = {
            "title": words("範例拓訪團", "Specimen delegation", "見本訪問団"),
            "language": self.dice.choice(["zh-Hant", "en", "ja"]),
            "organisers": [
                {"role": "host", "name": words("範例公會", "Specimen Association", "見本工業会")},
                {"role": "agency", "name": words("範例旅行社", "Specimen Travel", "見本旅行社")}],
            "contact": {"name": words("範例承辦人", "Specimen Clerk", "見本担当者"), "email": "clerk@specimen.example"},
            "period": {"from": str(first), "to": str(self.days[-1])},
            "delegation": {"minimumCompanies": 2, "maximumPeople": 60},
            "categories": [
                {"id": "member", "title": words("會員", "members", "会員")},
                {"id": "small", "title": words("小企業", "small firms", "小企業")}],
            **self.programme(), **self.prices(), **self.terms()}
        self.companies()
        if self.may(0.4):
            rates = {"JPY": "0.2035", "EUR": "35.125", "USD": "32.5", "KRW": "0.0236"}
            self.trip.rates = {currency: rate for currency, rate in rates.items() if self.may(0.8)}
        return self.trip

    # The programme.

    def programme(self):
        airport = self.dice.choice(["HND", "KIX", "SDJ", "FRA", "HAN", "ICN"])
        flights = [{"date": str(self.days[0]), "from": "TPE", "to": airport}, {"date": str(self.days[-1]), "from": airport, "to": "TPE"}]
        for flight, hours in zip(flights, (("09:20", "13:05"), ("15:10", "18:20"))):
            if self.may(0.5):
                flight["departs"], flight["arrives"] = hours
        programme = {"days": [self.day(number) for number in range(len(self.days))], "flights": flights, "stays": self.stays(),
                     "deadlines": self.deadlines()}
        if self.may(0.4):
            programme["luggagePerPerson"] = self.dice.randint(1, 2)
        if len(self.days) > 3 and airport == "HND" and self.may(0.3):
            flights.insert(1, {"date": str(self.days[2]), "from": "HND", "to": "CTS"})
        if airport not in JAPAN and self.may(0.3):
            programme["zone"] = "Asia/Taipei"
        return programme

    def day(self, number):
        date = self.days[number]
        day = {"date": str(date), "meals": [meal for meal in ("breakfast", "lunch", "dinner") if self.may(0.6)]}
        for part in PARTS:
            if (number, part) in ((0, "morning"), (len(self.days) - 1, "afternoon")):
                day[part] = {"kind": "flight", "title": words("搭機", "Flight", "移動（空路）")}
            elif self.may(0.75):
                day[part] = self.session(number, part)
        if 0 < number < len(self.days) - 1 and self.may(0.4):
            day["legs"] = [{"kind": "coach", "from": words("飯店", "Hotel", "ホテル"), "to": words("會場", "Venue", "会場"),
                            "departs": "8:15", "coach": {"seats": 45}}]
        if self.may(0.4):
            day["staff"] = self.dice.randint(0, 3)
        return day

    def session(self, number, part):
        session = {"kind": self.dice.choice(["visit", "dinner" if part == "dinner" else "visit", "mixer", "free"]),
                   "title": words(f"行程{number}{part}", f"Programme {number} {part}", f"予定{number}{part}")}
        if self.may(0.6):
            session["id"] = f"s{number}{part}"
        if part != "dinner" and self.may(0.5):
            session.update(id=f"talks{number}{part}", kind="matchmaking", interpreter=True,
                           title=words(f"媒合會{number}{part}", f"Matchmaking {number} {part}", f"商談会{number}{part}"))
        if self.may(0.5):
            session["from"], session["to"] = HOURS[part]
        return session

    def stays(self):
        middle = self.dice.randint(1, len(self.days) - 1)
        nights = [(0, middle), (middle, len(self.days) - 1)] if middle < len(self.days) - 1 else [(0, middle)]
        return [{"place": words(f"地點{number}", f"Town {number}", f"町{number}"), "checkIn": str(self.days[begin]),
                 "checkOut": str(self.days[end])} for number, (begin, end) in enumerate(nights, 1)]

    def deadlines(self):
        kinds = {"applications": 75, "briefing": 10, "payment": 30, "nameList": 20, "ticketing": 12, "other": 15}
        return [{"kind": kind, "title": words(f"期限{kind}", f"Deadline {kind}", f"期限{kind}"), "on": self.before(days)}
                for kind, days in kinds.items() if self.may(0.6)]

    def before(self, days):
        return str(self.days[0] - datetime.timedelta(days=days))

    # Prices and terms.

    def price(self, low, high, currency=None):
        currency = currency or self.currency
        units = self.dice.randint(low, high) * (1 if self.may(0.4) else 10)
        return written(currency, units * (10 if currency == "KRW" else 1))

    def perhaps_open(self, price, chance):
        """Now and then a minimum, a range, or not known yet."""
        if not self.may(3 * chance):
            return price
        currency, low = price.split()
        kind = self.dice.choice(["from", "range", "on request"])
        if kind == "range":
            return f"{currency} {low}-{written(currency, 2 * units_of(currency, low) + 1).split()[1]}"
        return "from " + price if kind == "from" or currency == "KRW" else f"{currency} on request"

    def payee(self):
        return self.dice.choice(["agency", "agency", "association"])

    def to_pay(self, chance=0.4):
        """Payee and perhaps a day of payment."""
        return {"payee": self.payee(), **({"due": self.before(self.dice.randint(3, 70))} if self.may(chance) else {})}

    def condition(self, per="person"):
        """At most two conditions of a price."""
        known = {"registeredUntil": self.before(100), "registeredFrom": self.before(100), "categories": ["member"],
                 "peopleFrom": self.dice.randint(4, 9), "peopleUntil": self.dice.randint(4, 9), "placeFrom": 2, "placeUntil": 1,
                 "flight": self.dice.choice(["own", "group"])}
        if per == "company":
            known = {key: value for key, value in known.items() if key not in ("placeFrom", "placeUntil", "flight")}
        chosen = self.dice.sample(sorted(known), self.dice.choice([0, 1, 1, 2]))
        if {"placeFrom", "placeUntil"} <= set(chosen):
            chosen.remove("placeFrom")
        if {"peopleFrom", "peopleUntil"} <= set(chosen):
            chosen.remove("peopleUntil")
        if {"registeredFrom", "registeredUntil"} <= set(chosen):
            chosen.remove("registeredFrom")
        return {key: known[key] for key in chosen}

    def prices(self):
        fares = [{"id": f"fare{number}", "title": words(f"方案{number}", f"Plan {number}", f"プラン{number}"),
                  "price": self.price(1000, 9999), **self.to_pay(), **self.condition()} for number in range(self.dice.randint(0, 2))]
        standard = {"id": "standard", "title": words("團費", "Fare", "旅行代金"), "price": self.price(2000, 9999), **self.to_pay()}
        standard["price"] = self.perhaps_open(standard["price"], 0.08)
        self.fares = [fare for fare in fares if len(fare) > 4] + [standard]
        prices = {"fares": self.fares, "options": [], "discounts": [], "surcharges": [], **self.nights()}
        single = {"id": "single-room", "title": words("單人房差", "Single supplement", "一人部屋追加"), "room": "single",
                  "price": self.price(100, 900), **self.to_pay()}
        if "rooms" not in prices:
            prices["options"].append(single)
        if self.may(0.6):
            prices["options"].append({"id": "visa", "title": words("簽證", "Visa", "査証"),
                                      "price": self.perhaps_open(self.price(10, 90, self.other), 0.06), **self.to_pay()})
        if self.may(0.15):
            prices["options"].append({"id": "half-twin", "title": words("雙人房半間", "Half of a twin", "ツイン半室"), "room": "twin",
                                      "price": self.price(50, 400), **self.to_pay()})
        if self.may(0.5):
            prices["options"].append({"id": "booth", "title": words("攤位", "Booth", "ブース"), "per": "company",
                                      "price": self.price(100, 900, self.dice.choice([self.currency, self.other])), **self.to_pay()})
        for number in range(self.dice.randint(0, 3)):
            prices[self.dice.choice(["discounts", "surcharges"])].append(self.adjustment(number))
        if self.may(0.85):
            fee = self.dice.choice(["JPY 40000", "JPY 35001", "JPY 35000-50000", "JPY 35001-50002", "TWD 9000", "JPY 50000"])
            prices["interpreters"] = {"price": self.dice.choice([fee, "from JPY 35000"]) if self.may(0.2) else fee}
        return prices

    def nights(self):
        prices = {}
        if self.may(0.4):
            prices["rooms"] = [
                {"kind": kind, "title": title, "price": self.price(50, 300), **self.to_pay(0.3)} for kind, title in (
                    ("twin", words("雙人房", "Twin room", "ツイン")), ("single", words("單人房", "Single room", "シングル")))]
        if self.may(0.5):
            prices["extraNight"] = {"title": words("加住一晚", "Extra night", "延泊"), "price": self.price(50, 300), **self.to_pay(0.3)}
        return prices

    def adjustment(self, number):
        adjustment = {"id": f"adjustment{number}", "title": words(f"調整{number}", f"Adjustment {number}", f"調整{number}")}
        if self.may(0.4):
            adjustment["per"] = "company"
        if self.may(0.6):
            adjustment["price"] = self.dice.choice(["5%", "7.5%", "12.5%", "3.3333%", "0.25%"])
        else:
            adjustment.update(price=self.price(5, 30), payee=self.fares[-1]["payee"])
            if self.may(0.2):
                adjustment.update(self.to_pay(0.5))
            elif "due" in self.fares[-1]:
                adjustment["due"] = self.fares[-1]["due"]
        return {**adjustment, **self.condition(adjustment.get("per", "person"))}

    def terms(self):
        terms = {}
        if self.may(0.5):
            terms["instalments"] = self.instalments(self.payee())
        if self.may(0.8):
            terms["withdrawal"] = self.ladder()
        if self.may(0.5):
            terms["invoices"] = {"prefix": self.dice.choice(["JP-", "X"]), "taxIncluded": [{"payee": "association", "percent": "5%"}]}
            if self.may(0.5):
                terms["invoices"]["year"] = 116
        return terms

    def instalments(self, payee):
        def part(name, **facts):
            return {"id": name, "title": words(f"{name}款", name.title(), f"{name}金"), "payee": payee, **facts}
        parts = [
            part("deposit", price=self.dice.choice(["30%", "33.3333%", self.price(50, 200)]),
                 due=self.dice.choice([self.before(60), "14 days after confirmation"])),
            part("second", price=self.dice.choice(["20%", "40%", self.price(50, 100)]),
                 due=self.dice.choice(["40 days before departure", self.before(35)])),
            part("balance", due="20 days before departure")]
        if self.may(0.3):
            parts[0]["per"] = "company"
        if self.may(0.4):
            parts.pop(1)
        if parts[0]["price"].endswith("%"):
            parts[0].pop("per", None)
        return parts

    def ladder(self):
        steps = self.dice.choice([
            [{"daysBefore": 41, "percent": 5}, {"daysBefore": 21, "percent": 20}, {"daysBefore": 1, "percent": 50}, {"percent": 100}],
            [{"until": self.before(45), "at": "17:00", "sum": self.price(5, 40)}, {"daysBefore": 30, "percent": 50, "of": "deposit"},
             {"daysBefore": 15, "percent": 100, "of": "deposit"}, {"daysBefore": 1, "percent": 60}, {"percent": 100}],
            [{"daysBefore": 30, "percent": 10}, {"percent": 75}]])
        ladder = {"source": words("簡章", "Terms", "要項"), "payee": self.payee(), "atLeast": self.may(0.5), "steps": steps,
                  "administrativeCosts": written(self.currency, self.dice.choice([0, 130, 777]))}
        if any(step.get("of") == "deposit" for step in steps):
            ladder["deposit"] = self.price(20, 80)
        return ladder

    # Companies and people.

    def companies(self):
        for number in range(self.dice.randint(2, 6)):
            letter, sign = "ABCDEF"[number], "甲乙丙丁戊己"[number]
            row = {"name": f"範例{sign}股份有限公司", "name_en": f"Specimen {letter} Co., Ltd.", "name_ja": f"見本{sign}株式会社",
                   "bill_to": f"範例{sign}控股公司" if self.may(0.3) else "", "registered": self.before(self.dice.randint(80, 140)),
                   "contact": f"聯絡窗口{number + 1}", "email": f"office{number + 1}@specimen.example", "note": f"公司備註{number + 1}號"}
            options = [option["id"] for option in self.trip.facts["options"] if option.get("per") == "company" and self.may(0.5)]
            categories = [name for name in ("member", "small") if self.may(0.5)]
            self.trip.companies.append(Company(f"C{number + 1:02}", row, self.bookings(), options, categories))
            for _ in range(self.dice.choice([1, 1, 2, 2, 3, 4])):
                self.trip.people.append(self.person(f"C{number + 1:02}"))

    def bookings(self):
        """Some sessions, some shared (`@`), some twice."""
        if "interpreters" not in self.trip.facts:
            return []
        bookings = []
        for session in sorted(self.trip.interpreted().keys() - self.trip.cancelled()):
            if self.may(0.5):
                bookings.append(session + (f"@{self.dice.randint(1, 2)}" if self.may(0.4) else ""))
                if self.may(0.12):
                    bookings.append(bookings[-1])
        return bookings

    def person(self, company):
        trip = self.trip
        trip.people_made += 1
        number = trip.people_made
        letters = "".join(chr(65 + int(digit)) for digit in f"{number:03}")
        row = {"surname": "SN" + letters, "given_name": "GN" + letters, "sex": self.dice.choice("MMFFX" if self.may(0.1) else "MF"),
               "birth_date": str(datetime.date(1960, 1, 1) + datetime.timedelta(days=number * 211 + 13)), "nationality": "TWN",
               "passport_number": f"3{number * 7919 + 12345678:08}", "passport_expiry": str(trip.last + datetime.timedelta(days=700 + number)),
               "phone": f"0912-{number:03}-777", "diet": f"忌口{number:03}號" if self.may(0.4) else "", "note": f"秘密備註{number:03}",
               "smoking": self.dice.choice(["", "yes", "no"]), "job_title": f"頭銜{number:03}"}
        name = SURNAMES[number % len(SURNAMES)] + "一二三四五六七八九十"[number % 10] + "春夏秋冬東西南北"[number // 10 % 8]
        person = Person(number, company, name, row, [
            option["id"] for option in trip.facts["options"] if option.get("per", "person") == "person" and self.may(0.3)])
        if "single-room" in person.options:
            person.options, person.room = [option for option in person.options if option != "half-twin"], "single"
        elif "rooms" in trip.facts:
            person.room = self.dice.choice(["", "twin", "single"])
        else:
            person.room = self.dice.choice(["", "twin"])
        if self.may(0.3):
            person.registered = self.before(self.dice.randint(76, 150))
        self.travels(person)
        return person

    def travels(self, person):
        """Own flights, own nights, own days."""
        trip = self.trip
        person.flight = self.dice.choice(["yes", "out", "back"]) if self.may(0.2) else ""
        person.extra, person.before, person.joins, person.leaves = 0, None, None, None
        if "extraNight" in trip.facts and self.may(0.3):
            person.extra = self.dice.randint(1, 3)
            person.before = self.dice.choice([None, 0, self.dice.randint(0, person.extra), person.extra])
        nights = (trip.last - trip.first).days
        if self.may(0.12):
            person.joins = trip.first + datetime.timedelta(days=self.dice.randint(1, nights))
        elif self.may(0.12):
            person.leaves = trip.first + datetime.timedelta(days=self.dice.randint(0, nights - 1))
