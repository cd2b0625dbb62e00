package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2022, 5, 14);

    @ParameterizedTest
    @CsvSource({
        "SEIZED, seized",
        "FORFEITED, forfeited",
        "INTEREST, added as interest",
        "TO_VICTIMS, paid to victims",
        "APPLIED_TO_ORDER, applied to an order",
        "WRITTEN_OFF, written off"
    })
    void measuresOfAStage_sayWhatWasDone(Stage stage, String done) {
        assertThat(MoneyMeasures.amount(stage).name()).isEqualTo("Money and assets " + done);
        assertThat(MoneyMeasures.times(stage).name()).isEqualTo("Times that money or an asset was " + done);
        assertThat(MoneyMeasures.amount(stage).dateBasis()).isEqualTo("day on which it was " + done);
        assertThat(MoneyMeasures.cohort(stage, LAST_YEAR).name())
                .isEqualTo("Money and assets taken, " + done + " by 2022-05-14");
    }

    /** A term below nothing was told in months alone: -222 months. */
    @Test
    void lessCustodyThanBefore_isToldInYearsAndMonthsToo() {
        List<AllianceRecord> records = List.of(
                jailed("P1", LAST_YEAR, Period.of(20, 6, 3)), jailed("P2", LAST_YEAR.plusYears(1), Period.ofYears(2)));

        Change<Period> change = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .compareWith(ReportingPeriod.ofYear(2022), Given.complete(records))
                .change(PeopleMeasures.CUSTODY);

        assertThat(change.differenceInWords()).isEqualTo("-18 years 6 months 3 days");
    }

    private static Proceedings jailed(String id, LocalDate day, Period term) {
        return Proceedings.builder()
                .id("us", id)
                .sentenced(day, Sentence.custody(term))
                .build();
    }
}
