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
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
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

    /** The place of the hash of the key, behind the columns of the source. */
    static final int HASH = SCHEMA.size();

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

    /** Selects the columns of the schema in its order, and the hash of the key behind them, so that rows are read by place. */
    static Dataset<Row> inOrder(Dataset<Row> rows) {
        Column[] columns = Arrays.copyOf(columns(SCHEMA), HASH + 1);
        columns[HASH] = Key.hash().as("hash");
        return rows.select(columns);
    }

    /** Returns the columns of a type, with its spelling of their names: a database has them in capitals. */
    static Column[] columns(StructType type) {
        return Arrays.stream(type.fieldNames()).map(name -> col(name).as(name)).toArray(Column[]::new);
    }

    static SourceRow read(InternalRow row) {
        return new SourceRow(
                row.getLong(ROW),
                string(row, FORCE),
                string(row, KIND),
                string(row, ID),
                row.isNullAt(REVISION) ? null : row.getInt(REVISION),
                row.isNullAt(WITHDRAWN) ? null : row.getBoolean(WITHDRAWN),
                row.isNullAt(SEIZED_ON) ? null : LocalDate.ofEpochDay(row.getInt(SEIZED_ON)),
                string(row, OPERATION),
                joint(row),
                lines(row));
    }

    /** Returns whether a row is the first revision of its record. */
    static boolean isFirstRevision(InternalRow row) {
        return !row.isNullAt(REVISION) && row.getInt(REVISION) == 1;
    }

    private static @Nullable Joint joint(InternalRow row) {
        boolean isJoint = !row.isNullAt(JOINT_REFERENCE) || !row.isNullAt(JOINT_PLACE) || !row.isNullAt(JOINT_FORCES);
        return isJoint
                ? new Joint(string(row, JOINT_REFERENCE), orZero(row, JOINT_PLACE), orZero(row, JOINT_FORCES))
                : null;
    }

    /** No force has the place 0, so that the library refuses a share of which a part is missing. */
    private static int orZero(InternalRow row, int place) {
        return row.isNullAt(place) ? 0 : row.getInt(place);
    }

    /** A row that has no lines in the table of lines has no list of them either. */
    private static List<Line> lines(InternalRow row) {
        if (row.isNullAt(LINES)) {
            return List.of();
        }
        ArrayData lines = row.getArray(LINES);
        Line[] read = new Line[lines.numElements()];
        for (int i = 0; i < read.length; i++) {
            read[i] = line(lines.getStruct(i, LINE.size()));
        }
        return List.of(read);
    }

    private static Line line(InternalRow line) {
        return new Line(
                string(line, DRUG),
                decimal(line, QUANTITY),
                string(line, UNIT),
                decimal(line, AMOUNT),
                string(line, CURRENCY));
    }

    private static @Nullable String string(InternalRow row, int place) {
        return row.isNullAt(place) ? null : row.getUTF8String(place).toString();
    }

    private static @Nullable BigDecimal decimal(InternalRow line, int place) {
        if (line.isNullAt(place)) {
            return null;
        }
        DecimalType type = (DecimalType) LINE.fields()[place].dataType();
        return line.getDecimal(place, type.precision(), type.scale()).toJavaBigDecimal();
    }
}
