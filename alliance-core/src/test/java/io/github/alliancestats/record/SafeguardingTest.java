package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.Safeguarding.Age;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardingTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    private static Safeguarding.Builder step(Step step) {
        return Safeguarding.builder().id("cumbria", "1").step(step);
    }

    @ParameterizedTest
    @CsvSource({"REFERRAL, referral", "PERSON_SAFEGUARDED, person safeguarded", "VISIT, visit"})
    void everyRecord_namesItsStep(Step step, String name) {
        assertThat(step(step).when(MAY_1).build().step()).isEqualTo(step);
        assertThat(step(step).when(MAY_1).build()).hasToString("safeguarding cumbria/1, " + name + " 2024-05-01");
        assertThat(step(step).build()).hasToString("safeguarding cumbria/1, " + name + " at an unknown date");
    }

    @Test
    void person_isHeldForCountingPeopleOnce_andNeverPrinted() {
        Safeguarding referral =
                step(Step.REFERRAL).person("SECRET-PERSON").age(Age.CHILD).build();

        assertThat(referral.person()).contains("SECRET-PERSON");
        assertThat(referral.age()).contains(Age.CHILD);
        assertThat(referral).asString().doesNotContain("SECRET");
    }

    @Test
    void whatIsNotSaid_isNotKnown() {
        Safeguarding visit = step(Step.VISIT).build();

        assertThat(visit.person()).isEmpty();
        assertThat(visit.age()).isEmpty();
        assertThat(visit.date()).isEmpty();
    }

    @Test
    void date_isWhenItTookPlace() {
        Instant noon = Instant.parse("2024-05-01T11:00:00Z");
        Safeguarding visit = step(Step.VISIT).when(MAY_1).build();

        assertThat(visit.date()).contains(EventDate.on(MAY_1)).isEqualTo(visit.when());
        assertThat(visit.dates()).containsExactly(EventDate.on(MAY_1));
        assertThat(step(Step.VISIT).when(EventDate.on(MAY_1)).build()).isEqualTo(visit);
        assertThat(step(Step.VISIT).when(EventDate.at(noon)).build().date()).contains(EventDate.at(noon));
    }
}
