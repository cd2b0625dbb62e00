package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * One read of a partition of the source. Rows whose key no other row has are summarized where they are, and no record is
 * kept. The others travel: the iterator returns them, and after them the summary.
 */
final class InPlace implements Iterator<Tuple2<Integer, byte[]>> {

    private final Iterator<InternalRow> rows;
    private final RepeatedKeys repeated;
    private final RowReader reader = new RowReader();
    private final RecordIntake<Summary> intake;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final int partition;
    private long hashes;
    private boolean isFinished;
    private @Nullable Parcel next;

    /**
     * Starts to read.
     *
     * @param partition the number of the partition
     * @param question a query without deduplication
     */
    InPlace(Iterator<InternalRow> rows, RepeatedKeys repeated, int partition, StatsQuery question) {
        this.rows = rows;
        this.repeated = repeated;
        this.partition = partition;
        this.intake = question.accumulator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            read(rows.next());
        }
        if (next == null && !isFinished) {
            isFinished = true;
            next = Parcel.of(partition, Partial.inPlace(intake.finish(), rejected, hashes));
        }
        return next != null;
    }

    @Override
    public Tuple2<Integer, byte[]> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the partition has no more rows");
        }
        Tuple2<Integer, byte[]> pair = next.toPair();
        next = null;
        return pair;
    }

    private void read(InternalRow row) {
        if (row.isNullAt(Rows.HASH)) {
            stay(row);
            return;
        }
        long hash = row.getLong(Rows.HASH);
        hashes += hash;
        if (travels(row, hash)) {
            next = Parcel.of(hash, row);
        } else {
            stay(row);
        }
    }

    /** A query without deduplication reports later revisions as not resolved, so those are resolved, too. */
    private boolean travels(InternalRow row, long hash) {
        return !RowReader.isFirstRevision(row) || repeated.mayContain(hash);
    }

    private void stay(InternalRow row) {
        Records.add(reader.read(row), intake, rejected::add);
    }
}
