package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Named<BinaryOperator<String>> NOT_BLANK = Named.of("not blank", Texts::notBlank);
    private static final Named<BinaryOperator<String>> WELL_FORMED = Named.of("well formed", Texts::wellFormed);
    private static final Named<BinaryOperator<String>> IDENTIFYING = Named.of("identifying", Texts::identifying);

    private static final String PLAIN = "must be plain text, not blank or padded";

    private static Arguments row(Named<BinaryOperator<String>> rule, String text, String why) {
        return Arguments.arguments(rule, text, why);
    }

    static Stream<Arguments> admitted() {
        return Stream.of(NOT_BLANK, WELL_FORMED, IDENTIFYING)
                .flatMap(rule -> Stream.of("a", "Operation Dovetail", "Caf\u00e9", "\ud83d\ude00", "a\ud83d\ude00b")
                        .map(text -> Arguments.arguments(rule, text)));
    }

    @ParameterizedTest
    @MethodSource("admitted")
    void textThatSaysSomething_isGivenBack(BinaryOperator<String> rule, String text) {
        assertThat(rule.apply(text, "a name")).isSameAs(text);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row(NOT_BLANK, "", "must not be blank, but was \"\""),
                row(NOT_BLANK, " \t", "must not be blank, but was \" \t\""),
                row(NOT_BLANK, "a\ud83d", "holds half a surrogate pair"),
                row(WELL_FORMED, "\ud83d", "holds half a surrogate pair"),
                row(WELL_FORMED, "\ude00", "holds half a surrogate pair"),
                row(WELL_FORMED, "\ud83d\ude00\ude00", "holds half a surrogate pair"),
                row(WELL_FORMED, "\ud800a", "holds half a surrogate pair"),
                row(WELL_FORMED, "\udfffa", "holds half a surrogate pair"),
                row(IDENTIFYING, "", PLAIN),
                row(IDENTIFYING, " ", PLAIN),
                row(IDENTIFYING, " a", PLAIN),
                row(IDENTIFYING, "a\n", PLAIN),
                row(IDENTIFYING, "a\u001fb", PLAIN),
                row(IDENTIFYING, "a\ud83d", PLAIN));
    }

    @ParameterizedTest
    @MethodSource
    void refused(BinaryOperator<String> rule, String text, String why) {
        assertThatThrownBy(() -> rule.apply(text, "a name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a name must ")
                .hasMessageContaining(why);
    }

    /** Around and between the surrogates there are letters like any other. */
    @Test
    void neighboursOfTheSurrogates_areWellFormed() {
        String text = "\ud7ff\ue000";

        assertThat(Texts.wellFormed(text, "a name")).isSameAs(text);
    }
}
