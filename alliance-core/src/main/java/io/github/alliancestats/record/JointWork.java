package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import java.util.Objects;

/**
 * Says that an event was shared with other forces, each of which records it for itself: by what reference
 * they all know it, what part of it is this force's, and whether it is this force's event.
 *
 * <p>A record of joint work tells of the whole amount and the whole quantity. Figures add money and
 * quantities by share, and count the event once by its reference, however many forces' records of it they
 * see. That forces agree on the amount, and that their shares make up the whole, is for them to see to: two that recorded
 * 10 kg and 2 kg of what they share equally come to 6 kg.
 *
 * @param reference the reference that all forces use; <a href="package-summary.html#text">plain text</a>
 * @param share this force's share
 * @param role whether this force recorded the event as its own or took part in another's
 */
public record JointWork(String reference, Share share, Role role) {

    /** What a force did in an event. Of the forces that share one, one recorded it. */
    public enum Role {
        /** The event is this force's own: it made the seizure and holds it. */
        RECORDED("recorded here"),
        /** Another force recorded it and this one took part. */
        PARTICIPATED("participated");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        /** {@return the role as it stands in a table} */
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
     * @throws IllegalArgumentException if the reference is not <a href="package-summary.html#text">plain text</a>
     */
    public JointWork {
        Texts.identifying(reference, "the id of joint work");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(role, "role");
    }
}
