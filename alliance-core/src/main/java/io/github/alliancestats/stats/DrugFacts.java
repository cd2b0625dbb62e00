package io.github.alliancestats.stats;

import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a seized drug, amounts apart, as bits of one number. Of several drugs it is the bits of all:
 * so how often each number occurred under a key tells every count and every coverage there.
 */
@SuppressWarnings("EnumOrdinal") // a place in an array that never leaves the fold
final class DrugFacts {

    static final int SUSPECTED = 1;
    static final int CONFIRMED = 1 << 1;
    static final int NOT_CONTROLLED = 1 << 2;
    static final int VALUED = 1 << 3;
    static final int WITHOUT_TYPICAL = 1 << 4;
    static final int NO_VALUATION = 1 << 5;
    static final int OTHER_BASIS = 1 << 6;
    static final int NO_RATE = 1 << 7;
    static final int NO_QUANTITY = 1 << 8;

    private static final int FIRST_KIND = 9;

    private static final UnitKind[] KINDS = UnitKind.values();

    /** How many numbers there may be. */
    static final int ALL = 1 << (FIRST_KIND + UnitKind.UNKNOWN.ordinal());

    private static final int CONTROLLED = SUSPECTED | CONFIRMED;
    private static final int NOT_VALUED = NO_VALUATION | OTHER_BASIS | NO_RATE;
    private static final int MEASURED = ALL - (1 << FIRST_KIND);

    private DrugFacts() {}

    /** That it was measured in a kind of unit. */
    static int measured(UnitKind kind) {
        return 1 << (FIRST_KIND + kind.ordinal());
    }

    /** Whether these facts and sums tell all of a measure. */
    static boolean tell(Measure<?> measure) {
        return measure.equals(DrugMeasures.SEIZURES)
                || measure.equals(DrugMeasures.SEIZURES_CONFIRMED)
                || measure.equals(DrugMeasures.SEIZURES_NOT_CONTROLLED)
                || measure.equals(DrugMeasures.VALUE)
                || kind(measure) != null;
    }

    private static @Nullable UnitKind kind(Measure<?> measure) {
        for (UnitKind kind : KINDS) {
            if (kind != UnitKind.UNKNOWN && measure.equals(DrugMeasures.quantity(kind))) {
                return kind;
            }
        }
        return null;
    }

    /** What a measure has found under a key. */
    static Tally tally(Measure<?> measure, DrugSums sums, Apart money) {
        if (measure.equals(DrugMeasures.SEIZURES)) {
            return counted(sums.having(CONTROLLED));
        }
        if (measure.equals(DrugMeasures.SEIZURES_CONFIRMED)) {
            return counted(sums.having(CONFIRMED, SUSPECTED));
        }
        if (measure.equals(DrugMeasures.SEIZURES_NOT_CONTROLLED)) {
            return counted(sums.having(NOT_CONTROLLED));
        }
        UnitKind kind = kind(measure);
        return kind == null ? value(sums, money) : quantity(sums, kind);
    }

    private static Tally counted(long times) {
        return new Tally(times, Collections.emptySortedSet(), Gaps.NONE, ApartSums.NONE);
    }

    private static Tally value(DrugSums sums, Apart money) {
        Gaps gaps = Gaps.NONE
                .with(Gap.NO_VALUATION, sums.having(NO_VALUATION))
                .with(Gap.OTHER_BASIS, sums.having(OTHER_BASIS, NO_VALUATION))
                .with(Gap.NO_RATE, sums.having(NO_RATE, NO_VALUATION | OTHER_BASIS));
        boolean typical = sums.having(WITHOUT_TYPICAL) == 0;
        ExactRange total = sums.range(DrugSums.VALUE, DrugSums.BELOW, DrugSums.ABOVE, typical);
        return summed(sums, gaps, money, total, VALUED, NOT_VALUED);
    }

    private static Tally quantity(DrugSums sums, UnitKind kind) {
        int own = measured(kind);
        int other = MEASURED & ~own;
        Gaps gaps = Gaps.NONE
                .with(Gap.NO_QUANTITY, sums.having(NO_QUANTITY))
                .with(Gap.OTHER_UNIT, sums.having(other, NO_QUANTITY));
        ExactRange total = sums.sum(DrugSums.quantity(kind));
        return summed(sums, gaps, Apart.NOTHING, total, own, other | NO_QUANTITY);
    }

    private static Tally summed(DrugSums sums, Gaps gaps, Apart apart, ExactRange total, int known, int unknown) {
        long full = sums.having(known, unknown);
        long partial = sums.having(known) - full;
        ApartSums found =
                full + partial == 0 ? ApartSums.NONE : ApartSums.of(new ApartSum(apart, total, full, partial));
        return new Tally(sums.having(CONTROLLED), Collections.emptySortedSet(), gaps, found);
    }
}
