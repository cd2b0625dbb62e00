package io.github.alliancestats.claims;

import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.Operations;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of an answer that a passage speaks of: the operation that it names, or all.
 *
 * @param whole the answer
 * @param answer the figures of that part; empty if there are none of it
 * @param operation the name of the operation, if it is another than the answer's own
 * @param id its id, if the answer knows it
 */
record Scope(Summary whole, Optional<Summary> answer, Optional<String> operation, Optional<OperationId> id) {

    /** The figures of a drug in that part; empty if there are none of it. */
    Optional<Summary> row(DrugKey drug) {
        return drug.row(whole, id);
    }

    static Scope of(Passage passage, String text, Summary whole) {
        Optional<String> name = name(passage, text);
        if (name.isEmpty()) {
            return new Scope(whole, Optional.of(whole), Optional.empty(), Optional.empty());
        }
        Optional<OperationId> id = whole.query().operations().flatMap(all -> called(name.get(), all));
        if (id.isPresent() && id.equals(whole.query().umbrella())) {
            return new Scope(whole, Optional.of(whole), Optional.empty(), Optional.empty());
        }
        return new Scope(whole, id.flatMap(known -> row(known, whole)), name, id);
    }

    private static Optional<Summary> row(OperationId id, Summary whole) {
        StatsQuery query = whole.query();
        boolean within = query.umbrella().isEmpty()
                || query.operations()
                        .filter(all -> all.isWithin(id, query.umbrella().get()))
                        .isPresent();
        return within && whole.isWhole() && query.dimensions().contains(Dimension.OPERATION)
                ? Optional.of(whole.by(Dimension.OPERATION).get(id))
                : Optional.empty();
    }

    private static Optional<OperationId> called(String name, Operations operations) {
        return operations.all().stream()
                .filter(operation -> operation.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Operation::id)
                .findFirst();
    }

    /** The capitalised words behind "Operation", where it stands in the passage first. */
    private static Optional<String> name(Passage passage, String text) {
        for (int i = 0; i + 1 < passage.size(); i++) {
            int to = i + 1;
            while (passage.text(i).equals("operation") && to < passage.size() && isCapitalised(passage.at(to), text)) {
                to++;
            }
            if (to > i + 1) {
                return Optional.of(text.substring(
                        passage.at(i + 1).start(), passage.at(to - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitalised(Token token, String text) {
        return token.isWord() && Character.isUpperCase(text.codePointAt(token.start()));
    }
}
