"""Cash and other seized, frozen or restrained property, by stage."""
from fractions import Fraction

from sums import cells
from sums.cells import fault, if_stated
from sums.days import DAY, FOREVER, after_48_hours, last_day_of, london_day, midnight, surely_before, utc_day
from sums.figures import POUNDS, count_if, count_of, in_pounds, sum_of
from sums.files import Kind

DENIALS = ("seized", "frozen", "restrained", "detained")
ENDS = ("released", "forfeited", "to-victims", "applied-to-order", "written-off", "transferred", "destroyed")
STAGES = (*DENIALS, "interest", *ENDS)

BY_NOTICE = ("forfeiture-notice", "account-forfeiture-notice")
BY_COURT = (
    "forfeiture-order", "account-forfeiture-order", "listed-asset-forfeiture-order", "cryptoasset-forfeiture-order")
INSTRUMENTS = {
    "cash-detention", "account-freezing", "restraint", "listed-asset", "cryptoasset", "unexplained-wealth", "property-freezing",
    "evidence", *BY_NOTICE, *BY_COURT, "civil-recovery", "confiscation-order"}

JURISDICTION = "england-and-wales"


# Reading

def read_cash(row, record):
    record.update(
        asset="cash",
        taken_by="seized",
        date=if_stated(cells.when, row, "seized_at"),
        taken_under=if_stated(cells.one_of, row, "taken_under", INSTRUMENTS),
        jurisdiction=if_stated(
            cells.one_of, row, "jurisdiction", {"england-and-wales", "scotland", "northern-ireland"}),
        sought=if_stated(cells.when, row, "forfeiture_sought_on"),
        amounts=[],
        events=[])


def read_amount(row, record):
    if not record["withdrawn"] or not cells.is_empty(row, "amount"):
        amount = cells.number(row, "amount")
        record["amounts"].append((cells.currency(row), amount))


def read_asset(row, record):
    record["asset"] = cells.one_of(
        row, "kind", {"listed-asset", "account", "cryptoasset", "vehicle", "real-property", "other"}).replace("-", "_")
    record["taken_by"] = cells.one_of(row, "taken_by", {"seized", "frozen", "restrained"})
    record["date"] = if_stated(cells.when, row, "taken_at")
    record["taken_under"] = if_stated(cells.one_of, row, "taken_under", INSTRUMENTS)
    value = if_stated(cells.money, row, "value")
    cells.no_idle_currency(row, "value")
    record.update(amounts=[value] if value else [], events=[])


def read_event(row, record):
    event = {
        "stage": cells.one_of(row, "stage", STAGES),
        "date": cells.when(row, "date"),
        "amount": None,
        "extent": extent(row),
        "realised": None,
        "instrument": None,
    }
    if not event["extent"] and (event["stage"] == "interest" or not cells.is_empty(row, "amount")):
        event["amount"] = cells.money(row, "amount")
    event["realised"] = if_stated(cells.money, row, "realised")
    cells.no_idle_currency(row, "amount", "realised")
    event["instrument"] = if_stated(cells.one_of, row, "instrument", INSTRUMENTS)
    if not cells.is_empty(row, "until") and event["stage"] not in DENIALS:
        raise fault(row, "until")
    event["until"] = if_stated(cells.day, row, "until")
    record["events"].append(event)


def extent(row):
    """Returns "all" or "rest" if the row states it in place of an amount."""
    stage, amount = cells.cell(row, "stage"), cells.cell(row, "amount")
    is_stated = amount == "all" and stage in (*DENIALS, *ENDS) or amount == "rest" and stage in ENDS
    return amount if is_stated else None


def finish(_, record):
    record["amounts"].sort()
    record["events"] = with_amounts(record)
    record["dates"] = [record["date"], *(event["date"] for event in record["events"])]


def with_amounts(record):
    """Completes amounts that follow from others: all that was taken, or what earlier events left."""
    completed = []
    for event in record["events"]:
        amounts = [event["amount"]]
        if event["extent"] and event["stage"] in DENIALS:
            amounts = record["amounts"] or [None]
        elif event["extent"]:
            amounts = left_for(event, record) or [None]
        completed += [dict(event, amount=amount) for amount in amounts]
    return sorted(completed, key=lambda one: (utc_day(one["date"]), STAGES.index(one["stage"]), repr(one)))


def left_for(end, record):
    """Returns what the events until an end left for it, or of all only the interest; nothing if that is not known."""
    others = [one for one in record["events"] if one is not end and one["stage"] not in DENIALS]
    former = [one for one in others if not surely_before(end["date"], one["date"])]
    if not record["amounts"] or any(one["amount"] is None for one in former):
        return []
    left = balance(record["amounts"], former, lambda one: end["extent"] == "rest" or one["stage"] == "interest")
    if any(amount < 0 for amount in left.values()):
        return []
    return [(unit, amount) for unit, amount in sorted(left.items()) if amount > 0] or sorted(left.items())


def balance(taken, events, counts):
    """Returns the balance in each currency after the events that count."""
    left = {}
    for unit, amount in taken:
        left[unit] = left.get(unit, Fraction(0)) + amount
    for event in events:
        if event["amount"] is not None and event["stage"] not in DENIALS and counts(event):
            unit, amount = event["amount"]
            left[unit] = left.get(unit, Fraction(0)) + (amount if event["stage"] == "interest" else -amount)
    return left


KINDS = [
    Kind("cash seizure", "cash-seizures.csv", "seizure_id",
         ("seized_at", "taken_under", "jurisdiction", "forfeiture_sought_on"), read_cash, read_amount, lines=True,
         details="money-events.csv", detail_kind="cash-seizure", detail=read_event, finish=finish),
    Kind("asset", "assets.csv", "asset_id", ("kind", "taken_by", "taken_at", "taken_under", "value", "currency"),
         read_asset, details="money-events.csv", detail_kind="asset", detail=read_event, finish=finish),
]


# States

def is_property(record):
    return record["kind"] in ("cash seizure", "asset")


def left_at_end_of(record, day):
    """Returns the known amounts held. After an event that takes all, only interest is."""
    if record["day"] > day:
        return {}
    end = end_by(record, day)
    left = balance([] if end else record["amounts"], record["events"], lambda event: counts_by(event, day, end))
    return {unit: amount for unit, amount in left.items() if amount}


def counts_by(event, day, end):
    is_held = not end or event["stage"] == "interest" and london_day(event["date"]) > london_day(end["date"])
    return london_day(event["date"]) <= day and is_held


def end_by(record, day):
    """Returns the event of unknown amount that takes all of a property by a day."""
    return next((one for one in ends_by(record, day) if one["extent"]), None)


def ends_by(record, day):
    return [
        one for one in record["events"]
        if one["stage"] in ENDS and one["amount"] is None and london_day(one["date"]) <= day]


def is_left_unknown(record, day):
    return (not record["amounts"] or bool(ends_by(record, day))) and not end_by(record, day)


def holds(record, day):
    """Returns whether any of a property is held at the end of a day. One of an unknown amount is, too."""
    if not is_property(record) or record["day"] > day:
        return False
    return is_left_unknown(record, day) or any(amount > 0 for amount in left_at_end_of(record, day).values())


# Flows

def flows(record):
    """Returns each amount by stage, with the running total of the same property before it."""
    added, ended, denied, found = {}, {}, {}, []
    for amount in record["amounts"] or [None]:
        add_to(denied.setdefault(record["taken_by"], {}), amount)
        found.append({
            "stage": record["taken_by"], "date": record["date"], "day": record["day"],
            "instrument": record["taken_under"],
            "taking": True, "amounts": add_to(added, amount)})
    for event in record["events"]:
        amount = event["amount"]
        if event["stage"] in DENIALS:
            totals = denied.setdefault(event["stage"], {})
            amount = excess(totals, amount)
        else:
            totals = ended if event["stage"] in ENDS else added
        found.append({
            "stage": event["stage"], "date": event["date"], "day": max(record["day"], london_day(event["date"])),
            "instrument": event["instrument"], "taking": False, "amounts": add_to(totals, amount)})
    return found


def excess(totals, amount):
    """Returns the excess of a renewed deprivation over the earlier one."""
    return amount and (amount[0], max(amount[1] - totals.get(amount[0], Fraction(0)), Fraction(0)))


def add_to(totals, amount):
    if amount is None:
        return []
    unit, number = amount
    before = totals.get(unit, Fraction(0))
    totals[unit] = before + number
    return [(unit, before, number, 1)]


def is_in(flow, span):
    return span.first <= flow["day"] <= span.last


def sum_of_flows(pieces, span, which):
    """Adds the selected flows of each property."""
    return sum_of(
        POUNDS,
        filter(is_property, pieces),
        lambda piece: [in_pounds(piece, flow["amounts"], span.world) for flow in which(piece) if not is_renewal(flow)])


def is_renewal(flow):
    """Returns whether a flow repeats an earlier deprivation, such as an order that renews another."""
    return (
        not flow["taking"] and flow["stage"] in DENIALS
        and bool(flow["amounts"]) and not any(amount for _, _, amount, _ in flow["amounts"]))


def sum_of_held(pieces, span, day, which=lambda piece: True):
    def parts(piece):
        if not which(piece) or not holds_or_owes(piece, day):
            return []
        if is_left_unknown(piece, day):
            return [in_pounds(piece, [], span.world)]
        return [
            in_pounds(piece, [one for one in moved(piece, day) if one[0] == unit], span.world)
            for unit in left_at_end_of(piece, day)]
    return sum_of(POUNDS, filter(is_property, pieces), parts)


def holds_or_owes(piece, day):
    return is_left_unknown(piece, day) and piece["day"] <= day or bool(left_at_end_of(piece, day))


def moved(piece, day):
    """Returns the amounts in and, with a minus sign, the amounts out by the end of a day. An event that takes all ends them."""
    end = end_by(piece, day)
    return [
        (unit, before, amount, -1 if flow["stage"] in ENDS else 1)
        for flow in flows(piece) if flow["day"] <= day
        and (not end or flow["stage"] == "interest" and flow["day"] > london_day(end["date"]))
        and (flow["taking"] or flow["stage"] == "interest" or flow["stage"] in ENDS)
        for unit, before, amount, _ in flow["amounts"]]


# Figures

def is_cash(piece):
    return piece["kind"] == "cash seizure"


def cash_flow(stage):
    return lambda pieces, span: money(stage)(filter(is_cash, pieces), span)


def money(stage, instruments=None):
    return lambda pieces, span: sum_of_flows(
        pieces, span,
        lambda piece: [one for one in flows(piece) if picked(one, stage, instruments) and is_in(one, span)])


def picked(flow, stage, instruments):
    return flow["stage"] == stage and (instruments is None or flow["instrument"] in instruments)


def times(stage, instruments=None):
    """Counts events. Amounts in several currencies on one date under one legal power are one event."""
    return lambda pieces, span: count_of(
        filter(is_property, pieces),
        lambda piece: len({
            (one["date"], one["instrument"]) for one in flows(piece) if picked(one, stage, instruments) and is_in(one, span)}))


def taken(pieces, span):
    return sum_of_flows(
        pieces, span, lambda piece: [one for one in flows(piece) if one["taking"] and is_in(one, span)])


def first_denied(pieces, span):
    """Adds each property once, on the first day it was frozen or detained. On one day, frozen comes first."""
    def which(piece):
        among = [one for one in flows(piece) if one["stage"] in ("frozen", "detained")]
        if not among:
            return []
        day, stage = min((one["day"], DENIALS.index(one["stage"])) for one in among)
        return [
            one for one in among
            if one["day"] == day and DENIALS.index(one["stage"]) == stage and is_in(one, span)]
    return sum_of_flows(pieces, span, which)


def cohort(stage):
    """Adds the property of the span that reached a stage by its end."""
    return lambda pieces, span: sum_of_flows(
        pieces, span,
        lambda piece: [
            one for one in flows(piece)
            if span.happened(piece) and one["stage"] == stage and one["day"] <= span.last])


def cohort_with_interest(pieces, span):
    """Adds the property of the span and its interest by the end of the span."""
    return sum_of_flows(
        pieces, span,
        lambda piece: [
            one for one in flows(piece)
            if span.happened(piece) and (one["taking"] or one["stage"] == "interest" and one["day"] <= span.last)])


# The detention clock: POCA 2002 s295

def is_out_of_time(piece, span):
    return (
        is_cash(piece)
        and piece["jurisdiction"] in (None, JURISDICTION)
        and holds(piece, span.last)
        and not span.is_by_end(piece["sought"])
        and allowed_until(piece, span) < midnight(span.last + DAY))


def allowed_until(piece, span):
    """Returns the end of the detention period. Property under another power has none."""
    if not is_under_chapter_3(piece["taken_under"]):
        return FOREVER
    until = after_48_hours(piece["date"])
    orders = [
        london_day(event["date"]) for event in piece["events"]
        if event["stage"] == "detained" and is_under_chapter_3(event["instrument"])]
    for event in piece["events"]:
        if event["stage"] in DENIALS and span.is_by_end(event["date"]):
            until = max(until, allowed_by(event, orders))
    return until


def is_under_chapter_3(instrument):
    return instrument in (None, "cash-detention")


def allowed_by(event, orders):
    if event["stage"] not in ("seized", "detained") or not is_under_chapter_3(event["instrument"]):
        return midnight(event["until"] + DAY) if event["until"] else FOREVER
    if event["stage"] == "seized":
        return after_48_hours(event["date"])
    last = min(last_day_of(london_day(event["date"]), 6), last_day_of(min(orders), 24))
    return midnight(min(last, event["until"] or last) + DAY)


NOTICE, COURT = "-or-".join(BY_NOTICE), "-or-".join(BY_COURT)

MEASURES = {
    "cash.seizures": lambda pieces, span: count_if(filter(is_cash, pieces), span.happened),
    "cash.seized": cash_flow("seized"),
    "cash.forfeited": cash_flow("forfeited"),
    "cash.released": cash_flow("released"),
    "cash.held": lambda pieces, span: sum_of_held(pieces, span, span.last, is_cash),
    "money.held-at-start": lambda pieces, span: sum_of_held(pieces, span, span.first - DAY),
    "money.taken": taken,
    "money.first-frozen-or-detained": first_denied,
    **{f"money.{stage}.times": times(stage) for stage in STAGES},
    **{f"money.{stage}": money(stage) for stage in STAGES},
    f"money.forfeited.times-under-{NOTICE}": times("forfeited", BY_NOTICE),
    f"money.forfeited.under-{NOTICE}": money("forfeited", BY_NOTICE),
    f"money.forfeited.times-under-{COURT}": times("forfeited", BY_COURT),
    f"money.forfeited.under-{COURT}": money("forfeited", BY_COURT),
    "money.held": lambda pieces, span: sum_of_held(pieces, span, span.last),
    "money.cohort.with-interest.by-{end}": cohort_with_interest,
    "money.cohort.forfeited.by-{end}": cohort("forfeited"),
    "money.cohort.released.by-{end}": cohort("released"),
    "money.cohort.held.by-{end}": lambda pieces, span: sum_of_held(pieces, span, span.last, span.happened),
    f"cash.seizures-out-of-time.{JURISDICTION}": lambda pieces, span: count_if(
        pieces, lambda piece: is_out_of_time(piece, span)),
    f"cash.out-of-time.{JURISDICTION}": lambda pieces, span: sum_of_held(
        pieces, span, span.last, lambda piece: is_out_of_time(piece, span)),
}
