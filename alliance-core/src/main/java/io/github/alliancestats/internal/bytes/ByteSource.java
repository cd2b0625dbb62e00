package io.github.alliancestats.internal.bytes;

import io.github.alliancestats.internal.exact.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteSink} wrote, and nothing else: what is cut short, too long or written in another
 * way than the canonical one is refused. Nothing is allocated that the input claims and does not hold.
 * Not thread-safe.
 */
public final class ByteSource {

    /** A number of ten thousand digits needs fewer bytes. */
    private static final int MOST_DIGIT_BYTES = 4_200;

    private static final int MOST_SCALE = 10_000;

    private final ByteBuffer in;

    /**
     * Reads from bytes.
     *
     * @param bytes the bytes, not copied
     * @param from the first to read
     * @param to the end, not read
     */
    public ByteSource(byte[] bytes, int from, int to) {
        this.in = ByteBuffer.wrap(bytes, from, to - from);
    }

    /**
     * Reads a number.
     *
     * @return the number, 0 or more
     */
    public long count() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            require(1);
            int group = in.get();
            number |= (long) (group & 0x7f) << shift;
            if (group >= 0) {
                if (group == 0 && shift > 0) {
                    throw refused("a count has more bytes than it needs");
                }
                return number;
            }
        }
        throw refused("a count is too large");
    }

    /**
     * Reads how many elements follow.
     *
     * @param leastBytes how many bytes each has at the least
     * @return the number, no more than the rest of the input can hold
     */
    public int elements(int leastBytes) {
        long number = count();
        if (number > in.remaining() / leastBytes) {
            throw refused("it claims " + number + " elements, more than it can hold");
        }
        return (int) number;
    }

    /**
     * Reads bytes as they are.
     *
     * @param length how many
     * @return the bytes
     */
    public byte[] raw(int length) {
        require(length);
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /**
     * Reads eight bytes.
     *
     * @return the bytes, the highest first
     */
    public long bits() {
        require(Long.BYTES);
        return in.getLong();
    }

    /**
     * Reads a text.
     *
     * @return the text
     */
    public String text() {
        ByteBuffer utf8 = ByteBuffer.wrap(raw(elements(1)));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a summary: a text is not UTF-8", e);
        }
    }

    /**
     * Reads a decimal number.
     *
     * @return the number, in canonical form
     */
    public BigDecimal decimal() {
        long scale = count();
        int length = elements(1);
        if (scale > MOST_SCALE || length == 0 || length > MOST_DIGIT_BYTES) {
            throw refused("a number is out of bounds");
        }
        byte[] digits = raw(length);
        BigInteger unscaled = new BigInteger(digits);
        BigDecimal number = new BigDecimal(unscaled, (int) scale);
        if (unscaled.toByteArray().length != length
                || Decimals.canonical(number).scale() != number.scale()) {
            throw refused("a number is not in canonical form");
        }
        return number;
    }

    /**
     * Reads one of a list of constants.
     *
     * @param <E> the type of constant
     * @param all all constants, in their order
     * @return the constant
     */
    public <E extends Enum<E>> E constant(E[] all) {
        long index = count();
        if (index >= all.length) {
            throw refused("it names a constant that is not known");
        }
        return all[(int) index];
    }

    /** Refuses anything that follows. */
    public void end() {
        if (in.hasRemaining()) {
            throw refused(in.remaining() + " bytes are left over");
        }
    }

    private void require(int length) {
        if (in.remaining() < length) {
            throw refused("it ends too soon");
        }
    }

    /**
     * Makes the exception for input that is not what it should be.
     *
     * @param why the reason
     * @return the exception
     */
    public static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("not a summary: " + why);
    }
}
