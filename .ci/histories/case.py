"""One case: a trip folder, what happened to it, and what ought to stand there now."""
import csv
import datetime
import difflib
import io
import json
import os
import pathlib
import random
import shlex
import shutil
import subprocess

from trips import digests, entries

from . import money
from .made import TripMaker
from .reckoning import Reckoning

EXIT_CODES = {0, 1, 64, 65, 66, 73, 74}
ONE_DAY = datetime.timedelta(days=1)
# Commands that only tell do not belong to a history that is replayed.
QUIET = {"check", "status", "quote", "statement", "portfolio", "export", "cash", "cliff", "history", "mail"}


class Difference(Exception):
    """The first place at which a paper and the reckoning part."""

    def __init__(self, about, said, reckoned):
        super().__init__(f"{about}\n  trip says:      {shown(said)}\n  reckoning says: {shown(reckoned)}")


def shown(value):
    if isinstance(value, dict):
        value = dict(sorted(value.items(), key=str))
    return str(value)[:2000]


def compare(about, said, reckoned):
    if said != reckoned:
        if isinstance(said, dict) and isinstance(reckoned, dict):
            keys = [key for key in {**said, **reckoned} if said.get(key) != reckoned.get(key)]
            said, reckoned = ({key: each[key] for key in keys if key in each} for each in (said, reckoned))
        elif isinstance(said, list) and isinstance(reckoned, list) and len(said) + len(reckoned) > 12:
            said, reckoned = [each for each in said if each not in reckoned], [each for each in reckoned if each not in said]
        raise Difference(about, said, reckoned)


class Case:
    def __init__(self, trip, seed, place):
        self.program, self.seed = trip, seed
        self.dice = random.Random(seed)
        self.folder = pathlib.Path(place) / f"seed-{seed}"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.history, self.runs = [], 0
        self.trip = TripMaker(self.dice).make()
        self.today = self.trip.first - self.dice.randint(50, 75) * ONE_DAY
        self.language = self.trip.facts["language"]
        self.confirmations, self.agreements = [], []
        self.withdrawals, self.notices, self.payments = [], [], []
        self.memory, self.step = {}, 0
        self.save("the trip as it begins")

    # The folder.

    def save(self, why):
        """Writes the three files that a person edits, and notes the lines that changed."""
        self.write("trip.json", json.dumps(self.trip.facts, ensure_ascii=False, indent=1), why)
        self.write("companies.csv", table([company.cells for company in self.trip.companies]), why)
        self.write("delegates.csv", table([person.cells for person in self.trip.people]), why)

        if self.trip.rates:
            rates = [{"day": "2026-01-05", "from": currency, "to": "TWD", "value": rate, "source": "範例銀行"}
                     for currency, rate in self.trip.rates.items()]
            self.write("rates.csv", table(rates), why)

    def write(self, name, text, why):
        path = self.folder / name
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        if before == text:
            return
        path.write_text(text, encoding="utf-8")
        self.history.append(f"# {self.today}, {name}: {why}")
        if before:
            lines = difflib.unified_diff(before.splitlines(), text.splitlines(), n=0, lineterm="")
            self.history += [f"#   {line}" for line in list(lines)[2:] if not line.startswith("@@")]
        else:
            self.history += [f"#   {line}" for line in text.splitlines()]

    def digests(self):
        return digests(self.folder)

    def calendar_lines(self):
        """Names, sequences and days of what calendars last said; titles are of the language of the day."""
        path = self.folder / "calendar.csv"
        if not path.exists():
            return []
        with open(path, encoding="utf-8-sig", newline="") as file:
            return [(row["uid"], row["sequence"], row["digest"], row["changed"], row["state"]) for row in csv.DictReader(file)]

    def ledger(self):
        return entries(self.folder)

    # The program.

    def run(self, *words, expects=(0,), language=None, folder=None):
        """One command line to its end; its exit code is one of the documented and of those expected."""
        command = [*words, "--today", str(self.today), "--language", language or self.language]
        process = subprocess.run([self.program, *command], cwd=folder or self.folder, capture_output=True, timeout=120,
                                 env=dict(os.environ, LANG="C.UTF-8", TRIP_BY="clerk"))
        self.runs += 1
        code, said = process.returncode, process.stdout.decode() + process.stderr.decode()
        if words[0] not in QUIET:
            self.history.append(f"trip {shlex.join(command)}  # exit {code}" + (": " + said.strip().split("\n")[0] if code else ""))
        if code not in EXIT_CODES or expects is not None and code not in expects:
            raise Difference(f"exit code of trip {shlex.join(command)}", f"{code}: {said.strip()[:600]}", expects or "a documented one")
        return code, process.stdout.decode(), process.stderr.decode()

    def ask(self, *words, expects=(0,)):
        """The answer of a command as JSON."""
        _, out, _ = self.run(*words, "--format", "json", expects=expects)
        try:
            answer = json.loads(out)
        except ValueError:
            raise Difference(f"JSON of trip {shlex.join(words)}", out, "one object") from None
        compare(f"version in JSON of trip {shlex.join(words)}", answer.get("version"), 1)
        return answer

    # What ought to stand there.

    def gone(self):
        return {name for each in self.withdrawals if not each.undone for name in each.names}

    def companies_left(self):
        """Companies of which the last one withdrew and nobody has joined since."""
        sending = {person.company for person in self.trip.people if person.name not in self.gone()}
        return {each.company for each in self.withdrawals if not each.undone and each.is_whole} - sending

    def reckoning(self, without=()):
        """Of who goes, perhaps without some more people."""
        left = {person.company for person in self.trip.people if person.name in without} - {
            person.company for person in self.trip.people if person.name not in self.gone() | set(without)}
        return Reckoning(self.trip, self.gone() | set(without), self.companies_left() | left, self.confirmations, self.agreements)

    def charges(self, company, size=None):
        """A company's charges today, or in a delegation of another size, with those of withdrawals."""
        reckoning = self.reckoning()
        reckoning.size = reckoning.size if size is None else size
        return [*reckoning.charges(company), *self.settled(company.code)]

    def settled(self, code):
        """What withdrawals left on a company's bill."""
        return [charge for each in self.withdrawals if each.company == code and not each.undone for charge in self.settled_charges(each)]

    @staticmethod
    def settled_charges(withdrawal):
        """What a withdrawal left on the bill: what was charged, and what others keep, or asked for as long as that is not settled."""
        if withdrawal.others is None:
            return withdrawal.charges
        return [charge for charge in withdrawal.charges if charge.step != "unsettled"] + withdrawal.others

    def payable(self, company):
        return money.summed(charge.amount for charge in self.charges(company) if not charge.is_cash)

    def cash(self, company):
        return money.summed(charge.amount for charge in self.charges(company) if charge.is_cash)

    def standing(self, code):
        return next((notice for notice in self.notices if notice.company == code and not notice.is_credited), None)


class Notice:
    def __init__(self, number, company, asked, line):
        self.number, self.company, self.asked, self.line, self.is_credited = number, company, asked, line, False

    def sums(self):
        sums = {}
        for (_, currency, _), units in self.asked.items():
            sums[currency] = sums.get(currency, 0) + units
        return money.without_nothing(sums)


class Payment:
    """Money that came in, went back (below zero), or a bank's charge that counts as paid."""

    def __init__(self, company, currency, units, line, kind, payee=None):
        self.company, self.currency, self.units, self.line, self.kind, self.is_undone = company, currency, units, line, kind, False
        self.payee = payee


class Withdrawal:
    def __init__(self, company, names, is_whole, charges, line, row):
        self.company, self.names, self.is_whole, self.charges, self.line = company, names, is_whole, charges, line
        self.undone = False
        # What payees keep whom the ladder does not bind; None as long as that is not settled.
        self.others = None
        # Its first line of withdrawals.csv.
        self.row = row

    @property
    def is_unsettled(self):
        return self.others is None and any(charge.step == "unsettled" for charge in self.charges)


def table(rows):
    """Rows as CSV, with the columns of the first."""
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
