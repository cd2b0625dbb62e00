"""Confiscation orders, which are orders to pay and do not transfer property."""
from fractions import Fraction

from sums import cells
from sums.cells import fault, if_stated, refused
from sums.days import london_day, utc_day
from sums.figures import POUNDS, count_of, plain_money, sum_of
from sums.files import Kind


# Reading

def read_order(row, record):
    record.update(
        date=if_stated(cells.when, row, "made_on"), together=if_stated(cells.money, row, "joint_benefit"), obligors={})


def read_obligor(row, record):
    if record["withdrawn"] and cells.is_empty(row, "person"):
        return
    person = cells.name(row, "person")
    amounts = {column: if_stated(cells.money, row, column) for column in ("ordered", "benefit")}
    if person in record["obligors"]:
        raise fault(row, "person")
    record["obligors"][person] = dict(amounts, paid=[], varied=[])


def read_event(row, record):
    obligor = record["obligors"].get(cells.name(row, "person"))
    if obligor is None:
        raise fault(row, "person")
    event = cells.one_of(row, "event", ("paid", "varied"))
    when = cells.when(row, "date")
    unit = cells.currency(row)
    obligor[event].append((when, (unit, cells.number(row, "amount"))))


def finish(row, record):
    for obligor in record["obligors"].values():
        for events in (obligor["paid"], obligor["varied"]):
            events.sort(key=lambda one: (utc_day(one[0]), repr(one)))
    events = [one for obligor in record["obligors"].values() for one in obligor["varied"] + obligor["paid"]]
    record["dates"] = [record["date"], *(when for when, _ in events)]
    if not (
        (record["obligors"] or record["withdrawn"])
        and has_one_currency(record)
        and not any(
            is_ordered_more_than(one, limit)
            for one in record["obligors"].values() for limit in (one["benefit"], record["together"]))
    ):
        raise refused(row)


def has_one_currency(record):
    amounts = [record["together"]]
    for obligor in record["obligors"].values():
        amounts += [obligor["ordered"], obligor["benefit"]]
        amounts += [amount for _, amount in obligor["paid"] + obligor["varied"]]
    return len({amount[0] for amount in amounts if amount}) <= 1


def is_ordered_more_than(obligor, limit):
    """Returns whether the amount exceeds a limit, both as made and as last varied."""
    return (
        limit is not None and obligor["ordered"] is not None and obligor["ordered"] > limit
        and (obligor["varied"][-1][1] if obligor["varied"] else obligor["ordered"]) > limit)


KINDS = [
    Kind("confiscation order", "confiscation-orders.csv", "order_id", ("made_on", "joint_benefit", "currency"),
         read_order, read_obligor, lines=True, details="order-events.csv", detail=read_event, finish=finish),
]


# States

def as_varied(obligor, day):
    """Returns the total amount ordered at the end of a day, or None if it is unknown."""
    amount = obligor["ordered"]
    for when, varied in obligor["varied"]:
        if london_day(when) <= day:
            amount = varied
    return amount


def recoverable(record, day):
    """Returns the recoverable amount. A joint benefit counts once. None if any amount is unknown."""
    amounts = [as_varied(one, day) for one in record["obligors"].values()]
    if None in amounts:
        return None
    ordered = amounts[0][0], sum(amount for _, amount in amounts)
    return min(ordered, record["together"]) if record["together"] else ordered


def outstanding(record, day):
    """Returns the amount outstanding, at most the rest of a joint benefit."""
    owed = Fraction(0)
    if recoverable(record, day) is None:
        return None
    paid_by_all = Fraction(0)
    for obligor in record["obligors"].values():
        paid = sum((amount[1] for when, amount in obligor["paid"] if london_day(when) <= day), Fraction(0))
        owed += max(Fraction(0), as_varied(obligor, day)[1] - paid)
        paid_by_all += paid
    if record["together"]:
        owed = min(owed, record["together"][1] - paid_by_all)
    return recoverable(record, day)[0], owed


def holds(record, day):
    """Returns whether an amount is or may be outstanding at the end of a day."""
    if record["kind"] != "confiscation order" or record["day"] > day:
        return False
    left = outstanding(record, day)
    return left is None or left[1] > 0


# Figures

def orders(pieces):
    return [one for one in pieces if one["kind"] == "confiscation order"]


def made(pieces, span):
    return [one for one in orders(pieces) if span.happened(one)]


def ordered(pieces, span):
    return sum_of(
        POUNDS, made(pieces, span),
        lambda one: [plain_money(one, obligor["ordered"], span.world) for obligor in one["obligors"].values()])


def paid(pieces, span):
    return sum_of(
        POUNDS, orders(pieces),
        lambda one: [
            plain_money(one, amount, span.world)
            for obligor in one["obligors"].values() for when, amount in obligor["paid"] if span.has(when)])


MEASURES = {
    "orders.made": lambda pieces, span: count_of(made(pieces, span), lambda one: len(one["obligors"])),
    "orders.ordered": ordered,
    "orders.recoverable": lambda pieces, span: sum_of(
        POUNDS, made(pieces, span), lambda one: [plain_money(one, recoverable(one, span.last), span.world)]),
    "orders.paid": paid,
    "orders.outstanding": lambda pieces, span: sum_of(
        POUNDS, [one for one in orders(pieces) if one["day"] <= span.last],
        lambda one: [plain_money(one, outstanding(one, span.last), span.world)]),
}
