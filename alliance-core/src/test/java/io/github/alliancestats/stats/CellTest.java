package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.AmountSums;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.engine.sum.Names;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tallies of one key, which no other cell changes. */
class CellTest {

    private static final List<Measure<?>> MEASURES = Measure.standard().subList(0, 30);
    private static final CurrencyBasis STREET = CurrencyBasis.of(Records.GBP, ValuationBasis.STREET);

    private static Tally seen(long times) {
        return new Tally(times, Names.NONE, Names.NONE, Names.NONE, Gaps.NONE, AmountSums.NONE);
    }

    private static Tally sum(ExactRange total, long full, long partial) {
        AmountSums amounts = AmountSums.of(new AmountSum(STREET, total, full, partial));
        return new Tally(full + partial, Names.NONE, Names.NONE, Names.NONE, Gaps.NONE, amounts);
    }

    private static Tally told(long seen, String names, long unnamed, long noEvent) {
        Gaps gaps = Gaps.NONE.with(Gap.NO_NAME, unnamed);
        AmountSums amounts = noEvent == 0
                ? AmountSums.NONE
                : AmountSums.of(new AmountSum(CurrencyBasis.NOTHING, ExactRange.ZERO, noEvent, 0));
        return new Tally(
                seen,
                new Names(new TreeSet<>(names.isEmpty() ? List.of() : List.of(names.split(" ")))),
                Names.NONE,
                Names.NONE,
                gaps,
                amounts);
    }

    private static Tally at(Cell cell, int place) {
        return Objects.requireNonNull(cell.tally(MEASURES.get(place)));
    }

    private static Context context() {
        return AllianceStats.forPeriod(Records.YEAR)
                .summarize(Given.declared(List.of(), AllianceRecord.class))
                .context();
    }

    private static byte[] bytes(Cell cell) {
        ByteSink out = new ByteSink();
        cell.write(out);
        return out.toBytes();
    }

    private static Cell read(byte[] bytes) {
        ByteSource in = new ByteSource(bytes, 0, bytes.length);
        Cell cell = Cell.read(in, MEASURES);
        in.end();
        return cell;
    }

    private static ExactRange range(String low, String value, String high) {
        return ExactRange.of(new BigDecimal(low), new BigDecimal(value), new BigDecimal(high), true);
    }

    @Test
    void talliesInAnyOrder_areFoundByTheirMeasure() {
        Cell cell = new Cell(MEASURES);
        IntStream.iterate(29, place -> place >= 0, place -> place - 1).forEach(place -> cell.add(place, seen(place)));

        for (int place = 0; place < 30; place++) {
            assertThat(at(cell, place)).isEqualTo(seen(place));
        }
        assertThat(cell.tally(Measure.standard().get(30))).as("not asked for").isNull();
        assertThat(at(new Cell(MEASURES), 0).isEmpty()).isTrue();
    }

    @Test
    void talliesForLater_areAddedOnceWhenTheyAreNeeded() {
        AtomicInteger asked = new AtomicInteger();
        Cell cell = new Cell(MEASURES);
        cell.add(0, seen(1));
        cell.addLater(tallies -> {
            tallies.accept(seen(asked.incrementAndGet()), 0);
            return 1;
        });
        cell.addLater(tallies -> {
            tallies.accept(seen(2), 3);
            return 4;
        });
        Cell all = new Cell(MEASURES);
        assertThat(asked).hasValue(0);

        all.addAll(cell);

        assertThat(at(cell, 0)).isEqualTo(at(all, 0)).isEqualTo(seen(2));
        assertThat(at(cell, 3)).isEqualTo(at(all, 3)).isEqualTo(seen(2));
        assertThat(cell).isEqualTo(all);
        assertThat(cell.events()).isEqualTo(all.events()).isEqualTo(5);
        assertThat(asked).hasValue(1);
    }

    /** A stack that overflows must not count tallies twice. */
    @Test
    void anExceptionBetweenTallies_leavesTheCellAsItWas() {
        AtomicInteger asked = new AtomicInteger();
        Cell cell = new Cell(MEASURES);
        cell.add(0, seen(1));
        cell.addLater(tallies -> {
            tallies.accept(seen(2), 0);
            if (asked.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            tallies.accept(seen(3), 1);
            return 0;
        });

        assertThatThrownBy(() -> at(cell, 0)).isInstanceOf(StackOverflowError.class);
        assertThat(at(cell, 0)).isEqualTo(seen(3));
        assertThat(at(cell, 1)).isEqualTo(seen(3));
    }

    @Test
    void cellMadeOfAnother_leavesItAsItIs() {
        Cell part = new Cell(MEASURES);
        part.addRecords(2);
        part.add(3, seen(1));
        Cell all = new Cell(MEASURES);
        all.addAll(part);
        all.addAll(part);
        all.add(3, seen(5));

        assertThat(at(part, 3)).isEqualTo(seen(1));
        assertThat(at(all, 3)).isEqualTo(seen(7));
        assertThat(all.records()).isEqualTo(4);
        assertThat(part.records()).isEqualTo(2);
    }

    static Stream<Tally> tallies() {
        return Stream.of(
                seen(7),
                told(0, "Barrow Kendal", 0, 0),
                told(2, "Barrow", 1, 3),
                sum(range("1", "2", "3"), 1, 2),
                sum(ExactRange.of(new BigDecimal("0.01")), 1, 0),
                sum(ExactRange.of(new BigDecimal("1"), new BigDecimal("1"), new BigDecimal("3"), false), 1, 0),
                sum(range("1E+30", "2E+30", "3E+30"), 1, 0),
                sum(range("1E-9", "2", "3"), 1, 0),
                sum(ExactRange.of(new BigDecimal("1E+30")), 0, 1));
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void cell_isReadAsItWasWritten(Tally tally) {
        Cell cell = new Cell(MEASURES);
        cell.addRecords(9);
        cell.add(0, seen(1));
        cell.add(4, tally);
        cell.add(5, seen(1));
        cell.add(29, tally);

        Cell read = read(bytes(cell));

        assertThat(read).isEqualTo(cell).isNotEqualTo(new Cell(MEASURES));
        assertThat(at(read, 29)).isEqualTo(tally);
        assertThat(read.records()).isEqualTo(9);
        assertThat(bytes(read)).isEqualTo(bytes(cell));
    }

    /** The place of a measure is told by how far it is from the one before, with a bit for what was told already. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 62, 64})
    void placeThatIsNone_isRefused(long step) {
        assertThat(read(oneTally(2)).records()).as("the first").isEqualTo(1);
        assertThat(read(oneTally(60)).records()).as("the last").isEqualTo(1);

        assertThatThrownBy(() -> read(oneTally(step)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more measures than the question");
    }

    /** Begins the bytes of a cell of one record. */
    private static ByteSink begun(int tallies) {
        ByteSink out = new ByteSink();
        out.count(1);
        out.count(tallies);
        out.count(0); // no fact with an event
        return out;
    }

    private static byte[] oneTally(long step) {
        ByteSink out = begun(1);
        out.count(step);
        seen(1).write(out);
        return out.toBytes();
    }

    /** Equal tallies are written once. Each later one names the first by the number of measures between them. */
    @ParameterizedTest
    @ValueSource(longs = {0, 3, 4, 1L << 32, Long.MAX_VALUE})
    void earlierPlaceWithoutTally_isRefused(long back) {
        assertThat(read(named(1)).records()).isEqualTo(1);

        assertThatThrownBy(() -> read(named(back)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a measure that found nothing");
    }

    private static byte[] named(long back) {
        ByteSink out = begun(2);
        out.count(4); // of the second measure
        seen(1).write(out);
        out.count(3); // of the third, named
        out.count(back);
        return out.toBytes();
    }

    @Test
    void tallyThatIsNotNamedByItsFirstPlace_isWrittenOtherwise() {
        ByteSink twice = begun(2);
        twice.count(2);
        seen(1).write(twice);
        twice.count(2);
        seen(1).write(twice);
        ByteSink second = begun(3);
        second.count(2);
        seen(1).write(second);
        second.count(3);
        second.count(1);
        second.count(3);
        second.count(1); // the second place, not the first

        for (byte[] bytes : List.of(twice.toBytes(), second.toBytes())) {
            assertThat(bytes(read(bytes))).isNotEqualTo(bytes);
        }
    }

    @Test
    void talliesThatDifferInAnything_areUnequal() {
        List<Tally> all = Stream.concat(
                        tallies(),
                        Stream.of(
                                seen(8),
                                told(0, "Barrow", 0, 0),
                                told(2, "Barrow", 2, 3),
                                told(2, "Barrow", 1, 4),
                                sum(range("1", "2", "3"), 2, 1),
                                sum(range("1", "2", "4"), 1, 2)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Tally one = all.get(i);
            for (int j = 0; j < all.size(); j++) {
                assertThat(one.equals(all.get(j))).isEqualTo(i == j);
            }
            assertThat(one).isEqualTo(one.copy()).hasSameHashCodeAs(one.copy()).isNotEqualTo("tally");
        }
    }

    @Test
    void count_isKnownForWhatIsNamed_andForWhatIsKnownToBeNoEvent() {
        Tally tally = told(2, "Barrow Kendal", 2, 3);
        Completeness completeness = new FigureMaker<>(PeopleMeasures.ARRESTED, context(), tally, null, RecordFacts.ALL)
                .in(CurrencyBasis.NOTHING)
                .completeness();

        assertThat(tally.known()).isEqualTo(2);
        assertThat(completeness).hasToString("known for 5 of 7 (not named: 2)");
        assertThat(completeness.none()).isEqualTo(2);
        assertThat(tally.gaps().toMap()).containsKey(Gap.NO_NAME);
        assertThat(seen(1).gaps().toMap()).isEmpty();
    }

    @Test
    void sums_addTheirRecordsToo() {
        Tally both = sum(range("1", "2", "3"), 1, 2).copy();
        both.addAll(sum(range("10", "20", "30"), 10, 20));
        Completeness completeness = new FigureMaker<>(DrugMeasures.VALUE, context(), both, null, RecordFacts.ALL)
                .in(STREET)
                .completeness();

        assertThat(both.sums().in(STREET).total()).isEqualTo(range("11", "22", "33"));
        assertThat(completeness.full()).isEqualTo(11);
        assertThat(completeness.partial()).isEqualTo(22);
        assertThat(both.sums().in(CurrencyBasis.NOTHING).total()).isEqualTo(ExactRange.ZERO);
    }
}
