package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttributesTest {

    private static final class Builder {}

    @Test
    void once_ofWhatWasNotSet_isTheValue() {
        assertThat(Attributes.once(Builder.class, null, "London", "force")).isEqualTo("London");
    }

    @Test
    void once_ofWhatWasSet_isRefusedByTheNameOfTheClassAroundTheBuilder() {
        assertThatThrownBy(() -> Attributes.once(Builder.class, "London", "Kent", "force"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Builder of AttributesTest is strict, attribute is already set: force");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks can hand over
    void once_ofNull_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attributes.once(Builder.class, null, null, "force"))
                .withMessage("force");
    }

    @Test
    void required_ofWhatWasNotSet_isRefusedByTheNameOfTheClassAroundTheBuilder() {
        assertThatThrownBy(() -> Attributes.required(Builder.class, null, "force"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build AttributesTest, some of required attributes are not set [force]");
    }
}
