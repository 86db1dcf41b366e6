#!/usr/bin/env python3
"""Reads every draft of trip mail with Python's email package and compares it with what trip says and has printed.

    .ci/check_mail.py TRIP FOLDER [DAY]

FOLDER is a trip folder that may be written to, DAY the day on which it is done. No header and no part may have a defect,
lines are at most 78 octets of ASCII, words between =? and ?= at most 75; subjects, receivers and names are those of `trip
mail --format json`, and each attachment is the paper, byte by byte, that `trip build`, `trip form` and `trip results
--forms` write. Prints one line and ends with 0, or the first difference and 1.
"""
import email
import email.policy
import json
import pathlib
import re
import subprocess
import sys

TODAY = sys.argv[3] if len(sys.argv) > 3 else "2026-05-01"


def run(trip, folder, *words):
    command = [trip, *words, folder, "--today", TODAY]
    return subprocess.run(command, check=True, capture_output=True).stdout


def lines(path, data):
    data.decode("ascii")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        assert b"\r" not in line and b"\n" not in line, f"{path}:{number}: a lone CR or LF"
        assert len(line) <= 78, f"{path}:{number}: {len(line)} octets"
        for word in re.findall(rb"=\?[^ ]*\?=", line):
            assert len(word) <= 75 and len(line) <= 76, f"{path}:{number}: {word}"


def check(path, said, folder):
    data = path.read_bytes()
    lines(path, data)
    mail = email.message_from_bytes(data, policy=email.policy.default)
    for part in mail.walk():
        assert not part.defects, f"{path}: {part.defects}"
        for name, value in part.items():
            assert not getattr(value, "defects", ()), f"{path}: {name}: {value.defects}"
    assert mail["X-Unsent"] == "1" and mail["Bcc"] is None and mail["Date"].datetime is not None, path
    assert len(mail["From"].addresses) == 1, path
    assert str(mail["Subject"]) == said["subject"], f"{path}: {mail['Subject']!r}, not {said['subject']!r}"
    to = [box.addr_spec for box in mail["To"].addresses] if mail["To"] else []
    assert to == said["to"], f"{path}: {to}, not {said['to']}"
    assert mail.get_body(("plain",)).get_content().strip(), f"{path}: no text"
    files = list(mail.iter_attachments())
    assert [file.get_filename() for file in files] == [file["name"] for file in said["attachments"]], path
    for file, paper in zip(files, said["attachments"]):
        place = folder / paper["paper"]
        place = place if place.exists() else folder / "papers" / paper["paper"]
        assert file.get_payload(decode=True) == place.read_bytes(), f"{path}: {paper['name']} is not {place}"
    return len(files)


def main():
    trip, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    run(trip, folder, "build")
    run(trip, folder, "form")
    run(trip, folder, "results", "--forms")
    answer = json.loads(run(trip, folder, "mail", "--format", "json"))
    drafts = folder / "mail" / "drafts"
    said = {draft["file"]: draft for draft in answer["drafts"]}
    found = {path.name: path for path in drafts.glob("*.eml")}
    assert said.keys() == found.keys(), f"{said.keys() ^ found.keys()}"
    files = sum(check(path, said[name], folder) for name, path in sorted(found.items()))
    print(f"{len(found)} drafts, {files} attachments: Python's email package reads what trip says, without a defect")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as difference:
        sys.exit(f"difference: {difference}")
