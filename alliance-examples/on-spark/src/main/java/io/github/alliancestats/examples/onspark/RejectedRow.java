package io.github.alliancestats.examples.onspark;

/**
 * A row that no record can be made of. It is counted and told, and no reason to stop.
 *
 * @param row the number of the row
 * @param key which record it is of, as far as it says
 * @param reason why it is refused
 */
record RejectedRow(long row, String key, String reason) {

    @Override
    public String toString() {
        return "row " + row + " (" + key + "): " + reason;
    }
}
