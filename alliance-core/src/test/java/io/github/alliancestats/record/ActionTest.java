package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);

    private static Action.Builder action(String type) {
        return Action.builder().id("cumbria", "1").type(type);
    }

    @Test
    void number_isOneUnlessItIsSaid() {
        assertThat(action("day of action").build().number()).isEqualTo(1);
        assertThat(action("day of action").build())
                .isEqualTo(action("day of action").number(1).build());
        assertThat(action("vehicle stop").number(21).build().number()).isEqualTo(21);
    }

    @Test
    void type_isTheCallersOwnName_asItIsWritten() {
        assertThat(action("drone").build().type()).isEqualTo("drone");
        assertThat(action("drone").build()).isNotEqualTo(action("Drone").build());
    }

    @Test
    void date_isWhenItTookPlace() {
        Instant noon = Instant.parse("2025-05-01T11:00:00Z");
        Action flight = action("drone").when(MAY_1).build();

        assertThat(flight.date()).contains(EventDate.on(MAY_1)).isEqualTo(flight.when());
        assertThat(flight.dates()).containsExactly(EventDate.on(MAY_1));
        assertThat(action("drone").when(EventDate.on(MAY_1)).build()).isEqualTo(flight);
        assertThat(action("drone").when(EventDate.at(noon)).build().date()).contains(EventDate.at(noon));
    }

    @Test
    void toString_isTheIdTheTypeTheDateAndTheNumber() {
        assertThat(action("vehicle stop").when(MAY_1).number(21).build())
                .hasToString("action cumbria/1, vehicle stop 2025-05-01, number: 21");
        assertThat(action("drone").build()).hasToString("action cumbria/1, drone at an unknown date, number: 1");
    }
}
