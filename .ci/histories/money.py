"""Amounts as the manual writes them, and the ways in which sums are rounded and divided."""
from fractions import Fraction
from typing import NamedTuple

DECIMALS = {"TWD": 0, "JPY": 0, "KRW": 0, "EUR": 2, "USD": 2}


class Amount(NamedTuple):
    """So many of the smallest unit of a currency; `high` is None without an upper end, `unpriced` counts parts on request."""
    currency: str
    low: int
    high: int | None
    unpriced: int = 0

    @property
    def is_exact(self):
        return self.high == self.low and not self.unpriced

    def __neg__(self):
        return Amount(self.currency, -self.low, None if self.high is None else -self.high, self.unpriced)

    def times(self, count):
        return self._replace(low=self.low * count, high=None if self.high is None else self.high * count)


def exact(currency, units):
    return Amount(currency, units, units)


def written(currency, units):
    """An exact amount, as `trip` reads it."""
    if not DECIMALS[currency]:
        return f"{currency} {units}"
    return f"{currency} {units // 100}.{units % 100:02}"


def figure(currency, units):
    """The figure without sign and currency, as every paper prints it."""
    units = abs(units)
    return f"{units:,}" if not DECIMALS[currency] else f"{units // 100:,}.{units % 100:02}"


def units_of(currency, text):
    units = Fraction(text.replace(",", "")) * 10 ** DECIMALS[currency]
    assert units.denominator == 1, text
    return int(units)


def read(text):
    """`TWD 66800`, `from TWD 66800`, `JPY 35000-50000`, `TWD on request`."""
    is_minimum = text.startswith("from ")
    currency, figures = text.removeprefix("from ").split(" ", 1)
    if figures == "on request":
        return Amount(currency, 0, None, 1)
    if figures.startswith("-"):
        return exact(currency, units_of(currency, figures))
    low, _, high = figures.partition("-")
    low = units_of(currency, low)
    return Amount(currency, low, None if is_minimum else units_of(currency, high) if high else low)


def percent(text):
    return Fraction(text.removesuffix("%")) / 100


def rounded(value):
    """Half up (四捨五入); what is taken off is rounded as what is added."""
    whole = int((abs(Fraction(value)) * 2 + 1) // 2)
    return -whole if value < 0 else whole


def share_of(amount, part):
    """A percent of an amount, rounded half up; of an open amount it is open as well, of one without a price without one."""
    return amount._replace(
        low=rounded(amount.low * part), high=None if amount.high is None else rounded(amount.high * part), unpriced=min(1, amount.unpriced))


def divided(whole, weights):
    """Whole units by weight, the rest by largest remainder, of equal ones to the first."""
    total = sum(weights)
    if not total:
        return [0] * len(weights)
    parts = [whole * weight // total for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-(whole * weights[place] % total), place))
    for place in order[:whole - sum(parts)]:
        parts[place] += 1
    return parts


def equal_part(whole, count, place):
    """Of so many equal parts the one at a place: the units left over go one each to the first."""
    return whole // count + (1 if place < whole % count else 0)


def summed(amounts):
    """One amount for each currency; those that say nothing are left out."""
    sums = {}
    for amount in amounts:
        low, high, unpriced = sums.get(amount.currency, (0, 0, 0))
        sums[amount.currency] = (
            low + amount.low, None if high is None or amount.high is None else high + amount.high, unpriced + amount.unpriced)
    return {currency: Amount(currency, *sums) for currency, sums in sums.items() if sums != (0, 0, 0)}


def without_nothing(sums):
    return {key: value for key, value in sums.items() if value}
