package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.Stage;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each standard measure and dimension is a constant of a public class, where reflection and Javadoc show it. */
class StandardMeasuresTest {

    @Test
    void everyMeasure_isAConstantOrAStageOfMoney() throws Exception {
        List<Measure<?>> named = constants(Measure.class);
        for (Stage stage : Stage.values()) {
            named.add(MoneyMeasures.amount(stage));
            named.add(MoneyMeasures.times(stage));
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(Measure.standard());
    }

    @Test
    void everyDimension_isAConstantOfItsClass() throws Exception {
        assertThat(constants(Dimension.class)).hasSize(27).doesNotHaveDuplicates();
        assertThat(Dimension.class.getInterfaces()).isEmpty();
    }

    private static <T> List<T> constants(Class<?> type) throws Exception {
        List<T> constants = new ArrayList<>();
        for (Class<?> holder : PublicTypes.all()) {
            for (Field field : holder.getFields()) {
                if (field.getType() == type) {
                    @SuppressWarnings("unchecked") // the field has this type
                    T constant = (T) field.get(null);
                    constants.add(constant);
                }
            }
        }
        return constants;
    }
}
