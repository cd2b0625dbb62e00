package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of several figures at once; that it is true is {@link ClaimProperties}' matter. */
class ClaimTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.DRUG, Dimension.MONTH);

    private static Breakdown<Drug> drugs(String... poundsByDrug) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < poundsByDrug.length; i += 2) {
            Drug drug = Drug.find(poundsByDrug[i]).orElseThrow();
            records.add(Given.valued("D" + i, "2024-05-0" + (i + 1), drug, poundsByDrug[i + 1]));
        }
        return YEAR.summarize(Given.complete(records)).by(Dimension.DRUG);
    }

    private static Figure<MonetaryAmount> value(Breakdown<Drug> drugs, Drug drug) {
        return drugs.get(drug).figure(DrugMeasures.VALUE);
    }

    private static Figure<MonetaryAmount> whole(Breakdown<Drug> drugs) {
        return drugs.total().figure(DrugMeasures.VALUE);
    }

    private static Optional<Claim> share(String heroin, String rest) {
        Breakdown<Drug> drugs = drugs("heroin", heroin, "cocaine", rest);
        return value(drugs, Drug.HEROIN).shareOf(whole(drugs));
    }

    private static String text(Optional<Claim> claim) {
        return claim.map(Claim::text).orElse("");
    }

    @Nested
    class Shares {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1       | 2      | a third of",
                    "1       | 1      | half of",
                    "2       | 1      | two thirds of",
                    "3       | 1      | three quarters of",
                    "1       | 3      | a quarter of",
                    "1       | 4      | a fifth of",
                    "1       | 9      | a tenth of",
                    "334     | 666    | about a third of",
                    "333     | 667    | about a third of",
                    "505     | 495    | about half of", // half a point above
                    "50501   | 49499  | just over half of",
                    "52      | 48     | just over half of", // two points above
                    "52001   | 47999  | 52% of",
                    "495     | 505    | about half of",
                    "49499   | 50501  | nearly half of",
                    "48      | 52     | nearly half of",
                    "47999   | 52001  | 48% of",
                    "24      | 76     | nearly a quarter of",
                    "29      | 71     | 29% of",
                    "275     | 725    | 28% of", // rounded half up
                    "2749    | 7251   | 27% of",
                    "5       | 95     | 5% of",
                    "1       | 99     | 1% of",
                    "9999    | 990001 | less than 1% of",
                    "99      | 1      | 99% of",
                    "990001  | 9999   | more than 99% of",
                    "1       | 0      | all of",
                    "0       | 1      | none of",
                    "0       | 0      | ''",
                })
        void fractionIsPlain_ifExact_andOtherwiseByRule(String part, String rest, String claim) {
            assertThat(text(share(part, rest))).isEqualTo(claim);
        }

        @Test
        void bothFigures_areAttached_thePartFirst() {
            Breakdown<Drug> drugs = drugs("heroin", "100", "cocaine", "200");
            Figure<?> heroin = value(drugs, Drug.HEROIN);
            Claim claim = heroin.shareOf(whole(drugs)).orElseThrow();

            assertThat(claim.figures()).containsExactly(heroin, whole(drugs));
            assertThat(claim.figure()).isEqualTo(heroin);
            assertThat(claim).isEqualTo(heroin.shareOf(whole(drugs)).orElseThrow());
            assertThat(claim).isNotEqualTo(new Claim(claim.text(), List.of(heroin)));
        }

        @Test
        void moreThanTheWhole_isNoShare() {
            Breakdown<Drug> drugs = drugs("heroin", "100", "cocaine", "200");
            Summary answer = drugs.total();
            Figure<Long> charges = answer.figure(DrugMeasures.SEIZURES);
            Figure<Long> none = answer.figure(DrugMeasures.SEIZURES_CONFIRMED);

            assertThat(text(none.shareOf(charges))).isEqualTo("none of");
            assertThat(charges.shareOf(none)).as("of nothing").isEmpty();
            Figure<Long> two = YEAR.summarize(Given.complete(List.of(
                            Given.cash("1", "2024-01-01", "1"),
                            Given.cash("2", "2024-01-01", "1"),
                            Given.valued("3", "2024-01-01", Drug.HEROIN, "1"))))
                    .figure(CashMeasures.SEIZURES);
            Figure<Long> one = YEAR.summarize(
                            Given.complete(List.of(Given.valued("3", "2024-01-01", Drug.HEROIN, "1"))))
                    .figure(DrugMeasures.SEIZURES);
            assertThat(two.shareOf(one)).isEmpty();
        }

        /** 12 arrests of 8 people, 4 of whom were charged. */
        @Test
        void peopleOfOneCohort_makeAShare_chargesOverArrestsDoNot() {
            List<AllianceRecord> people = new ArrayList<>();
            LocalDate day = LocalDate.of(2024, 5, 14);
            for (int i = 0; i < 8; i++) {
                Proceedings.Builder person = Proceedings.builder()
                        .id("cumbria", "P" + i)
                        .person("P" + i)
                        .arrested(day);
                people.add((i < 4 ? person.charged(day, 3) : person).build());
            }
            Measure<Long> charged = PeopleMeasures.arrestedAndCharged(Period.ofMonths(3));
            Summary answer = YEAR.alsoMeasuring(charged).summarize(Given.complete(people));

            assertThat(text(answer.figure(charged).shareOf(answer.figure(PeopleMeasures.ARRESTED))))
                    .isEqualTo("half of");
            refused(answer.figure(PeopleMeasures.CHARGES), answer.figure(PeopleMeasures.ARRESTS), "day of charge");
        }

        @Test
        void unlikeKindsCurrenciesAndBases_areRefused() {
            Summary answer = YEAR.summarize(Given.complete(List.of(
                    Given.cash("1", "2024-01-01", "100"), Given.valued("2", "2024-01-01", Drug.HEROIN, "300"))));

            refused(
                    answer.figure(CashMeasures.SEIZED),
                    answer.figure(CashMeasures.SEIZURES),
                    "they are of money in GBP and of count");
            refused(
                    answer.figure(CashMeasures.SEIZED),
                    answer.figure(DrugMeasures.VALUE),
                    "they are of money in GBP and of money in GBP on street basis");
            refused(
                    answer.figure(DrugMeasures.PLANTS),
                    answer.figure(DrugMeasures.MASS),
                    "they are of quantity of plants and of quantity of mass");
            List<Figure<MonetaryAmount>> apart = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .summarize(Given.complete(List.of(
                            Given.cash("1", "2024-01-01", "100"),
                            CashSeizure.builder()
                                    .id("cumbria", "2")
                                    .seized(LocalDate.of(2024, 1, 1))
                                    .amount(new BigDecimal("300"), EUR)
                                    .build())))
                    .figures(CashMeasures.SEIZED);
            refused(apart.get(0), apart.get(1), "they are of money in EUR and of money in GBP");
        }

        @Test
        void unlikeQuestions_areRefused() {
            Figure<Long> figure = YEAR.empty().figure(DrugMeasures.SEIZURES);

            refused(
                    figure,
                    YEAR.inZone(ZoneId.of("UTC")).empty().figure(DrugMeasures.SEIZURES),
                    "they have different zones");
            refused(
                    figure,
                    YEAR.asAt(Instant.EPOCH).empty().figure(DrugMeasures.SEIZURES),
                    "they have different days from the end of the period");
            refused(
                    figure,
                    YEAR.forPeriod(ReportingPeriod.ofYear(2023)).empty().figure(DrugMeasures.SEIZURES),
                    "they are of 2024 and of 2023");
        }

        @Test
        void month_hasAShareOfItsYear_theYearNoneOfItsMonth() {
            Summary answer = YEAR.summarize(Given.complete(
                    List.of(Given.cash("1", "2024-01-01", "100"), Given.cash("2", "2024-03-01", "300"))));
            Figure<?> march =
                    answer.by(Dimension.MONTH).get(YearMonth.of(2024, 3)).figure(CashMeasures.SEIZED);

            assertThat(text(march.shareOf(answer.figure(CashMeasures.SEIZED)))).isEqualTo("three quarters of");
            refused(answer.figure(CashMeasures.SEIZED), march, "they are of 2024 and of March 2024");
            Figure<?> held =
                    answer.by(Dimension.MONTH).get(YearMonth.of(2024, 3)).figure(CashMeasures.HELD);
            refused(held, answer.figure(CashMeasures.HELD), "they are of March 2024 and of 2024");
        }

        @Test
        void row_hasAShareOfTheWhole_notOfAnotherRow() {
            Breakdown<Drug> drugs = drugs("heroin", "100", "cocaine", "200");

            refused(value(drugs, Drug.HEROIN), value(drugs, Drug.COCAINE), "scope or row");
            refused(whole(drugs), value(drugs, Drug.COCAINE), "scope or row");
            assertThat(text(value(drugs, Drug.HEROIN).shareOf(value(drugs, Drug.HEROIN))))
                    .isEqualTo("all of");
        }

        @Test
        void operation_hasAShareOfItsUmbrellaAndOfAllRecords_notTheOtherWayRound() {
            Figure<?> apache = within(APACHE);
            Figure<?> alliance = within(ALLIANCE);
            Figure<?> all = YEAR.withOperations(OPERATIONS)
                    .summarize(Given.complete(cash()))
                    .figure(CashMeasures.SEIZED);

            assertThat(text(apache.shareOf(alliance))).isEqualTo("a quarter of");
            assertThat(text(alliance.shareOf(all))).isEqualTo("half of");
            refused(alliance, apache, "scope or row");
            refused(all, alliance, "scope or row");
            refused(within(MILLE), alliance, "scope or row");
        }

        private static Figure<?> within(OperationId umbrella) {
            return YEAR.within(OPERATIONS, umbrella)
                    .summarize(Given.complete(cash()))
                    .figure(CashMeasures.SEIZED);
        }

        private static List<AllianceRecord> cash() {
            return List.of(tagged("1", APACHE, "100"), tagged("2", ALLIANCE, "300"), tagged("3", MILLE, "400"));
        }

        private static AllianceRecord tagged(String id, OperationId operation, String pounds) {
            return CashSeizure.builder()
                    .id("cumbria", id)
                    .seized(LocalDate.of(2024, 5, 14))
                    .operation(operation)
                    .amount(pounds(pounds))
                    .build();
        }

        @Test
        void share_isOfTypicalValues_andOfNothingUnknown() {
            Breakdown<Drug> drugs = YEAR.summarize(Given.complete(List.of(
                            Given.valued("1", "2024-01-01", Drug.HEROIN, range("50", "100", "400")),
                            Given.valued("2", "2024-01-01", Drug.COCAINE, "300"))))
                    .by(Dimension.DRUG);
            Breakdown<Drug> partial = YEAR.summarize(Given.complete(List.of(
                            Given.valued("1", "2024-01-01", Drug.HEROIN, "100"),
                            Given.seizure("2", "2024-01-01", Drug.KETAMINE))))
                    .by(Dimension.DRUG);

            assertThat(text(value(drugs, Drug.HEROIN).shareOf(whole(drugs)))).isEqualTo("a quarter of");
            assertThat(value(partial, Drug.HEROIN).shareOf(whole(partial))).isEmpty();
            assertThat(value(partial, Drug.KETAMINE).shareOf(whole(partial))).isEmpty();
            Breakdown<Drug> open = YEAR.summarize(Given.complete(List.of(
                            Given.valued(
                                    "1",
                                    "2024-01-01",
                                    Drug.HEROIN,
                                    MonetaryValuation.range(ValuationBasis.STREET, pounds("50"), null, pounds("400"))),
                            Given.valued("2", "2024-01-01", Drug.COCAINE, "300"))))
                    .by(Dimension.DRUG);
            assertThat(value(open, Drug.HEROIN).shareOf(whole(open))).isEmpty();
            assertThat(value(open, Drug.COCAINE).shareOf(whole(open))).isEmpty();
        }

        private static MonetaryValuation range(String low, String typical, String high) {
            return MonetaryValuation.range(ValuationBasis.STREET, pounds(low), pounds(typical), pounds(high));
        }

        private static void refused(Figure<?> part, Figure<?> whole, String why) {
            assertThatThrownBy(() -> part.shareOf(whole))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must fit its whole")
                    .hasMessageContaining(part.id())
                    .hasMessageContaining(why);
        }
    }

    @Nested
    class Changes {

        private static Change<MonetaryAmount> change(String before, String now) {
            return YEAR.compareWith(
                            ReportingPeriod.ofYear(2023),
                            Given.complete(
                                    List.of(Given.cash("1", "2023-06-01", before), Given.cash("2", "2024-06-01", now))))
                    .change(CashMeasures.SEIZED);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "100   | 125     | up by a quarter",
                    "100   | 125.50  | up by about a quarter",
                    "100   | 125.51  | up by just over a quarter",
                    "100   | 127     | up by just over a quarter",
                    "100   | 127.01  | up 27%",
                    "100   | 124     | up by nearly a quarter",
                    "100   | 122.99  | up 23%",
                    "3     | 2       | down by a third",
                    "3     | 4       | up by a third",
                    "100   | 150     | up by half",
                    "100   | 50      | halved",
                    "1000  | 496     | down by about half",
                    "100   | 49      | down by just over half",
                    "100   | 52      | down by nearly half",
                    "100   | 175     | up by three quarters",
                    "100   | 190     | up 90%",
                    "100   | 195.99  | up 96%",
                    "100   | 196     | nearly doubled", // short by a fiftieth of 200
                    "100   | 199.99  | nearly doubled",
                    "100   | 200     | doubled",
                    "100   | 200.01  | more than doubled",
                    "100   | 293.99  | more than doubled",
                    "100   | 294     | nearly trebled",
                    "100   | 300     | trebled",
                    "100   | 350     | more than trebled",
                    "100   | 400     | quadrupled",
                    "100   | 499.99  | more than quadrupled",
                    "100   | 500     | up 400%",
                    "100   | 150000  | up 149,900%",
                    "100   | 100     | unchanged",
                    "100   | 100.01  | up by less than 1%",
                    "100   | 99.01   | down by less than 1%",
                    "100   | 99      | down 1%",
                    "100   | 1       | down 99%",
                    "100   | 0.99    | down by more than 99%",
                    "100   | 0       | down to nothing",
                    "0     | 100     | ''",
                    "0     | 0       | ''",
                })
        void growthInWords(String before, String now, String claim) {
            assertThat(text(change(before, now).claim())).isEqualTo(claim);
        }

        @Test
        void bothFigures_areAttached_theLaterFirst() {
            Change<MonetaryAmount> change = change("100", "125");

            assertThat(change.claim().orElseThrow().figures()).containsExactly(change.now(), change.before());
        }

        /** From a debt of 100 to one of 50 the ratio is minus a half, and nothing went down. */
        @ParameterizedTest
        @CsvSource({"-100, -50", "-100, 50", "100, -50"})
        void balancesBelowNothing_haveNoWords(String before, String now) {
            Measure<MonetaryAmount> balance = Measure.amount(
                    "force.balance",
                    1,
                    CashSeizure.class,
                    cash -> Optional.of(pounds(cash.id().value().equals("now") ? now : before)));
            Change<MonetaryAmount> change = YEAR.measuring(balance)
                    .compareWith(
                            ReportingPeriod.ofYear(2023),
                            Given.complete(List.of(
                                    Given.cash("before", "2023-06-01", "1"), Given.cash("now", "2024-06-01", "1"))))
                    .change(balance);

            assertThat(change.growth()).isPresent();
            assertThat(change.claim()).isEmpty();
            assertThat(change.now().shareOf(change.now()).isPresent()).isEqualTo(!now.startsWith("-"));
        }

        @Test
        void likeWithUnlike_isNotWorded() {
            Change<MonetaryAmount> change = YEAR.forPeriod(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)))
                    .compareWith(
                            ReportingPeriod.ofYear(2023),
                            Given.complete(
                                    List.of(Given.cash("1", "2023-06-01", "100"), Given.cash("2", "2024-06-01", "50"))))
                    .change(CashMeasures.SEIZED);

            assertThat(change.comparabilityIssues()).isNotEmpty();
            assertThat(change.claim()).as("halved, of half a year").isEmpty();
        }

        @Test
        void rangesWithoutATypicalValue_haveAGrowthOfTheirLowEnds_andNoWords() {
            MonetaryValuation before =
                    MonetaryValuation.range(ValuationBasis.STREET, pounds("100"), null, pounds("200"));
            MonetaryValuation now = MonetaryValuation.range(ValuationBasis.STREET, pounds("125"), null, pounds("130"));
            Change<MonetaryAmount> change = YEAR.compareWith(
                            ReportingPeriod.ofYear(2023),
                            Given.complete(List.of(
                                    Given.valued("1", "2023-06-01", Drug.HEROIN, before),
                                    Given.valued("2", "2024-06-01", Drug.HEROIN, now))))
                    .change(DrugMeasures.VALUE);

            assertThat(change.growth().orElseThrow()).hasToString("1/4");
            assertThat(change.claim()).isEmpty();
        }
    }

    @Nested
    class Lists {

        private final Breakdown<Drug> drugs =
                drugs("cocaine", "8100000", "heroin", "200000", "cannabis", "2960000", "ketamine", "200000");

        private Claim claim(Drug drug) {
            return value(drugs, drug).claim(Wording.ROUNDED).orElseThrow();
        }

        @Test
        void including_namesSome_theLargestFirst_equalOnesByName() {
            Claim whole = whole(drugs).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow();
            Map<String, Claim> parts = Map.of(
                    "heroin", claim(Drug.HEROIN), "ketamine", claim(Drug.KETAMINE), "cocaine", claim(Drug.COCAINE));
            Claim list = whole.including(parts);

            assertThat(list)
                    .hasToString("more than £11.4m, including cocaine £8.1m, heroin £200,000 and ketamine £200,000");
            assertThat(list.figure()).isEqualTo(whole(drugs));
            assertThat(list.figures())
                    .containsExactly(
                            whole(drugs),
                            value(drugs, Drug.COCAINE),
                            value(drugs, Drug.HEROIN),
                            value(drugs, Drug.KETAMINE));
            assertThat(whole.including(Map.of("cocaine", claim(Drug.COCAINE))))
                    .hasToString("more than £11.4m, including cocaine £8.1m");
            assertThat(whole(drugs)
                            .claim(Wording.EXACT)
                            .orElseThrow()
                            .including(Map.of(
                                    "cocaine",
                                            value(drugs, Drug.COCAINE)
                                                    .claim(Wording.MORE_THAN, 1_000_000)
                                                    .orElseThrow(),
                                    "heroin", claim(Drug.HEROIN))))
                    .hasToString("£11,460,000, including cocaine more than £8m and heroin £200,000");
        }

        /** What is held on the last day is no part of what was seized in the year, nor of what was held on the first. */
        @Test
        void stock_isListedUnderAStockOfTheSameInstantAlone() {
            Summary answer = YEAR.summarize(Given.complete(List.of(Given.cash("1", "2024-03-01", "50"))));
            Map<String, Claim> held = Map.of(
                    "cash",
                    answer.figure(CashMeasures.HELD).claim(Wording.EXACT).orElseThrow());

            assertThat(answer.figure(MoneyMeasures.HELD)
                            .claim(Wording.EXACT)
                            .orElseThrow()
                            .including(held))
                    .hasToString("£50, including cash £50");
            for (Measure<MonetaryAmount> whole : List.of(CashMeasures.SEIZED, MoneyMeasures.HELD_AT_START)) {
                assertThatThrownBy(() -> answer.figure(whole)
                                .claim(Wording.EXACT)
                                .orElseThrow()
                                .including(held))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("must fit its whole");
            }
        }

        private static MonetaryValuation range(String low, String high) {
            return MonetaryValuation.range(ValuationBasis.STREET, pounds(low), null, pounds(high));
        }

        /** A seizure of two drugs is one under each, so the parts overlap and add to more than the whole. */
        @Test
        void seizuresOfSeveralDrugs_mayBeIncluded() {
            Breakdown<Drug> counts = YEAR.summarize(Given.complete(List.of(
                            Given.seizure("1", "2024-01-01", Drug.COCAINE),
                            Given.seizure("2", "2024-01-01", Drug.COCAINE, Drug.HEROIN))))
                    .by(Dimension.DRUG);
            Claim whole = counts.total()
                    .figure(DrugMeasures.SEIZURES)
                    .claim(Wording.EXACT)
                    .orElseThrow();
            Map<String, Claim> parts = counts.largest(DrugMeasures.SEIZURES, 2, Drug::id);

            assertThat(whole.including(parts)).hasToString("2, including cocaine 2 and heroin 1");
        }

        @Test
        void partThatIsMore_orOfAnotherKind_isRefused() {
            Summary answer = YEAR.summarize(Given.complete(List.of(
                    Given.cash("1", "2024-01-01", "100"), Given.valued("2", "2024-01-01", Drug.HEROIN, "100.01"))));
            Claim cash = answer.figure(CashMeasures.SEIZED).claim(Wording.EXACT).orElseThrow();
            Claim drugValue =
                    answer.figure(DrugMeasures.VALUE).claim(Wording.EXACT).orElseThrow();
            Claim count =
                    answer.figure(CashMeasures.SEIZURES).claim(Wording.EXACT).orElseThrow();
            Claim more = YEAR.summarize(Given.complete(List.of(Given.cash("1", "2024-01-01", "100.01"))))
                    .figure(CashMeasures.SEIZED)
                    .claim(Wording.EXACT)
                    .orElseThrow();

            refused(cash, "cash in cars", more, "not be more than its whole, £100, but was £100.01");
            refused(cash, "heroin", drugValue, "street basis");
            refused(cash, "seizures", count, "count");
            refused(cash, " ", cash, "blank");
            assertThat(cash.including(Map.of("all of it", cash))).hasToString("£100, including all of it £100");
        }

        @Test
        void rangeThatEndsAboveItsWhole_isRefused() {
            Claim whole = ofRange("60", "100");

            assertThat(whole.including(Map.of("heroin", ofRange("50", "100"))))
                    .hasToString("£60 to £100, including heroin £50 to £100");
            refused(whole, "heroin", ofRange("50", "100.01"), "not be more than its whole");
            refused(whole, "heroin", ofRange("60.01", "70"), "not be more than its whole");
        }

        private static Claim ofRange(String low, String high) {
            return YEAR.summarize(
                            Given.complete(List.of(Given.valued("1", "2024-01-01", Drug.HEROIN, range(low, high)))))
                    .figure(DrugMeasures.VALUE)
                    .claim(Wording.EXACT)
                    .orElseThrow();
        }

        @Test
        void list_ofClaimsOfTwoFigures_isRefused() {
            Breakdown<Drug> some = YEAR.summarize(Given.complete(List.of(
                            Given.valued("1", "2024-01-01", Drug.HEROIN, "100"),
                            Given.seizure("2", "2024-01-01", Drug.COCAINE))))
                    .by(Dimension.DRUG);
            Claim whole = whole(some).claim(Wording.EXACT).orElseThrow();
            Claim heroin = value(some, Drug.HEROIN).claim(Wording.EXACT).orElseThrow();
            Claim share =
                    value(some, Drug.HEROIN).shareOf(value(some, Drug.HEROIN)).orElseThrow();
            Claim list = whole.including(Map.of("heroin", heroin));

            assertThat(value(some, Drug.COCAINE).claim(Wording.EXACT)).isEmpty();
            refused(whole, "heroin", share, "all of");
            refused(list, "heroin", heroin, "including heroin");
            assertThatThrownBy(() -> whole.including(Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one part or more");
        }

        @Test
        void partialFigure_canIncludeParts() {
            Breakdown<Drug> partial = YEAR.summarize(Given.complete(List.of(
                            Given.valued("1", "2024-01-01", Drug.HEROIN, "100"),
                            Given.seizure("2", "2024-01-01", Drug.COCAINE))))
                    .by(Dimension.DRUG);
            Claim whole = whole(partial).claim(Wording.EXACT).orElseThrow();
            Map<String, Claim> parts = Map.of(
                    "heroin", value(partial, Drug.HEROIN).claim(Wording.EXACT).orElseThrow());

            assertThat(whole.including(parts)).hasToString("at least £100, including heroin £100");
        }

        private static void refused(Claim whole, String name, Claim part, String why) {
            assertThatThrownBy(() -> whole.including(Map.of(name, part)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(why);
        }

        @Test
        void orderInWhichPartsAreHanded_changesNothing() {
            Claim whole = whole(drugs).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow();
            Map<String, Claim> up = new TreeMap<>(drugs.largest(DrugMeasures.VALUE, 4, Drug::id));
            Map<String, Claim> down = new TreeMap<>(Comparator.reverseOrder());
            down.putAll(up);

            assertThat(whole.including(down)).isEqualTo(whole.including(up));
        }
    }

    @Nested
    class LargestRows {

        private final Breakdown<Drug> drugs = drugs(
                "cocaine", "8100000", "heroin", "200000", "cannabis", "2960000", "lsd", "0", "ketamine", "200000");

        @Test
        void largest_namesTheRows_readyForAList() {
            Map<String, Claim> largest = drugs.largest(DrugMeasures.VALUE, 2, Drug::id);

            assertThat(largest).containsOnlyKeys("cocaine", "cannabis");
            assertThat(whole(drugs)
                            .claim(Wording.MORE_THAN, Wording.ROUNDED)
                            .orElseThrow()
                            .including(largest))
                    .hasToString("more than £11.4m, including cocaine £8.1m and cannabis £3m");
        }

        @Test
        void largest_leavesOutWhatIsNothing_andIsInOrder() {
            assertThat(drugs.largest(DrugMeasures.VALUE, 99, Drug::id).keySet())
                    .containsExactly("cocaine", "cannabis", "heroin", "ketamine");
            assertThat(drugs.largest(DrugMeasures.MASS, 3, Drug::id))
                    .as("not weighed")
                    .isEmpty();
        }

        @Test
        void twoRowsOfOneName_areRefused() {
            assertThatThrownBy(() -> drugs.largest(DrugMeasures.VALUE, 2, drug -> "powder"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must differ");
            assertThat(drugs.largest(DrugMeasures.VALUE, 1, drug -> "powder")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void fewerThanOne_isRefused(int most) {
            assertThatThrownBy(() -> drugs.largest(DrugMeasures.VALUE, most, Drug::id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 or more, but were " + most);
        }

        @Test
        void months_areRowsToo() {
            Breakdown<YearMonth> months = YEAR.summarize(Given.complete(
                            List.of(Given.cash("1", "2024-01-01", "100"), Given.cash("2", "2024-03-01", "300"))))
                    .by(Dimension.MONTH);

            assertThat(months.total()
                            .figure(CashMeasures.SEIZED)
                            .claim(Wording.EXACT)
                            .orElseThrow()
                            .including(months.largest(CashMeasures.SEIZED, 1, YearMonth::toString)))
                    .hasToString("£400, including 2024-03 £300");
        }
    }
}
