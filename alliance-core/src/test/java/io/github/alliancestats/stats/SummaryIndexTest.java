package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Records that an index adds up by month, and records that it reads again. */
class SummaryIndexTest {

    private static final YearMonth FIRST = YearMonth.of(2023, 11);
    private static final YearMonth END = YearMonth.of(2024, 11);
    private static final StatsQuery QUERY = AllianceStats.forPeriod(period(FIRST, END))
            .reportingIn(GBP)
            .measuring(Measure.standard().toArray(new Measure<?>[0]))
            .groupedBy(Dimension.MONTH, Dimension.FORCE, Dimension.GROUP);

    private static final List<AllianceRecord> EACH_IN_ITS_WAY = List.of(
            ConfiscationOrder.builder()
                    .id("cumbria", "an order that is paid in three months")
                    .made(day("2023-12-05"))
                    .obligor(Obligor.of("A", pounds("100"))
                            .paid(day("2024-01-31"), pounds("10"))
                            .paid(day("2024-03-01"), pounds("20"))
                            .paid(day("2024-06-15"), pounds("70")))
                    .build(),
            ConfiscationOrder.builder()
                    .id("cumbria", "an order that is paid at once, and then owes no more")
                    .made(day("2023-12-05"))
                    .obligor(Obligor.of("A", pounds("100")).paid(day("2024-06-15"), pounds("100")))
                    .build(),
            ConfiscationOrder.builder()
                    .id("cumbria", "an order whose amount depends on the end of the period")
                    .made(day("2023-12-05"))
                    .obligor(Obligor.of("A", pounds("100")).varied(day("2024-03-10"), pounds("250")))
                    .build(),
            cash("cash that is disposed of in two months")
                    .event(MoneyEvent.of(Stage.RELEASED, day("2024-02-29"), pounds("300")))
                    .event(MoneyEvent.of(Stage.RELEASED, day("2024-04-01"), pounds("700")))
                    .build(),
            Proceedings.builder()
                    .id("cumbria", "a case with a date in four months")
                    .person("p")
                    .arrested(day("2023-12-31"))
                    .charged(day("2024-02-01"))
                    .convicted(day("2024-05-30"))
                    .sentenced(day("2024-08-01"), Sentence.community())
                    .build(),
            Proceedings.builder()
                    .id("cumbria", "two arrests of a person in two months")
                    .person("p")
                    .arrested(day("2024-01-01"))
                    .arrested(day("2024-04-01"))
                    .build(),
            CrimeGroup.builder()
                    .id("cumbria", "a group that is open for months")
                    .crimeGroup("OCG-1")
                    .opened(day("2023-10-01"))
                    .archived(day("2024-07-01"))
                    .build(),
            StopSearch.builder().id("kent", "an undated search").build(),
            StopSearch.builder()
                    .id("kent", "a search in some month of a quarter")
                    .searched(EventDate.within(period(YearMonth.of(2024, 1), YearMonth.of(2024, 4))))
                    .build(),
            cash("cash that is forfeited before it was seized")
                    .event(MoneyEvent.of(Stage.FORFEITED, day("2023-12-01")).remainder())
                    .build(),
            Given.cash("cash outside the months", "2019-05-01", "50"));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ReportingPeriod period(YearMonth first, YearMonth end) {
        return ReportingPeriod.ofEndExclusive(first.atDay(1), end.atDay(1));
    }

    private static CashSeizure.Builder cash(String id) {
        return cash("cumbria", id);
    }

    private static CashSeizure.Builder cash(String force, String id) {
        return CashSeizure.builder().id(force, id).seized(day("2024-01-10")).amount(pounds("1000"));
    }

    @ParameterizedTest
    @FieldSource("EACH_IN_ITS_WAY")
    void aRecord_countsInEachRunOfMonthsAsInTheQuery(AllianceRecord record) {
        assertSame(QUERY, DataExtract.of(List.of(record)));
    }

    @Test
    void anOrderThatIsPaidInPart_isNotReadAgain() {
        AllianceRecord order = ConfiscationOrder.builder()
                .id("cumbria", "an order that is paid in part")
                .made(day("2023-12-05"))
                .obligor(Obligor.of("A", pounds("100")).paid(day("2024-06-15"), pounds("60")))
                .build();
        DataExtract extract = DataExtract.of(List.of(order));

        assertThat(new MonthAccount(QUERY, extract).others.size()).isZero();
        assertSame(QUERY, extract);
    }

    /** After an order was paid, it does not count in later months, but zero is owed of it at the end of a longer period. */
    @ParameterizedTest
    @FieldSource("EACH_IN_ITS_WAY")
    void states_countInEachRunOfMonthsAsInTheQuery(AllianceRecord record) {
        assertSame(
                QUERY.measuring(OrderMeasures.OUTSTANDING, CashMeasures.HELD, GroupMeasures.OPEN),
                DataExtract.of(List.of(record)));
    }

    @Test
    void allRecords_withRejectionsAndCoverage() {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        intake.covers(Coverage.of(
                ForceId.of("cumbria"), period(FIRST, END), Fact.CASH_SEIZED, Fact.CASH_RELEASED, Fact.ARRESTED));
        intake.reject(Rejection.of("7", "negative amount")
                .concerning(ForceId.of("cumbria"), Set.of(Fact.CASH_SEIZED))
                .on(day("2024-05-09")));
        EACH_IN_ITS_WAY.forEach(intake::add);

        assertSame(QUERY, intake.finish());
    }

    @Test
    void aQueryAsAtAnInstant_readsTheRecordsKnownThen() {
        List<AllianceRecord> records = List.of(
                cash("known").recordedAt(Instant.parse("2024-02-01T00:00:00Z")).build(),
                cash("late").recordedAt(Instant.parse("2024-09-01T00:00:00Z")).build(),
                cash("perhaps").build(),
                cash("revised")
                        .recordedAt(Instant.parse("2024-02-01T00:00:00Z"))
                        .build(),
                cash("revised")
                        .amount(pounds("7"))
                        .revision(2)
                        .recordedAt(Instant.parse("2024-03-01T00:00:00Z"))
                        .build());

        assertSame(QUERY.asAt(Instant.parse("2024-06-01T00:00:00Z")), DataExtract.of(records));
    }

    @Test
    void monthsWithOnlyRecordsThatWerePerhapsKnown_haveTheirGaps() {
        List<AllianceRecord> records = List.of(Given.seizure("perhaps", "2024-03-06", Drug.COCAINE));

        assertSame(QUERY.asAt(Instant.parse("2024-06-01T00:00:00Z")), DataExtract.of(records));
    }

    @Test
    void namesThatDependOnTheEndOfAPeriod_areReadAgain() {
        CrimeGroup one = CrimeGroup.builder()
                .id("cumbria", "OCG-1")
                .crimeGroup("OCG-1")
                .opened(day("2023-12-01"))
                .build();
        CrimeGroup other = CrimeGroup.builder()
                .id("cumbria", "OCG-2")
                .crimeGroup("OCG-2")
                .opened(day("2023-12-01"))
                .build();

        assertSame(QUERY.withAliases(Records.ALIASES), DataExtract.of(List.of(one, other)));
    }

    @Test
    void recordsOfNoKind() {
        assertSame(QUERY, DataExtract.of(List.of()));
    }

    @Test
    void compare_equalsTheComparisonOfTheQuery() {
        DataExtract extract = DataExtract.of(EACH_IN_ITS_WAY);
        ReportingPeriod spring = period(YearMonth.of(2024, 3), YearMonth.of(2024, 6));
        ReportingPeriod before = period(YearMonth.of(2023, 12), YearMonth.of(2024, 3));

        Comparison found = QUERY.index(extract).compare(spring, before);
        Comparison expected = QUERY.forPeriod(spring).compareWith(before, extract);

        assertThat(found.now()).isEqualTo(expected.now());
        assertThat(found.before()).isEqualTo(expected.before());
        assertThat(found.comparabilityIssues()).isEqualTo(expected.comparabilityIssues());
        assertThat(found.likeForLike().map(Comparison::now))
                .isEqualTo(expected.likeForLike().map(Comparison::now));
    }

    @ParameterizedTest
    @FieldSource("EACH_IN_ITS_WAY")
    void aLateRecord_countsAsInTheQuery(AllianceRecord late) {
        List<AllianceRecord> before = new ArrayList<>(EACH_IN_ITS_WAY);
        before.remove(late);

        assertSameAfter(DataExtract.of(before), DataExtract.of(List.of(late)));
    }

    @Test
    void lateRevisions_ofEarlierAndOfLateRecords() {
        assertSameAfter(
                DataExtract.of(List.of(cash("A").build(), cash("B").build())),
                DataExtract.of(List.of(
                        cash("B").revision(2).amount(pounds("7")).build(),
                        cash("C").build())),
                DataExtract.of(
                        List.of(cash("C").revision(2).amount(pounds("90")).build())),
                DataExtract.of(
                        List.of(cash("C").revision(2).amount(pounds("91")).build())));
    }

    @Test
    void lateParts_ofJointWork() {
        AllianceRecord lead = joint("cumbria", 1, Role.RECORDED);
        AllianceRecord partner = joint("kent", 2, Role.PARTICIPATED);

        assertSameAfter(DataExtract.of(List.of(cash("A").build(), partner)), DataExtract.of(List.of(lead)));
    }

    private static AllianceRecord joint(String force, int place, Role role) {
        return cash(force, "J").joint("NWROCU-7", Share.equal(place, 2), role).build();
    }

    @Test
    void lateRowsAndCoverage() {
        DataExtract first = extract("1", cash("A").build())
                .plus(extract("outside the coverage that is added", search("S2")))
                .covering(Coverage.of(ForceId.of("cumbria"), period(FIRST, END), Fact.CASH_SEIZED));
        RecordIntake<DataExtract> rejecting = DataExtract.writer();
        rejecting.reject(Rejection.of("late 2", "negative amount")
                .concerning(ForceId.of("cumbria"), Set.of(Fact.CASH_SEIZED))
                .on(day("2024-05-09")));
        Coverage less = Coverage.of(ForceId.of("cumbria"), period(FIRST, FIRST.plusMonths(2)), Fact.CASH_SEIZED);
        Coverage more = Coverage.of(ForceId.of("kent"), period(FIRST, FIRST.plusMonths(2)), Fact.STOP_SEARCHES);

        assertSameAfter(
                first,
                rejecting.finish(),
                extract("of no coverage", search("S1")),
                extract("2", cash("B").build()),
                extract("3", cash("C").build()).covering(less),
                extract("4", search("S3")).covering(more));
    }

    private static StopSearch search(String id) {
        return StopSearch.builder().id("kent", id).searched(day("2024-03-05")).build();
    }

    private static DataExtract extract(String row, AllianceRecord record) {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        intake.feed("late", Fact.of(record.getClass())).add(row, record.force(), () -> record);
        return intake.finish();
    }

    @Test
    void manyLateRecords() {
        List<DataExtract> late = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            List<AllianceRecord> some = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                some.add(cash(number + "-" + i).build());
            }
            late.add(DataExtract.of(some));
        }

        assertSameAfter(DataExtract.of(EACH_IN_ITS_WAY), late.toArray(DataExtract[]::new));
    }

    @Test
    void lateRecords_ofAQueryWithAliases() {
        SummaryIndex index = QUERY.withAliases(Records.ALIASES).index(DataExtract.of(EACH_IN_ITS_WAY));
        ReportingPeriod months = period(FIRST, END);
        DataExtract late = DataExtract.of(List.of(cash("late").build()));

        assertThat(index.plus(late).summarize(months))
                .isEqualTo(QUERY.withAliases(Records.ALIASES)
                        .summarize(DataExtract.of(EACH_IN_ITS_WAY).plus(late)));
    }

    @Test
    void severalThreads_findTheSame() throws Exception {
        SummaryIndex index = QUERY.index(DataExtract.of(EACH_IN_ITS_WAY));
        ReportingPeriod months = period(FIRST, END);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Summary>> found = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            found.add(threads.submit(() -> index.summarize(months)));
        }
        for (Future<Summary> each : found) {
            assertThat(each.get()).isEqualTo(QUERY.summarize(EACH_IN_ITS_WAY));
        }
        threads.shutdown();
    }

    @Test
    void aSealedQuery_hasNoIndex() {
        StatsQuery sealed = QUERY.sealedUnder(Given.key(1));

        assertThatThrownBy(() -> sealed.index(DataExtract.of(List.of()))).isInstanceOf(IllegalStateException.class);
    }

    /** Compares an index to which extracts were added with the query of all of them, after each. */
    private static void assertSameAfter(DataExtract first, DataExtract... late) {
        SummaryIndex index = QUERY.index(first);
        DataExtract all = first;
        ReportingPeriod days = ReportingPeriod.ofEndExclusive(day("2024-01-03"), day("2024-05-17"));
        ReportingPeriod before = ReportingPeriod.ofEndExclusive(day("2023-11-03"), day("2023-12-17"));
        for (DataExtract each : late) {
            SummaryIndex former = index;
            Summary unchanged = former.summarize(QUERY.period());
            index = index.plus(each);
            all = all.plus(each);

            assertSame(QUERY, index, all);
            Comparison expected = QUERY.forPeriod(days).compareWith(before, all);
            assertThat(index.compare(days, before).now()).isEqualTo(expected.now());
            assertThat(index.compare(days, before).likeForLike().map(Comparison::before))
                    .isEqualTo(expected.likeForLike().map(Comparison::before));
            assertThat(index).hasToString(QUERY.index(all).toString());
            assertThat(former.summarize(QUERY.period())).isEqualTo(unchanged);
        }
    }

    private static void assertSame(StatsQuery query, DataExtract extract) {
        assertSame(query, query.index(extract), extract);
    }

    /** Compares the summaries of all runs of months. */
    private static void assertSame(StatsQuery query, SummaryIndex index, DataExtract extract) {
        for (YearMonth first = FIRST; first.isBefore(END); first = first.plusMonths(1)) {
            for (YearMonth end = first.plusMonths(1); !end.isAfter(END); end = end.plusMonths(1)) {
                StatsQuery ofMonths = query.forPeriod(period(first, end));

                assertThat(index.summarize(ofMonths.period()).toBytes())
                        .as("%s to %s", first, end)
                        .isEqualTo(ofMonths.summarize(extract).toBytes());
            }
        }
    }
}
