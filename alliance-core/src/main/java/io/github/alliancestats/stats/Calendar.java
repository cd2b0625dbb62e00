package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a chapter come to within one scope, by day, month, year and what is between, so that any days are
 * few sheets. Each sheet is kept at what the records are.
 */
final class Calendar {

    private static final Span[] SPANS = Span.values();

    private final Chapter chapter;
    private final Scope scope;
    private final List<NavigableMap<Integer, Sheet>> sheets = new ArrayList<>(); // of each span, by its first day
    private final BitSet decided = new BitSet(); // rows of which it is known whether they are within the scope
    private final BitSet within = new BitSet();

    /** What cells by day come to. */
    Calendar(Chapter chapter, Scope scope, Map<Integer, Map<Tags, Sheet>> cells) {
        this.chapter = chapter;
        this.scope = scope;
        while (sheets.size() < SPANS.length) {
            sheets.add(new TreeMap<>());
        }
        cells.forEach(this::putDay);
        for (int span = 1; span < SPANS.length; span++) {
            putAll(span);
        }
    }

    private void putDay(int day, Map<Tags, Sheet> cells) {
        SheetSums sums = new SheetSums(chapter.lanes());
        cells.forEach((tags, sheet) -> {
            if (tags.areWithin(scope)) {
                sums.add(sheet, this::isWithin);
            }
        });
        put(0, day, sums);
    }

    private void putAll(int span) {
        NavigableMap<Integer, Sheet> shorter = sheets.get(span - 1);
        Integer next = shorter.isEmpty() ? null : shorter.firstKey();
        while (next != null) {
            putSpan(span, next);
            next = shorter.ceilingKey(SPANS[span].endOf(next));
        }
    }

    /** Makes the sheet of a span that has a day out of those of the shorter ones in it. */
    private void putSpan(int span, int day) {
        int first = SPANS[span].firstOf(day);
        SheetSums sums = new SheetSums(chapter.lanes());
        sheets.get(span - 1).subMap(first, SPANS[span].endOf(day)).values().forEach(sums::add);
        put(span, first, sums);
    }

    private void put(int span, int first, SheetSums sums) {
        if (sums.records() == 0) {
            sheets.get(span).remove(first);
        } else {
            sheets.get(span).put(first, sums.packed());
        }
    }

    /** Takes a day out. */
    void removeDay(int day) {
        sheets.get(0).remove(day);
        for (int span = 1; span < SPANS.length; span++) {
            putSpan(span, day);
        }
    }

    /** Adds what a record of a day comes to, if it is within the scope. */
    void add(int day, Tags tags, Sheet entry) {
        if (tags.areWithin(scope)) {
            for (int span = 0; span < SPANS.length; span++) {
                sheets.get(span)
                        .computeIfAbsent(SPANS[span].firstOf(day), any -> new Sheet())
                        .addAll(entry, this::isWithin);
            }
        }
    }

    private boolean isWithin(int row) {
        if (!decided.get(row)) {
            decided.set(row);
            within.set(row, chapter.isWithin(scope, row));
        }
        return within.get(row);
    }

    /** Whether there is anything from one day up to and without another. */
    boolean has(int from, int to) {
        Integer next = sheets.get(0).ceilingKey(from);
        return next != null && next < to;
    }

    /** Adds the days from one up to and without another, in the longest spans that they are made of. */
    void addTo(SheetSums sums, int from, int to) {
        int at = from;
        for (Integer next = nextDay(at); next != null && next < to; next = nextDay(at)) {
            at = addSpan(sums, at, next, to);
        }
    }

    private @Nullable Integer nextDay(int from) {
        return sheets.get(0).ceilingKey(from);
    }

    /** Adds the longest span that has a day and nothing before or after the days asked for, and returns its end. */
    private int addSpan(SheetSums sums, int from, int day, int to) {
        int span = SPANS.length - 1;
        while (SPANS[span].firstOf(day) < from || SPANS[span].endOf(day) > to) {
            span--;
        }
        sums.add(sheets.get(span).get(SPANS[span].firstOf(day)));
        return SPANS[span].endOf(day);
    }
}
