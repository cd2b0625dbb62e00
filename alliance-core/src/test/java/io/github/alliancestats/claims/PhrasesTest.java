package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are found in singular and plural, the longest of those that begin at a word, also where they are hyphenated. */
class PhrasesTest {

    private static final Phrases<String> KNOWN = new Phrases<String>()
            .add("cash", "cash")
            .add("seizure", "cash seizure")
            .add("large seizure", "cash seizure of size")
            .add("farm", "industrial sized farm");

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            cash -> cash 0-1
            cash seizure -> seizure 0-2
            cash seizures -> seizure 0-2
            cash seizure of -> seizure 0-2
            cash seizure of size -> large seizure 0-4
            cash-seizure of size -> large seizure 0-5
            industrial-sized farms -> farm 0-4
            -industrial-sized farms -> -
            industrial - farms -> -
            cashier -> -
            """)
    void longestPhrase_thatBeginsAtAWord(String text, String expected) {
        Passage passage = passage(text);

        assertThat(told(KNOWN.at(passage, 0, passage.size()))).isEqualTo(expected);
    }

    @Test
    void phrase_endsBeforeTheEnd() {
        Passage passage = passage("cash seizure");

        assertThat(told(KNOWN.at(passage, 0, 1))).isEqualTo("cash 0-1");
        assertThat(told(KNOWN.at(passage, 0, 0))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            the cash and cash seizures -> cash 1-2 -> seizure 3-5
            cash seizures and cash -> seizure 0-2 -> cash 3-4
            the -> - -> -
            """)
    void firstAndLast(String text, String first, String last) {
        Passage passage = passage(text);

        assertThat(told(KNOWN.first(passage, -1, passage.size()))).isEqualTo(first);
        assertThat(told(KNOWN.last(passage, -1, passage.size()))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "county, county", "counties, county", "lies, lie", "dies, die", "searches, search", "ashes, ashe",
                "lashes, lash",
        "passes, pass", "aches, ache", "drugs, drug", "gas, gas", "guns, gun", "class, class", "status, status",
    })
    void stem_isTheSingular_asFarAsPhrasesNeedIt(String word, String stem) {
        assertThat(Phrases.stem(word)).isEqualTo(stem);
    }

    private static Passage passage(String text) {
        return Draft.of(text).passages().get(0);
    }

    private static String told(Optional<Phrases.Found<String>> found) {
        return found.map(phrase -> phrase.meaning() + " " + phrase.from() + "-" + phrase.to())
                .orElse("-");
    }
}
