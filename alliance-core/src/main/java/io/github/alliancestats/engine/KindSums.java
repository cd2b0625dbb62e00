package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<Integer, PlainSums> plain = new TreeMap<>(); // in order of their key parts
    private final CellSums total;

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
        RowShape shape = show(rows);
        if (months != null) {
            months.show(rows, shape);
        }
        add(whole, months);
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
        RowShape shape = layout.shape(rows.facts());
        rows.asOf(whole.cells().lastDay());
        whole.show(rows, shape);
        return shape;
    }

    private void add(RecordPieces inPeriod, @Nullable RecordPieces inMonths) {
        inPeriod.addTo(total, null);
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
        plainSums().forEach(sums -> sums.add(records));
        for (int i = 0; i < dimensions.size(); i++) {
            DimensionSums<?> dimension = dimensions.get(i);
            if (!dimension.keys().hasOnlyKeyParts()) {
                dimension.addAll(cells(dimension));
            }
        }
    }

    private PlainCells cells(DimensionSums<?> dimension) {
        return dimension.keys().isByMonth() && monthsOfPlain != null ? monthsOfPlain : wholeOfPlain;
    }

    /** Returns the sums of plain records with equal keys: for all dimensions with the same key parts, and for the total. */
    private Collection<PlainSums> plainSums() {
        if (plain.isEmpty()) {
            int always = wholeOfPlain.cells().count() > 1 ? PlainSums.BY_MONTH : 0;
            for (DimensionSums<?> dimension : dimensions) {
                if (dimension.keys().hasOnlyKeyParts()) {
                    plain.computeIfAbsent(
                                    dimension.keys().keyParts() | always,
                                    keyParts -> new PlainSums(keyParts, cells(dimension)))
                            .add(dimension);
                }
            }
            plain.values().stream()
                    .filter(sums -> sums.areIn(wholeOfPlain))
                    .findFirst() // by place, which mostly has fewer keys than by drug
                    .orElseGet(() -> plain.computeIfAbsent(always, any -> new PlainSums(always, wholeOfPlain)))
                    .addTotal(total);
        }
        return plain.values();
    }

    /** Counts the plain records that wait. Called before months are read. */
    public void flush() {
        plain.values().forEach(PlainSums::flush);
    }

    /** Reads all tallies of the period. */
    public void read(SummaryReader reader) {
        flush();
        read(0, months == null ? 1 : months.cells().count(), reader);
    }

    /** Reads all tallies of some months, by one thread or by several at once. */
    public void read(int from, int to, SummaryReader reader) {
        int end = Math.min(to, whole.cells().count());
        total.read(from, end, end - from, (all, cell) -> read(all, SummaryReader.WHOLE, null, reader));
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            dimensions.get(i).read(from, to, (key, sums) -> read(sums, place, key, reader));
        }
    }

    private void read(Sums sums, int place, @Nullable Comparable<?> key, SummaryReader reader) {
        ColumnEffects effects = layout.effects(); // the reader keeps them, but not the layout
        reader.cell(place, key, sums.records(), tallies -> effects.readTallies(sums, tallies));
    }

    /** Returns the number of records that count in some months. */
    public long records(int from, int to) {
        return total.records(from, to);
    }
}
