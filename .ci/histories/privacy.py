"""Comparisons of what must not stand somewhere: personal data beyond their readers."""
import email
from email import policy

from .case import compare

# Where a diet may stand: with who feeds people, and with the company itself.
DIETS = ("agency/manifest", "agency/changes", "organiser/roster", "organiser/emergency", "organiser/days/", "restaurants/")
# Papers that name no delegate.
NAMELESS = ("restaurants/", "agency/coach", "page.html", "board.html", "itinerary.html", "organiser/closing", "organiser/cash",
            "hosts/booklet", "calendar.ics", "organiser/deadlines", "organiser/receipts")
REMARK_OF_PROGRAMS = ("Optional(", "NaN", "nil)")


def papers(case, seen):
    """Passports and birthdays stand with the agency alone, remarks nowhere, names in no other company's papers."""
    for path in sorted(seen.paths):
        text = seen.text(path)
        owner = path.split("/")[1] if path.startswith("companies/") else None
        compare(f"{path}: words of a program", [word for word in REMARK_OF_PROGRAMS if word in text and path != "page.html"], [])
        for person in case.trip.people:
            if not path.startswith("agency/"):
                absent(path, text, person, "passport number", person.row["passport_number"])
                absent(path, text, person, "birthday", person.row["birth_date"])
            absent(path, text, person, "remark", person.row["note"])
            if not path.startswith(DIETS) and not path.startswith(f"companies/{person.company}/roster"):
                absent(path, text, person, "diet", person.row["diet"])
            if owner and owner != person.company or path.startswith(NAMELESS) or path.endswith("itinerary.html"):
                absent(path, text, person, "name", person.name)
                absent(path, text, person, "Latin name", person.row["surname"])
        for company in case.trip.companies:
            compare(f"{path}: remark on {company.code}", company.row["note"] in text, False)
            if owner and owner != company.code:
                compare(f"{path}: contact of {company.code}", company.row["email"] in text or company.row["contact"] in text, False)


def absent(path, text, person, what, value):
    if value and value in text:
        compare(f"{path}: {what} of {person.name} ({person.company})", value, "not there")


def drafts(case, seen):
    """A mail to a company, with all that is attached, has nobody of another company in it."""
    for draft in seen.answers["mail"]["drafts"]:
        if not draft["company"]:
            continue
        message = email.message_from_bytes(seen.drafts[draft["file"]], policy=policy.default)
        for part in message.walk():
            if part.get_content_maintype() == "text":
                text = part.get_content()
                for person in case.trip.people:
                    if person.company != draft["company"]:
                        absent(f"{draft['file']} with {part.get_filename() or 'its words'}", text, person, "name", person.name)
                    absent(f"{draft['file']} with {part.get_filename() or 'its words'}", text, person, "remark", person.row["note"])


ALL = [papers, drafts]
