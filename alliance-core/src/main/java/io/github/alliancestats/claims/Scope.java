package io.github.alliancestats.claims;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an answer that a passage speaks of: the operation that it names, or all.
 *
 * @param answer the figures of that part; empty if there are none of it
 * @param operation the name of the operation, if it is another than the answer's own
 * @param id its id, if the answer knows it
 */
record Scope(Optional<Summary> answer, Optional<String> operation, Optional<OperationId> id) {

    /** "Operation Alliance's officers" are those of Operation Alliance. */
    private static final Pattern OWNED = Pattern.compile("['’]s?$");

    private static final Pattern BLANKS = Pattern.compile("[\\h\\v]+");

    /** No operation has a longer name. */
    private static final int MOST_WORDS = 20;

    private static final int MOST_LETTERS = 200;

    /** An item of a list is of the operation that it names or, if it names none, of the one that leads to the list. */
    static Scope of(Passage passage, String text, Summary whole) {
        return named(passage, text, whole)
                .or(() -> passage.leadIn().flatMap(lead -> named(lead, text, whole)))
                .filter(named ->
                        named.id.isEmpty() || !named.id.equals(whole.query().umbrella()))
                .orElse(new Scope(Optional.of(whole), Optional.empty(), Optional.empty()));
    }

    private static Optional<Summary> row(OperationId id, Summary whole) {
        StatsQuery query = whole.query();
        boolean within = query.umbrella().isEmpty()
                || query.operations()
                        .filter(all -> all.isWithin(id, query.umbrella().get()))
                        .isPresent();
        return within && whole.whole() && query.dimensions().contains(Dimension.OPERATION)
                ? Optional.of(whole.by(Dimension.OPERATION).get(id))
                : Optional.empty();
    }

    /** The capitalised words behind the first "Operation": as many as are the name of one, and all if none are. */
    private static Optional<Scope> named(Passage passage, String text, Summary whole) {
        for (int i = 0; i + 1 < passage.size(); i++) {
            if (passage.text(i).equals("operation") && isCapitalised(passage.at(i + 1), text)) {
                return Optional.of(named(passage, i + 1, text, whole));
            }
        }
        return Optional.empty();
    }

    private static Scope named(Passage passage, int from, String text, Summary whole) {
        int end = from + 1;
        while (end < from + MOST_WORDS && isCapitalised(passage.at(end), text)) {
            end++;
        }
        for (int to = end; to > from; to--) {
            String words = words(passage, from, to, text);
            for (String name : List.of(words, OWNED.matcher(words).replaceFirst(""))) {
                Optional<OperationId> id = whole.query().operations().flatMap(all -> id(name, all));
                if (id.isPresent()) {
                    return new Scope(row(id.get(), whole), Optional.of(name), id);
                }
            }
        }
        String name = OWNED.matcher(words(passage, from, end, text)).replaceFirst("");
        return new Scope(Optional.empty(), Optional.of(name), Optional.empty());
    }

    /** The words of a name, with single blanks whatever stands between them. */
    private static String words(Passage passage, int from, int to, String text) {
        int start = passage.at(from).start();
        int end = Math.min(passage.at(to - 1).end(), start + MOST_LETTERS);
        return BLANKS.matcher(text.substring(start, end)).replaceAll(" ");
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
