"""Asks the WebAssembly module for prices and compares them with a pricing written apart, here, in plain Python.

Usage: check_engine.py ENGINE.wasm
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


def case(chance):
    day = lambda: chance.choice([MISSING, chance.randrange(100)])
    fares = [(100 + i, amount(chance), chance.randrange(3), day(), day(), day()) for i in range(chance.randrange(1, 5))]
    options = [(200 + i, amount(chance), chance.randrange(3), day()) for i in range(3)]
    fees = [(300, 310 + i, day(), (JPY, 35000, 50000, 0)) for i in range(3)]
    members = [(10 + i, day(), chance.sample(range(3), chance.randrange(4))) for i in range(chance.randrange(7))]
    return fares, options, fees, members, chance.sample(range(3), chance.randrange(4)), chance.sample(range(3), chance.randrange(4))


def words(fares, options, fees, members, booked, sessions):
    out = [len(fares)]
    for origin, price, payee, due, start, end in fares:
        out += [origin, *price, payee, due, start, end]
    out += [len(options)]
    for origin, price, payee, due in options:
        out += [origin, *price, payee, due]
    out += [len(fees)]
    for origin, session, day, price in fees:
        out += [origin, session, day, *price]
    out += [1, len(members)]
    for origin, registered, chosen in members:
        out += [origin, registered, len(chosen), *chosen]
    return out + [len(booked), *booked, len(sessions), *sessions]


def priced(fares, options, fees, members, booked, sessions):
    charges = []
    for origin, registered, _ in members:
        for number, price, payee, due, start, end in fares:
            free = start == MISSING and end == MISSING
            inside = registered != MISSING and (start == MISSING or start <= registered) and (end == MISSING or registered <= end)
            if free or inside:
                charges.append([1, origin, payee, 0, due, *price, 0, number, 2, number, origin])
                break
        else:
            return -2
    for origin, _, chosen in members:
        for index in chosen:
            number, price, payee, due = options[index]
            charges.append([1, origin, payee, 0, due, *price, 1, number, 2, number, origin])
    for index in booked:
        number, price, payee, due = options[index]
        charges.append([1, 0, payee, 0, due, *price, 1, number, 2, number, 1])
    for index in sessions:
        number, session, day, price = fees[index]
        charges.append([1, 0, 2, 1, day, *price, 2, session, 3, number, session, 1])
    sums = {}
    for charge in charges:
        currency, low, high, open_parts = charge[5:9]
        old = sums.get(currency, (0, 0, 0))
        sums[currency] = (old[0] + low, MISSING if MISSING in (old[1], high) else old[1] + high, old[2] + open_parts)
    out = [len(charges)] + [word for charge in charges for word in charge] + [len(sums)]
    for currency, (low, high, open_parts) in sums.items():
        out += [currency, low, high, open_parts]
    return out


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
two = ([(1, (TWD, 66800, MISSING, 0), 1, MISSING, MISSING, MISSING)], [], [(2, 3, MISSING, (JPY, 35000, 50000, 0)), (2, 4, MISSING, (JPY, 35000, 50000, 0))], [(10, 5, []), (11, 5, [])], [], [0, 1])
assert engine(words(*two))[-8:] == [TWD, 133600, MISSING, 0, JPY, 70000, 100000, 0]
fares = [(1, (TWD, 2**62, 2**62, 0), 1, MISSING, MISSING, MISSING)]
assert engine(words(fares, [], [], [(10, 5, [])] * 3, [], [])) == -4, "overflow is a status"
print("10,000 random parties: the module and the second pricing agree charge by charge;", len(open(sys.argv[1], "rb").read()), "bytes, no imports")
