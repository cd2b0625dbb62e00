package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.OperationId;
import java.util.List;
import java.util.Optional;

/**
 * The unit that counts as one seizure of drugs, where each record is an exhibit. In Scotland's published rule, one
 * operation at several properties is one seizure. No rule is settled for England and Wales, so the caller chooses, and
 * the figure names the choice.
 */
public enum SeizureCountingUnit {
    /** One for each {@link DrugSeizure#event() event}. */
    EVENT,
    /**
     * One for each {@link DrugSeizure#address() address} of a force, whatever the number of visits. To count visits, add
     * the date to the address.
     */
    ADDRESS,
    /** One for each operation that it is tagged with, within an umbrella for each that is below it. */
    OPERATION;

    List<Optional<String>> of(DrugSeizure seizure, RecordRows rows) {
        return switch (this) {
            case EVENT -> List.of(seizure.event().map(rows::ownName));
            case ADDRESS -> List.of(seizure.address().map(rows::ownName));
            case OPERATION -> Rule.namedOrUnstated(operations(seizure, rows), id -> id);
        };
    }

    private static List<String> operations(DrugSeizure seizure, RecordRows rows) {
        return seizure.operations().stream()
                .filter(id -> rows.place().operations().contains(id))
                .map(OperationId::value)
                .toList();
    }

    /** {@return the unit in words, as in "for each event"} */
    @Override
    public String toString() {
        return "for each " + MoneyMeasures.named(this);
    }
}
