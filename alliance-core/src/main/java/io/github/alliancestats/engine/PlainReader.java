package io.github.alliancestats.engine;

import io.github.alliancestats.engine.identity.ResolutionReader;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowColumns.Form;
import io.github.alliancestats.quality.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an extract. Those that are plain and have the same facts are counted together. Not thread-safe.
 */
public final class PlainReader {

    private final Plan plan;
    private final RecordReader reader;
    private final boolean needsDrugs;
    private final List<Cells> periods;
    private final Consumer<PlainRecords> counted;
    private final Consumer<RecordRows> known;
    private final Consumer<RecordRows> doubtful;
    private final PlainRecords read;
    private @Nullable DrugPlaces drugKinds; // of the extract
    private @Nullable Place[] places = new @Nullable Place[8]; // by their number there
    private int[] drugs = {}; // their kinds in the query, by their kind there

    /** Decides which records take part in a query as at an instant, and receives those in doubt. */
    public interface AsAt extends ResolutionReader {

        /** Receives the first day of a record that does not state when it was recorded. Returns whether it perhaps takes part. */
        boolean acceptInDoubt(int firstDay);
    }

    /**
     * Creates a reader.
     *
     * @param reader shows one record after another
     * @param periods the periods that the pass counts
     * @param counted receives plain records, some at a time
     * @param known receives the other known records that can change a figure of one of the periods
     * @param doubtful receives records that are perhaps not known and can change a figure of one of the periods
     */
    public PlainReader(
            Plan plan,
            RecordReader reader,
            List<Cells> periods,
            Consumer<PlainRecords> counted,
            Consumer<RecordRows> known,
            Consumer<RecordRows> doubtful) {
        this.plan = plan;
        this.needsDrugs = plan.needsDrugs();
        this.reader = reader;
        this.periods = periods;
        this.counted = counted;
        this.known = known;
        this.doubtful = doubtful;
        this.read = new PlainRecords(reader.rows());
    }

    /**
     * Reads a part of the records of an extract. Neighbouring batches go to different parts, since their days are near.
     *
     * @param part the number of the part, from 0
     * @param parts the number of parts
     * @param asAt decides which records are known; null if all are
     */
    public void readAll(DecodedRecords extract, int part, int parts, @Nullable AsAt asAt) {
        for (int next = part; next < extract.batches.size(); next += parts) {
            readAll(extract.batches.get(next), asAt);
        }
    }

    private void readAll(RecordBatch batch, @Nullable AsAt asAt) {
        KindLayout layout = plan.layout(batch.kind);
        Form form = batch.form();
        RowShape shape = form == null || !form.isPlain() ? null : layout.shape(form.facts());
        RowShape inDoubt = shape == null || asAt == null ? null : shape.inDoubt(Gap.RECORDING_UNKNOWN);
        read.show(batch, shape, inDoubt);
        if (batch.drugKinds != drugKinds) {
            drugKinds = batch.drugKinds;
            places = new @Nullable Place[8];
            drugs = needsDrugs ? plan.places().kinds(drugKinds) : drugs;
        }
        for (int i = 0; i < batch.size(); i++) {
            if (asAt != null && !isAccepted(i, asAt)) {
                continue;
            }
            Place place = place(batch.places[i]);
            boolean isInDoubt = asAt != null && (batch.statesNoRecording() || asAt.isInDoubt(batch.records[i]));
            if (asAt != null && isInDoubt) {
                asAt.excludeInDoubt(batch.records[i]);
            }
            RowShape own = isInDoubt ? inDoubt : shape;
            if (!isLive(i)) {
                read.add(i, place, isInDoubt); // is out of all periods, or of scope
            } else if (own != null && own.isPlain && !canHaveOwn(i, place, layout)) {
                read(i, place, isInDoubt);
            } else {
                (isInDoubt ? doubtful : known).accept(reader.show(batch, i, place));
            }
        }
        counted.accept(read);
    }

    /** Returns whether a record takes part, or perhaps does, if possible without a look at the record. */
    private boolean isAccepted(int i, AsAt asAt) {
        RecordBatch batch = read.batch();
        return batch.statesNoRecording() ? asAt.acceptInDoubt(batch.days[i]) : asAt.accept(batch.records[i]);
    }

    private void read(int i, Place place, boolean isInDoubt) {
        RecordBatch batch = read.batch();
        read.add(i, place, isInDoubt);
        for (int line = 0; needsDrugs && line < batch.drugCount; line++) {
            int kind = drugs[batch.drugs[i * batch.drugCount + line]];
            read.setDrug(i, line, plan.places().number(kind, batch.days[i]));
        }
    }

    /** Returns whether rules can make rows of their own for a plain record, which then is not plain. */
    private boolean canHaveOwn(int i, Place place, KindLayout layout) {
        return layout.hasOwn() && place.isWithin() && layout.canAddOwn(read.shown(i));
    }

    /** Returns whether a record is perhaps live in one of the periods. It is certain of a plain one. */
    private boolean isLive(int i) {
        for (int period = 0; period < periods.size(); period++) {
            if (read.batch().isLive(i, periods.get(period))) {
                return true;
            }
        }
        return false;
    }

    private Place place(Place there) {
        if (there.number() >= places.length) {
            places = Arrays.copyOf(places, 2 * there.number());
        }
        Place known = places[there.number()];
        if (known == null) {
            known = reader.rows().scope().of(List.copyOf(there.operations()));
            places[there.number()] = known;
        }
        return known;
    }
}
