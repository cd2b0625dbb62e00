package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Means, medians and the largest are of whole events, which a force of the scope recorded. Sums are of shares. */
class WholeEventsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(Records.GBP)
            .groupedBy(Dimension.FORCE, Dimension.MONTH, Dimension.DRUG, Dimension.DRUG.by(Dimension.MONTH));

    private static DrugSeizure.Builder seizure(String force, String id, String kilograms) {
        return DrugSeizure.builder().id(force, id).seized(DAY).drug(Drug.COCAINE, Quantity.kilograms(kilograms));
    }

    private static DrugSeizure shared(String force, int place) {
        Role role = place == 1 ? Role.RECORDED : Role.PARTICIPATED;
        return seizure(force, "1", "90").joint("J", Share.equal(place, 3), role).build();
    }

    private static List<AllianceRecord> records() {
        return List.of(
                shared("cumbria", 1),
                shared("lancashire", 2),
                shared("merseyside", 3),
                seizure("lancashire", "2", "10").build());
    }

    private static void assertMean(Summary row, String words, long events) {
        assertThat(row.figure(DrugMeasures.MASS).meanInWords()).isEqualTo(words);
        assertThat(row.figure(DrugMeasures.MASS).eventsInMean()).isEqualTo(events);
    }

    private static Explanation<Quantity> explained(Summary row, List<AllianceRecord> records) {
        return YEAR.explain(row.figure(DrugMeasures.MASS), DataExtract.of(records));
    }

    @Test
    void mean_isOfTwoSeizures_notOfFourRecords() {
        Summary summary = YEAR.summarize(records());

        assertThat(summary.figure(DrugMeasures.MASS).text()).isEqualTo("100 kg");
        assertMean(summary, "50 kg", 2);
        assertMean(YEAR.summarize(Given.complete(records())), "50 kg", 2);
    }

    @Test
    void largest_isTheWholeSeizure_withOurShare() {
        Explanation<Quantity> explanation = explained(YEAR.summarize(records()), records());

        assertThat(explanation.largest()).hasValueSatisfying(largest -> {
            assertThat(largest.id().force()).isEqualTo(ForceId.of("cumbria"));
            assertThat(largest.whole()).contains(Quantity.grams("90000"));
            assertThat(largest.value()).isEqualTo(Quantity.grams("30000"));
            assertThat(largest).hasToString("drug seizure cumbria/1: 90000 g, our share 30000 g");
        });
        assertThat(explanation.median()).contains(new BigDecimal(50_000));
        assertThat(explanation.contributions()).hasSize(4);
    }

    @Test
    void forceThatRecordedIt_hasTheWholeInItsMean() {
        Summary cumbria = YEAR.summarize(records()).by(Dimension.FORCE).get(ForceId.of("cumbria"));

        assertThat(cumbria.figure(DrugMeasures.MASS).text()).isEqualTo("30 kg");
        assertMean(cumbria, "90 kg of 1 whole event", 1);
    }

    @Test
    void forcesThatTookPart_haveOnlyTheirOwnEvents() {
        Breakdown<ForceId> byForce = YEAR.summarize(records()).by(Dimension.FORCE);

        assertMean(byForce.get(ForceId.of("lancashire")), "10 kg of 1 whole event", 1);
        assertMean(byForce.get(ForceId.of("merseyside")), "not known", 0);
        assertThat(explained(byForce.get(ForceId.of("merseyside")), records()).largest())
                .isEmpty();
    }

    @Test
    void rowsOfDrugsAndMonths_haveWholeEvents() {
        Summary summary = YEAR.summarize(records());

        assertMean(summary.by(Dimension.DRUG).get(Drug.COCAINE), "50 kg", 2);
        summary.by(Dimension.DRUG.by(Dimension.MONTH)).rows().values().stream()
                .filter(row -> row.included() > 0)
                .forEach(row -> assertMean(row, "50 kg", 2));
    }

    @Test
    void partOfTheForces_wordsTheWholeEvents() {
        assertMean(
                YEAR.summarize(List.of(
                        shared("cumbria", 1), seizure("cumbria", "2", "10").build())),
                "50 kg of 2 whole events",
                2);
    }

    @Test
    void money_isWhole_too() {
        List<AllianceRecord> cash = new ArrayList<>();
        for (int place = 1; place <= 3; place++) {
            cash.add(CashSeizure.builder()
                    .id("force-" + place, "1")
                    .seized(DAY)
                    .amount(new BigDecimal("100.00"), Records.GBP)
                    .joint("J", Share.equal(place, 3), place == 1 ? Role.RECORDED : Role.PARTICIPATED)
                    .build());
        }

        assertThat(YEAR.summarize(cash).figure(CashMeasures.SEIZED).meanInWords())
                .isEqualTo("£100");
        assertThat(YEAR.summarize(cash.subList(0, 1))
                        .figure(CashMeasures.SEIZED)
                        .meanInWords())
                .isEqualTo("£100 of 1 whole event");
    }

    @Test
    void everyWay_hasTheSameMean() {
        Summary together = YEAR.summarize(records());
        Summary sum = YEAR.empty();
        for (AllianceRecord record : records()) {
            sum = sum.plus(YEAR.readSummary(YEAR.summarize(List.of(record)).toBytes()));
        }
        DataExtract extract = DataExtract.of(records());

        assertThat(sum).isEqualTo(together);
        assertMean(sum, "50 kg", 2);
        assertThat(YEAR.summarize(extract)).isEqualTo(together);
        assertThat(YEAR.index(extract).summarize(YEAR.period())).isEqualTo(together);
        assertMean(YEAR.index(extract).summarize(YEAR.period()), "50 kg", 2);
    }
}
