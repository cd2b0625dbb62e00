#!/usr/bin/env python3
"""Computes the expected output of annual-update for a year and the year before, from the CSV files of a folder.

Usage: independent_sums.py FOLDER YEAR

Prints JSON in which exact numbers, including fractions such as 1/3, are texts. It uses only the standard library of
Python and no code of the library under test. The folder sums has a module for the rules of each topic.
"""
import json
import re
import sys
from fractions import Fraction

from sums.update import update


def plain(value):
    """Returns the same value with exact numbers as texts."""
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
