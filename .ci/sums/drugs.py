"""Drug seizures, and cannabis farms."""
from datetime import date
from fractions import Fraction

from sums import cells
from sums.cells import fault, if_stated
from sums.days import london_day, surely_before
from sums.figures import (
    CONTRADICTORY, NO_QUANTITY, NO_RATE, NO_VALUATION, OTHER_BASIS, OTHER_UNIT, POUNDS, count_if, count_if_known, distinct_of,
    own_name, share_of, sum_of)
from sums.files import Kind, contradict

BASIS = "street"
INDUSTRIAL = 200

# For each unit: its kind of quantity and the number of base units.
UNITS = {
    "mg": ("mass", "0.001"),
    "g": ("mass", "1"),
    "kg": ("mass", "1000"),
    "oz": ("mass", "28.349523125"),
    "lb": ("mass", "453.59237"),
    "ml": ("volume", "1"),
    "l": ("volume", "1000"),
    "tablet": ("doses", "1"),
    "dose": ("doses", "1"),
    "plant": ("plants", "1"),
    "wrap": ("wraps", "1"),
    "canister": ("canisters", "1"),
    "item": ("items", "1"),
    "unknown": (None, "1"),
}
BASE_UNITS = {
    "mass": "g",
    "volume": "ml",
    "doses": "tablets or doses",
    "plants": "plants",
    "wraps": "wraps",
    "canisters": "canisters",
    "items": "items",
}

# The classes from April 2021 to January 2024, and the changes in between: the first day and the new class.
CLASSES = {
    "a": "cocaine crack-cocaine heroin mdma lsd methylamphetamine methadone fentanyl",
    "b": "amphetamine cannabis-herbal cannabis-resin cannabis-plant cannabis-oil ketamine synthetic-cannabinoids",
    "c": "diazepam pregabalin gabapentin ghb",
    "psa_only": "nitrous-oxide",
    "unknown": "unknown xylazine",
}
CLASS_OF = {drug: key for key, drugs in CLASSES.items() for drug in drugs.split()}
CHANGES = {"ghb": (date(2022, 4, 13), "b"), "nitrous-oxide": (date(2023, 11, 8), "c")}
LAW_KNOWN = date(2021, 4, 1), date(2024, 1, 31)

FAMILIES = {
    "cocaine": "cocaine crack-cocaine",
    "opiates": "heroin methadone",
    "synthetic_opioids": "fentanyl",
    "amphetamines": "amphetamine methylamphetamine",
    "ecstasy": "mdma",
    "hallucinogens": "lsd",
    "cannabis": "cannabis-herbal cannabis-resin cannabis-plant cannabis-oil",
    "synthetic_cannabinoids": "synthetic-cannabinoids",
    "dissociatives": "ketamine",
    "ghb": "ghb",
    "benzodiazepines": "diazepam",
    "gabapentinoids": "pregabalin gabapentin",
    "inhalants": "nitrous-oxide",
    "other": "xylazine",
    "unknown": "unknown",
}
FAMILY_OF = {drug: key for key, drugs in FAMILIES.items() for drug in drugs.split()}

PREPARATIONS = set("powder tablet liquid herbal resin plant oil edible vape injection other".split())


# Reading

def read_seizure(row, record):
    record.update(
        date=if_stated(cells.when, row, "seized_at"),
        event=if_stated(cells.name, row, "event"),
        address=if_stated(cells.name, row, "address"),
        lines=[])


def read_drug(row, record):
    if record["withdrawn"] and cells.is_empty(row, "drug"):
        return
    drug = {
        "drug": cells.one_of(row, "drug", CLASS_OF),
        "identity": cells.one_of(row, "identity", {"suspected", "confirmed", "not-controlled"}),
        "preparation": if_stated(cells.one_of, row, "preparation", PREPARATIONS),
        "weighing": if_stated(cells.one_of, row, "weighing", {"gross", "net", "laboratory"}) or "unstated",
        "moisture": if_stated(cells.one_of, row, "moisture", {"wet", "dry"}) or "unstated",
        "quantity": None,
    }
    if not cells.is_empty(row, "quantity"):
        drug["quantity"] = cells.number(row, "quantity"), cells.one_of(row, "unit", UNITS)
    else:
        cells.must_be_empty(row, "unit")
    drug["valuation"] = valuation(row)
    drug["destroyed"] = if_stated(cells.when, row, "destroyed_at")
    drug["held"] = if_stated(cells.yes, row, "held")
    if drug["destroyed"] and drug["held"] is not None:
        raise fault(row, "held")
    drug["held"] = bool(drug["held"] or drug["destroyed"])
    record["lines"].append(drug)


def valuation(row):
    if cells.is_empty(row, "basis"):
        for column in ("low", "typical", "high", "currency", "price_date", "region", "source"):
            cells.must_be_empty(row, column)
        return None
    basis = cells.one_of(row, "basis", {"street", "wholesale", "face", "potential"})
    low = cells.number(row, "low")
    typical = if_stated(cells.number, row, "typical")
    high = cells.number(row, "high")
    unit = cells.currency(row)
    if not low <= (low if typical is None else typical) <= high:
        raise fault(row, "high")
    if low == high:
        typical = low
    return {
        "basis": basis,
        "range": (low, typical, high),
        "currency": unit,
        "priced": if_stated(cells.day, row, "price_date"),
        "region": cells.cell(row, "region"),
        "source": cells.cell(row, "source"),
    }


def finish_seizure(_, record):
    record["lines"].sort(key=repr)
    record["dates"] = [record["date"], *(drug["destroyed"] for drug in record["lines"])]
    for drug in record["lines"]:
        drug["too_early"] = None
        if drug["destroyed"] and record["date"] and surely_before(drug["destroyed"], record["date"]):
            drug.update(too_early=drug["destroyed"], destroyed=None)
            contradict(record, "destroyed", drug["too_early"], record["date"], "seized")


def read_farm(row, record):
    record["date"] = if_stated(cells.when, row, "closed_on")
    record["plants"] = if_stated(cells.whole, row, "plants", 0)
    record["dates"] = [record["date"]]


KINDS = [
    Kind("drug seizure", "drug-seizures.csv", "seizure_id", ("seized_at", "event", "address"), read_seizure, read_drug,
         lines=True, finish=finish_seizure),
    Kind("cannabis farm", "cannabis-farms.csv", "farm_id", ("closed_on", "plants"), read_farm),
]


# States

def is_held_at_end_of(drug, day):
    return drug["held"] and (drug["destroyed"] is None or london_day(drug["destroyed"]) > day)


def holds(record, day):
    """Returns whether any drug with a recorded custody status is held at the end of a day."""
    return record["kind"] == "drug seizure" and record["day"] <= day and any(
        is_held_at_end_of(drug, day) for drug in record["lines"])


# Keys

def class_of(drug, day):
    if drug["identity"] == "not-controlled":
        return "not_controlled"
    if not LAW_KNOWN[0] <= day <= LAW_KNOWN[1]:
        raise SystemExit(f"classes of drugs are known from {LAW_KNOWN[0]} to {LAW_KNOWN[1]}, but {day} is needed")
    changed, after = CHANGES.get(drug["drug"], (date.max, None))
    drug_class = after if day >= changed else CLASS_OF[drug["drug"]]
    return "a" if drug_class == "b" and drug["preparation"] == "injection" else drug_class


DRUG_KEYS = {
    "drug": lambda drug, day: drug["drug"],
    "drug-family": lambda drug, day: FAMILY_OF[drug["drug"]],
    "drug-class": class_of,
    "identification": lambda drug, day: drug["identity"].replace("-", "_"),
    "weighing": lambda drug, day: drug["weighing"],
    "moisture": lambda drug, day: drug["moisture"],
}


# Figures

def controlled(piece):
    return [drug for drug in piece["lines"] if drug["identity"] != "not-controlled"]


def seized(pieces, span):
    return [piece for piece in pieces if piece["kind"] == "drug seizure" and span.happened(piece)]


def street_value(piece, drug, world):
    valued = drug["valuation"]
    if valued is None:
        return NO_VALUATION
    if valued["basis"] != BASIS:
        return OTHER_BASIS
    rate = world.rate(valued["currency"], piece["day"])
    if rate is None:
        return NO_RATE
    low, typical, high = valued["range"]
    own_low = share_of(piece, low, 2)
    if typical is None:
        return own_low * rate, None, (own_low + share_of(piece, high - low, 2)) * rate
    own_typical = own_low + share_of(piece, typical - low, 2)
    return own_low * rate, own_typical * rate, (own_typical + share_of(piece, high - typical, 2)) * rate


def value(pieces, span):
    return sum_of(
        POUNDS,
        seized(pieces, span),
        lambda piece: [street_value(piece, drug, span.world) for drug in controlled(piece)],
        BASIS)


def amount(piece, drug, kind):
    if drug["quantity"] is None:
        return NO_QUANTITY
    number, unit = drug["quantity"]
    adds_to, factor = UNITS[unit]
    if adds_to is None:
        return NO_QUANTITY
    return share_of(piece, number * Fraction(factor)) if adds_to == kind else OTHER_UNIT


def amount_if_certain(piece, drug, kind):
    """Returns the amount of a drug held or destroyed. It is a gap if the drug was destroyed before it was seized."""
    found = amount(piece, drug, kind)
    return CONTRADICTORY if drug["too_early"] and found != OTHER_UNIT else found


def is_destroyed_in(span, piece, drug):
    perhaps = drug["too_early"] and (span.has(drug["too_early"]) or span.happened(piece))
    return perhaps or span.has(drug["destroyed"])


def quantity(kind):
    return lambda pieces, span: sum_of(
        BASE_UNITS[kind],
        seized(pieces, span),
        lambda piece: [amount(piece, drug, kind) for drug in controlled(piece)])


def quantity_held(kind):
    def figure(pieces, span):
        by_end = [one for one in pieces if one["kind"] == "drug seizure" and one["day"] <= span.last]
        return sum_of(
            BASE_UNITS[kind],
            by_end,
            lambda piece: [
                amount_if_certain(piece, drug, kind)
                for drug in controlled(piece) if is_held_at_end_of(drug, span.last)])
    return figure


def quantity_destroyed(kind):
    return lambda pieces, span: sum_of(
        BASE_UNITS[kind],
        [one for one in pieces if one["kind"] == "drug seizure"],
        lambda piece: [
            amount_if_certain(piece, drug, kind)
            for drug in controlled(piece) if is_destroyed_in(span, piece, drug)])


def seizures(pieces, span):
    return count_if(seized(pieces, span), controlled)


def confirmed(pieces, span):
    return count_if(
        seized(pieces, span),
        lambda piece: controlled(piece) and all(drug["identity"] == "confirmed" for drug in controlled(piece)))


def not_controlled(pieces, span):
    return count_if(seized(pieces, span), lambda piece: len(controlled(piece)) < len(piece["lines"]))


def seizures_by(field):
    """Counts events or addresses."""
    def names(piece):
        return [None if piece[field] is None else own_name(piece, piece[field])]
    return lambda pieces, span: distinct_of(filter(controlled, seized(pieces, span)), names)


def seizures_by_operation(pieces, span):
    def names(piece):
        below = span.world.operations_of(piece)
        return [one for one in piece["operations"] if one in below] or [None]
    return distinct_of(filter(controlled, seized(pieces, span)), names)


def farms(pieces, span):
    return [one for one in pieces if one["kind"] == "cannabis farm" and span.happened(one)]


def industrial_farms(pieces, span):
    return count_if_known(
        farms(pieces, span),
        lambda farm: None if farm["plants"] is None else farm["plants"] >= INDUSTRIAL,
        NO_QUANTITY)


def farm_plants(pieces, span):
    return sum_of(
        "count",
        farms(pieces, span),
        lambda farm: [NO_QUANTITY if farm["plants"] is None else Fraction(farm["plants"])])


MEASURES = {
    "drugs.seizures": seizures,
    "drugs.seizures.by-event": seizures_by("event"),
    "drugs.seizures.by-address": seizures_by("address"),
    "drugs.seizures.by-operation": seizures_by_operation,
    "drugs.confirmed": confirmed,
    "drugs.not-controlled": not_controlled,
    "drugs.value": value,
    **{f"drugs.{kind}": quantity(kind) for kind in BASE_UNITS},
    **{f"drugs.held.{kind}": quantity_held(kind) for kind in BASE_UNITS},
    **{f"drugs.destroyed.{kind}": quantity_destroyed(kind) for kind in BASE_UNITS},
    "farms.shut": lambda pieces, span: count_if(farms(pieces, span), lambda farm: True),
    f"farms.of-at-least-{INDUSTRIAL}": industrial_farms,
    "farms.plants": farm_plants,
}
