package io.github.alliancestats.engine.row;

import java.util.EnumSet;
import java.util.Set;

/**
 * A flag of a row, beside its attributes. It belongs to the rows of some codes, and other rows never have it, although flags
 * of different codes share bits.
 */
public enum RowFlag {
    /** The drug is controlled, or is suspected to be. */
    CONTROLLED(0, FactCode.DRUG_SEIZED, FactCode.DRUG_HELD, FactCode.DRUG_DESTROYED),
    /** A laboratory confirmed the drug. */
    CONFIRMED(1, FactCode.DRUG_SEIZED, FactCode.DRUG_HELD, FactCode.DRUG_DESTROYED),

    /** The property was taken or frozen. */
    TAKING(0, FactCode.PROPERTY_FLOW),
    /** The flow only repeats an earlier deprivation, such as an order that renews another. */
    RENEWAL(1, FactCode.PROPERTY_FLOW),
    /** The flow is perhaps a part of the event of another row. */
    PERHAPS_PART(2, FactCode.PROPERTY_FLOW),
    /** The flow is the contradictory part of an event. */
    EXCESS(3, FactCode.PROPERTY_FLOW),

    /** The purpose is criminal. With neither flag, it is not stated. */
    CRIMINAL(0, FactCode.INVESTIGATION_OPENED, FactCode.INVESTIGATION_OPEN, FactCode.INVESTIGATION_CASH),
    /** The purpose is civil recovery. */
    CIVIL(1, FactCode.INVESTIGATION_OPENED, FactCode.INVESTIGATION_OPEN, FactCode.INVESTIGATION_CASH),

    /** The assessment is a disruption. */
    DISRUPTED(0, FactCode.DISRUPTION),

    /** The sentence is custodial. */
    CUSTODIAL(0, FactCode.SENTENCE),
    /** The sentence is not stated. */
    SENTENCE_UNKNOWN(1, FactCode.SENTENCE, FactCode.SENTENCE_KIND),
    /** The offences were committed online. */
    ONLINE(2, FactCode.SENTENCE),
    /** The person is a principal member of the group. */
    PRINCIPAL(3, FactCode.SENTENCE),
    /** The proceedings name a group. */
    IN_GROUP(4, FactCode.SENTENCE),
    /** It is stated whether the offences were committed online. */
    ONLINE_STATED(5, FactCode.SENTENCE),
    /** It is stated whether the person is a principal member. */
    PRINCIPAL_STATED(6, FactCode.SENTENCE),
    /** Another case states the sentence. */
    SENTENCED_WITH(7, FactCode.SENTENCE),

    /** A mark is stated: the power of a warrant, the outcome of a report, or that of a row that a rule makes. */
    KNOWN(0, FactCode.WARRANT_EXECUTED, FactCode.REPORT, FactCode.OWN),
    /** The mark is true. */
    YES(1, FactCode.WARRANT_EXECUTED, FactCode.REPORT, FactCode.OWN),

    /** The row is perhaps not in the cell, or perhaps not there. */
    PERHAPS(8, FactCode.values()),
    /** The event contradicts the rest of its record. */
    CONTRADICTORY(9, FactCode.values());

    private final int bit;

    @SuppressWarnings("ImmutableEnumChecker") // it is not changed
    private final Set<FactCode> codes;

    RowFlag(int bit, FactCode... codes) {
        this.bit = bit;
        this.codes = EnumSet.of(codes[0], codes);
    }

    /** Returns the place of its bit among the flags of a row. */
    int bit() {
        return bit;
    }

    /** Returns whether rows of a code can have it. */
    boolean isOf(FactCode code) {
        return codes.contains(code);
    }
}
