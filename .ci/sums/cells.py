"""Reads the cells of a row, which maps columns to texts. A cell that breaks a rule raises a Fault."""
import re
from datetime import date, datetime, timezone
from fractions import Fraction

WHOLE_ROW = "(whole row)"
CURRENCIES = {"GBP", "EUR", "USD"}


class Fault(Exception):
    """A cell that breaks a rule, or a row as a whole."""

    def __init__(self, column, value):
        super().__init__(f"{column}: {value}")
        self.column, self.value = column, value


def fault(row, column):
    return Fault(column, cell(row, column))


def refused(row):
    """Returns the fault of a row whose cells can be read, but make no record."""
    return Fault(WHOLE_ROW, f"{row.found} cells")


def cell(row, column):
    """Returns the text of a cell, which is empty for a missing column."""
    return row.get(column, "")


def is_empty(row, column):
    return not cell(row, column).strip()


def number(row, column):
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)?", cell(row, column)):
        raise fault(row, column)
    return Fraction(cell(row, column))


def whole(row, column, least=1):
    if not re.fullmatch(r"0|[1-9][0-9]{0,8}", cell(row, column)) or int(cell(row, column)) < least:
        raise fault(row, column)
    return int(cell(row, column))


def one_of(row, column, allowed):
    if cell(row, column) not in allowed:
        raise fault(row, column)
    return cell(row, column)


def currency(row, column="currency"):
    return one_of(row, column, CURRENCIES)


def name(row, column):
    """Returns a text without leading and trailing white space."""
    if is_empty(row, column) or cell(row, column) != cell(row, column).strip():
        raise fault(row, column)
    return cell(row, column)


def several(row, column):
    return tuple(sorted({part.strip() for part in cell(row, column).split(";")} - {""}))


def yes(row, column):
    return one_of(row, column, ("yes", "no")) == "yes"


def record_id(row, column):
    if not re.fullmatch(r"[^/\s]([^/]*[^/\s])?/\S(.*\S)?", cell(row, column)):
        raise fault(row, column)
    return cell(row, column)


def day(row, column):
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", cell(row, column)):
            return date.fromisoformat(cell(row, column))
    except ValueError:
        pass
    raise fault(row, column)


def instant(row, column):
    parts = re.fullmatch(
        r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(Z|[+-][0-9]{2}:[0-9]{2})", cell(row, column))
    try:
        if parts:
            local, offset = parts.groups()
            return datetime.fromisoformat(local + ("+00:00" if offset == "Z" else offset)).astimezone(timezone.utc)
    except ValueError:
        pass
    raise fault(row, column)


def when(row, column):
    return instant(row, column) if "T" in cell(row, column) else day(row, column)


def if_stated(read, row, column, *arguments):
    """Returns the value of a cell, or None if the cell is empty."""
    return None if is_empty(row, column) else read(row, column, *arguments)


def money(row, column, currency_column="currency"):
    return currency(row, currency_column), number(row, column)


def no_idle_currency(row, *amounts):
    if not is_empty(row, "currency") and all(is_empty(row, column) for column in amounts):
        raise fault(row, "currency")


def must_be_empty(row, column):
    if not is_empty(row, column):
        raise fault(row, column)
