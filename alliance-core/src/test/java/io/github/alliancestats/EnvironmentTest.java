package io.github.alliancestats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The same update, letter by letter, whatever the default locale and zone. The build runs it twice: here,
 * and in Turkish on Kiritimati, where "I" has no dot to lose and the day begins fourteen hours early.
 */
class EnvironmentTest {

    @Test
    void environment_isTheOneThatTheBuildMeant() {
        String expected = System.getProperty("expected.environment");
        String actual = Locale.getDefault().toLanguageTag() + "," + ZoneId.systemDefault();

        if (expected == null) {
            assertThat(Locale.getDefault().getLanguage()).isNotEqualTo("tr");
            assertThat(ZoneId.systemDefault()).isNotEqualTo(ZoneId.of("Pacific/Kiritimati"));
            assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("title");
        } else {
            assertThat(actual).isEqualTo(expected);
            assertThat("TITLE".toLowerCase(Locale.getDefault())).isNotEqualTo("title");
        }
    }

    @Test
    void update_readsTheSameEverywhere() {
        assertThat(String.join("\n", update())).isEqualTo("""
                summary in 2024, within OP-ALLIANCE: 5 seen = 4 included + 1 excluded + 0 outside
                cash seizure cumbria/INQ-4 is undated: its dates leave open whether it counts.
                Drug seizures: 1, in 2024, within OP-ALLIANCE (distinct seizures by day of seizure), provisional.
                Value of drugs seized: £11,260,000 to £12,340,000.50, potential basis, in 2024, within OP-ALLIANCE (sum of valuations of seized drugs by day of seizure), provisional.
                Weight of drugs seized: 1.2345 kg, in 2024, within OP-ALLIANCE (sum over seized drugs by day of seizure), provisional.
                Cash seizures: 1, in 2024, within OP-ALLIANCE (distinct seizures by day of seizure), provisional.
                Cash seized: £612,300, in 2024, within OP-ALLIANCE (sum of amounts by day on which it was seized), provisional.
                Cash held at the end: £1,112,300, in 2024, within OP-ALLIANCE (sum of amounts by state at the end of the last day), provisional.
                Money and assets seized, frozen or restrained: £612,300, in 2024, within OP-ALLIANCE (sum of amounts, each property once by day on which it was seized, frozen or restrained), provisional.
                Money and assets held at the start: £500,000, in 2024, within OP-ALLIANCE (sum of amounts by state at the start of the first day), provisional.
                Money and assets held at the end: £1,112,300, in 2024, within OP-ALLIANCE (sum of amounts by state at the end of the last day), provisional.
                Money and assets seized: £612,300, in 2024, within OP-ALLIANCE (sum of amounts by day on which it was seized), provisional.
                Times that money or an asset was seized: 1, in 2024, within OP-ALLIANCE (distinct events by day on which it was seized), provisional.
                Investigations opened: 1, in 2024, within OP-ALLIANCE (distinct investigations by day of opening), provisional.
                Investigations open at the end: 1, in 2024, within OP-ALLIANCE (distinct investigations by state at the end of the last day), provisional.
                Funds put under criminal investigation: £4,500,000, in 2024, within OP-ALLIANCE (sum of amounts by day of opening), provisional.
                Funds subject to criminal investigation: £4,500,000, in 2024, within OP-ALLIANCE (sum of amounts by state at the end of the last day), provisional.
                more than £11.2m
                more than 1.23 kg
                £612,000
                over half a million pounds
                up to £12.4m
                all of
                up 22%
                Cash seized: £612,300 after £500,000, +£112,300 (+22.5%)
                Cash seized: £612,300 after £500,000, +£112,300 (+22.5%)
                Class A: Drug seizures: 1, in 2024, within OP-ALLIANCE, by drug-class Class A (distinct seizures by day of seizure), provisional.
                Cash seized: £0, in January 2024, within OP-ALLIANCE, by month (sum of amounts by day on which it was seized), provisional.
                Cash seized: £612,300, in April 2024, within OP-ALLIANCE, by month (sum of amounts by day on which it was seized), provisional.
                Cash seized: £0, in December 2024, within OP-ALLIANCE, by month (sum of amounts by day on which it was seized), provisional.
                injection, items, conflicting
                drug seizure cumbria/INQ-1, seized 2024-12-31T23:59:59Z, drugs: 1
                cash seizure cumbria/INQ-2, seized 2024-03-31T23:30:00Z, [GBP 612300]
                cash seizure cumbria/INQ-3, seized 2023-06-30T23:30:00Z, [GBP 500000]
                cash seizure cumbria/INQ-4, seized at an unknown date, [GBP 1]
                financial investigation cumbria/INQ-5, opened 2024-02-29, GBP 4500000""");
    }

    /** Two years of records whose days differ between zones, told through every kind of text. */
    private static List<String> update() {
        List<AllianceRecord> records = List.of(
                DrugSeizure.builder()
                        .id("cumbria", "INQ-1")
                        .seized(EventDate.at(Instant.parse("2024-12-31T23:59:59Z")))
                        .operation(APACHE)
                        .drug(SeizedDrug.builder()
                                .drug(Drug.AMPHETAMINE)
                                .preparation(Preparation.INJECTION)
                                .quantity(Quantity.grams("1234.5"))
                                .valuation(MonetaryValuation.range(
                                        ValuationBasis.POTENTIAL, pounds("11260000"), null, pounds("12340000.5")))
                                .build())
                        .build(),
                cash("INQ-2", "2024-03-31T23:30:00Z", "612300"),
                cash("INQ-3", "2023-06-30T23:30:00Z", "500000"),
                CashSeizure.builder()
                        .id("cumbria", "INQ-4")
                        .operation(ALLIANCE)
                        .amount(pounds("1"))
                        .thenRemainder(Stage.RELEASED, LocalDate.of(2022, 1, 5)) // so it was seized before both years
                        .build(),
                FinancialInvestigation.builder()
                        .id("cumbria", "INQ-5")
                        .operation(ALLIANCE)
                        .opened(LocalDate.of(2024, 2, 29))
                        .amount(pounds("4500000"))
                        .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                        .build());
        Comparison comparison = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .within(OPERATIONS, ALLIANCE)
                .reportingIn(GBP)
                .valuedAt(ValuationBasis.POTENTIAL)
                .groupedBy(Dimension.DRUG_CLASS, Dimension.MONTH)
                .compareWith(ReportingPeriod.ofYear(2023), Given.complete(records));
        Summary now = comparison.now();
        List<String> lines = new ArrayList<>();
        lines.add(now.toString());
        now.exclusions().forEach(exclusion -> lines.add(exclusion.toString()));
        Measure.standard().stream()
                .map(now::figure)
                .filter(figure ->
                        figure.completeness().known() > 0 && figure.value().isPresent())
                .forEach(figure -> lines.add(figure.toString()));
        lines.add(now.figure(DrugMeasures.VALUE)
                .claim(Wording.MORE_THAN, Wording.ROUNDED)
                .orElseThrow()
                .toString());
        lines.add(now.figure(DrugMeasures.MASS)
                .claim(Wording.MORE_THAN, Wording.ROUNDED)
                .orElseThrow()
                .toString());
        lines.add(now.figure(CashMeasures.SEIZED)
                .claim(Wording.ROUNDED)
                .orElseThrow()
                .toString());
        lines.add(now.figure(CashMeasures.SEIZED)
                .claim(Wording.OVER)
                .orElseThrow()
                .text());
        lines.add(now.figure(DrugMeasures.VALUE)
                .claim(Wording.UP_TO)
                .orElseThrow()
                .text());
        lines.add(now.figure(CashMeasures.SEIZED)
                .shareOf(now.figure(CashMeasures.SEIZED))
                .orElseThrow()
                .text());
        lines.add(inSpring(comparison, records).claim().orElseThrow().text());
        lines.add(comparison.change(CashMeasures.SEIZED).toString());
        lines.add(inSpring(comparison, records).toString());
        now.by(Dimension.DRUG_CLASS)
                .rows()
                .forEach((drugClass, row) -> lines.add(drugClass + ": " + row.figure(DrugMeasures.SEIZURES)));
        for (int month : new int[] {1, 4, 12}) {
            lines.add(now.by(Dimension.MONTH)
                    .get(YearMonth.of(2024, month))
                    .figure(CashMeasures.SEIZED)
                    .toString());
        }
        lines.add(Preparation.INJECTION + ", " + UnitKind.ITEMS + ", " + ExclusionReason.CONFLICTING);
        records.forEach(record -> lines.add(record.toString()));
        return lines;
    }

    private static Change<?> inSpring(Comparison comparison, List<AllianceRecord> records) {
        return comparison
                .now()
                .query()
                .forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 4)))
                .compareWith(ReportingPeriod.ofMonth(YearMonth.of(2023, 7)), Given.complete(records))
                .change(CashMeasures.SEIZED);
    }

    private static CashSeizure cash(String id, String at, String pounds) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(EventDate.at(Instant.parse(at)))
                .operation(APACHE)
                .amount(pounds(pounds))
                .build();
    }
}
