package io.github.alliancestats.stats;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The cells of a chapter, by day and the operations that records are tagged with, and for each scope that was asked for
 * a calendar of what they come to there.
 */
final class Pages {

    private final Chapter chapter;
    private final NavigableMap<Integer, Map<Tags, Sheet>> cells = new TreeMap<>();
    private final Map<Scope, Calendar> calendars = new HashMap<>();

    Pages(Chapter chapter) {
        this.chapter = chapter;
    }

    void add(int day, Tags tags, Sheet entry) {
        calendars.values().forEach(calendar -> calendar.add(day, tags, entry));
        Sheet cell = cells.computeIfAbsent(day, any -> new HashMap<>()).putIfAbsent(tags, entry);
        if (cell != null) {
            cell.addAll(entry, row -> true);
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Takes a day out, and returns its cells. */
    Map<Tags, Sheet> remove(int day) {
        Map<Tags, Sheet> removed = cells.remove(day);
        if (removed == null) {
            return Map.of();
        }
        calendars.values().forEach(calendar -> calendar.removeDay(day));
        return removed;
    }

    /** What there is within a scope; made from all cells when it is first asked for. */
    Calendar within(Scope scope) {
        return calendars.computeIfAbsent(scope, asked -> new Calendar(chapter, asked, cells));
    }
}
