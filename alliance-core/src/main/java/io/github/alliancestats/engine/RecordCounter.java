package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Counts records of one kind, each by itself in a period of its own. Not thread-safe. */
public final class RecordCounter {

    private final Plan plan;
    private final KindLayout layout;
    private @Nullable RecordPieces pieces;
    private @Nullable ReportingPeriod period;

    public RecordCounter(Plan plan, Class<? extends AllianceRecord> kind) {
        this.plan = plan;
        this.layout = plan.layout(kind);
    }

    /**
     * Reads the tallies of a record.
     *
     * @param rows the record with its rows
     * @param days the days that count
     * @param lines the drugs that count, null for the whole record
     * @param reader receives each tally with the place of its measure
     */
    public void count(RecordRows rows, ReportingPeriod days, boolean @Nullable [] lines, ObjIntConsumer<Tally> reader) {
        if (pieces == null || !days.equals(period)) {
            pieces = new RecordPieces(Cells.whole(days), layout, plan);
            period = days;
        }
        rows.asOf(days.lastDay());
        pieces.show(rows, layout.shape(rows.facts()));
        CellSums cell = new CellSums(1);
        if (lines == null) {
            pieces.addTo(cell);
        } else {
            pieces.addTo(cell, lines);
        }
        @Nullable Sums sums = cell.finish()[0];
        if (sums != null) {
            layout.readTallies(sums, reader);
        }
    }
}
