package io.github.alliancestats.examples.hostileinput.input;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Calls whatever setters a builder or a value has, found by reflection, so that a new one is tried without a line here. */
final class Setters {

    private static final Map<Class<?>, List<Method>> FOUND = new ConcurrentHashMap<>();

    private static final Map<Type, Function<Absurd, Object>> VALUES = Map.ofEntries(
            Map.entry(Boolean.class, Absurd::mark),
            Map.entry(int.class, Absurd::small),
            Map.entry(long.class, Absurd::whole),
            Map.entry(BigDecimal.class, Absurd::number),
            Map.entry(LocalDate.class, Absurd::day),
            Map.entry(Instant.class, Absurd::instant),
            Map.entry(EventDate.class, Absurd::date),
            Map.entry(CurrencyUnit.class, Absurd::currency),
            Map.entry(MonetaryAmount.class, Absurd::money),
            Map.entry(MonetaryValuation.class, Absurd::valuation),
            Map.entry(Drug.class, Absurd::drug),
            Map.entry(Quantity.class, Absurd::quantity),
            Map.entry(SeizedDrug.class, Absurd::seizedDrug),
            Map.entry(
                    SeizedDrug.Builder.class,
                    values -> SeizedDrug.builder().drug(values.drug()).quantity(values.quantity())),
            Map.entry(Sentence.class, Absurd::sentence),
            Map.entry(Share.class, Absurd::share),
            Map.entry(Obligor.class, Absurd::obligor),
            Map.entry(MoneyEvent.class, Absurd::moneyEvent),
            Map.entry(
                    AllianceRecord.class,
                    values ->
                            Action.builder().id(values.recordId()).type("visit").build()),
            Map.entry(RecordId.class, Absurd::recordId),
            Map.entry(OperationId.class, Absurd::operationId),
            Map.entry(ForceId.class, Absurd::forceId));

    /** Setters of what messages may print; all other texts name people, groups or places. */
    private static final Set<String> PRINTED =
            Set.of("id", "operation", "joint", "event", "type", "source", "dismantled");

    private final Absurd values;
    private final FuzzedDataProvider data;

    Setters(Absurd values, FuzzedDataProvider data) {
        this.values = values;
        this.data = data;
    }

    /** What comes of a builder or a value when some of its setters are called; those that refuse change nothing. */
    <T> T some(T first, int most) {
        List<Method> setters = FOUND.computeIfAbsent(first.getClass(), Setters::of);
        T made = first;
        int calls = data.consumeInt(1, most);
        for (int i = 0; i < calls; i++) {
            T before = made;
            Method setter = data.pickValue(setters);
            made = Contract.unlessRefusedInConfidence(() -> call(before, setter))
                    .orElse(before);
        }
        return made;
    }

    private static List<Method> of(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() > 0 && !method.isBridge())
                .filter(method -> method.getReturnType().isAssignableFrom(type))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    @SuppressWarnings("unchecked") // a setter gives what it is called on, or another of the same
    private <T> T call(T target, Method setter) {
        Type[] types = setter.getGenericParameterTypes();
        Object[] given = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            given[i] = value(types[i], setter.getName());
        }
        try {
            return (T) setter.invoke(target, given);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(setter + " threw an error", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(setter + " can't be called", e);
        }
    }

    private Object value(Type type, String setter) {
        if (type == String.class) {
            return PRINTED.contains(setter) ? values.text() : values.secret();
        }
        if (type instanceof ParameterizedType of) {
            return values.list(() -> value(of.getActualTypeArguments()[0], setter));
        }
        if (type instanceof Class<?> constant && constant.isEnum()) {
            return values.oneOf(constant.getEnumConstants());
        }
        Function<Absurd, Object> make = VALUES.get(type);
        if (make == null) {
            throw new AssertionError("no value is known for " + type + " of " + setter);
        }
        return make.apply(values);
    }
}
