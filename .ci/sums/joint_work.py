"""Joint work: an event with a record in each of its forces. And hearings, which sentence a person in several cases.

Money and quantities of drugs are divided, and each force counts its share. Partners count for each force. All else is
whole and counts for the force that recorded the event.
"""
from sums.drugs import BASE_UNITS
from sums.figures import POUNDS, with_gap

RECORDED_ELSEWHERE = "recorded_elsewhere"

UNITS_OF_SHARES = {POUNDS, *BASE_UNITS.values()}


def is_of_another_force(record):
    return record["joint"] is not None and record["joint"][4] == "participated"


def event_of(record):
    """Returns the joint event, which has one reference in the records of all forces."""
    return record["kind"], record["joint"][0]


def events_recorded(records):
    """Returns the joint events that any of the records recorded, and the hearings whose sentence any of them states."""
    joint = {event_of(one) for one in records if one["joint"] is not None and one["joint"][4] == "recorded"}
    return joint | {hearing_of(one) for one in records if one.get("hearing") and one["sentence"] is not None}


def hearing_of(case):
    return "hearing", case["force"], case["hearing"], case["person"], case["sentenced"]


def measured_by_role(own_id, figure_of, pieces, recorded):
    """Returns the figure of some pieces. Shares and partners count for each force."""
    figure = figure_of(pieces)
    is_of_each_force = own_id.startswith("partners.") or figure["unit"] in UNITS_OF_SHARES
    return figure if is_of_each_force else by_role(figure_of, pieces, recorded)


def by_role(figure_of, pieces, recorded, record_of=lambda piece: piece):
    """Returns the figure of the pieces that count for their own force.

    An event of another force is one gap, if any of its pieces would count and no record of any period recorded it.
    """
    own, others = [], {}
    for piece in pieces:
        record = record_of(piece)
        if not is_of_another_force(record):
            own.append(piece)
        elif event_of(record) not in recorded:
            others.setdefault(event_of(record), []).append(piece)
    missed = sum(1 for alone in map(figure_of, others.values()) if would_count(alone))
    return with_gap(figure_of(own), RECORDED_ELSEWHERE, missed)


def would_count(figure):
    return figure["coverage"]["seen"] > figure.get("others", 0)
