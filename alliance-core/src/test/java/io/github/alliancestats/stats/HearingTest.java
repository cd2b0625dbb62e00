package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.InvalidRecordException;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One hearing that sentences a person in several cases: the sentence counts once, in the case that states it. */
class HearingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Sentence SIX_YEARS = Sentence.custody(Period.ofYears(6));
    private static final Sentence SIX_AND_FOUR_CONCURRENT =
            SIX_YEARS.concurrentWith(Sentence.custody(Period.ofYears(4)));

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .alsoMeasuring(
                    PeopleMeasures.sentencedTo(Sentence.SentenceKind.CUSTODY),
                    PeopleMeasures.sentencedTo(Sentence.SentenceKind.FINE),
                    GroupMeasures.withAtLeastJailed(1));

    private static Proceedings.Builder heard(String id) {
        return Proceedings.builder()
                .id("cumbria", id)
                .person("P1")
                .charged(DAY.minusMonths(2))
                .convicted(DAY.minusMonths(1))
                .hearing("H1");
    }

    private static Proceedings.Builder of(String force, String person) {
        return Proceedings.builder()
                .id(force, "case of " + person)
                .person(person)
                .hearing("H1");
    }

    private static Proceedings.Builder stating(String id) {
        return heard(id).sentenced(DAY, SIX_AND_FOUR_CONCURRENT);
    }

    private static Proceedings.Builder other(String id) {
        return heard(id).sentenced(EventDate.on(DAY));
    }

    private static String text(Summary summary, Measure<?> measure) {
        return summary.figure(measure).text();
    }

    @Test
    void sentenceOfTwoCases_countsOnce() {
        Summary year = YEAR.summarize(
                Given.complete(List.of(stating("1").build(), other("2").build())));

        assertThat(text(year, PeopleMeasures.JAILED)).isEqualTo("1");
        assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("6 years");
        assertThat(text(year, PeopleMeasures.sentencedTo(Sentence.SentenceKind.CUSTODY)))
                .isEqualTo("1");
        assertThat(text(year, PeopleMeasures.sentencedTo(Sentence.SentenceKind.FINE)))
                .isEqualTo("0");
        assertThat(year.figure(PeopleMeasures.CUSTODY).state()).isEqualTo(FigureState.COMPLETE);
        assertThat(text(year, PeopleMeasures.CONVICTIONS)).isEqualTo("2");
        assertThat(text(year, PeopleMeasures.AWAITING_SENTENCE)).isEqualTo("0");
        assertThat(year.issues()).isEmpty();
    }

    @Test
    void missingCaseWithTheSentence_isAGap_whichCountsOnce() {
        Summary year = YEAR.summarize(List.of(other("2").build(), other("3").build()));

        assertThat(text(year, PeopleMeasures.JAILED)).isEqualTo("not known");
        assertThat(year.figure(PeopleMeasures.CUSTODY).completeness())
                .hasToString("known for 0 of 1 (recorded elsewhere: 1)");
        assertThat(year.figure(PeopleMeasures.JAILED).completeness())
                .hasToString("known for 0 of 1 (recorded elsewhere: 1)");
        assertThat(year.figure(PeopleMeasures.sentencedTo(Sentence.SentenceKind.FINE))
                        .completeness())
                .hasToString("known for 0 of 1 (recorded elsewhere: 1)");
    }

    /** Found by a random law. Cases of another day are of another hearing. */
    @Test
    void versionsInConflict_ofTwoHearingsWithoutTheirSentences_areExplainedAsInTheFigure() {
        AllianceRecord another =
                heard("2").sentenced(EventDate.on(DAY.plusDays(1))).build();
        DataExtract extract = DataExtract.of(List.of(other("2").build(), another));
        Figure<Period> custody = YEAR.summarize(extract).figure(PeopleMeasures.CUSTODY);

        assertThat(custody.completeness().gaps()).containsOnly(Map.entry(Gap.RECORDED_ELSEWHERE, 2L));
        assertThat(YEAR.explain(custody, extract).contributions())
                .hasSize(2)
                .allMatch(each -> each.gap().equals(Optional.of(Gap.RECORDED_ELSEWHERE)));
    }

    /** The sentence of the whole hearing counts for the hearing, but its case is in conflict with another version. */
    @Test
    void wholeSentenceOfAVersionInConflict_isNotKnown() {
        AllianceRecord whole = Proceedings.builder()
                .id("cumbria", "1")
                .person("P1")
                .sentenced(DAY, SIX_YEARS)
                .sentenceOfHearing("H1")
                .build();
        AllianceRecord without = Proceedings.builder()
                .id("cumbria", "1")
                .person("P1")
                .charged(DAY)
                .build();
        List<AllianceRecord> conflict = List.of(whole, without);

        for (Summary year : List.of(YEAR.summarize(conflict), YEAR.summarize(Given.complete(conflict)))) {
            assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("not known");
            assertThat(year.figure(PeopleMeasures.CUSTODY).completeness().gaps())
                    .isEqualTo(Map.of(Gap.CONFLICTING, 1L));
        }
    }

    @Test
    void sumOfTwoSummaries_countsTheSentenceOnce() {
        Summary one = YEAR.summarize(List.of(stating("1").build()));
        Summary two = YEAR.summarize(List.of(other("2").build()));

        assertThat(two.plus(one))
                .isEqualTo(
                        YEAR.summarize(List.of(other("2").build(), stating("1").build())));
        assertThat(text(two.plus(one), PeopleMeasures.CUSTODY)).isEqualTo("6 years");
        assertThat(YEAR.readSummary(two.toBytes()).plus(YEAR.readSummary(one.toBytes())))
                .isEqualTo(two.plus(one));
    }

    @Test
    void caseOfAnotherScope_doesNotStateTheSentence() {
        Proceedings elsewhere = stating("1").area("Kendal").build();
        Summary byArea = YEAR.groupedBy(Dimension.AREA)
                .summarize(List.of(elsewhere, other("2").area("Barrow").build()));

        assertThat(text(byArea, PeopleMeasures.JAILED)).isEqualTo("1");
        assertThat(text(byArea.by(Dimension.AREA).get("Kendal"), PeopleMeasures.CUSTODY))
                .isEqualTo("6 years");
        assertThat(text(byArea.by(Dimension.AREA).get("Barrow"), PeopleMeasures.CUSTODY))
                .as("the sentence is not divided")
                .isEqualTo("0 days");
    }

    @Nested
    class SeveralCasesStateASentence {

        private static final Sentence FIVE_YEARS = Sentence.custody(Period.ofYears(5));

        private final List<AllianceRecord> own = List.of(
                heard("1").sentenced(DAY, FIVE_YEARS).area("Kendal").build(),
                heard("2").sentenced(DAY, FIVE_YEARS).area("Barrow").build());
        private final List<AllianceRecord> total = List.of(
                carrying("1", FIVE_YEARS, "Kendal"),
                carrying("2", FIVE_YEARS, "Barrow"),
                carrying("3", FIVE_YEARS, "Barrow"));

        private static Proceedings carrying(String id, Sentence sentence, String area) {
            return Proceedings.builder()
                    .id("cumbria", id)
                    .person("P1")
                    .sentenced(DAY, sentence)
                    .sentenceOfHearing("H1")
                    .area(area)
                    .build();
        }

        private static Figure<Period> custody(List<AllianceRecord> records) {
            return YEAR.summarize(records).figure(PeopleMeasures.CUSTODY);
        }

        @Test
        void termsOfTwoCases_areAtMostTheirSum() {
            Summary year = YEAR.summarize(own);
            Figure<Period> custody = year.figure(PeopleMeasures.CUSTODY);

            assertThat(custody.text()).isEqualTo("at most 10 years");
            assertThat(custody.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(custody.atLeast()).isFalse();
            assertThat(custody.completeness()).hasToString("known for 2 of 3 (terms perhaps concurrent: 1)");
            assertThat(text(year, PeopleMeasures.JAILED)).isEqualTo("1");
            assertThat(year.issues()).extracting(Issue::code).contains(Issue.Code.JOINT_SHARES);
            assertThat(YEAR.summarize(Given.complete(own))
                            .figure(PeopleMeasures.CUSTODY)
                            .text())
                    .isEqualTo("at most 10 years");
        }

        @Test
        void termsOfTwoCases_areAGapOfEachRow() {
            Summary byArea = YEAR.groupedBy(Dimension.AREA).summarize(own);

            assertThat(text(byArea.by(Dimension.AREA).get("Kendal"), PeopleMeasures.CUSTODY))
                    .isEqualTo("at most 5 years");
        }

        @Test
        void otherGaps_leaveNoBound() {
            Proceedings unknown = of("kent", "P9").sentenced(EventDate.on(DAY)).build();

            assertThat(custody(List.of(own.get(0), own.get(1), unknown)).text())
                    .isEqualTo("10 years in the known part");
        }

        @Test
        void custodyAndAFine_doNotOverlap() {
            Summary year = YEAR.summarize(List.of(
                    own.get(0), heard("2").sentenced(DAY, Sentence.fine()).build()));

            assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("5 years");
            assertThat(year.issues()).extracting(Issue::code).doesNotContain(Issue.Code.JOINT_SHARES);
        }

        @Test
        void equalTotals_countOnce() {
            Summary year = YEAR.groupedBy(Dimension.AREA).summarize(total);

            assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("5 years");
            assertThat(year.figure(PeopleMeasures.CUSTODY).state()).isEqualTo(FigureState.COMPLETE);
            assertThat(year.figure(PeopleMeasures.CUSTODY).meanInWords()).isEqualTo("5 years");
            assertThat(text(year, PeopleMeasures.JAILED)).isEqualTo("1");
            assertThat(year.by(Dimension.AREA).rows().values())
                    .extracting(row -> text(row, PeopleMeasures.CUSTODY))
                    .containsExactly("5 years", "5 years");
            assertThat(year.issues()).extracting(Issue::code).containsOnly(Issue.Code.COVERAGE_NOT_DECLARED);
        }

        @Test
        void unequalTotals_areAGap() {
            List<AllianceRecord> unequal = List.of(total.get(0), carrying("2", SIX_YEARS, "Kendal"));
            Summary year = YEAR.summarize(unequal);

            assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("not known");
            assertThat(year.figure(PeopleMeasures.CUSTODY).completeness())
                    .hasToString("known for 0 of 1 (joint records do not agree: 1)");
            assertThat(year.figure(PeopleMeasures.JAILED).value()).isEmpty();
            assertThat(year.issues()).extracting(Issue::code).contains(Issue.Code.JOINT_FACTS);
        }

        @Test
        void totalAndTermOfACase_areAtMostTheirSum() {
            assertThat(custody(List.of(total.get(0), own.get(1))).text()).isEqualTo("at most 10 years");
        }

        @Test
        void totalBeforeTheCharge_isContradictory() {
            Proceedings tooEarly = Proceedings.builder()
                    .id("cumbria", "1")
                    .person("P1")
                    .charged(DAY.plusDays(1))
                    .sentenced(DAY, FIVE_YEARS)
                    .sentenceOfHearing("H1")
                    .build();

            assertThat(custody(List.of(tooEarly)).completeness()).hasToString("known for 0 of 1 (contradictory: 1)");
            assertThat(custody(List.of(tooEarly, total.get(1))).text()).isEqualTo("5 years in the known part");
        }

        @Test
        void totalsForLife_areOneLifeSentence() {
            assertThat(custody(List.of(
                                    carrying("1", Sentence.life(), "Kendal"), carrying("2", Sentence.life(), "Kendal")))
                            .text())
                    .isEqualTo("one life sentence");
        }

        @Test
        void totalThatOneCaseLacks_isStatedByTheOther() {
            Proceedings without = Proceedings.builder()
                    .id("cumbria", "2")
                    .person("P1")
                    .sentenced(EventDate.on(DAY))
                    .sentenceOfHearing("H1")
                    .build();

            assertThat(custody(List.of(total.get(0), without)).text()).isEqualTo("5 years");
            assertThat(custody(List.of(without)).completeness())
                    .hasToString("known for 0 of 1 (recorded elsewhere: 1)");
        }

        @Test
        void everyWay_countsTheTotalOnce() {
            Summary together = YEAR.summarize(total);
            Summary sum = YEAR.empty();
            for (AllianceRecord record : total) {
                sum = sum.plus(YEAR.readSummary(YEAR.summarize(List.of(record)).toBytes()));
            }
            DataExtract extract = DataExtract.of(total);
            SharingKey key = Given.key(1);
            Summary sealed = YEAR.summarize(total.subList(0, 1))
                    .sealedUnder(key)
                    .plus(YEAR.summarize(total.subList(1, 3)).sealedUnder(key));

            assertThat(sum).isEqualTo(together);
            assertThat(YEAR.summarize(extract)).isEqualTo(together);
            assertThat(YEAR.index(extract).summarize(YEAR.period())).isEqualTo(together);
            assertThat(text(sealed, PeopleMeasures.CUSTODY)).isEqualTo("5 years");
        }

        @Test
        void explanation_hasTheTotalInOneCase() {
            Explanation<Period> explanation =
                    YEAR.explain(YEAR.summarize(total).figure(PeopleMeasures.CUSTODY), DataExtract.of(total));

            assertThat(explanation.contributions())
                    .singleElement()
                    .satisfies(each -> assertThat(each.value()).isEqualTo(Period.ofYears(5)));
        }
    }

    @Test
    void casesOfOnePersonUnderTwoKeys_areOfOneHearing() {
        Aliases merged =
                Aliases.builder().merged("P2", "P1", LocalDate.of(2020, 1, 1)).build();
        Proceedings other = of("cumbria", "P2").sentenced(EventDate.on(DAY)).build();
        Proceedings second = of("cumbria", "P2").sentenced(DAY, SIX_YEARS).build();
        StatsQuery query = YEAR.withAliases(merged);

        assertThat(text(query.summarize(List.of(stating("1").build(), other)), PeopleMeasures.JAILED))
                .isEqualTo("1");
        assertThat(query.summarize(List.of(stating("1").build(), second)).issues())
                .extracting(Issue::code)
                .contains(Issue.Code.JOINT_SHARES);
    }

    @Test
    void instantAndDayOfOneHearing_areOneDate() {
        EventDate ten = EventDate.at(DAY.atTime(10, 0).toInstant(ZoneOffset.UTC));
        Summary year = YEAR.summarize(
                List.of(stating("1").build(), heard("2").sentenced(ten).build()));

        assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("6 years");
    }

    @Test
    void otherDates_areOfTwoHearings() {
        Summary year = YEAR.summarize(List.of(
                stating("1").build(),
                heard("2").sentenced(EventDate.on(DAY.plusDays(1))).build()));

        assertThat(year.figure(PeopleMeasures.CUSTODY).completeness())
                .hasToString("known for 1 of 2 (recorded elsewhere: 1)");
    }

    @Test
    void hearingsOfTwoPeopleOrForces_areTwo() {
        Proceedings person = other("2").build();
        Proceedings force = of("kent", "P1").sentenced(EventDate.on(DAY)).build();
        Proceedings stated = of("cumbria", "P2").sentenced(DAY, SIX_YEARS).build();

        for (Proceedings alone : List.of(person, force)) {
            assertThat(YEAR.summarize(List.of(stated, alone))
                            .figure(PeopleMeasures.CUSTODY)
                            .completeness())
                    .hasToString("known for 1 of 2 (recorded elsewhere: 1)");
        }
    }

    @Test
    void withoutAHearing_theSentenceIsNotStated() {
        Proceedings alone = Proceedings.builder()
                .id("cumbria", "1")
                .person("P1")
                .sentenced(EventDate.on(DAY))
                .build();

        assertThat(YEAR.summarize(List.of(alone)).figure(PeopleMeasures.CUSTODY).completeness())
                .hasToString("known for 0 of 1 (not stated: 1)");
    }

    @Test
    void onlineOffending_isOfEachCase() {
        Summary year = YEAR.summarize(List.of(
                stating("1").online(false).build(), other("2").online(true).build()));

        assertThat(text(year, PeopleMeasures.ONLINE_OFFENDERS_SENTENCED)).isEqualTo("1");
        assertThat(text(
                        YEAR.summarize(List.of(other("2").online(true).build())),
                        PeopleMeasures.ONLINE_OFFENDERS_SENTENCED))
                .as("without the other case")
                .isEqualTo("1");
        assertThat(YEAR.summarize(List.of(
                                stating("1").online(false).build(), other("2").build()))
                        .figure(PeopleMeasures.ONLINE_OFFENDERS_SENTENCED)
                        .completeness())
                .hasToString("known for 1 of 2 (not stated: 1)");
    }

    @Test
    void groupOfACaseWithoutTheSentence_isAGap() {
        Summary year = YEAR.summarize(
                List.of(stating("1").group("G1").build(), other("2").group("G2").build()));

        assertThat(year.figure(GroupMeasures.withAtLeastJailed(1)).text()).isEqualTo("at least 1");
        assertThat(YEAR.summarize(List.of(
                                stating("1").group("G1").build(), other("2").build()))
                        .figure(GroupMeasures.withAtLeastJailed(1))
                        .text())
                .isEqualTo("1");
    }

    @Test
    void caseOfAnotherForce_countsWithTheForceThatRecordedIt() {
        Proceedings took = other("2")
                .joint("J1", Share.equal(1, 2), JointWork.Role.PARTICIPATED)
                .build();
        Summary year = YEAR.summarize(List.of(stating("1").build(), took));

        assertThat(year.figure(PeopleMeasures.CUSTODY).completeness())
                .hasToString("known for 1 of 2 (recorded elsewhere: 1)");
    }

    @Test
    void dayThatIsNotExact_isOfTheHearing() {
        EventDate may = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2024, 5)));
        Summary year = YEAR.summarize(List.of(
                heard("1").sentenced(may, SIX_YEARS).build(),
                heard("2").sentenced(may).build()));

        assertThat(text(year, PeopleMeasures.CUSTODY)).isEqualTo("6 years");
        assertThat(year.issues()).extracting(Issue::code).containsOnly(Issue.Code.COVERAGE_NOT_DECLARED);
    }

    @Test
    void explanation_namesTheCaseThatLacksItsSentence() {
        Proceedings alone = other("2").build();
        Summary year = YEAR.summarize(List.of(alone));
        Explanation<Period> explanation =
                YEAR.explain(year.figure(PeopleMeasures.CUSTODY), DataExtract.of(List.<AllianceRecord>of(alone)));

        assertThat(explanation.contributions()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(alone.id());
            assertThat(each.gap()).contains(Gap.RECORDED_ELSEWHERE);
        });
        assertThat(year.figure(PeopleMeasures.CUSTODY).state()).isEqualTo(FigureState.UNKNOWN);
    }

    @Nested
    class Mistakes {

        @Test
        void hearing_needsAPersonAndADate() {
            assertThatThrownBy(() -> Proceedings.builder()
                            .id("cumbria", "1")
                            .hearing("H1")
                            .build())
                    .isExactlyInstanceOf(InvalidRecordException.class)
                    .hasMessage("Proceedings cumbria/1: sentenced date must be set; person must be set");
        }

        @Test
        void hearing_isWrittenAndPartOfTheDigest() {
            assertThat(stating("1").build().hearing()).contains("H1");
            assertThat(stating("1").build())
                    .isNotEqualTo(heard("1").sentenced(DAY, SIX_YEARS).build());
            assertThat(Proceedings.builder()
                            .id("cumbria", "1")
                            .hearing(null)
                            .build()
                            .hearing())
                    .isEmpty();
        }
    }
}
