package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One warrant to enter and search premises: when a court issued it, and when it was executed, if it was.
 *
 * <p>Obtained is not executed: a warrant can lapse, so the two are counted apart, each by its own date. A warrant
 * may cover several addresses (Police and Criminal Evidence Act 1984 s8(1A)) and may allow several entries
 * (s8(1C)): it is one warrant all the same, executed when it was first used. A number of addresses is no number of
 * warrants.
 *
 * <p>It is dated by the day it was obtained or, if that is not known, by the day it was executed. No {@code toString}
 * prints its addresses. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class Warrant extends AllianceRecord {

    Warrant() {}

    /** What a warrant is for, by the statute that gives the power to issue it. */
    public enum Power {
        /** Controlled drugs, and documents of dealing in them. */
        DRUGS("Misuse of Drugs Act 1971 s23(3)"),
        /** Evidence of an indictable offence, whatever the offence: a warrant against cyber crime is mostly of these. */
        EVIDENCE("Police and Criminal Evidence Act 1984 s8"),
        /** Firearms and ammunition. */
        FIREARMS("Firearms Act 1968 s46"),
        /** Stolen goods. */
        STOLEN_GOODS("Theft Act 1968 s26"),
        /** Psychoactive substances that are no controlled drugs. */
        PSYCHOACTIVE_SUBSTANCES("Psychoactive Substances Act 2016 s39"),
        /** Material for a confiscation, money laundering or other investigation of proceeds. */
        PROCEEDS_OF_CRIME("Proceeds of Crime Act 2002 s352 and, in Scotland, s387"),
        /** Indecent images of children. */
        PROTECTION_OF_CHILDREN("Protection of Children Act 1978 s4"),
        /** Another power, the common law of Scotland included. */
        OTHER("another power");

        private final String source;

        Power(String source) {
            this.source = source;
        }

        /** {@return the statute that gives the power} */
        public String source() {
            return source;
        }

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /**
     * Starts a warrant.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "warrant";
    }

    /** {@return when it was issued, empty if it is not known} */
    public abstract Optional<EventDate> obtained();

    /** {@return when it was executed, empty if it was not or it is not known} */
    public abstract Optional<EventDate> executed();

    /** {@return the power under which it was issued, if known} */
    public abstract Optional<Power> power();

    /**
     * The caller's own ids of its addresses: those that it covers or, once it was executed, those at which it was. A
     * warrant that covers five and was used at one tells of that one, as a revision if it told of five before.
     *
     * @return the ids in order, each once; empty if none was named
     */
    public abstract List<String> addresses();

    @Override
    public final Optional<EventDate> date() {
        return obtained().isPresent() ? obtained() : executed();
    }

    @Override
    public final List<EventDate> dates() {
        return known(obtained(), executed());
    }

    @Override
    final void write(Fields out) {
        out.add(obtained(), executed(), power(), addresses());
    }

    /** {@return the id and the dates} */
    @Override
    public final String toString() {
        return title() + ", obtained " + told(obtained()) + told(", executed ", executed());
    }

    /** Builds a {@link Warrant}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private List<String> addresses = List.of();
        private @Nullable EventDate obtained;
        private @Nullable EventDate executed;
        private @Nullable Power power;

        Builder() {}

        /**
         * States when it was obtained from the court.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder obtained(@Nullable EventDate date) {
            obtained = issues.once("obtained", obtained, date);
            return this;
        }

        /**
         * States on which day it was obtained.
         *
         * @param day the day
         * @return this builder
         */
        public Builder obtained(@Nullable LocalDate day) {
            return obtained(issues.day("obtained", day));
        }

        /**
         * States when it was executed, the first time if it allows several entries.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder executed(@Nullable EventDate date) {
            executed = issues.once("executed", executed, date);
            return this;
        }

        /**
         * States on which day it was executed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder executed(@Nullable LocalDate day) {
            return executed(issues.day("executed", day));
        }

        /**
         * States under which power it was issued; never said, it is not known.
         *
         * @param power the power
         * @return this builder
         */
        public Builder power(@Nullable Power power) {
            this.power = issues.once("power", this.power, power);
            return this;
        }

        /**
         * Names an address that it covers or, once it was executed, at which it was.
         *
         * @param address the caller's own id of the address
         * @return this builder
         */
        public Builder address(@Nullable String address) {
            addresses = plusName(addresses, "address", address);
            return this;
        }

        /**
         * Names several addresses that it covers or, once it was executed, at which it was.
         *
         * @param addresses the caller's own ids of the addresses
         * @return this builder
         */
        public Builder addresses(@Nullable Iterable<String> addresses) {
            some(addresses).forEach(this::address);
            return this;
        }

        @Override
        void check() {
            issues.requireOrder("executed", executed, "obtained", obtained);
        }

        /**
         * Makes the warrant.
         *
         * @return the warrant
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public Warrant build() {
            return new ImmutableWarrant(
                    header(obtained == null ? executed : obtained),
                    opt(obtained),
                    opt(executed),
                    opt(power),
                    sorted(addresses));
        }
    }
}
