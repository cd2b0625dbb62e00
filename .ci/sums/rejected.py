"""Rejected records. Each is a gap of the figures that need its kind of record, in any period.

It is a gap of each row of a table, except a row that its kind of record cannot have.
"""

from sums.figures import with_gap

REJECTED = "rejected"

PROCEEDINGS = "proceedings"

# The kinds of record that a figure needs, by the first part of its id. Partners are named by records of every kind.
KINDS = {
    "drugs": ["drug seizure"],
    "farms": ["cannabis farm"],
    "cash": ["cash seizure"],
    "money": ["cash seizure", "asset"],
    "orders": ["confiscation order"],
    "investigations": ["financial investigation"],
    "funds": ["financial investigation"],
    "groups": ["crime group"],
    "disruptions": ["disruption"],
    "arrests": [PROCEEDINGS],
    "people": [PROCEEDINGS],
    "charges": [PROCEEDINGS],
    "convictions": [PROCEEDINGS],
    "custody": [PROCEEDINGS],
    "proceedings": [PROCEEDINGS],
    "warrants": ["warrant"],
    "searches": ["stop and search"],
    "lines": ["county line closure"],
    "weapons": ["weapon seizure"],
    "actions": ["action"],
    "safeguarding": ["safeguarding"],
    "reports": ["public report"],
}
ALL = {kind for kinds in KINDS.values() for kind in kinds}


def kinds_of(own_id):
    if own_id.endswith("-jailed") or own_id == "orders.ancillary":
        return {PROCEEDINGS}
    if own_id == "groups.disrupted":
        return {"disruption"}
    topic = own_id.partition(".")[0]
    return ALL if topic == "partners" else set(KINDS[topic])


def kinds_with(dimension, key):
    """Returns the kinds of record that can have a key of a dimension, where measures of several kinds share a table."""
    if dimension != "asset-kind":
        return ALL
    return {"cash seizure"} if key == "cash" else {"asset"}


def with_rejected(own_id, figure, rejected, possible=ALL):
    """Adds a gap for each rejected record of a possible kind that the figure may lack.

    A rejected record is the set of kinds it can be.
    """
    missed = sum(1 for kinds in rejected if kinds & kinds_of(own_id) & possible)
    return with_gap(figure, REJECTED, missed)
