package io.github.alliancestats.record;

import io.github.alliancestats.record.common.EventDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * An order that a court made beside a sentence or instead of one. A confiscation order is none: it is a record of its
 * own. Immutable and thread-safe.
 *
 * @param date when it was made
 * @param kind what kind of order
 */
public record AncillaryOrder(EventDate date, OrderKind kind) {

    static final Comparator<AncillaryOrder> ORDER =
            Comparator.comparing(AncillaryOrder::date, Proceedings.ORDER).thenComparing(AncillaryOrder::kind);

    /** A kind of order. */
    public enum OrderKind {
        /** Serious Crime Act 2007 s1, s19. */
        SERIOUS_CRIME_PREVENTION_ORDER("serious crime prevention order"),
        /** Sentencing Act 2020 s345; before it Sexual Offences Act 2003 s103A. */
        SEXUAL_HARM_PREVENTION_ORDER("sexual harm prevention order"),
        /** Sentencing Act 2020 s331; before it Anti-social Behaviour, Crime and Policing Act 2014 s22. */
        CRIMINAL_BEHAVIOUR_ORDER("criminal behaviour order"),
        /** Modern Slavery Act 2015 s14, s15. */
        SLAVERY_AND_TRAFFICKING_PREVENTION_ORDER("slavery and trafficking prevention order"),
        /** Serious Crime Act 2015 s80A, SI 2017/1240: made against a telephone line or device. */
        DRUG_DEALING_TELECOMMUNICATIONS_RESTRICTION_ORDER("drug dealing telecommunications restriction order"),
        /** Criminal Justice and Police Act 2001 s33. */
        TRAVEL_RESTRICTION("travel restriction order"),
        /** Forfeiture of things on conviction: Misuse of Drugs Act 1971 s27. */
        FORFEITURE_ORDER("forfeiture order"),
        /** Another order. */
        OTHER("other");

        private final String words;

        OrderKind(String words) {
            this.words = words;
        }

        /** {@return the kind as it stands in a table} */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Checks the parts.
     *
     * @param date when it was made
     * @param kind what kind of order
     */
    public AncillaryOrder {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }

    /** {@return the kind and the date} */
    @Override
    public String toString() {
        return kind + " " + date;
    }
}
