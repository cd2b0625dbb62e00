"""Drug seizures in the layout of the Home Office return, for a year from April to March."""
from collections import defaultdict
from datetime import date
from fractions import Fraction

from sums.drugs import UNITS, class_of
from sums.figures import (
    KEY_NOT_STATED, NO_QUANTITY, OTHER_UNIT, Span, could_add, counted, figure, share_of, with_gap, with_missed)
from sums.joint_work import by_role
from sums.rejected import with_rejected

UNKNOWN = "unknown"
# For each column: the kind of quantity and the number of base units.
COLUMNS = {"kilograms": ("mass", 1000), "thousand_doses": ("doses", 1000), "plants": ("plants", 1)}


def year_ending(year, world):
    return Span(date(year - 1, 4, 1), date(year, 3, 31), world)


def seizures(found):
    number = len({(one["force"], one["id"]) for one, _ in found})
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
    """Returns the seizures in total, by class and by drug within a class, with the quantities of each drug."""
    everything, classes, drugs = [], defaultdict(list), defaultdict(list)
    for seizure in included:
        if seizure["kind"] != "drug seizure" or not span.happened(seizure):
            continue
        by_drug = defaultdict(list)
        for drug in seizure["lines"]:
            if drug["identity"] != "not-controlled":
                by_drug[class_of(drug, seizure["day"]), drug["drug"]].append(drug)
        if by_drug:
            everything.append((seizure, seizure["lines"]))
        for drug_class in {one for one, _ in by_drug}:
            classes[drug_class].append((seizure, seizure["lines"]))
        for key, lines in by_drug.items():
            drugs[key].append((seizure, lines))

    def own_seizures(found):
        return by_role(seizures, found, span.recorded, lambda one: one[0])

    def of(figure_of, found, perhaps=()):
        def measured_of(some):
            return with_missed(figure_of, some, lambda one: one[0])
        counted_figure = measured_of(found)
        number = could_add(measured_of, counted_figure, [], list(perhaps)) if perhaps else 0
        counted_figure = with_gap(counted_figure, KEY_NOT_STATED, number)
        return with_rejected("drugs.seizures", counted_figure, span.world.rejected)

    def perhaps_of(drug_class, drug):
        """Returns the drugs whose class or name is not known, and that perhaps belong to a row."""
        of_class = {drug_class, UNKNOWN}
        return [one for key in drugs if key != (drug_class, drug) and key[0] in of_class and key[1] in {drug, UNKNOWN}
                for one in drugs[key]]

    return {
        "first_day": str(span.first),
        "last_day": str(span.last),
        "total": {"seizures": of(own_seizures, everything)},
        "classes": {
            drug_class: {"seizures": of(own_seizures, found, classes[UNKNOWN] if drug_class != UNKNOWN else ())}
            for drug_class, found in list(classes.items())},
        "rows": {
            f"{drug_class} {drug}": {
                "seizures": of(own_seizures, found, perhaps_of(drug_class, drug)),
                **{column: of(lambda some: measured(some, column), found, perhaps_of(drug_class, drug))
                   for column in COLUMNS}}
            for (drug_class, drug), found in drugs.items()},
    }
