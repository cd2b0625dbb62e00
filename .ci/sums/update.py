"""The expected update for a year and the year before, by section."""
import os
from collections import Counter, defaultdict
from datetime import date
from fractions import Fraction

from sums import activity, cells, community, drugs, groups, investigations, money, orders, people, supply
from sums.cells import fault, if_stated
from sums.days import DAY, end_of_utc_day, london_day
from sums.figures import (
    CONFLICTING, KEY_NOT_STATED, MISSED, NOT_STATED, UNDATED, Span, World, could_add, is_complete, with_gap, with_missed)
from sums.files import Details, read_records, read_rows
from sums.home_office import home_office_return, year_ending
from sums.joint_work import events_recorded, measured_by_role
from sums.rejected import ALL, kinds_with, with_rejected

TOPICS = (drugs, money, orders, investigations, groups, people, activity, community)
KINDS = [kind for topic in TOPICS for kind in topic.KINDS]
MEASURES = {own_id: measure for topic in TOPICS for own_id, measure in topic.MEASURES.items()}
STATES = [topic.holds for topic in TOPICS if hasattr(topic, "holds")]

FIRST_TRIED = date(2021, 4, 1)  # of an undated record; the rules are known from then on

REASONS = ("conflicting", "recording_unknown", "superseded", "duplicate", "withdrawn", "undated", "by_caller")


# Reading

def read_operation(row, read):
    operation = {
        "id": cells.name(row, "operation_id"),
        "name": cells.cell(row, "name"),
        "partners": cells.several(row, "partners"),
        "parent": if_stated(cells.name, row, "parent_id"),
    }
    if any(one["id"] == operation["id"] for one in read):
        raise fault(row, "operation_id")
    read.append(operation)


def read_rate(row, read):
    rate = {
        "currency": cells.currency(row),
        "first": cells.day(row, "from"),
        "last": cells.day(row, "to"),
        "rate": cells.number(row, "rate"),
    }
    overlap = any(
        one["currency"] == rate["currency"] and one["first"] <= rate["last"] and rate["first"] <= one["last"]
        for one in read)
    if rate["currency"] == "GBP" or not rate["rate"] or rate["last"] < rate["first"] or overlap:
        raise fault(row, "rate")
    read.append(rate)


def read_population(row, read):
    population = {
        "people": cells.whole(row, "people"),
        "day": cells.day(row, "day"),
        "area": if_stated(cells.name, row, "area"),
    }
    if any(one["area"] == population["area"] and one["day"] == population["day"] for one in read):
        raise fault(row, "day")
    read.append(population)


def read_coverage(row, read):
    """Reads the first and last day of a row. The years that are compared are covered."""
    first, last = cells.day(row, "from"), cells.day(row, "to")
    if last < first:
        raise fault(row, "to")
    read.append((first, last))


def read(folder):
    """Returns all records, the reference data, the operations and the accounts of the files."""
    accounts = {}
    operations = read_rows(
        folder, "operations.csv", lambda row: row.get("operation_id", ""), read_operation, accounts)
    details = {name: Details(folder, name, accounts) for name in sorted({one.details for one in KINDS if one.details})}
    rejected = []
    records = [record for kind in KINDS for record in read_records(folder, kind, details, accounts, rejected)]
    for name, one in details.items():
        one.finish({kind.detail_kind: kind.kind for kind in KINDS if kind.details == name}, rejected)
    merges = read_rows(folder, "group-merges.csv", lambda row: row.get("group", ""), groups.merges, accounts)
    populations = read_rows(
        folder, "populations.csv", lambda row: row.get("area", ""), read_population, accounts)
    is_declared = os.path.exists(os.path.join(folder, "coverage.csv"))
    covered = []
    if is_declared:
        covered = read_rows(folder, "coverage.csv", lambda row: row.get("force", ""), read_coverage, accounts)
    rates = read_rows(
        folder, "exchange-rates.csv", lambda row: f"{row.get('currency', '')} {row.get('from', '')}".strip(),
        read_rate, accounts)
    for record in records:
        record["day"] = None if record["date"] is None else london_day(record["date"])
        record["dates"] = [one for one in record["dates"] if one is not None]
    world = World(operations, rates, [(start, one, into) for one, into, start in merges], populations, rejected)
    world.covered = covered
    world.declared, world.handed_in = is_declared, supply.seen(one for one in records if one["day"] is not None)
    return records, world, operations, accounts


# Selection of records

def resolve(records):
    """Returns each record with the reason for its exclusion, or None."""
    together = defaultdict(list)
    for record in records:
        together[record["kind"], record["force"], record["id"]].append(record)
    resolved = []
    for same in together.values():
        highest = max(record["revision"] for record in same)
        newest = [record for record in same if record["revision"] == highest]
        resolved += [(record, "superseded") for record in same if record["revision"] < highest]
        if any(record != newest[0] for record in newest):
            resolved += [(record, "conflicting") for record in newest]
        else:
            resolved += [(record, "duplicate") for record in newest[1:]]
            resolved.append((newest[0], "withdrawn" if newest[0]["withdrawn"] else None))
    return resolved


def is_live(record, span):
    """Returns whether a date of the record is in the span, or a state of it held at the start of the span."""
    return any(map(span.has, record["dates"])) or any(holds(record, span.first - DAY) for holds in STATES)


def select(resolved, span):
    """Returns the included records, those in conflict that would be included, and the account of all records."""
    included, missed, reasons, outside, exclusions = [], [], Counter(), Counter(), Counter()
    world = span.world
    for record, reason in resolved:
        if not reason and not world.operations_of(record):
            known = all(one in world.parents for one in record["operations"])
            outside["out_of_scope" if known else "unknown_operation"] += 1
        elif not reason and record["date"] is not None and not is_live(record, span):
            outside["out_of_period"] += 1
        elif not reason and record["date"] is not None:
            included.append(record)
        else:
            reason = reason or UNDATED
            reasons[reason] += 1
            exclusions[f"{record['kind']} {record['force']}/{record['id']} {reason}"] += 1
            if reason in (CONFLICTING, UNDATED):
                missed += [dict(one, **{MISSED: reason}) for one in dated(record, span) if would_count(one, span)]
    account = {
        "seen": len(resolved) + len(world.rejected),
        "included": len(included),
        "excluded": sum(reasons.values()),
        "outside": sum(outside.values()),
        "rejected": len(world.rejected),
        "excluded_by_reason": {reason: reasons[reason] for reason in REASONS},
        "outside_by_reason": dict(outside),
        "exclusions": dict(exclusions),
    }
    return included + missed, account


def dated(record, span):
    """Yields a dated record itself, and an undated one on days on which it can have happened."""
    if record["date"] is not None:
        yield record
        return
    if record["kind"] == "proceedings":  # without a date they have no event
        return
    ends = [last for year in {span.first.year, span.last.year} for _, _, last in months(year)]
    starts = [last + DAY for last in ends]
    latest = min([span.last, *map(end_of_utc_day, filter(None, [*record["dates"], record["recorded"]]))])
    for day in sorted({FIRST_TRIED, span.first - DAY, *starts, *ends, latest}):
        if day <= latest:
            dated = dict(record, date=day, day=day, dates=[day, *record["dates"]])
            yield dict(dated, obtained=day) if record["kind"] == "warrant" else dated


def in_scope(resolved, world):
    """Returns the dated records of any period under the umbrella, also those in conflict."""
    return [
        record for record, reason in resolved
        if reason in (None, "", CONFLICTING) and record["date"] is not None and world.operations_of(record)]


def would_count(record, span):
    in_scope = span.world.operations_of(record)
    return not record["withdrawn"] and in_scope and record["date"] is not None and is_live(record, span)


def is_included(record):
    return not record.get(MISSED)


def extent(included, span):
    """Returns the forces with any dated fact."""
    return {
        "sources": sorted({one["force"] for one in filter(is_included, included) if any(map(span.has, one["dates"]))}),
    }


# The contents of sections: figures, rates, means, medians and tables of figures, by id

QUANTITIES = [f"drugs.{kind}" for kind in drugs.BASE_UNITS]
DRUG_PANEL = ["drugs.seizures", "drugs.value", *QUANTITIES]
DISRUPTIONS = ["disruptions.assessed", "disruptions.count", "groups.disrupted"]
OF_DRUGS = [own_id for own_id in drugs.MEASURES if own_id.startswith("drugs.")]
OF_FARMS = [own_id for own_id in drugs.MEASURES if own_id.startswith("farms.")]
OF_THE_PUBLIC = ["reports.received", "reports.outcome-known", "reports.followed-up"]
OF_PARTNERS = ["partners.joint-operations", "partners.agencies"]
OF_SAFEGUARDING = ["safeguarding.referrals", "safeguarding.people", "safeguarding.visits"]

SECTIONS = {
    "drugs": {
        "figures": OF_DRUGS,
        "rates": {"drugs.confirmed": "drugs.seizures"},
        "medians": ["drugs.value", "drugs.mass"],
        "tables": {
            "drug-class": DRUG_PANEL,
            "drug-family": DRUG_PANEL,
            "drug": DRUG_PANEL,
            "identification": [*DRUG_PANEL, "drugs.not-controlled"],
            "weighing": DRUG_PANEL,
            "moisture": DRUG_PANEL,
            "month": DRUG_PANEL,
        },
    },
    "farms": {"figures": OF_FARMS},
    "money": {
        "figures": list(money.MEASURES),
        "rates": {"money.cohort.forfeited.by-{end}": "money.cohort.with-interest.by-{end}"},
        "tables": {
            "asset-kind": ["money.taken", "money.forfeited", "money.released", "money.held"],
            "month": ["cash.seizures", "cash.seized", "cash.forfeited", "cash.released"],
        },
    },
    "orders": {"figures": list(orders.MEASURES)},
    "investigations": {
        "figures": list(investigations.MEASURES),
        "tables": {
            "investigation-purpose": [
                "investigations.opened", "investigations.open", "funds.under-investigation",
                "investigations.civil-open"],
            "month": ["investigations.opened", "investigations.open", "funds.under-investigation"],
        },
    },
    "groups": {
        "figures": list(groups.MEASURES),
        "tables": {"assessment": DISRUPTIONS, "strand": DISRUPTIONS, "part": DISRUPTIONS},
    },
    "people": {
        "figures": list(people.MEASURES),
        "rates": {"people.arrested-and-charged.within-90-days": "people.arrested"},
        "means": ["custody.total"],
    },
    "activity": {
        "figures": list(activity.MEASURES),
        "tables": {
            "warrant-power": ["warrants.obtained", "warrants.executed"],
            "search-subject": ["searches.count"],
            "search-object": ["searches.count"],
            "search-outcome": ["searches.count"],
            "line-type": ["lines.closed"],
            "action-type": ["actions.count"],
            "unit": [
                "warrants.executed", "searches.count", "lines.closed", "weapons.all", "actions.count", "arrests.count",
                "drugs.seizures"],
        },
    },
    "safeguarding": {"figures": OF_SAFEGUARDING},
    "partners": {
        "figures": OF_PARTNERS,
        "tables": {
            "role": ["drugs.value", "cash.seized", "money.taken"],
        },
    },
    "public": {
        "figures": OF_THE_PUBLIC,
        "rates": {"reports.followed-up": "reports.outcome-known"},
        "tables": {"channel": ["reports.received"]},
    },
    "operations": {
        "figures": [],
        "tables": {
            "operation": [
                *DRUG_PANEL, "cash.seizures", "cash.seized", "investigations.open", "funds.under-investigation",
                "groups.disrupted", "arrests.count", "people.jailed", "farms.shut", "warrants.executed",
                "searches.count", "lines.closed"],
        },
    },
    "neighbourhoods": {
        "figures": [],
        "tables": {
            "area": [
                "drugs.seizures", "drugs.value", "farms.shut", "cash.seizures", "cash.seized", "warrants.executed",
                "searches.count", "arrests.count", "lines.closed", "weapons.all"],
        },
    },
}
PER_THOUSAND = "area"
# Dimensions whose key an event can rightly lack, or that each record states
NOT_NECESSARY = {"operation", "role", "asset-kind", "identification"}
UNKNOWN_KEYS = {"drug": "unknown", "drug-family": "unknown", "drug-class": "unknown", "weighing": "unstated",
                "moisture": "unstated"}


# Tables

def by_drug(key):
    """Splits a drug seizure by a key of each drug. Other records have no key."""
    def pieces(record, world):
        parts = defaultdict(list)
        for drug in record["lines"] if record["kind"] == "drug seizure" else ():
            parts[key(drug, record["day"])].append(drug)
        return {one: dict(record, lines=lines) for one, lines in parts.items()}
    return pieces


def by_field(field, *kinds):
    """Uses a field of these kinds of record as the key."""
    def pieces(record, world):
        value = record.get(field) if record["kind"] in kinds else None
        return {} if value is None else {value.replace("-", "_"): record}
    return pieces


def by_list(field):
    return lambda record, world: {one: record for one in record[field]}


DIMENSIONS = {
    **{own_id: by_drug(key) for own_id, key in drugs.DRUG_KEYS.items()},
    "asset-kind": by_field("asset", "cash seizure", "asset"),
    "investigation-purpose": by_field("purpose", "financial investigation"),
    "assessment": by_field("assessment", "disruption"),
    "strand": by_field("strand", "disruption"),
    "part": by_field("part", "disruption"),
    "warrant-power": by_field("power", "warrant"),
    "search-subject": by_field("subject", "stop and search"),
    "search-object": by_field("object", "stop and search"),
    "search-outcome": by_field("outcome", "stop and search"),
    "line-type": by_field("type", "county line closure"),
    "action-type": lambda record, world: {record["type"]: record} if record["kind"] == "action" else {},
    "unit": by_list("units"),
    "role": lambda record, world: {record["joint"][4] if record["joint"] else "recorded": record},
    "channel": by_field("channel", "public report"),
    "operation": lambda record, world: {one: record for one in world.operations_of(record)},
    "area": by_list("areas"),
}


def months(year):
    for month in range(1, 13):
        after = date(year + month // 12, month % 12 + 1, 1)
        yield f"{year}-{month:02}", date(year, month, 1), after - DAY


def measured(own_id, pieces, span, kinds=ALL):
    figure = with_rejected(own_id, readable(own_id, pieces, span), span.world.rejected, kinds)
    if not span.world.declared:
        figure["open"] = supply.of(own_id, figure, pieces, span, kinds)
    return figure


def readable(own_id, pieces, span):
    def figure(some):
        return measured_by_role(own_id, lambda few: MEASURES[own_id](few, span), some, span.recorded)
    return with_missed(figure, pieces)


def row(pieces, measures, span, kinds=ALL, perhaps=()):
    """Returns the figures of a row. Other pieces that do not state its key perhaps belong to it."""
    def figure(own_id):
        found = measured(own_id, pieces, span, kinds)
        number = could_add(lambda some: readable(own_id, some, span), found, pieces, list(perhaps)) if perhaps else 0
        if number and not span.world.declared:
            found["open"] = supply.of(own_id, found, pieces + list(perhaps), span, kinds)
        return with_gap(found, KEY_NOT_STATED, number)

    return {
        "records": sum(map(is_included, pieces)),
        "figures": {own_id: figure(own_id) for own_id in measures},
    }


def table(name, included, measures, span):
    rows, without = {}, []
    if name == "month":
        for key, first, last in months(span.first.year):
            month = Span(first, last, span.world, span.recorded)
            rows[key] = row([one for one in included if is_live(one, month)], measures, month)
    else:
        together = defaultdict(list)
        for record in included:
            keyed = DIMENSIONS[name](record, span.world)
            without += [] if keyed else [record]
            for key, piece in keyed.items():
                together[key].append(piece)
        unstated = without + together.get(UNKNOWN_KEYS.get(name), [])
        rows = {
            key: row(pieces, measures, span, kinds_with(name, key),
                     () if name in NOT_NECESSARY or key == UNKNOWN_KEYS.get(name) else unstated)
            for key, pieces in together.items()}
    if name == PER_THOUSAND:
        for key, one in rows.items():
            add_rates(key, one, span)
    return {"rows": rows, "none": row(without, measures, span), "total": row(included, measures, span)}


def add_rates(area, one, span):
    """Adds the rates per thousand people, with the latest population of the area by the end of the span."""
    found = [(each["day"], each["people"]) for each in span.world.populations
             if each["area"] == area and each["day"] <= span.last]
    residents = max(found)[1] if found else None
    one["people"] = residents
    one["per_thousand"] = {
        own_id: Fraction(figure["value"]) * 1000 / residents
        for own_id, figure in one["figures"].items() if residents and is_complete(figure)}


# Sections

def is_of_stated(part, whole):
    """Returns whether the whole counts only the records that state the part."""
    return set(part["coverage"]["gaps"]) == {NOT_STATED} and whole["value"] == known(part["coverage"])


def known(coverage):
    return coverage["full"] + coverage["partial"]


def ratio(part, whole):
    fair = is_complete(whole) and (is_complete(part) or is_of_stated(part, whole)) and whole["value"]
    return Fraction(part["value"]) / whole["value"] if fair else None


def contributions(own_id, included, span):
    """Returns the contribution of each record with a known value, in the order of ids."""
    found = []
    for record in sorted(filter(is_included, included), key=lambda one: (one["force"], one["id"])):
        figure = readable(own_id, [record], span)
        coverage = figure["coverage"]
        if coverage["seen"] and (not coverage["gaps"] or figure["value"]):
            found.append((figure["value"], record))
    return found


def median(numbers):
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[-middle - 1]) / 2 if len(ordered) % 2 == 0 else ordered[middle]


def median_of(own_id, included, span):
    numbers = [number for number, _ in contributions(own_id, included, span)]
    return median(numbers) if numbers else None


def largest_of(own_id, included, span):
    found = contributions(own_id, included, span)
    if not found:
        return None
    most = max(number for number, _ in found)
    record = next(record for number, record in found if number == most)
    return {"kind": record["kind"], "force": record["force"], "id": record["id"], "value": most}


def mean(figure):
    coverage = figure["coverage"]
    return None if not coverage["full"] or coverage["partial"] else Fraction(figure["value"]) / coverage["full"]


def year_of(section, included, span):
    """Returns the values of a section for one year, without its tables."""
    def figure(own_id):
        return measured(own_id, included, span)

    return {
        "figures": {own_id: figure(own_id) for own_id in section["figures"]},
        "rates": {part: ratio(figure(part), figure(whole)) for part, whole in section.get("rates", {}).items()},
        "means": {own_id: mean(figure(own_id)) for own_id in section.get("means", ())},
        "medians": {own_id: median_of(own_id, included, span) for own_id in section.get("medians", ())},
        "largest": {own_id: largest_of(own_id, included, span) for own_id in section.get("medians", ())},
    }


def update(folder, year):
    records, world, operations, accounts = read(folder)
    resolved = resolve(records)
    spans = {
        "this_year": Span(date(year, 1, 1), date(year, 12, 31), world),
        "last_year": Span(date(year - 1, 1, 1), date(year - 1, 12, 31), world),
    }
    financial_year = year_ending(year, world)
    included, account = {}, {}
    for name, span in spans.items():
        included[name], account[name] = select(resolved, span)
    of_financial_year = select(resolved, financial_year)[0]
    for span in (*spans.values(), financial_year):
        span.recorded = events_recorded(in_scope(resolved, world))
    return {
        "scope": {
            "umbrella": world.umbrella,
            "operations": {
                one["id"]: {"name": one["name"], "parent": one["parent"]}
                for one in operations if world.umbrella in world.with_all_above(one["id"])},
            "industrial": drugs.INDUSTRIAL,
            "jailed": groups.JAILED,
        },
        "periods": {
            name: {"name": f"{span.first:%Y}", "first_day": str(span.first), "last_day": str(span.last)}
            for name, span in spans.items()},
        "declared": world.declared,
        "coverage": {name: extent(included[name], span) for name, span in spans.items()},
        "sections": {
            name: {
                **{year: year_of(section, included[year], span) for year, span in spans.items()},
                "wholes": section.get("rates", {}),
                "tables": {
                    own_id: table(own_id, included["this_year"], measures, spans["this_year"])
                    for own_id, measures in section.get("tables", {}).items()},
            }
            for name, section in SECTIONS.items()},
        "home_office_return": home_office_return(of_financial_year, financial_year),
        "account": account,
        "contradictions": [
            {"force": record["force"], "id": record["id"], "event": event}
            for record in sorted(records, key=lambda one: (one["force"], one["id"]))
            for event in record.get("contradictions", ())],
        "unknown_operations": sorted({
            one for record in records for one in record["operations"]} - set(world.parents)),
        "files": {name: one.tree() for name, one in accounts.items()},
    }
