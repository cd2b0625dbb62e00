package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms, means and largest cases of people are hidden wherever the count of these people is. */
class TermsOfPeopleTest {

    private static final DisclosureControl STANDARD = DisclosureControl.standard();
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
    private static final ReportingPeriod HALF =
            ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1));
    private static final StatsQuery BY_AREA =
            AllianceStats.forPeriod(YEAR).groupedBy(Dimension.AREA, Dimension.UNIT, Dimension.AREA.by(Dimension.UNIT));

    private final List<AllianceRecord> records = new ArrayList<>();

    /** People, each sentenced in one case. */
    private TermsOfPeopleTest jailed(int people, String area, Sentence sentence) {
        return jailed(people, area, sentence, LocalDate.of(2024, 5, 1));
    }

    private TermsOfPeopleTest jailed(int people, String area, Sentence sentence, LocalDate day) {
        for (int i = 0; i < people; i++) {
            records.add(
                    sentenced(area, sentence, day).person("P" + records.size()).build());
        }
        return this;
    }

    private Proceedings.Builder sentenced(String area, Sentence sentence, LocalDate day) {
        return Proceedings.builder()
                .id("cumbria", "J" + records.size())
                .area(area)
                .unit("CID")
                .sentenced(day, sentence);
    }

    private static Sentence years(int years) {
        return Sentence.custody(Period.ofYears(years));
    }

    private StatisticalTable table(ReportingPeriod period, Measure<?> measure) {
        return StatisticalTable.of(
                BY_AREA.forPeriod(period)
                        .summarize(Given.declared(records, Proceedings.class))
                        .by(Dimension.AREA),
                measure);
    }

    private static List<String> texts(ControlledTable table) {
        PublishedTable told = table.publishDespiteAudit();
        return Stream.concat(told.rows().stream(), Stream.of(StatisticalTable.TOTAL))
                .map(row -> told.text(row, StatisticalTable.NUMBER))
                .map(text -> text.replace(" [p]", ""))
                .toList();
    }

    @Nested
    class Custody {

        /** One of the north; those of the south would give it away. */
        @Test
        void isHiddenWhereItsCountIs() {
            jailed(1, "north", years(14)).jailed(6, "south", years(2)).jailed(20, "west", years(1));

            ControlledTable custody = STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY));

            assertThat(texts(STANDARD.apply(table(YEAR, PeopleMeasures.JAILED))))
                    .containsExactly("[c]", "[c]", "20", "27");
            assertThat(texts(custody)).containsExactly("[c]", "[c]", "7,305.0", "16,801.5");
            assertThat(custody.safe()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"4, true", "5, false"})
        void isShownOfFiveAndMore(int people, boolean hidden) {
            jailed(people, "north", years(14)).jailed(30, "south", years(2));

            assertThat(STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY))
                            .hidden()
                            .isEmpty())
                    .isEqualTo(!hidden);
        }

        /** Five are jailed for life, so that all custody is one person's. */
        @Test
        void isHidden_ifFewOfThoseCountedHaveATerm() {
            jailed(1, "north", years(14)).jailed(5, "north", Sentence.life()).jailed(30, "south", years(2));

            ControlledTable custody = STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY));

            assertThat(texts(STANDARD.apply(table(YEAR, PeopleMeasures.JAILED))))
                    .containsExactly("6", "30", "36");
            assertThat(texts(custody).subList(0, 2)).containsExactly("[c]", "[c]");
        }

        /** Five cases of one person, who is one person. */
        @Test
        void isHidden_ifManyCasesAreOfOnePerson() {
            for (int i = 0; i < 5; i++) {
                records.add(sentenced("north", years(3), LocalDate.of(2024, 5, 1))
                        .person("one")
                        .build());
            }
            jailed(30, "south", years(2));

            assertThat(texts(STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY)))
                            .subList(0, 2))
                    .containsExactly("[c]", "[c]");
        }

        /** The number of people without a key is not known. */
        @Test
        void isHidden_ifTheCountIsMissing() {
            records.add(sentenced("north", years(14), LocalDate.of(2024, 5, 1)).build());
            jailed(30, "south", years(2));

            assertThat(texts(STANDARD.apply(table(YEAR, PeopleMeasures.JAILED))))
                    .containsExactly("[x]", "30", "30");
            assertThat(texts(STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY)))
                            .subList(0, 2))
                    .containsExactly("[c]", "[c]");
        }

        /** Otherwise the marker would show that none of those few has a term. */
        @Test
        void isHidden_thoughNoTermIsKnown() {
            jailed(2, "north", Sentence.life()).jailed(6, "south", years(2)).jailed(20, "west", years(1));

            assertThat(texts(STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY))))
                    .containsExactly("[c]", "[c]", "7,305", "11,688");
        }

        @Test
        void isZero_whereNoneIsJailed() {
            jailed(30, "south", years(2)).jailed(2, "north", Sentence.fine());

            ControlledTable custody = STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY));

            assertThat(texts(custody)).containsExactly("0", "21,915", "21,915");
            assertThat(custody.safe()).isTrue();
        }

        @Test
        void isNotRounded_andFollowsARoundedCount() {
            jailed(4, "north", years(14)).jailed(30, "south", years(2)).jailed(30, "west", years(1));

            assertThat(texts(DisclosureControl.tenFive().apply(table(YEAR, PeopleMeasures.JAILED))))
                    .containsExactly("[c]", "30", "30", "65");
            assertThat(texts(DisclosureControl.tenFive().apply(table(YEAR, PeopleMeasures.CUSTODY))))
                    .containsExactly("[c]", "21,915.0", "[c]", "53,326.5");
            assertThat(texts(DisclosureControl.none().roundedTo(5).apply(table(YEAR, PeopleMeasures.CUSTODY)))
                            .get(0))
                    .isEqualTo("[c]");
            assertThat(texts(DisclosureControl.none().apply(table(YEAR, PeopleMeasures.CUSTODY))))
                    .doesNotContain("[c]");
        }

        @Test
        void byTwoDimensions_followsTheCountByBoth() {
            jailed(1, "north", years(14)).jailed(30, "south", years(2));
            Summary answer = BY_AREA.summarize(Given.complete(records));

            ControlledTable custody =
                    STANDARD.apply(StatisticalTable.of(answer, Dimension.AREA, Dimension.UNIT, PeopleMeasures.CUSTODY));

            assertThat(custody.hidden()).contains(new TableCell("north", "CID"), new TableCell("south", "CID"));
        }

        @Test
        void needsTheCountInTheQuery() {
            jailed(30, "north", years(2));
            Summary answer = BY_AREA.measuring(PeopleMeasures.CUSTODY).summarize(Given.complete(records));

            assertThatThrownBy(() -> StatisticalTable.of(answer.by(Dimension.AREA), PeopleMeasures.CUSTODY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("add Measure.followedCount(), which is people.jailed");
        }

        /** One person is jailed in both areas, so the count can't be audited. */
        @Test
        void isNotSafe_ifItsCountIsNot() {
            jailed(30, "north", years(2)).jailed(30, "south", years(2));
            records.add(sentenced("south", years(3), LocalDate.of(2024, 5, 1))
                    .person("P0")
                    .build());

            ControlledTable custody = STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY));

            assertThat(custody.hidden()).isEmpty();
            assertThat(custody.audit())
                    .hasToString("not safe: the count that it follows, \"People jailed by area\", is not safe:"
                            + " not audited: the rows of this table, or of an earlier one, don't add up to its totals");
        }
    }

    @Nested
    class WithEarlierTables {

        private void oneMoreInTheSecondHalf() {
            jailed(12, "north", years(2))
                    .jailed(30, "south", years(2))
                    .jailed(1, "north", years(14), LocalDate.of(2024, 9, 1))
                    .jailed(20, "south", years(2), LocalDate.of(2024, 9, 1));
        }

        /** The year less its first half is the term of one. */
        @Test
        void custodyOfTheYear_isNotSafe_ifOnePersonIsLeft() {
            oneMoreInTheSecondHalf();
            ControlledTable half = STANDARD.apply(table(HALF, PeopleMeasures.CUSTODY));

            ControlledTable year = STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY), half);

            assertThat(half.safe()).isTrue();
            assertThat(year.audit().toString())
                    .contains("the count that it follows", "north by difference from an earlier table");
            assertThat(ControlledTable.hiding(table(YEAR, PeopleMeasures.CUSTODY), Set.of(), half)
                            .safe())
                    .isFalse();
        }

        @Test
        void custodyOfTheYear_isSafe_ifManyAreLeft() {
            oneMoreInTheSecondHalf();
            jailed(8, "north", years(3), LocalDate.of(2024, 10, 1));
            ControlledTable half = STANDARD.apply(table(HALF, PeopleMeasures.CUSTODY));

            assertThat(STANDARD.apply(table(YEAR, PeopleMeasures.CUSTODY), half).audit())
                    .hasToString("safe together with 1 earlier table");
        }

        /** Custody and its count may be published together. */
        @Test
        void custodyAndItsCount_areSafeTogether_inWhateverOrder() {
            jailed(1, "north", years(14)).jailed(6, "south", years(2)).jailed(20, "west", years(1));
            StatisticalTable count = table(YEAR, PeopleMeasures.JAILED);
            StatisticalTable custody = table(YEAR, PeopleMeasures.CUSTODY);

            assertThat(STANDARD.apply(custody, STANDARD.apply(count)).safe()).isTrue();
            assertThat(STANDARD.apply(count, STANDARD.apply(custody)).safe()).isTrue();
        }

        @Test
        void countOfTheYear_isAuditedTogetherWithTheCountThatCustodyFollowed() {
            oneMoreInTheSecondHalf();
            ControlledTable half = STANDARD.apply(table(HALF, PeopleMeasures.CUSTODY));

            assertThat(STANDARD.apply(table(YEAR, PeopleMeasures.JAILED), half)
                            .audit()
                            .findings())
                    .extracting(DisclosureAudit.Range::toString)
                    .containsExactly("north by difference from an earlier table");
        }

        @Test
        void custody_isNotAuditedTogetherWithOtherMeasures() {
            jailed(30, "north", years(2));

            assertThat(STANDARD.apply(
                                    table(YEAR, PeopleMeasures.CUSTODY),
                                    STANDARD.apply(table(YEAR, PeopleMeasures.CONVICTIONS)))
                            .audit()
                            .whyNot()
                            .orElseThrow())
                    .contains("not audited together with \"Convictions by area\"");
        }
    }

    /** Means and largest cases are the caller's own tables. */
    @Nested
    class MeansAndLargestCases {

        private static StatisticalTable count(long north, long south, long west) {
            return StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .title("People jailed")
                    .rows(List.of("north", "south", "west"))
                    .cell("north", north)
                    .cell("south", south)
                    .cell("west", west)
                    .addTotals()
                    .build();
        }

        private static StatisticalTable.Builder longest() {
            return StatisticalTable.builder(StatisticalTable.Kind.MEASURED)
                    .title("Longest term in years")
                    .rows(List.of("north", "south", "west"))
                    .cell("north", 14)
                    .cell("south", StatisticalTable.NUMBER, new BigDecimal("2.5"))
                    .cell("west", 1);
        }

        @Test
        void areHiddenWhereTheirCountIs() {
            ControlledTable longest =
                    STANDARD.apply(longest().followingCount(count(1, 8, 20)).build());

            assertThat(longest.hidden()).extracting(TableCell::row).containsExactly("north", "south");
            assertThat(longest.publish().text("west", StatisticalTable.NUMBER)).isEqualTo("1.0");
        }

        @Test
        void areShownWhereTheirCountIs_howeverSmallTheyAre() {
            assertThat(STANDARD.apply(longest().followingCount(count(9, 8, 20)).build())
                            .hidden())
                    .isEmpty();
        }

        @Test
        void doNotAdd_soWithATotalTheyAreNotSafe() {
            ControlledTable longest = STANDARD.apply(longest()
                    .cell(StatisticalTable.TOTAL, 14)
                    .followingCount(count(9, 8, 20))
                    .build());

            assertThat(longest.safe()).isFalse();
        }

        @Test
        void followCountsOnly_withAllOfTheirRows() {
            StatisticalTable fewer = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                    .rows(List.of("north"))
                    .cell("north", 9)
                    .build();

            assertThatThrownBy(() -> longest().followingCount(longest().build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"Longest term in years\" of MEASURED");
            assertThatThrownBy(() -> StatisticalTable.builder(StatisticalTable.Kind.THINGS)
                            .followingCount(count(9, 8, 20)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is of THINGS");
            assertThatThrownBy(() -> longest().followingCount(fewer).build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("must have all of its rows and columns");
        }

        /** The Home Office publishes seizures down to 1, so that their values pass, too. */
        @Test
        void ofIncidents_areHiddenOnlyByAControlThatIsForTheirCount() {
            StatisticalTable.Builder seizures = StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                    .title("Seizures")
                    .rows(List.of("north", "south", "west"));
            StatisticalTable value = longest()
                    .followingCount(seizures.cell("north", 1)
                            .cell("south", 8)
                            .cell("west", 20)
                            .addTotals()
                            .build())
                    .build();

            assertThat(STANDARD.apply(value).hidden()).isEmpty();
            assertThat(STANDARD.forEveryTable().apply(value).hidden())
                    .extracting(TableCell::row)
                    .containsExactly("north", "south");
        }
    }
}
