package io.github.alliancestats.examples.onspark;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Hands rows on so slowly that there is time to kill who works on them. */
final class Slowly {

    private static final long A_ROW = TimeUnit.MILLISECONDS.toNanos(2);

    private Slowly() {}

    static MapPartitionsFunction<Row, Row> byRow() {
        return Slowly::of;
    }

    private static Iterator<Row> of(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                LockSupport.parkNanos(A_ROW);
                return rows.next();
            }
        };
    }
}
