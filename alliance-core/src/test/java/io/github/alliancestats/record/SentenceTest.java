package io.github.alliancestats.record;

import static io.github.alliancestats.record.Sentence.custody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.record.Sentence.SentenceKind;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    private static Sentence years(int years) {
        return custody(Period.ofYears(years));
    }

    private static Sentence months(int months) {
        return custody(Period.ofMonths(months));
    }

    /** Five people sentenced, an invented example by professional rules. */
    @Nested
    class FivePeople {

        private final Sentence nested = years(6).concurrentWith(years(3))
                .then(custody(Period.of(2, 6, 0)).concurrentWith(months(18)));
        private final Sentence extended = Sentence.extended(Period.ofYears(8), Period.ofYears(4));
        private final Sentence life = Sentence.life();
        private final Sentence suspended = Sentence.suspended(Period.ofMonths(20));
        private final Sentence activated = months(14).then(Sentence.activated(Period.ofMonths(10)));
        private final List<Sentence> all = List.of(nested, extended, life, suspended, activated);

        @Test
        void nestedBlocks_addTheLongestOfEach_notAllAndNotTheLongest() {
            Period naiveSum = Period.ofYears(6)
                    .plusYears(3)
                    .plusYears(2)
                    .plusMonths(6 + 18)
                    .normalized();
            Period naiveLongest = Period.ofYears(6);

            assertThat(naiveSum).isEqualTo(Period.ofYears(13));
            assertThat(nested.term()).contains(Period.of(8, 6, 0));
            assertThat(nested.term().orElseThrow()).isNotIn(naiveSum, naiveLongest);
        }

        @Test
        void extendedSentence_countsTheCustodialTermOnly() {
            assertThat(extended.term()).contains(Period.ofYears(8)); // not 12
        }

        @Test
        void life_isJailAndHasNoLength() {
            assertThat(life.custodial()).isTrue();
            assertThat(life.term()).isEmpty();
            assertThat(life.term()).isEmpty();
        }

        @Test
        void suspendedTerm_isNoJail() {
            assertThat(suspended.custodial()).isFalse();
            assertThat(suspended.term()).isEmpty();
            assertThat(suspended.term()).isEmpty();
        }

        @Test
        void activatedTerm_counts() {
            assertThat(activated.term()).contains(Period.ofYears(2)); // not 14 months
        }

        @Test
        void inAll_18Years6MonthsOverThreePeople_andFourJailed() {
            BigDecimal total = BigDecimal.ZERO;
            for (Sentence sentence : all) {
                total = total.add(sentence.term().map(Terms::number).orElse(BigDecimal.ZERO));
            }

            assertThat(Terms.period(total)).isEqualTo(Period.of(18, 6, 0));
            assertThat(all).filteredOn(sentence -> sentence.term().isPresent()).hasSize(3);
            assertThat(all).filteredOn(Sentence::custodial).hasSize(4);
            assertThat(Terms.mean(total, 3)).isEqualTo(Period.of(6, 2, 0)); // not 18y6m over 4 or 5
        }
    }

    @Test
    void fiveYearsAnd218Days_areKept() {
        Sentence sentence = custody(Period.of(5, 0, 218));

        assertThat(sentence.term()).contains(Period.of(5, 0, 218));
        assertThat(sentence).hasToString("5 years 218 days").isNotEqualTo(custody(Period.of(5, 7, 5)));
    }

    @Test
    void longest_isToldExactly_whereMonthsAndDaysAreClose() {
        assertThat(custody(Period.ofDays(30)).concurrentWith(months(1)).term()).contains(Period.ofMonths(1));
        assertThat(custody(Period.ofDays(31)).concurrentWith(months(1)).term()).contains(Period.ofDays(31));
        assertThat(custody(Period.ofDays(365)).concurrentWith(years(1)).term()).contains(Period.ofYears(1));
        assertThat(custody(Period.ofDays(366)).concurrentWith(years(1)).term()).contains(Period.ofDays(366));
    }

    @Test
    void equallyLong_16MonthsAnd487Days_giveOneTermInEitherOrder() {
        Sentence days = custody(Period.ofDays(487));

        assertThat(days.concurrentWith(months(16)).term())
                .isEqualTo(months(16).concurrentWith(days).term())
                .contains(Period.of(1, 4, 0));
    }

    @Test
    void lifeAmongOtherParts_leavesTheWholeWithoutLength() {
        assertThat(years(3).concurrentWith(Sentence.life()).term()).isEmpty();
        assertThat(Sentence.life(Period.ofYears(20)).then(years(3)).term()).isEmpty();
        assertThat(years(3).then(Sentence.indeterminate()).custodial()).isTrue();
        assertThat(years(3).then(Sentence.indeterminate()).term()).isEmpty();
    }

    @Test
    void partsWithoutCustody_addNothing() {
        Sentence mixed = months(6).then(Sentence.suspended(Period.ofMonths(20)), Sentence.fine());

        assertThat(mixed.term()).contains(Period.ofMonths(6));
        assertThat(mixed.custodial()).isTrue();
        assertThat(Sentence.community().concurrentWith(Sentence.fine()).custodial())
                .isFalse();
        assertThat(Sentence.community().concurrentWith(Sentence.fine()).term()).isEmpty();
    }

    static Stream<Arguments> kinds() {
        Period term = Period.ofYears(2);
        return Stream.of(
                Arguments.of(custody(term), SentenceKind.CUSTODY, true, true, "2 years"),
                Arguments.of(
                        Sentence.extended(Period.ofYears(8), Period.ofYears(4)),
                        SentenceKind.EXTENDED,
                        true,
                        true,
                        "8 years extended by a licence of 4 years"),
                Arguments.of(
                        Sentence.activated(Period.ofMonths(10)),
                        SentenceKind.ACTIVATED,
                        true,
                        true,
                        "10 months activated"),
                Arguments.of(Sentence.life(), SentenceKind.LIFE, true, false, "life"),
                Arguments.of(
                        Sentence.life(Period.ofYears(12)), SentenceKind.LIFE, true, false, "life, at least 12 years"),
                Arguments.of(Sentence.indeterminate(), SentenceKind.INDETERMINATE, true, false, "indeterminate"),
                Arguments.of(
                        Sentence.suspended(Period.ofMonths(20)),
                        SentenceKind.SUSPENDED,
                        false,
                        false,
                        "20 months suspended"),
                Arguments.of(Sentence.community(), SentenceKind.COMMUNITY, false, false, "community sentence"),
                Arguments.of(Sentence.fine(), SentenceKind.FINE, false, false, "fine"),
                Arguments.of(Sentence.discharge(), SentenceKind.DISCHARGE, false, false, "discharge"),
                Arguments.of(Sentence.nonCustodial(), SentenceKind.OTHER, false, false, "otherwise dealt with"),
                Arguments.of(
                        years(3).concurrentWith(years(6)),
                        SentenceKind.CONCURRENT,
                        true,
                        true,
                        "6 years: 3 years concurrent with 6 years"),
                Arguments.of(
                        months(14).then(Sentence.activated(Period.ofMonths(10))),
                        SentenceKind.CONSECUTIVE,
                        true,
                        true,
                        "2 years: 14 months then 10 months activated"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKind_saysWhatItIs(
            Sentence sentence, SentenceKind kind, boolean custodial, boolean determinate, String words) {
        assertThat(sentence.includes(kind)).isTrue();
        assertThat(sentence.custodial()).isEqualTo(custodial);
        assertThat(sentence.term().isPresent()).isEqualTo(determinate);
        assertThat(sentence.term().isPresent()).isEqualTo(determinate);
        assertThat(sentence).hasToString(words);
    }

    @Test
    void everyKind_isInTheTable() {
        assertThat(kinds().map(row -> (SentenceKind) row.get()[1])).contains(SentenceKind.values());
    }

    @Test
    void includes_looksIntoBlocks_andFindsNothingElse() {
        Sentence block = years(1).then(years(2).concurrentWith(Sentence.suspended(Period.ofMonths(6))));

        assertThat(Stream.of(SentenceKind.values()).filter(block::includes))
                .containsExactly(
                        SentenceKind.CUSTODY,
                        SentenceKind.SUSPENDED,
                        SentenceKind.CONCURRENT,
                        SentenceKind.CONSECUTIVE);
    }

    @Test
    void toString_ofBlocks_showsTheNesting() {
        assertThat(years(6).concurrentWith(years(3)).then(months(30).concurrentWith(months(18))))
                .hasToString("8 years 6 months: (3 years concurrent with 6 years)"
                        + " then (18 months concurrent with 2 years 6 months)");
        assertThat(Sentence.life().concurrentWith(years(3).then(years(1))))
                .hasToString("(3 years then 12 months) concurrent with life");
    }

    @Test
    void equalTerms_areEqualSentences() {
        assertThat(months(18)).isEqualTo(custody(Period.of(1, 6, 0))).hasSameHashCodeAs(custody(Period.of(1, 6, 0)));
        assertThat(custody(Period.ofWeeks(2))).isEqualTo(custody(Period.ofDays(14)));
        assertThat(custody(Period.ofDays(487))).isNotEqualTo(months(16));
        assertThat(months(10)).isNotEqualTo(Sentence.activated(Period.ofMonths(10)));
        assertThat(Sentence.life()).isNotEqualTo(Sentence.life(Period.ofYears(12)));
        assertThat(Sentence.life(Period.ofYears(12))).isNotEqualTo(Sentence.life(Period.ofYears(13)));
        assertThat(Sentence.extended(Period.ofYears(8), Period.ofYears(4)))
                .isNotEqualTo(Sentence.extended(Period.ofYears(8), Period.ofYears(3)));
    }

    @Test
    void nobodyElse_isNoBlock() {
        Sentence alone = years(2);

        assertThat(alone.concurrentWith()).isSameAs(alone);
        assertThat(alone.then()).isSameAs(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1M", "P1M-1D", "P-1D", "P1001Y", "P1000Y1D", "P366000D"})
    void lengthThatNoCourtPasses_isRefused(Period length) {
        Period fine = Period.ofYears(1);

        assertRefused(() -> custody(length), "a custodial term", length);
        assertRefused(() -> Sentence.activated(length), "a custodial term", length);
        assertRefused(() -> Sentence.extended(length, fine), "a custodial term", length);
        assertRefused(() -> Sentence.extended(fine, length), "an extended licence", length);
        assertRefused(() -> Sentence.life(length), "a minimum term", length);
        assertRefused(() -> Sentence.suspended(length), "a suspended term", length);
    }

    private static void assertRefused(ThrowingCallable making, String what, Period given) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " must be longer than nothing, no part of it negative, and at most 1,000 years,"
                        + " but was " + given);
    }

    @Test
    void longestTermThatIsTaken_isAThousandYears_andManyOfThemAdd() {
        Sentence[] more = Collections.nCopies(2_999, years(1_000)).toArray(Sentence[]::new);

        assertThat(years(1_000).then(more).term()).contains(Period.ofYears(3_000_000));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker may hand in
    void nothing_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> custody(null));
        assertThatNullPointerException().isThrownBy(() -> years(1).then((Sentence) null));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void orderOfConsecutiveParts_isKept_thatOfConcurrentOnesIsNone(boolean concurrent, boolean differs) {
        Sentence one = concurrent ? years(1).concurrentWith(years(2)) : years(1).then(years(2));
        Sentence other = concurrent ? years(2).concurrentWith(years(1)) : years(2).then(years(1));

        assertThat(one.equals(other)).isNotEqualTo(differs);
        assertThat(one.term()).isEqualTo(other.term());
    }

    @Property
    void concurrent_isAsLongAsItsLongest(@ForAll("determinate") Sentence one, @ForAll("determinate") Sentence other) {
        BigDecimal longest = days(one).max(days(other));

        assertThat(days(one.concurrentWith(other))).isEqualTo(longest);
    }

    @Property
    void consecutive_isTheSum(@ForAll("determinate") Sentence one, @ForAll("determinate") Sentence other) {
        assertThat(days(one.then(other))).isEqualByComparingTo(days(one).add(days(other)));
    }

    @Property
    void concurrentParts_haveNoOrderAndNoBrackets(
            @ForAll("sentences") Sentence one, @ForAll("sentences") Sentence two, @ForAll("sentences") Sentence three) {
        Sentence block = one.concurrentWith(two, three);

        assertThat(List.of(
                        three.concurrentWith(two, one),
                        two.concurrentWith(three, one),
                        one.concurrentWith(two).concurrentWith(three),
                        one.concurrentWith(two.concurrentWith(three))))
                .allSatisfy(same -> {
                    assertThat(same).isEqualTo(block).hasSameHashCodeAs(block).hasToString(block.toString());
                    assertThat(same.term()).isEqualTo(block.term());
                    assertThat(digest(same)).isEqualTo(digest(block));
                });
    }

    @Property
    void consecutiveParts_haveNoBrackets(
            @ForAll("sentences") Sentence one, @ForAll("sentences") Sentence two, @ForAll("sentences") Sentence three) {
        assertThat(one.then(two, three)).isEqualTo(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
    }

    @Property
    void equality_wordsAndBytes_agree(@ForAll @Size(2) List<@From("sentences") Sentence> pair) {
        boolean equal = pair.get(0).equals(pair.get(1));

        assertThat(pair.get(0).toString().equals(pair.get(1).toString())).isEqualTo(equal);
        assertThat(Arrays.equals(digest(pair.get(0)), digest(pair.get(1)))).isEqualTo(equal);
    }

    @Property
    void blockIsCustodial_ifAnyPartIs_andDeterminateIfEveryCustodialPartIs(
            @ForAll("sentences") Sentence one, @ForAll("sentences") Sentence other) {
        boolean custodial = one.custodial() || other.custodial();
        boolean determinate = custodial
                && (!one.custodial() || one.term().isPresent())
                && (!other.custodial() || other.term().isPresent());

        for (Sentence block : List.of(one.concurrentWith(other), one.then(other))) {
            assertThat(block.custodial()).isEqualTo(custodial);
            assertThat(block.term().isPresent()).isEqualTo(determinate);
        }
    }

    private static BigDecimal days(Sentence sentence) {
        return Terms.number(sentence.term().orElseThrow());
    }

    private static byte[] digest(Sentence sentence) {
        Fields fields = new Fields();
        sentence.write(fields);
        return fields.sha256();
    }

    @Provide
    Arbitrary<Sentence> determinate() {
        return nested(Arbitraries.oneOf(
                lengths().map(Sentence::custody),
                lengths().map(Sentence::activated),
                Combinators.combine(lengths(), lengths()).as(Sentence::extended)));
    }

    @Provide
    Arbitrary<Sentence> sentences() {
        return nested(Arbitraries.oneOf(
                lengths().map(Sentence::custody),
                lengths().map(Sentence::activated),
                lengths().map(Sentence::suspended),
                lengths().map(Sentence::life),
                Combinators.combine(lengths(), lengths()).as(Sentence::extended),
                Arbitraries.of(
                        Sentence.life(),
                        Sentence.indeterminate(),
                        Sentence.community(),
                        Sentence.fine(),
                        Sentence.discharge(),
                        Sentence.nonCustodial())));
    }

    private static Arbitrary<Sentence> nested(Arbitrary<Sentence> single) {
        return Arbitraries.recursive(
                () -> single,
                part -> Combinators.combine(part, part, Arbitraries.of(true, false))
                        .as((one, other, together) -> together ? one.concurrentWith(other) : one.then(other)),
                0,
                3);
    }

    /** Few enough that many are equal, and of lengths that are close. */
    private static Arbitrary<Period> lengths() {
        return Arbitraries.of("P1M", "P30D", "P31D", "P16M", "P487D", "P1Y", "P12M", "P365D", "P366D", "P5Y218D", "P6Y")
                .map(Period::parse);
    }

    @Test
    void block_hasTenThousandParts_andNoMore() {
        Sentence[] others = Collections.nCopies(9_999, months(1)).toArray(Sentence[]::new);

        assertThat(months(1).then(others).term()).contains(Period.of(833, 4, 0));
        assertThatThrownBy(() -> months(1).then(others).then(months(1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10,000 parts");
        assertThatThrownBy(() -> months(1).then(others).concurrentWith(months(1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10,000 parts");
    }

    @Test
    void blocksWithinBlocks_areAHundredDeep_andNoDeeper() {
        assertThat(nested(100).includes(SentenceKind.FINE)).isTrue();
        assertThatThrownBy(() -> nested(101))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100 deep")
                .hasMessageContaining("in blocks 101 deep");
    }

    private static Sentence nested(int deep) {
        Sentence nested = months(1);
        for (int i = 0; i < deep; i++) {
            nested = i % 2 == 0 ? nested.then(Sentence.life()) : nested.concurrentWith(Sentence.fine());
        }
        return nested;
    }
}
