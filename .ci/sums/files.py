"""Reads records from the rows of files. A faulty row rejects its whole record."""
import csv
import os
import re

from sums import cells
from sums.cells import WHOLE_ROW, Fault, fault, refused
from sums.days import surely_before
from sums.figures import DOUBTFUL

# The columns of every kind of record, in addition to its id.
SHARED = ("force", "revision", "recorded_at", "operations", "area", "withdrawn", "duplicate_of", "groups", "units",
          "partners", "joint_reference", "joint_share", "joint_role")


class Account:
    """The numbers of rows read, mapped and rejected of a file."""

    def __init__(self, rows):
        self.read, self.mapped, self.records, self.rejected = rows, 0, 0, []

    def map(self, rows):
        self.mapped += rows
        self.records += 1

    def reject(self, own_id, lines, faults):
        self.rejected.append({"id": own_id, "lines": lines, "faults": faults})

    def tree(self):
        return {
            "rows_read": self.read,
            "rows_mapped": self.mapped,
            "rows_rejected": self.read - self.mapped,
            "records": self.records,
            "rejected": self.rejected,
        }


class Row(dict):
    """The cells of a row by column, with the line where it starts."""

    def __init__(self, line, header, texts):
        super().__init__(zip(header, texts))
        self.line, self.found, self.wanted = line, len(texts), len(header)

    def require_all_columns(self):
        if self.found != self.wanted:
            raise Fault(WHOLE_ROW, f"{self.found} of {self.wanted} columns")

    def entry(self, found):
        return {"line": self.line, "column": found.column, "value": found.value}


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = next(reader)
        found, start = [], reader.line_num + 1
        for texts in reader:
            if texts:
                found.append(Row(start, header, texts))
            start = reader.line_num + 1
        return found


def read_rows(folder, name, own_id, parse, accounts):
    """Reads the rows of a file without records."""
    read, account = [], Account(0)
    for row in rows(folder, name):
        account.read += 1
        try:
            row.require_all_columns()
            parse(row, read)
            account.map(1)
        except Fault as found:
            account.reject(own_id(row), [row.line], [row.entry(found)])
    accounts[name] = account
    return read


def kinds_if_force(row, kinds):
    """Returns the kinds that a rejected record can be. Without a force it is a gap of no figure."""
    try:
        cells.name(row, "force")
    except Fault:
        return set()
    return set(kinds)


class Details:
    """A second file with details of records. A row belongs to the record with its force, id and revision."""

    def __init__(self, folder, name, accounts):
        self.account = accounts[name] = Account(0)
        self.by_record, self.faults, self.taken, self.owned = {}, {}, set(), set()
        for row in rows(folder, name):
            self.account.read += 1
            key = tuple(row.get(c, "") for c in ("record_kind", "force", "record_id", "revision"))
            self.by_record.setdefault(key, []).append(row)

    def of(self, key, parse, record):
        """Adds the rows to their record. Returns whether all could be read."""
        faults = []
        for row in self.by_record.get(key, ()):
            try:
                row.require_all_columns()
                parse(row, record)
            except Fault as found:
                faults.append(row.entry(found))
        if faults:
            self.faults[key] = faults
        return not faults

    def finish(self, kinds, rejected):
        """Accounts for the rows. Those of a rejected record are a part of it, and others without a record are not.

        `kinds` has the kinds of record by their names in the file.
        """
        every = set(kinds.values())
        for key, together in self.by_record.items():
            if key in self.taken:
                for _ in together:
                    self.account.map(1)
            elif key in self.faults:
                self.account.reject(key[2], [row.line for row in together], self.faults[key])
            else:
                for row in together:
                    self.account.reject(key[2], [row.line], [self.without_owner(row)])
                    if key not in self.owned:
                        rejected.append(kinds_if_force(row, [kinds[key[0]]] if key[0] in kinds else every))

    @staticmethod
    def without_owner(row):
        try:
            row.require_all_columns()
            return row.entry(fault(row, "record_id"))
        except Fault as found:
            return row.entry(found)


class Kind:
    """The mapping of the rows of a file to records of a kind.

    `once` reads the columns that repeat in the rows of a record. `each` reads every row, and `detail` a row of the
    second file. `finish` checks and completes the record. It raises a Fault for the faulty column; the value is not
    used.
    """

    def __init__(self, kind, file, own_id, repeated, once, each=None, lines=False,
                 details=None, detail_kind="", detail=None, finish=None):
        self.kind, self.file, self.own_id = kind, file, own_id
        self.repeated = (own_id, *SHARED, *repeated)
        self.once, self.each, self.lines = once, each, lines
        self.details, self.detail_kind, self.detail, self.finish = details, detail_kind, detail, finish


def read_records(folder, kind, details, accounts, rejected):
    found = rows(folder, kind.file)
    account = accounts[kind.file] = Account(len(found))
    blocks = []
    for row in found:
        if not blocks or starts_another(kind, row, blocks[-1][0]):
            blocks.append([])
        blocks[-1].append(row)
    records = []
    for block in blocks:
        record, faults = read_block(kind, block, details)
        if faults:
            account.reject(block[0].get(kind.own_id, ""), [row.line for row in block], faults)
            rejected.append(kinds_if_force(block[0], [kind.kind]))
        else:
            account.map(len(block))
            records.append(record)
    return records


def starts_another(kind, row, first):
    """Returns whether a row starts a record: at line 1, or at an invalid line number with a new id."""
    line = row.get("line", "")
    if not kind.lines or line == "1":
        return True
    return not re.fullmatch("[1-9][0-9]*", line) and row.get(kind.own_id) != first.get(kind.own_id)


def read_block(kind, block, details):
    first, record, faults = block[0], {"kind": kind.kind}, []
    for position, row in enumerate(block, 1):
        try:
            row.require_all_columns()
            if kind.lines and cells.whole(row, "line") != position:
                raise fault(row, "line")
            if position == 1:
                read_shared(kind, row, record)
                kind.once(row, record)
            else:
                require_repeated(kind, row, first)
            if kind.each:
                kind.each(row, record)
        except Fault as found:
            faults.append(row.entry(found))
    key = (kind.detail_kind, first.get("force", ""), first.get(kind.own_id, ""), first.get("revision", ""))
    more = details.get(kind.details)
    if more:
        more.owned.add(key)
    if not faults and more and not more.of(key, kind.detail, record):
        faults.append(first.entry(fault(first, kind.own_id)))
    if not faults:
        try:
            if kind.finish:
                kind.finish(first, record)
            require_recorded_later(first, record)
        except Fault as found:
            faults.append(first.entry(found))
    if not faults and more:
        more.taken.add(key)
    return record, faults


def require_repeated(kind, row, first):
    for column in kind.repeated:
        if row.get(column) != first.get(column):
            raise fault(row, column)


def read_shared(kind, row, record):
    record["force"] = cells.name(row, "force")
    record["id"] = cells.name(row, kind.own_id)
    record["revision"] = cells.whole(row, "revision")
    record["recorded"] = cells.if_stated(cells.instant, row, "recorded_at")
    cells.if_stated(cells.name, row, "area")
    for field, column in (("operations", "operations"), ("areas", "area"), ("groups", "groups"), ("units", "units"),
                          ("partners", "partners")):
        record[field] = cells.several(row, column)
    record["withdrawn"] = bool(cells.if_stated(cells.yes, row, "withdrawn"))
    record["duplicate_of"] = cells.if_stated(cells.record_id, row, "duplicate_of")
    if record["duplicate_of"] and not record["withdrawn"]:
        raise fault(row, "duplicate_of")
    record["joint"] = joint(row)


def require_recorded_later(row, record):
    if record["recorded"] and record["date"] and surely_before(record["recorded"], record["date"]):
        raise refused(row)


def leave_out_of_order(record, field, former, name):
    """Removes an event that is before the event that it follows. Keeps the days on which it can have been."""
    stated = record[field]
    if stated and former and surely_before(stated, former):
        record[field] = None
        record.setdefault(DOUBTFUL, []).extend([{field: stated}, {field: former}])
        contradict(record, field, stated, former, name)


def contradict(record, field, stated, former, name):
    """Adds an issue of a record: a date before the date that it follows."""
    record.setdefault("contradictions", []).append(f"{field} {stated} ({name} {former})")


def joint(row):
    """Returns the joint reference, the parts before this force, its own part, all parts, and its role."""
    if cells.is_empty(row, "joint_reference"):
        cells.must_be_empty(row, "joint_share")
        cells.must_be_empty(row, "joint_role")
        return None
    reference = cells.name(row, "joint_reference")
    text = re.fullmatch(r"([0-9]{1,4}) of ([0-9]{1,4}(?:\+[0-9]{1,4})*)", cells.cell(row, "joint_share"))
    if not text:
        raise fault(row, "joint_share")
    place, parts = int(text[1]), [int(part) for part in text[2].split("+")]
    parts = parts if len(parts) > 1 else [1] * parts[0]
    if not 1 <= place <= len(parts) or not sum(parts):
        raise fault(row, "joint_share")
    role = cells.one_of(row, "joint_role", ("recorded", "participated"))
    return reference, sum(parts[:place - 1]), parts[place - 1], sum(parts), role
