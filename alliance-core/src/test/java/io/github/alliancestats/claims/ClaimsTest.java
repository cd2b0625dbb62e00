package io.github.alliancestats.claims;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.claims.Verdict.Outcome;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of press releases with their verdicts. Each row lists, for every quantity and vague word in turn, the
 * outcome, the figure and the reasons of the findings.
 */
class ClaimsTest {

    private static final Comparison YEAR = PressYear.comparison();

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers take more than £11m of drugs off the streets in year as a result of Operation Alliance -> number-matches drugs.value
            In the last year, officers have seized drugs worth more than £11.2m -> number-matches drugs.value
            Seizing suspected illegal money worth more than £4m -> number-matches money.seized
            In the last year officers confiscated £4.3m in cash -> number-differs cash.seized STAGE
            Continued to target criminal finance – with £4.5m subject to criminal investigation -> number-matches funds.under-investigation
            Officers seized drugs worth more than £11.3m -> number-differs drugs.value AMOUNT
            Officers seized drugs worth £12.1m -> number-differs drugs.value AMOUNT
            Drugs worth nearly £11.3m were seized -> number-matches drugs.value
            Almost £11.2m of drugs was seized -> number-differs drugs.value AMOUNT
            Officers seized £4.3 in cash -> number-differs cash.seized AMOUNT
            Officers seized more than half a million pounds in cash -> number-matches cash.seized
            At the end of 2023 police held £5.2m in cash -> number-matches cash.held
            Police hold £5.2m in seized cash -> number-matches cash.held
            £5.2m in cash is still being held -> number-matches cash.held
            Of £4.3m in seized cash, £612,300 in cash was forfeited -> number-matches cash.seized; number-matches cash.forfeited
            Officers forfeited £612,300 of seized cash -> number-matches cash.forfeited
            Officers took in £4.3m of seized cash -> number-matches cash.seized
            The courts ordered criminals to pay £505,342 under the Proceeds of Crime Act -> number-matches orders.ordered
            Criminals were ordered to pay back £505,342 -> number-matches orders.ordered
            £505,342 was ordered to be repaid -> number-matches orders.ordered
            Criminals were ordered to pay £505,342 -> not-bound NOT_BOUND
            £612,300 in cash was forfeited -> number-matches cash.forfeited
            £612,300 in cash was seized -> number-differs cash.seized AMOUNT
            Cash of £4.3m was recovered -> number-differs cash.seized STAGE
            Officers seized £8.80m in cash -> number-differs cash.seized AMOUNT
            Officers returned £612,300 of seized cash -> number-differs cash.released AMOUNT
            Officers seized £8.8m in cash -> number-differs cash.seized AMOUNT
            Officers seized nearly £8.80m in cash -> number-differs cash.seized AMOUNT
            Officers seized about £8.80m in cash -> number-differs cash.seized AMOUNT
            Officers seized more than £8.80m in cash -> number-differs cash.seized AMOUNT
            Confiscation orders of about £500,000 were made -> number-matches orders.ordered
            About £500,000 was recovered under confiscation orders -> number-differs orders.paid AMOUNT
            65 people were arrested -> number-differs people.arrested AMOUNT
            55 people were arrested and 22 charged -> number-matches people.arrested; number-matches people.charged
            55 people were arrested and 55 convicted -> number-matches people.arrested; not-bound NOT_BOUND
            55 people were arrested and 55 sentenced -> number-matches people.arrested; not-bound NOT_BOUND
            Officers made 65 arrests -> number-matches arrests.count
            Officers executed 54 warrants -> number-differs warrants.executed AMOUNT
            54 warrants were obtained -> number-matches warrants.obtained
            17 organised crime groups were disrupted -> number-differs groups.disrupted AMOUNT
            Nine organised crime groups were disrupted -> number-matches groups.disrupted
            Fifteen industrial-sized cannabis farms were shut down -> number-matches farms.of-at-least-200
            Numerous industrial-sized cannabis farms were shut -> vague farms.of-at-least-200 VAGUE
            Criminals were jailed for a total of 123 years -> number-matches custody.total
            A man was jailed for eight years -> not-bound NOT_BOUND
            28 cyber warrants led to 65 arrests -> not-bound NOT_BOUND; number-matches arrests.count
            Officers seized 353.5kg of drugs, including 140kg of cocaine -> number-matches drugs.mass; number-matches drugs.mass
            Drugs worth more than £11.2m, made up of cannabis worth £2.1m and heroin worth £200,000 -> number-matches drugs.value NOTE; number-matches drugs.value NOTE; number-matches drugs.value NOTE
            As part of Operation Marrowfell officers seized drugs worth £11.2m -> number-differs drugs.value AMOUNT
            As part of Operation Marrowfell officers seized drugs worth £2.1m -> number-matches drugs.value
            Operation Toucan officers seized drugs worth £11.2m -> not-bound SCOPE
            In the last six months officers have taken £4.3m in cash -> number-matches cash.seized
            In 2022 officers seized £4.3m in cash -> not-bound NOT_BOUND
            £1.5m in cash was seized -> number-differs cash.seized AMOUNT
            Officers seized £4 in cash -> number-differs cash.seized AMOUNT
            Officers seized drugs worth £22.5m -> number-differs drugs.value AMOUNT
            Officers made 55 arrests -> number-differs arrests.count AMOUNT
            More than 32 warrants were executed -> number-matches warrants.executed
            More than 31 warrants were executed -> number-matches warrants.executed
            Cash seized rose to £4.3m -> number-matches cash.seized
            Arrests: £65 -> not-bound NOT_BOUND
            Arrests: 65 -> number-matches arrests.count
            As part of Operation Alliance officers seized drugs worth £11.2m -> number-matches drugs.value
            Officers made 65 arrests, including 9 in Barrow, and 79 warrants were executed -> number-matches arrests.count; not-bound NOT_BOUND; number-differs warrants.executed AMOUNT
            The charge rate was 40% -> number-matches people.arrested-and-charged
            Arrests rose by 117% -> number-matches arrests.count
            Arrests fell by 117% -> number-differs arrests.count DIRECTION
            Farms were shut, 18 of them -> not-bound NOT_BOUND
            The number of referrals was up 100% -> number-differs safeguarding.referrals ZERO_BASE
            40% of people arrested were charged -> not-bound NOT_BOUND
            Nationally, police seized £76.9m in cash -> number-differs cash.seized AMOUNT
            Each officer made 12 arrests -> number-differs arrests.count AMOUNT
            He was caught with £5,000 in cash -> number-differs cash.seized AMOUNT NOTE
            We aim to seize £5m of drugs next year -> number-differs drugs.value AMOUNT
            Three men were arrested -> not-bound NOT_BOUND
            A gang of five was jailed for 45 years -> not-bound NOT_BOUND; not-bound NOT_BOUND
            More than 200kg of cannabis with a street value of £2.1m was seized -> number-matches drugs.mass; number-matches drugs.value
            A £5,000 reward is offered for information -> not-bound NOT_BOUND
            The operation cost £250,000 and involved 100 officers -> not-bound NOT_BOUND; not-bound NOT_BOUND
            """)
    void sentence_hasTheseVerdicts(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** As word processors and web pages write it, with blanks and hyphens that break no line. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers seized drugs worth more than £99\u00a0million -> number-differs drugs.value AMOUNT
            Officers seized drugs worth more than £11.2\u00a0million -> number-matches drugs.value
            Officers made 65\u202farrests -> number-matches arrests.count
            Sixty\u2011five arrests were made -> number-matches arrests.count
            As part of Operation\u00a0Marrowfell officers seized drugs worth £2.1m -> number-matches drugs.value
            """)
    void typography_changesNothing(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    @Test
    void wordsOfAVerdict_areAsTheTextHasThem() {
        String text = "Officers made 65\u00a0arrests and seized more than £11.2\u00a0million of drugs";
        assertThat(check(text)).extracting(Verdict::words).containsExactly("65", "more than £11.2\u00a0million");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Operation Alliance's officers seized drugs worth more than £11.2m -> number-matches drugs.value
            Operation Marrowfell’s officers seized drugs worth £2.1m -> number-matches drugs.value
            Under Operation Alliance Cumbria Police seized £4.3m in cash -> number-matches cash.seized
            Operation Marrowfell Nets £2.1m of Drugs -> number-matches drugs.value NOTE
            Operation\u00a0Marrowfell\u00a0officers seized drugs worth £2.1m -> number-matches drugs.value
            Operation Toucan's officers seized drugs worth £11.2m -> not-bound SCOPE
            """)
    void operation_isFoundByItsName_whateverStandsBehind(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Seized drugs worth £11.2m -> number-differs drugs.value AMOUNT
            Seized drugs worth £2.1m -> number-matches drugs.value
            Seized drugs worth £11.2m under Operation Alliance -> number-matches drugs.value
            """)
    void operationOfALeadIn_isThatOfItsItems(String item, String expected) {
        assertThat(verdicts("As part of Operation Marrowfell officers have:\n\n• " + item))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "●", "◦", "‣", "■", "➢", "• ", "- ", "– ", "* ", "1. "})
    void anyBullet_partsItemsOfAList(String bullet) {
        assertThat(verdicts("In the last year, officers have:\n\n" + bullet + "Seized drugs worth more than £11.2m\n"
                        + bullet + "Confiscated £4.3m in cash"))
                .isEqualTo("number-matches drugs.value; number-differs cash.seized STAGE");
    }

    /** A number behind which a sentence ends stands for no item that comes next. */
    @Test
    void numberOfAnItem_followsThatOfTheLast() {
        assertThat(verdicts("Officers:\n1) made 65 arrests\n\n2) seized £4.3m in cash\n3) executed 48 warrants"))
                .isEqualTo(
                        "number-matches arrests.count; number-matches cash.seized; number-matches warrants.executed");
        assertThat(verdicts("The number of arrests was\n65. Officers also seized £4.3m in cash."))
                .isEqualTo("not-bound NOT_BOUND; number-matches cash.seized");
        assertThat(verdicts("1. Officers shut down farms, and arrests were\n\n3. Then they seized £4.3m in cash."))
                .isEqualTo("not-bound NOT_BOUND; number-matches cash.seized");
    }

    /** A number after "compared with", or of a named earlier time, is bound to no figure. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In 2023 officers made 65 arrests, compared with 30 arrests in 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, compared with 31 arrests in the year before -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, up from 30 arrests -> number-matches arrests.count; not-bound NOT_BOUND
            £4.3m in cash was seized, up from £1.5m in cash -> number-matches cash.seized; not-bound NOT_BOUND
            An increase from 30 arrests to 65 arrests -> not-bound NOT_BOUND; number-matches arrests.count
            Arrests more than doubled from 30 arrests in 2022 to 65 arrests in 2023 -> number-matches arrests.count; not-bound NOT_BOUND; number-matches arrests.count
            Officers made 65 arrests, compared with 30 arrests in 2019 -> number-matches arrests.count; not-bound NOT_BOUND
            30 arrests in the year before, compared with 65 arrests in 2023 -> not-bound NOT_BOUND; not-bound NOT_BOUND
            Arrests went from 30 to 650 arrests -> not-bound NOT_BOUND; number-differs arrests.count AMOUNT
            Arrests rose from 30 arrests to 65 arrests in 2022 -> not-bound NOT_BOUND; not-bound NOT_BOUND
            Officers made 65 arrests, compared with 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, compared to 31 in the previous year -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, up from 30 the year before -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, up from 30 a year earlier -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, up from 30 the officers said -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, compared with 30 cyber warrants -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, and burglaries were up from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, and warrants were up from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests up from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests (up from just under 31) -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, compared with £30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, compared with 30 in 2019 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers seized £4.3m in cash, up from £1.5m the year before -> number-matches cash.seized; not-bound NOT_BOUND
            Officers seized £4.3m in cash, up from €1.5m -> number-matches cash.seized; not-bound NOT_BOUND
            Compared with 30 in 2022, officers made 65 arrests -> not-bound NOT_BOUND; number-matches arrests.count
            Officers made 65 arrests as thefts rose from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, complaints down from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests and complaints fell from 30 to 12 -> number-matches arrests.count; not-bound NOT_BOUND; not-bound NOT_BOUND
            Officers made 65 arrests while burglary fell from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made 65 arrests, rising sharply from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, up from 30 the month before -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, up from 30 the quarter before -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, up from 30 ten years ago -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 in the first half of 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 arrests in the first half of 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 in Lancashire -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 in the whole of England -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 expected -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 in 2022/23 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made in 2023, up from 30 in 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made last year, up from 30 in the previous 12 months -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, an increase from 30 in the same period of 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests were made, compared with 30 in the same period the year before -> number-matches arrests.count; not-bound NOT_BOUND
            140kg of cocaine was seized, up from 40kg of cocaine in 2022 -> number-matches drugs.mass; not-bound NOT_BOUND
            65 arrests in 2023 and 30 in 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests in 2023 and 31 in 2022 -> number-matches arrests.count; not-bound NOT_BOUND
            65 arrests in 2023 and 30 in Barrow -> number-matches arrests.count; not-bound NOT_BOUND
            In 2022 officers made 30 arrests -> not-bound NOT_BOUND
            In 2022 officers made 65 arrests, compared with 30 in 2021 -> not-bound NOT_BOUND; not-bound NOT_BOUND
            Compared with 30 arrests, in 2022 officers made 65 arrests -> not-bound NOT_BOUND; not-bound NOT_BOUND
            In 2022 officers made 30 arrests and in 2023 65 arrests -> not-bound NOT_BOUND; number-matches arrests.count
            In 2022 officers made 30 arrests of dealers -> not-bound NOT_BOUND
            In 2022 there were 30 arrests, rising to 65 arrests -> not-bound NOT_BOUND; number-matches arrests.count
            This time last year officers had seized £1.5m in cash -> not-bound NOT_BOUND
            In the same period the year before, officers made 65 arrests -> not-bound NOT_BOUND
            Officers made 65 arrests in the same period the year before -> not-bound NOT_BOUND
            In the same period a year earlier officers made 65 arrests -> not-bound NOT_BOUND
            Officers made 65 arrests in the same period last year -> not-bound NOT_BOUND
            Officers made 65 arrests in the same period of 2022 -> not-bound NOT_BOUND
            This time last year officers had seized £4.3m in cash -> not-bound NOT_BOUND
            This time last year officers had seized £1.5m in cash from dealers -> not-bound NOT_BOUND
            This time last year arrests rose by 117% -> not-bound NOT_BOUND
            The year before officers made 30 arrests -> not-bound NOT_BOUND
            Officers made 30 arrests the year before -> not-bound NOT_BOUND
            Officers made 65 arrests, down from 30 -> number-matches arrests.count; not-bound NOT_BOUND
            """)
    void numberOfAnotherTime_isNotBound(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    @Test
    void whatItIsComparedWith_isNotBound_whereThereIsNoAnswerOfTheTimeBefore() {
        assertThat(sentences("Officers made 65 arrests, compared with 65 arrests in 2022", YEAR.now()))
                .containsExactly("it is said of another time");
        assertThat(sentences("This time last year officers had made 65 arrests", YEAR.now()))
                .containsExactly("it is said of another time");
    }

    /** 7,849,600 is more than 7.8m and rounds to 7.8m, never to 7.9m, and almost 7.9m is fair. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            more than £7.8m -> number-matches drugs.value
            £7.8m -> number-matches drugs.value
            more than £7.9m -> number-differs drugs.value AMOUNT
            £7.9m -> number-differs drugs.value AMOUNT
            almost £7.9m -> number-matches drugs.value
            """)
    void plainRounding_andMoreThan(String amount, String expected) {
        Comparison year = PressYear.of("7849600", "4302415.85", "4497318");

        assertThat(verdicts("Officers seized drugs worth " + amount, year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            11260000 -> more than £11.2m -> number-matches drugs.value
            11260000 -> more than £11.3m -> number-differs drugs.value AMOUNT
            11200000 -> £11.2m -> number-matches drugs.value
            11200000 -> more than £11.2m -> number-differs drugs.value AMOUNT
            3960000 -> nearly £4m -> number-matches drugs.value
            3960000 -> more than £4m -> number-differs drugs.value AMOUNT
            """)
    void wording_asPublished(String drugs, String amount, String expected) {
        Comparison year = PressYear.of(drugs, "4302415.85", "4497318");

        assertThat(verdicts("Officers seized drugs worth " + amount, year)).isEqualTo(expected);
    }

    @Test
    void difference_isStated() {
        Comparison year = PressYear.of("11243518.40", "612300", "4497318");

        assertThat(Claims.check("Officers seized £1m in cash", year, PressYear.PUBLISHED)
                        .get(0))
                .asString()
                .startsWith("\"£1m\": number differs; checked against Cash seized: £612,300, in 2023")
                .endsWith("; it is not true of Cash seized: £612,300, off by £387,700");
        assertThat(verdicts("Officers seized nearly £1m in cash", year)).isEqualTo("number-differs cash.seized AMOUNT");
    }

    /** The release that followed the founding one: parts of £12.7m, one without its unit, under "more than £14m". */
    @Test
    void nextRelease_hasADifference() {
        List<Verdict> verdicts = check("Officers seized drugs worth more than £14m, which included cannabis worth"
                + " £2.1m, cocaine worth £10.4 and heroin worth £200,000");

        assertThat(words(verdicts))
                .isEqualTo("number-differs drugs.value AMOUNT; number-matches drugs.value;"
                        + " number-differs drugs.value AMOUNT; number-matches drugs.value");
        assertThat(verdicts.get(2).words()).isEqualTo("£10.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 101, or 999 in an emergency, or Crimestoppers anonymously on 0800 555 111.",
                "James Smith, 34, of Carlisle, and a 19-year-old man were questioned on 12 May 2023 at 10.30am.",
                "Operations run 24/7 under section 23 of the Misuse of Drugs Act 1971, on the A66 and the M6.",
                "The 1st of 3 phases took 12 months.",
                "One in three arrests came from a tip, or 2 in 3 of all.",
                "Aged 18 to 24."
            })
    void telephoneNumbersYearsDatesAndAges_neverBind(String sentence) {
        assertThat(check(sentence)).noneMatch(verdict -> verdict.figure().isPresent());
    }

    /** Street and wholesale values are told side by side where no basis is asked for. */
    @Test
    void sumOfTwoBases_isNoFigure() {
        Summary both = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(List.of(
                        Given.valued("1", "2023-02-01", Drug.COCAINE, "3000000"),
                        Given.valued(
                                "2",
                                "2023-02-02",
                                Drug.HEROIN,
                                MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("2000000")))));

        assertThat(words(Claims.check("Officers seized drugs worth £5m", both, PressYear.PUBLISHED)))
                .isEqualTo("not-bound NOT_BOUND");
        assertThat(words(Claims.check("Officers seized drugs worth £3m", both, PressYear.PUBLISHED)))
                .isEqualTo("not-bound NOT_BOUND");
        assertThat(words(Claims.check("Officers seized drugs worth more than £2m", both, PressYear.PUBLISHED)))
                .isEqualTo("not-bound NOT_BOUND");
    }

    /** Drugs of £3m to £5m, typically £4m: each wording claims something of one of these. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            more than £3.6m -> off by £600,000
            at least £3.6m -> off by £600,000
            less than £4.7m -> off by £300,000
            nearly £4.7m -> off by £300,000
            exactly £4.2m -> off by £200,000
            £4.2m -> off by £200,000
            up to £4.7m -> off by £300,000
            """)
    void aRange_isOffFromTheEndThatTheWordingIsOf(String amount, String expected) {
        MonetaryValuation range =
                MonetaryValuation.range(ValuationBasis.STREET, pounds("3000000"), pounds("4000000"), pounds("5000000"));
        Summary answer = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(List.of(Given.valued("1", "2023-02-01", Drug.COCAINE, range)));

        assertThat(sentences("Officers seized drugs worth " + amount, answer))
                .first()
                .asString()
                .endsWith(expected);
    }

    @Test
    void whatIsBound_carriesItsFigure_andSaysByHowMuchItIsOff() {
        Verdict verdict = check("Officers seized £4.2m in cash").get(0);

        assertThat(verdict.figure().map(Figure::id)).contains("cash.seized");
        assertThat(verdict.numberHolds()).isFalse();
        assertThat(verdict.findings().get(0).sentence()).contains("£4,302,415.85", "£102,415.85");
    }

    @Test
    void numberUnderAWrongWord_holds() {
        Verdict verdict = check("Officers confiscated £4.3m in cash").get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NUMBER_DIFFERS);
        assertThat(verdict.numberHolds()).isTrue();
    }

    /** The whole's herbal cannabis is Marrowfell's; its cocaine is not. By family and operation nothing is grouped. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Operation Marrowfell officers seized herbal cannabis worth £2.1m -> number-matches drugs.value
            Operation Marrowfell officers seized cocaine worth £2.1m -> number-differs drugs.value AMOUNT
            Operation Marrowfell officers seized cannabis worth £2.1m -> not-bound NOT_BOUND
            Operation Toucan officers seized cocaine worth £2.1m -> not-bound SCOPE
            """)
    void drugWithinAnOperation_isTheRowOfBoth(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    @Test
    void rowOfABreakdown_isHeldWithoutRowsOfItsOwn() {
        Summary row = YEAR.now().by(Dimension.OPERATION).get(OperationId.of("marrowfell"));

        assertThat(words(Claims.check(
                        "Drugs worth £2.1m were seized, and cannabis worth £2.1m.", row, PressYear.PUBLISHED)))
                .isEqualTo("number-matches drugs.value; not-bound NOT_BOUND");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Cash seized rose by £1.5m -> not-bound NOT_BOUND
            Cash seized was up £2.8m on last year -> not-bound NOT_BOUND
            Officers picked up £4.3m in cash -> number-matches cash.seized NOTE
            The charge rate improved from 30% to 60% -> number-differs people.arrested-and-charged AMOUNT; number-differs people.arrested-and-charged AMOUNT
            Cash seized rose £2.8m to £4.3m -> not-bound NOT_BOUND; not-bound NOT_BOUND
            Officers shut down 18 cannabis farms and locked up 18 offenders who were jailed -> number-matches farms.shut; number-matches people.jailed
            Between 60 and 70 arrests were made -> number-matches arrests.count
            No more than 60 arrests were made -> number-differs arrests.count AMOUNT
            No more than 65 arrests were made -> number-matches arrests.count
            Drugs worth just below £20m were seized -> number-differs drugs.value AMOUNT
            Drugs worth less than £20m were seized -> number-matches drugs.value
            Arrests saw an increase of 35 -> not-bound NOT_BOUND
            Cannabis made up 19% of the value of drugs seized -> not-bound NOT_BOUND
            The value of drugs seized was up 184% -> number-matches drugs.value NOTE
            """)
    void changeIsNoAmount_andMadeUpIsNoRise(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** One case, other forces, an average or a plan: words that were not read keep such numbers from a verdict. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith, 34, must pay back £122,965 under a confiscation order",
                "A 22-year-old man and others were found with £4.3m in cash",
                "Three people, one of them aged 18, were arrested with 140kg of cocaine",
                "A judge ordered that £612,300 in cash be forfeited",
                "The largest single seizure was £4.3m in cash",
                "In one raid officers seized £4.3m in cash",
                "Five members of a gang were jailed for a total of 123 years",
                "The two brothers were jailed for a total of 123 years",
                "Across England and Wales forces seized drugs worth £11.2m",
                "The National Crime Agency seized £4.3m in cash",
                "Stop and search rose by 20% nationally",
                "An average of 65 arrests are made each month",
                "Officers seize an average of £4.3m in cash each year",
                "The drugs cost the economy £11.2m a year",
                "Cocaine sells for £80 a gram and heroin for £10 a bag",
                "For every 100 people arrested, 40 were charged",
                "The force has a budget of £11.2m to fight drugs",
                "The Government announced £4.3m of funding to help officers seize drugs",
                "A reward of £10,000 is offered for information on drugs",
                "Drug dealing costs society an estimated £11.2m",
                "The group laundered £4.3m in cash before officers seized their phones",
                "Thieves stole £4.3m in cash, police said",
                "The men conspired to supply cocaine worth £8.9m",
                "The gang supplied £11.2m of drugs",
                "A £4.5m fraud is under investigation",
                "A £4.5m money laundering operation is under criminal investigation",
                "Officers did not seize £4.3m in cash",
                "Officers failed to execute 48 warrants",
                "If sold, drugs worth £11.2m",
                "Fifteen cannabis farms with more than 200 plants were shut",
                "A cannabis farm with 500 plants was shut",
                "The 9 crime groups' leaders were disrupted",
                "Arrests: 65 officers were involved",
                "Arrests: nothing to say, though 65 officers were involved",
                "The score was 65-48",
                "Officers seized £4-5m in cash",
                "Two thirds of people think drugs are a problem"
            })
    void numbersOfOtherThings_areNeitherTrueNorFalse(String sentence) {
        assertThat(check(sentence))
                .isNotEmpty()
                .extracting(Verdict::outcome)
                .isSubsetOf(Outcome.NUMBER_MATCHES, Outcome.NUMBER_DIFFERS, Outcome.NOT_BOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            On Tuesday officers seized £4.3m in cash -> number-matches cash.seized
            Over the weekend officers made 65 arrests -> number-matches arrests.count
            In June, officers made 65 arrests -> number-matches arrests.count
            Officers made 65 arrests on 12 May -> number-matches arrests.count
            Between January and June officers made 65 arrests -> number-matches arrests.count
            From January to December 2023 officers made 65 arrests -> number-matches arrests.count
            In the 12 months to December 2023 officers made 65 arrests -> number-matches arrests.count
            In the 12 months to March 2024 officers made 65 arrests -> not-comparable arrests.count NOT_COMPARABLE
            Since the launch of the operation officers made 65 arrests -> number-matches arrests.count
            In the first half of 2023 officers seized £4.3m in cash -> number-matches cash.seized
            In the last three months of 2023 people were jailed for a total of 123 years -> number-matches custody.total
            This summer officers seized £4.3m in cash -> number-matches cash.seized
            Since April 2023 officers seized £4.3m in cash -> number-matches cash.seized
            So far this year officers have seized £4.3m in cash -> number-matches cash.seized
            In May 2023 officers made 65 arrests -> not-comparable arrests.count NOT_COMPARABLE
            In 2023/24 officers made 65 arrests -> not-comparable arrests.count NOT_COMPARABLE
            In the year to 31 March 2024 officers made 65 arrests -> not-comparable arrests.count NOT_COMPARABLE
            18 offenders were jailed for 123 years in total -> number-matches people.jailed; number-matches custody.total
            """)
    void daysThatAreSaid_areHeldAgainstThePeriod(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** As forces publish them, each quantity in turn. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers seized £4.3m cash, 48 phones and 9 cars -> number-matches cash.seized; not-bound NOT_BOUND; not-bound NOT_BOUND
            More than 100 officers executed 48 warrants -> not-bound NOT_BOUND; number-matches warrants.executed
            48 warrants, which led to 65 arrests and 140 kilogrammes of cocaine -> number-matches warrants.executed NOTE; number-matches arrests.count; number-matches drugs.mass NOTE
            £200,000 of heroin and £4.3m of cash were seized -> number-matches drugs.value; number-matches cash.seized
            £4.3 million of suspected criminal cash was seized -> number-matches cash.seized
            Officers made 65 arrests, including 9 in Barrow, and executed 48 warrants -> number-matches arrests.count; not-bound NOT_BOUND; number-matches warrants.executed
            Officers seized £86.630.42 in cash -> not-bound NOT_BOUND
            Officers seized £4,3m in cash -> not-bound NOT_BOUND
            """)
    void whatForcesPublish_hasTheseVerdicts(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** The reader does not read negations. Their verdict has the figure. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            No firearms were recovered -> vague weapons.firearms VAGUE
            No cannabis farm was shut -> vague farms.shut VAGUE
            Zero cannabis farms were shut -> vague farms.shut VAGUE
            Not a single cannabis farm was shut -> vague farms.shut VAGUE
            Not one arrest was made -> vague arrests.count VAGUE
            No warrants were refused by the courts -> vague warrants.executed VAGUE
            Officers missed no referrals -> vague safeguarding.referrals VAGUE
            Officers executed 48 warrants and recovered no firearms -> number-matches warrants.executed; vague weapons.firearms VAGUE
            Officers executed 48 warrants in a single day -> number-matches warrants.executed
            Officers made no arrests but seized £4.3m in cash -> vague arrests.count VAGUE; number-matches cash.seized
            No more than 65 arrests were made -> number-matches arrests.count
            No fewer than 65 arrests were made -> number-matches arrests.count
            """)
    void negation_isVague(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no doubt",
                "There is no place for drugs",
                "No one was arrested",
                "No longer will gangs rule",
                "No further action was taken",
                "No gang is safe",
                "None of this was easy",
                "Zero tolerance of drugs"
            })
    void otherNegations_areNone(String sentence) {
        assertThat(check(sentence)).isEmpty();
    }

    /** One of three drug seizures was of heroin; 22 of 55 people arrested were charged. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            One in three drug seizures involved heroin -> not-bound NOT_BOUND
            One in six drug seizures involved heroin -> not-bound NOT_BOUND
            Three in every four drug seizures involved heroin -> not-bound NOT_BOUND
            More than one in four drug seizures involved heroin -> not-bound NOT_BOUND
            Two in five people arrested were charged -> not-bound NOT_BOUND
            Two in three people arrested were charged -> not-bound NOT_BOUND
            Four out of ten people arrested were charged -> not-bound NOT_BOUND
            Nine out of ten people arrested were charged -> not-bound NOT_BOUND
            Two out of every five people arrested were charged -> not-bound NOT_BOUND
            22 out of 55 people arrested were charged -> not-bound NOT_BOUND; number-matches people.arrested
            One in 250 drug seizures was of ketamine -> not-bound NOT_BOUND
            All but one in three drug seizures involved heroin -> not-bound NOT_BOUND
            One in three calls was about drugs -> not-bound NOT_BOUND
            Officers made 30 in 12 months -> not-bound NOT_BOUND
            Officers made 3 in 12 months -> not-bound NOT_BOUND
            Officers made 30 in 2023 -> not-bound NOT_BOUND
            Officers made 12 in three raids -> not-bound NOT_BOUND; not-bound NOT_BOUND
            """)
    void odds_areNotBound(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** Where several words make one number, no part of them is held against a figure. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Two dozen arrests were made -> number-differs arrests.count AMOUNT
            2 dozen arrests were made -> number-differs arrests.count AMOUNT
            Half a dozen arrests were made -> number-differs arrests.count AMOUNT
            A hundred and sixty-five arrests were made -> number-differs arrests.count AMOUNT
            One thousand and sixty-five arrests were made -> number-differs arrests.count AMOUNT
            More than five dozen arrests were made -> number-matches arrests.count
            Three score arrests were made -> not-bound NOT_BOUND
            A couple of hundred arrests were made -> vague arrests.count VAGUE
            A few dozen arrests were made -> vague arrests.count VAGUE
            Several dozen arrests were made -> vague arrests.count VAGUE
            Cash seized rose by half a million pounds -> not-bound NOT_BOUND
            """)
    void numberOfSeveralWords_isOne(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** Arrests rose from 30 to 65, by 117%; from 30 to 70 it would be 133%, from 30 to 60 100%. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Arrests rose by 133% -> number-differs arrests.count AMOUNT
            Arrests rose by 100% -> number-differs arrests.count AMOUNT
            Arrests rose by 141% -> number-differs arrests.count AMOUNT
            Arrests more than doubled -> number-matches arrests.count
            Arrests trebled -> number-differs arrests.count AMOUNT
            A 117% rise in arrests -> number-matches arrests.count
            A 117% overall increase in arrests -> number-matches arrests.count
            Arrests grew by 117% -> number-matches arrests.count
            Arrests went up by 117% -> number-matches arrests.count
            Arrests sharply rose by 117% -> number-matches arrests.count
            Arrests show a 117% rise -> number-matches arrests.count
            Officers made 65 arrests, a 117% increase from 30 in 2022 -> number-matches arrests.count; number-matches arrests.count; not-bound NOT_BOUND
            Gun crime fell by 10% -> number-differs weapons.firearms ZERO_BASE
            Cash machine raids rose by 187% -> number-matches cash.seized NOTE
            The charge rate rose by 10% -> not-bound NOT_BOUND
            The charge rate rose by 10% as arrests fell -> not-bound NOT_BOUND
            Conviction rates rose by 10% -> not-bound NOT_BOUND
            A 117% rise in the arrest rate -> not-bound NOT_BOUND
            Arrests rose by 117% as rates of crime fell -> number-matches arrests.count
            A charge rate of 40%, up from 30% -> number-matches people.arrested-and-charged; not-bound NOT_BOUND
            A 117% year on year increase in arrests -> not-bound NOT_BOUND
            Arrests rose by 117% and warrants rose by 60% -> number-matches arrests.count; number-matches warrants.executed
            A 117% rise in arrests and a 60% rise in warrants -> number-matches arrests.count; number-matches warrants.executed
            A 117% rise in arrests and a 60% fall in warrants -> number-matches arrests.count; number-differs warrants.executed DIRECTION
            A rise of 117% in arrests and of 60% in the number of warrants -> number-matches arrests.count; not-bound NOT_BOUND
            Warrants led to a rise of 117% in the total number of arrests -> number-matches arrests.count
            In 2023 arrests rose by 117% -> number-matches arrests.count
            Arrests rose by 117% in 2023 with more warrants -> number-matches arrests.count
            Arrests saw a 117% rise -> number-matches arrests.count
            Arrests rose by 117%, a rise in warrants was seen too -> number-matches arrests.count
            The value of drugs seized was up 183% -> number-differs drugs.value AMOUNT NOTE
            The value of drugs seized was up 184% -> number-matches drugs.value NOTE
            """)
    void growth_isOfExactNumbers(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** From a debt of 100 to one of 50 it went neither up nor down by a half. */
    @ParameterizedTest
    @ValueSource(strings = {"Balance: up 50%", "Balance: down 50%"})
    void growthFromADebt_isNone(String sentence) {
        Measure<MonetaryAmount> balance = Measure.amount(
                        "force.balance",
                        1,
                        CashSeizure.class,
                        cash -> Optional.of(pounds(cash.id().value().equals("now") ? "-50" : "-100")))
                .named("Balance");
        Comparison months = AllianceStats.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2023, 2)))
                .reportingIn(GBP)
                .measuring(balance)
                .compareWith(
                        ReportingPeriod.ofMonth(YearMonth.of(2023, 1)),
                        List.of(Given.cash("before", "2023-01-05", "1"), Given.cash("now", "2023-02-05", "1")));

        assertThat(verdicts(sentence, months)).isEqualTo("number-differs force.balance ZERO_BASE");
    }

    /** 22 of those charged in the year and 55 of those arrested in it, among whom the 22 need not be. */
    @Test
    void shareAcrossCohorts_isUnlike() {
        Verdict verdict = check("People charged: 40% of people arrested").get(0);

        assertThat(words(List.of(verdict))).isEqualTo("not-comparable people.charged NOT_COMPARABLE");
        assertThat(verdict.findings()).singleElement().asString().startsWith("they are not of one cohort");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers made 65 arrests, including 79 in Barrow -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made more than 60 arrests, including 79 in Barrow -> number-matches arrests.count; not-bound NOT_BOUND
            Officers made at least 60 arrests, including 79 in Barrow -> number-matches arrests.count; not-bound NOT_BOUND
            """)
    void parts_areNoMoreThanTheWhole(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    /** A list is true where each of its numbers is true of a figure; that it adds up is not enough. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers made three drug seizures, including one of heroin -> number-matches drugs.seizures; number-matches drugs.seizures
            Officers made three drug seizures, including two of heroin -> number-matches drugs.seizures; number-differs drugs.seizures AMOUNT
            Officers made three drug seizures, one of heroin and one of cocaine -> number-matches drugs.seizures; number-matches drugs.seizures; number-matches drugs.seizures
            Officers made three drug seizures, two of them of heroin -> number-matches drugs.seizures; number-differs drugs.seizures AMOUNT
            Drug seizures: one of heroin -> number-matches drugs.seizures
            Officers made three drug seizures: one of heroin, one of cocaine and two of cannabis -> number-matches drugs.seizures; number-matches drugs.seizures; number-matches drugs.seizures; number-differs drugs.seizures AMOUNT
            55 people were arrested, including 54 children -> number-matches people.arrested; not-bound NOT_BOUND
            £4.3m in cash was seized, including £4.1m in notes -> number-matches cash.seized; not-bound NOT_BOUND
            Officers made 66 arrests, including 65 arrests -> number-differs arrests.count AMOUNT; number-matches arrests.count
            """)
    void lists_areTrueOnlyWhereEachNumberIs(String sentence, String expected) {
        assertThat(verdicts(sentence)).isEqualTo(expected);
    }

    @Test
    void figureThatLacksAValuation_saysOfHowManyItIsKnown() {
        Summary half = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .valuedAt(ValuationBasis.STREET)
                .summarize(List.of(
                        Given.valued("1", "2023-02-01", Drug.COCAINE, "3000000"),
                        Given.seizure("2", "2023-02-02", Drug.HEROIN)));

        assertThat(sentences("Officers seized drugs worth £3m", half))
                .containsExactly("known for 1 of 2 (not valued: 1)");
    }

    @Test
    void vagueWord_hasItsNumberBesideIt() {
        assertThat(sentences("Numerous warrants were executed", YEAR.now()))
                .containsExactly("a word without a number: Warrants executed: 48");
        assertThat(sentences("Numerous letters were sent", YEAR.now()))
                .containsExactly("a word without a number, of no figure of the answer");
    }

    @Test
    void shareOfNothing_isNone() {
        Summary nothing = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(Given.declared(List.of(), Proceedings.class));

        assertThat(words(Claims.check("The charge rate was 40%", nothing, PressYear.PUBLISHED)))
                .isEqualTo("number-differs people.arrested-and-charged ZERO_BASE");
    }

    /** Only one cash seizure is supplied, so every number of arrests is unmatched, 0 included. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officers made 12 arrests.",
                "Officers made fewer than 12 arrests.",
                "Arrests: 0",
                "Nearly 100 people were jailed.",
                "Drugs worth more than £1m were seized."
            })
    void unsuppliedKindOfRecord_matchesNoNumber(String sentence) {
        Comparison cash = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .compareWith(ReportingPeriod.ofYear(2022), List.of(Given.cash("1", "2023-02-01", "1000")));

        for (List<Verdict> verdicts : List.of(
                Claims.check(sentence, cash.now(), PressYear.PUBLISHED),
                Claims.check(sentence, cash, PressYear.PUBLISHED))) {
            assertThat(verdicts).singleElement().satisfies(verdict -> {
                assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_BOUND);
                assertThat(verdict.figure()).isEmpty();
                assertThat(verdict.findings()).singleElement().asString().endsWith(": not supplied");
            });
        }
    }

    @Test
    void growthOfUnsuppliedKind_isNotComparable() {
        Comparison cash = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .reportingIn(GBP)
                .compareWith(
                        ReportingPeriod.ofYear(2022),
                        List.of(Given.cash("1", "2022-02-01", "1000"), Given.cash("2", "2023-02-01", "2000")));

        assertThat(verdicts("Arrests rose by 10%", cash)).isEqualTo("not-comparable arrests.count NOT_COMPARABLE");
        assertThat(Claims.check("Arrests rose by 10%", cash, PressYear.PUBLISHED)
                        .get(0)
                        .findings())
                .extracting(Verdict.Finding::sentence)
                .containsExactly("a fact that it needs was not supplied");
    }

    /** The records of 2022 are those of January to June. */
    @Test
    void growthThatCannotFairlyBeGiven_isUnlike() {
        ReportingPeriod half = ReportingPeriod.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1));
        DataExtract extract = DataExtract.of(
                        List.of(Given.cash("1", "2022-02-01", "1000"), Given.cash("2", "2023-03-01", "2000")))
                .covering(Coverage.of(ForceId.of("cumbria"), half, Fact.CASH_SEIZED))
                .covering(Coverage.of(ForceId.of("cumbria"), ReportingPeriod.ofYear(2023), Fact.CASH_SEIZED));
        Comparison year = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .reportingIn(GBP)
                .compareWith(ReportingPeriod.ofYear(2022), extract);

        assertThat(verdicts("Cash seized rose by 100%", year))
                .isEqualTo("not-comparable cash.seized NOT_COMPARABLE INCOMPLETE");
    }

    /** One currency and one basis are all that the records have, but another record might have another. */
    @Test
    void growthOfMoneyThatMayBeSeveralFigures_isNotBound() {
        StatsQuery question = AllianceStats.forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2023, 2)));
        ReportingPeriod january = ReportingPeriod.ofMonth(YearMonth.of(2023, 1));
        Comparison cash = question.compareWith(
                january, List.of(Given.cash("1", "2023-01-05", "1000"), Given.cash("2", "2023-02-05", "2000")));
        Comparison drugs = question.reportingIn(GBP)
                .compareWith(
                        january,
                        List.of(
                                Given.valued("1", "2023-01-05", Drug.COCAINE, "1000"),
                                Given.valued("2", "2023-02-05", Drug.COCAINE, "2000")));

        assertThat(verdicts("Cash seized rose by 100%", cash)).isEqualTo("not-bound NOT_BOUND");
        assertThat(verdicts("The value of drugs seized rose by 100%", drugs)).isEqualTo("not-bound NOT_BOUND");
    }

    @Test
    void daysOfALeadIn_areThoseOfItsList() {
        assertThat(verdicts("In the last six months officers:\n\n• made 65 arrests\n• executed 48 warrants"))
                .isEqualTo("number-matches arrests.count; number-matches warrants.executed");
        assertThat(verdicts("In 2022/23 officers:\n\n• made 65 arrests\n• executed 48 warrants"))
                .isEqualTo(
                        "not-comparable arrests.count NOT_COMPARABLE; not-comparable warrants.executed NOT_COMPARABLE");
    }

    /** Every text gets its verdicts soon. */
    @Tag("long")
    @Test
    void hugeTexts_takeNoLong() {
        String sentence = "In the last year officers seized drugs worth £11.2m, \"made 65 arrests\" and ";
        List<String> texts = List.of(
                sentence.repeat(500),
                "one hundred and ".repeat(3_000),
                "In 2022 officers made 30 arrests, up from 30 arrests, ".repeat(300),
                "\"".repeat(50_000),
                "“5 ”".repeat(10_000),
                "• a:\n".repeat(5_000) + "• 742 arrests were made",
                "• 5 arrests:\n".repeat(5_000),
                "Operation " + "A".repeat(200_000) + ":\n" + "• 12 arrests\n".repeat(20_000),
                "£" + "9".repeat(200_000) + " in cash",
                "£0." + "9".repeat(200_000) + "m in cash");

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> texts.forEach(ClaimsTest::check));
    }

    @Test
    void whatIsNotBound_saysWhatLacks() {
        Summary arrests = YEAR.now().query().measuring(PeopleMeasures.ARRESTS).empty();

        assertThat(sentences("Officers seized £4.3m in cash.", arrests))
                .containsExactly("the question does not ask for Cash seized");
        assertThat(sentences("Arrests rose by 117%.", arrests))
                .singleElement()
                .asString()
                .contains("there is no earlier answer");
        assertThat(sentences("Operation Marrowfell officers seized cannabis worth £2.1m"))
                .containsExactly(
                        "the answer is not grouped by Dimension.DRUG_FAMILY and Dimension.OPERATION at once, as"
                                + " cannabis needs");
        assertThat(sentences("Officers seized class A drugs worth £2.1m"))
                .containsExactly("the answer is not grouped by Dimension.DRUG_CLASS, as class a needs");
        assertThat(sentences(
                        "Officers seized cocaine worth £2.1m",
                        YEAR.now().query().groupedBy().empty()))
                .containsExactly(
                        "the answer is not grouped by Dimension.DRUG or Dimension.DRUG_FAMILY, as cocaine needs");
        assertThat(sentences("Three local men were arrested")).containsExactly("no words say which figure it is");
        assertThat(sentences("Two gangs were jailed")).containsExactly("no words say which figure it is");
    }

    @Test
    void scopeOfAnotherOperation_isSaid() {
        assertThat(sentences("Operation Toucan officers seized drugs worth £5m"))
                .containsExactly("the answer has no figures of Operation Toucan");
        assertThat(sentences("Operation Marrowfell officers seized drugs worth £2.2m"))
                .first()
                .asString()
                .contains("Value of drugs seized by operation marrowfell: £2,100,000");
    }

    /** Nothing is known of which operation a record belongs to, where the question knows no operations. */
    @Test
    void operation_whereTheQuestionKnowsNone_isNoScope() {
        Summary cash = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(List.of(Given.cash("1", "2023-02-01", "500")));

        assertThat(words(Claims.check("Operation Toucan officers seized £500 in cash", cash, PressYear.PUBLISHED)))
                .isEqualTo("not-bound SCOPE");
    }

    /** The figures of the lower operation are not those of the one above it. */
    @Test
    void operationAboveThatOfTheAnswer_isNoScope() {
        StatsQuery question = YEAR.now().query();
        Summary marrowfell = question.within(question.operations().orElseThrow(), OperationId.of("marrowfell"))
                .summarize(List.of(CashSeizure.builder()
                        .id("cumbria", "1")
                        .operation("marrowfell")
                        .seized(LocalDate.of(2023, 2, 1))
                        .amount(pounds("500"))
                        .build()));

        assertThat(words(Claims.check(
                        "Operation Alliance officers seized £500 in cash", marrowfell, PressYear.PUBLISHED)))
                .isEqualTo("not-bound SCOPE");
    }

    @Test
    void cashOfTwoCurrencies_isHeldInItsOwn() {
        Summary cash = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .summarize(List.of(
                        Given.cash("1", "2023-02-01", "500"),
                        CashSeizure.builder()
                                .id("cumbria", "2")
                                .seized(LocalDate.of(2023, 2, 1))
                                .amount(Records.money("700", Records.EUR))
                                .build()));

        assertThat(words(Claims.check("Officers seized £500 in cash and €700 in cash", cash, PressYear.PUBLISHED)))
                .isEqualTo("number-matches cash.seized; number-matches cash.seized");
        assertThat(words(Claims.check("Officers seized $700 in cash", cash, PressYear.PUBLISHED)))
                .isEqualTo("not-bound NOT_BOUND");
    }

    /** One bag was not counted, so only a least number can be verified, and no number can be contradicted. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers seized more than £3.9m in cash -> number-matches cash.seized NOTE
            Officers seized at least £3.95m in cash -> number-matches cash.seized NOTE
            Officers seized just over £3.9m in cash -> number-matches cash.seized INCOMPLETE
            Officers seized £3.95m in cash -> number-matches cash.seized INCOMPLETE
            Officers seized exactly £3,950,000 in cash -> number-matches cash.seized INCOMPLETE
            Officers seized nearly £4m in cash -> number-matches cash.seized INCOMPLETE
            Officers seized more than £4m in cash -> number-differs cash.seized AMOUNT INCOMPLETE
            Officers confiscated more than £3.9m in cash -> number-differs cash.seized STAGE NOTE
            Officers confiscated £3.95m in cash -> number-differs cash.seized STAGE INCOMPLETE
            Cash seized fell by 5% -> number-differs cash.seized DIRECTION INCOMPLETE NOTE
            Cash seized rose by 295% -> number-matches cash.seized INCOMPLETE NOTE
            """)
    void partialFigure_isVerifiedOnlyAsALeastNumber(String sentence, String expected) {
        Comparison cash = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .reportingIn(GBP)
                .compareWith(
                        ReportingPeriod.ofYear(2022),
                        List.of(
                                Given.cash("1", "2022-02-01", "1000000"),
                                Given.cash("2", "2023-02-01", "3950000"),
                                CashSeizure.builder()
                                        .id("cumbria", "3")
                                        .seized(LocalDate.of(2022, 2, 1))
                                        .notCounted()
                                        .build(),
                                CashSeizure.builder()
                                        .id("cumbria", "4")
                                        .seized(LocalDate.of(2023, 2, 1))
                                        .notCounted()
                                        .build()));

        assertThat(words(Claims.check(sentence, cash, PressYear.PUBLISHED))).isEqualTo(expected);
    }

    /** Plants, tablets and the like are counted, and are no weights. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            12 plants were seized -> number-matches drugs.plants
            30 tablets were seized -> number-matches drugs.doses
            500g of drugs was seized -> number-matches drugs.mass
            20ml of drugs was seized -> number-matches drugs.volume
            Plants seized: 12g -> not-bound NOT_BOUND
            Drugs seized, mass: 500 -> not-bound NOT_BOUND
            Half of drug seizures were confirmed -> not-bound NOT_BOUND
            Class A drugs of 500g were seized -> number-matches drugs.mass
            """)
    void quantities_areOfTheirKind(String sentence, String expected) {
        Summary drugs = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .groupedBy(Dimension.DRUG_CLASS)
                .summarize(List.of(
                        seized(
                                "1",
                                SeizedDrug.builder().drug(Drug.CANNABIS_PLANT).quantity(Quantity.plants(12))),
                        seized(
                                "2",
                                SeizedDrug.builder().drug(Drug.MDMA).quantity(Quantity.of(30, QuantityUnit.TABLET))),
                        seized(
                                "3",
                                SeizedDrug.builder()
                                        .drug(Drug.HEROIN)
                                        .quantity(Quantity.grams("500"))
                                        .identification(Identification.CONFIRMED)),
                        seized(
                                "4",
                                SeizedDrug.builder()
                                        .drug(Drug.GHB)
                                        .quantity(Quantity.of(20, QuantityUnit.MILLILITRE))
                                        .identification(Identification.CONFIRMED))));

        assertThat(words(Claims.check(sentence, drugs, PressYear.PUBLISHED))).isEqualTo(expected);
    }

    private static DrugSeizure seized(String id, SeizedDrug.Builder drug) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seized(LocalDate.of(2023, 2, 1))
                .drug(drug.build())
                .build();
    }

    /** The number in the name of a measure is no claim. */
    @Test
    void ownMeasure_isBoundByItsNameAlone() {
        Measure<Long> large =
                Measure.count("force.large", 1, CashSeizure.class, cash -> true).named("Seizures over 5");
        Summary answer = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .measuring(large)
                .summarize(List.of(Given.cash("1", "2023-02-01", "500")));

        assertThat(words(Claims.check("Seizures over 5: 1", answer, PressYear.PUBLISHED)))
                .isEqualTo("number-matches force.large");
    }

    /** An answer by operation and drug is one by drug and operation. */
    @Test
    void drugWithinAnOperation_inEitherOrder() {
        Summary answer = YEAR.now()
                .query()
                .groupedBy(Dimension.OPERATION, Dimension.OPERATION.by(Dimension.DRUG))
                .summarize(List.of(DrugSeizure.builder()
                        .id("cumbria", "1")
                        .operation("marrowfell")
                        .seized(LocalDate.of(2023, 2, 1))
                        .drug(Drug.HEROIN, Quantity.grams("5"))
                        .build()));

        assertThat(words(
                        Claims.check("Operation Marrowfell officers seized 5g of heroin", answer, PressYear.PUBLISHED)))
                .isEqualTo("number-matches drugs.mass");
    }

    /** Equality covers place, words, figure and findings. */
    @Test
    void verdicts_areEqual_whereAllOfThemIs() {
        Verdict verdict = check("Officers seized £4.3m in cash").get(0);

        assertThat(check("Officers seized £4.3m in cash").get(0))
                .isEqualTo(verdict)
                .hasSameHashCodeAs(verdict);
        assertThat(List.of(
                        "The officers seized £4.3m in cash",
                        "Officers seized £4.30m in cash",
                        "Officers seized £4.2m in cash",
                        "Officers forfeit £4.3m in cash",
                        "Officers took in £4.3m of tax"))
                .allSatisfy(text -> assertThat(check(text).get(0)).as(text).isNotEqualTo(verdict));
        assertThat(Claims.check(
                                "Officers seized £4.3m in cash",
                                YEAR.now().query().empty(),
                                PressYear.PUBLISHED)
                        .get(0))
                .isNotEqualTo(verdict);
        assertThat(verdict).isNotEqualTo(null);
    }

    @Test
    void verdict_inOneLine() {
        assertThat(check("Officers seized £4.2m in cash").get(0))
                .hasToString(
                        "\"£4.2m\": number differs; checked against Cash seized: £4,302,415.85, in 2023, within alliance (sum of"
                                + " amounts by day on which it was seized), provisional; it is not true of Cash seized:"
                                + " £4,302,415.85, off by £102,415.85");
        assertThat(check("Operation Alliance officers wrongly seized £4.3m in cash")
                        .get(0))
                .hasToString("\"£4.3m\": number matches; checked against Cash seized: £4,302,415.85, in 2023, within"
                        + " alliance (sum of amounts by day on which it was seized), provisional");
    }

    private static List<String> sentences(String text) {
        return check(text).stream()
                .flatMap(verdict -> verdict.findings().stream())
                .map(Verdict.Finding::sentence)
                .toList();
    }

    private static List<String> sentences(String text, Summary answer) {
        return Claims.check(text, answer, PressYear.PUBLISHED).stream()
                .flatMap(verdict -> verdict.findings().stream())
                .map(Verdict.Finding::sentence)
                .toList();
    }

    private static List<Verdict> check(String text) {
        return Claims.check(text, YEAR, PressYear.PUBLISHED);
    }

    private static String verdicts(String text) {
        return words(check(text));
    }

    private static String verdicts(String text, Comparison year) {
        return words(Claims.check(text, year, PressYear.PUBLISHED));
    }

    private static String words(List<Verdict> verdicts) {
        return verdicts.stream().map(ClaimsTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Verdict verdict) {
        String reasons = Arrays.stream(Reason.values())
                .filter(verdict::has)
                .map(reason -> " " + reason)
                .collect(Collectors.joining());
        String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return outcome + verdict.figure().map(figure -> " " + figure.id()).orElse("") + reasons;
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {".1", "'a", ",", ",111", "£4m ", "“", "\"a\" ", "one million ", "! ", "\n", "\n• 1"})
    void textThatSaysOneThingOverAndOver_isReadToItsEnd(String over) {
        String text = "a1" + over.repeat(50_000 / over.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(check(text)).isNotNull());
    }
}
