"""What the scripts beside it share: comparing figures that a program printed with figures made by other means."""
import json
import re
import sys
from decimal import Decimal


class Comparison:
    """Gathers what differs. A group is a value, or a mapping from names to values or to such mappings."""

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

    def totals(self, printed, computed, reference, not_told=None):
        """Every total, by its name in the reference, against what was computed from the file and the reference.

        Those that the program does not tell are named by the way to them, as in ("records", "incidents"), with why.
        """
        not_told = not_told or {}
        reference = without(reference, not_told)
        for name in dict.fromkeys([*reference, *printed, *computed]):
            self.group(f"{name}, against the file", printed.get(name, {}), computed.get(name, {}))
            self.group(f"{name}, against the totals", printed.get(name, {}), reference.get(name, {}))
        for way, reason in not_told.items():
            print(f"{'-':8}{'/'.join(way)}: {reason}")

    def finish(self):
        """What the script exits with."""
        for difference in self.differences:
            print(f"DIFFERENT: {difference}", file=sys.stderr)
        return 1 if self.differences else 0


def without(tree, ways):
    """The tree without the branches to which the ways lead."""
    return {
        key: without(inner, [way[1:] for way in ways if way[0] == key]) if isinstance(inner, dict) else inner
        for key, inner in tree.items()
        if (key,) not in ways
    }


def flat(value, name=""):
    """The values at the leaves, by the names on the way to them; numbers of any spelling are equal as numbers."""
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
