"""Cash and other property by stage, confiscation orders, and financial investigations."""
from fractions import Fraction

from sums.days import NO, PERHAPS, YES, first_of, london_day, on, or_until, surely_before, utc_day
from sums.figures import NO_AMOUNT, NOT_STATED, POUNDS, Event, Rule, count
from sums.rows import Kind, currency, matching, name, number, one_of, optional, when

DENIALS = ("seized", "frozen", "restrained", "detained")
ENDS = ("released", "forfeited", "to-victims", "applied-to-order", "written-off", "transferred", "destroyed")
STAGES = (*DENIALS, "interest", *ENDS)

CRIMINAL = ("confiscation", "money-laundering", "other-offence")
CIVIL = ("detained-cash", "detained-property", "frozen-funds", "cryptoassets", "civil-recovery")

EVENT = {
    "stage": one_of(*STAGES), "date": when, "currency": optional(currency),
    "amount": optional(matching(r"all|rest|[0-9]+(\.[0-9]+)?")),
}


# Property: its events, with the amounts that follow from others

def finish_property(record):
    record["amounts"] = [(one["currency"], one["amount"]) for one in record["lines"]]
    if record["kind"] == "asset" and record["value"] is not None:
        record["amounts"] = [(record["currency"], record["value"])]
    for event in record["events"]:
        stated = event.pop("amount")
        event["extent"] = stated if stated in ("all", "rest") else None
        is_amount = stated is not None and not event["extent"]
        event["amounts"] = [(event["currency"], Fraction(stated))] if is_amount else None
    record["events"].sort(key=lambda one: (utc_day(one["date"]), STAGES.index(one["stage"])))
    for event in record["events"]:
        if event["extent"] and event["stage"] in ENDS:
            event["amounts"] = left_for(event, record)


def left_for(end, record):
    """Returns what the events until an end left for it, or of all only the interest; nothing if that is not known."""
    former = [one for one in record["events"] if one is not end and one["stage"] not in DENIALS
              and not surely_before(end["date"], one["date"])]
    if not record["amounts"] or any(one["amounts"] is None for one in former):
        return None
    left = balance(record["amounts"], [one for one in former if end["extent"] == "rest" or one["stage"] == "interest"])
    return sorted(left.items()) if all(amount > 0 for amount in left.values()) else None


def balance(taken, events):
    left = {}
    moved = [(amount, -1 if one["stage"] in ENDS else 1) for one in events for amount in one["amounts"] or []]
    for (unit, amount), sign in [(amount, 1) for amount in taken] + moved:
        left[unit] = left.get(unit, 0) + amount * sign
    return left


def held(record, day):
    """Returns the amounts held at the end of a day."""
    events = [one for one in record["events"] if one["stage"] not in DENIALS and london_day(one["date"]) <= day]
    return [(unit, amount) for unit, amount in balance(record["amounts"], events).items() if amount]


# Confiscation orders

def finish_order(order):
    owing = {one["person"]: dict(one, varied=[]) for one in order["lines"]}
    for event in order["events"]:
        if event["person"] not in owing or event["currency"] != order["currency"]:
            raise ValueError("an event of another person or currency")
        if event["event"] == "varied":
            owing[event["person"]]["varied"].append((event["date"], event["amount"]))
    for one in owing.values():
        made, last = one["ordered"], one["varied"][-1][1] if one["varied"] else one["ordered"]
        limits = [limit for limit in (one["benefit"], order["joint_benefit"]) if limit is not None]
        if made is not None and any(min(made, last) > limit for limit in limits):
            raise ValueError("more than the benefit")
    order["owing"] = list(owing.values())


def recoverable(order, day):
    """Returns the amount as varied by the end of a day. A joint benefit counts once."""
    amounts = [next((amount for date, amount in reversed(one["varied"]) if london_day(date) <= day), one["ordered"])
               for one in order["owing"]]
    if None in amounts:
        return NO_AMOUNT
    return sum(amounts) if order["joint_benefit"] is None else min(sum(amounts), order["joint_benefit"])


def finish_investigation(record):
    if record["seized_cash"] is not None and record["seized_cash"] > (record["amount"] or record["seized_cash"]):
        raise ValueError("more cash than funds")


KINDS = [
    Kind("cash seizure", "cash-seizures.csv", "seizure_id", ["seized_at"], {}, {"amount": number, "currency": currency},
         "money-events.csv", EVENT, "cash-seizure", finish_property),
    Kind("asset", "assets.csv", "asset_id", ["taken_at"],
         {"kind": one_of("listed-asset", "account", "cryptoasset", "vehicle", "real-property", "other"),
          "taken_by": one_of("seized", "frozen", "restrained"), "value": optional(number), "currency": optional(currency)},
         {}, "money-events.csv", EVENT, "asset", finish_property),
    Kind("confiscation order", "confiscation-orders.csv", "order_id", ["made_on"],
         {"joint_benefit": optional(number), "currency": optional(currency)},
         {"person": name, "ordered": optional(number), "benefit": optional(number)}, "order-events.csv",
         {"person": name, "event": one_of("paid", "varied"), "date": when, "amount": number, "currency": currency},
         "", finish_order),
    Kind("financial investigation", "investigations.csv", "investigation_id", ["opened_on"],
         {"closed_on": optional(when), "amount": optional(number), "seized_cash": optional(number),
          "currency": optional(currency), "purpose": optional(one_of(*CRIMINAL, *CIVIL))}, finish=finish_investigation),
]


# Events and figures

MADE, OPENED = ("confiscation order", "made"), ("financial investigation", "opened")


def events(record):
    kind = record["kind"]
    if kind in ("cash seizure", "asset"):
        taken = record.get("taken_by", "seized")
        yield Event((kind, taken), first_of(record), parts_of(record["amounts"], {}))
        totals = {}
        for one in record["events"]:
            day = max(first_of(record).first, london_day(one["date"]))
            if one["stage"] not in DENIALS:
                parts = parts_of(one["amounts"], totals if one["stage"] in ENDS else {})
                yield Event((kind, one["stage"]), on(day), parts)
    if kind in (MADE[0], OPENED[0]):
        yield Event(MADE if kind == MADE[0] else OPENED, first_of(record), None)


def parts_of(amounts, totals):
    """Returns each amount with the total of its currency before it."""
    parts = []
    for unit, amount in amounts or []:
        parts.append((unit, totals.get(unit, Fraction(0)), amount))
        totals[unit] = parts[-1][1] + amount
    return parts


def amounts(event, record, span, world):
    return [world.in_pounds(record, part) for part in event.value] or [NO_AMOUNT]


def held_amounts(event, record, span, world):
    return [world.in_pounds(record, (unit, Fraction(0), amount)) for unit, amount in held(record, span.last)]


def made(event, record, span, world):
    return [len(record["owing"])]


def recoverable_amount(event, record, span, world):
    return [in_pounds(record, recoverable(record, span.last), world)]


def is_taken_by_end(event, record, span):
    return span.is_by_end(event.when)


def is_open(event, record, span):
    begun, ended = (span.is_by_end(one) for one in (event.when, or_until(record["closed_on"], record["date"])))
    if begun == NO or ended == YES:
        return NO
    return PERHAPS if PERHAPS in (begun, ended) else YES


def of_criminal(part):
    """Returns the parts of criminal investigations. One without a purpose perhaps is one."""
    def parts(event, record, span, world):
        if record["purpose"] in CIVIL:
            return []
        return [NOT_STATED if record["purpose"] is None else part(record, world)]
    return parts


def in_pounds(record, amount, world):
    is_known = amount is not None and amount != NO_AMOUNT
    return world.in_pounds(record, (record["currency"], Fraction(0), amount)) if is_known else NO_AMOUNT


def funds(record, world):
    return in_pounds(record, record["amount"], world)


CASH, ASSET = "cash seizure", "asset"

FIGURES = {
    "cash.seizures": count((CASH, "seized")),
    "cash.seized": Rule(POUNDS, {(CASH, "seized")}, amounts),
    "cash.forfeited": Rule(POUNDS, {(CASH, "forfeited")}, amounts),
    "cash.released": Rule(POUNDS, {(CASH, "released")}, amounts),
    "cash.held": Rule(POUNDS, {(CASH, "seized")}, held_amounts, is_taken_by_end, is_stock=True),
    "money.taken": Rule(POUNDS, {(CASH, "seized"), *((ASSET, stage) for stage in DENIALS[:3])}, amounts),
    "money.forfeited": Rule(POUNDS, {(CASH, "forfeited"), (ASSET, "forfeited")}, amounts),
    "orders.made": count(MADE, made),
    "orders.recoverable": Rule(POUNDS, {MADE}, recoverable_amount),
    "investigations.open": count(OPENED, of_criminal(lambda record, world: 1), where=is_open, is_stock=True),
    "funds.under-investigation": Rule(POUNDS, {OPENED}, of_criminal(funds), is_open, is_stock=True),
}
