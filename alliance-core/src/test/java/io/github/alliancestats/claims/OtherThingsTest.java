package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.claims.Said.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows that a sentence is of one case, of others, or of what may be; "-" where nothing does. */
class OtherThingsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Smith, 34, was found with cash -> it seems to be of one case
            Smith (34) was found with cash -> it seems to be of one case
            Smith, 119, was found with cash -> it seems to be of one case
            Smith, 120, was found with cash -> -
            19-year-old found with cash -> it seems to be of one case
            A 19 year old found with cash -> it seems to be of one case
            A dealer aged 34 was found with cash -> it seems to be of one case
            Aged 34 and found with cash -> -
            Dealers aged 18 to 24 were found with cash -> -
            Dealers aged 18 and over were found with cash -> -
            Dealers aged 18-24 were found with cash -> -
            Dealers between 18 and 24 years old were found with cash -> -
            34 dealers were found with cash -> -
            """)
    void somebodysAge_isOfOneCase(String sentence, String expected) {
        assertThat(shown(sentence, Unit.MONEY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            He was arrested -> it seems to be of one case
            It was the largest haul -> it seems to be of one case
            An average haul -> it seems to be a rate or an average
            Arrests nationally -> it seems to be of more than the answer
            We hope to arrest more -> it seems to be of what may be
            No arrests were made -> -
            No arrests have been made -> it seems to be of what did not happen
            No arrests were made after the raid -> it seems to be of what did not happen
            No cash was found -> it seems to be of what did not happen
            Arrests were made -> -
            """)
    void wordsOfOtherThings_showItOfAnyUnit(String sentence, String expected) {
        for (Unit unit : Unit.values()) {
            assertThat(shown(sentence, unit)).as("%s", unit).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MONEY", "MASS", "VOLUME"})
    void whatCriminalsDid_andWhatIsSpent_isOfAmounts(Unit unit) {
        assertThat(shown("Thieves stole cash", unit)).isEqualTo("it seems to be of what criminals did");
        assertThat(shown("A budget for drugs", unit)).isEqualTo("it seems to be of what is spent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thieves stole cash", "A budget for drugs"})
    void peopleMayBeCounted_forWhatTheyStole(String sentence) {
        assertThat(shown(sentence, Unit.COUNT)).isEqualTo("-");
    }

    /** What leads to a list and is of all forces is said of its items; other signs are of the sentence that has them. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Nationally officers have: -> it seems to be of more than the answer
            In one of our largest operations officers have: -> -
            Thanks to funding officers have: -> -
            Officers have: -> -
            """)
    void leadIn_showsItOfItsItems(String leadIn, String expected) {
        Passage item = Draft.of(leadIn + "\n• seized £4m in cash").passages().get(1);

        assertThat(OtherThings.shown(item, Unit.MONEY).orElse("-")).isEqualTo(expected);
    }

    private static String shown(String sentence, Unit unit) {
        return OtherThings.shown(Draft.of(sentence).passages().get(0), unit).orElse("-");
    }
}
