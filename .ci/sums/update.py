"""The expected figures of the umbrella operation for a year and the year before."""
import os
from collections import defaultdict
from datetime import date

from sums import activity, drugs, money, people
from sums.days import DAY, NO, Span
from sums.figures import CONFLICTING, NOT_STATED, UNDATED, World, figure
from sums.rows import currency, day, name, number, optional, read_records, read_rows, several

TOPICS = drugs, money, people, activity
KINDS = [kind for topic in TOPICS for kind in topic.KINDS]
FIGURES = {own_id: rule for topic in TOPICS for own_id, rule in topic.FIGURES.items()}

# The figures of three tables. They show rules of rows: days, drugs without a known class, and records without an area.
MONTH = "cash.seizures", "cash.seized", "cash.forfeited", "cash.released"
DRUG_CLASS = "drugs.seizures", "drugs.value", "drugs.mass"
AREA = "farms.shut", "cash.seized", "warrants.executed", "searches.count"


def read(folder):
    """Returns all records, the reference data, and the numbers of rows by file."""
    accounts, operations, rates, merges, coverage = {}, [], [], [], []

    def add_merge(row):
        if row["group"] == row["into"] or world.resolve(row["into"], date.max) == row["group"]:
            raise ValueError("a cycle of groups")
        merges.append(row)

    def read_file(file, add, **readers):
        read_rows(folder, file, readers, add, accounts)

    read_file("operations.csv", operations.append, operation_id=name, parent_id=optional(name))
    read_file("exchange-rates.csv", rates.append, currency=currency, **{"from": day, "to": day, "rate": number})
    # Each force has a row, which covers both years and all files, and was open to all that was open before.
    if os.path.exists(os.path.join(folder, "coverage.csv")):
        read_file("coverage.csv", lambda row: coverage.append((row["force"], row["keys"])), force=name, keys=several)
    world = World(operations, rates, merges, coverage)
    read_file("group-merges.csv", add_merge, group=name, into=name, **{"from": day})
    records, rejected = read_records(folder, KINDS, accounts)
    world.rejected = set(rejected)
    return records, world, accounts


def resolve(records):
    """Returns the latest version of each record, with a reason if it is in doubt. Without one its events count."""
    together = defaultdict(list)
    for record in records:
        together[record["kind"], record["force"], record["id"]].append(record)
    resolved = []
    for same in together.values():
        newest = [one for one in same if one["revision"] == max(record["revision"] for record in same)]
        is_conflicting = any(one != newest[0] for one in newest)
        for one in newest if is_conflicting else newest[:1]:
            one["reason"] = CONFLICTING if is_conflicting else None if one["date"] else UNDATED
            resolved += [] if one["withdrawn"] else [one]
    return resolved


def recorded(record, events, world):
    """Returns the joint event that a record recorded, and the hearing whose sentence it states."""
    yield from [world.event_of(record)] if record["joint_role"] == "recorded" else []
    if record.get("hearing") and any(one.fact == people.SENTENCED and one.value != NOT_STATED for one in events):
        yield people.hearing_of(record)


def months(year):
    starts = [date(year + month // 12, month % 12 + 1, 1) for month in range(13)]
    return {f"{start:%Y-%m}": Span(start, after - DAY) for start, after in zip(starts, starts[1:])}


def by_area(event, record):
    return dict.fromkeys(record["area"], event)


def figures(own_ids, pieces, span, world, perhaps=()):
    return {own_id: figure(FIGURES[own_id], pieces, span, world, perhaps).result(world) for own_id in own_ids}


def rows(pieces, own_ids, keys_of, unknown, span, world):
    """Returns the figures of each key. Events without a key, or with an unknown one, perhaps belong to each row."""
    together, without = defaultdict(list), []
    for event, record in pieces:
        keyed = keys_of(event, record)
        without += [] if keyed else [(event, record)]
        for key, piece in keyed.items():
            together[key].append((piece, record))
    perhaps = without + together.get(unknown, [])
    return {
        key: figures(own_ids, some, span, world, () if key == unknown else perhaps) for key, some in together.items()}


def update(folder, year):
    """Returns the figures by year, the rows of the tables of the year, and the numbers of rows by file."""
    records, world, accounts = read(folder)
    world.years, pieces = (year, year - 1), []
    for record in resolve(records):
        events = [event for topic in TOPICS for event in topic.events(record)]
        world.count_stated(events, record)
        if world.is_in_scope(record):
            pieces += [(event, record) for event in events]
            world.recorded.update(recorded(record, events, world))
    spans = [Span(date(one, 1, 1), date(one, 12, 31)) for one in world.years]
    happened = [(event, record) for event, record in pieces if spans[0].has(event.when) != NO]
    seized = [(event, record) for event, record in happened if event.fact == drugs.SEIZED]
    return {
        "years": [figures(FIGURES, pieces, span, world) for span in spans],
        "tables": {
            ("money", "month"): {key: figures(MONTH, pieces, month, world) for key, month in months(year).items()},
            ("drugs", "drug-class"): rows(seized, DRUG_CLASS, drugs.by_class, "unknown", spans[0], world),
            ("neighbourhoods", "area"): rows(happened, AREA, by_area, None, spans[0], world),
        },
        "files": accounts,
    }
