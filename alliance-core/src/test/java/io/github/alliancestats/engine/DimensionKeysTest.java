package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.engine.DimensionKeys.RecordPart;
import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.rule.Slicing.ByDrug;
import io.github.alliancestats.engine.rule.Slicing.ByMonth;
import io.github.alliancestats.engine.rule.Slicing.ByRecord;
import io.github.alliancestats.engine.rule.Slicing.Crossed;
import io.github.alliancestats.engine.rule.Slicing.Presence;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The part of a record that has a key. It is written as "whole", "none", or the drugs that have the key and those that
 * perhaps have it, such as "1 0 / 1 1".
 */
class DimensionKeysTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2023);
    private static final YearMonth MAY = YearMonth.of(2023, 5);
    private static final AllianceRecord CASH = Given.cash("1", "2023-05-01", "5");
    private static final AllianceRecord HEROIN = seizure(EventDate.on(MAY.atDay(1)), Drug.HEROIN);
    private static final AllianceRecord BOTH = seizure(EventDate.on(MAY.atDay(1)), Drug.HEROIN, Drug.KETAMINE);
    private static final AllianceRecord UNCERTAIN = seizure(
            EventDate.within(
                    ReportingPeriod.ofDays(MAY.atDay(1), MAY.plusMonths(2).atDay(1))),
            Drug.HEROIN,
            Drug.KETAMINE);

    /** Ketamine changes its class in June. */
    private static final DrugLaw LAW = DrugLaw.of(
            "a law of the test",
            LocalDate.of(9999, 12, 31),
            List.of(
                    provision(Drug.HEROIN, LocalDate.of(1971, 5, 27), DrugClass.A),
                    provision(Drug.KETAMINE, LocalDate.of(1971, 5, 27), DrugClass.C),
                    provision(Drug.KETAMINE, LocalDate.of(2023, 6, 1), DrugClass.B)),
            List.of());

    private static final Slicing<Drug> BY_DRUG = new ByDrug<>((drug, rows) -> drug.drug(), true, null);
    private static final Slicing<DrugClass> BY_CLASS = new ByDrug<>((drug, rows) -> rows.classOf(drug), true, null);
    private static final Slicing<String> BY_AREA =
            new ByRecord<>(rows -> rows.record().areas(), Presence.NECESSARY);

    private static DrugLaw.Provision provision(Drug drug, LocalDate from, DrugClass drugClass) {
        return new DrugLaw.Provision(drug, from, drugClass, "the test", true);
    }

    private static <A extends Comparable<? super A>, B extends Comparable<? super B>> Slicing<CrossKey<A, B>> crossed(
            Slicing<A> one, Slicing<B> other) {
        return new Crossed<>(one, other, CrossKey::new, CrossKey::first, CrossKey::second);
    }

    private static DrugSeizure seizure(EventDate date, Drug... drugs) {
        DrugSeizure.Builder seizure =
                DrugSeizure.builder().id("cumbria", "1").seized(date).area("Kendal");
        for (Drug drug : drugs) {
            seizure.drug(SeizedDrug.builder().drug(drug).build());
        }
        return seizure.build();
    }

    private static RecordRows rows(AllianceRecord record) {
        RecordRows rows =
                new RecordRows(new RowSettings(Days.LONDON, null, null, LAW, Aliases.none(), null, null, Days.NO_END));
        rows.show(record);
        Decoders.decode(record, rows);
        return rows;
    }

    private static <K extends Comparable<? super K>> @Nullable RecordPart find(
            Slicing<K> slicing, @Nullable K key, AllianceRecord record) {
        return new DimensionKeys<>(slicing).part(rows(record), key, YEAR);
    }

    private static <K extends Comparable<? super K>> String part(
            Slicing<K> slicing, @Nullable K key, AllianceRecord record) {
        RecordPart part = find(slicing, key, record);
        return part == null ? "none" : part.lines == null ? "whole" : words(part.lines) + " / " + words(part.perhaps);
    }

    private static String words(boolean @Nullable [] lines) {
        return Arrays.toString(lines)
                .replaceAll("[\\[\\],]", "")
                .replace("true", "1")
                .replace("false", "0");
    }

    @Test
    void drugsWithTheKey_areThePartOfASeizure() {
        assertThat(part(BY_DRUG, Drug.HEROIN, HEROIN)).isEqualTo("whole");
        assertThat(part(BY_DRUG, Drug.HEROIN, BOTH)).isEqualTo("1 0 / 1 0");
        assertThat(part(BY_DRUG, Drug.KETAMINE, BOTH)).isEqualTo("0 1 / 0 1");
        assertThat(part(BY_DRUG, Drug.GHB, BOTH)).isEqualTo("none");
        assertThat(part(BY_DRUG, null, BOTH)).isEqualTo("none");
    }

    @Test
    void drugs_perhapsHaveTheKey_thatTheyHaveOnAPossibleDay() {
        assertThat(part(BY_CLASS, DrugClass.A, UNCERTAIN)).isEqualTo("1 0 / 1 0");
        assertThat(part(BY_CLASS, DrugClass.B, UNCERTAIN)).isEqualTo("0 0 / 0 1");
        assertThat(part(BY_CLASS, DrugClass.C, UNCERTAIN)).isEqualTo("0 0 / 0 1");
        assertThat(part(BY_CLASS, DrugClass.C, BOTH)).isEqualTo("0 1 / 0 1");
        assertThat(part(BY_CLASS, DrugClass.B, BOTH)).isEqualTo("none");
    }

    @Test
    void classOfTheFirstDay_isFoundAgain_afterThePart() {
        RecordRows rows = rows(UNCERTAIN);
        SeizedDrug ketamine = ((DrugSeizure) UNCERTAIN).drugs().get(1);
        new DimensionKeys<>(BY_CLASS).part(rows, DrugClass.B, YEAR);

        assertThat(rows.classOf(ketamine)).isEqualTo(DrugClass.C);
    }

    @Test
    void recordWithoutDrugs_hasNoKeyOfThem() {
        assertThat(part(BY_DRUG, null, CASH)).isEqualTo("whole");
        assertThat(part(BY_DRUG, Drug.HEROIN, CASH)).isEqualTo("none");
    }

    @Test
    void recordWithTheKey_isThePart_orWithoutOne() {
        assertThat(part(BY_AREA, "Kendal", BOTH)).isEqualTo("whole");
        assertThat(part(BY_AREA, "Barrow", BOTH)).isEqualTo("none");
        assertThat(part(BY_AREA, null, BOTH)).isEqualTo("none");
        assertThat(part(BY_AREA, null, CASH)).isEqualTo("whole");
    }

    @Test
    void pairOfKeys_isOfBothTheRecordAndTheDrugs() {
        Slicing<CrossKey<String, Drug>> slicing = crossed(BY_AREA, BY_DRUG);

        assertThat(part(slicing, CrossKey.of("Kendal", Drug.HEROIN), BOTH)).isEqualTo("1 0 / 1 0");
        assertThat(part(slicing, CrossKey.of("Barrow", Drug.HEROIN), BOTH)).isEqualTo("none");
        assertThat(part(slicing, new CrossKey<String, Drug>(Optional.of("Kendal"), Optional.empty()), BOTH))
                .isEqualTo("none");
        assertThat(part(slicing, null, CASH)).isEqualTo("whole");
    }

    @Test
    void month_limitsTheDaysOfThePart() {
        assertThat(find(crossed(new ByMonth(), BY_AREA), CrossKey.of(MAY, "Kendal"), BOTH))
                .isNotNull()
                .satisfies(part -> {
                    assertThat(part.record()).isEqualTo(BOTH);
                    assertThat(part.days(YEAR)).isEqualTo(ReportingPeriod.ofMonth(MAY));
                });
        assertThat(find(BY_AREA, "Kendal", BOTH))
                .isNotNull()
                .satisfies(part -> assertThat(part.days(YEAR)).isEqualTo(YEAR));
    }

    @Test
    void pairOfMonths_isOfOneMonth() {
        Slicing<CrossKey<YearMonth, YearMonth>> slicing = crossed(new ByMonth(), new ByMonth());

        assertThat(part(slicing, CrossKey.of(MAY, MAY), BOTH)).isEqualTo("whole");
        assertThat(part(slicing, CrossKey.of(MAY, MAY.plusMonths(1)), BOTH)).isEqualTo("none");
        assertThat(part(slicing, new CrossKey<YearMonth, YearMonth>(Optional.of(MAY), Optional.empty()), BOTH))
                .isEqualTo("none");
    }
}
