#!/usr/bin/env python3
"""Works out from the CSV files of a folder what annual-update should say of a year and of the year before.

Usage: independent_sums.py FOLDER YEAR

Prints JSON. It shares nothing with the library: the standard library of Python and decimal arithmetic only.

A row is at fault when it has the wrong number of columns or a cell that breaks the rules below; a row at fault
rejects its whole record. The day in London is worked out from the last Sundays of March and October (01:00 UTC),
without a time zone database. Of the records with one id the highest revision stands.
"""
import csv
import json
import os
import re
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, getcontext

getcontext().prec = 60

BASIS = "street"
CURRENCY = "GBP"

# For each code of a unit what its quantities add to, and how many base units one is.
UNITS = {
    "mg": ("drugs.mass", "0.001"),
    "g": ("drugs.mass", "1"),
    "kg": ("drugs.mass", "1000"),
    "oz": ("drugs.mass", "28.349523125"),
    "lb": ("drugs.mass", "453.59237"),
    "ml": ("drugs.volume", "1"),
    "l": ("drugs.volume", "1000"),
    "tablet": ("drugs.doses", "1"),
    "dose": ("drugs.doses", "1"),
    "plant": ("drugs.plants", "1"),
    "wrap": ("drugs.wraps", "1"),
    "canister": ("drugs.canisters", "1"),
    "item": ("drugs.items", "1"),
    "unknown": (None, "1"),
}
QUANTITIES = {
    "drugs.mass": "g",
    "drugs.volume": "ml",
    "drugs.doses": "tablets or doses",
    "drugs.plants": "plants",
    "drugs.wraps": "wraps",
    "drugs.canisters": "canisters",
    "drugs.items": "items",
}

# The classes from December 2021 to January 2024, and those that changed in between: from which day to what.
CLASSES = {
    "cocaine": "a", "crack-cocaine": "a", "heroin": "a", "mdma": "a", "lsd": "a", "methylamphetamine": "a",
    "methadone": "a", "fentanyl": "a",
    "amphetamine": "b", "cannabis-herbal": "b", "cannabis-resin": "b", "cannabis-plant": "b", "cannabis-oil": "b",
    "ketamine": "b", "synthetic-cannabinoids": "b",
    "diazepam": "c", "pregabalin": "c", "gabapentin": "c", "ghb": "c",
    "nitrous-oxide": "psa_only",
    "unknown": "unknown",
}
CHANGES = {"ghb": (date(2022, 4, 13), "b"), "nitrous-oxide": (date(2023, 11, 8), "c")}

PREPARATIONS = set("powder tablet liquid herbal resin plant oil edible vape injection other".split())
BASES = {"street", "wholesale", "face", "potential"}
INSTRUMENTS = {"cash-detention", "account-freezing", "restraint", "listed-asset", "cryptoasset"}
CURRENCIES = {"GBP", "EUR", "USD"}

KINDS = {"drugs": "drug seizure", "cash": "cash seizure", "funds": "financial investigation"}

# Why a part adds nothing. A record that is not known in full has the first of these that holds for any part.
GAPS = ["no_valuation", "no_amount", "no_quantity", "other_basis", "no_rate", "other_unit"]

HEADERS = {
    "operations.csv": "operation_id,name,parent_id,active_from,active_to,lead_force,partners",
    "drug-seizures.csv": "force,seizure_id,revision,recorded_at,seized_at,line,drug,preparation,quantity,unit,"
                         "identity,basis,low,typical,high,currency,price_date,region,source,operations,area",
    "cash-seizures.csv": "force,seizure_id,revision,recorded_at,seized_at,line,amount,currency,operations,area",
    "investigations.csv": "force,investigation_id,revision,recorded_at,opened_on,closed_on,amount,currency,"
                          "instrument,operations,area",
    "exchange-rates.csv": "currency,from,to,rate,source",
}


class Fault(Exception):
    """A cell that breaks a rule, or a row as a whole."""

    def __init__(self, column, value):
        super().__init__(f"{column}: {value}")
        self.column, self.value = column, value


# Cells

def number(row, column):
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)?", row[column]):
        raise Fault(column, row[column])
    return Decimal(row[column])


def whole(row, column):
    if not re.fullmatch(r"[1-9][0-9]*", row[column]):
        raise Fault(column, row[column])
    return int(row[column])


def one_of(row, column, allowed):
    if row[column] not in allowed:
        raise Fault(column, row[column])
    return row[column]


def text(row, column):
    if not row[column]:
        raise Fault(column, "")
    return row[column]


def iso_date(row, column):
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", row[column]):
            return date.fromisoformat(row[column])
    except ValueError:
        pass
    raise Fault(column, row[column])


def instant(row, column):
    parts = re.fullmatch(r"([0-9-]{10}T[0-9:]{8})(Z|[+-][0-9]{2}:[0-9]{2})", row[column])
    try:
        if parts:
            local, offset = parts.groups()
            return datetime.fromisoformat(local + ("+00:00" if offset == "Z" else offset)).astimezone(timezone.utc)
    except ValueError:
        pass
    raise Fault(column, row[column])


def last_sunday(year, month):
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def clocks_change(year, month):
    day = last_sunday(year, month)
    return datetime(day.year, day.month, day.day, 1, tzinfo=timezone.utc)


def london_day(utc):
    summer = clocks_change(utc.year, 3) <= utc < clocks_change(utc.year, 10)
    return (utc + timedelta(hours=1 if summer else 0)).date()


def day(row, column):
    """The day in London, or None if the cell is empty."""
    if not row[column]:
        return None
    return london_day(instant(row, column)) if "T" in row[column] else iso_date(row, column)


# Rows and records

def parse_head(row, id_column):
    return {
        "force": text(row, "force"),
        "id": text(row, id_column),
        "revision": whole(row, "revision"),
        "recorded": instant(row, "recorded_at") if row["recorded_at"] else None,
        "operations": sorted({one for one in row["operations"].split(";") if one}),
        "area": row["area"],
    }


def parse_drug(row):
    head = dict(parse_head(row, "seizure_id"), kind="drugs", day=day(row, "seized_at"), seized_at=row["seized_at"])
    line = {
        "line": whole(row, "line"),
        "drug": one_of(row, "drug", CLASSES),
        "preparation": one_of(row, "preparation", PREPARATIONS | {""}),
        "identity": one_of(row, "identity", {"suspected", "confirmed"}),
        "quantity": None,
        "basis": None,
    }
    if row["quantity"]:
        line.update(quantity=number(row, "quantity"), unit=one_of(row, "unit", UNITS))
    elif row["unit"]:
        raise Fault("unit", row["unit"])
    line.update(parse_valuation(row))
    return head, line


def parse_valuation(row):
    if not row["basis"]:
        for column in ("low", "typical", "high", "currency", "price_date", "region", "source"):
            if row[column]:
                raise Fault(column, row[column])
        return {}
    low, high = number(row, "low"), number(row, "high")
    typical = number(row, "typical") if row["typical"] else low if low == high else None
    if not low <= (low if typical is None else typical) <= high:
        raise Fault("high", row["high"])
    return {
        "basis": one_of(row, "basis", BASES),
        "range": (low, typical, high),
        "currency": one_of(row, "currency", CURRENCIES),
        "priced": iso_date(row, "price_date") if row["price_date"] else None,
        "region": row["region"],
        "source": row["source"],
    }


def parse_cash(row):
    head = dict(parse_head(row, "seizure_id"), kind="cash", day=day(row, "seized_at"), seized_at=row["seized_at"])
    return head, {
        "line": whole(row, "line"),
        "amount": number(row, "amount"),
        "currency": one_of(row, "currency", CURRENCIES),
    }


def parse_investigation(row):
    head = dict(
        parse_head(row, "investigation_id"), kind="funds", day=day(row, "opened_on"), closed=day(row, "closed_on"))
    if head["day"] and head["closed"] and head["closed"] < head["day"]:
        raise Fault("closed_on", row["closed_on"])
    line = {"line": 1, "amount": None, "instrument": one_of(row, "instrument", INSTRUMENTS | {""})}
    if row["amount"]:
        line.update(amount=number(row, "amount"), currency=one_of(row, "currency", CURRENCIES))
    elif row["currency"]:
        raise Fault("currency", row["currency"])
    return head, line


def parse_operation(row):
    return {"id": text(row, "operation_id"), "name": text(row, "name"), "parent": row["parent_id"] or None}, {"line": 1}


def parse_rate(row):
    return {
        "currency": one_of(row, "currency", CURRENCIES - {CURRENCY}),
        "first": iso_date(row, "from"),
        "last": iso_date(row, "to"),
        "rate": number(row, "rate"),
    }, {"line": 1}


def rows(folder, name):
    """Each row with the line on which it starts."""
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        if ",".join(next(reader)) != HEADERS[name]:
            raise SystemExit(f"{name}: unexpected header")
        start = reader.line_num + 1
        for cells in reader:
            if cells:
                yield start, cells
            start = reader.line_num + 1


def read(folder, name, parse, accounts):
    """The records of a file. One starts where `line` is 1; without that column each row is one."""
    header = HEADERS[name].split(",")
    blocks = []
    for start, cells in rows(folder, name):
        row = dict(zip(header, cells))
        if not blocks or row.get("line", "1") == "1":
            blocks.append([])
        blocks[-1].append((start, cells, row))
    records, rejected = [], []
    for block in blocks:
        record, faults = read_block(block, header, parse)
        if faults:
            id_column = 0 if header[0] != "force" else 1
            lines = [start for start, _, _ in block]
            rejected.append({"id": block[0][1][id_column], "lines": lines, "faults": faults})
        else:
            records.append(record)
    read_rows, rejected_rows = sum(map(len, blocks)), sum(len(one["lines"]) for one in rejected)
    accounts[name] = {
        "rows_read": read_rows,
        "rows_mapped": read_rows - rejected_rows,
        "rows_rejected": rejected_rows,
        "records": len(records),
        "rejected": rejected,
    }
    return records


def read_block(block, header, parse):
    heads, lines, faults = [], [], []
    for position, (start, cells, row) in enumerate(block, 1):
        try:
            if len(cells) != len(header):
                raise Fault("(whole row)", f"{len(cells)} of {len(header)} columns")
            head, line = parse(row)
            if line["line"] != position:
                raise Fault("line", row["line"])
            if heads and head != heads[0]:
                raise Fault("(whole row)", "unlike the first row of its record")
            heads.append(head)
            lines.append(line)
        except Fault as fault:
            faults.append({"line": start, "column": fault.column, "value": fault.value})
    return (None if faults else dict(heads[0], lines=lines)), faults


# Which records count

def ancestry(parents, operation):
    """The operation and all above it."""
    above = []
    while operation is not None and operation not in above:
        above.append(operation)
        operation = parents.get(operation)
    return above


def umbrella_of(parents):
    """The only operation with others below it and none above."""
    tops = [one for one, parent in parents.items() if parent is None and one in parents.values()]
    if len(tops) != 1:
        raise SystemExit(f"operations.csv: expected one umbrella, but found {tops}")
    return tops[0]


def resolve(records):
    """Each record with the reason why it does not stand, or None if it does."""
    groups = defaultdict(list)
    for record in records:
        groups[record["kind"], record["force"], record["id"]].append(record)
    resolved = []
    for group in groups.values():
        highest = max(record["revision"] for record in group)
        newest = [record for record in group if record["revision"] == highest]
        resolved += [(record, "superseded") for record in group if record["revision"] < highest]
        if all(record == newest[0] for record in newest):
            resolved += [(newest[0], None)] + [(record, "duplicate") for record in newest[1:]]
        else:
            resolved += [(record, "conflicting") for record in newest]
    return resolved


def is_live(record, first, last):
    """Whether anything of a record falls in the days from first to last."""
    if record["kind"] == "funds":
        return record["day"] <= last and (record["closed"] is None or record["closed"] >= first)
    return first <= record["day"] <= last


def gate(resolved, in_scope, is_operation, first, last):
    """The records that are included, and the account of all."""
    included, reasons, outside = [], Counter(), Counter()
    exclusions = Counter()
    for record, reason in resolved:
        if not reason and not in_scope(record):
            known = all(map(is_operation, record["operations"]))
            outside["out_of_scope" if known else "unknown_operation"] += 1
        elif not reason and record["day"] is not None and not is_live(record, first, last):
            outside["out_of_period"] += 1
        elif not reason and record["day"] is not None:
            included.append(record)
        else:
            reason = reason or "undated"
            reasons[reason] += 1
            exclusions[f"{KINDS[record['kind']]} {record['force']}/{record['id']} {reason}"] += 1
    account = {
        "seen": len(resolved),
        "included": len(included),
        "excluded": sum(reasons.values()),
        "outside": sum(outside.values()),
        "excluded_by_reason": {
            reason: reasons[reason] for reason in ("conflicting", "superseded", "duplicate", "withdrawn", "undated")},
        "outside_by_reason": dict(outside),
        "exclusions": dict(exclusions),
    }
    return included, account


# Figures

class Rates:
    def __init__(self, rates):
        self.rates = rates

    def convert(self, amounts, currency, on):
        """The amounts in pounds, or None if there is no rate of the day."""
        if currency == CURRENCY:
            return amounts
        found = [one["rate"] for one in self.rates
                 if one["currency"] == currency and one["first"] <= on <= one["last"]]
        if len(found) > 1:
            raise SystemExit(f"exchange-rates.csv: two rates of {currency} on {on}")
        return tuple(None if amount is None else amount * found[0] for amount in amounts) if found else None


def worth(line, on, rates):
    """The street value of one drug, or why there is none."""
    if line["basis"] is None:
        return "no_valuation"
    if line["basis"] != BASIS:
        return "other_basis"
    return rates.convert(line["range"], line["currency"], on) or "no_rate"


def sum_of_money(line, on, rates):
    if line["amount"] is None:
        return "no_amount"
    return rates.convert((line["amount"],) * 3, line["currency"], on) or "no_rate"


def quantity(line, measure):
    if line["quantity"] is None:
        return "no_quantity"
    adds_to, factor = UNITS[line["unit"]]
    if adds_to is None:
        return "no_quantity"
    return (line["quantity"] * Decimal(factor),) * 3 if adds_to == measure else "other_unit"


def plain(value):
    if value is None:
        return None
    digits = format(value, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def figure_of(unit, records):
    """The figure of records, each given by its parts: a low, typical and high amount, or why there is none."""
    totals, gaps, full, partial = [Decimal(0)] * 3, Counter(), 0, 0
    for parts in records:
        known = [part for part in parts if not isinstance(part, str)]
        missing = [part for part in parts if isinstance(part, str)]
        for part in known:
            totals = [None if a is None or b is None else a + b for a, b in zip(totals, part)]
        full += not missing
        partial += bool(missing and known)
        if missing:
            gaps[min(missing, key=GAPS.index)] += 1
    low, typical, high = map(plain, totals)
    return {
        "unit": unit,
        "value": low if typical is None else typical,
        "low": low,
        "typical": typical,
        "high": high,
        "coverage": {
            "seen": len(records),
            "full": full,
            "partial": partial,
            "none": len(records) - full - partial,
            "gaps": dict(gaps),
        },
    }


def count_of(records):
    seen = len(records)
    coverage = {"seen": seen, "full": seen, "partial": 0, "none": 0, "gaps": {}}
    return {"unit": "count", "value": seen, "low": seen, "typical": seen, "high": seen, "coverage": coverage}


def figures(pieces, rates, first, last):
    """All figures of records, or of the parts of them that are under one key, for some days."""
    def of(kind, which=lambda record: first <= record["day"] <= last):
        return [piece for piece in pieces if piece["kind"] == kind and which(piece)]

    def money(kind, records, part):
        return figure_of(kind, [[part(line, one["day"], rates) for line in one["lines"]] for one in records])

    drugs, cash, opened = of("drugs"), of("cash"), of("funds")
    still_open = of(
        "funds", lambda one: one["day"] <= last and (one["closed"] is None or one["closed"] > last))
    result = {"drugs.seizures": count_of(drugs), "drugs.value": money(CURRENCY, drugs, worth)}
    for measure, unit in QUANTITIES.items():
        result[measure] = figure_of(unit, [[quantity(line, measure) for line in one["lines"]] for one in drugs])
    result["cash.seizures"] = count_of(cash)
    result["cash.seized"] = money(CURRENCY, cash, sum_of_money)
    result["investigations.opened"] = count_of(opened)
    result["investigations.open"] = count_of(still_open)
    result["funds.opened"] = money(CURRENCY, opened, sum_of_money)
    result["funds.under-investigation"] = money(CURRENCY, still_open, sum_of_money)
    return result


# Tables

def class_of(line, on):
    changed, after = CHANGES.get(line["drug"], (date.max, None))
    drug_class = after if on >= changed else CLASSES[line["drug"]]
    return "a" if drug_class == "b" and line["preparation"] == "injection" else drug_class


def by_line(key):
    """Takes a seizure of drugs apart by a key of each drug; what is no seizure of drugs has no key."""
    def slices(record):
        parts = defaultdict(list)
        for line in record["lines"] if record["kind"] == "drugs" else ():
            parts[key(line, record["day"])].append(line)
        return {one: dict(record, lines=lines) for one, lines in parts.items()}
    return slices


def by_operation(parents, umbrella):
    def slices(record):
        above = [ancestry(parents, operation) for operation in record["operations"]]
        return {one: record for path in above if umbrella in path for one in path}
    return slices


def months(year):
    for month in range(1, 13):
        after = date(year + month // 12, month % 12 + 1, 1)
        yield f"{year}-{month:02}", date(year, month, 1), after - timedelta(days=1)


def table(included, slices, rates, first, last):
    pieces, without = defaultdict(list), 0
    for record in included:
        keyed = slices(record)
        without += not keyed
        for key, piece in keyed.items():
            pieces[key].append(piece)
    return {
        "records": len(included),
        "records_without_key": without,
        "rows": {key: row(group, rates, first, last) for key, group in sorted(pieces.items())},
    }


def month_table(included, rates, year):
    groups = {
        key: row([one for one in included if is_live(one, first, last)], rates, first, last)
        for key, first, last in months(year)
    }
    return {"records": len(included), "records_without_key": 0, "rows": groups}


def row(pieces, rates, first, last):
    return {"records": len(pieces), "figures": figures(pieces, rates, first, last)}


def answer(resolved, parents, umbrella, rates, year):
    first, last = date(year, 1, 1), date(year, 12, 31)
    operations = by_operation(parents, umbrella)
    included, account = gate(
        resolved, lambda record: bool(operations(record)), parents.__contains__, first, last)
    tables = {
        "drug": table(included, by_line(lambda line, on: line["drug"]), rates, first, last),
        "drug_class": table(included, by_line(class_of), rates, first, last),
        "operation": table(included, operations, rates, first, last),
        "month": month_table(included, rates, year),
    }
    return {
        "account": account,
        "coverage": extent(included, first, last),
        "figures": figures(included, rates, first, last),
        "tables": tables,
    }


def extent(included, first, last):
    """For which months, by the first day of a record, and from which forces there is any record."""
    return {
        "months": sorted({f"{one['day']:%Y-%m}" for one in included if first <= one["day"] <= last}),
        "sources": sorted({one["force"] for one in included}),
    }


def main(arguments):
    if len(arguments) != 2 or not re.fullmatch(r"[0-9]{4}", arguments[1]):
        print("usage: independent_sums.py FOLDER YEAR", file=sys.stderr)
        return 2
    folder, year = arguments[0], int(arguments[1])
    files = {}
    operations = read(folder, "operations.csv", parse_operation, files)
    records = [
        record
        for name, parse in (
            ("drug-seizures.csv", parse_drug),
            ("cash-seizures.csv", parse_cash),
            ("investigations.csv", parse_investigation))
        for record in read(folder, name, parse, files)
    ]
    rates = Rates(read(folder, "exchange-rates.csv", parse_rate, files))
    parents = {one["id"]: one["parent"] for one in operations}
    umbrella = umbrella_of(parents)
    resolved = resolve(records)
    result = {
        "umbrella": umbrella,
        "operations": {one: parent for one, parent in parents.items() if umbrella in ancestry(parents, one)},
        "files": files,
        "years": {str(one): answer(resolved, parents, umbrella, rates, one) for one in (year, year - 1)},
    }
    json.dump(result, sys.stdout, indent=1, ensure_ascii=False)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
