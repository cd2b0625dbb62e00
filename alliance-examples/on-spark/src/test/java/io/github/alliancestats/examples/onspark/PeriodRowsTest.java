package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.onspark.SourceRow.Line;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Summary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.ExplainMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions are resolved before the period is applied, so a filter of days must keep all rows of a record. */
class PeriodRowsTest {

    private static final ReportingPeriod YEAR = Question.year2023().period();
    private static final LocalDate INSIDE = LocalDate.of(2023, 5, 14);
    private static final LocalDate OUTSIDE = LocalDate.of(2022, 5, 14);
    private static final SampleData DATA = new SampleData(8_000);
    private static final int FILTER = 1 << 14;

    /** Moved out, moved in, never in the period, undated later, without an id in the period and on another day. */
    private static final List<SourceRow> MOVED = List.of(
            row(90_001, "out", 1, INSIDE),
            row(90_002, "out", 2, OUTSIDE),
            row(90_003, "in", 1, OUTSIDE),
            row(90_004, "in", 2, INSIDE),
            row(90_005, "never", 1, OUTSIDE),
            row(90_006, "never", 2, OUTSIDE),
            row(90_007, "undated", 1, OUTSIDE),
            row(90_008, "undated", 2, null),
            row(90_009, null, 1, INSIDE),
            row(90_010, null, 1, OUTSIDE));

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = LocalSpark.on("local[2]").getOrCreate();
        ParquetSource.write(spark, DATA, parquet());
        source(MOVED)
                .write()
                .mode(SaveMode.Append)
                .partitionBy("force")
                .parquet(parquet().toString());
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void aMereFilterOfDays_countsARecordThatMovedOutOfThePeriod() {
        Dataset<Row> all = source(MOVED.subList(0, 2));

        assertThat(cash(all)).isZero();
        assertThat(cash(all.where("year(seized_on) = 2023"))).isEqualTo(1);
        assertThat(cash(PeriodRows.of(all, YEAR))).isZero();
    }

    @Test
    void allRowsOfARecordWithAnyRowInThePeriod_areSelected() {
        Dataset<Row> rows = PeriodRows.of(source(MOVED), YEAR);

        assertThat(rows.select("row_id").collectAsList())
                .extracting(row -> row.getLong(0))
                .containsExactlyInAnyOrder(90_001L, 90_002L, 90_003L, 90_004L, 90_007L, 90_008L, 90_009L);
    }

    @Test
    void sparkAndPlainJavaSelectTheSameRows() {
        List<SourceRow> rows = Stream.concat(DATA.rows(), MOVED.stream()).toList();
        Dataset<Row> selected = PeriodRows.of(ParquetSource.read(spark, parquet()), YEAR);

        Answer plain = PlainJava.answer(PeriodRows.of(rows, YEAR));
        Answer answer = Fold.of(selected, 3, FILTER, selected.count());

        assertThat(answer.summary().toBytes()).isEqualTo(plain.summary().toBytes());
        assertThat(answer.rejected()).isEqualTo(plain.rejected());
        assertThat(answer.summary().seen()).isBetween(1L, rows.size() / 2L);
    }

    @Test
    void theFiguresEqualTheFiguresOfAllRows() {
        List<SourceRow> rows = Stream.concat(DATA.rows(), MOVED.stream()).toList();
        Summary selected = PlainJava.answer(PeriodRows.of(rows, YEAR)).summary();

        assertThat(FigureTable.of(selected))
                .isEqualTo(FigureTable.of(PlainJava.answer(rows.stream()).summary()));
    }

    @Test
    void daysArePushedToTheSource() {
        Dataset<Row> selected = PeriodRows.of(ParquetSource.read(spark, parquet()), YEAR);

        assertThat(selected.queryExecution().explainString(ExplainMode.fromString("simple")))
                .containsPattern(
                        "PushedFilters: \\[Or\\(.*IsNull\\(seized_on\\).*GreaterThanOrEqual\\(seized_on,2023-01-01\\)");
    }

    private static Path parquet() {
        return folder.resolve("parquet");
    }

    private static long cash(Dataset<Row> rows) {
        Summary summary = Fold.of(rows, 2, FILTER, rows.count()).summary();
        return summary.figure(CashMeasures.SEIZURES).known();
    }

    private static Dataset<Row> source(List<SourceRow> rows) {
        return spark.createDataFrame(rows.stream().map(Rows::of).toList(), Rows.SCHEMA);
    }

    private static SourceRow row(long number, @Nullable String id, int revision, @Nullable LocalDate day) {
        Line line = new Line(null, null, null, BigDecimal.TEN, "GBP");
        return new SourceRow(
                number, "force-1", SourceRow.CASH, id, revision, false, day, "marrowfell", null, List.of(line));
    }
}
