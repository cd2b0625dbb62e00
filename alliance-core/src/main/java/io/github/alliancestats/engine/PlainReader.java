package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the plain records of a pass: in rows, or in an extract, where they need not be decoded. Not thread-safe. */
public final class PlainReader {

    private static final int MOST = 1 << 6;

    private final Plan plan;
    private final RecordRows rows;
    private final boolean needsDrugs;
    private final List<Cells> periods;
    private final Consumer<PlainRecord> counted;
    private final PlainRecord plain; // of an extract
    private final List<PlainRecord> gathered = new ArrayList<>();
    private int count;

    // of an extract
    private final List<@Nullable Place> places = new ArrayList<>(); // by their number there
    private final List<@Nullable Integer> drugs = new ArrayList<>(); // by their kind there

    /**
     * Creates a reader.
     *
     * @param rows rows that show one record after another
     * @param periods the periods that the pass counts
     * @param counted receives each plain record
     */
    public PlainReader(Plan plan, RecordRows rows, List<Cells> periods, Consumer<PlainRecord> counted) {
        this.plan = plan;
        this.needsDrugs = plan.needsDrugs();
        this.rows = rows;
        this.periods = periods;
        this.counted = counted;
        this.plain = new PlainRecord(rows);
    }

    /**
     * Keeps the record that is shown, with all its rows, if it is plain. Some records are counted together, which is a
     * fifth faster. An exception of a caller's dimension can therefore come later.
     */
    public boolean gather() {
        if (!rows.isPlain()) {
            return false;
        }
        RowShape shape = plan.layout(rows.record().getClass()).shape(rows.facts());
        if (!shape.isPlain) {
            return false;
        }
        if (count == gathered.size()) {
            gathered.add(new PlainRecord(rows));
        }
        PlainRecord record = gathered.get(count++);
        record.show(shape);
        for (int line = 0; needsDrugs && line < rows.drugCount(); line++) {
            record.addDrug(plan.places().of(rows.drug(line), rows.firstDay()));
        }
        if (count == MOST) {
            flush();
        }
        return true;
    }

    /** Counts the records that are still gathered. */
    public void flush() {
        for (int i = 0; i < count; i++) {
            counted.accept(gathered.get(i));
        }
        count = 0;
    }

    /**
     * Reads the records of an extract.
     *
     * @param known decides whether a record is known; null if all are
     * @param others receives the other records
     */
    public void readAll(
            DecodedRecords extract, @Nullable Predicate<AllianceRecord> known, Consumer<AllianceRecord> others) {
        for (Block block : extract.plain) {
            KindLayout layout = plan.layout(block.kind);
            for (int i = 0; i < block.size(); i++) {
                if (known != null && !known.test(block.records[i])) {
                    continue;
                }
                if (isPlain(block, i, layout)) {
                    for (int line = 0; needsDrugs && line < block.drugCount(i); line++) {
                        int kind = kind(block.drug(i, line), extract);
                        plain.addDrug(plan.places().number(kind, block.days[i]));
                    }
                    counted.accept(plain);
                } else {
                    others.accept(block.records[i]);
                }
            }
        }
        for (AllianceRecord record : extract.others) {
            if (known == null || known.test(record)) {
                others.accept(record);
            }
        }
    }

    private boolean isPlain(Block block, int i, KindLayout layout) {
        plain.show(block, i, layout.shape(block.facts[i]), place(block.places[i]));
        return plain.shape().isPlain && !(layout.hasOwn() && canHaveOwn(layout));
    }

    /** Returns whether rules can make rows of their own for the plain record, which then is not plain. */
    private boolean canHaveOwn(KindLayout layout) {
        return plain.place().isWithin() && isLive() && layout.canAddOwn(plain.shown());
    }

    private boolean isLive() {
        for (int i = 0; i < periods.size(); i++) {
            if (plain.isLive(periods.get(i).start(), periods.get(i).end())) {
                return true;
            }
        }
        return false;
    }

    private Place place(Place there) {
        while (places.size() <= there.number()) {
            places.add(null);
        }
        Place known = places.get(there.number());
        if (known == null) {
            known = rows.scope().of(List.copyOf(there.operations()));
            places.set(there.number(), known);
        }
        return known;
    }

    private int kind(int there, DecodedRecords extract) {
        while (drugs.size() <= there) {
            drugs.add(null);
        }
        Integer known = drugs.get(there);
        if (known == null) {
            known = plan.places().kind(extract.drugs.drug(there));
            drugs.set(there, known);
        }
        return known;
    }
}
