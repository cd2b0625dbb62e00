#!/usr/bin/env python3
"""Compares the output of open-data for the Home Office tables with the tables and their reference totals.

Usage: home_office.py OUTPUT.json FOLDER

FOLDER holds raw/ and totals.json. The script computes the figures from raw/ and also compares everything in
totals.json. Prints a line for each group of figures. The exit status is 1 if a figure differs or is missing, and 2 if a
file can't be read.
"""
import csv
import os
import re
import sys
from collections import Counter
from decimal import Decimal, getcontext

from comparison import Comparison, read

getcontext().prec = 60

YEARS = range(2010, 2020)
CLASSES = ("Class A", "Class B", "Class C")
UNITS = {"plant": "plants"}


def one_line(text):
    return " ".join(text.split())


def year_name(end):
    return f"{end - 1}/{end % 100:02}"


def force_name(text):
    return re.sub(r" \d+$", "", one_line(text)).replace(" & ", " and ")


def table(path):
    """Returns the headings, and the cells of each row by its first cell. A blank cell is None."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        lines = [[one_line(cell) for cell in line] for line in csv.reader(file) if any(line)]
    rows = {line[0]: [Decimal(cell) if cell else None for cell in line[1:]] for line in lines[1:]}
    return lines[0][1:], rows


class Data:
    """The tables by force, read only from raw/."""

    def __init__(self, folder):
        self.seizures, self.quantities = {}, {}
        for end in YEARS:
            span = f"{(end - 1) % 100:02}-{end % 100:02}"
            for kind, tables in (("seizures", self.seizures), ("quantities", self.quantities)):
                path = os.path.join(folder, "raw", "local_resolution", kind, f"{kind.title()}{span}.csv")
                headings, rows = table(path)
                tables[year_name(end)] = headings, {force_name(name): cells for name, cells in rows.items()}

    def cumbria_all_drugs(self):
        return {year: rows["Cumbria"][0] for year, (_, rows) in self.seizures.items()}

    def cumbria_by_class(self):
        """Finds each total by position: it follows the last drug of its class."""
        by_year = {}
        for year, (headings, rows) in self.seizures.items():
            if year == "2014/15":
                by_year[year] = None
                continue
            places = [headings.index(f"Other {name}") + 1 for name in CLASSES] + [headings.index("Unknown")]
            by_year[year] = dict(zip(CLASSES + ("Unknown",), (rows["Cumbria"][place] for place in places)))
        return by_year

    def cumbria_by_drug(self):
        """Returns every column that is not a total, in one mapping for all classes."""
        by_year = {}
        for year, (headings, rows) in self.seizures.items():
            if year == "2014/15":
                by_year[year] = None
                continue
            by_year[year] = {
                heading: cell
                for heading, cell in zip(headings, rows["Cumbria"])
                if heading not in ("All drugs", "Unknown") and not heading.startswith("Total ") and cell is not None
            }
        return by_year

    def outcomes(self, years):
        """Compares each total with the sum of its classes, by force and year: below, equal, above or "not told"."""
        outcomes = {}
        for year in years:
            headings, rows = self.seizures[year]
            places = [headings.index(f"Other {name}") + 1 for name in CLASSES] + [headings.index("Unknown")]
            for force, cells in rows.items():
                outcomes[f"{year} {force}"] = outcome(cells[0], [cells[place] for place in places])
        return outcomes

    def equal_with_blanks_as_zero(self, years):
        """Returns the number of totals that equal the sum of their classes if a blank counts as zero."""
        equal = 0
        for year in years:
            headings, rows = self.seizures[year]
            places = [headings.index(f"Other {name}") + 1 for name in CLASSES] + [headings.index("Unknown")]
            equal += sum((cells[0] or 0) == sum(cells[place] or 0 for place in places) for cells in rows.values())
        return equal

    def without_total(self):
        missing = {
            year: [force for force, cells in rows.items() if cells[0] is None]
            for year, (_, rows) in self.seizures.items()
        }
        return {year: forces for year, forces in missing.items() if forces}

    def impossible(self, years):
        """Returns the totals below their largest class or drug."""
        found = []
        for year in years:
            headings, rows = self.seizures[year]
            places = [headings.index(f"Other {name}") + 1 for name in CLASSES]
            spans = list(zip([1] + [place + 1 for place in places], places))
            for force, cells in rows.items():
                parts = [(place, cells[first:place]) for first, place in spans]
                parts.append((0, [cells[place] for place in places + [headings.index("Unknown")]]))
                for place, inner in parts:
                    known = [cell for cell in inner if cell is not None]
                    if cells[place] is not None and known and cells[place] < max(known):
                        found.append([year, force, cells[place], max(known)])
        return found


def outcome(total, parts):
    known = [part for part in parts if part is not None]
    if total is not None and total < sum(known):
        return "below"
    if total is None or len(known) < len(parts):
        return "not told"
    return "equal" if total == sum(known) else "above"


def compare_cumbria(comparison, years, data, totals):
    comparison.group(
        "Cumbria's seizures against the totals",
        {year: figures["all_drugs"] for year, figures in years.items()},
        totals["cumbria"]["all_drugs_by_year"])
    comparison.group(
        "Cumbria's seizures against the tables",
        {year: figures["all_drugs"] for year, figures in years.items()},
        data.cumbria_all_drugs())
    comparison.group(
        "Cumbria's seizures by class",
        {year: figures["by_class"] for year, figures in years.items()},
        data.cumbria_by_class())
    comparison.group(
        "Cumbria's seizures by drug",
        {year: figures["by_drug"] and {drug: n for drugs in figures["by_drug"].values() for drug, n in drugs.items()}
         for year, figures in years.items()},
        data.cumbria_by_drug())
    comparison.group(
        "Cumbria's quantities",
        {year: {drug: amount["number"] for drug, amount in figures["quantities"].items()}
         for year, figures in years.items()},
        totals["cumbria"]["quantities_by_year"])
    comparison.group(
        "units",
        {year: {drug: amount["unit"] for drug, amount in figures["quantities"].items()}
         for year, figures in years.items()},
        {year: {drug: UNITS.get(unit, unit) for drug, unit in totals["units"].items()} for year in data.quantities})


def printed_outcomes(sums):
    return {f"{each['financial_year']} {each['force']}": each["outcome"] for each in sums["others"]}


def compare_outcomes(comparison, name, sums, expected):
    counts = Counter(expected.values())
    comparison.group(
        f"totals against classes, {name}",
        {key: sums[key] for key in ("force_years", "below", "equal", "above", "not_told")},
        {"force_years": len(expected), "below": counts["below"], "equal": counts["equal"],
         "above": counts["above"], "not_told": counts["not told"]})
    comparison.group(
        f"totals that are not below, {name}",
        printed_outcomes(sums),
        {key: value for key, value in expected.items() if value != "below"})


def compare_classes(comparison, check, data, totals):
    as_headed = [year for year in data.seizures if year not in ("2014/15", "2015/16")]
    comparison.group("years as headed", check["as_headed"]["financial_years"], as_headed)
    comparison.group("years read by position", check["by_place"]["financial_years"], ["2015/16"])
    compare_outcomes(comparison, "as headed", check["as_headed"], data.outcomes(as_headed))
    compare_outcomes(comparison, "read by position", check["by_place"], data.outcomes(["2015/16"]))
    comparison.group(
        "totals equal if blanks were zeros",
        check["as_headed"]["equal_with_blanks_as_zero"],
        data.equal_with_blanks_as_zero(as_headed))
    reference = totals["internal_checks"]
    comparison.group("totals checked", check["as_headed"]["force_years"], reference["rows_checked"])
    comparison.group(
        "totals below the sum of classes",
        check["as_headed"]["below"],
        reference["all_drugs_less_than_sum_of_classes (several drugs in one seizure)"])
    comparison.group(
        "totals above the sum of classes",
        sorted(key for key, value in printed_outcomes(check["as_headed"]).items() if value == "above"),
        sorted(" ".join(pair) for pair in reference["all_drugs_exceeds_sum_of_classes"]))
    comparison.group("excluded years", list(check["left_out"]), ["2014/15"])
    comparison.group("years with the reason for reading by position", list(check["read_by_place"]), ["2015/16"])
    comparison.group(
        "impossible totals",
        [[each["financial_year"], each["force"], each["seizures"], each["part_seizures"]]
         for each in check["impossible_totals"]],
        data.impossible(as_headed[:5] + ["2015/16"] + as_headed[5:]))


def compare_sums(comparison, sums, data, totals):
    for name, key, reference in (
            ("seizures by year", "all_drugs", "seizures_all_drugs_by_year"),
            ("seizures of Border Force", "all_drugs_of_border_force", "border_force_all_drugs_by_year"),
            ("seizures of ten years by force", "all_drugs_by_force", "ten_year_all_drugs_by_force"),
            ("seizures of ten years", "all_drugs_of_all_years", "ten_year_all_drugs"),
            ("seizures by column", "seizures_as_headed", "seizures_by_column_by_year"),
            ("quantities by drug", "quantities_as_headed", "quantities_by_drug_by_year"),
            ("quantities of ten years", "quantities_of_all_years", "ten_year_quantities")):
        comparison.group(name, sums[key], totals[reference])
    comparison.group("forces without a total", sums["all_drugs_not_told"], data.without_total())


def compare_in_all(comparison, printed, totals):
    comparison.group("seizures in England and Wales", printed["seizures"], totals["published_EW"]["seizures"])
    comparison.group("quantities in England and Wales", printed["quantities"], totals["published_EW"]["quantities"])
    comparison.group(
        "figures of England and Wales below the sum of the forces",
        {f"{each['financial_year']} quantity {each['figure']}": [each["sum_of_forces"], each["england_and_wales"]]
         for each in printed["below_sum_of_forces"]},
        {f"{year} {figure}": figures for year, figure, *figures in totals["anomalies_local_sum_exceeds_published_EW"]})


def compare(comparison, printed, data, totals):
    sizes = totals["records"]
    comparison.group(
        "figures in the tables",
        printed["figures_by_force"],
        {"seizures": sizes["tidy_seizures"], "blank_seizures": sizes["blank_seizures"],
         "quantities": sizes["tidy_quantities"], "blank_quantities": sizes["blank_quantities"]})
    comparison.group("forces", printed["forces"], totals["forces"])
    compare_cumbria(comparison, printed["cumbria"], data, totals)
    compare_classes(comparison, printed["totals_against_classes"], data, totals)
    compare_sums(comparison, printed["sums_of_forces"], data, totals)
    compare_in_all(comparison, printed["england_and_wales"], totals)


def main(arguments):
    if len(arguments) != 2:
        print("usage: home_office.py OUTPUT.json FOLDER", file=sys.stderr)
        return 2
    output, folder = arguments
    try:
        printed, totals, data = read(output), read(os.path.join(folder, "totals.json")), Data(folder)
    except (OSError, ValueError, ArithmeticError) as error:
        print(f"can't read the figures: {error}", file=sys.stderr)
        return 2
    comparison = Comparison()
    try:
        compare(comparison, printed, data, totals)
    except KeyError as missing:
        comparison.differences.append(f"missing: {missing}")
    return comparison.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
