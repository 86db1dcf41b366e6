"""Holds `trip meetings` against OR-Tools CP-SAT: the same random sessions, the same measures, both values and both times.

Usage: bench_meetings.py PATH-OF-TRIP [--sessions N] [--guard]

Each line is one session: how many companies, hosts, slots and tables; how many percent of the slots somebody is free; then
for each of the two solvers the worth of the meetings, the sum of squares of missing meetings, the interpreters, and seconds.
CP-SAT maximises the worth, then minimises the squares at that worth, then the interpreters needed at once at both, each for at
most LIMIT seconds on two cores; `*` marks what it has not proven. `trip` is timed as the whole command, reading included.
With --guard a worth below CP-SAT's by more than one percent, or a bound below what CP-SAT reached, ends with 1.
"""

import json, os, random, subprocess, sys, tempfile, time
from ortools.sat.python import cp_model

LIMIT = 20
TRIP = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[sys.argv.index("--sessions") + 1]) if "--sessions" in sys.argv else 3
# companies, hosts, slots, tables, percent free, percent of pairs with a wish
SHAPES = [
    (15, 20, 8, 20, 100, 60), (15, 20, 8, 12, 100, 60), (15, 20, 8, 12, 85, 60), (15, 20, 8, 12, 60, 60),
    (15, 20, 8, 8, 50, 40), (15, 20, 8, 15, 30, 80), (30, 40, 10, 25, 70, 50),
]


def session(seed, companies, hosts, slots, tables, free, density):
    dice = random.Random(seed)
    def side(count):
        return [[s for s in range(slots) if dice.randrange(100) < free] or [0] for _ in range(count)]
    one = {"slots": slots, "tables": tables, "companies": side(companies), "hosts": side(hosts), "pairs": []}
    one["japanese"] = [dice.randrange(100) < 25 for _ in range(companies)]
    one["chinese"] = [dice.randrange(100) < 15 for _ in range(hosts)]
    for c in range(companies):
        for h in range(hosts):
            if dice.randrange(100) < density:
                a, b = dice.randrange(4), dice.randrange(4)
                if a + b:
                    one["pairs"].append((c, h, a, b))
    return one


def worth(a, b):
    return (a + b) * (2 if a and b else 1)


def write(one, folder):
    start = [13 * 60 + 20 * s for s in range(one["slots"])]
    clock = lambda minute: "%d:%02d" % divmod(minute, 60)
    hours = lambda free: " ".join(f"{clock(start[s])}-{clock(start[s] + 20)}" for s in free)
    trip = {
        "title": "x",
        "days": [{"date": "2027-09-14", "afternoon": {"id": "s", "kind": "matchmaking", "title": "x", "interpreter": True}}],
        "meetings": [{"session": "s", "slots": [f"{clock(m)}-{clock(m + 20)}" for m in start], "tables": one["tables"]}],
        "fares": [{"id": "f", "title": "x", "price": "TWD 1000"}], "interpreters": {"price": "JPY 35000-50000"},
    }
    files = {
        "trip.json": json.dumps(trip),
        "companies.csv": "company,name,languages,free\n" + "".join(
            f"C{n:02},x,{'zh ja' if one['japanese'][n] else 'zh'},{hours(free)}\n" for n, free in enumerate(one["companies"])),
        "delegates.csv": "company,name,surname,given_name\n" + "".join(
            f"C{n:02},x{n},X,Y{n}\n" for n in range(len(one["companies"]))),
        "hosts.csv": "host,name,languages,sessions,free\n" + "".join(
            f"H{n:02},x,{'ja zh' if one['chinese'][n] else 'ja'},s,{hours(free)}\n" for n, free in enumerate(one["hosts"])),
        "wishes.csv": "company,host,company_wish,host_wish\n" + "".join(f"C{c:02},H{h:02},{a},{b}\n" for c, h, a, b in one["pairs"]),
    }
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


def by_trip(one):
    with tempfile.TemporaryDirectory() as folder:
        write(one, folder)
        start = time.time()
        run = subprocess.run([TRIP, "meetings", "s", folder, "--format", "json", "--today", "2027-01-01"], capture_output=True, text=True)
        seconds = time.time() - start
        return json.loads(run.stdout)["sessions"][0], seconds


def by_solver(one):
    model, x = cp_model.CpModel(), {}
    pairs, slots = one["pairs"], range(one["slots"])
    for n, (c, h, _, _) in enumerate(pairs):
        for s in set(one["companies"][c]) & set(one["hosts"][h]):
            x[n, s] = model.NewBoolVar("")
    for n in range(len(pairs)):
        model.AddAtMostOne([x[n, s] for s in slots if (n, s) in x])
    for s in slots:
        here = [n for n in range(len(pairs)) if (n, s) in x]
        model.Add(sum(x[n, s] for n in here) <= one["tables"])
        for side, count in ((0, len(one["companies"])), (1, len(one["hosts"]))):
            for who in range(count):
                model.AddAtMostOne([x[n, s] for n in here if pairs[n][side] == who])
    value = sum(worth(*pairs[n][2:]) * v for (n, _), v in x.items())
    squares = []
    for side, all_free in ((0, one["companies"]), (1, one["hosts"])):
        for who, free in enumerate(all_free):
            possible = {n for (n, _) in x if pairs[n][side] == who}
            wanted = min(len(free), len(possible))
            missing = model.NewIntVar(0, wanted, "")
            model.Add(missing == wanted - sum(v for (n, _), v in x.items() if n in possible))
            square = model.NewIntVar(0, wanted * wanted, "")
            model.AddMultiplicationEquality(square, [missing, missing])
            squares.append(square)
    peak = model.NewIntVar(0, len(one["companies"]), "")
    for s in slots:
        model.Add(peak >= sum(
            x[n, s] for n, (c, h, _, _) in enumerate(pairs)
            if (n, s) in x and not one["japanese"][c] and not one["chinese"][h]))
    results, total, solver = [], 0, None
    for goal, sign in ((value, -1), (sum(squares), 1), (peak, 1)):
        if solver:
            for v in x.values():
                model.AddHint(v, solver.Value(v))
        model.Minimize(goal * sign)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds, solver.parameters.num_workers = LIMIT, 2
        status = solver.Solve(model)
        total += solver.WallTime()
        best = round(solver.ObjectiveValue()) * sign
        results.append((best, status == cp_model.OPTIMAL, solver.WallTime()))
        model.Add(goal * sign <= round(solver.ObjectiveValue()))
        model.ClearHints()
    return results, total


def main():
    print("session                            trip: worth bound squares interp.  sec.   CP-SAT: worth squares interp.  sec. (worth, squares, interpreters)")
    fine = True
    for shape in SHAPES[:4] if "--guard" in sys.argv else SHAPES:
        for seed in range(1, COUNT + 1):
            one = session(seed * 1000 + sum(shape), *shape)
            own, seconds = by_trip(one)
            (solver, total) = by_solver(one)
            mark = lambda result: f"{result[0]}{'' if result[1] else '*'}"
            companies, hosts, slots, tables, free, density = shape
            times = ", ".join("%.2f" % result[2] for result in solver)
            print(
                f"{companies}x{hosts}, {slots} slots, {tables:2} tables, {free:3}% #{seed}  "
                f"{own['value']:11} {own['bound']:5} {own['missing']:7} {own['interpreters']:7} {seconds:5.2f}   "
                f"{mark(solver[0]):>13} {mark(solver[1]):>7} {mark(solver[2]):>7} {total:5.2f} ({times})", flush=True)
            if own["value"] < solver[0][0] * 0.99 or own["bound"] < solver[0][0]:
                fine = False
    if not fine:
        print("worse than CP-SAT by more than one percent, or a bound that is none")
        sys.exit(1)


main()
