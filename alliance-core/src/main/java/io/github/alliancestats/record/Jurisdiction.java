package io.github.alliancestats.record;

/**
 * The part of the United Kingdom where something happened. Each has bank holidays of its own (Banking and Financial
 * Dealings Act 1971, Schedule 1).
 */
public enum Jurisdiction {
    /** England and Wales. */
    ENGLAND_AND_WALES("England and Wales"),
    /** Scotland. */
    SCOTLAND("Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Jurisdiction(String title) {
        this.title = title;
    }

    /** {@return the name as it stands in a sentence} */
    @Override
    public String toString() {
        return title;
    }
}
