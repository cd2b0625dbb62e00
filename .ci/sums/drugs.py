"""Drug seizures and cannabis farms."""
from datetime import date
from fractions import Fraction

from sums.days import first_of
from sums.figures import (
    NO_QUANTITY, NO_RATE, NO_VALUATION, OTHER_BASIS, OTHER_UNIT, POUNDS, WEIGHT, Event, Rule, count, share_of)
from sums.rows import Kind, currency, name, number, one_of, optional, when, whole

INDUSTRIAL = 200

# The grams of each unit of weight, and the units without a weight
GRAMS = {unit: Fraction(grams) for unit, grams in (
    ("mg", "0.001"), ("g", "1"), ("kg", "1000"), ("oz", "28.349523125"), ("lb", "453.59237"))}
OTHER_UNITS = ("ml", "l", "tablet", "dose", "plant", "wrap", "canister", "item")

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
FIRST_KNOWN, LAST_KNOWN = date(2021, 4, 1), date(2024, 1, 31)

LINE = {
    "drug": one_of(*CLASS_OF), "identity": one_of("suspected", "confirmed", "not-controlled"),
    "preparation": optional(name), "quantity": optional(number), "unit": optional(one_of(*GRAMS, *OTHER_UNITS, "unknown")),
    "basis": optional(one_of("street", "wholesale", "face", "potential")), "low": optional(number),
    "typical": optional(number), "high": optional(number), "currency": optional(currency), "destroyed_at": optional(when),
}

KINDS = [
    Kind("drug seizure", "drug-seizures.csv", "seizure_id", ["seized_at"], {}, LINE),
    Kind("cannabis farm", "cannabis-farms.csv", "farm_id", ["closed_on"], {"plants": optional(whole)}),
]


def class_of(drug, day):
    if drug["identity"] == "not-controlled":
        return "not_controlled"
    if not FIRST_KNOWN <= day <= LAST_KNOWN:
        raise SystemExit(f"classes of drugs are known from {FIRST_KNOWN} to {LAST_KNOWN}, but {day} is needed")
    changed, after = CHANGES.get(drug["drug"], (date.max, None))
    drug_class = after if day >= changed else CLASS_OF[drug["drug"]]
    return "a" if drug_class == "b" and drug["preparation"] == "injection" else drug_class


def by_class(event, record):
    """Splits a drug seizure by class. An undated one has the classes of the first day."""
    day, parts = max(event.when.first, FIRST_KNOWN), {}
    for drug in event.value:
        parts.setdefault(class_of(drug, day), []).append(drug)
    return {key: event._replace(value=drugs) for key, drugs in parts.items()}


# Events and figures

SEIZED, SHUT = ("drug seizure", "seized"), ("cannabis farm", "shut")


def events(record):
    if record["kind"] == "drug seizure":
        yield Event(SEIZED, first_of(record), record["lines"])
    if record["kind"] == "cannabis farm":
        yield Event(SHUT, first_of(record), record["plants"])


def controlled(event):
    return [drug for drug in event.value if drug["identity"] != "not-controlled"]


def street_value(drug, record, world):
    """Returns the low, typical and high value of the force's share."""
    if drug["basis"] is None:
        return NO_VALUATION
    if drug["basis"] != "street":
        return OTHER_BASIS
    rate = world.rate(drug["currency"], first_of(record).last)
    if rate is None:
        return NO_RATE
    low, typical, high = drug["low"], drug["typical"], drug["high"]
    steps = [low, high - low] if typical is None else [low, typical - low, high - typical]
    ends = [sum(share_of(record, step, 2) for step in steps[:place + 1]) * rate for place in range(len(steps))]
    return ends[0], None if typical is None else ends[1], ends[-1]


def weight(drug, record):
    if drug["quantity"] is None or drug["unit"] == "unknown":
        return NO_QUANTITY
    return share_of(record, drug["quantity"] * GRAMS[drug["unit"]]) if drug["unit"] in GRAMS else OTHER_UNIT


def seizure(event, record, span, world):
    return controlled(event)[:1] and [1]


def values(event, record, span, world):
    return [street_value(drug, record, world) for drug in controlled(event)]


def weights(event, record, span, world):
    return [weight(drug, record) for drug in controlled(event)]


def is_industrial(event, record, span, world):
    return [NO_QUANTITY if event.value is None else int(event.value >= INDUSTRIAL)]


FIGURES = {
    "drugs.seizures": count(SEIZED, seizure),
    "drugs.value": Rule(POUNDS, {SEIZED}, values),
    "drugs.mass": Rule(WEIGHT, {SEIZED}, weights),
    "farms.shut": count(SHUT),
    f"farms.of-at-least-{INDUSTRIAL}": count(SHUT, is_industrial),
}
