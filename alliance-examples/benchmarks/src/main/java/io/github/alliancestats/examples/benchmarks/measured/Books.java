package io.github.alliancestats.examples.benchmarks.measured;

import io.github.alliancestats.examples.benchmarks.question.Question;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.stats.Daybook;
import io.github.alliancestats.stats.Identity;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is done with a daybook: records entered, any two periods asked of it, a late record entered, a day corrected. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set up before it is measured
public class Books {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final int LATE = 1000;
    private static final LocalDate CORRECTED = LocalDate.of(2023, 7, 4);

    /** How many records are in the book. */
    @Param("100000")
    public int records;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<ReportingPeriod> periods = new ArrayList<>();
    private List<AllianceRecord> all;
    private Daybook book;
    private List<AllianceRecord> late;
    private List<AllianceRecord> ofOneDay;
    private int next;

    /** Enters all records, and sees that the answer for some days is that of the fold. */
    @Setup(Level.Trial)
    public void prepare() {
        StatsQuery question = Question.of(Identity.UNIQUE);
        all = LibraryRecords.of(Workload.withoutRepeats(records));
        book = question.daybook(all);
        while (periods.size() < LATE) {
            int from = random.nextInt(DAYS - 2);
            periods.add(
                    ReportingPeriod.of(FIRST.plusDays(from), FIRST.plusDays(from + 1 + random.nextInt(DAYS - from))));
        }
        for (ReportingPeriod period : periods.subList(0, 3)) {
            Summary expected = question.forPeriod(period).summarize(all);
            if (!book.summarize(period).equals(expected)) {
                throw new IllegalStateException("the book has another answer for " + period);
            }
        }
        late = List.copyOf(all.subList(0, LATE));
        ofOneDay = all.stream()
                .filter(record ->
                        record.date().orElseThrow().dayIn(question.zone()).equals(CORRECTED))
                .toList();
    }

    /** {@return a book of all records} */
    @Benchmark
    public Object enter() {
        return Question.of(Identity.UNIQUE).daybook(all);
    }

    /** {@return any two periods beside each other} */
    @Benchmark
    public Object anyTwoPeriods() {
        next++;
        return book.compare(periods.get(next % LATE), periods.get((next + 1) % LATE));
    }

    /** {@return a book with one more record} */
    @Benchmark
    public Object late() {
        next++;
        return book.add(late.get(next % LATE));
    }

    /** {@return a book with a day's records entered anew} */
    @Benchmark
    public Object correctDay() {
        return book.replaceDay(CORRECTED, ofOneDay);
    }
}
