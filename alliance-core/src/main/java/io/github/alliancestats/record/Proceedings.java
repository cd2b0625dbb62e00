package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of one person in one case: arrested, charged, convicted and sentenced, or concluded otherwise.
 *
 * <p>Every part is optional. A system that follows a case to its end exports one record, revised as the case goes on.
 * Where custody and court systems export apart, one exports records with arrests alone and the other records with
 * charges or sentences alone, under ids of their own. People are then counted once by the {@linkplain #person()
 * person's key}; a rate over a cohort (those arrested who were charged) can be had only from records that tell of both,
 * joined before they are handed over. The live pipeline can be had only from records that go on to tell of what came
 * next: a record of an arrest that never tells of a charge or a conclusion awaits a charge for ever.
 *
 * <p>Arrests and ancillary orders are counted as events, charges and convictions as offences, people by their key. A
 * person arrested three times is three arrests and one person; charges are no people either, so that charges over
 * arrests can pass 100% where a charge rate cannot.
 *
 * <p>Arrests may come at any point: a charge by post needs none (Criminal Justice Act 2003 s29), and somebody who
 * absconded may be arrested after being sentenced. Otherwise what is told must be in the order of the law. A variation
 * on appeal is a new revision that tells of the sentence as varied; a conviction that was quashed is told of no more.
 *
 * <p>It is dated by the first of all that it tells. Order does not matter; two arrests on one day are two. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class Proceedings extends AllianceRecord {

    private static final int MOST_OFFENCES = 10_000;

    /** A day and an instant are set side by side in UTC; the zone of a question decides on what counts. */
    private static final Comparator<EventDate> BY_DAY =
            Comparator.comparing((EventDate date) -> date.dayIn(ZoneOffset.UTC));

    static final Comparator<EventDate> ORDER = BY_DAY.thenComparing(EventDate::toString);

    Proceedings() {}

    /** How proceedings end without a sentence. */
    public enum Conclusion {
        /** No further action: no charge is brought. */
        NO_FURTHER_ACTION("no further action"),
        /** A caution or another outcome without a court. */
        OUT_OF_COURT("out of court"),
        /** Discontinued or withdrawn after a charge. */
        DISCONTINUED("discontinued"),
        /** Found not guilty of all of it, or the conviction quashed. */
        ACQUITTED("acquitted"),
        /** In another way, as by a death. */
        OTHER("otherwise");

        private final String words;

        Conclusion(String words) {
            this.words = words;
        }

        /** {@return the way as it stands in a table} */
        @Override
        public String toString() {
            return words;
        }
    }

    /** What proceedings that are under way wait for. */
    public enum Awaiting {
        /** Arrested, and not yet charged. */
        CHARGE("charge"),
        /** Charged, and not yet tried. */
        TRIAL("trial"),
        /** Convicted, and not yet sentenced. */
        SENTENCE("sentence");

        private final String words;

        Awaiting(String words) {
            this.words = words;
        }

        /** {@return what is awaited as it stands in a table} */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Starts a record of proceedings.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "proceedings";
    }

    /**
     * The caller's key of the person, the same in every record of that person: a pseudonym, not a name. It is never
     * printed.
     *
     * @return the key, empty if it is not known who it was or may not be said
     */
    public abstract Optional<String> person();

    /** {@return when the person was arrested, each occasion, in order of day} */
    public abstract List<EventDate> arrests();

    /** {@return what the person was charged with, in order of day} */
    public abstract List<Offences> charges();

    /** {@return what the person was convicted of, in order of day} */
    public abstract List<Offences> convictions();

    /** {@return when the person was first convicted in the case, empty if that is not told} */
    public final Optional<EventDate> convicted() {
        return proved().stream().findFirst();
    }

    /** {@return when the person was sentenced, empty if that is not told} */
    public abstract Optional<EventDate> sentenced();

    /** {@return the sentence as it stands in this revision, empty if there is none or it is not known} */
    public abstract Optional<Sentence> sentence();

    /** {@return when the proceedings ended without a sentence, empty if they did not} */
    public abstract Optional<EventDate> concluded();

    /** {@return how the proceedings ended without a sentence, empty if they did not} */
    public abstract Optional<Conclusion> conclusion();

    /** {@return the orders that a court made beside the sentence or instead of one, in order of day} */
    public abstract List<AncillaryOrder> ancillaryOrders();

    /** {@return whether the offending was online; empty if it was not stated} */
    public abstract Optional<Boolean> online();

    /** {@return whether the person is a principal of the {@linkplain #groups() groups}; empty if it was not stated} */
    public abstract Optional<Boolean> principal();

    @Override
    public final Optional<EventDate> date() {
        return dates().stream().findFirst();
    }

    /** In order of day; on one day, in the order of the law, from arrests to ancillary orders. */
    @Override
    public final List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(course());
        for (AncillaryOrder order : ancillaryOrders()) {
            dates.add(order.date());
        }
        return dates.stream().sorted(BY_DAY).toList();
    }

    /** The dates from arrest to sentence or conclusion. */
    private List<EventDate> course() {
        List<EventDate> dates = new ArrayList<>(arrests());
        dates.addAll(charged());
        dates.addAll(proved());
        dates.addAll(ended());
        return dates;
    }

    private List<EventDate> charged() {
        return charges().stream().map(Offences::date).toList();
    }

    private List<EventDate> proved() {
        return convictions().stream().map(Offences::date).toList();
    }

    private List<EventDate> ended() {
        return Stream.concat(sentenced().stream(), concluded().stream()).toList();
    }

    /** Also while a charge, a trial or a sentence is awaited. */
    @Override
    public final boolean isWithin(LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        return super.isWithin(startInclusive, endExclusive, zone)
                || awaitingAtEndOf(dayBefore(startInclusive), zone).isPresent();
    }

    /**
     * What is awaited at the end of a day, by what the record tells of up to it. A stage that was reached stands for
     * those before it: somebody convicted awaits a sentence, whether or not the record tells of a charge.
     *
     * @param day the day
     * @param zone where instants become days
     * @return empty before the first of them, and from the day of the sentence or the conclusion on
     */
    public final Optional<Awaiting> awaitingAtEndOf(LocalDate day, ZoneId zone) {
        if (isReached(ended(), day, zone)) {
            return Optional.empty();
        }
        if (isReached(proved(), day, zone)) {
            return Optional.of(Awaiting.SENTENCE);
        }
        if (isReached(charged(), day, zone)) {
            return Optional.of(Awaiting.TRIAL);
        }
        return isReached(arrests(), day, zone) ? Optional.of(Awaiting.CHARGE) : Optional.empty();
    }

    private static boolean isReached(List<EventDate> dates, LocalDate day, ZoneId zone) {
        for (EventDate date : dates) {
            if (!date.dayIn(zone).isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    @Override
    final void write(Fields out) {
        out.optional(person());
        out.texts(arrests());
        out.all(charges(), offences -> offences.write(out));
        out.all(convictions(), offences -> offences.write(out));
        out.optional(sentenced());
        out.number(sentence().isPresent() ? 1 : 0);
        if (sentence().isPresent()) {
            sentence().get().write(out);
        }
        out.optional(concluded());
        out.optional(conclusion().map(Enum::name));
        out.all(ancillaryOrders(), order -> order.write(out));
        out.optional(online());
        out.optional(principal());
    }

    @Value.Check
    void check() {
        if (sentenced().isPresent() && concluded().isPresent()) {
            throw new IllegalArgumentException("proceedings must end with a sentence or be concluded otherwise, but "
                    + header().id() + " was sentenced " + sentenced().get() + " and concluded "
                    + concluded().get());
        }
        if (!charges().isEmpty()) {
            EventDate charged = charges().get(0).date();
            requireNotBefore(charged, "charged", convicted(), "convicted");
            requireNotBefore(charged, "charged", sentenced(), "sentenced");
        }
        if (convicted().isPresent()) {
            requireNotBefore(convicted().get(), "convicted", sentenced(), "sentenced");
        }
        requireNotTooMany(charges());
        requireNotTooMany(convictions());
        for (EventDate date : course()) {
            requireNotBefore(date, "arrested, charged or convicted", concluded(), "concluded");
        }
    }

    /** Each offence of joint work is told apart by name. */
    private static void requireNotTooMany(List<Offences> offences) {
        long all = offences.stream().mapToLong(Offences::number).sum();
        if (all > MOST_OFFENCES) {
            throw new IllegalArgumentException("proceedings must be of at most 10,000 offences, but were of " + all);
        }
    }

    private void requireNotBefore(EventDate first, String before, Optional<EventDate> second, String after) {
        if (second.isPresent() && second.get().isBeforeInAnyZone(first)) {
            throw new IllegalArgumentException("what is " + after + " must be so on or after the day it was " + before
                    + ", but " + header().id() + " was " + after + " " + second.get() + " and " + before + " " + first);
        }
    }

    /** {@return the id, what is told with its dates, and the sentence; never the person} */
    @Override
    public final String toString() {
        StringBuilder told = new StringBuilder(title());
        if (dates().isEmpty()) {
            told.append(", at an unknown date");
        }
        for (EventDate date : arrests()) {
            told.append(", arrested ").append(date);
        }
        for (Offences charged : charges()) {
            told.append(", charged ").append(charged);
        }
        for (Offences convicted : convictions()) {
            told.append(", convicted ").append(convicted);
        }
        append(told, ", sentenced ", sentenced());
        append(told, ", ", sentence());
        append(told, ", concluded ", concluded());
        append(told, ", ", conclusion());
        for (AncillaryOrder order : ancillaryOrders()) {
            told.append(", ").append(order);
        }
        return told.toString();
    }

    private static void append(StringBuilder told, String before, Optional<?> what) {
        if (what.isPresent()) {
            told.append(before).append(what.get());
        }
    }

    /** Builds {@link Proceedings}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final List<EventDate> arrests = new ArrayList<>();
        private final List<Offences> charges = new ArrayList<>();
        private final List<Offences> convictions = new ArrayList<>();
        private final List<AncillaryOrder> orders = new ArrayList<>();
        private @Nullable Boolean online;
        private @Nullable Boolean principal;
        private @Nullable String person;
        private @Nullable EventDate sentenced;
        private @Nullable Sentence sentence;
        private @Nullable EventDate concluded;
        private @Nullable Conclusion conclusion;

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says who it was, by a key that is the same in every record of that person and in every export. Give a
         * pseudonym, not a name or a national number. One key is one person in whichever force's records it stands, so
         * where the records of several forces meet, a key of one force's own, such as a number of custody, should begin
         * with that force's id.
         *
         * @param key the caller's own key
         * @return this builder
         * @throws IllegalArgumentException if it is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder person(String key) {
            person = once(person, Texts.secret(key, "the key of a person"), "person");
            return this;
        }

        /**
         * Adds an occasion on which the person was arrested.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder arrested(EventDate date) {
            arrests.add(Objects.requireNonNull(date, "date"));
            return this;
        }

        /**
         * Adds an occasion on which the person was arrested, on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder arrested(LocalDate day) {
            return arrested(EventDate.on(day));
        }

        /**
         * Adds one offence with which the person was charged.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder charged(EventDate date) {
            return charged(date, 1);
        }

        /**
         * Adds one offence with which the person was charged on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder charged(LocalDate day) {
            return charged(EventDate.on(day));
        }

        /**
         * Adds offences with which the person was charged.
         *
         * @param date the day or instant
         * @param offences how many, from 1 to 10,000
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder charged(EventDate date, long offences) {
            charges.add(new Offences(date, offences, Optional.empty()));
            return this;
        }

        /**
         * Adds offences with which the person was charged on a day.
         *
         * @param day the day
         * @param offences how many, from 1 to 10,000
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder charged(LocalDate day, long offences) {
            return charged(EventDate.on(day), offences);
        }

        /**
         * Adds offences with which the person was charged, and says what they were.
         *
         * @param date the day or instant
         * @param offences how many, from 1 to 10,000
         * @param offence what they were, in the caller's words
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range, or the offence is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder charged(EventDate date, long offences, String offence) {
            charges.add(new Offences(date, offences, Optional.of(offence)));
            return this;
        }

        /**
         * Adds one offence of which the person was convicted.
         *
         * @param date the day or instant, not before the first charge
         * @return this builder
         */
        public Builder convicted(EventDate date) {
            return convicted(date, 1);
        }

        /**
         * Adds one offence of which the person was convicted on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder convicted(LocalDate day) {
            return convicted(EventDate.on(day));
        }

        /**
         * Adds offences of which the person was convicted.
         *
         * @param date the day or instant, not before the first charge
         * @param offences how many, from 1 to 10,000
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder convicted(EventDate date, long offences) {
            convictions.add(new Offences(date, offences, Optional.empty()));
            return this;
        }

        /**
         * Adds offences of which the person was convicted on a day.
         *
         * @param day the day
         * @param offences how many, from 1 to 10,000
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder convicted(LocalDate day, long offences) {
            return convicted(EventDate.on(day), offences);
        }

        /**
         * Adds offences of which the person was convicted, and says what they were.
         *
         * @param date the day or instant, not before the first charge
         * @param offences how many, from 1 to 10,000
         * @param offence what they were, in the caller's words
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range, or the offence is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder convicted(EventDate date, long offences, String offence) {
            convictions.add(new Offences(date, offences, Optional.of(offence)));
            return this;
        }

        /**
         * Says when the person was sentenced, to what is not known.
         *
         * @param date the day or instant, not before the first charge or conviction
         * @return this builder
         */
        public Builder sentenced(EventDate date) {
            sentenced = once(sentenced, date, "sentenced");
            return this;
        }

        /**
         * Says when the person was sentenced, and to what. The case has one sentence, whatever it is made of.
         *
         * @param date the day or instant, not before the first charge or conviction
         * @param sentence the whole sentence
         * @return this builder
         */
        public Builder sentenced(EventDate date, Sentence sentence) {
            this.sentence = once(this.sentence, sentence, "sentence");
            return sentenced(date);
        }

        /**
         * Says on which day the person was sentenced, and to what.
         *
         * @param day the day, not before the first charge or conviction
         * @param sentence the whole sentence
         * @return this builder
         */
        public Builder sentenced(LocalDate day, Sentence sentence) {
            return sentenced(EventDate.on(day), sentence);
        }

        /**
         * Says when and how the proceedings ended without a sentence. If they are taken up again, the next revision
         * does not say so.
         *
         * @param date the day or instant, not before any arrest, charge or conviction
         * @param conclusion how they ended
         * @return this builder
         */
        public Builder concluded(EventDate date, Conclusion conclusion) {
            concluded = once(concluded, date, "concluded");
            this.conclusion = once(this.conclusion, conclusion, "conclusion");
            return this;
        }

        /**
         * Says on which day and how the proceedings ended without a sentence.
         *
         * @param day the day, not before any arrest, charge or conviction
         * @param conclusion how they ended
         * @return this builder
         */
        public Builder concluded(LocalDate day, Conclusion conclusion) {
            return concluded(EventDate.on(day), conclusion);
        }

        /**
         * Adds an order that a court made beside the sentence or instead of one.
         *
         * @param date the day or instant
         * @param kind what kind of order
         * @return this builder
         */
        public Builder ancillaryOrder(EventDate date, AncillaryOrder.Kind kind) {
            orders.add(new AncillaryOrder(date, kind));
            return this;
        }

        /**
         * Adds an order that a court made on a day.
         *
         * @param day the day
         * @param kind what kind of order
         * @return this builder
         */
        public Builder ancillaryOrder(LocalDate day, AncillaryOrder.Kind kind) {
            return ancillaryOrder(EventDate.on(day), kind);
        }

        /**
         * States whether the offending was online. Without it, figures of online offenders have a gap.
         *
         * @param isOnline true if it was
         * @return this builder
         * @throws IllegalStateException if it was stated before
         */
        public Builder online(boolean isOnline) {
            requireNotStated(online, "online");
            online = isOnline;
            return this;
        }

        /**
         * States whether the person is a principal of the groups. Without it, figures of principals have a gap.
         *
         * @param isPrincipal true if the person is
         * @return this builder
         * @throws IllegalStateException if it was stated before
         */
        public Builder principal(boolean isPrincipal) {
            requireNotStated(principal, "principal");
            principal = isPrincipal;
            return this;
        }

        private static void requireNotStated(@Nullable Boolean mark, String what) {
            if (mark != null) {
                throw new IllegalStateException(what + " was already set");
            }
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if what it tells is out of order, or both a sentence and a conclusion are
         *     told
         */
        public Proceedings build() {
            arrests.sort(ORDER);
            charges.sort(Offences.ORDER);
            convictions.sort(Offences.ORDER);
            orders.sort(AncillaryOrder.ORDER);
            return ImmutableProceedings.make(
                    header(),
                    Optional.ofNullable(person),
                    arrests,
                    charges,
                    convictions,
                    Optional.ofNullable(sentenced),
                    Optional.ofNullable(sentence),
                    Optional.ofNullable(concluded),
                    Optional.ofNullable(conclusion),
                    orders,
                    Optional.ofNullable(online),
                    Optional.ofNullable(principal));
        }
    }
}
