package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.OperationId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Refuses what can't be a part of a whole, whatever the data. */
final class Parts {

    private static final Set<Code> ASKED =
            EnumSet.of(Code.AS_AT, Code.ZONE, Code.RATES, Code.BASIS, Code.LAW, Code.ALIASES, Code.RULES);

    private Parts() {}

    static void requirePart(Figure<?> part, Figure<?> whole) {
        requireOneKind(part, whole);
        for (Issue issue : ComparabilityCheck.issues(part.context(), whole.context())) {
            if (ASKED.contains(issue.code())) {
                throw refused(part, whole, "they have " + issue.sentence());
            }
        }
        if (!isInPeriod(part, whole)) {
            throw refused(part, whole, "they are of " + part.period() + " and of " + whole.period());
        }
        if (!isInScope(part.context(), whole.context())) {
            throw refused(part, whole, "its scope or row does not lie within that of the whole");
        }
    }

    /** Refuses also a part that is more than its whole. */
    static void requireIncluded(Figure<?> figure, Figure<?> whole) {
        requirePart(figure, whole);
        ExactRange part = figure.range();
        ExactRange all = whole.range();
        boolean more = part.low().compareTo(all.low()) > 0
                || part.value().compareTo(all.value()) > 0
                || part.high().compareTo(all.high()) > 0;
        if (more) {
            throw new IllegalArgumentException(
                    "a part must not be more than its whole, " + whole.text() + ", but was " + figure.text());
        }
    }

    /** As a {@link Rate} wants it. */
    static void requireOneCohort(Figure<?> part, Figure<?> whole) {
        requirePart(part, whole);
        if (!part.measure().dateBasis().equals(whole.measure().dateBasis())) {
            throw refused(
                    part,
                    whole,
                    "they count by " + part.measure().dateBasis() + " and by "
                            + whole.measure().dateBasis());
        }
    }

    private static void requireOneKind(Figure<?> part, Figure<?> whole) {
        if (!unit(part).equals(unit(whole))) {
            throw refused(part, whole, "they are of " + unit(part) + " and of " + unit(whole));
        }
    }

    private static String unit(Figure<?> figure) {
        return RuleAccess.of(figure.measure()).counting().unit() + figure.apart();
    }

    private static boolean isInScope(Context part, Context whole) {
        return (whole.row().isEmpty() || whole.row().equals(part.row()))
                && isWithin(part.query(), whole.query().umbrella());
    }

    private static boolean isWithin(QueryData part, Optional<OperationId> umbrella) {
        return umbrella.isEmpty()
                || (part.umbrella().isPresent()
                        && part.operations()
                                .orElseThrow()
                                .isWithin(part.umbrella().get(), umbrella.get()));
    }

    /** Days of a flow within the days of the whole; a stock is of one instant. */
    private static boolean isInPeriod(Figure<?> part, Figure<?> whole) {
        boolean stock = isStock(part) || isStock(whole);
        if (stock) {
            return part.period().equals(whole.period())
                    && part.measure().dateBasis().equals(whole.measure().dateBasis());
        }
        return part.period().intersection(whole.period()).equals(Optional.of(part.period()));
    }

    private static boolean isStock(Figure<?> figure) {
        return figure.measure().asAt(figure.period()).isPresent();
    }

    private static IllegalArgumentException refused(Figure<?> part, Figure<?> whole, String why) {
        return new IllegalArgumentException(
                "a part must fit its whole, but " + part.id() + " does not fit " + whole.id() + ": " + why);
    }
}
