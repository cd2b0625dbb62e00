package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A date can be some day of a period. An event counts in a period that has all its possible days, and is a gap of a period
 * that has only some.
 */
class InexactDatesTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(GBP);

    private static final EventDate MAY = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2023, 5)));
    private static final EventDate IN_2023 = EventDate.within(ReportingPeriod.ofYear(2023));

    private static CashSeizure.Builder cash() {
        return CashSeizure.builder().id("cumbria", "1").amount(pounds("500"));
    }

    private static CashSeizure.Builder seizedInMarch() {
        return cash().seized(LocalDate.of(2023, 3, 1));
    }

    private static CashSeizure forfeited(CashSeizure.Builder cash, EventDate date) {
        return cash.event(MoneyEvent.of(Stage.FORFEITED, date).remainder()).build();
    }

    private static Summary summary(StatsQuery query, AllianceRecord record) {
        return query.summarize(Given.declared(List.of(record), record.getClass().asSubclass(AllianceRecord.class)));
    }

    private static String text(ReportingPeriod period, Measure<?> measure, AllianceRecord record) {
        return summary(YEAR.forPeriod(period).alsoMeasuring(measure), record)
                .figure(measure)
                .text();
    }

    private static String text(int year, Measure<?> measure, AllianceRecord record) {
        return text(ReportingPeriod.ofYear(year), measure, record);
    }

    /** Returns the months in which a figure has a text. */
    private static List<Integer> months(Measure<?> measure, String text, AllianceRecord record) {
        return months(
                measure, text, Given.declared(List.of(record), record.getClass().asSubclass(AllianceRecord.class)));
    }

    private static List<Integer> months(Measure<?> measure, String text, DataExtract extract) {
        Summary summary = YEAR.groupedBy(Dimension.MONTH).summarize(extract);
        return summary.by(Dimension.MONTH).rows().entrySet().stream()
                .filter(row -> row.getValue().figure(measure).text().equals(text))
                .map(row -> row.getKey().getMonthValue())
                .toList();
    }

    @Nested
    class TheFirstDate {

        private final AllianceRecord record = cash().seized(MAY).build();

        @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
        @CsvSource({
            "2023-01-01, 2024-01-01, £500, £500", // all of May
            "2023-05-01, 2023-06-01, £500, £500",
            "2023-05-01, 2023-05-31, not known, not known", // perhaps the last day of May
            "2023-05-31, 2023-12-31, not known, £500",
            "2023-06-01, 2024-01-01, £0, £500",
            "2023-01-01, 2023-05-01, £0, £0",
        })
        void countsInAPeriod_withAllItsDays(LocalDate start, LocalDate end, String seized, String held) {
            ReportingPeriod period = ReportingPeriod.ofEndExclusive(start, end);

            assertThat(text(period, CashMeasures.SEIZED, record)).isEqualTo(seized);
            assertThat(text(period, CashMeasures.HELD, record)).isEqualTo(held);
        }

        @Test
        void countsInItsMonth_andInNoOther() {
            assertThat(months(CashMeasures.SEIZED, "£500", record)).containsExactly(5);
            assertThat(months(CashMeasures.SEIZED, "£0", record)).hasSize(11);
        }

        /** One reader shows the exact record, and another the inexact one. */
        @Test
        void countsUnderItsOwnOperations_besideAnExactRecord() {
            AllianceRecord exact = CashSeizure.builder()
                    .id("cumbria", "2")
                    .seized(LocalDate.of(2023, 5, 1))
                    .operation("OP-A")
                    .amount(pounds("7"))
                    .build();
            Summary summary = YEAR.groupedBy(Dimension.OPERATION)
                    .summarize(Given.declared(List.of(exact, record), CashSeizure.class));

            assertThat(summary.by(Dimension.OPERATION)
                            .get(OperationId.of("OP-A"))
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("£7");
            assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("£507");
        }

        @Test
        void ofAYear_isAGapOfEachMonth() {
            assertThat(months(
                            CashMeasures.SEIZED,
                            "not known",
                            cash().seized(IN_2023).build()))
                    .hasSize(12);
        }

        @ParameterizedTest(name = "to {0}: included {1}, excluded {2}")
        @CsvSource({"2023-06-01, 1, 0", "2023-05-15, 0, 1", "2023-05-01, 0, 0"})
        void recordIsIncluded_ifItCountsOnEachDay(LocalDate end, long included, long excluded) {
            Summary summary =
                    summary(YEAR.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), end)), record);

            assertThat(summary.included()).isEqualTo(included);
            assertThat(summary.excluded(Exclusion.ExclusionReason.UNDATED)).isEqualTo(excluded);
            assertThat(summary.seen()).isEqualTo(1);
        }

        @Test
        void unknownFirstDate_equalsAnAbsentOne() {
            assertThat(cash().seized(EventDate.unknown()).build()).isEqualTo(cash().build());
        }

        @Test
        void laterEvents_boundIt() {
            CashSeizure seizedBefore = forfeited(cash().seized(IN_2023), EventDate.on(LocalDate.of(2023, 3, 1)));

            assertThat(months(CashMeasures.SEIZED, "not known", seizedBefore)).containsExactly(1, 2, 3);
        }

        @Test
        void drug_countsUnderItsClass_ifThatIsTheSameOnEachDay() {
            DrugSeizure cocaine = DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(IN_2023)
                    .drug(Drug.COCAINE)
                    .build();
            DrugSeizure nitrousOxide = DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(IN_2023)
                    .drug(Drug.NITROUS_OXIDE)
                    .build();

            assertThat(classes(cocaine)).isEqualTo("{Class A=1}");
            assertThat(classes(nitrousOxide)) // controlled from 8 November
                    .isEqualTo("{Class C=not known, Psychoactive Substances Act only=not known}");
        }

        private static String classes(DrugSeizure seizure) {
            return summary(YEAR.groupedBy(Dimension.DRUG_CLASS), seizure)
                    .by(Dimension.DRUG_CLASS)
                    .rows()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            row -> row.getKey().toString(),
                            row -> row.getValue().figure(DrugMeasures.SEIZURES).text(),
                            (one, other) -> one,
                            TreeMap::new))
                    .toString();
        }
    }

    @Nested
    class ChangesBetweenThePossibleDays {

        private final CashSeizure euros = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(IN_2023)
                .amount(BigDecimal.TEN, EUR)
                .build();

        @Test
        void rateOfTheMiddle_isAGap() {
            ExchangeRates rates = ExchangeRates.into(GBP)
                    .rate(EUR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 30), new BigDecimal("0.85"))
                    .rate(EUR, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 8, 31), new BigDecimal("0.80"))
                    .rate(EUR, LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 31), new BigDecimal("0.85"))
                    .build();
            assertThat(summary(YEAR.reportingIn(rates), euros)
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("not known");
            assertThat(summary(YEAR.reportingIn(rates), euros)
                            .figure(CashMeasures.SEIZURES)
                            .text())
                    .isEqualTo("1");
        }

        /** The first possible day has no rate. */
        @Test
        void rateThatBegins_isAGap() {
            Asset account = Asset.builder(AssetKind.ACCOUNT)
                    .id("cumbria", "1")
                    .taken(Stage.FROZEN, IN_2023)
                    .amount(BigDecimal.TEN, EUR)
                    .build();
            ExchangeRates rates = ExchangeRates.into(GBP)
                    .rate(EUR, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 12, 31), new BigDecimal("0.85"))
                    .build();
            assertThat(summary(YEAR.reportingIn(rates), account)
                            .figure(MoneyMeasures.amount(Stage.FROZEN))
                            .completeness()
                            .gaps())
                    .isEqualTo(Map.of(Gap.UNDATED, 1L));
        }

        @Test
        void dayWithoutARate_isAGap() {
            ExchangeRates rates = ExchangeRates.into(GBP)
                    .rate(EUR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 30), new BigDecimal("0.85"))
                    .rate(EUR, LocalDate.of(2023, 5, 2), LocalDate.of(2023, 12, 31), new BigDecimal("0.85"))
                    .build();
            assertThat(summary(YEAR.reportingIn(rates), euros)
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("not known");
        }

        @Test
        void ruleOfAPreparation_thatBegins_isAGapOfBothClasses() {
            PreparationRule rule = new PreparationRule(
                    Preparation.INJECTION, DrugClass.B, DrugClass.A, LocalDate.of(2023, 6, 1), "a new Act", true);
            DrugLaw law = DrugLaw.of(
                    "new",
                    LocalDate.of(9999, 12, 31),
                    DrugLaw.misuseOfDrugsAct().provisions(),
                    List.of(rule));
            DrugSeizure seizure = DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(IN_2023)
                    .drug(SeizedDrug.builder().drug(Drug.AMPHETAMINE).preparation(Preparation.INJECTION))
                    .build();

            assertThat(summary(YEAR.withDrugLaw(law).groupedBy(Dimension.DRUG_CLASS), seizure)
                            .by(Dimension.DRUG_CLASS)
                            .rows())
                    .containsOnlyKeys(DrugClass.A, DrugClass.B);
        }

        /** Cannabis was a drug of class C from 29 January 2004 to 25 January 2009, and of class B before and after. */
        @Test
        void classOfTheMiddle_isAGap_alsoOfAStockYearsLater() {
            DrugSeizure held = DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(EventDate.within(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2003, 1, 1), LocalDate.of(2011, 1, 1))))
                    .drug(SeizedDrug.builder()
                            .drug(Drug.CANNABIS_HERBAL)
                            .quantity(Quantity.grams("5"))
                            .held())
                    .build();

            Breakdown<DrugClass> classes = summary(
                            YEAR.measuring(DrugMeasures.quantityHeld(UnitKind.MASS))
                                    .groupedBy(Dimension.DRUG_CLASS),
                            held)
                    .by(Dimension.DRUG_CLASS);

            assertThat(classes.rows()).containsOnlyKeys(DrugClass.B, DrugClass.C);
            assertThat(classes.rows().values())
                    .allMatch(row -> row.figure(DrugMeasures.quantityHeld(UnitKind.MASS))
                            .text()
                            .equals("not known"));
        }
    }

    /** Two dates of a record can be on any two of their days. */
    @Nested
    class SeveralDates {

        private static final EventDate UNKNOWN = EventDate.unknown();

        private static EventDate from(String first, String last) {
            return EventDate.within(ReportingPeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last)));
        }

        private static ConfiscationOrder order(Obligor obligor) {
            return ConfiscationOrder.builder()
                    .id("cumbria", "1")
                    .made(LocalDate.of(2022, 1, 1))
                    .obligor(obligor)
                    .build();
        }

        @Test
        void variationAndPayment_doNotCancel() {
            ConfiscationOrder order = order(Obligor.of("P", pounds("800"))
                    .varied(UNKNOWN, pounds("900"))
                    .paid(UNKNOWN, pounds("100")));

            assertThat(text(2023, OrderMeasures.OUTSTANDING, order)).isEqualTo("not known");
        }

        @Test
        void variations_canBeInEitherOrder() {
            ConfiscationOrder order = order(Obligor.of("P", pounds("800"))
                    .varied(from("2022-02-01", "2022-09-30"), pounds("300"))
                    .varied(from("2022-03-01", "2022-12-31"), pounds("200")));

            assertThat(text(2022, OrderMeasures.OUTSTANDING, order)).isEqualTo("not known");
            assertThat(text(2022, OrderMeasures.VALUE, order)).isEqualTo("£800");
        }

        private static SeizedDrug.Builder heroin() {
            return SeizedDrug.builder().drug(Drug.HEROIN).quantity(Quantity.grams("5"));
        }

        /** The dates of drugs are the later ones. */
        @Test
        void seizureOfSeveralDrugs_isBeforeTheirDestruction() {
            Measure<?> held = DrugMeasures.quantityHeld(UnitKind.MASS);
            DrugSeizure seizure = DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(MAY)
                    .drug(heroin().destroyed(from("2023-09-10", "2023-09-20")))
                    .drug(heroin().destroyed(EventDate.on(LocalDate.of(2023, 7, 7))))
                    .build();
            Map<YearMonth, Summary> months = summary(YEAR.measuring(held).groupedBy(Dimension.MONTH), seizure)
                    .by(Dimension.MONTH)
                    .rows();

            assertThat(months.values())
                    .extracting(month -> month.figure(held).text())
                    .containsExactly(
                            "0 g", "0 g", "0 g", "0 g", "10 g", "10 g", "5 g", "5 g", "0 g", "0 g", "0 g", "0 g");
        }

        @Test
        void cohortHeld_triesABeginningInThePeriod_andAnEndAfterIt() {
            Measure<MonetaryAmount> held = MoneyMeasures.cohortHeld(LocalDate.of(2024, 6, 30));
            CashSeizure released = cash().seized(from("2022-01-01", "2023-12-31"))
                    .event(MoneyEvent.of(Stage.RELEASED, from("2023-01-01", "2024-12-31"))
                            .remainder())
                    .build();

            assertThat(summary(YEAR.measuring(held), released).figure(held).text())
                    .isEqualTo("not known");
        }

        @Test
        void outOfTime_triesAnOrderAndAReleaseSeparately() {
            Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            CashSeizure released = cash().seized(LocalDate.of(2023, 1, 4))
                    .event(MoneyEvent.of(Stage.DETAINED, IN_2023).all())
                    .event(MoneyEvent.of(Stage.RELEASED, from("2023-01-01", "2024-12-31"))
                            .remainder())
                    .build();

            assertThat(summary(YEAR.measuring(outOfTime), released)
                            .figure(outOfTime)
                            .text())
                    .isEqualTo("not known");
        }

        /** On 31 May the first 48 hours are not over if it was seized on that day. */
        @Test
        void outOfTime_triesTheLastDayOfASeizure() {
            Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            StatsQuery query = YEAR.measuring(outOfTime).groupedBy(Dimension.MONTH);
            Map<YearMonth, Summary> months = summary(query, cash().seized(MAY).build())
                    .by(Dimension.MONTH)
                    .rows();

            assertThat(months.values())
                    .extracting(month -> month.figure(outOfTime).text())
                    .containsExactly("0", "0", "0", "0", "not known", "1", "1", "1", "1", "1", "1", "1");
        }

        /** The hours of 29 December are not over at the end of the year, as a weekend follows. */
        @Test
        void outOfTime_triesTheLastDayOfASpan() {
            Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));

            assertThat(summary(
                                    YEAR.measuring(outOfTime),
                                    cash().seized(from("2023-12-11", "2023-12-29"))
                                            .build())
                            .figure(outOfTime)
                            .text())
                    .isEqualTo("not known");
        }

        /** An order of the last six months of the year allows that the cash is held at its end. */
        @ParameterizedTest
        @CsvSource({"2023-01-10, 2024-01-31", "2023-01-10, 2024-12-31", "2023-01-10, 2023-12-31"})
        void outOfTime_triesTheLastDayOfThePeriod(String first, String last) {
            Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            CashSeizure detained = cash().seized(LocalDate.of(2023, 1, 4))
                    .event(MoneyEvent.of(Stage.DETAINED, from(first, last)).all())
                    .build();

            assertThat(summary(YEAR.measuring(outOfTime), detained)
                            .figure(outOfTime)
                            .text())
                    .isEqualTo("not known");
        }

        /** The clock begins with the year 2003. */
        @Test
        void outOfTime_triesTheFirstDayOfTheClock() {
            Measure<Long> outOfTime = CashMeasures.seizuresOutOfTime(DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES));
            StatsQuery days =
                    YEAR.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2003, 1, 29), LocalDate.of(2003, 2, 1)));

            assertThat(summary(
                                    days.measuring(outOfTime),
                                    cash().seized(from("2002-12-20", "2003-01-31"))
                                            .build())
                            .figure(outOfTime)
                            .text())
                    .isEqualTo("not known");
        }

        /** The instant is on 15 May in UTC and on 14 May in New York. */
        @ParameterizedTest
        @ValueSource(strings = {"Europe/London", "America/New_York", "Pacific/Auckland"})
        void variation_canBeAfterAnInstant_inAnyZone(String zone) {
            ConfiscationOrder order = order(Obligor.of("P", pounds("800"))
                    .varied(EventDate.at(Instant.parse("2023-05-15T00:30:00Z")), pounds("500"))
                    .varied(MAY, pounds("600")));

            assertThat(summary(YEAR.inZone(ZoneId.of(zone)), order)
                            .figure(OrderMeasures.OUTSTANDING)
                            .text())
                    .isEqualTo("not known");
        }

        /** Only the reverse of the order in which they are stated gives the penny to the forfeiture. */
        @Test
        void jointProperty_triesEachOrderOfThreeEvents() {
            CashSeizure joint = cash().joint("J-1", Share.equal(1, 3), JointWork.Role.RECORDED)
                    .seized(LocalDate.of(2023, 3, 1))
                    .event(MoneyEvent.of(Stage.TO_VICTIMS, MAY).amount(pounds("30.02")))
                    .event(MoneyEvent.of(Stage.FORFEITED, MAY).amount(pounds("30.01")))
                    .event(MoneyEvent.of(Stage.RELEASED, MAY).amount(pounds("30.01")))
                    .build();

            assertThat(text(2023, CashMeasures.FORFEITED, joint)).isEqualTo("not known");
        }

        @Test
        void destructionsOfAYear_areInIt_howeverManyTheyAre() {
            Measure<?> held = DrugMeasures.quantityHeld(UnitKind.MASS);
            DrugSeizure.Builder seizure =
                    DrugSeizure.builder().id("cumbria", "1").seized(LocalDate.of(2023, 1, 1));
            for (int i = 0; i < 12; i++) {
                seizure.drug(heroin().destroyed(IN_2023));
            }

            assertThat(summary(YEAR.measuring(held), seizure.build())
                            .figure(held)
                            .text())
                    .isEqualTo("0 g");
        }

        @Test
        void conviction_followsTheFirstPossibleCharge() {
            Proceedings proceedings = Proceedings.builder()
                    .id("cumbria", "1")
                    .charged(LocalDate.of(2023, 6, 1))
                    .charged(IN_2023)
                    .convicted(IN_2023)
                    .build();
            ReportingPeriod quarter =
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 1));

            assertThat(text(quarter, PeopleMeasures.CONVICTIONS, proceedings)).isEqualTo("not known");
        }

        /** Only the sentence is surely later. */
        @Test
        void chargeOfTheYear_canBeBeforeTheAsAtInstant() {
            Proceedings proceedings = Proceedings.builder()
                    .id("cumbria", "1")
                    .charged(IN_2023)
                    .sentenced(LocalDate.of(2023, 8, 4), Sentence.fine())
                    .build();
            StatsQuery april = YEAR.asAt(Instant.parse("2023-04-29T12:00:00Z"));

            assertThat(summary(april, proceedings)
                            .figure(PeopleMeasures.CHARGES)
                            .text())
                    .isEqualTo("not known");
        }

        @Test
        void periodBeforeAllThatIsPossible_hasNoForce() {
            CrimeGroup group = CrimeGroup.builder()
                    .id("cumbria", "1")
                    .crimeGroup("G")
                    .opened(from("2023-06-01", "2024-12-31"))
                    .archived(from("2023-06-01", "2024-12-31"))
                    .build();

            assertThat(summary(YEAR, group).included()).isZero();
            assertThat(summary(YEAR, group).excluded(Exclusion.ExclusionReason.UNDATED))
                    .isEqualTo(1);
        }

        @Test
        void laterEvents_areNotBeforeTheFirst() {
            CrimeGroup group = CrimeGroup.builder()
                    .id("cumbria", "1")
                    .crimeGroup("G")
                    .opened(LocalDate.of(2023, 3, 1))
                    .archived(IN_2023)
                    .build();

            assertThat(months(GroupMeasures.ARCHIVED, "0", group)).containsExactly(1, 2);
        }

        @Test
        void interest_canComeBeforeTheForfeitureOfTheRemainder_orAfterIt() {
            CashSeizure forfeited = forfeited(
                    seizedInMarch().event(MoneyEvent.of(Stage.INTEREST, IN_2023).amount(pounds("5"))),
                    EventDate.on(LocalDate.of(2023, 6, 1)));

            assertThat(forfeited.issues()).isEmpty();
            assertThat(text(2023, CashMeasures.FORFEITED, forfeited)).isEqualTo("not known");
            assertThat(text(2022, CashMeasures.FORFEITED, forfeited)).isEqualTo("£0");
        }

        /** £60 and £60 of £100: the second is £20 too much, whichever it is. */
        @Test
        void disposalsOfTooMuch_canBeInEitherOrder() {
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(2023, 3, 1))
                    .amount(pounds("100"))
                    .event(MoneyEvent.of(Stage.RELEASED, IN_2023).amount(pounds("60")))
                    .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2023, 6, 1))
                            .amount(pounds("60")))
                    .build();

            assertThat(cash.issues()).hasSize(1);
            assertThat(text(2023, CashMeasures.FORFEITED, cash)).isEqualTo("not known");
            assertThat(text(2023, CashMeasures.RELEASED, cash)).isEqualTo("not known");
            assertThat(text(2022, CashMeasures.FORFEITED, cash)).isEqualTo("£0");
        }

        /** The builder takes the second for the one that is too much. */
        @Test
        void endsOfAllThatIsLeft_canBeInEitherOrder() {
            CashSeizure cash = seizedInMarch()
                    .thenRemainder(Stage.RELEASED, LocalDate.of(2023, 6, 1))
                    .event(MoneyEvent.of(Stage.FORFEITED, IN_2023).remainder())
                    .build();

            assertThat(text(2023, CashMeasures.RELEASED, cash)).isEqualTo("not known");
            assertThat(text(2023, CashMeasures.FORFEITED, cash)).isEqualTo("not known");
        }

        /** The remainder left in May. Interest of £5 is perhaps held after it, or left with it. */
        @ParameterizedTest
        @CsvSource({
            "2023-04-10, 2023-04-30, £505",
            "2023-04-10, 2023-05-15, not known",
            "2023-04-10, 2023-05-31, £0",
            "2023-05-15, 2023-05-20, not known",
            "2023-05-15, 2023-05-31, not known",
            "2023-05-15, 2023-12-31, not known",
            "2023-06-02, 2023-06-01, £0",
            "2023-06-02, 2023-06-30, £5"
        })
        void interest_isPerhapsHeld_afterARemainderThatLeftInItsMonth(LocalDate interest, LocalDate day, String held) {
            CashSeizure cash = seizedInMarch()
                    .then(Stage.INTEREST, interest, pounds("5"))
                    .event(MoneyEvent.of(Stage.RELEASED, MAY).remainder())
                    .build();

            ReportingPeriod until = ReportingPeriod.ofDays(LocalDate.of(2023, 1, 1), day);
            assertThat(text(until, CashMeasures.HELD, cash)).isEqualTo(held);
        }

        @Test
        void paymentOfTooMuch_isPerhapsOfAVariedOrder() {
            ConfiscationOrder order = order(Obligor.of("P", pounds("400"))
                    .varied(IN_2023, pounds("500"))
                    .paid(LocalDate.of(2023, 7, 1), pounds("1000")));

            assertThat(order.issues()).hasSize(1);
            assertThat(text(2023, OrderMeasures.PAID, order)).isEqualTo("not known");
        }

        /** It is the amount at the end of the period in which the order was made. */
        @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
        @CsvSource({
            "2022-03-01, 2022-03-31, £0, £0", // not made yet
            "2022-04-01, 2022-04-30, not known, not known",
            "2022-05-01, 2022-05-31, £0, not known",
            "2022-04-01, 2022-05-31, £300, £500",
            "2022-04-01, 2022-06-30, £300, £300",
            "2022-06-01, 2022-06-30, £0, £0", // varied only
        })
        void amountRecoverable_dependsOnTheDayOfTheOrder_andOnThatOfItsVariation(
                LocalDate first, LocalDate last, String ofInexactVariation, String ofInexactOrder) {
            ReportingPeriod period = ReportingPeriod.ofDays(first, last);
            Obligor owes = Obligor.of("P", pounds("500"));
            ConfiscationOrder.Builder order = ConfiscationOrder.builder().id("cumbria", "1");
            ConfiscationOrder.Builder inexact = ConfiscationOrder.builder().id("cumbria", "1");
            order.made(LocalDate.of(2022, 4, 10)).obligor(owes.varied(from("2022-04-20", "2022-05-10"), pounds("300")));
            inexact.made(from("2022-04-10", "2022-05-20"))
                    .obligor(owes.varied(LocalDate.of(2022, 6, 10), pounds("300")));

            assertThat(text(period, OrderMeasures.RECOVERABLE, order.build())).isEqualTo(ofInexactVariation);
            assertThat(text(period, OrderMeasures.RECOVERABLE, inexact.build())).isEqualTo(ofInexactOrder);
        }

        @Test
        void variations_ofOneMonth_areNotOfOneDay() {
            ConfiscationOrder order = order(
                    Obligor.of("P", pounds("800")).varied(MAY, pounds("300")).varied(MAY, pounds("200")));

            assertThat(order.issues()).isEmpty();
            assertThat(text(2023, OrderMeasures.OUTSTANDING, order)).isEqualTo("not known");
        }

        /** The penny that the halves leave goes to the event between the other two. */
        @Test
        void jointProperty_triesADayBetweenTwoEvents() {
            CashSeizure joint = cash().joint("J-1", Share.equal(1, 2), JointWork.Role.RECORDED)
                    .seized(LocalDate.of(2023, 3, 1))
                    .event(MoneyEvent.of(Stage.TO_VICTIMS, LocalDate.of(2023, 5, 10))
                            .amount(pounds("100.01")))
                    .event(MoneyEvent.of(Stage.FORFEITED, IN_2023).amount(pounds("100.01")))
                    .event(MoneyEvent.of(Stage.RELEASED, LocalDate.of(2023, 6, 20))
                            .amount(pounds("100.01")))
                    .build();

            assertThat(text(2023, CashMeasures.FORFEITED, joint)).isEqualTo("not known");
        }

        /** A month of a table by month is one day to try. */
        @Test
        void paymentsOfKnownMonths_count_howeverManyTheyAre() {
            Obligor payer = Obligor.of("P", pounds("8000"));
            for (int i = 0; i < 36; i++) {
                payer = payer.paid(
                        EventDate.within(
                                ReportingPeriod.ofMonth(YearMonth.of(2022, 1).plusMonths(i))),
                        pounds("10"));
            }
            ConfiscationOrder order = order(payer);

            assertThat(text(2023, OrderMeasures.PAID, order)).isEqualTo("£120");
            assertThat(months(OrderMeasures.PAID, "£10", order)).hasSize(12);
            assertThat(months(OrderMeasures.OUTSTANDING, "£7,870", order)).containsExactly(1);
        }
    }

    /** Cash of March 2023 with 12 forfeitures of one year. */
    @Nested
    class ManyInexactDates {

        private final CashSeizure record = forfeitures("1", "10", IN_2023);

        private static CashSeizure forfeitures(String id, String amount, EventDate date) {
            CashSeizure.Builder cash = CashSeizure.builder()
                    .id("cumbria", id)
                    .amount(pounds("500"))
                    .seized(LocalDate.of(2023, 3, 1));
            for (int i = 0; i < 12; i++) {
                cash.event(MoneyEvent.of(Stage.FORFEITED, date).amount(pounds(amount)));
            }
            return cash.build();
        }

        @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
        @CsvSource({
            "2022, £0, £0, £0",
            "2023, £500, £120, £380",
            "2024, £0, £0, £380",
        })
        void countWhereEachIsCertain(int year, String seized, String forfeited, String held) {
            assertThat(text(year, CashMeasures.SEIZED, record)).isEqualTo(seized);
            assertThat(text(year, CashMeasures.FORFEITED, record)).isEqualTo(forfeited);
            assertThat(text(year, CashMeasures.HELD, record)).isEqualTo(held);
            assertThat(text(year, CashMeasures.RELEASED, record)).isEqualTo("£0");
        }

        @Test
        void areAGapOfARow_alsoOfEachMonthFromTheFirstPossibleDay() {
            assertThat(months(CashMeasures.FORFEITED, "£0", record)).containsExactly(1, 2);
        }

        @Test
        void areAGap_whateverFiguresOneDayWouldChange() {
            CashSeizure.Builder cash = seizedInMarch().forfeitureSought(IN_2023);
            for (int i = 0; i < 3; i++) {
                cash.event(MoneyEvent.of(Stage.DETAINED, IN_2023).all());
            }
            CashSeizure released = cash.event(
                            MoneyEvent.of(Stage.RELEASED, IN_2023).remainder())
                    .build();

            assertThat(months(CashMeasures.RELEASED, "£0", released)).containsExactly(1, 2);
            assertThat(months(CashMeasures.HELD, "£0", released)).containsExactly(1, 2, 12);
        }

        @Test
        void aFigureWithOtherRecords_isAtLeastThese() {
            CashSeizure other = CashSeizure.builder()
                    .id("cumbria", "2")
                    .seized(LocalDate.of(2023, 3, 1))
                    .amount(pounds("7"))
                    .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2023, 5, 5))
                            .amount(pounds("7")))
                    .build();
            DataExtract extract = Given.declared(List.of(record, other), CashSeizure.class);
            StatsQuery may = YEAR.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2023, 5)));
            Figure<MonetaryAmount> forfeited = may.summarize(extract).figure(CashMeasures.FORFEITED);

            assertThat(forfeited.text()).isEqualTo("at least £7");
            assertThat(forfeited.completeness()).hasToString("known for 1 of 2 (undated: 1)");
            assertThat(may.explain(forfeited, extract).leftOut()).isEmpty();
        }

        @Test
        void explanation_listsThemUnderEachFigureThatTheyCanChange() {
            StatsQuery monthly = YEAR.groupedBy(Dimension.MONTH, Dimension.FORCE);
            DataExtract extract = Given.declared(List.of(record), CashSeizure.class);
            Summary summary = monthly.summarize(extract);
            Breakdown<ForceId> forces = summary.by(Dimension.FORCE);

            assertThat(gaps(monthly, summary.figure(CashMeasures.HELD), extract))
                    .containsExactly(Optional.empty());
            assertThat(gaps(monthly, forces.get(ForceId.of("cumbria")).figure(CashMeasures.HELD), extract))
                    .containsExactly(Optional.empty());
            assertThat(gaps(monthly, summary.figure(CashMeasures.RELEASED), extract))
                    .isEmpty();
            assertThat(gaps(monthly, month(summary, 2).figure(CashMeasures.HELD), extract))
                    .isEmpty();
            assertThat(gaps(monthly, month(summary, 3).figure(CashMeasures.HELD), extract))
                    .containsExactly(Optional.of(Gap.UNDATED));
        }

        @Test
        void explanation_byAnExtractWithoutThem_isRefused() {
            DataExtract extract = Given.declared(List.of(record), CashSeizure.class);
            Figure<MonetaryAmount> held = YEAR.summarize(extract).figure(CashMeasures.HELD);

            assertThatThrownBy(() -> YEAR.explain(held, extract.where(any -> false)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("£380");
        }

        @Test
        void digest_dependsOnThem() {
            DataExtract extract = DataExtract.of(List.of(record));
            DataExtract other = DataExtract.of(List.of(forfeitures("1", "11", IN_2023)));

            assertThat(YEAR.digest(extract)).isNotEqualTo(YEAR.digest(other));
        }

        private static Summary month(Summary summary, int month) {
            return summary.by(Dimension.MONTH).get(YearMonth.of(2023, month));
        }

        private static <V> List<Optional<Gap>> gaps(StatsQuery query, Figure<V> figure, DataExtract extract) {
            List<Optional<Gap>> gaps = new ArrayList<>();
            query.explain(figure, extract).contributions().forEach(part -> gaps.add(part.gap()));
            return gaps;
        }

        @Test
        void recordIsIncluded_andTheSummaryIsReadBack() {
            Summary summary = summary(YEAR, record);

            assertThat(summary.included()).isEqualTo(1);
            assertThat(summary.seen()).isEqualTo(1);
            assertThat(YEAR.readSummary(summary.toBytes())).isEqualTo(summary);
        }

        /** In London, the first instant is on the last day of the year 0. */
        @ParameterizedTest
        @ValueSource(strings = {"0001-01-01T00:00:10Z", "9999-12-31T23:30:00Z"})
        void summaryOfTheFirstOrLastDay_isReadBack(String instant) {
            CashSeizure.Builder cash = cash().seized(LocalDate.of(2023, 3, 1));
            for (int i = 0; i < 12; i++) {
                cash.event(MoneyEvent.of(Stage.FORFEITED, IN_2023).amount(pounds("10")));
            }
            CashSeizure first = cash().seized(EventDate.at(Instant.parse(instant)))
                    .event(MoneyEvent.of(Stage.RELEASED, EventDate.at(Instant.parse("9999-12-31T23:30:00Z")))
                            .remainder())
                    .build();
            CashSeizure untried = cash.event(MoneyEvent.of(Stage.RELEASED, EventDate.at(Instant.parse(instant)))
                            .remainder())
                    .build();
            Coverage covered = Coverage.of(ForceId.of("cumbria"), ReportingPeriod.ofYear(2023), Fact.CASH_SEIZED);
            StatsQuery auckland = YEAR.inZone(ZoneId.of("Pacific/Auckland"));

            for (StatsQuery query : List.of(YEAR, auckland)) {
                for (CashSeizure each : List.of(first, untried)) {
                    Summary summary =
                            query.summarize(DataExtract.of(List.of(each)).covering(covered));
                    assertThat(query.readSummary(summary.toBytes())).isEqualTo(summary);
                }
            }
        }

        @Test
        void parts_addToTheWhole() {
            CashSeizure other = forfeitures("2", "10", IN_2023);
            DataExtract both = DataExtract.of(List.of(record, other));

            assertThat(YEAR.summarize(List.of(record)).plus(YEAR.summarize(List.of(other))))
                    .isEqualTo(YEAR.summarize(both));
        }

        @Test
        void recordOutOfScope_isNotAGap() {
            StatsQuery within = YEAR.within(Records.OPERATIONS, Records.ALLIANCE);

            AllianceRecord under =
                    Draft.changed(Given.cash("2", "2023-05-01", "5"), draft -> draft.operations.add(Records.ALLIANCE));

            Summary summary = within.summarize(Given.declared(List.of(record, under), CashSeizure.class));

            assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("£5");
            assertThat(summary.outside()).isEqualTo(1);
        }

        @Test
        void exactDates_count() {
            CashSeizure later = forfeitures("1", "10", EventDate.within(ReportingPeriod.ofYear(2025)));

            assertThat(text(2022, CashMeasures.SEIZED, later)).isEqualTo("£0");
            assertThat(text(2023, CashMeasures.SEIZED, later)).isEqualTo("£500");
            assertThat(text(2024, CashMeasures.SEIZED, later)).isEqualTo("£0");
            assertThat(text(2026, CashMeasures.SEIZED, later)).isEqualTo("£0");
        }

        /** The payment of B is stated last and was made first. */
        @Test
        void paymentsOfAnObligor_countInTheirYear() {
            Obligor first = Obligor.of("A", pounds("800"));
            for (int i = 0; i < 12; i++) {
                first = first.paid(EventDate.within(ReportingPeriod.ofYear(2025)), pounds("1"));
            }
            ConfiscationOrder order = ConfiscationOrder.builder()
                    .id("cumbria", "1")
                    .made(LocalDate.of(2022, 1, 1))
                    .obligor(first)
                    .obligor(Obligor.of("B", pounds("800")).paid(IN_2023, pounds("1")))
                    .build();

            assertThat(text(2023, OrderMeasures.PAID, order)).isEqualTo("£1");
            assertThat(text(2025, OrderMeasures.PAID, order)).isEqualTo("£12");
            assertThat(text(2026, OrderMeasures.PAID, order)).isEqualTo("£0");
        }

        /** The second version has a release, and the first a later forfeiture. */
        @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
        @CsvSource({
            "2022, £0, £0, £0",
            "2023, not known, £0, not known",
            "2024, £0, not known, £0",
            "2025, £0, £0, £0",
        })
        void versionsInConflict_areOneGapOfTheirFactsOnTheirDays(
                int year, String seized, String forfeited, String released) {
            CashSeizure one = forfeitures("1", "10", EventDate.within(ReportingPeriod.ofYear(2024)));
            CashSeizure other = seizedInMarch()
                    .event(MoneyEvent.of(Stage.RELEASED, LocalDate.of(2023, 6, 1))
                            .remainder())
                    .build();
            DataExtract extract = Given.declared(List.of(one, other), CashSeizure.class);
            StatsQuery query = YEAR.forPeriod(ReportingPeriod.ofYear(year));
            Summary summary = query.summarize(extract);

            assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo(seized);
            assertThat(summary.figure(CashMeasures.FORFEITED).text()).isEqualTo(forfeited);
            assertThat(summary.figure(CashMeasures.RELEASED).text()).isEqualTo(released);
            assertThat(summary.figure(CashMeasures.SEIZED).completeness().gaps())
                    .isEqualTo(seized.equals("£0") ? Map.of() : Map.of(Gap.CONFLICTING, 1L));
            assertThat(query.explain(summary.figure(CashMeasures.SEIZED), extract)
                            .contributions())
                    .hasSize(seized.equals("£0") ? 0 : 1)
                    .allSatisfy(part -> assertThat(part.gap()).contains(Gap.CONFLICTING));
        }

        @Test
        void versionOutOfScope_doesNotHideTheOther() {
            StatsQuery within = YEAR.within(Records.OPERATIONS, Records.ALLIANCE);
            CashSeizure inScope = seizedInMarch().operation(Records.ALLIANCE).build();
            DataExtract extract = Given.declared(List.of(record, inScope), CashSeizure.class);
            Figure<MonetaryAmount> seized = within.summarize(extract).figure(CashMeasures.SEIZED);

            assertThat(seized.completeness().gaps()).isEqualTo(Map.of(Gap.CONFLICTING, 1L));
            assertThat(within.explain(seized, extract).contributions()).hasSize(1);
        }
    }

    @Nested
    class LaterEvents {

        @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
        @CsvSource({
            "2022, £0, £0, £0", // before the seizure
            "2023, £500, not known, not known",
            "2024, £0, not known, not known",
        })
        void undatedForfeiture_isAGapFromTheSeizureOn(int year, String seized, String forfeited, String held) {
            CashSeizure undated = forfeited(seizedInMarch(), EventDate.unknown());

            assertThat(text(year, CashMeasures.SEIZED, undated)).isEqualTo(seized);
            assertThat(text(year, CashMeasures.FORFEITED, undated)).isEqualTo(forfeited);
            assertThat(text(year, CashMeasures.HELD, undated)).isEqualTo(held);
        }

        @ParameterizedTest(name = "{0}: {1}, {2}")
        @CsvSource({"2023, £500, £0", "2024, £0, £0"})
        void recordingTime_boundsAnUndatedForfeiture(int year, String forfeited, String held) {
            CashSeizure recorded =
                    forfeited(seizedInMarch().recordedAt(Instant.parse("2023-11-01T12:00:00Z")), EventDate.unknown());

            assertThat(text(year, CashMeasures.FORFEITED, recorded)).isEqualTo(forfeited);
            assertThat(text(year, CashMeasures.HELD, recorded)).isEqualTo(held);
        }

        /** Only an unknown date is bounded: a form can state May before the end of May. */
        @Test
        void recordingTime_leavesAStatedPeriodOfDays() {
            CashSeizure recorded = forfeited(
                    seizedInMarch().recordedAt(Instant.parse("2023-05-10T12:00:00Z")),
                    EventDate.within(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 7, 1))));

            assertThat(months(CashMeasures.FORFEITED, "not known", recorded)).containsExactly(5, 6);
        }

        /** The first of its days is before the coverage. */
        @Test
        void dateThatCanBeInCoverage_givesNoFinding() {
            Coverage summer = Coverage.of(
                    ForceId.of("cumbria"),
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 9, 1)),
                    Fact.CASH_FORFEITED);
            CashSeizure forfeited = forfeited(seizedInMarch(), IN_2023);

            assertThat(YEAR.summarize(DataExtract.of(List.of(forfeited)).covering(summer))
                            .issues())
                    .extracting(Issue::code)
                    .doesNotContain(Code.OUTSIDE_COVERAGE, Code.COVERAGE_MISMATCH);
        }

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @CsvSource({
            "2023-06-01, 2023-09-01, 0", // all of the summer
            "2023-08-31, 2023-09-30, 0", // perhaps its last day
            "2023-09-01, 2023-09-30, 1",
            "2023-12-01, 2024-01-31, 1", // perhaps in the next year
            "2024-01-01, 2024-01-31, 0", // not in the period
        })
        void dateThatIsWhollyOutsideCoverage_blocks(String first, String last, int events) {
            Coverage summer = Coverage.of(
                    ForceId.of("cumbria"),
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 9, 1)),
                    Fact.CASH_FORFEITED);
            EventDate date =
                    EventDate.within(ReportingPeriod.ofEndExclusive(LocalDate.parse(first), LocalDate.parse(last)));
            Summary summary = YEAR.summarize(
                    DataExtract.of(List.of(forfeited(seizedInMarch(), date))).covering(summer));

            assertThat(summary.issues())
                    .filteredOn(issue -> issue.code() == Code.COVERAGE_MISMATCH)
                    .extracting(Issue::count)
                    .isEqualTo(events == 0 ? List.of() : List.of(1L));
        }

        @Test
        void forfeitureOfAYear_countsInIt_andIsAGapOfTheMonthsSinceTheSeizure() {
            CashSeizure inTheYear = forfeited(seizedInMarch(), IN_2023);

            assertThat(text(2023, CashMeasures.FORFEITED, inTheYear)).isEqualTo("£500");
            assertThat(text(2023, CashMeasures.HELD, inTheYear)).isEqualTo("£0");
            assertThat(months(CashMeasures.FORFEITED, "£0", inTheYear)).containsExactly(1, 2);
            assertThat(months(CashMeasures.SEIZED, "£500", inTheYear)).containsExactly(3);
        }

        @Test
        void cohort_countsThem_onlyIfTheyWereInTime() {
            Proceedings proceedings = Proceedings.builder()
                    .id("cumbria", "1")
                    .person("P")
                    .arrested(LocalDate.of(2023, 5, 5))
                    .charged(EventDate.unknown())
                    .build();

            assertThat(text(2023, PeopleMeasures.arrestedAndCharged(Period.ofDays(90)), proceedings))
                    .isEqualTo("not known");
            assertThat(text(2023, PeopleMeasures.CHARGES, proceedings)).isEqualTo("not known");
            assertThat(text(2023, PeopleMeasures.ARRESTS, proceedings)).isEqualTo("1");
        }

        @ParameterizedTest(name = "{0}: {1}, {2}")
        @CsvSource({"2022, 1, 0", "2023, not known, not known", "2024, not known, not known"})
        void group_isPerhapsOpen_fromItsOpeningOn(int year, String open, String archived) {
            CrimeGroup group = CrimeGroup.builder()
                    .id("cumbria", "1")
                    .crimeGroup("G")
                    .opened(LocalDate.of(2022, 5, 1))
                    .archived(EventDate.within(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 6, 1), LocalDate.of(2025, 1, 1))))
                    .build();

            assertThat(text(year, GroupMeasures.ARCHIVED, group)).isEqualTo(archived);
            assertThat(text(year, GroupMeasures.OPEN, group)).isEqualTo(year == 2024 ? "0" : open);
        }

        @Test
        void payment_isAGapOfPaymentsAndOfOutstandingAmounts() {
            ConfiscationOrder order = ConfiscationOrder.builder()
                    .id("cumbria", "1")
                    .made(LocalDate.of(2023, 5, 1))
                    .obligor(Obligor.of("P", pounds("800")).paid(EventDate.unknown(), pounds("100")))
                    .build();

            assertThat(text(2023, OrderMeasures.VALUE, order)).isEqualTo("£800");
            assertThat(text(2023, OrderMeasures.PAID, order)).isEqualTo("not known");
            assertThat(text(2023, OrderMeasures.OUTSTANDING, order)).isEqualTo("not known");
        }

        @Test
        void eventsOfOneUnknownDate_canBeOneOrTwo() {
            CashSeizure twice = seizedInMarch()
                    .event(MoneyEvent.of(Stage.FORFEITED, IN_2023).amount(pounds("100")))
                    .event(MoneyEvent.of(Stage.FORFEITED, IN_2023).amount(pounds("200")))
                    .build();

            assertThat(text(2023, CashMeasures.FORFEITED, twice)).isEqualTo("£300");
            assertThat(text(2023, MoneyMeasures.times(Stage.FORFEITED), twice)).isEqualTo("at least 1");
        }

        @Test
        void eventsOfOneUnknownDate_byAnotherInstrument_leaveNoGap() {
            CashSeizure twice = seizedInMarch()
                    .event(MoneyEvent.of(Stage.FORFEITED, IN_2023)
                            .amount(pounds("100"))
                            .under(Instrument.FORFEITURE_NOTICE))
                    .event(MoneyEvent.of(Stage.FORFEITED, IN_2023)
                            .amount(pounds("200"))
                            .under(Instrument.FORFEITURE_NOTICE))
                    .build();

            assertThat(text(2023, MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_ORDER), twice))
                    .isEqualTo("0 in the known part");
            assertThat(text(2023, MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE), twice))
                    .isEqualTo("at least 1");
        }

        @ParameterizedTest
        @CsvSource({"04-30, false", "05-01, true", "05-15, true", "05-31, true", "06-01, false"})
        void eventOfAnInexactDate_canBeOneWithAnEventOfADay(String day, boolean isOpen) {
            CashSeizure twice = seizedInMarch()
                    .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.parse("2023-" + day))
                            .amount(pounds("100")))
                    .event(MoneyEvent.of(Stage.FORFEITED, MAY).amount(pounds("200")))
                    .build();

            assertThat(summary(YEAR, twice)
                            .figure(MoneyMeasures.times(Stage.FORFEITED))
                            .completeness()
                            .gaps()
                            .containsKey(Gap.UNDATED))
                    .isEqualTo(isOpen);
        }

        @Test
        void eventsOfTwoInexactDates_canBeOne() {
            CashSeizure twice = seizedInMarch()
                    .event(MoneyEvent.of(
                                    Stage.FORFEITED,
                                    EventDate.within(ReportingPeriod.ofEndExclusive(
                                            LocalDate.of(2023, 5, 10), LocalDate.of(2023, 5, 20))))
                            .amount(pounds("100")))
                    .event(MoneyEvent.of(Stage.FORFEITED, MAY).amount(pounds("200")))
                    .build();

            assertThat(text(2023, MoneyMeasures.times(Stage.FORFEITED), twice)).isEqualTo("at least 1");
            assertThat(text(2023, CashMeasures.FORFEITED, twice)).isEqualTo("£300");
        }

        @Test
        void explanation_namesTheGap() {
            DataExtract extract =
                    Given.declared(List.of(forfeited(seizedInMarch(), EventDate.unknown())), CashSeizure.class);
            Summary summary = YEAR.summarize(extract);

            assertThat(YEAR.explain(summary.figure(CashMeasures.FORFEITED), extract)
                            .contributions())
                    .singleElement()
                    .satisfies(part -> assertThat(part.gap()).contains(Gap.UNDATED));
            assertThat(YEAR.explain(summary.figure(CashMeasures.SEIZED), extract)
                            .contributions())
                    .singleElement()
                    .satisfies(part -> assertThat(part.value()).isEqualTo(pounds("500")));
            assertThat(summary.figure(CashMeasures.FORFEITED).completeness().gaps())
                    .isEqualTo(Map.of(Gap.UNDATED, 1L));
        }

        @Test
        void functionOfACaller_getsTheRecordAsItWasSupplied() {
            Measure<Long> unknown = Measure.count(
                    "force.unknown",
                    1,
                    CashSeizure.class,
                    cash -> cash.events().get(0).date().equals(EventDate.unknown()));
            CashSeizure undated = forfeited(seizedInMarch(), EventDate.unknown());

            assertThat(summary(YEAR.measuring(unknown), undated).figure(unknown).text())
                    .isEqualTo("1");
        }
    }
}
