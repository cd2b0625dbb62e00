package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lowest and the highest number of a figure of 2023, over all possible values of its gaps. */
class RangeTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);
    private static final EventDate WINTER = within("2022-12-01", "2023-01-31"); // of two years
    private static final EventDate NEXT_WINTER = within("2023-12-01", "2024-01-31");
    private static final AllianceRecord CASH = Given.cash("1", "2023-05-01", "100");
    private static final Measure<?> NOTICES = MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE);
    private static final Measure<Long> OWN = Measure.number(
            "force.own", 1, CashSeizure.class, cash -> cash.seized().map(date -> 1L));

    private static EventDate within(String first, String last) {
        return EventDate.within(ReportingPeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static CashSeizure.Builder cash(String id, EventDate seized, String pounds) {
        return CashSeizure.builder().id("cumbria", id).seized(seized).amount(pounds(pounds));
    }

    private static AllianceRecord in(String id, String pounds, String area) {
        return Draft.changed(Given.cash(id, "2023-05-01", pounds), draft -> draft.areas.add(area));
    }

    private static AllianceRecord person(String id, @Nullable String person, EventDate... arrests) {
        Proceedings.Builder builder = Proceedings.builder().id("cumbria", id).person(person);
        List.of(arrests).forEach(builder::arrested);
        return builder.build();
    }

    private static CashSeizure forfeited(String id, String pounds, Optional<Instrument> means) {
        MoneyEvent event =
                MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2023, 6, 1)).remainder();
        return cash(id, EventDate.on(LocalDate.of(2023, 5, 1)), pounds)
                .event(means.map(event::under).orElse(event))
                .build();
    }

    private static AllianceRecord seized(String id, EventDate day, QuantityUnit unit) {
        SeizedDrug drug = SeizedDrug.builder()
                .drug(Drug.CANNABIS_HERBAL)
                .quantity(Quantity.of(40, unit))
                .build();
        return DrugSeizure.builder().id("cumbria", id).seized(day).drug(drug).build();
    }

    private static AllianceRecord sentenced(String id, EventDate day, Sentence sentence) {
        return Proceedings.builder()
                .id("cumbria", id)
                .person(id)
                .sentenced(day, sentence)
                .build();
    }

    private static final EventDate MAY = EventDate.on(LocalDate.of(2023, 5, 1));

    private static final Map<String, List<AllianceRecord>> DATA = Map.ofEntries(
            Map.entry("two years", List.of(CASH, cash("2", WINTER, "500").build())),
            Map.entry("only in doubt", List.of(cash("2", WINTER, "500").build())),
            Map.entry(
                    "area",
                    List.of(in("1", "100", "Kendal"), in("2", "20", "Barrow"), Given.cash("3", "2023-05-01", "3"))),
            Map.entry(
                    "means",
                    List.of(
                            forfeited("1", "900", Optional.of(Instrument.FORFEITURE_NOTICE)),
                            forfeited("2", "50000", Optional.empty()))),
            Map.entry(
                    "unknown amount",
                    List.of(
                            CASH,
                            CashSeizure.builder()
                                    .id("cumbria", "2")
                                    .seized(LocalDate.of(2023, 1, 5))
                                    .notCounted()
                                    .build())),
            Map.entry(
                    "unknown amount in doubt",
                    List.of(
                            CASH,
                            CashSeizure.builder()
                                    .id("cumbria", "2")
                                    .seized(WINTER)
                                    .notCounted()
                                    .build())),
            Map.entry("two arrests", List.of(person("1", "P1", WINTER, MAY))),
            Map.entry("three arrests", List.of(person("1", "P1", WINTER, WINTER, MAY))),
            Map.entry("same person", List.of(person("1", "P1", MAY), person("2", "P1", WINTER))),
            Map.entry("nameless", List.of(person("1", "P1", MAY), person("2", null, MAY))),
            Map.entry(
                    "sentence",
                    List.of(Proceedings.builder()
                            .id("cumbria", "1")
                            .person("P1")
                            .sentenced(LocalDate.of(2023, 5, 1), (Sentence) null)
                            .build())),
            Map.entry(
                    "life",
                    List.of(
                            sentenced("1", MAY, Sentence.life()),
                            sentenced("2", WINTER, Sentence.custody(Period.ofYears(5))))),
            Map.entry("plants", List.of(seized("1", MAY, QuantityUnit.GRAM), seized("2", WINTER, QuantityUnit.PLANT))),
            Map.entry("weights", List.of(seized("1", WINTER, QuantityUnit.GRAM), seized("2", MAY, QuantityUnit.PLANT))),
            Map.entry(
                    "gone",
                    List.of(cash("1", MAY, "100")
                            .event(MoneyEvent.of(Stage.FORFEITED, NEXT_WINTER).all())
                            .build())),
            Map.entry("held", List.of(cash("1", NEXT_WINTER, "500").build())),
            Map.entry(
                    "conflict",
                    List.of(CASH, Given.cash("1", "2023-05-01", "200"), Given.cash("2", "2023-05-01", "50"))),
            Map.entry(
                    "valued",
                    List.of(
                            Given.valued(
                                    "1",
                                    "2023-05-01",
                                    Drug.COCAINE,
                                    MonetaryValuation.range(ValuationBasis.STREET, pounds("10"), null, pounds("30"))),
                            Draft.changed(
                                    Given.valued(
                                            "2",
                                            "2023-05-01",
                                            Drug.HEROIN,
                                            MonetaryValuation.range(
                                                    ValuationBasis.STREET, pounds("1"), null, pounds("5"))),
                                    draft -> draft.date = WINTER))),
            Map.entry(
                    "varied order",
                    List.of(ConfiscationOrder.builder()
                            .id("cumbria", "1")
                            .made(within("2023-01-01", "2024-12-31"))
                            .obligor(Obligor.of("P1", pounds("500")).varied(LocalDate.of(2024, 6, 1), pounds("60")))
                            .build())));

    private static Figure<?> figure(String id, String measure, boolean isDeclared) {
        StatsQuery query = YEAR.groupedBy(Dimension.AREA).alsoMeasuring(NOTICES, OWN);
        Coverage coverage = isDeclared
                ? Given.covering(Fact.of(RecoverableProperty.class))
                        .plus(Given.covering(Fact.of(Proceedings.class)))
                        .plus(Given.covering(Fact.of(ConfiscationOrder.class)))
                        .plus(Given.covering(Set.of(Fact.DRUGS_SEIZED)))
                : Coverage.none();
        RecordIntake<Summary> intake = query.accumulator();
        intake.covers(coverage);
        Objects.requireNonNull(DATA.get(id)).forEach(intake::add);
        Summary whole = intake.finish();
        Summary summary = id.equals("area") ? whole.by(Dimension.AREA).get("Kendal") : whole;
        return summary.figure(query.measures().stream()
                .filter(each -> measure.equals("by notice")
                        ? each.equals(NOTICES)
                        : each.id().equals(measure))
                .findFirst()
                .orElseThrow());
    }

    private static String words(FigureRange range) {
        return words(range.lowest()) + " to " + words(range.highest());
    }

    private static String words(Optional<BigDecimal> end) {
        return end.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "two years, cash.seized, 100 to 600, 100 to 600",
        "two years, cash.seizures, 1 to 2, 1 to 2",
        "two years, force.own, 1 to -, - to -", // a caller's rule is not known
        "only in doubt, cash.seized, 0 to 500, 0 to 500",
        "only in doubt, cash.seizures, 0 to 1, 0 to 1",
        "only in doubt, force.own, - to -, - to -",
        "area, cash.seized, 100 to 103, 100 to 103",
        "area, cash.seizures, 1 to 2, 1 to 2",
        "means, by notice, 900 to 50900, 900 to -",
        "unknown amount, cash.seized, 100 to -, 100 to -",
        "unknown amount, cash.seizures, 2 to 2, 2 to 2",
        "unknown amount in doubt, cash.seized, 100 to -, 100 to -",
        "unknown amount in doubt, cash.seizures, 1 to 2, 1 to 2",
        "two arrests, arrests.count, 1 to 2, 1 to 2",
        "two arrests, people.arrested, 1 to 1, 1 to 1", // the person arrested in May
        "three arrests, arrests.count, 1 to 3, 1 to 3",
        "same person, people.arrested, 1 to 2, 1 to 2", // wider than the truth
        "nameless, people.arrested, 1 to 2, 1 to 2",
        "sentence, people.jailed, 0 to 1, 0 to 1",
        "sentence, custody.total, 0 to -, 0 to -",
        "gone, cash.held, 0 to -, 0 to -", // the order of its events decides the amount
        "gone, cash.forfeited, 0 to 100, 0 to 100",
        "conflict, cash.seized, 50 to -, 50 to -",
        "held, cash.held, 0 to 500, 0 to -", // without an opening there can be more
        "valued, drugs.value, 10 to 35, 10 to 35",
        "valued, drugs.seizures, 1 to 2, 1 to 2",
        "valued, arrests.count, 0 to 0, - to -", // complete if declared, and else not supplied
        "varied order, orders.made, 0 to 1, 0 to 1",
        "varied order, orders.ordered, 0 to 500, 0 to 500",
        "varied order, orders.recoverable, 0 to -, 0 to -" // as varied at the end of the year
    })
    void range_hasAllThatThePartsInDoubtCanAdd(String id, String measure, String declared, String undeclared) {
        assertThat(words(figure(id, measure, true).range())).isEqualTo(declared);
        assertThat(words(figure(id, measure, false).range())).isEqualTo(undeclared);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 10, ABOUT, 'about £1,000'",
        "1000, 100, ABOUT, -",
        "995, 4, NEARLY, 'nearly £1,000'",
        "995, 5, NEARLY, -",
        "1000, 10, UP_TO, 'up to £1,010'",
        "1000, 10, MORE_THAN, -",
        "1001, 10, MORE_THAN, 'more than £1,000'",
        "1000, 10, EXACT, 'at least £1,000'"
    })
    void claim_isTrueOfTheWholeRange(String known, String possible, Wording wording, String claim) {
        Figure<?> figure = YEAR.summarize(List.of(
                        cash("1", MAY, known).build(),
                        cash("2", WINTER, possible).build()))
                .figure(CashMeasures.SEIZED);

        assertThat(figure.claim(wording).map(Claim::text).orElse("-")).isEqualTo(claim);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEARLY", "ABOUT", "UP_TO"})
    void claim_ofARangeWithoutAHighestNumber_isEmpty(Wording wording) {
        assertThat(figure("unknown amount", "cash.seized", true).claim(wording)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "only in doubt, cash.seized, UP_TO, 'up to £500'",
        "only in doubt, cash.seized, ABOUT, -",
        "only in doubt, cash.seized, NEARLY, -",
        "only in doubt, cash.seized, EXACT, -",
        "only in doubt, cash.seized, ROUNDED, -",
        "only in doubt, cash.seized, MORE_THAN, -",
        "only in doubt, cash.seizures, UP_TO, up to 1",
        "life, custody.total, UP_TO, up to 5 years and one life sentence",
        "sentence, custody.total, UP_TO, -",
        "plants, drugs.plants, UP_TO, up to 40 plants",
        "weights, drugs.mass, UP_TO, -" // the other drugs have a weight, too
    })
    void claim_ofAnUnknownFigure_isOfItsRangeOnly(String id, String measure, Wording wording, String claim) {
        Figure<?> figure = figure(id, measure, true);

        assertThat(figure.state()).isEqualTo(FigureState.UNKNOWN);
        assertThat(figure.claim(wording).map(Claim::text).orElse("-")).isEqualTo(claim);
        assertThat(figure.text()).isEqualTo("not known");
        assertThat(figure.text(wording)).isEqualTo(claim.equals("-") ? "not known" : claim);
    }

    @Test
    void rejectedRow_leavesNoEnd() {
        RecordIntake<Summary> intake = YEAR.accumulator();
        intake.add(CASH);
        intake.reject(Rejection.of("7", "unreadable"));

        assertThat(words(intake.finish().figure(CashMeasures.SEIZED).range())).isEqualTo("0 to -");
    }

    @Test
    void recordThatWasPerhapsNotRecordedYet_addsTheMostOfItsVersions() {
        AllianceRecord more = Draft.changed(CASH, draft -> {
            draft.revision = 2;
            draft.recordedAt = null;
        });

        Summary summary = YEAR.asAt(Instant.parse("2030-01-01T00:00:00Z"))
                .summarize(List.of(CASH, more, Given.cash("2", "2023-05-01", "30")));

        assertThat(words(summary.figure(CashMeasures.SEIZED).range())).isEqualTo("0 to 130");
        assertThat(words(summary.figure(CashMeasures.SEIZURES).range())).isEqualTo("0 to 2");
    }

    @Test
    void factThatWasNotSupplied_leavesTheEndThatItCanMove() {
        List<AllianceRecord> records = List.of(CASH);
        Coverage taken = Given.covering(Set.of(Fact.CASH_SEIZED, Fact.CASH_INTEREST));

        FigureRange held = YEAR.summarize(DataExtract.of(records).covering(taken))
                .figure(CashMeasures.HELD)
                .range();

        assertThat(words(held)).isEqualTo("0 to 100");
    }

    @Test
    void drugsValuedOnSeveralBases_haveNoHighestNumberOfOne() {
        AllianceRecord undated =
                Draft.changed(Given.valued("1", "2023-05-01", Drug.COCAINE, "10"), draft -> draft.date = WINTER);
        StatsQuery query = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023));

        Summary summary = query.summarize(List.of(undated, Given.valued("2", "2023-05-01", Drug.HEROIN, "5")));

        assertThat(summary.figures(DrugMeasures.VALUE))
                .extracting(figure -> words(figure.range()))
                .containsExactly("5 to -");
    }

    @Test
    void rangeOfAFigure_isTheSameInPartsAndBytes() {
        List<AllianceRecord> records = Objects.requireNonNull(DATA.get("two years"));
        Summary whole = YEAR.summarize(records);
        Summary parts = YEAR.summarize(records.subList(0, 1)).plus(YEAR.summarize(records.subList(1, 2)));

        assertThat(parts).isEqualTo(whole);
        assertThat(parts.figure(CashMeasures.SEIZED).range())
                .isEqualTo(whole.figure(CashMeasures.SEIZED).range());
        assertThat(YEAR.readSummary(whole.toBytes()).figure(CashMeasures.SEIZED))
                .isEqualTo(whole.figure(CashMeasures.SEIZED));
    }

    @Test
    void figuresThatDifferOnlyInTheirRange_areNotEqual() {
        Figure<?> more =
                YEAR.summarize(List.of(cash("2", WINTER, "500").build())).figure(CashMeasures.SEIZED);
        Figure<?> less =
                YEAR.summarize(List.of(cash("2", WINTER, "400").build())).figure(CashMeasures.SEIZED);

        assertThat(more).isNotEqualTo(less).hasSameHashCodeAs(less);
    }

    @Test
    void sealedBytes_holdTheRange() {
        Summary summary = YEAR.summarize(Objects.requireNonNull(DATA.get("same person")));

        assertThat(words(summary.figure(PeopleMeasures.ARRESTED).range())).isEqualTo("1 to 2");
        assertThat(words(summary.figure(OrderMeasures.MADE).range())).isEqualTo("- to -");
    }
}
