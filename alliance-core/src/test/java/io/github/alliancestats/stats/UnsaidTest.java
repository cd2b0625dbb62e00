package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Data that leave something unsaid, and the figure of 2023 after that of 2022: state, words, known part, value, growth and
 * issues. Each is tried with its supply declared and not declared.
 */
class UnsaidTest {

    private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);
    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final AllianceRecord CASH = Given.cash("1", "2023-01-05", "100");
    private static final Rejection UNREAD = Rejection.of("7", "unreadable");
    private static final Coverage CASH_COVERED = Given.covering(Fact.of(CashSeizure.class));

    /**
     * Some data.
     *
     * @param query the query of 2023
     * @param coverage the coverage, if it is declared
     */
    private record Data(
            StatsQuery query,
            List<AllianceRecord> records,
            List<Rejection> rejected,
            Coverage coverage,
            Measure<?> measure) {

        Data(StatsQuery query, List<AllianceRecord> records, Measure<?> measure) {
            this(query, records, List.of(), CASH_COVERED, measure);
        }

        Data covering(Coverage declared) {
            return new Data(query, records, rejected, declared, measure);
        }

        Data rejecting(Rejection row) {
            return new Data(query, records, List.of(row), coverage, measure);
        }
    }

    private static final Map<String, Data> DATA = Map.ofEntries(
            Map.entry("a", new Data(YEAR, List.of(CASH), PeopleMeasures.ARRESTS)),
            Map.entry("b", new Data(YEAR, List.of(), DrugMeasures.VALUE)),
            Map.entry("c", arrests()),
            Map.entry("d", cashInDifferentMonths()),
            Map.entry("e", cashOfUnknownAmounts()),
            Map.entry(
                    "f",
                    new Data(
                            YEAR,
                            List.of(CASH, Given.cash("1", "2023-01-05", "200"), Given.cash("2", "2023-01-05", "50")),
                            CashMeasures.SEIZED)),
            Map.entry("g", forfeited()),
            Map.entry("h", sentenced()),
            Map.entry(
                    "i",
                    new Data(
                                    YEAR.groupedBy(Dimension.DRUG),
                                    List.of(CASH, Given.valued("2", "2023-01-05", Drug.COCAINE, "10")),
                                    CashMeasures.SEIZED)
                            .covering(CASH_COVERED.plus(Given.covering(Set.of(Fact.DRUGS_SEIZED))))),
            Map.entry(
                    "j",
                    new Data(YEAR, List.of(CASH), CashMeasures.SEIZED)
                            .rejecting(Rejection.of("7", "negative amount")
                                    .concerning(CUMBRIA, Set.of(Fact.CASH_SEIZED)))),
            Map.entry(
                    "k",
                    new Data(YEAR.asAt(Instant.parse("2030-01-01T00:00:00Z")), List.of(CASH), CashMeasures.SEIZED)),
            Map.entry(
                    "l",
                    new Data(
                            YEAR.within(OPERATIONS, OperationId.of("OP-ALLIANCE")),
                            List.of(Draft.changed(CASH, draft -> draft.operations.add(OperationId.of("OP-ALIANCE")))),
                            CashMeasures.SEIZED)),
            Map.entry(
                    "m",
                    new Data(YEAR.forForces(Set.of(CUMBRIA, ForceId.of("kent"))), List.of(CASH), CashMeasures.SEIZED)),
            Map.entry(
                    "n",
                    new Data(
                            YEAR.withDeduplication(Deduplication.NONE),
                            List.of(CASH, Draft.changed(CASH, draft -> draft.revision = 2)),
                            CashMeasures.SEIZED)),
            Map.entry("o", investigated(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)),
            Map.entry("p", investigated(InvestigationMeasures.OPENED)),
            Map.entry("q", investigated(InvestigationMeasures.OPEN)),
            Map.entry("r", investigated(InvestigationMeasures.CIVIL_OPEN)),
            Map.entry(
                    "s",
                    jailed(
                            Sentence.custody(Period.ofYears(123)),
                            Sentence.life(),
                            Sentence.life(Period.ofYears(20)).then(Sentence.custody(Period.ofYears(3))))),
            Map.entry("t", jailed(Sentence.custody(Period.ofYears(123)), Sentence.life(), null)),
            Map.entry("u", jailed(Sentence.life(), Sentence.fine())),
            Map.entry("v", jailed(Sentence.custody(Period.ofYears(5)), Sentence.indeterminate(), Sentence.life())),
            Map.entry("w", chargedWithin(ReportingPeriod.ofYear(2023))),
            Map.entry("x", chargedWithin(ReportingPeriod.ofDays(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 3, 30)))),
            Map.entry("y", new Data(YEAR, List.of(CASH), CashMeasures.SEIZED).rejecting(UNREAD)),
            Map.entry("z", new Data(YEAR, List.of(CASH), CashMeasures.SEIZED).rejecting(UNREAD.concerning(CUMBRIA))),
            Map.entry(
                    "aa",
                    new Data(YEAR.groupedBy(Dimension.DRUG), List.of(), DrugMeasures.SEIZURES)
                            .rejecting(UNREAD)
                            .covering(CASH_COVERED.plus(Given.covering(Set.of(Fact.DRUGS_SEIZED))))),
            Map.entry("ab", forfeitedByMarch(ReportingPeriod.ofYear(2023))),
            Map.entry("ad", forfeitedOfEachKind(ReportingPeriod.ofYear(2023))),
            Map.entry(
                    "ac",
                    forfeitedByMarch(ReportingPeriod.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 3, 31)))));

    private static Data arrests() {
        List<AllianceRecord> arrests = Stream.iterate(LocalDate.of(2022, 1, 5), day -> day.plusMonths(1))
                .limit(24)
                .filter(day -> day.getYear() == 2023 || day.getMonthValue() < 7)
                .<AllianceRecord>map(day -> Proceedings.builder()
                        .id("cumbria", "A" + day)
                        .arrested(day)
                        .build())
                .toList();
        Coverage halfAYear = Coverage.of(
                        CUMBRIA,
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1)),
                        Fact.ARRESTED)
                .plus(Coverage.of(CUMBRIA, ReportingPeriod.ofYear(2023), Fact.ARRESTED));
        return new Data(YEAR, arrests, PeopleMeasures.ARRESTS).covering(halfAYear);
    }

    private static Data cashInDifferentMonths() {
        List<AllianceRecord> cash = new ArrayList<>();
        for (String day : List.of("2022-03-05", "2022-06-05", "2023-01-05", "2023-04-05", "2023-07-05")) {
            cash.add(Given.cash(day, day, "100"));
        }
        return new Data(YEAR, cash, CashMeasures.SEIZED);
    }

    private static Data cashOfUnknownAmounts() {
        AllianceRecord euros = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(LocalDate.of(2023, 1, 5))
                .amount(BigDecimal.valueOf(5_000_000), EUR)
                .build();
        AllianceRecord uncounted = CashSeizure.builder()
                .id("cumbria", "3")
                .seized(LocalDate.of(2023, 1, 5))
                .notCounted()
                .build();
        return new Data(YEAR, List.of(Given.cash("1", "2023-01-05", "3950000"), euros, uncounted), CashMeasures.SEIZED);
    }

    private static Data forfeited() {
        CashSeizure.Builder byNotice = CashSeizure.builder().id("cumbria", "1").seized(LocalDate.of(2023, 1, 5));
        CashSeizure.Builder unstated = CashSeizure.builder().id("cumbria", "2").seized(LocalDate.of(2023, 1, 5));
        Measure<?> notices = MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE);
        return new Data(
                YEAR.alsoMeasuring(notices),
                List.of(
                        byNotice.amount(BigDecimal.valueOf(900), GBP)
                                .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2023, 5, 1))
                                        .remainder()
                                        .under(Instrument.FORFEITURE_NOTICE))
                                .build(),
                        unstated.amount(BigDecimal.valueOf(50_000), GBP)
                                .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2023, 5, 1))
                                        .remainder())
                                .build()),
                notices);
    }

    private static Data sentenced() {
        AllianceRecord unmarked = Proceedings.builder()
                .id("cumbria", "1")
                .person("P1")
                .sentenced(LocalDate.of(2023, 5, 1), Sentence.fine())
                .build();
        return new Data(YEAR, List.of(unmarked), PeopleMeasures.ONLINE_OFFENDERS_SENTENCED)
                .covering(Given.covering(Fact.of(Proceedings.class)));
    }

    /** A criminal investigation, and one without a stated purpose. */
    private static Data investigated(Measure<?> measure) {
        FinancialInvestigation.Builder criminal =
                FinancialInvestigation.builder().id("cumbria", "1").opened(LocalDate.of(2023, 5, 1));
        FinancialInvestigation.Builder unstated =
                FinancialInvestigation.builder().id("cumbria", "2").opened(LocalDate.of(2023, 5, 1));
        return new Data(
                        YEAR,
                        List.of(
                                criminal.amount(BigDecimal.valueOf(900), GBP)
                                        .purpose(Purpose.MONEY_LAUNDERING)
                                        .build(),
                                unstated.amount(BigDecimal.valueOf(50_000), GBP).build()),
                        measure)
                .covering(Given.covering(Fact.of(FinancialInvestigation.class)));
    }

    /** People sentenced in 2023, one for each sentence. Null is a sentence that is not known. */
    private static Data jailed(@Nullable Sentence... sentences) {
        List<AllianceRecord> cases = new ArrayList<>();
        for (Sentence sentence : sentences) {
            cases.add(Proceedings.builder()
                    .id("cumbria", "P" + cases.size())
                    .person("P" + cases.size())
                    .sentenced(LocalDate.of(2023, 5, 1), sentence)
                    .build());
        }
        return new Data(YEAR, cases, PeopleMeasures.CUSTODY).covering(Given.covering(Fact.of(Proceedings.class)));
    }

    /** Somebody arrested and charged in January, and somebody arrested on 20 December. */
    private static Data chargedWithin(ReportingPeriod covered) {
        Measure<?> charged = PeopleMeasures.arrestedAndCharged(Period.ofDays(90));
        Proceedings.Builder inJanuary = Proceedings.builder().id("cumbria", "1").person("P1");
        Proceedings.Builder inDecember =
                Proceedings.builder().id("cumbria", "2").person("P2");
        return new Data(
                        YEAR.alsoMeasuring(charged),
                        List.of(
                                inJanuary
                                        .arrested(LocalDate.of(2023, 1, 5))
                                        .charged(LocalDate.of(2023, 1, 6))
                                        .build(),
                                inDecember.arrested(LocalDate.of(2023, 12, 20)).build()),
                        charged)
                .covering(Coverage.of(CUMBRIA, covered, Fact.ARRESTED, Fact.CHARGED));
    }

    /** Cash seized in January, and forfeited in May. */
    private static Data forfeitedByMarch(ReportingPeriod covered) {
        Measure<?> forfeited = MoneyMeasures.cohort(Stage.FORFEITED, LocalDate.of(2024, 3, 31));
        CashSeizure.Builder seized = CashSeizure.builder().id("cumbria", "1").seized(LocalDate.of(2023, 1, 5));
        return new Data(
                        YEAR.alsoMeasuring(forfeited),
                        List.of(seized.amount(BigDecimal.valueOf(900), GBP)
                                .thenAll(Stage.FORFEITED, LocalDate.of(2023, 5, 1))
                                .build()),
                        forfeited)
                .covering(Coverage.of(CUMBRIA, covered, Fact.of(RecoverableProperty.class)));
    }

    /** Property of each kind, so that records have all facts of the figure. Nothing states that they reach into March. */
    private static Data forfeitedOfEachKind(ReportingPeriod covered) {
        Data cash = forfeitedByMarch(covered);
        List<AllianceRecord> all = new ArrayList<>(cash.records());
        for (Stage taken : List.of(Stage.SEIZED, Stage.FROZEN, Stage.RESTRAINED)) {
            all.add(Asset.builder(AssetKind.ACCOUNT)
                    .id("cumbria", "A" + taken)
                    .taken(taken, LocalDate.of(2023, 1, 5))
                    .amount(BigDecimal.valueOf(100), GBP)
                    .thenAll(Stage.FORFEITED, LocalDate.of(2023, 5, 1))
                    .build());
        }
        return new Data(cash.query(), all, cash.measure()).covering(cash.coverage());
    }

    private static Summary summary(StatsQuery query, Data data, Coverage coverage) {
        RecordIntake<Summary> accumulator = query.accumulator();
        accumulator.covers(coverage);
        data.records().forEach(accumulator::add);
        data.rejected().forEach(accumulator::reject);
        return accumulator.finish();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a | undeclared | NOT_SUPPLIED; not supplied; known 0; value -; growth - | COVERAGE_NOT_DECLARED
            a | declared | NOT_SUPPLIED; not supplied; known 0; value -; growth - | -
            b | undeclared | NOT_SUPPLIED; not supplied; known GBP 0.00; value -; growth - | COVERAGE_NOT_DECLARED
            b | declared | NOT_SUPPLIED; not supplied; known GBP 0.00; value -; growth - | -
            c | undeclared | COMPLETE; 12; known 12; value 12; growth - | COVERAGE_NOT_DECLARED
            c | declared | COMPLETE; 12; known 12; value 12; growth - | -
            d | undeclared | COMPLETE; £300; known GBP 300.00; value GBP 300.00; growth - | COVERAGE_NOT_DECLARED
            d | declared | COMPLETE; £300; known GBP 300.00; value GBP 300.00; growth 1/2 | -
            e | undeclared | PARTIAL; at least £3,950,000; known GBP 3950000.00; value -; growth - | COVERAGE_NOT_DECLARED
            e | declared | PARTIAL; at least £3,950,000; known GBP 3950000.00; value -; growth - | -
            f | undeclared | PARTIAL; at least £50; known GBP 50.00; value -; growth - | CONFLICTING_RECORDS COVERAGE_NOT_DECLARED
            f | declared | PARTIAL; at least £50; known GBP 50.00; value -; growth - | CONFLICTING_RECORDS
            g | undeclared | PARTIAL; at least £900; known GBP 900.00; value -; growth - | COVERAGE_NOT_DECLARED
            g | declared | PARTIAL; at least £900; known GBP 900.00; value -; growth - | -
            h | undeclared | UNKNOWN; not known; known 0; value -; growth - | COVERAGE_NOT_DECLARED
            h | declared | UNKNOWN; not known; known 0; value -; growth - | -
            i | undeclared | NOT_APPLICABLE; not applicable; known GBP 0.00; value -; growth - | COVERAGE_NOT_DECLARED
            i | declared | NOT_APPLICABLE; not applicable; known GBP 0.00; value -; growth - | -
            j | undeclared | PARTIAL; £100 in the known part; known GBP 100.00; value -; growth - | REJECTED_ROWS COVERAGE_NOT_DECLARED
            j | declared | PARTIAL; £100 in the known part; known GBP 100.00; value -; growth - | REJECTED_ROWS
            k | undeclared | UNKNOWN; not known; known GBP 0.00; value -; growth - | RECORDING_UNKNOWN COVERAGE_NOT_DECLARED
            k | declared | UNKNOWN; not known; known GBP 0.00; value -; growth - | RECORDING_UNKNOWN
            l | undeclared | NOT_SUPPLIED; not supplied; known GBP 0.00; value -; growth - | OPERATION_NOT_KNOWN COVERAGE_NOT_DECLARED
            l | declared | COMPLETE; £0; known GBP 0.00; value GBP 0.00; growth - | OPERATION_NOT_KNOWN
            m | undeclared | PARTIAL; at least £100; known GBP 100.00; value -; growth - | FORCE_NOT_SUPPLIED COVERAGE_NOT_DECLARED
            m | declared | PARTIAL; at least £100; known GBP 100.00; value -; growth - | FORCE_NOT_SUPPLIED
            n | undeclared | PARTIAL; £200 in the known part; known GBP 200.00; value -; growth - | REVISIONS_NOT_RESOLVED COVERAGE_NOT_DECLARED
            n | declared | PARTIAL; £200 in the known part; known GBP 200.00; value -; growth - | REVISIONS_NOT_RESOLVED
            o | undeclared | PARTIAL; £900 in the known part; known GBP 900.00; value -; growth - | COVERAGE_NOT_DECLARED
            o | declared | PARTIAL; at least £900; known GBP 900.00; value -; growth - | -
            p | undeclared | PARTIAL; at least 1; known 1; value -; growth - | COVERAGE_NOT_DECLARED
            p | declared | PARTIAL; at least 1; known 1; value -; growth - | -
            q | undeclared | PARTIAL; 1 in the known part; known 1; value -; growth - | COVERAGE_NOT_DECLARED
            q | declared | PARTIAL; at least 1; known 1; value -; growth - | -
            r | undeclared | UNKNOWN; not known; known 0; value -; growth - | COVERAGE_NOT_DECLARED
            r | declared | UNKNOWN; not known; known 0; value -; growth - | -
            s | undeclared | COMPLETE; 123 years and two life sentences; known P123Y; value P123Y; growth - | COVERAGE_NOT_DECLARED
            s | declared | COMPLETE; 123 years and two life sentences; known P123Y; value P123Y; growth - | -
            t | undeclared | PARTIAL; at least 123 years and one life sentence; known P123Y; value -; growth - | COVERAGE_NOT_DECLARED
            t | declared | PARTIAL; at least 123 years and one life sentence; known P123Y; value -; growth - | -
            u | undeclared | COMPLETE; one life sentence; known P0D; value P0D; growth - | COVERAGE_NOT_DECLARED
            u | declared | COMPLETE; one life sentence; known P0D; value P0D; growth - | -
            v | undeclared | COMPLETE; 5 years, one life sentence and one sentence without a length; known P5Y; value P5Y; growth - | COVERAGE_NOT_DECLARED
            v | declared | COMPLETE; 5 years, one life sentence and one sentence without a length; known P5Y; value P5Y; growth - | -
            w | undeclared | PARTIAL; at least 1; known 1; value -; growth - | COVERAGE_NOT_DECLARED
            w | declared | PARTIAL; at least 1; known 1; value -; growth - | -
            x | declared | COMPLETE; 1; known 1; value 1; growth - | -
            y | undeclared | PARTIAL; £100 in the known part; known GBP 100.00; value -; growth - | REJECTED_ROWS COVERAGE_NOT_DECLARED
            y | declared | PARTIAL; £100 in the known part; known GBP 100.00; value -; growth - | REJECTED_ROWS
            z | undeclared | PARTIAL; £100 in the known part; known GBP 100.00; value -; growth - | REJECTED_ROWS COVERAGE_NOT_DECLARED
            z | declared | PARTIAL; £100 in the known part; known GBP 100.00; value -; growth - | REJECTED_ROWS
            aa | undeclared | UNKNOWN; not known; known 0; value -; growth - | REJECTED_ROWS COVERAGE_NOT_DECLARED
            aa | declared | UNKNOWN; not known; known 0; value -; growth - | REJECTED_ROWS
            ab | undeclared | PARTIAL; at least £900; known GBP 900.00; value -; growth - | COVERAGE_NOT_DECLARED
            ab | declared | PARTIAL; at least £900; known GBP 900.00; value -; growth - | -
            ad | undeclared | PARTIAL; at least £1,200; known GBP 1200.00; value -; growth - | COVERAGE_NOT_DECLARED
            ad | declared | PARTIAL; at least £1,200; known GBP 1200.00; value -; growth - | -
            ac | declared | COMPLETE; £900; known GBP 900.00; value GBP 900.00; growth - | -
            """)
    void figure_isNoMoreThanTheDataSay(String id, String declared, String expected, String issues) {
        Data data = Objects.requireNonNull(DATA.get(id));
        Coverage coverage = declared.equals("declared") ? data.coverage() : Coverage.none();
        Comparison years = summary(data.query(), data, coverage)
                .comparedTo(summary(data.query().forPeriod(Y2022), data, coverage));
        Summary whole = years.now();
        boolean isRow = !whole.query().dimensions().isEmpty();
        Figure<?> figure = (isRow ? whole.by(Dimension.DRUG).get(Drug.COCAINE) : whole).figure(data.measure());

        assertThat(String.join(
                        "; ",
                        figure.state().name(),
                        figure.text(),
                        "known " + figure.known(),
                        "value " + figure.value().map(Object::toString).orElse("-"),
                        "growth "
                                + (isRow
                                                ? Optional.empty()
                                                : years.change(data.measure()).growth())
                                        .map(Object::toString)
                                        .orElse("-")))
                .isEqualTo(expected);
        assertThat(words(years.issues().stream().map(issue -> issue.code().name())))
                .isEqualTo(issues);
    }

    private static String words(Stream<String> words) {
        String joined = words.collect(Collectors.joining(" "));
        return joined.isEmpty() ? "-" : joined;
    }
}
