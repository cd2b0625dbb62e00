package io.github.alliancestats.record;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.CannabisFarm.Growth;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CannabisFarmTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    private static CannabisFarm.Builder farm() {
        return CannabisFarm.builder().id("cumbria", "1");
    }

    @Test
    void plantCount_isThatOfAllStages() {
        CannabisFarm farm =
                farm().plants(Growth.FLOWERING, 120).plants(Growth.SEEDLING, 80).build();

        assertThat(farm.plants()).containsExactly(entry(Growth.SEEDLING, 80L), entry(Growth.FLOWERING, 120L));
        assertThat(farm.plantCount()).contains(200L);
    }

    @Test
    void plantsNobodyCounted_areNotZeroPlants() {
        assertThat(farm().build().plantCount()).isEmpty();
        assertThat(farm().plants(Growth.UNSTATED, 0).build().plantCount())
                .as("a farm that was harvested before it was found")
                .contains(0L);
        assertThat(farm().build())
                .isNotEqualTo(farm().plants(Growth.UNSTATED, 0).build());
    }

    @Test
    void rooms_add_inAnyOrder() {
        assertThat(farm().plants(Growth.FLOWERING, 2)
                        .plants(Growth.SEEDLING, 5)
                        .plants(Growth.FLOWERING, 1)
                        .build())
                .isEqualTo(farm().plants(Growth.SEEDLING, 5)
                        .plants(Growth.FLOWERING, 3)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 1_000_000_001, Long.MAX_VALUE})
    void numberOutOfRange_isRefused(long number) {
        assertThatThrownBy(() -> farm().plants(Growth.SEEDLING, number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number of plants must be from 0 to 1,000,000,000, but was " + number);
    }

    @Test
    void plants_canNotBeChanged_notEvenThroughTheBuilder() {
        CannabisFarm.Builder builder = farm().plants(Growth.SEEDLING, 1);
        CannabisFarm farm = builder.build();
        builder.plants(Growth.SEEDLING, 1);

        assertThat(farm.plantCount()).contains(1L);
        assertThatThrownBy(() -> farm.plants().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void seizure_isTheOneThatTellsOfTheSamePlants() {
        RecordId seizure = RecordId.of("cumbria", "DRUGS-7");

        assertThat(farm().seizure(seizure).build().seizure()).contains(seizure);
        assertThat(farm().build().seizure()).isEmpty();
    }

    @Test
    void date_isWhenItWasShut() {
        Instant noon = Instant.parse("2024-05-01T11:00:00Z");
        CannabisFarm closed = farm().closed(MAY_1).build();

        assertThat(closed.date()).contains(EventDate.on(MAY_1)).isEqualTo(closed.closed());
        assertThat(closed.dates()).containsExactly(EventDate.on(MAY_1));
        assertThat(farm().closed(EventDate.on(MAY_1)).build()).isEqualTo(closed);
        assertThat(farm().closed(EventDate.at(noon)).build().date()).contains(EventDate.at(noon));
    }

    @Test
    void toString_isTheIdTheDateAndTheNumberOfPlants() {
        assertThat(farm().closed(MAY_1)
                        .site("SECRET")
                        .plants(Growth.VEGETATIVE, 81)
                        .build())
                .hasToString("cannabis farm cumbria/1, closed 2024-05-01, plants: 81");
        assertThat(farm().build()).hasToString("cannabis farm cumbria/1, closed at an unknown date, plants: not counted");
    }
}
