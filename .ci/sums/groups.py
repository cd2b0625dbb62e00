"""Organised crime groups and their disruption. Merged groups count once from the day of the merge."""
from sums import cells
from sums.cells import fault, if_stated
from sums.days import london_day
from sums.figures import NOT_STATED, count_if, distinct_of, distinct_with_at_least, with_others
from sums.files import Kind, leave_out_of_order
from sums.people import cases, is_jailed, is_unknown, person_of

JAILED = 2


# Reading

def read_group(row, record):
    cells.must_be_empty(row, "groups")
    record["groups"] = (cells.name(row, "group"),)
    record["date"] = if_stated(cells.when, row, "opened_on")
    record["archived"] = if_stated(cells.when, row, "archived_on")
    record["dismantled"] = if_stated(cells.when, row, "dismantled_on")
    record["definition"] = cells.cell(row, "definition")
    if record["dismantled"]:
        cells.name(row, "definition")
    else:
        cells.must_be_empty(row, "definition")
    record["dates"] = [record["date"], record["archived"], record["dismantled"]]


def finish_group(_, record):
    for end in ("archived", "dismantled"):
        leave_out_of_order(record, end, record["date"], "opened")


def read_disruption(row, record):
    record["date"] = if_stated(cells.when, row, "disrupted_on")
    record["assessment"] = cells.one_of(row, "assessment", ("major", "moderate", "minor", "none", "negative"))
    record["strand"] = if_stated(cells.one_of, row, "strand", ("pursue", "prevent", "protect", "prepare"))
    record["part"] = if_stated(cells.one_of, row, "part", ("led", "supported"))
    record["dates"] = [record["date"]]


KINDS = [
    Kind("crime group", "crime-groups.csv", "crime_group_id",
         ("group", "opened_on", "archived_on", "dismantled_on", "definition"), read_group, finish=finish_group),
    Kind("disruption", "disruptions.csv", "disruption_id", ("disrupted_on", "assessment", "strand", "part"),
         read_disruption),
]


def merges(row, read):
    """Adds a merge, unless it creates a cycle on the day when any merge takes effect."""
    merge = cells.name(row, "group"), cells.name(row, "into"), cells.day(row, "from")
    group, into, start = merge
    clash = any(one[0] == group and one[2] == start and one[1] != into for one in read)
    if group == into or clash or has_cycle([*read, merge]):
        raise fault(row, "into")
    read.append(merge)


def has_cycle(merges):
    for group, _, day in merges:
        seen, at = [group], group
        while True:
            onward = [(start, into) for one, into, start in merges if one == at and start <= day]
            if not onward:
                break
            at = max(onward)[1]
            if at == group:
                return True
            if at in seen:
                break
            seen.append(at)
    return False


# States

def holds(record, day):
    """Returns whether a group is open at the end of a day."""
    return (
        record["kind"] == "crime group" and record["day"] <= day
        and not any(end and london_day(end) <= day for end in (record["archived"], record["dismantled"])))


# Figures

def groups_of(record, span):
    return [span.resolve(group) for group in record["groups"]]


def distinct_groups(pieces, span):
    return distinct_of(pieces, lambda one: groups_of(one, span))


def with_date(field):
    return lambda pieces, span: distinct_groups(
        [one for one in pieces if one["kind"] == "crime group" and span.has(one[field])], span)


def assessed(pieces, span):
    return [one for one in pieces if one["kind"] == "disruption" and span.happened(one)]


def disruptions(pieces, span):
    return [one for one in assessed(pieces, span) if one["assessment"] in ("major", "moderate", "minor")]


def jailed(pieces, span):
    """Returns the cases with a custodial sentence or an unknown sentence."""
    return [one for one in cases(pieces) if is_jailed(one, span) or is_unknown(one, span)]


def groups_with_jailed(pieces, span):
    def names(case):
        groups = groups_of(case, span)
        return groups[:1] and [NOT_STATED] if is_unknown(case, span) else groups
    return distinct_of(jailed(pieces, span), names)


def groups_with_principal_jailed(pieces, span):
    def names(case):
        groups = groups_of(case, span)
        unstated = is_unknown(case, span) or case["principal"] is None
        return groups[:1] and [NOT_STATED] if unstated else groups
    others = [one for one in jailed(pieces, span) if one["principal"] is False and one["groups"]]
    return with_others(
        distinct_of([one for one in jailed(pieces, span) if one["principal"] is not False], names), len(others))


def with_members_jailed(pieces, span):
    def names(case):
        if is_unknown(case, span):
            return [NOT_STATED] if case["groups"] else []
        person = person_of(case, span)
        return [None if person is None else (group, person) for group in groups_of(case, span)]
    return distinct_with_at_least(JAILED, jailed(pieces, span), names)


MEASURES = {
    "groups.open": lambda pieces, span: distinct_groups([one for one in pieces if holds(one, span.last)], span),
    "groups.new": with_date("date"),
    "groups.archived": with_date("archived"),
    "groups.dismantled": with_date("dismantled"),
    "disruptions.assessed": lambda pieces, span: count_if(assessed(pieces, span), lambda one: True),
    "disruptions.count": lambda pieces, span: count_if(disruptions(pieces, span), lambda one: True),
    "groups.disrupted": lambda pieces, span: distinct_groups(disruptions(pieces, span), span),
    "groups.member-jailed": groups_with_jailed,
    f"groups.at-least-{JAILED}-jailed": with_members_jailed,
    "groups.principal-jailed": groups_with_principal_jailed,
}
