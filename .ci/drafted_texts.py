"""Compares the verdicts of annual-update on two drafted texts with the expected verdicts.

Usage: drafted_texts.py FOUNDING.json NEXT.json, the verdicts on the founding release and on the next one.
"""

import json
import sys

# words, outcome, whether the number holds, the figure, and the required reasons, in the order of the text
FOUNDING = [
    ("more than £11m", "number-matches", True, "drugs.value", set()),
    ("more than £11m", "number-matches", True, "drugs.value", set()),
    ("numerous", "vague", False, "farms.of-at-least-200", {"vague"}),
    ("a series of", "vague", False, None, {"vague"}),  # of jailed groups; no figure counts those
    ("more than £4m", "number-matches", True, "money.seized", set()),
    ("more than £11.2m", "number-matches", True, "drugs.value", set()),
    ("£4.3m", "number-differs", True, "cash.seized", {"stage"}),
    ("£4.5m", "number-matches", True, "funds.under-investigation", set()),
    ("vast amounts of", "vague", False, "drugs.value", {"vague"}),
    ("numerous", "vague", False, None, {"vague"}),
    ("many", "vague", False, "safeguarding.people", {"vague"}),
    ("multiple", "vague", False, "partners.agencies", {"vague"}),
]

NEXT = [
    ("more than £14m", "number-differs", False, "drugs.value", {"amount"}),
    ("£2.1m", "number-differs", False, "drugs.value", {"amount"}),
    ("£10.4", "number-differs", False, "drugs.value", {"amount"}),
    ("£200,000", "number-differs", False, "drugs.value", {"amount"}),
]


def compare(expected, verdicts):
    assert len(verdicts) == len(expected), f"{len(verdicts)} verdicts instead of {len(expected)}"
    for (words, outcome, holds, figure, reasons), verdict in zip(expected, verdicts):
        print(f"{verdict['outcome']:14}  {verdict['words']}")
        assert verdict["words"] == words, f"{verdict['words']!r} instead of {words!r}"
        assert verdict["outcome"] == outcome, f"{words}: {verdict}"
        assert verdict["number_holds"] == holds, f"{words}: {verdict}"
        assert verdict["figure"] == figure, f"{words}: {verdict}"
        found = {finding["reason"] for finding in verdict["findings"]}
        assert reasons <= found, f"{words}: {reasons - found} not reported"
        faults = {finding["reason"] for finding in verdict["findings"] if finding["fault"]}
        assert outcome != "number-matches" or not faults, f"{words}: {faults}"


def main(founding, following):
    compare(FOUNDING, json.load(open(founding, encoding="utf-8"))["verdicts"])
    compare(NEXT, json.load(open(following, encoding="utf-8"))["verdicts"])


if __name__ == "__main__":
    main(*sys.argv[1:])
