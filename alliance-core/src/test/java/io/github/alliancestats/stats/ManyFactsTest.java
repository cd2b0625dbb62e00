package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A record can have more different events than one number has bits, and more events than months. */
class ManyFactsTest {

    private static final LocalDate SEIZED = LocalDate.of(2024, 1, 1);
    private static final List<Instrument> INSTRUMENTS = List.of(Instrument.values());
    private static final int TIMES = 12;
    private static final int EVENTS = TIMES * INSTRUMENTS.size();

    private static final int MOST_EVENTS = 2_000;

    /** Detained by each instrument twelve times until May, and then released in twelve parts. */
    private static CashSeizure cash() {
        CashSeizure.Builder cash =
                CashSeizure.builder().id("cumbria", "C-1").seized(SEIZED).amount(Records.pounds("1200"));
        for (int i = 0; i < TIMES; i++) {
            LocalDate detained = SEIZED.plusDays(1 + 10L * i);
            INSTRUMENTS.forEach(instrument ->
                    cash.event(MoneyEvent.of(Stage.DETAINED, detained).all().under(instrument)));
            cash.event(
                    MoneyEvent.of(Stage.RELEASED, LocalDate.of(2024, 6, 1).plusDays(10L * i), Records.pounds("100")));
        }
        return cash.build();
    }

    private static StatsQuery query() {
        StatsQuery query = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .reportingIn(GBP)
                .groupedBy(Dimension.MONTH);
        for (Stage stage : List.of(Stage.SEIZED, Stage.DETAINED, Stage.RELEASED)) {
            for (Instrument instrument : INSTRUMENTS) {
                query = query.alsoMeasuring(
                        MoneyMeasures.amount(stage, instrument), MoneyMeasures.times(stage, instrument));
            }
        }
        return query;
    }

    @Test
    void recordOfManyEvents_countsEachOnce() {
        Summary year = query().summarize(Given.complete(List.of(cash())));
        long detained = 0;
        for (Instrument instrument : INSTRUMENTS) {
            detained +=
                    year.figure(MoneyMeasures.times(Stage.DETAINED, instrument)).known();
        }

        assertThat(detained).isEqualTo(EVENTS);
        assertThat(year.figure(MoneyMeasures.times(Stage.DETAINED)).known()).isEqualTo(EVENTS);
        assertThat(year.figure(MoneyMeasures.amount(Stage.RELEASED)).text()).isEqualTo("£1,200");
        assertThat(year.figure(MoneyMeasures.amount(Stage.RELEASED))
                        .completeness()
                        .seen())
                .isEqualTo(1);
    }

    @Test
    void months_addToTheYear() {
        Summary year = query().summarize(Given.complete(List.of(cash())));
        long detained = 0;
        for (YearMonth month : ReportingPeriod.ofYear(2024).months()) {
            detained += year.by(Dimension.MONTH)
                    .get(month)
                    .figure(MoneyMeasures.times(Stage.DETAINED))
                    .known();
        }

        assertThat(detained).isEqualTo(EVENTS);
        Breakdown<YearMonth> months = year.by(Dimension.MONTH);
        assertThat(months.get(YearMonth.of(2024, 5)).figure(CashMeasures.HELD).text())
                .isEqualTo("£1,200");
        assertThat(months.get(YearMonth.of(2024, 7)).figure(CashMeasures.HELD).text())
                .isEqualTo("£500");
        assertThat(months.get(YearMonth.of(2024, 12)).figure(CashMeasures.HELD).text())
                .isEqualTo("£0");
    }

    /** The amounts have more decimals than whole millionths, so each is kept as a decimal of its own. */
    @Test
    @Timeout(60)
    void recordOfManyFineAmounts_takesLittleTimeAndMemory() {
        BigDecimal fine = new BigDecimal("0.0000001");
        CashSeizure.Builder cash =
                CashSeizure.builder().id("cumbria", "C-1").seized(SEIZED).amount(Records.pounds("1"));
        for (int i = 0; i < MOST_EVENTS; i++) {
            Stage stage = i % 2 == 0 ? Stage.INTEREST : Stage.RELEASED;
            cash.then(stage, SEIZED.plusDays(1 + i), Money.of(fine, "GBP"));
        }
        Summary years = AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(SEIZED, SEIZED.plusYears(6)))
                .reportingIn(GBP)
                .groupedBy(Dimension.MONTH)
                .summarize(Given.complete(List.of(cash.build())));

        assertThat(years.figure(MoneyMeasures.amount(Stage.RELEASED)).number()).hasToString("0.0001");
        assertThat(years.figure(CashMeasures.HELD).text()).isEqualTo("£1");
    }
}
