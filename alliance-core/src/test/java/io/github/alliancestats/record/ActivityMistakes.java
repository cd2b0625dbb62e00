package io.github.alliancestats.record;

import static io.github.alliancestats.record.Mistakes.MAY_1;
import static io.github.alliancestats.record.Mistakes.MAY_2;
import static io.github.alliancestats.record.Mistakes.NOT_AN_AMOUNT;
import static io.github.alliancestats.record.Mistakes.NOT_A_YEAR;
import static io.github.alliancestats.record.Mistakes.NOT_PLAIN;
import static io.github.alliancestats.record.Mistakes.ONLY_ONCE;
import static io.github.alliancestats.record.Mistakes.YEAR_0;
import static io.github.alliancestats.record.Mistakes.row;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.Disruption.AgencyPart;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.Disruption.Strand;
import io.github.alliancestats.record.Mistakes.Mistake;
import io.github.alliancestats.record.PublicReport.Channel;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.StopSearch.Subject;
import io.github.alliancestats.record.Warrant.Power;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in records of police activity, in public reports and in operations. */
final class ActivityMistakes {

    private ActivityMistakes() {}

    static List<Mistake> all() {
        return Stream.of(warrants(), searches(), closures(), actions(), disruptions(), reports())
                .flatMap(List::stream)
                .toList();
    }

    private static Warrant.Builder warrant() {
        return Warrant.builder().id("cumbria", "1");
    }

    private static StopSearch.Builder search() {
        return StopSearch.builder().id("cumbria", "1");
    }

    private static CountyLineClosure.Builder closure() {
        return CountyLineClosure.builder().id("cumbria", "1").type(LineType.TYPE_1);
    }

    private static Action.Builder flight() {
        return Action.builder().id("cumbria", "1").type("drone");
    }

    private static Disruption.Builder disruption() {
        return Disruption.builder().id("cumbria", "1").assessment(Assessment.MINOR);
    }

    private static PublicReport.Builder report() {
        return PublicReport.builder().id("cumbria", "1");
    }

    private static List<Mistake> warrants() {
        return List.of(
                row(
                        "a warrant that was obtained twice",
                        () -> warrant().obtained(MAY_1).obtained(MAY_2).build(),
                        "Warrant cumbria/1: obtained 2024-05-02 " + ONLY_ONCE),
                row(
                        "a warrant that was obtained in the year 0",
                        () -> warrant().obtained(YEAR_0).build(),
                        "Warrant cumbria/1: obtained 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a warrant that was executed twice",
                        () -> warrant().executed(MAY_1).executed(MAY_2).build(),
                        "Warrant cumbria/1: executed 2024-05-02 " + ONLY_ONCE),
                row(
                        "a warrant that was executed in the year 0",
                        () -> warrant().executed(YEAR_0).build(),
                        "Warrant cumbria/1: executed 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a warrant under two powers",
                        () -> warrant().power(Power.DRUGS).power(Power.OTHER).build(),
                        "Warrant cumbria/1: power other " + ONLY_ONCE),
                row(
                        "a blank address of a warrant",
                        () -> warrant().address(" ").build(),
                        "Warrant cumbria/1: address " + NOT_PLAIN),
                row(
                        "a blank address among others",
                        () -> warrant().addresses(List.of("A", "")).build(),
                        "Warrant cumbria/1: address " + NOT_PLAIN));
    }

    private static List<Mistake> searches() {
        return List.of(
                row(
                        "a search with two dates",
                        () -> search().searched(MAY_1).searched(MAY_2).build(),
                        "StopSearch cumbria/1: searched 2024-05-02 " + ONLY_ONCE),
                row(
                        "a search in the year 0",
                        () -> search().searched(YEAR_0).build(),
                        "StopSearch cumbria/1: searched 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a search with two subjects",
                        () -> search().subject(Subject.PERSON)
                                .subject(Subject.VEHICLE)
                                .build(),
                        "StopSearch cumbria/1: subject Vehicle search " + ONLY_ONCE),
                row(
                        "a search with two objects",
                        () -> search().object(SearchObject.FIREARMS)
                                .object(SearchObject.FIREWORKS)
                                .build(),
                        "StopSearch cumbria/1: object Fireworks " + ONLY_ONCE),
                row(
                        "a search with two outcomes",
                        () -> search().outcome(Outcome.ARREST)
                                .outcome(Outcome.CAUTION)
                                .build(),
                        "StopSearch cumbria/1: outcome Caution (simple or conditional) " + ONLY_ONCE));
    }

    private static List<Mistake> closures() {
        return List.of(
                row(
                        "a closure of a county line without a type",
                        () -> CountyLineClosure.builder().id("cumbria", "1").build(),
                        "CountyLineClosure cumbria/1: type must be set"),
                row(
                        "a closure of a county line with two types",
                        () -> closure().type(LineType.TYPE_2).build(),
                        "CountyLineClosure cumbria/1: type Type 2 " + ONLY_ONCE),
                row(
                        "a county line that was closed twice",
                        () -> closure().closed(MAY_1).closed(MAY_2).build(),
                        "CountyLineClosure cumbria/1: closed 2024-05-02 " + ONLY_ONCE),
                row(
                        "a county line that was closed in the year 0",
                        () -> closure().closed(YEAR_0).build(),
                        "CountyLineClosure cumbria/1: closed 0000-12-31 " + NOT_A_YEAR));
    }

    private static List<Mistake> actions() {
        return List.of(
                row(
                        "an action without a type",
                        () -> Action.builder().id("cumbria", "1").build(),
                        "Action cumbria/1: type must be set"),
                row(
                        "an action with two types",
                        () -> flight().type("vehicle stop").build(),
                        "Action cumbria/1: type " + ONLY_ONCE),
                row(
                        "an action on two days",
                        () -> flight().when(MAY_1).when(MAY_2).build(),
                        "Action cumbria/1: when 2024-05-02 " + ONLY_ONCE),
                row(
                        "an action in the year 0",
                        () -> flight().when(YEAR_0).build(),
                        "Action cumbria/1: when 0000-12-31 " + NOT_A_YEAR),
                row(
                        "no actions",
                        () -> flight().number(0).build(),
                        "Action cumbria/1: number 0 must be from 1 to 1,000,000,000"),
                row(
                        "too many actions",
                        () -> flight().number(1_000_000_001).build(),
                        "Action cumbria/1: number 1000000001 must be from 1 to 1,000,000,000"),
                row(
                        "two numbers of actions",
                        () -> flight().number(2).number(3).build(),
                        "Action cumbria/1: number 3 " + ONLY_ONCE),
                row(
                        "two amounts of an action",
                        () -> flight().amount(pounds("2")).amount(pounds("3")).build(),
                        "Action cumbria/1: amount GBP 3 " + ONLY_ONCE),
                row(
                        "two quantities of an action",
                        () -> flight().quantity(Quantity.grams("2"))
                                .quantity(Quantity.grams("3"))
                                .build(),
                        "Action cumbria/1: quantity 3 g " + ONLY_ONCE),
                row(
                        "a quantity of an action below zero",
                        () -> flight().quantity(Quantity.grams("-1")).build(),
                        "Action cumbria/1: quantity -1 g " + NOT_AN_AMOUNT),
                row(
                        "a person of an action without a key",
                        () -> flight().person(" ").build(),
                        "Action cumbria/1: person " + NOT_PLAIN),
                row(
                        "an amount of an action below zero",
                        () -> flight().amount(new BigDecimal("-1"), GBP).build(),
                        "Action cumbria/1: amount GBP -1 must be 0 or more, with at most 1,000 digits"));
    }

    private static List<Mistake> disruptions() {
        return List.of(
                row(
                        "a disruption without an assessment",
                        () -> Disruption.builder().id("cumbria", "1").build(),
                        "Disruption cumbria/1: assessment must be set"),
                row(
                        "two assessments",
                        () -> disruption().assessment(Assessment.MAJOR).build(),
                        "Disruption cumbria/1: assessment major " + ONLY_ONCE),
                row(
                        "a disruption with two dates",
                        () -> disruption().disrupted(MAY_1).disrupted(MAY_2).build(),
                        "Disruption cumbria/1: disrupted 2024-05-02 " + ONLY_ONCE),
                row(
                        "a disruption in the year 0",
                        () -> disruption().disrupted(YEAR_0).build(),
                        "Disruption cumbria/1: disrupted 0000-12-31 " + NOT_A_YEAR),
                row(
                        "two strands",
                        () -> disruption()
                                .strand(Strand.PURSUE)
                                .strand(Strand.PREVENT)
                                .build(),
                        "Disruption cumbria/1: strand prevent " + ONLY_ONCE),
                row(
                        "both led and supported",
                        () -> disruption()
                                .part(AgencyPart.LED)
                                .part(AgencyPart.SUPPORTED)
                                .build(),
                        "Disruption cumbria/1: part supported " + ONLY_ONCE));
    }

    private static List<Mistake> reports() {
        return List.of(
                row(
                        "a report that was received twice",
                        () -> report().received(MAY_1).received(MAY_2).build(),
                        "PublicReport cumbria/1: received 2024-05-02 " + ONLY_ONCE),
                row(
                        "a report that was received in the year 0",
                        () -> report().received(YEAR_0).build(),
                        "PublicReport cumbria/1: received 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a report on two channels",
                        () -> report().channel(Channel.ONLINE)
                                .channel(Channel.IN_PERSON)
                                .build(),
                        "PublicReport cumbria/1: channel in person " + ONLY_ONCE),
                row(
                        "a report that was followed up and not followed up",
                        () -> report().followedUp().notFollowedUp().build(),
                        "PublicReport cumbria/1: followedUp false " + ONLY_ONCE),
                row(
                        "a report that was followed up on two days",
                        () -> report().followedUp(MAY_1).followedUp(MAY_2).build(),
                        "PublicReport cumbria/1: followedUp 2024-05-02 can be set only once; followedUp true can be"
                                + " set only once"),
                row(
                        "a report that was followed up in the year 0",
                        () -> report().followedUp(YEAR_0).build(),
                        "PublicReport cumbria/1: followedUp 0000-12-31 " + NOT_A_YEAR));
    }
}
