package io.github.alliancestats.stats;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.rule.NumberWording;
import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure: an exact number that says what it counts, for when and where, and of how many records it
 * is known. A sum of ranges is a range, added end by end. Figures have no {@code plus}: amounts add only
 * inside the library, by rule.
 *
 * <p>Its claims are true by construction, in British press style (£11.2m, £612,300, 1,200). {@link #moreThan()}
 * rounds the low end down and is said only if the exact value is greater; {@link #over()} says so of half a million and
 * other numbers that are spelled out; {@link #nearly()} is said of a value that is short of a round number by at most a
 * fiftieth of that number; {@link #about()} of one within a twentieth on either side; {@link #upTo()} rounds the high
 * end of a range up; {@link #rounded()} rounds half up, once, from the exact value; {@link #exact()} rounds nothing;
 * {@link #shareOf} tells what part of another figure it is. Most take a step, the unit to which they round. Without
 * one, tenths of a billion or of a million are used above those, and three significant digits below a million. The
 * claims of a figure without a value are empty, or are the words "not known" or "not supplied".
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of its value
 */
public final class Figure<V> {

    private static final String NOT_KNOWN = "not known";

    private final Measure<V> measure;
    private final Context context;
    private final ValueType<V> type;
    private final CurrencyBasis apart;
    private final ExactRange range;
    private final Coverage coverage;

    Figure(
            Measure<V> measure,
            Context context,
            ValueType<V> type,
            CurrencyBasis apart,
            ExactRange range,
            Coverage coverage) {
        this.measure = measure;
        this.context = context;
        this.type = type;
        this.apart = apart;
        this.range = range;
        this.coverage = coverage;
    }

    /** {@return the stable id of the measure, as in "drugs.value"} */
    public String id() {
        return measure.id();
    }

    /** {@return what it measures} */
    public Measure<V> measure() {
        return measure;
    }

    /** {@return the days it speaks for} */
    public ReportingPeriod period() {
        return context.period();
    }

    /** {@return the level of trade at which it is valued, empty if it is no valuation} */
    public Optional<ValuationBasis> basis() {
        return Optional.ofNullable(apart.basis());
    }

    /** {@return the umbrella operation it is limited to, or "all records", and the key of a row} */
    public String scope() {
        return context.scope();
    }

    /** {@return the instant as at which it was asked; empty for all that was handed over} */
    public Optional<Instant> asAt() {
        return context.query().asAt();
    }

    /** {@return how settled it is said to be} */
    public Status status() {
        return context.query().status();
    }

    /** {@return the version of the library's rules by which it was counted} */
    public int rules() {
        return context.query().rules();
    }

    /**
     * The exact value; of a range the typical, and of a part that has none its low. Zero is a fact only if
     * {@link #hasValue()} is true. If {@link #supplied()} is false, there was no such record.
     *
     * @return the value
     * @throws ArithmeticException if terms of custody add to more than the two billion years of a {@link java.time.Period},
     *     or a caller's numbers to more than a {@code long}; {@link #number()} and {@link #words()} tell them
     */
    public V value() {
        return type.value(range.value());
    }

    /** {@return the low end; the value itself if it is no range} */
    public V low() {
        return type.value(range.low());
    }

    /** {@return the typical value, empty if it is a range and any part of it has none} */
    public Optional<V> typical() {
        return Optional.ofNullable(range.typical()).map(type::value);
    }

    /** {@return the high end; the value itself if it is no range} */
    public V high() {
        return type.value(range.high());
    }

    /** {@return whether low and high differ} */
    public boolean hasRange() {
        return range.hasRange();
    }

    /** {@return of how many records it is known} */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return {@link #value()} as a plain number: of whole units of the currency, grams or things} */
    public BigDecimal number() {
        return range.value();
    }

    /**
     * The mean of the records of which it is known, so that what is not known is not taken for zero: 1 kg, 3 kg and
     * an unknown weight have a mean of 2 kg. Of terms of custody it is the average sentence.
     *
     * @return the exact ratio of {@link #number()} to the records known in full; empty if there is none, or some are
     *     known in part
     */
    public Optional<Ratio> mean() {
        return coverage.full() == 0 || coverage.partial() > 0
                ? Optional.empty()
                : Optional.of(Ratio.of(number(), BigDecimal.valueOf(coverage.full())));
    }

    /**
     * The mean in words.
     *
     * @return {@link #mean()} rounded half up to two decimals, or a term of custody in whole days that have passed, as
     *     in "5 years 3 months". It is "not known" or "not supplied" if there is none
     */
    public String meanInWords() {
        return mean().isPresent() ? type.mean(number(), coverage.full()) : unknown();
    }

    /**
     * The rate per thousand people of a population.
     *
     * @param population the people of the area and about the time that the figure speaks for
     * @return the exact ratio of a thousand times {@link #number()} to the people; empty if the figure is not known
     */
    public Optional<Ratio> perThousand(Population population) {
        return hasValue()
                ? Optional.of(
                        Ratio.of(number().multiply(BigDecimal.valueOf(1_000)), BigDecimal.valueOf(population.people())))
                : Optional.empty();
    }

    /**
     * Returns whether the kind of record that the measure needs was supplied. Without a record of that kind the figure
     * is unknown, unless the query {@linkplain StatsQuery#supplying declares} the kind.
     *
     * @return false if no such record was supplied; then {@link #hasValue} is false too
     */
    public boolean supplied() {
        return coverage.supplied();
    }

    /**
     * Returns whether the value is known for at least one record, or is a true zero. It is unknown if no record of its
     * kind was {@linkplain #supplied supplied}. It is also unknown if there are such records, but not one of them has
     * the value, as with drugs that were all seized without a weight or a valuation.
     *
     * @return false if the zero means that the value is unknown
     */
    public boolean hasValue() {
        return supplied()
                && (coverage.known() > 0 || coverage.gaps().keySet().stream().allMatch(gap -> gap == Gap.OTHER_UNIT));
    }

    /** Returns the words for a figure that is not known. */
    private String unknown() {
        return supplied() ? NOT_KNOWN : Coverage.NOT_SUPPLIED;
    }

    /**
     * The exact figure in words, both ends of a range.
     *
     * @return for example "£11,243,518.40"; "not known" if it is {@linkplain #hasValue not known}, and "not supplied" if
     *     that is because it is {@linkplain #supplied not supplied}
     */
    public String words() {
        if (!hasValue()) {
            return unknown();
        }
        String low = type.words(range.low());
        return hasRange() ? low + " to " + type.words(range.high()) : low;
    }

    /** {@return {@link #value()} in words, only the typical value of a range; without a value, {@link #words()}} */
    public String valueInWords() {
        return hasValue() ? type.words(range.value()) : unknown();
    }

    /**
     * The exact figure as a claim.
     *
     * @return {@link #words()}, with this figure attached
     */
    public Claim exact() {
        return claim(words());
    }

    /**
     * "More than", to the usual step.
     *
     * @return the claim, as {@link #moreThan(long)} makes it
     */
    public Claim moreThan() {
        return claim(NumberWording.moreThan(type, range, NumberWording.step(type, range.low())));
    }

    /**
     * "More than £11.2m": the low end rounded down to a multiple of the step, said only if the low end is
     * greater than that. On the very multiple it is the plain number, or "at least" for a range; below
     * one step it is the exact words.
     *
     * @param step the unit to round to, in pounds, grams, things or years; 1 or more
     * @return the claim
     * @throws IllegalArgumentException if the step is below 1
     */
    public Claim moreThan(long step) {
        return claim(NumberWording.moreThan(type, range, NumberWording.step(type, step)));
    }

    /**
     * "Nearly", to ten times the usual step, so that it speaks of a round number: nearly £4m, and never
     * nearly £11.3m.
     *
     * @return the claim, as {@link #nearly(long)} makes it; empty also if the figure is nearer to the
     *     round number before
     */
    public Optional<Claim> nearly() {
        return NumberWording.nearly(type, range).map(this::claim);
    }

    /**
     * "Nearly £4m": the next multiple of the step above the figure, said only if both ends are below it and
     * short of it by at most a fiftieth, and the figure is no multiple itself.
     *
     * @param step the unit to round to, in pounds, grams, things or years; 1 or more
     * @return the claim, or empty if it would not be fair
     * @throws IllegalArgumentException if the step is below 1
     */
    public Optional<Claim> nearly(long step) {
        return NumberWording.nearly(type, range, NumberWording.step(type, step)).map(this::claim);
    }

    /**
     * "About", to ten times the usual step if that is near enough, else to the usual step: about £500,000, about £1.3m.
     *
     * @return the claim, as {@link #about(long)} makes it
     */
    public Optional<Claim> about() {
        return NumberWording.about(type, range).map(this::claim);
    }

    /**
     * "About £500,000": the nearest multiple of the step, half up, said only if the figure is within a twentieth of
     * that number and is not the very number. Of a range, both ends must be within a twentieth of it, and it must be
     * the multiple nearest to both.
     *
     * @param step the unit to round to, in pounds, grams, things or years; a power of ten
     * @return the claim, or empty if it would not be fair
     * @throws IllegalArgumentException if the step is no power of ten
     */
    public Optional<Claim> about(long step) {
        return NumberWording.about(type, range, NumberWording.powerOfTen(type, step))
                .map(this::claim);
    }

    /**
     * "Over half a million pounds": a number that is spelled out, said only if the low end is greater than it by at most
     * a quarter of it, and no other such number lies between. These are one to nine hundred; one to ten thousand; a
     * hundred thousand; a quarter, half and three quarters of a million and of a billion; one to ten million and
     * billion. They are spoken of pounds, things, years, plants and the like, and of kilograms and litres.
     *
     * @return the claim, or empty if no such number is near below; {@link #moreThan()} says the same of any number
     */
    public Optional<Claim> over() {
        return NumberWording.over(type, range).map(this::claim);
    }

    /**
     * "Up to" of a range, to the usual step.
     *
     * @return the claim, as {@link #upTo(long)} makes it
     */
    public Optional<Claim> upTo() {
        return NumberWording.upTo(type, range, NumberWording.step(type, range.high()))
                .map(this::claim);
    }

    /**
     * "Up to £12.4m": the high end of a range rounded up to a multiple of the step, so that no value of it is greater.
     * Where {@link #rounded(long)} would give exact words, so does this.
     *
     * @param step the unit to round to, in pounds, grams, things or years; a power of ten
     * @return the claim, or empty if this is no range or its high end is not above zero
     * @throws IllegalArgumentException if the step is no power of ten
     */
    public Optional<Claim> upTo(long step) {
        return NumberWording.upTo(type, range, NumberWording.powerOfTen(type, step))
                .map(this::claim);
    }

    /**
     * "A third of": what part this is of another figure, by the exact values, of ranges the typical ones.
     *
     * <p>A tenth, fifth, quarter, third, half, two thirds and three quarters are said plainly of exactly these, as "about"
     * up to half a percentage point on either side, as "just over" or "nearly" up to two points; "all of" and "none of"
     * of exactly these. Anything else is in whole per cent, rounded half up ("24% of"), below one "less than 1% of", and
     * above 99 short of all "more than 99% of".
     *
     * <p>Both must be of the same kind of number, in one currency and on one basis, counted by the same date as for a
     * {@link Rate}, and asked for alike (instant, zone, rates, law, aliases, rules); this one for days within the whole's
     * (a stock for the same) and within its scope, the whole not being a row unless this is of the same row. Whether
     * one is a part of the other otherwise only the caller knows.
     *
     * @param whole the figure of which this is a part
     * @return the claim, with this figure and the whole attached; empty if either is not known or is a range without a
     *     typical value, the whole is not above zero, or this is below zero or more than the whole
     * @throws IllegalArgumentException if they are not fit to make a share, which says why
     */
    public Optional<Claim> shareOf(Figure<?> whole) {
        Parts.requireOneCohort(this, whole);
        boolean told = hasValue() && whole.hasValue() && range.isTypical() && whole.range.isTypical();
        return told
                ? Proportions.share(number(), whole.number()).map(text -> new Claim(text, List.of(this, whole)))
                : Optional.empty();
    }

    /**
     * Plain rounding, to the usual step.
     *
     * @return the claim, as {@link #rounded(long)} makes it
     */
    public Claim rounded() {
        return claim(NumberWording.rounded(type, range, NumberWording.step(type, range.low())));
    }

    /**
     * "£4.3m": rounded half up to a multiple of the step, once, from the exact value. A range is worded
     * as one, "£11.2m to £12.3m", unless both ends round to the same. A value that would differ by more than a tenth from
     * the number it rounds to is given in exact words (£3.6m may be said as £4m, £510,000 not as £1m), and so is one of
     * fewer than ten steps, unless these are millions or billions: 100 for 123 hides that it was rounded. The step is a power of ten, since a reader takes a number for rounded in its
     * last digit: of "1,250" nobody can tell that it was rounded to 250.
     *
     * @param step the unit to round to, in pounds, grams, things or years; a power of ten
     * @return the claim
     * @throws IllegalArgumentException if the step is no power of ten
     */
    public Claim rounded(long step) {
        return claim(NumberWording.rounded(type, range, NumberWording.powerOfTen(type, step)));
    }

    private Claim claim(String text) {
        return new Claim(hasValue() ? text : unknown(), List.of(this));
    }

    ValueType<V> type() {
        return type;
    }

    boolean isOfOneKindWith(Figure<V> other) {
        return apart.equals(other.apart);
    }

    Context context() {
        return context;
    }

    CurrencyBasis apart() {
        return apart;
    }

    ExactRange range() {
        return range;
    }

    /** {@return this figure as plain values, the only bean property, for JSON mappers and templates} */
    public FigureView getView() {
        return FigureView.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure<?> that
                && measure.equals(that.measure)
                && context.equals(that.context)
                && apart.equals(that.apart)
                && range.equals(that.range)
                && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, apart, range, coverage);
    }

    /** {@return one sentence: what, how much, by which rule and basis, when and where, known of how many} */
    @Override
    public String toString() {
        String typically =
                hasRange() ? typical().map(t -> ", typically " + valueInWords()).orElse("") : "";
        String on = basis().map(b -> ", " + b + " basis").orElse("");
        String of = coverage.complete() || !supplied() ? "" : ", " + coverage;
        String known = asAt().map(instant -> ", as at " + instant).orElse("");
        return measure.name() + ": " + words() + typically + on + ", " + context.words() + " ("
                + measure.countingBasis() + " by " + measure.dateBasis() + ")" + of + known + ", " + status() + ".";
    }
}
