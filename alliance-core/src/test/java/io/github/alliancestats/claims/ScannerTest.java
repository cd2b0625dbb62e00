package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read as a quantity: its unit, its number in pounds, grams, millilitres, per cent or days, the place to which
 * it may have been rounded, and what the words around it claim.
 */
class ScannerTest {

    @Test
    void table_hasEachWordWithTheNumberBehindIt() {
        assertThat(Numeral.table("mg 0.001 kg 1000 g 1"))
                .isEqualTo(Map.of("mg", new BigDecimal("0.001"), "kg", new BigDecimal("1000"), "g", BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £11.2m -> MONEY GBP 11200000 to 100000
            €1,200 -> MONEY EUR 1200 to 100
            $5k -> MONEY USD 5000 to 1000
            12 euros -> MONEY EUR 12 to 1
            30 US dollars -> MONEY USD 30 to 1
            30 US dollars or more -> MONEY USD 30 to 1 AT_LEAST
            half a million pounds -> MONEY GBP 500000 to 100000
            a quarter of a million pounds -> MONEY GBP 250000 to 50000
            """)
    void money(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            250mg -> MASS 0.25 to 0.01
            31kg -> MASS 31000 to 1000
            two kilos -> MASS 2000 to 1000
            1.5 tonnes -> MASS 1500000 to 100000
            25ml -> VOLUME 25 to 1
            3 litres -> VOLUME 3000 to 1000
            5lb -> MASS 2267.96185 to 453.59237
            12 oz -> MASS 340.1942775 to 28.349523125
            three ounces -> MASS 85.048569375 to 28.349523125
            300 pounds of cocaine -> MASS 136077.711 to 4535.9237
            300 pounds of jewellery -> MONEY GBP 300 to 10
            half a million pounds of cocaine -> MONEY GBP 500000 to 100000
            two thousand pounds of cocaine -> MONEY GBP 2000 to 1000
            """)
    void weightsAndVolumes(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            a dozen arrests -> COUNT 12 to 1
            twenty-six thousand arrests -> COUNT 26000 to 1000
            twenty-six arrests -> COUNT 26 to 1
            two hundred and six arrests -> COUNT 206 to 1
            a hundred arrests -> COUNT 100 to 10
            two dozen arrests -> COUNT 24 to 1
            2 dozen arrests -> COUNT 24 to 1
            half a dozen arrests -> COUNT 6 to 1
            half a hundred arrests -> COUNT 50 to 10
            half a million arrests -> COUNT 500000 to 100000
            a hundred and twenty arrests -> COUNT 120 to 1
            a hundred thousand arrests -> COUNT 100000 to 10000
            a thousand arrests -> COUNT 1000 to 100
            two thousand arrests -> COUNT 2000 to 1000
            two thousand and six arrests -> COUNT 2006 to 1
            one hundred and twenty thousand arrests -> COUNT 120000 to 1000
            one million two hundred thousand arrests -> COUNT 1200000 to 1000
            ten six arrests -> COUNT 10 to 1; COUNT 6 to 1
            twenty arrests -> COUNT 20 to 1
            twenty nine arrests -> COUNT 29 to 1
            nineteen nine arrests -> COUNT 19 to 1; COUNT 9 to 1
            twenty ten arrests -> COUNT 20 to 1; COUNT 10 to 1
            a hundred and a hundred and one arrests -> COUNT 100 to 10; COUNT 101 to 1
            two hundred ninety-nine arrests -> COUNT 299 to 1
            a dozen dozen arrests -> COUNT 12 to 1
            a thousand and a thousand arrests -> COUNT 1000 to 100; COUNT 1000 to 100
            one million and one thousand arrests -> COUNT 1001000 to 1000
            a hundred thousand and one arrests -> COUNT 100001 to 1
            twenty twelve arrests -> COUNT 20 to 1; COUNT 12 to 1
            one hundred and two hundred arrests -> COUNT 100 to 1; COUNT 200 to 1
            two hundred and one hundred arrests -> COUNT 200 to 1; COUNT 100 to 1
            one thousand and one thousand arrests -> COUNT 1000 to 1000; COUNT 1000 to 1000
            one thousand and two thousand arrests -> COUNT 1000 to 1000; COUNT 2000 to 1000
            2023 arrests -> COUNT 2023 to 1
            123 arrests -> COUNT 123 to 1
            in quarter four 123 arrests -> COUNT 4 to 1; COUNT 123 to 1
            in the last quarter four arrests -> COUNT 4 to 1
            12,000 arrests -> COUNT 12000 to 1000
            """)
    void things(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            12% -> SHARE 12 to 1
            12.5 per cent -> SHARE 12.5 to 0.1
            a quarter of arrests -> FRACTION 25 to 1
            three-quarters of arrests -> FRACTION 75 to 1
            half of arrests -> FRACTION 50 to 1
            rose by a third -> FRACTION 33.33333333333333 to 1
            arrests doubled -> MULTIPLE 200 to 1
            arrests were unchanged -> MULTIPLE 100 to 1 EXACTLY
            arrests were down to nothing -> MULTIPLE 0 to 1 EXACTLY
            Arrests: all of them -> FRACTION 100 to 1 EXACTLY
            Arrests: none of them -> FRACTION 0 to 1 EXACTLY
            Arrests: most of them -> ''
            Arrests: all -> ''
            all of them -> ''
            """)
    void proportions(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    /** A year is 365.25 days and a month a twelfth of that. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            jailed for 8 years -> TERM 2922 to 365.25
            a sentence of two years and six months -> TERM 913.125 to 30.4375
            90 days in custody -> TERM 90 to 1
            in the last 12 months criminals were jailed for 8 years -> TERM 2922 to 365.25
            during 12 months criminals were jailed for over 8 years -> TERM 2922 to 365.25 MORE_THAN
            over the 12 months criminals were jailed for 8 years -> TERM 2922 to 365.25
            it resulted in 8 years in prison -> TERM 2922 to 365.25
            in 8 years of imprisonment -> TERM 2922 to 365.25
            """)
    void termsOfCustody(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            more than 12 arrests -> COUNT 12 to 1 MORE_THAN
            more than a total of 12 arrests -> COUNT 12 to 1 MORE_THAN
            12 or more arrests -> COUNT 12 to 1 AT_LEAST
            12+ arrests -> COUNT 12 to 1 MORE_THAN
            12-plus arrests -> COUNT 12 to 1 MORE_THAN
            10 to 12 arrests -> COUNT 10-12 to 1
            between 10 and 12 arrests -> COUNT 10-12 to 1
            more than just over 12 arrests -> COUNT 12 to 1 JUST_OVER
            no fewer than 12 arrests -> COUNT 12 to 1 AT_LEAST
            a total of 12 arrests -> COUNT 12 to 1
            total of 12 arrests -> COUNT 12 to 1
            more than total of 12 arrests -> COUNT 12 to 1
            more than 12 or more arrests -> COUNT 12 to 1 MORE_THAN
            12 or fewer arrests -> COUNT 12 to 1
            10–12 arrests -> COUNT 10-12 to 1
            up from 10 to 12 arrests -> COUNT 10 to 1; COUNT 12 to 1
            rose £11m to £12m -> MONEY GBP 11000000 to 1000000; MONEY GBP 12000000 to 1000000
            terms ranged from 10 to 12 things -> COUNT 10-12 to 1
            went from 10 to 12 arrests -> COUNT 10 to 1; COUNT 12 to 1
            locked up 10 to 12 dealers -> COUNT 10-12 to 1
            more than US$11m -> MONEY USD 11000000 to 1000000 MORE_THAN
            told us $11m -> MONEY USD 11000000 to 1000000
            not more than 12 arrests -> COUNT 12 to 1 AT_MOST
            under 12 arrests -> COUNT 12 to 1 LESS_THAN
            under 12 orders -> COUNT 12 to 1
            under 12 confiscation orders -> COUNT 12 to 1
            In 2023 650 arrests -> COUNT 650 to 10
            10 to 10 arrests -> COUNT 10 to 1; COUNT 10 to 1
            £11m to €12m -> MONEY GBP 11000000 to 1000000; MONEY EUR 12000000 to 1000000
            £11m to 12kg -> MONEY GBP 11000000 to 1000000; MASS 12000 to 1000
            £11m to £12.3m -> MONEY GBP 11000000-12300000 to 1000000
            between a quarter and a third of arrests -> FRACTION 33.33333333333333 to 1
            by a quarter to a third of arrests -> FRACTION 25-33.33333333333333 to 1
            one in three arrests -> FRACTION 33.33333333333333 to 1
            more than 3 in every 4 arrests -> FRACTION 75 to 1 MORE_THAN
            3 in 2 arrests -> COUNT 3 to 1; COUNT 2 to 1
            3 in 12 months -> COUNT 3 to 1
            no arrests -> ''
            half a tonne of cocaine -> MASS 500000 to 100000
            three quarters of a kilo of cocaine -> MASS 750 to 50
            half a litre of GHB -> VOLUME 500 to 100
            £4.3mil in cash -> MONEY GBP 4300000 to 100000
            £4.3 mil in cash -> MONEY GBP 4300000 to 100000
            10 and 12 arrests -> COUNT 10 to 1; COUNT 12 to 1
            12 to 10 arrests -> COUNT 12 to 1; COUNT 10 to 1
            """)
    void wordsAround_changeWhatIsClaimed(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of them",
                "half an arrest",
                "no doubt",
                "a K-9 team",
                "a k of drugs",
                "a bn of pounds",
                "several dozen arrests",
                "a couple of hundred arrests",
                "in 2023",
                "on 12 May",
                "May 12",
                "call 101",
                "on 01228 555111",
                "on 08005551111",
                "Smith, 34, of Carlisle",
                "Smith (34) of Carlisle",
                "a 19-year-old man",
                "aged 18 to 24",
                "24/7",
                "Covid-19",
                "#3",
                "section 23",
                "for 8 years",
                "page 3",
                "operation 3",
                "3/4",
                "7 / 24",
                "112 112",
                "dial 112",
                "0800",
                "12 12",
                "aged eighteen to twenty-four",
                "aged 18 to 119",
                "a 19 year old man",
                "19 years old",
                "a nineteen-year-old man",
                "May twelve",
                "at 30 mph"
            })
    void whatIsNoQuantity(String text) {
        assertThat(read(text)).isEmpty();
    }

    /** What has more digits than that is no number of anything. */
    @Test
    void fortyDigits_areANumber() {
        String forty = "1" + "0".repeat(39);

        assertThat(read(forty + " arrests")).startsWith("COUNT " + forty);
        assertThat(read(forty + "0 arrests")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £86.630.42 -> 0
            of £86.630.42 and €4,3m -> 1, 4
            £86,630.42 -> ''
            £ -> ''
            £a -> ''
            86.630.42 -> ''
            """)
    void unreadableAmounts_areFoundWhereTheyBegin(String text, String expected) {
        List<Integer> found = Amounts.unreadable(Draft.of(text).passages().get(0));

        assertThat(found.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String read(String text) {
        Passage passage = Draft.of(text).passages().get(0);
        List<Said> all = Scanner.quantities(passage);
        return all.stream().map(ScannerTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Said said) {
        String currency = said.currency().isEmpty() ? "" : " " + said.currency();
        String range = said.hasRange() ? "-" + plain(said.high()) : "";
        String wording = said.wording() == Qualifier.PLAIN ? "" : " " + said.wording();
        return said.unit() + currency + " " + plain(said.low()) + range + " to " + plain(said.place()) + wording;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
