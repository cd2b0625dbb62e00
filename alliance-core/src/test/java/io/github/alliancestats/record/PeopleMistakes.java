package io.github.alliancestats.record;

import static io.github.alliancestats.record.Mistakes.MAY_1;
import static io.github.alliancestats.record.Mistakes.MAY_2;
import static io.github.alliancestats.record.Mistakes.NOT_A_YEAR;
import static io.github.alliancestats.record.Mistakes.NOT_PLAIN;
import static io.github.alliancestats.record.Mistakes.ONLY_ONCE;
import static io.github.alliancestats.record.Mistakes.TOO_MANY;
import static io.github.alliancestats.record.Mistakes.YEAR_0;
import static io.github.alliancestats.record.Mistakes.row;

import io.github.alliancestats.record.Mistakes.Mistake;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Safeguarding.Age;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in records of people and groups: proceedings, crime groups and safeguarding. */
final class PeopleMistakes {

    private static final EventDate DAY = EventDate.on(MAY_2);
    private static final Sentence LIFE = Sentence.life();
    private static final Sentence TWO_YEARS = Sentence.custody(Period.ofYears(2));

    private PeopleMistakes() {}

    static List<Mistake> all() {
        return Stream.of(people(), charges(), numbersOfOffences(), ends(), groups(), endsOfGroups(), safeguarding())
                .flatMap(List::stream)
                .toList();
    }

    private static Proceedings.Builder proceedings() {
        return Proceedings.builder().id("cumbria", "1");
    }

    private static CrimeGroup.Builder group() {
        return CrimeGroup.builder().id("cumbria", "1").crimeGroup("G1");
    }

    private static Safeguarding.Builder visit() {
        return Safeguarding.builder().id("cumbria", "1").step(Step.VISIT);
    }

    private static List<Mistake> people() {
        return List.of(
                row(
                        "a blank person",
                        () -> proceedings().person("").build(),
                        "Proceedings cumbria/1: person " + NOT_PLAIN),
                row(
                        "a person with white space before it",
                        () -> proceedings().person(" P1").build(),
                        "Proceedings cumbria/1: person " + NOT_PLAIN),
                row(
                        "two people",
                        () -> proceedings().person("P1").person("P2").build(),
                        "Proceedings cumbria/1: person " + ONLY_ONCE),
                row(
                        "both online and not online",
                        () -> proceedings().online(true).online(false).build(),
                        "Proceedings cumbria/1: online false " + ONLY_ONCE),
                row(
                        "a principal who is set twice",
                        () -> proceedings().principal(true).principal(true).build(),
                        "Proceedings cumbria/1: principal true " + ONLY_ONCE),
                row(
                        "an arrest in the year 0",
                        () -> proceedings().arrested(YEAR_0).build(),
                        "Proceedings cumbria/1: arrested 0000-12-31 " + NOT_A_YEAR));
    }

    private static List<Mistake> charges() {
        return List.of(
                row(
                        "a charge in the year 0",
                        () -> proceedings().charged(YEAR_0).build(),
                        "Proceedings cumbria/1: charged 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a charge without a date",
                        () -> proceedings().charged((EventDate) null, 1).build(),
                        "Proceedings cumbria/1: charged date must be set"),
                row(
                        "charges without a date",
                        () -> proceedings().charged((EventDate) null, 2).build(),
                        "Proceedings cumbria/1: charged date must be set"),
                row(
                        "a conviction in the year 0",
                        () -> proceedings().convicted(YEAR_0, 2).build(),
                        "Proceedings cumbria/1: convicted 0000-12-31 " + NOT_A_YEAR),
                row(
                        "convictions without a date",
                        () -> proceedings().convicted((EventDate) null, 2).build(),
                        "Proceedings cumbria/1: convicted date must be set"),
                row(
                        "a hearing without the person and the date of the sentence",
                        () -> proceedings().hearing("H1").build(),
                        "Proceedings cumbria/1: sentenced date must be set; person must be set"),
                row(
                        "a hearing with a blank id",
                        () -> proceedings().hearing(" ").build(),
                        "Proceedings cumbria/1: hearing " + NOT_PLAIN),
                row(
                        "a second hearing",
                        () -> proceedings()
                                .person("P1")
                                .sentenced(DAY)
                                .hearing("H1")
                                .hearing("H2")
                                .build(),
                        "Proceedings cumbria/1: hearing can be set only once"),
                row(
                        "the sentence of a second hearing",
                        () -> proceedings()
                                .person("P1")
                                .sentenced(DAY)
                                .hearing("H1")
                                .sentenceOfHearing("H2")
                                .build(),
                        "Proceedings cumbria/1: hearing can be set only once"));
    }

    private static List<Mistake> numbersOfOffences() {
        return List.of(
                row(
                        "a charge of no offences",
                        () -> proceedings().charged(MAY_2, 0).build(),
                        "Proceedings cumbria/1: charged 0 must be from 1 to 1,000,000,000"),
                row(
                        "a conviction of offences below zero",
                        () -> proceedings().convicted(MAY_2, -1).build(),
                        "Proceedings cumbria/1: convicted -1 must be from 1 to 1,000,000,000"),
                row(
                        "a charge of too many offences",
                        () -> proceedings().charged(MAY_2, Long.MAX_VALUE).build(),
                        "Proceedings cumbria/1: charged 10,000 " + TOO_MANY),
                row(
                        "a conviction of too many offences",
                        () -> proceedings().convicted(MAY_2, 10_001).build(),
                        "Proceedings cumbria/1: convicted 10,000 " + TOO_MANY),
                row(
                        "too many offences in all charges",
                        () -> proceedings()
                                .charged(MAY_1, 5_000)
                                .charged(MAY_2, 5_001)
                                .build(),
                        "Proceedings cumbria/1: charged 10,000 " + TOO_MANY),
                row(
                        "too many offences in all convictions",
                        () -> proceedings()
                                .convicted(MAY_1, 10_000)
                                .convicted(MAY_2)
                                .build(),
                        "Proceedings cumbria/1: convicted 10,000 " + TOO_MANY));
    }

    private static List<Mistake> ends() {
        LocalDate never = null;
        return List.of(
                row(
                        "a sentence in the year 0",
                        () -> proceedings().sentenced(YEAR_0, LIFE).build(),
                        "Proceedings cumbria/1: sentenced 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a sentence without a date",
                        () -> proceedings().sentenced(never, LIFE).build(),
                        "Proceedings cumbria/1: sentenced date must be set"),
                row(
                        "two sentences",
                        () -> proceedings()
                                .sentenced(MAY_1, LIFE)
                                .sentenced(MAY_2, TWO_YEARS)
                                .build(),
                        "Proceedings cumbria/1: sentenced 2 years can be set only once; sentenced 2024-05-02 can be set"
                                + " only once"),
                row(
                        "a conclusion in the year 0",
                        () -> proceedings().concluded(YEAR_0, Conclusion.OTHER).build(),
                        "Proceedings cumbria/1: concluded 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a conclusion without a date",
                        () -> proceedings().concluded(never, Conclusion.OTHER).build(),
                        "Proceedings cumbria/1: concluded date must be set"),
                row(
                        "concluded in an unknown way",
                        () -> proceedings().concluded(MAY_2, null).build(),
                        "Proceedings cumbria/1: concluded conclusion must be set"),
                row(
                        "two conclusions",
                        () -> proceedings()
                                .concluded(MAY_1, Conclusion.ACQUITTED)
                                .concluded(MAY_2, Conclusion.DISCONTINUED)
                                .build(),
                        "Proceedings cumbria/1: concluded 2024-05-02 can be set only once; concluded discontinued can be"
                                + " set only once"),
                row(
                        "both sentenced and concluded",
                        () -> proceedings()
                                .sentenced(MAY_1, LIFE)
                                .concluded(MAY_2, Conclusion.ACQUITTED)
                                .build(),
                        "Proceedings cumbria/1: sentenced 2024-05-01 and concluded 2024-05-02 cannot be true together, so"
                                + " remove one"),
                row(
                        "an ancillary order in the year 0",
                        () -> proceedings()
                                .ancillaryOrder(YEAR_0, AncillaryOrder.OrderKind.OTHER)
                                .build(),
                        "Proceedings cumbria/1: ancillaryOrder 0000-12-31 " + NOT_A_YEAR),
                row(
                        "an ancillary order without a date",
                        () -> proceedings()
                                .ancillaryOrder(never, AncillaryOrder.OrderKind.TRAVEL_RESTRICTION)
                                .build(),
                        "Proceedings cumbria/1: ancillaryOrder date must be set"),
                row(
                        "an ancillary order without a kind",
                        () -> proceedings().ancillaryOrder(MAY_2, null).build(),
                        "Proceedings cumbria/1: ancillaryOrder kind must be set"));
    }

    private static List<Mistake> groups() {
        return List.of(
                row(
                        "a crime group without a group",
                        () -> CrimeGroup.builder().id("cumbria", "1").build(),
                        "CrimeGroup cumbria/1: crimeGroup must be set"),
                row(
                        "a crime group with a group that is not its own",
                        () -> CrimeGroup.builder()
                                .id("cumbria", "1")
                                .group("G1")
                                .build(),
                        "CrimeGroup cumbria/1: crimeGroup must be set"),
                row(
                        "a withdrawn crime group without a group",
                        () -> CrimeGroup.builder()
                                .id("cumbria", "1")
                                .withdrawn()
                                .build(),
                        "CrimeGroup cumbria/1: crimeGroup must be set"),
                row(
                        "the same crime group again",
                        () -> group().crimeGroup("G1").build(),
                        "CrimeGroup cumbria/1: crimeGroup " + ONLY_ONCE),
                row(
                        "two crime groups",
                        () -> group().crimeGroup("G2").build(),
                        "CrimeGroup cumbria/1: crimeGroup " + ONLY_ONCE),
                row(
                        "a blank crime group",
                        () -> CrimeGroup.builder()
                                .id("cumbria", "1")
                                .crimeGroup(" ")
                                .build(),
                        "CrimeGroup cumbria/1: crimeGroup " + NOT_PLAIN),
                row(
                        "a crime group with another group",
                        () -> group().group("G2").build(),
                        "CrimeGroup cumbria/1: group and crimeGroup cannot be true together, so remove one"),
                row(
                        "a crime group that was opened twice",
                        () -> group().opened(MAY_1).opened(MAY_2).build(),
                        "CrimeGroup cumbria/1: opened 2024-05-02 " + ONLY_ONCE),
                row(
                        "a crime group that was opened in the year 0",
                        () -> group().opened(YEAR_0).build(),
                        "CrimeGroup cumbria/1: opened 0000-12-31 " + NOT_A_YEAR));
    }

    private static List<Mistake> endsOfGroups() {
        LocalDate never = null;
        return List.of(
                row(
                        "a crime group that was archived twice",
                        () -> group().archived(MAY_1).archived(MAY_2).build(),
                        "CrimeGroup cumbria/1: archived 2024-05-02 " + ONLY_ONCE),
                row(
                        "a crime group that was archived in the year 0",
                        () -> group().archived(YEAR_0).build(),
                        "CrimeGroup cumbria/1: archived 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a crime group that was dismantled twice",
                        () -> group().dismantled(MAY_1, "a")
                                .dismantled(MAY_2, "b")
                                .build(),
                        "CrimeGroup cumbria/1: dismantled 2024-05-02 can be set only once; dismantled can be set only"
                                + " once"),
                row(
                        "a crime group that was dismantled in the year 0",
                        () -> group().dismantled(YEAR_0, "all in prison").build(),
                        "CrimeGroup cumbria/1: dismantled 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a crime group that was dismantled in an unknown sense",
                        () -> group().dismantled(MAY_2, null).build(),
                        "CrimeGroup cumbria/1: dismantled definition must be set"),
                row(
                        "a definition of dismantled without a date",
                        () -> group().dismantled(never, "all in prison").build(),
                        "CrimeGroup cumbria/1: dismantled date must be set"),
                row(
                        "a blank definition of dismantled",
                        () -> group().dismantled(MAY_2, " ").build(),
                        "CrimeGroup cumbria/1: dismantled " + NOT_PLAIN));
    }

    private static List<Mistake> safeguarding() {
        return List.of(
                row(
                        "safeguarding without a step",
                        () -> Safeguarding.builder().id("cumbria", "1").build(),
                        "Safeguarding cumbria/1: step must be set"),
                row(
                        "two steps of safeguarding",
                        () -> visit().step(Step.REFERRAL).build(),
                        "Safeguarding cumbria/1: step referral " + ONLY_ONCE),
                row(
                        "safeguarding on two days",
                        () -> visit().when(MAY_1).when(MAY_2).build(),
                        "Safeguarding cumbria/1: when 2024-05-02 " + ONLY_ONCE),
                row(
                        "safeguarding in the year 0",
                        () -> visit().when(YEAR_0).build(),
                        "Safeguarding cumbria/1: when 0000-12-31 " + NOT_A_YEAR),
                row(
                        "safeguarding of a blank person",
                        () -> visit().person(" ").build(),
                        "Safeguarding cumbria/1: person " + NOT_PLAIN),
                row(
                        "safeguarding of two people",
                        () -> visit().person("P1").person("P2").build(),
                        "Safeguarding cumbria/1: person " + ONLY_ONCE),
                row(
                        "both adult and child",
                        () -> visit().age(Age.ADULT).age(Age.CHILD).build(),
                        "Safeguarding cumbria/1: age child " + ONLY_ONCE));
    }
}
