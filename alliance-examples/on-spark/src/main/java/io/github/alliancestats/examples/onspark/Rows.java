package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;

import io.github.alliancestats.examples.onspark.SourceRow.Joint;
import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The rows of the source as Spark has them. Files and tables have columns in other orders, so they are selected by name. */
final class Rows {

    static final StructType LINE = new StructType()
            .add("drug", DataTypes.StringType)
            .add("quantity", DataTypes.createDecimalType(18, 3))
            .add("unit", DataTypes.StringType)
            .add("amount", DataTypes.createDecimalType(18, 2))
            .add("currency", DataTypes.StringType);

    static final StructType SCHEMA = new StructType()
            .add("row_id", DataTypes.LongType, false)
            .add("force", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("revision", DataTypes.IntegerType)
            .add("withdrawn", DataTypes.BooleanType)
            .add("seized_on", DataTypes.DateType)
            .add("operation", DataTypes.StringType)
            .add("joint_reference", DataTypes.StringType)
            .add("joint_place", DataTypes.IntegerType)
            .add("joint_forces", DataTypes.IntegerType)
            .add("lines", DataTypes.createArrayType(LINE));

    /** The place of the bucket, behind the columns of the source. */
    static final int BUCKET = SCHEMA.size();

    private static final int ROW = SCHEMA.fieldIndex("row_id");
    private static final int FORCE = SCHEMA.fieldIndex("force");
    private static final int KIND = SCHEMA.fieldIndex("kind");
    private static final int ID = SCHEMA.fieldIndex("id");
    private static final int REVISION = SCHEMA.fieldIndex("revision");
    private static final int WITHDRAWN = SCHEMA.fieldIndex("withdrawn");
    private static final int SEIZED_ON = SCHEMA.fieldIndex("seized_on");
    private static final int OPERATION = SCHEMA.fieldIndex("operation");
    private static final int JOINT_REFERENCE = SCHEMA.fieldIndex("joint_reference");
    private static final int JOINT_PLACE = SCHEMA.fieldIndex("joint_place");
    private static final int JOINT_FORCES = SCHEMA.fieldIndex("joint_forces");
    private static final int LINES = SCHEMA.fieldIndex("lines");

    private static final int DRUG = LINE.fieldIndex("drug");
    private static final int QUANTITY = LINE.fieldIndex("quantity");
    private static final int UNIT = LINE.fieldIndex("unit");
    private static final int AMOUNT = LINE.fieldIndex("amount");
    private static final int CURRENCY = LINE.fieldIndex("currency");

    private Rows() {}

    static Row of(SourceRow row) {
        @Nullable Object[] columns = row.columns();
        @Nullable Object[] values = Arrays.copyOf(columns, columns.length + 1);
        values[columns.length] = row.lines().stream().map(Rows::of).toArray();
        return RowFactory.create(values);
    }

    private static Row of(Line line) {
        return RowFactory.create(line.drug(), line.quantity(), line.unit(), line.amount(), line.currency());
    }

    /** Selects the columns of the schema in its order, and the bucket behind them, so that rows are read by place. */
    static Dataset<Row> inOrder(Dataset<Row> rows, Column bucket) {
        Column[] columns = Arrays.copyOf(columns(SCHEMA), BUCKET + 1);
        columns[BUCKET] = bucket.as("bucket");
        return rows.select(columns);
    }

    /** Returns the columns of a type, with its spelling of their names: a database has them in capitals. */
    static Column[] columns(StructType type) {
        return Arrays.stream(type.fieldNames()).map(name -> col(name).as(name)).toArray(Column[]::new);
    }

    static SourceRow read(Row row) {
        return new SourceRow(
                row.getLong(ROW),
                value(row, FORCE, String.class),
                value(row, KIND, String.class),
                value(row, ID, String.class),
                value(row, REVISION, Integer.class),
                value(row, WITHDRAWN, Boolean.class),
                value(row, SEIZED_ON, LocalDate.class),
                value(row, OPERATION, String.class),
                joint(row),
                lines(row));
    }

    private static @Nullable Joint joint(Row row) {
        String reference = value(row, JOINT_REFERENCE, String.class);
        Integer place = value(row, JOINT_PLACE, Integer.class);
        Integer forces = value(row, JOINT_FORCES, Integer.class);
        boolean isJoint = reference != null || place != null || forces != null;
        return isJoint ? new Joint(reference, orZero(place), orZero(forces)) : null;
    }

    /** No force has the place 0, so that the library refuses a share of which a part is missing. */
    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** A row that has no lines in the table of lines has no list of them either. */
    private static List<Line> lines(Row row) {
        return row.isNullAt(LINES)
                ? List.of()
                : row.<Row>getList(LINES).stream().map(Rows::line).toList();
    }

    private static Line line(Row line) {
        return new Line(
                value(line, DRUG, String.class),
                value(line, QUANTITY, BigDecimal.class),
                value(line, UNIT, String.class),
                value(line, AMOUNT, BigDecimal.class),
                value(line, CURRENCY, String.class));
    }

    private static <T> @Nullable T value(Row row, int place, Class<T> type) {
        return type.cast(row.get(place));
    }
}
