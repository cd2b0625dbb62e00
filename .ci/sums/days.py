"""Days in London and the detention period of seized cash, without a time zone database.

A date is a `date`, which is the same day in every zone, or a `datetime` in UTC.
"""
from datetime import date, datetime, timedelta, timezone

DAY = timedelta(days=1)
FOREVER = datetime.max.replace(tzinfo=timezone.utc)

# Bank holidays of England and Wales, as published on GOV.UK.
FIRST_KNOWN, LAST_KNOWN = date(2021, 1, 1), date(2024, 12, 31)
BANK_HOLIDAYS = {
    date.fromisoformat(day)
    for day in """
        2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
        2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
        2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
        2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
        """.split()
}


def last_sunday(year, month):
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def clocks_change(year, month):
    day = last_sunday(year, month)
    return datetime(day.year, day.month, day.day, 1, tzinfo=timezone.utc)


def is_summer(utc):
    return clocks_change(utc.year, 3) <= utc < clocks_change(utc.year, 10)


def london_day(when):
    if not isinstance(when, datetime):
        return when
    return (when + timedelta(hours=1 if is_summer(when) else 0)).date()


def midnight(day):
    """Returns the start of a day in London. Clocks change later in the night."""
    start = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
    return start - timedelta(hours=1 if is_summer(start) else 0)


def utc_day(when):
    return when.date() if isinstance(when, datetime) else when


def end_of_utc_day(when):
    """Returns the day in London at the end of the day of a date in UTC. Two dates of one day there can be in any order."""
    day = utc_day(when)
    return london_day(datetime(day.year, day.month, day.day, 23, 59, tzinfo=timezone.utc))


def surely_before(one, other):
    """Returns whether one date is earlier in every zone, up to 18 hours east and west of UTC."""
    hours = timedelta(hours=18)
    latest = (one + hours).date() if isinstance(one, datetime) else one
    earliest = (other - hours).date() if isinstance(other, datetime) else other
    return latest < earliest


def months_later(day, months):
    """Returns the same day of the month some months later, or the last day, and whether that month has the day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    length = (date(year + month // 12, month % 12 + 1, 1) - DAY).day
    return date(year, month, min(day.day, length)), day.day <= length


def last_day_of(day, months):
    """Returns the last day of a number of months from a first day: POCA 2002 s295(2)."""
    after, has_number = months_later(day, months)
    return after - DAY if has_number else after


def counts(day):
    if not FIRST_KNOWN <= day <= LAST_KNOWN:
        raise SystemExit(f"bank holidays are known from {FIRST_KNOWN} to {LAST_KNOWN}, but {day} is needed")
    return day.weekday() < 5 and day not in BANK_HOLIDAYS


def after_48_hours(when):
    """Returns the end of 48 hours on working days: s295(1), (1B). A date without a time means the end of that day."""
    now = when if isinstance(when, datetime) else midnight(when + DAY)
    left = timedelta(hours=48)
    while True:
        end_of_day = midnight(london_day(now) + DAY)
        if counts(london_day(now)):
            if now + left <= end_of_day:
                return now + left
            left -= end_of_day - now
        now = end_of_day
