#!/usr/bin/env python3
"""Compares the output of open-data for NIBRS Minnesota 2018 with the raw tables and their reference totals.

Usage: nibrs.py OUTPUT.json FOLDER

FOLDER holds raw/ and totals.json. The script computes the figures from the FBI's tables, before they were joined into
the files that open-data reads. It compares output, tables and totals. Prints a line for each group of figures. The exit
status is 1 if a figure differs or is missing, and 2 if a file can't be read.
"""
import csv
import os
import sys
from collections import Counter, defaultdict
from datetime import datetime
from decimal import Decimal, getcontext

from comparison import Comparison, read

getcontext().prec = 60

BLANK = "(blank)"
INCIDENTS_BY_TYPE = "incidents_by_type (an incident counts once per type)"
GRAMS_BY_DRUG = "mass_grams_seized_by_drug (GM,KG,OZ,LB only; exact avoirdupois)"

# For each code: the unit of the library's total and the exact conversion factor.
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

# The library's kinds of property. Everything else is other property.
KINDS = {
    "Cash": ("Money", "Negotiable Instruments"),
    "Listed assets": ("Jewelry/ Precious Metals",),
    "Vehicles": ("Aircraft", "Automobile", "Buses", "Other Motor Vehicles", "Recreational Vehicles", "Trailers",
                 "Trucks", "Watercraft"),
    "Land and buildings": tuple(
        f"Structure/ {name}" for name in ("Single dwelling", "Other residence", "Other commercial", "Other industrial",
                                          "Public", "Storage", "Other")),
}

NOT_IN_THE_FILES = "the two files contain only incidents with drugs, or with seized or recovered property"
NOT_PRINTED = {
    ("records", "incidents"): NOT_IN_THE_FILES,
    ("records", "properties"): NOT_IN_THE_FILES,
    ("records", "property_descriptions"): NOT_IN_THE_FILES,
    **{
        ("property_value_by_loss_type", loss): NOT_IN_THE_FILES
        for loss in ("Burned", "Counterfeited/Forged", "Destroyed/Damaged/Vandalized", "Stolen/Etc")
    },
}


def iso(text):
    return datetime.strptime(text, "%d-%b-%y").date().isoformat() if text else None


def decimal(text):
    return Decimal(text) if text else None


class Tables:
    """The rows of drugs and of property, each joined with its incident."""

    def __init__(self, folder):
        self.folder = os.path.join(folder, "raw")
        incidents = self.by_id("NIBRS_incident", "INCIDENT_ID")
        properties = self.by_id("NIBRS_PROPERTY", "PROPERTY_ID")
        losses = self.by_id("NIBRS_PROP_LOSS_TYPE", "PROP_LOSS_ID")
        drugs = self.by_id("NIBRS_SUSPECTED_DRUG_TYPE", "SUSPECTED_DRUG_TYPE_ID")
        units = self.by_id("NIBRS_DRUG_MEASURE_TYPE", "DRUG_MEASURE_TYPE_ID")
        types = self.by_id("NIBRS_PROP_DESC_TYPE", "PROP_DESC_ID")
        self.agencies = {
            key: row["UCR_AGENCY_NAME"] or row["NCIC_AGENCY_NAME"]
            for key, row in self.by_id("agencies", "AGENCY_ID").items()
        }

        def context(row):
            owner = properties[row["PROPERTY_ID"]]
            incident = incidents[owner["INCIDENT_ID"]]
            return {
                "incident": owner["INCIDENT_ID"],
                "day": iso(incident["INCIDENT_DATE"]),
                "agency": incident["AGENCY_ID"],
                "loss": losses[owner["PROP_LOSS_ID"]]["PROP_LOSS_NAME"],
            }

        self.drugs = [
            {
                **context(row),
                "drug": drugs[row["SUSPECTED_DRUG_TYPE_ID"]]["SUSPECTED_DRUG_NAME"],
                "quantity": decimal(row["EST_DRUG_QTY"]),
                "unit": units[row["DRUG_MEASURE_TYPE_ID"]]["DRUG_MEASURE_CODE"] if row["DRUG_MEASURE_TYPE_ID"] else "",
            }
            for row in self.table("NIBRS_SUSPECTED_DRUG")
        ]
        self.items = [
            {
                **context(row),
                "type": types[row["PROP_DESC_ID"]]["PROP_DESC_NAME"],
                "value": decimal(row["PROPERTY_VALUE"]),
                "recovered": iso(row["DATE_RECOVERED"]),
            }
            for row in self.table("NIBRS_PROPERTY_DESC")
        ]

    def table(self, name):
        with open(os.path.join(self.folder, name + ".csv"), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def by_id(self, name, column):
        return {row[column]: row for row in self.table(name)}

    def lost(self, loss):
        return [item for item in self.items if item["loss"] == loss]

    def drugs_seized(self):
        return [drug for drug in self.drugs if drug["loss"] == "Seized"]


def month(row):
    return row["day"][:7]


def grouped(key, rows):
    groups = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return dict(groups)


def known(column, rows):
    return [row[column] for row in rows if row[column] is not None]


def quantities(key, rows):
    return {
        name: {"records": len(group), "sum": sum(known("quantity", group), Decimal(0))}
        for name, group in grouped(key, rows).items()
    }


def values(key, rows):
    return {
        name: {
            "records": len(group),
            "blank_values": len(group) - len(known("value", group)),
            "sum": sum(known("value", group), Decimal(0)),
        }
        for name, group in grouped(key, rows).items()
    }


def grams(key, rows):
    weighed = [row for row in rows if UNITS.get(row["unit"], ("",))[0] == "g" and row["quantity"] is not None]
    return {
        name: sum(row["quantity"] * Decimal(UNITS[row["unit"]][1]) for row in group)
        for name, group in grouped(key, weighed).items()
    }


def largest(counts):
    return dict(counts.most_common(10))


def kind_of_drug(row):
    return f"{row['drug']} | {row['unit'] or BLANK}"


def computed(tables):
    drugs, seized = tables.drugs, tables.drugs_seized()
    items = {loss: tables.lost(loss) for loss in ("Seized", "Recovered")}
    by_incident = grouped(lambda row: row["incident"], drugs)
    pairs = Counter((row["incident"], row["drug"]) for row in drugs)
    blank = [row for row in drugs if row["quantity"] is None]
    seized_incidents = {row["incident"] for row in seized}
    return {
        "records": {
            "suspected_drugs": len(drugs),
            "drug_rows_seized": len(seized),
            "seized_property_rows": len(items["Seized"]),
            "recovered_property_rows": len(items["Recovered"]),
        },
        "currency": "USD (whole dollars)",
        "drug_incidents": len(by_incident),
        "drug_incidents_seized": len(seized_incidents),
        "drug_rows_blank_quantity": len(blank),
        "drug_rows_blank_quantity_unit_given": sum(row["unit"] != "" for row in blank),
        "drugs_per_incident": texts(Counter(len(rows) for rows in by_incident.values())),
        "distinct_drug_types_per_incident": texts(
            Counter(len({row["drug"] for row in rows}) for rows in by_incident.values())),
        "same_drug_twice_in_incident": sum(times > 1 for times in pairs.values()),
        "drug_rows_by_type": Counter(row["drug"] for row in drugs),
        INCIDENTS_BY_TYPE: Counter(drug for _, drug in pairs),
        "quantity_by_drug_and_unit_seized": quantities(kind_of_drug, seized),
        "quantity_by_unit_all": quantities(lambda row: row["unit"] or BLANK, drugs),
        GRAMS_BY_DRUG: grams(lambda row: row["drug"], seized),
        "mass_grams_seized_total": grams(lambda row: "", seized)[""],
        "mass_grams_seized_by_month": grams(month, seized),
        "drug_rows_by_month": Counter(map(month, drugs)),
        "drug_rows_by_agency_top10": largest(Counter(tables.agencies[row["agency"]] for row in drugs)),
        "property_value_by_loss_type": values(lambda item: item["loss"], items["Seized"] + items["Recovered"]),
        "seized_value_by_property_type": values(lambda item: item["type"], items["Seized"]),
        "recovered_value_by_property_type": values(lambda item: item["type"], items["Recovered"]),
        "seized_value_by_month": values(month, items["Seized"]),
        "recovered_value_by_month_of_incident": values(month, items["Recovered"]),
        "recovered_before_incident_date": sum(
            item["recovered"] is not None and item["recovered"] < item["day"] for item in items["Recovered"]),
        "recovered_blank_date": sum(item["recovered"] is None for item in items["Recovered"]),
        "incidents_with_both_drugs_and_seized_money": len(
            seized_incidents & {item["incident"] for item in items["Seized"] if item["type"] == "Money"}),
    }


def texts(counts):
    return {str(key): count for key, count in counts.items()}


def raw_values(lines):
    return {
        name: {"records": line["rows"], "blank_values": line["blank_values"], "sum": line["raw_sum"]}
        for name, line in lines.items()
    }


def printed_totals(printed, agencies):
    """Returns the printed figures by the names of the totals."""
    rows, suspected, seized, property_ = (printed[part] for part in ("drug_rows", "suspected", "seized", "property"))
    by_agency = Counter()
    for agency, number in suspected["drugs_by_agency"].items():
        by_agency[agencies[agency]] += number
    return {
        "records": {
            "suspected_drugs": suspected["drugs"],
            "drug_rows_seized": rows["seized"],
            "seized_property_rows": property_["seized"]["all"]["rows"],
            "recovered_property_rows": property_["recovered"]["all"]["rows"],
        },
        "currency": f"{property_['currency']} (whole dollars)",
        "drug_incidents": suspected["incidents"],
        "drug_incidents_seized": seized["seizures"],
        "drug_rows_blank_quantity": rows["blank_quantities"],
        "drug_rows_blank_quantity_unit_given": rows["blank_quantities_with_unit"],
        "drugs_per_incident": suspected["incidents_by_drug_rows"],
        "distinct_drug_types_per_incident": suspected["incidents_by_drug_types"],
        "same_drug_twice_in_incident": rows["same_drug_twice"],
        "drug_rows_by_type": rows["by_drug"],
        INCIDENTS_BY_TYPE: suspected["incidents_by_drug"],
        "quantity_by_drug_and_unit_seized": {
            kind_of_drug(line): {"records": line["rows"], "sum": line["raw_sum"]} for line in seized["quantities"]
        },
        "quantity_by_unit_all": {
            BLANK if unit == "none" else unit: {"records": line["rows"], "sum": line["sum"]}
            for unit, line in rows["by_unit"].items()
        },
        GRAMS_BY_DRUG: seized["mass_grams_by_drug"],
        "mass_grams_seized_total": seized["mass_grams"],
        "mass_grams_seized_by_month": seized["mass_grams_by_month"],
        "drug_rows_by_month": suspected["drugs_by_month"],
        "drug_rows_by_agency_top10": largest(by_agency),
        "property_value_by_loss_type": raw_values(
            {"Seized": property_["seized"]["all"], "Recovered": property_["recovered"]["all"]}),
        "seized_value_by_property_type": raw_values(property_["seized"]["by_type"]),
        "recovered_value_by_property_type": raw_values(property_["recovered"]["by_type"]),
        "seized_value_by_month": raw_values(property_["seized"]["by_month"]),
        "recovered_value_by_month_of_incident": raw_values(property_["recovered"]["by_month"]),
        "recovered_before_incident_date": property_["recovered_before_incident"],
        "recovered_blank_date": property_["recovered_on_unknown_day"],
        "incidents_with_both_drugs_and_seized_money": printed["incidents_with_drugs_and_money_seized"],
    }


def expected_amount(row, raw_sum):
    """Returns the expected total of a drug and unit, and its unit. Both are None for an unknown unit."""
    if row["unit"] not in UNITS:
        return {"total": None, "unit": None}
    unit, factor = UNITS[row["unit"]]
    return {"total": raw_sum * Decimal(factor), "unit": unit}


def compare_counts(comparison, printed, tables):
    """Compares the breakdowns that the totals lack or have only in part."""
    comparison.group(
        "suspected drugs by agency",
        printed["suspected"]["drugs_by_agency"],
        Counter(row["agency"] for row in tables.drugs))
    comparison.group(
        "drug seizures by type of drug",
        printed["seized"]["seizures_by_drug"],
        Counter(drug for _, drug in {(row["incident"], row["drug"]) for row in tables.drugs_seized()}))


def compare_amounts(comparison, lines, tables):
    seized = grouped(kind_of_drug, tables.drugs_seized())
    comparison.group(
        "the library's amounts by drug and unit",
        {kind_of_drug(line): {"total": line["total"], "unit": line["total_unit"]} for line in lines},
        {kind: expected_amount(rows[0], sum(known("quantity", rows), Decimal(0))) for kind, rows in seized.items()})


def kind_of_property(item):
    for kind, types in KINDS.items():
        if item["type"] in types:
            return kind
    return "Other property"


def is_unknown(item):
    """Returns whether a value is unknown: NIBRS records an unknown value as 1."""
    return item["value"] is None or item["value"] == 1


def expected_items(items):
    """Returns the expected counts and the expected value of a group of items.

    Cash of unknown amount is not an item. The value is the sum of the known values, and None if all are unknown. If the
    group has only such cash, the value is known to be zero.
    """
    cash = [item for item in items if kind_of_property(item) == "Cash" and is_unknown(item)]
    valued = [item["value"] for item in items if not is_unknown(item)]
    return {
        "rows": len(items),
        "blank_values": len(items) - len(known("value", items)),
        "raw_sum": sum(known("value", items), Decimal(0)),
        "unknown_values": sum(item["value"] == 1 for item in items),
        "cash_of_unknown_amount": len(cash),
        "items": len(items) - len(cash),
        "valued": len(valued),
        "value": sum(valued) if valued else 0 if len(items) == len(cash) else None,
    }


def compare_items(comparison, printed, items):
    """Compares the figures of seized or recovered property, including the counts of unknown values."""
    for part, key in (("by_type", lambda item: item["type"]), ("by_kind", kind_of_property), ("by_month", month)):
        expected = {name: expected_items(group) for name, group in grouped(key, items).items()}
        comparison.group(
            f"the library's property, {items[0]['loss'].lower()}, {part}",
            {name: {key: line[key] for key in expected_items(items)} for name, line in printed[part].items()},
            expected)
    whole = expected_items(items)
    comparison.group(
        f"the library's property, {items[0]['loss'].lower()}, all",
        {**{key: printed["all"][key] for key in whole}, "money_taken": printed["money_taken"]},
        {**whole, "money_taken": whole["value"]})


def compare_rows(comparison, name, printed, number):
    comparison.group(
        f"rows of {name}",
        {key: printed[key] for key in ("rows_read", "rows_mapped", "rows_rejected")},
        {"rows_read": number, "rows_mapped": number, "rows_rejected": 0})


def compare_account(comparison, name, printed, records):
    reasons = printed["account"]["exclusions_by_reason"]
    comparison.group(
        f"records of {name}",
        printed["account"],
        {"seen": records, "included": records, "excluded": 0, "outside": 0,
         "exclusions_by_reason": dict.fromkeys(reasons, 0)})


def compare(comparison, printed, tables, totals):
    seized, recovered = tables.lost("Seized"), tables.lost("Recovered")
    compare_rows(comparison, "drugs", printed, len(tables.drugs))
    compare_rows(comparison, "property", printed["property"], len(seized) + len(recovered))
    compare_account(comparison, "drugs suspected", printed["suspected"], totals["drug_incidents"])
    compare_account(comparison, "drugs seized", printed["seized"], totals["drug_incidents_seized"])
    for name, items in (("seized", seized), ("recovered", recovered)):
        compare_account(comparison, f"property {name}", printed["property"][name], expected_items(items)["items"])
        compare_items(comparison, printed["property"][name], items)
    compare_counts(comparison, printed, tables)
    compare_amounts(comparison, printed["seized"]["quantities"], tables)
    comparison.totals(printed_totals(printed, tables.agencies), computed(tables), totals, NOT_PRINTED)


def main(arguments):
    if len(arguments) != 2:
        print("usage: nibrs.py OUTPUT.json FOLDER", file=sys.stderr)
        return 2
    output, folder = arguments
    try:
        printed, totals, tables = read(output), read(os.path.join(folder, "totals.json")), Tables(folder)
    except (OSError, ValueError, ArithmeticError) as error:
        print(f"can't read the figures: {error}", file=sys.stderr)
        return 2
    comparison = Comparison()
    try:
        compare(comparison, printed, tables, totals)
    except KeyError as missing:
        comparison.differences.append(f"missing: {missing}")
    return comparison.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
