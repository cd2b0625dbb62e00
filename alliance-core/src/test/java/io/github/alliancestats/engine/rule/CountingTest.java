package io.github.alliancestats.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.AmountSums;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.engine.sum.Names;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records of one tally that could add to the number of another. */
class CountingTest {

    private static final Rule RULE = Rule.records(FactCode.REPORT, Rule.ALL);
    private static final Counting<Long> EVENTS = Counting.events(RULE);
    private static final Counting<Long> NUMBERS = Counting.numbers(RULE);
    private static final Counting<MonetaryAmount> MONEY = Counting.money(RULE);
    private static final Counting<MonetaryAmount> VALUATIONS = Counting.valuations(RULE);
    private static final CurrencyBasis NOTHING = CurrencyBasis.NOTHING;
    private static final CurrencyBasis STREET = basis(ValuationBasis.STREET);
    private static final CurrencyBasis WHOLESALE = basis(ValuationBasis.WHOLESALE);

    private static CurrencyBasis basis(@Nullable ValuationBasis basis) {
        return CurrencyBasis.of(Monetary.getCurrency("GBP"), basis);
    }

    private static Tally tally(long seen, Gaps gaps, AmountSum... sums) {
        return tally(seen, Set.of(), gaps, sums);
    }

    private static Tally tally(long seen, Set<String> names, Gaps gaps, AmountSum... sums) {
        return new Tally(
                seen,
                names.isEmpty() ? Names.NONE : new Names(new TreeSet<>(names)),
                Names.NONE,
                Names.NONE,
                gaps,
                new AmountSums(List.of(sums)));
    }

    private static AmountSum sum(CurrencyBasis apart, long full, long partial) {
        return new AmountSum(apart, ExactRange.of(BigDecimal.TEN), full, partial);
    }

    private static Gaps gaps(Gap gap, long times) {
        return Gaps.NONE.with(gap, times);
    }

    private static final Tally NONE = tally(0, Gaps.NONE);

    @Test
    void words_ofTheTypeOfValue() {
        assertThat(EVENTS.isCount()).isTrue();
        assertThat(MONEY.isCount()).isFalse();
        assertThat(MONEY.isMoney()).isTrue();
        assertThat(EVENTS.isMoney()).isFalse();
        assertThat(VALUATIONS.hasBasis()).isTrue();
        assertThat(MONEY.hasBasis()).isFalse();
        assertThat(NUMBERS.isSum()).isTrue();
        assertThat(EVENTS.isSum()).isFalse();
        assertThat(EVENTS.form()).isEqualTo(EVENTS.unit()).isEqualTo("count");
        assertThat(MONEY.unit()).isEqualTo("money");
    }

    @Test
    void events_areCounted_andNamesEachOnce() {
        Tally events = tally(5, gaps(Gap.NOT_STATED, 2));
        Tally names = tally(0, Set.of("a", "b"), Gaps.NONE);

        assertThat(EVENTS.number(events, NOTHING).value()).isEqualByComparingTo("3");
        assertThat(Counting.names(RULE).number(names, NOTHING).value()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 2", "3, 1", "4, 0"})
    void names_areThoseWithALeastNumberOfParts(int least, int expected) {
        Set<String> parts = new TreeSet<>();
        for (String part : List.of("a 1", "b 1", "b 2", "c 1", "c 2", "c 3")) {
            parts.add(part.replace(" ", RecordRows.SEPARATOR));
        }

        assertThat(Counting.namesWithParts(RULE, least)
                        .number(tally(0, parts, Gaps.NONE), NOTHING)
                        .value())
                .isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    @Test
    void seen_areAllRecordsOfACount_alsoThoseThatAreKnownNotToCount() {
        assertThat(EVENTS.seen(tally(5, Set.of("a", "b"), Gaps.NONE, sum(NOTHING, 3, 0))))
                .isEqualTo(10);
        assertThat(NUMBERS.seen(tally(5, Gaps.NONE, sum(NOTHING, 3, 0)))).isEqualTo(5);
    }

    @Test
    void records_couldAddToACount_andNamesThatItLacks() {
        Tally more = tally(5, Set.of("a", "b", "c"), Gaps.NONE);
        Tally to = tally(7, Set.of("b"), Gaps.NONE);

        assertThat(EVENTS.couldAdd(more, to, NOTHING)).isEqualTo(7);
        assertThat(EVENTS.couldAdd(NONE, to, NOTHING)).isZero();
    }

    /** A record that is known in part is perhaps the one with the gap. */
    @Test
    void records_couldAddToASum_ifTheirAmountIsKnownOrLacking() {
        Tally to = tally(1, Gaps.NONE, sum(NOTHING, 1, 0));

        assertThat(NUMBERS.couldAdd(tally(6, gaps(Gap.NO_QUANTITY, 2), sum(NOTHING, 4, 0)), to, NOTHING))
                .isEqualTo(6);
        assertThat(NUMBERS.couldAdd(tally(6, gaps(Gap.NO_QUANTITY, 2), sum(NOTHING, 4, 1)), to, NOTHING))
                .isEqualTo(6);
        assertThat(NUMBERS.couldAdd(tally(6, gaps(Gap.NO_QUANTITY, 1), sum(NOTHING, 3, 3)), to, NOTHING))
                .isEqualTo(6);
    }

    @Test
    void recordOfAnotherUnit_couldAddToASumOnly_ifNothingWasWeighed() {
        Counting<?> grams = Counting.quantities(UnitKind.MASS, RULE);
        Tally tablets = tally(3, gaps(Gap.OTHER_UNIT, 3));

        assertThat(grams.unit()).isEqualTo("quantity of " + UnitKind.MASS);
        assertThat(grams.couldAdd(tablets, NONE, NOTHING)).isEqualTo(3);
        assertThat(grams.couldAdd(tablets, tally(1, Gaps.NONE, sum(NOTHING, 1, 0)), NOTHING))
                .isZero();
        assertThat(grams.couldAdd(tablets, tally(1, Gaps.NONE, sum(NOTHING, 0, 1)), NOTHING))
                .isZero();
        assertThat(grams.couldAdd(tablets, tally(2, Gaps.NONE, sum(NOTHING, 1, 1)), NOTHING))
                .isZero();
        assertThat(NUMBERS.couldAdd(tablets, NONE, NOTHING)).isZero();
    }

    @Test
    void recordThatIsValuedOnAnotherBasis_couldAdd() {
        Tally street = tally(4, gaps(Gap.NO_VALUATION, 1), sum(STREET, 3, 0));

        assertThat(VALUATIONS.onAnotherBasis(street, WHOLESALE)).isEqualTo(3);
        assertThat(VALUATIONS.onAnotherBasis(tally(4, Gaps.NONE, sum(STREET, 3, 0)), STREET))
                .as("one in another currency")
                .isZero();
        assertThat(VALUATIONS.couldAdd(street, NONE, WHOLESALE)).isEqualTo(4);
        assertThat(VALUATIONS.couldAdd(street, NONE, STREET)).isEqualTo(4);
        assertThat(MONEY.onAnotherBasis(street, WHOLESALE)).isZero();
        assertThat(VALUATIONS.inOthers(tally(1, Gaps.NONE, sum(STREET, 1, 0), sum(WHOLESALE, 1, 0)), STREET))
                .isZero();
    }
}
