package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.claims.Verdict.Outcome;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unread words of texts with a matching number; "-" if all are read. */
class UnreadWordsTest {

    private static final Comparison YEAR = PressYear.comparison();

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers made 65 arrests -> -
            Police officers have also made 65 arrests -> -
            The police made 65 arrests -> -
            65 arrests were made by police -> -
            65 arrests were made by the police -> -
            65 arrests were made by criminals -> criminals
            65 arrests of police were made -> 65 arrests of police were made
            55 people have been arrested -> -
            55 people have arrested -> 55 people have arrested
            55 people were arrested by officers -> -
            55 people arrested officers -> 55 people arrested officers
            Officers were ordered to pay back £505,342 -> back
            Have officers made 65 arrests -> Have officers made 65 arrests
            Officers had made 65 arrests -> had
            We made 65 arrests -> -
            The force made 65 arrests -> force
            """)
    void officers_areRead_onlyBesideTheirAction(String text, String expected) {
        assertThat(unread(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers seized £4.3m in cash -> -
            Officers seize £4.3m in cash -> -
            Seize £4.3m in cash -> Seize
            Seizing £4.3m in cash -> Seizing
            Officers seizing £4.3m in cash -> seizing
            Police seizure of £4.3m in cash -> seizure
            Officers found £4.3m in cash -> found
            Officers have taken £4.3m in cash off the streets -> -
            £4.3m in cash is seized -> -
            £4.5m is subject to criminal investigation -> -
            55 people were arrested and detained -> detained
            Nine organised crime groups were disrupted -> -
            """)
    void action_isRead_inFormsThatClaimIt(String text, String expected) {
        assertThat(unread(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers made a total of 65 arrests -> -
            Officers made 65 arrests in total -> -
            Officers made 65 arrests in tents -> tents
            Officers seized drugs worth more than £11.2m -> -
            Officers seized more than £11.2m of drugs -> -
            Officers seized more than £11.2m of the drugs -> -
            Officers seized £4.3m in banned cash -> banned
            Between 60 and 70 arrests were made -> -
            18 people were jailed for a total of 123 years -> -
            18 people were sentenced to a total of 123 years in prison -> 18
            Criminals were jailed for a total of 123 years -> Criminals were jailed for a total of 123 years
            Arrests rose by 117% -> -
            A 117% rise in the arrests -> -
            Arrests sharply rose by 117% -> sharply
            Officers made 65 arrests? -> ?
            Officers made 65 arrests* -> *
            “Officers made 65 arrests” -> “ ”
            """)
    void linksAndMarks_areRead_onlyBetweenWordsThatAre(String text, String expected) {
        assertThat(unread(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Det Supt Ian Hussey said: “Officers made 65 arrests.” -> -
            “Officers made 65 arrests,” said Detective Superintendent Ian Hussey. -> -
            “Officers made 65 arrests,” she added. -> -
            “Officers seized £4.3m in cash,” said Det Insp Roe – “and made 65 arrests.” -> –
            Police said that officers made 65 arrests -> -
            Det Supt Hussey said that officers made 65 arrests -> -
            Det Supt Ian Hussey denied: “Officers made 65 arrests.” -> Det Supt Ian Hussey denied
            Det Supt Ian Hussey of Merseyside said: “Officers made 65 arrests.” -> Det Supt Ian Hussey Merseyside said
            Ian Hussey said: “Officers made 65 arrests.” -> Ian Hussey said
            """)
    void speaker_isRead_byRankAndName(String text, String expected) {
        assertThat(unread(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In the last year officers made 65 arrests -> -
            In 2023 officers made 65 arrests -> -
            In the 12 months to December 2023 officers made 65 arrests -> -
            In the year ending 31 December 2023 officers made 65 arrests -> -
            In the year ending 30 December 2023 officers made 65 arrests -> year ending 30 December 2023
            From January to December 2023 officers made 65 arrests -> From January December 2023
            In the last decade officers made 65 arrests -> last decade
            In 2022 officers had made 30 arrests -> -
            In 2022 officers made 30 arrests and in 2023 65 arrests -> -
            Officers made 65 arrests, up from 30 -> -
            Officers made 65 arrests, down from 30 -> down
            65 arrests were made, an increase from 30 in the same period of 2022 -> -
            """)
    void time_isRead_ifItEqualsTheFigures(String text, String expected) {
        assertThat(unread(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Under Operation Alliance officers seized £4.3m in cash -> -
            As part of Operation Marrowfell officers seized drugs worth £2.1m -> -
            Outside Operation Alliance officers seized £4.3m in cash -> Outside
            Op Alliance officers seized £4.3m in cash -> Op Alliance
            Under Operation Alliance and Operation Toucan officers seized £4.3m in cash -> Operation Toucan
            """)
    void operation_isRead_ifItIsKnown(String text, String expected) {
        assertThat(unread(text)).isEqualTo(expected);
    }

    /** Words above, or elsewhere in the paragraph, may set another scope or time. A "¶" is a line break. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Merseyside¶¶Officers made 65 arrests. -> Merseyside
            Merseyside¶¶Officers seized £4.3m in cash.¶¶Officers made 65 arrests. -> Merseyside
            A review.¶¶Officers made 65 arrests. -> review
            Officers made 65 arrests. Not so. -> Not so
            Officers made 65 arrests.¶¶Not so. -> -
            Targets:¶• made 65 arrests -> Targets
            Merseyside¶¶Officers have:¶• made 65 arrests -> Merseyside
            Officers have:¶• kept calm¶• made 65 arrests -> -
            In 2022 officers made 30 arrests.¶¶Officers made 65 arrests. -> In 2022
            In 2022 officers made 30 arrests.¶¶In 2023 officers made 65 arrests. -> -
            Operation Marrowfell officers seized drugs worth £2.1m. Officers made 65 arrests. -> Operation Marrowfell
            Under Operation Alliance officers seized £4.3m in cash. Officers made 65 arrests. -> -
            """)
    void wordsAround_areReadToo(String text, String expected) {
        assertThat(unread(text.replace('¶', '\n'))).isEqualTo(expected);
    }

    /** "£9.9m" is one word. */
    @Test
    void otherNumber_isUnread_ifNothingNamesItsFigure() {
        assertThat(unread("Officers seized £9.9m in tax, and made 65 arrests")).isEqualTo("seized £9.9m tax");
    }

    /** Officers may have £4.3m in cash for other reasons. */
    @Test
    void figureOfAnAction_needsTheAction() {
        Verdict verdict = last("We have £4.3m in cash");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NUMBER_MATCHES);
        assertThat(verdict.findings()).extracting(Verdict.Finding::sentence).containsExactly("no action is named");
    }

    /** "The force" is read where the figures are of all records. */
    @Test
    void force_isRead_forFiguresWithoutAnOperation() {
        Summary cash = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(List.of(Given.cash("1", "2023-02-01", "500")));

        assertThat(unread(Claims.check("The force seized £500 in cash", cash, PressYear.PUBLISHED)))
                .isEqualTo("-");
    }

    @Test
    void streetValue_isRead_onlyOfAStreetValuation() {
        assertThat(unread("A street value of £11.2m was seized")).isEqualTo("-");
        Summary wholesale = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(List.of(Given.valued(
                        "1",
                        "2023-02-01",
                        Drug.HEROIN,
                        MonetaryValuation.of(ValuationBasis.WHOLESALE, Records.pounds("2000000")))));

        assertThat(unread(Claims.check("A street value of £2m was seized", wholesale, PressYear.PUBLISHED)))
                .isEqualTo("street value");
    }

    private static String unread(String text) {
        return unread(Claims.check(text, YEAR, PressYear.PUBLISHED));
    }

    private static String unread(List<Verdict> verdicts) {
        Verdict last = verdicts.get(verdicts.size() - 1);
        assertThat(last.outcome()).as("%s", last).isIn(Outcome.TRUE, Outcome.NUMBER_MATCHES);
        return last.unreadWords().isEmpty() ? "-" : String.join(" ", last.unreadWords());
    }

    private static Verdict last(String text) {
        List<Verdict> verdicts = Claims.check(text, YEAR, PressYear.PUBLISHED);
        return verdicts.get(verdicts.size() - 1);
    }
}
