package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordAccessTest {

    // Each registers its reader when it is initialised, which is when its reader is first asked for.

    /** Has a reader of one value. */
    public static final class Opened {
        static {
            Function<Opened, String> one = opened -> "told";
            RecordAccess.register(Opened.class, one);
        }
    }

    /** Has a reader of a list. */
    public static final class Several {
        static {
            Function<Several, List<String>> all = several -> List.of("a", "b");
            RecordAccess.register(Several.class, all);
        }
    }

    /** Has a reader that returns null. */
    public static final class Silent {
        static {
            Function<Silent, @Nullable String> nothing = silent -> null;
            RecordAccess.register(Silent.class, nothing);
        }
    }

    /** Has a reader that fills in an object. */
    public static final class Filling {
        static {
            BiConsumer<Filling, StringBuilder> fill = (filling, text) -> text.append("filled");
            RecordAccess.register(Filling.class, fill);
        }
    }

    /** Has no reader. */
    public static final class Closed {}

    @Test
    void reader_initialisesItsClass() {
        Function<Opened, String> one = RecordAccess.of(Opened.class);

        assertThat(one.apply(new Opened())).isEqualTo("told");
    }

    @Test
    void classWithTwoReaders_isRefused() {
        Object reader = Function.<Opened>identity();
        new Opened();

        assertThatThrownBy(() -> RecordAccess.register(Opened.class, reader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must register one reader")
                .hasMessageContaining("Opened");
    }

    @Test
    void readersOfLists_ofNull_andThatFillIn() {
        StringBuilder hand = new StringBuilder();
        BiConsumer<Filling, StringBuilder> fill = RecordAccess.of(Filling.class);
        Function<Several, List<String>> all = RecordAccess.of(Several.class);
        Function<Silent, @Nullable String> nothing = RecordAccess.of(Silent.class);

        fill.accept(new Filling(), hand);
        assertThat(all.apply(new Several())).containsExactly("a", "b");
        assertThat(nothing.apply(new Silent())).isNull();
        assertThat(hand).hasToString("filled");
    }

    @Test
    void classWithoutAReader_isRefused() {
        assertThatThrownBy(() -> RecordAccess.of(Closed.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must register a reader")
                .hasMessageContaining("Closed");
    }

    @Test
    void classThatIsNotPublic_isRefused() {
        Class<?> hidden = List.of().getClass();

        assertThatThrownBy(() -> RecordAccess.of(hidden))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be public");
    }
}
