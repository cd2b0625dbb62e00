package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.rule.Slicing.ByDrug;
import io.github.alliancestats.engine.rule.Slicing.ByMonth;
import io.github.alliancestats.engine.rule.Slicing.ByRecord;
import io.github.alliancestats.engine.rule.Slicing.Crossed;
import io.github.alliancestats.engine.rule.Slicing.Decider;
import io.github.alliancestats.engine.rule.Slicing.Presence;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seizures of drugs with different keys. A row is written as its key, its records and its grams, with a question mark if
 * more perhaps count in it. The row without a key is "-", and the keys of a crossed dimension are joined by "*".
 */
class DimensionSumsTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2023);
    private static final EventDate MAY = EventDate.on(LocalDate.of(2023, 5, 1));
    private static final EventDate MAY_TO_JULY =
            EventDate.within(ReportingPeriod.ofDays(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 7, 31)));
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

    /** Ketamine changes its class in June. */
    private static final DrugLaw LAW = DrugLaw.of(
            "a law of the test",
            LocalDate.of(9999, 12, 31),
            List.of(
                    provision(Drug.HEROIN, LocalDate.of(1971, 5, 27), DrugClass.A),
                    provision(Drug.KETAMINE, LocalDate.of(1971, 5, 27), DrugClass.C),
                    provision(Drug.KETAMINE, JUNE, DrugClass.B)),
            List.of());

    private static final Slicing<Drug> BY_DRUG = new ByDrug<>((drug, rows) -> drug.drug(), true, null);
    private static final Slicing<DrugClass> BY_CLASS = new ByDrug<>((drug, rows) -> rows.classOf(drug), true, null);
    private static final Slicing<Identification> BY_IDENTIFICATION = new ByDrug<>(
            (drug, rows) -> drug.identification() == Identification.SUSPECTED ? null : drug.identification(),
            false,
            null);
    private static final Slicing<String> BY_AREA =
            new ByRecord<>(rows -> rows.record().areas(), Presence.NECESSARY);

    private static final Slicing<OperationId> BY_OPERATION = new ByRecord<>(
            RecordRows::place,
            rows -> rows.place().operations(),
            Decider.OPERATIONS,
            any -> RecordFacts.ALL,
            Presence.ALWAYS);

    private static DrugLaw.Provision provision(Drug drug, LocalDate from, DrugClass drugClass) {
        return new DrugLaw.Provision(drug, from, drugClass, "the test", true);
    }

    private static <A extends Comparable<? super A>, B extends Comparable<? super B>> Slicing<CrossKey<A, B>> crossed(
            Slicing<A> one, Slicing<B> other) {
        return new Crossed<>(one, other, CrossKey::new, CrossKey::first, CrossKey::second);
    }

    private static SeizedDrug grams(Drug drug, Identification identification, int grams) {
        return SeizedDrug.builder()
                .drug(drug)
                .identification(identification)
                .quantity(Quantity.grams(String.valueOf(grams)))
                .build();
    }

    private static SeizedDrug grams(Drug drug, int grams) {
        return grams(drug, Identification.SUSPECTED, grams);
    }

    private static DrugSeizure.Builder seizure(EventDate date, SeizedDrug... drugs) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", "1").seized(date);
        List.of(drugs).forEach(seizure::drug);
        return seizure;
    }

    private static List<String> rows(Slicing<?> slicing, AllianceRecord... records) {
        Plan plan = new Plan(
                new RowSettings(Days.LONDON, null, null, LAW, Aliases.none(), null, null, Days.NO_END),
                List.of(slicing));
        Class<? extends AllianceRecord> kind = records[0].getClass();
        plan.add(kind, Rule.numbers(FactCode.DRUG_SEIZED, Rule.ALL), 0, 0);
        return rows(slicing, plan.layout(kind), plan, records);
    }

    private static <K extends Comparable<? super K>> List<String> rows(
            Slicing<K> slicing, KindLayout layout, Plan plan, AllianceRecord... records) {
        Cells cells = slicing.isByMonth() ? Cells.months(YEAR) : Cells.whole(YEAR);
        RecordPieces pieces = new RecordPieces(cells, layout, plan);
        DimensionSums<K> sums = new DimensionSums<>(slicing, cells);
        RecordRows rows = new RecordRows(plan.settings());
        for (AllianceRecord record : records) {
            rows.show(record);
            layout.decode(rows);
            pieces.show(rows, layout.shape(rows));
            sums.add(pieces);
        }
        List<String> found = new ArrayList<>();
        sums.read(0, cells.count(), (key, some) -> {
            Tally tally = tally(some, layout);
            if (key != null || some.records() != 0 || !tally.isEmpty()) {
                found.add(word(key) + " " + some.records() + " "
                        + tally.sums().in(CurrencyBasis.NOTHING).total().value().toPlainString()
                        + (tally.gaps().isEmpty() ? "" : "?"));
            }
        });
        return found;
    }

    private static String word(@Nullable Object key) {
        if (key instanceof CrossKey<?, ?> pair) {
            return word(pair.first().orElse(null)) + "*" + word(pair.second().orElse(null));
        }
        return key instanceof Drug drug ? drug.id() : key == null ? "-" : key.toString();
    }

    private static Tally tally(Sums some, KindLayout layout) {
        Tally all = new Tally();
        layout.effects().readTallies(some, null, null, (tally, place) -> all.addAll(tally));
        return all;
    }

    @Test
    void seizureOfTwoDrugs_isOneSeizureOfEach() {
        DrugSeizure both =
                seizure(MAY, grams(Drug.COCAINE, 10), grams(Drug.HEROIN, 3)).build();
        DrugSeizure one = seizure(MAY, grams(Drug.HEROIN, 5)).build();

        assertThat(rows(BY_DRUG, both)).containsExactly("cocaine 1 10", "heroin 1 3");
        assertThat(rows(BY_DRUG, one, both)).containsExactly("cocaine 1 10", "heroin 2 8");
        assertThat(rows(
                        BY_CLASS,
                        seizure(MAY, grams(Drug.KETAMINE, 2), grams(Drug.HEROIN, 3))
                                .build()))
                .containsExactly(DrugClass.A + " 1 3", DrugClass.C + " 1 2");
    }

    @Test
    void drugsWithOneKey_areOneSeizure() {
        assertThat(rows(
                        BY_IDENTIFICATION,
                        seizure(
                                        MAY,
                                        grams(Drug.COCAINE, Identification.CONFIRMED, 10),
                                        grams(Drug.GHB, Identification.NOT_CONTROLLED, 4),
                                        grams(Drug.HEROIN, Identification.CONFIRMED, 3))
                                .build()))
                .containsExactly("confirmed 1 13", "not controlled 1 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 17})
    void everyDrug_hasItsRow_howeverManyThereAre(int count) {
        DrugSeizure.Builder seizure = seizure(MAY);
        List<String> expected = new ArrayList<>();
        for (int i = 10; i < 10 + count; i++) {
            seizure.drug(grams(Drug.of("d" + i, "Drug " + i, DrugFamily.OTHER), i));
            expected.add("d" + i + " 1 " + i);
        }

        assertThat(rows(BY_DRUG, seizure.build())).containsExactlyElementsOf(expected);
    }

    @Test
    void drugWithoutAKey_isInTheRowWithoutOne_whichDoesNotCountTheRecordAgain() {
        SeizedDrug stated = grams(Drug.COCAINE, Identification.CONFIRMED, 10);
        SeizedDrug unstated = grams(Drug.HEROIN, 3);

        assertThat(rows(BY_IDENTIFICATION, seizure(MAY, stated, unstated).build()))
                .containsExactly("confirmed 1 10", "- 0 3");
        assertThat(rows(BY_IDENTIFICATION, seizure(MAY, unstated).build())).containsExactly("- 1 3");
        assertThat(rows(
                        BY_IDENTIFICATION,
                        seizure(MAY, unstated).build(),
                        seizure(MAY, stated, unstated).build(),
                        seizure(MAY, unstated, stated).build()))
                .containsExactly("confirmed 2 20", "- 1 9");
    }

    @Test
    void recordOfAnotherKind_hasNoDrug() {
        assertThat(rows(BY_DRUG, Given.cash("1", "2023-05-01", "5"))).containsExactly("- 1 0");
    }

    @Test
    void drug_isPerhapsOfEachClass_thatItHasOnAPossibleDay() {
        assertThat(rows(
                        BY_CLASS,
                        seizure(MAY_TO_JULY, grams(Drug.KETAMINE, 2), grams(Drug.HEROIN, 3))
                                .build()))
                .containsExactly(DrugClass.A + " 1 3", DrugClass.B + " 0 0?", DrugClass.C + " 0 0?");
        assertThat(rows(
                        BY_CLASS,
                        seizure(MAY_TO_JULY, grams(Drug.KETAMINE, 2)).build(),
                        seizure(MAY, grams(Drug.KETAMINE, 5)).build()))
                .containsExactly(DrugClass.B + " 0 0?", DrugClass.C + " 1 5?");
    }

    /** A key that does not depend on the day is stated on each possible day. */
    @Test
    void drugWithoutAKey_doesNotCountTheRecordAgain_onWhateverDayItWas() {
        SeizedDrug unstated = grams(Drug.HEROIN, 3);

        assertThat(rows(
                        BY_IDENTIFICATION,
                        seizure(MAY_TO_JULY, grams(Drug.COCAINE, Identification.CONFIRMED, 10), unstated)
                                .build()))
                .containsExactly("confirmed 1 10", "- 0 3");
        assertThat(rows(BY_IDENTIFICATION, seizure(MAY_TO_JULY, unstated).build()))
                .containsExactly("- 1 3");
    }

    /** The kind of drug does not decide its identification. */
    @Test
    void drugsOfOneKind_canHaveDifferentKeys() {
        assertThat(rows(
                        BY_IDENTIFICATION,
                        seizure(MAY, grams(Drug.HEROIN, Identification.CONFIRMED, 10))
                                .build(),
                        seizure(MAY, grams(Drug.HEROIN, 3)).build()))
                .containsExactly("confirmed 1 10", "- 1 3");
    }

    @Test
    void seizureOfTwoAreas_isInBoth_besideThoseOfOne() {
        DrugSeizure kendal = seizure(MAY, grams(Drug.HEROIN, 3)).area("Kendal").build();
        DrugSeizure barrow = seizure(MAY, grams(Drug.HEROIN, 20)).area("Barrow").build();
        DrugSeizure both = seizure(MAY, grams(Drug.HEROIN, 100))
                .area("Barrow")
                .area("Kendal")
                .build();

        assertThat(rows(
                        BY_AREA,
                        kendal,
                        both,
                        barrow,
                        kendal,
                        seizure(MAY, grams(Drug.HEROIN, 5)).build()))
                .containsExactly("Barrow 2 120", "Kendal 3 106", "- 1 5");
    }

    @Test
    void seizure_isInTheRowsOfItsOperations() {
        DrugSeizure alpha =
                seizure(MAY, grams(Drug.HEROIN, 3)).operation("ALPHA").build();
        DrugSeizure beta =
                seizure(MAY, grams(Drug.HEROIN, 20)).operation("BETA").build();

        assertThat(rows(
                        BY_OPERATION,
                        beta,
                        alpha,
                        seizure(MAY, grams(Drug.HEROIN, 5)).build(),
                        beta))
                .containsExactly("ALPHA 1 3", "BETA 2 40", "- 1 5");
    }

    @Test
    void monthsAndKeysOfOneRecord_areAtMostTenThousand() {
        AllianceRecord fewer = seizure(EventDate.within(YEAR), grams(Drug.HEROIN, 3))
                .areas(IntStream.range(0, 833).mapToObj(i -> "Area " + i).toList())
                .build();
        AllianceRecord more = seizure(EventDate.within(YEAR), grams(Drug.HEROIN, 3))
                .areas(IntStream.range(0, 834).mapToObj(i -> "Area " + i).toList())
                .build();

        assertThat(rows(crossed(BY_AREA, new ByMonth()), fewer)).hasSize(12 * 833);
        assertThatThrownBy(() -> rows(crossed(BY_AREA, new ByMonth()), more)).hasMessageContaining("10,000");
        assertThat(rows(BY_AREA, more)).hasSize(834);
    }

    @Test
    void seizure_isInTheRowOfEachPairOfItsAreasAndDrugs() {
        DrugSeizure inTwo = seizure(MAY, grams(Drug.COCAINE, 10), grams(Drug.HEROIN, 3))
                .area("Kendal")
                .area("Barrow")
                .build();
        DrugSeizure inNone = seizure(MAY, grams(Drug.HEROIN, 5)).build();

        assertThat(rows(crossed(BY_AREA, BY_DRUG), inTwo, inNone))
                .containsExactly(
                        "Barrow*cocaine 1 10",
                        "Barrow*heroin 1 3",
                        "Kendal*cocaine 1 10",
                        "Kendal*heroin 1 3",
                        "-*heroin 1 5");
    }

    /** The row of the area has such a record, although one of its drugs has no key. */
    @Test
    void drugWithoutAKey_countsItsRecordUnderTheOtherKeyOfThePair() {
        SeizedDrug stated = grams(Drug.COCAINE, Identification.CONFIRMED, 10);
        SeizedDrug unstated = grams(Drug.HEROIN, 3);

        assertThat(rows(
                        crossed(BY_AREA, BY_IDENTIFICATION),
                        seizure(MAY, stated, unstated).area("Kendal").build()))
                .containsExactly("Kendal*confirmed 1 10", "Kendal*- 1 3");
        assertThat(rows(
                        crossed(BY_AREA, BY_IDENTIFICATION),
                        seizure(MAY, stated, unstated).build()))
                .containsExactly("-*confirmed 1 10", "- 0 3");
    }

    @Test
    void seizure_isInTheRowOfItsMonth_orPerhapsOfEachPossibleOne() {
        assertThat(rows(
                        crossed(new ByMonth(), BY_DRUG),
                        seizure(MAY, grams(Drug.HEROIN, 3)).build()))
                .containsExactly(YearMonth.of(2023, 5) + "*heroin 1 3");
        assertThat(rows(
                        crossed(new ByMonth(), BY_IDENTIFICATION),
                        seizure(MAY_TO_JULY, grams(Drug.HEROIN, 3)).build()))
                .containsExactly("2023-05*- 0 0?", "2023-06*- 0 0?", "2023-07*- 0 0?");
    }
}
