package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money where the thread that uses it first in a JVM has another context class loader. Each test has a JVM of its own. */
class FirstUseTest {

    private static final String NOT_FOUND =
            "javax.money.MonetaryException: JavaMoney has found no implementation in this"
                    + " JVM. It looks for one once, with the context class loader of the thread that uses it first: ask for a"
                    + " currency at the start, on a thread whose loader sees Moneta";

    @Test
    void onTheProgramsOwnThread_works() throws Exception {
        assertThat(toldBy("own")).containsExactly("£5.50", "5.5", "true");
    }

    @Test
    void onAThreadWithoutALoader_works() throws Exception {
        assertThat(toldBy("no-loader")).containsExactly("£5.50", "5.5", "true");
    }

    @Test
    void onAThreadThatSeesNoImplementation_afterACurrencyOnTheProgramsOwn_works() throws Exception {
        assertThat(toldBy("own-currency", "platform-loader")).containsExactly("£5.50", "5.5", "true");
    }

    @Test
    void onAThreadThatSeesNoImplementation_leavesNoAmountsInThisJvm_andSaysWhy() throws Exception {
        assertThat(toldBy("platform-loader", "own"))
                .containsExactly("£5.50", NOT_FOUND, NOT_FOUND, "£5.50", NOT_FOUND, NOT_FOUND);
    }

    private static List<String> toldBy(String... threads) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                FirstUse.class.getName()));
        command.addAll(List.of(threads));
        Process java =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        List<String> told = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(java.waitFor()).isZero();
        return told;
    }
}
