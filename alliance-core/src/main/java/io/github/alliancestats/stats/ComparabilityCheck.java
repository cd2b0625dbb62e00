package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.common.OperationId;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds every reason why two figures of one measure are not comparable, and refuses what can't be a part of a whole. */
final class ComparabilityCheck {

    private static final String NOT_DECLARED =
            "no coverage of its facts is declared, so fewer events can be fewer records; declare it, as in ";

    private final Context now;
    private final Context before;
    private final List<Issue> issues = new ArrayList<>();

    private ComparabilityCheck(Context now, Context before) {
        this.now = now;
        this.before = before;
    }

    /**
     * Returns the differences of two figures of one measure: of their summaries, of their completeness and of their
     * typical values. The length and the overlap of periods do not concern a stock.
     */
    static List<Issue> issues(Figure<?> now, Figure<?> before) {
        List<Issue> all = new ArrayList<>(issues(now.context(), before.context(), isStock(now)));
        if (isNotSupplied(now) || isNotSupplied(before)) {
            all.add(new Issue(Code.COMPLETENESS, "a fact that it needs was not supplied"));
        } else if (!isKnownOfAll(now) || !isKnownOfAll(before) || knownUnalike(now, before)) {
            String both = "the later is " + now.completeness() + "; the earlier is " + before.completeness();
            all.add(new Issue(Code.COMPLETENESS, "different parts are known: " + both));
        }
        if (isUndeclared(now) || isUndeclared(before)) {
            Figure<?> undeclared = isUndeclared(now) ? now : before;
            all.add(new Issue(Code.SUPPLY_NOT_DECLARED, NOT_DECLARED + declaration(undeclared)));
        }
        if (now.typical().isPresent() != before.typical().isPresent()) {
            all.add(new Issue(Code.VALUES, "one is made of typical values, the other in part of low ones"));
        }
        return List.copyOf(all);
    }

    private static boolean isNotSupplied(Figure<?> figure) {
        return figure.state() == FigureState.NOT_SUPPLIED;
    }

    private static boolean isUndeclared(Figure<?> figure) {
        return figure.state() != FigureState.NOT_APPLICABLE
                && !figure.completeness().declared();
    }

    /** Returns the call that declares the supply. An extract covers a period for the facts of its records, without an opening. */
    private static String declaration(Figure<?> figure) {
        if (figure.context().needsOpening(figure.measure())) {
            return "Coverage.of(force, period, facts).withOpening(day)";
        }
        return figure.context().hasFacts(figure.measure())
                ? "extract.covering(period)"
                : "Coverage.of(force, period, facts)";
    }

    /** Returns whether something is known, and all that it needs was supplied. */
    private static boolean isKnownOfAll(Figure<?> figure) {
        return figure.state().known() && figure.completeness().notSupplied().isEmpty();
    }

    /** Returns whether the proportions of incomplete records differ by more than a tenth; of weights, by a tenth or more. */
    private static boolean knownUnalike(Figure<?> now, Figure<?> before) {
        BigInteger seenNow = BigInteger.valueOf(now.completeness().seen());
        BigInteger seenBefore = BigInteger.valueOf(before.completeness().seen());
        BigInteger difference =
                unknown(now).multiply(seenBefore).subtract(unknown(before).multiply(seenNow));
        BigInteger all = seenNow.multiply(seenBefore);
        int order = difference.abs().multiply(BigInteger.TEN).compareTo(all);
        return order > 0 || (order == 0 && all.signum() > 0 && now.type().isWeight());
    }

    private static BigInteger unknown(Figure<?> figure) {
        long missing = figure.notWeighed();
        for (Map.Entry<Gap, Long> gap : figure.completeness().gaps().entrySet()) {
            missing += gap.getKey().countedElsewhere() ? 0 : gap.getValue();
        }
        return BigInteger.valueOf(missing);
    }

    static List<Issue> issues(Context now, Context before, boolean isStock) {
        ComparabilityCheck check = new ComparabilityCheck(now, before);
        check.compareScopes();
        check.compareSettings();
        check.differ(Code.DEDUPLICATION, "deduplication", StatsQuery::deduplication);
        if (!isStock) {
            check.compareDays();
        }
        check.compareOrder();
        check.compareAsAt();
        check.differ(Code.PANEL, "forces with data", now.sources(), before.sources());
        return List.copyOf(check.issues);
    }

    private void compareScopes() {
        differ(Code.SCOPE, "umbrellas", StatsQuery::umbrella);
        differ(Code.SCOPE, "trees of operations", StatsQuery::operations);
        differ(Code.SCOPE, "rows", now.row(), before.row());
    }

    /** Compares settings in which also a part and its whole must agree. */
    private void compareSettings() {
        differ(Code.ZONE, "zones", StatsQuery::zone);
        differ(Code.RATES, "currencies or exchange rates", StatsQuery::rates);
        differ(Code.BASIS, "valuation bases", StatsQuery::basis);
        differ(Code.LAW, "drug laws", StatsQuery::law);
        differ(Code.ALIASES, "aliases", StatsQuery::aliases);
        differ(Code.RULES, "rules", StatsQuery::rules);
    }

    private void differ(Code reason, String what, Function<StatsQuery, Object> option) {
        differ(reason, what, option.apply(now.query()), option.apply(before.query()));
    }

    private void compareDays() {
        if (!now.period().lastsAsLongAs(before.period())) {
            add(Code.PERIOD_LENGTH, "the periods differ in length: " + now.period() + " and " + before.period());
        }
        if (now.period().intersection(before.period()).isPresent()) {
            add(Code.CUMULATIVE, "the periods overlap: " + now.period() + " and " + before.period());
        }
    }

    private void compareOrder() {
        if (before.period().start().isAfter(now.period().start())) {
            add(Code.ORDER, "the period to compare with is the later: " + now.period() + " and " + before.period());
        }
    }

    /** Both as known at one instant, or each as known so many days after its period. */
    private void compareAsAt() {
        if (!now.query().asAt().equals(before.query().asAt())) {
            differ(Code.AS_AT, "days from the end of the period to the instant as at", lag(now), lag(before));
        }
    }

    /** In days of the query's zone, so that the change of clocks makes no difference. */
    private static Optional<Long> lag(Context context) {
        ZoneId zone = context.query().zone();
        LocalDate end = context.period().endExclusive();
        return context.query().asAt().map(asAt -> ChronoUnit.DAYS.between(end, Days.at(asAt, zone)));
    }

    private void differ(Code reason, String what, Object one, Object other) {
        if (!one.equals(other)) {
            add(reason, "different " + what + ": " + QueryOptions.words(one) + " and " + QueryOptions.words(other));
        }
    }

    private void add(Code reason, String sentence) {
        issues.add(new Issue(reason, sentence));
    }

    // parts of a whole

    static void requirePart(Figure<?> part, Figure<?> whole) {
        if (!unit(part).equals(unit(whole))) {
            throw refused(part, whole, "they are of " + unit(part) + " and of " + unit(whole));
        }
        ComparabilityCheck check = new ComparabilityCheck(part.context(), whole.context());
        check.compareSettings();
        check.compareAsAt();
        if (!check.issues.isEmpty()) {
            throw refused(part, whole, "they have " + check.issues.get(0).sentence());
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
        ExactRange part = figure.knownRange();
        ExactRange all = whole.knownRange();
        boolean more = part.low().compareTo(all.low()) > 0
                || part.value().compareTo(all.value()) > 0
                || part.high().compareTo(all.high()) > 0;
        if (more) {
            throw new IllegalArgumentException(
                    "a part must not be more than its whole, " + whole.text() + ", but was " + figure.text());
        }
    }

    /** Checks the figures of a {@link Rate}. */
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

    private static String unit(Figure<?> figure) {
        return RuleAccess.of(figure.measure()).counting().unit() + figure.apart();
    }

    private static boolean isInScope(Context part, Context whole) {
        return (whole.row().isEmpty() || whole.row().equals(part.row()))
                && isWithin(part.query(), whole.query().umbrella());
    }

    private static boolean isWithin(StatsQuery part, Optional<OperationId> umbrella) {
        return umbrella.isEmpty()
                || (part.umbrella().isPresent()
                        && part.operations()
                                .orElseThrow()
                                .isWithin(part.umbrella().get(), umbrella.get()));
    }

    /** Days of a flow within the days of the whole; a stock is of one instant. */
    private static boolean isInPeriod(Figure<?> part, Figure<?> whole) {
        if (isStock(part) || isStock(whole)) {
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
