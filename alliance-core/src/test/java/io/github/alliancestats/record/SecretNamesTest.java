package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.RecordId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No message shows the name of an operation, a person, a group, a unit, an area, a partner or an address. */
class SecretNamesTest {

    private static final RecordId ID = RecordId.of("cumbria", "1");

    private static InvalidRecordException refusal(Supplier<?> call) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidRecordException.class, call::get), "not refused");
    }

    private static Named<Function<String, ?>> setter(String name, Function<String, ?> call) {
        return Named.of(name, call);
    }

    private static CannabisFarm.Builder farm() {
        return CannabisFarm.builder().id(ID);
    }

    static Stream<Named<Function<String, ?>>> settersOfNames() {
        return Stream.of(
                setter("operation", name -> farm().operation(name).build()),
                setter("group", name -> farm().group(name).build()),
                setter("unit", name -> farm().unit(name).build()),
                setter("area", name -> farm().area(name).build()),
                setter("partner", name -> farm().partner(name).build()),
                setter(
                        "address of a seizure",
                        name -> DrugSeizure.builder()
                                .id(ID)
                                .drug(Drug.HEROIN)
                                .address(name)
                                .build()),
                setter(
                        "address of a warrant",
                        name -> Warrant.builder().id(ID).address(name).build()),
                setter(
                        "crimeGroup",
                        name -> CrimeGroup.builder().id(ID).crimeGroup(name).build()),
                setter(
                        "person of proceedings",
                        name -> Proceedings.builder().id(ID).person(name).build()),
                setter(
                        "person of safeguarding",
                        name -> Safeguarding.builder()
                                .id(ID)
                                .step(Safeguarding.Step.VISIT)
                                .person(name)
                                .build()),
                setter(
                        "person of an action",
                        name -> Action.builder()
                                .id(ID)
                                .type("visit")
                                .person(name)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("settersOfNames")
    void faultyName_isInNoMessage(Function<String, ?> setter) {
        for (String name : List.of("SECRET ", "\tSECRET", "SECRET\u001fSECRET", "SECRET\ud83d")) {
            assertHasNoSecret(refusal(() -> setter.apply(name)), IssueCode.NOT_PLAIN_TEXT);
        }
    }

    static Stream<Named<Function<String, ?>>> settersOfOneName() {
        return Stream.of(
                setter(
                        "address",
                        name -> DrugSeizure.builder()
                                .id(ID)
                                .drug(Drug.HEROIN)
                                .address("A1")
                                .address(name)
                                .build()),
                setter(
                        "crimeGroup",
                        name -> CrimeGroup.builder()
                                .id(ID)
                                .crimeGroup(name)
                                .crimeGroup(name)
                                .build()),
                setter(
                        "person of proceedings",
                        name -> Proceedings.builder()
                                .id(ID)
                                .person(name)
                                .person("P1")
                                .build()),
                setter(
                        "person of safeguarding",
                        name -> Safeguarding.builder()
                                .id(ID)
                                .step(Safeguarding.Step.VISIT)
                                .person(name)
                                .person(name)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("settersOfOneName")
    void secondName_isInNoMessage(Function<String, ?> setter) {
        assertHasNoSecret(refusal(() -> setter.apply("SECRET")), IssueCode.SET_TWICE);
    }

    private static void assertHasNoSecret(InvalidRecordException refusal, IssueCode code) {
        assertThat(refusal.getMessage()).doesNotContain("SECRET");
        assertThat(refusal.issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue).asString().doesNotContain("SECRET");
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.value()).isEmpty();
        });
    }

    @Test
    void obligorWhoIsNamedTwice_isInNoMessage() {
        ConfiscationOrder.Builder order = ConfiscationOrder.builder()
                .id(ID)
                .obligors(List.of(Obligor.of("SECRET"), Obligor.of("SECRET", pounds("1"))));

        assertHasNoSecret(refusal(order::build), IssueCode.NAMED_TWICE);
    }

    @Test
    void soundNames_areInNoMessageOfAnotherMistake() {
        assertThat(refusal(() -> CrimeGroup.builder()
                        .id(ID)
                        .crimeGroup("SECRET-1")
                        .group("SECRET-2")
                        .operation("SECRET-3")
                        .unit("SECRET-4")
                        .area("SECRET-5")
                        .partner("SECRET-6")
                        .revision(0)
                        .build()))
                .hasMessage("CrimeGroup cumbria/1: revision 0 must be from 1 to 1,000,000,000; group and crimeGroup"
                        + " cannot be true together, so remove one");
    }
}
