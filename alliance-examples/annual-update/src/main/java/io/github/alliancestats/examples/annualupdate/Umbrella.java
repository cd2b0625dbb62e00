package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the umbrella: the operation that an update is about, with all below it. */
final class Umbrella {

    private Umbrella() {}

    /** The operation with an id. */
    static Operation named(String id, Operations operations) {
        return Optional.of(id)
                .flatMap(text -> operations.all().stream()
                        .filter(operation -> operation.id().value().equals(text))
                        .findFirst())
                .orElseThrow(() -> new UnusableInputException(
                        "expected the umbrella to be one of the operations in operations.csv, but "
                                + Printable.quoted(id) + " is none of them"
                                + Suggestion.didYouMean(
                                        id,
                                        operations.all().stream()
                                                .map(operation -> operation.id().value()))));
    }

    /**
     * The only operation that has none above it and others below it. Of a folder that lists no operation at
     * all, none: every record is then asked about.
     */
    static Optional<Operation> theOnlyOne(Operations operations, FileAccount file) {
        if (file.rowsRead() == 0) {
            return Optional.empty();
        }
        List<Operation> umbrellas = operations.tops().stream()
                .filter(top -> !operations.directlyBelow(top.id()).isEmpty())
                .toList();
        if (umbrellas.size() != 1) {
            throw new UnusableInputException("expected one operation in operations.csv with others below it and none"
                    + " above, but found " + ids(umbrellas) + "; name one with --umbrella ID");
        }
        return Optional.of(umbrellas.get(0));
    }

    private static String ids(List<Operation> operations) {
        return operations.isEmpty()
                ? "none"
                : operations.stream()
                        .map(operation -> Printable.line(operation.id().value()))
                        .collect(Collectors.joining(", "));
    }
}
