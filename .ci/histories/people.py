"""Comparisons of people: who is on which list, in which room, on which day and on which flight."""
import datetime
import re

from .case import compare
from .reckoning import day

HEADS = {"en": r"\b{companies} compan\w+, {people} (?:people|person)", "zh-Hant": r"{companies} 家公司[^\n]{{0,6}}\b{people} 人",
         "ja": r"{companies} ?社[^\n]{{0,6}}\b{people} ?名"}
TEAM = ("団員計", "Delegates")
BREAKFAST = ("朝食", "breakfast")


def names(people):
    return sorted(person.name for person in people)


def is_present(person, date):
    """With the delegation on a day, the first and the last one included."""
    return (not person.joins or date >= person.joins) and (not person.leaves or date <= person.leaves)


def nights(person, stay):
    """Nights of a stay: the last one is the one before the day of leaving."""
    begin = max(day(stay["checkIn"]), person.joins or datetime.date.min)
    end = min(day(stay["checkOut"]), person.leaves or datetime.date.max)
    return max(0, (end - begin).days)


def is_on_flight(person, flight, trip):
    """Own tickets, own days and own nights keep people off a flight of the delegation."""
    if person.flight == "yes" or not is_present(person, day(flight["date"])):
        return False
    date = day(flight["date"])
    is_out = date == trip.first or bool(person.joins) and date <= person.joins
    is_back = date == trip.last or bool(person.leaves) and date >= person.leaves
    nights_before = person.before if person.extra else 0
    nights_after = person.extra - person.before if person.extra and person.before is not None else 0
    return not (is_out and (person.flight == "out" or nights_before) or is_back and (person.flight == "back" or nights_after))


def named(text, people):
    """Those of whom a text has the name or the Latin name."""
    return sorted(person.name for person in people if person.name in text or person.shown("en") in text)


def rosters(case, seen):
    """Who goes stands on every list of all, with the own company on its roster, and nobody else does."""
    going, everybody = case.reckoning().people, case.trip.people
    compare("agency/manifest.csv", sorted(row[4] for row in seen.rows("agency/manifest.csv") or []), names(going))
    compare("agency/manifest-machine.csv", sorted(row[4] for row in seen.rows("agency/manifest-machine.csv") or []), names(going))
    compare("organiser/roster.csv", sorted(row[3] for row in seen.rows("organiser/roster.csv") or []), names(going))
    compare("hosts/delegation.csv", sorted(row[1] for row in seen.rows("hosts/delegation.csv") or []), names(going))
    for path in ("agency/manifest.xlsx", "organiser/roster.xlsx", "organiser/badges.html", "organiser/name-cards.html", "agency/manifest.html",
                 "hosts/delegation.html"):
        if path in seen.paths:
            compare(f"people on {path}", named(listed(seen, path), everybody), names(going))
        else:
            compare(f"whether there is {path}", False, bool(going))
    for company in case.trip.companies:
        path, members = f"companies/{company.code}/roster.csv", case.reckoning().members(company)
        compare(path, sorted(row[3] for row in seen.rows(path) or []), names(members))
    for command in ("status", "portfolio"):
        compare(f"{command}: people", seen.answers[command]["people"], len(going))
        compare(f"{command}: companies", seen.answers[command]["companies"], len(case.reckoning().sending()))


def listed(seen, path):
    """A workbook's first sheet or a page: the manifest's other sheets tell of changes."""
    if path.endswith(".xlsx"):
        return "\n".join(str(cell) for row in seen.workbook(path)[0] for cell in row if cell is not None)
    return seen.page(path)


def rooms(case, seen):
    """Everybody has one bed for each night there, alone where alone was booked, with nobody of the other sex."""
    reckoning = case.reckoning()
    by_name = {person.shown(case.language): person for person in reckoning.people}
    by_name.update({person.name: person for person in reckoning.people})
    for number, (stay, answer) in enumerate(zip(case.trip.facts["stays"], seen.answers["rooms"]["stays"]), 1):
        sleeping = [person for person in reckoning.people if nights(person, stay)]
        found = [by_name[guest["name"]] for room in answer["rooms"] for guest in room["people"]]
        compare(f"rooms: who sleeps at stay {number}", names(found), names(sleeping))
        for room in answer["rooms"]:
            guests = [by_name[guest["name"]] for guest in room["people"]]
            about = f"rooms: room {room['room']} of stay {number} for {names(guests)}"
            compare(f"{about}: beds", len(guests) <= (1 if room["type"] == "single" else 2), True)
            compare(f"{about}: sexes", len({guest.row["sex"] for guest in guests}) <= 1, True)
            for guest in guests:
                if reckoning.room_of(guest) == "single":
                    compare(f"{about}: {guest.name} booked a single", room["type"], "single")
        rows = seen.rows(f"agency/hotel-{number}.csv")
        latin = {person.row["surname"]: person for person in case.trip.people}
        guests = sorted(latin[cell].name for row in rows or [] for cell in row if cell in latin)
        compare(f"agency/hotel-{number}.csv", guests, names(sleeping))
    rooming = seen.rows("agency/rooming.csv") or []
    said, reckoned = {}, {}
    for row in rooming:
        guest = by_name.get(row[6])
        if guest and row[11]:
            said[guest.name] = said.get(guest.name, 0) + int(row[11])
    for person in reckoning.people:
        total = sum(nights(person, stay) for stay in case.trip.facts["stays"])
        if total:
            reckoned[person.name] = total + (person.extra if person.before is not None else 0)
    compare("agency/rooming.csv: nights by guest", said, reckoned)


def day_sheets(case, seen):
    """Heads on each day's sheet and at its meals."""
    going = case.reckoning().people
    for facts in case.trip.facts["days"]:
        here = [person for person in going if is_present(person, day(facts["date"]))]
        path = f"organiser/days/{facts['date']}.html"
        page = seen.page(path)
        if here:
            pattern = HEADS[case.language].format(companies=len({person.company for person in here}), people=len(here))
            compare(f"{path} counts {pattern}", bool(re.search(pattern, page)), True)
        for row in seen.rows(f"restaurants/{facts['date']}.csv") or []:
            if row[2] in TEAM:
                # Whoever joins on a day has breakfasted elsewhere.
                eating = [person for person in here if row[1] not in BREAKFAST or person.joins != day(facts["date"])]
                compare(f"restaurants/{facts['date']}.csv: {row[1]}", row[3], str(len(eating)))
        for part in ("morning", "afternoon", "dinner"):
            session = facts.get(part, {})
            title = session.get("title", {}).get(case.language, "")
            if session and session["kind"] != "flight":
                compare(f"{path} tells of {title}", title in page, not session.get("cancelled"))


def boarding(case, seen):
    """Lists to call names from, for each flight and way."""
    going, facts = case.reckoning().people, case.trip.facts
    for date in facts["days"]:
        flights = [flight for flight in facts["flights"] if flight["date"] == date["date"]]
        here = [person for person in going if is_present(person, day(date["date"]))]
        ways = [[person for person in going if is_on_flight(person, flight, case.trip)] for flight in flights] + [here for _ in date.get("legs", [])]
        lists = sorted(path for path in seen.paths if path.startswith(f"organiser/days/{date['date']}-leg-") and path.endswith(".html"))
        said = sorted(named(seen.page(path), case.trip.people) for path in lists)
        if going:
            compare(f"boarding lists of {date['date']}", said, sorted(names(way) for way in ways))


ALL = [rosters, rooms, day_sheets, boarding]
