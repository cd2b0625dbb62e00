package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The options of a query, as figures and comparisons read them. {@link StatsQuery} describes each one and adds the methods
 * for callers. Summaries add only if all options are equal.
 */
interface QueryData {

    ReportingPeriod period();

    ZoneId zone();

    Optional<Operations> operations();

    Optional<OperationId> umbrella();

    Optional<ExchangeRates> rates();

    Optional<ValuationBasis> basis();

    DrugLaw law();

    Aliases aliases();

    Deduplication deduplication();

    Optional<Instant> asAt();

    Status status();

    Optional<String> seal();

    int rules();

    List<Measure<?>> measures();

    List<Dimension<?>> dimensions();

    /** Returns all options of a query by name, in words. */
    static Map<String, String> inWords(QueryData query) {
        Map<String, String> words = new LinkedHashMap<>();
        byName(query).forEach((name, value) -> words.put(name, words(value)));
        return words;
    }

    /**
     * Requires that two queries have the same options.
     *
     * @throws IllegalArgumentException if one differs; the message names all that differ
     */
    static void requireSame(QueryData query, QueryData other) {
        Map<String, Object> values = byName(query);
        Map<String, Object> others = byName(other);
        List<String> differences = new ArrayList<>();
        values.forEach((name, value) -> {
            Object there = Objects.requireNonNull(others.get(name));
            if (!value.equals(there)) {
                differences.add(name + " (" + difference(value, there) + ")");
            }
        });
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    "summaries must have equal queries, but they differ in " + String.join(", ", differences));
        }
    }

    /** Returns an option in words. */
    static String words(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }

    private static Map<String, Object> byName(QueryData query) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period", query.period());
        values.put("zone", query.zone());
        values.put("umbrella", query.umbrella());
        values.put("operations", query.operations());
        values.put("currency and rates", query.rates());
        values.put("valuation basis", query.basis());
        values.put("drug law", query.law());
        values.put("aliases", query.aliases());
        values.put("deduplication", query.deduplication());
        values.put("seal", query.seal());
        values.put("as at", query.asAt());
        values.put("status", query.status());
        values.put("measures", query.measures());
        values.put("dimensions", query.dimensions());
        values.put("version of the rules", query.rules());
        return values;
    }

    /** Returns both values, or the elements that only one of two lists has. */
    private static String difference(Object here, Object there) {
        if (here instanceof List<?> one && there instanceof List<?> other) {
            List<Object> onlyHere = new ArrayList<>(one);
            onlyHere.removeAll(other);
            List<Object> onlyThere = new ArrayList<>(other);
            onlyThere.removeAll(one);
            boolean reordered = onlyHere.isEmpty() && onlyThere.isEmpty();
            return reordered ? "in another order" : "only here " + onlyHere + ", only there " + onlyThere;
        }
        String words = words(here);
        return words.equals(words(there))
                ? "both \"" + words + "\", of different content"
                : words + " and " + words(there);
    }
}
