package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that mappers write for the public types of the artifact under test with their default settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JsonChecks {

    static final ObjectMapper JACKSON_2 = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    static final JsonMapper JACKSON_3 = new JsonMapper();

    private Map<Class<?>, List<Object>> samples = Map.of();

    /** Returns values from which a value of each public type can be reached. */
    abstract List<Object> roots();

    /** Returns a line for each type that a mapper refuses, with the reason. */
    abstract String refused();

    /** Returns the types that hold no data to write. */
    abstract Set<Class<?>> notWritten();

    @BeforeAll
    void harvest() throws Exception {
        samples = Harvest.of(PublicTypes.all(), roots());
    }

    @Test
    void everyType_isWrittenWithItsContent_orRefused() throws Exception {
        Set<String> without = new TreeSet<>();
        for (Class<?> type : values()) {
            if (samples.getOrDefault(type, List.of()).isEmpty()) {
                without.add(name(type));
            }
        }

        assertThat(without).as("types without a sample").isEmpty();
        assertThat(refusals()).isEqualTo(new TreeSet<>(refused().lines().toList()));
    }

    @Test
    void noPublicType_hasAnAccessorThatMappersTakeForAProperty_butItsView() throws Exception {
        Set<String> properties = new TreeSet<>();
        for (Class<?> type : PublicTypes.all()) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getName().matches("(is|get)[A-Z].*")) {
                    properties.add(method.getName());
                }
            }
        }

        assertThat(properties).containsExactly("getView");
    }

    @Test
    void everyTypeOtherThanARecord_isWrittenAsItsViewOnly() throws Exception {
        for (Class<?> type : values()) {
            for (Object sample : type.isRecord() ? List.of() : samples.getOrDefault(type, List.of())) {
                assertThat(names(JACKSON_2.readTree(JACKSON_3.writeValueAsString(sample))))
                        .as("%s", type)
                        .containsExactly("view");
            }
        }
    }

    private SortedSet<String> refusals() throws Exception {
        SortedSet<String> refusals = new TreeSet<>();
        for (Class<?> type : values()) {
            for (Object sample : samples.getOrDefault(type, List.of())) {
                check(type, problem2(sample), "Jackson 2", refusals);
                check(type, problem3(sample), "Jackson 3", refusals);
            }
        }
        return refusals;
    }

    private static void check(Class<?> type, String problem, String mapper, Set<String> refusals) {
        if (!problem.isEmpty()) {
            refusals.add(name(type) + ": " + mapper + ": " + problem);
        }
    }

    static String problem2(Object sample) {
        try {
            return emptiness(sample, JACKSON_2.writeValueAsString(sample));
        } catch (JsonProcessingException refused) {
            return reason(refused.getOriginalMessage());
        }
    }

    private static String problem3(Object sample) throws JsonProcessingException {
        try {
            return emptiness(sample, JACKSON_3.writeValueAsString(sample));
        } catch (JacksonException refused) {
            return reason(refused.getOriginalMessage());
        }
    }

    private static String reason(String message) {
        return message.replaceFirst(" `.*", "");
    }

    /** Returns the missing part: a component of a record, or the view of any other type. */
    private static String emptiness(Object sample, String json) throws JsonProcessingException {
        JsonNode tree = JACKSON_2.readTree(json);
        if (sample instanceof Record) {
            return tree.isEmpty() ? "written without its content" : "";
        }
        JsonNode view = tree.path("view");
        return view.isTextual() ? (view.textValue().isBlank() ? "empty" : "") : view.isEmpty() ? "empty" : "";
    }

    /** Returns the public types without builders and holders of static methods. */
    private List<Class<?>> values() throws Exception {
        return PublicTypes.all().stream()
                .filter(type -> !type.isEnum() && !type.isInterface() && !Exception.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> !notWritten().contains(type) && hasInstances(type))
                .toList();
    }

    private static boolean hasInstances(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method ->
                        PublicTypes.isVisible(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    // Both mappers

    /** Returns what both mappers write. */
    static JsonNode written(Object value) throws JsonProcessingException {
        String two = JACKSON_2.writeValueAsString(value);
        String three = JACKSON_3.writeValueAsString(value);

        assertThat(two).doesNotContainPattern(":-?[0-9.]+[eE]");
        assertThat(three).doesNotContainPattern(":-?[0-9.]+[eE]");
        assertThat(JACKSON_2.readTree(three)).isEqualTo(JACKSON_2.readTree(two));
        return JACKSON_2.readTree(two);
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String name(Class<?> type) {
        return type.getName().substring(AllianceStats.class.getPackageName().length() + 1);
    }
}
