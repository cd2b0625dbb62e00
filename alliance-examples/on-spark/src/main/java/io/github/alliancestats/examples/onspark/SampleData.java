package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.examples.onspark.SourceRow.Joint;
import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invented seizures of {@value #FORCES} forces over three years, as untidy as a source is: later revisions, withdrawn
 * ones, copies, conflicts, events of two forces, undated ones, operations outside the umbrella, currencies without a
 * rate, and some rows that no record can be made of.
 *
 * <p>The rows of an event depend on its number alone, so that whoever makes them, in any order, makes the same.
 *
 * @param events how many events there are
 */
record SampleData(long events) implements Serializable {

    static final int FORCES = 43;

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS_OF_AN_EVENT = 2;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 3 * 365;

    private static final List<String> OPERATIONS =
            List.of("alliance", "marrowfell", "stonebeck", "stonebeck-two", "saltern", "stonebek");
    private static final List<String> DRUGS =
            List.of("cocaine", "crack-cocaine", "heroin", "cannabis-herbal", "ketamine", "mdma", "amphetamine");

    Stream<SourceRow> rows() {
        return LongStream.range(0, events).boxed().flatMap(event -> rows(event).stream());
    }

    /** {@return the rows of one event, one or two} */
    static List<SourceRow> rows(long event) {
        SplittableRandom random = new SplittableRandom(event);
        SourceRow first = seizure(event, random);
        List<SourceRow> rows = new ArrayList<>();
        rows.add(random.nextInt(1_000) == 0 ? spoilt(first, random) : first);
        int fate = random.nextInt(100);
        if (fate < 12) {
            rows.add(next(first, 2, false, lines(first, random)));
        } else if (fate < 15) {
            rows.add(next(first, 2, true, List.of()));
        } else if (fate < 20) {
            rows.add(next(first, 1, false, first.lines()));
        } else if (fate < 21) {
            rows.add(next(first, 1, false, lines(first, random)));
        } else if (fate < 25) {
            return List.of(
                    shared(first, first.row(), first.force(), 1), shared(first, first.row() + 1, force(random), 2));
        }
        return rows;
    }

    private static SourceRow seizure(long event, SplittableRandom random) {
        boolean drugs = random.nextInt(10) < 7;
        SourceRow bare = new SourceRow(
                event * MOST_ROWS_OF_AN_EVENT,
                force(random),
                drugs ? SourceRow.DRUGS : SourceRow.CASH,
                String.valueOf(event),
                1,
                false,
                random.nextInt(100) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(DAYS)),
                random.nextInt(20) == 0 ? null : OPERATIONS.get(random.nextInt(OPERATIONS.size())),
                null,
                List.of());
        return with(bare, bare.id(), lines(bare, random));
    }

    private static String force(SplittableRandom random) {
        return "force-" + (1 + random.nextInt(FORCES));
    }

    private static List<Line> lines(SourceRow row, SplittableRandom random) {
        boolean drugs = SourceRow.DRUGS.equals(row.kind());
        List<Line> lines = new ArrayList<>();
        for (int left = 1 + random.nextInt(drugs ? 3 : 2); left > 0; left--) {
            lines.add(drugs ? drug(random) : cash(random));
        }
        return lines;
    }

    private static Line drug(SplittableRandom random) {
        String drug = DRUGS.get(random.nextInt(DRUGS.size()));
        BigDecimal quantity = random.nextInt(10) == 0 ? null : BigDecimal.valueOf(random.nextLong(1, 5_000_000), 3);
        BigDecimal value = random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextLong(100, 50_000_000), 2);
        return new Line(
                drug, quantity, quantity == null ? null : "GRAM", value, value == null ? null : currency(random));
    }

    private static Line cash(SplittableRandom random) {
        return new Line(null, null, null, BigDecimal.valueOf(random.nextLong(5, 2_000_000), 2), currency(random));
    }

    private static String currency(SplittableRandom random) {
        int of100 = random.nextInt(100);
        return of100 < 88 ? "GBP" : of100 < 98 ? "EUR" : "USD";
    }

    private static SourceRow next(SourceRow first, int revision, boolean withdrawn, List<Line> lines) {
        return new SourceRow(
                first.row() + 1,
                first.force(),
                first.kind(),
                first.id(),
                revision,
                withdrawn,
                first.seizedOn(),
                first.operation(),
                first.joint(),
                lines);
    }

    private static SourceRow shared(SourceRow first, long row, @Nullable String force, int place) {
        return new SourceRow(
                row,
                force,
                first.kind(),
                first.id() + "-" + place,
                first.revision(),
                first.withdrawn(),
                first.seizedOn(),
                first.operation(),
                new Joint("joint-" + first.id(), place, 2),
                first.lines());
    }

    private static SourceRow spoilt(SourceRow row, SplittableRandom random) {
        Line some = new Line("cocaine", BigDecimal.ONE, "GRAM", BigDecimal.TEN, "GBP");
        return switch (random.nextInt(5)) {
            case 0 -> with(row, null, row.lines());
            case 1 -> with(row, row.id(), List.of());
            case 2 -> with(row, row.id(), List.of(changed(some, "cocain", "GRAM", "XXQ")));
            case 3 -> with(row, row.id(), List.of(changed(some, "cocaine", "LUMP", "XXQ")));
            default -> with(row, row.id(), List.of(new Line("cocaine", null, null, BigDecimal.TEN.negate(), "GBP")));
        };
    }

    private static Line changed(Line line, String drug, String unit, String currency) {
        return new Line(drug, line.quantity(), unit, line.amount(), currency);
    }

    private static SourceRow with(SourceRow row, @Nullable String id, List<Line> lines) {
        return new SourceRow(
                row.row(),
                row.force(),
                row.kind(),
                id,
                row.revision(),
                row.withdrawn(),
                row.seizedOn(),
                row.operation(),
                row.joint(),
                lines);
    }
}
