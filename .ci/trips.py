"""What the checks of crashes and of several processes share: a trip with many companies, and ways to look at a folder."""

import hashlib, json, os, re, shutil, subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "Itineraries", "Examples", "2027-osaka")
TODAY = ["--today", "2027-01-15"]
ENVIRONMENT = dict(os.environ, LANG="en_US.UTF-8", TRIP_BY="tester")


def make(folder, companies):
    """The trip to Osaka with so many companies of one person each, and exact prices."""
    shutil.copytree(SOURCE, folder, ignore=shutil.ignore_patterns("expected"))
    text = open(f"{folder}/trip.json", encoding="utf-8").read()
    text = re.sub(r'"maximumPeople": \d+', f'"maximumPeople": {companies}', text)
    open(f"{folder}/trip.json", "w", encoding="utf-8").write(text)
    with open(f"{folder}/companies.csv", "w", encoding="utf-8") as file:
        file.write("code,name,english_name,uniform_number,address,contact,phone,registered_on,interpreter_at,options,note\n")
        for number in range(1, companies + 1):
            file.write(f"A{number:02},範例{number:02}公司,Specimen {number:02} Ltd.,,,,,2026-12-20,,,\n")
    with open(f"{folder}/delegates.csv", "w", encoding="utf-8") as file:
        file.write("company,name,surname,given_name,title,sex,birth_date,nationality,passport_number,passport_expiry,mobile,diet\n")
        for number in range(1, companies + 1):
            letters = chr(65 + number // 26) + chr(65 + number % 26)
            file.write(
                f"A{number:02},範例人{number:02},FAN{letters},REN SPECIMEN,經理,{'MF'[number % 2]},1980-01-02,TWN,3999{number:05},2032-01-31,0912-000-{number:03},\n")


def run(trip, folder, *words, **options):
    """One command line to its end."""
    return subprocess.run(
        [trip, *words, *TODAY], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, **options)


def digests(folder):
    """Every file that a person sees, by its digest."""
    found = {}
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith("."):
                path = os.path.join(place, name)
                found[os.path.relpath(path, folder)] = hashlib.sha256(open(path, "rb").read()).hexdigest()
    return found


def entries(folder):
    """The lines of the ledger."""
    path = f"{folder}/ledger.jsonl"
    return [json.loads(line) for line in open(path, encoding="utf-8")] if os.path.exists(path) else []


def left_over(folder):
    """Names that no command may leave once the next one has run."""
    state = os.path.join(folder, ".trip")
    names = [f".trip/{name}" for name in os.listdir(state)] if os.path.isdir(state) else []
    bad = [name for name in names if name.split("/")[1] in ("pending", "committed", "done")]
    for place, _, files in os.walk(folder):
        bad += [os.path.join(place, name) for name in files + os.listdir(place) if name.endswith((".trip-new", ".trip-old"))]
    return bad


def is_sound(trip, folder):
    """Whether the trip has no errors and the ledger, its head and the frozen records hold together; the words of check."""
    check = run(trip, folder, "check", "--format", "json")
    said = check.stdout and json.loads(check.stdout) or {"errors": -1}
    return check.returncode == 0 and said.get("errors") == 0, check.stderr + check.stdout[:2000]
