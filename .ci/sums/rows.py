"""Reads records from the rows of CSV files. A faulty row rejects its whole record."""
import csv
import os
import re
from collections import defaultdict, namedtuple
from datetime import date, datetime, timezone
from fractions import Fraction

from sums.days import surely_before, utc_day

# A reader returns the value of a cell, or raises a ValueError.


def matching(pattern, convert=str):
    def read(cell):
        if not re.fullmatch(pattern, cell):
            raise ValueError(cell)
        return convert(cell)
    return read


def one_of(*allowed):
    return matching("|".join(map(re.escape, allowed)))


def optional(read):
    return lambda cell: read(cell) if cell.strip() else None


number = matching(r"[0-9]+(\.[0-9]+)?", Fraction)
whole = matching(r"0|[1-9][0-9]{0,8}", int)
positive = matching(r"[1-9][0-9]{0,8}", int)
name = matching(r"\S(.*\S)?")
yes = matching("yes|no", lambda cell: cell == "yes")
currency = one_of("GBP", "EUR", "USD")
day = matching(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", date.fromisoformat)
instant = matching(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})",
    lambda cell: datetime.fromisoformat(cell.replace("Z", "+00:00")).astimezone(timezone.utc))


def when(cell):
    return instant(cell) if "T" in cell else day(cell)


def several(cell):
    return sorted({part.strip() for part in cell.split(";")} - {""})


def share(cell):
    """Returns the parts of joint work before that of this force, its own part, and all parts."""
    place, _, stated = matching(r"[0-9]{1,4} of [0-9]{1,4}(\+[0-9]{1,4})*")(cell).partition(" of ")
    parts = [int(part) for part in stated.split("+")]
    parts = parts if len(parts) > 1 else [1] * parts[0]
    if not 1 <= int(place) <= len(parts) or not sum(parts):
        raise ValueError(cell)
    return sum(parts[:int(place) - 1]), parts[int(place) - 1], sum(parts)


# The columns of every kind of record, in addition to its id
SHARED = {
    "force": name, "revision": positive, "recorded_at": optional(instant), "operations": several, "area": several,
    "withdrawn": optional(yes), "groups": several, "joint_reference": optional(name), "joint_share": optional(share),
    "joint_role": optional(one_of("recorded", "participated")),
}

# A kind of record: its file, the columns of its id and dates, and the readers of its other columns. There are columns once a
# record, columns of each line, and columns of a second file with events. `finish` checks and completes a record.
Kind = namedtuple(
    "Kind", "kind file id dates once line events event owner finish", defaults=({}, {}, None, {}, "", lambda one: None))


def rows(folder, file):
    with open(os.path.join(folder, file), encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened, strict=True))


def read(row, readers):
    if None in row or None in row.values():
        raise ValueError("not as many cells as columns")
    return {column: reader(row.get(column, "")) for column, reader in readers.items()}


def read_rows(folder, file, readers, add, accounts):
    """Reads a file without records. `add` raises a ValueError for a row that contradicts earlier ones."""
    found, rejected = rows(folder, file), 0
    for row in found:
        try:
            add(read(row, readers))
        except ValueError:
            rejected += 1
    accounts[file] = {"rows_read": len(found), "rows_rejected": rejected}


def read_records(folder, kinds, accounts):
    """Returns the records, and the kind of each rejected one."""
    events = {file: events_of(folder, file) for file in {kind.events for kind in kinds} - {None}}
    records, rejected, accepted, owned = [], [], set(), set()
    for kind in kinds:
        found, lost = rows(folder, kind.file), 0
        for block in blocks(kind, found):
            first = block[0]
            key = kind.owner, first["force"], first[kind.id], first["revision"]
            owned.add((kind.events, key))
            try:
                records.append(record_of(kind, block, events.get(kind.events, {}).get(key, [])))
                accepted.add((kind.events, key))
            except ValueError:
                lost += len(block)
                rejected.append(kind.kind)
        accounts[kind.file] = {"rows_read": len(found), "rows_rejected": lost}
    for file, by_owner in events.items():
        lost = {key: len(some) for key, some in by_owner.items() if (file, key) not in accepted}
        accounts[file] = {"rows_read": sum(map(len, by_owner.values())), "rows_rejected": sum(lost.values())}
        for key in lost:
            kind = next(one.kind for one in kinds if (one.events, one.owner) == (file, key[0]))
            rejected += [kind] * lost[key] if (file, key) not in owned else []
    return records, rejected


def events_of(folder, file):
    found = defaultdict(list)
    for row in rows(folder, file):
        found[row.get("record_kind", ""), row["force"], row["record_id"], row["revision"]].append(row)
    return found


def blocks(kind, found):
    """Returns the rows of each record. Its lines have the numbers from 1."""
    together = []
    for row in found:
        if not kind.line or row["line"] == "1":
            together.append([])
        together[-1].append(row)
    return together


def record_of(kind, block, events):
    first = block[0]
    once = {kind.id: name, **SHARED, **dict.fromkeys(kind.dates, optional(when)), **kind.once}
    record = {**read(first, once), "kind": kind.kind, "id": first[kind.id], "lines": []}
    for place, row in enumerate(block, 1):
        if kind.line and row["line"] != str(place) or any(row.get(column) != first.get(column) for column in once):
            raise ValueError("a line of another record")
        if kind.line and not (record["withdrawn"] and not row[next(iter(kind.line))]):
            record["lines"].append(read(row, kind.line))
    record["events"] = [read(row, kind.event) for row in events]
    record["lines"].sort(key=repr)
    record["events"].sort(key=lambda one: (utc_day(one["date"]), repr(one)))
    dates = [record[column] for column in kind.dates] or [one["date"] for one in record["events"]]
    record["date"] = next(filter(None, dates), None)
    kind.finish(record)
    if record["recorded_at"] and record["date"] and surely_before(record["recorded_at"], record["date"]):
        raise ValueError("recorded before it happened")
    return record
