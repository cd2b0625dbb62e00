#!/usr/bin/env python3
"""Compares what open-data prints of NIBRS Minnesota 2018 with the totals that stand beside the data.

Usage: nibrs.py OUTPUT.json TOTALS.json

Prints a line for each group of figures. Exits with 1 if a figure differs or is missing, with 2 if a file can't
be read. The totals were made from the raw tables by a program that shares nothing with the library.
"""
import json
import sys
from decimal import Decimal, getcontext

getcontext().prec = 60

# For each code the unit of the library's total, and how many of that unit one is, exactly.
UNITS = {
    "GM": ("g", "1"),
    "KG": ("g", "1000"),
    "OZ": ("g", "28.349523125"),
    "LB": ("g", "453.59237"),
    "ML": ("ml", "1"),
    "LT": ("ml", "1000"),
    "FO": ("ml", "29.5735295625"),
    "GL": ("ml", "3785.411784"),
    "DU": ("doses", "1"),
    "NP": ("plants", "1"),
}


class Comparison:
    """Gathers what differs. A group is a mapping from the names of its figures to the figures."""

    def __init__(self):
        self.differences = []

    def group(self, name, printed, reference):
        different = [
            f"{label(name, key)}: printed {printed.get(key, 'nothing')}, reference {reference.get(key, 'nothing')}"
            for key in sorted(printed.keys() | reference.keys())
            if printed.get(key) != reference.get(key)
        ]
        self.differences += different
        print(f"{'DIFFERS' if different else 'equal':8}{name} ({len(reference)}): {numbers(printed)}")


def label(name, key):
    return f"{name}: {key}" if key else name


def numbers(group):
    return ", ".join(f"{key} {value}".strip() for key, value in sorted(group.items()))


def one(value):
    return {"": value}


def decimals(group):
    return {key: Decimal(value) for key, value in group.items()}


def kind(line):
    return f"{line['drug']} | {line['unit'] or '(blank)'}"


def expected_total(key, raw_sum):
    """What the library should say of a drug and unit: its unit and the total in it, nothing if not reported."""
    code = key.split(" | ")[1]
    if code not in UNITS:
        return (None, None)
    unit, factor = UNITS[code]
    return (Decimal(raw_sum) * Decimal(factor), unit)


def printed_total(line):
    return (None if line["total"] is None else Decimal(line["total"]), line["total_unit"])


def words(total, unit):
    if total is None and unit is None:
        return "no amount"
    return f"{'nothing' if total is None else format(total.normalize(), 'f')} {unit}"


def compare_suspected(comparison, printed, totals):
    comparison.group("suspected drugs", one(printed["drugs"]), one(totals["records"]["suspected_drugs"]))
    comparison.group("suspected drugs by month", printed["drugs_by_month"], totals["drug_rows_by_month"])
    comparison.group("drug incidents", one(printed["incidents"]), one(totals["drug_incidents"]))
    comparison.group(
        "drug incidents by number of rows", printed["incidents_by_drug_rows"], totals["drugs_per_incident"])
    comparison.group(
        "drug incidents by type of drug",
        printed["incidents_by_drug"],
        totals["incidents_by_type (an incident counts once per type)"])


def compare_seized(comparison, printed, totals):
    comparison.group("drug seizures", one(printed["seizures"]), one(totals["drug_incidents_seized"]))
    lines = printed["quantities"]
    reference = totals["quantity_by_drug_and_unit_seized"]
    comparison.group("lines of drug and unit", one(len(lines)), one(len(reference)))
    comparison.group(
        "rows seized by drug and unit",
        {kind(line): line["rows"] for line in lines},
        {key: value["records"] for key, value in reference.items()})
    comparison.group(
        "raw sums seized by drug and unit",
        decimals({kind(line): line["raw_sum"] for line in lines}),
        decimals({key: value["sum"] for key, value in reference.items()}))
    comparison.group(
        "library's totals seized by drug and unit",
        {kind(line): words(*printed_total(line)) for line in lines},
        {key: words(*expected_total(key, value["sum"])) for key, value in reference.items()})
    comparison.group(
        "grams seized", decimals(one(printed["mass_grams"])), decimals(one(totals["mass_grams_seized_total"])))
    comparison.group(
        "grams seized by month",
        decimals(printed["mass_grams_by_month"]),
        decimals(totals["mass_grams_seized_by_month"]))


def account(printed):
    return {
        "seen": printed["seen"],
        "included + excluded + outside": printed["included"] + printed["excluded"] + printed["outside"],
        "excluded by reason": sum(printed["exclusions_by_reason"].values()),
    }


def compare_accounts(comparison, printed, totals):
    rows = totals["records"]["suspected_drugs"]
    comparison.group(
        "rows of the file",
        {key: printed[key] for key in ("rows_read", "rows_mapped", "rows_rejected")},
        {"rows_read": rows, "rows_mapped": rows, "rows_rejected": 0})
    for part, incidents in (("suspected", "drug_incidents"), ("seized", "drug_incidents_seized")):
        comparison.group(
            f"records of drugs {part}",
            account(printed[part]["account"]),
            {"seen": totals[incidents], "included + excluded + outside": totals[incidents], "excluded by reason": 0})


def read(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def main(arguments):
    if len(arguments) != 2:
        print("usage: nibrs.py OUTPUT.json TOTALS.json", file=sys.stderr)
        return 2
    try:
        printed, totals = map(read, arguments)
    except (OSError, ValueError) as error:
        print(f"can't read the figures: {error}", file=sys.stderr)
        return 2
    comparison = Comparison()
    try:
        compare_accounts(comparison, printed, totals)
        compare_suspected(comparison, printed["suspected"], totals)
        compare_seized(comparison, printed["seized"], totals)
    except KeyError as missing:
        comparison.differences.append(f"missing: {missing}")
    for difference in comparison.differences:
        print(f"DIFFERENT: {difference}", file=sys.stderr)
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
