package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.measure.Population;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How many people live in each area, and in all of them together, as counted or estimated for some days. */
public final class Populations {

    private static final String ALL = "";

    private final Map<String, NavigableMap<LocalDate, Population>> byArea = new TreeMap<>();

    /**
     * Adds a population.
     *
     * @param area the area; empty for all of them
     * @return false if there is one for that area and day already
     */
    boolean add(Optional<String> area, Population population) {
        return byArea.computeIfAbsent(area.orElse(ALL), any -> new TreeMap<>())
                        .putIfAbsent(population.day(), population)
                == null;
    }

    /** For each area the latest population that is for a day or one before. */
    public Map<String, Population> byArea(LocalDate day) {
        Map<String, Population> latest = new TreeMap<>();
        byArea.keySet().forEach(area -> latest(area, day).ifPresent(population -> latest.put(area, population)));
        latest.remove(ALL);
        return latest;
    }

    /** The latest population of all areas together that is for a day or one before. */
    Optional<Population> ofAll(LocalDate day) {
        return latest(ALL, day);
    }

    private Optional<Population> latest(String area, LocalDate day) {
        return Optional.ofNullable(byArea.get(area))
                .map(populations -> populations.floorEntry(day))
                .map(Map.Entry::getValue);
    }
}
