package io.github.alliancestats.internal.bytes;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Writes values so that equal values give equal bytes. Not thread-safe. */
public final class ByteSink {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * Writes a number in as few groups of seven bits as it needs, the lowest first.
     *
     * @param number 0 or more
     */
    public void count(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a count must not be negative, but was " + number);
        }
        long rest = number;
        while (rest > 0x7f) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /**
     * Writes bytes as they are.
     *
     * @param bytes the bytes
     */
    public void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    /**
     * Writes eight bytes.
     *
     * @param bits the bytes, the highest first
     */
    public void bits(long bits) {
        raw(ByteBuffer.allocate(Long.BYTES).putLong(bits).array());
    }

    /**
     * Writes a text as its length and its UTF-8.
     *
     * @param text the text
     * @throws IllegalArgumentException if it holds half a surrogate pair, which no bytes stand for
     */
    public void text(String text) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            count(utf8.remaining());
            out.write(utf8.array(), utf8.arrayOffset(), utf8.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text must be well formed, but holds half a surrogate pair", e);
        }
    }

    /**
     * Writes a decimal number in canonical form: its scale, the length of its digits, and the digits.
     *
     * @param number a number in canonical form
     */
    public void decimal(BigDecimal number) {
        byte[] digits = number.unscaledValue().toByteArray();
        count(number.scale());
        count(digits.length);
        raw(digits);
    }

    /**
     * Writes which of a list of constants one is, so that their order is part of the form.
     *
     * @param <E> the type of constant
     * @param constant the constant
     * @param all all constants, in their order
     */
    public <E extends Enum<E>> void constant(E constant, E[] all) {
        count(Arrays.asList(all).indexOf(constant));
    }

    /** {@return what was written} */
    public byte[] toBytes() {
        return out.toByteArray();
    }

    /** {@return the SHA-256 of all that was written} */
    public byte[] sha256() {
        return sha256(toBytes());
    }

    /**
     * The SHA-256 of bytes.
     *
     * @param bytes the bytes
     * @return 32 bytes
     */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
