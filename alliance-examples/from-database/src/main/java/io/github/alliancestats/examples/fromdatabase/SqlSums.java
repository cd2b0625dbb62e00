package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.examples.fromdatabase.Answer.Part;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The check: the same figures once more, added up by the database. Both sides are lists of names and numbers, and what
 * stands on one side only is held against zero.
 */
final class SqlSums {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    /** Which column of sums/drugs.sql is which figure. */
    private static final Map<String, Measure<?>> DRUGS = Map.of(
            "seizures", DrugMeasures.SEIZURES,
            "pounds", DrugMeasures.VALUE,
            "grams", DrugMeasures.MASS,
            "plants", DrugMeasures.PLANTS,
            "doses", DrugMeasures.DOSES);

    /** Which column of sums/cash.sql is which figure. */
    private static final Map<String, Measure<?>> CASH =
            Map.of("seizures", CashMeasures.SEIZURES, "pounds", CashMeasures.SEIZED);

    private final Map<String, BigDecimal> ours = new TreeMap<>();
    private final Map<String, BigDecimal> sqls = new TreeMap<>();

    private SqlSums() {}

    /**
     * What came of the check.
     *
     * @param compared how many numbers were compared
     * @param differences a sentence for each that differs
     */
    record Result(int compared, List<String> differences) {}

    /**
     * Has the database add up and compares.
     *
     * @param answer the answer to check
     * @param database the database from which it was read, in the same transaction
     * @throws DatabaseException if the database fails
     */
    static Result compare(Answer answer, Database database) {
        SqlSums sums = new SqlSums();
        sums.readOurs(answer);
        sums.readSql(database, "sums/drugs.sql", "drug_seizure", DRUGS);
        sums.readSql(database, "sums/cash.sql", "cash_seizure", CASH);
        return sums.result();
    }

    private void readOurs(Answer answer) {
        Summary summary = answer.summary();
        add("all", "", summary);
        addRows(summary, "drug", Dimension.DRUG, Drug::id);
        addRows(summary, "month", Dimension.MONTH, MONTH::format);
        addRows(summary, "operation", Dimension.OPERATION, OperationId::value);
        for (Part part : answer.parts()) {
            String table = part.table();
            long undated = part.summary().excluded(Exclusion.ExclusionReason.UNDATED);
            ours.put(
                    name("rejected", "", table),
                    BigDecimal.valueOf(part.summary().rejected()));
            ours.put(name("undated", "", table), BigDecimal.valueOf(undated));
        }
    }

    private <K extends Comparable<? super K>> void addRows(
            Summary summary, String breakdown, Dimension<K> dimension, Function<K, String> name) {
        summary.by(dimension).rows().forEach((key, row) -> add(breakdown, name.apply(key), row));
    }

    private void add(String breakdown, String part, Summary summary) {
        for (Measure<?> measure : summary.query().measures()) {
            ours.put(
                    name(breakdown, part, measure.id()), summary.figure(measure).number());
        }
    }

    private void readSql(Database database, String file, String table, Map<String, Measure<?>> columns) {
        try (Cursor row = database.query("adding up by SQL", Sql.of(file))) {
            while (row.next()) {
                String breakdown = String.valueOf(row.text("breakdown"));
                String part = String.valueOf(row.text("part"));
                if (breakdown.equals("rejected") || breakdown.equals("undated")) {
                    sqls.put(name(breakdown, part, table), numberOrZero(row, "seizures"));
                } else {
                    columns.forEach((column, measure) ->
                            sqls.put(name(breakdown, part, measure.id()), numberOrZero(row, column)));
                }
            }
        }
    }

    private static BigDecimal numberOrZero(Cursor row, String column) {
        BigDecimal number = row.number(column);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static String name(String breakdown, String part, String figure) {
        return (breakdown + " " + part).strip() + ", " + figure;
    }

    private Result result() {
        TreeSet<String> names = new TreeSet<>(ours.keySet());
        names.addAll(sqls.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            BigDecimal our = ours.getOrDefault(name, BigDecimal.ZERO);
            BigDecimal sql = sqls.getOrDefault(name, BigDecimal.ZERO);
            if (our.compareTo(sql) != 0) {
                differences.add(name + ": the library has " + our.toPlainString() + " and SQL " + sql.toPlainString());
            }
        }
        return new Result(names.size(), differences);
    }
}
