"""Arrests, charges, convictions and sentences, and organised crime groups."""
import re
from fractions import Fraction

from sums.days import first_of, or_until, surely_before
from sums.figures import ELSEWHERE, LIFE, NO_LENGTH, NO_NAME, NOT_STATED, Event, Rule, count
from sums.rows import Kind, name, one_of, optional, positive, when

DAYS_OF_A_MONTH = Fraction("30.4375")
LONGEST = 12_000 * DAYS_OF_A_MONTH


# A sentence is the days of custody, or the reason why custody has no length, or None if it is not custodial. A custodial
# part without a length leaves its block without a length, and a part for life makes it one for life.

def sentence(text):
    meaning, rest = block(re.findall(r"[()|+]|[a-z]+|[0-9][0-9a-z]*|\S", text))
    if rest:
        raise ValueError(text)
    return meaning


def block(tokens):
    """Reads parts joined by one sign: + adds their lengths, | uses the longest."""
    first, tokens = part(tokens)
    sign, parts = tokens[:1], [first]
    while sign in (["+"], ["|"]) and tokens[:1] == sign:
        another, tokens = part(tokens[1:])
        parts.append(another)
    jailed = [length for length in parts if length is not None]
    endless = [reason for reason in (LIFE, NO_LENGTH) if reason in jailed]
    if not jailed or endless:
        return endless[0] if endless else None, tokens
    return sum(jailed) if sign == ["+"] else max(jailed), tokens


def part(tokens):
    word, rest = tokens[0] if tokens else "", tokens[1:]
    if word == "(":
        meaning, rest = block(rest)
        if rest[:1] != [")"]:
            raise ValueError(tokens)
        return meaning, rest[1:]
    if word in ("community", "fine", "discharge", "other"):
        return None, rest
    if word == "indeterminate":
        return NO_LENGTH, rest
    if word == "life":
        return LIFE, term(rest[1:])[1] if rest[:1] == ["minimum"] else rest
    if word == "suspended":
        return None, term(rest)[1]
    if word == "extended":
        length, rest = term(rest)
        if rest[:1] != ["licence"]:
            raise ValueError(tokens)
        return length, term(rest[1:])[1]
    return term(rest if word == "activated" else tokens)


def term(tokens):
    parts = re.fullmatch(r"(?:(\d{1,4})y)?(?:(\d{1,5})m)?(?:(\d{1,6})d)?", tokens[0]) if tokens else None
    years, months, days = (int(number or 0) for number in parts.groups()) if parts else (0, 0, 0)
    length = (12 * years + months) * DAYS_OF_A_MONTH + days
    if not 0 < length <= LONGEST:
        raise ValueError(tokens)
    return length, tokens[1:]


# Reading

def finish_case(case):
    for event in case["events"]:
        if event["event"] == "sentenced" and event["detail"]:
            event["sentence"] = sentence(event["detail"])


def finish_group(group):
    if bool(group["dismantled_on"]) != bool(group["definition"]):
        raise ValueError("dismantled without a definition")


CASE, GROUP, DISRUPTION = "proceedings", "crime group", "disruption"

KINDS = [
    Kind(CASE, "proceedings.csv", "case_id", [],
         {"person": optional(name), "hearing": optional(name)}, {}, "proceedings-events.csv",
         {"event": one_of("arrested", "charged", "convicted", "sentenced", "ancillary-order", "concluded"), "date": when,
          "number": optional(positive), "detail": str}, "", finish_case),
    Kind(GROUP, "crime-groups.csv", "crime_group_id", ["opened_on"],
         {"group": name, "dismantled_on": optional(when), "definition": optional(name)},
         finish=finish_group),
    Kind(DISRUPTION, "disruptions.csv", "disruption_id", ["disrupted_on"],
         {"assessment": one_of("major", "moderate", "minor", "none", "negative")}),
]


# Events and figures

def events(record):
    if record["kind"] == CASE:
        yield from events_of_case(record)
    if record["kind"] == GROUP and record["dismantled_on"]:
        yield Event((GROUP, "dismantled"), or_until(record["dismantled_on"], record["date"]), None)
    if record["kind"] == DISRUPTION:
        yield Event((DISRUPTION, "assessed"), first_of(record), record["assessment"])


def events_of_case(case):
    """Yields the events. One that is dated before an event that it follows is in doubt: a conviction, or a sentence."""
    charged, convicted = ([one["date"] for one in case["events"] if one["event"] == happened]
                          for happened in ("charged", "convicted"))
    sound = [date for date in convicted if not (charged and surely_before(date, charged[0]))]
    for one in case["events"]:
        former = {"convicted": charged[:1], "sentenced": sound[:1] + charged[:1]}.get(one["event"], [])
        early = [date for date in former if surely_before(one["date"], date)]
        meaning = one.get("sentence", NOT_STATED) if one["event"] == "sentenced" else one["number"] or 1
        yield Event((CASE, one["event"]), or_until(one["date"], early[0] if early else None), meaning)


def number(event, record, span, world):
    return [event.value]


def person(event, record, span, world):
    return [NO_NAME if record["person"] is None else world.resolve(record["person"], span.last)]


def groups(event, record, span, world):
    return [world.resolve(group, span.last) for group in record["groups"]]


def hearing_of(case):
    return "hearing", case["force"], case["hearing"], case["person"]


def of_sentences(parts):
    """Returns the parts of custodial sentences. Another case of a hearing can state the sentence."""
    def parts_of(event, record, span, world):
        if event.value == NOT_STATED and record["hearing"]:
            return [] if hearing_of(record) in world.recorded else [ELSEWHERE]
        if event.value is None or event.value == NOT_STATED:
            return [] if event.value is None else [NOT_STATED]
        return parts(event, record, span, world)
    return parts_of


def groups_of_jailed(event, record, span, world):
    if event.value == NOT_STATED:
        return [NOT_STATED][:len(record["groups"])]
    return [] if event.value is None else groups(event, record, span, world)


def disruption(event, record, span, world):
    return [1] if event.value in ("major", "moderate", "minor") else []


def groups_disrupted(event, record, span, world):
    return groups(event, record, span, world) if disruption(event, record, span, world) else []


def group(event, record, span, world):
    return [world.resolve(record["group"], span.last)]


SENTENCED = (CASE, "sentenced")

FIGURES = {
    "arrests.count": count((CASE, "arrested")),
    "charges.count": count((CASE, "charged"), number),
    "people.charged": count((CASE, "charged"), person, is_distinct=True),
    "convictions.count": count((CASE, "convicted"), number),
    "people.jailed": count(SENTENCED, of_sentences(person), is_distinct=True),
    "custody.total": Rule("days", {SENTENCED}, of_sentences(number)),
    "disruptions.count": count((DISRUPTION, "assessed"), disruption),
    "groups.disrupted": count((DISRUPTION, "assessed"), groups_disrupted, is_distinct=True),
    "groups.dismantled": count((GROUP, "dismantled"), group, is_distinct=True),
    "groups.member-jailed": count(SENTENCED, groups_of_jailed, is_distinct=True),
}
