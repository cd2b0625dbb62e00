package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CannabisFarmTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    private static CannabisFarm.Builder farm() {
        return CannabisFarm.builder().id("cumbria", "1");
    }

    @Test
    void plantsThatWereNotCounted_areUnknown_notZero() {
        assertThat(farm().build().plants()).isEmpty();
        assertThat(farm().plants(0).build().plants())
                .as("a farm that was harvested before it was found")
                .contains(0L);
        assertThat(farm().build()).isNotEqualTo(farm().plants(0).build());
    }

    @Test
    void date_isWhenItWasClosed() {
        Instant noon = Instant.parse("2024-05-01T11:00:00Z");
        CannabisFarm closed = farm().closed(MAY_1).build();

        assertThat(closed.date()).contains(EventDate.on(MAY_1)).isEqualTo(closed.closed());
        assertThat(closed.dates()).containsExactly(EventDate.on(MAY_1));
        assertThat(farm().closed(EventDate.on(MAY_1)).build()).isEqualTo(closed);
        assertThat(farm().closed(EventDate.at(noon)).build().date()).contains(EventDate.at(noon));
    }

    @Test
    void toString_isTheIdTheDateAndTheNumberOfPlants() {
        assertThat(farm().closed(MAY_1).plants(81).build())
                .hasToString("cannabis farm cumbria/1, closed 2024-05-01, plants: 81");
        assertThat(farm().build())
                .hasToString("cannabis farm cumbria/1, closed at an unknown date, plants: not counted");
    }
}
