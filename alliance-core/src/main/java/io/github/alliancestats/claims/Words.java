package io.github.alliancestats.claims;

/**
 * Words of a passage.
 *
 * @param passage the passage
 * @param from the first token
 * @param to the token behind the last
 */
record Words(Passage passage, int from, int to) {}
