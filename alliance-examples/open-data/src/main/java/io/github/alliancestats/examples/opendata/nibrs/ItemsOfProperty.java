package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Some items of property: what stands in the file, and beside it the library's answer, so that one can be checked by
 * the other. The column of values has 1 for a value that is not known, which is no dollar: the value is short of the
 * raw sum by one for each such row.
 *
 * @param rows the number of rows
 * @param blankValues the rows without a value, as all drugs that were seized are
 * @param unknownValues the rows with a value of 1, which stands for one that is not known
 * @param rawSum the sum of the column of values
 * @param cashOfUnknownAmount the rows of cash of which the library has no record, since its amount is not known
 * @param items how many the library counts
 * @param valued of how many of them it knows the value
 * @param value their value in dollars, null if it knows that of none
 */
record ItemsOfProperty(
        long rows,
        long blankValues,
        long unknownValues,
        BigDecimal rawSum,
        long cashOfUnknownAmount,
        long items,
        long valued,
        @Nullable BigDecimal value) {

    static ItemsOfProperty of(List<PropertyRow> rows, Summary answer) {
        Figure<MonetaryAmount> value = answer.figure(MoneyMeasures.amount(Stage.SEIZED));
        return new ItemsOfProperty(
                rows.size(),
                rows.stream().filter(row -> row.number().isEmpty()).count(),
                rows.stream().filter(PropertyRow::hasUnknownValue).count(),
                rows.stream().flatMap(row -> row.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().filter(row -> row.toRecord().isEmpty()).count(),
                answer.figure(MoneyMeasures.times(Stage.SEIZED)).known(),
                value.completeness().full(),
                value.state().known() ? value.number() : null);
    }
}
