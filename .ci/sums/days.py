"""Days in London, without a time zone database, also those that are not certain. A date is a day, or an instant in UTC."""
from collections import namedtuple
from datetime import date, datetime, timedelta, timezone

DAY = timedelta(days=1)

# The days on which an event can have been. If it is not sure, it perhaps never was.
When = namedtuple("When", "first last is_sure", defaults=(True,))

YES, PERHAPS, NO = "yes", "perhaps", "no"


def clocks_change(year, month):
    """Returns one o'clock of the last Sunday of a month with 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=timezone.utc)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def london_day(when):
    if not isinstance(when, datetime):
        return when
    is_summer = clocks_change(when.year, 3) <= when < clocks_change(when.year, 10)
    return (when + timedelta(hours=1 if is_summer else 0)).date()


def utc_day(when):
    return when.date() if isinstance(when, datetime) else when


def surely_before(one, other):
    """Returns whether one date is earlier in every zone, up to 18 hours east and west of UTC."""
    hours = timedelta(hours=18)
    latest = (one + hours).date() if isinstance(one, datetime) else one
    earliest = (other - hours).date() if isinstance(other, datetime) else other
    return latest < earliest


def on(when):
    return when and When(london_day(when), london_day(when))


def or_until(when, former):
    """Returns the possible days of an event that follows another, or None. One with an earlier date is in doubt."""
    if when and former and surely_before(when, former):
        return When(london_day(when), london_day(former), False)
    return on(when)


def first_of(record):
    """Returns the days of a record's first event. Without a date it was on any day until it was recorded."""
    recorded = record["recorded_at"]
    return on(record["date"]) or When(date.min, london_day(recorded) if recorded else date.max)


class Span(namedtuple("Span", "first last")):
    """A period."""

    def has(self, when):
        if when.last < self.first or when.first > self.last:
            return NO
        return YES if when.is_sure and self.first <= when.first and when.last <= self.last else PERHAPS

    def is_by_end(self, when):
        """Returns whether an event was by the end of the period. One that is absent was not."""
        if when is None or when.first > self.last:
            return NO
        return YES if when.is_sure and when.last <= self.last else PERHAPS
