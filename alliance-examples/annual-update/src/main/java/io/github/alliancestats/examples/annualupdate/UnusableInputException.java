package io.github.alliancestats.examples.annualupdate;

/** The run can't go on with what it was given. The message is one line for the reader. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
