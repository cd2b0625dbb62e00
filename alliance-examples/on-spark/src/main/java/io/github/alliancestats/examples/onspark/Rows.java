package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.examples.onspark.SourceRow.Joint;
import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The rows of the source as Spark has them. Columns go by name, since files and tables order them in their own way. */
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

    static SourceRow read(Row row) {
        return new SourceRow(
                row.<Long>getAs("row_id"),
                value(row, "force", String.class),
                value(row, "kind", String.class),
                value(row, "id", String.class),
                value(row, "revision", Integer.class),
                value(row, "withdrawn", Boolean.class),
                value(row, "seized_on", LocalDate.class),
                value(row, "operation", String.class),
                joint(row),
                lines(row));
    }

    private static @Nullable Joint joint(Row row) {
        String reference = value(row, "joint_reference", String.class);
        Integer place = value(row, "joint_place", Integer.class);
        Integer forces = value(row, "joint_forces", Integer.class);
        return reference == null ? null : new Joint(reference, orZero(place), orZero(forces));
    }

    /** No force has the place 0, so that the library refuses a share of which a part is missing. */
    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** A row that has no lines in the table of lines has no list of them either. */
    private static List<Line> lines(Row row) {
        int column = row.fieldIndex("lines");
        return row.isNullAt(column)
                ? List.of()
                : row.<Row>getList(column).stream().map(Rows::line).toList();
    }

    private static Line line(Row line) {
        return new Line(
                value(line, "drug", String.class),
                value(line, "quantity", BigDecimal.class),
                value(line, "unit", String.class),
                value(line, "amount", BigDecimal.class),
                value(line, "currency", String.class));
    }

    private static <T> @Nullable T value(Row row, String column, Class<T> type) {
        int index = row.fieldIndex(column);
        return row.isNullAt(index) ? null : type.cast(row.get(index));
    }
}
