"""Figures of records with their coverage, in exact numbers.

A piece is a record, or the part of a record under one key. A missing value of a piece is the name of a reason: a text
instead of a number.
"""
from collections import Counter, defaultdict
from fractions import Fraction

from sums.days import london_day

# The reasons for a gap, by priority. A record with several gaps counts under the first reason.
(NO_VALUATION, NO_AMOUNT, NO_QUANTITY, NO_NAME, LIFE_SENTENCE, NO_LENGTH, NOT_STATED, OTHER_BASIS, NO_RATE, OTHER_UNIT,
 CONTRADICTORY) = GAPS = (
    "no_valuation", "no_amount", "no_quantity", "no_name", "life_sentence", "no_length", "not_stated", "other_basis",
    "no_rate", "other_unit", "contradictory")
BESIDE = (LIFE_SENTENCE, NO_LENGTH)  # counted beside a sum of terms
NOT_MISSING = {OTHER_UNIT, *BESIDE}
WEIGHTS = {"g", "kilograms"}
CONFLICTING, UNDATED, KEY_NOT_STATED = "conflicting", "undated", "key_not_stated"
MISSED = "missed"  # the reason why a record that would count is not included
DOUBTFUL = "doubtful"  # the events, as other fields of the record, that are before the events that they follow

POUNDS = "GBP"

# The gap that facts or days without a declaration leave in a figure
NOT_SUPPLIED, RAISES, BOTH_WAYS = "not supplied", "raises", "both ways"


def with_gap(figure, gap, times):
    """Adds a gap to the coverage of a figure, if there is one."""
    if times:
        coverage = figure["coverage"]
        coverage["seen"] += times
        coverage["none"] += times
        coverage["gaps"][gap] = coverage["gaps"].get(gap, 0) + times
    return figure


class World:
    """The reference data: operations, exchange rates, merges of groups, populations and rejected records."""

    def __init__(self, operations, rates, merges, populations, rejected):
        self.parents = {one["id"]: one["parent"] for one in operations}
        self.partners = {one["id"]: one["partners"] for one in operations}
        self.rates, self.merges, self.populations, self.rejected = rates, merges, populations, rejected
        self.covered = []  # the first and last day of each declaration
        self.umbrella = self.only_umbrella()

    def only_umbrella(self):
        """Returns the only operation with children and no parent."""
        parents = self.parents
        tops = [one for one, parent in parents.items() if parent is None and one in parents.values()]
        if len(tops) != 1:
            raise SystemExit(f"operations.csv: expected one umbrella, but found {tops}")
        return tops[0]

    def with_all_above(self, operation):
        above = []
        while operation is not None and operation not in above:
            above.append(operation)
            operation = self.parents.get(operation)
        return above

    def operations_of(self, record):
        """Returns the operations of a record and their ancestors under the umbrella, each once."""
        paths = [self.with_all_above(one) for one in record["operations"]]
        return sorted({one for path in paths if self.umbrella in path for one in path})

    def rate(self, currency, day):
        if currency == POUNDS:
            return Fraction(1)
        found = [one["rate"] for one in self.rates
                 if one["currency"] == currency and one["first"] <= day <= one["last"]]
        return found[0] if found else None

    def resolve(self, own_id, day):
        """Follows merges to the current id at the end of a day. The latest merge of an id applies."""
        merges = [(start, into) for start, one, into in self.merges if one == own_id and start <= day]
        return self.resolve(max(merges)[1], day) if merges else own_id


class Span:
    """The days that figures cover, and the joint events that included records recorded."""

    def __init__(self, first, last, world, recorded=()):
        self.first, self.last, self.world, self.recorded = first, last, world, recorded

    def has(self, when):
        """Returns whether a date is known and in the span."""
        return when is not None and self.first <= london_day(when) <= self.last

    def happened(self, record):
        """Returns whether the first date of a record is known and in the span."""
        return self.has(record["date"])

    def is_by_end(self, when):
        return when is not None and london_day(when) <= self.last

    def resolve(self, own_id):
        return self.world.resolve(own_id, self.last)


# Shares of joint work

def decimals_of(number):
    """Returns the number of decimals of an exact number."""
    places = 0
    while (number * 10 ** places).denominator != 1:
        places += 1
    return places


def share_of(record, number, decimals=0):
    """Returns the share of the recording force, in whole units of the last decimal."""
    if record["joint"] is None:
        return number
    _, before, own, parts, _ = record["joint"]
    unit = 10 ** max(decimals, decimals_of(number))
    units = int(number * unit)
    return Fraction(units * (before + own) // parts - units * before // parts, unit)


# Figures

def figure(unit, low, value, typical, high, seen, full, partial, gaps, basis=None):
    return {
        "unit": unit,
        "basis": basis,
        "value": value,
        "low": low,
        "typical": typical,
        "high": high,
        "coverage": {
            "seen": seen,
            "full": full,
            "partial": partial,
            "none": seen - full - partial,
            "gaps": dict(gaps),
        },
    }


def could_add(figure_of, figure, pieces, perhaps):
    """Returns how many pieces without a stated key could add to a figure of other pieces. A name counts once."""
    if figure["unit"] == "count":
        def events(some):
            found = figure_of(some)
            return found["coverage"]["seen"] - found.get("others", 0)
        return events(pieces + perhaps) - events(pieces)
    is_unweighed = figure["unit"] in WEIGHTS and not figure["coverage"]["full"] + figure["coverage"]["partial"]
    coverage = figure_of(perhaps)["coverage"]
    gaps = sum(times for gap, times in coverage["gaps"].items() if gap != OTHER_UNIT or is_unweighed)
    return coverage["full"] + max(coverage["partial"], gaps)


def counted(number, seen, gaps):
    return figure("count", number, number, number, number, seen, seen - sum(gaps.values()), 0, gaps)


def count_of(pieces, events):
    """Counts the events of pieces."""
    total, gaps = 0, Counter()
    for piece in pieces:
        number = events(piece)
        if isinstance(number, str):
            gaps[number] += 1
        else:
            total += number
    return counted(total, total + sum(gaps.values()), gaps)


def count_if(pieces, counts):
    return count_of(pieces, lambda piece: 1 if counts(piece) else 0)


def count_if_known(pieces, counts, gap):
    """Counts events with a condition that may be unknown. An event that is known not to count is not a gap."""
    numbers = {None: gap, True: 1, False: 0}
    pieces = list(pieces)
    result = count_of(pieces, lambda piece: numbers[counts(piece)])
    return with_others(result, sum(1 for piece in pieces if counts(piece) is False))


def names_in(pieces, names):
    """Returns the distinct names of pieces, and the numbers of missing names by reason."""
    found, gaps = set(), Counter()
    for piece in pieces:
        for name in names(piece):
            if name in (None, NOT_STATED):
                gaps[name or NO_NAME] += 1
            else:
                found.add(name)
    return found, gaps


def own_name(record, name):
    """Qualifies a name by force. Names are unique only within a force."""
    return record["force"], name


def distinct_of(pieces, names):
    found, gaps = names_in(pieces, names)
    return counted(len(found), len(found) + sum(gaps.values()), gaps)


def with_others(result, others):
    """Adds pieces that are known not to count."""
    result["coverage"]["seen"] += others
    result["coverage"]["full"] += others
    result["others"] = others
    return result


def can_change(coverage, others):
    """Returns whether records count in a figure, and not only in that of another unit."""
    return coverage["full"] - others + coverage["partial"] > 0 or set(coverage["gaps"]) != {OTHER_UNIT}


def certain_part(figure_of, piece):
    """Returns what counts of a record in any case, and whether a figure depends on its event out of order.

    The event happened on the stated day, on the day of the event that it follows, or never.
    """
    versions = [dict(piece, **changed) for changed in [{}, *piece[DOUBTFUL]]]
    found = [figure_of([one]) for one in versions]
    others = [one.get("others", 0) for one in found]
    counted = [one["coverage"]["seen"] - other for one, other in zip(found, others)]
    if counted.count(counted[0]) == len(counted):
        return [versions[others.index(max(others))]], False
    return [piece] if counted[0] == min(counted) else [], True


def with_missed(figure_of, pieces, record_of=lambda piece: piece):
    """Returns the figure of pieces. An id without an included record is one gap, if any of its records would count.

    A record with an event in doubt is one gap, if the figure depends on the event.
    """
    missed, certain, in_doubt = defaultdict(list), [], 0
    for piece in pieces:
        record = record_of(piece)
        if record.get(MISSED):
            missed[record["kind"], record["force"], record["id"]].append(piece)
        elif record.get(DOUBTFUL):
            part, depends = certain_part(figure_of, piece)
            certain += part
            in_doubt += depends
        else:
            certain.append(piece)
    result = with_gap(figure_of(certain), CONTRADICTORY, in_doubt)
    result.pop("others", None)
    coverage = result["coverage"]
    for versions in missed.values():
        alone = figure_of(versions)
        others = alone.get("others", 0)
        if alone["coverage"]["seen"] > others:
            coverage["seen"] += 1
            coverage["none"] += 1
            reason = record_of(versions[0])[MISSED] if can_change(alone["coverage"], others) else OTHER_UNIT
            coverage["gaps"][reason] = coverage["gaps"].get(reason, 0) + 1
    return result


def distinct_with_at_least(least, pieces, names):
    """Counts the names with enough distinct members. Each name comes as a pair with a member."""
    found, gaps = names_in(pieces, names)
    members = Counter(name for name, _ in found)
    result = counted(len(found), len(found) + sum(gaps.values()), gaps)
    number = sum(1 for count in members.values() if count >= least)
    result.update(value=number, low=number, typical=number, high=number)
    return result


def sum_of(unit, pieces, parts, basis=None):
    """Adds the parts of pieces. A part is a number, or a triple of low, typical (or None) and high."""
    low = value = high = Fraction(0)
    all_typical, seen, full, partial, gaps = True, 0, 0, 0, Counter()
    for piece in pieces:
        found = parts(piece)
        if not found:
            continue
        seen += 1
        missing = [part for part in found if isinstance(part, str)]
        for part in found:
            if not isinstance(part, str):
                least, typical, most = part if isinstance(part, tuple) else (part, part, part)
                low, high = low + least, high + most
                value += least if typical is None else typical
                all_typical = all_typical and typical is not None
        full += not missing
        partial += bool(missing) and len(missing) < len(found)
        if missing:
            gaps[min(missing, key=GAPS.index)] += 1
    typical = value if all_typical or low == high else None
    return figure(unit, low, value, typical, high, seen, full, partial, gaps, basis)


def not_weighed(figure):
    """Returns the number of records with a part that was not weighed, if the figure is a weight."""
    return figure["coverage"]["gaps"].get(OTHER_UNIT, 0) if figure["unit"] in WEIGHTS else 0


def is_supplied(figure):
    """Returns whether the facts of a figure were supplied."""
    return figure.get("open") != NOT_SUPPLIED


def is_known(figure):
    """Returns whether any record is known or none is missing. A weight is not known if nothing was weighed."""
    return is_supplied(figure) and known_in(figure)


def known_in(figure):
    coverage = figure["coverage"]
    if coverage["full"] + coverage["partial"] > 0:
        return True
    return set(coverage["gaps"]) <= NOT_MISSING and not not_weighed(figure)


def is_complete(figure):
    """Returns whether no value and no fact is missing. A record in another unit, or beside a sum, is not missing."""
    return known_in(figure) and not figure.get("open") and set(figure["coverage"]["gaps"]) <= NOT_MISSING


def state(figure):
    if not is_supplied(figure):
        return "not_supplied"
    return "complete" if is_complete(figure) else "partial" if is_known(figure) else "unknown"


# Money

def in_pounds(record, amounts, world, unknown=NO_AMOUNT):
    """Converts amounts of one currency to pounds. Each amount has a running total before it and a sign."""
    if not amounts:
        return unknown
    total = Fraction(0)
    for currency, before, amount, sign in amounts:
        rate = world.rate(currency, record["day"])
        if rate is None:
            return NO_RATE
        own = share_of(record, before + amount, 2) - share_of(record, before, 2)
        total += own * rate * sign
    return total


def plain_money(record, amount, world):
    """Converts an amount to pounds. An amount of None is unknown."""
    return in_pounds(record, [] if amount is None else [(amount[0], Fraction(0), amount[1], 1)], world)
