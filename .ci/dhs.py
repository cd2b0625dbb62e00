#!/usr/bin/env python3
"""Compares the output of open-data for the DHS seizures with the workbook itself and with the reference totals.

Usage: dhs.py OUTPUT.json FOLDER

FOLDER holds the workbook, the parsed table and totals.json. The script computes the figures from the XML in the
workbook and also compares everything in totals.json. Prints a line for each group of figures. The exit status is 1 if
a figure differs or is missing, and 2 if a file can't be read.
"""
import csv
import os
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from decimal import Decimal, getcontext

from comparison import Comparison, read

getcontext().prec = 60

NAME = "dhs-forfeitures-2014-2017"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
COLUMNS = ("distinct_incidents", "money_seized", "lbs_seized", "msrp", "quantity_seized")
SUMS = ("sum_of_distinct_incidents",) + COLUMNS[1:]
CASH = {"U.S. CASH OR CURRENCY", "FOREIGN CASH (NON U.S.)", "CHECKS", "TRAVELER'S CHECKS", "MONEY ORDER"}
LISTED = {"GOLD,DUST,NUGGETS", "SILVER,BARS,NUGGETS", "WORKS OF ART"}


def sheets(path):
    """Returns the rows of each sheet by sheet name. A row maps column letters to cell texts."""
    with zipfile.ZipFile(path) as book:
        part = lambda name: ElementTree.fromstring(book.read(name))
        shared = ["".join(text.text or "" for text in item.iter(MAIN + "t")) for item in part("xl/sharedStrings.xml")]
        targets = {each.get("Id"): each.get("Target") for each in part("xl/_rels/workbook.xml.rels")}
        return {
            sheet.get("name"): [cells(row, shared) for row in part("xl/" + targets[sheet.get(RELATED)]).iter(MAIN + "row")]
            for sheet in part("xl/workbook.xml").iter(MAIN + "sheet")
        }


def cells(row, shared):
    texts = {}
    for cell in row.iter(MAIN + "c"):
        value = cell.findtext(MAIN + "v")
        if value is not None:
            text = shared[int(value)] if cell.get("t") == "s" else value
            texts[cell.get("r").rstrip("0123456789")] = text.strip()
    return texts


class Data:
    """The rows and the totals of the workbook, read only from its XML."""

    def __init__(self, folder):
        self.rows, self.totals = {}, {}
        for name, rows in sheets(os.path.join(folder, NAME + "-raw.xlsx")).items():
            self.read(int(name[3:]), rows)
        with open(os.path.join(folder, NAME + "-parsed.csv"), encoding="utf-8", newline="") as file:
            self.parsed = {
                (int(line["year"]), line["property_category"], line["property_type"]):
                    [Decimal(line[column]) for column in COLUMNS]
                for line in csv.DictReader(file)
            }

    def read(self, year, rows):
        start = next(place for place, row in enumerate(rows) if row.get("A") == "PROPERTY CATEGORY") + 1
        category = None
        for row in rows[start:]:
            if "A" in row:
                category = row["A"]
            elif "C" in row:
                figures = [Decimal(row[letter]) for letter in "CDEFG"]
                if "B" in row:
                    self.rows[year, category, row["B"]] = figures
                else:
                    # The grand total is below the total of the last category.
                    of = category if (year, category) not in self.totals else None
                    self.totals[year, of] = dict(zip(COLUMNS, figures))

    def sums(self, key):
        """Returns the sums of the rows for each key."""
        groups = {}
        for name, figures in self.rows.items():
            if key(*name) is not None:
                groups.setdefault(key(*name), []).append(figures)
        return {key: {"rows": len(rows), **dict(zip(SUMS, map(sum, zip(*rows))))} for key, rows in groups.items()}

    def by_type(self, wanted):
        return self.sums(lambda year, category, kind: kind if category == wanted else None)

    def totals_with_sums(self):
        """Returns each total, the sum of its rows, and the difference."""
        by_category = self.sums(lambda year, category, kind: (year, category))
        by_year = self.sums(lambda year, category, kind: (year, None))
        result = {}
        for name, published in self.totals.items():
            computed = (by_year if name[1] is None else by_category)[name]
            result[name] = {
                "published": published,
                "sum_of_rows": computed,
                "sum_minus_published": {
                    column: computed[summed] - published[column] for column, summed in zip(COLUMNS, SUMS)},
            }
        return result

    def incidents(self):
        years = {}
        for (year, category), published in self.totals.items():
            incidents = years.setdefault(str(year), {"sum_of_categories": 0})
            if category is None:
                incidents["published"] = published["distinct_incidents"]
            else:
                incidents["sum_of_categories"] += published["distinct_incidents"]
        for (year, _, _), figures in self.rows.items():
            incidents = years[str(year)]
            incidents["sum_of_rows"] = incidents.get("sum_of_rows", 0) + figures[0]
        for incidents in years.values():
            incidents["sum_of_rows_minus_published"] = incidents["sum_of_rows"] - incidents["published"]
        return years

    def by_kind(self):
        money = {}
        for (_, category, kind), figures in self.rows.items():
            name = asset_kind(category, kind)
            money[name] = money.get(name, 0) + figures[1]
        return money


def asset_kind(category, kind):
    if category == "CURRENCY/MONETARY" and kind in CASH:
        return "CASH"
    if category == "CURRENCY/MONETARY" and kind == "BANK ACCOUNT":
        return "ACCOUNT"
    if kind == "VIRTUAL CURRENCY":
        return "CRYPTOASSET"
    if category == "GENERAL MDSE / OTHER" and kind in LISTED:
        return "LISTED_ASSET"
    return {"VEHICLES": "VEHICLE", "REAL ESTATE": "REAL_PROPERTY"}.get(category, "OTHER")


def named(name):
    return " | ".join(str(part) for part in name if part is not None)


def compare_sums(comparison, printed, data, totals):
    grouped = {
        "by_year": data.sums(lambda year, category, kind: str(year)),
        "by_category": data.sums(lambda year, category, kind: category),
        "by_year_and_category": data.sums(lambda year, category, kind: named((year, category))),
    }
    for key, computed in grouped.items():
        words = key.replace("_", " ")
        comparison.group(f"sums {words} against the workbook", printed[key], computed)
        comparison.group(f"sums {words} against the totals", printed[key], totals[key])
    types = printed["by_category_and_type"]
    comparison.group(
        "sums by category and type against the workbook",
        types,
        {category: data.by_type(category) for category in grouped["by_category"]})
    comparison.group("sums of drugs by type against the totals", types["DRUGS"], totals["drugs_by_type"])
    comparison.group(
        "sums of currency by type against the totals", types["CURRENCY/MONETARY"], totals["currency_by_type"])
    comparison.group("sums of all rows against the workbook", printed["total"], data.sums(lambda *name: "all")["all"])
    comparison.group(
        "sums of all rows against the totals",
        {key: printed["total"][key] for key in totals["total"]},
        totals["total"])


def compare_totals(comparison, printed, data, totals):
    with_sums = {
        named((each["year"], each["category"])): {key: each[key] for key in (
            "published", "sum_of_rows", "sum_minus_published")}
        for each in printed["totals"]
    }
    computed = data.totals_with_sums()
    comparison.group(
        "totals with the sums of their rows against the workbook",
        with_sums,
        {named(name): total for name, total in computed.items()})
    comparison.group(
        "published totals against the totals",
        {name: total["published"] for name, total in with_sums.items()},
        {
            named((year, category)): figures
            for year, total in totals["published_in_workbook"].items()
            for category, figures in [*total["by_category"].items(), (None, total["grand_total"])]
        })
    comparison.group(
        "totals that their rows don't sum to, by column",
        printed["unequal"],
        {column: sum(total["sum_minus_published"][column] != 0 for total in computed.values()) for column in COLUMNS})
    check = totals["check"]
    comparison.group("comparisons", printed["comparisons"], check["comparisons"])
    comparison.group(
        "totals of money that differ", printed["unequal"]["money_seized"], len(check["money_differences_nonzero"]))
    comparison.group(
        "largest difference in pounds", printed["largest_lbs_difference"], check["lbs_largest_difference"])
    comparison.group("incidents against the workbook", printed["incidents"], data.incidents())
    comparison.group(
        "sums of incidents less the published grand totals",
        {year: total["sum_of_rows_minus_published"] for year, total in printed["incidents"].items()},
        check["incident_sum_minus_published (an incident with several property types counts once)"])


def compare(comparison, printed, data, totals):
    comparison.group("currency", printed["currency"], totals["currency"])
    comparison.group("unit of mass", printed["mass_unit"], totals["mass_unit"])
    comparison.group("days", printed["period"], "1 January 2014 to 31 January 2018")
    comparison.group(
        "days by which records are dated",
        printed["years_dated"],
        {str(year): min(f"{year}-09-30", "2018-01-31") for year, category in data.totals if category is None})
    comparison.group("rows", printed["sums_of_rows"]["total"]["rows"], totals["rows"])
    comparison.group(
        "records",
        printed["account"],
        {"seen": totals["rows"], "included": totals["rows"], "excluded": 0, "outside": 0})
    compare_sums(comparison, printed["sums_of_rows"], data, totals)
    comparison.group("money by kind of asset", printed["money_by_asset_kind"], data.by_kind())
    compare_totals(comparison, printed["totals_against_rows"], data, totals)
    comparison.group(
        "rows of the parsed table that equal the workbook",
        {key: printed["parsed_csv"][key] for key in ("rows", "equal_rows")},
        {"rows": len(data.parsed), "equal_rows": sum(data.rows.get(n) == f for n, f in data.parsed.items())})
    comparison.group(
        "rows of the parsed table that differ from the workbook",
        [each["row"] for each in printed["parsed_csv"]["differences"]],
        [named(name) for name in data.rows | data.parsed if data.rows.get(name) != data.parsed.get(name)])


def main(arguments):
    if len(arguments) != 2:
        print("usage: dhs.py OUTPUT.json FOLDER", file=sys.stderr)
        return 2
    output, folder = arguments
    try:
        printed, totals, data = read(output), read(os.path.join(folder, "totals.json")), Data(folder)
    except (OSError, ValueError, ArithmeticError, KeyError, StopIteration, zipfile.BadZipFile,
            ElementTree.ParseError) as error:
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
