package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Asks one question of invented data in three ways: by plain Java, by Spark from Parquet, and by Spark from a database;
 * on request, also by Spark SQL without the library. It prints the figures, the control totals and the digests of the answers, which must be one. The exit status is 0,
 * or 1 if an answer differs or does not account for every row.
 */
@Command(name = "on-spark", description = "The library's figures from many partitions, by Apache Spark in local mode.")
public final class OnSpark implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int MOST_REJECTED_SHOWN = 5;
    private static final int MOST_DIFFERENCES_SHOWN = 5;

    /** A static field, because java.util.logging may drop a logger without references, and its level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    private final PrintWriter out;

    @Option(names = "--events", defaultValue = "200000", description = "How many seizures. Default: ${DEFAULT-VALUE}.")
    private long events;

    @Option(names = "--partitions", defaultValue = "8", description = "How many parts. Default: ${DEFAULT-VALUE}.")
    private int partitions;

    @Option(
            names = "--filter-bytes",
            defaultValue = "1048576",
            description = "The size of the filter of repeated keys. Default: ${DEFAULT-VALUE}.")
    private int filterBytes;

    @Option(names = "--compare-sql", description = "Compares the figures with those of Spark SQL.")
    private boolean compareSql;

    @Option(names = "--period-only", description = "Also reads only the rows that can count in the period.")
    private boolean periodOnly;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli looks for the annotation alone
    private boolean help;

    private OnSpark(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING);
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(OutputStream output, OutputStream errors, String... arguments) {
        PrintWriter out = new PrintWriter(output, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(errors, true, StandardCharsets.UTF_8);
        return new CommandLine(new OnSpark(out)).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("on-spark");
        try (SparkSession spark = LocalSpark.on("local[*]").getOrCreate()) {
            return ask(spark, folder);
        } finally {
            delete(folder);
        }
    }

    private int ask(SparkSession spark, Path folder) throws Exception {
        SampleData data = new SampleData(events);
        Path files = folder.resolve("seizures.parquet");
        JdbcSource database = new JdbcSource(folder.resolve("seizures"));
        timed("Parquet, in a folder for each force, written", () -> {
            ParquetSource.write(spark, data, files);
            return files;
        });
        timed("Database written", () -> {
            database.write(data);
            return database;
        });

        Answer plain = timed("Plain Java, one thread", () -> PlainJava.answer(data));
        Answer parquet = timed("Spark from Parquet", () -> {
            Dataset<Row> rows = ParquetSource.read(spark, files);
            return Fold.of(rows, partitions, filterBytes, rows.count());
        });
        Answer jdbc = timed(
                "Spark from the database",
                () -> Fold.of(database.read(spark), partitions, filterBytes, database.count(spark)));

        figures(parquet.summary());
        account(parquet);
        boolean isSame = compare(plain, parquet, jdbc);
        if (compareSql) {
            FigureTable sql =
                    timed("Spark SQL without the library", () -> SqlFigures.of(ParquetSource.read(spark, files)));
            isSame &= compareSql(FigureTable.of(plain.summary()), sql);
        }
        if (periodOnly) {
            isSame &= comparePeriod(spark, data, files);
        }
        return isSame ? 0 : DIFFERENT;
    }

    private <T> T timed(String what, Callable<T> task) throws Exception {
        long start = System.nanoTime();
        T result = task.call();
        line("%s: %.1f s", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private void figures(Summary summary) {
        line("");
        line("Operation Alliance in 2023:");
        for (Measure<?> measure : List.of(DrugMeasures.SEIZURES, DrugMeasures.VALUE, CashMeasures.SEIZED)) {
            line(
                    "  %s: %s; %s",
                    measure,
                    summary.figure(measure).text(),
                    summary.figure(measure).completeness());
        }
        Summary heroin = summary.by(Dimension.DRUG).get(Drug.HEROIN);
        line("  including heroin: %s", heroin.figure(DrugMeasures.MASS).text());
    }

    private void account(Answer answer) {
        Summary summary = answer.summary();
        line("");
        line(
                "Control total: %,d rows seen and counted = %,d records + %,d rejected",
                summary.seen(), answer.records(), summary.rejected());
        line(
                "  of the records: %,d included, %,d outside, %,d excluded",
                summary.included(), summary.outside(), summary.excluded());
        Stream.of(ExclusionReason.values())
                .filter(reason -> summary.excluded(reason) > 0)
                .forEach(reason -> line("  excluded as %s: %,d", reason, summary.excluded(reason)));
        answer.rejected().stream().limit(MOST_REJECTED_SHOWN).forEach(row -> line("  rejected: %s", row));
        int more = answer.rejected().size() - MOST_REJECTED_SHOWN;
        if (more > 0) {
            line("  rejected: %d more", more);
        }
    }

    private boolean compareSql(FigureTable library, FigureTable sql) {
        List<String> differences = library.differences(sql);
        int rows = library.rows().size();
        if (differences.isEmpty()) {
            line("The %d rows of figures of Spark SQL are the same.", rows);
        } else {
            line("OF %d ROWS OF FIGURES, %d DIFFER FROM SPARK SQL:", rows, differences.size());
            differences.stream().limit(MOST_DIFFERENCES_SHOWN).forEach(row -> line("  %s", row));
        }
        return differences.isEmpty();
    }

    private boolean comparePeriod(SparkSession spark, SampleData data, Path files) throws Exception {
        ReportingPeriod period = Question.year2023().period();
        Answer plain = PlainJava.answer(PeriodRows.of(data.rows().toList(), period));
        Answer parquet = timed("Spark from Parquet, rows of the period", () -> {
            Dataset<Row> rows = PeriodRows.of(ParquetSource.read(spark, files), period);
            return Fold.of(rows, partitions, filterBytes, rows.count());
        });
        boolean isSame = plain.equals(parquet);
        line(
                isSame ? "The summaries of these %,d rows are the same." : "THE SUMMARIES OF THESE %,d ROWS DIFFER.",
                plain.summary().seen());
        return isSame;
    }

    private boolean compare(Answer plain, Answer parquet, Answer jdbc) {
        line("");
        line("SHA-256 of the answer's bytes:");
        line("  plain Java   %s", plain.sha256());
        line("  Parquet      %s", parquet.sha256());
        line("  database     %s", jdbc.sha256());
        boolean isSame = plain.equals(parquet) && plain.equals(jdbc);
        line(isSame ? "The answers are the same." : "THE ANSWERS DIFFER.");
        return isSame;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.UK, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
