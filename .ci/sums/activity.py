"""Warrants, stop-searches, county lines, weapons and other actions."""
from fractions import Fraction

from sums import cells
from sums.cells import if_stated
from sums.figures import NOT_STATED, count_if, count_if_known, distinct_of, own_name, sum_of
from sums.files import Kind, leave_out_of_order

POWERS = {
    "drugs", "evidence", "firearms", "stolen-goods", "psychoactive-substances", "proceeds-of-crime",
    "protection-of-children", "other"}
WEAPONS = {"firearm", "imitation-firearm", "ammunition", "blade", "explosive", "other"}

# The wording of data.police.uk, including older files, and the keys of tables.
SUBJECTS = {
    "Person search": "person",
    "Vehicle search": "vehicle",
    "Person and Vehicle search": "person_and_vehicle",
}
OBJECTS = {
    "Controlled drugs": "controlled_drugs",
    "Psychoactive substances": "psychoactive_substances",
    "Offensive weapons": "offensive_weapons",
    "Firearms": "firearms",
    "Crossbows": "crossbows",
    "Fireworks": "fireworks",
    "Anything to threaten or harm anyone": "anything_to_threaten_or_harm",
    "Stolen goods": "stolen_goods",
    "Article for use in theft": "article_for_theft",
    "Articles for use in criminal damage": "articles_for_criminal_damage",
    "Evidence of offences under the Act": "evidence_of_offences",
    "Goods on which duty has not been paid etc.": "duty_not_paid",
    "Game or poaching equipment": "game_or_poaching",
    "Seals or hunting equipment": "seals_or_hunting",
    "Evidence of hunting any wild mammal with a dog": "hunting_with_a_dog",
    "Evidence of wildlife offences": "wildlife_offences",
    "Detailed object of search unavailable": "detail_unavailable",
    "Other": "other",
}
OUTCOMES = {
    "Nothing found - no further action": "nothing_found",
    "A no further action disposal": "no_further_action",
    "Arrest": "arrest",
    "Suspect arrested": "arrest",
    "Summons / charged by post": "summons",
    "Suspect summonsed to court": "summons",
    "Caution (simple or conditional)": "caution",
    "Offender cautioned": "caution",
    "Community resolution": "community_resolution",
    "Local resolution": "community_resolution",
    "Penalty Notice for Disorder": "penalty_notice",
    "Offender given penalty notice": "penalty_notice",
    "Khat or Cannabis warning": "khat_or_cannabis_warning",
    "Offender given drugs possession warning": "khat_or_cannabis_warning",
    "Suspected psychoactive substances seized - No further action": "psychoactive_substances_seized",
    "Article found - Detailed outcome unavailable": "article_found",
    "Other": "other",
}


# Reading

def read_warrant(row, record):
    record["obtained"] = if_stated(cells.when, row, "obtained_on")
    record["executed"] = if_stated(cells.when, row, "executed_on")
    record["power"] = if_stated(cells.one_of, row, "power", POWERS)
    record["addresses"] = cells.several(row, "addresses")
    record["date"] = record["obtained"] or record["executed"]
    record["dates"] = [record["obtained"], record["executed"]]


def finish_warrant(_, record):
    leave_out_of_order(record, "executed", record["obtained"], "obtained")


def read_search(row, record):
    record["date"] = if_stated(cells.when, row, "searched_at")
    record["subject"] = SUBJECTS.get(if_stated(cells.one_of, row, "type", SUBJECTS))
    record["object"] = OBJECTS.get(if_stated(cells.one_of, row, "object", OBJECTS))
    record["outcome"] = OUTCOMES.get(if_stated(cells.one_of, row, "outcome", OUTCOMES))
    record["dates"] = [record["date"]]


def read_line(row, record):
    record["date"] = if_stated(cells.when, row, "closed_on")
    record["type"] = cells.one_of(row, "type", ("type-1", "type-2"))
    record["dates"] = [record["date"]]


def read_weapons(row, record):
    record["date"] = if_stated(cells.when, row, "seized_at")
    record.update(weapons={}, dates=[record["date"]])


def read_weapon(row, record):
    if not record["withdrawn"] or not cells.is_empty(row, "weapon"):
        weapon = cells.one_of(row, "weapon", WEAPONS)
        record["weapons"][weapon] = record["weapons"].get(weapon, 0) + cells.whole(row, "number")


def read_action(row, record):
    record["date"] = if_stated(cells.when, row, "done_on")
    record["type"] = cells.name(row, "type")
    record["number"] = if_stated(cells.whole, row, "number") or 1
    record["dates"] = [record["date"]]


KINDS = [
    Kind("warrant", "warrants.csv", "warrant_id", ("obtained_on", "executed_on", "power", "addresses"), read_warrant,
         finish=finish_warrant),
    Kind("stop and search", "stop-searches.csv", "search_id", ("searched_at", "type", "object", "outcome"),
         read_search),
    Kind("county line closure", "county-lines.csv", "closure_id", ("closed_on", "type"), read_line),
    Kind("weapon seizure", "weapons.csv", "seizure_id", ("seized_at",), read_weapons, read_weapon, lines=True),
    Kind("action", "actions.csv", "action_id", ("done_on", "type", "number"), read_action),
]


# Figures

def of(pieces, kind):
    return [one for one in pieces if one["kind"] == kind]


def happened(kind):
    return lambda pieces, span: count_if(of(pieces, kind), span.happened)


def warrants(which):
    return lambda pieces, span: count_if(of(pieces, "warrant"), lambda one: which(one, span))


def addresses(pieces, span):
    executed = [one for one in of(pieces, "warrant") if span.has(one["executed"])]
    return distinct_of(executed, lambda one: [own_name(one, address) for address in one["addresses"]] or [None])


def weapons(which):
    def parts(seizure):
        return [Fraction(number) for weapon, number in seizure["weapons"].items() if which(weapon)]
    return lambda pieces, span: sum_of("count", filter(span.happened, of(pieces, "weapon seizure")), parts)


def actions(pieces, span):
    return sum_of(
        "count", filter(span.happened, of(pieces, "action")), lambda one: [Fraction(one["number"])])


MEASURES = {
    "warrants.obtained": warrants(lambda one, span: span.has(one["obtained"])),
    "warrants.executed": warrants(lambda one, span: span.has(one["executed"])),
    "warrants.drug-executed": lambda pieces, span: count_if_known(
        [one for one in pieces if one["kind"] == "warrant" and span.has(one["executed"])],
        lambda one: None if one["power"] is None else one["power"] == "drugs",
        NOT_STATED),
    "warrants.addresses": addresses,
    "searches.count": happened("stop and search"),
    "lines.closed": happened("county line closure"),
    "weapons.firearms": weapons(lambda weapon: weapon == "firearm"),
    "weapons.all": weapons(lambda weapon: weapon != "ammunition"),
    "weapons.ammunition": weapons(lambda weapon: weapon == "ammunition"),
    "actions.count": actions,
}
