package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows that can count in a period: all rows of each record that has any row in the period or without a day. A mere
 * filter of days would keep a first revision and lose the second, which moved the record out of the period.
 *
 * <p>A summary of them has the same figures, but it has not seen other rows. A force without any row in the period
 * supplies nothing. A row of another day that does not make a record is not a gap.
 */
final class PeriodRows {

    private static final String[] KEY = {"force", "kind", "id"};

    private PeriodRows() {}

    /**
     * Selects the rows of a source. Spark reads the rows of other days in full only if some record has rows in
     * the period and on other days.
     */
    static Dataset<Row> of(Dataset<Row> rows, ReportingPeriod period) {
        Dataset<Row> inside = rows.where(isInside(period));
        Dataset<Row> outside = rows.where(not(isInside(period)));
        Dataset<Row> moved = keys(outside).join(keys(inside), KEY, "left_semi").distinct();
        return inside.unionByName(outside.join(moved, KEY, "left_semi"));
    }

    private static Dataset<Row> keys(Dataset<Row> rows) {
        return rows.select(col("force"), col("kind"), col("id"));
    }

    private static Column isInside(ReportingPeriod period) {
        Column day = col("seized_on");
        return day.isNull().or(day.between(period.start(), period.lastDay()));
    }

    /** Selects the same rows without Spark. */
    static Stream<SourceRow> of(List<SourceRow> rows, ReportingPeriod period) {
        Set<List<String>> inside = new HashSet<>();
        rows.stream().filter(row -> isInside(row, period)).forEach(row -> inside.add(key(row)));
        return rows.stream().filter(row -> isInside(row, period) || (hasKey(row) && inside.contains(key(row))));
    }

    private static boolean isInside(SourceRow row, ReportingPeriod period) {
        return row.seizedOn() == null || period.contains(row.seizedOn());
    }

    private static boolean hasKey(SourceRow row) {
        return row.force() != null && row.kind() != null && row.id() != null;
    }

    private static List<String> key(SourceRow row) {
        return List.of(String.valueOf(row.force()), String.valueOf(row.kind()), String.valueOf(row.id()));
    }
}
