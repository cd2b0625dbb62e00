package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
    abstract RecordHeader header();

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

    /** {@return whether it is known to be a warrant to search for controlled drugs; false if its power is not known} */
    public final boolean drugWarrant() {
        return power().filter(Power.DRUGS::equals).isPresent();
    }

    /**
     * The caller's own ids of its addresses: those that it covers or, once it was executed, those at which it was. A
     * warrant that covers five and was used at one tells of that one, as a revision if it told of five before.
     *
     * @return the ids in order, each once; empty if none was named
     */
    public abstract List<String> addresses();

    @Override
    public final Optional<EventDate> date() {
        return obtained().or(this::executed);
    }

    @Override
    public final List<EventDate> dates() {
        return Stream.concat(obtained().stream(), executed().stream()).toList();
    }

    @Override
    final void write(Fields out) {
        out.optional(obtained());
        out.optional(executed());
        out.optional(power().map(Enum::name));
        out.texts(addresses());
    }

    @Value.Check
    void check() {
        if (obtained().isPresent()
                && executed().isPresent()
                && executed().get().isBeforeInAnyZone(obtained().get())) {
            throw new IllegalArgumentException("a warrant must be executed on or after the day it was obtained, but "
                    + header().id() + " was executed " + executed().get() + " and obtained "
                    + obtained().get());
        }
    }

    /** {@return the id and the dates} */
    @Override
    public final String toString() {
        return title() + ", obtained " + told(obtained())
                + executed().map(date -> ", executed " + date).orElse("");
    }

    /** Builds a {@link Warrant}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final SortedSet<String> addresses = new TreeSet<>();
        private @Nullable EventDate obtained;
        private @Nullable EventDate executed;
        private @Nullable Power power;

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says when it was obtained from the court.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder obtained(EventDate date) {
            obtained = once(obtained, date, "obtained");
            return this;
        }

        /**
         * Says on which day it was obtained.
         *
         * @param day the day
         * @return this builder
         */
        public Builder obtained(LocalDate day) {
            return obtained(EventDate.on(day));
        }

        /**
         * Says when it was executed, the first time if it allows several entries.
         *
         * @param date the day or instant, not before it was obtained
         * @return this builder
         */
        public Builder executed(EventDate date) {
            executed = once(executed, date, "executed");
            return this;
        }

        /**
         * Says on which day it was executed.
         *
         * @param day the day, not before it was obtained
         * @return this builder
         */
        public Builder executed(LocalDate day) {
            return executed(EventDate.on(day));
        }

        /**
         * Says under which power it was issued; never said, it is not known.
         *
         * @param power the power
         * @return this builder
         */
        public Builder power(Power power) {
            this.power = once(this.power, power, "power");
            return this;
        }

        /**
         * Names an address that it covers or, once it was executed, at which it was.
         *
         * @param address the caller's own id of the address
         * @return this builder
         * @throws IllegalArgumentException if it is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder address(String address) {
            addresses.add(Texts.secret(address, "the address of a warrant"));
            return this;
        }

        /**
         * Names several addresses that it covers or, once it was executed, at which it was.
         *
         * @param addresses the caller's own ids of the addresses
         * @return this builder
         * @throws IllegalArgumentException if one is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder addresses(Iterable<String> addresses) {
            addresses.forEach(this::address);
            return this;
        }

        /**
         * Makes the warrant.
         *
         * @return the warrant
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it was executed before it was obtained
         */
        public Warrant build() {
            return ImmutableWarrant.make(
                    header(),
                    Optional.ofNullable(obtained),
                    Optional.ofNullable(executed),
                    Optional.ofNullable(power),
                    addresses);
        }
    }
}
