package io.github.alliancestats.record;

import java.util.Objects;

/**
 * Says that an event was shared with other forces, each of which records it for itself: by what reference
 * they all know it, and what part of it is this force's.
 *
 * <p>A record of joint work tells of the whole amount and the whole quantity. Figures add money and
 * quantities by share, and count the event once by its reference, however many forces' records of it they
 * see.
 *
 * @param reference the reference that all forces use; not blank
 * @param share this force's share
 */
public record JointWork(String reference, Share share) {

    /**
     * Checks both parts.
     *
     * @param reference the reference that all forces use
     * @param share this force's share
     * @throws IllegalArgumentException if the reference is blank
     */
    public JointWork {
        Ids.requireText(reference, "joint work");
        Objects.requireNonNull(share, "share");
    }
}
