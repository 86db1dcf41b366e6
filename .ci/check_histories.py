#!/usr/bin/env python3
"""Makes random trips, lets random things happen to them, and compares what `trip` says with a second reckoning.

    .ci/check_histories.py TRIP [--seed N | --seeds N,N] [--count N] [--steps N] [--keep FOLDER] [--prove]

TRIP is the command. A case is a trip of its own prices, programme, companies and people, and a history: notices, payments,
credits, withdrawals, prices that are confirmed, people who join. Now and then, and at the end, all that `trip` says of it
is held against sums, lists and calendars that `.ci/histories` works out from the manual (`Itineraries/README.md`) alone.

A seed makes the same case each time. The first difference ends the run: seed, step, what the paper said, what was reckoned,
and the history to replay. `--keep` leaves the folder of that case there, with the history beside it. `--prove` shows for each comparison that it fails
once a figure, a name or a day of what it reads is another.
"""
import argparse
import collections
import os
import shutil
import sys
import tempfile
import time

from histories import answers, calendars, people, privacy, shapes, sums
from histories.case import ONE_DAY, Case, Difference
from histories.seen import Seen
from histories.steps import Steps

COMPARISONS = [*sums.ALL, *answers.ALL, *people.ALL, *calendars.ALL, *privacy.ALL, *shapes.ALL]


def compare_all(case, counts):
    """All comparisons, at this moment of the case."""
    seen = Seen(case)
    for comparison in COMPARISONS:
        comparison(case, seen)
        counts[comparison.__name__] += 1
    calendars.remember(case, seen)
    return seen


def live_through(case, steps, counts):
    """A history of so many steps, looked at from its beginning to its end and, now and then, after the trip."""
    taking = Steps(case)
    compare_all(case, counts)
    for number in range(1, steps + 1):
        case.step = number
        counts[f"step {taking.take()}"] += 1
        if case.dice.random() < 0.12:
            compare_all(case, counts)
    compare_all(case, counts)
    if case.dice.random() < 0.3:
        case.today = case.trip.last + case.dice.randint(1, 40) * ONE_DAY
        compare_all(case, counts)


def told(case, difference):
    """What a person needs to see the difference again."""
    return "\n".join([f"difference in the case of seed {case.seed}, step {case.step} ({case.today}): {difference}", "",
                      "its history; what begins with # was written by hand:", *case.history])


def main():
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("trip")
    words.add_argument("--seed", type=int, default=1, help="the first seed")
    words.add_argument("--seeds", help="these seeds, instead of a first one and a count")
    words.add_argument("--count", type=int, default=20, help="how many cases")
    words.add_argument("--steps", type=int, default=18, help="steps of each history")
    words.add_argument("--keep", metavar="FOLDER", help="leave the folder of a case that failed there")
    words.add_argument("--prove", action="store_true", help="show that every comparison can fail")
    chosen = words.parse_args()
    trip = os.path.abspath(chosen.trip)
    seeds = [int(seed) for seed in chosen.seeds.split(",")] if chosen.seeds else range(chosen.seed, chosen.seed + chosen.count)
    begin, counts, runs = time.monotonic(), collections.Counter(), 0
    with tempfile.TemporaryDirectory() as place:
        if chosen.prove:
            from histories import prove
            sys.exit(prove.all_can_fail(trip, place, seeds, COMPARISONS))
        for seed in seeds:
            case = Case(trip, seed, place)
            try:
                live_through(case, chosen.steps, counts)
            except Difference as difference:
                print(told(case, difference))
                if chosen.keep:
                    kept = os.path.join(chosen.keep, case.folder.name)
                    shutil.copytree(case.folder, kept, dirs_exist_ok=True)
                    with open(f"{kept}.txt", "w", encoding="utf-8") as file:
                        file.write(told(case, difference) + "\n")
                sys.exit(1)
            runs += case.runs
            shutil.rmtree(case.folder)
    steps = sum(count for name, count in counts.items() if name.startswith("step "))
    print(f"histories: seeds {', '.join(map(str, seeds))}: {len(seeds)} trips, {steps} steps, {counts['quotes']} times all of "
          f"{len(COMPARISONS)} comparisons, {runs} command lines in {time.monotonic() - begin:.0f} s: what the reckoning says")


if __name__ == "__main__":
    main()
