"""Warrants, stop-searches, county lines, weapons, safeguarding and reports by the public."""
from sums.days import first_of, or_until
from sums.figures import NOT_STATED, Event, count
from sums.people import person
from sums.rows import Kind, name, one_of, optional, positive, when, yes

POWERS = ("drugs", "evidence", "firearms", "stolen-goods", "psychoactive-substances", "proceeds-of-crime",
          "protection-of-children", "other")
WEAPONS = ("firearm", "imitation-firearm", "ammunition", "blade", "explosive", "other")
STEPS = ("referral", "person-safeguarded", "visit")
CHANNELS = ("101", "999", "online", "crimestoppers", "in-person", "other")

# The wording of data.police.uk
OBJECTS = (
    "Controlled drugs", "Psychoactive substances", "Offensive weapons", "Firearms", "Crossbows", "Fireworks",
    "Anything to threaten or harm anyone", "Stolen goods", "Article for use in theft", "Other")


def finish_report(report):
    report["followed_up"] = True if report["followed_up_on"] else report["followed_up"]


# The facts of records with one event, by kind
FACTS = {
    "stop and search": "searched", "county line closure": "closed", "weapon seizure": "seized", "public report": "received"}

KINDS = [
    Kind("warrant", "warrants.csv", "warrant_id", ["obtained_on", "executed_on"], {"power": optional(one_of(*POWERS))}),
    Kind("stop and search", "stop-searches.csv", "search_id", ["searched_at"], {"object": optional(one_of(*OBJECTS))}),
    Kind("county line closure", "county-lines.csv", "closure_id", ["closed_on"], {"type": one_of("type-1", "type-2")}),
    Kind("weapon seizure", "weapons.csv", "seizure_id", ["seized_at"], {},
         {"weapon": one_of(*WEAPONS), "number": positive}),
    Kind("safeguarding", "safeguarding.csv", "step_id", ["done_on"], {"step": one_of(*STEPS), "person": optional(name)}),
    Kind("public report", "public-reports.csv", "report_id", ["received_at"],
         {"channel": optional(one_of(*CHANNELS)), "followed_up": optional(yes), "followed_up_on": optional(when)},
         finish=finish_report),
]


# Events and figures

def events(record):
    kind = record["kind"]
    if kind in FACTS or kind == "safeguarding":
        yield Event((kind, FACTS.get(kind) or record["step"]), first_of(record), None)
    if kind == "warrant" and record["executed_on"]:
        yield Event((kind, "executed"), or_until(record["executed_on"], record["obtained_on"]), None)


def firearms(event, record, span, world):
    return [one["number"] for one in record["lines"] if one["weapon"] == "firearm"]


def followed_up(event, record, span, world):
    return [NOT_STATED if record["followed_up"] is None else int(record["followed_up"])]


FIGURES = {
    "warrants.executed": count(("warrant", "executed")),
    "searches.count": count(("stop and search", "searched")),
    "lines.closed": count(("county line closure", "closed")),
    "weapons.firearms": count(("weapon seizure", "seized"), firearms),
    "safeguarding.referrals": count(("safeguarding", "referral")),
    "safeguarding.people": count(("safeguarding", "person-safeguarded"), person, is_distinct=True),
    "reports.received": count(("public report", "received")),
    "reports.followed-up": count(("public report", "received"), followed_up),
}
