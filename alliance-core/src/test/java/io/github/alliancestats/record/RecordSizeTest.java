package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Of which objects an ordinary record is made, beside those that it has in common with the next: what there is one more
 * of is kept, and read, a million times. How many bytes they are, the benchmarks tell.
 */
class RecordSizeTest {

    @Test
    void seizureOfOneDrug_isFourObjects() throws IllegalAccessException {
        assertThat(own(drugs("D-1"), drugs("D-2")))
                .containsExactlyInAnyOrder("ImmutableDrugSeizure", "RecordHeader", "String", "ImmutableSeizedDrug");
    }

    @Test
    void cashOfOneAmount_isFourObjects() throws IllegalAccessException {
        assertThat(own(cash("C-1"), cash("C-2")))
                .containsExactlyInAnyOrder("ImmutableCashSeizure", "RecordHeader", "String", "ExactMoney");
    }

    @Test
    void stopAndSearch_isThreeObjects() throws IllegalAccessException {
        assertThat(own(search("S-1"), search("S-2")))
                .containsExactlyInAnyOrder("ImmutableStopSearch", "RecordHeader", "String");
    }

    private static DrugSeizure drugs(String id) {
        MonetaryValuation valuation = MonetaryValuation.range(
                ValuationBasis.STREET, new BigDecimal("1000"), null, new BigDecimal("2500"), GBP);
        return DrugSeizure.builder()
                .id(told("cumbria"), id)
                .seized(LocalDate.of(2023, 5, 14))
                .operation(told("op-17"))
                .drug(Drug.HEROIN, Quantity.grams("31.5"), valuation)
                .build();
    }

    private static CashSeizure cash(String id) {
        return CashSeizure.builder()
                .id(told("cumbria"), id)
                .seized(LocalDate.of(2023, 5, 14))
                .operation(told("op-17"))
                .amount(new BigDecimal("4300"), GBP)
                .build();
    }

    private static StopSearch search(String id) {
        return StopSearch.builder()
                .id(told("cumbria"), id)
                .searched(LocalDate.of(2023, 5, 14))
                .operation(told("op-17"))
                .object(StopSearch.SearchObject.CONTROLLED_DRUGS)
                .build();
    }

    /** A text as it comes from a file: a string of its own each time. */
    private static String told(String text) {
        return String.valueOf(text.toCharArray());
    }

    private static List<String> own(AllianceRecord record, AllianceRecord next) throws IllegalAccessException {
        Set<Object> own = reached(record);
        own.removeAll(reached(next));
        return own.stream().map(object -> object.getClass().getSimpleName()).toList();
    }

    /** All objects of ours that belong to a record, and those of the JDK at which one goes no further. */
    private static Set<Object> reached(AllianceRecord record) throws IllegalAccessException {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> next = new ArrayList<>(List.of(record));
        while (!next.isEmpty()) {
            Object object = next.remove(next.size() - 1);
            if (reached.add(object) && object.getClass().getName().startsWith("io.github.alliancestats")) {
                addReferences(object, object.getClass(), next);
            }
        }
        return reached;
    }

    private static void addReferences(Object object, Class<?> type, List<Object> next) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(object);
                if (value != null) {
                    next.add(value);
                }
            }
        }
        if (type.getSuperclass() != Object.class && !type.isEnum()) {
            addReferences(object, type.getSuperclass(), next);
        }
    }
}
