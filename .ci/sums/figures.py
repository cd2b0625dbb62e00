"""Figures with their state. A figure adds the parts of events, or counts their names. A missing part is a Gap."""
from collections import Counter, namedtuple
from fractions import Fraction

from sums.days import NO, YES, first_of


class Gap(str):
    """The reason why a part is missing."""


# The gaps of parts, by priority. An event with several has the first.
PRIORITY = (
    NO_VALUATION, NO_AMOUNT, NO_QUANTITY, NO_NAME, LIFE, NO_LENGTH, NOT_STATED, OTHER_BASIS, NO_RATE, ELSEWHERE, OTHER_UNIT,
) = [Gap(name) for name in (
    "no_valuation", "no_amount", "no_quantity", "no_name", "life_sentence", "no_length", "not_stated", "other_basis",
    "no_rate", "recorded_elsewhere", "other_unit")]
CONFLICTING, UNDATED, CONTRADICTORY = "conflicting", "undated", "contradictory"
REJECTED = "rejected"
KEY_NOT_STATED, KEY_NOT_CARRIED = "key_not_stated", "key_not_carried"

NOT_MISSING = {OTHER_UNIT, LIFE, NO_LENGTH}  # a drug without a weight, and a sentence beside a sum of terms
UNBOUNDED = {REJECTED, CONTRADICTORY}  # a filled gap can lower the figure
WEIGHT, POUNDS, COUNT = "g", "GBP", "count"

# An event of a record. Its fact is the kind of the record and what happened.
Event = namedtuple("Event", "fact when value")

# The rule of a figure: the facts that it counts, and the parts of an event in a period. `where` decides whether an event
# counts in a period. Without it the day decides. A stock needs all that was open before.
Rule = namedtuple("Rule", "unit facts parts where is_stock is_distinct", defaults=(None, False, False))


def count(fact, parts=lambda event, record, span, world: [1], **more):
    return Rule(COUNT, {fact}, parts, **more)


def share_of(record, number, decimals=0):
    """Returns the share of the recording force in joint work, in whole units of the last decimal."""
    if record["joint_share"] is None:
        return number
    before, own, parts = record["joint_share"]
    while (number * 10 ** decimals).denominator != 1:
        decimals += 1
    units = int(number * 10 ** decimals)
    return Fraction(units * (before + own) // parts - units * before // parts, 10 ** decimals)


def is_elsewhere(rule, record):
    """Returns whether another force counts an event. Only money and weights are divided."""
    return rule.unit not in (POUNDS, WEIGHT) and record["joint_role"] == "participated"


class Figure:
    """The sum of the known parts, or the names, and the gaps."""

    def __init__(self, rule):
        self.rule, self.low, self.value, self.high = rule, Fraction(0), Fraction(0), Fraction(0)
        self.has_known, self.names, self.gaps, self.facts = False, set(), set(), set()

    def add(self, parts):
        missing = [part for part in parts if isinstance(part, Gap)]
        self.gaps |= {str(min(missing, key=PRIORITY.index))} if missing else set()
        for part in parts:
            if not isinstance(part, Gap):
                self.has_known = True
                if self.rule.is_distinct:
                    self.names.add(part)
                    part = len(self.names) - self.value
                low, typical, high = part if isinstance(part, tuple) else (part, part, part)
                self.low, self.high = self.low + low, self.high + high
                self.value += low if typical is None else typical

    def is_unweighed(self):
        return self.rule.unit == WEIGHT and not self.has_known and OTHER_UNIT in self.gaps

    def has_number(self):
        return self.has_known or self.gaps <= NOT_MISSING and not self.is_unweighed()

    def result(self, world):
        is_supplied = world.is_declared or self.has_known or self.gaps or self.facts
        is_complete = self.has_number() and self.gaps <= NOT_MISSING and world.carries_operations
        state = "complete" if is_complete else "partial" if self.has_number() else "unknown"
        state = state if is_supplied else "not_supplied"
        is_open = self.rule.is_stock and not world.is_declared
        is_known = state in ("complete", "partial")
        return {
            "state": state,
            "value": self.value if is_known else None,
            "low": self.low if is_known else None,
            "high": self.high if is_known else None,
            "gaps": sorted(self.gaps),
            "at_least": state == "partial" and self.low > 0 and not is_open and not self.gaps & UNBOUNDED,
        }


def figure(rule, pieces, span, world, perhaps=()):
    """Returns the figure of events with their records. Other events without a stated key perhaps belong to a row too."""
    found = Figure(rule)
    for event, record, parts, is_certain in counted(rule, pieces, span, world):
        if is_elsewhere(rule, record):
            is_gap = world.event_of(record) not in world.recorded and parts != [0]
            found.gaps |= {str(ELSEWHERE)} if is_gap else set()
        elif is_certain:
            found.add(parts)
        elif parts != [0] or rule.unit != COUNT:
            found.gaps.add(record["reason"] or CONTRADICTORY)
    for event, record in pieces:
        if event.fact in rule.facts and not record["reason"] and span.has(event.when) == YES:
            found.facts.add(event.fact)
    if any(could_add(found, record, parts) for _, record, parts, _ in counted(rule, perhaps, span, world)):
        found.gaps.add(KEY_NOT_STATED)
    if world.rejected & {kind for kind, _ in rule.facts}:
        found.gaps.add(REJECTED)
    if any(world.is_key_lost(fact, span) for fact in rule.facts):
        found.gaps.add(KEY_NOT_CARRIED)
    return found


def counted(rule, pieces, span, world):
    """Yields the events that count or perhaps count, with their parts."""
    for event, record in pieces:
        if event.fact in rule.facts:
            inside = rule.where(event, record, span) if rule.where else span.has(event.when)
            parts = [] if inside == NO else rule.parts(event, record, span, world)
            if parts:
                yield event, record, parts, inside == YES and not record["reason"]


def could_add(found, record, parts):
    """Returns whether an event without a key could change a row, which perhaps has another drug of its seizure already."""
    if found.rule.unit == COUNT:
        return parts != [0] and not is_elsewhere(found.rule, record)
    return found.is_unweighed() or any(part != OTHER_UNIT for part in parts)


class World:
    """The reference data, the rejected records, and what the records are declared to cover and carry."""

    def __init__(self, operations, rates, merges, coverage):
        self.parents = {one["operation_id"]: one["parent_id"] for one in operations}
        self.rates, self.merges, self.coverage = rates, merges, coverage
        self.umbrella, = {one for one, parent in self.parents.items() if parent is None} & set(self.parents.values())
        self.is_declared = bool(coverage)
        self.carries_operations = self.is_declared and all("operation" in keys for _, keys in coverage)
        self.rejected, self.recorded, self.stated, self.years = set(), set(), Counter(), ()

    def is_in_scope(self, record):
        return any(self.umbrella in self.with_all_above(one) for one in record["operations"])

    def with_all_above(self, operation):
        above = []
        while operation is not None and operation not in above:
            above.append(operation)
            operation = self.parents.get(operation)
        return above

    def rate(self, currency, day):
        if currency == POUNDS:
            return Fraction(1)
        return next((one["rate"] for one in self.rates
                     if one["currency"] == currency and one["from"] <= day <= one["to"]), None)

    def resolve(self, own_id, day):
        """Follows merges of groups to the current id at the end of a day. The latest merge of an id applies."""
        merges = [(one["from"], one["into"]) for one in self.merges if one["group"] == own_id and one["from"] <= day]
        return self.resolve(max(merges)[1], day) if merges else own_id

    def in_pounds(self, record, part):
        """Returns the force's share of an amount of a currency, which has a total before it."""
        currency, before, amount = part
        rate = self.rate(currency, first_of(record).last)
        return NO_RATE if rate is None else (share_of(record, before + amount, 2) - share_of(record, before, 2)) * rate

    def count_stated(self, events, record):
        """Counts the events of a force and fact by year, and those that state an operation."""
        for event in events:
            if event.when.is_sure and record["date"]:
                key = record["force"], event.fact, event.when.first.year
                self.stated[key, "all"] += 1
                self.stated[key, "stated"] += bool(record["operations"])

    def is_key_lost(self, fact, span):
        """Returns whether no event of a force states the declared key, or less than half of the share of the other year."""
        year, other = span.first.year, next(one for one in self.years if one != span.first.year)
        for force in {force for force, _ in self.coverage} if self.carries_operations else ():
            (events, stated), (events_before, stated_before) = (
                [self.stated[(force, fact, one), what] for what in ("all", "stated")] for one in (year, other))
            if events > stated and (not stated or 2 * stated * events_before < stated_before * events):
                return True
        return False

    @staticmethod
    def event_of(record):
        """Returns the name of a joint event, which is the same in the records of all forces."""
        return record["kind"], record["joint_reference"]
