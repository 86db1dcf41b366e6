#!/usr/bin/env python3
"""Reads every calendar of a trip with the icalendar package and compares it with what trip says it holds.

    .ci/check_calendar.py TRIP FOLDER...

TRIP is the command, FOLDER a trip folder. Octets are judged by hand: CRLF at the end of every line, 75 octets a line,
whole UTF-8 characters in each, no byte order mark. Then the package reads the file, and dates, times, zones, titles,
states and reminders are compared with `trip calendar --format json`, every TZID with its VTIMEZONE. Prints one line and
ends with 0, or the first difference and 1.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zoneinfo

import icalendar

TODAY = "2026-05-01"


def octets(path, data):
    assert not data.startswith(b"\xef\xbb\xbf"), f"{path}: byte order mark"
    assert data.endswith(b"\r\n"), f"{path}: no line end at the end"
    for number, line in enumerate(data[:-2].split(b"\r\n"), 1):
        assert b"\r" not in line and b"\n" not in line, f"{path}:{number}: a lone CR or LF"
        assert len(line) <= 75, f"{path}:{number}: {len(line)} octets"
        assert line.strip(), f"{path}:{number}: an empty line"
        line.decode("utf-8")


def when(value):
    return value.isoformat() if type(value) is datetime.date else value.strftime("%Y-%m-%dT%H:%M")


def compare(path, event, said):
    uid = said["uid"]
    place = f"{path}: {uid}"
    first, last = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
    assert when(first) == said["from"], f"{place}: begins {first}, not {said['from']}"
    if type(first) is datetime.date:
        last -= datetime.timedelta(days=1)
        assert said["zone"] is None and type(last) is datetime.date
    else:
        assert event["DTSTART"].params["TZID"] == said["zone"], place
        there = zoneinfo.ZoneInfo(said["zone"])
        assert first.utcoffset() == first.replace(tzinfo=there).utcoffset(), f"{place}: {first.utcoffset()}"
    assert (when(last) if last else None) == said["to"], f"{place}: ends {last}, not {said['to']}"
    assert last is None or last >= first, place
    for name, key in (("SUMMARY", "title"), ("DESCRIPTION", "details"), ("LOCATION", "place")):
        assert str(event.get(name, "")) == said[key], f"{place}: {name} {event.get(name)!r}, not {said[key]!r}"
    assert int(event["SEQUENCE"]) == said["sequence"] and str(event["STATUS"]).lower() == said["status"], place
    assert (str(event["TRANSP"]) == "OPAQUE") == said["isBusy"], place
    assert event["DTSTAMP"].dt.utcoffset() == datetime.timedelta(0), place
    rings = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
    assert rings == [-datetime.timedelta(minutes=minutes) for minutes in said["alarms"]], f"{place}: {rings}"
    assert all(alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] for alarm in event.walk("VALARM")), place


def check(path, answer):
    data = path.read_bytes()
    octets(path, data)
    calendars = icalendar.Calendar.from_ical(data, multiple=True)
    assert len(calendars) == 1, f"{path}: {len(calendars)} calendars"
    calendar = calendars[0]
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"], path
    assert not calendar.errors and not any(part.errors for part in calendar.walk()), f"{path}: {calendar.errors}"
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    events = list(calendar.walk("VEVENT"))
    used = {event["DTSTART"].params["TZID"] for event in events if "TZID" in event["DTSTART"].params}
    assert sorted(zones) == sorted(used), f"{path}: zones {zones}, used {used}"
    assert len({str(event["UID"]) for event in events}) == len(events), f"{path}: a UID stands twice"
    assert [str(event["UID"]) for event in events] == [said["uid"] for said in answer["events"]], path
    # The package does not know that NAME (RFC 7986) is a text, and leaves it escaped.
    name = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], str(calendar["NAME"]))
    assert name == answer["name"], f"{path}: {name!r}, not {answer['name']!r}"
    for event, said in zip(events, answer["events"]):
        compare(path, event, said)
    return len(events)


def main():
    trip, folders = sys.argv[1], sys.argv[2:]
    files = events = 0
    for folder in folders:
        with tempfile.TemporaryDirectory() as place:
            papers = pathlib.Path(place) / "papers"
            subprocess.run([trip, "build", folder, "--today", TODAY, "--output", papers], check=True, capture_output=True)
            for path in sorted(papers.rglob("*.ics")):
                words = {"calendar.ics": [], "deadlines.ics": ["--deadlines"]}[path.name]
                if path.parent.parent.name == "companies":
                    words = [path.parent.name]
                command = [trip, "calendar", *words, folder, "--today", TODAY, "--format", "json"]
                answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
                events += check(path, answer)
                files += 1
    print(f"{files} calendars, {events} events: icalendar {icalendar.__version__} reads what trip says")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as difference:
        sys.exit(f"difference: {difference}")
