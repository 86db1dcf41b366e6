"""Comparisons of form: documented keys of answers, papers that are told, the same bytes each time."""
import pathlib
import re

from .case import compare
from .seen import papers_of

MANUAL = pathlib.Path(__file__).parents[2] / "Itineraries" / "README.md"
# Sentences of the manual under "JSON for programs".
AMOUNT = {"currency", "digits", "kind", "low", "high", "onRequest"}
CHARGE = {"step", "id", "title", "count", "unit", "amount", "payee", "payment", "day", "clause", "people", "because"}
INSTALMENT = {"id", "title", "amount", "payee", "day"}
STATEMENT_LINE = {"invoice", "company", "issued", "part", "payee", "due", "currency", "asked", "paid", "balance", "state", "daysOverdue"}
ENVELOPE = {"number", "company", "day", "session", "interpreter", "interpreters", "sharedBy", "fee", "reserve", "contents", "mayComeBack",
            "isEnough", "least", "rest", "extra"}
DIAGNOSTIC = {"rule", "severity", "file", "line", "column", "clause", "message", "explanation", "remedies", "related", "waivedBy"}
DRAFT = {"file", "kind", "company", "to", "subject", "attachments"}


def documented():
    """The keys of each command's answer, from the table of the manual: what stands in backticks before any condition."""
    keys = {}
    text = MANUAL.read_text(encoding="utf-8").partition("## JSON for programs")[2]
    for commands, words in re.findall(r"^\| (`trip [^|]*) \| ([^|]*) \|$", text, re.MULTILINE):
        plain = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", words)).partition(";")[0]
        for command in re.findall(r"`trip ([^`]*)`", commands):
            keys[command] = set(re.findall(r"`(\w+)`", plain))
    keys["build"] |= keys["check"]
    return keys


KEYS = documented()


def has(about, answer, keys):
    compare(f"keys that {about} lacks", sorted(set(keys) - set(answer)), [])


def answers(case, seen):
    """Every documented key is there."""
    for command, answer in seen.answers.items():
        has(f"trip {command}", answer, KEYS[command])
    for code, answer in seen.quotes.items():
        has(f"trip quote {code}", answer, KEYS["quote"])
        for charge in answer["charges"]:
            has(f"a charge of {code}", charge, CHARGE)
            has(f"an amount of {code}", charge["amount"], AMOUNT)
        for part in answer["instalments"]:
            has(f"an instalment of {code}", part, INSTALMENT)
    for line in seen.answers["statement"]["lines"]:
        has("a line of the statement", line, STATEMENT_LINE)
    for envelope in seen.answers["cash"]["envelopes"]:
        has("an envelope", envelope, ENVELOPE)
    for diagnostic in seen.answers["check"]["diagnostics"]:
        has("a diagnostic", diagnostic, DIAGNOSTIC)
    for draft in seen.answers["mail"]["drafts"]:
        has("a draft", draft, DRAFT)
    company, person = case.trip.companies[0].code, case.reckoning().people
    for words in (["explain", company], ["calendar"], ["manifest"], ["invoice", company], ["history"]):
        answer = case.ask(*words)
        has(f"trip {' '.join(words)}", answer, KEYS[words[0]])
    if person and "withdrawal" in case.trip.facts:
        has("trip withdraw", case.ask("withdraw", person[0].name), KEYS["withdraw"])


def paper_list(case, seen):
    """The papers that the build tells are the papers that lie there."""
    compare("papers told and papers found", sorted(seen.answers["build"]["papers"]), sorted(seen.paths))


def same_again(case, seen):
    """Nothing that was asked changed a file; the same papers come out with the same bytes, and checking says the same."""
    compare("files after questions", files_but_mails(case.digests()), files_but_mails(seen.state_after_build))
    compare("what trip check says a second time", case.ask("check"), case.ask("check"))
    case.ask("build")
    again = papers_of(case.folder / "papers")
    # The board tells what trip wrote in the last days, the first build among it.
    compare("papers whose bytes differ when made again", sorted(
        path for path in set(again) | seen.paths if path != "board.html" and again.get(path) != seen.bytes.get(path)), [])
    case.ask("build")
    compare("whether the board differs when made a third time", papers_of(case.folder / "papers")["board.html"] == again["board.html"], True)


def files_but_mails(digests):
    return {path: digest for path, digest in digests.items() if not path.startswith("mail")}


ALL = [answers, paper_list, same_again]
