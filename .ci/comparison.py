"""Compares figures that a program printed with independent figures. Shared by the scripts in this folder."""
import json
import re
import sys
from decimal import Decimal


class Comparison:
    """Collects differences. A group is a value, or a nested mapping from names to values."""

    def __init__(self):
        self.differences = []

    def group(self, name, printed, reference):
        printed, reference = flat(printed), flat(reference)
        different = [
            f"{name} {key}: printed {printed.get(key, 'nothing')}, reference {reference.get(key, 'nothing')}"
            for key in sorted(printed.keys() | reference.keys())
            if printed.get(key) != reference.get(key)
        ]
        self.differences += different
        print(f"{'DIFFERS' if different else 'equal':8}{name} ({len(reference)}): {sample(printed)}")

    def totals(self, printed, computed, reference, not_printed=None):
        """Compares every total with the value computed from the file and with the reference.

        Totals that the program does not print are given by path, as in ("records", "incidents"), with the reason.
        """
        not_printed = not_printed or {}
        reference = without(reference, not_printed)
        for name in dict.fromkeys([*reference, *printed, *computed]):
            self.group(f"{name}, against the file", printed.get(name, {}), computed.get(name, {}))
            self.group(f"{name}, against the totals", printed.get(name, {}), reference.get(name, {}))
        for path, reason in not_printed.items():
            print(f"{'-':8}{'/'.join(path)}: {reason}")

    def finish(self):
        """Prints the differences and returns the exit status."""
        for difference in self.differences:
            print(f"DIFFERENT: {difference}", file=sys.stderr)
        return 1 if self.differences else 0


def without(tree, paths):
    """Returns the tree without the branches at these paths."""
    return {
        key: without(inner, [path[1:] for path in paths if path[0] == key]) if isinstance(inner, dict) else inner
        for key, inner in tree.items()
        if (key,) not in paths
    }


def flat(value, name=""):
    """Returns the leaves by path. Numbers are compared as numbers, however they are written."""
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    else:
        return {name: number(value)}
    leaves = {}
    for key, inner in pairs:
        leaves.update(flat(inner, f"{name}/{key}"))
    return leaves


def number(value):
    if isinstance(value, int) or isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return Decimal(value)
    return value


def sample(leaves):
    words = [f"{key} {value}".strip() for key, value in leaves.items()]
    return ", ".join(words[:6]) + (", ..." if len(words) > 6 else "")


def read(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)
