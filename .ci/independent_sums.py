#!/usr/bin/env python3
"""Works out from the CSV files of a folder what annual-update should say of a year and of the year before.

Usage: independent_sums.py FOLDER YEAR

Prints JSON; exact numbers are texts, fractions such as 1/3 among them. It shares nothing with the library: the
standard library of Python alone, by the rules of each topic in the modules of the folder sums.
"""
import json
import re
import sys
from fractions import Fraction

from sums.update import update


def plain(value):
    """The same with exact numbers as texts."""
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, (list, tuple)) else value


def main(arguments):
    if len(arguments) != 2 or not re.fullmatch(r"[0-9]{4}", arguments[1]):
        print("usage: independent_sums.py FOLDER YEAR", file=sys.stderr)
        return 2
    folder, year = arguments[0], int(arguments[1])
    json.dump(plain(update(folder, year)), sys.stdout, indent=1, ensure_ascii=False)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
