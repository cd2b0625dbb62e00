package io.github.alliancestats.quality;

import io.github.alliancestats.record.MoneyEvent;

/**
 * A reason why a record adds nothing to a figure, or less than it could. A record has one gap, the first that any of its
 * parts has. Only {@link #REJECTED}, {@link #CONTRADICTORY}, {@link #REVISION_NOT_RESOLVED},
 * {@link #JOINT_RECORDS_DIFFER}, {@link #TERMS_MAY_OVERLAP} and {@link #REMAINDER_MAY_BE_LESS} can make a sum or a count
 * too high.
 */
public enum Gap {
    /** Without a valuation. */
    NO_VALUATION("not valued", IfFilled.RAISES),
    /** The amount is unknown. */
    NO_AMOUNT("amount not known", IfFilled.RAISES),
    /** The quantity or its unit is unknown. */
    NO_QUANTITY("quantity not known", IfFilled.RAISES),
    /** The person, group or thing that counts once has no name. */
    NO_NAME("not named", IfFilled.RAISES),
    /** A sentence for life. It counts beside the sum of terms. */
    LIFE_SENTENCE("for life", IfFilled.COUNTS_BESIDE),
    /** A sentence without a length that is not for life. It counts beside the sum of terms. */
    NO_LENGTH("without a length", IfFilled.COUNTS_BESIDE),
    /** The record does not state whether it counts. */
    NOT_STATED("not stated", IfFilled.RAISES),
    /** Valued only on bases other than the basis of the query. */
    OTHER_BASIS("valued on another basis", IfFilled.RAISES),
    /** Without an exchange rate for the day of the record. */
    NO_RATE("no exchange rate", IfFilled.RAISES),
    /** Measured in another kind of unit. */
    OTHER_UNIT("measured in another unit", IfFilled.CHANGES_NOTHING),
    /** Known, but in another currency or on another basis than this one of several figures. */
    APART("in another currency or on another basis", IfFilled.CHANGES_NOTHING),
    /**
     * Counts in another record, which is missing: joint work that another force recorded, or the sentence of a hearing that
     * another case states.
     */
    RECORDED_ELSEWHERE("recorded elsewhere", IfFilled.RAISES),
    /** An event contradicts the rest of its record, so it does not count. The rest can be wrong, too. */
    CONTRADICTORY("contradictory", IfFilled.RAISES_OR_LOWERS),
    /** Records of one id and revision differ, so none of them counts. The id is one gap. */
    CONFLICTING("in conflict", IfFilled.RAISES),
    /** A version of the id does not state when it was recorded, so none counts as at an instant. The id is one gap. */
    RECORDING_UNKNOWN("recording time not known", IfFilled.RAISES),
    /**
     * A date of an event is unknown or not exact, and the event is in the period on some of its possible days only. Or the
     * number depends on the day or the order of events.
     */
    UNDATED("undated", IfFilled.RAISES),
    /**
     * A rejected row that perhaps would count. It can also be a new version of a record, so the figure can be too high
     * or too low.
     */
    REJECTED("rejected", IfFilled.RAISES_OR_LOWERS),
    /**
     * A revision, in a query that does not resolve ids. An earlier version of it can count too, so the figure can be too
     * high or too low. It is a gap of each figure that needs a fact of the revision on its days.
     */
    REVISION_NOT_RESOLVED("revision not resolved", IfFilled.RAISES_OR_LOWERS),
    /**
     * The record does not state a key that each such event has, as an area or the class of a drug. So it perhaps belongs to
     * the row of any key.
     */
    KEY_NOT_STATED("without a stated key", IfFilled.RAISES),
    /**
     * The records were declared to {@linkplain Coverage#carrying carry} a key, but no event of the fact and period states
     * it. Or the share that does is less than half of the share in the other period of a comparison. Each event without the
     * key is a gap.
     */
    KEY_NOT_CARRIED("key perhaps not carried", IfFilled.RAISES),
    /**
     * The records of a joint event do not agree: more than one force recorded it, shares are of the same part of it, or dates
     * or amounts differ. Or cases differ in the sentence of their whole hearing. Any of the records can be wrong. The event is one gap of each figure that has one of them.
     */
    JOINT_RECORDS_DIFFER("joint records do not agree", IfFilled.RAISES_OR_LOWERS),
    /**
     * Several cases of one hearing state a term of custody for the same person. The terms are added, and are perhaps
     * concurrent. The hearing is one gap.
     */
    TERMS_MAY_OVERLAP("terms perhaps concurrent", IfFilled.LOWERS),
    /**
     * The amount of a {@linkplain MoneyEvent#remainder() remainder}, from the taking of the property until the disposal of
     * the rest. A kind of disposal is not covered on all of these days, and another disposal perhaps took a part.
     */
    REMAINDER_MAY_BE_LESS("remainder perhaps less", IfFilled.LOWERS);

    /** The change of a sum or a count if a gap is filled. */
    private enum IfFilled {
        RAISES,
        LOWERS,
        RAISES_OR_LOWERS,
        CHANGES_NOTHING,
        COUNTS_BESIDE
    }

    private final String words;
    private final IfFilled ifFilled;

    Gap(String words, IfFilled ifFilled) {
        this.words = words;
        this.ifFilled = ifFilled;
    }

    /** {@return whether the figure can be too high, so that it is not a least number} */
    public boolean unbounded() {
        return switch (ifFilled) {
            case LOWERS, RAISES_OR_LOWERS -> true;
            case RAISES, CHANGES_NOTHING, COUNTS_BESIDE -> false;
        };
    }

    /** {@return whether the figure can be too high and cannot be too low, so that it is a highest number} */
    public boolean lowers() {
        return ifFilled == IfFilled.LOWERS;
    }

    /** {@return whether the amount is known and counts in another figure, so that this figure lacks nothing} */
    public boolean countedElsewhere() {
        return ifFilled == IfFilled.CHANGES_NOTHING;
    }

    /** {@return whether the figure is complete in spite of it: the record counts in another figure, or beside the sum} */
    public boolean lacksNothing() {
        return switch (ifFilled) {
            case CHANGES_NOTHING, COUNTS_BESIDE -> true;
            case RAISES, LOWERS, RAISES_OR_LOWERS -> false;
        };
    }

    /** {@return the reason in words, for use after a number} */
    @Override
    public String toString() {
        return words;
    }
}
