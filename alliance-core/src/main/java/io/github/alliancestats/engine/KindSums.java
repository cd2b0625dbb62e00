package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the records of one kind in one period, or in each month of an index, as a whole and under the keys of each
 * dimension. Not thread-safe, but several threads can read months at once.
 */
public final class KindSums {

    private final KindLayout layout;
    private final RecordPieces whole;
    private final @Nullable RecordPieces months;
    private final PlainCells wholeOfPlain;
    private final @Nullable PlainCells monthsOfPlain;
    private final List<DimensionSums<?>> dimensions = new ArrayList<>();
    private final CellSums total;
    private final Plan plan;
    private @Nullable KindSums shares; // of joint records
    private @Nullable KindSums wholes; // of the joint events that their forces recorded, as if they were of one force

    /** Creates sums of a period, and of its months if a dimension has them. */
    public KindSums(Plan plan, Class<? extends AllianceRecord> kind, ReportingPeriod period) {
        this(plan, kind, Cells.whole(period), plan.hasMonths() ? Cells.months(period) : null);
        RecordRows rows = new RecordRows(plan.settings());
        layout.check(rows, whole.cells().lastDay());
        for (int month = 0; months != null && month < months.cells().count(); month++) {
            layout.check(rows, months.cells().lastDay(month));
        }
    }

    private KindSums(Plan plan, Class<? extends AllianceRecord> kind, Cells cells, @Nullable Cells ofMonths) {
        this.plan = plan;
        this.layout = plan.layout(kind);
        this.whole = new RecordPieces(cells, layout, plan);
        this.wholeOfPlain = new PlainCells(cells);
        this.months = ofMonths == null ? null : new RecordPieces(ofMonths, layout, plan);
        this.monthsOfPlain = ofMonths == null ? null : new PlainCells(ofMonths);
        this.total = new CellSums(cells.count());
        for (Slicing<?> slicing : plan.slicings()) {
            dimensions.add(new DimensionSums<>(slicing, slicing.isByMonth() && ofMonths != null ? ofMonths : cells));
        }
    }

    /** Returns sums of each month, also in the dimensions without months. */
    public static KindSums ofMonths(Plan plan, Class<? extends AllianceRecord> kind, Cells months) {
        return new KindSums(plan, kind, months, null);
    }

    /** Adds a record with some rows, which counts in the period. */
    public void add(RecordRows rows) {
        addRows(rows);
        if (rows.joint() != null) {
            shares = addTo(shares, rows);
            RecordRows event = layout.whole(
                    rows,
                    rows.isPerhapsOfFirstDay(
                            whole.cells().start(), whole.cells().end()));
            wholes = event == null ? wholes : addTo(wholes, event);
        }
    }

    private void addRows(RecordRows rows) {
        RowShape shape = show(rows);
        if (months != null) {
            months.show(rows, shape);
        }
        add(whole, months);
    }

    private KindSums addTo(@Nullable KindSums known, RecordRows rows) {
        Class<? extends AllianceRecord> kind = rows.record().getClass();
        KindSums sums =
                known == null ? new KindSums(plan, kind, whole.cells(), months == null ? null : months.cells()) : known;
        sums.addRows(rows);
        return sums;
    }

    /** Adds a record to sums of months, if its parts in months add up for any run of months. */
    public boolean addIfCellByCell(RecordRows rows) {
        show(rows);
        boolean isAdded = whole.isCellByCell();
        if (isAdded) {
            add(whole, null);
        }
        return isAdded;
    }

    private RowShape show(RecordRows rows) {
        RowShape shape = layout.shape(rows);
        rows.asOf(whole.cells().lastDay());
        whole.show(rows, shape);
        return shape;
    }

    private void add(RecordPieces inPeriod, @Nullable RecordPieces inMonths) {
        inPeriod.addTo(total, null, null);
        for (int i = 0; i < dimensions.size(); i++) {
            DimensionSums<?> dimension = dimensions.get(i);
            dimension.add(dimension.keys().isByMonth() && inMonths != null ? inMonths : inPeriod);
        }
    }

    /** Adds the plain records that are chosen, which count in the period. */
    public void add(PlainRecords records) {
        wholeOfPlain.show(records);
        if (monthsOfPlain != null) {
            monthsOfPlain.show(records);
        }
        wholeOfPlain.addAllTo(total);
        for (int i = 0; i < dimensions.size(); i++) {
            DimensionSums<?> dimension = dimensions.get(i);
            dimension.addAll(dimension.keys().isByMonth() && monthsOfPlain != null ? monthsOfPlain : wholeOfPlain);
        }
    }

    /** Reads all tallies of the period. */
    public void read(SummaryReader reader) {
        read(0, months == null ? 1 : months.cells().count(), reader);
    }

    /** Reads all tallies of some months, by one thread or by several at once. */
    public void read(int from, int to, SummaryReader reader) {
        Map<Object, Sums> ofShares = sums(shares, from, to);
        Map<Object, Sums> ofWholes = sums(wholes, from, to);
        readSums(from, to, (place, key, sums) -> {
            ColumnEffects effects = layout.effects(); // the reader keeps them, but not the layout
            Sums own = ofShares.isEmpty() ? null : ofShares.get(cell(place, key));
            Sums events = ofWholes.isEmpty() ? null : ofWholes.get(cell(place, key));
            reader.cell(place, key, sums.records(), tallies -> effects.readTallies(sums, own, events, tallies));
        });
    }

    private static Map<Object, Sums> sums(@Nullable KindSums of, int from, int to) {
        Map<Object, Sums> sums = new HashMap<>();
        if (of != null) {
            of.readSums(from, to, (place, key, some) -> sums.put(cell(place, key), some));
        }
        return sums;
    }

    private static Object cell(int place, @Nullable Comparable<?> key) {
        return Arrays.asList(place, key);
    }

    /** Receives the sums of a cell. */
    private interface SumsReader {
        void cell(int place, @Nullable Comparable<?> key, Sums sums);
    }

    private void readSums(int from, int to, SumsReader reader) {
        int end = Math.min(to, whole.cells().count());
        total.read(from, end, end - from, (all, cell) -> reader.cell(SummaryReader.WHOLE, null, all));
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            dimensions.get(i).read(from, to, (key, sums) -> reader.cell(place, key, sums));
        }
    }

    /** Returns whether any record counts in some months, or perhaps does. */
    public boolean hasRecords(int from, int to) {
        return total.hasRecords(from, to);
    }

    /** Returns the number of records that count in some months. */
    public long records(int from, int to) {
        return total.records(from, to);
    }
}
