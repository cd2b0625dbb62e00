package io.github.alliancestats.examples.benchmarks.firstcall;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Builds the records of one year, asks the library once for all that it measures, and prints one headline. */
public final class FirstAnswer {

    private static final int RECORDS = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final List<Drug> DRUGS = List.of(Drug.COCAINE, Drug.HEROIN, Drug.CANNABIS_HERBAL, Drug.KETAMINE);

    private final CurrencyUnit pounds = Monetary.getCurrency("GBP");

    private FirstAnswer() {}

    /** Asks once. */
    public static void main(String[] arguments) {
        System.out.println(new FirstAnswer().headline());
    }

    private String headline() {
        Summary year = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .within(operations(), OperationId.of("alliance"))
                .reportingIn(pounds)
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.DRUG, Dimension.OPERATION, Dimension.MONTH)
                .summarize(records());
        return year.figure(DrugMeasures.VALUE)
                .claim(Wording.MORE_THAN, Wording.ROUNDED)
                .orElseThrow()
                .toString();
    }

    private static Operations operations() {
        return Operations.of(
                Operation.of("alliance", "Alliance"),
                Operation.of("marrowfell", "Marrowfell", "alliance"),
                Operation.of("thornbeck", "Thornbeck", "alliance"));
    }

    private List<AllianceRecord> records() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            records.add(record(i));
        }
        return records;
    }

    /** Of twenty records fourteen are of drugs, five of cash and one of funds. */
    private AllianceRecord record(int i) {
        String id = Integer.toString(i);
        String operation = i % 3 == 0 ? "marrowfell" : "thornbeck";
        LocalDate day = FIRST_DAY.plusDays(i % FIRST_DAY.lengthOfYear());
        BigDecimal amount = BigDecimal.valueOf(100_000L + 37L * i, 2);
        if (i % 20 < 14) {
            return DrugSeizure.builder()
                    .id("cumbria", id)
                    .seized(day)
                    .operation(operation)
                    .drug(
                            DRUGS.get(i % DRUGS.size()),
                            Quantity.grams(amount.toPlainString()),
                            MonetaryValuation.of(ValuationBasis.STREET, amount, pounds))
                    .build();
        }
        if (i % 20 < 19) {
            return CashSeizure.builder()
                    .id("cumbria", id)
                    .seized(day)
                    .operation(operation)
                    .amount(amount, pounds)
                    .build();
        }
        return FinancialInvestigation.builder()
                .id("cumbria", id)
                .opened(day)
                .operation(operation)
                .amount(amount, pounds)
                .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                .build();
    }
}
