"""Arrests, charges, convictions and sentences."""
import re
from datetime import timedelta
from fractions import Fraction

from sums import cells
from sums.cells import fault, if_stated, refused
from sums.days import london_day, surely_before, utc_day
from sums.figures import (
    BOTH_WAYS, CONTRADICTORY, DOUBTFUL, LIFE_SENTENCE, NO_LENGTH, NOT_STATED, RAISES, count_of, distinct_of, sum_of,
    with_gap, with_others)
from sums.files import Kind, contradict, leave_out_of_order
from sums.joint_work import RECORDED_ELSEWHERE, hearing_of

DAYS_OF_A_MONTH = Fraction("30.4375")
LONGEST = 12_000 * DAYS_OF_A_MONTH

FOLLOWED = timedelta(days=90)  # from arrest to charge

ORDERS = {
    "serious-crime-prevention-order", "sexual-harm-prevention-order", "criminal-behaviour-order",
    "slavery-and-trafficking-prevention-order",
    "drug-dealing-telecommunications-restriction-order", "travel-restriction", "forfeiture-order", "other"}
CONCLUSIONS = {"no-further-action", "out-of-court", "discontinued", "acquitted", "other"}


# A sentence is a pair: whether it is custodial, and the days of custody, or the reason why custody has no length. Parts
# of a block may be non-custodial. A custodial part without a length leaves the block without a length, and a part for
# life makes it one for life.

class NoSentence(Exception):
    pass


def sentence(text):
    if len(text) > 200:
        raise NoSentence
    tokens = re.findall(r"[()|+]|[a-z]+|[0-9][0-9a-z]*|\S", text)
    meaning, rest = blocks(tokens)
    if rest:
        raise NoSentence
    return meaning


def blocks(tokens):
    """Reads parts joined by one sign: + adds their lengths, | uses the longest."""
    first, tokens = part(tokens)
    sign, parts = tokens[:1], [first]
    while sign in (["+"], ["|"]) and tokens[:1] == sign:
        another, tokens = part(tokens[1:])
        parts.append(another)
    if len(parts) == 1:
        return first, tokens
    jailed = [length for custodial, length in parts if custodial]
    if not jailed:
        return (False, None), tokens
    for endless in (LIFE_SENTENCE, NO_LENGTH):
        if endless in jailed:
            return (True, endless), tokens
    return (True, sum(jailed) if sign == ["+"] else max(jailed)), tokens


def part(tokens):
    word, rest = tokens[0] if tokens else "", tokens[1:]
    if word == "(":
        meaning, rest = blocks(rest)
        if rest[:1] != [")"]:
            raise NoSentence
        return meaning, rest[1:]
    if word in ("community", "fine", "discharge", "other"):
        return (False, None), rest
    if word == "indeterminate":
        return (True, NO_LENGTH), rest
    if word == "life":
        return (True, LIFE_SENTENCE), term(rest[1:])[1] if rest[:1] == ["minimum"] else rest
    if word == "suspended":
        return (False, None), term(rest)[1]
    if word == "extended":
        length, rest = term(rest)
        if rest[:1] != ["licence"]:
            raise NoSentence
        return (True, length), term(rest[1:])[1]
    length, rest = term(rest if word == "activated" else tokens)
    return (True, length), rest


def term(tokens):
    parts = re.fullmatch(r"(?:(\d{1,4})y)?(?:(\d{1,5})m)?(?:(\d{1,6})d)?", tokens[0]) if tokens else None
    if not parts:
        raise NoSentence
    years, months, days = (int(number or 0) for number in parts.groups())
    length = (12 * years + months) * DAYS_OF_A_MONTH + days
    if not 0 < length <= LONGEST:
        raise NoSentence
    return length, tokens[1:]


# Reading

def read_case(row, record):
    for name in ("person", "hearing"):
        record[name] = if_stated(cells.name, row, name)
    for mark in ("online", "principal"):
        record[mark] = if_stated(cells.yes, row, mark)
    record.update(
        arrested=[], charged=[], convicted=[], sentenced=None, sentence=None, orders=[], concluded=None,
        conclusion=None, detail=[])


def read_event(row, record):
    event = cells.one_of(
        row, "event", ("arrested", "charged", "convicted", "sentenced", "ancillary-order", "concluded"))
    when = cells.when(row, "date")
    if event not in ("charged", "convicted"):
        cells.must_be_empty(row, "number")
    if event == "arrested":
        cells.must_be_empty(row, "detail")
        record["arrested"].append(when)
    elif event in ("charged", "convicted"):
        record[event].append((when, if_stated(cells.whole, row, "number") or 1))
    elif event == "ancillary-order":
        record["orders"].append((when, cells.one_of(row, "detail", ORDERS)))
    else:
        end = read_sentence(row) if event == "sentenced" else cells.one_of(row, "detail", CONCLUSIONS)
        if record[event] is not None:
            raise fault(row, "event")
        field = "sentence" if event == "sentenced" else "conclusion"
        record.update({event: when, field: end, "detail": cells.cell(row, "detail")})


def read_sentence(row):
    try:
        return None if cells.is_empty(row, "detail") else sentence(cells.cell(row, "detail"))
    except NoSentence:
        raise fault(row, "detail") from None


def finish(row, record):
    for events in ("arrested", "charged", "convicted", "orders"):
        record[events].sort(key=repr)
    charged, convicted = ([one[0] for one in record[events]] for events in ("charged", "convicted"))
    charged.sort(key=utc_day)
    convicted.sort(key=utc_day)
    ended = [one for one in (record["sentenced"], record["concluded"]) if one]
    course = sorted(record["arrested"], key=utc_day) + charged + convicted + ended
    record["dates"] = sorted(course + [one[0] for one in record["orders"]], key=utc_day)
    record["date"] = record["dates"][0] if record["dates"] else None
    if len(ended) > 1 or (record["hearing"] and not (record["sentenced"] and record["person"])):
        raise refused(row)
    leave_convictions_out_of_order(record, charged)
    for name, former in (("convicted", convicted[:1]), ("charged", charged[:1])):
        leave_out_of_order(record, "sentenced", *(former or [None]), name)
    if record["concluded"]:
        leave_out_of_order(record, "concluded", max(course[:-1], key=utc_day, default=None), "an event of")


def leave_convictions_out_of_order(record, charged):
    early = [one for one in record["convicted"] if charged and surely_before(one[0], charged[0])]
    if early:
        sound = [one for one in record["convicted"] if one not in early]
        later = [(charged[0], *one[1:]) for one in early]
        record["convicted"] = sound
        contradict(record, "convicted", early[0][0], charged[0], "charged")
        record.setdefault(DOUBTFUL, []).extend([{"convicted": sound + early}, {"convicted": sound + later}])


KINDS = [
    Kind("proceedings", "proceedings.csv", "case_id", ("person", "hearing", "online", "principal"), read_case,
         details="proceedings-events.csv", detail=read_event, finish=finish),
]


# States

def awaited(record, day):
    """Returns the next stage at the end of a day, or None. A reached stage implies the earlier ones."""
    def reached(dates):
        return any(one is not None and london_day(one) <= day for one in dates)
    if reached([record["sentenced"], record["concluded"]]):
        return None
    if reached(one[0] for one in record["convicted"]):
        return "sentence"
    if reached(one[0] for one in record["charged"]):
        return "trial"
    return "charge" if reached(record["arrested"]) else None


def holds(record, day):
    return record["kind"] == "proceedings" and (
        perhaps_awaits(record, day) if record.get(DOUBTFUL) else awaited(record, day) is not None)


def perhaps_awaits(case, day):
    ends = [case["sentenced"], case["concluded"]]
    return case["day"] <= day and not any(end and london_day(end) <= day for end in ends)


# Figures

def cases(pieces):
    return [one for one in pieces if one["kind"] == "proceedings"]


def events(count):
    return lambda pieces, span: count_of(cases(pieces), lambda one: count(one, span))


def people(which):
    return lambda pieces, span: distinct_of(
        [one for one in cases(pieces) if which(one, span)], lambda one: [person_of(one, span)])


def person_of(case, span):
    return None if case["person"] is None else span.resolve(case["person"])


def arrests(case, span):
    return sum(1 for when in case["arrested"] if span.has(when))


def is_charged_in_time(case, arrested):
    day = london_day(arrested)
    return any(day <= london_day(charged) <= day + FOLLOWED for charged, _ in case["charged"])


def arrested_and_charged(pieces, span):
    """Counts people. Each is followed for the same time, so the declared days must reach that far after the span."""
    figure = people(lambda one, span: any(
        is_charged_in_time(one, when) for when in one["arrested"] if span.has(when)))(pieces, span)
    end, covered = span.last + FOLLOWED, span.world.covered
    if covered and all(first <= span.first and last >= end for first, last in covered):
        return figure
    charges = [london_day(charged) for one in cases(pieces) for charged, _ in one["charged"]]
    outside = [one for one in charges if not any(first <= one <= last for first, last in covered)]
    is_mismatch = 2 * len(outside) > len(charges)  # else the events outside the declared days count as others do
    return {**figure, "open": BOTH_WAYS if covered and is_mismatch else RAISES}


def offences(event):
    return lambda case, span: sum(number for when, number in case[event] if span.has(when))


def is_jailed(case, span):
    return span.has(case["sentenced"]) and case["sentence"] is not None and case["sentence"][0]


def is_unknown(case, span):
    """Returns whether the defendant was sentenced and the sentence is unknown."""
    return span.has(case["sentenced"]) and case["sentence"] is None


def is_of_hearing(case, span):
    """Returns whether another case of the hearing states the sentence."""
    return is_unknown(case, span) and case["hearing"] is not None


def of_sentences(figure_of):
    """Returns a figure of sentences. A hearing is one gap if no case in scope states its sentence."""
    def figure(pieces, span):
        own = [one for one in cases(pieces) if is_jailed(one, span) or is_unknown(one, span)]
        hearings = {hearing_of(one) for one in own if is_of_hearing(one, span)}
        return with_gap(
            figure_of([one for one in own if not is_of_hearing(one, span)], span),
            RECORDED_ELSEWHERE, len(hearings - set(span.recorded)))
    return figure


def people_jailed(pieces, span):
    return distinct_of(
        pieces, lambda one: [NOT_STATED if is_unknown(one, span) else person_of(one, span)])


def custody(pieces, span):
    def length(case):
        return NOT_STATED if is_unknown(case, span) else case["sentence"][1]
    return sum_of("days", pieces, lambda one: [length(one)])


def online_offenders_sentenced(pieces, span):
    sentenced = [one for one in cases(pieces) if span.has(one["sentenced"])]
    offline = [one for one in sentenced if one["online"] is False]
    return with_others(
        distinct_of(
            [one for one in sentenced if one not in offline],
            lambda one: [NOT_STATED if one["online"] is None else person_of(one, span)]),
        len(offline))


def awaiting(what):
    """Counts cases. After a date out of order, a case can await what follows any of its events."""
    def reached(case):
        event = {"charge": "arrested", "trial": "charged", "sentence": "convicted"}[what]
        return any(dict(case, **changed)[event] for changed in [{}, *case[DOUBTFUL]])

    def count(case, span):
        if case.get(DOUBTFUL):
            return CONTRADICTORY if reached(case) and perhaps_awaits(case, span.last) else 0
        return int(awaited(case, span.last) == what)
    return events(count)


MEASURES = {
    "arrests.count": events(arrests),
    "people.arrested": people(arrests),
    "people.arrested-and-charged.within-90-days": arrested_and_charged,
    "charges.count": events(offences("charged")),
    "people.charged": people(offences("charged")),
    "convictions.count": events(offences("convicted")),
    "people.jailed": of_sentences(people_jailed),
    "custody.total": of_sentences(custody),
    "orders.ancillary": events(lambda one, span: sum(1 for when, _ in one["orders"] if span.has(when))),
    "people.online-offenders-sentenced": online_offenders_sentenced,
    "proceedings.awaiting-charge": awaiting("charge"),
    "proceedings.awaiting-trial": awaiting("trial"),
    "proceedings.awaiting-sentence": awaiting("sentence"),
}
