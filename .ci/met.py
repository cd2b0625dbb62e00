#!/usr/bin/env python3
"""Compares the output of open-data for the Met's stop-searches with the published rows and their reference totals.

Usage: met.py OUTPUT.json FOLDER

FOLDER holds searches.csv.gz and totals.json. The script computes everything in totals.json from the rows, with summer
time from the statute and not from a zone database. It compares output, rows and totals. Prints a line for each group of
figures. The exit status is 1 if a figure differs or is missing, and 2 if a file can't be read.
"""
import csv
import gzip
import os
import sys
from collections import Counter
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal

from comparison import Comparison, read

BLANK = "(blank)"
COLUMNS = {
    "by_file": "File", "by_object": "Object of search", "by_outcome": "Outcome", "by_type": "Type",
    "by_legislation": "Legislation"}


def last_sunday(year, month):
    """Returns 01:00 UTC on the last Sunday of a month of 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=timezone.utc)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def in_london(instant):
    """Adds an hour between the last Sundays of March and October (Summer Time Act 1972 s1)."""
    summer = last_sunday(instant.year, 3) <= instant < last_sunday(instant.year, 10)
    return instant + timedelta(hours=1 if summer else 0)


def percent(part, whole):
    return str((Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP))


class Rows:
    """The published rows, each with its instant in UTC and in London."""

    def __init__(self, folder):
        with gzip.open(os.path.join(folder, "searches.csv.gz"), "rt", encoding="utf-8", newline="") as file:
            self.all = list(csv.DictReader(file))
        for row in self.all:
            row["utc"] = datetime.fromisoformat(row["Date"]).astimezone(timezone.utc)
            row["london"] = in_london(row["utc"])
        self.drugs = [row for row in self.all if row["Object of search"] == "Controlled drugs"]


def by(column, rows):
    return Counter(row[column] or BLANK for row in rows)


def by_time(calendar, form, rows):
    return Counter(row[calendar].strftime(form) for row in rows)


def differing(form, rows):
    return sum(row["utc"].strftime(form) != row["london"].strftime(form) for row in rows)


def identical(rows):
    published = {tuple(row[name] for name in row if name not in ("RowNo", "utc", "london")) for row in rows}
    return len(rows) - len(published)


def computed(rows):
    searches, drugs = rows.all, rows.drugs
    outcomes = by("Outcome", searches)
    instants = [row["utc"] for row in searches]
    return {
        **{name: by(column, searches) for name, column in COLUMNS.items()},
        "records": len(searches),
        "by_month_UTC": by_time("utc", "%Y-%m", searches),
        "by_month_Europe/London": by_time("london", "%Y-%m", searches),
        "by_hour_Europe/London": by_time("london", "%H", searches),
        "records_whose_month_differs_between_UTC_and_London": differing("%Y-%m", searches),
        "records_whose_day_differs": differing("%Y-%m-%d", searches),
        "file_label_equals_London_month": sum(row["File"] == row["london"].strftime("%Y-%m") for row in searches),
        "first_utc": min(instants).isoformat(),
        "last_utc": max(instants).isoformat(),
        "drugs": {
            "records": len(drugs),
            "share_percent_2dp": percent(len(drugs), len(searches)),
            "by_outcome": by("Outcome", drugs),
            "by_month_Europe/London": by_time("london", "%Y-%m", drugs),
            "by_day_Europe/London": by_time("london", "%Y-%m-%d", drugs),
            "arrests": by("Outcome", drugs)["Arrest"],
        },
        "no_further_action": outcomes["A no further action disposal"],
        "nfa_share_percent_2dp": percent(outcomes["A no further action disposal"], len(searches)),
        "rows_identical_after_dropping_person_and_place": identical(searches),
    }


def blank_for_none(counts):
    """Renames unknown keys as in the totals, and drops them if their count is zero."""
    return {BLANK if name == "none" else name: n for name, n in counts.items() if name != "none" or n}


def printed_totals(printed):
    """Returns the printed figures by the names of the totals."""
    searches, drugs, utc, file = (printed[part] for part in ("all", "drugs", "by_utc", "file"))
    return {
        "records": searches["searches"],
        "by_file": file["by_file"],
        "by_month_UTC": utc["by_month"],
        "by_month_Europe/London": searches["by_month"],
        "records_whose_month_differs_between_UTC_and_London": utc["in_another_month"],
        "records_whose_day_differs": utc["on_another_day"],
        "file_label_equals_London_month": file["file_is_london_month"],
        "first_utc": file["first"],
        "last_utc": file["last"],
        "by_object": blank_for_none(searches["by_object"]),
        "by_outcome": blank_for_none(searches["by_outcome"]),
        "by_type": blank_for_none(searches["by_type"]),
        "by_legislation": blank_for_none(file["by_legislation"]),
        "drugs": {
            "records": drugs["searches"],
            "share_percent_2dp": drugs["percent_of_all"],
            "by_outcome": blank_for_none(drugs["by_outcome"]),
            "by_month_Europe/London": drugs["by_month"],
            "by_day_Europe/London": drugs["by_day"],
            "arrests": drugs["arrests"],
        },
        "no_further_action": searches["no_further_action"],
        "nfa_share_percent_2dp": searches["no_further_action_percent"],
        "rows_identical_after_dropping_person_and_place": file["alike"],
        "by_hour_Europe/London": file["by_hour"],
    }


def compare(comparison, printed, rows, totals):
    number = len(rows.all)
    comparison.group(
        "rows of the file",
        {key: printed[key] for key in ("rows_read", "rows_mapped", "rows_rejected")},
        {"rows_read": number, "rows_mapped": number, "rows_rejected": 0})
    comparison.group(
        "account of the records",
        printed["account"],
        {"seen": number, "included": number, "excluded": 0, "outside": 0,
         "exclusions_by_reason": dict.fromkeys(printed["account"]["exclusions_by_reason"], 0)})
    comparison.totals(printed_totals(printed), computed(rows), totals)


def main(arguments):
    if len(arguments) != 2:
        print("usage: met.py OUTPUT.json FOLDER", file=sys.stderr)
        return 2
    output, folder = arguments
    try:
        printed, totals, rows = read(output), read(os.path.join(folder, "totals.json")), Rows(folder)
    except (OSError, ValueError, EOFError) as error:
        print(f"can't read the figures: {error}", file=sys.stderr)
        return 2
    comparison = Comparison()
    try:
        compare(comparison, printed, rows, totals)
    except KeyError as missing:
        comparison.differences.append(f"missing: {missing}")
    return comparison.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
