"""Compares the verdicts of annual-update on two drafted texts with the expected verdicts.

Usage: drafted_texts.py FOUNDING.json NEXT.json, the verdicts on the founding release and on the next one.
"""

import json
import sys

# words, outcome, whether the number holds, the figure, and the required reasons and unread words, in the order of the
# text
FOUNDING = [
    ("more than £11m", "number-matches", True, "drugs.value", {"cause"}, {"Cumbria"}),
    ("more than £11m", "number-matches", True, "drugs.value", set(), {"crackdown"}),
    ("numerous", "vague", False, "farms.of-at-least-200", {"vague"}, set()),
    ("a series of", "vague", False, None, {"vague"}, set()),  # of jailed groups; no figure counts those
    ("more than £4m", "number-matches", True, "money.seized", set(), {"seizing"}),
    ("more than £11.2m", "number-matches", True, "drugs.value", set(), {"Cumbria"}),
    ("£4.3m", "false", True, "cash.seized", {"stage"}, set()),
    ("£4.5m", "number-matches", True, "funds.under-investigation", set(), {"target"}),
    ("vast amounts of", "vague", False, "drugs.value", {"vague"}, set()),
    ("numerous", "vague", False, None, {"vague"}, set()),
    ("many", "vague", False, "safeguarding.people", {"vague"}, set()),
    ("multiple", "vague", False, "partners.agencies", {"vague"}, set()),
]
FOUNDING_SPEAKERS = [None] * 8 + ["Detective Superintendent Ian Hussey"] * 2 + ["Det Supt Hussey"]

NEXT = [
    ("more than £14m", None, None, "drugs.value", set(), set()),
    ("included cannabis worth £2.1m, cocaine worth £10.4 and heroin worth £200,000", "not-bound", None, None, {"parts"}, set()),
    ("£2.1m", None, None, "drugs.value", set(), set()),
    ("£10.4", "number-differs", False, "drugs.value", {"unit-missing"}, set()),
    ("£200,000", None, None, "drugs.value", set(), set()),
]


def compare(expected, verdicts):
    assert len(verdicts) == len(expected), f"{len(verdicts)} verdicts instead of {len(expected)}"
    for (words, outcome, holds, figure, reasons, unread), verdict in zip(expected, verdicts):
        print(f"{verdict['outcome']:14}  {verdict['words']}")
        assert verdict["words"] == words, f"{verdict['words']!r} instead of {words!r}"
        assert outcome in (None, verdict["outcome"]), f"{words}: {verdict}"
        assert holds in (None, verdict["number_holds"]), f"{words}: {verdict}"
        assert verdict["figure"] == figure, f"{words}: {verdict}"
        found = {finding["reason"] for finding in verdict["findings"]}
        assert reasons <= found, f"{words}: {reasons - found} not reported"
        assert unread <= set(verdict["unread_words"]), f"{words}: {verdict['unread_words']} are unread"
        assert outcome != "number-matches" or unread, f"{words}: no unread word is expected"
        faults = {finding["reason"] for finding in verdict["findings"] if finding["fault"]}
        assert outcome != "true" or not faults, f"{words}: {faults}"


def main(founding, following):
    verdicts = json.load(open(founding, encoding="utf-8"))["verdicts"]
    compare(FOUNDING, verdicts)
    speakers = [verdict["speaker"] for verdict in verdicts]
    assert speakers[: len(FOUNDING_SPEAKERS)] == FOUNDING_SPEAKERS, speakers
    compare(NEXT, json.load(open(following, encoding="utf-8"))["verdicts"])


if __name__ == "__main__":
    main(*sys.argv[1:])
