"""The supply of figures whose records do not declare what they cover.

A figure then counts the records that were handed in. Its cell, a span and a key, must have an event of its facts. A sum
over several facts lacks those without an event. A figure that needs all that was open before is never complete.
"""
from sums import money
from sums.days import london_day
from sums.figures import BOTH_WAYS, MISSED, NOT_SUPPLIED, RAISES

TAKINGS = {"cash seized", "asset seized", "asset frozen", "asset restrained"}
HOLDINGS = TAKINGS | {"cash interest", "asset interest"}
DISPOSALS = set(money.ENDS) - {"released", "forfeited"}

# The facts that a figure needs, by the first prefix of its id that fits.
NEEDS = [
    ("cash.seized", {"cash seized"}), ("cash.seizures-out-of-time", {"cash seized", "cash interest"}),
    ("cash.seizures", {"cash seized"}), ("cash.forfeited", {"cash forfeited"}), ("cash.released", {"cash released"}),
    ("cash.", {"cash seized", "cash interest"}), ("money.taken", TAKINGS),
    ("drugs.", {"drug seizure"}), ("farms.", {"cannabis farm"}),
    ("orders.ancillary", {"ordered"}), ("orders.paid", {"paid"}), ("orders.", {"confiscation order"}),
    ("investigations.", {"financial investigation"}), ("funds.", {"financial investigation"}),
    ("groups.disrupted", {"disruption"}), ("disruptions.", {"disruption"}),
    ("groups.archived", {"archived"}), ("groups.dismantled", {"dismantled"}),
    ("groups.new", {"crime group"}), ("groups.open", {"crime group"}), ("groups.", {"sentenced"}),
    ("arrests.", {"arrested"}), ("people.arrested", {"arrested"}), ("people.charged", {"charged"}),
    ("charges.", {"charged"}), ("convictions.", {"convicted"}), ("people.", {"sentenced"}), ("custody.", {"sentenced"}),
    ("proceedings.awaiting-charge", {"arrested"}), ("proceedings.awaiting-trial", {"charged"}),
    ("proceedings.awaiting-sentence", {"convicted"}),
    ("warrants.obtained", {"obtained"}), ("warrants.", {"executed"}), ("searches.", {"stop and search"}),
    ("lines.", {"county line closure"}), ("weapons.", {"weapon seizure"}), ("actions.", {"action"}),
    ("safeguarding.referrals", {"referral"}), ("safeguarding.visits", {"visit"}),
    ("safeguarding.", {"person-safeguarded"}), ("reports.", {"public report"}),
]

# Parts of the ids of stocks, and of flows that depend on earlier events.
OPEN = ("held", "out-of-time", "awaiting", "funds.under", "funds.also", "outstanding", "uplifts", "reductions", "drugs.destroyed")
RENEWED = ("frozen", "restrained", "detained")


def stages_of(own_id):
    """Returns the stages that the id of a figure of money names."""
    name = own_id.removeprefix("money.").removeprefix("first-").removeprefix("cohort.").split(".")[0]
    return [one for one in money.STAGES if one in name.split("-or-")]


def needs(own_id):
    """Returns the facts that a figure counts, or None if it counts records of all kinds."""
    if own_id.startswith("partners."):
        return None
    stages = stages_of(own_id) if own_id.startswith("money.") else []
    if stages:
        return {fact(kind, stage) for kind in ("cash", "asset") for stage in stages}
    return next((facts for prefix, facts in NEEDS if own_id.startswith(prefix)), HOLDINGS)


def fact(kind, stage):
    stage = "restrained" if (kind, stage) == ("cash", "frozen") else stage
    return f"{kind} {'disposed of' if stage in DISPOSALS else stage}"


def events(record):
    """Yields each fact of a record with its day."""
    kind = record["kind"]
    if money.is_property(record):
        name = "cash" if money.is_cash(record) else "asset"
        yield from ((fact(name, flow["stage"]), flow["day"]) for flow in money.flows(record))
        return
    dated = [(kind if kind != "safeguarding" else record["step"], record["date"])]
    if kind == "proceedings":
        dated = [("arrested", when) for when in record["arrested"]]
        dated += [(name, one[0]) for name in ("charged", "convicted") for one in record[name]]
        dated += [("ordered", one[0]) for one in record["orders"]]
        dated += [("sentenced", record["sentenced"]), ("concluded", record["concluded"])]
    elif kind == "warrant":
        dated = [(name, record[name]) for name in ("obtained", "executed")]
    elif kind == "crime group":
        dated += [(name, record[name]) for name in ("archived", "dismantled")]
    elif kind == "confiscation order":
        dated += [("paid", when) for one in record["obligors"].values() for when, _ in one["paid"]]
    yield from ((name, london_day(when)) for name, when in dated if when is not None)


def seen(records, span=None):
    """Returns the facts with an event of included records in a span, or on any day."""
    return {
        name for record in records if not record.get(MISSED) for name, day in events(record)
        if span is None or span.first <= day <= span.last}


def possible(facts, kinds):
    """Returns the facts that records of some kinds can have. Only facts of property depend on the kind."""
    without = {"cash": "cash seizure", "asset": "asset"}
    return facts and {one for one in facts if without.get(one.split(" ")[0]) in (None, *kinds)}


def of(own_id, figure, pieces, span, kinds):
    """Returns how the supply leaves a figure open, or None. Its records are of some kinds."""
    wanted, here = possible(needs(own_id), kinds), seen(pieces, span)
    found = figure["coverage"]["seen"] > 0
    if own_id.startswith("people.arrested-and-charged."):
        return RAISES if found or {"arrested", "charged"} <= here else NOT_SUPPLIED
    if not found and not (here if wanted is None else here & wanted):
        return NOT_SUPPLIED
    is_followed = own_id.startswith("money.cohort.")
    is_open = not is_followed and (own_id.endswith("open") or any(part in own_id for part in OPEN))
    is_renewed = ".times" not in own_id and bool(set(stages_of(own_id)) & set(RENEWED)) and not is_followed
    if is_open or is_renewed:
        return BOTH_WAYS
    if wanted is None:
        return None
    if is_followed:
        return None if followed(own_id) <= span.world.handed_in else BOTH_WAYS if "held" in own_id else RAISES
    if own_id == "orders.payable":
        return None if "paid" in here else BOTH_WAYS
    return None if not here & wanted or wanted <= here else RAISES


def followed(own_id):
    """Returns all facts of a figure that follows property, wherever they are."""
    ends = {fact(kind, stage) for kind in ("cash", "asset") for stage in ("released", "forfeited", "destroyed")}
    if "held" in own_id:
        return HOLDINGS | ends
    return HOLDINGS if "interest" in own_id else TAKINGS | needs(own_id)
