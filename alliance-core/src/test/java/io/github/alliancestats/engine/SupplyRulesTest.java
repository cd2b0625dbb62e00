package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.Monetary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that decide whether a figure is supplied and declared, each stated by one example. */
class SupplyRulesTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ForceId KENT = ForceId.of("kent");
    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final long ARRESTED = RecordFacts.bit(Fact.ARRESTED);
    private static final long CHARGED = RecordFacts.bit(Fact.CHARGED);
    private static final long CASH = RecordFacts.bit(Fact.CASH_SEIZED);

    private static ReportingPeriod days(String first, String last) {
        return ReportingPeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Supply withArrest(Supply supply, ForceId force) {
        supply.addFacts(
                Proceedings.builder().id(force.value(), "A").arrested(MARCH).build());
        return supply;
    }

    private static Supply withCash(Supply supply, ForceId force) {
        supply.addFacts(CashSeizure.builder()
                .id(force.value(), "C")
                .seized(MARCH)
                .amount(BigDecimal.TEN, Monetary.getCurrency("GBP"))
                .build());
        return supply;
    }

    private static Supply declaring(Coverage coverage) {
        Supply supply = new Supply();
        supply.addCoverage(coverage);
        return supply;
    }

    private static KnownSupply known(Supply supply, FactNeeds needs, long events, boolean isFound) {
        return new KnownSupply.Finder(supply, needs, Set.of(), Y2023, Optional.empty()).known(events, isFound);
    }

    @Nested
    class DeclaredDays {

        private final Coverage.Declaration twoPeriods = Coverage.of(
                        CUMBRIA, days("2023-01-01", "2023-01-02"), Fact.ARRESTED)
                .plus(Coverage.of(CUMBRIA, days("2023-01-04", "2023-01-05"), Fact.ARRESTED))
                .declaration(CUMBRIA, Fact.ARRESTED)
                .orElseThrow();

        @Test
        void holeOfOneDay_staysOpen() {
            assertThat(twoPeriods.days()).hasSize(2);
            assertThat(twoPeriods.covers(LocalDate.of(2023, 1, 3))).isFalse();
            assertThat(twoPeriods.coversAny(days("2023-01-03", "2023-01-03"))).isFalse();
            assertThat(twoPeriods.coversAll(days("2023-01-02", "2023-01-04"))).isFalse();
        }

        @Test
        void before_keepsOpenings() {
            Coverage opened = Coverage.of(CUMBRIA, Y2023, Fact.CASH_SEIZED).withOpening(Y2023.start());

            assertThat(opened.before(MARCH).declarations()).singleElement().satisfies(declared -> {
                assertThat(declared.openings()).containsExactly(Y2023.start());
                assertThat(declared.coversStateOf(MARCH.minusDays(1))).isTrue();
                assertThat(declared.coversStateOf(MARCH)).isFalse();
            });
        }

        @Test
        void opening_coversAllEarlierDays_butNotItsOwn() {
            Coverage.Declaration opened = Coverage.of(CUMBRIA, days("2023-07-01", "2023-12-31"), Fact.CASH_SEIZED)
                    .withOpening(MARCH)
                    .declaration(CUMBRIA, Fact.CASH_SEIZED)
                    .orElseThrow();

            assertThat(opened.covers(LocalDate.of(2019, 5, 5))).isTrue();
            assertThat(opened.covers(MARCH.minusDays(1))).isTrue();
            assertThat(opened.covers(MARCH)).isFalse();
        }

        @Test
        void view_isTheWords_andEqualCoverageHasOneHash() {
            Coverage one = Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED);

            assertThat(one.getView()).isEqualTo(one.toString()).contains("cumbria arrested");
            assertThat(one).hasSameHashCodeAs(Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED));
            assertThat(one.hashCode()).isNotEqualTo(Coverage.none().hashCode());
        }
    }

    @Nested
    class Forces {

        @Test
        void coveredForceWithoutRecords_isNotMissing() {
            Supply supply = declaring(Coverage.of(KENT, Y2023, Fact.ARRESTED));
            supply.addExpected(Set.of(CUMBRIA, KENT));

            assertThat(supply.missingForces()).containsExactly(CUMBRIA);
            assertThat(withArrest(supply, CUMBRIA).missingForces()).isEmpty();
        }

        @Test
        void sumAndComparison_haveTheForcesThatOnlyTheOtherExpectsOrSupplies() {
            Supply other = withCash(new Supply(), CUMBRIA);
            other.addExpected(Set.of(KENT));

            for (Supply both : List.of(new Supply().plus(other), new Supply().with(other, Coverage.none()))) {
                assertThat(both.missingForces()).containsExactly(KENT);
                assertThat(both.forces()).containsExactly(CUMBRIA, KENT);
                assertThat(both.undeclared()).containsExactly(Fact.CASH_SEIZED);
            }
        }

        @Test
        void rowOfAForce_hasItsRejectedRows_andThoseOfAnyForce() {
            Supply supply = withCash(withCash(new Supply(), CUMBRIA), KENT);
            for (ForceId force : List.of(CUMBRIA, KENT, KENT)) {
                supply.addRejected(Rejection.of("1", "unreadable").concerning(force));
            }
            supply.addRejected(Rejection.of("2", "unreadable"));

            assertThat(known(supply.only(Set.of(CUMBRIA)), FactNeeds.any(CASH), CASH, true)
                            .gaps()
                            .sum())
                    .isEqualTo(2);
            assertThat(known(supply, FactNeeds.any(CASH), CASH, true).gaps().sum())
                    .isEqualTo(4);
        }
    }

    @Nested
    class Figures {

        @Test
        void figureOfTwoFacts_isDeclared_onlyIfBothAre() {
            Coverage arrested = Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED);
            FactNeeds both = FactNeeds.any(ARRESTED | CHARGED);
            KnownSupply inPart = known(declaring(arrested), both, 0, false);
            KnownSupply whole =
                    known(declaring(arrested.plus(Coverage.of(CUMBRIA, Y2023, Fact.CHARGED))), both, 0, false);

            assertThat(inPart.isDeclared()).isFalse();
            assertThat(inPart.missing()).containsExactly(Fact.CHARGED);
            assertThat(whole.isDeclared()).isTrue();
            assertThat(whole.missing()).isEmpty();
        }

        @Test
        void figureOfTwoForces_isDeclared_onlyIfBothAre() {
            Supply supply = withArrest(declaring(Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED)), KENT);

            assertThat(known(supply, FactNeeds.any(ARRESTED), ARRESTED, true).isDeclared())
                    .isFalse();
            assertThat(known(supply.only(Set.of(CUMBRIA)), FactNeeds.any(ARRESTED), ARRESTED, true)
                            .isDeclared())
                    .isTrue();
        }

        @Test
        void gapOfAFactThatNoRecordHas_suppliesNothing() {
            KnownSupply arrests = known(withCash(new Supply(), CUMBRIA), FactNeeds.any(ARRESTED), 0, true);

            assertThat(arrests.isSupplied()).isFalse();
            assertThat(arrests.missing()).containsExactly(Fact.ARRESTED);
        }

        /** One of two forces has arrests. Once anything is declared, each force must have them. */
        @Test
        void factThatOneForceLacks_isMissing_ifAnythingIsDeclared() {
            Supply supply = withCash(withArrest(new Supply(), CUMBRIA), KENT);
            FactNeeds arrests = FactNeeds.any(ARRESTED);
            Set<ForceId> both = Set.of(CUMBRIA, KENT);

            assertThat(known(supply, arrests, ARRESTED, true).missing()).isEmpty();

            supply.addCoverage(Coverage.of(ForceId.of("essex"), Y2023, Fact.ARRESTED));
            Supply row = supply.only(both);
            for (Supply each : List.of(supply, row, row.only(both), row.with(new Supply(), Coverage.none()))) {
                assertThat(known(each, arrests, ARRESTED, true).missing()).containsExactly(Fact.ARRESTED);
            }
            assertThat(known(withArrest(row, KENT), arrests, ARRESTED, true).missing())
                    .isEmpty();
        }
    }

    @Nested
    class Sums {

        private final Coverage firstHalf = Coverage.of(CUMBRIA, days("2023-01-01", "2023-06-30"), Fact.ARRESTED);

        private Supply withEventOn(Supply supply, String day) {
            supply.add(Doubt.outside(CUMBRIA, Fact.ARRESTED, days(day, day)));
            return supply;
        }

        @Test
        void factsThatOnlyAnotherPartDeclares_areNotChecked_inAnyOrder() {
            Supply declared = declaring(Coverage.of(CUMBRIA, Y2023, Fact.ARRESTED, Fact.CASH_SEIZED));
            Supply arrests = withArrest(new Supply(), CUMBRIA);
            Supply cash = withCash(new Supply(), CUMBRIA);

            assertThat(declared.plus(arrests).unchecked()).containsExactly(Fact.ARRESTED);
            assertThat(declared.plus(arrests).plus(cash).unchecked())
                    .containsExactlyInAnyOrder(Fact.ARRESTED, Fact.CASH_SEIZED);
            assertThat(declared.plus(arrests).plus(declared).unchecked()).containsExactly(Fact.ARRESTED);
            assertThat(declared.plus(arrests).plus(cash))
                    .isEqualTo(cash.plus(declared).plus(arrests));
        }

        @Test
        void comparisonWithADeclaredPeriod_leavesOwnFactsUnchecked() {
            Supply arrests = withArrest(new Supply(), CUMBRIA);

            assertThat(arrests.with(new Supply(), firstHalf).unchecked()).containsExactly(Fact.ARRESTED);
            assertThat(arrests.with(new Supply(), Coverage.none()).unchecked()).isEmpty();
        }

        @Test
        void eventThatAnotherPartCovers_isForgotten() {
            Supply part = withEventOn(declaring(firstHalf), "2023-09-05");
            Coverage secondHalf = Coverage.of(CUMBRIA, days("2023-07-01", "2023-12-31"), Fact.ARRESTED);
            Supply sum = part.plus(declaring(secondHalf));

            assertThat(part.outsideCoverage(Y2023, Severity.BLOCKER))
                    .containsExactly(Map.entry("cumbria arrested", 1L));
            assertThat(sum.outsideCoverage(Y2023, Severity.BLOCKER)).isEmpty();
            assertThat(sum)
                    .isEqualTo(declaring(secondHalf).plus(part))
                    .isEqualTo(declaring(firstHalf.plus(secondHalf)));
        }

        @Test
        void eventsFoundBeforeTheCoverageIsAdded_areKept() {
            Supply supply = new Supply();
            supply.addAll(withEventOn(new Supply(), "2023-09-05"));
            supply.addCoverage(firstHalf);

            assertThat(supply.outsideCoverage(Y2023, Severity.BLOCKER))
                    .containsExactly(Map.entry("cumbria arrested", 1L));
        }

        @ParameterizedTest
        @CsvSource({"2022-12-31, 0", "2023-01-01, 1", "2023-12-31, 1", "2024-01-01, 0"})
        void eventOutsideCoverage_isOfThePeriodOfItsDay(String day, int events) {
            Coverage other = Coverage.of(CUMBRIA, ReportingPeriod.ofYear(2020), Fact.ARRESTED);

            assertThat(withEventOn(declaring(other), day).outsideCoverage(Y2023, Severity.BLOCKER))
                    .hasSize(events);
        }
    }

    @Nested
    class Needs {

        @Test
        void factsThatLower_add() {
            FactNeeds needs = FactNeeds.any(CASH).loweredBy(ARRESTED).loweredBy(CHARGED);

            assertThat(needs.lowering()).isEqualTo(ARRESTED | CHARGED);
            assertThat(needs.facts()).isEqualTo(CASH | ARRESTED | CHARGED);
        }

        @Test
        void onlyLaterFacts_areFollowed_andOnlyBeyondThePeriod() {
            FactNeeds both = FactNeeds.all(ARRESTED | CHARGED);
            FactNeeds for90Days = both.followedFor(Period.ofDays(90));

            assertThat(for90Days.isFollowedBeyond(Y2023, CHARGED)).isTrue();
            assertThat(for90Days.isFollowedBeyond(Y2023, ARRESTED)).isFalse();
            assertThat(both.isFollowedBeyond(Y2023, CHARGED)).isFalse();
            assertThat(both.followedTo(Y2023.lastDay()).isFollowedBeyond(Y2023, CHARGED))
                    .isFalse();
            assertThat(both.followedTo(Y2023.endExclusive()).isFollowedBeyond(Y2023, CHARGED))
                    .isTrue();
        }

        @Test
        void cell_showsOnlyFactsOfItsEvents() {
            long handedIn = ARRESTED | CHARGED;
            FactNeeds either = FactNeeds.any(handedIn);

            assertThat(either.seen(handedIn, ARRESTED)).isEqualTo(ARRESTED);
            assertThat(either.seen(handedIn, ARRESTED | CASH)).isEqualTo(ARRESTED);
            assertThat(either.seen(handedIn, CASH)).isEqualTo(handedIn); // no event of its own
            assertThat(either.seen(ARRESTED, ARRESTED | CHARGED)).isEqualTo(ARRESTED);
        }

        @Test
        void cell_showsNoFactThatIsFollowed_norTheEndOfAnInvestigation() {
            long handedIn = ARRESTED | CHARGED;
            long closed = RecordFacts.bit(Fact.INVESTIGATIONS_CLOSED);
            long opened = RecordFacts.bit(Fact.INVESTIGATIONS_OPENED);

            assertThat(FactNeeds.any(handedIn).followedTo(MARCH).seen(handedIn, ARRESTED))
                    .isEqualTo(handedIn);
            assertThat(FactNeeds.all(handedIn).seen(handedIn, ARRESTED)).isEqualTo(handedIn);
            assertThat(FactNeeds.any(opened).loweredBy(closed).seen(opened | closed, opened))
                    .isEqualTo(opened | closed);
            assertThat(FactNeeds.any(RecordFacts.ALL).seen(0, 0)).isEqualTo(RecordFacts.ALL);
        }
    }

    @Nested
    class Numbers {

        @Test
        void seen_isFullAndPartialAndNone() {
            Completeness known = Completeness.of(10, 6, 1, Map.of(Gap.NO_AMOUNT, 4L));

            assertThat(known.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(known.known()).isEqualTo(7);
            assertThat(known.none()).isEqualTo(3);
        }

        @Test
        void gapThatLacksNothing_leavesAFigureComplete_butNotBesideAnother() {
            assertThat(Completeness.of(2, 1, 0, Map.of(Gap.APART, 1L)).state()).isEqualTo(FigureState.COMPLETE);
            assertThat(Completeness.of(3, 1, 0, Map.of(Gap.APART, 1L, Gap.NO_AMOUNT, 1L))
                            .state())
                    .isEqualTo(FigureState.PARTIAL);
            assertThat(Completeness.of(3, 1, 0, Map.of(Gap.NO_VALUATION, 1L, Gap.APART, 1L))
                            .state())
                    .isEqualTo(FigureState.PARTIAL);
            assertThat(Completeness.of(1, 0, 0, Map.of(Gap.NO_AMOUNT, 1L)).state())
                    .isEqualTo(FigureState.UNKNOWN);
        }
    }
}
