package consumer;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Uses the library as a program of its own would. */
public final class Consumer {
    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final CurrencyUnit EUROS = Monetary.getCurrency("EUR");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);

    /** The line that slf4j prints once in a program without a provider, such as this one. */
    private static final String NO_PROVIDER = "SLF4J(W): No SLF4J providers were found.";

    private Consumer() {}

    /**
     * Fails if anything is not as it should be.
     *
     * @param args the version of Moneta that must be in use
     */
    public static void main(String[] args) {
        String complaints = printedOnErr(() -> {
            checkFigures();
            checkFigures();
        });

        check(1L, complaints.lines().filter(NO_PROVIDER::equals).count());
        check(false, complaints.contains("D-1") || complaints.contains("C-1"));
        check("moneta-core-" + args[0] + ".jar", monetaJar());
    }

    private static void checkFigures() {
        StatsQuery year = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .within(operations(), OperationId.of("alliance"))
                .reportingIn(rates())
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.DRUG);
        Summary summary = records().stream().collect(year.collector());

        check(
                "more than £11.2m",
                summary.figure(DrugMeasures.VALUE)
                        .claim(Wording.MORE_THAN)
                        .orElseThrow()
                        .text());
        check("at least £50,086.12", summary.figure(CashMeasures.SEIZED).text());
        check(
                Quantity.grams("31.5"),
                summary.by(Dimension.DRUG)
                        .get(Drug.HEROIN)
                        .figure(DrugMeasures.MASS)
                        .known());
        check(summary, summary.plus(year.empty()));
    }

    private static String printedOnErr(Runnable program) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Operations operations() {
        return Operations.of(
                Operation.of("alliance", "Alliance"), Operation.of("marrowfell", "Marrowfell", "alliance"));
    }

    private static ExchangeRates rates() {
        return ExchangeRates.into(POUNDS)
                .rate(EUROS, DAY, new BigDecimal("0.8612"))
                .build();
    }

    private static List<AllianceRecord> records() {
        MonetaryValuation street = MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal("11260000"), POUNDS);
        return List.of(
                DrugSeizure.builder()
                        .id("cumbria", "D-1")
                        .seized(DAY)
                        .operation("marrowfell")
                        .drug(Drug.COCAINE, Quantity.kilograms("140.75"), street)
                        .drug(Drug.HEROIN, Quantity.grams("31.5"))
                        .build(),
                CashSeizure.builder()
                        .id("cumbria", "C-1")
                        .seized(DAY)
                        .operation("alliance")
                        .amount(new BigDecimal("50000.00"), POUNDS)
                        .amount(new BigDecimal("100"), EUROS)
                        .build());
    }

    private static String monetaJar() {
        String location = Monetary.getDefaultAmountFactory()
                .getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
