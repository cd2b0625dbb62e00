package io.github.alliancestats.engine;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Coverage.Declaration;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of events of each month that state the keys that their records are declared to carry. So a declaration is tested: a
 * column of a file can be lost. Mutable.
 */
final class KeyCounts {

    private static final Comparator<Months> ORDER =
            Comparator.comparing(Months::force).thenComparing(Months::fact).thenComparing(Months::month);

    private final TreeMap<Months, long[]> counts = new TreeMap<>(ORDER); // all events, and those that state each key

    /** The events of a fact of a force in a month. */
    private record Months(ForceId force, Fact fact, YearMonth month) {}

    void add(AllianceRecord record, Declaration declared, LocalDate day) {
        if (!declared.keys().isEmpty()) {
            long[] counted = countsOf(new Months(record.force(), declared.fact(), YearMonth.from(day)));
            counted[0]++;
            for (Key key : declared.keys()) {
                counted[place(key)] += key.statedBy(record) ? 1 : 0;
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // a place in memory
    private static int place(Key key) {
        return 1 + key.ordinal();
    }

    private long[] countsOf(Months months) {
        return counts.computeIfAbsent(months, each -> new long[1 + Key.values().length]);
    }

    void addAll(KeyCounts other) {
        other.counts.forEach((months, more) -> {
            long[] sum = countsOf(months);
            Arrays.setAll(sum, i -> sum[i] + more[i]);
        });
    }

    void retainAll(Set<ForceId> forces) {
        counts.keySet().removeIf(months -> !forces.contains(months.force()));
    }

    /** Keeps the months that have a day of a period. */
    void retainAll(ReportingPeriod period) {
        counts.keySet()
                .removeIf(months -> ReportingPeriod.ofMonth(months.month())
                        .intersection(period)
                        .isEmpty());
    }

    /**
     * Returns the number of events without a key that their records do not seem to carry. Either no event states it, or the
     * share that does is less than half of the share in the other period of a comparison.
     *
     * @param other the other side, empty if there is none
     */
    long notCarried(Key key, Declaration declared, KeyCounts other) {
        long[] here = sum(declared);
        long[] there = other.sum(declared);
        boolean isNone = here[place(key)] == 0;
        boolean isLess = 2.0 * here[place(key)] * there[0] < (double) there[place(key)] * here[0];
        return isNone || isLess ? here[0] - here[place(key)] : 0;
    }

    private long[] sum(Declaration declared) {
        long[] sum = new long[1 + Key.values().length];
        for (Map.Entry<Months, long[]> each : counts.entrySet()) {
            Months months = each.getKey();
            if (months.force().equals(declared.force()) && months.fact() == declared.fact()) {
                Arrays.setAll(sum, i -> sum[i] + each.getValue()[i]);
            }
        }
        return sum;
    }

    void write(ByteSink out) {
        out.elements(counts, (months, counted) -> {
            out.text(months.force().value());
            out.constant(months.fact());
            out.text(months.month().toString());
            Arrays.stream(counted).forEach(out::count);
        });
    }

    void read(ByteSource in) {
        for (int left = in.elements(4 + Key.values().length); left > 0; left--) {
            Months months = new Months(ForceId.of(in.text()), in.constant(Fact.values()), YearMonth.parse(in.text()));
            long[] counted = countsOf(months);
            Arrays.setAll(counted, i -> in.count());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyCounts that
                && counts.keySet().equals(that.counts.keySet())
                && counts.entrySet().stream()
                        .allMatch(each -> Arrays.equals(each.getValue(), that.counts.get(each.getKey())));
    }

    @Override
    public int hashCode() {
        return counts.keySet().hashCode();
    }
}
