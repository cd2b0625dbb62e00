package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarrantTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_9 = LocalDate.of(2024, 5, 9);

    private static Warrant.Builder warrant() {
        return Warrant.builder().id("cumbria", "1");
    }

    @Test
    void date_isWhenItWasObtained_elseWhenItWasExecuted_elseUnknown() {
        Warrant both = warrant().executed(MAY_9).obtained(MAY_1).build();
        Warrant executed = warrant().executed(MAY_9).build();

        assertThat(both.date()).contains(EventDate.on(MAY_1));
        assertThat(both.dates()).containsExactly(EventDate.on(MAY_1), EventDate.on(MAY_9));
        assertThat(executed.obtained()).isEmpty();
        assertThat(executed.date()).contains(EventDate.on(MAY_9));
        assertThat(executed.dates()).containsExactly(EventDate.on(MAY_9));
        assertThat(warrant().build().date()).isEmpty();
    }

    /** Obtained in April and executed in May, it is included in both months, and in no other. */
    @ParameterizedTest
    @CsvSource({"2024-03-01, false", "2024-04-01, true", "2024-05-01, true", "2024-06-01, false"})
    void warrant_isIncludedWhenItWasObtained_andWhenItWasExecuted(LocalDate month, boolean included) {
        Warrant warrant =
                warrant().obtained(LocalDate.of(2024, 4, 30)).executed(MAY_1).build();

        assertThat(Asked.isIncluded(warrant, month, month.plusMonths(1), LONDON))
                .isEqualTo(included);
    }

    @Test
    void executedOnTheDayItWasObtained_isFine_alsoWhereTheDayBeganEarlier() {
        assertThat(warrant().obtained(MAY_1).executed(MAY_1).build().executed()).contains(EventDate.on(MAY_1));
        assertThat(warrant()
                        .obtained(MAY_1)
                        .executed(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")))
                        .build()
                        .executed())
                .as("00:30 on 1 May in London")
                .isPresent();
    }

    @Test
    void days_andInstants_areDatesInShort() {
        Instant noon = Instant.parse("2024-05-01T11:00:00Z");

        assertThat(warrant().obtained(MAY_1).executed(MAY_9).build())
                .isEqualTo(warrant()
                        .obtained(EventDate.on(MAY_1))
                        .executed(EventDate.on(MAY_9))
                        .build());
        assertThat(warrant()
                        .obtained(EventDate.at(noon))
                        .executed(EventDate.at(noon))
                        .build())
                .isEqualTo(warrant()
                        .obtained(EventDate.at(noon))
                        .executed(EventDate.at(noon))
                        .build());
    }

    @Test
    void severalAddresses_areOneWarrant_inAnyOrder_eachOnce() {
        Warrant one = warrant().address("B").address("A").address("B").build();

        assertThat(one.addresses()).containsExactly("A", "B");
        assertThat(one).isEqualTo(warrant().addresses(List.of("A", "B")).build());
        assertThat(one.digest())
                .isEqualTo(warrant().addresses(List.of("A", "B")).build().digest());
        assertThat(warrant().build().addresses()).isEmpty();
    }

    @Test
    void powerNotKnown_isEmpty() {
        assertThat(warrant().build().power()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRUGS, Misuse of Drugs Act 1971 s23(3), drugs",
        "EVIDENCE, Police and Criminal Evidence Act 1984 s8, evidence",
        "FIREARMS, Firearms Act 1968 s46, firearms",
        "STOLEN_GOODS, Theft Act 1968 s26, stolen goods",
        "PSYCHOACTIVE_SUBSTANCES, Psychoactive Substances Act 2016 s39, psychoactive substances",
        "PROCEEDS_OF_CRIME, 'Proceeds of Crime Act 2002 s352 and, in Scotland, s387', proceeds of crime",
        "OTHER, another power, other",
    })
    void power_namesItsStatute(Warrant.Power power, String source, String title) {
        assertThat(power.source()).isEqualTo(source);
        assertThat(power).hasToString(title);
    }

    @Test
    void toString_isTheIdAndTheDates() {
        assertThat(warrant().obtained(MAY_1).executed(MAY_9).address("SECRET").build())
                .hasToString("warrant cumbria/1, obtained 2024-05-01, executed 2024-05-09");
        assertThat(warrant().obtained(MAY_1).build()).hasToString("warrant cumbria/1, obtained 2024-05-01");
        assertThat(warrant().executed(MAY_9).build())
                .hasToString("warrant cumbria/1, obtained at an unknown date, executed 2024-05-09");
    }
}
