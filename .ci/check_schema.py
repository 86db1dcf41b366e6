"""Holds Itineraries/trip.schema.json against the reader: what the one refuses, the other refuses.

Every trip.json of the repository, and mutations of the real one, are judged by jsonschema and by `trip check`.
Usage: check_schema.py PATH-OF-TRIP
"""

import copy, json, os, re, subprocess, sys, tempfile
from jsonschema import Draft202012Validator

TRIP = os.path.abspath(sys.argv[1])
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Itineraries")
SCHEMA = json.load(open(os.path.join(HERE, "trip.schema.json"), encoding="utf-8"))
Draft202012Validator.check_schema(SCHEMA)
VALIDATOR = Draft202012Validator(SCHEMA)
# What a schema can see; order of dates, sums and doubled ids it cannot.
SHAPE = {"ValidJSON", "KnownKey", "RequiredKey", "ExpectedKind", "KnownChoice", "ValidDate", "ValidAmount", "InvoicePrefix"}


def plain(text):
    """Standard JSON: comments and trailing commas taken out, strings left alone."""
    token = re.compile(r'"(?:[^"\\]|\\.)*"|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*)*[}\]])', re.S)
    return json.loads(token.sub(lambda m: m.group() if m.group().startswith('"') else "", text))


def refused_by_trip(value, folder):
    with open(os.path.join(folder, "trip.json"), "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)
    run = subprocess.run([TRIP, "check", folder, "--format", "json"], capture_output=True, text=True)
    answer = json.loads(run.stdout)
    return sorted({d["rule"] for d in answer.get("diagnostics", [])} & SHAPE) or (["unreadable"] if "error" in answer else [])


def paths(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from paths(inner, path + (key,))


def mutations(value):
    for path in list(paths(value))[1:]:
        for change in (None, 7, True, "", [], {}, {"zzz": 1}, "delete", "2026-02-29", "66800", "29:61"):
            mutant = copy.deepcopy(value)
            parent = mutant
            for key in path[:-1]:
                parent = parent[key]
            if change == "delete":
                del parent[path[-1]]
            else:
                parent[path[-1]] = change
            yield path, change, mutant


failures = count = 0
with tempfile.TemporaryDirectory() as folder:
    for base, _, names in os.walk(HERE):
        if "trip.json" not in names or "ValidJSON" in base:
            continue
        value = plain(open(os.path.join(base, "trip.json"), encoding="utf-8").read())
        by_trip, by_schema = refused_by_trip(value, folder), not VALIDATOR.is_valid(value)
        count += 1
        if bool(by_trip) != by_schema:
            failures += 1
            print(base, "trip:", by_trip, "schema refuses:", by_schema)
    real = plain(open(os.path.join(HERE, "2026-07-japan", "trip.json"), encoding="utf-8").read())
    for number, (path, change, mutant) in enumerate(mutations(real)):
        if number % int(os.environ.get("EVERY", "7")):
            continue
        by_trip, by_schema = refused_by_trip(mutant, folder), not VALIDATOR.is_valid(mutant)
        count += 1
        if bool(by_trip) != by_schema:
            failures += 1
            print(path, repr(change), "trip:", by_trip, "schema refuses:", by_schema)
print(f"{count} trips judged by schema and reader, {failures} differences")
sys.exit(1 if failures else 0)
