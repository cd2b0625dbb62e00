package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttributesTest {

    private static final class Builder {}

    @Test
    void once_unsetAttribute_returnsTheValue() {
        assertThat(Attributes.once(Builder.class, null, "London", "force")).isEqualTo("London");
    }

    @Test
    void once_setAttribute_isRefusedWithTheNameOfTheEnclosingClass() {
        assertThatThrownBy(() -> Attributes.once(Builder.class, "London", "Kent", "force"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Builder of AttributesTest is strict, attribute is already set: force");
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks can pass
    void once_null_isRefusedWithTheNameOfTheAttribute() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attributes.once(Builder.class, null, null, "force"))
                .withMessage("force");
    }

    @Test
    void required_unsetAttribute_isRefusedWithTheNameOfTheEnclosingClass() {
        assertThatThrownBy(() -> Attributes.required(Builder.class, null, "force"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build AttributesTest, some of required attributes are not set [force]");
    }
}
