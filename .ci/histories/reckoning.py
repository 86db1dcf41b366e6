"""The second reckoning: what everybody owes, by the words of the manual alone.

Nothing here reads what `trip` says; it knows the facts of the folder, what was confirmed and who withdrew.
"""
import datetime
from dataclasses import dataclass
from fractions import Fraction

from . import money
from .money import Amount


@dataclass
class Charge:
    step: str
    id: str
    amount: Amount
    payee: str
    due: str | None = None
    person: str | None = None
    day: str | None = None
    is_percent: bool = False

    @property
    def is_cash(self):
        return self.step == "interpreter"


@dataclass
class Confirmation:
    """A line of `confirmations.csv`."""
    item: str
    price: Amount
    on: datetime.date
    company: str = ""
    person: str = ""


@dataclass
class Agreement:
    """A line of `interpreters.csv`: who interprets for a booking, at what price for half a day."""
    booking: str
    company: str
    number: int
    fee: Amount
    on: datetime.date


class Reckoning:
    """What the trip costs, with these people on it."""

    def __init__(self, trip, withdrawn=(), companies_left=(), confirmations=(), agreements=()):
        self.trip, self.facts = trip, trip.facts
        self.people = [person for person in trip.people if person.name not in withdrawn]
        self.companies_left = set(companies_left)
        self.confirmations, self.agreements = list(confirmations), list(agreements)
        # How many go in all, by which some prices go.
        self.size = len(self.people)

    def members(self, company):
        return [person for person in self.people if person.company == company.code]

    def sending(self):
        """Companies of which somebody goes."""
        return [company for company in self.trip.companies if self.members(company)]

    # Prices and conditions.

    def confirmed(self, items, announced, company, person=None):
        """Of the lines that bear on it the one of the latest day counts, on the same day the lower one."""
        latest = None
        for line in self.confirmations:
            bears = line.item in items and line.company in ("", company.code)
            if bears and line.person in ("", person.name if person else "") and (not latest or line.on >= latest.on):
                latest = line
        return latest.price if latest else money.read(announced)

    def holds(self, price, company, person=None, place=None):
        """Every condition must hold; the day is the person's own, else the company's."""
        day = person.registered if person and person.registered else company.row["registered"]
        own = person is not None and person.flight == "yes"
        return all((
            day >= price.get("registeredFrom", ""),
            day <= price.get("registeredUntil", "9999"),
            set(price.get("categories", [])) <= set(company.categories),
            place is None or price.get("placeFrom", 1) <= place <= price.get("placeUntil", 999),
            place is None or price.get("flight") in (None, "own" if own else "group"),
            price.get("peopleFrom", 0) <= self.size <= price.get("peopleUntil", 9999)))

    def fare(self, company, person, place):
        """The first fare of the list whose every condition holds."""
        fare = next(fare for fare in self.facts["fares"] if self.holds(fare, company, person, place))
        amount = self.confirmed((fare["id"], ""), fare["price"], company, person)
        return Charge("fare", fare["id"], amount, fare.get("payee", "agency"), fare.get("due"), person.name)

    # One company's charges.

    def charges(self, company):
        members = self.members(company)
        fares = [self.fare(company, person, place) for place, person in enumerate(members, 1)]
        return [*fares, *self.rooms(company, members), *self.extra_nights(company, members), *self.options(company, members),
                *self.adjustments(company, members, fares, "discounts"), *self.adjustments(company, members, fares, "surcharges"),
                *self.interpreters(company)]

    def room_of(self, person):
        for option in self.facts["options"]:
            if option["id"] in person.options and "room" in option:
                return option["room"]
        return person.room or "twin"

    def rooms(self, company, members):
        """An equal part of the room for all nights; sharers are counted down the roster, an odd unit falls to the first."""
        prices = {room["kind"]: room for room in self.facts.get("rooms", [])}
        nights = sum((day(stay["checkOut"]) - day(stay["checkIn"])).days for stay in self.facts["stays"])
        before = {"twin": 0, "single": 0}
        for person in self.people:
            kind = self.room_of(person)
            place, before[kind] = before[kind], before[kind] + 1
            if person not in members or kind not in prices:
                continue
            room, beds = prices[kind], 2 if kind == "twin" else 1
            whole = self.confirmed((kind,), room["price"], company, person).times(nights)
            part = whole._replace(low=money.equal_part(whole.low, beds, place % beds),
                                  high=whole.high and money.equal_part(whole.high, beds, place % beds))
            yield Charge("room", kind, part, room.get("payee", "agency"), room.get("due"), person.name)

    def extra_nights(self, company, members):
        night = self.facts.get("extraNight")
        for person in members:
            if person.extra:
                amount = self.confirmed(("extra-night",), night["price"], company, person).times(person.extra)
                yield Charge("night", "", amount, night.get("payee", "agency"), night.get("due"), person.name)

    def options(self, company, members):
        known = {option["id"]: option for option in self.facts["options"]}
        booked = [(option, person) for person in members for option in person.options]
        if company.code not in self.companies_left:
            booked += [(option, None) for option in company.options]
        for name, person in booked:
            option = known[name]
            amount = self.confirmed((name,), option["price"], company, person)
            yield Charge("option", name, amount, option.get("payee", "agency"), option.get("due"), person and person.name)

    def adjustments(self, company, members, fares, kind):
        """Each of the fare alone; percent goes where the fare goes."""
        for price in self.facts[kind]:
            if price.get("per") == "company":
                found = self.company_adjustment(price, company, members, fares, kind)
            else:
                found = self.person_adjustments(price, company, members, fares, kind)
            for charge in found:
                yield charge if kind == "surcharges" else Charge(
                    charge.step, charge.id, -charge.amount, charge.payee, charge.due, charge.person, is_percent=charge.is_percent)

    def person_adjustments(self, price, company, members, fares, kind):
        for place, (person, fare) in enumerate(zip(members, fares), 1):
            if not self.holds(price, company, person, place):
                continue
            if price["price"].endswith("%"):
                amount = money.share_of(fare.amount, money.percent(price["price"]))
                yield Charge(kind[:-1], price["id"], amount, fare.payee, fare.due, person.name, is_percent=True)
            else:
                amount = self.confirmed((price["id"],), price["price"], company, person)
                yield Charge(kind[:-1], price["id"], amount, price.get("payee", "agency"), price.get("due"), person.name)

    def company_adjustment(self, price, company, members, fares, kind):
        """Once, as long as the company sends anyone; percent is rounded once, of all its fares together."""
        if not members or not self.holds(price, company):
            return
        if not price["price"].endswith("%"):
            amount = self.confirmed((price["id"],), price["price"], company)
            yield Charge(kind[:-1], price["id"], amount, price.get("payee", "agency"), price.get("due"))
            return
        part = money.percent(price["price"])
        for currency, whole in money.summed(fare.amount for fare in fares).items():
            places = {}
            for fare in fares:
                if fare.amount.currency == currency:
                    places.setdefault((fare.payee, fare.due), []).append(fare.amount)
            sums = [money.summed(amounts)[currency] for amounts in places.values()]
            taken = money.share_of(whole, part)
            lows = money.divided(taken.low, [each.low for each in sums])
            highs = lows if taken.high is None else money.divided(taken.high, [each.high for each in sums])
            for (payee, due), each, low, high in zip(places, sums, lows, highs):
                amount = Amount(currency, low, None if each.high is None else high, min(1, each.unpriced))
                yield Charge(kind[:-1], price["id"], amount, payee, due, is_percent=True)

    # Interpreters.

    def interpreters(self, company):
        """One fee for each booking; companies that share one pay equal parts, the first of the roster the units left over."""
        if not self.members(company) or "interpreters" not in self.facts:
            return
        days, cancelled, seen = self.trip.interpreted(), self.trip.cancelled(), {}
        for booking in company.bookings:
            session = booking.partition("@")[0]
            seen[booking] = seen.get(booking, 0) + 1
            if session in cancelled:
                continue
            fee = self.fee(booking, company, seen[booking])
            if "@" in booking:
                sharers = [other.code for other in self.sending() for each in other.bookings if each == booking]
                place = [place for place, code in enumerate(sharers) if code == company.code][seen[booking] - 1]
                fee = fee._replace(low=money.equal_part(fee.low, len(sharers), place),
                                   high=fee.high and money.equal_part(fee.high, len(sharers), place))
            yield Charge("interpreter", session, fee, "interpreter", day=days[session])

    def fee(self, booking, company, number):
        """The announced range until somebody has agreed on a price."""
        latest = None
        for line in self.agreements:
            whose = ("", 1) if "@" in booking else (company.code, number)
            if (line.booking, line.company, line.number) == (booking, *whose) and (not latest or line.on >= latest.on):
                latest = line
        return latest.fee if latest else money.read(self.facts["interpreters"]["price"])

    # Parts of a sum.

    def parts(self, charges, company):
        """What is asked for by invoice on which day: `(payee, currency, due)` to a sum."""
        asked, undated = {}, {}
        for charge in charges:
            if not charge.is_cash:
                sums = asked if charge.due else undated
                key = (charge.payee, charge.amount.currency) + ((charge.due,) if charge.due else ())
                sums[key] = sums.get(key, 0) + charge.amount.low
        for (payee, currency), whole in undated.items():
            for due, units in self.instalments(payee, currency, whole, company):
                asked[payee, currency, due] = asked.get((payee, currency, due), 0) + units
        return money.without_nothing(asked)

    def instalments(self, payee, currency, whole, company):
        """Percent of the whole sum by largest remainder; money out of what percents leave, as far as that reaches.

        A company that has left pays as one sum, not in parts.
        """
        parts = [part for part in self.facts.get("instalments", []) if part["payee"] == payee]
        if not parts or whole <= 0 or not self.members(company):
            return [(None, whole)]
        shares = [money.percent(part["price"]) if part.get("price", "").endswith("%") else Fraction(0) for part in parts]
        weights = [int(share * 10 ** 6) for share in shares]
        split = money.divided(whole, [*weights, 10 ** 6 - sum(weights)])
        left, units = split.pop(), split
        for place, part in enumerate(parts):
            if "price" in part and not part["price"].endswith("%"):
                price = money.read(part["price"])
                count = 1 if part.get("per") == "company" else len(self.members(company))
                units[place] = min(left, price.low * count) if price.currency == currency else 0
                left -= units[place]
        units[next(place for place, part in enumerate(parts) if "price" not in part)] += left
        return [(self.due(part["due"], company), each) for part, each in zip(parts, units)]

    def due(self, words, company):
        count, _, rest = words.partition(" days ")
        if not rest:
            return words
        if rest == "before departure":
            return str(self.trip.first - datetime.timedelta(days=int(count)))
        last = self.confirmation_day(company)
        return last and str(last + datetime.timedelta(days=int(count)))

    def confirmation_day(self, company):
        """The day on which the last of the company's people has an exact price; None while somebody has not."""
        days = []
        for place, person in enumerate(self.members(company), 1):
            fare = next(fare for fare in self.facts["fares"] if self.holds(fare, company, person, place))
            lines = [line.on for line in self.confirmations if line.item in (fare["id"], "")
                     and line.company in ("", company.code) and line.person in ("", person.name)]
            if lines:
                days.append(max(lines))
            elif money.read(fare["price"]).is_exact:
                days.append(day(person.registered or company.row["registered"]))
            else:
                return None
        return max(days, default=None)

    # Leaving.

    def leaving(self, who, on):
        """What withdrawing costs on a day: fee, costs, kept, charged, returned, one a currency, for each person.

        What a whole company is asked for besides is nobody's (None), without costs already laid out for a person.
        """
        ladder, step = self.facts["withdrawal"], self.step(on)
        costs = {person.name: self.leaving_costs(self.fee_of(person, who), step, ladder) for person in who}
        company = self.trip.company(who[0].company)
        if len(who) == len(self.members(company)):
            charges = [charge.amount for charge in self.charges(company)
                       if charge.person is None and not charge.is_cash and charge.payee == ladder["payee"]]
            costs[None] = self.leaving_costs(money.summed(charges), step, None)
        return costs

    def step(self, on):
        """The first step whose limit the notice reaches, the last minute included; notice counts as of the day's end."""
        for step in self.facts["withdrawal"]["steps"]:
            if "until" in step and (on < day(step["until"]) or on == day(step["until"]) and "at" not in step):
                return step
            if "daysBefore" in step and (self.trip.first - on).days >= step["daysBefore"]:
                return step
            if "until" not in step and "daysBefore" not in step:
                return step

    def fee_of(self, person, who):
        """What the person pays to the ladder's payee by invoice, options included."""
        payee = self.facts["withdrawal"]["payee"]
        return money.summed(charge.amount for charge in self.taken_along(person, who) if charge.payee == payee)

    def taken_along(self, person, who):
        """A person's charges by invoice; of a company that stays also the own part of a percent that it gets off its fares."""
        company, members = self.trip.company(person.company), self.members(self.trip.company(person.company))
        charges = [charge for charge in self.charges(company) if charge.person == person.name and not charge.is_cash]
        if len(who) == len(members):
            return charges
        paying = [(each, self.fare(company, each, place)) for place, each in enumerate(members, 1)]
        staying = [(each, fare) for each, fare in paying if each != person]
        return [*charges, *self.percents(company, paying, person), *(
            Charge(each.step, each.id, -each.amount, each.payee, each.due, person.name) for each in self.percents(company, staying, person))]

    def percents(self, company, paying, person):
        """Percents that are taken once of all these fares."""
        members, fares = [each for each, _ in paying], [fare for _, fare in paying]
        for kind, sign in (("discounts", -1), ("surcharges", 1)):
            for price in self.facts[kind]:
                if price.get("per") == "company" and price["price"].endswith("%"):
                    for each in self.company_adjustment(price, company, members, fares, kind):
                        yield Charge(each.step, each.id, each.amount.times(sign), each.payee, each.due, person.name)

    @staticmethod
    def leaving_costs(fees, step, ladder):
        costs = {}
        for currency, fee in fees.items():
            laid_out = max(0, min(in_currency(ladder["administrativeCosts"], currency), fee.low)) if ladder else 0
            left = fee.low - laid_out
            if "sum" in step or step.get("of") == "deposit":
                fixed = in_currency(step["sum"] if "sum" in step else ladder["deposit"], currency) if ladder else 0
                kept = rounded_share(fixed, step.get("percent", 100))
            else:
                kept = rounded_share(left, step["percent"])
            kept = min(kept, left) if left >= 0 else rounded_share(left, step.get("percent", 0))
            costs[currency] = {"fee": fee.low, "administrativeCosts": laid_out, "kept": kept, "charged": laid_out + kept,
                               "returned": left - kept}
        return costs


def in_currency(text, currency):
    """An exact amount in one currency says nothing about another."""
    amount = money.read(text)
    return amount.low if amount.currency == currency else 0


def rounded_share(units, hundredths):
    return money.rounded(Fraction(units * hundredths, 100))


def day(text):
    return datetime.date.fromisoformat(text)
