package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.PublicReport.Channel;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicReportTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_9 = LocalDate.of(2024, 5, 9);

    private static PublicReport.Builder report() {
        return PublicReport.builder().id("cumbria", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "NON_EMERGENCY_101, 101",
        "EMERGENCY_999, 999",
        "ONLINE, online",
        "CRIMESTOPPERS, Crimestoppers",
        "IN_PERSON, in person",
        "OTHER, other",
    })
    void channel_isCalledAsThePublicKnowsIt_andNotPrintedWithTheReport(Channel channel, String name) {
        PublicReport report = report().received(MAY_1).channel(channel).build();

        assertThat(channel).hasToString(name);
        assertThat(report.channel()).contains(channel);
        assertThat(report).hasToString("public report cumbria/1, received 2024-05-01");
    }

    @Test
    void notSaidWhetherItWasFollowedUp_isNotKnown_whichIsNotNo() {
        assertThat(report().build().wasFollowedUp()).isEmpty();
        assertThat(report().notFollowedUp().build().wasFollowedUp()).contains(false);
        assertThat(report().build()).isNotEqualTo(report().notFollowedUp().build());
    }

    @Test
    void followedUp_atADateThatIsKnown_orIsNot() {
        PublicReport dated = report().received(MAY_1).followedUp(MAY_9).build();
        PublicReport undated = report().received(MAY_1).followedUp().build();

        assertThat(dated.wasFollowedUp()).contains(true);
        assertThat(dated.followedUp()).contains(EventDate.on(MAY_9));
        assertThat(dated.dates()).containsExactly(EventDate.on(MAY_1), EventDate.on(MAY_9));
        assertThat(dated).hasToString("public report cumbria/1, received 2024-05-01, followed up 2024-05-09");
        assertThat(undated.wasFollowedUp()).contains(true);
        assertThat(undated.followedUp()).isEmpty();
        assertThat(undated.dates()).containsExactly(EventDate.on(MAY_1));
        assertThat(undated).isNotEqualTo(dated);
    }

    @Test
    void followedUpOnTheDayItWasReceived_isFine_alsoWhereTheDayBeganEarlier() {
        assertThat(report().received(MAY_1).followedUp(MAY_1).build().followedUp())
                .isPresent();
        assertThat(report().received(MAY_1)
                        .followedUp(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")))
                        .build()
                        .followedUp())
                .as("00:30 on 1 May in London")
                .isPresent();
    }

    @Test
    void date_isWhenItWasReceived() {
        Instant noon = Instant.parse("2024-05-01T11:00:00Z");

        assertThat(report().received(MAY_1).followedUp(MAY_9).build().date()).contains(EventDate.on(MAY_1));
        assertThat(report().followedUp(MAY_9).build().date())
                .as("received at an unknown date")
                .isEmpty();
        assertThat(report().received(EventDate.at(noon))
                        .followedUp(EventDate.at(noon))
                        .build())
                .isEqualTo(report().received(EventDate.at(noon))
                        .followedUp(EventDate.at(noon))
                        .build());
    }
}
