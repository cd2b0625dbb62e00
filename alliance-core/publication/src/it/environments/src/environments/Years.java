package environments;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** A query about 2024 by every dimension and measure, and its comparison with the year before. */
final class Years {

    static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    static final CurrencyUnit EUROS = Monetary.getCurrency("EUR");
    private static final LocalDate AFTERWARDS = LocalDate.of(2025, 3, 31);

    static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimension.DRUG,
            Dimension.DRUG_FAMILY,
            Dimension.DRUG_CLASS,
            Dimension.IDENTIFICATION,
            Dimension.WEIGHING,
            Dimension.MOISTURE,
            Dimension.OPERATION,
            Dimension.MONTH,
            Dimension.FORCE,
            Dimension.AREA,
            Dimension.ROLE,
            Dimension.UNIT,
            Dimension.GROUP,
            Dimension.PARTNER,
            Dimension.ASSET_KIND,
            Dimension.INVESTIGATION_PURPOSE,
            Dimension.ASSESSMENT,
            Dimension.STRAND,
            Dimension.PART,
            Dimension.WARRANT_POWER,
            Dimension.SEARCH_SUBJECT,
            Dimension.SEARCH_OBJECT,
            Dimension.SEARCH_OUTCOME,
            Dimension.SAFEGUARDED_AGE,
            Dimension.LINE_TYPE,
            Dimension.ACTION_TYPE,
            Dimension.CHANNEL,
            Dimension.DRUG.by(Dimension.MONTH));

    final List<AllianceRecord> records = Records.all();
    final DataExtract extract = DataExtract.of(records);
    final StatsQuery question = question();
    final Comparison comparison = question.compareWith(ReportingPeriod.ofYear(2023), extract);

    private static StatsQuery question() {
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .within(operations(), OperationId.of("OP-ALLIANCE"))
                .withAliases(Aliases.builder()
                        .merged("OCG-2", "OCG-1", LocalDate.of(2024, 7, 1))
                        .build())
                .reportingIn(rates())
                .valuedAt(ValuationBasis.STREET)
                .alsoMeasuring(withParameters().toArray(new Measure<?>[0]))
                .groupedBy(DIMENSIONS.toArray(new Dimension<?>[0]));
    }

    private static Operations operations() {
        return Operations.of(
                Operation.of("OP-ALLIANCE", "Operation Alliance"),
                Operation.of("OP-INDIGO", "Operation Indigo", "OP-ALLIANCE"),
                Operation.of("OP-ISLAND", "Operation Island", "OP-INDIGO"));
    }

    private static ExchangeRates rates() {
        return ExchangeRates.into(POUNDS)
                .rate(EUROS, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), new BigDecimal("0.8612"))
                .build();
    }

    private static List<Measure<?>> withParameters() {
        DetentionClock clock = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);
        List<Measure<?>> all = new ArrayList<>(List.of(
                DrugMeasures.quantityHeld(UnitKind.MASS),
                DrugMeasures.quantityDestroyed(UnitKind.PLANTS),
                DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT),
                DrugMeasures.seizuresBy(SeizureCountingUnit.ADDRESS),
                DrugMeasures.seizuresBy(SeizureCountingUnit.OPERATION),
                DrugMeasures.cannabisFarmsOfAtLeast(200),
                MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE),
                MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE),
                MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN),
                MoneyMeasures.cohort(Stage.FORFEITED, AFTERWARDS),
                MoneyMeasures.cohortHeld(AFTERWARDS),
                MoneyMeasures.cohortWithInterest(AFTERWARDS),
                CashMeasures.outOfTime(clock),
                CashMeasures.seizuresOutOfTime(clock),
                GroupMeasures.withAtLeastJailed(1)));
        all.add(Measure.count(
                "force.night-work",
                1,
                AllianceRecord.class,
                record -> record.date().flatMap(date -> date.instant()).isPresent()));
        return all;
    }
}
