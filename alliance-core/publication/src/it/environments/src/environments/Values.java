package environments;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Printed values, values read from text, and refused values. */
final class Values {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private final Consumer<String> out;

    private Values(Consumer<String> out) {
        this.out = out;
    }

    static void tell(Consumer<String> out) {
        Values values = new Values(out);
        values.constants();
        values.quantities();
        values.drugs();
        values.valuation();
        values.times();
        values.readings();
        values.refusals();
    }

    private void constants() {
        List.<Enum<?>[]>of(
                        Preparation.values(),
                        UnitKind.values(),
                        QuantityUnit.values(),
                        AssetKind.values(),
                        Instrument.values(),
                        Stage.values(),
                        ValuationBasis.values(),
                        Jurisdiction.values(),
                        SeizedDrug.Identification.values(),
                        SeizedDrug.Weighing.values(),
                        SeizedDrug.Moisture.values(),
                        FinancialInvestigation.Purpose.values(),
                        Disruption.Assessment.values(),
                        Disruption.Strand.values(),
                        Proceedings.Conclusion.values(),
                        AncillaryOrder.OrderKind.values(),
                        Warrant.Power.values(),
                        StopSearch.Subject.values(),
                        StopSearch.SearchObject.values(),
                        StopSearch.Outcome.values(),
                        WeaponSeizure.Weapon.values(),
                        PublicReport.Channel.values(),
                        Deduplication.values(),
                        Status.values())
                .forEach(constants -> out.accept(Arrays.toString(constants)));
    }

    private void quantities() {
        for (QuantityUnit unit : QuantityUnit.values()) {
            for (String number : List.of("0", "1", "1234567.125", "0.001")) {
                Quantity quantity = Quantity.of(new BigDecimal(number), unit);
                out.accept(quantity + " = " + quantity.inBaseUnit().toPlainString() + " " + quantity.kind());
            }
        }
        out.accept(Quantity.grams("1500.50").equals(Quantity.kilograms("1.5005")) + ", " + Quantity.grams("1E+3"));
        out.accept(Ratio.of(new BigDecimal("1234567.89"), new BigDecimal("3")) + ", "
                + Ratio.of(BigDecimal.ONE, new BigDecimal("3")).percent(3));
        out.accept(Share.weighted(2, 50, 30, 17) + ", " + Share.equal(1, 3).of(new BigDecimal("1000.01"), 2));
    }

    private void drugs() {
        for (Drug drug : Drug.standard()) {
            out.accept(drug.id() + ", " + drug + ", " + drug.family() + ", "
                    + DrugLaw.misuseOfDrugsAct().classOf(drug, Preparation.INJECTION, DAY));
        }
        DrugLaw.misuseOfDrugsAct().provisions().forEach(provision -> out.accept(provision.toString()));
    }

    private void valuation() {
        out.accept(MonetaryValuation.range(
                        ValuationBasis.STREET, new BigDecimal("8.5"), null, new BigDecimal("1234.5678"), Years.POUNDS)
                .source("İstanbul price list")
                .toString());
    }

    private void times() {
        Instant friday = Instant.parse("2024-03-29T23:30:00Z");
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            DetentionClock clock = DetentionClock.of(jurisdiction);
            out.accept(clock + ": " + clock.endOfFirstPeriod(friday));
        }
        for (ReportingPeriod period : List.of(
                ReportingPeriod.ofYear(2024),
                ReportingPeriod.ofFinancialYearEnding(2025),
                ReportingPeriod.ofTwelveMonthsTo(DAY),
                ReportingPeriod.ofEndExclusive(DAY, DAY.plusDays(40)))) {
            out.accept(period + ", before it " + period.yearBefore() + ", " + period.months());
        }
        out.accept(Sentence.custody(Period.of(12, 11, 10)).concurrentWith(Sentence.life(Period.ofYears(21)))
                + "; " + Sentence.suspended(Period.ofMonths(18)) + "; "
                + Sentence.extended(Period.ofYears(6), Period.ofYears(4)));
    }

    private void readings() {
        for (String text : List.of("HEROIN", "Lisdexamfetamine", "LISDEXAMFETAMINE", "CANNABIS RESIN", "ıce", "İce")) {
            out.accept(text + " is " + Drug.find(text));
        }
        out.accept(StopSearch.SearchObject.fromPublished("Articles for use in criminal damage") + ", "
                + StopSearch.Outcome.fromPublished("Khat or Cannabis warning") + ", "
                + StopSearch.Subject.fromPublished("Person and Vehicle search"));
        out.accept(ForceId.of("cumbria") + ", " + RecordId.of("cumbria", "INQ-1İı"));
    }

    private void refusals() {
        refused(() -> SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .quantity(Quantity.grams("-1234.5"))
                .build());
        refused(() -> DrugMeasures.cannabisFarmsOfAtLeast(-1234));
        refused(() -> Measure.count("INVALID", 1, Proceedings.class, record -> true));
        refused(() -> ReportingPeriod.ofEndExclusive(DAY, DAY.minusDays(1234)));
        refused(() -> Share.equal(1234, 2));
        refused(() -> Drug.of("IN VALID", "", Drug.HEROIN.family()));
        refused(() -> StopSearch.Outcome.fromPublished("İ"));
    }

    private void refused(Supplier<?> attempt) {
        try {
            out.accept("not refused: " + attempt.get());
        } catch (IllegalArgumentException e) {
            out.accept("refused: " + e.getMessage());
        }
    }
}
