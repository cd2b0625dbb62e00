"""The wording of figures, from exact numbers and the documented rules of the library."""
from fractions import Fraction
from math import floor

from sums.figures import LIFE_SENTENCE, NO_LENGTH, POUNDS
from sums.people import DAYS_OF_A_MONTH

NOT_KNOWN, NONE = "not known", "–"
YEAR = 12 * DAYS_OF_A_MONTH


def plain(number):
    """Returns all digits of an exact decimal number."""
    sign, size, places = "-" if number < 0 else "", abs(Fraction(number)), 0
    while (size * 10 ** places).denominator != 1:
        places += 1
        if places > 100:
            raise ValueError(f"{number} is not a decimal number")
    text = str(int(size * 10 ** places)).rjust(places + 1, "0")
    return sign + (f"{text[:-places]}.{text[-places:]}" if places else text)


def digits(number, least=0):
    """Returns all digits in groups of three. A fraction has at least this number of decimals."""
    whole, _, fraction = plain(abs(number)).partition(".")
    sign = "-" if number < 0 else ""
    return f"{sign}{int(whole):,}" + (f".{fraction.ljust(least, '0')}" if fraction else "")


def half_up(number, places=0):
    """Rounds to a number of decimals, halves away from zero."""
    unit = 10 ** places
    size = floor(abs(number) * unit + Fraction(1, 2))
    return Fraction(size if number >= 0 else -size, unit)


def fixed(number, places):
    """Rounds to a fixed number of decimals."""
    rounded = half_up(number, places)
    whole, _, fraction = plain(rounded).partition(".")
    return f"{whole}.{fraction.ljust(places, '0')}" if places else whole


def counted(parts):
    return " ".join(f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in parts if number)


NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
SENTENCES = {
    LIFE_SENTENCE: ("life sentence", "life sentences"),
    NO_LENGTH: ("sentence without a length", "sentences without a length"),
}


def things(number, gap):
    """Words a number of sentences without a term, or returns nothing if there are none."""
    if not number:
        return ""
    spelled = NUMBERS[number - 1] if number <= len(NUMBERS) else digits(number)
    return f"{spelled} {SENTENCES[gap][number > 1]}"


def in_parts(months, days):
    """Words a term. Below two years it is in months, as in court."""
    years = 0 if months < 24 else months // 12
    return counted([(years, "year"), (months - 12 * years, "month"), (days, "day")]) or "0 days"


def term(number):
    """Words a term of custody: the most months of 30.4375 days that leave whole days, else a truncated rest."""
    months = most = int(number / DAYS_OF_A_MONTH)
    while months > 0 and (number - months * DAYS_OF_A_MONTH).denominator != 1:
        months -= 1
    if (number - months * DAYS_OF_A_MONTH).denominator != 1:
        months = most
    return in_parts(months, int(number - months * DAYS_OF_A_MONTH))


def mean_term(number):
    """Words a mean in whole months and whole days."""
    months = int(number / DAYS_OF_A_MONTH)
    return in_parts(months, int(number - months * DAYS_OF_A_MONTH))


def words(number, unit):
    if unit == "days":
        return ("-" if number < 0 else "") + term(abs(number))
    if unit == POUNDS:
        return ("-" if number < 0 else "") + f"£{digits(abs(number), 2)}"
    if unit in ("g", "ml") and abs(number) >= 1000:
        return f"{digits(number / 1000)} {'kg' if unit == 'g' else 'litres'}"
    return digits(number) + ("" if unit == "count" else f" {unit}")


def beside_a_name(number, unit):
    """Words a number of a table: money to the penny, weights in grams."""
    if unit == POUNDS:
        whole, _, fraction = digits(number, 2).partition(".")
        return f"£{whole}.{fraction or '00'}"
    return digits(number) + (f" {unit}" if unit in ("g", "ml") else "")


def headline(number, unit):
    if unit in ("g", "ml", "days"):
        return words(number, unit)
    for size, name in ((10**9, "bn"), (10**6, "m")):
        if number >= size and number % (size // 100) == 0:
            short = digits(number / size) + name
            return f"£{short}" if unit == POUNDS else short + ("" if unit == "count" else f" {unit}")
    return words(number, unit)


def step(number, unit):
    """Returns the rounding step: a tenth of a billion or million, or three significant digits. Terms round by years."""
    one = YEAR if unit == "days" else Fraction(1)
    length = len(str(int(number / one)))
    return one * 10 ** (8 if length > 9 else 5 if length > 6 else max(0, length - 3))


def exact(low, high, unit):
    return words(low, unit) if low == high else f"{words(low, unit)} to {words(high, unit)}"


def more_than(low, high, unit):
    to = step(low, unit)
    below = floor(low / to) * to
    return f"more than {headline(below, unit)}" if low > below > 0 else None


def at_least(low, unit):
    """Words the least that a partial figure can be, rounded down."""
    to = step(low, unit)
    below = floor(low / to) * to
    return "at least " + (headline(below, unit) if below > 0 else words(low, unit))


def nearly(low, high, unit):
    """Words a value just below a multiple of ten steps: within 2% and in the nearer half."""
    to = step(high, unit) * 10
    below = floor(high / to) * to
    goal = below + to
    fair = low > 0 and high != below and low - below >= to / 2 and goal - low <= goal / 50
    return f"nearly {headline(goal, unit)}" if fair else None


def is_near(number, wording):
    """Returns whether rounding changes a value by at most a tenth of the rounded value."""
    return wording != 0 and abs(number - wording) * 10 <= abs(wording)


def rounded(low, high, unit):
    to = step(low, unit)
    both = [half_up(end / to) * to for end in (low, high)]
    if not all(is_near(end, wording) for end, wording in zip((low, high), both)):
        return exact(low, high, unit)
    return " to ".join(headline(end, unit) for end in sorted(set(both)))
