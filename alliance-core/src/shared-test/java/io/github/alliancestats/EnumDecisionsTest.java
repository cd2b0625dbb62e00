package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new constant of an enum must not compile until each place that decides by the enum has decided. */
class EnumDecisionsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path SOURCES_OF_THE_CORE = Path.of("..").resolve(SOURCES);

    @TempDir
    Path folder;

    @Test
    void everyDecisionByAnEnum_isASwitchWithoutDefault() throws IOException {
        List<Path> ours = EnumDecisions.files(SOURCES);
        List<Path> enums = new ArrayList<>(ours);
        if (Files.exists(SOURCES_OF_THE_CORE)) {
            enums.addAll(EnumDecisions.files(SOURCES_OF_THE_CORE));
        }

        assertThat(EnumDecisions.in(ours, enums)).isEmpty();
    }

    @Test
    void eachWayAroundASwitch_isFound() throws IOException {
        Path source = Files.writeString(folder.resolve("Wrong.java"), """
                package wrong;

                import static wrong.Wrong.Colour.RED;

                class Wrong {
                    enum Colour { RED, GREEN, BLUE }

                    static final boolean WARM = now() == Colour.RED || now() == Colour.BLUE;

                    static String chain(Colour colour) {
                        if (colour == Colour.RED) {
                            return "red";
                        }
                        return colour != Colour.GREEN ? "other" : "green";
                    }

                    static boolean equal(Colour colour) {
                        return colour.equals(RED) || Colour.BLUE.equals(colour);
                    }

                    static String rest(Colour colour) {
                        return switch (colour) {
                            case RED -> "red";
                            default -> "another";
                        };
                    }

                    static boolean isRed(Colour colour) {
                        return colour == RED;
                    }

                    static String all(Colour colour) {
                        return switch (colour) {
                            case RED -> "red";
                            case GREEN, BLUE -> "cold";
                        };
                    }
                }
                """);

        assertThat(EnumDecisions.in(List.of(source), List.of(source)))
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactly("Wrong.WARM", "Wrong.chain", "Wrong.equal", "Wrong.rest");
    }
}
