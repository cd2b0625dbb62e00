package io.github.alliancestats.examples.onspark;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import scala.Tuple2;

/**
 * The bytes that one partition of the source sends to one of the exchange: a row in Spark's own format, or the result of
 * the rows that stay.
 */
final class Parcel {

    private final int address; // decides the partition that receives it: a bucket of rows, or below zero for a result
    private final byte[] bytes;

    private Parcel(int address, byte[] bytes) {
        this.address = address;
        this.bytes = bytes;
    }

    static Parcel of(long hash, InternalRow row) {
        return new Parcel(Key.bucket(hash), ((UnsafeRow) row).getBytes());
    }

    static Parcel of(int partition, Partial result) {
        return new Parcel(-1 - partition, result.toBytes());
    }

    /** Spark's serializers know pairs of numbers and bytes. */
    Tuple2<Integer, byte[]> toPair() {
        return new Tuple2<>(address, bytes);
    }

    static Parcel of(Tuple2<Integer, byte[]> pair) {
        return new Parcel(pair._1(), pair._2());
    }

    /** Gives the row or the result to the partition that receives it. */
    void deliver(Resolver receiver, RowReader reader) {
        if (address < 0) {
            receiver.add(Partial.read(bytes));
        } else {
            UnsafeRow row = new UnsafeRow(Rows.HASH + 1);
            row.pointTo(bytes, bytes.length);
            receiver.add(address, reader.read(row));
        }
    }
}
