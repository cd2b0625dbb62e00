package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.Texts;
import java.util.Objects;

/**
 * The part of a force in an event that several forces share. Each of them has a record of the event.
 *
 * <ul>
 *   <li>Money and quantities are divided: each force counts its share. A record states the whole amount.
 *       Money is divided in pence, and a quantity in whole grams, millilitres or pieces. An amount with more decimals is
 *       divided at its last decimal: three equal shares of 0.5 g are 0.1 g, 0.2 g and 0.2 g.
 *   <li>Means, medians and the largest are of whole events, for the force that recorded them.
 *   <li>All else (seizures, firearms, farms, people, terms of custody, orders) is whole and counts for the force that
 *       {@linkplain Role#RECORDED recorded} the event. Without that force's record it is the gap
 *       {@code RECORDED_ELSEWHERE} in the figures of the others.
 *   <li>Partner agencies and joint operations count for each force.
 * </ul>
 *
 * <p>A summary checks the records of each reference, also after sealing. It reports an event with two recording forces,
 * with two shares of one part, or with facts that differ. Such an event is the gap {@code JOINT_RECORDS_DIFFER} of each
 * figure that has one of its records. Source of the rule: a national return counts what a force
 * recorded, and forces that took part do not return the same seizure.
 *
 * @param reference the reference that all forces use; <a href="../package-summary.html#text">plain text</a>
 * @param share this force's share
 * @param role whether this force recorded the event as its own or took part in another's
 */
public record JointWork(String reference, Share share, Role role) {

    /** The role of a force in a joint event. One force records the event, and the others participate. */
    public enum Role {
        /** The event is this force's own: it made the seizure and holds it. */
        RECORDED("recorded here"),
        /** Another force recorded it and this one took part. */
        PARTICIPATED("participated");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        /** {@return the role as it appears in a table} */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Checks the parts.
     *
     * @param reference the reference that all forces use
     * @param share this force's share
     * @param role whether this force recorded the event as its own
     * @throws IllegalArgumentException if the reference is not <a href="../package-summary.html#text">plain text</a>
     */
    public JointWork {
        Texts.identifying(Objects.requireNonNull(reference, "reference"), "the id of joint work");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(role, "role");
    }
}
