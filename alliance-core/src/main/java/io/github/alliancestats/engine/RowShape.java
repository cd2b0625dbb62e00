package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.engine.sum.Additions;
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

    private final KindLayout layout;
    final RowFacts facts;
    private final List<FactColumns> columns = new ArrayList<>(); // of each row
    private final BitSet selected = new BitSet(); // the rows that some rule selects
    final ShapePart all; // the rows that some rule selects
    final boolean isPlain; // whether all that counts of a plain record are the amounts of its rows on its first day
    private final Map<BitSet, ShapePart> ofRows = new HashMap<>();
    private final BitSet sought = new BitSet();

    /** Some of the rows, with the columns to which they add. */
    static final class ShapePart {
        final BitSet rows;
        final Additions additions;

        ShapePart(BitSet rows, Additions additions) {
            this.rows = rows;
            this.additions = additions;
        }
    }

    RowShape(KindLayout layout, RowFacts facts) {
        this.layout = layout;
        this.facts = facts;
        for (int row = 0; row < facts.count(); row++) {
            columns.add(layout.columns(facts.fact(row)));
            selected.set(row, !columns.get(row).isIgnored());
        }
        this.all = newPart(selected);
        this.isPlain = all.additions.named().isEmpty() && selected.stream().allMatch(facts::isOfFirstDay);
    }

    FactColumns columns(int row) {
        return columns.get(row);
    }

    /** Returns whether some rule selects a row. */
    boolean isSelected(int row) {
        return selected.get(row);
    }

    /** Returns some of the rows that some rule selects. */
    ShapePart part(BitSet rows) {
        if (rows.equals(selected)) {
            return all;
        }
        ShapePart known = ofRows.get(rows);
        if (known == null) {
            known = newPart(rows);
            if (ofRows.size() < MOST_KEPT) {
                ofRows.put(known.rows, known);
            }
        }
        return known;
    }

    /** Returns the rows of a part that concern some drugs or the whole record; null if there are none. */
    @Nullable
    ShapePart ofLines(ShapePart part, boolean[] lines) {
        sought.clear();
        for (int row = part.rows.nextSetBit(0); row >= 0; row = part.rows.nextSetBit(row + 1)) {
            int line = facts.line(row);
            if (line == RecordRows.WHOLE || lines[line]) {
                sought.set(row);
            }
        }
        return sought.isEmpty() ? null : part(sought);
    }

    private ShapePart newPart(BitSet rows) {
        BitSet kept = (BitSet) rows.clone();
        Set<FactColumns> different = new LinkedHashSet<>();
        kept.stream().forEach(row -> different.add(columns.get(row)));
        Additions additions = layout.counting(different).withoutAmounts();
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            columns.get(row).addTo(additions, facts.start(row));
        }
        return new ShapePart(kept, additions);
    }
}
