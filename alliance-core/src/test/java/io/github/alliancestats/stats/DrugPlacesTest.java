package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drugs share a place where their rows are the same whatever is asked: the drug, its preparation and the law. */
class DrugPlacesTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 6, 1);
    private static final LocalDate ANOTHER = LocalDate.of(2024, 9, 1);
    private static final DrugLaw LAW = DrugLaw.of(
            "a law of the test",
            List.of(
                    provision(LocalDate.MIN),
                    provision(LocalDate.of(1, 1, 1)),
                    provision(CHANGE),
                    provision(LocalDate.of(9999, 12, 31)),
                    provision(LocalDate.MAX)),
            List.of(new DrugLaw.PreparationRule(
                    Preparation.INJECTION, DrugClass.B, DrugClass.A, ANOTHER, "the test", true)));

    private final DrugPlaces places = new DrugPlaces(LAW, new DrugSums.Shapes());

    private static DrugLaw.Provision provision(LocalDate from) {
        return new DrugLaw.Provision(Drug.HEROIN, from, DrugClass.A, "the test", true);
    }

    private static SeizedDrug drug(Drug drug) {
        return SeizedDrug.builder().drug(drug).build();
    }

    private DrugPlaces.Place place(SeizedDrug drug, LocalDate day) {
        return places.of(drug, Math.toIntExact(day.toEpochDay()));
    }

    private DrugPlaces.Place place(SeizedDrug drug) {
        return place(drug, CHANGE);
    }

    private List<DrugPlaces.Place> places() {
        List<DrugPlaces.Place> all = new ArrayList<>();
        places.forEach(all::add);
        return all;
    }

    @Test
    void drugAndPreparation_haveAPlaceOfTheirOwn() {
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
        assertThat(new HashSet<>(apart.stream().map(this::place).toList())).hasSameSizeAs(apart);
        assertThat(place(confirmed)).isSameAs(place(drug(Drug.HEROIN)));
        assertThat(places())
                .containsExactlyInAnyOrderElementsOf(
                        apart.stream().map(this::place).toList());
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
    void placeLasts_untilTheLawChanges(LocalDate one, LocalDate other, boolean same) {
        SeizedDrug heroin = drug(Drug.HEROIN);
        DrugPlaces.Place first = place(heroin, one);
        DrugPlaces.Place second = place(heroin, other);

        assertThat(first == second).isEqualTo(same);
        assertThat(place(heroin, one)).as("asked in turn").isSameAs(first);
        assertThat(place(heroin, other)).isSameAs(second);
    }

    @Test
    void lawThatNeverChanges_hasOnePlaceForAllDays() {
        DrugPlaces unchanged =
                new DrugPlaces(DrugLaw.of("a law of the test", List.of(), List.of()), new DrugSums.Shapes());

        assertThat(unchanged.of(drug(Drug.HEROIN), -700_000)).isSameAs(unchanged.of(drug(Drug.HEROIN), 2_900_000));
    }

    @Test
    void placesOfAThousandDrugs_areFoundAgain() {
        List<SeizedDrug> drugs = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            drugs.add(drug(Drug.of("caller-" + i, "Drug " + i, DrugFamily.HALLUCINOGENS)));
        }
        List<DrugPlaces.Place> first = drugs.stream().map(this::place).toList();
        Set<DrugPlaces.Place> distinct = new HashSet<>(first);

        assertThat(distinct).hasSize(1_000);
        assertThat(places()).containsExactlyInAnyOrderElementsOf(first);
        assertThat(drugs.stream().map(this::place).toList()).isEqualTo(first);
    }
}
