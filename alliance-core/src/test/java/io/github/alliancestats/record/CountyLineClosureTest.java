package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountyLineClosureTest {

    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);

    private static CountyLineClosure.Builder closure(LineType type) {
        return CountyLineClosure.builder().id("merseyside", "1").type(type);
    }

    @Test
    void typesAreToldApart_andCalledAsTheyArePublished() {
        assertThat(closure(LineType.TYPE_1).closed(JULY_1).build())
                .isNotEqualTo(closure(LineType.TYPE_2).closed(JULY_1).build())
                .hasToString("county line closure merseyside/1, Type 1, closed 2024-07-01");
        assertThat(closure(LineType.TYPE_2).build())
                .hasToString("county line closure merseyside/1, Type 2, closed at an unknown date");
    }

    @Test
    void date_isWhenItWasClosed() {
        Instant noon = Instant.parse("2024-07-01T11:00:00Z");
        CountyLineClosure closed = closure(LineType.TYPE_1).closed(JULY_1).build();

        assertThat(closed.date()).contains(EventDate.on(JULY_1)).isEqualTo(closed.closed());
        assertThat(closed.dates()).containsExactly(EventDate.on(JULY_1));
        assertThat(closure(LineType.TYPE_1).closed(EventDate.on(JULY_1)).build())
                .isEqualTo(closed);
        assertThat(closure(LineType.TYPE_1).closed(EventDate.at(noon)).build().date())
                .contains(EventDate.at(noon));
    }
}
