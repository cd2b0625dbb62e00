package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.stats.RecordIntake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the seizures of a cursor into an intake of the library, as records or as rejections. It holds one seizure at a
 * time.
 *
 * <p>Ids must ascend. So each id comes once, as {@code Deduplication.NONE} requires, and no list of ids is needed.
 *
 * @param <B> the library's builder of the kind of seizure
 */
final class SeizureReader<B extends AllianceRecord.Builder<B>> {

    static final ForceId FORCE = ForceId.of("illustria");

    private final Kind<B> kind;
    private final Cursor cursor;
    private final RecordIntake<?> intake;
    private final Consumer<Rejection> rejections;
    private final List<String> faults = new ArrayList<>(); // of the present seizure
    private @Nullable LocalDate day; // of the present seizure
    private long lastId = Long.MIN_VALUE;

    /**
     * Creates a reader.
     *
     * @param kind the kind of seizure
     * @param cursor the rows of its query
     * @param intake receives the records and the rejections
     * @param rejections receives each rejection at once, too, because a summary keeps only their number
     */
    SeizureReader(Kind<B> kind, Cursor cursor, RecordIntake<?> intake, Consumer<Rejection> rejections) {
        this.kind = kind;
        this.cursor = cursor;
        this.intake = intake;
        this.rejections = rejections;
    }

    /** Reads all rows. */
    void readAll() {
        boolean hasRow = cursor.next();
        while (hasRow) {
            hasRow = readSeizure();
        }
    }

    /** Reads all rows of a seizure, also those after a wrong one. Returns whether there is another seizure. */
    private boolean readSeizure() {
        long id = ascendingId();
        faults.clear();
        day = null;
        B builder = kind.builder().id(FORCE.value(), String.valueOf(id));
        attempt("", () -> readDay(builder));
        attempt("", () -> readOperation(builder));
        boolean hasRow;
        do {
            String line = cursor.text("line");
            if (line != null) {
                attempt("line " + line + ": ", () -> kind.readLine(cursor, builder));
            }
            hasRow = cursor.next();
        } while (hasRow && cursor.key("id") == id);
        AllianceRecord record = faults.isEmpty() ? build(builder) : null;
        if (record == null) {
            reject(id);
        } else {
            intake.add(record);
        }
        return hasRow;
    }

    private @Nullable AllianceRecord build(B builder) {
        try {
            return kind.build(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            faults.add(e.getMessage());
            return null;
        }
    }

    private long ascendingId() {
        long id = cursor.key("id");
        if (id <= lastId) {
            throw new DatabaseException("the query of " + kind.table() + " must give rows in order of id, but gave "
                    + lastId + " before " + id);
        }
        lastId = id;
        return id;
    }

    /** Reads the day. A seizure without a day is a record, too: the library excludes it, with its id. */
    private void readDay(B builder) {
        LocalDate seizedOn = cursor.day("seized_on");
        if (seizedOn != null) {
            kind.seized(EventDate.on(seizedOn), builder);
            day = seizedOn; // only a day that a record can have
        }
    }

    private void readOperation(B builder) {
        String operation = cursor.text("operation_id");
        if (operation != null) {
            builder.operation(operation);
        }
    }

    /** Rejects a seizure. The fact of its table and its day limit the figures that lack it. Without a day it is a gap in any period. */
    private void reject(long id) {
        Rejection rejection =
                Rejection.of(String.valueOf(id), String.join("; ", faults)).concerning(FORCE);
        if (day != null) {
            rejection = rejection.on(day);
        }
        rejections.accept(intake.feed(kind.table(), Set.of(kind.fact())).reject(rejection));
    }

    private void attempt(String where, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException | IllegalStateException e) {
            faults.add(where + e.getMessage());
        }
    }
}
