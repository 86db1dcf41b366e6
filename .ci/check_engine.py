"""Asks the WebAssembly module for prices and compares them with a pricing written apart, here, in plain Python.

Usage: check_engine.py ENGINE.wasm [CASES]

CASES holds questions with the native engine's answers, as the tests write them where TRIP_ENGINE_CASES says: 64-bit words,
for each case a count and the question, then a count and the answer or a negative status.
"""

import random, struct, sys
import wasmtime

MISSING = -(2**63)
store = wasmtime.Store()
module = wasmtime.Module.from_file(store.engine, sys.argv[1])
assert not module.imports, "the module asks its page for something"
exports = wasmtime.Instance(store, module, []).exports(store)
memory = exports["memory"]
TWD, JPY = (0x545744 << 8), (0x4A5059 << 8)


def engine(words):
    pointer = exports["trip_words"](store, len(words))
    if pointer == 0 and words:
        return "refused"
    memory.write(store, struct.pack(f"<{len(words)}q", *words), pointer)
    count = exports["trip_quote"](store)
    if count < 0:
        return count
    pointer = exports["trip_answer"](store)
    return list(struct.unpack(f"<{count}q", memory.read(store, pointer, pointer + 8 * count)))


def amount(chance):
    low = chance.randrange(0, 10**9)
    kind = chance.randrange(4)
    if kind == 0:
        return (TWD, low, low, 0)
    if kind == 1:
        return (TWD, low, MISSING, 0)
    if kind == 2:
        return (JPY, low, low + chance.randrange(10**6), 0)
    return (TWD, 0, 0, 1)


def sure_sum(chance):
    return chance.choice([None, (TWD, (sum := chance.randrange(10**5)), sum, 0)])


def condition(chance):
    """First day, last day, categories, place and people from and until, 0 any flight, 1 one's own, 2 the delegation's."""
    day = lambda: chance.choice([MISSING, MISSING, chance.randrange(10)])
    end = lambda: chance.choice([MISSING, MISSING, chance.randrange(4)])
    return (day(), day(), chance.choice([[], [], [0], [0, 1]]), end(), end(), end(), end(), chance.choice([0, 0, 0, 1, 2]))


ANY = (MISSING, MISSING, [], MISSING, MISSING, MISSING, MISSING, 0)


def case(chance):
    day = lambda: chance.choice([MISSING, chance.randrange(10)])
    money = lambda number: (number, amount(chance), chance.randrange(2), day())
    share = lambda: chance.choice([(0, TWD, chance.randrange(10**5), chance.randrange(2)), (1, chance.randrange(600_000)), (2,)])
    trip = {
        "fares": [(*money(100 + i), condition(chance)) for i in range(chance.randrange(4))] + [(*money(109), ANY)] * (chance.random() < 0.9),
        "options": [money(200 + i) for i in range(3)],
        "fees": [(300, 310 + i, day(), (JPY, 35000, 50000, 0)) for i in range(3)],
        "rooms": [(400 + i, amount(chance), i + 1, chance.randrange(5), 1, day()) for i in range(2)],
        "night": [money(500)] if chance.random() < 0.9 else [],
        "adjustments": [
            (600 + i, chance.choice([(0, amount(chance), chance.randrange(2), day()), (1, chance.randrange(10**6))]),
             chance.randrange(2), chance.randrange(2), condition(chance)) for i in range(chance.randrange(4))],
        "instalments": [
            (700 + i, chance.randrange(2), share(), chance.choice([(0, day()), (1, chance.randrange(30)), (2, chance.randrange(30))]))
            for i in range(chance.randrange(4))],
        "departure": day(),
        "ladder": (chance.randrange(2), sure_sum(chance), sure_sum(chance), [
            chance.choice([(0, chance.randrange(101)), (1, chance.randrange(101)), (2, amount(chance))]) for _ in range(chance.randrange(4))
        ]) if chance.random() < 0.7 else None,
        "rates": [(currency, TWD, chance.randrange(1, 10**6), chance.randrange(7)) for currency in (JPY,) if chance.random() < 0.8],
        "target": chance.choice([None, TWD]),
    }
    member = lambda i: {
        "origin": 10 + i, "registered": day(), "options": chance.sample(range(3), chance.randrange(4)), "own": chance.randrange(2),
        "nights": chance.choice([0, 0, chance.randrange(4)]), "bed": chance.choice([None, (0, 0), (1, 0), (1, 1)]),
        "confirmed": chance.choice([None, None, (900 + i, TWD, chance.randrange(10**6))])}
    party = {
        "members": [member(i) for i in range(chance.randrange(5))], "options": chance.sample(range(3), chance.randrange(4)),
        "sessions": chance.sample(range(3), chance.randrange(4)), "registered": day(), "confirmed": day(),
        "categories": chance.choice([[], [0], [1], [0, 1]]), "people": chance.randrange(6)}
    return trip, party


def words(trip, party):
    rows = lambda list, row: [len(list)] + [word for item in list for word in row(item)]
    plain = lambda numbers: [len(numbers), *numbers]
    when = lambda c: [c[0], c[1], *plain(c[2]), *c[3:]]
    priced = lambda o: [o[0], *o[1], o[2], o[3]]
    value = lambda v: [0, *v[1], v[2], v[3]] if v[0] == 0 else [1, v[1]]
    share = lambda s: [0, s[1], s[2], s[2], 0, s[3]] if s[0] == 0 else list(s)
    out = rows(trip["fares"], lambda f: priced(f) + when(f[4])) + rows(trip["options"], priced)
    out += rows(trip["fees"], lambda f: [f[0], f[1], f[2], *f[3]])
    out += rows(trip["rooms"], lambda r: [r[0], *r[1], r[2], r[3], r[4], r[5]]) + rows(trip["night"], priced)
    out += rows(trip["adjustments"], lambda a: [a[0], *value(a[1]), a[2], a[3], *when(a[4])])
    out += rows(trip["instalments"], lambda i: [i[0], i[1], *share(i[2]), *i[3]]) + [trip["departure"], 1]
    bed = lambda b: [0] if b is None else [b[0] + 1, b[1]]
    sure = lambda c: [0] if c is None else [1, c[0], c[1], c[2], c[2], 0]
    out += rows(party["members"], lambda m: [m["origin"], m["registered"], *plain(m["options"]), m["own"], m["nights"], *bed(m["bed"]), *sure(m["confirmed"])])
    out += plain(party["options"]) + plain(party["sessions"]) + [party["registered"], party["confirmed"]]
    out += plain(party["categories"]) + [party["people"], 0]
    maybe = lambda amount: [0] if amount is None else [1, *amount]
    if trip["ladder"] is None:
        out += [0]
    else:
        payee, deposit, costs, steps = trip["ladder"]
        out += [1, payee, *maybe(deposit), *maybe(costs)]
        out += rows(steps, lambda step: [step[0], *(step[1] if step[0] == 2 else step[1:])])
    return out + rows(trip["rates"], list) + ([0] if trip["target"] is None else [1, trip["target"]])


class Refused(Exception):
    """No fare holds (-2), or something is booked that has no price (-3)."""


def holds(c, party, member=None, place=None):
    registered = member["registered"] if member else party["registered"]
    inside = lambda low, value, high: (low == MISSING and high == MISSING) or (
        value not in (None, MISSING) and (low == MISSING or low <= value) and (high == MISSING or value <= high))
    flight = c[7] == 0 or (member is not None and (c[7] == 1) == bool(member["own"]))
    return (inside(c[0], registered, c[1]) and set(c[2]) <= set(party["categories"]) and inside(c[3], place, c[4])
            and inside(c[5], party["people"], c[6]) and flight)


def ends(price, change):
    return (price[0], change(price[1]), MISSING if price[2] == MISSING else change(price[2]), price[3])


def percent(millionths):
    return lambda units: (abs(units) * millionths * 2 + 10**6) // (2 * 10**6) * (1 if units >= 0 else -1)


def add(old, new):
    return (old[0], old[1] + new[1], MISSING if MISSING in (old[2], new[2]) else old[2] + new[2], old[3] + new[3])


STEPS = ["fare", "room", "night", "option", "discount", "surcharge", "interpreter"]


def charge(person, payee, cash, day, price, step, item, because):
    return {"person": person, "way": (payee, cash, day, price[0]), "price": price, "step": step, "item": item, "because": because}


def charges(trip, party):
    out, members = [], party["members"]
    for place, member in enumerate(members, 1):
        fare = next((f for f in trip["fares"] if holds(f[4], party, member, place)), None)
        if fare is None:
            raise Refused(-2)
        sure = member["confirmed"]
        price = fare[1] if sure is None else (sure[1], sure[2], sure[2], 0)
        out.append(charge(member["origin"], fare[2], 0, fare[3], price, "fare", fare[0], [fare[0], member["origin"]] + ([sure[0]] if sure else [])))
    fares = list(out)
    for member in members:
        if member["bed"]:
            number, price, sleeps, nights, payee, due = trip["rooms"][member["bed"][0]]
            part = ends(price, lambda units: (units * nights + sleeps - 1 - member["bed"][1]) // sleeps)
            out.append(charge(member["origin"], payee, 0, due, part, "room", number, [number, member["origin"]]))
    for member in members:
        if member["nights"]:
            if not trip["night"]:
                raise Refused(-3)
            number, price, payee, due = trip["night"][0]
            out.append(charge(member["origin"], payee, 0, due, ends(price, lambda u: u * member["nights"]), "night", number, [number, member["origin"]]))
    for person, index in [(m["origin"], i) for m in members for i in m["options"]] + [(0, i) for i in party["options"]]:
        number, price, payee, due = trip["options"][index]
        out.append(charge(person, payee, 0, due, price, "option", number, [number, person or 1]))
    for kind in (1, 0):
        for rule in trip["adjustments"]:
            if rule[2] == kind:
                out += adjusted(rule, trip, party, fares)
    for index in party["sessions"]:
        number, session, day, price = trip["fees"][index]
        out.append(charge(0, 2, 1, day, price, "interpreter", session, [number, session, 1]))
    return out


def adjusted(rule, trip, party, fares):
    number, value, off, company, when = rule
    step, sign = ("discount", -1) if off else ("surcharge", 1)
    # Of an amount's parts on request, those that are taken off stand in the upper half of their word.
    signed = lambda price: (*ends(price, lambda units: sign * units)[:3], price[3] | price[3] << 32 if off else price[3])
    out = []
    if company:
        if not party["members"] or not holds(when, party):
            return []
        if value[0] == 0:
            return [charge(0, value[2], 0, value[3], signed(value[1]), step, number, [number, 1])]
        sums = totals(fares)
        shares = shared_percent(value[1], {way: price for way, (price, _) in sums.items()})
        for way, (price, because) in sums.items():
            out.append(charge(0, *way[:3], signed(shares[way]), step, number, [number] + because))
        return out
    for place, (member, fare) in enumerate(zip(party["members"], fares), 1):
        if not holds(when, party, member, place):
            continue
        if value[0] == 0:
            out.append(charge(member["origin"], value[2], 0, value[3], signed(value[1]), step, number, [number, member["origin"]]))
        else:
            out.append(charge(member["origin"], *fare["way"][:3], signed(ends(fare["price"], percent(value[1]))), step, number, [number] + fare["because"]))
    return out


def shared_percent(millionths, prices):
    """A percent of the sums of each currency together, each end by itself; units that are left go to who lacks most.

    Exact sums deal among themselves; the others deal out what the percent of all comes to beyond that.
    """
    ends_of = {way: [None, None] for way in prices}
    exact = {way for way, price in prices.items() if price[3] == 0 and price[1] == price[2]}
    rounds = [(currency, end, group) for currency in {way[3] for way in prices} for end in (1, 2) for group in (exact, set(prices) - exact)]
    for currency, end, group in rounds:
        ways = [way for way in prices if way in group and way[3] == currency and prices[way][end] != MISSING]
        sure = 0 if group is exact else sum(prices[way][end] for way in exact if way[3] == currency)
        whole = sum(prices[way][end] for way in ways)
        due = percent(millionths)(whole + sure) - percent(millionths)(sure)
        dealt = {way: due * prices[way][end] // whole if whole else 0 for way in ways}
        lacking = sorted(ways, key=lambda way: -(due * prices[way][end] - dealt[way] * whole))
        for way in lacking[: due - sum(dealt.values())]:
            dealt[way] += 1
        for way in ways:
            ends_of[way][end - 1] = dealt[way]
    return {way: (price[0], ends_of[way][0], MISSING if ends_of[way][1] is None else ends_of[way][1], price[3]) for way, price in prices.items()}


def totals(made):
    sums = {}
    for one in made:
        price, because = sums.get(one["way"], (None, []))
        sums[one["way"]] = (one["price"] if price is None else add(price, one["price"]), because + [o for o in one["because"] if o not in because])
    return sums


def split(whole, plan, currency, people):
    """Percents and what they leave by largest remainder, money out of what is left, the rest to the rest or the last."""
    left, weights = 10**6, []
    for part in plan:
        weights.append(min(part[2][1], left) if part[2][0] == 1 else 0)
        left -= weights[-1]
    weights.append(left)
    shares = [abs(whole) * weight // 10**6 for weight in weights]
    order = sorted(range(len(weights)), key=lambda i: (-(abs(whole) * weights[i] % 10**6), i))
    for index in order[: abs(whole) - sum(shares)]:
        shares[index] += 1
    shares = [share if whole >= 0 else -share for share in shares]
    rest = shares.pop()
    for index, part in enumerate(plan):
        if part[2][0] == 0 and part[2][1] == currency:
            shares[index] = max(0, min(asked(part, currency, people), rest))
            rest -= shares[index]
    shares[rest_of(plan)] += rest
    return shares


def asked(part, currency, people):
    """What a part in money wants of a sum."""
    kind, of, *more = part[2] if part[2][0] == 0 else (1, None)
    return more[0] * (1 if more[1] else people) if of == currency else 0


def rest_of(plan):
    return next((i for i, part in enumerate(plan) if part[2][0] == 2), len(plan) - 1)


def due_parts(trip, party, made):
    out = []
    for payee in range(3):
        plan = [i for i in trip["instalments"] if i[1] == payee]
        for way, (price, _) in totals(made).items():
            if not plan or way[:3] != (payee, 0, MISSING):
                continue
            lows = split(price[1], plan, way[3], len(party["members"]))
            highs = None if price[2] == MISSING else split(price[2], plan, way[3], len(party["members"]))
            for index, part in enumerate(plan):
                high = highs[index] if highs else MISSING
                is_full = lows[index] >= asked(part, way[3], len(party["members"]))
                asks, lowers = price[3] & 0xFFFFFFFF, price[3] >> 32
                if part[2][0] == 0 and index != rest_of(plan) and (asks > lowers or not highs):
                    high = lows[index] if is_full else MISSING
                is_percent = part[2][0] == 1
                if asks and not lowers and is_percent:
                    high = MISSING
                shift = part[3][1]
                day = [shift, MISSING if party["confirmed"] == MISSING else party["confirmed"] + shift,
                       MISSING if trip["departure"] == MISSING else trip["departure"] - shift][part[3][0]]
                out.append([part[0], payee, way[3], lows[index], high, price[3] if index == rest_of(plan) or lowers and is_percent else 0, day])
    return out


def priced(trip, party):
    try:
        made = charges(trip, party)
    except Refused as refused:
        return refused.args[0]
    out = [len(made)]
    for one in made:
        payee, cash, day, _ = one["way"]
        out += [1, one["person"], payee, cash, day, *one["price"], STEPS.index(one["step"]), one["item"], len(one["because"]), *one["because"]]
    ways = totals(made)
    out += [len(ways)] + [word for way, (price, _) in ways.items() for word in (*way[:3], *price)]
    for cash in (0, 1):
        sums = by_currency(one["price"] for one in made if one["way"][1] == cash)
        out += [len(sums)] + [word for price in sums.values() for word in price]
    parts = due_parts(trip, party, made)
    out += [len(parts)] + [word for part in parts for word in part]
    rows = leaving(trip, made)
    out += [len(rows)]
    for row in rows:
        out += [len(row)] + [word for four in row.values() for price in four for word in price]
    one = converted(trip, made)
    return out + ([0] if one is None else [1, *one])


def by_currency(prices):
    sums = {}
    for price in prices:
        sums[price[0]] = add(sums[price[0]], price) if price[0] in sums else price
    return sums


def zero(currency):
    return (currency, 0, 0, 0)


def leaving(trip, made):
    """For each step, by currency: the fee, costs already laid out, kept, returned."""
    if trip["ladder"] is None:
        return []
    payee, deposit, costs, steps = trip["ladder"]
    bills = {}
    for one in (one for one in made if one["way"][:2] == (payee, 0) and one["person"]):
        bills.setdefault(one["person"], []).append(one["price"])
    # People who pay a fare to this payee come first, in their order.
    first = [one["person"] for one in made if one["way"][:2] == (payee, 0) and one["step"] == "fare"]
    order = first + [person for person in bills if person not in first]
    people = [by_currency(bills[person]) for person in order]
    own = by_currency(one["price"] for one in made if one["way"][:2] == (payee, 0) and not one["person"])
    out = []
    for step in steps:
        sums = {}
        for fees in people + ([own] if own else []):
            for currency, four in left(fees, fees is own, step, deposit, costs).items():
                if fees is own and currency in sums:
                    four = levelled(four, sums[currency])
                sums[currency] = tuple(map(add, sums[currency], four)) if currency in sums else four
        out.append(sums)
    return out


def left(fees, is_own, step, deposit, costs):
    if is_own:
        costs = None
        if step[0] != 0:
            step = (0, 0)
    fixed = None if step[0] == 0 else deposit if step[0] == 1 else step[1]
    known = dict(fees)
    for other in (costs, fixed):
        if other is not None:
            known.setdefault(other[0], zero(other[0]))
    out = {}
    for currency, fee in known.items():
        mine = lambda price: price if price is not None and price[0] == currency else zero(currency)
        paid = currency in fees
        spent = capped(mine(costs), fee) if paid else mine(costs)
        base = less(fee, mine(costs))
        if step[0] == 0:
            kept = hundredths(base, step[1])
            rest = MISSING if MISSING in (base[2], kept[2]) else base[2] - kept[2]
            back = zero(currency) if step[1] >= 100 else (currency, base[1] - kept[1], rest, base[3])
        else:
            kept = hundredths(mine(deposit), step[1]) if step[0] == 1 else mine(step[1])
            back = less(base, kept) if paid else zero(currency)
            kept = capped(kept, base) if paid else kept
        out[currency] = (fee, spent, kept, back)
    return out


def levelled(own, people):
    """A company's discount lowers what is kept where it would give back less than nothing."""
    fee, spent, kept, back = own
    whole, returned = add(people[0], fee), add(people[3], back)
    low = max(0, min(0, whole[1]) - returned[1])
    high = 0 if MISSING in (whole[2], returned[2]) else max(0, min(0, whole[2]) - returned[2])
    return fee, spent, add(kept, (fee[0], -low, -high, 0)), add(back, (fee[0], low, high, 0))


def less(whole, part):
    """Never below nothing, but what lies there already stays."""
    least = min(0, whole[1])
    if part[3] == 0 and part[2] != MISSING:
        least = max(least, whole[1] - part[2])
    most = MISSING if whole[2] == MISSING else max(min(0, whole[2]), whole[2] - part[1])
    return (whole[0], least, most, whole[3])


def capped(part, whole):
    """At most what is there, as far as that is known."""
    if whole[3]:
        return part
    low = min(part[1], max(0, whole[1]))
    if whole[2] == MISSING:
        return (part[0], low, part[2], part[3])
    most = max(0, whole[2])
    return (part[0], low, most if part[2] == MISSING else min(part[2], most), 0)


def hundredths(price, percent):
    if percent == 0:
        return zero(price[0])
    of = lambda units: (abs(units) * percent * 2 + 100) // 200 * (1 if units >= 0 else -1)
    return (price[0], of(price[1]), MISSING if price[2] == MISSING else of(price[2]), price[3])


def converted(trip, made):
    if trip["target"] is None:
        return None
    sum = zero(trip["target"])
    rates = {rate[0]: rate for rate in trip["rates"]}
    for one in made:
        price = one["price"]
        if price[0] != trip["target"]:
            if price[0] not in rates:
                return None
            _, _, value, scale = rates[price[0]]
            of = lambda units: (abs(units) * value * 2 + 10**scale) // (2 * 10**scale) * (1 if units >= 0 else -1)
            price = (trip["target"], of(price[1]), MISSING if price[2] == MISSING else of(price[2]), price[3])
        sum = add(sum, price)
    return sum


chance = random.Random(20260713)
for number in range(10_000):
    made = case(chance)
    got, expected = engine(words(*made)), priced(*made)
    assert got == expected, (number, made, got, expected)
for number in range(1_000):
    wild = words(*case(chance))
    if chance.random() < 0.5:
        wild = wild[: chance.randrange(len(wild))]
    else:
        wild[chance.randrange(len(wild))] = chance.choice([MISSING, 2**63 - 1, -1, 2**40])
    engine(wild)
def plain_case(price, people, sessions):
    trip, party = case(random.Random(1))
    trip.update({"ladder": None, "rates": [], "target": None, "fares": [(1, price, 1, MISSING, ANY)], "adjustments": [], "instalments": [], "fees": [(2, 3 + i, MISSING, (JPY, 35000, 50000, 0)) for i in range(2)]})
    member = {"registered": 5, "options": [], "own": 0, "nights": 0, "bed": None, "confirmed": None}
    party.update({"members": [{"origin": 10 + i, **member} for i in range(people)], "options": [], "sessions": sessions})
    return words(trip, party)


assert engine(plain_case((TWD, 66800, MISSING, 0), 2, [0, 1]))[-13:] == [
    1, TWD, 133600, MISSING, 0, 1, JPY, 70000, 100000, 0, 0, 0, 0]
assert engine(plain_case((TWD, 2**62, 2**62, 0), 3, [])) == -4, "overflow is a status"
print("10,000 random parties: the module and the second pricing agree charge by charge;", len(open(sys.argv[1], "rb").read()), "bytes, no imports")

if len(sys.argv) > 2:
    cases = open(sys.argv[2], "rb").read()
    stream = struct.unpack(f"<{len(cases) // 8}q", cases)
    place = compared = words_compared = refused = 0
    while place < len(stream):
        count = stream[place]
        question = list(stream[place + 1 : place + 1 + count])
        place += 1 + count
        count = stream[place]
        expected = count if count < 0 else list(stream[place + 1 : place + 1 + count])
        place += 1 + max(count, 0)
        got = engine(question)
        assert got == expected, (compared, got, expected)
        compared, refused = compared + 1, refused + (count < 0)
        words_compared += max(count, 0)
    assert compared == 10_000, compared
    print(f"{compared:,} random choices: the module and the native engine agree on {words_compared:,} words; {refused:,} have no price in both")
