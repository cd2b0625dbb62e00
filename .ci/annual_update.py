#!/usr/bin/env python3
"""Compares the headlines of annual-update for two years with independent sums over the same CSV files.

Usage: annual_update.py UPDATE.json FOLDER YEAR

The folder sums has the rules of each topic. They use only the standard library of Python and no code of the library under
test. Each figure has the value, its range, the state, the names of the gaps, and whether it is "at least". Two years have
a change. The exit status is 1 if one differs or is missing.
"""
import json
import sys
from fractions import Fraction

from sums.update import update


def exact(text):
    return None if text is None else Fraction(text)


def printed_figure(figure):
    return {
        "state": figure["state"],
        **{end: exact(figure[end]) for end in ("value", "low", "high")},
        "gaps": sorted(figure["completeness"]["gaps"]),
        "at_least": figure["words"].startswith("at least "),
    }


def expected_change(now, before):
    """Returns the difference and the growth of two complete figures."""
    is_complete = now["state"] == before["state"] == "complete"
    difference = now["value"] - before["value"] if is_complete else None
    return {"difference": difference, "growth": difference / before["value"] if is_complete and before["value"] else None}


def printed_change(change):
    return {part: exact(change[part]) for part in ("difference", "growth")}


def pairs(printed, sums):
    """Yields each name with the printed and the expected values."""
    sections = printed["sections"]
    figures = {own_id: figure for section in sections.values() for own_id, figure in section["figures"].items()}
    for own_id, now in sums["years"][0].items():
        before = sums["years"][1][own_id]
        yield own_id, printed_figure(figures[own_id]["this_year"]), now
        yield f"{own_id}, last year", printed_figure(figures[own_id]["last_year"]), before
        yield f"{own_id}, change", printed_change(figures[own_id]["change"]), expected_change(now, before)
    for (section, table), rows in sums["tables"].items():
        found = {row["key"]: row["figures"] for row in sections[section]["tables"][table]["rows"]}
        for key, row in rows.items():
            for own_id, figure in row.items():
                yield f"{own_id}, {table} {key}", printed_figure(found[key][own_id]), figure
    files = {one["file"]: one for one in printed["account"]["files"]}
    for file, expected in sums["files"].items():
        yield file, {part: files[file][part] for part in expected}, expected


def main(arguments):
    with open(arguments[0], encoding="utf-8") as file:
        compared = list(pairs(json.load(file), update(arguments[1], int(arguments[2]))))
    different = [(name, printed, expected) for name, printed, expected in compared if printed != expected]
    for name, printed, expected in different:
        for part in expected:
            if printed[part] != expected[part]:
                print(f"DIFFERENT: {name}, {part}: printed {printed[part]}, expected {expected[part]}", file=sys.stderr)
    print(f"{len(compared)} figures, changes and files compared, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
