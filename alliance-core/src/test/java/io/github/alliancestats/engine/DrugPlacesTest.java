package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drugs share a number if their keys are the same: the drug, its preparation, its control and the law. */
class DrugPlacesTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 6, 1);
    private static final LocalDate ANOTHER = LocalDate.of(2024, 9, 1);
    private static final DrugLaw LAW = DrugLaw.of(
            "a law of the test",
            LocalDate.of(9999, 12, 31),
            List.of(
                    provision(LocalDate.MIN),
                    provision(LocalDate.of(1, 1, 1)),
                    provision(CHANGE),
                    provision(LocalDate.of(9999, 12, 31)),
                    provision(LocalDate.MAX)),
            List.of(new DrugLaw.PreparationRule(
                    Preparation.INJECTION, DrugClass.B, DrugClass.A, ANOTHER, "the test", true)));

    private final DrugPlaces places = new DrugPlaces(daysOf(LAW));

    private static NavigableSet<Integer> daysOf(DrugLaw law) {
        return new RowSettings(ZoneId.of("Europe/London"), null, null, law, Aliases.none(), null, null, Days.NO_END)
                .daysOfLaw();
    }

    private static DrugLaw.Provision provision(LocalDate from) {
        return new DrugLaw.Provision(Drug.HEROIN, from, DrugClass.A, "the test", true);
    }

    private static SeizedDrug drug(Drug drug) {
        return SeizedDrug.builder().drug(drug).build();
    }

    private int place(SeizedDrug drug, LocalDate day) {
        return places.of(drug, Days.of(day));
    }

    private int place(SeizedDrug drug) {
        return place(drug, CHANGE);
    }

    @Test
    void drugAndPreparation_haveANumberOfTheirOwn() {
        SeizedDrug powder = SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .preparation(Preparation.POWDER)
                .build();
        SeizedDrug liquid = SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .preparation(Preparation.LIQUID)
                .build();
        SeizedDrug notControlled = SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .identification(Identification.NOT_CONTROLLED)
                .build();
        SeizedDrug confirmed = SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .identification(Identification.CONFIRMED)
                .build();
        List<SeizedDrug> apart = List.of(drug(Drug.HEROIN), drug(Drug.COCAINE), powder, liquid, notControlled);

        assertThat(apart.stream().map(this::place).distinct()).hasSameSizeAs(apart);
        assertThat(apart.stream().map(this::place).distinct()).as("found again").hasSameSizeAs(apart);
        assertThat(place(confirmed)).isEqualTo(place(drug(Drug.HEROIN)));
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 2024-05-31, true",
        "2024-05-31, 2024-06-01, false",
        "2024-06-01, 2024-08-31, true",
        "2024-08-31, 2024-09-01, false",
        "2024-09-01, 9999-12-30, true",
        "9999-12-30, 9999-12-31, false",
        "2024-01-01, 2024-12-31, false",
    })
    void number_isTheSame_untilTheLawChanges(LocalDate one, LocalDate other, boolean same) {
        SeizedDrug heroin = drug(Drug.HEROIN);
        int first = place(heroin, one);
        int second = place(heroin, other);

        assertThat(first == second).isEqualTo(same);
        assertThat(place(heroin, one)).as("in turn").isEqualTo(first);
        assertThat(place(heroin, other)).isEqualTo(second);
    }

    @Test
    void lawThatNeverChanges_hasOneNumberForAllDays() {
        DrugPlaces unchanged = new DrugPlaces(
                daysOf(DrugLaw.of("a law of the test", LocalDate.of(9999, 12, 31), List.of(), List.of())));

        assertThat(unchanged.of(drug(Drug.HEROIN), -700_000)).isEqualTo(unchanged.of(drug(Drug.HEROIN), 2_900_000));
    }

    @Test
    void numbersOfAThousandDrugs_areFoundAgain() {
        List<SeizedDrug> drugs = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            drugs.add(drug(Drug.of("caller-" + i, "Drug " + i, DrugFamily.HALLUCINOGENS)));
        }
        List<Integer> first = drugs.stream().map(this::place).toList();
        Set<Integer> distinct = new HashSet<>(first);

        assertThat(distinct).hasSize(1_000);
        assertThat(drugs.stream().map(this::place).toList()).isEqualTo(first);
    }
}
