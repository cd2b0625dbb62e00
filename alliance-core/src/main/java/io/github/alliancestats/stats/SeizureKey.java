package io.github.alliancestats.stats;

import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.JointWork;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes one seizure of drugs, where a record is only an exhibit. Scotland's published rule is one seizure for one
 * operation that raids several properties; the rule for England and Wales is not settled here, so the caller chooses
 * and the figure names the choice.
 */
public enum SeizureKey {
    /** One for each {@link DrugSeizure#event() event}. */
    EVENT {
        @Override
        Collection<Optional<String>> of(DrugSeizure seizure, Item item) {
            return List.of(seizure.event().map(event -> ownName(seizure, event)));
        }
    },
    /**
     * One for each {@link DrugSeizure#address() address} of a force, however often it comes back; to count visits apart,
     * put the date into the address that is named.
     */
    ADDRESS {
        @Override
        Collection<Optional<String>> of(DrugSeizure seizure, Item item) {
            return List.of(seizure.address().map(address -> ownName(seizure, address)));
        }
    },
    /** One for each operation that it is tagged with, within an umbrella for each that is below it. */
    OPERATION {
        @Override
        Collection<Optional<String>> of(DrugSeizure seizure, Item item) {
            List<Optional<String>> operations = seizure.operations().stream()
                    .filter(operation -> item.operations().contains(operation))
                    .map(operation -> Optional.of(operation.value()))
                    .toList();
            return operations.isEmpty() ? List.of(Optional.empty()) : operations;
        }
    };

    abstract Collection<Optional<String>> of(DrugSeizure seizure, Item item);

    /** Another force's name may be the same and mean another; a joint event has one reference for all. */
    private static String ownName(DrugSeizure seizure, String name) {
        return seizure.joint().map(JointWork::reference).orElse(seizure.force() + Tally.WITHIN + name);
    }

    /** {@return what each seizure is counted for, as it stands in a sentence} */
    @Override
    public String toString() {
        return "for each " + name().toLowerCase(Locale.ROOT);
    }
}
