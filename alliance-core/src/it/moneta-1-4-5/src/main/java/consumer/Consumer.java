package consumer;

import io.github.alliancestats.AllianceStats;
import javax.money.Monetary;

/** Uses the library as a program of its own would. */
public final class Consumer {
    private Consumer() {}

    /**
     * Fails if anything is not as it should be.
     *
     * @param args the version of Moneta that must be in use
     */
    public static void main(String[] args) {
        check("AllianceStats", AllianceStats.class.getSimpleName());
        check("moneta-core-" + args[0] + ".jar", monetaJar());
    }

    private static String monetaJar() {
        String location = Monetary.getDefaultAmountFactory()
                .getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
