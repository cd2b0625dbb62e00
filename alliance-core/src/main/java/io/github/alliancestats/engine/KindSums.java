package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The sums of the records of one kind in one period, as a whole and under the keys of each dimension. Not thread-safe. */
public final class KindSums {

    private final KindLayout layout;
    private final RecordPieces whole;
    private final @Nullable RecordPieces months;
    private final PlainCells wholeOfPlain;
    private final @Nullable PlainCells monthsOfPlain;
    private final List<DimensionSums<?>> dimensions = new ArrayList<>();
    private final Map<Integer, PlainSums> plain = new LinkedHashMap<>(); // of an extract, by their key parts
    private final CellSums total = new CellSums(1);

    public KindSums(Plan plan, Class<? extends AllianceRecord> kind, ReportingPeriod period) {
        this.layout = plan.layout(kind);
        this.whole = new RecordPieces(Cells.whole(period), layout, plan);
        this.wholeOfPlain = new PlainCells(whole.cells());
        boolean hasMonths = plan.slicings().stream().anyMatch(Slicing::isByMonth);
        this.months = hasMonths ? new RecordPieces(Cells.months(period), layout, plan) : null;
        this.monthsOfPlain = months == null ? null : new PlainCells(months.cells());
        for (Slicing<?> slicing : plan.slicings()) {
            Cells cells = slicing.isByMonth() && months != null ? months.cells() : whole.cells();
            dimensions.add(new DimensionSums<>(slicing, cells));
        }
        RecordRows rows = new RecordRows(plan.settings());
        layout.check(rows, whole.cells().lastDay());
        for (int month = 0; months != null && month < months.cells().count(); month++) {
            layout.check(rows, months.cells().lastDay(month));
        }
    }

    /** Adds a record with some rows, which counts in the period. */
    public void add(RecordRows rows) {
        RowShape shape = layout.shape(rows.facts());
        rows.asOf(whole.cells().lastDay());
        whole.show(rows, shape);
        if (months != null) {
            months.show(rows, shape);
        }
        add(whole, months);
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
        if (records.areOfExtract()) {
            plainSums().forEach(sums -> sums.add(records));
        } else {
            wholeOfPlain.addTo(total);
        }
        for (int i = 0; i < dimensions.size(); i++) {
            DimensionSums<?> dimension = dimensions.get(i);
            if (!records.areOfExtract() || !dimension.keys().hasOnlyKeyParts()) {
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
            plain.put(0, new PlainSums(0, wholeOfPlain, total));
            for (DimensionSums<?> dimension : dimensions) {
                if (dimension.keys().hasOnlyKeyParts()) {
                    plain.computeIfAbsent(
                                    dimension.keys().keyParts(),
                                    keyParts -> new PlainSums(keyParts, cells(dimension), null))
                            .add(dimension);
                }
            }
        }
        return plain.values();
    }

    /** Reads all tallies. Called once, at the end. */
    public void read(SummaryReader reader) {
        plain.values().forEach(PlainSums::flush);
        Sums all = total.finish()[0];
        if (all != null) {
            read(all, reader.cell(SummaryReader.WHOLE, null, all.records()));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            dimensions.get(i).read((key, sums) -> read(sums, reader.cell(place, key, sums.records())));
        }
    }

    private void read(Sums sums, ObjIntConsumer<Tally> reader) {
        layout.readTallies(sums, reader);
    }
}
