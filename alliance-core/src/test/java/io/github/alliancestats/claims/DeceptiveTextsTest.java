package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.claims.Verdict.Outcome;
import io.github.alliancestats.stats.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with the number of a figure and another meaning. None of them may be true. */
class DeceptiveTextsTest {

    private static final Comparison YEAR = UpdateOf2025.comparison();

    /** Each outcome with the words that were not read. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            It is simply untrue that officers made 742 arrests. -> number-matches [It, simply, untrue, that]
            Police had set themselves a target of 742 arrests. -> number-matches [had, set, themselves, target]
            655 people were arrested and charged. -> number-matches [charged]
            301 warrants are still outstanding. -> number-matches [still, outstanding]
            Op Heron officers seized drugs worth £5.2m. -> number-matches [Op, Heron]
            Knife crime arrests rose by 24 per cent. -> number-matches [Knife, crime]
            Officers seized £2m in counterfeit cash. -> number-matches [counterfeit]
            Under 19 orders officers seized £2m in cash. -> not-bound; number-matches [19, orders]
            “Officers made 742 arrests,” she said. -> true
            65 pounds of cocaine was seized. -> false
            143lb of cocaine was seized. -> true
            2,293oz of cocaine was seized. -> true
            Officers seized £2m in cash and vehicles. -> number-matches [vehicles]
            Officers seized £2m in cash and property. -> number-matches [property]
            This time last year officers had seized £1.5m in cash. -> true
            Officers made 598 arrests the year before. -> true
            In 2024 officers made 598 arrests. -> true
            742 arrests in 2025 and 598 in 2024 -> true; true
            """)
    void sentence_hasThisOutcome(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** The same figures, said plainly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officers made 742 arrests.",
                "In 2025 officers made 742 arrests and seized £2m in cash.",
                "655 people were arrested and 401 charged.",
                "301 warrants were executed.",
                "Officers seized drugs worth £5.2m.",
                "Under Operation Alliance officers shut down 18 cannabis farms.",
                "18 people were jailed for a total of 123 years.",
                "Arrests rose by 24%.",
                "Officers made 742 arrests, up from 598 the year before.",
                "Det Supt Ian Hussey said: “Officers made 742 arrests.”",
                "In the last year, officers have:\n\n• seized £2m in cash\n• made 742 arrests"
            })
    void plainText_isTrue(String text) {
        assertThat(check(text)).isNotEmpty().allMatch(verdict -> verdict.outcome() == Outcome.TRUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officers never made 742 arrests.",
                "It is not the case that 742 arrests were made.",
                "Claims that police made 742 arrests are wrong.",
                "No force in England made 742 arrests.",
                "Hardly 742 arrests were made.",
                "Officers may have made 742 arrests.",
                "Officers should have made 742 arrests.",
                "Police are believed to have seized £2m in cash.",
                "Officers allegedly seized drugs worth £5.2m.",
                "Reportedly, 301 warrants were executed.",
                "Officers are on course to make 742 arrests.",
                "The budget foresees that officers seize £2m in cash.",
                "By 2030 officers will have executed 301 warrants.",
                "Our goal: 742 arrests.",
                "Officers were told to make 742 arrests.",
                "Had officers made 742 arrests, crime had fallen.",
                "Unless 742 arrests were made, funding stopped.",
                "Suppose officers seized £2m in cash.",
                "Were 742 arrests made?",
                "Imagine 301 warrants executed.",
                "Officers in Kent made 742 arrests.",
                "Officers made 742 arrests in Carlisle.",
                "Officers made 742 arrests at the weekend.",
                "Officers made 742 arrests in the decade to 2025.",
                "Under Operation Alliance and Operation Toucan officers made 742 arrests.",
                "Op Toucan: 742 arrests.",
                "The eastern division's officers seized drugs worth £5.2m.",
                "Officers made 742 arrests in the last year alone.",
                "Officers made 742 arrests in 2025 and earlier years.",
                "655 people were arrested and released.",
                "Officers seized and returned £2m in cash.",
                "Officers seized £2m in cash and burned it.",
                "655 people were arrested and cleared.",
                "Officers seized drugs worth £5.2m and sold them.",
                "Officers made 742 arrests or searches.",
                "742 arrests and cautions were made.",
                "Drugs and weapons worth £5.2m were seized.",
                "655 people and companies were arrested.",
                "Officers seized £2m in cash, crypto and gold.",
                "Officers shut down 18 cannabis farms and brothels.",
                "Officers seized £2m in Monopoly cash.",
                "Officers seized £2m of the £9m in cash.",
                "Nearly half of the 742 arrests were made by Kent officers.",
                "742 arrests were half of those made.",
                "Officers seized drugs worth £5.2m a month.",
                "Only 742 arrests were made of 2,000 planned.",
                "Another 742 arrests were made.",
                "At least one of 742 arrests was made.",
                "“Officers made 742 arrests,” said the minister, wrongly.",
                "“Officers made 742 arrests” is a lie, she said.",
                "Det Supt Ian Hussey denied: “Officers made 742 arrests.”",
                "The phrase “742 arrests were made” is a joke.",
                "Critics said police made 742 arrests.",
                "Criminals seized £2m in cash.",
                "£2m in cash was seized from officers.",
                "742 arrests were made by the army.",
                "742 arrests of officers were made.",
                "Officers seized drugs worth 5.2m euros.",
                "742 arrests per district were made.",
                "Officers seized £2m in cash at 1990 prices.",
                "Northern region\n\nOfficers made 742 arrests.",
                "What we did not do:\n• made 742 arrests",
                "Targets for next year\n\n• 742 arrests were made",
                "The following is fiction. Officers made 742 arrests.",
                "Officers made 742 arrests. Or so they say.",
                "£2m in cash was seized unlawfully.",
                "655 people were wrongly arrested.",
                "Officers police seized have £2m in cash.",
                "Arrests rose by 24% among children.",
                "Burglary arrests rose by 24%.",
                "Arrests rose by 24% less than planned.",
                "Cash seized: £2m was the target."
            })
    void textWithAnotherMeaning_isNotTrue(String text) {
        assertThat(check(text)).isNotEmpty().noneMatch(verdict -> verdict.outcome() == Outcome.TRUE);
    }

    /** Written after the rules were done and not used to change them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police made 742 arrests disappear.",
                "742 arrests were made up.",
                "Officers seized on 742 arrests.",
                "655 people were arrested in error.",
                "By mistake, 301 warrants were executed.",
                "Officers executed 301 warrants at one house.",
                "£2m in cash was seized by police and thieves.",
                "In the last year but one, officers made 742 arrests.",
                "Officers made 742 arrests (provisional).",
                "Officers made 742 arrests (Kent).",
                "18 people were jailed for a total of 123 years on appeal.",
                "655 people were arrested by police officers made up as clowns.",
                "The 742 arrests were police arrests.",
                "In 2025 police officers were 742 arrests short.",
                "Chief Constable Ann Roe said: “If only. Officers made 742 arrests.”",
                "Lancashire:\n\n• 742 arrests were made",
                "Under review: 742 arrests were made.",
                "742 arrests were made under Operation Alliance's predecessor.",
                "Officers arrested 655 people and a dog.",
                "We made 742 arrests; they did not.",
                "Officers seized £2m in cash in 2025 in Kent.",
                "Police cash of £2m was seized.",
                "Officers' cash of £2m was seized by officers.",
                "£2m in cash was seized by the police, for the police.",
                "Officers have 742 arrests.",
                "Police made £2m in cash.",
                "Officers made 742 arrests in 2025 but one.",
                "Police hold that drugs worth £5.2m were seized.",
                "Officers found drugs worth £5.2m missing.",
                "Officers dream they made 742 arrests.",
                "742 arrests were made, it was wrongly reported.",
                "Not even 742 arrests were made.",
                "In 2025 the county had hoped for 742 arrests.",
                "Officers seized fake drugs worth £5.2m.",
                "Officers seized drugs, once worth £5.2m.",
                "Officers seized £2m in cash over a decade.",
                "Officers in the last year have seized £2m in cash, less £1m returned.",
                "655 people, all officers, were arrested.",
                "301 warrants were executed and 301 more are planned.",
                "18 people were jailed for a total of 123 years, suspended.",
                "18 cannabis farms were shut down by farmers.",
                "Arrests rose by 24% in one town.",
                "Arrests rose by 24%, police denied.",
                "If officers made 742 arrests, crime fell.",
                "“742 arrests were made,” said the Kent force.",
                "Operation Heron\n\nOfficers made 742 arrests.",
                "Figures for Wales:\n\n• Officers made 742 arrests.",
                "Last month:\n• made 742 arrests",
                "Officers made 742 arrests, 598 fewer than in 2024.",
                "742 of our officers made arrests.",
                "Officers made 742 arrests (598 of children).",
                "Officers seized $2m in cash."
            })
    void freshText_isNotTrue(String text) {
        assertThat(check(text)).isNotEmpty().noneMatch(verdict -> verdict.outcome() == Outcome.TRUE);
    }

    /** Every word has its place in some sentence, and not in this one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officers made 598 arrests in 2024 and seized £2m in cash.",
                "Officers made 598 arrests the year before and seized £2m in cash.",
                "598 arrests were made this time last year and £2m in cash was seized.",
                "Officers made 742 arrests\r\nfewer than planned.",
                "Officers made 742 arrests\n– a target they never met.",
                "Officers made 742 arrests\n- or so they claim.",
                "742 arrests,\n\nor did they?",
                "Constable Never Actually Said Officers Made 742 Arrests",
                "Officers added 742 arrests.",
                "In 2025 police added 742 arrests.",
                "Officers seized drugs worth £5.2m and made £2m in cash.",
                "£2m in cash was made and seized.",
                "18 cannabis farms were made and shut down.",
                "655 people were arrested and seized £2m in cash.",
                "655 people were arrested and charged 401 people.",
                "655 suspects arrested seized £2m in cash.",
                "401 people were charged for a total of 123 years in custody.",
                "742 arrests totalling 123 years in custody",
                "18 criminals were jailed for 123 years, and total cash seized was £2m.",
                "Officers made 742 arrests of 18 people jailed.",
                "£2m in cash of 18 people jailed was seized.",
                "742 arrests worth £2m in cash were seized.",
                "Officers seized 65kg of cocaine (£2m in cash).",
                "61% of people were arrested and charged.",
                "Officers made half of cocaine drug seizures.",
                "£2m in cash was seized by force.",
                "Officers seized –£2m in cash.",
                "742 arrests and £2m in cash were seized.",
                "Officers seized £2m in cash over 742 arrests.",
                "A criminal was jailed for a total of 123 years.",
                "742 arrests: 598 in 2024 and 144 in 2025",
                "Kent officers have\n• made 742 arrests"
            })
    void wordsOutOfPlace_areNotTrue(String text) {
        assertThat(check(text)).noneMatch(verdict -> verdict.outcome() == Outcome.TRUE);
    }

    /** Written for the rule that a number is false, too, only if every word was read. Half of the numbers match. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "18 cannabis farms of at least 360 plants were shut down.",
                "Three cannabis farms of at least 360 plants were shut down.",
                "Officers destroyed 2kg of cocaine.",
                "In the six months to Sept. 300 arrests were made.",
                "In the U.K. 12,000 arrests were made.",
                "Outside Smith Ltd. Officers made 12 arrests.",
                "Kent officers have\n• made 12 arrests",
                "In Kent\r\nofficers made 12 arrests.",
                "Officers made 12 arrests\n– on the first day.",
                "Officers made 598 arrests in 2024 and seized £1.5m in cash.",
                "£1.5m in cash was seized and 598 arrests were made in 2024.",
                "655 people were arrested and seized £40,000 in cash.",
                "A total of 742 arrests were made and an offender jailed for 21 years.",
                "Each of five forces made 742 arrests.",
                "Each of five forces made 12 arrests.",
                "In the first half of 2025 officers made 742 arrests.",
                "In the first half of 2025 officers made 300 arrests.",
                "Officers made 742 arrests in early 2025.",
                "Over the summer officers made 80 arrests.",
                "Since the launch officers have made 9,000 arrests.",
                "Since April officers have made 742 arrests.",
                "Officers made 65 arrests on Tuesday.",
                "On 12 May officers made 742 arrests.",
                "Officers made 742 arrests in Q1.",
                "Between June and August officers made 150 arrests.",
                "In the last six months officers made 742 arrests.",
                "Officers made 742 arrests this year.",
                "By the end of June officers made 742 arrests.",
                "A man was found with £2m in cash.",
                "Smith, 34, had £40,000 in cash.",
                "The largest seizure was £600,000 in cash.",
                "In one raid officers seized £2m in cash.",
                "A gang laundered £7m in cash.",
                "The gang supplied drugs worth £5.2m.",
                "They conspired to import cocaine worth £9m.",
                "Thieves stole £2m in cash.",
                "Border Force seized drugs worth £80m.",
                "Nationally, 12,000 arrests were made.",
                "Across the country officers seized £2m in cash.",
                "A £2m fraud of cash was seized.",
                "A £5.2m drugs deal was seized.",
                "Officers seized £2m in cash and cocaine.",
                "Officers seized £3m in cash and 12 cars.",
                "Officers seized cocaine and heroin worth £5.2m.",
                "Officers seized cocaine, heroin and ketamine worth £8m.",
                "Officers seized 65kg of cocaine and heroin.",
                "Officers seized 80kg of class A and B drugs.",
                "18 cannabis farms with more than 100 plants were shut down.",
                "Three cannabis farms with more than 100 plants were shut down.",
                "18 cannabis farms' owners were shut down.",
                "655 criminal enterprises were arrested.",
                "Eighteen gang members were jailed for a total of 123 years.",
                "742 arrests' records were made.",
                "Officers made 742 arrests a month.",
                "An average of 62 arrests were made.",
                "742 cyber arrests were made.",
                "742 failed arrests were made.",
                "Police held a display of £2m in cash.",
                "Officers were given £2m in cash.",
                "Criminals hold £2m in cash.",
                "Officers aim to make 800 arrests next year.",
                "Officers could have made 900 arrests.",
                "Officers did not make 500 arrests.",
                "Officers failed to execute 301 warrants.",
                "No more arrests than 742 were made, as planned.",
                "The scheme cost £2m in cash.",
                "A £2m cash reward was seized.",
                "£5.2m of drugs and a van were seized.",
                "Gun crime arrests rose by 50%.",
                "The arrest rate rose by 24%.",
                "Arrests of women fell by 10%.",
                "Cocaine made up half of drug seizures in Kent.",
                "In 2024, before the merger, officers made 598 arrests.",
                "In 2024 officers made 742 arrests of dealers.",
                "This time last year Kent officers had seized £1.5m in cash."
            })
    void textOfAnotherThing_isNeitherTrueNorFalse(String text) {
        assertThat(check(text)).isNotEmpty().extracting(Verdict::outcome).doesNotContain(Outcome.TRUE, Outcome.FALSE);
    }

    private static List<Verdict> check(String text) {
        return Claims.check(text, YEAR, UpdateOf2025.PUBLISHED);
    }

    private static String verdicts(String text) {
        return check(text).stream().map(DeceptiveTextsTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Verdict verdict) {
        String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return verdict.unreadWords().isEmpty() ? outcome : outcome + " " + verdict.unreadWords();
    }
}
