package io.github.alliancestats.record;

import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
@CopyingStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class Proceedings extends AllianceRecord {

    /** A day and an instant are compared in UTC. The zone of a query decides what counts. */
    private static final Comparator<EventDate> BY_DAY =
            Comparator.comparing((EventDate date) -> date.firstDayIn(ZoneOffset.UTC));

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

    /**
     * Offences charged on one day (Police and Criminal Evidence Act 1984 s37, Criminal Justice Act 2003 s29), or the offences
     * of a plea or verdict of guilty of one day. Immutable and thread-safe.
     *
     * @param date when
     * @param number how many, from 1 to 10,000
     */
    public record Offences(EventDate date, long number) {

        /** Each offence of joint work has a name, so a wrong digit must not make a billion names. */
        static final long MOST = 10_000;

        private static final Comparator<Offences> BY_DATE =
                Comparator.comparing(Offences::date, Proceedings.ORDER).thenComparing(Offences::number);

        /**
         * Checks the parts.
         *
         * @param date when
         * @param number how many, from 1 to 10,000
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Offences {
            Objects.requireNonNull(date, "date");
            if (number < 1 || number > MOST) {
                throw new IllegalArgumentException(
                        "the number of offences must be from 1 to 10,000, but was " + number);
            }
        }

        /** {@return the date, and the number of offences where it is not one} */
        @Override
        public String toString() {
            return date + (number == 1 ? "" : " with " + number + " offences");
        }
    }

    /** What proceedings that are under way wait for. */
    public enum Awaiting {
        /** Arrested, and not yet charged. */
        CHARGE,
        /** Charged, and not yet tried. */
        TRIAL,
        /** Convicted, and not yet sentenced. */
        SENTENCE;

        @Override
        public String toString() {
            return Texts.words(this);
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

    /** {@return the offences charged, in order of day} */
    public abstract List<Offences> charges();

    /** {@return the offences of convictions, in order of day} */
    public abstract List<Offences> convictions();

    /** {@return the conviction with the first possible day, empty if that is not told} */
    public final Optional<EventDate> convicted() {
        return convictions().isEmpty()
                ? Optional.empty()
                : Optional.of(convictions().get(0).date());
    }

    /** {@return when the person was sentenced, empty if that is not told} */
    public abstract Optional<EventDate> sentenced();

    /** {@return the sentence in this revision, empty if there is none, it is not known, or another case states it} */
    public abstract Optional<Sentence> sentence();

    /** {@return the hearing at which the person was sentenced in several cases at once, empty if not stated} */
    public abstract Optional<String> hearing();

    /** {@return whether the sentence is the total of the hearing, which each of its cases carries} */
    public abstract boolean wholeHearing();

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

    /** In order of the first possible day; on one day, in the order of the law, from arrests to ancillary orders. */
    @Override
    public final List<EventDate> dates() {
        return dates(course(arrests(), charges(), convictions()), sentenced(), concluded(), ancillaryOrders());
    }

    private static List<EventDate> dates(
            List<EventDate> course,
            Optional<EventDate> sentenced,
            Optional<EventDate> concluded,
            List<AncillaryOrder> orders) {
        List<EventDate> dates = new ArrayList<>(course);
        sentenced.ifPresent(dates::add);
        concluded.ifPresent(dates::add);
        orders.forEach(order -> dates.add(order.date()));
        dates.sort(BY_DAY);
        return List.copyOf(dates);
    }

    /** The dates from arrest to conviction. */
    private static List<EventDate> course(List<EventDate> arrests, List<Offences> charges, List<Offences> convictions) {
        List<EventDate> dates = new ArrayList<>(arrests);
        charges.forEach(charge -> dates.add(charge.date()));
        convictions.forEach(conviction -> dates.add(conviction.date()));
        return dates;
    }

    /** Convictions and an end follow a charge. */
    @Override
    final int notBefore() {
        return charges().stream()
                .mapToInt(charge -> RecordDates.firstDayInAnyZone(charge.date()))
                .min()
                .orElse(Integer.MIN_VALUE);
    }

    @Override
    final void write(Fields out) {
        out.add(person(), arrests(), charges(), convictions(), sentenced(), sentence(), hearing());
        out.add(concluded(), conclusion(), ancillaryOrders(), online(), principal());
        if (wholeHearing()) {
            out.add("whole hearing");
        }
    }

    /** {@return the id, what is told with its dates, and the sentence; never the person} */
    @Override
    public final String toString() {
        StringBuilder told = new StringBuilder(title());
        if (dates().isEmpty()) {
            told.append(", at an unknown date");
        }
        arrests().forEach(date -> told.append(", arrested ").append(date));
        charges().forEach(charged -> told.append(", charged ").append(charged));
        convictions().forEach(convicted -> told.append(", convicted ").append(convicted));
        told.append(told(", sentenced ", sentenced())).append(told(", ", sentence()));
        told.append(told(", concluded ", concluded())).append(told(", ", conclusion()));
        ancillaryOrders().forEach(order -> told.append(", ").append(order));
        return told.toString();
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
        private @Nullable String hearing;
        private boolean wholeHearing;
        private @Nullable EventDate concluded;
        private @Nullable Conclusion conclusion;

        Builder() {}

        /**
         * States who it was, by a key that is the same in every record of that person and in every export. Give a
         * pseudonym, not a name or a national number. One key is one person in whichever force's records it stands, so
         * where the records of several forces meet, a key of one force's own, such as a number of custody, should begin
         * with that force's id.
         *
         * @param key the caller's own key
         * @return this builder
         */
        public Builder person(@Nullable String key) {
            person = issues.text("person", person, key);
            return this;
        }

        /**
         * Adds an occasion on which the person was arrested.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder arrested(@Nullable EventDate date) {
            if (date != null) {
                arrests.add(date);
                issues.correct("arrested");
            }
            return this;
        }

        /**
         * Adds an occasion on which the person was arrested, on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder arrested(@Nullable LocalDate day) {
            return arrested(issues.day("arrested", day));
        }

        /**
         * Adds one offence with which the person was charged.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder charged(@Nullable EventDate date) {
            return date == null ? this : charged(date, 1);
        }

        /**
         * Adds one offence with which the person was charged on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder charged(@Nullable LocalDate day) {
            return charged(issues.day("charged", day));
        }

        /**
         * Adds offences with which the person was charged.
         *
         * @param date the date, as exact as it is known. A number without a date is an issue that refuses the record
         * @param offences how many, from 1 to 10,000
         * @return this builder
         */
        public Builder charged(@Nullable EventDate date, long offences) {
            add("charged", charges, date, offences);
            return this;
        }

        /**
         * Adds offences with which the person was charged on a day.
         *
         * @param date the day. A number without a day is an issue that refuses the record
         * @param offences how many, from 1 to 10,000
         * @return this builder
         */
        public Builder charged(@Nullable LocalDate date, long offences) {
            EventDate known = issues.day("charged", date);
            return date != null && known == null ? this : charged(known, offences);
        }

        /**
         * Adds one offence of which the person was convicted.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder convicted(@Nullable EventDate date) {
            return date == null ? this : convicted(date, 1);
        }

        /**
         * Adds one offence of which the person was convicted on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder convicted(@Nullable LocalDate day) {
            return convicted(issues.day("convicted", day));
        }

        /**
         * Adds offences of which the person was convicted.
         *
         * @param date the date, as exact as it is known. A number without a date is an issue that refuses the record
         * @param offences how many, from 1 to 10,000
         * @return this builder
         */
        public Builder convicted(@Nullable EventDate date, long offences) {
            add("convicted", convictions, date, offences);
            return this;
        }

        /**
         * Adds offences of which the person was convicted on a day.
         *
         * @param date the day. A number without a day is an issue that refuses the record
         * @param offences how many, from 1 to 10,000
         * @return this builder
         */
        public Builder convicted(@Nullable LocalDate date, long offences) {
            EventDate known = issues.day("convicted", date);
            return date != null && known == null ? this : convicted(known, offences);
        }

        /**
         * States when the person was sentenced, to what is not known.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder sentenced(@Nullable EventDate date) {
            sentenced = issues.once("sentenced", sentenced, date);
            return this;
        }

        /**
         * States when the person was sentenced, and to what. The case has one sentence, whatever it is made of.
         *
         * @param date the date, as exact as it is known
         * @param sentence the whole sentence
         * @return this builder
         */
        public Builder sentenced(@Nullable EventDate date, @Nullable Sentence sentence) {
            this.sentence = issues.once("sentenced", this.sentence, sentence);
            return sentenced(date);
        }

        /**
         * States on which day the person was sentenced, and to what.
         *
         * @param date the day
         * @param sentence the whole sentence
         * @return this builder
         */
        public Builder sentenced(@Nullable LocalDate date, @Nullable Sentence sentence) {
            return sentenced(issues.day("sentenced", date), sentence);
        }

        /**
         * States the hearing that sentenced the person in several cases at once. Cases of one force, hearing, person and date
         * of the sentence belong together, so each of them states these. One of them states the whole sentence of the
         * hearing, with its concurrent and consecutive parts. The others add nothing to the figures of people jailed, terms
         * and kinds of sentence. In a breakdown, the sentence is only in the rows of the case that states it.
         *
         * <p>If no record in scope states the sentence, each of these figures has one gap {@code RECORDED_ELSEWHERE}. If
         * several state a term of custody, the terms are perhaps concurrent. So the sum of terms is "at most" their sum,
         * with the gap {@code TERMS_MAY_OVERLAP}, and the summary has the issue {@code JOINT_SHARES}. If each case has the
         * total of the hearing, use {@link #sentenceOfHearing}. In figures of groups, a case without the sentence is a gap,
         * because the sentence can be for another of the cases.
         *
         * @param id the court's id of the hearing
         * @return this builder
         */
        public Builder hearing(@Nullable String id) {
            hearing = issues.text("hearing", hearing, id);
            return this;
        }

        /**
         * States the hearing, and that the sentence is its total. Court systems export such a sentence with each case of the
         * {@linkplain #hearing hearing}. Equal ones count once. If they differ, none of their terms counts. Then the figures
         * of sentences have the gap {@code JOINT_RECORDS_DIFFER}, and the summary has the issue {@code JOINT_FACTS}.
         *
         * @param id the court's id of the hearing
         * @return this builder
         */
        public Builder sentenceOfHearing(@Nullable String id) {
            wholeHearing |= id != null;
            return hearing(id);
        }

        /**
         * States when and how the proceedings ended without a sentence. If they are taken up again, the next revision
         * does not say so.
         *
         * @param date the date, as exact as it is known
         * @param conclusion how they ended
         * @return this builder
         */
        public Builder concluded(@Nullable EventDate date, @Nullable Conclusion conclusion) {
            concluded = issues.once("concluded", concluded, date);
            this.conclusion = issues.once("concluded", this.conclusion, conclusion);
            return this;
        }

        /**
         * States on which day and how the proceedings ended without a sentence.
         *
         * @param date the day
         * @param conclusion how they ended
         * @return this builder
         */
        public Builder concluded(@Nullable LocalDate date, @Nullable Conclusion conclusion) {
            return concluded(issues.day("concluded", date), conclusion);
        }

        /**
         * Adds an order that a court made beside the sentence or instead of one.
         *
         * @param date the date, as exact as it is known
         * @param kind what kind of order
         * @return this builder
         */
        public Builder ancillaryOrder(@Nullable EventDate date, AncillaryOrder.@Nullable OrderKind kind) {
            if (date != null && kind != null) {
                orders.add(new AncillaryOrder(date, kind));
                issues.correct("ancillaryOrder");
            } else if (date != null || kind != null) {
                issues.require("ancillaryOrder", "date", date);
                issues.require("ancillaryOrder", "kind", kind);
            }
            return this;
        }

        /**
         * Adds an order that a court made on a day.
         *
         * @param date the day
         * @param kind what kind of order
         * @return this builder
         */
        public Builder ancillaryOrder(@Nullable LocalDate date, AncillaryOrder.@Nullable OrderKind kind) {
            EventDate known = issues.day("ancillaryOrder", date);
            return date != null && known == null ? this : ancillaryOrder(known, kind);
        }

        /**
         * States whether the offending was online. Without it, figures of online offenders have a gap.
         *
         * @param isOnline true if it was
         * @return this builder
         */
        public Builder online(@Nullable Boolean isOnline) {
            online = issues.once("online", online, isOnline);
            return this;
        }

        /**
         * States whether the person is a principal of the groups. Without it, figures of principals have a gap.
         *
         * @param isPrincipal true if the person is
         * @return this builder
         */
        public Builder principal(@Nullable Boolean isPrincipal) {
            principal = issues.once("principal", principal, isPrincipal);
            return this;
        }

        private void add(String field, List<Offences> all, @Nullable EventDate date, long number) {
            if (date == null) {
                issues.add(IssueCode.MISSING, field, "date");
            } else if (number < 1) {
                issues.add(IssueCode.NOT_POSITIVE, field, Long.toString(number));
            } else if (number > Offences.MOST) {
                issues.add(IssueCode.TOO_MANY, field, "10,000");
            } else {
                all.add(new Offences(date, number));
                issues.correct(field);
            }
        }

        @Override
        void check() {
            if (sentenced != null && concluded != null) {
                issues.add(IssueCode.NOT_TOGETHER, "sentenced", sentenced + " and concluded " + concluded);
            }
            if (sentence != null || hearing != null) {
                issues.requireDate("sentenced", sentenced);
            }
            if (hearing != null) {
                issues.require("person", person);
            }
            if (concluded != null) {
                issues.require("concluded", "conclusion", conclusion);
            }
            if (conclusion != null) {
                issues.requireDate("concluded", concluded);
            }
            EventDate charged = charges.isEmpty() ? null : charges.get(0).date();
            EventDate convicted =
                    convictions.isEmpty() ? null : convictions.get(0).date();
            for (Offences each : convictions) {
                issues.requireOrder("convicted", each.date(), "charged", charged);
            }
            issues.requireOrder("sentenced", sentenced, "charged", charged);
            issues.requireOrder("sentenced", sentenced, "convicted", convicted);
            List<EventDate> course = course(arrests, charges, convictions);
            if (!course.isEmpty()) {
                EventDate last = Collections.max(course, BY_DAY);
                issues.requireOrder("concluded", concluded, "an event of", last);
            }
            requireNotTooMany("charged", charges);
            requireNotTooMany("convicted", convictions);
        }

        /** Each offence of joint work has a name, so there must be few. */
        private void requireNotTooMany(String field, List<Offences> offences) {
            long sum = 0;
            for (Offences each : offences) {
                sum += each.number();
            }
            if (sum > Offences.MOST) {
                issues.add(IssueCode.TOO_MANY, field, "10,000");
            }
        }

        private @Nullable EventDate first() {
            List<EventDate> dates =
                    dates(course(arrests, charges, convictions), opt(sentenced), opt(concluded), orders);
            return dates.isEmpty() ? null : dates.get(0);
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public Proceedings build() {
            arrests.sort(ORDER);
            charges.sort(Offences.BY_DATE);
            convictions.sort(Offences.BY_DATE);
            orders.sort(AncillaryOrder.ORDER);
            return ImmutableProceedings.make(
                    header(first()),
                    opt(person),
                    arrests,
                    charges,
                    convictions,
                    opt(sentenced),
                    opt(sentence),
                    opt(hearing),
                    wholeHearing,
                    opt(concluded),
                    opt(conclusion),
                    orders,
                    opt(online),
                    opt(principal));
        }
    }
}
