package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.examples.onspark.SourceRow.Joint;
import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DecimalType;
import org.jspecify.annotations.Nullable;

/** Reads Spark's own rows by place, in the order of {@link Rows#SCHEMA}. Spark makes no other objects of them. Not thread-safe. */
final class RowReader {

    private static final int ROW = Rows.SCHEMA.fieldIndex("row_id");
    private static final int FORCE = Rows.SCHEMA.fieldIndex("force");
    private static final int KIND = Rows.SCHEMA.fieldIndex("kind");
    private static final int ID = Rows.SCHEMA.fieldIndex("id");
    private static final int REVISION = Rows.SCHEMA.fieldIndex("revision");
    private static final int WITHDRAWN = Rows.SCHEMA.fieldIndex("withdrawn");
    private static final int SEIZED_ON = Rows.SCHEMA.fieldIndex("seized_on");
    private static final int OPERATION = Rows.SCHEMA.fieldIndex("operation");
    private static final int JOINT_REFERENCE = Rows.SCHEMA.fieldIndex("joint_reference");
    private static final int JOINT_PLACE = Rows.SCHEMA.fieldIndex("joint_place");
    private static final int JOINT_FORCES = Rows.SCHEMA.fieldIndex("joint_forces");
    private static final int LINES = Rows.SCHEMA.fieldIndex("lines");

    private static final int DRUG = Rows.LINE.fieldIndex("drug");
    private static final int QUANTITY = Rows.LINE.fieldIndex("quantity");
    private static final int UNIT = Rows.LINE.fieldIndex("unit");
    private static final int AMOUNT = Rows.LINE.fieldIndex("amount");
    private static final int CURRENCY = Rows.LINE.fieldIndex("currency");

    private final Names names = new Names();

    /** Returns whether a row is the first revision of its record. */
    static boolean isFirstRevision(InternalRow row) {
        return !row.isNullAt(REVISION) && row.getInt(REVISION) == 1;
    }

    SourceRow read(InternalRow row) {
        return new SourceRow(
                row.getLong(ROW),
                name(row, FORCE),
                name(row, KIND),
                string(row, ID),
                row.isNullAt(REVISION) ? null : row.getInt(REVISION),
                row.isNullAt(WITHDRAWN) ? null : row.getBoolean(WITHDRAWN),
                row.isNullAt(SEIZED_ON) ? null : LocalDate.ofEpochDay(row.getInt(SEIZED_ON)),
                name(row, OPERATION),
                joint(row),
                lines(row));
    }

    private @Nullable Joint joint(InternalRow row) {
        boolean isJoint = !row.isNullAt(JOINT_REFERENCE) || !row.isNullAt(JOINT_PLACE) || !row.isNullAt(JOINT_FORCES);
        return isJoint
                ? new Joint(string(row, JOINT_REFERENCE), orZero(row, JOINT_PLACE), orZero(row, JOINT_FORCES))
                : null;
    }

    /** No force has the place 0, so that the library refuses an incomplete share. */
    private static int orZero(InternalRow row, int place) {
        return row.isNullAt(place) ? 0 : row.getInt(place);
    }

    /** A row that has no lines in the table of lines has no list of them either. */
    private List<Line> lines(InternalRow row) {
        if (row.isNullAt(LINES)) {
            return List.of();
        }
        ArrayData lines = row.getArray(LINES);
        Line[] read = new Line[lines.numElements()];
        for (int i = 0; i < read.length; i++) {
            read[i] = line(lines.getStruct(i, Rows.LINE.size()));
        }
        return List.of(read);
    }

    private Line line(InternalRow line) {
        return new Line(
                name(line, DRUG),
                decimal(line, QUANTITY),
                name(line, UNIT),
                decimal(line, AMOUNT),
                name(line, CURRENCY));
    }

    private @Nullable String name(InternalRow row, int place) {
        return row.isNullAt(place) ? null : names.of(row.getUTF8String(place));
    }

    private static @Nullable String string(InternalRow row, int place) {
        return row.isNullAt(place) ? null : row.getUTF8String(place).toString();
    }

    private static @Nullable BigDecimal decimal(InternalRow line, int place) {
        if (line.isNullAt(place)) {
            return null;
        }
        DecimalType type = (DecimalType) Rows.LINE.fields()[place].dataType();
        return line.getDecimal(place, type.precision(), type.scale()).toJavaBigDecimal();
    }
}
