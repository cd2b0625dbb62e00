#!/usr/bin/env python3
"""Compares the output of annual-update for two years with the independent sums over the same CSV files.

Usage: annual_update.py UPDATE.json SUMS.json

Compares every value of the update except names, rules and sentences. Numbers are compared with the sums, and the words
of figures with words made from the sums. Prints the number of values compared in each part of the update. The exit
status is 1 if a value differs, is missing or is unexpected, and 2 if a file can't be read.
"""
import json
import sys
from fractions import Fraction

from sums import words
from sums.drugs import BASIS
from sums.figures import (
    BESIDE, BOTH_WAYS, NOT_SUPPLIED, OTHER_UNIT, POUNDS, WEIGHTS, is_complete, is_known, is_supplied, not_weighed, state)
from sums.rejected import REJECTED

YEARS = ("this_year", "last_year")

KNOWN_PART = " in the known part"

# Labels and explanations in words, which are not compared.
LABELS = {"title", "name", "rule", "expected", "sentence"}

# The expected values, in the form of the printed update

def numbers(figure):
    return {name: Fraction(figure[name]) for name in ("value", "low", "high")}


def text(number):
    return None if number is None else words.plain(Fraction(number))


def text_if_known(figure, number):
    return text(number) if is_known(figure) else None


def in_words(figure, *wordings, own_id=""):
    """Words a figure. A weight names the share that was weighed. Sentences beside terms replace a sum of zero."""
    total = sum_in_words(figure, *wordings)
    beside = list(filter(None, (words.things(figure["coverage"]["gaps"].get(gap, 0), gap) for gap in BESIDE)))
    if not is_known(figure):
        return total
    if not_weighed(figure):
        coverage = figure["coverage"]
        things = "goods" if own_id.startswith("actions.") else "drugs"
        return f"{total} of weighed {things} ({coverage['full'] + coverage['partial']} of {coverage['seen']} records)"
    if not beside:
        return total
    end = KNOWN_PART if total.endswith(KNOWN_PART) else ""
    parts = [*([total.removesuffix(end)] if figure["value"] else []), *beside]
    return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]])) + end


def sum_in_words(figure, *wordings):
    """Words a figure in the first wording that is fair. A partial figure is at least its known part, unless a rejected
    record can be another version of one that counts, or an event is outside the declared days."""
    if not is_known(figure):
        return unknown_words(figure)
    known, unit = numbers(figure), figure["unit"]
    ends = known["low"], known["high"], unit
    if is_complete(figure):
        return next(filter(None, (wording(*ends) for wording in wordings)))
    if known["low"] == 0 or figure.get("open") == BOTH_WAYS or REJECTED in figure["coverage"]["gaps"]:
        return wordings[-1](*ends) + KNOWN_PART
    if words.more_than in wordings and words.more_than(*ends):
        return words.more_than(*ends)
    return f"at least {words.words(known['low'], unit)}" if wordings[-1] is words.exact else words.at_least(
        known["low"], unit)


def unknown_words(figure):
    return words.NOT_KNOWN if is_supplied(figure) else NOT_SUPPLIED


def expected_figure(own_id, figure):
    wordings = (words.more_than, words.rounded) if own_id == "drugs.value" else (words.rounded,)
    return {
        "id": own_id,
        "unit": figure["unit"],
        "basis": figure["basis"],
        "state": state(figure),
        **{name: text_if_known(figure, figure[name]) for name in ("value", "low", "typical", "high")},
        "words": in_words(figure, words.exact, own_id=own_id),
        "headline": in_words(figure, *wordings, own_id=own_id),
        "completeness": figure["coverage"],
    }


def lacking(figure):
    """Returns the number of records with a gap and the number of records. Another unit is a gap only of weights."""
    coverage = figure["coverage"]
    others = coverage["gaps"].get(OTHER_UNIT, 0) - not_weighed(figure)
    return coverage["seen"] - coverage["full"] - others, coverage["seen"]


def expected_issues(own_id, figures, extents):
    """Returns the comparability issues between the figures of two years."""
    now, before = figures
    (lacking_now, seen_now), (lacking_before, seen_before) = lacking(now), lacking(before)
    moved, most = abs(lacking_now * seen_before - lacking_before * seen_now) * 10, seen_now * seen_before
    coverage_differs = moved > most or (moved == most > 0 and now["unit"] in WEIGHTS)
    reasons = {
        "panel": extents[0]["sources"] != extents[1]["sources"],
        "completeness": coverage_differs or not all(map(is_known, figures)) or any(map(is_open, figures)),
        "supply_not_declared": not extents[0]["declared"],
        "values": (now["typical"] is None) != (before["typical"] is None),
    }
    return [reason for reason, holds in reasons.items() if holds]


def is_open(figure):
    return figure.get("open") is not None


def expected_change(own_id, figures, extents):
    now, before = (Fraction(figure["value"]) for figure in figures)
    issues = expected_issues(own_id, figures, extents)
    complete = all(map(is_complete, figures))
    growth = (now - before) / before if before and complete and not issues else None
    known = all(map(is_known, figures))
    difference = ("+" if now > before else "") + words.words(now - before, figures[0]["unit"])
    return {
        "difference": text(now - before) if complete else None,
        "difference_in_words":
            difference + ("" if complete else " in the known parts") + of_the_records(extents) if known
            else unknown_words(before_known(figures)),
        "growth": ratio(growth),
        "growth_percent": None if growth is None else words.fixed(growth * 100, 1),
        "comparability_issues": issues,
    }


def of_the_records(extents):
    return "" if extents[0]["declared"] else " of the records supplied"


def before_known(figures):
    """Returns the figure that has no number, the later one first."""
    return figures[1] if is_known(figures[0]) else figures[0]


def ratio(number):
    return None if number is None else f"{number.numerator}/{number.denominator}"


def expected_rate(part, whole, share):
    number = None if share is None else Fraction(share)
    return {
        "part": part,
        "whole": whole,
        "fraction": ratio(number),
        "percent": None if number is None else words.fixed(number * 100, 1),
    }


def expected_mean(mean, figure):
    number = None if mean is None else Fraction(mean)
    end = "" if is_complete(figure) else KNOWN_PART
    return {
        "unit": "days",
        "fraction": ratio(number),
        "words": words.NONE if number is None else words.mean_term(number) + end,
    }


def expected_one(number, unit):
    return {
        "value": text(number),
        "words": words.NONE if number is None else words.beside_a_name(Fraction(number), unit),
    }


def expected_largest(largest, unit):
    identity = {} if largest is None else {name: largest[name] for name in ("kind", "force", "id")}
    return identity | expected_one(largest and largest["value"], unit)


def expected_row(row):
    expected = {
        "records": row["records"],
        "figures": {own_id: expected_figure(own_id, figure) for own_id, figure in row["figures"].items()},
    }
    if "per_thousand" in row:
        expected["people"] = row["people"]
        expected["per_thousand"] = {
            own_id: {"fraction": ratio(Fraction(rate)), "decimal": words.fixed(Fraction(rate), 2)}
            for own_id, rate in row["per_thousand"].items()}
    return expected


def expected_table(table):
    return {
        "rows": {key: expected_row(row) for key, row in table["rows"].items()},
        "none": expected_row(table["none"]),
        "total": expected_row(table["total"]),
    }


def expected_section(section, ends, extents):
    """A figure whose rule contains the end of the year differs by year, so it has no change."""
    years = [section[year] for year in YEARS]

    def in_year(own_id, year):
        return own_id.replace("{end}", ends[year])

    figures = {}
    for own_id in years[0]["figures"]:
        both = [year["figures"][own_id] for year in years]
        figures[in_year(own_id, 0)] = {
            **{name: expected_figure(in_year(own_id, at), both[at]) for at, name in enumerate(YEARS)},
            "change": expected_change(own_id, both, extents) if "{end}" not in own_id else None,
        }
    units = {own_id: figure["unit"] for own_id, figure in years[0]["figures"].items()}
    return {
        "figures": figures,
        "rates": {
            in_year(part, 0): {
                name: expected_rate(in_year(part, at), in_year(whole, at), years[at]["rates"][part])
                for at, name in enumerate(YEARS)}
            for part, whole in section["wholes"].items()},
        "means": {
            own_id: {
                name: expected_mean(years[at]["means"][own_id], years[at]["figures"][own_id])
                for at, name in enumerate(YEARS)}
            for own_id in years[0]["means"]},
        "medians": {
            own_id: {name: expected_one(years[at]["medians"][own_id], units[own_id]) for at, name in enumerate(YEARS)}
            for own_id in years[0]["medians"]},
        "largest": {
            own_id: {
                name: expected_largest(years[at]["largest"][own_id], units[own_id]) for at, name in enumerate(YEARS)}
            for own_id in years[0]["largest"]},
        "tables": {own_id: expected_table(table) for own_id, table in section["tables"].items()},
    }


def expected_headlines(sums, year):
    sections = sums["sections"]
    drugs = sections["drugs"][year]["figures"]["drugs.value"]
    cash = sections["money"][year]["figures"]["cash.seized"]
    funds = sections["investigations"][year]["figures"]["funds.under-investigation"]
    this_year = year == YEARS[0]
    value = in_words(drugs, *(() if this_year else (words.nearly,)), words.more_than, words.rounded)
    lead = "Continued to target criminal finance – with " if this_year else ""
    return [
        f"Seized drugs worth {value}",
        f"Seized {in_words(cash, words.rounded)} in cash",
        f"{lead}{in_words(funds, words.rounded)} subject to criminal investigation",
    ]


def expected_number(figure):
    return {
        "state": state(figure),
        "value": text_if_known(figure, figure["value"]),
        "completeness": figure["coverage"],
    }


def expected_cells(row):
    return {column: expected_number(figure) for column, figure in row.items()}


def expected_return(sums):
    return {
        "period": {"first_day": sums["first_day"], "last_day": sums["last_day"]},
        "total": expected_cells(sums["total"]),
        "classes": {key: expected_cells(row) for key, row in sums["classes"].items()},
        "rows": {key: expected_cells(row) for key, row in sums["rows"].items()},
    }


def expected_account(account):
    excluded = {key: {"times": times} for key, times in account["exclusions"].items()}
    return dict(account, exclusions=excluded)


def expected(sums):
    ends = [sums["periods"][year]["last_day"] for year in YEARS]
    extents = [dict(sums["coverage"][year], declared=sums["declared"]) for year in YEARS]
    files = {
        name: {key: value for key, value in file.items() if key != "rejected"}
        for name, file in sums["files"].items()}
    rejected = {
        f"{name} {one['id']} {one['lines'][0]}": {
            "lines": one["lines"],
            "faults": {str(at): fault for at, fault in enumerate(one["faults"])},
        }
        for name, file in sums["files"].items() for one in file["rejected"]}
    return {
        "scope": {
            "umbrella": sums["scope"]["umbrella"],
            "operations": {
                own_id: {"parent": operation["parent"]} for own_id, operation in sums["scope"]["operations"].items()},
            "currency": POUNDS,
            "basis": BASIS,
            "zone": "Europe/London",
            "as_at": None,
            "industrial": sums["scope"]["industrial"],
            "jailed": sums["scope"]["jailed"],
        },
        **{
            year: {
                "period": {key: day for key, day in sums["periods"][year].items() if key != "name"},
                "coverage": sums["coverage"][year],
                "headlines": expected_headlines(sums, year),
            }
            for year in YEARS},
        "sections": {
            name: expected_section(section, ends, extents) for name, section in sums["sections"].items()},
        "home_office_return": expected_return(sums["home_office_return"]),
        "account": {
            **{year: expected_account(sums["account"][year]) for year in YEARS},
            "unknown_operations": sums["unknown_operations"],
            "files": files,
            "absent": [],  # the sums read every file and fail without it
            "rejected": rejected,
            "contradictions": expected_contradictions(sums["contradictions"]),
        },
    }


def expected_contradictions(found):
    return [
        {
            **one,
            "code": "out_of_order",
            "sentence": f"{one['force']}/{one['id']}: {one['event']} is out of order, so correct one of the dates",
        }
        for one in found]


# The printed update, with each list of keyed items as a mapping

def keyed(items, key):
    by_key = {key(one): one for one in items}
    if len(by_key) != len(items):
        raise KeyError("a unique key for each item of a list")
    return by_key


def without(item, *names):
    return {key: value for key, value in item.items() if key not in names}


def printed_table(table):
    return dict(table, rows={key: without(row, "key") for key, row in keyed(table["rows"], lambda r: r["key"]).items()})


def printed_section(section):
    for figure in section["figures"].values():
        if figure["change"]:
            figure["change"]["comparability_issues"] = [reason["reason"] for reason in figure["change"]["comparability_issues"]]
    return dict(section, tables={own_id: printed_table(table) for own_id, table in section["tables"].items()})


def printed_return(printed_rows):
    classes = keyed(printed_rows["classes"], lambda row: row["class"])
    rows = keyed(printed_rows["rows"], lambda row: f"{row['class']} {row['drug']}")
    return dict(
        printed_rows,
        classes={key: without(row, "class") for key, row in classes.items()},
        rows={key: without(row, "class", "drug") for key, row in rows.items()})


def printed_account(account):
    named = keyed(account["exclusions"], lambda one: f"{one['kind']} {one['force']}/{one['id']} {one['reason']}")
    for key, one in named.items():
        if not one["sentence"].startswith(key.rpartition(" ")[0] + " is "):
            raise KeyError(f"a sentence about {key}")
    return dict(account, exclusions={key: {"times": one["times"]} for key, one in named.items()})


def printed(update):
    account = {key: value for key, value in update["account"].items() if key != "issues_to_check"}
    rejected = keyed(account["rejected"], lambda one: f"{one['file']} {one['id']} {one['lines'][0]}")
    return {
        "scope": dict(
            without(update["scope"], "law", "rules", "status"),
            operations={
                key: without(one, "id")
                for key, one in keyed(update["scope"]["operations"], lambda one: one["id"]).items()}),
        **{year: update[year] for year in YEARS},
        "sections": {name: printed_section(section) for name, section in update["sections"].items()},
        "home_office_return": printed_return(update["home_office_return"]),
        "account": dict(
            account,
            **{year: printed_account(account[year]) for year in YEARS},
            files={
                name: without(one, "file")
                for name, one in keyed(account["files"], lambda one: one["file"]).items()},
            rejected={
                key: {"lines": one["lines"], "faults": {str(at): fault for at, fault in enumerate(one["faults"])}}
                for key, one in rejected.items()}),
    }


# The comparison

def flat(tree, path=()):
    """Returns the leaves of a tree of mappings by path."""
    if not isinstance(tree, dict):
        return {path: tree}
    leaves = {}
    for key, value in tree.items():
        if key not in LABELS or isinstance(value, dict):
            leaves.update(flat(value, (*path, key)))
    return leaves


def same(one, other):
    """Returns whether two values are equal and of one type: 1 is neither "1" nor true."""
    return type(one) is type(other) and one == other


def part_of(path):
    """Returns the part of the update that a value belongs to."""
    if path[0] in ("account", "home_office_return"):
        return f"{path[0].replace('_', ' ')}, {path[1]}"
    if path[0] != "sections":
        return path[0]
    section, what, own_id, year_or_key = path[1:5]
    return f"{section}, by {own_id}" if what == "tables" else f"{section}, {year_or_key}"


def is_figure(path):
    """Returns whether a value is a number: of a figure, median, largest value, rate, mean, change or cell."""
    return path[0] in ("sections", "home_office_return") and path[-1] in ("value", "fraction", "difference")


def compare(update, sums):
    """Returns the counts of values, figures and differences for each part, and the list of differences."""
    found, wanted = flat(update), flat(sums)
    parts, differences = {}, []
    for path in dict.fromkeys((*wanted, *found)):
        values, figures, different = parts.get(part_of(path), (0, 0, 0))
        equal = path in found and path in wanted and same(found[path], wanted[path])
        if not equal:
            differences.append(
                f"{' / '.join(path)}: printed {found.get(path, 'nothing')}, expected {wanted.get(path, 'nothing')}")
        parts[part_of(path)] = values + 1, figures + is_figure(path), different + (not equal)
    return parts, differences


def read(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def main(arguments):
    if len(arguments) != 2:
        print("usage: annual_update.py UPDATE.json SUMS.json", file=sys.stderr)
        return 2
    try:
        update, sums = map(read, arguments)
    except (OSError, ValueError) as error:
        print(f"can't read the figures: {error}", file=sys.stderr)
        return 2
    try:
        parts, differences = compare(printed(update), expected(sums))
    except (AttributeError, KeyError, TypeError, ValueError) as missing:
        parts, differences = {}, [f"missing or in another form: {missing!r}"]
    for part, (values, figures, different) in parts.items():
        counts = f"{values} values" + (f", {figures} figures" if figures else "")
        print(f"{'DIFFERS' if different else 'equal':8}{part}: {counts}")
    for difference in differences:
        print(f"DIFFERENT: {difference}", file=sys.stderr)
    all_values, all_figures = (sum(one[at] for one in parts.values()) for at in (0, 1))
    print(f"{all_values} values compared, {all_figures} of them figures, {len(differences)} different")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
