#!/usr/bin/env python3
"""Compares what annual-update says of two years with the independent sums over the same CSV files.

Usage: annual_update.py UPDATE.json SUMS.json

Every number of the update is compared, and the words of its figures with words made here from the sums. Prints a
line for each group: how many values were compared, and the main ones. Exits with 1 if one differs, is missing or
is not expected, with 2 if a file can't be read.
"""
import json
import sys
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 60

NUMBERS = ("value", "low", "typical", "high")
MAIN = ("drugs.seizures", "drugs.value", "drugs.mass", "cash.seized", "funds.under-investigation")
POUNDS = "GBP"
STOCKS = ("investigations.open", "funds.under-investigation")
NOT_KNOWN = "not known"


class Comparison:
    """Gathers what differs. A group is a mapping from the names of its values to the values."""

    def __init__(self):
        self.differences = []
        self.compared = 0

    def group(self, name, printed, expected, main=None):
        different = [
            f"{name}: {key}: printed {printed.get(key, 'nothing')}, expected {expected.get(key, 'nothing')}"
            for key in sorted(printed.keys() | expected.keys())
            if key not in printed or key not in expected or not same(printed[key], expected[key])
        ]
        self.differences += different
        self.compared += len(expected)
        chosen = printed if main is None else {key: printed.get(key) for key in main}
        listed = ", ".join(f"{shortened(key)} {value}" for key, value in chosen.items())
        print(f"{'DIFFERS' if different else 'equal':8}{name} ({len(expected)}){': ' if listed else ''}{listed}")


def same(printed, expected):
    """Whether two values are equal and of one type: a number is not its digits, and true is not 1."""
    return type(printed) is type(expected) and printed == expected


def shortened(key):
    """The key of a number that is the value of a figure, or of the value of drugs in a row, without saying so."""
    return key.removesuffix(" value").removesuffix(" drugs.value")


def flat(tree, path=""):
    """The leaves of a tree of mappings by their paths."""
    if not isinstance(tree, dict):
        return {path: tree}
    leaves = {}
    for key, value in tree.items():
        leaves.update(flat(value, f"{path} {key}".strip()))
    return leaves


# The words, made from the numbers of the sums

def digits(number, least=0):
    """All digits of a number that is not negative, in groups of three; a fraction has at least so many decimals."""
    whole, _, fraction = format(number, "f").partition(".")
    fraction = fraction.rstrip("0")
    return f"{int(whole):,}" + (f".{fraction.ljust(least, '0')}" if fraction else "")


def words(number, unit):
    sign, size = "-" if number < 0 else "", abs(number)
    if unit == POUNDS:
        return f"{sign}£{digits(size, 2)}"
    if unit in ("g", "ml") and size >= 1000:
        return f"{sign}{digits(size / 1000)} {'kg' if unit == 'g' else 'litres'}"
    return sign + digits(size) + ("" if unit == "count" else f" {unit}")


def headline(number, unit):
    if unit in ("g", "ml"):
        return words(number, unit)
    for size, name in ((10**9, "bn"), (10**6, "m")):
        if number >= size and number % (size // 100) == 0:
            short = digits(number / size) + name
            return f"£{short}" if unit == POUNDS else short + ("" if unit == "count" else f" {unit}")
    return words(number, unit)


def step(number):
    """Tenths of a billion or of a million above those, else three significant digits."""
    length = len(str(int(number)))
    return Decimal(10) ** (8 if length > 9 else 5 if length > 6 else max(0, length - 3))


def to_step(number, unit, rounding):
    return (number / unit).quantize(Decimal(1), rounding) * unit


def exact(low, high, unit):
    return words(low, unit) if low == high else f"{words(low, unit)} to {words(high, unit)}"


def more_than(low, high, unit):
    floor = to_step(low, step(low), ROUND_FLOOR)
    if floor == 0:
        return exact(low, high, unit)
    prefix = "more than " if low > floor else "at least " if low < high else ""
    return prefix + headline(floor, unit)


def nearly(low, high, unit):
    """Nearly a number ten times as round as usual, from at most a fiftieth below it and from the nearer half."""
    round_step = step(high) * 10
    floor = to_step(high, round_step, ROUND_FLOOR)
    goal = floor + round_step
    fair = low > 0 and low - floor >= round_step / 2 and goal - low <= goal / 50
    return f"nearly {headline(goal, unit)}" if fair else None


def rounded(low, high, unit):
    both = [to_step(end, step(low), ROUND_HALF_UP) for end in (low, high)]
    if both[0] == 0:
        return exact(low, high, unit)
    return " to ".join(headline(end, unit) for end in sorted(set(both)))


def ends(figure):
    return Decimal(figure["low"]), Decimal(figure["high"]), figure["unit"]


def is_known(figure):
    """Whether anything is known, or nothing was there to be known. What is measured in another unit is not missed."""
    coverage = figure["coverage"]
    return coverage["full"] + coverage["partial"] > 0 or set(coverage["gaps"]) <= {"other_unit"}


def if_known(figure, wording):
    return wording(*ends(figure)) if is_known(figure) else NOT_KNOWN


def expected_headlines(figures, this_year):
    drugs, cash, funds = (figures[key] for key in ("drugs.value", "cash.seized", "funds.under-investigation"))
    worth = if_known(
        drugs, lambda *drugs: more_than(*drugs) if this_year else nearly(*drugs) or more_than(*drugs))
    lead = "Continued to target criminal finance – with " if this_year else ""
    return [
        f"Seized drugs worth {worth}",
        f"Seized {if_known(cash, rounded)} in cash",
        f"{lead}{if_known(funds, rounded)} subject to criminal investigation",
    ]


# What is printed and what is expected, as trees of the same shape

def printed_figures(figures):
    return {
        key: {name: figure[name] for name in (*NUMBERS, "unit", "known", "coverage", "words", "headline")}
        for key, figure in figures.items()
    }


def expected_figures(figures):
    return {
        key: dict(
            figure,
            known=is_known(figure),
            words=if_known(figure, exact),
            headline=if_known(figure, more_than if key == "drugs.value" else rounded))
        for key, figure in figures.items()
    }


def by_key(rows):
    keyed = {row["key"]: row for row in rows}
    if len(keyed) != len(rows):
        raise KeyError("a row of its own for each key of a table")
    return keyed


def printed_changes(changes):
    if not all(unlike["sentence"] for change in changes.values() for unlike in change["unlike"]):
        raise KeyError("a sentence for each reason why figures are unlike")
    return {
        key: dict(change, unlike=[unlike["reason"] for unlike in change["unlike"]]) for key, change in changes.items()}


def lacking(coverage):
    """How many records lack something, other than for being measured in another unit, and of how many."""
    return coverage["seen"] - coverage["full"] - coverage["gaps"].get("other_unit", 0), coverage["seen"]


def expected_unlike(key, now, before):
    """Why the figures of two years can't fairly be compared."""
    figures = now["figures"][key], before["figures"][key]
    months = [[month[-2:] for month in year["coverage"]["months"]] for year in (now, before)]
    (lacking_now, seen_now), (lacking_before, seen_before) = (lacking(one["coverage"]) for one in figures)
    apart = abs(lacking_now * seen_before - lacking_before * seen_now) * 10 > seen_now * seen_before
    reasons = {
        "panel": now["coverage"]["sources"] != before["coverage"]["sources"],
        "months_covered": key not in STOCKS and months[0] != months[1],
        "coverage": apart or not all(map(is_known, figures)),
        "values": (figures[0]["typical"] is None) != (figures[1]["typical"] is None),
    }
    return [reason for reason, holds in reasons.items() if holds]


def expected_change(key, this_year, last_year):
    figure, before = this_year["figures"][key], last_year["figures"][key]
    unlike = expected_unlike(key, this_year, last_year)
    now, earlier = Decimal(figure["value"]), Decimal(before["value"])
    difference = now - earlier
    percent = None
    if earlier and not unlike:
        percent = str((difference * 100 / earlier).quantize(Decimal("0.1"), ROUND_HALF_UP))
    count = isinstance(figure["value"], int)
    return {
        "this_year": figure["value"],
        "last_year": before["value"],
        "difference": int(difference) if count else shortest(difference),
        "difference_in_words": ("+" if difference > 0 else "") + words(difference, figure["unit"]),
        "growth_percent": percent,
        "unlike": unlike,
    }


def shortest(number):
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def printed_account(account):
    exclusions = {
        f"{one['kind']} {one['force']}/{one['id']} {one['reason']}": {
            "times": one["times"],
            "named": one["sentence"].split(" is ")[0],
        }
        for one in account["exclusions"]
    }
    if len(exclusions) != len(account["exclusions"]):
        raise KeyError("a line of its own for each id and reason of an exclusion")
    return dict(account, exclusions=exclusions)


def expected_account(account):
    exclusions = {
        key: {"times": times, "named": key.rpartition(" ")[0]} for key, times in account["exclusions"].items()}
    return dict(account, exclusions=exclusions)


def printed_rejections(rejected):
    return {
        f"{one['file']} {one['id']}": {
            "lines": one["lines"],
            "faults": [{key: fault[key] for key in ("line", "column", "value")} for fault in one["faults"]],
        }
        for one in rejected
    }


def expected_rejections(files):
    return {
        f"{name} {one['id']}": {"lines": one["lines"], "faults": one["faults"]}
        for name, file in files.items()
        for one in file["rejected"]
    }


# The groups

def compare_scope(comparison, printed, sums):
    scope = printed["scope"]
    comparison.group(
        "scope",
        {
            "umbrella": scope["umbrella"],
            "currency": scope["currency"],
            "basis": scope["basis"],
            **{one["id"]: one["parent"] for one in scope["operations"]},
        },
        {"umbrella": sums["umbrella"], "currency": POUNDS, "basis": "street", **sums["operations"]},
        ("umbrella", "currency", "basis"))


def compare_year(comparison, printed, sums, year, this_year):
    expected = sums["years"][year]
    comparison.group(
        f"{year}, period and headlines",
        flat(printed["period"]) | {"headlines": printed["headlines"]},
        {
            "name": year,
            "first_day": f"{year}-01-01",
            "last_day": f"{year}-12-31",
            "headlines": expected_headlines(expected["figures"], this_year),
        },
        ("headlines",))
    comparison.group(f"{year}, months and forces with data", printed["coverage"], expected["coverage"])
    comparison.group(
        f"{year}, figures",
        flat(printed_figures(printed["figures"])),
        flat(expected_figures(expected["figures"])),
        [f"{key} value" for key in expected["figures"]])


def compare_tables(comparison, printed, sums, year):
    expected = sums["years"][year]["tables"]
    comparison.group(f"{year}, names of the tables", dict.fromkeys(printed), dict.fromkeys(expected), ())
    for name, table in expected.items():
        rows = by_key(printed[name]["rows"])
        comparison.group(
            f"{year}, table by {name.replace('_', ' ')}",
            flat({
                "records": printed[name]["records"],
                "records_without_key": printed[name]["records_without_key"],
                **{key: {"records": row["records"], **printed_figures(row["figures"])} for key, row in rows.items()},
            }),
            flat({
                "records": table["records"],
                "records_without_key": table["records_without_key"],
                **{
                    key: {"records": row["records"], **expected_figures(row["figures"])}
                    for key, row in table["rows"].items()
                },
            }),
            [f"{key} drugs.value value" for key in table["rows"]])


def compare_changes(comparison, printed, now, before):
    comparison.group(
        "comparison of the years",
        flat(printed_changes(printed)),
        flat({key: expected_change(key, now, before) for key in now["figures"]}),
        [f"{key} growth_percent" for key in MAIN])


def compare_account(comparison, printed, expected, year):
    flattened = flat(printed_account(printed))
    reasons = {key: value for key, value in flattened.items() if " " not in key or "_by_reason" in key}
    comparison.group(f"{year}, account of the records", flattened, flat(expected_account(expected)), reasons)
    comparison.group(
        f"{year}, account adds up",
        {
            "included + excluded + outside": printed["included"] + printed["excluded"] + printed["outside"],
            "excluded by reason": sum(printed["excluded_by_reason"].values()),
            "excluded one by one": sum(one["times"] for one in printed["exclusions"]),
            "outside by reason": sum(printed["outside_by_reason"].values()),
        },
        {
            "included + excluded + outside": printed["seen"],
            "excluded by reason": printed["excluded"],
            "excluded one by one": printed["excluded"],
            "outside by reason": printed["outside"],
        })


def compare_files(comparison, printed, sums):
    fields = ("rows_read", "rows_mapped", "rows_rejected", "records")
    files = {one["file"]: {field: one[field] for field in fields} for one in printed["files"]}
    expected = {name: {field: file[field] for field in fields} for name, file in sums["files"].items()}
    comparison.group("rows of the files", flat(files), flat(expected), [f"{name} rows_read" for name in expected])
    comparison.group(
        "rows mapped + rejected",
        {name: file["rows_mapped"] + file["rows_rejected"] for name, file in files.items()},
        {name: file["rows_read"] for name, file in files.items()})
    rejected = printed_rejections(printed["rejected"])
    comparison.group(
        "rejected rows",
        flat(rejected),
        flat(expected_rejections(sums["files"])),
        [f"{key} lines" for key in rejected])


def compare(comparison, printed, sums):
    year = printed["this_year"]["period"]["name"]
    before = str(int(year) - 1)
    compare_scope(comparison, printed, sums)
    compare_year(comparison, printed["this_year"], sums, year, True)
    compare_year(comparison, printed["last_year"], sums, before, False)
    compare_tables(comparison, printed["tables"], sums, year)
    compare_changes(comparison, printed["comparison"], sums["years"][year], sums["years"][before])
    compare_account(comparison, printed["account"]["this_year"], sums["years"][year]["account"], year)
    compare_account(comparison, printed["account"]["last_year"], sums["years"][before]["account"], before)
    compare_files(comparison, printed["account"], sums)


def read(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def main(arguments):
    if len(arguments) != 2:
        print("usage: annual_update.py UPDATE.json SUMS.json", file=sys.stderr)
        return 2
    try:
        printed, sums = map(read, arguments)
    except (OSError, ValueError) as error:
        print(f"can't read the figures: {error}", file=sys.stderr)
        return 2
    comparison = Comparison()
    try:
        compare(comparison, printed, sums)
    except (KeyError, TypeError, ValueError) as missing:
        comparison.differences.append(f"missing or of another form: {missing}")
    for difference in comparison.differences:
        print(f"DIFFERENT: {difference}", file=sys.stderr)
    print(f"{comparison.compared} values compared, {len(comparison.differences)} different")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
