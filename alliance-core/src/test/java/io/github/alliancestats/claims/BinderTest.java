package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the words around each quantity of a sentence name, one after the other: the measure, the drug, and the deed where
 * the measure is not of it; "-" where they name nothing.
 */
class BinderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            12 arrests -> arrests.count
            Arrests: 12 -> -
            12 separate arrests -> arrests.count
            12 of those arrests -> -
            12 angry people were arrested -> -
            12 people were arrested -> people.arrested
            12 people -> -
            12 suspected offenders were charged -> people.charged
            12 drug arrests -> -
            12 arrests' records -> arrests.count
            12 cannabis farms -> farms.shut
            12 cannabis farms owners -> farms.shut
            12 warrants were executed -> warrants.executed
            12 warrants being executed -> warrants.executed
            12 warrants also -> warrants.executed
            12 warrants – one at night – -> warrants.executed; -
            12 warrants targeting dealers -> warrants.executed
            12 people laundering money were arrested -> people.arrested
            12 warrants obtained -> warrants.obtained
            12 warrants we obtained -> warrants.obtained
            12 addresses -> -
            12 arrests the year before -> arrests.count
            12 arrests a year earlier -> arrests.count
            12 arrests a year -> arrests.count
            3.5 arrests -> -
            1.5k arrests -> arrests.count
            1.2345k arrests -> -
            2.5 dozen arrests -> -
            """)
    void things_areCountedWhereTheyStandBehindTheNumber(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            300 tablets of ecstasy -> drugs.doses of ecstasy (mdma)
            12 wraps of heroin -> drugs.wraps of heroin
            12 drug seizures of cannabis -> drugs.seizures of cannabis
            300 ecstasy tablets -> drugs.doses of ecstasy (mdma)
            12 heroin seizures -> drugs.seizures of heroin
            12 seizures of heroin -> drugs.seizures of heroin
            12 seizures -> -
            12 heroin dealers -> -
            12 heroin arrests -> -
            300 ecstasy and ketamine tablets -> -
            300 tablets of ecstasy and heroin -> drugs.doses of ecstasy (mdma)
            9 drug seizures, including 8 of heroin -> drugs.seizures; drugs.seizures of heroin
            9 drug seizures, 8 of them of heroin -> drugs.seizures; drugs.seizures of heroin
            9 drug seizures, 8 of which involved heroin -> drugs.seizures; drugs.seizures of heroin
            300 tablets, 200 of which were ecstasy -> drugs.doses; drugs.doses of ecstasy (mdma)
            9 drug seizures, 8 of heroin and cocaine -> drugs.seizures; drugs.seizures of heroin
            9 drug seizures, 8 with heroin -> drugs.seizures; -
            9 drug seizures, 8 of them -> drugs.seizures; -
            48 warrants, 8 of which involved heroin -> warrants.executed; -
            300 tablets, 140kg of cocaine and 3 of heroin -> drugs.doses; drugs.mass of cocaine; -
            300 tablets, 12 phones and 3 of heroin -> drugs.doses; -; -
            300 tablets, 3.5 of heroin -> drugs.doses; -
            9 drug seizures, 8 of heroin and 1 of cocaine -> drugs.seizures; drugs.seizures of heroin; drugs.seizures of cocaine
            300 tablets were seized with cannabis -> drugs.doses
            """)
    void thingsOfADrug_areOfThatDrug(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    /** A group with a member jailed is no group jailed. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2 gangs were jailed -> -
            2 organised crime groups were locked up -> -
            2 gangs were sentenced -> -
            2 gangs were jailed after they were disrupted -> -
            2 gangs were convicted after they were disrupted -> -
            2 gangs were disrupted and jailed -> groups.disrupted
            2 gangs had a member jailed -> groups.member-jailed
            2 gangs with members jailed -> groups.member-jailed
            2 gangs had at least one member jailed -> groups.member-jailed; -
            2 gangs had at least two members jailed -> groups.at-least-2-jailed; -
            2 gangs had two members jailed -> -; -
            2 gangs had at least 9999999999 members jailed -> -; -
            2 gangs saw at least 2.5 members jailed -> -; -
            2 gangs saw at least 0 members jailed -> -; -
            2 gangs with at least two members jailed -> groups.at-least-2-jailed; -
            2 gangs with 30 members were disrupted -> groups.disrupted; -
            2 groups with a member jailed -> groups.member-jailed
            2 groups with at least two members jailed -> groups.at-least-2-jailed; -
            2 groups had members jailed -> groups.member-jailed
            2 groups were disrupted -> -
            2 groups with members were disrupted -> -
            2 gangs had a member jailed for 3 offences -> groups.member-jailed; -
            4 gang members were jailed -> -
            4 members were jailed -> -
            26 people arrested and 4 members jailed -> people.arrested; -
            """)
    void groups_areNotJailed_theirMembersAre(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            7 vulnerable people were safeguarded -> safeguarding.people
            7 vulnerable people were arrested -> -
            7 vulnerable children were safeguarded -> -
            7 people at risk were safeguarded -> safeguarding.people
            """)
    void vulnerable_narrowsNobodyWhoWasSafeguarded(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    /** Until something else is named, who was arrested, charged and jailed are people. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            26 people arrested and 4 charged -> people.arrested; people.charged
            26 people arrested and 4 were charged -> people.arrested; people.charged
            26 people arrested and 4 have been charged -> people.arrested; people.charged
            26 arrests, 4 charged -> arrests.count; people.charged
            4 charged -> -
            26 people arrested, of 4 charged -> people.arrested; -
            26 people arrested and 4 in Barrow charged -> people.arrested; -
            26 people were arrested and 4 convicted -> people.arrested; -
            26 people were arrested and 4 were sentenced -> people.arrested; -
            26 people were arrested and 4 jailed -> people.arrested; people.jailed
            26 people were convicted -> -
            26 people arrested were sentenced -> people.arrested
            """)
    void deedsAlone_areOfPeople(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £115-£130 million in cash was seized -> -; -
            £115-130 in cash was seized -> -
            65-48 arrests -> -
            65 - arrests -> -
            65-£48 in cash was seized -> -; -
            £65 - in cash - was seized -> cash.seized
            Cash of -48 pounds was seized -> cash.seized
            Cash-£48 was seized -> cash.seized
            """)
    void endsOfARange_areNothing(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            People were jailed for 123 years -> -
            People were jailed for a total of 123 years -> custody.total
            People were jailed for 123 years in total -> custody.total
            People were jailed for 123 years between them -> custody.total
            """)
    void yearsOfCustody_areOneTotal_onlyWhereItIsSaid(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £4m in cash was seized -> cash.seized
            £4m cash was seized -> cash.seized
            £4m of suspected cash was seized -> cash.seized
            £4m suspected illegal cash was seized -> cash.seized
            £4m cash machine raid, cash was seized -> cash.seized
            A £4m fraud of cash was seized -> cash.seized
            £4m was seized in cash -> cash.seized
            £4m in cash and vehicles was seized -> cash.seized
            £4m in cash and property was seized -> cash.seized
            £4m in cash and cocaine was seized -> cash.seized
            £4m in cash and cocaine worth £3m was seized -> cash.seized; drugs.value of cocaine
            £4m in cash and 48 vehicles were seized -> cash.seized; -
            Vehicles and cash of £4m were seized -> cash.seized
            £4m cocaine was seized -> drugs.value of cocaine
            £4m cocaine deal was seized -> drugs.value of cocaine
            Cash worth £4m was seized -> cash.seized
            Cash, £4m, was seized -> -
            Cash and cars worth £4m were seized -> -
            Money and assets worth £4m were seized -> money.seized
            Drugs, by value, £4m were seized -> drugs.value
            Drugs, by value, and £4m was seized -> -
            Cash was seized with 12 phones worth £4m -> -; -
            Officers seized £4m -> -
            £4m of money was subject to criminal investigation -> funds.under-investigation
            £4m of cash was subject to criminal investigation -> funds.under-investigation
            £4m was returned to victims -> money.to-victims
            £4m of seized cash -> cash.seized
            Forfeited £4m of seized cash -> cash.forfeited
            £4m of seized cash was forfeited -> cash.forfeited
            Police held £4m of seized cash -> cash.held
            We hold £4m in cash -> cash.held
            £4m in cash is still being held -> cash.held
            £4m in cash held by police -> cash.held
            Police hold £4m in cash seized from criminals -> cash.held
            Police were holding £4m in cash -> cash.held
            The constabulary held £4m in cash at the year end -> cash.held
            £4m in cash was seized and is still held by police -> cash.seized
            Police held a display of £4m in cash -> cash.held
            We held open days to show the £4m in cash -> cash.held
            Criminals held £4m in cash -> cash.seized
            Police held 30 open days and seized £4m in cash -> -; cash.seized
            48 accounts holding £4m were frozen -> -; money.frozen
            Ordered criminals to repay £4m -> orders.ordered
            Ordered the offenders to pay back £4m -> orders.ordered
            £4m was ordered to be paid under the Proceeds of Crime Act -> orders.ordered
            Ordered to pay £4m -> -
            Ordered to pay £4m in fines to give back to communities -> -
            Ordered criminals to pay £4m and officers fought back -> -
            Ordered to pay back £4m in compensation to their victims -> money.to-victims
            Ordered to pay back £4m and costs -> orders.ordered
            Ordered to pay back £4m, on top of £3m of cocaine and £2m of cash seized -> orders.ordered; drugs.value of cocaine; cash.seized
            Ordered to pay back £4m, on top of £2m in cash -> orders.ordered; cash.seized
            £4m, subject to criminal investigation -> funds.under-investigation
            140kg of cocaine was seized -> drugs.mass of cocaine
            140kg of cash was seized -> -
            140kg of drugs, cocaine among them, was seized -> drugs.mass
            140kg of class A drugs was seized -> drugs.mass of class a
            140kg of cannabis and cocaine was seized -> drugs.mass of cannabis
            £4m of cocaine, heroin and cannabis was seized -> drugs.value of cocaine
            Cocaine, heroin and cannabis worth £4m were seized -> drugs.value of cannabis
            140kg of class A and B drugs was seized -> drugs.mass of class a
            140kg of class A drugs and a firearm were seized -> drugs.mass of class a
            140kg of cocaine and cannabis worth £4m were seized -> drugs.mass of cocaine; drugs.value of cannabis
            140kg of cocaine and £4m of heroin -> drugs.mass of cocaine; drugs.value of heroin
            Cannabis and 140kg of drugs were seized -> drugs.mass
            Drugs worth £4m, £3m in cash and £2m subject to criminal investigation -> drugs.value; cash.seized; funds.under-investigation
            £4m in cash, of which £3m was forfeited -> cash.seized; -
            £4m in 48 bank accounts is under criminal investigation -> funds.under-investigation; -
            """)
    void amounts_areOfWhatIsNearest(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Cannabis, with a street value of £1m, was seized -> drugs.value of cannabis
            200kg of cannabis with a street value of £1m was seized -> drugs.mass of cannabis; drugs.value of cannabis
            A street value of £1m was seized -> drugs.value
            Cannabis, 12 phones and £1m -> -; -
            Cannabis and 12 phones of a street value of £1m -> -; drugs.value of cannabis
            """)
    void streetValue_isOfTheDrugBefore(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    /** A deed behind the quantity before one in front of it, and both before one that stands further behind. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £4m of cash forfeited -> cash.forfeited
            Forfeited cash of £4m -> cash.forfeited
            Seized and forfeited £4m of cash -> cash.forfeited
            Seized £4m of cash forfeited -> cash.forfeited
            Seized £4m of cash, which was forfeited -> cash.seized
            £4m of cash, which was forfeited, and seized -> cash.forfeited
            Confiscated £4m of cash -> cash.seized called confiscated
            £4m of drugs was destroyed -> drugs.value called destroyed
            Arrested with £4m of cash -> cash.seized
            140kg of cocaine was under investigation -> drugs.mass of cocaine called under investigation
            200 plants were forfeited -> drugs.plants called forfeited
            12 warrants were seized -> warrants.executed
            12 arrests and £4m of cash seized -> arrests.count; cash.seized
            Charged, 12 warrants were executed -> warrants.executed
            Executed, 12 people were charged -> people.charged
            """)
    void deeds_areTheNearest(String sentence, String expected) {
        assertThat(named(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Officers seized: -> cash.seized
            Officers forfeited: -> cash.forfeited
            Officers have: -> cash.seized
            """)
    void deedOfAList_isThatOfItsItems(String leadIn, String expected) {
        assertThat(named(Draft.of(leadIn + "\n• £4m of cash").passages().get(1)))
                .isEqualTo(expected);
        assertThat(named(Draft.of(leadIn + "\n• £4m of cash, released to its owner")
                        .passages()
                        .get(1)))
                .isEqualTo(leadIn.contains("have") ? "cash.released" : expected);
    }

    /** Two tokens of a drug or of a thing are passed at once, and a word of another kind ends the search. */
    @ParameterizedTest
    @CsvSource({
        "in suspected cash was seized today, 5",
        "cannabis farms were found nearby, 4",
        "heroin was made here, 3",
        "in kitchens, 1",
        "kitchens in cash, 0"
    })
    void behindThing_isTheFirstTokenOfAnotherKind(String sentence, int expected) {
        Passage passage = Draft.of(sentence).passages().get(0);

        assertThat(Binder.behindThing(passage, 0, passage.tokens().size())).isEqualTo(expected);
    }

    private static String named(String sentence) {
        return named(Draft.of(sentence).passages().get(0));
    }

    private static String named(Passage passage) {
        List<Said> all = Scanner.quantities(passage);
        return IntStream.range(0, all.size())
                .mapToObj(i -> Binder.name(passage, all, i))
                .map(BinderTest::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(Optional<Named> named) {
        return named.map(n -> n.measure().id()
                        + n.drug().map(drug -> " of " + drug.name()).orElse("")
                        + (n.fits() ? "" : " called " + n.deed().orElseThrow()))
                .orElse("-");
    }
}
