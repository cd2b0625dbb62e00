package io.github.alliancestats.record;

import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to seized, frozen or restrained property: its stage and date, and as far as is known the
 * amount, the legal instrument, and more. The amount is one of four: {@linkplain #amount(MonetaryAmount) stated}, not
 * known, {@linkplain #all() all} of the property, or the {@linkplain #remainder() remainder}. Without a word about it,
 * the amount is not known. Amounts with one stage, date and instrument are one event. If that date is
 * {@linkplain EventDate inexact}, it is not known whether they are one event or several.
 *
 * <p>Amounts are what the property was booked at when it was taken, so that its ledger balances; what a thing
 * fetched is {@link #realised()} and stands beside it. Start with {@link #of}; each method returns another event.
 * Immutable and thread-safe.
 */
@Value.Immutable
@CopyingStyle
public abstract class MoneyEvent {

    static {
        RecordAccess.register(MoneyEvent.class, (Function<MoneyEvent, @Nullable ExactMoney>)
                event -> event.held().orElse(null));
    }

    /** The extent of an event without a stated amount. */
    enum Extent {
        NOT_KNOWN,
        ALL,
        REMAINDER
    }

    MoneyEvent() {}

    /**
     * An event whose amount is not known.
     *
     * @param stage the stage
     * @param date when it was reached
     * @return the event
     */
    public static MoneyEvent of(Stage stage, EventDate date) {
        return ImmutableMoneyEvent.make(
                stage,
                date,
                Optional.empty(),
                Extent.NOT_KNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * An event of a day whose amount is not known.
     *
     * @param stage the stage
     * @param day when it was reached
     * @return the event
     */
    public static MoneyEvent of(Stage stage, LocalDate day) {
        return of(stage, EventDate.on(Objects.requireNonNull(day, "day")));
    }

    /**
     * An event of a day with its amount.
     *
     * @param stage the stage
     * @param day when it was reached
     * @param amount how much, not negative
     * @return the event
     * @throws IllegalArgumentException if the amount is negative
     */
    public static MoneyEvent of(Stage stage, LocalDate day, MonetaryAmount amount) {
        return of(stage, day).amount(amount);
    }

    /**
     * States how much.
     *
     * @param amount the amount, not negative, in a currency of the property
     * @return the event with it
     * @throws IllegalArgumentException if it is negative
     */
    public final MoneyEvent amount(MonetaryAmount amount) {
        return of(Extent.NOT_KNOWN).exactly(ExactMoney.notNegative(amount, "the amount of an event"));
    }

    /**
     * States that it affects all of the property, as a disposal code without an amount does. Its amount follows from the
     * amounts taken and the interest by then.
     *
     * @return the event of all
     * @throws IllegalArgumentException if the stage is interest
     */
    public final MoneyEvent all() {
        if (!stage().deprivation() && !stage().disposal()) {
            throw new IllegalArgumentException("an event of all must deprive or dispose, but was " + stage());
        }
        return of(Extent.ALL);
    }

    /**
     * States that it disposes of the property that earlier disposals left. Its amount is known only if the amounts and days of
     * these are known and do not contradict the record. Once coverage is declared, figures of the
     * amount are "at most" it, unless each kind of disposal is covered from the taking until this event. A kind that is
     * not declared counts as covered if the force has a record of it.
     *
     * @return the event of the remainder
     * @throws IllegalArgumentException if the stage is not a disposal
     */
    public final MoneyEvent remainder() {
        if (!stage().disposal()) {
            throw new IllegalArgumentException("an event of the remainder must be a disposal, but was " + stage());
        }
        return of(Extent.REMAINDER);
    }

    private MoneyEvent of(Extent other) {
        return copy().replaceHeld(Optional.empty()).replaceExtent(other);
    }

    /** Returns this event with an amount. That of a remainder follows from other events, and is marked so. */
    final MoneyEvent exactly(ExactMoney exact) {
        return copy().replaceHeld(exact).replaceExtent(takesRemainder() ? Extent.REMAINDER : Extent.NOT_KNOWN);
    }

    private ImmutableMoneyEvent copy() {
        return (ImmutableMoneyEvent) this; // the only implementation
    }

    /**
     * States what the property fetched when it was turned into money, which is seldom what it was booked at. It counts on the
     * day of the event, whenever the property was sold. If the event is kept in parts, one for each currency, the first part
     * has all of it.
     *
     * @param proceeds the amount, not negative
     * @return the event with it
     * @throws IllegalArgumentException if it is negative
     */
    public final MoneyEvent realising(MonetaryAmount proceeds) {
        return copy().replaceProceeds(ExactMoney.notNegative(proceeds, "proceeds"));
    }

    /**
     * States by which legal means.
     *
     * @param means the instrument
     * @return the event with it
     */
    public final MoneyEvent under(Instrument means) {
        return copy().replaceInstrument(Objects.requireNonNull(means, "means"));
    }

    /**
     * States until when the order runs that detains, freezes or restrains it.
     *
     * @param lastDay the last day of the order, not before the day on which the stage was reached
     * @return the event with it
     * @throws IllegalArgumentException if the stage is no denial, or the order ends before it was made
     */
    public final MoneyEvent until(LocalDate lastDay) {
        Objects.requireNonNull(lastDay, "lastDay");
        if (!stage().deprivation()) {
            throw new IllegalArgumentException(
                    "what is " + stage() + " must not have an end, but was given " + lastDay);
        }
        if (EventDate.on(lastDay).isBeforeInAnyZone(date())) {
            throw new IllegalArgumentException(
                    "an order must not end before it was made, but was made " + date() + " and given " + lastDay);
        }
        return copy().replaceUntil(lastDay);
    }

    /** Returns another part of this event, whose proceeds this part states. */
    final MoneyEvent besides(ExactMoney part) {
        return copy().replaceProceeds(proceeds().map(ExactMoney::zero)).exactly(part);
    }

    /** Returns this event with a contradiction, or without one. */
    final MoneyEvent contradicting(@Nullable IssueCode with) {
        return copy().replaceContradiction(Optional.ofNullable(with));
    }

    /** {@return the stage that was reached} */
    public abstract Stage stage();

    /** {@return when} */
    public abstract EventDate date();

    abstract Optional<ExactMoney> held();

    abstract Extent extent();

    abstract Optional<ExactMoney> proceeds();

    /** {@return the legal means, if known} */
    public abstract Optional<Instrument> instrument();

    /** {@return the last day of the order, if it is known} */
    public abstract Optional<LocalDate> until();

    /** {@return the contradiction between this event and the rest of its record, for which it does not count} */
    public abstract Optional<IssueCode> contradiction();

    /** {@return how much, empty if it is not known: not stated, and not following from the property} */
    public final Optional<MonetaryAmount> amount() {
        return ExactMoney.shown(held());
    }

    /**
     * Returns whether it leaves no property, although its amount is not known: a disposal of {@link #all()} or of the
     * {@link #remainder()}.
     *
     * @return true if it leaves nothing and has no amount
     */
    public final boolean leavesNothing() {
        return stage().disposal() && extent() != Extent.NOT_KNOWN && held().isEmpty();
    }

    /**
     * Returns whether it takes the {@link #remainder()}. Its amount, if it is known, follows from the rest of its record.
     *
     * @return true if it takes the remainder, with or without an amount
     */
    public final boolean takesRemainder() {
        return extent() == Extent.REMAINDER;
    }

    final boolean isOfAll() {
        return extent() == Extent.ALL;
    }

    /** {@return what the property fetched, if it was turned into money} */
    public final Optional<MonetaryAmount> realised() {
        return ExactMoney.shown(proceeds());
    }

    final void write(Fields out) {
        out.add(stage(), date(), held(), extent(), proceeds(), instrument(), until());
    }

    /** Every field in words, so that only equal events read alike. */
    final String inFull() {
        return Arrays.asList(
                        stage(),
                        date(),
                        held().orElse(null),
                        extent(),
                        proceeds().orElse(null),
                        instrument().orElse(null),
                        until().orElse(null),
                        contradiction().orElse(null))
                .toString();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the stage, the date and the amount} */
    @Override
    public final String toString() {
        return stage() + " " + detail();
    }

    /** Returns the date and the amount. */
    final String detail() {
        return date() + (held().isPresent() ? ", " + held().get() : inWords());
    }

    private String inWords() {
        return switch (extent()) {
            case NOT_KNOWN -> "";
            case ALL -> ", all";
            case REMAINDER -> ", the remainder";
        };
    }
}
