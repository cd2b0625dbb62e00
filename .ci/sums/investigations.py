"""Funds under investigation."""
from sums import cells
from sums.cells import fault, if_stated
from sums.days import london_day
from sums.figures import NOT_STATED, POUNDS, count_of, plain_money, sum_of
from sums.files import Kind, leave_out_of_order
from sums.money import INSTRUMENTS

CRIMINAL = ("confiscation", "money-laundering", "other-offence")
CIVIL = ("detained-cash", "detained-property", "frozen-funds", "cryptoassets", "civil-recovery")


def read_investigation(row, record):
    record["date"] = if_stated(cells.when, row, "opened_on")
    record["closed"] = if_stated(cells.when, row, "closed_on")
    record["instrument"] = if_stated(cells.one_of, row, "instrument", INSTRUMENTS)
    record["purpose"] = if_stated(cells.one_of, row, "purpose", CRIMINAL + CIVIL)
    record["amount"] = if_stated(cells.money, row, "amount")
    record["cash"] = if_stated(cells.money, row, "seized_cash")
    cells.no_idle_currency(row, "amount", "seized_cash")
    if record["cash"] and record["amount"] and record["cash"] > record["amount"]:
        raise fault(row, "seized_cash")
    record["dates"] = [record["date"], record["closed"]]


def finish(_, record):
    leave_out_of_order(record, "closed", record["date"], "opened")


KINDS = [
    Kind("financial investigation", "investigations.csv", "investigation_id",
         ("opened_on", "closed_on", "amount", "currency", "instrument"), read_investigation, finish=finish),
]


def holds(record, day):
    """Returns whether an investigation is open at the end of a day."""
    return (
        record["kind"] == "financial investigation" and record["day"] <= day
        and (record["closed"] is None or london_day(record["closed"]) > day))


def of(pieces, purposes):
    """Returns the investigations with one of these purposes, and those without a stated one."""
    return [
        one for one in pieces
        if one["kind"] == "financial investigation" and (one["purpose"] is None or one["purpose"] in purposes)]


def opened(pieces, span):
    return [one for one in of(pieces, CRIMINAL) if span.happened(one)]


def still_open(pieces, span, purposes=CRIMINAL):
    return [one for one in of(pieces, purposes) if holds(one, span.last)]


def count(chosen):
    return count_of(chosen, lambda one: NOT_STATED if one["purpose"] is None else 1)


def funds(chosen, field, span):
    return sum_of(POUNDS, chosen, lambda one: [
        NOT_STATED if one["purpose"] is None else plain_money(one, one[field], span.world)])


MEASURES = {
    "investigations.opened": lambda pieces, span: count(opened(pieces, span)),
    "funds.opened": lambda pieces, span: funds(opened(pieces, span), "amount", span),
    "investigations.open": lambda pieces, span: count(still_open(pieces, span)),
    "funds.under-investigation": lambda pieces, span: funds(still_open(pieces, span), "amount", span),
    "funds.also-seized-cash": lambda pieces, span: funds(still_open(pieces, span), "cash", span),
    "investigations.civil-open": lambda pieces, span: count(still_open(pieces, span, CIVIL)),
}
