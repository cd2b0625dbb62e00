package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that stand for several events, such as a row of a published table. */
class AggregateRecordsTest {

    private static final Measure<MonetaryAmount> AMOUNTS = ActivityMeasures.amounts();
    private static final Measure<Quantity> WEIGHTS = ActivityMeasures.quantities(UnitKind.MASS);
    private static final Measure<MonetaryAmount> OWN =
            Measure.amount("cumbria.forfeited", 1, Action.class, Action::amount);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .alsoMeasuring(AMOUNTS, WEIGHTS, OWN);

    private static Action.Builder forfeited(String id, long number) {
        return Action.builder()
                .id("cumbria", id)
                .when(LocalDate.of(2023, 5, 1))
                .type("forfeiture")
                .number(number);
    }

    /** Cumbria has declared its supply, or has not. */
    private static DataExtract extract(boolean isDeclared, AllianceRecord... records) {
        return isDeclared ? Given.declared(List.of(records), Action.class) : DataExtract.of(List.of(records));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mean_weighsARecordByItsNumber_andNoSingleAmountIsKnown(boolean isDeclared) {
        DataExtract data = extract(
                isDeclared, forfeited("1", 316).amount(pounds("2601248.92")).build());
        Summary year = YEAR.summarize(data);

        for (Measure<MonetaryAmount> measure : List.of(AMOUNTS, OWN)) {
            assertThat(year.figure(measure).meanInWords()).isEqualTo("£8,231.80");
            Explanation<MonetaryAmount> explanation = YEAR.explain(year.figure(measure), data);
            assertThat(explanation.largest()).isEmpty();
            assertThat(explanation.median()).isEmpty();
        }
    }

    @Test
    void mean_ofAggregateAndSingleRecords_weighsAllEvents() {
        DataExtract data = extract(
                false,
                forfeited("1", 3)
                        .amount(pounds("300"))
                        .quantity(Quantity.grams("30"))
                        .build(),
                forfeited("2", 1)
                        .amount(pounds("500"))
                        .quantity(Quantity.grams("10"))
                        .build());
        Summary year = YEAR.summarize(data);

        assertThat(year.figure(AMOUNTS).meanInWords()).isEqualTo("£200");
        assertThat(year.figure(WEIGHTS).meanInWords()).isEqualTo("10 g");
        assertThat(YEAR.explain(year.figure(WEIGHTS), data).largest()).isEmpty();
    }

    @Test
    void mean_besideAnAggregateOfUnknownAmount_isEmpty() {
        DataExtract data = extract(
                false,
                forfeited("1", 1).amount(pounds("500")).build(),
                forfeited("2", 90).build());

        Explanation<MonetaryAmount> explanation =
                YEAR.explain(YEAR.summarize(data).figure(AMOUNTS), data);

        assertThat(explanation.figure().meanInWords()).isEqualTo("not known");
        assertThat(explanation.largest()).isPresent();
        assertThat(explanation.median()).isPresent();
    }

    @Test
    void mean_ofSingleRecords_ignoresThoseOfUnknownAmount() {
        DataExtract data = extract(
                false,
                forfeited("1", 1).amount(pounds("500")).build(),
                forfeited("2", 1).build());

        assertThat(YEAR.summarize(data).figure(AMOUNTS).meanInWords()).isEqualTo("£500 in the known part");
    }

    /** A record of another kind may be the one whose number is known. */
    @Test
    void mean_ofRecordsOfSeveralKinds_isEmptyBesideAnAggregate() {
        Measure<Long> each = Measure.number("cumbria.each", 1, AllianceRecord.class, record -> Optional.of(10L));
        StatsQuery query = YEAR.alsoMeasuring(each);
        AllianceRecord arrest = Proceedings.builder()
                .id("cumbria", "A")
                .arrested(LocalDate.of(2023, 5, 1))
                .build();

        assertThat(query.summarize(List.of(arrest, forfeited("1", 1).build()))
                        .figure(each)
                        .meanInWords())
                .isEqualTo("10");
        assertThat(query.summarize(List.of(arrest, forfeited("1", 316).build()))
                        .figure(each)
                        .mean())
                .isEmpty();
    }

    @Test
    void mean_withoutTheNumberOfActions_isEmpty() {
        List<AllianceRecord> records =
                List.of(forfeited("1", 316).amount(pounds("2601248.92")).build());

        assertThat(YEAR.measuring(AMOUNTS).summarize(records).figure(AMOUNTS).mean())
                .isEmpty();
    }

    @Test
    void mean_isExactInRowsMergedSummariesAndBytes() {
        StatsQuery byType = YEAR.groupedBy(Dimension.ACTION_TYPE);
        Summary first = byType.summarize(
                List.of(forfeited("1", 316).amount(pounds("2601248.92")).build()));
        Summary second =
                byType.summarize(List.of(forfeited("2", 4).amount(pounds("0")).build()));
        Summary sum = first.plus(second);

        assertThat(byType.readSummary(sum.toBytes())).isEqualTo(sum);
        assertThat(sum.by(Dimension.ACTION_TYPE)
                        .get("forfeiture")
                        .figure(AMOUNTS)
                        .meanInWords())
                .isEqualTo("£8,128.90");
    }
}
