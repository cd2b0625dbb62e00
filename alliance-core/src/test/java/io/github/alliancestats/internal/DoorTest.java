package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoorTest {

    // Each opens its door where it is initialised: nobody has used it until its door is gone through.

    /** Tells one thing. */
    public static final class Opened {
        static {
            Function<Opened, String> one = opened -> "told";
            Door.open(Opened.class, one);
        }
    }

    /** Tells several things. */
    public static final class Several {
        static {
            Function<Several, List<String>> all = several -> List.of("a", "b");
            Door.open(Several.class, all);
        }
    }

    /** Tells nothing. */
    public static final class Silent {
        static {
            Function<Silent, @Nullable String> nothing = silent -> null;
            Door.open(Silent.class, nothing);
        }
    }

    /** Fills in what is at hand. */
    public static final class Filling {
        static {
            BiConsumer<Filling, StringBuilder> fill = (filling, text) -> text.append("filled");
            Door.open(Filling.class, fill);
        }
    }

    /** Has no door. */
    public static final class Closed {}

    @Test
    void classIsInitialised_whereItsDoorIsGoneThrough() {
        assertThat(Door.one(Opened.class, String.class).apply(new Opened())).isEqualTo("told");
    }

    @Test
    void door_isOpenedOnce() {
        Object reader = Function.<Opened>identity();
        new Opened();

        assertThatThrownBy(() -> Door.open(Opened.class, reader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("opens its door once")
                .hasMessageContaining("Opened");
    }

    @Test
    void severalThings_nothing_orWhatIsAtHand() {
        StringBuilder hand = new StringBuilder();

        Door.into(Filling.class, StringBuilder.class).accept(new Filling(), hand);
        assertThat(Door.all(Several.class, String.class).apply(new Several())).containsExactly("a", "b");
        assertThat(Door.perhaps(Silent.class, String.class).apply(new Silent())).isNull();
        assertThat(hand).hasToString("filled");
    }

    @Test
    void classWithoutADoor_isRefused() {
        assertThatThrownBy(() -> Door.one(Closed.class, String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must open its door")
                .hasMessageContaining("Closed");
    }

    @Test
    void classThatIsNotPublic_isRefused() {
        Class<?> hidden = List.of().getClass();

        assertThatThrownBy(() -> Door.one(hidden, String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be public");
    }
}
