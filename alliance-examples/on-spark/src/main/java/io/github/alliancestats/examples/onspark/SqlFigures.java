package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.forall;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.QuantityUnit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The figures of {@link Question} by Spark SQL without the library. It has the same rules of revisions, joint work and
 * exchange rates, as far as the sample needs them. It has no gaps, issues, exclusions or control total.
 */
final class SqlFigures {

    private static final Column[] KEY = {col("force"), col("kind"), col("id")};
    private static final WindowSpec RECORD = Window.partitionBy(KEY);
    private static final String[] SUMS = {"seizures", "drug_seizures", "value", "mass", "cash_seizures", "cash"};

    private SqlFigures() {}

    static FigureTable of(Dataset<Row> rows) {
        Dataset<Row> groups = groups(lines(inScope(resolved(valid(rows))))).localCheckpoint();
        FigureTable table = new FigureTable();
        read(table, groups.withColumn("key", lit("")), FigureTable.TOTAL, "seizures");
        read(table, groups.withColumn("key", col("drug")).where("key is not null"), "drug", "drug_seizures");
        read(table, groups.withColumn("key", col("force")), "force", "seizures");
        read(table, groups.withColumn("key", col("month")), "month", "seizures");
        read(table, groups.withColumn("key", explode(operations())), "operation", "seizures");
        return table;
    }

    /** Keeps the rows that the library's builders accept. */
    private static Dataset<Row> valid(Dataset<Row> rows) {
        Column header = Stream.of("force", "kind", "id", "revision", "withdrawn")
                .map(name -> col(name).isNotNull())
                .reduce(Column::and)
                .orElseThrow();
        Column drugs = col("kind").equalTo(SourceRow.DRUGS).and(forall(col("lines"), SqlFigures::isDrug));
        Column cash = col("kind").equalTo(SourceRow.CASH).and(forall(col("lines"), SqlFigures::isCash));
        Column joint = expr("joint_reference is not null and joint_place between 1 and joint_forces"
                + " or coalesce(joint_reference, joint_place, joint_forces) is null");
        Column hasLines = col("withdrawn").or(size(col("lines")).gt(0));
        return rows.where(header.and(drugs.or(cash)).and(joint).and(hasLines));
    }

    private static Column isDrug(Column line) {
        Column unit = line.getField("unit").isin((Object[]) names(QuantityUnit.values()));
        return line.getField("drug")
                .isin(Drug.standard().stream().map(Drug::id).toArray())
                .and(line.getField("quantity")
                        .isNull()
                        .or(line.getField("quantity").geq(0).and(unit)))
                .and(line.getField("amount").isNull().or(isMoney(line)));
    }

    private static Column isCash(Column line) {
        return coalesce(isMoney(line), lit(false));
    }

    private static Column isMoney(Column line) {
        Object[] currencies = Monetary.getCurrencies().stream()
                .map(CurrencyUnit::getCurrencyCode)
                .distinct()
                .toArray();
        return line.getField("amount").geq(0).and(line.getField("currency").isin(currencies));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    /** Keeps the highest revision of each record. Equal copies count once, and copies that differ do not count. */
    private static Dataset<Row> resolved(Dataset<Row> rows) {
        return rows.withColumn(
                        "place", rank().over(RECORD.orderBy(col("revision").desc())))
                .where("place = 1")
                .withColumn("lines", sort_array(col("lines")))
                .drop("row_id")
                .distinct()
                .withColumn("versions", count(lit(1)).over(RECORD))
                .where("versions = 1 and not withdrawn");
    }

    private static Dataset<Row> inScope(Dataset<Row> records) {
        return records.where("seized_on between date'2023-01-01' and date'2023-12-31'"
                + " and operation in ('alliance', 'marrowfell', 'stonebeck', 'stonebeck-two')");
    }

    /** Makes a row of each line, with exact whole numbers. The first line of a record or drug counts the record. */
    private static Dataset<Row> lines(Dataset<Row> records) {
        Column counts = coalesce(col("joint_place"), lit(1)).equalTo(1);
        Column drugs = transform(col("lines"), line -> line.getField("drug"));
        Column isFirst = col("pos").equalTo(0).and(counts);
        Column isFirstOfDrug = array_position(col("drugs"), col("line.drug"))
                .equalTo(col("pos").plus(1))
                .and(counts);
        Column isDrugs = col("kind").equalTo(SourceRow.DRUGS);
        Column value = share(units("amount", 100)).multiply(rate()); // in units of 0.000001
        Column cash = share(cash()).multiply(rate());
        return records.withColumn("drugs", drugs)
                .select(col("*"), posexplode(col("lines")).as(new String[] {"pos", "line"}))
                .select(
                        col("force"),
                        col("line.drug"),
                        col("operation"),
                        date_format(col("seized_on"), "yyyy-MM").as("month"),
                        when(isDrugs.and(isFirst), 1).as("seizures"),
                        when(isDrugs.and(isFirstOfDrug), 1).as("drug_seizures"),
                        when(isDrugs, value).as("value"),
                        when(isDrugs, mass()).as("mass"),
                        when(isDrugs, null).otherwise(when(isFirst, 1)).as("cash_seizures"),
                        when(isDrugs, null).otherwise(cash).as("cash"));
    }

    /** The pence of all lines of a currency, at the first of them: joint cash is apportioned as one amount. */
    private static Column cash() {
        return expr("if(array_position(transform(lines, x -> x.currency), line.currency) = pos + 1,"
                + " aggregate(lines, 0L, (sum, x) -> sum + if(x.currency = line.currency, bigint(x.amount * 100), 0L)),"
                + " null)");
    }

    /** Milligrams. They are apportioned in whole units of the last decimal place of the grams: 1 g, 0.1 g, 0.01 g or 1 mg. */
    private static Column mass() {
        Column milligrams = units("quantity", 1_000);
        Column unit = when(milligrams.mod(1_000).equalTo(0), 1_000)
                .when(milligrams.mod(100).equalTo(0), 100)
                .when(milligrams.mod(10).equalTo(0), 10)
                .otherwise(1);
        return share(call_function("div", milligrams, unit)).multiply(unit);
    }

    /** A decimal number as a whole number of its last decimal place. */
    private static Column units(String field, int units) {
        return col("line").getField(field).multiply(units).cast("bigint");
    }

    /** This force's part of a whole number. The parts of all forces add to it. */
    private static Column share(Column whole) {
        Column forces = col("joint_forces");
        Column upToOwn = call_function("div", whole.multiply(col("joint_place")), forces);
        Column upToOthers =
                call_function("div", whole.multiply(col("joint_place").minus(1)), forces);
        return when(forces.isNull(), whole).otherwise(upToOwn.minus(upToOthers));
    }

    /** The rate into pounds in units of 0.0001. Other currencies have none. */
    private static Column rate() {
        Column euros = lit(8_600).plus(month(col("seized_on")));
        return when(col("line.currency").equalTo("GBP"), 10_000)
                .when(col("line.currency").equalTo("EUR"), euros);
    }

    /** Adds lines of the same keys, so that breakdowns are made of few rows. The sums cannot overflow. */
    private static Dataset<Row> groups(Dataset<Row> lines) {
        Column[] sums = Arrays.stream(SUMS)
                .map(name -> sum(col(name).cast("decimal(18, 0)")).as(name))
                .toArray(Column[]::new);
        return lines.groupBy("force", "drug", "operation", "month").agg(sums[0], Arrays.copyOfRange(sums, 1, 6));
    }

    /** The operation and those above it. */
    private static Column operations() {
        return expr("array_distinct(array('alliance', replace(operation, '-two'), operation))");
    }

    private static void read(FigureTable table, Dataset<Row> groups, String dimension, String seizures) {
        Column[] sums = Stream.of(seizures, "value", "mass", "cash_seizures", "cash")
                .map(name -> coalesce(sum(name), lit(BigDecimal.ZERO)))
                .toArray(Column[]::new);
        groups.groupBy("key")
                .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
                .collectAsList()
                .forEach(row -> table.add(dimension, row.getString(0), figures(row)));
    }

    private static List<BigDecimal> figures(Row row) {
        return List.of(
                row.getDecimal(1),
                row.getDecimal(2).movePointLeft(6),
                row.getDecimal(3).movePointLeft(3),
                row.getDecimal(4),
                row.getDecimal(5).movePointLeft(6));
    }
}
