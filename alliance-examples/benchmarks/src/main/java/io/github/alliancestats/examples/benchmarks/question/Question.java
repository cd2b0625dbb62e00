package io.github.alliancestats.examples.benchmarks.question;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Unit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.SummaryIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.Executor;
import javax.money.MonetaryAmount;

/**
 * The question as the library is asked it: of 2024 and 2023 in one pass, seizures and value of drugs in all, by
 * substance, class, month and operation, quantities by unit, and cash in pounds.
 */
public final class Question {

    private static final ReportingPeriod NOW = ReportingPeriod.ofYear(2024);
    private static final ReportingPeriod BEFORE = ReportingPeriod.ofYear(2023);

    private Question() {}

    /** {@return the question of 2024} */
    public static StatsQuery of(Deduplication deduplication) {
        return ofAllMeasures(deduplication)
                .measuring(
                        DrugMeasures.SEIZURES,
                        DrugMeasures.VALUE,
                        DrugMeasures.MASS,
                        DrugMeasures.PLANTS,
                        DrugMeasures.DOSES,
                        CashMeasures.SEIZURES,
                        CashMeasures.SEIZED)
                .groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.MONTH, Dimension.OPERATION);
    }

    /** {@return a question of 2024 for all standard measures, by operation} */
    public static StatsQuery ofAllMeasures(Deduplication deduplication) {
        return AllianceStats.forPeriod(NOW)
                .within(OperationTree.operations(), OperationTree.id(OperationTree.UMBRELLA))
                .reportingIn(rates())
                .valuedAt(ValuationBasis.STREET)
                .withDeduplication(deduplication)
                .groupedBy(Dimension.OPERATION);
    }

    private static ExchangeRates rates() {
        LocalDate from = BEFORE.start();
        LocalDate to = NOW.lastDay();
        return ExchangeRates.into(Currency.GBP.unit())
                .rate(Currency.EUR.unit(), from, to, Currency.EUR.rate())
                .rate(Currency.USD.unit(), from, to, Currency.USD.rate())
                .build();
    }

    /** {@return the answer for 2024 beside that for 2023} */
    public static Comparison ask(StatsQuery question, Iterable<? extends AllianceRecord> records) {
        return withSums(question.compareWith(BEFORE, records));
    }

    /** {@return the comparison of both years of an extract} */
    public static Comparison ask(StatsQuery question, DataExtract extract) {
        return withSums(question.compareWith(BEFORE, extract));
    }

    /** {@return the same in parts, each on a thread} */
    public static Comparison askInParts(StatsQuery question, DataExtract extract, int parts, Executor threads) {
        return withSums(question.compareWith(BEFORE, extract, parts, threads));
    }

    /** {@return an index of the months of both years} */
    public static SummaryIndex index(StatsQuery question, DataExtract extract) {
        ReportingPeriod both = ReportingPeriod.ofEndExclusive(BEFORE.start(), NOW.endExclusive());
        return question.forPeriod(both).index(extract);
    }

    /** {@return the comparison of both years of an index} */
    public static Comparison ask(SummaryIndex index) {
        return withSums(index.compare(NOW, BEFORE));
    }

    private static Comparison withSums(Comparison answer) {
        withSums(answer.now());
        withSums(answer.before());
        return answer;
    }

    /** {@return a summary all of whose sums are made, since its rows make theirs when the first of them is needed} */
    static Summary withSums(Summary answer) {
        answer.figures(DrugMeasures.SEIZURES);
        for (Dimension<?> dimension : answer.query().dimensions()) {
            rows(answer, dimension).forEach(row -> row.figures(DrugMeasures.SEIZURES));
        }
        return answer;
    }

    private static <K extends Comparable<? super K>> Collection<Summary> rows(Summary answer, Dimension<K> dimension) {
        return answer.by(dimension).rows().values();
    }

    /** {@return the totals of an answer} */
    public static Totals totals(Comparison answer) {
        Totals.Builder totals = new Totals.Builder();
        new OfYear(answer.now(), totals).add();
        new OfYear(answer.before(), totals).add();
        return totals.build();
    }

    private record OfYear(Summary summary, Totals.Builder totals) {

        void add() {
            cash(summary, Names.ALL, "");
            summary.by(Dimension.DRUG).rows().forEach(this::drug);
            summary.by(Dimension.DRUG_CLASS).rows().forEach(this::drugClass);
            summary.by(Dimension.MONTH)
                    .rows()
                    .forEach((month, row) -> cash(row, Names.MONTH, Names.month(month.getMonthValue())));
            summary.by(Dimension.OPERATION)
                    .rows()
                    .forEach((operation, row) -> cash(row, Names.OPERATION, operation.value()));
        }

        private void drug(Drug drug, Summary row) {
            drugs(row, Names.DRUG, drug.id());
            for (Unit unit : Unit.values()) {
                long quantity = unit.number(row.figure(measure(unit)).number());
                put(Names.DRUG, drug.id(), Names.of(unit), quantity);
            }
        }

        private static Measure<?> measure(Unit unit) {
            return switch (unit) {
                case MASS -> DrugMeasures.MASS;
                case PLANTS -> DrugMeasures.PLANTS;
                case TABLETS -> DrugMeasures.DOSES;
            };
        }

        private void drugClass(DrugClass drugClass, Summary row) {
            drugs(row, Names.CLASS, drugClass.name());
        }

        private void cash(Summary row, String group, String key) {
            drugs(row, group, key);
            put(
                    group,
                    key,
                    Names.CASH_SEIZURES,
                    row.figure(CashMeasures.SEIZURES).known());
            BigDecimal cash = row.figure(CashMeasures.SEIZED).number();
            totals.add(year(), group, key, Names.CASH, cash, Totals.HUNDREDTHS);
        }

        private void drugs(Summary row, String group, String key) {
            put(group, key, Names.SEIZURES, row.figure(DrugMeasures.SEIZURES).known());
            Figure<MonetaryAmount> value = row.figure(DrugMeasures.VALUE);
            totals.add(year(), group, key, Names.LOW, number(value.low()), Totals.PENCE);
            totals.add(year(), group, key, Names.HIGH, number(value.high()), Totals.PENCE);
        }

        private static BigDecimal number(MonetaryAmount amount) {
            return amount.getNumber().numberValueExact(BigDecimal.class);
        }

        private void put(String group, String key, String what, long number) {
            totals.add(year(), group, key, what, number);
        }

        private int year() {
            return summary.query().period().start().getYear();
        }
    }
}
