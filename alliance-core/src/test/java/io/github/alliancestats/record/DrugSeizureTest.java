package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugSeizureTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final MonetaryValuation STREET = MonetaryValuation.of(ValuationBasis.STREET, pounds("30"));

    private static DrugSeizure.Builder seizure() {
        return DrugSeizure.builder().id("cumbria", "1");
    }

    @Test
    void date_isThatOfSeizure() {
        DrugSeizure seizure =
                seizure().seized(DAY).drug(Drug.HEROIN, Quantity.grams("31.5")).build();

        assertThat(seizure.date()).contains(EventDate.on(DAY));
        assertThat(seizure.seized()).isEqualTo(seizure.date());
    }

    @Test
    void seizure_isIncludedByTheDayOfTheZone() {
        DrugSeizure seizure = seizure()
                .seized(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .drug(Drug.HEROIN, Quantity.grams("1"))
                .build();
        LocalDate april = LocalDate.of(2024, 4, 1);

        assertThat(Asked.isIncluded(seizure, april, april.plusDays(1), ZoneId.of("Europe/London")))
                .isTrue();
        assertThat(Asked.isIncluded(seizure, april, april.plusDays(1), ZoneId.of("UTC")))
                .isFalse();
        assertThat(Asked.isIncluded(seizure, DAY, april, ZoneId.of("UTC"))).isTrue();
    }

    @Test
    void orderOfDrugs_doesNotMatter() {
        SeizedDrug heroin = SeizedDrug.builder().drug(Drug.HEROIN).build();
        SeizedDrug cocaine = SeizedDrug.builder().drug(Drug.COCAINE).build();

        assertThat(seizure().drug(heroin).drug(cocaine).build())
                .isEqualTo(seizure().drugs(List.of(cocaine, heroin)).build());
    }

    @Test
    void toString_isTheIdTheDateAndTheNumberOfDrugs() {
        assertThat(seizure().seized(DAY).drug(Drug.HEROIN, Quantity.grams("1")).build())
                .hasToString("drug seizure cumbria/1, seized 2024-03-31, drugs: 1");
    }

    @Test
    void seizedDrug_ofWhichNothingElseIsKnown_saysSo() {
        SeizedDrug drug = SeizedDrug.builder().drug(Drug.UNKNOWN).build();

        assertThat(drug.quantity()).isEmpty();
        assertThat(drug.valuations()).isEmpty();
        assertThat(drug.preparation()).isEqualTo(Preparation.UNSPECIFIED);
        assertThat(drug.identification()).isEqualTo(Identification.SUSPECTED);
        assertThat(drug).hasToString("Unknown drug, quantity not known, suspected");
    }

    @Test
    void quantityOfZero_isAFact() {
        assertThat(SeizedDrug.builder()
                        .drug(Drug.HEROIN)
                        .quantity(Quantity.grams("0"))
                        .build()
                        .quantity())
                .contains(Quantity.grams("0"));
    }

    @Test
    void valuations_areInOrderOfBasis() {
        MonetaryValuation wholesale = MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("10"));

        assertThat(SeizedDrug.builder()
                        .drug(Drug.HEROIN)
                        .valuation(wholesale)
                        .valuation(STREET)
                        .build())
                .isEqualTo(SeizedDrug.builder()
                        .drug(Drug.HEROIN)
                        .valuation(STREET)
                        .valuation(wholesale)
                        .build());
    }

    @Test
    void seizedDrug_builtTwice_isRefused() {
        SeizedDrug.Builder builder = SeizedDrug.builder().drug(Drug.HEROIN);
        builder.build();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a builder builds one seized drug; start another");
    }

    @Test
    void drugWorth30Pounds_isWorth30PoundsAndNoPence() {
        MonetaryValuation same = MonetaryValuation.of(ValuationBasis.STREET, pounds("30.00"));

        assertThat(seizure().drug(Drug.HEROIN, Quantity.grams("1.0"), same).build())
                .isEqualTo(
                        seizure().drug(Drug.HEROIN, Quantity.grams("1"), STREET).build());
    }

    @Test
    void destroyedOnADayThatMayBeTheDayOfSeizure_isFine() {
        DrugSeizure late = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(EventDate.at(Instant.parse("2024-05-01T23:30:00Z"))) // the second of May in London
                .drug(destroyed("2024-05-01"))
                .build();

        assertThat(late.dates()).hasSize(2);
    }

    private static SeizedDrug destroyed(String day) {
        return SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .destroyed(EventDate.on(LocalDate.parse(day)))
                .build();
    }

    /** Heroin of which it is said that it was held until the tenth, or of which nothing is said. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-31, false, false",
        "2024-03-31, 2024-04-01, true, true",
        "2024-04-02, 2024-04-03, true, false",
        "2024-04-10, 2024-04-11, true, false", // it was destroyed in it
        "2024-04-11, 2024-04-12, false, false",
    })
    void seizure_isIncludedAsLongAsItsDrugsAreSaidToBeHeld(
            LocalDate start, LocalDate end, boolean held, boolean seized) {
        ZoneId london = ZoneId.of("Europe/London");
        DrugSeizure destroyed =
                seizure().seized(DAY).drug(destroyed("2024-04-10")).build();
        DrugSeizure untold = seizure().seized(DAY).drug(Drug.HEROIN).build();

        assertThat(Asked.isIncluded(destroyed, start, end, london)).isEqualTo(held);
        assertThat(Asked.isIncluded(untold, start, end, london)).isEqualTo(seized);
    }

    @Test
    void seizureOfAnUnknownDate_isInNoPeriod_thoughItsDrugsAreHeld() {
        DrugSeizure undated = seizure()
                .drug(SeizedDrug.builder().drug(Drug.HEROIN).held().build())
                .build();

        assertThat(Asked.isEverIncluded(undated, ZoneId.of("UTC"))).isFalse();
    }
}
