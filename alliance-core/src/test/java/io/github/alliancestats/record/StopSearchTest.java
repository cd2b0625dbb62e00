package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.StopSearch.Subject;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopSearchTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate JULY_1 = LocalDate.of(2020, 7, 1);

    private static StopSearch.Builder search() {
        return StopSearch.builder().id("metropolitan", "1");
    }

    /** The first row of the Metropolitan Police's file for July 2020, which is a June row to who reads it in UTC. */
    @Test
    void publishedRow_isRecordedInItsOwnWords_andFallsInItsLondonMonth() {
        StopSearch search = search().searched(EventDate.at(Instant.parse("2020-06-30T23:00:00Z")))
                .subject(Subject.fromPublished("Person and Vehicle search"))
                .object(SearchObject.fromPublished("Stolen goods"))
                .outcome(Outcome.fromPublished("A no further action disposal"))
                .build();

        assertThat(search.subject()).contains(Subject.PERSON_AND_VEHICLE);
        assertThat(search.object()).contains(SearchObject.STOLEN_GOODS);
        assertThat(search.outcome()).contains(Outcome.NO_FURTHER_ACTION);
        assertThat(Asked.isIncluded(search, JULY_1, JULY_1.plusMonths(1), LONDON))
                .isTrue();
        assertThat(Asked.isIncluded(search, JULY_1, JULY_1.plusMonths(1), ZoneOffset.UTC))
                .as("naive")
                .isFalse();
    }

    @Test
    void whatIsNotSaid_isNotKnown() {
        StopSearch search = search().build();

        assertThat(search.date()).isEmpty();
        assertThat(search.dates()).isEmpty();
        assertThat(search.subject()).isEmpty();
        assertThat(search.object()).isEmpty();
        assertThat(search.outcome()).as("unknown is no \"no further action\"").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Person search, PERSON",
        "Vehicle search, VEHICLE",
        "Person and Vehicle search, PERSON_AND_VEHICLE",
    })
    void subject_isPublishedInTheseWords(String words, Subject subject) {
        assertThat(Subject.fromPublished(words)).isEqualTo(subject).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Controlled drugs, CONTROLLED_DRUGS",
        "Psychoactive substances, PSYCHOACTIVE_SUBSTANCES",
        "Offensive weapons, OFFENSIVE_WEAPONS",
        "Firearms, FIREARMS",
        "Crossbows, CROSSBOWS",
        "Fireworks, FIREWORKS",
        "Anything to threaten or harm anyone, ANYTHING_TO_THREATEN_OR_HARM",
        "Stolen goods, STOLEN_GOODS",
        "Article for use in theft, ARTICLE_FOR_THEFT",
        "Articles for use in criminal damage, ARTICLES_FOR_CRIMINAL_DAMAGE",
        "Evidence of offences under the Act, EVIDENCE_OF_OFFENCES",
        "Goods on which duty has not been paid etc., DUTY_NOT_PAID",
        "Game or poaching equipment, GAME_OR_POACHING",
        "Seals or hunting equipment, SEALS_OR_HUNTING",
        "Evidence of hunting any wild mammal with a dog, HUNTING_WITH_A_DOG",
        "Evidence of wildlife offences, WILDLIFE_OFFENCES",
        "Detailed object of search unavailable, DETAIL_UNAVAILABLE",
    })
    void object_isPublishedInTheseWords(String words, SearchObject object) {
        assertThat(SearchObject.fromPublished(words)).isEqualTo(object).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Nothing found - no further action, NOTHING_FOUND",
        "A no further action disposal, NO_FURTHER_ACTION",
        "Arrest, ARREST",
        "Summons / charged by post, SUMMONS",
        "Caution (simple or conditional), CAUTION",
        "Community resolution, COMMUNITY_RESOLUTION",
        "Penalty Notice for Disorder, PENALTY_NOTICE",
        "Khat or Cannabis warning, KHAT_OR_CANNABIS_WARNING",
        "Suspected psychoactive substances seized - No further action, PSYCHOACTIVE_SUBSTANCES_SEIZED",
        "Article found - Detailed outcome unavailable, ARTICLE_FOUND",
    })
    void outcome_isPublishedInTheseWords(String words, Outcome outcome) {
        assertThat(Outcome.fromPublished(words)).isEqualTo(outcome).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Suspect arrested, ARREST",
        "Suspect summonsed to court, SUMMONS",
        "Offender cautioned, CAUTION",
        "Local resolution, COMMUNITY_RESOLUTION",
        "Offender given penalty notice, PENALTY_NOTICE",
        "Offender given drugs possession warning, KHAT_OR_CANNABIS_WARNING",
    })
    void outcome_ofOlderFiles_isTheSameInOtherWords(String words, Outcome outcome) {
        assertThat(Outcome.fromPublished(words)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcome_isReadFromItsOwnWords(Outcome outcome) {
        assertThat(Outcome.fromPublished(outcome.toString())).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "arrest", "Arrest ", "False", "Heroin"})
    void unknownWords_areRefused_withThoseThatAreKnown(String words) {
        assertThatThrownBy(() -> Outcome.fromPublished(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the outcome of a search must be one of")
                .hasMessageContaining("Summons / charged by post")
                .hasMessageContaining("was \"" + words + "\"");
        assertThatThrownBy(() -> SearchObject.fromPublished(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the object of a search must be one of")
                .hasMessageContaining("Controlled drugs");
        assertThatThrownBy(() -> Subject.fromPublished(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the type of a search must be one of")
                .hasMessageContaining("Person search");
    }

    @Test
    void days_andInstants_areDatesInShort() {
        Instant noon = Instant.parse("2020-07-01T11:00:00Z");

        assertThat(search().searched(JULY_1).build())
                .isEqualTo(search().searched(EventDate.on(JULY_1)).build());
        assertThat(search().searched(EventDate.at(noon)).build())
                .isEqualTo(search().searched(EventDate.at(noon)).build());
        assertThat(search().searched(JULY_1).build().dates()).containsExactly(EventDate.on(JULY_1));
    }

    @Test
    void toString_isTheIdAndTheDate() {
        assertThat(search().searched(JULY_1).object(SearchObject.FIREARMS).build())
                .hasToString("stop and search metropolitan/1, searched 2020-07-01");
        assertThat(search().build()).hasToString("stop and search metropolitan/1, searched at an unknown date");
    }
}
