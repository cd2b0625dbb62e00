"""Drug seizures in the layout of the Home Office's return, for the year from April to March that ends in a year."""
from collections import defaultdict
from datetime import date
from fractions import Fraction

from sums.drugs import UNITS, class_of
from sums.figures import NO_QUANTITY, OTHER_UNIT, Span, counted, figure, share_of

# For each column of quantities the kind of quantity, and how many base units one is.
COLUMNS = {"kilograms": ("mass", 1000), "thousand_doses": ("doses", 1000), "plants": ("plants", 1)}


def year_ending(year, world):
    return Span(date(year - 1, 4, 1), date(year, 3, 31), world)


def seizures(found):
    """How many seizures there are, joint ones once, whichever forces tell of them."""
    number = len({(one["joint"][0],) if one["joint"] else (one["force"], one["id"]) for one, _ in found})
    return counted(number, number, {})


def measured(found, column):
    kind, base_units = COLUMNS[column]
    total, full, partial, gaps = Fraction(0), 0, 0, defaultdict(int)
    for seizure, lines in found:
        unmeasured = other = 0
        for drug in lines:
            number, unit = drug["quantity"] or (None, "unknown")
            adds_to, factor = UNITS[unit]
            if adds_to == kind:
                total += share_of(seizure, number * Fraction(factor))
            unmeasured += adds_to is None
            other += adds_to not in (kind, None)
        full += not unmeasured and not other
        partial += 0 < unmeasured + other < len(lines)
        if unmeasured or other:
            gaps[NO_QUANTITY if unmeasured else OTHER_UNIT] += 1
    total /= base_units
    return figure(column, total, total, total, total, len(found), full, partial, gaps)


def home_office_return(included, span):
    """The seizures of the year in all, under each class and under each drug within it, and what was measured of each."""
    everything, classes, drugs = [], defaultdict(list), defaultdict(list)
    for seizure in included:
        if seizure["kind"] != "drug seizure" or not span.happened(seizure):
            continue
        apart = defaultdict(list)
        for drug in seizure["lines"]:
            if drug["identity"] != "not-controlled":
                apart[class_of(drug, seizure["day"]), drug["drug"]].append(drug)
        if apart:
            everything.append((seizure, seizure["lines"]))
        for drug_class in {one for one, _ in apart}:
            classes[drug_class].append((seizure, seizure["lines"]))
        for key, lines in apart.items():
            drugs[key].append((seizure, lines))
    return {
        "first_day": str(span.first),
        "last_day": str(span.last),
        "total": {"seizures": seizures(everything)},
        "classes": {drug_class: {"seizures": seizures(found)} for drug_class, found in classes.items()},
        "rows": {
            f"{drug_class} {drug}": {
                "seizures": seizures(found), **{column: measured(found, column) for column in COLUMNS}}
            for (drug_class, drug), found in drugs.items()},
    }
