package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;

import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.util.Arrays;
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

    /** The place of the hash of the key, behind the columns of the source. */
    static final int HASH = SCHEMA.size();

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

    /** Selects the columns of the schema in its order, and the hash of the key behind them, so that {@link RowReader} reads by place. */
    static Dataset<Row> inOrder(Dataset<Row> rows) {
        Column[] columns = Arrays.copyOf(columns(SCHEMA), HASH + 1);
        columns[HASH] = Key.hash().as("hash");
        return rows.select(columns);
    }

    /** Returns the columns of a type, with its spelling of their names: a database has them in capitals. */
    static Column[] columns(StructType type) {
        return Arrays.stream(type.fieldNames()).map(name -> col(name).as(name)).toArray(Column[]::new);
    }
}
