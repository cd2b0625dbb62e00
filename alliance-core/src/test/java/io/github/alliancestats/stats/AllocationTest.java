package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the fold takes from the heap for a record, counted by the virtual machine once the code is compiled: nothing, or
 * the place of its id. No sum of few or many is so large that it is held in more than a {@code long}, which would take
 * more for each row of the answer, and nothing for a record.
 */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int FEW = 20_000;
    private static final int MANY = 100_000;
    private static final int MOST_ROUNDS = 400;

    @ParameterizedTest
    @CsvSource({"NONE, false, 0.1", "BY_ID, false, 16.1", "NONE, true, 1", "BY_ID, true, 16.1"})
    void record_takesAtMost(Deduplication identity, boolean inSeveralOperations, double bytes) {
        StatsQuery question = question(identity);
        if (inSeveralOperations) {
            question = question.alsoGroupedBy(Dimension.AREA);
        }
        List<AllianceRecord> many = records(inSeveralOperations);
        List<AllianceRecord> few = many.subList(0, FEW);
        long constant = Long.MAX_VALUE;
        long all = Long.MAX_VALUE;
        double each = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && (each > bytes || constant > 1_000_000); round++) {
            long ofFew = allocated(question, few);
            all = Math.min(all, allocated(question, many));
            constant = Math.min(constant, ofFew - (long) (bytes * FEW));
            each = (all - ofFew) / (double) (MANY - FEW);
        }

        assertThat(each).isLessThanOrEqualTo(bytes);
        assertThat(constant).isLessThan(1_000_000);
    }

    private static long allocated(StatsQuery question, List<AllianceRecord> records) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Comparison answer = question.compareWith(ReportingPeriod.ofYear(2023), records);
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(answer.now().seen()).isEqualTo(records.size());
        return taken;
    }

    /** An extract with late records shares the columns of the earlier one. */
    @Test
    void lateRecords_needNoNewColumnsOfTheOthers() {
        StatsQuery question = question(Deduplication.BY_ID);
        List<AllianceRecord> records = records(/* inSeveralOperations= */ false);
        DataExtract extract = DataExtract.of(records.subList(0, MANY - 10));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        question.summarize(extract);
        long withColumns = THREADS.getCurrentThreadAllocatedBytes() - before;
        DataExtract all = extract.plus(DataExtract.of(records.subList(MANY - 10, MANY)));
        before = THREADS.getCurrentThreadAllocatedBytes();
        Summary summary = question.summarize(all);
        long withoutColumns = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(summary.seen()).isEqualTo(MANY);
        assertThat(withoutColumns).isLessThan(withColumns / 3);
    }

    private static StatsQuery question(Deduplication identity) {
        ExchangeRates rates = ExchangeRates.into(GBP)
                .rate(EUR, FIRST, FIRST.plusYears(3), new BigDecimal("0.8612"))
                .build();
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .withDeduplication(identity)
                .reportingIn(rates)
                .valuedAt(ValuationBasis.STREET)
                .measuring(
                        DrugMeasures.SEIZURES,
                        DrugMeasures.VALUE,
                        DrugMeasures.MASS,
                        DrugMeasures.DOSES,
                        CashMeasures.SEIZURES,
                        CashMeasures.SEIZED,
                        ActivityMeasures.STOP_SEARCHES)
                .groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.MONTH, Dimension.OPERATION);
    }

    private static List<AllianceRecord> records(boolean inSeveralOperations) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> record(i, operations(i, inSeveralOperations ? i % 3 : 1)))
                .toList();
    }

    private static AllianceRecord record(int i, List<OperationId> operations) {
        LocalDate day = FIRST.plusDays(i * 7919L % 1096);
        if (i % 20 < 14) {
            return drugs(i, day, operations);
        }
        if (i % 20 < 19) {
            return CashSeizure.builder()
                    .id("cumbria", "C" + i)
                    .seized(day)
                    .operations(operations)
                    .area("A" + i % 7)
                    .amount(BigDecimal.valueOf(1_000 + i, 2), i % 5 == 0 ? EUR : GBP)
                    .build();
        }
        return StopSearch.builder()
                .id("cumbria", "S" + i)
                .searched(day)
                .operations(operations)
                .build();
    }

    private static List<OperationId> operations(int i, int many) {
        return Stream.of(i, i + 1)
                .limit(many)
                .map(number -> OperationId.of("OP-" + number % 20))
                .toList();
    }

    private static DrugSeizure drugs(int i, LocalDate day, List<OperationId> operations) {
        DrugSeizure.Builder seizure = DrugSeizure.builder()
                .id("cumbria", "D" + i)
                .seized(day)
                .operations(operations)
                .area("A" + i % 7);
        for (int line = 0; line <= i % 3; line++) {
            seizure.drug(SeizedDrug.builder()
                    .drug(Drug.standard().get((i + line * 5) % 20))
                    .quantity(line == 1 ? Quantity.tablets(i % 50) : Quantity.grams("" + i % 900))
                    .valuation(MonetaryValuation.range(
                            ValuationBasis.STREET,
                            BigDecimal.valueOf(i % 90 + 10L),
                            null,
                            BigDecimal.valueOf(i % 90 + 30L),
                            GBP))
                    .build());
        }
        return seizure.build();
    }
}
