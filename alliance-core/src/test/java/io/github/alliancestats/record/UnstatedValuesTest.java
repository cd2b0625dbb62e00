package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.record.RecordBuilderTest.Kind;
import io.github.alliancestats.record.common.EventDate;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A caller can pass on what a row lacks: null states nothing. */
class UnstatedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest
    @MethodSource("io.github.alliancestats.record.RecordBuilderTest#kinds")
    void null_inAnOptionalSetter_isAsIfItWereNotCalled(Kind kind) {
        AllianceRecord plain = kind.build(builder -> builder.id("cumbria", "1"));
        Class<?> type = plain.getClass().getSuperclass();

        assertThat(optionalSetters(type)).hasSizeGreaterThan(10).allSatisfy(setter -> {
            assertThat(kind.build(builder -> nothing(setter, builder).id("cumbria", "1")))
                    .isEqualTo(plain);
            assertThat(kind.build(builder -> nothing(setter, builder.id("cumbria", "1"))))
                    .isEqualTo(plain);
        });
    }

    @Test
    void null_inAnOptionalSetterOfASeizedDrug_isAsIfItWereNotCalled() {
        SeizedDrug plain = SeizedDrug.builder().drug(Drug.HEROIN).build();

        assertThat(optionalSetters(SeizedDrug.class)).hasSize(7).allSatisfy(setter -> {
            SeizedDrug.Builder heroin = SeizedDrug.builder().drug(Drug.HEROIN);
            assertThat(nothing(setter, heroin).build()).isEqualTo(plain);
        });
    }

    /** The setters whose parameters can all be null. */
    private static List<Method> optionalSetters(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> !method.isBridge() && method.getParameterCount() > 0)
                .filter(method -> Arrays.stream(method.getAnnotatedParameterTypes())
                        .allMatch(parameter -> parameter.isAnnotationPresent(Nullable.class)))
                .toList();
    }

    private static <B> B nothing(Method setter, B builder) {
        @Nullable Object[] arguments = new @Nullable Object[setter.getParameterCount()];
        try {
            setter.invoke(builder, arguments);
        } catch (ReflectiveOperationException refused) {
            throw new LinkageError(setter.toString(), refused);
        }
        return builder;
    }

    @Test
    void null_beforeOrAfterAValue_leavesTheValue() {
        LocalDate unknown = null;
        CannabisFarm farm = CannabisFarm.builder()
                .id("cumbria", "1")
                .closed(unknown)
                .closed(DAY)
                .closed(unknown)
                .build();

        assertThat(farm.closed()).contains(EventDate.on(DAY));
    }
}
