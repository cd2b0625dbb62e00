package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known speakers are a rank with a name, "she" or "police", without other words. */
class SpeakerNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det Supt Ian Hussey",
                "Detective Chief Inspector Roe",
                "Deputy Chief Constable Ann Roe",
                "she",
                "police"
            })
    void rankAndName_areKnown(String speaker) {
        assertThat(SpeakerNames.isKnown(speaker)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ian Hussey",
                "Wrongly Det Supt Hussey",
                "Det Supt Ian Hussey Merseyside",
                "Det Supt Hussey of Kent",
                "Det Supt Kent Police",
                "The detective",
                "Det Supt"
            })
    void otherWords_areNot(String speaker) {
        assertThat(SpeakerNames.isKnown(speaker)).isFalse();
    }
}
