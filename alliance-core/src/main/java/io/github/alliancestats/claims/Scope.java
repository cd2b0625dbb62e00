package io.github.alliancestats.claims;

import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.Operations;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an answer that a passage speaks of: the operation that it names, or all.
 *
 * @param whole the answer
 * @param answer the figures of that part; empty if there are none of it
 * @param operation the name of the operation, if it is another than the answer's own
 * @param id its id, if the answer knows it
 */
record Scope(Summary whole, Optional<Summary> answer, Optional<String> operation, Optional<OperationId> id) {

    /** "Operation Alliance's officers" are those of Operation Alliance. */
    private static final Pattern OWNED = Pattern.compile("['’]s?$");

    /** No operation has a name of more words. */
    private static final int LONGEST = 20;

    /** The figures of a drug in that part; empty if there are none of it. */
    Optional<Summary> row(DrugKey drug) {
        return drug.row(whole, id);
    }

    /** An item of a list is of the operation that it names or, if it names none, of the one that leads to the list. */
    static Scope of(Passage passage, String text, Summary whole) {
        Optional<Called> called =
                called(passage, text, whole).or(() -> passage.leadIn().flatMap(lead -> called(lead, text, whole)));
        Optional<OperationId> id = called.flatMap(Called::id);
        if (called.isEmpty() || (id.isPresent() && id.equals(whole.query().umbrella()))) {
            return new Scope(whole, Optional.of(whole), Optional.empty(), Optional.empty());
        }
        return new Scope(whole, id.flatMap(known -> row(known, whole)), called.map(Called::name), id);
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

    /** What stands behind "Operation", and the operation of that name, if there is one. */
    private record Called(String name, Optional<OperationId> id) {}

    /** The capitalised words behind the first "Operation": as many as are the name of one, and all if none are. */
    private static Optional<Called> called(Passage passage, String text, Summary whole) {
        for (int i = 0; i + 1 < passage.size(); i++) {
            if (passage.text(i).equals("operation") && isCapitalised(passage.at(i + 1), text)) {
                return Optional.of(called(passage, i + 1, text, whole));
            }
        }
        return Optional.empty();
    }

    private static Called called(Passage passage, int from, String text, Summary whole) {
        int end = from + 1;
        while (end < passage.size() && isCapitalised(passage.at(end), text)) {
            end++;
        }
        for (int to = Math.min(end, from + LONGEST); to > from; to--) {
            String words =
                    text.substring(passage.at(from).start(), passage.at(to - 1).end());
            for (String name : List.of(words, OWNED.matcher(words).replaceFirst(""))) {
                Optional<OperationId> id = whole.query().operations().flatMap(all -> id(name, all));
                if (id.isPresent()) {
                    return new Called(name, id);
                }
            }
        }
        String all =
                text.substring(passage.at(from).start(), passage.at(end - 1).end());
        return new Called(OWNED.matcher(all).replaceFirst(""), Optional.empty());
    }

    private static Optional<OperationId> id(String name, Operations operations) {
        return operations.all().stream()
                .filter(operation -> operation.name().equalsIgnoreCase(name))
                .map(Operation::id)
                .findFirst();
    }

    private static boolean isCapitalised(Token token, String text) {
        return token.isWord() && Character.isUpperCase(text.codePointAt(token.start()));
    }
}
