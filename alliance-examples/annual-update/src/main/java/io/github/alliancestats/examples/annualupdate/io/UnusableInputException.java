package io.github.alliancestats.examples.annualupdate.io;

/** The run can't go on with what it was given. The message is one line for the reader. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableInputException(String message) {
        super(message);
    }
}
