#!/usr/bin/env python3
"""Holds the clocks of trip against IANA's tzdata, as Python's zoneinfo reads it.

    .ci/check_zones.py TRIP

For each zone of trip.schema.json a trip is made with a deadline at every half hour of the nights on which the clock changes
there, and at noon of a day of each month, from 2026-12 to 2032. Its calendar is read with the icalendar
package under names that no database knows, so that what counts is the VTIMEZONE of the file alone, and every moment must be
the one that zoneinfo tells (PEP 495, fold=0: of two the first, in a gap the clock before, as in RFC 5545, 3.3.5), as must
Taipei's time in its text. The tzdata package is used, not the system's, which may be years old. Prints one line and ends
with 0, or the first difference and 1.
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

zoneinfo.reset_tzpath([])
HERE = pathlib.Path(__file__).resolve().parent.parent
ZONES = [name for name in json.load(open(HERE / "Itineraries/trip.schema.json"))["$defs"]["zone"]["enum"] if name]
UTC, TAIPEI = datetime.timezone.utc, zoneinfo.ZoneInfo("Asia/Taipei")
FIRST, LAST = datetime.datetime(2026, 12, 1, tzinfo=UTC), datetime.datetime(2033, 1, 1, tzinfo=UTC)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


def changes(zone):
    """The days on which the clock there changes."""
    at = FIRST
    while at < LAST:
        if at.astimezone(zone).utcoffset() != (at + HOUR).astimezone(zone).utcoffset():
            yield (at + HOUR).astimezone(zone).date()
        at += HOUR


def times(days):
    """Times on a clock: the small hours of each of these days, and noon of a day of each month."""
    found = {datetime.datetime(year, month, 15, 12) for year in range(2027, LAST.year) for month in range(1, 13)}
    for day in days:
        start = datetime.datetime.combine(day, datetime.time(0))
        found |= {start + HOUR / 2 * count for count in range(-4, 12)}
    return sorted(found)


def calendar(trip, zone, moments):
    deadlines = [
        {"title": str(number), "on": time.strftime("%Y-%m-%d"), "at": time.strftime("%H:%M"), "zone": zone}
        for number, time in enumerate(moments)
    ]
    with tempfile.TemporaryDirectory() as folder:
        trip_json = {"title": zone, "language": "en", "zone": zone, "deadlines": deadlines}
        (pathlib.Path(folder) / "trip.json").write_text(json.dumps(trip_json), encoding="utf-8")
        command = [trip, "calendar", "--deadlines", folder, "--today", "2026-12-01", "--output", "-"]
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
        assert run.returncode == 0, f"{zone}: {run.stderr}"
    return run.stdout


def check(trip, zone, moments):
    place = zoneinfo.ZoneInfo(zone)
    text = calendar(trip, zone, moments)
    # Under its own name the package would ask its own database, and under one for all it would keep the first.
    hidden = icalendar.Calendar.from_ical(re.sub(r"TZID([:=])([A-Za-z_/]+)", r"TZID\1File-\2", text))
    events = {str(event["SUMMARY"]): event for event in hidden.walk("VEVENT")}
    part = next(iter(hidden.walk("VTIMEZONE")))
    assert len(events) == len(moments), f"{zone}: {len(events)} of {len(moments)}"
    names = set()
    for number, time in enumerate(moments):
        event, right = events[str(number)], time.replace(tzinfo=place).astimezone(UTC)
        told = event["DTSTART"].dt
        assert told.astimezone(UTC) == right, f"{zone}: {time} is {right}, not {told.astimezone(UTC)}"
        names.add(right.astimezone(place).tzname())
        home, at = right.astimezone(TAIPEI), right.astimezone(place)
        details = str(event["DESCRIPTION"])
        if home.utcoffset() == at.utcoffset():
            assert "Taipei time" not in details or zone == "Asia/Taipei", f"{zone}: {time}: {details}"
        else:
            shown = home.strftime("%H:%M Taipei time")
            assert shown in details, f"{zone}: {time}: {shown} is not in {details}"
            assert home.date() == time.date() or f"{home.month}/{home.day} " in details, f"{zone}: {time}: {details}"
    told = {str(season["TZNAME"]) for season in part.subcomponents}
    assert told == names, f"{zone}: {told}, not {names}"
    return len(moments)


def main():
    days = {zone: set(changes(zoneinfo.ZoneInfo(zone))) for zone in ZONES}
    count = sum(check(sys.argv[1], zone, times(days[zone])) for zone in ZONES)
    changing = sum(1 for found in days.values() if found)
    print(f"{len(ZONES)} zones, {changing} with summer time, {count} moments: as tzdata {tzdata()} has them")


def tzdata():
    import tzdata as package

    return package.IANA_VERSION


if __name__ == "__main__":
    try:
        main()
    except AssertionError as difference:
        sys.exit(f"difference: {difference}")
