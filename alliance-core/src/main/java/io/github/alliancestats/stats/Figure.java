package io.github.alliancestats.stats;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.MeasureRule;
import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.internal.Required;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.view.FigureView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure: an exact number that states what it counts, for which period and scope, and for how many records it is
 * known. A sum of ranges is a range, added end by end. Figures have no {@code plus}: amounts add only inside the
 * library, by rule.
 *
 * <p>Its {@linkplain #state state} decides what may be stated. {@link #value} is present only if the figure is
 * complete. {@link #known} is the number of the known part, and {@link #text} words either. {@link #claim} words the
 * figure for the press, and {@link #shareOf} states its part of another figure.
 *
 * <p>A partial figure is worded as {@linkplain #atLeast at least} its known part, or the words name the known part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of its value
 */
public final class Figure<V> {

    private static final String NOT_KNOWN = "not known";
    private static final String IN_KNOWN_PART = " in the known part";

    private final Data<V> data;
    private final ValueType<V> type;

    Figure(Data<V> data) {
        this.data = data;
        this.type = RuleAccess.of(data.measure).counting().type(data.apart);
    }

    /**
     * The data of a figure.
     *
     * @param range the range of the known part
     * @param beyondShares the sum of whole joint events, less the shares in the range
     * @param eventCount the number of whole events that are known in full; 0 if it is not known
     * @param eventFacts the facts with an event in its cell, of those that it needs
     * @param isBothWays whether its supply can make it too high or too low
     * @param highest the number with all gaps filled; null if a gap has no bound
     */
    record Data<V>(
            Measure<V> measure,
            Context context,
            CurrencyBasis apart,
            ExactRange range,
            Completeness completeness,
            BigDecimal beyondShares,
            long eventCount,
            long eventFacts,
            boolean isBothWays,
            @Nullable BigDecimal highest) {}

    /** {@return the stable id of the measure, as in "drugs.value"} */
    public String id() {
        return data.measure.id();
    }

    /** {@return what it measures} */
    public Measure<V> measure() {
        return data.measure;
    }

    /** {@return the period} */
    public ReportingPeriod period() {
        return data.context.period();
    }

    /** {@return the level of trade of its valuations; empty if it is not a sum of valuations} */
    public Optional<ValuationBasis> basis() {
        return Optional.ofNullable(data.apart.basis());
    }

    /** {@return the umbrella operation or "all records", and the key of a row} */
    public String scope() {
        return data.context.scope();
    }

    /** {@return the query, with its as-at instant, its status and the version of its rules} */
    public StatsQuery query() {
        return data.context.query();
    }

    /** {@return what is known of the figure} */
    public FigureState state() {
        return data.completeness.state();
    }

    /**
     * Returns whether the figure is the number of the known part or more. The amounts of a caller's own measure can be
     * negative, so that their sum has no such bound. No measure of a caller has one if a fact is missing, as its rule can
     * depend on it. A stock whose coverage is declared has none if its ends are missing, such as releases. No figure has
     * one if a rejected row can change it, since the row can replace a record, or with a contradictory record. The same is true
     * if most events of a fact lie on days that are not covered, so that the declaration does not match the records.
     *
     * @return true if the figure is partial and its gaps can only raise it
     */
    public boolean atLeast() {
        MeasureRule<V> rule = RuleAccess.of(data.measure);
        boolean canBeLess = rule.isCallers()
                && (rule.counting().isMoney()
                        || !data.completeness.notSupplied().isEmpty());
        return state() == FigureState.PARTIAL
                && !data.isBothWays
                && !canBeLess
                && !lacks(needs().lowering())
                && data.completeness.gaps().keySet().stream().noneMatch(Gap::unbounded);
    }

    /**
     * Returns the lowest and the highest number that the figure can have. Both are the number of a complete figure, or the
     * ends of its range of valuations. A record in doubt adds all of its events or amounts to the highest number, and none to
     * the lowest. So does a record that does not state the key of the row. An amount that was not recorded, or a fact that was
     * not supplied, leaves no highest number.
     *
     * @return the range. Both ends are empty if the figure is not supplied or not applicable. A caller's own measure has a
     *     highest number only if it is complete
     */
    public FigureRange range() {
        boolean isCallers = RuleAccess.of(data.measure).isCallers();
        boolean isUnbounded = isCallers
                || data.isBothWays
                || lacks(needs().raising())
                || !data.completeness.notCarried().isEmpty();
        BigDecimal zero = isCallers ? null : BigDecimal.ZERO; // a caller's amounts can be negative
        return switch (state()) {
            case COMPLETE -> FigureRange.of(data.range.low(), data.range.high());
            case PARTIAL, UNKNOWN ->
                FigureRange.of(atLeast() ? data.range.low() : zero, isUnbounded ? null : data.highest);
            case NOT_SUPPLIED, NOT_APPLICABLE -> FigureRange.of(null, null);
        };
    }

    /**
     * Returns whether it lacks only records that do not state the key of its row. A table that has them in a row of their own
     * can then show {@link #number}, also a zero for which {@link #text} is "not known". It can show a complete figure so, too.
     *
     * @return true if it has the gap {@link Gap#KEY_NOT_STATED}, its other gaps {@linkplain Gap#lacksNothing lack nothing},
     *     and all its facts were supplied. It is false for a complete figure, and for a weight if nothing was weighed
     */
    public boolean lacksOnlyKeys() {
        Set<Gap> gaps = data.completeness.gaps().keySet();
        boolean isUnweighed = data.completeness.known() == 0 && notWeighed() > 0;
        return gaps.contains(Gap.KEY_NOT_STATED)
                && gaps.stream().allMatch(gap -> gap == Gap.KEY_NOT_STATED || gap.lacksNothing())
                && data.completeness.notSupplied().isEmpty()
                && data.completeness.notCarried().isEmpty()
                && !isUnweighed;
    }

    private boolean lacks(long facts) {
        return (RecordFacts.bits(data.completeness.notSupplied()) & facts) != 0;
    }

    private FactNeeds needs() {
        return RuleAccess.of(data.measure).needs();
    }

    /**
     * Returns the exact value, of a range the typical one, or the low end of a part without one.
     *
     * @return the value; empty unless the state is {@link FigureState#COMPLETE}
     * @throws ArithmeticException as {@link #known}
     */
    public Optional<V> value() {
        return state() == FigureState.COMPLETE ? Optional.of(known()) : Optional.empty();
    }

    /**
     * Returns the value of the known part: the sum or the count over the records for which it is known. It is zero if
     * nothing is known, so read it with {@link #state}. If the figure is not supplied, only records outside the coverage
     * count in it.
     *
     * @return the exact value, of a range the typical one, or the low end of a part without one
     * @throws ArithmeticException if terms of custody add to more than the two billion years of a {@link java.time.Period},
     *     or a caller's numbers to more than a {@code long}. {@link #number} and {@link #text} have no such limit
     */
    public V known() {
        return type.value(data.range.value());
    }

    /** {@return the low end of the known part; the value itself if it is not a range} */
    public V low() {
        return type.value(data.range.low());
    }

    /** {@return the typical value of the known part, empty if it is a range and any part of it has none} */
    public Optional<V> typical() {
        return Optional.ofNullable(data.range.typical()).map(type::value);
    }

    /** {@return the high end of the known part; the value itself if it is not a range} */
    public V high() {
        return type.value(data.range.high());
    }

    /** {@return whether low and high differ} */
    public boolean hasRange() {
        return data.range.hasRange();
    }

    /** {@return the number of records for which it is known, and the gaps} */
    public Completeness completeness() {
        return data.completeness;
    }

    /** {@return {@link #known} as an exact plain number, with all decimals: units of the currency, grams, things or days of custody} */
    public BigDecimal number() {
        return data.range.value();
    }

    /**
     * Returns the mean over the records that are known in full, so that an unknown value is not taken for zero. With 1
     * kg, 3 kg and an unknown weight it is 2 kg. For terms of custody it is the average sentence.
     *
     * <p>It is the mean of whole events. A joint event counts whole if a force of the scope recorded it, and otherwise not at all.
     * With a third of 90 kg and with 10 kg it is 50 kg, of {@linkplain #eventsInMean two events}.
     *
     * <p>An {@link io.github.alliancestats.record.Action} weighs by its number. The mean is empty if some actions stand for
     * several events and the amount of any action is unknown, or the figure also has records of other kinds. It is also empty
     * if the query does not measure {@link io.github.alliancestats.measure.ActivityMeasures#ACTIONS}, which has the numbers.
     *
     * @return the exact ratio of the amounts to these events; empty if there is none, their number is not known, or some
     *     records are known in part
     */
    public Optional<Ratio> mean() {
        return data.eventCount == 0 || data.completeness.partial() > 0
                ? Optional.empty()
                : Optional.of(Ratio.of(ofWholeEvents(), BigDecimal.valueOf(data.eventCount)));
    }

    private BigDecimal ofWholeEvents() {
        return number().add(data.beyondShares);
    }

    /** {@return the number of whole events in the {@link #mean}; 0 if there is no mean} */
    public long eventsInMean() {
        return mean().isPresent() ? data.eventCount : 0;
    }

    /**
     * Returns the mean in words.
     *
     * @return {@link #mean} rounded half up to two decimals, or a term of custody in whole days, as in "5 years 3
     *     months". With shares of joint events it is "50 kg of 2 whole events". Of a partial figure it is "£45 in the known part", since a gap can raise or lower a mean. Without a
     *     mean it is "not known", "not supplied" or "not applicable"
     */
    public String meanInWords() {
        if (mean().isEmpty()) {
            return state().known() ? NOT_KNOWN : text();
        }
        String events = " of " + data.eventCount + (data.eventCount == 1 ? " whole event" : " whole events");
        String mean = type.mean(ofWholeEvents(), data.eventCount) + (data.beyondShares.signum() == 0 ? "" : events);
        return state() == FigureState.PARTIAL ? mean + IN_KNOWN_PART : mean;
    }

    /**
     * Returns the rate per thousand people of a population.
     *
     * @param population the people of the area at about the time of the figure
     * @return the exact ratio of a thousand times the value to the people; empty unless the figure is complete
     */
    public Optional<Ratio> perThousand(Population population) {
        Objects.requireNonNull(population, "population");
        return state() == FigureState.COMPLETE
                ? Optional.of(
                        Ratio.of(number().multiply(BigDecimal.valueOf(1_000)), BigDecimal.valueOf(population.people())))
                : Optional.empty();
    }

    /**
     * Returns the figure in words, with all digits.
     *
     * @return for example "£11,243,518.40", or "£11,243,518.40 to £12,300,000" for a range. A partial figure is "at least
     *     £3,950,000", or "at most £3,950,000" if it only lacks the ends of a stock
     *     or its terms are perhaps concurrent. If gaps can raise and lower it, it
     *     is "£3,950,000 in the known part". Instead of "at least £0" it is "£0 in the known part". A weight is "30 kg of
     *     weighed drugs (61 of 64 records)" if other drugs were not weighed. Without a number it is "not known", "not
     *     supplied" or "not applicable"
     */
    public String text() {
        return words(Wording.EXACT, Wording.USUAL_STEP).orElseThrow();
    }

    /**
     * Returns the figure in the first of some wordings that is fair, otherwise its {@linkplain #text() text}. For a
     * headline this is never empty: "more than £11.2m", "at least £3.9m", "£3.9m in the known part" or "not known".
     *
     * @param preferred the preferred wording
     * @param otherwise other wordings, in order
     * @return the words
     */
    public String text(Wording preferred, Wording... otherwise) {
        return claim(preferred, otherwise).map(Claim::text).orElseGet(this::text);
    }

    /**
     * Puts the figure in words, in the first of some wordings that is fair. A figure that is {@link #atLeast} its known
     * part can be {@link Wording#EXACT} ("at least £3,956,000"), {@link Wording#ROUNDED} ("at least £3.9m"), and "more
     * than" or "over" a number. Of another partial figure the first two name the known part. A partial or an unknown figure
     * can be "nearly", "about" or "up to" a number if that is true of its whole {@linkplain #range range}.
     *
     * @param preferred the preferred wording
     * @param otherwise other wordings, in order
     * @return the claim; empty if no wording is fair
     */
    public Optional<Claim> claim(Wording preferred, Wording... otherwise) {
        Objects.requireNonNull(preferred, "preferred");
        return Stream.concat(Stream.of(preferred), Stream.of(Required.each(otherwise, "otherwise")))
                .flatMap(wording -> fairClaim(wording, Wording.USUAL_STEP).stream())
                .findFirst();
    }

    /**
     * Puts the figure in words, rounded to a step.
     *
     * @param wording the wording
     * @param step the unit to round to, in pounds, grams, things or years; 1 or more
     * @return the claim; empty if the wording is not fair
     * @throws IllegalArgumentException if the step is below 1, or is no power of ten and the {@link Wording} needs one;
     *     or if the wording takes no step
     */
    public Optional<Claim> claim(Wording wording, long step) {
        if (!Objects.requireNonNull(wording, "wording").takesStep()) {
            throw new IllegalArgumentException("the wording " + wording + " takes no step, but was given " + step);
        }
        Wording.step(type, step);
        return fairClaim(wording, step);
    }

    private Optional<Claim> fairClaim(Wording wording, long step) {
        boolean isFair = state().known() || (state() == FigureState.UNKNOWN && wording.isOfRange());
        return isFair ? words(wording, step).map(text -> new Claim(text, List.of(this))) : Optional.empty();
    }

    private Optional<String> words(Wording wording, long step) {
        return switch (state()) {
            case COMPLETE ->
                wording.words(type, data.range, step)
                        .map(this::withSentencesBeside)
                        .map(this::ofWeighed);
            case PARTIAL -> partialWords(wording, step).map(this::ofWeighed);
            case UNKNOWN -> wording.isOfRange() ? wordsOfRange(wording, step) : Optional.of(NOT_KNOWN);
            case NOT_SUPPLIED, NOT_APPLICABLE -> Optional.of(data.completeness.toString());
        };
    }

    /** Returns the records with a part that was not weighed, if this is a weight. */
    long notWeighed() {
        return type.isWeight() ? data.completeness.gaps().getOrDefault(Gap.OTHER_UNIT, 0L) : 0;
    }

    /** Returns the words of a weight with the share that was weighed, unless all was. */
    private String ofWeighed(String weight) {
        if (notWeighed() == 0) {
            return weight;
        }
        boolean isOfDrugs = (needs().facts() & RecordFacts.bit(Fact.DRUGS_SEIZED)) != 0;
        return weight + " of weighed " + (isOfDrugs ? "drugs" : "goods") + " (" + data.completeness.known() + " of "
                + data.completeness.seen() + " records)";
    }

    /** Returns the words of a sum of terms, and the number of sentences beside it. A sum of zero has no words then. */
    private String withSentencesBeside(String sum) {
        List<String> parts = new ArrayList<>(sum.equals(type.words(BigDecimal.ZERO)) ? List.of() : List.of(sum));
        long life = data.completeness.gaps().getOrDefault(Gap.LIFE_SENTENCE, 0L);
        long others = data.completeness.gaps().getOrDefault(Gap.NO_LENGTH, 0L);
        if (life > 0) {
            parts.add(Wording.spelled(life, life == 1 ? "life sentence" : "life sentences"));
        }
        if (others > 0) {
            parts.add(
                    Wording.spelled(others, others == 1 ? "sentence without a length" : "sentences without a length"));
        }
        return parts.isEmpty() ? sum : Wording.listed(parts);
    }

    private Optional<String> partialWords(Wording wording, long step) {
        if (wording.isOfRange()) {
            return wordsOfRange(wording, step);
        }
        if (atLeast() && data.range.low().signum() > 0) {
            return wording.leastWords(type, data.range, step).map(this::withSentencesBeside);
        }
        Optional<String> words = wording.words(type, data.range, step).map(this::withSentencesBeside);
        // it has terms too many, or lacks only the ends of a stock
        boolean isHighest = range().highest()
                .filter(highest -> highest.compareTo(data.range.high()) == 0)
                .isPresent();
        return switch (wording) {
            case EXACT -> words.map(exact -> isHighest ? "at most " + exact : exact + IN_KNOWN_PART);
            case ROUNDED -> words.map(rounded -> rounded + IN_KNOWN_PART);
            case MORE_THAN, OVER, NEARLY, ABOUT, UP_TO -> Optional.empty();
        };
    }

    /** Returns words that are true of each number of the range. */
    private Optional<String> wordsOfRange(Wording wording, long step) {
        BigDecimal low = range().lowest().orElse(null);
        BigDecimal high = range().highest().orElse(null);
        return low == null || high == null
                ? Optional.empty()
                : wording.words(type, ExactRange.of(low, null, high), step).map(this::withSentencesBeside);
    }

    /**
     * "A third of": states this figure as a part of another, by the exact values. For ranges these are the typical ones.
     *
     * <p>A tenth, fifth, quarter, third, half, two thirds and three quarters are stated plainly if they are exact. Within
     * half a percentage point they are "about" the fraction, and within two points "just over" or "nearly" it. "All of"
     * and "none of" are exact. Any other share is in whole per cent, rounded half up, as in "24% of". Shares below one
     * are "less than 1% of", and shares above 99 that are not all are "more than 99% of".
     *
     * <p>Both figures must be of one unit, currency and basis, and count by one date, as for a {@link Rate}. Their
     * queries must agree in as-at instant, zone, rates, law, aliases and rules. The period and scope of this figure must
     * lie within those of the whole, and a stock must have the same period. If the whole is a row, this must be of the
     * same row. Only the caller knows whether one is a part of the other otherwise.
     *
     * @param whole the figure of which this is a part
     * @return the claim, with this figure and the whole attached; empty if either is not complete or is a range without a
     *     typical value, the whole is not above zero, or this is below zero or more than the whole
     * @throws IllegalArgumentException if the figures do not fit together, with the reason
     */
    public Optional<Claim> shareOf(Figure<?> whole) {
        ComparabilityCheck.requireOneCohort(this, Objects.requireNonNull(whole, "whole"));
        boolean isKnown = value().isPresent() && whole.value().isPresent();
        return isKnown && data.range.isTypical() && whole.data.range.isTypical()
                ? Proportions.share(number(), whole.number()).map(text -> new Claim(text, List.of(this, whole)))
                : Optional.empty();
    }

    ValueType<V> type() {
        return type;
    }

    boolean isOfOneKindWith(Figure<V> other) {
        return data.apart.equals(other.data.apart);
    }

    /** Returns the facts with an event in its cell, of those that it needs. */
    long eventFacts() {
        return data.eventFacts;
    }

    Context context() {
        return data.context;
    }

    CurrencyBasis apart() {
        return data.apart;
    }

    /** Returns the range of the known part. */
    ExactRange knownRange() {
        return data.range;
    }

    /** {@return this figure as plain values, the only bean property, for JSON mappers and templates} */
    public FigureView getView() {
        return Views.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure<?> that && data.equals(that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data.measure, data.apart, data.range, data.completeness);
    }

    /** {@return one sentence with the name, text, basis, period, scope, counting rule and completeness} */
    @Override
    public String toString() {
        boolean isTypical = state() == FigureState.COMPLETE && hasRange() && data.range.isTypical();
        String typically = isTypical ? ", typically " + type.words(data.range.value()) : "";
        String on = basis().map(b -> ", " + b + " basis").orElse("");
        String of = switch (state()) {
            case PARTIAL, UNKNOWN -> ", " + data.completeness;
            case COMPLETE, NOT_SUPPLIED, NOT_APPLICABLE -> "";
        };
        String known = query().asAt().map(instant -> ", as at " + instant).orElse("");
        return data.measure.name() + ": " + text() + typically + on + ", " + data.context.words() + " ("
                + data.measure.countingBasis() + " by " + data.measure.dateBasis() + ")" + of + known + ", "
                + query().status() + ".";
    }
}
