package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RecordPieces.Piece;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Counts records of one kind, each by itself in a period of its own. Not thread-safe. */
public final class RecordCounter {

    private final Plan plan;
    private final KindLayout layout;
    private @Nullable RecordPieces pieces;
    private @Nullable ReportingPeriod period;
    private @Nullable RecordRows rows;

    public RecordCounter(Plan plan, Class<? extends AllianceRecord> kind) {
        this.plan = plan;
        this.layout = plan.layout(kind);
    }

    /** Shows a record with its rows, and the days that count. */
    public void show(RecordRows shown, ReportingPeriod days) {
        if (pieces == null || !days.equals(period)) {
            pieces = new RecordPieces(Cells.whole(days), layout, plan.hasAliases());
            period = days;
        }
        rows = shown;
        shown.asOf(days.lastDay());
        pieces.show(shown, layout.shape(shown));
    }

    /**
     * Reads what the record adds.
     *
     * @param lines the drugs that count, null for the whole record
     */
    public void read(boolean @Nullable [] lines, Consumer<Increment> reader) {
        if (pieces == null || rows == null) {
            throw new IllegalStateException("a record must be shown before it is counted");
        }
        for (int i = 0; i < pieces.count(); i++) {
            Piece piece = pieces.piece(i);
            Increment part = lines == null ? piece.increment() : pieces.part(piece, lines, rows);
            if (part != null) {
                reader.accept(part);
            }
        }
    }

    /** Reads the tallies of sums of these records. */
    public void readTallies(Sums sums, ObjIntConsumer<Tally> reader) {
        layout.readTallies(sums, reader);
    }
}
