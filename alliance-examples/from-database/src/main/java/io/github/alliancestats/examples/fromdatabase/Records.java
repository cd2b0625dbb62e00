package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The seizures of a cursor as records of the library, made as they are asked for: at any time there is one record, and
 * what the driver holds of the rows to come.
 *
 * <p>Ids must ascend. So it is known without a list of ids that each comes once, as {@code Deduplication.NONE} wants it,
 * and that no seizure's rows are apart.
 *
 * @param <B> the library's builder of the kind of seizure
 */
final class Records<B extends AllianceRecord.Builder<B>> implements Iterator<AllianceRecord> {

    static final String FORCE = "illustria";

    private final Kind<B> kind;
    private final Cursor cursor;
    private final Account account;
    private final Consumer<Rejection> rejections;
    private boolean hasRow;
    private long lastId = Long.MIN_VALUE;
    private @Nullable AllianceRecord next;

    /**
     * Goes to the first row.
     *
     * @param kind the kind of seizure
     * @param cursor the rows of its query
     * @param account counts what becomes of them
     * @param rejections is told at once of each seizure that no record can be made of
     */
    Records(Kind<B> kind, Cursor cursor, Account account, Consumer<Rejection> rejections) {
        this.kind = kind;
        this.cursor = cursor;
        this.account = account;
        this.rejections = rejections;
        this.hasRow = cursor.next();
    }

    @Override
    public boolean hasNext() {
        while (next == null && hasRow) {
            readSeizure();
        }
        return next != null;
    }

    @Override
    public AllianceRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        AllianceRecord record = next;
        next = null;
        return record;
    }

    /** Reads all rows of a seizure, also those behind one that is wrong. */
    private void readSeizure() {
        long id = ascendingId();
        List<String> faults = new ArrayList<>(0);
        B builder = kind.builder().id(FORCE, String.valueOf(id));
        attempt(faults, "", () -> readOnce(builder));
        int rows = 0;
        do {
            rows++;
            String line = cursor.text("line");
            if (line != null) {
                attempt(faults, "line " + line + ": ", () -> kind.readLine(cursor, builder));
            }
            hasRow = cursor.next();
        } while (hasRow && cursor.key("id") == id);
        finish(id, rows, builder, faults);
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

    private void readOnce(B builder) {
        String operation = cursor.text("operation_id");
        if (operation != null) {
            builder.operation(operation);
        }
        kind.readOnce(cursor, builder);
    }

    private void finish(long id, int rows, B builder, List<String> faults) {
        if (faults.isEmpty()) {
            attempt(faults, "", () -> next = kind.build(builder));
        }
        if (faults.isEmpty()) {
            account.map(rows);
        } else {
            account.reject(rows);
            rejections.accept(new Rejection(kind.table(), id, rows, faults));
        }
    }

    private static void attempt(List<String> faults, String where, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException | IllegalStateException e) {
            faults.add(where + e.getMessage());
        }
    }
}
