package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.engine.sum.Additions;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns to which rows with some facts add, of one kind of record. They are decided once for all records with these
 * facts, and for each part of the rows. Not thread-safe.
 */
final class RowShape {

    private static final int MOST_KEPT = 1 << 8;
    private static final int FEW = 8; // drugs of a record, whose sets have numbers

    private final KindLayout layout;
    final RowFacts facts;
    private final Gap ifPerhaps; // the gap of rows that are perhaps in the cell
    private @Nullable RowShape inDoubt; // of the latest other gap
    private final List<FactColumns> columns = new ArrayList<>(); // of each row
    private final BitSet selected = new BitSet(); // the rows that some rule selects
    final ShapePart all; // the rows that some rule selects, which are perhaps in the cell if they are in doubt
    final boolean isPlain; // whether all that counts of a plain record are the amounts of its rows on its first day
    private final Map<BitSet, ShapePart> ofRows = new HashMap<>();
    private final Map<RowsInCell, ShapePart> ofUncertain = new HashMap<>();
    private @Nullable ShapePart[] ofFewLines = {}; // of a plain record, by the number of a set of drugs
    private final BitSet sought = new BitSet();
    private final BitSet perhapsSought = new BitSet();

    /** Some of the rows, with the columns to which they add, and others that are perhaps in the cell. */
    record ShapePart(BitSet rows, BitSet perhaps, Additions additions) {}

    /** The rows in a cell, and those that are perhaps in it. */
    private record RowsInCell(BitSet rows, BitSet perhaps) {}

    RowShape(KindLayout layout, RowFacts facts) {
        this(layout, facts, Gap.UNDATED, false);
    }

    private RowShape(KindLayout layout, RowFacts facts, Gap ifPerhaps, boolean isInDoubt) {
        this.layout = layout;
        this.facts = facts;
        this.ifPerhaps = ifPerhaps;
        for (int row = 0; row < facts.count(); row++) {
            columns.add(layout.columns(facts.fact(row)));
            selected.set(row, !columns.get(row).isIgnored());
        }
        this.all = isInDoubt ? newPart(new BitSet(), selected) : newPart(selected, new BitSet());
        this.isPlain =
                !all.additions().effects().needsNames() && selected.stream().allMatch(facts::isOfFirstDay);
    }

    /** Returns the shape of records with the same facts whose rows are in doubt, for which they have some gap. */
    RowShape inDoubt(Gap gap) {
        RowShape known = inDoubt == null || inDoubt.ifPerhaps != gap ? new RowShape(layout, facts, gap, true) : inDoubt;
        inDoubt = known;
        return known;
    }

    FactColumns columns(int row) {
        return columns.get(row);
    }

    /** Returns the columns of a row that is perhaps in the cell. */
    FactColumns perhapsColumns(int row) {
        return layout.columns(facts.fact(row).perhaps(ifPerhaps));
    }

    /** Returns whether some rule selects a row. */
    boolean isSelected(int row) {
        return selected.get(row);
    }

    /** Returns some of the rows that some rule selects, and others that are perhaps in the cell. */
    ShapePart part(BitSet rows, BitSet perhaps) {
        if (rows.equals(all.rows) && perhaps.equals(all.perhaps)) {
            return all;
        }
        ShapePart known = perhaps.isEmpty() ? ofRows.get(rows) : ofUncertain.get(new RowsInCell(rows, perhaps));
        if (known == null) {
            known = newPart((BitSet) rows.clone(), (BitSet) perhaps.clone());
            if (ofRows.size() + ofUncertain.size() < MOST_KEPT) {
                keep(known);
            }
        }
        return known;
    }

    private void keep(ShapePart part) {
        if (part.perhaps.isEmpty()) {
            ofRows.put(part.rows, part);
        } else {
            ofUncertain.put(new RowsInCell(part.rows, part.perhaps), part);
        }
    }

    /**
     * Returns the rows of a part that concern some drugs or the whole record; null if there are none.
     *
     * @param lines the drugs
     * @param perhaps the drugs that are perhaps among them; null if there are none
     */
    @Nullable
    ShapePart ofLines(ShapePart part, boolean[] lines, boolean @Nullable [] perhaps) {
        sought.clear();
        perhapsSought.clear();
        boolean isSure = perhaps == null;
        for (int line = 0; line < lines.length && !isSure; line++) {
            isSure = lines[line];
        }
        for (int row = part.rows.nextSetBit(0); row >= 0; row = part.rows.nextSetBit(row + 1)) {
            int line = facts.line(row);
            if (line == RecordRows.WHOLE ? isSure : lines[line]) {
                sought.set(row);
            } else if (perhaps != null && (line == RecordRows.WHOLE || perhaps[line])) {
                perhapsSought.set(row);
            }
        }
        for (int row = part.perhaps.nextSetBit(0); row >= 0; row = part.perhaps.nextSetBit(row + 1)) {
            int line = facts.line(row);
            if (line == RecordRows.WHOLE || lines[line] || (perhaps != null && perhaps[line])) {
                perhapsSought.set(row);
            }
        }
        return sought.isEmpty() && perhapsSought.isEmpty() ? null : part(sought, perhapsSought);
    }

    /** Returns the rows of a plain record that concern some drugs or the whole record; null if there are none. */
    @Nullable
    ShapePart ofLines(boolean[] lines) {
        if (lines.length > FEW) {
            return ofLines(all, lines, null);
        }
        if (ofFewLines.length == 0) {
            ofFewLines = new @Nullable ShapePart[1 << FEW];
        }
        int number = 0;
        for (int line = 0; line < lines.length; line++) {
            number |= lines[line] ? 1 << line : 0;
        }
        if (ofFewLines[number] == null) {
            ofFewLines[number] = ofLines(all, lines, null);
        }
        return ofFewLines[number];
    }

    private ShapePart newPart(BitSet rows, BitSet perhaps) {
        Set<FactColumns> different = new LinkedHashSet<>();
        rows.stream().forEach(row -> different.add(columns.get(row)));
        perhaps.stream().forEach(row -> different.add(perhapsColumns(row)));
        Additions additions = new Additions(layout.effects(different));
        rows.stream().forEach(row -> columns.get(row).addTo(additions, facts.start(row)));
        perhaps.stream().forEach(row -> perhapsColumns(row).addTo(additions, facts.start(row)));
        return new ShapePart(rows, perhaps, additions);
    }
}
