package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.JointWork.Role;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.Share;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One raid of three forces, each of which records the whole of it and knows its share. */
class JointWorkTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .groupedBy(Dimension.FORCE);

    private static CashSeizure raid(String force, int place) {
        return CashSeizure.builder()
                .id(force, "R1")
                .seizedOn(LocalDate.of(2024, 5, 1))
                .amount(new BigDecimal("100.00"), GBP)
                .joint("NWROCU-7", Share.equal(place, 3), place == 1 ? Role.RECORDED : Role.PARTICIPATED)
                .build();
    }

    private static final List<AllianceRecord> RAID =
            List.of(raid("cumbria", 1), raid("lancashire", 2), raid("merseyside", 3));

    @Test
    void event_countsOnceByItsReference_moneyByShare() {
        Summary answer = YEAR.summarize(RAID);
        long naive = answer.by(Dimension.FORCE).rows().values().stream()
                .mapToLong(row -> row.figure(CashMeasures.SEIZURES).known())
                .sum();

        assertThat(naive).isEqualTo(3);
        assertThat(answer.figure(CashMeasures.SEIZURES).known()).isEqualTo(1).isNotEqualTo(naive);
        assertThat(answer.figure(CashMeasures.SEIZED).text()).isEqualTo("£100");
        assertThat(answer.by(Dimension.FORCE).rows().values())
                .extracting(row -> row.figure(CashMeasures.SEIZED).text())
                .containsExactly("£33.33", "£33.33", "£33.34");
    }

    @Test
    void plus_ofTheForcesOwnAnswers_countsTheEventOnce() {
        Summary sum = YEAR.summarize(RAID.subList(0, 1))
                .plus(YEAR.summarize(RAID.subList(1, 2)))
                .plus(YEAR.summarize(RAID.subList(2, 3)));

        assertThat(sum).isEqualTo(YEAR.summarize(RAID));
        assertThat(sum.figure(CashMeasures.SEIZURES).known()).isEqualTo(1);
        assertThat(sum.included()).as("records").isEqualTo(3);
    }

    /** The sum of the first two steps is £32,350.570, which has no more decimals than £32,350.57. */
    @Test
    void shares_ofAmountsOneAfterAnother_addToTheShareOfTheLast() {
        CashSeizure.Builder cash = CashSeizure.builder()
                .id("lancashire", "R3")
                .seizedOn(LocalDate.of(2024, 9, 18))
                .joint("J0", Share.weighted(3, 50, 30, 17), Role.RECORDED)
                .amount(new BigDecimal("83649.025"), GBP);
        for (String detained : List.of("0.125", "32350.57", "51298.33")) {
            cash.then(Stage.DETAINED, LocalDate.of(2024, 11, 21), Records.pounds(detained));
        }

        assertThat(YEAR.summarize(List.of(cash.build()))
                        .figure(MoneyMeasures.amount(Stage.DETAINED))
                        .number())
                .isEqualByComparingTo("8990.43");
    }
}
