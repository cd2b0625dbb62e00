package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.HUELVA;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.record.Aliases;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.Operations;
import io.github.alliancestats.record.RecordId;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records entered by day, and asked of for any days. */
class DaybookTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 14);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 2);
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2023);

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(YEAR)
            .withOperations(OPERATIONS)
            .reportingIn(GBP)
            .identifiedBy(Identity.UNIQUE)
            .groupedBy(Dimension.MONTH, Dimension.OPERATION);

    private static Safeguarding.Builder safeguarded(String id) {
        return Safeguarding.builder().id("cumbria", id).whenOn(MAY).step(Safeguarding.Step.PERSON_SAFEGUARDED);
    }

    private static CashSeizure cash(String id, LocalDate day, String pounds, OperationId... operations) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seizedOn(day)
                .amount(pounds(pounds))
                .operations(List.of(operations))
                .build();
    }

    private static String seized(Summary answer) {
        return answer.figure(CashMeasures.SEIZED).words();
    }

    @Nested
    class AnyPeriodAndUmbrella {
        private final Daybook book = QUESTION.daybook(
                List.of(cash("C1", MAY, "100", APACHE), cash("C2", JULY, "20", HUELVA), cash("C3", JULY, "3", MILLE)));

        @ParameterizedTest
        @CsvSource({
            "2023-01-01, 2024-01-01, £123",
            "2023-05-14, 2023-05-15, £100",
            "2023-05-15, 2023-07-02, £0",
            "2023-07-01, 2023-08-01, £23",
            "2022-01-01, 2023-01-01, £0",
            "0001-01-01, 9999-12-31, £123"
        })
        void days(LocalDate start, LocalDate end, String seized) {
            assertThat(seized(book.summarize(ReportingPeriod.of(start, end)))).isEqualTo(seized);
        }

        @ParameterizedTest
        @CsvSource({"OP-ALLIANCE, £120", "OP-APACHE, £100", "OP-HUELVA, £20", "OP-MILLE, £3"})
        void umbrella(String umbrella, String seized) {
            Summary answer = book.summarize(YEAR, OperationId.of(umbrella));

            assertThat(seized(answer)).isEqualTo(seized);
            assertThat(answer.query()).isEqualTo(QUESTION.within(OPERATIONS, OperationId.of(umbrella)));
        }

        @Test
        void twoPeriods_areCompared() {
            ReportingPeriod may = ReportingPeriod.ofMonth(YearMonth.of(2023, 5));
            ReportingPeriod july = ReportingPeriod.ofMonth(YearMonth.of(2023, 7));

            assertThat(book.compare(july, may).change(CashMeasures.SEIZED).differenceInWords())
                    .isEqualTo("-£77");
            assertThat(book.compare(july, may, ALLIANCE)
                            .change(CashMeasures.SEIZED)
                            .differenceInWords())
                    .isEqualTo("-£80");
        }

        @Test
        void rowsByOperation_areThoseOfTheUmbrella() {
            assertThat(book.summarize(YEAR).by(Dimension.OPERATION).rows())
                    .containsOnlyKeys(ALLIANCE, APACHE, HUELVA, MILLE);
            assertThat(book.summarize(YEAR, ALLIANCE).by(Dimension.OPERATION).rows())
                    .containsOnlyKeys(ALLIANCE, APACHE, HUELVA);
            assertThat(book.summarize(YEAR, APACHE).by(Dimension.OPERATION).rows())
                    .containsOnlyKeys(APACHE);
        }

        @Test
        void whatIsElsewhere_isOutside() {
            Summary answer = book.summarize(ReportingPeriod.ofMonth(YearMonth.of(2023, 5)), ALLIANCE);

            assertThat(answer.seen()).isEqualTo(3);
            assertThat(answer.included()).isEqualTo(1);
            assertThat(answer.outside(OutOfScope.OUT_OF_SCOPE)).isEqualTo(1);
            assertThat(answer.outside(OutOfScope.OUT_OF_PERIOD)).isEqualTo(1);
        }
    }

    @Nested
    class LateAndCorrected {
        private final Daybook book = QUESTION.daybook(List.of(cash("C1", MAY, "100"), cash("C2", JULY, "20")));

        @Test
        void lateRecord_countsAtOnce() {
            assertThat(seized(book.summarize(YEAR))).isEqualTo("£120");

            book.add(cash("C3", MAY, "7"));

            assertThat(seized(book.summarize(YEAR))).isEqualTo("£127");
            assertThat(book.size()).isEqualTo(3);
        }

        @Test
        void correctedDay_takesTheOldOnesPlace() {
            assertThat(seized(book.summarize(YEAR))).isEqualTo("£120");

            book.replaceDay(MAY, List.of(cash("C1", MAY, "60"), cash("C9", MAY, "1")));
            assertThat(seized(book.summarize(YEAR))).isEqualTo("£81");

            book.replaceDay(JULY, List.of());
            assertThat(seized(book.summarize(YEAR))).isEqualTo("£61");
            assertThat(book.summarize(YEAR))
                    .isEqualTo(QUESTION.daybook(List.of(cash("C1", MAY, "60"), cash("C9", MAY, "1")))
                            .summarize(YEAR));
            assertThat(book.size()).isEqualTo(2);
        }

        @Test
        void recordOfAnotherDay_isRefused_andNothingChanges() {
            assertThatThrownBy(() -> book.replaceDay(MAY, List.of(cash("C1", MAY, "60"), cash("C2", JULY, "1"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "a corrected day must be of records dated on it, but for 2023-05-14 cumbria/C2 was dated"
                                    + " 2023-07-02");
            assertThat(seized(book.summarize(YEAR))).isEqualTo("£120");
        }

        @Test
        void instantOfAnotherDayInLondon_isRefusedWithThatDay() {
            CashSeizure late = CashSeizure.builder()
                    .id("cumbria", "C3")
                    .seizedAt(Instant.parse("2023-05-14T23:15:00Z"))
                    .amount(pounds("1"))
                    .build();

            assertThatThrownBy(() -> book.replaceDay(MAY, List.of(late)))
                    .hasMessageEndingWith(
                            "cumbria/C3 was dated 2023-05-14T23:15:00Z, which is 2023-05-15 in Europe/London");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0001-12-31", "+10000-01-01", "+999999999-12-31"})
        void dayOfNoYearThatThereIs_isRefused(LocalDate day) {
            assertThatThrownBy(() -> book.replaceDay(day, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a date must be in the years 1 to 9999");
        }

        @Test
        void withdrawnRevision_takesThePlaceOfTheRecord_withItsDay() {
            CashSeizure withdrawn = CashSeizure.builder()
                    .id("cumbria", "C1")
                    .revision(2)
                    .withdrawn()
                    .seizedOn(MAY)
                    .build();

            Summary answer = book.replaceDay(MAY, List.of(withdrawn)).summarize(YEAR);

            assertThat(seized(answer)).isEqualTo("£20");
            assertThat(answer.exclusions().count()).isEqualTo(1);
            assertThat(book).hasToString("daybook of 2 records, 1 of them kept; " + QUESTION);
        }

        @Test
        void recordWithoutADate_isRefusedOfADay() {
            CashSeizure undated = CashSeizure.builder()
                    .id("cumbria", "C3")
                    .amount(pounds("1"))
                    .build();

            assertThatThrownBy(() -> book.replaceDay(MAY, List.of(undated)))
                    .hasMessageEndingWith("cumbria/C3 was dated on no day");
        }

        @Test
        void ruleThatThrows_leavesTheBookAsItWas() {
            Measure<Long> broken = Measure.count("force.broken", 1, CashSeizure.class, cash -> {
                if (cash.id().value().equals("C3")) {
                    throw new IllegalStateException("a caller's fault");
                }
                return true;
            });
            StatsQuery question = QUESTION.alsoMeasuring(broken);
            List<AllianceRecord> before = List.of(cash("C1", MAY, "100"));
            Daybook unharmed = question.daybook(before);

            assertThatThrownBy(() -> unharmed.add(cash("C3", MAY, "7"))).hasMessage("a caller's fault");
            assertThatThrownBy(() -> unharmed.replaceDay(MAY, List.of(cash("C2", MAY, "1"), cash("C3", MAY, "7"))))
                    .hasMessage("a caller's fault");

            assertThat(unharmed.summarize(YEAR)).isEqualTo(question.summarize(before));
            assertThat(unharmed.size()).isEqualTo(1);
        }
    }

    /** Nothing of what was told before the rule threw goes to the next record. */
    @Test
    void ruleThatThrowsAtTheSecondDrug_leavesTheNextRecordWhole() {
        Measure<?> cost = Measure.amountOfDrugs("force.cost", 1, drug -> {
            if (drug.drug().equals(Drug.HEROIN)) {
                throw new IllegalStateException("a caller's fault");
            }
            return Optional.of(pounds("5"));
        });
        DrugSeizure both = drugs("D1", Drug.COCAINE, Drug.HEROIN);
        DrugSeizure good = drugs("D2", Drug.COCAINE);
        StatsQuery question = QUESTION.alsoMeasuring(cost);
        Daybook book = question.daybook();

        assertThatThrownBy(() -> book.add(both)).hasMessage("a caller's fault");

        assertThat(book.add(good).summarize(YEAR)).isEqualTo(question.summarize(List.of(good)));
    }

    private static DrugSeizure drugs(String id, Drug... drugs) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", id).seizedOn(MAY);
        for (Drug drug : drugs) {
            seizure.drug(drug);
        }
        return seizure.build();
    }

    @Test
    void instantBeforeTheFirstPeriodThereIs_isNoFault() {
        CashSeizure first = CashSeizure.builder()
                .id("cumbria", "C1")
                .seizedAt(Instant.parse("0001-01-01T00:00:00Z"))
                .amount(pounds("5"))
                .build();

        assertThat(QUESTION.daybook(List.of(first)).summarize(YEAR)).isEqualTo(QUESTION.summarize(List.of(first)));
    }

    @Nested
    class WhatLasts {
        private final StatsQuery held = QUESTION.measuring(CashMeasures.SEIZED, CashMeasures.HELD);

        @Test
        void cashThatNothingHappenedTo_isHeldEverSince_andNotKept() {
            Daybook book = held.daybook(List.of(cash("C1", MAY, "100"), cash("C2", JULY, "20")));
            Summary next = book.summarize(ReportingPeriod.ofYear(2024));

            assertThat(book.kept()).isZero();
            assertThat(seized(next)).isEqualTo("£0");
            assertThat(next.figure(CashMeasures.HELD).words()).isEqualTo("£120");
            assertThat(next.included()).isEqualTo(2);
            assertThat(heldIn(YearMonth.of(2023, 4), book)).isEqualTo("£0");
            assertThat(heldIn(YearMonth.of(2023, 6), book)).isEqualTo("£100");
            assertThat(heldIn(YearMonth.of(2023, 7), book)).isEqualTo("£120");
        }

        private String heldIn(YearMonth month, Daybook book) {
            return book.summarize(YEAR)
                    .by(Dimension.MONTH)
                    .get(month)
                    .figure(CashMeasures.HELD)
                    .words();
        }

        @Test
        void investigation_isKeptAsItIs() {
            Daybook book = QUESTION.daybook(List.of(FinancialInvestigation.builder()
                    .id("cumbria", "F1")
                    .openedOn(MAY)
                    .closedOn(JULY)
                    .amount(pounds("5"))
                    .build()));

            assertThat(book.kept()).isEqualTo(1);
            assertThat(book.size()).isEqualTo(1);
            assertThat(book.summarize(YEAR).figure(InvestigationMeasures.OPENED).value())
                    .isEqualTo(1);
            assertThat(book.replaceDay(MAY, List.of()).size()).isZero();
            assertThat(book.summarize(YEAR).seen()).isZero();
        }

        /** How long cash is held depends on the day that is asked about. */
        @ParameterizedTest
        @CsvSource({"2023-05-01, 2023-05-15, 0", "2023-06-01, 2024-07-01, 1", "2026-01-01, 2026-02-01, 1"})
        void outOfTime_isByTheEndOfThePeriod(LocalDate start, LocalDate end, long outOfTime) {
            Measure<Long> measure = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            StatsQuery question = QUESTION.measuring(measure);
            List<AllianceRecord> records = List.of(cash("C1", MAY, "100"), cash("C2", LocalDate.of(2024, 8, 1), "20"));
            ReportingPeriod days = ReportingPeriod.of(start, end);
            Daybook book = question.daybook(records);

            assertThat(book.kept()).isEqualTo(2);
            assertThat(book.summarize(days)).isEqualTo(question.forPeriod(days).summarize(records));
            assertThat(book.summarize(days).figure(measure).value() > 0).isEqualTo(outOfTime > 0);
        }

        @ParameterizedTest
        @CsvSource({"9999-01-01", "9999-12-10"})
        void cashOfTheLastMonthThereIs_isHeldThen(LocalDate start) {
            CashSeizure last = cash("C1", LocalDate.of(9999, 12, 5), "9");
            ReportingPeriod end = ReportingPeriod.of(start, LocalDate.of(10_000, 1, 1));

            assertThat(held.daybook(List.of(last)).summarize(end))
                    .isEqualTo(held.forPeriod(end).summarize(List.of(last)));
        }
    }

    @Test
    void person_hasTheNameOfThePeriodsEnd() {
        StatsQuery question = QUESTION.withAliases(
                Aliases.builder().merged("P1", "P2", LocalDate.of(2023, 6, 1)).build());
        List<AllianceRecord> people = new ArrayList<>();
        for (String person : List.of("P1", "P2")) {
            people.add(safeguarded("S" + person).person(person).build());
        }
        Daybook book = question.daybook(people);

        assertThat(book.summarize(ReportingPeriod.ofMonth(YearMonth.of(2023, 5)))
                        .figure(CommunityMeasures.PEOPLE_SAFEGUARDED)
                        .value())
                .isEqualTo(2);
        assertThat(book.summarize(YEAR)
                        .figure(CommunityMeasures.PEOPLE_SAFEGUARDED)
                        .value())
                .isEqualTo(1);
    }

    @Test
    void groupAndPartner_haveTheRowsOfThePeriodsEnd() {
        StatsQuery question = QUESTION.groupedBy(Dimension.GROUP, Dimension.PARTNER)
                .withAliases(Aliases.builder()
                        .merged("G1", "G2", LocalDate.of(2023, 6, 1))
                        .merged("NCA North", "NCA", LocalDate.of(2023, 6, 1))
                        .build());
        List<AllianceRecord> records = List.of(
                CashSeizure.builder()
                        .id("cumbria", "C1")
                        .seizedOn(MAY)
                        .amount(pounds("1"))
                        .groups(List.of("G1"))
                        .build(),
                CashSeizure.builder()
                        .id("cumbria", "C2")
                        .seizedOn(MAY)
                        .amount(pounds("1"))
                        .partners(List.of("NCA North"))
                        .build());
        Summary answer = question.daybook(records).summarize(YEAR);

        assertThat(answer.by(Dimension.GROUP).rows()).containsOnlyKeys("G2");
        assertThat(answer.by(Dimension.PARTNER).rows()).containsOnlyKeys("NCA");
        assertThat(answer).isEqualTo(question.summarize(records));
    }

    /** An agency of the operation is the recording force in one year, and another in the next. */
    @Test
    void partnerOfAnOperation_hasTheNameOfThePeriodsEnd() {
        Operations tree = Operations.of(Operation.builder()
                .id(ALLIANCE)
                .name("Operation Alliance")
                .partners(List.of("P"))
                .build());
        StatsQuery question = QUESTION.withOperations(tree)
                .withAliases(Aliases.builder()
                        .merged("P", "cumbria", LocalDate.of(2020, 1, 1))
                        .merged("P", "Q", LocalDate.of(2024, 1, 1))
                        .build());
        List<AllianceRecord> records = List.of(cash("C1", MAY, "1", ALLIANCE));
        ReportingPeriod both = ReportingPeriod.of(YEAR.start(), LocalDate.of(2025, 1, 1));
        Daybook book = question.daybook(records);

        for (ReportingPeriod period : List.of(YEAR, both)) {
            assertThat(book.summarize(period))
                    .isEqualTo(question.forPeriod(period).summarize(records));
        }
        assertThat(book.summarize(both).figure(CommunityMeasures.PARTNERS).value())
                .isEqualTo(1);
    }

    /** Sums beyond a long, of amounts that fit and of such as do not, in cells, calendars and answers. */
    @Tag("long")
    @Test
    void sumOfAnySize_isExact() {
        BigDecimal most = new BigDecimal("140737488.355327");
        int times = 140_000;
        Daybook book = QUESTION.groupedBy(Dimension.OPERATION).daybook();
        for (int i = 0; i < times; i++) {
            book.add(cash("C" + i, MAY.plusDays(i % 2), most.toPlainString(), APACHE)); // beyond a long on each
        }
        book.add(cash("W", JULY, "1E+40", APACHE)).add(cash("S", JULY, "1E-20", APACHE));
        BigDecimal sum = most.multiply(BigDecimal.valueOf(times))
                .add(new BigDecimal("1E+40"))
                .add(new BigDecimal("1E-20"));

        assertThat(most.movePointRight(6).multiply(BigDecimal.valueOf(times)))
                .isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE));
        for (Summary answer : List.of(book.summarize(YEAR), book.summarize(YEAR, ALLIANCE))) {
            assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo(sum);
            assertThat(answer.by(Dimension.OPERATION)
                            .get(APACHE)
                            .figure(CashMeasures.SEIZED)
                            .number())
                    .isEqualByComparingTo(sum);
        }
        book.add(cash("L", MAY, "2", APACHE));
        assertThat(book.summarize(YEAR).figure(CashMeasures.SEIZED).number())
                .isEqualByComparingTo(sum.add(BigDecimal.valueOf(2)));
    }

    @Test
    void manyGroups_haveARowEachWhereSomethingIs() {
        List<AllianceRecord> records = IntStream.range(0, 1000)
                .mapToObj(i -> (AllianceRecord) DrugSeizure.builder()
                        .id("cumbria", "D" + i)
                        .seizedOn(MAY.plusDays(i % 7))
                        .groups(List.of("OCG-" + i))
                        .drug(Drug.COCAINE)
                        .build())
                .toList();
        StatsQuery question = QUESTION.groupedBy(Dimension.GROUP, Dimension.DRUG);
        Daybook book = question.daybook(records);

        assertThat(book.summarize(YEAR)).isEqualTo(question.summarize(records));
        assertThat(book.summarize(YEAR).by(Dimension.GROUP).rows()).hasSize(1000);
        assertThat(book.summarize(ReportingPeriod.of(MAY, MAY.plusDays(1)))
                        .by(Dimension.GROUP)
                        .rows())
                .hasSize(143);
        assertThat(book.kept()).isZero();
    }

    @Test
    void inAnotherZone_theAnswerIsTheSameAsWithoutABook() {
        StatsQuery question = QUESTION.inZone(ZoneId.of("Pacific/Kiritimati"));
        List<AllianceRecord> records = List.of(
                cash("C1", MAY, "100"),
                CashSeizure.builder()
                        .id("cumbria", "C2")
                        .seizedAt(Instant.parse("2023-05-31T11:00:00Z"))
                        .amount(pounds("20"))
                        .build());
        ReportingPeriod june = ReportingPeriod.ofMonth(YearMonth.of(2023, 6));

        assertThat(seized(question.daybook(records).summarize(june))).isEqualTo("£20");
        assertThat(question.daybook(records).summarize(june))
                .isEqualTo(question.forPeriod(june).summarize(records));
    }

    @Test
    void threads_askAndEnterAtOnce() {
        Daybook book = QUESTION.daybook();
        List<CompletableFuture<Void>> tasks = IntStream.range(0, 8)
                .mapToObj(task -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 50; i++) {
                        book.add(cash(task + "-" + i, MAY.plusDays(i), "1", APACHE));
                        Summary answer = book.summarize(YEAR, ALLIANCE);
                        assertThat(seized(answer)).isEqualTo("£" + answer.included());
                    }
                }))
                .toList();

        tasks.forEach(CompletableFuture::join);
        assertThat(seized(book.summarize(YEAR))).isEqualTo("£400");
    }

    @ParameterizedTest
    @EnumSource(names = "UNIQUE", mode = EnumSource.Mode.EXCLUDE)
    void otherIdentity_isRefused(Identity identity) {
        assertThatThrownBy(() -> QUESTION.identifiedBy(identity).daybook())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a daybook keeps neither ids nor revisions, so its question must be"
                        + " identifiedBy(Identity.UNIQUE) and not as at an instant, but was identified by " + identity);
    }

    @Test
    void asAtAnInstant_isRefused() {
        assertThatThrownBy(() ->
                        QUESTION.asAt(Instant.parse("2024-01-31T00:00:00Z")).daybook())
                .hasMessageEndingWith("was identified by UNIQUE and as at 2024-01-31T00:00:00Z");
    }

    @Test
    void umbrellaThatIsUnknown_isRefused() {
        Daybook book = QUESTION.daybook();

        assertThatThrownBy(() -> book.summarize(YEAR, OperationId.of("OP-NONE")))
                .hasMessage("an umbrella must be among the operations, but OP-NONE is not");
        assertThatThrownBy(() -> AllianceStats.forPeriod(YEAR)
                        .identifiedBy(Identity.UNIQUE)
                        .daybook()
                        .summarize(YEAR, ALLIANCE))
                .hasMessage("a question must know a tree of operations to be asked within one of them, but for"
                        + " OP-ALLIANCE it knew none");
    }

    @Nested
    class Kept {
        private final StatsQuery aliased = QUESTION.withAliases(
                Aliases.builder().merged("P1", "P2", LocalDate.of(2023, 6, 1)).build());

        /** Who has another name in another period is resolved anew for each answer; who names nobody is not. */
        @Test
        void withAliases_recordThatNamesSomebody_isKept_andNoOther() {
            Safeguarding nobody = safeguarded("S1").build();
            Safeguarding somebody = safeguarded("S2").person("P1").build();
            StatsQuery question = aliased.measuring(CommunityMeasures.PEOPLE_SAFEGUARDED, CashMeasures.HELD);

            assertThat(question.daybook(List.of(cash("C1", MAY, "1"), nobody)).kept())
                    .isZero();
            assertThat(question.daybook(List.of(somebody)).kept()).isEqualTo(1);
            assertThat(QUESTION.measuring(CommunityMeasures.PEOPLE_SAFEGUARDED)
                            .daybook(List.of(somebody))
                            .kept())
                    .isZero();
        }

        /** For what lasts is seen as in a month after all others, and before the first there is no period. */
        @ParameterizedTest
        @CsvSource({"0001-01-01, 0", "9999-11-30, 0", "9999-12-01, 1", "9999-12-31, 1"})
        void recordOfTheLastMonthThereIs_isKept(LocalDate day, long kept) {
            StatsQuery question = QUESTION.measuring(CashMeasures.SEIZED);
            List<AllianceRecord> records = List.of(cash("C1", day, "5"));
            Daybook book = question.daybook(records);
            ReportingPeriod year = ReportingPeriod.ofYear(day.getYear());

            assertThat(book.kept()).isEqualTo(kept);
            assertThat(book.summarize(year)).isEqualTo(question.forPeriod(year).summarize(records));
            assertThat(seized(book.summarize(year))).isEqualTo("£5");
        }

        @Test
        void dayThatIsReplaced_leavesWhatIsKeptOfOthers() {
            Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            StatsQuery question = QUESTION.measuring(outOfTime, InvestigationMeasures.OPENED);
            FinancialInvestigation first = opened("F1", MAY);
            FinancialInvestigation second = opened("F2", JULY);
            CashSeizure cash = cash("C2", JULY, "20");
            Daybook book = question.daybook(List.of(first, second, cash("C1", MAY, "1"), cash));
            assertThat(book.kept()).isEqualTo(4);
            assertThat(question.daybook(List.of(drugs("D1", Drug.COCAINE))).kept())
                    .as("no cash")
                    .isZero();

            book.replaceDay(MAY, List.of());

            assertThat(book.kept()).isEqualTo(2);
            assertThat(book.size()).isEqualTo(2);
            assertThat(book.summarize(ReportingPeriod.ofYear(2024)))
                    .isEqualTo(question.forPeriod(ReportingPeriod.ofYear(2024)).summarize(List.of(second, cash)));
            assertThat(book.summarize(YEAR)).isEqualTo(question.summarize(List.of(second, cash)));
        }

        private FinancialInvestigation opened(String id, LocalDate day) {
            return investigation(id, day).closedOn(day.plusDays(40)).build();
        }

        private FinancialInvestigation.Builder investigation(String id, LocalDate day) {
            return FinancialInvestigation.builder()
                    .id("cumbria", id)
                    .openedOn(day)
                    .amount(pounds("5"));
        }

        @Test
        void investigationThatIsOpen_isHeldInSums_untilItIsClosed() {
            StatsQuery question =
                    QUESTION.measuring(InvestigationMeasures.OPENED, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION);
            FinancialInvestigation open = investigation("F1", MAY).build();
            FinancialInvestigation closed = opened("F2", MAY);
            Daybook book = question.daybook(List.of(open, closed));

            assertThat(book.kept()).as("the one that was closed").isEqualTo(1);
            for (ReportingPeriod period :
                    List.of(ReportingPeriod.ofYear(2023), ReportingPeriod.ofYear(2024), ReportingPeriod.ofYear(2025))) {
                assertThat(book.summarize(period))
                        .isEqualTo(question.forPeriod(period).summarize(List.of(open, closed)));
            }
        }

        /** Agencies and operations are counted within the umbrella that is asked for. */
        @Test
        void whatDependsOnTheOperations_isCountedAnew() {
            Measure<Long> byOperation = DrugMeasures.seizuresBy(SeizureCountingUnit.OPERATION);
            StatsQuery question =
                    QUESTION.measuring(CommunityMeasures.PARTNERS, CommunityMeasures.JOINT_OPERATIONS, byOperation);
            DrugSeizure drugs = DrugSeizure.builder()
                    .id("cumbria", "D1")
                    .seizedOn(MAY)
                    .operations(List.of(HUELVA))
                    .drug(Drug.COCAINE)
                    .build();
            CashSeizure withPartner = CashSeizure.builder()
                    .id("cumbria", "C1")
                    .seizedOn(JULY)
                    .amount(pounds("1"))
                    .operations(List.of(APACHE))
                    .partners(List.of("HMRC"))
                    .build();
            List<AllianceRecord> records = List.of(drugs, withPartner, cash("C2", JULY, "1"));
            Daybook book = question.daybook(records);

            assertThat(QUESTION.measuring(byOperation).daybook(List.of(drugs)).kept())
                    .isEqualTo(1);
            assertThat(QUESTION.measuring(DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT))
                            .daybook(List.of(drugs))
                            .kept())
                    .isZero();
            assertThat(book.kept()).isEqualTo(2);
            assertThat(book.summarize(YEAR).figure(CommunityMeasures.PARTNERS).value())
                    .isEqualTo(2);
            assertThat(book.summarize(YEAR).figure(byOperation).value()).isEqualTo(1);
            assertThat(book.summarize(YEAR, APACHE)
                            .figure(CommunityMeasures.PARTNERS)
                            .value())
                    .isEqualTo(1);
            for (OperationId umbrella : List.of(ALLIANCE, APACHE, HUELVA, MILLE)) {
                assertThat(book.summarize(YEAR, umbrella))
                        .isEqualTo(question.within(OPERATIONS, umbrella).summarize(records));
            }
        }
    }

    @Test
    void whatDoesNotLast_isInNoLaterPeriod() {
        Safeguarding once = safeguarded("S1").build();
        Summary next = QUESTION.daybook(List.of(once)).summarize(ReportingPeriod.ofYear(2024));

        assertThat(next.included()).isZero();
        assertThat(next.outside(OutOfScope.OUT_OF_PERIOD)).isEqualTo(1);
    }

    @Test
    void monthsWithData_areThoseOfTheRecordsDays() {
        List<AllianceRecord> records = List.of(cash("C1", LocalDate.of(2023, 6, 1), "1"), cash("C2", JULY, "1"));
        ReportingPeriod spring = ReportingPeriod.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1));
        Summary answer = QUESTION.daybook(records).summarize(spring);

        assertThat(answer.figure(CashMeasures.SEIZED).coverage().months()).containsExactly(YearMonth.of(2023, 6));
        assertThat(answer).isEqualTo(QUESTION.forPeriod(spring).summarize(records));
    }

    /** With and without names that are known to be others, in whole and in cut months. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void recordsOfEveryKind_countAsWithoutABook(long seed) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String force = i % 4 == 3 ? "lancashire" : "cumbria";
            records.add(Records.content(seed * 1_000 + i).with(RecordId.of(force, "R" + i), 1));
        }
        StatsQuery question = QUESTION.reportingIn(GBP, Records.RATES)
                .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]))
                .groupedBy(
                        Dimension.MONTH,
                        Dimension.GROUP,
                        Dimension.DRUG,
                        Dimension.OPERATION.by(Dimension.MONTH),
                        Dimension.AREA.by(Dimension.DRUG_CLASS));
        StatsQuery asked = seed % 2 == 0 ? question.withAliases(Records.ALIASES) : question;
        Daybook book = asked.daybook(records);

        for (ReportingPeriod period : List.of(
                Records.YEAR,
                ReportingPeriod.of(LocalDate.of(2023, 12, 20), LocalDate.of(2024, 9, 5)),
                ReportingPeriod.ofYear(2025))) {
            assertThat(book.summarize(period)).isEqualTo(asked.forPeriod(period).summarize(records));
            assertThat(book.summarize(period, ALLIANCE))
                    .isEqualTo(
                            asked.within(OPERATIONS, ALLIANCE).forPeriod(period).summarize(records));
        }
    }

    @Test
    void nothingEntered_isTheEmptyAnswer() {
        assertThat(QUESTION.daybook().summarize(YEAR)).isEqualTo(QUESTION.empty());
    }
}
