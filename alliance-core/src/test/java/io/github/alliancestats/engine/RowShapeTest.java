package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.RowShape.ShapePart;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.GivenRows;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of a seizure that concern some of its drugs, or perhaps do. Row 0 is of the first drug, row 1 of the second, and
 * row 2 of the whole record, from a rule of its own.
 */
class RowShapeTest {

    private static final Rule SEIZED = Rule.records(FactCode.DRUG_SEIZED, Rule.ALL);
    private static final Rule DESTROYED = Rule.records(FactCode.DRUG_DESTROYED, Rule.ALL);
    private static final Rule OWN = Rule.own(Rule.records(FactCode.OWN, Rule.ALL), rows -> {
        rows.begin(FactCode.OWN);
        rows.eventOfFirstDate();
    });

    private static RowShape shape(DrugSeizure seizure, Rule... rules) {
        Plan plan = new Plan(GivenRows.settings(), List.of());
        for (Rule rule : rules) {
            plan.add(DrugSeizure.class, rule, 0, 0);
        }
        KindLayout layout = plan.layout(DrugSeizure.class);
        RecordRows rows = GivenRows.none();
        rows.show(seizure);
        layout.decode(rows);
        layout.addOwn(rows, true);
        return layout.shape(rows);
    }

    private static RowShape ofTwoDrugs(Rule... rules) {
        return shape(Given.seizure("1", "2023-05-01", Drug.HEROIN, Drug.COCAINE), rules);
    }

    private static DrugSeizure.Builder seizure() {
        return DrugSeizure.builder().id("cumbria", "1").seized(LocalDate.of(2023, 5, 1));
    }

    private static SeizedDrug tenGrams(Drug drug) {
        return SeizedDrug.builder().drug(drug).quantity(Quantity.grams("10")).build();
    }

    private static DrugSeizure ofDrugs(int count) {
        return Given.seizure(
                "1",
                "2023-05-01",
                IntStream.range(0, count)
                        .mapToObj(i -> Drug.of("drug-" + i, "Drug " + i, DrugFamily.OTHER))
                        .toArray(Drug[]::new));
    }

    private static BitSet set(@Nullable String numbers) {
        BitSet set = new BitSet();
        if (numbers != null) {
            numbers.chars().forEach(number -> set.set(number - '0'));
        }
        return set;
    }

    private static boolean[] lines(int count, @Nullable String numbers) {
        BitSet set = set(numbers);
        boolean[] lines = new boolean[count];
        for (int line = 0; line < count; line++) {
            lines[line] = set.get(line);
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // rows in the cell, perhaps in it; drugs that are sought, perhaps sought; rows found, perhaps found
                "012, -,   0,  x,  02,  -",
                "012, -,   1,  x,  12,  -",
                "012, -,   01, x,  012, -",
                "012, -,   0,  1,  02,  1",
                "012, -,   -,  1,  -,   12",
                "012, -,   -,  01, -,   012",
                "01,  2,   0,  x,  0,   2",
                "-,   012, 0,  x,  -,   02",
                "-,   012, 0,  1,  -,   012",
                "-,   012, -,  1,  -,   12",
                "1,   0,   1,  x,  1,   -",
                "1,   0,   0,  1,  -,   01",
                "1,   -,   0,  x,  x,   x", // there are none
                "-,   1,   0,  x,  x,   x",
            })
    void rowsOfSomeDrugs_areTheirOwnAndThoseOfTheWholeRecord(
            @Nullable String rows,
            @Nullable String perhapsRows,
            @Nullable String drugs,
            @Nullable String perhapsDrugs,
            @Nullable String found,
            @Nullable String perhapsFound) {
        RowShape shape = ofTwoDrugs(SEIZED, OWN);
        ShapePart all = shape.part(set(rows), set(perhapsRows));
        boolean[] perhaps = "x".equals(perhapsDrugs) ? null : lines(2, perhapsDrugs);
        ShapePart before = shape.ofLines(all, lines(2, "01"), lines(2, "01"));
        ShapePart part = shape.ofLines(all, lines(2, drugs), perhaps);

        assertThat(before).isEqualTo(all);
        if (part == null) {
            assertThat(found).isEqualTo("x");
        } else {
            assertThat(part.rows()).isEqualTo(set(found));
            assertThat(part.perhaps()).isEqualTo(set(perhapsFound));
        }
    }

    @Test
    void row_thatNoRuleSelects_isNotSelected() {
        RowShape shape = shape(
                seizure()
                        .drug(SeizedDrug.builder()
                                .drug(Drug.HEROIN)
                                .destroyed(EventDate.on(LocalDate.of(2023, 5, 2)))
                                .build())
                        .build(),
                DESTROYED);

        assertThat(shape.isSelected(0)).isFalse();
        assertThat(shape.isSelected(shape.facts.count() - 1)).isTrue();
        assertThat(shape.all.rows().cardinality()).isEqualTo(1);
        assertThat(shape.isPlain).isFalse();
        assertThat(ofTwoDrugs(SEIZED).isPlain).isTrue();
    }

    @Test
    void names_areNotPlain() {
        assertThat(ofTwoDrugs(Rule.names(FactCode.DRUG_SEIZED, Rule.ALL, rows -> List.of())).isPlain)
                .isFalse();
    }

    /** The columns of each part of the rows are decided once. */
    @Test
    void part_isFoundAgain_whetherItsRowsAreSureOrNot() {
        RowShape shape = ofTwoDrugs(SEIZED, OWN);

        assertThat(shape.part(set("012"), set(null))).isSameAs(shape.all);
        assertThat(shape.part(set("01"), set(null))).isSameAs(shape.part(set("01"), set(null)));
        assertThat(shape.part(set("0"), set("1"))).isSameAs(shape.part(set("0"), set("1")));
        assertThat(shape.part(set("012"), set("1"))).isNotSameAs(shape.all);
        assertThat(shape.part(set("0"), set(null)))
                .isNotEqualTo(shape.part(set("0"), set("1")))
                .isNotEqualTo(shape.part(set("1"), set(null)));
    }

    @Test
    void parts_areNotKeptWithoutEnd() {
        RowShape shape = shape(ofDrugs(10), SEIZED);
        for (int number = 0; number < 300; number++) {
            BitSet rows = BitSet.valueOf(new long[] {number});
            BitSet perhaps = BitSet.valueOf(new long[] {number % 2 << 9});
            ShapePart part = shape.part(rows, perhaps);

            assertThat(part.rows()).isEqualTo(rows);
            if (number < 256) {
                assertThat(shape.part(rows, perhaps)).isSameAs(part);
            } else {
                assertThat(shape.part(rows, perhaps)).isNotSameAs(part);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "8", "9"})
    void plainRecord_hasTheRowsOfItsDrugs_howeverManyThereAre(int count) {
        RowShape shape = shape(ofDrugs(count), SEIZED);

        for (int sought = 1; sought < 1 << count; sought++) {
            BitSet rows = BitSet.valueOf(new long[] {sought});
            boolean[] lines = new boolean[count];
            rows.stream().forEach(line -> lines[line] = true);

            assertThat(shape.ofLines(lines))
                    .isNotNull()
                    .extracting(ShapePart::rows)
                    .isEqualTo(rows);
        }
        assertThat(shape.ofLines(new boolean[count])).isNull();
    }

    @Test
    void amounts_areAddedOfRowsThatArePerhapsThere_too() {
        RowShape shape = shape(
                seizure()
                        .drug(tenGrams(Drug.COCAINE))
                        .drug(tenGrams(Drug.HEROIN))
                        .build(),
                Rule.numbers(FactCode.DRUG_SEIZED, Rule.ALL));

        assertThat(shape.part(set("0"), set("1")).additions().amounts())
                .containsExactly(shape.facts.start(0), shape.facts.start(1));
        assertThat(shape.part(set(null), set("1")).additions().amounts()).containsExactly(shape.facts.start(1));
    }
}
