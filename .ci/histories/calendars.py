"""Comparisons of calendars: who is told of what, on which day and at what time, and how changes are counted."""
import datetime
import re

import icalendar

from .case import compare
from .money import figure
from .people import is_on_flight, is_present

ZONED_AIRPORTS = {"HND", "KIX", "SDJ"}


def begin(event):
    """The day on which an event begins."""
    start = event["DTSTART"].dt
    return start.date() if isinstance(start, datetime.datetime) else start


def said(event):
    """All that a reader sees of an event."""
    end = event["DTEND"].dt if "DTEND" in event else None
    return tuple(str(each) for each in (event["DTSTART"].dt, end, event["SUMMARY"], event.get("DESCRIPTION", ""), event.get("LOCATION", ""),
                                        event["STATUS"], event["TRANSP"]))


def files(seen):
    return sorted(path for path in seen.paths if path.endswith(".ics"))


def soundness(case, seen):
    """Every event has a name of its own and ends after it begins."""
    for path in files(seen):
        events = list(seen.calendar(path).walk("VEVENT"))
        names = [str(event["UID"]) for event in events]
        compare(f"{path}: names that stand twice", sorted({name for name in names if names.count(name) > 1}), [])
        for event in events:
            if "DTEND" in event:
                compare(f"{path}: {event['SUMMARY']} ends after it begins", event["DTEND"].dt > event["DTSTART"].dt, True)


def sequences(case, seen):
    """SEQUENCE rises with what an event says and stays otherwise; what is gone stays as cancelled.

    In a company's own file each withdrawal of its people is worth two changes of what all take part in, one while nobody is left.
    """
    for path in files(seen):
        raised = departures(case, path) - case.memory.get(f"departures of {path}", 0)
        follows(path, seen.calendar(path), case.memory.get(path, {}), raised, case.memory.get("told", {}))


def follows(path, calendar, before, raised=0, told=None):
    """How the events of a calendar follow those that it had before.

    `told` are sequences that `trip` remembered in between, when an event may have said something else and again the same;
    None where they are not known.
    """
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    for name, (words, sequence, stamp) in before.items():
        if name not in events:
            compare(f"{path}: event {name} ({words[2]}) that stood there once", "gone", "kept as cancelled")
        event = events[name]
        now, counted = said(event), int(event["SEQUENCE"])
        if now == words and (told is None or told.get(name, sequence) != sequence):
            compare(f"{path}: sequence {counted} of {words[2]} did not sink below {sequence}", counted >= sequence, True)
        elif now == words:
            # Who had it as cancelled since they left hears of it once more when it is cancelled for all.
            allowed = {sequence, sequence + raised} | ({sequence + raised + 1} if str(event["STATUS"]) == "CANCELLED" else set())
            compare(f"{path}: sequence of {words[2]}, which says what it said: {counted} after {sequence}", counted in allowed, True)
            compare(f"{path}: whether the stamp of {words[2]} rose with its sequence", event["DTSTAMP"].dt > stamp, counted > sequence)
        else:
            compare(f"{path}: sequence {counted} of {words} that became {now} rose above {sequence}", counted > sequence, True)


def remember(case, seen):
    """What calendars say now, to be held against what they say next time."""
    case.memory["told"] = {}
    for path in files(seen):
        case.memory[f"departures of {path}"] = departures(case, path)
        case.memory[path] = kept(seen.calendar(path))


def kept(calendar):
    """What a calendar says of each event, its sequence and stamp."""
    return {str(event["UID"]): (said(event), int(event["SEQUENCE"]), event["DTSTAMP"].dt) for event in calendar.walk("VEVENT")}


def departures(case, path):
    """By how much the withdrawals of a company's people raise what stands in its own file."""
    for company in case.trip.companies:
        if path == f"companies/{company.code}/calendar.ics":
            count = sum(each.company == company.code for each in case.withdrawals)
            return 2 * count - (count > 0 and not case.reckoning().members(company))
    return 0


def is_cash(event):
    return bool(re.search("interpreter|口譯|通訳", str(event["SUMMARY"])))


def zone(case):
    facts = case.trip.facts
    airports = {flight[end] for flight in facts["flights"] for end in ("from", "to")}
    return facts.get("zone") or ("Asia/Tokyo" if airports & ZONED_AIRPORTS else None)


def sessions(case, seen):
    """Sessions stand in the delegation's and every company's calendar, at their hours; none that was called off."""
    paths = ["calendar.ics"] + [f"companies/{company.code}/calendar.ics" for company in case.reckoning().sending()]
    for path in paths:
        told_sessions(case, seen.events(path), path, lambda date: True)


def told_sessions(case, events, path, is_there):
    for date, _, session in case.trip.sessions():
        if session["kind"] == "flight":
            continue
        title = session["title"][case.language]
        found = [event for event in events if title in str(event["SUMMARY"]) and str(begin(event)) == date and not is_cash(event)]
        is_told = not session.get("cancelled") and is_there(datetime.date.fromisoformat(date))
        compare(f"{path}: how often {title} of {date} stands there", len(found), int(is_told))
        if found and "from" in session and zone(case):
            start, end = (found[0][key].dt.strftime("%H:%M") for key in ("DTSTART", "DTEND"))
            compare(f"{path}: hours of {title}", (start, end), (session["from"], session["to"]))


def deadlines(case, seen):
    """Deadlines of the trip are told to the organiser and to the offices."""
    for path in ["organiser/deadlines.ics"] + [f"companies/{company.code}/calendar.ics" for company in case.reckoning().sending()]:
        told = [(str(begin(event)), str(event["SUMMARY"])) for event in seen.events(path)]
        for deadline in case.trip.facts["deadlines"]:
            title = deadline["title"][case.language]
            compare(f"{path}: {title} on {deadline['on']}", any(day == deadline["on"] and title in words for day, words in told), True)
    compare("deadlines in the delegation's own calendar", [
        deadline["kind"] for deadline in case.trip.facts["deadlines"] if deadline["kind"] != "briefing"
        and any(deadline["title"][case.language] in str(event["SUMMARY"]) for event in seen.events("calendar.ics"))], [])


def payments(case, seen):
    """What is open on the notice that stands, else what today's bill asks for, on its day."""
    for company in case.reckoning().sending():
        path, standing = f"companies/{company.code}/calendar.ics", case.standing(company.code)
        if standing:
            wanted = [(line["due"], line["currency"], line["balance"]) for line in seen.answers["statement"]["lines"]
                      if line["invoice"] == standing.number and line["due"] and line["balance"] > 0 and line["asked"] > 0]
        else:
            parts = case.reckoning().parts(case.charges(company), company)
            is_exact = all(charge.amount.is_exact for charge in case.charges(company) if not charge.is_cash)
            wanted = [(due, currency, units) for (_, currency, due), units in parts.items() if due and units > 0 and is_exact]
        for due, currency, units in wanted:
            words = [str(event.get("DESCRIPTION", "")) for event in seen.events(path) if str(begin(event)) == due]
            compare(f"{path}: {currency} {figure(currency, units)} on {due} in {words}", any(figure(currency, units) in each for each in words), True)


def cash(case, seen):
    """Cash for interpreters stands on the day of the session."""
    for company in case.reckoning().sending():
        path = f"companies/{company.code}/calendar.ics"
        sums = {}
        for charge in case.charges(company):
            if charge.is_cash:
                key = charge.day, charge.id, charge.amount.currency
                sums[key] = sums.get(key, 0) + charge.amount.low
        titles = {session["id"]: session["title"][case.language] for _, _, session in case.trip.sessions() if "id" in session}
        for (date, session, currency), units in sums.items():
            words = [str(event.get("DESCRIPTION", "")) for event in seen.events(path)
                     if str(begin(event)) == date and is_cash(event) and titles[session] in str(event["SUMMARY"])]
            compare(f"{path}: cash for {session} on {date}, {currency} {figure(currency, units)}, in {words}",
                    any(figure(currency, units) in each for each in words), True)


def withdrawal_steps(case, seen):
    """When withdrawing gets dearer, in the calendars of offices that send somebody."""
    ladder = case.trip.facts.get("withdrawal")
    if not ladder:
        return
    limits = {step["until"] if "until" in step else str(case.trip.first - datetime.timedelta(days=step["daysBefore"]))
              for step in ladder["steps"] if "until" in step or "daysBefore" in step}
    for company in case.reckoning().sending():
        told = {str(begin(event)) for event in seen.events(f"companies/{company.code}/calendar.ics")}
        compare(f"companies/{company.code}/calendar.ics: limits of the ladder that are not there", sorted(limits - told), [])


def personal(case, seen):
    """A person is told of the own days and flights alone, and of nobody else."""
    for person in case.trip.people:
        if person.name not in seen.personal:
            continue
        text = seen.personal[person.name]
        path = f"calendar of {person.name}"
        calendar = icalendar.Calendar.from_ical(text[:text.rindex("END:VCALENDAR") + 13])
        events = [event for event in calendar.walk("VEVENT") if str(event["STATUS"]) != "CANCELLED"]
        told_sessions(case, events, path, lambda date: is_present(person, date))
        for flight in case.trip.facts["flights"]:
            found = [event for event in events if str(begin(event)) == flight["date"] and "TPE" in flight.values()
                     and (flight["from"] in str(event["SUMMARY"]) or AIRPORTS.get((flight["from"], case.language), "—") in str(event["SUMMARY"]))]
            if not is_on_flight(person, flight, case.trip):
                compare(f"{path}: flights on {flight['date']}", [str(event["SUMMARY"]) for event in found], [])
        others = [other.name for other in case.trip.people if other is not person and other.name in text]
        compare(f"{path}: other people", others, [])


AIRPORTS = {("TPE", "zh-Hant"): "桃園", ("TPE", "ja"): "桃園", ("TPE", "en"): "Taoyuan"}

ALL = [soundness, sequences, sessions, deadlines, payments, cash, withdrawal_steps, personal]
