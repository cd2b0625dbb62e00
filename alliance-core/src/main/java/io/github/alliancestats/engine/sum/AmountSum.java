package io.github.alliancestats.engine.sum;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** The exact sum in one currency and on one basis, and how many records are known in full and in part. */
public record AmountSum(CurrencyBasis apart, ExactRange total, long full, long partial) {

    /** The form of the total in the bytes. A total that millionths cannot hold has a form that is higher by three. */
    private static final int NUMBER = 1;

    private static final int RANGE = 2;
    private static final int TYPICAL = 3;
    private static final int WIDE = 3;

    public static AmountSum nothing(CurrencyBasis apart) {
        return new AmountSum(apart, ExactRange.ZERO, 0, 0);
    }

    /** Returns the sum of a number that no record is known to add. */
    public static AmountSum possible(CurrencyBasis apart, BigDecimal number) {
        return new AmountSum(apart, ExactRange.of(number), 0, 0);
    }

    /** The sum with another in the same currency and on the same basis. */
    public AmountSum plus(AmountSum other) {
        return new AmountSum(apart, total.plus(other.total), full + other.full, partial + other.partial);
    }

    public void write(ByteSink out) {
        apart.write(out);
        boolean isWide = total.lowMicros() == Micros.NONE;
        out.count(form(total) + (isWide ? WIDE : 0));
        write(total.lowMicros(), total::low, out);
        if (total.hasRange()) {
            write(total.valueMicros(), total::value, out);
            write(total.highMicros(), total::high, out);
        }
        out.count(full);
        out.count(partial);
    }

    private static int form(ExactRange total) {
        return total.hasRange() ? total.isTypical() ? TYPICAL : RANGE : NUMBER;
    }

    private static void write(long micros, Supplier<BigDecimal> wide, ByteSink out) {
        if (micros == Micros.NONE) {
            out.decimal(wide.get());
        } else {
            out.millionths(micros);
        }
    }

    public static AmountSum read(ByteSource in) {
        CurrencyBasis apart = CurrencyBasis.read(in);
        long form = in.count();
        boolean wide = form > WIDE;
        ExactRange total = wide ? readWide(in, form - WIDE) : readMillionths(in, form);
        return new AmountSum(apart, total, in.count(), in.count());
    }

    private static ExactRange readMillionths(ByteSource in, long form) {
        long low = in.millionths();
        long value = form == NUMBER ? low : in.millionths();
        long high = form == NUMBER ? low : in.millionths();
        if (low > value || value > high) {
            throw ByteSource.refused("a range must run from low to typical to high");
        }
        return ExactRange.of(low, value, high, form == TYPICAL);
    }

    private static ExactRange readWide(ByteSource in, long form) {
        BigDecimal low = in.decimal();
        return form == NUMBER ? ExactRange.of(low) : ExactRange.of(low, in.decimal(), in.decimal(), form == TYPICAL);
    }
}
