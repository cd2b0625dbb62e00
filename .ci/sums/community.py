"""Safeguarding, partners and reports by the public."""
from sums import cells
from sums.cells import fault, if_stated
from sums.days import surely_before
from sums.figures import NOT_STATED, count_if, count_if_known, distinct_of
from sums.files import Kind, contradict

CHANNELS = {
    "101": "non_emergency_101",
    "999": "emergency_999",
    "online": "online",
    "crimestoppers": "crimestoppers",
    "in-person": "in_person",
    "other": "other",
}


# Reading

def read_step(row, record):
    record["date"] = if_stated(cells.when, row, "done_on")
    record["step"] = cells.one_of(row, "step", ("referral", "person-safeguarded", "visit"))
    record["person"] = if_stated(cells.name, row, "person")
    record["age"] = if_stated(cells.one_of, row, "age", ("adult", "child"))
    record["dates"] = [record["date"]]


def read_report(row, record):
    record["date"] = if_stated(cells.when, row, "received_at")
    record["channel"] = CHANNELS.get(if_stated(cells.one_of, row, "channel", CHANNELS))
    followed_up_on = if_stated(cells.when, row, "followed_up_on")
    record["followed_up"] = if_stated(cells.yes, row, "followed_up")
    if followed_up_on:
        if record["followed_up"] is False:
            raise fault(row, "followed_up")
        record["followed_up"] = True
    record["dates"] = [record["date"], followed_up_on]


def finish_report(_, record):
    received, followed_up = record["dates"]
    if received and followed_up and surely_before(followed_up, received):
        contradict(record, "followedUp", followed_up, received, "received")


KINDS = [
    Kind("safeguarding", "safeguarding.csv", "step_id", ("done_on", "step", "person", "age"), read_step),
    Kind("public report", "public-reports.csv", "report_id",
         ("received_at", "channel", "followed_up", "followed_up_on"), read_report, finish=finish_report),
]


# Figures

def steps(pieces, span, step):
    return [one for one in pieces if one["kind"] == "safeguarding" and one["step"] == step and span.happened(one)]


def count_steps(step):
    return lambda pieces, span: count_if(steps(pieces, span, step), lambda one: True)


def people(pieces, span):
    return distinct_of(
        steps(pieces, span, "person-safeguarded"),
        lambda one: [None if one["person"] is None else span.resolve(one["person"])])


def joint_operations(pieces, span):
    """Counts operations, including umbrellas, that have partners or a record with joint work or partners."""
    world = span.world

    def names(record):
        shared = record["joint"] or record["partners"]
        return [one for one in world.operations_of(record) if shared or world.partners[one]]
    return distinct_of(filter(span.happened, pieces), names)


def partners(pieces, span):
    """Counts the partners of records and of their operations, except the recording force."""
    def names(record):
        found = list(record["partners"])
        for operation in span.world.operations_of(record):
            found += span.world.partners[operation]
        return [span.resolve(one) for one in found if one != record["force"]]
    return distinct_of(filter(span.happened, pieces), names)


def reports(pieces, span):
    return [one for one in pieces if one["kind"] == "public report" and span.happened(one)]


MEASURES = {
    "safeguarding.referrals": count_steps("referral"),
    "safeguarding.people": people,
    "safeguarding.visits": count_steps("visit"),
    "partners.joint-operations": joint_operations,
    "partners.agencies": partners,
    "reports.received": lambda pieces, span: count_if(reports(pieces, span), lambda one: True),
    "reports.outcome-known": lambda pieces, span: count_if(
        reports(pieces, span), lambda one: one["followed_up"] is not None),
    "reports.followed-up": lambda pieces, span: count_if_known(
        reports(pieces, span), lambda one: one["followed_up"], NOT_STATED),
}
