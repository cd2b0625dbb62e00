package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A sheet holds what its rows come to, as the sums do from which it is made and into which it is read. */
class SheetTest {

    private static final int ROW = 3;
    private static final int LATER_ROW = 70;
    private static final int LANE = 1;
    private static final long LARGEST = Micros.LIMIT - 1;
    private static final BigDecimal MANY_MILLIONS = new BigDecimal("1E+40");
    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final ForceId ESSEX = ForceId.of("essex");

    private final Lanes lanes = new Lanes(AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)), CashSeizure.class);

    SheetTest() {
        while (lanes.width() < 4) {
            lanes.next();
        }
    }

    private Sheet sheet(int row, Addition addition) {
        Sheet sheet = new Sheet();
        sheet.enter(row, addition, lanes.width());
        return sheet;
    }

    private static Addition number(int lane, long micros) {
        Addition addition = new Addition();
        addition.add(lane, micros);
        return addition;
    }

    private static Addition beside(String name, BigDecimal wide) {
        Addition addition = new Addition();
        addition.addName(LANE, name);
        addition.addWide(LANE, wide);
        return addition;
    }

    private static void addAll(Sheet to, Sheet more) {
        to.addAll(more, row -> true);
    }

    /** What a row comes to when the sheet is read. */
    private Sums read(Sheet sheet, int row) {
        return Objects.requireNonNull(new SheetSums(lanes).add(sheet).known(row));
    }

    @Test
    void rows_areReadAsTheyWereEntered() {
        Sheet sheet = new Sheet();
        for (int row = 80; row >= 0; row -= 2) { // the last first, so that each is put before the others
            sheet.enter(row, number(row % 3 + 1, row), lanes.width());
        }

        for (int row = 0; row <= 80; row += 2) {
            assertThat(sheet.records(row)).isEqualTo(1);
            assertThat(sheet.records(row + 1)).isZero();
            assertThat(read(sheet, row).records()).isEqualTo(1);
            for (int lane = 1; lane <= 3; lane++) {
                assertThat(read(sheet, row).count(lane)).isEqualTo(lane == row % 3 + 1 ? row : 0);
            }
        }
    }

    @Test
    void emptySheet_hasNoRecordsAndNoNames() {
        assertThat(new Sheet().records(0)).isZero();
        assertThat(new Sheet().records(ROW)).isZero();
        assertThat(new Sheet().hasNames()).isFalse();
        assertThat(new SheetSums(lanes).add(new Sheet()).records()).isZero();
    }

    @Test
    void addAll_takesTheRowsThatAreAskedFor_withWhatIsBesideThem() {
        Sheet more = sheet(ROW, number(LANE, 7));
        more.enter(ROW, beside("Kendal", MANY_MILLIONS), lanes.width());
        more.enter(LATER_ROW, beside("Barrow", BigDecimal.ONE), lanes.width());
        Sheet sheet = sheet(ROW, number(LANE, 5));

        sheet.addAll(more, row -> row == ROW);

        assertThat(sheet.records(ROW)).isEqualTo(3);
        assertThat(read(sheet, ROW).names(LANE)).containsExactly("Kendal");
        assertThat(read(sheet, ROW).number(LANE)).isEqualByComparingTo(MANY_MILLIONS.add(new BigDecimal("0.000012")));
        assertThat(sheet.records(LATER_ROW)).isZero();
        assertThat(new SheetSums(lanes).add(sheet).known(LATER_ROW)).isNull();
    }

    @Test
    void reading_takesTheRowsThatAreAskedFor_withWhatIsBesideThem() {
        Sheet sheet = sheet(0, number(LANE, 1));
        sheet.enter(ROW, beside("Kendal", MANY_MILLIONS), lanes.width());
        sheet.enter(LATER_ROW, beside("Barrow", BigDecimal.ONE), lanes.width());

        SheetSums some = new SheetSums(lanes).add(sheet, row -> row == LATER_ROW);

        assertThat(some.known(0)).isNull();
        assertThat(some.known(ROW)).isNull();
        assertThat(Objects.requireNonNull(some.known(LATER_ROW)).names(LANE)).containsExactly("Barrow");
        assertThat(some.records()).isZero();
    }

    @Test
    void hasNames_onlyWhereSomethingIsCountedByName() {
        Addition wide = new Addition();
        wide.addWide(LANE, MANY_MILLIONS);

        assertThat(sheet(ROW, number(LANE, 7)).hasNames()).isFalse();
        assertThat(sheet(ROW, wide).hasNames()).isFalse();
        assertThat(sheet(ROW, beside("Kendal", BigDecimal.ONE)).hasNames()).isTrue();
    }

    /** Twice as many of the largest numbers each time, until there are a million of them. */
    @Test
    void sumsBeyondALong_areExact() {
        Sheet sheet = sheet(ROW, number(LANE, LARGEST));
        for (int times = 1; times <= 1 << 20; times *= 2) {
            assertThat(sheet.records(ROW)).isEqualTo(times);
            assertThat(read(sheet, ROW).number(LANE))
                    .isEqualByComparingTo(Micros.number(LARGEST).multiply(BigDecimal.valueOf(times)));
            Sheet twice = new Sheet();
            addAll(twice, sheet);
            addAll(twice, sheet);
            sheet = twice;
        }
    }

    @Test
    void sheetsOfTheLargestSums_addExactly_whenTheyAreRead() {
        Sheet many = manyOfTheLargest();
        SheetSums sums = new SheetSums(lanes);
        for (int i = 0; i < 10; i++) {
            sums.add(many);
        }
        BigDecimal sum = Micros.number(LARGEST).multiply(BigDecimal.valueOf(5L * Micros.PER_CARRY));

        assertThat(Objects.requireNonNull(sums.known(ROW)).number(LANE)).isEqualByComparingTo(sum);
        assertThat(read(sums.packed(), ROW).number(LANE)).isEqualByComparingTo(sum);
        assertThat(read(sums.packed(), ROW).records()).isEqualTo(5L * Micros.PER_CARRY);
    }

    /** Half as many of the largest numbers as are added before anything is carried. */
    private Sheet manyOfTheLargest() {
        Sheet many = sheet(ROW, number(LANE, LARGEST));
        for (int times = 1; times < Micros.PER_CARRY / 2; times *= 2) {
            Sheet twice = new Sheet();
            addAll(twice, many);
            addAll(twice, many);
            many = twice;
        }
        return many;
    }

    /** A packed sheet counts as one that was entered, however many numbers it is made of. */
    @Test
    void packedSheetsOfLargeSums_addExactly() {
        Sheet many = manyOfTheLargest();
        Sheet packed = new SheetSums(lanes).add(many).packed();
        Sheet all = new Sheet();
        SheetSums sums = new SheetSums(lanes);
        for (int i = 0; i < 8; i++) {
            addAll(all, packed);
            sums.add(packed);
        }
        BigDecimal sum = Micros.number(LARGEST).multiply(BigDecimal.valueOf(4L * Micros.PER_CARRY));

        assertThat(read(all, ROW).number(LANE)).isEqualByComparingTo(sum);
        assertThat(Objects.requireNonNull(sums.known(ROW)).number(LANE)).isEqualByComparingTo(sum);
    }

    @Test
    void packedSums_areReadAsTheyWere() {
        Sheet sheet = sheet(0, number(2, 9));
        sheet.enter(ROW, number(LANE, 7), lanes.width());
        sheet.enter(LATER_ROW, beside("Kendal", MANY_MILLIONS), lanes.width());
        sheet.addSource(CUMBRIA);
        SheetSums sums = new SheetSums(lanes).add(sheet).add(sheet).add(null);

        Sheet packed = sums.packed();

        assertThat(sums.records()).isEqualTo(2);
        assertThat(packed.records(0)).isEqualTo(2);
        assertThat(packed.records(1)).isZero();
        assertThat(read(packed, 0).count(2)).isEqualTo(18);
        assertThat(read(packed, ROW).count(LANE)).isEqualTo(14);
        assertThat(read(packed, LATER_ROW).names(LANE)).containsExactly("Kendal");
        assertThat(read(packed, LATER_ROW).number(LANE)).isEqualByComparingTo(MANY_MILLIONS.add(MANY_MILLIONS));
        assertThat(packed.sources()).containsExactly(CUMBRIA);
        assertThat(packed.hasNames()).isTrue();
    }

    /** Calendars make one sheet out of another, and a record that comes late is added to each of them. */
    @Test
    void sheetMadeOfAnother_leavesItAsItIs() {
        Sheet day = sheet(ROW, beside("Kendal", BigDecimal.ONE));
        day.addSource(CUMBRIA);
        Sheet month = new Sheet();
        addAll(month, day);
        Sheet late = sheet(ROW, beside("Barrow", BigDecimal.ONE));
        late.addSource(ESSEX);

        addAll(month, late);

        assertThat(read(day, ROW).names(LANE)).containsExactly("Kendal");
        assertThat(day.sources()).containsExactly(CUMBRIA);
        assertThat(month.sources()).containsExactly(CUMBRIA, ESSEX);
        assertThat(read(month, ROW).names(LANE)).containsExactly("Barrow", "Kendal");
    }

    @Test
    void sources_areTheForcesOfAllThatWasAdded() {
        Sheet sheet = new Sheet();
        sheet.addSource(ESSEX);
        sheet.addSource(CUMBRIA);
        sheet.addSource(ESSEX);

        assertThat(sheet.sources()).containsExactly(CUMBRIA, ESSEX);
        assertThat(new SheetSums(lanes).add(sheet).sources()).containsExactly(CUMBRIA, ESSEX);
    }
}
