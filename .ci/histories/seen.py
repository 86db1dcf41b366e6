"""What `trip` says of a case at one moment: its answers and its papers, each read once."""
import csv
import email
import html
import io
import os
import re
import zipfile
from email import policy

import icalendar
import openpyxl

from .case import compare


class Seen:
    """Answers by command and papers by path; `spoil` changes one of them on the way, to show that a comparison sees it."""

    def __init__(self, case):
        self.case, self.folder = case, case.folder
        self.answers = {"check": case.ask("check")}
        errors = [(each["rule"], each["message"]) for each in self.answers["check"]["diagnostics"] if each["severity"] == "error"]
        compare("errors that trip check finds in a sound trip", errors, [])
        self.answers["build"] = case.ask("build")
        self.bytes = papers_of(case.folder / "papers")
        self.state_after_build = case.digests()
        for words in (["statement"], ["status"], ["portfolio", "."], ["mail"], ["cash"], ["rooms"], ["cliff"], ["confirm"]):
            self.answers[words[0]] = case.ask(*words)
        self.quotes = {company.code: case.ask("quote", company.code) for company in case.trip.companies}
        _, self.export, _ = case.run("export", "csv")
        _, self.journal, _ = case.run("export", "hledger")
        # Somebody whose company has a price of its own, where there is one.
        own_prices = {line.company for line in case.confirmations} - {""}
        self.replaced = next(iter(sorted(case.reckoning().people, key=lambda person: person.company not in own_prices)), None)
        if self.replaced:
            self.answers["replace"] = case.ask("replace", self.replaced.name)
        if case.reckoning().people and "withdrawal" in case.trip.facts:
            self.answers["withdraw --all"] = case.ask("withdraw", "--all", expects=(0, 65))
        self.drafts = {each["file"]: (case.folder / "mail" / "drafts" / each["file"]).read_bytes() for each in self.answers["mail"]["drafts"]}
        travelling = sorted(case.reckoning().people, key=lambda person: (not (person.joins or person.leaves), not person.flight, person.number))
        self.personal = {person.name: case.run("calendar", person.name, "--output", "-")[1] for person in travelling[:2]}
        self.read = {}

    @property
    def paths(self):
        return set(self.bytes)

    def once(self, path, reader):
        key = path, reader
        if key not in self.read:
            self.read[key] = reader(self.bytes[path])
        return self.read[key]

    def page(self, path):
        """The text of a page, one line for each row or paragraph, cells apart by tabs."""
        return self.once(path, page_text)

    def rows(self, path):
        """Rows of a CSV file without its titles."""
        return self.once(path, csv_rows)[1:] if path in self.bytes else None

    def workbook(self, path):
        return self.once(path, workbook_rows)

    def calendar(self, path):
        return self.once(path, icalendar.Calendar.from_ical)

    def events(self, path):
        """Events that stand."""
        return [event for event in self.calendar(path).walk("VEVENT") if str(event["STATUS"]) != "CANCELLED"]

    def text(self, path):
        """All that a paper says, in whatever form it is."""
        if path.endswith(".xlsx"):
            return self.once(path, parts_text)
        if path.endswith(".ics"):
            return self.bytes[path].replace(b"\r\n ", b"").decode()
        return self.bytes[path].decode()

    def draft(self, name):
        """The words of a mail."""
        return email.message_from_bytes(self.drafts[name], policy=policy.default).get_body().get_content()


def papers_of(folder):
    found = {}
    for place, _, files in os.walk(folder):
        for name in files:
            if not name.startswith("."):
                path = os.path.join(place, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


def page_text(data):
    text = re.sub(r"(?s)<(style|script)[^>]*>.*?</\1>", "", data.decode())
    text = re.sub(r"</(td|th)>", "\t", text)
    text = re.sub(r"</(tr|p|h\d|li|div|section|dt|dd|caption|figcaption|title)>|<br */?>", "\n", text)
    return re.sub(r"\n\s*\n+", "\n", html.unescape(re.sub(r"<[^>]+>", "", text)))


def csv_rows(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def parts_text(data):
    """Every part of a workbook as it is written, shared texts, comments and all."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return html.unescape("\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist()))


def workbook_rows(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
